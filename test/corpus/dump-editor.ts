/**
 * Changes one thing in a synthetic dump, by its name in the format.
 *
 * In:  the options of a synthetic dump, built anew so that an edit touches no other. Out: `bytes`, edited in place.
 * @module
 */
import { intBytes } from './byte-writer.ts'
import { type TinyOptions, type TinyTruth, tinyDump } from './tiny-dump.ts'
import type { EmacsRelocation } from './tiny-emacs.ts'
import { emacsRelocEntry, packedEntry } from './tiny-tables.ts'

export type HeaderWord =
  | `dump_relocs.${0 | 1 | 2}.${'ofs' | 'num'}`
  | `${'object_starts' | 'emacs_relocs'}.${'ofs' | 'num'}`
  | 'ofs_discardable_start'
  | 'ofs_cold_start'
  | 'ofs_hash_list'

interface Packed {
  readonly offset: number
  readonly code: number
}

export class DumpEditor {
  readonly truth: TinyTruth
  bytes: Uint8Array

  constructor(options: TinyOptions) {
    const { bytes, truth } = tinyDump(options)
    this.bytes = bytes
    this.truth = truth
  }

  /** Overwrite a word of the header. */
  setHeader(name: HeaderWord, value: number): this {
    const { dumpRelocs } = this.truth.header
    const names: string[] = [...dumpRelocs.keys()].flatMap((i) => [`dump_relocs.${i}.ofs`, `dump_relocs.${i}.num`])
    names.push('object_starts.ofs', 'object_starts.num', 'emacs_relocs.ofs', 'emacs_relocs.num')
    names.push('ofs_discardable_start', 'ofs_cold_start', 'ofs_hash_list')
    return this.setInt(48 + 4 * names.indexOf(name), 4, value)
  }

  setInt(offset: number, size: 1 | 4 | 8, value: number | bigint): this {
    this.bytes.set(intBytes(value, size, this.truth.abi.byteOrder), offset)
    return this
  }

  /** Overwrite a pointer, or the offset in a slot to be relocated. */
  setPointer(offset: number, value: number): this {
    return this.setInt(offset, this.truth.abi.wordSize, value)
  }

  /** Overwrite parts of entry `index` of the early dump_relocs. */
  setReloc(index: number, change: Partial<Packed>): this {
    return this.#setPacked(this.truth.header.dumpRelocs[0]!.offset, index, {
      ...this.truth.relocations[index]!,
      ...change,
    })
  }

  setStart(index: number, change: Partial<Packed>): this {
    return this.#setPacked(this.truth.header.objectStarts.offset, index, {
      ...this.truth.objectStarts[index]!,
      ...change,
    })
  }

  setEmacsReloc(index: number, change: Partial<EmacsRelocation>): this {
    const entry = emacsRelocEntry(this.truth.abi, { ...this.truth.emacsRelocations[index]!, ...change })
    this.bytes.set(entry, this.truth.header.emacsRelocs.offset + 16 * index)
    return this
  }

  /** Exchange entries `index` and `index + 1` of a table of `entrySize` bytes. */
  swap(table: number, entrySize: number, index: number): this {
    const at = table + entrySize * index
    const first = this.bytes.slice(at, at + entrySize)
    this.bytes.copyWithin(at, at + entrySize, at + 2 * entrySize)
    this.bytes.set(first, at + entrySize)
    return this
  }

  /** The file up to `length`. */
  truncate(length: number): this {
    this.bytes = this.bytes.slice(0, length)
    return this
  }

  /** Put `added` before what is at `offset`. Nothing else moves along. */
  insert(offset: number, added: Uint8Array): this {
    this.bytes = Uint8Array.of(...this.bytes.subarray(0, offset), ...added, ...this.bytes.subarray(offset))
    return this
  }

  #setPacked(table: number, index: number, entry: Packed): this {
    const bytes = packedEntry(this.truth.abi, entry.offset, entry.code)
    this.bytes.set(bytes, table + bytes.length * index)
    return this
  }
}
