// Generated from spec/charset.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import type { KaitaiStream } from './KaitaiStream.js'
import { LispLayout } from './LispLayout.js'

/** struct charset; an array of them begins the hot section of a dump. Not a Lisp object. */
export declare class Charset {
  constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout, hasAttributes: boolean)
  readonly _io: KaitaiStream
  readonly _parent: unknown
  readonly _root: Charset
  /** ABI and release. */
  readonly layout: LispLayout
  /**
   * Whether each charset has its attribute vector; true in 30 and in the
   * development version before 31.1. Up to 29 `hash_index` leads to it. Since
   * 31.1 it is in a vector of all attributes, a C variable, by `charset_id`.
   */
  readonly hasAttributes: boolean
  /** Index in the table. */
  readonly charsetId: LispLayout.Int32
  /** Index in Vcharset_hash_table. */
  readonly hashIndex: LispLayout.Word | undefined
  /** Attribute vector. */
  readonly attributes: LispLayout.LispWord | undefined
  /** Bytes in a code, 1 to 4. */
  readonly dimension: LispLayout.Int32
  /** Ranges of the bytes of a code. */
  readonly codeSpace: Charset.CodeRanges
  /** 256 bytes, or 0. */
  readonly ofsCodeSpaceMask: LispLayout.Word
  /** C bit-fields, one byte; see the instances. */
  readonly flags: LispLayout.BoolBits
  /** Final byte of its ISO 2022 designation, or -1. */
  readonly isoFinal: LispLayout.Int32
  /** ISO revision number, or -1. */
  readonly isoRevision: LispLayout.Int32
  /** Leading byte in the old internal encoding, or -1. */
  readonly emacsMuleId: LispLayout.Int32
  /** How codes map to characters. */
  readonly method: LispLayout.Int32
  /** Least code. */
  readonly minCode: LispLayout.Int32
  /** Greatest code. */
  readonly maxCode: LispLayout.Int32
  /** Subtracted from the index of a code. */
  readonly charIndexOffset: LispLayout.Int32
  /** Least character. */
  readonly minChar: LispLayout.Int32
  /** Greatest character. */
  readonly maxChar: LispLayout.Int32
  /** A code that means no character. */
  readonly invalidCode: LispLayout.Int32
  /** Bits for ranges of characters that the charset may have. */
  readonly fastMap: Uint8Array
  /** Added to an index to give a character. */
  readonly codeOffset: LispLayout.Int32
  /** To the alignment of the structure. */
  readonly padTail: LispLayout.Padding
  /** Whether the codes have no gaps. */
  readonly codeLinearP: boolean
  /** Whether it is an ISO 2022 set of 96 characters to the row. */
  readonly isoChars96: boolean
  /** Whether its codes of ASCII characters are those of ASCII. */
  readonly asciiCompatibleP: boolean
  /** Whether it only supplements other charsets. */
  readonly supplementaryP: boolean
  /** Whether its encoder is indexed without gaps. */
  readonly compactCodesP: boolean
  /** Whether its characters are unified with those of Unicode. */
  readonly unifiedP: boolean
}

export declare namespace Charset {
  /** The ranges of the bytes of a code. */
  export class CodeRanges {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: Charset
    readonly _root: Charset
    /** For each of four bytes its least and greatest value and their distance, then products of the distances. */
    readonly values: readonly number[]
  }
}

