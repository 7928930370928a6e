// Generated from spec/lisp_object.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import type { KaitaiStream } from './KaitaiStream.js'
import { LispLayout } from './LispLayout.js'
import { VectorlikeHeader } from './VectorlikeHeader.js'
import { LispVector } from './LispVector.js'
import { LispPseudovector } from './LispPseudovector.js'
import { LispHashTable } from './LispHashTable.js'
import { LispBuffer } from './LispBuffer.js'
import { LispSatellite } from './LispSatellite.js'
import { Charset } from './Charset.js'

/**
 * The C structures behind Lisp objects, for any ABI and release. The stream must
 * begin at the object (a substream), since alignment is counted from there.
 *
 * What the file does not say comes in as parameters: the ABI and the release, of
 * which `lisp_layout.ksy` has a table, and which structure it is.
 *
 * A structure is a list of scalars, each of which skips to its own alignment
 * first. To add one, list its fields and end with `pad_tail`.
 *
 * Before the loader has run, a word that has a relocation holds an offset: from
 * the start of the dump, or signed from the Emacs basis. Other words hold their
 * final value. Which words have one is in the table `dump_relocs` and not here.
 */
export declare class LispObject {
  constructor(io: KaitaiStream, parent: unknown, root: unknown, isLittle: boolean, lenPointer: number, lenLispWord: number, align8: number, hasMsBitFields: boolean, release: number, structType: LispObject.StructTypes)
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
  /** Whether C allots bit-fields as Microsoft's compilers do; see `lisp_layout.ksy`. */
  readonly hasMsBitFields: boolean
  /** Major version of Emacs, 27 to 31. */
  readonly release: number
  /** Which structure begins the stream. */
  readonly structType: LispObject.StructTypes
  /** ABI and release in one; no bytes. */
  readonly layout: LispLayout
  /** The structure. */
  readonly body: LispObject.LispCons | LispObject.LispFloat | LispObject.LispString | LispObject.LispSymbol | VectorlikeHeader | LispVector | Charset | LispSatellite.Interval | LispSatellite.Blv | LispSatellite.Fwd | LispSatellite.BufferObjfwd | LispSatellite.KboardObjfwd | LispSatellite.ConstFwd | LispSatellite.ConstBufferFwd | LispPseudovector.Marker | LispPseudovector.Overlay | LispSatellite.ItreeNode | LispPseudovector.Finalizer | LispPseudovector.Bignum | LispVector.Compiled | LispVector.CharTable | LispVector.SubCharTable | LispVector.BoolVector | LispHashTable | LispHashTable.Obarray | LispPseudovector.Subr | LispPseudovector.NativeCompUnit | LispBuffer | LispVector.Shell | undefined
  /** Whether the release has the structure, in this form. */
  readonly isInRelease: boolean
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
    readonly INTERVAL: 7
    readonly BLV: 8
    readonly FWD: 9
    readonly BUFFER_OBJFWD: 10
    readonly KBOARD_OBJFWD: 11
    readonly MARKER: 12
    readonly OVERLAY: 13
    readonly ITREE_NODE: 14
    readonly FINALIZER: 15
    readonly BIGNUM: 16
    readonly RECORD: 17
    readonly FONT: 18
    readonly COMPILED: 19
    readonly CHAR_TABLE: 20
    readonly SUB_CHAR_TABLE: 21
    readonly BOOL_VECTOR: 22
    readonly HASH_TABLE: 23
    readonly OBARRAY: 24
    /** A function written in C, without the fields of native compilation. */
    readonly SUBR: 25
    /** A subr of a build with native compilation, in C or compiled to native code. */
    readonly SUBR_NATIVE: 26
    readonly NATIVE_COMP_UNIT: 27
    readonly BUFFER: 28
    readonly FRAME: 29
    readonly WINDOW: 30
    readonly PROCESS: 31
    readonly TERMINAL: 32
    readonly CONST_FWD: 33
    readonly CONST_BUFFER_FWD: 34
    /**
     * An entry of the charset table of 31.0.50, the development version before
     * 31.1, where it is as in 30. The relocations tell: only this form has
     * tagged ones in the table.
     */
    readonly CHARSET_31_DEV: 35
    readonly 0: 'CONS'
    readonly 1: 'FLOAT'
    readonly 2: 'STRING'
    readonly 3: 'SYMBOL'
    readonly 4: 'VECTORLIKE_HEADER'
    readonly 5: 'VECTOR'
    readonly 6: 'CHARSET'
    readonly 7: 'INTERVAL'
    readonly 8: 'BLV'
    readonly 9: 'FWD'
    readonly 10: 'BUFFER_OBJFWD'
    readonly 11: 'KBOARD_OBJFWD'
    readonly 12: 'MARKER'
    readonly 13: 'OVERLAY'
    readonly 14: 'ITREE_NODE'
    readonly 15: 'FINALIZER'
    readonly 16: 'BIGNUM'
    readonly 17: 'RECORD'
    readonly 18: 'FONT'
    readonly 19: 'COMPILED'
    readonly 20: 'CHAR_TABLE'
    readonly 21: 'SUB_CHAR_TABLE'
    readonly 22: 'BOOL_VECTOR'
    readonly 23: 'HASH_TABLE'
    readonly 24: 'OBARRAY'
    readonly 25: 'SUBR'
    readonly 26: 'SUBR_NATIVE'
    readonly 27: 'NATIVE_COMP_UNIT'
    readonly 28: 'BUFFER'
    readonly 29: 'FRAME'
    readonly 30: 'WINDOW'
    readonly 31: 'PROCESS'
    readonly 32: 'TERMINAL'
    readonly 33: 'CONST_FWD'
    readonly 34: 'CONST_BUFFER_FWD'
    readonly 35: 'CHARSET_31_DEV'
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

  /**
   * Which structure an object has, by its tag and kind. Takes no bytes. Objects of
   * a kind that no dump has, and Lisp_Misc of 2018, have their header alone.
   */
  export class StructChoice {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, code: number, kind: number)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispObject
    /** Tag of the object in `object_starts`. */
    readonly code: number
    /** Kind of a vectorlike object in the numbers of `pvec_types_30`. */
    readonly kind: number
    /** The structure. */
    readonly structType: LispObject.StructTypes
  }

  /** struct Lisp_Cons */
  export class LispCons {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: LispObject
    readonly _root: LispObject
    /** First of the pair. */
    readonly car: LispLayout.LispWord
    /** Second of the pair; of a list, the rest. */
    readonly cdr: LispLayout.LispWord
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
    readonly numChars: LispLayout.Word
    /**
     * Number of bytes in a multibyte string. Negative for a unibyte string:
     * -1 usual, -2 data are a literal in the executable (to 30), -3 data are
     * bytecode that must not move (since 29).
     */
    readonly lenData: LispLayout.Word
    /** Text properties, or 0. */
    readonly ofsIntervals: LispLayout.Word
    /** The bytes, followed by a NUL that is not counted. */
    readonly ofsData: LispLayout.Word
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
    readonly name: LispLayout.LispWord
    /** Value or what leads to it; see `flags.redirect`. */
    readonly val: LispLayout.LispWord
    /** Function definition. */
    readonly func: LispLayout.LispWord
    /** Property list. */
    readonly plist: LispLayout.LispWord
    /** Next symbol in the same bucket of an obarray, or 0. */
    readonly ofsNext: LispLayout.Word
    /** To the alignment of the structure. */
    readonly padTail: LispLayout.Padding
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
}

