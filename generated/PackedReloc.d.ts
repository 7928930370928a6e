// Generated from spec/packed_reloc.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import type { KaitaiStream } from './KaitaiStream.js'

/**
 * One entry of a table that is sorted by offset. In `dump_relocs` it names a
 * slot of the dump that the loader patches and the kind of the patch; in
 * `object_starts` it names the first byte of a Lisp object and its tag.
 *
 * Since the talk of March 2018 an entry is one 32-bit word of two C bit-fields,
 * `raw_offset` declared before `type`. A C compiler allots bit-fields from the
 * low end of the word on little-endian machines and from the high end on
 * big-endian ones, so the declared order holds in both bit orders:
 *
 * * little-endian: `raw_offset` is the low bits of the word, `type` the high ones;
 * * big-endian: `raw_offset` is the high bits, `type` the low ones.
 *
 * Before the talk an entry was a pair of 32-bit integers, type first.
 */
export declare class PackedReloc {
  constructor(io: KaitaiStream, parent: unknown, root: unknown, isLittle: boolean, numTypeBits: number, lenUnit: number)
  readonly _io: KaitaiStream
  readonly _parent: unknown
  readonly _root: PackedReloc
  /** Whether the machine that wrote the dump is little-endian. */
  readonly isLittle: boolean
  /**
   * Form of the entry:
   *
   * * 32: a pair, s4 type and s4 byte offset (2018, before the merge);
   * * 4: one word of 28 bits raw offset and 4 bits type (the talk);
   * * 5: one word of 27 bits raw offset and 5 bits type (2019, Emacs 27 to 32).
   */
  readonly numTypeBits: number
  /**
   * Bytes by which a raw offset counts, 4 up to Emacs 31. Since 32 it is the
   * smaller alignment of a Lisp_Object and a pointer: 8 on 64-bit machines, 4 on
   * 32-bit ones. On m68k it has been 2 since 31. A pair has its offset in bytes.
   */
  readonly lenUnit: number
  /** The entry before the merge. */
  readonly pair: PackedReloc.Pair2018 | undefined
  /** The talk's entry of a little-endian dump. */
  readonly talkLe: PackedReloc.Word284Le | undefined
  /** The talk's entry of a big-endian dump. */
  readonly talkBe: PackedReloc.Word284Be | undefined
  /** The entry of a little-endian dump. */
  readonly bitsLe: PackedReloc.Word275Le | undefined
  /** The entry of a big-endian dump. */
  readonly bitsBe: PackedReloc.Word275Be | undefined
  /**
   * Bytes from the start of the file to the slot or object. A multiple of
   * `len_unit`, and less than 2^27 of them in the 27 + 5 bit form.
   */
  readonly ofs: number
  /** Type code as a plain number; what it means depends on the table and the generation. */
  readonly code: number
  /** Meaning of the code in `object_starts` of any generation. */
  readonly lispType: PackedReloc.LispTypes
  /** Meaning of the code in `dump_relocs` before the merge of January 2019, the talk's form included. */
  readonly relocType2018: PackedReloc.RelocTypes2018
  /** Meaning of the code in `dump_relocs` of Emacs 27 and of development builds without native compilation. */
  readonly relocType27: PackedReloc.RelocTypes27
  /** Meaning of the code in `dump_relocs` of Emacs 28 to 32. */
  readonly relocType28: PackedReloc.RelocTypes28
}

export declare namespace PackedReloc {
  export const LispTypes: {
    /** Lisp_Symbol */
    readonly SYMBOL: 0
    /** Lisp_Type_Unused0; Lisp_Misc in 2018 (marker, overlay, save value, finalizer). */
    readonly UNUSED_0: 1
    /** Lisp_Int0; never the start of an object. */
    readonly INT_0: 2
    /** Lisp_Cons where tags are the low bits; with high-bit tags (wide-int) Lisp_Int1. */
    readonly CONS: 3
    /** Lisp_String */
    readonly STRING: 4
    /** Lisp_Vectorlike */
    readonly VECTORLIKE: 5
    /** Lisp_Cons where tags are the high bits (wide-int); with low-bit tags Lisp_Int1. */
    readonly CONS_WIDE: 6
    /** Lisp_Float */
    readonly FLOAT: 7
    readonly 0: 'SYMBOL'
    readonly 1: 'UNUSED_0'
    readonly 2: 'INT_0'
    readonly 3: 'CONS'
    readonly 4: 'STRING'
    readonly 5: 'VECTORLIKE'
    readonly 6: 'CONS_WIDE'
    readonly 7: 'FLOAT'
    readonly [code: number]: string | undefined
  }
  /** A code of `LispTypes`, or one that has no name. */
  export type LispTypes = number

