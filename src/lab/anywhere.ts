/**
 * pdumper at arbitrary addresses: one dump, loaded by processes that all have different addresses.
 *
 * Source: the talk's "A different kind of dumper" and "New load process".
 * @module
 */

import { earlyRelocs } from '../image/image.ts'
import { evaluate } from '../machine/interpreter/lisp.ts'
import { hex } from '../units.ts'
import { counted, type Experiment, type Result, verdictOf } from './experiment.ts'
import type { Lab } from './lab.ts'
import { LAB_ANSWER, LAB_QUESTION } from './lab-lisp.ts'

export const anywhere: Experiment = {
  number: 3,
  title: 'pdumper: load at any address',
  idea: 'A dump that records where its pointers are can be moved to any address by its loader.',
  about:
    'Eight processes load one dump at different random addresses, collect garbage, and answer a question that uses every type of object in the dump.',
  onProcess,
}

const RUNS = 8

function onProcess(lab: Lab): Result {
  const { image } = lab.dump()
  const runs = Array.from({ length: RUNS }, (_, i) => {
    const { value: lisp, ms } = lab.time(() => lab.load(lab.seed + i))
    const { space, dumped } = lisp.machine
    lisp.machine.collect()
    return { dump: dumped!.base, executable: space.executable.base, ms, answer: evaluate(lisp, LAB_QUESTION) }
  })
  const places = new Set(runs.map(({ dump }) => dump)).size
  const right = runs.filter(({ answer }) => answer === LAB_ANSWER).length
  const relocs = earlyRelocs(image).length
  return {
    figures: {
      columns: ['dump at', 'executable at', 'words patched', 'ms to load', 'answer'],
      rows: runs.map(({ dump, executable, ms, answer }) => [
        hex(dump),
        hex(executable),
        relocs,
        Number(ms.toFixed(2)),
        answer,
      ]),
    },
    plot: {
      title: 'processes',
      unit: 'processes',
      bars: [
        { label: 'with a right answer', value: right, of: RUNS },
        { label: 'with the dump at a different address', value: places, of: RUNS },
      ],
    },
    result: `${right} of ${RUNS} processes give the right answer, with the dump at ${places} different addresses.`,
    claims: [
      {
        talk: "We'll just teach Emacs to relocate its own pointers … Record all pointer locations … Munge every pointer on load",
        slide: 'A different kind of dumper',
        measured: `${right} of ${RUNS} processes at ${places} addresses give the right answer; the loader patched ${counted(relocs)} words in each`,
        verdict: verdictOf(right === RUNS),
      },
    ],
    notes: ['Each process collects garbage before it answers.'],
  }
}
