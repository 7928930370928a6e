/**
 * Demand paging: relocate a page when it is first touched, instead of the whole dump at once. What is left to save after the
 * first collection?
 *
 * In a process a pager hands out relocated pages one by one; of a dump alone, a walk from the roots says which are read.
 * Source: the talk's "Demand paging? Not worth it".
 * @module
 */
import { readGraph } from '../graph/read.ts'
import type { Image } from '../image/image.ts'
import { evaluate } from '../machine/interpreter/lisp.ts'
import { PAGE_SIZE, type Segment } from '../machine/segment.ts'
import { firstCollection, pagesIn, placed, relocatedPages, sizeOfPages } from './dump-pages.ts'
import { type Claim, type Experiment, percent, type Result, verdictOf } from './experiment.ts'
import type { Lab } from './lab.ts'

export const demandPaging: Experiment = {
  number: 7,
  title: 'demand paging: relocate at first touch',
  onProcess,
  onDump,
}

/** The talk's figure. */
const MOST_OF_IT = 0.9
const names = ['preserve', 'weight', 'breadth', 'depth', 'shuffle'] as const

function onProcess(lab: Lab): Result {
  const lisp = lab.load(lab.seed)
  const { segment } = lisp.machine.dumped!
  const dump = placed(readGraph(lab.image()))
  const relocated = relocatedPages(dump)
  const faults = pageOnDemand(segment)
  const asked = () => faults.filter((page) => relocated.has(page)).length
  const answer = evaluate(lisp, '(lab-counter)')
  const before = asked()
  lisp.machine.collect()
  const after = asked()
  const { count } = relocated
  return {
    figures: {
      columns: ['moment', 'relocated pages touched', 'of', 'share'],
      rows: [
        [`after one call, which gave ${answer}`, before, count, percent(before, count)],
        ['after the first collection', after, count, percent(after, count)],
      ],
    },
    plot: { column: 1, unit: 'pages' },
    claims: claimsOf(after, count, pagesIn(dump.hotSize)),
    notes: [
      'Each page was filled when it was first touched, and not before: the answer shows that nothing was missed.',
    ],
  }
}

/** Let `segment` be blank until a page of it is touched; the pages that were, as they come. */
function pageOnDemand(segment: Segment): readonly number[] {
  const bytes = segment.bytes.slice()
  const faults: number[] = []
  segment.bytes.fill(0)
  segment.resetPages()
  segment.onFirstTouch = (page) => {
    const start = page * PAGE_SIZE
    segment.bytes.set(bytes.subarray(start, start + PAGE_SIZE), start)
    faults.push(page)
  }
  return faults
}

function onDump(image: Image, lab: Lab): Result {
  const graph = readGraph(image)
  const runs = names.map((name) => {
    const dump = placed(graph, name, lab.seed)
    const relocated = relocatedPages(dump)
    const { read } = firstCollection(dump)
    return { name, dump, relocated: relocated.count, read: read.count, late: read.shared(relocated) }
  })
  const [{ dump, relocated, late }] = runs as [(typeof runs)[number]]
  return {
    figures: {
      columns: ['order', 'hot pages', 'relocated', 'of them read by a collection', 'share', 'read, of all pages'],
      rows: runs.map((run) => [
        run.name,
        pagesIn(run.dump.hotSize),
        run.relocated,
        run.late,
        percent(run.late, run.relocated),
        percent(run.read, pagesIn(run.dump.size)),
      ]),
    },
    plot: { column: 3, unit: 'pages' },
    claims: claimsOf(late, relocated, pagesIn(dump.hotSize)),
    notes: [
      'No collection reads the cold section: floats, bool-vectors and the bytes of strings have no mark. So the share of the whole file is less than that of the pages which paging is about.',
    ],
  }
}

function claimsOf(late: number, relocated: number, hot: number): Claim[] {
  const isMost = late >= MOST_OF_IT * relocated
  return [
    {
      talk: 'First GC touches 90% of dump anyway.',
      measured: `it reads ${late} of ${relocated} pages that need relocation: ${percent(late, relocated)}`,
      verdict: verdictOf(isMost),
    },
    {
      talk: 'Demand paging? Not worth it.',
      measured: `what is never relocated is ${relocated - late} pages of ${hot}, ${sizeOfPages(relocated - late)}`,
      verdict: verdictOf(isMost),
    },
  ]
}
