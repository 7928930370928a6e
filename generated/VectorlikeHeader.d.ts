// Generated from spec/vectorlike_header.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import type { KaitaiStream } from './KaitaiStream.js'
import { LispLayout } from './LispLayout.js'

/** union vectorlike_header */
export declare class VectorlikeHeader {
  constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
  readonly _io: KaitaiStream
  readonly _parent: unknown
  readonly _root: VectorlikeHeader
  /** ABI and release. */
  readonly layout: LispLayout
  /** Kind and size of the object, in the size of a pointer. */
  readonly sizeWord: VectorlikeHeader.SizeAndKind
}

export declare namespace VectorlikeHeader {
  export const PvecTypes27: {
    readonly NORMAL_VECTOR: 0
    readonly FREE: 1
    readonly BIGNUM: 2
    readonly MARKER: 3
    readonly OVERLAY: 4
    readonly FINALIZER: 5
    readonly MISC_PTR: 6
    readonly USER_PTR: 7
    readonly PROCESS: 8
    readonly FRAME: 9
    readonly WINDOW: 10
    readonly BOOL_VECTOR: 11
    readonly BUFFER: 12
    readonly HASH_TABLE: 13
    readonly TERMINAL: 14
    readonly WINDOW_CONFIGURATION: 15
    readonly SUBR: 16
    readonly OTHER: 17
    readonly XWIDGET: 18
    readonly XWIDGET_VIEW: 19
    readonly THREAD: 20
    readonly MUTEX: 21
    readonly CONDVAR: 22
    readonly MODULE_FUNCTION: 23
    readonly COMPILED: 24
    readonly CHAR_TABLE: 25
    readonly SUB_CHAR_TABLE: 26
    readonly RECORD: 27
    readonly FONT: 28
    readonly 0: 'NORMAL_VECTOR'
    readonly 1: 'FREE'
    readonly 2: 'BIGNUM'
    readonly 3: 'MARKER'
    readonly 4: 'OVERLAY'
    readonly 5: 'FINALIZER'
    readonly 6: 'MISC_PTR'
    readonly 7: 'USER_PTR'
    readonly 8: 'PROCESS'
    readonly 9: 'FRAME'
    readonly 10: 'WINDOW'
    readonly 11: 'BOOL_VECTOR'
    readonly 12: 'BUFFER'
    readonly 13: 'HASH_TABLE'
    readonly 14: 'TERMINAL'
    readonly 15: 'WINDOW_CONFIGURATION'
    readonly 16: 'SUBR'
    readonly 17: 'OTHER'
    readonly 18: 'XWIDGET'
    readonly 19: 'XWIDGET_VIEW'
    readonly 20: 'THREAD'
    readonly 21: 'MUTEX'
    readonly 22: 'CONDVAR'
    readonly 23: 'MODULE_FUNCTION'
    readonly 24: 'COMPILED'
    readonly 25: 'CHAR_TABLE'
    readonly 26: 'SUB_CHAR_TABLE'
    readonly 27: 'RECORD'
    readonly 28: 'FONT'
    readonly [code: number]: string | undefined
  }
  /** A code of `PvecTypes27`, or one that has no name. */
  export type PvecTypes27 = number

