/**
 * Why dump? A process that builds its heap from Lisp, against one that loads it.
 *
 * Each is started some times, and the fastest counts: what else the machine does only makes it slower.
 * Source: the talk's "Why dump? Performance!".
 * @module
 */
import type { Interpreter } from '../machine/interpreter/interpreter.ts'
import { evaluate } from '../machine/interpreter/lisp.ts'
import { type Experiment, type Result, verdictOf } from './experiment.ts'
import type { Lab } from './lab.ts'
import { LAB_ANSWER, LAB_QUESTION } from './lab-lisp.ts'

export const startup: Experiment = { number: 1, title: 'start from scratch, start from the dump', onProcess }

const RUNS = 3
/** The talk's 4.946 s and 0.036 s. */
const TALK_FACTOR = 137
/** From this factor on, the saving is of the kind that the talk speaks of. */
const WORTH_IT = 10

function onProcess(lab: Lab): Result {
  const file = lab.file()
  const scratch = fastest(lab, () => lab.scratch(lab.seed))
  const dumped = fastest(lab, () => lab.load(lab.seed))
  const factor = scratch.ms / Math.max(dumped.ms, 1e-3)
  const row = (name: string, { ms, lisp }: Run) => {
    const { allocations } = lisp.machine.space.allocator
    return [name, Number(ms.toFixed(2)), allocations, answerOf(lisp)] as const
  }
  const [fromScratch, fromDump] = [row('loadup, from nothing', scratch), row('load of the dump', dumped)]
  const isRight = [fromScratch, fromDump].every(([, , , answer]) => answer === LAB_ANSWER)
  return {
    figures: { columns: ['start', 'ms', 'objects allocated', 'answer'], rows: [fromScratch, fromDump] },
    plot: { column: 1, unit: 'ms' },
    claims: [
      {
        talk: `From scratch 4.946 s, dumped 0.036 s: ${TALK_FACTOR} times.`,
        measured: `${factor.toFixed(0)} times, with ${fromScratch[2]} allocations against ${fromDump[2]}`,
        verdict: verdictOf(factor >= WORTH_IT),
      },
      {
        talk: "On emacs start, it's as if loadup had already happened.",
        measured: `both processes give ${isRight ? 'the same answer, the right one' : 'answers that differ'}`,
        verdict: verdictOf(isRight),
      },
    ],
    notes: [`The dump has ${file.length} bytes.`],
  }
}

interface Run {
  readonly ms: number
  readonly lisp: Interpreter
}

function fastest(lab: Lab, start: () => Interpreter): Run {
  let best: Run | undefined
  for (let i = 0; i < RUNS; i++) {
    const { value: lisp, ms } = lab.time(start)
    if (best === undefined || ms < best.ms) best = { ms, lisp }
  }
  return best!
}

const answerOf = (lisp: Interpreter): string => evaluate(lisp, LAB_QUESTION)
