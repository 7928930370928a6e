// Generated from spec/lisp_vector.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import type { KaitaiStream } from './KaitaiStream.js'
import { LispLayout } from './LispLayout.js'
import { VectorlikeHeader } from './VectorlikeHeader.js'

/** struct Lisp_Vector; the beginning of every vectorlike object whose first words are Lisp words. */
export declare class LispVector {
  constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
  readonly _io: KaitaiStream
  readonly _parent: unknown
  readonly _root: LispVector
  /** ABI and release. */
  readonly layout: LispLayout
  /** Size, and kind of pseudovector. */
  readonly header: VectorlikeHeader
  /**
   * The Lisp words at the beginning of the object; of an ordinary vector, a
   * record, a font spec or a font entity, all of it.
   */
  readonly contents: readonly LispLayout.LispWord[]
}

export declare namespace LispVector {
  /**
   * A compiled function (COMPILED), since 30 any closure (CLOSURE), by the names
   * of its slots. The last ones may be missing.
   */
  export class Compiled {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispVector
    /** ABI and release. */
    readonly layout: LispLayout
    /** Number of slots. */
    readonly header: VectorlikeHeader
    /** Argument list, or a number that says how many arguments there are. */
    readonly arglist: LispLayout.LispWord | undefined
    /** Bytecode, a string; of an interpreted closure (since 30) the body, a list. */
    readonly code: LispLayout.LispWord | undefined
    /** Vector of constants; of an interpreted closure its environment. */
    readonly constants: LispLayout.LispWord | undefined
    /** Depth of the stack that the bytecode needs; of an interpreted closure nil. */
    readonly depth: LispLayout.LispWord | undefined
    /** Documentation, a string or where to find one. */
    readonly doc: LispLayout.LispWord | undefined
    /** Interactive specification of a command. */
    readonly interactive: LispLayout.LispWord | undefined
    /** Slots without a name. */
    readonly others: readonly LispLayout.LispWord[]
  }

  /** struct Lisp_Char_Table */
  export class CharTable {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispVector
    /** ABI and release. */
    readonly layout: LispLayout
    /** 68 slots and the extra ones. */
    readonly header: VectorlikeHeader
    /** What a character without a value of its own has. */
    readonly defaultValue: LispLayout.LispWord
    /** Char-table to look in next, or nil. */
    readonly parent: LispLayout.LispWord
    /** A symbol. */
    readonly purpose: LispLayout.LispWord
    /** The sub-char-table of the ASCII characters, or their common value. */
    readonly ascii: LispLayout.LispWord
    /** For each 65536 characters a sub-char-table, or their common value. */
    readonly contents: readonly LispLayout.LispWord[]
    /** Slots whose number and meaning depend on `purpose`. */
    readonly extras: readonly LispLayout.LispWord[]
  }

  /** struct Lisp_Sub_Char_Table */
  export class SubCharTable {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispVector
    /** ABI and release. */
    readonly layout: LispLayout
    /** The slots, and the words that `depth` and `min_char` fill. */
    readonly header: VectorlikeHeader
    /**
     * 1 to 3. Tables of depth 1 have 16 slots of 4096 characters, of depth 2
     * 32 slots of 128, of depth 3 128 slots of one.
     */
    readonly depth: LispLayout.Int32
    /** First character of the table. */
    readonly minChar: LispLayout.Int32
    /** For each range of characters a sub-char-table, or their common value. */
    readonly slots: readonly LispLayout.LispWord[]
  }

  /** struct Lisp_Bool_Vector */
  export class BoolVector {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispVector
    /** ABI and release. */
    readonly layout: LispLayout
    /** Kind; both sizes are 0. */
    readonly header: VectorlikeHeader
    /** Number of bits, a plain integer. */
    readonly numBits: LispLayout.LispWord
    /** The bits, from the low end of each word; bits beyond the last may be set. */
    readonly words: readonly LispLayout.Word[]
  }

  /**
   * A frame, window, process or terminal. Of these a dump keeps the size only:
   * every Lisp word is nil and all else 0.
   */
  export class Shell {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispVector
    /** ABI and release. */
    readonly layout: LispLayout
    /** Kind, and both sizes; they depend on how Emacs was configured. */
    readonly header: VectorlikeHeader
    /** The Lisp words. */
    readonly contents: readonly LispLayout.LispWord[]
    /** All else. */
    readonly rest: Uint8Array
  }
}