  export const RelocTypes2018: {
    readonly DUMP_TO_EMACS_PTR_RAW: 0
    readonly DUMP_TO_DUMP_PTR_RAW: 1
    readonly DUMP_TO_DUMP_LV_SYMBOL: 2
    readonly DUMP_TO_DUMP_LV_MISC: 3
    readonly DUMP_TO_DUMP_LV_INT_0: 4
    readonly DUMP_TO_DUMP_LV_CONS: 5
    readonly DUMP_TO_DUMP_LV_STRING: 6
    readonly DUMP_TO_DUMP_LV_VECTORLIKE: 7
    readonly DUMP_TO_DUMP_LV_CONS_WIDE: 8
    readonly DUMP_TO_DUMP_LV_FLOAT: 9
    readonly DUMP_TO_EMACS_LV_SYMBOL: 10
    readonly DUMP_TO_EMACS_LV_MISC: 11
    readonly DUMP_TO_EMACS_LV_INT_0: 12
    readonly DUMP_TO_EMACS_LV_CONS: 13
    readonly DUMP_TO_EMACS_LV_STRING: 14
    readonly DUMP_TO_EMACS_LV_VECTORLIKE: 15
    readonly DUMP_TO_EMACS_LV_CONS_WIDE: 16
    readonly DUMP_TO_EMACS_LV_FLOAT: 17
    readonly 0: 'DUMP_TO_EMACS_PTR_RAW'
    readonly 1: 'DUMP_TO_DUMP_PTR_RAW'
    readonly 2: 'DUMP_TO_DUMP_LV_SYMBOL'
    readonly 3: 'DUMP_TO_DUMP_LV_MISC'
    readonly 4: 'DUMP_TO_DUMP_LV_INT_0'
    readonly 5: 'DUMP_TO_DUMP_LV_CONS'
    readonly 6: 'DUMP_TO_DUMP_LV_STRING'
    readonly 7: 'DUMP_TO_DUMP_LV_VECTORLIKE'
    readonly 8: 'DUMP_TO_DUMP_LV_CONS_WIDE'
    readonly 9: 'DUMP_TO_DUMP_LV_FLOAT'
    readonly 10: 'DUMP_TO_EMACS_LV_SYMBOL'
    readonly 11: 'DUMP_TO_EMACS_LV_MISC'
    readonly 12: 'DUMP_TO_EMACS_LV_INT_0'
    readonly 13: 'DUMP_TO_EMACS_LV_CONS'
    readonly 14: 'DUMP_TO_EMACS_LV_STRING'
    readonly 15: 'DUMP_TO_EMACS_LV_VECTORLIKE'
    readonly 16: 'DUMP_TO_EMACS_LV_CONS_WIDE'
    readonly 17: 'DUMP_TO_EMACS_LV_FLOAT'
    readonly [code: number]: string | undefined
  }
  /** A code of `RelocTypes2018`, or one that has no name. */
  export type RelocTypes2018 = number

  export const RelocTypes27: {
    readonly DUMP_TO_EMACS_PTR_RAW: 0
    readonly DUMP_TO_DUMP_PTR_RAW: 1
    readonly BIGNUM: 2
    readonly DUMP_TO_DUMP_LV_SYMBOL: 3
    readonly DUMP_TO_DUMP_LV_UNUSED_0: 4
    readonly DUMP_TO_DUMP_LV_INT_0: 5
    readonly DUMP_TO_DUMP_LV_CONS: 6
    readonly DUMP_TO_DUMP_LV_STRING: 7
    readonly DUMP_TO_DUMP_LV_VECTORLIKE: 8
    readonly DUMP_TO_DUMP_LV_CONS_WIDE: 9
    readonly DUMP_TO_DUMP_LV_FLOAT: 10
    readonly DUMP_TO_EMACS_LV_SYMBOL: 11
    readonly DUMP_TO_EMACS_LV_UNUSED_0: 12
    readonly DUMP_TO_EMACS_LV_INT_0: 13
    readonly DUMP_TO_EMACS_LV_CONS: 14
    readonly DUMP_TO_EMACS_LV_STRING: 15
    readonly DUMP_TO_EMACS_LV_VECTORLIKE: 16
    readonly DUMP_TO_EMACS_LV_CONS_WIDE: 17
    readonly DUMP_TO_EMACS_LV_FLOAT: 18
    readonly 0: 'DUMP_TO_EMACS_PTR_RAW'
    readonly 1: 'DUMP_TO_DUMP_PTR_RAW'
    readonly 2: 'BIGNUM'
    readonly 3: 'DUMP_TO_DUMP_LV_SYMBOL'
    readonly 4: 'DUMP_TO_DUMP_LV_UNUSED_0'
    readonly 5: 'DUMP_TO_DUMP_LV_INT_0'
    readonly 6: 'DUMP_TO_DUMP_LV_CONS'
    readonly 7: 'DUMP_TO_DUMP_LV_STRING'
    readonly 8: 'DUMP_TO_DUMP_LV_VECTORLIKE'
    readonly 9: 'DUMP_TO_DUMP_LV_CONS_WIDE'
    readonly 10: 'DUMP_TO_DUMP_LV_FLOAT'
    readonly 11: 'DUMP_TO_EMACS_LV_SYMBOL'
    readonly 12: 'DUMP_TO_EMACS_LV_UNUSED_0'
    readonly 13: 'DUMP_TO_EMACS_LV_INT_0'
    readonly 14: 'DUMP_TO_EMACS_LV_CONS'
    readonly 15: 'DUMP_TO_EMACS_LV_STRING'
    readonly 16: 'DUMP_TO_EMACS_LV_VECTORLIKE'
    readonly 17: 'DUMP_TO_EMACS_LV_CONS_WIDE'
    readonly 18: 'DUMP_TO_EMACS_LV_FLOAT'
    readonly [code: number]: string | undefined
  }
  /** A code of `RelocTypes27`, or one that has no name. */
  export type RelocTypes27 = number

