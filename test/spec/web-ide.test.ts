/**
 * The Kaitai Web IDE makes a node of every value that is read. What a person opens or expands stays small, whatever it is.
 *
 * @module
 */
import { beforeAll, describe, expect, it } from 'vitest'
import {
  construct,
  type DebugObject,
  type DebugParsers,
  debugParsers,
  isDebugObject,
  read,
} from '../../spec/generate/debug-parsers.ts'
import { Dump } from '../../src/dump.ts'
import { readDump, samples } from '../corpus/corpus.ts'
import { isFast } from '../effort.ts'
import { IdeNodes, tryGet } from './ide-nodes.ts'

/** More than this takes the Web IDE over a second. */
const mostNodes = 20_000

/** The largest dump, and one of each release, word size, size of Lisp words and system. */
const names = isFast
  ? samples.real
  : ['trixie-amd64', 'trixie-i386', 'bookworm-s390x', 'bullseye-amd64', 'own-28.2-m32-wideint', 'windows-30.2-x86_64']

/** How many instances of each name are expanded. */
const samplesOfName = 12

describe.each(['pdmp', 'pdmp_heap'])('nodes of the Web IDE in %s', (spec) => {
  const nodes = new IdeNodes(spec)
  let parsers: DebugParsers
  beforeAll(async () => {
    parsers = await debugParsers([spec])
  })

  it.each(names)('are few when %s is opened, and whatever is expanded', (name) => {
    const bytes = readDump(name)
    const file = read(parsers, [spec], bytes, [])
    expect(nodes.count(file)).toBeLessThan(mostNodes)
    const expanded = expandAll(nodes, [file, ...largest(parsers, file, name, bytes)])
    expect([...expanded].filter(([, count]) => count >= mostNodes)).toEqual([])
    const names = [...expanded.keys()]
    const expected = ['PackedPage.entries', 'EmacsRelocPage.entries', 'PackedTable.pages']
    const objects = ['PdmpHeap.pages', 'HeapObject.place', 'HeapObject.words', 'PairPage.pairs', 'Slot.search']
    expect(names).toEqual(expect.arrayContaining(spec === 'pdmp' ? expected : [...expected, ...objects]))
  })

  /** The object of each kind that has most bytes, which the pages that are expanded may not have. */
  function largest(parsers: DebugParsers, file: DebugObject, name: string, bytes: Uint8Array): readonly DebugObject[] {
    if (spec === 'pdmp') return []
    const { nodes, extents, heap } = Dump.open(readDump(name))
    const found = new Map<string, [size: number, node: number]>()
    for (let node = 0; node < nodes.firstBuiltin; node++) {
      const tag = nodes.tagOf(node)
      const kind = tag === heap.layout.tags.vectorlike ? heap.pvecName(nodes.offsetOf(node)) : String(tag)
      const size = extents.sizeOf(node)
      if (size > (found.get(kind)?.[0] ?? 0)) found.set(kind, [size, node])
    }
    const placeOf = (node: number) => [nodes.offsetOf(node), nodes.tagOf(node)]
    return [...found.values()].map(([, node]) =>
      construct(parsers, ['pdmp_heap', 'heap_object'], bytes, placeOf(node), file),
    )
  }
})

/** Expand instances, those of their values, and so on: of each name some. The result has the most nodes that one made. */
function expandAll(nodes: IdeNodes, roots: readonly DebugObject[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>()
  const times = new Map<string, number>()
  const pending: DebugObject[] = [...roots]
  const isOften = (key: string) => {
    const count = (times.get(key) ?? 0) + 1
    times.set(key, count)
    return count > samplesOfName
  }
  const visit = (value: unknown) => {
    if (isDebugObject(value)) pending.push(value)
    if (!Array.isArray(value)) return
    const third = Math.floor(value.length / 3)
    for (const index of new Set([0, 1, third, value.length - 1])) visit(value[index])
  }
  for (let object = pending.shift(); object !== undefined; object = pending.shift()) {
    const { name } = object.constructor
    // Fields, and instances that have been read.
    for (const key of Object.keys(object).filter((key) => /^(?!_)|^_m_/.test(key))) {
      if (!isOften(`${name} ${key}`)) visit(object[key])
    }
    for (const instance of nodes.expandable(object)) {
      const key = `${name}.${instance}`
      // The largest objects come first, and everything of them is expanded.
      if (!roots.includes(object) && isOften(key)) continue
      const value = tryGet(object, instance)
      most.set(key, Math.max(most.get(key) ?? 0, nodes.count(value)))
      visit(value)
    }
  }
  return most
}
