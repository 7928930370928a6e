// Generated from spec/emacs_reloc.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import type { KaitaiStream } from './KaitaiStream.js'

/**
 * One change that the loader makes to the memory of the Emacs executable itself:
 * 16 bytes in every generation and ABI. Positions in the executable are signed
 * distances from the "Emacs basis", a variable of the executable whose address
 * the dump does not store.
 *
 * The first word is two C bit-fields, `type` declared before `length`: `type` is
 * the low 3 bits on little-endian machines and the high 3 bits on big-endian ones.
 */
export declare class EmacsReloc {
  constructor(io: KaitaiStream, parent: unknown, root: unknown, isLittle: boolean, hasEmacsLv: boolean)
  readonly _io: KaitaiStream
  readonly _parent: unknown
  readonly _root: EmacsReloc
  /** Whether the machine that wrote the dump is little-endian. */
  readonly isLittle: boolean
  /** Whether the generation knows type 5; false for 2018 before the merge. */
  readonly hasEmacsLv: boolean
  /** Two bit-fields in the first word. */
  readonly typeAndLength: EmacsReloc.FirstWord
  /** Bytes from the Emacs basis to the memory that changes; often negative. */
  readonly ofsEmacs: number
  /** A C union; which member is in use follows from `kind`. */
  readonly operand: EmacsReloc.Immediate | EmacsReloc.EmacsTarget | EmacsReloc.DumpTarget
  /** Type code as a plain number. */
  readonly code: number
  /** What is stored at `ofs_emacs`. */
  readonly kind: EmacsReloc.Kinds
  /** Length as an unsigned number of 29 bits. */
  readonly rawLength: number
  /**
   * Signed number of 29 bits: bytes to copy (`copy_from_dump`), 1 to 8 bytes
   * (`immediate`), the Lisp_Type tag (`dump_lv`, `emacs_lv`), otherwise 0.
   */
  readonly length: number
  /** Bytes from the start of the file to what `copy_from_dump` copies; 0 for others. */
  readonly ofsSource: number
  /** Bytes from the Emacs basis to the end of what `copy_from_dump` copies; `ofs_emacs` for others. */
  readonly ofsCopyEnd: number
  /** What leads from a place in the executable to that in the dump from which it is copied. */
  readonly ofsShift: number
  /**
   * What `copy_from_dump` copies, as it is in the file: the stream must be the
   * whole dump. Its words are relocated before.
   */
  readonly source: Uint8Array | undefined
}

export declare namespace EmacsReloc {
  export const Kinds: {
    /** Copy `length` bytes of the dump, after its own relocation. */
    readonly COPY_FROM_DUMP: 0
    /** Store `length` bytes of the operand. */
    readonly IMMEDIATE: 1
    /** Store the address of `ofs_dump`, pointer-sized. */
    readonly DUMP_PTR_RAW: 2
    /** Store the address of `ofs_emacs_2`, pointer-sized. */
    readonly EMACS_PTR_RAW: 3
    /** Store the Lisp word for the object at `ofs_dump`. */
    readonly DUMP_LV: 4
    /** Store the Lisp word for the object at `ofs_emacs_2`; not in 2018. */
    readonly EMACS_LV: 5
    readonly 0: 'COPY_FROM_DUMP'
    readonly 1: 'IMMEDIATE'
    readonly 2: 'DUMP_PTR_RAW'
    readonly 3: 'EMACS_PTR_RAW'
    readonly 4: 'DUMP_LV'
    readonly 5: 'EMACS_LV'
    readonly [code: number]: string | undefined
  }
  /** A code of `Kinds`, or one that has no name. */
  export type Kinds = number

  /** Type and length, in the bit order of the machine. */
  export class FirstWord {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: EmacsReloc
    readonly _root: EmacsReloc
    /** The bits of a little-endian dump. */
    readonly little: EmacsReloc.BitsLe | undefined
    /** The bits of a big-endian dump. */
    readonly big: EmacsReloc.BitsBe | undefined
  }

  /** The first word on a little-endian machine. */
  export class BitsLe {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: EmacsReloc.FirstWord
    readonly _root: EmacsReloc
    /** Type code; see `kind`. */
    readonly rawType: number
    /** Length as an unsigned number of 29 bits; see `length`. */
    readonly rawLength: number
  }

  /** The first word on a big-endian machine. */
  export class BitsBe {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: EmacsReloc.FirstWord
    readonly _root: EmacsReloc
    /** Type code; see `kind`. */
    readonly rawType: number
    /** Length as an unsigned number of 29 bits; see `length`. */
    readonly rawLength: number
  }

  /** Operand that names a place in the dump. */
  export class DumpTarget {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: EmacsReloc
    readonly _root: EmacsReloc
    /** Bytes from the start of the file. */
    readonly ofsDump: number
    /** Zero; unused rest of the union. */
    readonly reserved: Uint8Array
  }

  /** Operand that names a place in the executable. */
  export class EmacsTarget {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: EmacsReloc
    readonly _root: EmacsReloc
    /** Bytes from the Emacs basis. */
    readonly ofsEmacs2: number
    /** Zero; unused rest of the union. */
    readonly reserved: Uint8Array
  }

  /** Operand that is the value itself. */
  export class Immediate {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: EmacsReloc
    readonly _root: EmacsReloc
    /**
     * The first `length` bytes are stored as they stand, that is in the byte
     * order of the machine; the rest is zero.
     */
    readonly bytes: Uint8Array
  }
}

