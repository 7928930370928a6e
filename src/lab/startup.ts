/**
 * The reason to dump: a process that builds its heap from Lisp, compared with one that loads it.
 *
 * A heap is built once before the measurement, so that the code is compiled in both cases.
 * Source: the talk's "Why dump? Performance!".
 * @module
 */
import type { Interpreter } from '../machine/interpreter/interpreter.ts'
import { evaluate } from '../machine/interpreter/lisp.ts'
import { counted, type Experiment, type Result, verdictOf } from './experiment.ts'
import type { Lab, Timed } from './lab.ts'
import { LAB_ANSWER, LAB_QUESTION } from './lab-lisp.ts'

export const startup: Experiment = {
  number: 1,
  title: 'start from scratch, start from the dump',
  idea: 'Emacs builds its Lisp heap once, when it is compiled, and every later start reads the result from a file.',
  about:
    'One process builds its heap by evaluating Lisp, and another loads the dump of that heap. The experiment measures the time of both, and asks both the same question.',
  onProcess,
}

/** The ratio of 4.946 s to 0.036 s in the talk. */
const TALK_FACTOR = 137
/** Ratio from which the saving counts as that of the talk. */
const WORTH_IT = 10

function onProcess(lab: Lab): Result {
  const file = lab.file()
  const scratch = lab.time(() => lab.scratch(lab.seed))
  const dumped = lab.fastest(() => lab.load(lab.seed))
  const factor = scratch.ms / Math.max(dumped.ms, 1e-3)
  const row = (name: string, { ms, value: lisp }: Timed<Interpreter>) => {
    const { allocations } = lisp.machine.space.allocator
    return [name, Number(ms.toFixed(2)), allocations, answerOf(lisp)] as const
  }
  const [fromScratch, fromDump] = [row('loadup, from scratch', scratch), row('load of the dump', dumped)]
  const isRight = [fromScratch, fromDump].every(([, , , answer]) => answer === LAB_ANSWER)
  return {
    figures: { columns: ['start', 'ms to start', 'objects allocated', 'answer'], rows: [fromScratch, fromDump] },
    plot: { column: 1, unit: 'ms' },
    result: `A start from the dump is ${factor.toFixed(0)} times as fast as a start from scratch.`,
    claims: [
      {
        talk: 'From scratch … real 0m4.946s … Dumped … real 0m0.036s',
        slide: 'Why dump? Performance!',
        measured: `a start from the dump is ${factor.toFixed(0)} times as fast (${TALK_FACTOR} times in the talk); it allocates ${counted(fromDump[2])} objects, a start from scratch ${counted(fromScratch[2])}`,
        verdict: verdictOf(factor >= WORTH_IT),
      },
      {
        talk: "On emacs start, it's as if loadup had already happened",
        slide: 'Build and run overview',
        measured: `both processes give ${isRight ? 'the same, right answer' : 'different answers'}`,
        verdict: verdictOf(isRight),
      },
    ],
    notes: [
      `The dump has ${counted(file.length)} bytes. Both the Lisp interpreter and the loader are written in JavaScript.`,
    ],
  }
}

const answerOf = (lisp: Interpreter): string => evaluate(lisp, LAB_QUESTION)
