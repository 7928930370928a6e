/**
 * Mark bits in objects compared with a separate bit array: the number of pages of a dump to which a collection writes.
 *
 * In a process, the collector runs with either. For a dump alone, the pages of live objects are counted.
 * Source: the talk's "Making garbage collection work with pdumper"; `pdumper_set_marked_impl` in src/pdumper.c.
 * @module
 */
import type { Dump } from '../dump.ts'
import type { Image } from '../image/image.ts'
import type { MarkOptions } from '../machine/gc/marking.ts'
import { firstCollection, pagesIn, placed, relocatedPages } from './dump-pages.ts'
import { counted, type Experiment, type Result, verdictOf } from './experiment.ts'
import type { Lab } from './lab.ts'

export const markBits: Experiment = {
  number: 5,
  title: 'mark bits in objects, or in one array',
  idea: 'With mark bits outside the dump a collection writes to no page of it, so processes go on sharing the pages.',
  about:
    'A garbage collection marks the objects of the dump, with the mark bits inside the objects or in a bit array outside the dump. The experiment counts the pages that it writes to.',
  onProcess,
  onDump,
}

const columns = ['place of the marks', 'dump pages written', 'mark pages outside']
const plot = { column: 1, unit: 'pages' }
const resultOf = (inObjects: number, inArray: number): string =>
  `A collection writes to ${counted(inObjects)} pages of the dump if the marks are in the objects, and to ${inArray} if they are outside.`
const said = {
  talk: 'No copy-on faults just for GC (better than unexec)',
  slide: 'Making garbage collection work with pdumper',
}

function onProcess(lab: Lab): Result {
  const collected = (dumpMarks: NonNullable<MarkOptions['dumpMarks']>) => {
    const { machine } = lab.load(lab.seed)
    machine.resetPages()
    const { marked } = machine.collect({ dumpMarks })
    return { marked, ...machine.pages().dump! }
  }
  const [inObjects, inArray] = [collected('in-objects'), collected('bit-array')]
  const outside = pagesOfArray(lab.dump().image)
  return {
    figures: {
      columns: [...columns, 'pages read'],
      rows: [
        ['in the objects', inObjects.written, 0, inObjects.read],
        ['one bit array', inArray.written, outside, inArray.read],
      ],
    },
    plot,
    result: resultOf(inObjects.written, inArray.written),
    claims: [
      {
        ...said,
        measured: `a collection that marks ${counted(inArray.marked)} objects writes ${inArray.written} pages of the dump; with marks in the objects it writes ${inObjects.written}`,
        verdict: verdictOf(inArray.written === 0 && inObjects.written > 0),
      },
    ],
    notes: [],
  }
}

function onDump({ image, graph }: Dump): Result {
  const dump = placed(graph)
  const { live, marked } = firstCollection(dump)
  const written = marked.count
  const fresh = written - marked.shared(relocatedPages(dump))
  const outside = pagesOfArray(image)
  return {
    figures: {
      columns: [...columns, 'written, but not relocated'],
      rows: [
        ['in the objects', written, 0, fresh],
        ['one bit array', 0, outside, 0],
      ],
    },
    plot,
    result: resultOf(written, 0),
    claims: [
      {
        ...said,
        measured: `marks in ${counted(live)} live objects are on ${counted(written)} of ${counted(pagesIn(dump.hotSize))} hot pages; the array has ${outside} pages, all outside the dump`,
        verdict: verdictOf(written > outside),
      },
    ],
    notes: [
      `The loader has already copied all but ${counted(fresh)} of these pages to relocate them. Without relocation, as with unexec or a prelinked dump, the collector would cause all ${counted(written)} copies.`,
    ],
  }
}

const pagesOfArray = ({ header, layout }: Image): number =>
  pagesIn(Math.ceil(header.discardableStart / layout.dumpAlignment / 8))