  export const PvecTypes28: {
    readonly NORMAL_VECTOR: 0
    readonly FREE: 1
    readonly BIGNUM: 2
    readonly MARKER: 3
    readonly OVERLAY: 4
    readonly FINALIZER: 5
    readonly MISC_PTR: 6
    readonly USER_PTR: 7
    readonly PROCESS: 8
    readonly FRAME: 9
    readonly WINDOW: 10
    readonly BOOL_VECTOR: 11
    readonly BUFFER: 12
    readonly HASH_TABLE: 13
    readonly TERMINAL: 14
    readonly WINDOW_CONFIGURATION: 15
    readonly SUBR: 16
    readonly OTHER: 17
    readonly XWIDGET: 18
    readonly XWIDGET_VIEW: 19
    readonly THREAD: 20
    readonly MUTEX: 21
    readonly CONDVAR: 22
    readonly MODULE_FUNCTION: 23
    readonly NATIVE_COMP_UNIT: 24
    readonly COMPILED: 25
    readonly CHAR_TABLE: 26
    readonly SUB_CHAR_TABLE: 27
    readonly RECORD: 28
    readonly FONT: 29
    readonly 0: 'NORMAL_VECTOR'
    readonly 1: 'FREE'
    readonly 2: 'BIGNUM'
    readonly 3: 'MARKER'
    readonly 4: 'OVERLAY'
    readonly 5: 'FINALIZER'
    readonly 6: 'MISC_PTR'
    readonly 7: 'USER_PTR'
    readonly 8: 'PROCESS'
    readonly 9: 'FRAME'
    readonly 10: 'WINDOW'
    readonly 11: 'BOOL_VECTOR'
    readonly 12: 'BUFFER'
    readonly 13: 'HASH_TABLE'
    readonly 14: 'TERMINAL'
    readonly 15: 'WINDOW_CONFIGURATION'
    readonly 16: 'SUBR'
    readonly 17: 'OTHER'
    readonly 18: 'XWIDGET'
    readonly 19: 'XWIDGET_VIEW'
    readonly 20: 'THREAD'
    readonly 21: 'MUTEX'
    readonly 22: 'CONDVAR'
    readonly 23: 'MODULE_FUNCTION'
    readonly 24: 'NATIVE_COMP_UNIT'
    readonly 25: 'COMPILED'
    readonly 26: 'CHAR_TABLE'
    readonly 27: 'SUB_CHAR_TABLE'
    readonly 28: 'RECORD'
    readonly 29: 'FONT'
    readonly [code: number]: string | undefined
  }
  /** A code of `PvecTypes28`, or one that has no name. */
  export type PvecTypes28 = number

  export const PvecTypes29: {
    readonly NORMAL_VECTOR: 0
    readonly FREE: 1
    readonly BIGNUM: 2
    readonly MARKER: 3
    readonly OVERLAY: 4
    readonly FINALIZER: 5
    readonly SYMBOL_WITH_POS: 6
    readonly MISC_PTR: 7
    readonly USER_PTR: 8
    readonly PROCESS: 9
    readonly FRAME: 10
    readonly WINDOW: 11
    readonly BOOL_VECTOR: 12
    readonly BUFFER: 13
    readonly HASH_TABLE: 14
    readonly TERMINAL: 15
    readonly WINDOW_CONFIGURATION: 16
    readonly SUBR: 17
    readonly OTHER: 18
    readonly XWIDGET: 19
    readonly XWIDGET_VIEW: 20
    readonly THREAD: 21
    readonly MUTEX: 22
    readonly CONDVAR: 23
    readonly MODULE_FUNCTION: 24
    readonly NATIVE_COMP_UNIT: 25
    readonly TS_PARSER: 26
    readonly TS_NODE: 27
    readonly TS_COMPILED_QUERY: 28
    readonly SQLITE: 29
    readonly COMPILED: 30
    readonly CHAR_TABLE: 31
    readonly SUB_CHAR_TABLE: 32
    readonly RECORD: 33
    readonly FONT: 34
    readonly 0: 'NORMAL_VECTOR'
    readonly 1: 'FREE'
    readonly 2: 'BIGNUM'
    readonly 3: 'MARKER'
    readonly 4: 'OVERLAY'
    readonly 5: 'FINALIZER'
    readonly 6: 'SYMBOL_WITH_POS'
    readonly 7: 'MISC_PTR'
    readonly 8: 'USER_PTR'
    readonly 9: 'PROCESS'
    readonly 10: 'FRAME'
    readonly 11: 'WINDOW'
    readonly 12: 'BOOL_VECTOR'
    readonly 13: 'BUFFER'
    readonly 14: 'HASH_TABLE'
    readonly 15: 'TERMINAL'
    readonly 16: 'WINDOW_CONFIGURATION'
    readonly 17: 'SUBR'
    readonly 18: 'OTHER'
    readonly 19: 'XWIDGET'
    readonly 20: 'XWIDGET_VIEW'
    readonly 21: 'THREAD'
    readonly 22: 'MUTEX'
    readonly 23: 'CONDVAR'
    readonly 24: 'MODULE_FUNCTION'
    readonly 25: 'NATIVE_COMP_UNIT'
    readonly 26: 'TS_PARSER'
    readonly 27: 'TS_NODE'
    readonly 28: 'TS_COMPILED_QUERY'
    readonly 29: 'SQLITE'
    readonly 30: 'COMPILED'
    readonly 31: 'CHAR_TABLE'
    readonly 32: 'SUB_CHAR_TABLE'
    readonly 33: 'RECORD'
    readonly 34: 'FONT'
    readonly [code: number]: string | undefined
  }
  /** A code of `PvecTypes29`, or one that has no name. */
  export type PvecTypes29 = number

