import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { Inspector } from '../../src/analyse/inspector.ts'
import { Dump } from '../../src/dump.ts'
import { keySlot } from '../../src/hash/table.ts'
import { fieldsOf } from '../../src/heap/fields.ts'
import type { Value } from '../../src/heap/value.ts'
import { slotAt } from '../../src/image/slots.ts'
import { Printer } from '../../src/lisp/printer/printer.ts'
import { readDump } from '../corpus/corpus.ts'

const sampleOf = (length: number, most: number) =>
  Array.from({ length: Math.min(length, most) }, (_, i) => Math.floor((i * length) / Math.min(length, most)))

describe.each(['own-28.2-min', 'trixie-i386', 'bookworm-s390x', 'own-28.2-m32-wideint'])('%s', (name) => {
  const dump = Dump.open(readDump(name))
  const inspector = new Inspector(dump)
  const { bytes, layout, nodes, heap } = dump
  const isLittle = layout.byteOrder === 'little'

  it('reads numbers as Node does, with and without sign', () => {
    const buffer = Buffer.from(bytes)
    for (const at of [0, 1, 17, ...sampleOf(bytes.length - 8, 200)]) {
      const { numbers, float } = inspector.readingsAt(at)
      const sixteen = isLittle ? buffer.readInt16LE(at) : buffer.readInt16BE(at)
      const signed64 = isLittle ? buffer.readBigInt64LE(at) : buffer.readBigInt64BE(at)
      const unsigned64 = isLittle ? buffer.readBigUInt64LE(at) : buffer.readBigUInt64BE(at)
      const thirtyTwo = isLittle ? buffer.readUInt32LE(at) : buffer.readUInt32BE(at)
      expect(numbers.map(({ bits }) => bits)).toEqual([8, 16, 32, 64])
      expect(numbers[0]!.unsigned).toBe(BigInt(buffer[at]!))
      expect(numbers[1]!.signed).toBe(BigInt(sixteen))
      expect(numbers[2]!.unsigned).toBe(BigInt(thirtyTwo))
      expect([numbers[3]!.signed, numbers[3]!.unsigned]).toEqual([signed64, unsigned64])
      expect(float).toBe(isLittle ? buffer.readDoubleLE(at) : buffer.readDoubleBE(at))
    }
  })

  it('reads only numbers that end in the file', () => {
    const read = (fromEnd: number) => inspector.readingsAt(bytes.length - fromEnd).numbers.map(({ bits }) => bits)
    expect([1, 2, 3, 4, 7, 8].map(read)).toEqual([[8], [8, 16], [8, 16], [8, 16, 32], [8, 16, 32], [8, 16, 32, 64]])
    expect(inspector.readingsAt(bytes.length - 7).float).toBeNull()
  })

  it('finds the relocation that patches a word, in every phase', () => {
    for (const [phase, table] of dump.image.dumpRelocs.entries()) {
      for (const i of sampleOf(table.length, 100)) {
        const { offset, kind, target } = slotAt(dump.image, table, i)
        expect(inspector.readingsAt(offset).relocation).toEqual({
          phase: ['early', 'late', 'very-late'][phase],
          name: kind.name,
          index: i,
          base: 'base' in kind ? kind.base : null,
          target,
        })
      }
    }
    expect(inspector.readingsAt(0).relocation).toBeNull()
  })

  it('reads the word of the field that contains the byte, with its tag', () => {
    const { offsets, types, length } = dump.image.objectStarts
    const conses = [...Array(length).keys()].filter((node) => types[node] === layout.tags.cons)
    for (const i of sampleOf(conses.length, 100)) {
      const start = offsets[conses[i]!]!
      const { slot, value, tag } = inspector.readingsAt(start + layout.lispWordSize + 3)
      expect(slot).toBe(start + layout.lispWordSize)
      expect(value).toEqual(heap.valueAt(slot))
      if (value.kind === 'object') expect(tag).toBe(layout.tags.names[value.tag])
      else if (value.kind === 'builtin') expect(tag).toBe('Symbol')
      else if (value.kind === 'fixnum') expect(tag).toMatch(/^Int[01]$/)
    }
  })

  it('says what a byte belongs to: object, field and distance', () => {
    for (const node of sampleOf(nodes.firstBuiltin, 200)) {
      for (const field of fieldsOf(dump.extents, node).slice(0, 8)) {
        if (field.kind === 'bytes') continue
        const place = inspector.placeOf(field.offset + field.size - 1)
        expect(place).toMatchObject({
          region: 'hot',
          object: { offset: nodes.offsetOf(node) },
          field: { name: field.name, offset: field.offset },
          distance: field.size - 1,
        })
      }
    }
    expect(inspector.placeOf(0)).toMatchObject({ region: 'header', object: null, distance: null, path: null })
    expect(inspector.placeOf(bytes.length)).toMatchObject({ region: null, object: null })
  })

  const plain = { circle: false, quoted: false }
  const print = (value: Value) => dump.part(Printer).print(value, plain).text

  it('splits lists where the printer does', () => {
    const { offsets, types, length } = dump.image.objectStarts
    const conses = [...Array(length).keys()].filter((node) => types[node] === layout.tags.cons)
    let improper = 0
    for (const i of sampleOf(conses.length, 300)) {
      const node = conses[i]!
      const list: Value = { kind: 'object', offset: offsets[node]!, tag: layout.tags.cons }
      const whole = dump.part(Printer).print(list, { ...plain, limit: 5000 })
      // A list inside itself prints as a number.
      if (!whole.isWhole || /#\d/.test(whole.text)) continue
      const elements = inspector.elementsOf(node)
      if (elements.at(-1)?.label === '.') improper++
      const words = elements.map(({ label, value }) => (label === '.' ? `. ${print(value)}` : print(value)))
      expect(`(${words.join(' ')})`).toBe(whole.text)
      for (const { slot, value } of elements) expect(heap.valueAt(slot)).toEqual(value)
    }
    expect(improper).toBeGreaterThan(0)
  })

  it('pairs keys with values of hash tables', () => {
    const tables = dump.hashTables.filter(({ count }) => count > 0)
    for (const table of sampleOf(tables.length, 20).map((i) => tables[i]!)) {
      const elements = inspector.elementsOf(nodes.at(table.offset))
      expect(elements).toHaveLength(table.count)
      const slots = new Set(Array.from({ length: table.size }, (_, i) => keySlot(heap, table, i)))
      for (const { key, slot } of elements) {
        expect(slots.has(slot - layout.lispWordSize)).toBe(true)
        expect(key).toEqual(heap.valueAt(slot - layout.lispWordSize))
      }
    }
  })

  it('lists the slots of vectors', () => {
    const { offsets, types, length } = dump.image.objectStarts
    const vectors = [...Array(length).keys()].filter(
      (node) => types[node] === layout.tags.vectorlike && heap.pvecName(offsets[node]!) === 'NORMAL_VECTOR',
    )
    for (const node of sampleOf(vectors.length, 50).map((i) => vectors[i]!)) {
      const elements = inspector.elementsOf(node)
      expect(elements).toHaveLength(heap.header(offsets[node]!).lispSize)
      expect(elements.map(({ label }) => label)).toEqual(elements.map((_, i) => `[${i}]`))
    }
  })
})
