// Generated from spec/lisp_object.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import type { KaitaiStream } from './KaitaiStream.js'

/**
 * The C structures behind Lisp objects, for any ABI and release. The stream must
 * begin at the object (a substream), since alignment is counted from there.
 *
 * What the file does not say comes in as parameters: an ABI is the size of a
 * pointer, the size of a Lisp word and the alignment of 8-byte scalars.
 *
 * | ABI          | `len_pointer` | `len_lisp_word` | `align_8` |
 * |--------------|---------------|-----------------|-----------|
 * | lp64         | 8             | 8               | 8         |
 * | ilp32-align4 | 4             | 4               | 4         |
 * | ilp32-align8 | 4             | 4               | 8         |
 * | wide-align4  | 4             | 8               | 4         |
 * | wide-align8  | 4             | 8               | 8         |
 *
 * i386 aligns 8-byte scalars to 4, other 32-bit machines to 8. "wide" is a
 * 32-bit Emacs built `--with-wide-int`.
 *
 * A structure is a list of scalars, each of which skips to its own alignment
 * first. To add one, list its fields and end with `pad_tail`.
 *
 * Before the loader has run, a word that has a relocation holds an offset: from
 * the start of the dump, or signed from the Emacs basis. Other words hold their
 * final value. Which words have one is in the table `dump_relocs` and not here.
 */
export declare class LispObject {
  constructor(io: KaitaiStream, parent: unknown, root: unknown, isLittle: boolean, lenPointer: number, lenLispWord: number, align8: number, release: number, structType: LispObject.StructTypes)
  readonly _io: KaitaiStream
  readonly _parent: unknown
  readonly _root: LispObject
  /** Whether the machine is little-endian. */
  readonly isLittle: boolean
  /** Bytes in a pointer, `ptrdiff_t` and `size_t`, 4 or 8. */
  readonly lenPointer: number
  /** Bytes in a Lisp_Object and EMACS_INT, 4 or 8. */
  readonly lenLispWord: number
  /** Alignment in bytes of 8-byte scalars inside structures, 4 or 8. */
  readonly align8: number
  /** Major version of Emacs, 27 to 31. */
  readonly release: number
  /** Which structure begins the stream. */
  readonly structType: LispObject.StructTypes
  /** The structure. */
  readonly body: LispObject.LispCons | LispObject.LispFloat | LispObject.LispString | LispObject.LispSymbol | LispObject.VectorlikeHeader | LispObject.LispVector | LispObject.Charset
  /** Alignment in bytes of a Lisp word inside structures. */
  readonly alignLispWord: number
}

export declare namespace LispObject {
  export const StructTypes: {
    readonly CONS: 0
    readonly FLOAT: 1
    readonly STRING: 2
    readonly SYMBOL: 3
    readonly VECTORLIKE_HEADER: 4
    readonly VECTOR: 5
    readonly CHARSET: 6
    readonly 0: 'CONS'
    readonly 1: 'FLOAT'
    readonly 2: 'STRING'
    readonly 3: 'SYMBOL'
    readonly 4: 'VECTORLIKE_HEADER'
    readonly 5: 'VECTOR'
    readonly 6: 'CHARSET'
    readonly [code: number]: string | undefined
  }
  /** A code of `StructTypes`, or one that has no name. */
  export type StructTypes = number

  export const Redirects: {
    /** A Lisp word (since 30). */
    readonly PLAINVAL: 0
    /** Pointer to the symbol whose value it shares. */
    readonly VARALIAS: 1
    /** Pointer to a struct Lisp_Buffer_Local_Value. */
    readonly LOCALIZED: 2
    /** Pointer to a Lisp_Fwd, which leads to a C variable. */
    readonly FORWARDED: 3
    /** A Lisp word (27 to 29). */
    readonly PLAINVAL_27: 4
    readonly 0: 'PLAINVAL'
    readonly 1: 'VARALIAS'
    readonly 2: 'LOCALIZED'
    readonly 3: 'FORWARDED'
    readonly 4: 'PLAINVAL_27'
    readonly [code: number]: string | undefined
  }
  /** A code of `Redirects`, or one that has no name. */
  export type Redirects = number

  export const TrappedWrites: {
    readonly UNTRAPPED: 0
    readonly NOWRITE: 1
    readonly TRAPPED: 2
    readonly 0: 'UNTRAPPED'
    readonly 1: 'NOWRITE'
    readonly 2: 'TRAPPED'
    readonly [code: number]: string | undefined
  }
  /** A code of `TrappedWrites`, or one that has no name. */
  export type TrappedWrites = number

  export const InternedStates: {
    readonly UNINTERNED: 0
    readonly INTERNED: 1
    readonly INTERNED_IN_INITIAL_OBARRAY: 2
    readonly 0: 'UNINTERNED'
    readonly 1: 'INTERNED'
    readonly 2: 'INTERNED_IN_INITIAL_OBARRAY'
    readonly [code: number]: string | undefined
  }
  /** A code of `InternedStates`, or one that has no name. */
  export type InternedStates = number

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

