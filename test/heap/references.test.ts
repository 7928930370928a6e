import { describe, expect, it } from 'vitest'
import { Dump } from '../../src/dump.ts'
import type { References } from '../../src/heap/references.ts'
import { earlyRelocs } from '../../src/image/image.ts'
import { EmacsRelocType } from '../../src/tables/emacs-reloc-table.ts'
import { hex } from '../../src/units.ts'
import { badNames, corpusSample, readBad, readDump } from '../corpus/corpus.ts'

const open = (bytes: Uint8Array) => Dump.open(bytes).references

describe.each(corpusSample())('%s', (name) => {
  const references = open(readDump(name))
  const { nodes, heap, rowStarts, targets, slots } = references

  it('has an edge for every relocation that leads to an object, and no other from a relocated slot', () => {
    const bySlot = new Map<number, number>()
    for (let edge = 0; edge < rowStarts[nodes.firstVariable]!; edge++) {
      bySlot.set(slots[edge]!, nodes.offsetOf(targets[edge]!))
    }
    expect(bySlot.size).toBe(rowStarts[nodes.firstVariable])
    const { offsets } = earlyRelocs(heap.image)
    const wrong = [...offsets].filter((slot) => {
      const kind = heap.relocAt(slot)!
      const leadsIntoDump = (kind.form === 'raw' || kind.form === 'lv') && kind.base === 'dump'
      const target = heap.word(slot)
      return leadsIntoDump && bySlot.get(slot) !== (heap.objects.at(target) < 0 ? undefined : target)
    })
    expect(wrong.map(hex)).toEqual([])
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
  /** How many weak edges stand in each field, the numbers of elements left out. */
  function weakFields(name: string): Record<string, number> {
    const references = open(readDump(name))
    const found: Record<string, number> = {}
    for (let edge = 0; edge < references.length; edge++) {
      if (!references.weak.has(edge)) continue
      const field = references.fieldOf(references.sourceOf(edge), edge).replace(/\d+/, '')
      found[field] = (found[field] ?? 0) + 1
    }
    return found
  }
  const markers = { 'own_text.markers': 2, ofs_buffer: 6, ofs_next: 4 }

  it('are keys and values of weak tables, which 30 has behind the table', () => {
    expect(weakFields('trixie-amd64')).toEqual({
      ...markers,
      'pairs[].key': 36,
      'pairs[].value': 142,
      'intervals[].up': 19,
      'itree_node.data': 4,
    })
  })

  it('are slots of a vector before', () => {
    expect(weakFields('own-28.2-min')).toEqual({ ...markers, '[]': 390, 'intervals[].up': 15 })
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
