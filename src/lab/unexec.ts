/**
 * `unexec`: the process image, saved unchanged and restored at its own addresses and at others.
 *
 * Restored processes evaluate a form even if their pointers are invalid. The answer may be right or wrong, or a fault.
 * Source: the talk's "Why does it work?" and "Security disaster: unexec ^ ASLR".
 * @module
 */
import { MachineFault } from '../machine/fault.ts'
import { LispError } from '../machine/interpreter/exits.ts'
import { evaluate } from '../machine/interpreter/lisp.ts'
import { Machine, type ProcessImage } from '../machine/machine.ts'
import { addressOf, isFixnum, Tag, tagOf } from '../machine/memory/word.ts'
import { counted, type Experiment, type Result, verdictOf } from './experiment.ts'
import type { Lab } from './lab.ts'
import { LAB_ANSWER, LAB_QUESTION } from './lab-lisp.ts'

/** Number of runs with randomized addresses. */
const RUNS = 8

export const unexec: Experiment = {
  number: 2,
  title: 'unexec: save and restore the image of memory',
  idea: 'The older dumper wrote the memory of a process to a file, addresses included, and later processes went on from it.',
  about: 'The memory of a process is saved and restored, at the same addresses and at other, random addresses.',
  onProcess,
}

interface Restored {
  /** Number of Lisp variables of C whose value refers to an object. */
  readonly pointers: number
  /** Number of those that still refer to the start of an object. */
  readonly holding: number
  /** The answer of the process, or its fault. */
  readonly answer: string
  readonly isRight: boolean
}

function onProcess(lab: Lab): Result {
  const fixed = lab.scratch().machine.save()
  const random = lab.scratch(lab.seed).machine.save()
  const rows: [string, number, number, number, number, string][] = []
  const add = (name: string, image: ProcessImage, seeds: readonly (number | undefined)[]): Restored[] => {
    const runs = seeds.map((seed) => restore(lab, image, seed))
    const sum = (of: (run: Restored) => number) => runs.reduce((total, run) => total + of(run), 0)
    const right = runs.filter(({ isRight }) => isRight).length
    rows.push([name, runs.length, sum((run) => run.pointers), sum((run) => run.holding), right, runs.at(-1)!.answer])
    return runs
  }
  const others = Array.from({ length: RUNS }, (_, i) => lab.seed + 1 + i)
  const atHome = add('fixed addresses', fixed, [undefined])
  add('random, with the same seed', random, [lab.seed])
  const elsewhere = add('randomised', random, others)
  const works = atHome.every(({ isRight }) => isRight)
  const breaks = elsewhere.every(({ isRight }) => !isRight)
  return {
    figures: {
      columns: ['addresses', 'runs', 'pointers', 'still valid', 'right answers', 'answer of the last run'],
      rows,
    },
    plot: { column: 4, unit: 'answers', of: 1 },
    result: `The image gives ${works ? 'the right answer' : 'a wrong answer'} at its own addresses, and the right answer in ${rows[2]![4]} of ${RUNS} runs at others.`,
    claims: [
      {
        talk: 'All temacs pointers still valid in emacs!',
        slide: 'Why does it work?',
        measured: `${rows[0]![3]} of ${rows[0]![2]} pointers in C variables are valid, and the answer is ${works ? 'right' : 'wrong'}`,
        verdict: verdictOf(works),
      },
      {
        talk: 'Unexec requires run-to-run memory layout consistency. Otherwise, dumped pointers are invalid … Unfixable',
        slide: 'Security disaster: unexec ^ ASLR',
        measured: `in ${RUNS} runs at other addresses ${rows[2]![3]} of ${rows[2]![2]} pointers are valid, and ${rows[2]![4]} of ${RUNS} answers are right`,
        verdict: verdictOf(breaks),
      },
    ],
    notes: [
      `The saved image has ${counted(fixed.executable.length)} bytes of the executable and ${counted(fixed.heap.length)} bytes of the heap, copied without change.`,
      'The words of builtin symbols are distances from lispsym, which stay valid. Addresses are those of the saved process.',
    ],
  }
}

function restore(lab: Lab, image: ProcessImage, seed: number | undefined): Restored {
  const machine = Machine.restore(lab.program, image, { seed })
  const values = lispValues(machine)
  const isHolding = ({ address }: { address: number }) => machine.space.allocator.objectAt(address)?.start === address
  const holding = values.filter(isHolding).length
  const answer = answerOf(lab, machine)
  return { pointers: values.length, holding, answer, isRight: answer === LAB_ANSWER }
}

function answerOf(lab: Lab, machine: Machine): string {
  try {
    return evaluate(lab.attach(machine), LAB_QUESTION)
  } catch (error) {
    if (!(error instanceof MachineFault || error instanceof LispError)) throw error
    return error.message
  }
}

/** C variables that refer to an object of the heap. Their addresses are those of the program, so they can always be read. */
function lispValues(machine: Machine): { readonly name: string; readonly address: number }[] {
  return [...machine.space.program.variables.values()].flatMap(({ name, kind }) => {
    const value = kind === 'lisp' ? machine.variable(name) : 0
    return isFixnum(value) || tagOf(value) === Tag.symbol ? [] : [{ name, address: addressOf(value) }]
  })
}