  /** struct Lisp_Cons */
  export class LispCons {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: LispObject
    readonly _root: LispObject
    /** First of the pair. */
    readonly car: LispObject.LispWord
    /** Second of the pair; of a list, the rest. */
    readonly cdr: LispObject.LispWord
  }

  /** struct Lisp_Float */
  export class LispFloat {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: LispObject
    readonly _root: LispObject
    /** IEEE 754 double. */
    readonly data: number
  }

  /** struct Lisp_String */
  export class LispString {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: LispObject
    readonly _root: LispObject
    /** Number of characters; of bytes in a unibyte string. */
    readonly numChars: LispObject.Word
    /**
     * Number of bytes in a multibyte string. Negative for a unibyte string:
     * -1 usual, -2 data are a literal in the executable (to 30), -3 data are
     * bytecode that must not move (since 29).
     */
    readonly lenData: LispObject.Word
    /** Text properties, or 0. */
    readonly ofsIntervals: LispObject.Word
    /** The bytes, followed by a NUL that is not counted. */
    readonly ofsData: LispObject.Word
  }

  /** struct Lisp_Symbol */
  export class LispSymbol {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: LispObject
    readonly _root: LispObject
    /** Bit-fields, two bytes. */
    readonly flags: LispObject.SymbolFlags
    /** Name, a string. */
    readonly name: LispObject.LispWord
    /** Value or what leads to it; see `flags.redirect`. */
    readonly val: LispObject.LispWord
    /** Function definition. */
    readonly func: LispObject.LispWord
    /** Property list. */
    readonly plist: LispObject.LispWord
    /** Next symbol in the same bucket of an obarray, or 0. */
    readonly ofsNext: LispObject.Word
    /** To the alignment of the structure. */
    readonly padTail: LispObject.Padding
  }

  /**
   * The first two bytes of a symbol: C bit-fields, allotted from the low end of
   * a 16-bit word on little-endian machines and from the high end on others.
   */
  export class SymbolFlags {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: LispObject.LispSymbol
    readonly _root: LispObject
    /** The bits of a little-endian dump. */
    readonly little: LispObject.SymbolFlags.SymbolFlagsLe | undefined
    /** The bits of a big-endian dump. */
    readonly big: LispObject.SymbolFlags.SymbolFlagsBe | undefined
    /** What `val` is. */
    readonly redirect: LispObject.Redirects
    /** What happens when the variable is set. */
    readonly trappedWrite: LispObject.TrappedWrites
    /** Whether some obarray has the symbol. */
    readonly interned: LispObject.InternedStates
    /** Whether the variable is always dynamically bound. */
    readonly isDeclaredSpecial: boolean
    /** Whether the symbol is kept alive by pure objects; gone in 31. */
    readonly isPinned: boolean | undefined
  }

  export namespace SymbolFlags {
    /** From the low end. */
    export class SymbolFlagsLe {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
      readonly _io: KaitaiStream
      readonly _parent: LispObject.SymbolFlags
      readonly _root: LispObject
      /** Mark of the collector; clear in a dump. */
      readonly gcmarkbit: boolean
      /** Width up to 29. */
      readonly redirect3: number | undefined
      /** Width since 30. */
      readonly redirect2: number | undefined
      /** See `trapped_write` of `symbol_flags`. */
      readonly trappedWrite: number
      /** See `interned` of `symbol_flags`. */
      readonly interned: number
      /** See `is_declared_special` of `symbol_flags`. */
      readonly declaredSpecial: boolean
      /** See `is_pinned` of `symbol_flags`. */
      readonly pinned: boolean | undefined
      /** Unused up to 29. */
      readonly reserved6: number | undefined
      /** Unused in 30. */
      readonly reserved7: number | undefined
      /** Unused since 31. */
      readonly reserved8: number | undefined
    }

    /** From the high end. */
    export class SymbolFlagsBe {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
      readonly _io: KaitaiStream
      readonly _parent: LispObject.SymbolFlags
      readonly _root: LispObject
      /** Mark of the collector; clear in a dump. */
      readonly gcmarkbit: boolean
      /** Width up to 29. */
      readonly redirect3: number | undefined
      /** Width since 30. */
      readonly redirect2: number | undefined
      /** See `trapped_write` of `symbol_flags`. */
      readonly trappedWrite: number
      /** See `interned` of `symbol_flags`. */
      readonly interned: number
      /** See `is_declared_special` of `symbol_flags`. */
      readonly declaredSpecial: boolean
      /** See `is_pinned` of `symbol_flags`. */
      readonly pinned: boolean | undefined
      /** Unused up to 29. */
      readonly reserved6: number | undefined
      /** Unused in 30. */
      readonly reserved7: number | undefined
      /** Unused since 31. */
      readonly reserved8: number | undefined
    }
  }

  /** union vectorlike_header */
  export class VectorlikeHeader {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispObject
    /** Kind and size of the object, in the size of a pointer. */
    readonly sizeWord: LispObject.SizeWord
  }

  /** struct Lisp_Vector; the beginning of every vectorlike object whose first words are Lisp words. */
  export class LispVector {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: LispObject
    readonly _root: LispObject
    /** Size, and kind of pseudovector. */
    readonly header: LispObject.VectorlikeHeader
    /** The Lisp words at the beginning of the object; of an ordinary vector, all of it. */
    readonly contents: readonly LispObject.LispWord[]
  }