  export const PvecTypes30: {
    readonly NORMAL_VECTOR: 0
    readonly FREE: 1
    readonly BIGNUM: 2
    readonly MARKER: 3
    readonly OVERLAY: 4
    readonly FINALIZER: 5
    readonly SYMBOL_WITH_POS: 6
    readonly MISC_PTR: 7
    readonly USER_PTR: 8
    readonly PROCESS: 9
    readonly FRAME: 10
    readonly WINDOW: 11
    readonly BOOL_VECTOR: 12
    readonly BUFFER: 13
    readonly HASH_TABLE: 14
    readonly OBARRAY: 15
    readonly TERMINAL: 16
    readonly WINDOW_CONFIGURATION: 17
    readonly SUBR: 18
    readonly OTHER: 19
    readonly XWIDGET: 20
    readonly XWIDGET_VIEW: 21
    readonly THREAD: 22
    readonly MUTEX: 23
    readonly CONDVAR: 24
    readonly MODULE_FUNCTION: 25
    readonly NATIVE_COMP_UNIT: 26
    readonly TS_PARSER: 27
    readonly TS_NODE: 28
    readonly TS_COMPILED_QUERY: 29
    readonly SQLITE: 30
    readonly CLOSURE: 31
    readonly CHAR_TABLE: 32
    readonly SUB_CHAR_TABLE: 33
    readonly RECORD: 34
    readonly FONT: 35
    readonly 0: 'NORMAL_VECTOR'
    readonly 1: 'FREE'
    readonly 2: 'BIGNUM'
    readonly 3: 'MARKER'
    readonly 4: 'OVERLAY'
    readonly 5: 'FINALIZER'
    readonly 6: 'SYMBOL_WITH_POS'
    readonly 7: 'MISC_PTR'
    readonly 8: 'USER_PTR'
    readonly 9: 'PROCESS'
    readonly 10: 'FRAME'
    readonly 11: 'WINDOW'
    readonly 12: 'BOOL_VECTOR'
    readonly 13: 'BUFFER'
    readonly 14: 'HASH_TABLE'
    readonly 15: 'OBARRAY'
    readonly 16: 'TERMINAL'
    readonly 17: 'WINDOW_CONFIGURATION'
    readonly 18: 'SUBR'
    readonly 19: 'OTHER'
    readonly 20: 'XWIDGET'
    readonly 21: 'XWIDGET_VIEW'
    readonly 22: 'THREAD'
    readonly 23: 'MUTEX'
    readonly 24: 'CONDVAR'
    readonly 25: 'MODULE_FUNCTION'
    readonly 26: 'NATIVE_COMP_UNIT'
    readonly 27: 'TS_PARSER'
    readonly 28: 'TS_NODE'
    readonly 29: 'TS_COMPILED_QUERY'
    readonly 30: 'SQLITE'
    readonly 31: 'CLOSURE'
    readonly 32: 'CHAR_TABLE'
    readonly 33: 'SUB_CHAR_TABLE'
    readonly 34: 'RECORD'
    readonly 35: 'FONT'
    readonly [code: number]: string | undefined
  }
  /** A code of `PvecTypes30`, or one that has no name. */
  export type PvecTypes30 = number

