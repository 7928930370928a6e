import { describe, expect, it } from 'vitest'
import { verify } from '../../src/analyse/verify.ts'
import { Dump } from '../../src/index.ts'
import { packEntries } from '../../src/layout/packing.ts'
import { variants } from '../arbitraries.ts'
import { readDump } from '../corpus/corpus.ts'

/** The dump with the early relocation at `i` of another type. */
function withType(dump: Dump, i: number, type: number): Uint8Array {
  const { bytes, layout, dumpRelocs } = dump.heap.image
  const { entries, locator } = dumpRelocs[0]!
  const changed = bytes.slice()
  const entry = Uint32Array.of((entries[i]! & 0x7ff_ffff) | (type << 27))
  changed.set(packEntries(entry, layout.facts.packing, layout.byteOrder), locator.offset + i * locator.entrySize)
  return changed
}

describe('the charset table', () => {
  it.each(variants)('of $name has no relocation that may be of another type', ({ open }) => {
    const dump = new Dump(open().image)
    const { layout, image } = dump.heap
    const { offsets } = image.dumpRelocs[0]!
    const first = image.objectStarts.offsets[0]!
    const inTable = offsets.findIndex((offset) => offset >= first)
    // Its mask, and where charsets have them its attributes.
    expect(inTable).toBe(layout.structs.charset.fields.attributes === undefined ? 1 : 2)
    for (let i = 0; i < inTable; i++) {
      const { type } = { type: image.dumpRelocs[0]!.types[i]! }
      const { dumpPointer, emacsPointer, dumpTagged } = layout.relocs
      const others = [dumpPointer, emacsPointer, dumpTagged[layout.tags.vectorlike]!].filter((other) => other !== type)
      for (const other of others) expect(verify(withType(dump, i, other)).findings, `entry ${i}`).not.toEqual([])
    }
  })

  it('of 30.1 has charset 0, whose attributes are no raw pointer', () => {
    const dump = Dump.open(readDump('trixie-amd64'))
    const { layout, image } = dump.heap
    const slot = dump.nodes.charsetStart! + layout.structs.charset.fields.attributes!.offset
    const i = image.dumpRelocs[0]!.offsets.indexOf(slot)
    expect(verify(withType(dump, i, layout.relocs.dumpPointer)).findings).toMatchObject([
      { rule: 'lisp-slot', offset: slot, path: 'charset table [0].attributes' },
    ])
  })
})

describe('a pointer that is not relocated', () => {
  it.each(variants)('is null in hash tables of $name', ({ open }) => {
    const { bytes, image, truth } = open()
    const { next_weak } = image.layout.structs.hash_table.fields
    const changed = bytes.slice()
    const slot = truth.hashTables[1]! + next_weak.offset
    changed[slot + (image.layout.byteOrder === 'little' ? 0 : next_weak.size - 1)] = 0x40
    expect(verify(changed).findings).toContainEqual(
      expect.objectContaining({ rule: 'pointer-slot', offset: slot, message: '0x40 in next_weak is not relocated' }),
    )
  })
})
