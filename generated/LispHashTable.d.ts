// Generated from spec/lisp_hash_table.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import type { KaitaiStream } from './KaitaiStream.js'
import { LispLayout } from './LispLayout.js'
import { VectorlikeHeader } from './VectorlikeHeader.js'

/**
 * struct Lisp_Hash_Table. In 27 a table is dumped as it is. In 28 and 29 `next`,
 * `hash` and `index` are sizes for the vectors that the loader makes. Since 30
 * nothing but `count`, `bits` and the pairs at `ofs_key_and_value` is kept.
 */
export declare class LispHashTable {
  constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
  readonly _io: KaitaiStream
  readonly _parent: unknown
  readonly _root: LispHashTable
  /** ABI and release. */
  readonly layout: LispLayout
  /** Kind, and both sizes. */
  readonly header: VectorlikeHeader
  /** A symbol that says what does not keep a pair alive, or nil. */
  readonly weak: LispLayout.LispWord | undefined
  /** Vector of hash codes; in 27 nil if the table needs rehashing. */
  readonly hash: LispLayout.LispWord | undefined
  /** Vector of the next pair in the same bucket. */
  readonly next: LispLayout.LispWord | undefined
  /** Vector of the first pair in each bucket. */
  readonly index: LispLayout.LispWord | undefined
  /** First pair in each bucket; 0 in a dump. */
  readonly ofsIndex: LispLayout.Word | undefined
  /** Hash codes; 0 in a dump. */
  readonly ofsHash: LispLayout.Word | undefined
  /** Keys and values in turn, `lisp_words`, or 0 if there are none. */
  readonly ofsKeyAndValue: LispLayout.Word | undefined
  /** How keys are compared; 0 in a dump. */
  readonly ofsTest: LispLayout.Word | undefined
  /** Next pair in the same bucket; 0 in a dump. */
  readonly ofsNext: LispLayout.Word | undefined
  /** Number of pairs. */
  readonly count: LispLayout.Word | LispLayout.Int32
  /** First free entry, or -1; 0 in a dump since 30. */
  readonly nextFree: LispLayout.Word | LispLayout.Int32
  /** Whether the table may go to pure space. */
  readonly purecopy: number | undefined
  /** Whether the table may be changed. */
  readonly isMutable: number | undefined
  /** How full a table may get before it grows. */
  readonly rehashThreshold: LispLayout.Float32 | undefined
  /** By how much a table grows, less 1. */
  readonly rehashSize: LispLayout.Float32 | undefined
  /** Vector of keys and values in turn. */
  readonly keyAndValue: LispLayout.LispWord | undefined
  /** Name of the test, a symbol. */
  readonly testName: LispLayout.LispWord | undefined
  /** Hash function of a test of the user, or nil. */
  readonly testUserHash: LispLayout.LispWord | undefined
  /** Predicate of a test of the user, or nil. */
  readonly testUserCmp: LispLayout.LispWord | undefined
  /** C function that compares keys, from the Emacs basis, or 0 for eq. */
  readonly ofsCmpfn: LispLayout.Word | undefined
  /** C function that hashes keys, from the Emacs basis. */
  readonly ofsHashfn: LispLayout.Word | undefined
  /** Number of pairs that there is room for; 0 in a dump. */
  readonly tableSize: LispLayout.Int32 | undefined
  /** Binary logarithm of the number of buckets; 0 in a dump. */
  readonly indexBits: number | undefined
  /** To the unit of the bit-fields, which on Windows is an `unsigned int`. */
  readonly padBits: LispLayout.Padding | undefined
  /** C bit-fields in the first byte of their unit; see the instances. */
  readonly bits: LispHashTable.TableBits | undefined
  /** Next weak table during collection; 0 in a dump. */
  readonly nextWeak: LispLayout.Word
  /** To the alignment of the structure. */
  readonly padTail: LispLayout.Padding
}

export declare namespace LispHashTable {
  /**
   * C bit-fields of a hash table since 30, one byte, allotted from its low end on
   * little-endian machines and from its high end on others.
   */
  export class TableBits {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: LispHashTable
    readonly _root: LispHashTable
    /** The byte. */
    readonly value: number
    /** What does not keep a pair alive. */
    readonly weakness: LispHashTable.TableBits.Weaknesses
    /** How keys are compared. */
    readonly frozenTest: LispHashTable.TableBits.Tests
    /** Whether the table may go to pure space; gone in 31. */
    readonly purecopy: boolean | undefined
    /** Whether the table may be changed. */
    readonly isMutable: boolean
  }

  export namespace TableBits {
    export const Weaknesses: {
      readonly NONE: 0
      readonly KEY: 1
      readonly VALUE: 2
      readonly KEY_OR_VALUE: 3
      readonly KEY_AND_VALUE: 4
      readonly 0: 'NONE'
      readonly 1: 'KEY'
      readonly 2: 'VALUE'
      readonly 3: 'KEY_OR_VALUE'
      readonly 4: 'KEY_AND_VALUE'
      readonly [code: number]: string | undefined
    }
    /** A code of `Weaknesses`, or one that has no name. */
    export type Weaknesses = number

    export const Tests: {
      readonly EQL: 0
      readonly EQ: 1
      readonly EQUAL: 2
      readonly 0: 'EQL'
      readonly 1: 'EQ'
      readonly 2: 'EQUAL'
      readonly [code: number]: string | undefined
    }
    /** A code of `Tests`, or one that has no name. */
    export type Tests = number
  }

  /** struct Lisp_Obarray, since 30; up to 29 an obarray is an ordinary vector. */
  export class Obarray {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispHashTable
    /** ABI and release. */
    readonly layout: LispLayout
    /** Kind, and both sizes. */
    readonly header: VectorlikeHeader
    /** First symbol of each bucket, or the fixnum 0; `lisp_words`. */
    readonly ofsBuckets: LispLayout.Word
    /** Binary logarithm of the number of buckets. */
    readonly sizeBits: LispLayout.Int32
    /** Number of symbols. */
    readonly count: LispLayout.Int32
    /** To the alignment of the structure. */
    readonly padTail: LispLayout.Padding
  }
}

