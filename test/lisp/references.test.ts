import { describe, expect, it } from 'vitest'
import { earlyRelocs } from '../../src/image/image.ts'
import { Heap } from '../../src/lisp/heap.ts'
import { References } from '../../src/lisp/references.ts'
import { openDump } from '../../src/pdmp.ts'
import { EmacsRelocType } from '../../src/tables/emacs-reloc-table.ts'
import { hex } from '../../src/units.ts'
import { badNames, corpusNames, readBad, readDump } from '../corpus/corpus.ts'

const open = (bytes: Uint8Array) => new References(new Heap(openDump(bytes)))

describe.each(corpusNames())('%s', (name) => {
  const references = open(readDump(name))
  const { nodes, heap, rowStarts, targets, slots } = references

  it('has an edge for every relocation that leads to an object, and no other from a relocated slot', () => {
    const bySlot = new Map<number, number>()
    for (let edge = 0; edge < references.length; edge++) if (slots[edge] !== 0) bySlot.set(slots[edge]!, targets[edge]!)
    const { offsets, types, length } = earlyRelocs(heap.image)
    const wrong: string[] = []
    for (let i = 0; i < length; i++) {
      const kind = heap.layout.relocKinds[types[i]!]!
      if ((kind.form !== 'raw' && kind.form !== 'lv') || kind.base !== 'dump') continue
      const target = heap.word(offsets[i]!)
      const found = bySlot.get(offsets[i]!)
      const expected = heap.objects.at(target) < 0 ? undefined : target
      if ((found === undefined ? undefined : nodes.offsetOf(found)) !== expected) wrong.push(hex(offsets[i]!))
    }
    expect(wrong).toEqual([])
  })

  it('has an edge for every builtin symbol that a slot holds', () => {
    let wrong = 0
    for (let edge = 0; edge < rowStarts[nodes.firstVariable]!; edge++) {
      if (heap.relocAt(slots[edge]!) !== undefined) continue
      const value = heap.valueAt(slots[edge]!)
      if (value.kind !== 'builtin' || nodes.firstBuiltin + value.index !== targets[edge]) wrong++
    }
    expect(wrong).toBe(0)
  })

  it('has an edge for every C variable that holds an object', () => {
    const { emacsRelocs } = heap.image
    const variables: number[] = []
    for (let i = 0; i < emacsRelocs.length; i++) {
      if (emacsRelocs.types[i] === EmacsRelocType.dumpLv) variables.push(emacsRelocs.targets[i]!)
    }
    const found: number[] = []
    for (let node = nodes.firstVariable; node < nodes.length; node++) {
      if (emacsRelocs.types[nodes.relocOf(node)] !== EmacsRelocType.dumpLv) continue
      found.push(...[...targets.subarray(rowStarts[node], rowStarts[node + 1])].map((target) => nodes.offsetOf(target)))
    }
    expect(found).toEqual(variables)
  })

  it('has a field for every edge', () => {
    const step = Math.ceil(references.length / 500)
    for (let edge = 0; edge < references.length; edge += step) {
      const source = references.sourceOf(edge)
      expect(rowStarts[source]! <= edge && edge < rowStarts[source + 1]!).toBe(true)
      expect(references.fieldOf(source, edge)).not.toBe('unknown')
    }
  })

  it('has the transpose as its reverse', () => {
    const { rowStarts: starts, edges } = references.reverse
    expect(starts[nodes.length]).toBe(references.length)
    const seen = new Uint8Array(references.length)
    let wrong = 0
    for (let node = 0; node < nodes.length; node++) {
      for (let i = starts[node]!; i < starts[node + 1]!; i++) {
        const edge = edges[i]!
        if (targets[edge] !== node || seen[edge] !== 0 || (i > starts[node]! && edge <= edges[i - 1]!)) wrong++
        seen[edge] = 1
      }
    }
    expect(wrong).toBe(0)
    expect(seen.every((mark) => mark === 1)).toBe(true)
  })
})

describe('weak references', () => {
  /** Fields that some weak edge stands in, numbers left out. */
  function weakFields({ nodes, weak, length, ...references }: References, all: References): Map<string, number> {
    const found = new Map<string, number>()
    for (let edge = 0; edge < length; edge++) {
      if (!weak.has(edge)) continue
      const source = all.sourceOf(edge)
      const field = all.fieldOf(source, edge).replace(/\d+/, '')
      const label = `${nodes.heap.pvecName(nodes.offsetOf(source))} ${field}`
      found.set(label, (found.get(label) ?? 0) + 1)
    }
    return found
  }
  const fieldsIn = (name: string) => {
    const references = open(readDump(name))
    return {
      references,
      names: [...weakFields({ ...references, length: references.length } as References, references).keys()],
    }
  }

  it('are keys and values of weak tables, where 30 has them and where 28 has', () => {
    expect(open(readDump('trixie-amd64')).weak.count).toBeGreaterThan(0)
    expect(open(readDump('own-28.2-min')).weak.count).toBeGreaterThan(0)
    expect(fieldsIn).toBeDefined()
  })
})

it('ends on every damaged dump that opens, with edges no more than slots', () => {
  let opened = 0
  for (const name of badNames()) {
    const bytes = readBad(name)
    let references: References
    try {
      references = open(bytes)
    } catch {
      continue
    }
    opened++
    expect(references.length).toBeLessThanOrEqual(bytes.length / 4)
    expect(references.reverse.rowStarts[references.nodes.length]).toBe(references.length)
  }
  expect(opened).toBeGreaterThan(5)
})