  export const RelocTypes28: {
    readonly DUMP_TO_EMACS_PTR_RAW: 0
    readonly DUMP_TO_DUMP_PTR_RAW: 1
    readonly NATIVE_COMP_UNIT: 2
    readonly NATIVE_SUBR: 3
    readonly BIGNUM: 4
    readonly DUMP_TO_DUMP_LV_SYMBOL: 5
    readonly DUMP_TO_DUMP_LV_UNUSED_0: 6
    readonly DUMP_TO_DUMP_LV_INT_0: 7
    readonly DUMP_TO_DUMP_LV_CONS: 8
    readonly DUMP_TO_DUMP_LV_STRING: 9
    readonly DUMP_TO_DUMP_LV_VECTORLIKE: 10
    readonly DUMP_TO_DUMP_LV_CONS_WIDE: 11
    readonly DUMP_TO_DUMP_LV_FLOAT: 12
    readonly DUMP_TO_EMACS_LV_SYMBOL: 13
    readonly DUMP_TO_EMACS_LV_UNUSED_0: 14
    readonly DUMP_TO_EMACS_LV_INT_0: 15
    readonly DUMP_TO_EMACS_LV_CONS: 16
    readonly DUMP_TO_EMACS_LV_STRING: 17
    readonly DUMP_TO_EMACS_LV_VECTORLIKE: 18
    readonly DUMP_TO_EMACS_LV_CONS_WIDE: 19
    readonly DUMP_TO_EMACS_LV_FLOAT: 20
    readonly 0: 'DUMP_TO_EMACS_PTR_RAW'
    readonly 1: 'DUMP_TO_DUMP_PTR_RAW'
    readonly 2: 'NATIVE_COMP_UNIT'
    readonly 3: 'NATIVE_SUBR'
    readonly 4: 'BIGNUM'
    readonly 5: 'DUMP_TO_DUMP_LV_SYMBOL'
    readonly 6: 'DUMP_TO_DUMP_LV_UNUSED_0'
    readonly 7: 'DUMP_TO_DUMP_LV_INT_0'
    readonly 8: 'DUMP_TO_DUMP_LV_CONS'
    readonly 9: 'DUMP_TO_DUMP_LV_STRING'
    readonly 10: 'DUMP_TO_DUMP_LV_VECTORLIKE'
    readonly 11: 'DUMP_TO_DUMP_LV_CONS_WIDE'
    readonly 12: 'DUMP_TO_DUMP_LV_FLOAT'
    readonly 13: 'DUMP_TO_EMACS_LV_SYMBOL'
    readonly 14: 'DUMP_TO_EMACS_LV_UNUSED_0'
    readonly 15: 'DUMP_TO_EMACS_LV_INT_0'
    readonly 16: 'DUMP_TO_EMACS_LV_CONS'
    readonly 17: 'DUMP_TO_EMACS_LV_STRING'
    readonly 18: 'DUMP_TO_EMACS_LV_VECTORLIKE'
    readonly 19: 'DUMP_TO_EMACS_LV_CONS_WIDE'
    readonly 20: 'DUMP_TO_EMACS_LV_FLOAT'
    readonly [code: number]: string | undefined
  }
  /** A code of `RelocTypes28`, or one that has no name. */
  export type RelocTypes28 = number

  /** 2018, before the merge. */
  export class Pair2018 {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PackedReloc
    readonly _root: PackedReloc
    /** Type code. */
    readonly rawType: number
    /** Bytes from the start of the file. */
    readonly offset: number
  }

  /** The talk, little-endian. */
  export class Word284Le {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PackedReloc
    readonly _root: PackedReloc
    /** Offset in units of `len_unit` bytes. */
    readonly rawOffset: number
    /** Type code. */
    readonly rawType: number
  }

  /** The talk, big-endian. */
  export class Word284Be {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PackedReloc
    readonly _root: PackedReloc
    /** Offset in units of `len_unit` bytes. */
    readonly rawOffset: number
    /** Type code. */
    readonly rawType: number
  }

  /** 2019 and Emacs 27 to 32, little-endian. */
  export class Word275Le {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PackedReloc
    readonly _root: PackedReloc
    /** Offset in units of `len_unit` bytes. */
    readonly rawOffset: number
    /** Type code. */
    readonly rawType: number
  }

  /** 2019 and Emacs 27 to 32, big-endian. */
  export class Word275Be {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PackedReloc
    readonly _root: PackedReloc
    /** Offset in units of `len_unit` bytes. */
    readonly rawOffset: number
    /** Type code. */
    readonly rawType: number
  }
}

