// Generated from spec/lisp_layout.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import type { KaitaiStream } from './KaitaiStream.js'

/**
 * What a dump does not say about the machine and the release that wrote it, as
 * one value that every structure takes as its parameter `layout`. It has no bytes
 * of its own.
 *
 * | ABI           | `len_pointer` | `len_lisp_word` | `align_8` | `has_ms_bit_fields` |
 * |---------------|---------------|-----------------|-----------|---------------------|
 * | lp64          | 8             | 8               | 8         | false               |
 * | ilp32-align4  | 4             | 4               | 4         | false               |
 * | ilp32-align8  | 4             | 4               | 8         | false               |
 * | wide-align4   | 4             | 8               | 4         | false               |
 * | wide-align8   | 4             | 8               | 8         | false               |
 * | llp64         | 8             | 8               | 8         | true                |
 * | ilp32-windows | 4             | 4               | 8         | true                |
 * | wide-windows  | 4             | 8               | 8         | true                |
 *
 * i386 aligns 8-byte scalars to 4, other 32-bit machines and Windows to 8. "wide"
 * is a 32-bit Emacs built `--with-wide-int`. `llp64` is 64-bit Windows.
 *
 * The types below are scalars. Each skips to its own alignment first, counted
 * from the start of the stream.
 */
export declare class LispLayout {
  constructor(io: KaitaiStream, parent: unknown, root: unknown, isLittle: boolean, lenPointer: number, lenLispWord: number, align8: number, hasMsBitFields: boolean, release: number)
  readonly _io: KaitaiStream
  readonly _parent: unknown
  readonly _root: LispLayout
  /** Whether the machine is little-endian. */
  readonly isLittle: boolean
  /** Bytes in a pointer, `ptrdiff_t` and `size_t`, 4 or 8. */
  readonly lenPointer: number
  /** Bytes in a Lisp_Object and EMACS_INT, 4 or 8. */
  readonly lenLispWord: number
  /** Alignment in bytes of 8-byte scalars inside structures, 4 or 8. */
  readonly align8: number
  /**
   * Whether C allots bit-fields as Microsoft's compilers do, which GCC for
   * Windows follows: one whose type has another size than that of the one
   * before it begins a new unit, aligned like its type.
   */
  readonly hasMsBitFields: boolean
  /** Major version of Emacs, 27 to 31. */
  readonly release: number
  /** Whether a Lisp word is wider than a pointer. */
  readonly isWide: boolean
  /** Alignment in bytes of a Lisp word inside structures. */
  readonly alignLispWord: number
  /**
   * Alignment in bytes of a vectorlike object whose widest field is a pointer.
   * Tags take the low three bits of an address, except in wide builds.
   */
  readonly alignObject: number
  /** The same for an object that has a field of 8 bytes in wide builds. */
  readonly alignObject8: number
}

export declare namespace LispLayout {
  /** Lisp_Object or EMACS_INT. */
  export class LispWord {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: LispLayout.LispWords
    readonly _root: LispLayout
    /** ABI and release. */
    readonly layout: LispLayout
    /** To its alignment. */
    readonly pad: LispLayout.Padding
    /** The word where it has 4 bytes. */
    readonly value4: number | undefined
    /** The word where it has 8 bytes. */
    readonly value8: number | undefined
    /**
     * The word as a signed number. In JavaScript it is a Number and exact up
     * to 2^53 only, which every offset is. A word that awaits relocation
     * holds an offset; of a wide big-endian word it is in the first 4 bytes.
     */
    readonly value: number
  }

  /**
   * An array of Lisp words outside its owner: key_and_value of a hash table (two
   * for each of `count`), buckets of an obarray (2 to the power of `size_bits`).
   */
  export class LispWords {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout, numWords: number)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispLayout
    /** ABI and release. */
    readonly layout: LispLayout
    /** Number of words. */
    readonly numWords: number
    /** The words. */
    readonly words: readonly LispLayout.LispWord[]
  }

  /** Pointer, `ptrdiff_t` or `size_t`. */
  export class Word {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispLayout
    /** ABI and release. */
    readonly layout: LispLayout
    /** To its alignment. */
    readonly pad: LispLayout.Padding
    /** The word where it has 4 bytes. */
    readonly value4: number | undefined
    /** The word where it has 8 bytes. */
    readonly value8: number | undefined
    /** The word as a signed number; in JavaScript exact up to 2^53 only, which every offset is. */
    readonly value: number
  }

  /** `short`. */
  export class Int16 {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispLayout
    /** ABI and release. */
    readonly layout: LispLayout
    /** To its alignment. */
    readonly pad: LispLayout.Padding
    /** The number. */
    readonly value: number
  }

  /** `int`, `enum` or another 32-bit integer. */
  export class Int32 {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispLayout
    /** ABI and release. */
    readonly layout: LispLayout
    /** To its alignment. */
    readonly pad: LispLayout.Padding
    /** The number; read as signed. */
    readonly value: number
  }

  /** `intmax_t`, `off_t` or another 64-bit integer. */
  export class Int64 {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispLayout
    /** ABI and release. */
    readonly layout: LispLayout
    /** To its alignment. */
    readonly pad: LispLayout.Padding
    /** The number; in JavaScript exact up to 2^53 only. */
    readonly value: number
  }

  /** `float`. */
  export class Float32 {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispLayout
    /** ABI and release. */
    readonly layout: LispLayout
    /** To its alignment. */
    readonly pad: LispLayout.Padding
    /** IEEE 754 single. */
    readonly value: number
  }

  /**
   * One byte of C bit-fields, allotted from its low end on little-endian
   * machines and from its high end on others. The structure names the bits.
   */
  export class BoolBits {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispLayout
    /** ABI and release. */
    readonly layout: LispLayout
    /** The byte. */
    readonly value: number
    /** First bit-field of one bit. */
    readonly bit0: boolean
    /** Second bit-field of one bit. */
    readonly bit1: boolean
    /** Third bit-field of one bit. */
    readonly bit2: boolean
    /** Fourth bit-field of one bit. */
    readonly bit3: boolean
    /** Fifth bit-field of one bit. */
    readonly bit4: boolean
    /** Sixth bit-field of one bit. */
    readonly bit5: boolean
  }

  /** What a C compiler skips to align the next scalar, or the whole structure. */
  export class Padding {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, align: number)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispLayout
    /** Alignment in bytes. */
    readonly align: number
    /** Without meaning; zero in a dump. */
    readonly bytes: Uint8Array
  }
}

