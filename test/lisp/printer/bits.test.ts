import { expect, it } from 'vitest'
import { vectorlikesOf } from '../../../src/hash/vectors.ts'
import { Heap } from '../../../src/heap/heap.ts'
import { Names } from '../../../src/lisp/names.ts'
import { Printer } from '../../../src/lisp/printer/printer.ts'
import { openDump } from '../../../src/pdmp.ts'
import { readDump } from '../../corpus/corpus.ts'

/** The text of the first object of a type, in a heap whose bit-fields lie where `shifts` says. */
function printed(
  type: string,
  bits: number,
  shifts: Readonly<Record<string, Readonly<Record<string, number>>>>,
): string {
  const bytes = readDump('trixie-amd64').slice()
  const image = openDump(bytes)
  const moved = Object.fromEntries(
    Object.entries(image.layout.bitFields).map(([struct, fields]) => [
      struct,
      Object.fromEntries(
        Object.entries(fields as Record<string, { shift: number; width: number }>).map(([name, field]) => [
          name,
          { ...field, shift: shifts[struct]?.[name] ?? field.shift },
        ]),
      ),
    ]),
  )
  const layout = { ...image.layout, bitFields: moved as unknown as typeof image.layout.bitFields }
  const heap = new Heap({ ...image, layout })
  const [offset] = vectorlikesOf(heap, type)
  const struct = type === 'MARKER' ? layout.structs.marker : layout.structs.hash_table
  bytes[offset! + (struct.fields as { bits: { offset: number } }).bits.offset] = bits
  const value = { kind: 'object', offset: offset!, tag: layout.tags.vectorlike } as const
  return new Printer({ heap, names: new Names(heap) }).print(value).text
}

it('takes the flags of hash tables from where the layout has them', () => {
  // Weakness is the number 1, key; the test is 2, equal.
  expect(printed('HASH_TABLE', 0b0001_0001, {})).toMatch(/^#s\(hash-table test equal weakness key /)
  const shifts = { hash_table: { weakness: 5, frozen_test: 0 } }
  expect(printed('HASH_TABLE', 0b0010_0010, shifts)).toMatch(/^#s\(hash-table test equal weakness key /)
})

it('takes the flags of markers from where the layout has them', () => {
  expect(printed('MARKER', 0b10, {})).toMatch(/^#<marker \(moves after insertion\) /)
  expect(printed('MARKER', 0b01, {})).toMatch(/^#<marker (at|in) /)
  expect(printed('MARKER', 0b01, { marker: { insertion_type: 0, need_adjustment: 1 } })).toMatch(/^#<marker \(moves /)
})
