// Generated from spec/lisp_pseudovector.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import type { KaitaiStream } from './KaitaiStream.js'
import { LispLayout } from './LispLayout.js'
import { VectorlikeHeader } from './VectorlikeHeader.js'

/** Markers, overlays, finalizers, bignums, and functions that are not bytecode. */
export declare class LispPseudovector {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
  readonly _io: KaitaiStream
  readonly _parent: unknown
  readonly _root: LispPseudovector
}

export declare namespace LispPseudovector {
  /** struct Lisp_Marker */
  export class Marker {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispPseudovector
    /** ABI and release. */
    readonly layout: LispLayout
    /** Kind, and both sizes. */
    readonly header: VectorlikeHeader
    /** Buffer in which it is, or 0. */
    readonly ofsBuffer: LispLayout.Word
    /** C bit-fields, one byte; see the instances. */
    readonly bits: LispLayout.BoolBits
    /** Next marker of the buffer, or 0. */
    readonly ofsNext: LispLayout.Word
    /** Position in characters. */
    readonly charpos: LispLayout.Word
    /** Position in bytes. */
    readonly bytepos: LispLayout.Word
    /** To the alignment of the structure. */
    readonly padTail: LispLayout.Padding
    /** Whether the position has to follow insertions. */
    readonly needAdjustment: boolean
    /** Whether text inserted at the marker goes before it. */
    readonly insertionType: boolean
  }

  /** struct Lisp_Overlay */
  export class Overlay {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispPseudovector
    /** ABI and release. */
    readonly layout: LispLayout
    /** Kind, and both sizes. */
    readonly header: VectorlikeHeader
    /** Marker where it begins. */
    readonly startMarker: LispLayout.LispWord | undefined
    /** Marker where it ends. */
    readonly endMarker: LispLayout.LispWord | undefined
    /** Properties and their values in turn. */
    readonly plist: LispLayout.LispWord
    /** Next overlay of the buffer, or 0. */
    readonly ofsNext: LispLayout.Word | undefined
    /** Buffer in which it is, or 0; 0 in a dump. */
    readonly ofsBuffer: LispLayout.Word | undefined
    /** Its `itree_node`. */
    readonly ofsInterval: LispLayout.Word | undefined
    /** To the alignment of the structure. */
    readonly padTail: LispLayout.Padding
  }

  /** struct Lisp_Finalizer */
  export class Finalizer {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispPseudovector
    /** ABI and release. */
    readonly layout: LispLayout
    /** Kind, and both sizes. */
    readonly header: VectorlikeHeader
    /** Function to call, or nil once it was called. */
    readonly func: LispLayout.LispWord
    /** Finalizer before it in the circular list. */
    readonly ofsPrev: LispLayout.Word
    /** Finalizer after it in the circular list. */
    readonly ofsNext: LispLayout.Word
    /** To the alignment of the structure. */
    readonly padTail: LispLayout.Padding
  }

  /** struct Lisp_Bignum, with an mpz_t of GMP. */
  export class Bignum {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispPseudovector
    /** ABI and release. */
    readonly layout: LispLayout
    /** Kind, and both sizes. */
    readonly header: VectorlikeHeader
    /** Number of limbs that there is room for. */
    readonly alloc: LispLayout.Int32
    /** Number of limbs in use; negative for a negative number. */
    readonly mpsize: LispLayout.Int32
    /** The limbs, a `limbs` of `num_limbs`. */
    readonly ofsLimbs: LispLayout.Word
    /** To the alignment of the structure. */
    readonly padTail: LispLayout.Padding
    /** Whether the number is below 0. */
    readonly isNegative: boolean
    /** Number of limbs in use. */
    readonly numLimbs: number
  }

  /**
   * struct Lisp_Subr. Of a function written in C it is the image that the loader
   * copies into the executable, with pointers from the Emacs basis; one that was
   * compiled to native code is an object like others.
   */
  export class Subr {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout, hasNativeComp: boolean)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispPseudovector
    /** ABI and release. */
    readonly layout: LispLayout
    /**
     * Whether the executable was built with native compilation, which adds
     * fields; the file does not say so. It does if it holds a subr of its own.
     */
    readonly hasNativeComp: boolean
    /** Kind, and both sizes; the sizes are 0 in a C function. */
    readonly header: VectorlikeHeader
    /** The C function; 0 where the native code is loaded later. */
    readonly ofsFunction: LispLayout.Word
    /** Least number of arguments. */
    readonly minArgs: LispLayout.Int16
    /** Greatest number of arguments; -1 for a special form, -2 for any number. */
    readonly maxArgs: LispLayout.Int16
    /** Name, followed by a NUL. */
    readonly ofsSymbolName: LispLayout.Word
    /** Interactive specification: a C string, or in a native subr a Lisp word. */
    readonly intspec: LispLayout.Word | LispLayout.LispWord
    /** Major modes for which it is a command. */
    readonly commandModes: LispLayout.LispWord | undefined
    /** Where its documentation is, a plain integer. */
    readonly doc: LispLayout.LispWord
    /** Native compilation unit, or nil. */
    readonly nativeCompU: LispLayout.LispWord | undefined
    /** Name of the native function, followed by a NUL, or 0. */
    readonly ofsNativeCName: LispLayout.Word | undefined
    /** Argument list of a native subr. */
    readonly lambdaList: LispLayout.LispWord | undefined
    /** Type of a native subr as a function. */
    readonly funcType: LispLayout.LispWord | undefined
    /** To the alignment of the structure. */
    readonly padTail: LispLayout.Padding
  }

  /** struct Lisp_Native_Comp_Unit, since 28. */
  export class NativeCompUnit {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, layout: LispLayout)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: LispPseudovector
    /** ABI and release. */
    readonly layout: LispLayout
    /** Kind, and both sizes. */
    readonly header: VectorlikeHeader
    /** Name of the file, or of two for an installed and an uninstalled Emacs. */
    readonly file: LispLayout.LispWord
    /** How it was compiled. */
    readonly optimizeQualities: LispLayout.LispWord
    /** Hash table that keeps anonymous functions alive. */
    readonly lambdaGcGuardH: LispLayout.LispWord
    /** Hash table from names of C functions to indices. */
    readonly lambdaCNameIdxH: LispLayout.LispWord
    /** Documentation of its functions, a vector. */
    readonly dataFdocV: LispLayout.LispWord
    /** Objects that the code refers to. */
    readonly dataVec: LispLayout.LispWord
    /** Objects that the code refers to and that can not be in pure space. */
    readonly dataImpureVec: LispLayout.LispWord | undefined
    /** Where the code has the objects of `data_impure_vec`; 0 in a dump. */
    readonly ofsDataImpRelocs: LispLayout.Word | undefined
    /** Where the code has the objects of `data_vec`; 0 in a dump. */
    readonly ofsDataRelocs: LispLayout.Word | undefined
    /** Whether the file was loaded before. */
    readonly loadedOnce: number
    /** Whether the file is being loaded. */
    readonly loadOngoing: number
    /** Handle of the dynamic linker; 0 in a dump. */
    readonly handle: LispLayout.Word
    /** To the alignment of the structure. */
    readonly padTail: LispLayout.Padding
  }
}

