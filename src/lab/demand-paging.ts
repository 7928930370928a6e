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
import { firstCollection, pagesIn, placed, relocatedPages, sizeOfPages } from './dump-pages.ts'
import { type Claim, type Experiment, percent, type Result, verdictOf } from './experiment.ts'
import type { Lab } from './lab.ts'

export const demandPaging: Experiment = {
  number: 7,
  title: 'demand paging: relocate at first touch',
  onDump,
}

/** The talk's figure. */
const MOST_OF_IT = 0.9
const names = ['preserve', 'weight', 'breadth', 'depth', 'shuffle'] as const

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