  /**
   * `ptrdiff_t size` of a vectorlike header. Emacs picks it apart with shifts,
   * so the fields below are the same bits of the word in both byte orders.
   */
  export class SizeWord {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: LispObject.VectorlikeHeader
    readonly _root: LispObject
    /** The bits of a little-endian dump. */
    readonly little: LispObject.SizeWord.SizeWordLe | undefined
    /** The bits of a big-endian dump. */
    readonly big: LispObject.SizeWord.SizeWordBe | undefined
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
    readonly pvecType27: LispObject.PvecTypes27 | undefined
    /** Meaning of `pvec` in 28. */
    readonly pvecType28: LispObject.PvecTypes28 | undefined
    /** Meaning of `pvec` in 29. */
    readonly pvecType29: LispObject.PvecTypes29 | undefined
    /** Meaning of `pvec` in 30 and 31. */
    readonly pvecType30: LispObject.PvecTypes30 | undefined
  }

  export namespace SizeWord {
    /** From the low end. */
    export class SizeWordLe {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
      readonly _io: KaitaiStream
      readonly _parent: LispObject.SizeWord
      readonly _root: LispObject
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
    export class SizeWordBe {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
      readonly _io: KaitaiStream
      readonly _parent: LispObject.SizeWord
      readonly _root: LispObject
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

  /** struct charset; an array of them begins the hot section. Not a Lisp object. */
  export class Charset {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: LispObject
    readonly _root: LispObject
    /** Index in the table. */
    readonly charsetId: LispObject.Int32
    /** Index in Vcharset_hash_table. */
    readonly hashIndex: LispObject.Word | undefined
    /** Attribute vector. */
    readonly attributes: LispObject.LispWord | undefined
    /** Bytes in a code, 1 to 4. */
    readonly dimension: LispObject.Int32
    /** Ranges of the bytes of a code. */
    readonly codeSpace: LispObject.CodeSpace
    /** 256 bytes, or 0. */
    readonly ofsCodeSpaceMask: LispObject.Word
    /** C bit-fields code_linear_p, iso_chars_96, ascii_compatible_p, supplementary_p, compact_codes_p, unified_p. */
    readonly flags: number
    /** Final byte of its ISO 2022 designation, or -1. */
    readonly isoFinal: LispObject.Int32
    /** ISO revision number, or -1. */
    readonly isoRevision: LispObject.Int32
    /** Leading byte in the old internal encoding, or -1. */
    readonly emacsMuleId: LispObject.Int32
    /** How codes map to characters. */
    readonly method: LispObject.Int32
    /** Least code. */
    readonly minCode: LispObject.Int32
    /** Greatest code. */
    readonly maxCode: LispObject.Int32
    /** Subtracted from the index of a code. */
    readonly charIndexOffset: LispObject.Int32
    /** Least character. */
    readonly minChar: LispObject.Int32
    /** Greatest character. */
    readonly maxChar: LispObject.Int32
    /** A code that means no character. */
    readonly invalidCode: LispObject.Int32
    /** Bits for ranges of characters that the charset may have. */
    readonly fastMap: Uint8Array
    /** Added to an index to give a character. */
    readonly codeOffset: LispObject.Int32
    /** To the alignment of the structure. */
    readonly padTail: LispObject.Padding
  }

  /** The ranges of the bytes of a code. */
  export class CodeSpace {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: LispObject.Charset
    readonly _root: LispObject
    /** For each of four bytes its least and greatest value and their distance, then products of the distances. */
    readonly values: readonly number[]
  }

  /** Lisp_Object or EMACS_INT. */
  export class LispWord {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispObject
    /** To its alignment. */
    readonly pad: LispObject.Padding
    /** The word where it has 4 bytes. */
    readonly value4: number | undefined
    /** The word where it has 8 bytes. */
    readonly value8: number | undefined
    /**
     * The word as a signed number. In JavaScript it is a Number and exact up
     * to 2^53 only, which every offset is.
     */
    readonly value: number
  }

  /** Pointer, `ptrdiff_t` or `size_t`. */
  export class Word {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispObject
    /** To its alignment. */
    readonly pad: LispObject.Padding
    /** The word where it has 4 bytes. */
    readonly value4: number | undefined
    /** The word where it has 8 bytes. */
    readonly value8: number | undefined
    /** The word as a signed number; in JavaScript exact up to 2^53 only, which every offset is. */
    readonly value: number
  }

  /** `int`, `enum` or another 32-bit integer. */
  export class Int32 {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: LispObject.Charset
    readonly _root: LispObject
    /** To its alignment. */
    readonly pad: LispObject.Padding
    /** The number; read as signed. */
    readonly value: number
  }

  /** What a C compiler skips to align the next scalar, or the whole structure. */
  export class Padding {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, align: number)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispObject
    /** Alignment in bytes. */
    readonly align: number
    /** Without meaning; zero in a dump. */
    readonly bytes: Uint8Array
  }
}

