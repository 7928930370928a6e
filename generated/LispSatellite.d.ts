// Generated from spec/lisp_satellite.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import type { KaitaiStream } from './KaitaiStream.js'
import { LispLayout } from './LispLayout.js'

/**
 * What hangs on symbols, strings, overlays and bignums by a raw pointer. A dump
 * holds these near their owners and does not list them in `object_starts`.
 */
export declare class LispSatellite {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
  readonly _io: KaitaiStream
  readonly _parent: unknown
  readonly _root: LispSatellite
}

export declare namespace LispSatellite {
  /** struct interval, a node of the tree of text properties of a string or buffer. */
  export class Interval {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispSatellite
    /** ABI and release. */
    readonly layout: LispLayout
    /** Characters in this interval and all below it. */
    readonly totalLength: LispLayout.Word
    /** A cache; not kept up to date. */
    readonly position: LispLayout.Word
    /** Interval before this one, or 0. */
    readonly ofsLeft: LispLayout.Word
    /** Interval after this one, or 0. */
    readonly ofsRight: LispLayout.Word
    /** The string or buffer if `up_obj`, else a raw pointer to the interval above. */
    readonly up: LispLayout.LispWord
    /** C bit-fields, one byte; see the instances. */
    readonly bits: LispLayout.BoolBits
    /** Properties and their values in turn. */
    readonly plist: LispLayout.LispWord
    /** To the alignment of the structure. */
    readonly padTail: LispLayout.Padding
    /** Whether this is the root, and `up` a Lisp word. */
    readonly upObj: boolean
    /** Mark of the collector; clear in a dump. */
    readonly gcmarkbit: boolean
    /** Whether the text may not be changed; a cache. */
    readonly writeProtect: boolean
    /** Whether the text is shown; a cache. */
    readonly visible: boolean
    /** Whether text inserted before it joins it. */
    readonly frontSticky: boolean
    /** Whether text inserted after it joins it. */
    readonly rearSticky: boolean
  }

  /** struct Lisp_Buffer_Local_Value, of a symbol whose `redirect` is localized. */
  export class Blv {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispSatellite
    /** ABI and release. */
    readonly layout: LispLayout
    /** C bit-fields, one byte; see the instances. */
    readonly bits: LispLayout.BoolBits
    /** The `fwd` of a variable that is also a C variable, or 0. */
    readonly ofsFwd: LispLayout.Word
    /** Buffer whose value is in `valcell`, or nil. */
    readonly where: LispLayout.LispWord
    /** A cons of the symbol and its default value. */
    readonly defcell: LispLayout.LispWord
    /** A cons of the symbol and its current value. */
    readonly valcell: LispLayout.LispWord
    /** To the alignment of the structure. */
    readonly padTail: LispLayout.Padding
    /** Whether setting the variable makes it local to the buffer. */
    readonly localIfSet: boolean
    /** Whether `where` has a value of its own. */
    readonly found: boolean
  }

  /**
   * struct Lisp_Intfwd, Lisp_Boolfwd or Lisp_Objfwd: leads from a symbol to a C
   * variable. Since February 2026 development of 31 leaves these in the
   * executable: see const_fwd.
   */
  export class Fwd {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispSatellite
    /** ABI and release. */
    readonly layout: LispLayout
    /** Lisp_Fwd_Type: 0 intmax_t, 1 bool, 2 Lisp_Object. */
    readonly kind: LispLayout.Int32
    /** The variable, from the Emacs basis. */
    readonly ofsVar: LispLayout.Word
    /** To the alignment of the structure. */
    readonly padTail: LispLayout.Padding
  }

  /** struct Lisp_Buffer_Objfwd, for a slot of the current buffer. Up to 30. */
  export class BufferObjfwd {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispSatellite
    /** ABI and release. */
    readonly layout: LispLayout
    /** Lisp_Fwd_Type: 3. */
    readonly kind: LispLayout.Int32
    /** Bytes from the start of a buffer to the slot. */
    readonly offset: LispLayout.Int32
    /** A symbol that says which values are allowed, or nil. */
    readonly predicate: LispLayout.LispWord
    /** To the alignment of the structure. */
    readonly padTail: LispLayout.Padding
  }

