/**
 * Demand paging: relocation of each page on its first access, instead of the whole dump at once. The experiment measures how much
 * is saved after the first collection.
 *
 * In a process, a handler of page faults relocates. For a dump alone, a walk from the roots determines the pages that are read.
 * Source: the talk's "Demand paging?" and "Demand paging? Not worth it".
 * @module
 */
import type { Dump } from '../dump.ts'
import type { Interpreter } from '../machine/interpreter/interpreter.ts'
import { evaluate } from '../machine/interpreter/lisp.ts'
import { PAGE_SIZE } from '../machine/memory/segment.ts'
import { firstCollection, PageSet, pagesIn, placed, relocatedPages, sizeOfPages } from './dump-pages.ts'
import { type Claim, counted, type Experiment, percent, type Result, verdictOf } from './experiment.ts'
import type { Lab } from './lab.ts'

export const demandPaging: Experiment = {
  number: 7,
  title: 'demand paging: relocate at first touch',
  idea: 'If each page is relocated only when it is touched, a start need not wait for all pages.',
  about:
    'The loader relocates each page of the dump when it is first touched, instead of all pages at once. The experiment counts the pages that are touched before and after the first garbage collection.',
  onProcess,
  onDump,
}

/** The share in the talk. */
const MOST_OF_IT = 0.9
const names = ['preserve', 'weight', 'breadth', 'depth', 'shuffle'] as const

function onProcess(lab: Lab): Result {
  const dump = placed(lab.dump().graph)
  const relocated = relocatedPages(dump)
  const { count } = relocated
  const ordinary = lab.fastest(() => lab.load(lab.seed))
  const { value: lisp, ms } = lab.fastest(() => lab.load(lab.seed, 'at-first-touch'))
  const moment = (name: string) => {
    const touched = relocated.shared(touchedPages(lisp))
    return [name, touched, count, percent(touched, count)] as const
  }
  const loaded = moment('after the load')
  const answer = evaluate(lisp, '(lab-counter)')
  const called = moment(`after a call that gave ${answer}`)
  lisp.machine.collect()
  const collected = moment('after the first collection')
  const rest = evaluate(lisp, '(lab-found)')
  return {
    figures: {
      columns: ['moment', 'relocated pages touched', 'of', 'share'],
      rows: [loaded, called, collected, moment(`after a call that found ${rest} keys`)],
    },
    plot: { column: 1, unit: 'pages', of: 2 },
    result: resultOf(collected[1], count),
    claims: [
      {
        talk: 'What if we could relocate each page as needed? Start in microseconds!',
        slide: 'Demand paging?',
        measured: `a load touches ${counted(loaded[1])} of ${counted(count)} pages and takes ${ms.toFixed(2)} ms; a load that relocates all pages takes ${ordinary.ms.toFixed(2)} ms. A page fault is a function call here`,
        verdict: 'not comparable',
      },
      ...claimsOf(collected[1], count, pagesIn(dump.hotSize)),
    ],
    notes: [
      'Each page is relocated when it is first touched, and not before. The right answers show that no page is missed.',
    ],
  }
}

/** Pages of the dump that have been read or written. */
function touchedPages(lisp: Interpreter): PageSet {
  const touched = new PageSet()
  lisp.machine.dumped!.segment.pages.forEach((account, page) => {
    if (account !== 0) touched.add(page * PAGE_SIZE, PAGE_SIZE)
  })
  return touched
}

function onDump({ graph }: Dump, lab: Lab): Result {
  const runs = names.map((name) => {
    const dump = placed(graph, name, lab.seed)
    const relocated = relocatedPages(dump)
    const { read } = firstCollection(dump)
    return { name, dump, relocated: relocated.count, read: read.count, late: read.shared(relocated) }
  })
  const [{ dump, relocated, late, read }] = runs as [(typeof runs)[number]]
  const shareOfFile = percent(read, pagesIn(dump.size))
  return {
    figures: {
      columns: [
        'order',
        'hot pages',
        'relocated',
        'relocated pages read by a collection',
        'share',
        'share of all pages read',
      ],
      rows: runs.map((run) => [
        run.name,
        pagesIn(run.dump.hotSize),
        run.relocated,
        run.late,
        percent(run.late, run.relocated),
        percent(run.read, pagesIn(run.dump.size)),
      ]),
    },
    plot: { column: 3, unit: 'pages', of: 2 },
    result: resultOf(late, relocated),
    claims: claimsOf(late, relocated, pagesIn(dump.hotSize), `; ${shareOfFile} of the whole file`),
    notes: [
      'A collection does not read the cold section, because floats, bool-vectors and the bytes of strings have no mark bits. The share of the whole file is therefore smaller than the share of the pages that need relocation.',
    ],
  }
}

const resultOf = (late: number, relocated: number): string =>
  `The first collection reads ${counted(late)} of the ${counted(relocated)} pages that need relocation.`

/** @param more additional text about the share */
function claimsOf(late: number, relocated: number, hot: number, more = ''): Claim[] {
  const verdict = verdictOf(late >= MOST_OF_IT * relocated)
  return [
    {
      talk: 'First GC touches 90% of dump anyway',
      slide: 'Demand paging? Not worth it',
      measured: `a collection reads ${counted(late)} of ${counted(relocated)} pages that need relocation: ${percent(late, relocated)}${more}`,
      verdict,
    },
    {
      talk: "I wasted a lot of time implementing demand paging. It's useless!",
      slide: 'Demand paging? Not worth it',
      measured: `${counted(relocated - late)} of ${counted(hot)} pages are never relocated: ${sizeOfPages(relocated - late)}`,
      verdict,
    },
  ]
}
