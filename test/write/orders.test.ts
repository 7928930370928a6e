/**
 * Every order gives a sound dump with the same graph, from every dump of the corpus; and what each order promises.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { Section } from '../../src/graph/graph.ts'
import { walkFromRoots } from '../../src/graph/walk.ts'
import { Dump, type Graph, type OrderName, orderOf, orders, verify, writeDump } from '../../src/index.ts'
import { readDump, realSample, tinySample } from '../corpus/corpus.ts'
import { differenceOf } from '../graph/isomorphic.ts'

const names = Object.keys(orders) as OrderName[]
const read = (name: string) => Dump.open(readDump(name)).graph

/** Write in an order, twice; read again. */
function expectSame(graph: Graph, name: OrderName): void {
  const written = writeDump(graph, orderOf(graph, name, 7))
  // Not toEqual: a message about ten million bytes takes minutes.
  expect(Buffer.compare(written, writeDump(graph, orderOf(graph, name, 7)))).toBe(0)
  expect(verify(written).findings).toEqual([])
  expect(differenceOf(graph, Dump.open(written).graph)).toBeUndefined()
}

describe('every order is sound, deterministic, and has the same graph', () => {
  it.each(tinySample())('%s', (dump) => {
    const graph = read(dump)
    for (const name of names) expectSame(graph, name)
  })

  it.each(realSample(1))('%s: weight, pages, shuffle', (dump) => {
    const graph = read(dump)
    for (const name of ['weight', 'pages', 'shuffle'] as const) expectSame(graph, name)
  })

  it('bookworm-s390x: the other orders', () => {
    const graph = read('bookworm-s390x')
    for (const name of ['weight-max', 'breadth', 'depth', 'address'] as const) expectSame(graph, name)
  })
})

describe('an order', () => {
  const graph = read('own-28.2-min')
  const all = names.map((name) => orderOf(graph, name))
  const sectionsOf = (order: (typeof all)[number]) => [order.hot, order.behind, order.discardable, order.cold]

  it('has each atom once, in its section', () => {
    for (const order of all) {
      const atoms = Uint32Array.from(sectionsOf(order).flatMap((run) => [...run])).sort()
      expect(atoms.length).toBe(graph.atoms.length)
      expect(atoms.findIndex((atom, i) => atom !== i)).toBe(-1)
      sectionsOf(order).forEach((run, section) => {
        expect(run.every((atom) => graph.atoms.sections[atom] === section)).toBe(true)
      })
    }
  })

  it('starts with the charset table and ends its hot section with the list of hash tables', () => {
    for (const { hot } of all) expect([graph.atoms.types[hot[0]!], hot.at(-1)]).toEqual([-1, graph.hashList])
  })

  it('differs with the seed if it is a shuffle, and only then', () => {
    for (const name of names) {
      const [one, two] = [1, 2].map((seed) => orderOf(graph, name, seed).hot)
      expect(Buffer.compare(Buffer.from(one!.buffer), Buffer.from(two!.buffer)) !== 0).toBe(name === 'shuffle')
    }
  })

  it('has payloads in the order in which objects that own them come', () => {
    const { links, atoms } = graph
    for (const name of ['depth', 'shuffle', 'weight'] as const) {
      const order = orderOf(graph, name)
      const rank = new Map(Array.from(order.cold, (atom, i) => [atom, i]))
      let last = -1
      for (const atom of order.hot) {
        if (atoms.types[atom] !== graph.layout.tags.string) continue
        for (let i = links.rowStarts[atom]!; i < links.rowStarts[atom + 1]!; i++) {
          const payload = rank.get(links.targets[i]!)
          if (payload === undefined || !graph.layout.relocKinds[links.kinds[i]!]!.name.includes('DUMP_PTR')) continue
          expect(payload).toBeGreaterThan(last)
          last = payload
        }
      }
      expect(last).toBeGreaterThan(0)
    }
  })

  it.each(['breadth', 'depth'] as const)('by %s is that of a walk', (name) => {
    const walked = walkFromRoots(graph, name).filter(
      (atom) => graph.atoms.sections[atom] === Section.hot && graph.atoms.types[atom] !== -1,
    )
    expect(orderOf(graph, name).hot.slice(1, -1)).toEqual(walked)
  })

  it('by address is that of the file, whatever the order of the graph', () => {
    const { origins } = graph.atoms
    const hot = orderOf(graph, 'address').hot.slice(1, -1)
    expect(hot.every((atom, i) => i === 0 || origins[hot[i - 1]!]! < origins[atom]!)).toBe(true)
  })

  it('by weight is nearly that of the dumper', () => {
    const next = new Map(Array.from(all[0]!.hot, (atom, i) => [atom, all[0]!.hot[i + 1]]))
    const { hot } = orderOf(graph, 'weight')
    const same = hot.filter((atom, i) => i + 1 < hot.length && next.get(atom) === hot[i + 1]).length
    expect(same / hot.length).toBeGreaterThan(0.9)
  })
})