  /** struct Lisp_Kboard_Objfwd, for a slot of the current keyboard. Up to 30. */
  export class KboardObjfwd {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispSatellite
    /** ABI and release. */
    readonly layout: LispLayout
    /** Lisp_Fwd_Type: 4. */
    readonly kind: LispLayout.Int32
    /** Bytes from the start of a KBOARD to the slot. */
    readonly offset: LispLayout.Int32
  }

  /**
   * struct Lisp_Fwd, when it leads to a C variable. Since February 2026, in
   * development of 31: it is in the executable, and dumps point to it.
   */
  export class ConstFwd {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispSatellite
    /** ABI and release. */
    readonly layout: LispLayout
    /** Lisp_Fwd_Type: 0 intmax_t, 1 bool, 2 Lisp_Object. */
    readonly kind: number
    /** The variable. */
    readonly ofsVar: LispLayout.Word
  }

  /** struct Lisp_Fwd, when it is for a slot of the current buffer. */
  export class ConstBufferFwd {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispSatellite
    /** ABI and release. */
    readonly layout: LispLayout
    /** Lisp_Fwd_Type: 3. */
    readonly kind: number
    /** To the alignment of the union. */
    readonly pad: LispLayout.Padding
    /** Bytes from the start of a buffer to the slot. */
    readonly offset: LispLayout.Int16
    /** Which values are allowed. */
    readonly predicate: number
    /** To the alignment of the structure. */
    readonly padTail: LispLayout.Padding
  }

  /** struct itree_node, one to an overlay since 29; follows it in the dump. */
  export class ItreeNode {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispSatellite
    /** ABI and release. */
    readonly layout: LispLayout
    /** Node above, or 0; always 0 in a dump, like the next two. */
    readonly ofsParent: LispLayout.Word
    /** Node before, or 0. */
    readonly ofsLeft: LispLayout.Word
    /** Node after, or 0. */
    readonly ofsRight: LispLayout.Word
    /** Position where the overlay begins, or -1. */
    readonly beginPos: LispLayout.Word
    /** Position where the overlay ends, or -1. */
    readonly endPos: LispLayout.Word
    /** Greatest end in this node and all below it. */
    readonly limit: LispLayout.Word
    /** Shift that is still to be handed down. */
    readonly offset: LispLayout.Word
    /** Tick of the tree when `offset` was last handed down. */
    readonly otick: LispLayout.Int64
    /** The overlay. */
    readonly data: LispLayout.LispWord
    /** C bit-fields, one byte; see the instances. */
    readonly bits: LispLayout.BoolBits
    /** To the alignment of the structure. */
    readonly padTail: LispLayout.Padding
    /** Colour in the red-black tree. */
    readonly red: boolean
    /** Whether text inserted at the end joins the overlay. */
    readonly rearAdvance: boolean
    /** Whether text inserted at the beginning stays outside. */
    readonly frontAdvance: boolean
  }

  /** Magnitude of a bignum, in the cold section at its `ofs_limbs`. */
  export class Limbs {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout, numLimbs: number, lenLimb: number)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispSatellite
    /** ABI and release. */
    readonly layout: LispLayout
    /** Number of limbs. */
    readonly numLimbs: number
    /**
     * Bytes in a limb, `mp_limb_t` of GMP: those of a pointer, but 4 in a
     * 64-bit Emacs for Windows that was built without GMP. The file does not
     * say so, but for the payloads: no limb that counts is 0.
     */
    readonly lenLimb: number
    /** Limbs, the least significant first; read as signed. */
    readonly words: readonly (LispLayout.Int32 | LispLayout.Int64)[]
  }
}

