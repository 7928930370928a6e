import { describe, expect, it } from 'vitest'
import type { Image } from '../../src/image/image.ts'
import { findLispsym } from '../../src/image/lispsym.ts'
import { place } from '../../src/image/placement.ts'
import { openDump } from '../../src/pdmp.ts'
import { load } from '../../src/reloc/load.ts'
import { EmacsRelocType } from '../../src/tables/emacs-reloc-table.ts'
import { readDump, realDump } from '../corpus/corpus.ts'

const name = 'bookworm-amd64'
const image = openDump(readDump(name))
const { dumpBase, emacsBasis, lispsym } = realDump(name).placement!
const at = place(image, { dumpBase: BigInt(dumpBase), emacsBasis: BigInt(emacsBasis) })
const { bytes, emacs } = load(image, at)

const entriesOf = ({ emacsRelocs: table }: Image, type: number) =>
  [...table.types.keys()]
    .filter((i) => table.types[i] === type)
    .map((i) => ({ i, start: table.emacsOffsets[i]!, target: table.targets[i]!, length: table.lengths[i]! }))
const wordAt = (start: number) => Buffer.from(emacs.read(start, 8)!).readBigUInt64LE()

describe('in an Emacs 28.2 at the placement that a debugger saw', () => {
  it('there is one write per entry', () => {
    expect(emacs.writes).toHaveLength(2854)
    expect(emacs.writes.map(({ start }) => start)).toEqual([...image.emacsRelocs.emacsOffsets])
  })

  it('a variable of type DUMP_LV holds base, offset and tag; a symbol its distance from lispsym', () => {
    const entries = entriesOf(image, EmacsRelocType.dumpLv)
    expect(entries.length).toBeGreaterThan(200)
    for (const { start, target, length } of entries) {
      const pointer = BigInt(dumpBase) + BigInt(target)
      const word = length === 0 ? pointer - BigInt(lispsym) : pointer + BigInt(length)
      expect(wordAt(start)).toBe(BigInt.asUintN(64, word))
    }
  })

  it('raw pointers hold base and offset', () => {
    for (const { start, target } of entriesOf(image, EmacsRelocType.dumpPtrRaw))
      expect(wordAt(start)).toBe(BigInt(dumpBase) + BigInt(target))
    const emacsPointers = entriesOf(image, EmacsRelocType.emacsPtrRaw)
    expect(emacsPointers.length).toBeGreaterThan(100)
    for (const { start, target } of emacsPointers) expect(wordAt(start)).toBe(BigInt(emacsBasis) + BigInt(target))
  })

  it('the one EMACS_LV is the main thread, in the executable', () => {
    const [entry, ...others] = entriesOf(image, EmacsRelocType.emacsLv)
    expect(others).toEqual([])
    expect(entry!.length).toBe(image.layout.tags.vectorlike)
    expect(wordAt(entry!.start)).toBe(BigInt(emacsBasis) + BigInt(entry!.target) + 5n)
  })

  it('copies hold relocated bytes', () => {
    const copies = entriesOf(image, EmacsRelocType.copyFromDump)
    expect(copies.length).toBeGreaterThan(1000)
    for (const { i, target, length } of copies)
      expect(Buffer.compare(emacs.bytesOf(i), bytes.subarray(target, target + length))).toBe(0)
  })

  it('lispsym is its image, relocated: nil is nil, and t is t', () => {
    const { emacsOffset: start, dumpOffset: from, symbols } = findLispsym(image)!
    const { size, fields } = image.layout.structs.symbol
    const array = emacs.read(start, symbols * size)!
    expect(Buffer.compare(array, bytes.subarray(from, from + symbols * size))).toBe(0)
    expect(Buffer.compare(array, image.bytes.subarray(from, from + symbols * size))).not.toBe(0)
    const valueAt = (symbol: number) => Buffer.from(array).readBigUInt64LE(symbol * size + fields['val']!.offset)
    expect([valueAt(0), valueAt(1)]).toEqual([0n, BigInt(size)])
    // The name of nil is a string of the dump.
    const name = Buffer.from(array).readBigUInt64LE(fields['name']!.offset)
    expect(name & 7n).toBe(BigInt(image.layout.tags.string))
    const string = Number((name & ~7n) - BigInt(dumpBase))
    expect(Buffer.from(bytes).readBigInt64LE(string)).toBe(3n)
  })

  it('immediates are their bytes', () => {
    const immediates = entriesOf(image, EmacsRelocType.immediate)
    const countOf = (size: number) => immediates.filter(({ length }) => length === size).length
    expect([1, 2, 4, 8].map(countOf)).toEqual([111, 0, 43, 497])
    expect(immediates).toHaveLength(111 + 43 + 497)
    for (const { i, length } of immediates) {
      const at = image.emacsRelocs.locator.offset + 16 * i + 8
      expect(Buffer.compare(emacs.bytesOf(i), image.bytes.subarray(at, at + length))).toBe(0)
    }
  })

  it('nothing can be read where nothing was written', () => {
    const first = emacs.writes[0]!
    expect(emacs.read(first.start - 1, 1)).toBeUndefined()
  })
})
