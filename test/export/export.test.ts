/** Formats of other tools, read back and compared with what the dump has. */

import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { Holders } from '../../src/analyse/size/holders.ts'
import { Dump } from '../../src/dump.ts'
import { heapSnapshot } from '../../src/export/heapsnapshot.ts'
import { dot, graphml } from '../../src/export/neighbourhood.ts'
import { foldedStacks, speedscope, stacksOf } from '../../src/export/stacks.ts'
import { edgeTable, jsonLines, objectTable } from '../../src/export/tables.ts'
import { layoutOf } from '../../src/layout/compose.ts'
import { evaluate, lispProgram, startLisp } from '../../src/machine/interpreter/lisp.ts'
import { readDump, tinyNames } from '../corpus/corpus.ts'

const machine = startLisp(lispProgram(layoutOf('28', 'lp64', 'little')), { seed: 1 })
evaluate(
  machine,
  `(setq weak (make-hash-table :weakness 'key) long nil) (let ((i 0)) (while (< i 3000) (setq long (cons i long) i (1+ i))))
   (setq odd (list "a\\"<b>&;\\n\\e" (intern "x;y z")))
   (puthash (symbol-value 'odd) (list 1 2) weak)
   (setq load-history '(("/me/lib.el" long odd weak)))`,
)
const dumps: readonly (readonly [string, Dump])[] = [
  ['a machine with a library', Dump.open(machine.machine.dump())],
  ...tinyNames()
    .filter((name) => name.endsWith('lp64'))
    .map((name) => [name, Dump.open(readDump(name))] as const),
]

interface Snapshot {
  readonly snapshot: {
    readonly node_count: number
    readonly edge_count: number
    readonly meta: { node_types: string[][] }
  }
  readonly nodes: number[]
  readonly edges: number[]
  readonly strings: string[]
}

const snapshotOf = (dump: Dump): Snapshot => JSON.parse([...heapSnapshot(dump.part(Holders))].join(''))

/** Edges of a snapshot by node, from its columns alone. */
function rowsOf({ nodes, edges }: Snapshot): number[][] {
  let at = 0
  return Array.from({ length: nodes.length / 5 }, (_, node) => {
    const count = nodes[5 * node + 4]!
    const row = Array.from({ length: count }, (_unused, i) => edges[3 * (at + i) + 2]! / 5)
    at += count
    return row
  })
}

/** What node 0 reaches without going through `without`. */
function reached(rows: readonly number[][], without: number): Uint8Array {
  const seen = new Uint8Array(rows.length)
  const pending = [0]
  seen[0] = 1
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const target of rows[node]!) {
      if (seen[target] === 1 || target === without) continue
      seen[target] = 1
      pending.push(target)
    }
  }
  return seen
}

