/**
 * Dumps of any number of objects: a synthetic dump whose hot objects are repeated, each copy referring to itself.
 *
 * In:  a tile, a 64-bit little-endian dump of 28 or later without native code, and how often.
 * Out: a complete dump. Images of C data and the bytes of strings are not repeated; all copies share them.
 * @module
 */
import type { TinyDump, TinyTruth } from '../corpus/tiny-dump.ts'

/** The cold section keeps its place in a page. */
const PAGE = 65536
const HEADER_NUMBERS = 48
const EMACS_RELOC = 16
const EMACS_RELOC_TARGET = 8

interface Entry {
  readonly offset: number
  readonly code: number
}

const roundUp = (value: number, unit: number): number => Math.ceil(value / unit) * unit

/** Where the parts of the tile go: copy by copy from its first object to hash_list, the last hot one, then the rest. */
class Tiling {
  readonly start: number
  readonly end: number
  readonly span: number
  readonly copies: number
  /** How far everything moves that follows the copies. */
  readonly added: number

  constructor({ objectStarts, header }: TinyTruth, copies: number) {
    this.start = objectStarts[0]!.offset
    this.end = header.hashList!
    this.span = roundUp(this.end - this.start, 8)
    this.copies = copies
    this.added = roundUp(this.span * (copies - 1), PAGE)
  }

  moved(offset: number, copy: number): number {
    if (offset < this.start) return offset
    return offset + (offset < this.end ? copy * this.span : this.added)
  }

  /** A table of the tile as that of all copies, in order of place. */
  *entries<T extends Entry>(table: readonly T[]): Generator<{ entry: T; copy: number }> {
    const before = table.filter(({ offset }) => offset < this.start)
    const tiled = table.filter(({ offset }) => offset >= this.start && offset < this.end)
    const after = table.filter(({ offset }) => offset >= this.end)
    for (const entry of before) yield { entry, copy: 0 }
    for (let copy = 0; copy < this.copies; copy++) for (const entry of tiled) yield { entry, copy }
    for (const entry of after) yield { entry, copy: 0 }
  }

  length(table: readonly Entry[]): number {
    return table.reduce((sum, { offset }) => sum + (offset >= this.start && offset < this.end ? this.copies : 1), 0)
  }
}

export function tiledDump({ bytes, truth }: TinyDump, copies: number): Uint8Array {
  const { header, objectStarts, emacsRelocations, relocations } = truth
  const tiling = new Tiling(truth, copies)
  const relocs = { offset: header.dumpRelocs[0]!.offset + tiling.added, count: tiling.length(relocations) }
  const starts = { offset: relocs.offset + 4 * relocs.count, count: tiling.length(objectStarts) }
  const emacs = { offset: roundUp(starts.offset + 4 * starts.count, 8), count: emacsRelocations.length }
  const out = new Uint8Array(emacs.offset + EMACS_RELOC * emacs.count)
  const view = new DataView(out.buffer)

  out.set(bytes.subarray(0, tiling.start))
  for (let copy = 0; copy < copies; copy++) {
    out.set(bytes.subarray(tiling.start, tiling.end), tiling.moved(tiling.start, copy))
  }
  out.set(bytes.subarray(tiling.end, header.dumpRelocs[0]!.offset), tiling.moved(tiling.end, 0))
  out.set(bytes.subarray(header.emacsRelocs.offset), emacs.offset)

  const putEntry = (at: number, { offset, code }: Entry, copy: number) =>
    view.setUint32(at, (tiling.moved(offset, copy) / 4) | (code << 27), true)
  let at = relocs.offset
  for (const { entry, copy } of tiling.entries(relocations)) {
    putEntry(at, entry, copy)
    at += 4
    if (!entry.name.startsWith('DUMP_TO_DUMP')) continue
    view.setInt32(tiling.moved(entry.offset, copy), tiling.moved(entry.target, copy), true)
  }
  for (const { entry, copy } of tiling.entries(objectStarts)) {
    putEntry(at, entry, copy)
    at += 4
  }
  emacsRelocations.forEach(({ dumpOffset }, i) => {
    if (dumpOffset === null) return
    view.setInt32(emacs.offset + EMACS_RELOC * i + EMACS_RELOC_TARGET, tiling.moved(dumpOffset, 0), true)
  })

  const none = { offset: starts.offset, count: 0 }
  const numbers = [relocs, none, none, starts, emacs].flatMap(({ offset, count }) => [offset, count])
  numbers.push(header.discardableStart + tiling.added, header.coldStart + tiling.added, header.hashList! + tiling.added)
  for (const [i, number] of numbers.entries()) view.setInt32(HEADER_NUMBERS + 4 * i, number, true)
  return out
}
