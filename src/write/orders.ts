/**
 * Named orders. The order of the atoms depends only on graph, name and seed.
 * @module
 */
import { Random } from '../bytes/random.ts'
import { type Graph, NO_ATOM, NO_ORIGIN, Section } from '../graph/graph.ts'
import { walkFromRoots } from '../graph/walk.ts'
import { type Order, orderAlong, preserveOrder, withLast } from './order.ts'
import { weightVisits } from './weight-order.ts'

type Orderer = (graph: Graph, seed: number) => Order

/** The orders, with a summary for users. */
export const orders = {
  preserve: { summary: 'as they lie, new objects last', order: (graph) => preserveOrder(graph) },
  weight: {
    summary: "the dumper's own queue",
    order: (graph) => orderAlong(graph, weightVisits(graph, 'as coded')),
  },
  'weight-max': {
    summary: 'the queue without its quirk: always the object with the highest score',
    order: (graph) => orderAlong(graph, weightVisits(graph, 'maximum')),
  },
  breadth: {
    summary: 'near the roots first',
    order: (graph) => orderAlong(graph, walkFromRoots(graph, 'breadth')),
  },
  depth: {
    summary: 'each object followed by what is first met through it',
    order: (graph) => orderAlong(graph, walkFromRoots(graph, 'depth')),
  },
  address: {
    summary: 'by offset in the file that they were read from, new objects last',
    order: (graph) => byOrigin(graph),
  },
  pages: {
    summary: 'what the loader patches together on few pages, what it does not on others',
    order: (graph) => orderAlong(graph, cleanFirst(graph)),
  },
  shuffle: { summary: 'at random, by seed', order: (graph, seed) => orderAlong(graph, shuffled(graph, seed)) },
} as const satisfies Readonly<Record<string, { summary: string; order: Orderer }>>

/** A name in `orders`. */
export type OrderName = keyof typeof orders

/** The order `name` of `graph`. Only `shuffle` uses the seed, a 32-bit integer. */
export const orderOf = (graph: Graph, name: OrderName, seed = 1): Order => orders[name].order(graph, seed)

/** Order each section by the offset in the original file. Atoms that were not in a file come last, in the order of the graph. */
function byOrigin(graph: Graph): Order {
  const { origins } = graph.atoms
  const keyOf = (atom: number) => (origins[atom] === NO_ORIGIN ? 2 ** 31 + atom : origins[atom]!)
  const sort = (run: Uint32Array) => run.slice().sort((a, b) => keyOf(a) - keyOf(b))
  const { hot, behind, discardable, cold } = preserveOrder(graph)
  const objects = graph.hashList === NO_ATOM ? sort(hot) : withLast(sort(hot.subarray(0, -1)), graph.hashList)
  return { hot: objects, behind, discardable, cold: sort(cold) }
}

/**
 * Put objects without relocations first. The loader writes to every page with a relocation, so such pages become private
 * copies. Within each half, objects are in the order of a depth-first walk, which keeps related objects together.
 */
function cleanFirst(graph: Graph): Uint32Array {
  const { rowStarts } = graph.links
  const walk = walkFromRoots(graph, 'depth')
  const isClean = (atom: number) => rowStarts[atom] === rowStarts[atom + 1]
  return Uint32Array.from([...walk.filter(isClean), ...walk.filter((atom) => !isClean(atom))])
}

/** Shuffle by the algorithm of Fisher and Yates. */
function shuffled({ atoms }: Graph, seed: number): Uint32Array {
  const random = new Random(seed)
  const visits = Uint32Array.from(atoms.types.keys()).filter(
    (atom) => atoms.types[atom] !== NO_ATOM && atoms.sections[atom] !== Section.discardable,
  )
  for (let i = visits.length - 1; i > 0; i--) {
    const j = random.below(i + 1)
    const atom = visits[i]!
    visits[i] = visits[j]!
    visits[j] = atom
  }
  return visits
}
