/**
 * pdumper under any addresses: one dump, loaded by processes of which no two have anything in one place.
 *
 * Source: the talk's "A different kind of dumper" and "New load process".
 * @module
 */

import { earlyRelocs } from '../image/image.ts'
import { evaluate } from '../machine/interpreter/lisp.ts'
import { hex } from '../units.ts'
import { type Experiment, type Result, verdictOf } from './experiment.ts'
import type { Lab } from './lab.ts'
import { LAB_ANSWER, LAB_QUESTION } from './lab-lisp.ts'

export const anywhere: Experiment = { number: 3, title: 'pdumper: load at any address', onProcess }

const RUNS = 8

function onProcess(lab: Lab): Result {
  const image = lab.image()
  const runs = Array.from({ length: RUNS }, (_, i) => {
    const lisp = lab.load(lab.seed + i)
    const { space, dumped } = lisp.machine
    const { freed } = lisp.machine.collect()
    return { dump: dumped!.base, executable: space.executable.base, freed, answer: evaluate(lisp, LAB_QUESTION) }
  })
  const places = new Set(runs.map(({ dump }) => dump)).size
  const right = runs.filter(({ answer }) => answer === LAB_ANSWER).length
  const relocs = earlyRelocs(image).length
  return {
    figures: {
      columns: ['dump at', 'executable at', 'words patched', 'answer', 'right answers so far'],
      rows: runs.map(({ dump, executable, answer }, i) => [
        hex(dump),
        hex(executable),
        relocs,
        answer,
        runs.slice(0, i + 1).filter((run) => run.answer === LAB_ANSWER).length,
      ]),
    },
    plot: { column: 4, unit: 'right answers so far' },
    claims: [
      {
        talk: "We'll just teach Emacs to relocate its own pointers: record all pointer locations, munge every pointer on load.",
        measured: `${right} of ${RUNS} processes at ${places} addresses answer rightly, after ${relocs} words were patched in each`,
        verdict: verdictOf(right === RUNS),
      },
    ],
    notes: ['Each of them has collected garbage before it was asked.'],
  }
}