  /**
   * `ptrdiff_t size` of a vectorlike header. Emacs picks it apart with shifts,
   * so the fields below are the same bits of the word in both byte orders.
   */
  export class SizeAndKind {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: VectorlikeHeader
    readonly _root: VectorlikeHeader
    /** The bits of a little-endian dump. */
    readonly little: VectorlikeHeader.SizeAndKind.SizeAndKindLe | undefined
    /** The bits of a big-endian dump. */
    readonly big: VectorlikeHeader.SizeAndKind.SizeAndKindBe | undefined
    /** Whether the object is anything but an ordinary vector. */
    readonly isPseudovector: boolean
    /** Bits 0 to 11 of the word. */
    readonly lowBits: number
    /** Bits 12 to 23 of the word. */
    readonly middleBits: number
    /**
     * Bits 24 to 29 of the word: kind of a pseudovector, numbered as in the
     * release; see the instances below.
     */
    readonly pvec: number
    /**
     * Number of Lisp words at the beginning of the object; of an ordinary
     * vector, all of it. A dump of 512 MiB cannot hold 2^30 of them.
     */
    readonly numLispWords: number
    /** Number of further words, each of the size of a Lisp word. */
    readonly numRestWords: number
    /** Meaning of `pvec` in 27. */
    readonly pvecType27: VectorlikeHeader.PvecTypes27 | undefined
    /** Meaning of `pvec` in 28. */
    readonly pvecType28: VectorlikeHeader.PvecTypes28 | undefined
    /** Meaning of `pvec` in 29. */
    readonly pvecType29: VectorlikeHeader.PvecTypes29 | undefined
    /** Meaning of `pvec` in 30 and 31. */
    readonly pvecType30: VectorlikeHeader.PvecTypes30 | undefined
    /**
     * Kind in the numbers of 30 (`pvec_types_30`), which has every kind of the
     * releases before it. Compiled functions of these are closures there.
     */
    readonly kind: VectorlikeHeader.PvecTypes30
  }

  export namespace SizeAndKind {
    /** From the low end. */
    export class SizeAndKindLe {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
      readonly _io: KaitaiStream
      readonly _parent: VectorlikeHeader.SizeAndKind
      readonly _root: VectorlikeHeader
      /** Number of Lisp words at the beginning of a pseudovector. */
      readonly size: number
      /** Number of further words of the size of a Lisp word. */
      readonly rest: number
      /** Kind of pseudovector. */
      readonly pvec: number
      /** High part of the number of elements of an ordinary vector. */
      readonly high: number | undefined
      /** PSEUDOVECTOR_FLAG; if clear, the bits below it are a number of elements. */
      readonly isPseudovector: boolean
      /** ARRAY_MARK_FLAG of the collector; clear in a dump. */
      readonly isMarked: boolean
    }

    /** From the high end. */
    export class SizeAndKindBe {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
      readonly _io: KaitaiStream
      readonly _parent: VectorlikeHeader.SizeAndKind
      readonly _root: VectorlikeHeader
      /** ARRAY_MARK_FLAG of the collector; clear in a dump. */
      readonly isMarked: boolean
      /** PSEUDOVECTOR_FLAG; if clear, the bits below it are a number of elements. */
      readonly isPseudovector: boolean
      /** High part of the number of elements of an ordinary vector. */
      readonly high: number | undefined
      /** Kind of pseudovector. */
      readonly pvec: number
      /** Number of further words of the size of a Lisp word. */
      readonly rest: number
      /** Number of Lisp words at the beginning of a pseudovector. */
      readonly size: number
    }
  }
}

