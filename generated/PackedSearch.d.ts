// Generated from spec/packed_search.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import type { KaitaiStream } from './KaitaiStream.js'
import { PackedReloc } from './PackedReloc.js'

/**
 * One step of a binary search for the first entry whose offset is not less than
 * `key`, between the entries `idx_from` and `idx_to`. Takes no bytes.
 *
 * A file of its own, since Rust can not make a nested type of an imported file.
 */
export declare class PackedSearch {
  constructor(io: KaitaiStream, parent: unknown, root: unknown, isLittle: boolean, numTypeBits: number, lenUnit: number, ofs: number, lenEntry: number, key: number, idxFrom: number, idxTo: number)
  readonly _io: KaitaiStream
  readonly _parent: unknown
  readonly _root: PackedSearch
  /** Whether the machine that wrote the dump is little-endian. */
  readonly isLittle: boolean
  /** Width of an entry's type field, 32, 4 or 5; the rest of the entry is its offset. */
  readonly numTypeBits: number
  /** Bytes by which offsets of entries count. */
  readonly lenUnit: number
  /** Bytes from the start of the file to the first entry. */
  readonly ofs: number
  /** Bytes per entry. */
  readonly lenEntry: number
  /** Bytes from the start of the file. */
  readonly key: number
  /** Index of the first entry that may be the answer. */
  readonly idxFrom: number
  /** Index after the last entry to look at. */
  readonly idxTo: number
  /** Index half-way between both. */
  readonly idxMiddle: number
  /** The entry there. */
  readonly middle: PackedReloc | undefined
  /** The next step, in the half that has the answer. */
  readonly narrower: PackedSearch | undefined
  /** Index of the entry; `idx_to` of the first step if there is none. */
  readonly idxFound: number
}