describe.each(dumps)('%s', (_, dump) => {
  const holders = dump.part(Holders)
  const snapshot = snapshotOf(dump)

  it('is a heap snapshot of as many nodes, edges and bytes', () => {
    const { nodes, edges, strings, snapshot: head } = snapshot
    expect(Object.keys(snapshot)).toEqual(['snapshot', 'nodes', 'edges', 'strings'])
    expect(nodes.length).toBe(5 * head.node_count)
    expect(edges.length).toBe(3 * head.edge_count)
    expect(head.node_count).toBe(holders.length + 1)
    const sizes = nodes.filter((_unused, i) => i % 5 === 3)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(dump.bytes.length)
    expect(nodes.filter((_unused, i) => i % 5 === 1).every((name) => name < strings.length)).toBe(true)
    expect(nodes.filter((_unused, i) => i % 5 === 0).every((type) => type < head.meta.node_types[0]!.length)).toBe(true)
    expect(edges.filter((_unused, i) => i % 3 === 2).every((node) => node % 5 === 0 && node < nodes.length)).toBe(true)
  })

  it('has the retained sizes that the snapshot has: what its root does not reach without a node', () => {
    const rows = rowsOf(snapshot)
    const size = (node: number) => snapshot.nodes[5 * node + 3]!
    const whole = reached(rows, -1)
    expect(whole.every((isReached) => isReached === 1)).toBe(true)
    const step = Math.ceil(rows.length / 150)
    for (let node = 1; node < rows.length; node += step) {
      const left = reached(rows, node)
      const gone = rows.reduce((sum, _row, each) => sum + (left[each] === 0 ? size(each) : 0), 0)
      expect(holders.retained[node - 1]).toBe(gone)
    }
  })

  it('is stacks and a profile of as many bytes', () => {
    const stacks = [...stacksOf(holders)]
    expect(stacks.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(dump.bytes.length)
    const folded = [...foldedStacks(holders)].map((line) => /^([^ \n]+) (\d+)\n$/.exec(line)!)
    expect(folded.reduce((sum, [, , bytes]) => sum + Number(bytes), 0)).toBe(dump.bytes.length)
    const profile = JSON.parse([...speedscope(holders, 'a dump')].join(''))
    const [{ samples, weights, endValue }] = profile.profiles
    expect([samples.length, endValue]).toEqual([weights.length, dump.bytes.length])
    expect(samples.flat().every((frame: number) => frame < profile.shared.frames.length)).toBe(true)
  })

  it('is lines of objects and of edges', () => {
    const objects = [...jsonLines(objectTable(holders))].map((line) => JSON.parse(line))
    expect(objects.reduce((sum, { self }) => sum + self, 0)).toBe(dump.bytes.length)
    expect(objects.map(({ node }) => node)).toEqual(objects.map((_unused, i) => i))
    const edges = [...jsonLines(edgeTable(holders))].map((line) => JSON.parse(line))
    expect(edges.length).toBe(dump.references.length)
    expect(edges.filter(({ weak }) => weak).length).toBe(dump.references.weak.count)
  })

  it('is a valid drawing with at most the given number of nodes', () => {
    const bounds = { root: 0, depth: 3, maxNodes: 20 }
    const names: string[] = []
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    parser.on('opentag', ({ name }) => names.push(name))
    parser.write([...graphml(holders, bounds)].join('')).close()
    const lines = [...dot(holders, bounds)].join('')
    const counts = [names.filter((name) => name === 'node').length, lines.match(/^ {2}n\d+ \[label=".*"\]$/gm)!.length]
    expect(counts[0]).toBe(counts[1])
    expect(counts[0]).toBeLessThanOrEqual(20)
    expect(names.filter((name) => name === 'edge').length).toBe(lines.match(/^ {2}n\d+ -> n\d+$/gm)?.length ?? 0)
  })
})

it('a long list is one frame of a stack, and names have no separators', () => {
  const holders = dumps[0]![1].part(Holders)
  const list = [...stacksOf(holders)].filter(({ frames }) => frames[0] === '/me/lib.el' && frames[1] === 'Cons')
  expect(list.some(({ frames, bytes }) => frames.length === 2 && bytes > 3000 * 16)).toBe(true)
  expect([...foldedStacks(holders)].some((line) => line.includes('x_y_z'))).toBe(true)
})

it('edges of a heap snapshot are called by the fields that hold the references', () => {
  const [, dump] = dumps[0]!
  const snapshot = snapshotOf(dump)
  const types = snapshot.snapshot.meta.node_types[0]!
  const rows = rowsOf(snapshot)
  let at = 0
  const starts = rows.map((row) => {
    at += row.length
    return at - row.length
  })
  /** `field → type`, for each edge of the node of this type and name. */
  const edgesOf = (type: string, name: string): string[] => {
    const is = (node: number) =>
      types[snapshot.nodes[5 * node]!] === type && snapshot.strings[snapshot.nodes[5 * node + 1]!] === name
    const node = rows.findIndex((_, each) => is(each))
    return rows[node]!.map((target, i) => {
      const [edgeType, label] = snapshot.edges.slice(3 * (starts[node]! + i))
      const field = edgeType === 1 ? `[${label}]` : snapshot.strings[label!]
      return `${field} → ${types[snapshot.nodes[5 * target]!]}`
    })
  }
  // The library holds the value and the properties in the place of the symbol.
  expect(edgesOf('Symbol', 'odd')).toEqual(['name → String', 'func → Symbol'])
  expect(edgesOf('library', '/me/lib.el')).toEqual(
    expect.arrayContaining(['odd → Cons', 'long → Cons', 'weak → HASH_TABLE', 'load-history → Cons']),
  )
})
