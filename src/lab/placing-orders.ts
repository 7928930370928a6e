/**
 * Orders of objects: the dumper's weighted queue compared with breadth-first, depth-first and random order.
 *
 * Locality is measured in two ways: by the distances of links, and by the number of pages with the first objects of a walk
 * from a random start. The walks are the same in all orders.
 * Source: the talk's "dump-emacs-portable operation"; `dump_enqueue_object`, `dump_queue_dequeue` in src/pdumper.c.
 * @module
 */

import { Random } from '../bytes/random.ts'
import type { Dump } from '../dump.ts'
import { type Graph, NO_ATOM, Section } from '../graph/graph.ts'
import { linkedAtoms } from '../graph/reverse.ts'
import { PageSet, type Placed, pagesIn, placed, relocatedPages } from './dump-pages.ts'
import { counted, type Experiment, type Result, verdictOf } from './experiment.ts'
import type { Lab } from './lab.ts'

export const placingOrders: Experiment = {
  number: 10,
  title: 'orders: the rubber band and others',
  idea: 'The dumper follows pointers by their weights, so that related objects are on the same pages.',
  about:
    'The objects of one dump are written in several orders. The experiment measures how far pointers reach, and how many pages a walk over related objects touches.',
  onDump,
}

const names = ['preserve', 'weight', 'breadth', 'depth', 'shuffle'] as const
/** Number of walks, and number of objects that each of them visits. */
const WALKS = 500
const STEPS = 64

function onDump({ image, graph }: Dump, lab: Lab): Result {
  const targets = linkedAtoms(graph)
  const walks = sampleWalks(graph, targets, lab.seed)
  const runs = names.map((name) => {
    const order = placed(graph, name, lab.seed)
    return { name, ...distances(order, targets), written: relocatedPages(order).count, pages: pagesOf(order, walks) }
  })
  return {
    ...resultOf(runs),
    notes: [
      `The dump has ${counted(pagesIn(image.header.discardableStart))} hot pages. "preserve" is the order of the file itself.`,
    ],
  }
}

interface Run {
  readonly name: (typeof names)[number]
  readonly mean: number
  readonly median: number
  readonly written: number
  readonly pages: number
}

function resultOf(runs: readonly Run[]): Omit<Result, 'notes'> {
  const by = (name: Run['name']) => runs.find((run) => run.name === name)!
  const [weight, shuffle] = [by('weight'), by('shuffle')]
  const rivals = runs.filter(({ name }) => name === 'breadth' || name === 'depth')
  const nearest = rivals.reduce((best, run) => (run.pages < best.pages ? run : best))
  return {
    figures: {
      columns: ['order', 'mean distance of a link', 'median distance', 'hot pages relocated', 'pages of a short walk'],
      rows: runs.map(({ name, mean, median, written, pages }) => [
        name,
        Math.round(mean),
        median,
        written,
        Number(pages.toFixed(2)),
      ]),
    },
    plot: { column: 4, unit: 'pages' },
    result: `A walk of up to ${STEPS} objects touches ${weight.pages.toFixed(2)} pages in the order of the dumper, ${nearest.pages.toFixed(2)} in ${nearest.name}-first order, and ${shuffle.pages.toFixed(2)} in a random order.`,
    claims: [
      {
        talk: 'Heuristic tries to keep related objects together',
        slide: 'dump-emacs-portable operation',
        measured: `a walk of up to ${STEPS} objects touches ${weight.pages.toFixed(2)} pages in the rubber-band order and ${shuffle.pages.toFixed(2)} in a random order`,
        verdict: verdictOf(weight.pages < shuffle.pages),
      },
      {
        talk: '“Rubber band” weight attached to each link … Pulls objects from queue into dump',
        slide: 'dump-emacs-portable operation',
        measured:
          weight.pages < nearest.pages
            ? `neither breadth-first nor depth-first needs fewer pages (${nearest.name}: ${nearest.pages.toFixed(2)})`
            : `${nearest.name}-first order, which has no weights, needs ${nearest.pages.toFixed(2)} pages, no more than the rubber band; the talk makes no comparison`,
        verdict: weight.pages < nearest.pages ? 'confirmed' : 'not comparable',
      },
    ],
  }
}

/** Breadth-first walks in the hot section, each from a random hot object. */
function sampleWalks(graph: Graph, targets: Int32Array, seed: number): number[][] {
  const { sections, types } = graph.atoms
  const isHot = (atom: number) => types[atom] !== NO_ATOM && sections[atom] === Section.hot
  const hot = Uint32Array.from(types.keys()).filter(isHot)
  const random = new Random(seed)
  if (hot.length === 0) return []
  return Array.from({ length: WALKS }, () => walkFrom(graph, targets, hot[random.below(hot.length)]!))
}

function walkFrom({ atoms, links }: Graph, targets: Int32Array, start: number): number[] {
  const met = new Set([start])
  for (const atom of met) {
    for (let i = links.rowStarts[atom]!; i < links.rowStarts[atom + 1]! && met.size < STEPS; i++) {
      const target = targets[i]!
      if (target !== NO_ATOM && atoms.sections[target] === Section.hot) met.add(target)
    }
  }
  return [...met]
}

/** Mean number of pages of a walk. For each object, the page of its first words counts. */
function pagesOf({ offsets }: Placed, walks: readonly (readonly number[])[]): number {
  let total = 0
  for (const walk of walks) {
    const pages = new PageSet()
    for (const atom of walk) pages.add(offsets[atom]!, 1)
    total += pages.count
  }
  return total / Math.max(1, walks.length)
}

/** Distances in bytes from each word that points into the dump to its target. */
function distances({ graph, offsets }: Placed, targets: Int32Array): { mean: number; median: number } {
  const { atoms, links } = graph
  const found = new Float64Array(links.length)
  let count = 0
  let sum = 0
  for (let atom = 0; atom < atoms.length; atom++) {
    for (let i = links.rowStarts[atom]!; i < links.rowStarts[atom + 1]!; i++) {
      if (targets[i] === NO_ATOM) continue
      const offset = offsets[atom]! + links.offsets[i]!
      const distance = Math.abs(offsets[targets[i]!]! + links.deltas[i]! - offset)
      found[count++] = distance
      sum += distance
    }
  }
  const sorted = found.subarray(0, count).sort()
  return { mean: sum / Math.max(1, count), median: sorted[count >> 1] ?? 0 }
}
