// Generated from spec/pdmp_heap.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import type { KaitaiStream } from './KaitaiStream.js'
import { Pdmp } from './Pdmp.js'
import { PackedReloc } from './PackedReloc.js'
import { PackedSearch } from './PackedSearch.js'
import { EmacsReloc } from './EmacsReloc.js'

/**
 * The file, and from there every Lisp object: its structure, its text, and the
 * objects that its words refer to.
 *
 * `dump` is the file as `pdmp.ksy` describes it. `pages` has the objects in the
 * order of `object_starts`, 256 to a page. Objects are read when they are asked
 * for, so opening a dump reads the header and a few hundred samples.
 *
 * The file states neither the release of Emacs nor the sizes of words. `evidence`
 * derives them from samples of both tables and from the list of hash tables, and
 * `layout` has the result. Every structure takes what it needs from there.
 *
 * The C structures begin at the type `structure`. A structure is a list of
 * scalars, each of which skips to its own alignment first, counted from the start
 * of its stream: a structure needs a stream of its own. To add a structure, list
 * its fields, end with `pad_tail`, and add it to `struct_types` and `structure`.
 *
 * Before the loader has run, a word that has a relocation holds an offset: from
 * the start of the dump, or signed from the Emacs basis. Other words hold their
 * final value. Which words have one is in the table `dump_relocs` and not here.
 */
export declare class PdmpHeap {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
  readonly _io: KaitaiStream
  readonly _parent: unknown
  readonly _root: PdmpHeap
  /** Header, sections and tables. */
  readonly dump: Pdmp
  /** What the file tells about the Emacs that wrote it. Takes no bytes. */
  readonly evidence: PdmpHeap.HeapEvidence
  /** The machine and the release that wrote the dump. Takes no bytes. */
  readonly layout: PdmpHeap.HeapLayout
  /** The character sets, which come before the first object. */
  readonly charsetTable: PdmpHeap.CharsetArray
  /** What the executable has of Lisp, as the loader copies it there. */
  readonly discarded: PdmpHeap.DiscardedImages
  /** Whether Emacs was built with native compilation; only such a dump has late relocations. */
  readonly isNativeBuild: boolean
  /** The vector of all hash tables, the last one dumped first. */
  readonly hashList: PdmpHeap.HeapObject | undefined
  /** Number of objects. */
  readonly numObjects: number
  /** All objects. */
  readonly pages: readonly PdmpHeap.ObjectPage[]
}

export declare namespace PdmpHeap {
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

  export const PvecTypes27: {
    readonly PVEC_NORMAL_VECTOR: 0
    readonly PVEC_FREE: 1
    readonly PVEC_BIGNUM: 2
    readonly PVEC_MARKER: 3
    readonly PVEC_OVERLAY: 4
    readonly PVEC_FINALIZER: 5
    readonly PVEC_MISC_PTR: 6
    readonly PVEC_USER_PTR: 7
    readonly PVEC_PROCESS: 8
    readonly PVEC_FRAME: 9
    readonly PVEC_WINDOW: 10
    readonly PVEC_BOOL_VECTOR: 11
    readonly PVEC_BUFFER: 12
    readonly PVEC_HASH_TABLE: 13
    readonly PVEC_TERMINAL: 14
    readonly PVEC_WINDOW_CONFIGURATION: 15
    readonly PVEC_SUBR: 16
    readonly PVEC_OTHER: 17
    readonly PVEC_XWIDGET: 18
    readonly PVEC_XWIDGET_VIEW: 19
    readonly PVEC_THREAD: 20
    readonly PVEC_MUTEX: 21
    readonly PVEC_CONDVAR: 22
    readonly PVEC_MODULE_FUNCTION: 23
    readonly PVEC_COMPILED: 24
    readonly PVEC_CHAR_TABLE: 25
    readonly PVEC_SUB_CHAR_TABLE: 26
    readonly PVEC_RECORD: 27
    readonly PVEC_FONT: 28
    readonly 0: 'PVEC_NORMAL_VECTOR'
    readonly 1: 'PVEC_FREE'
    readonly 2: 'PVEC_BIGNUM'
    readonly 3: 'PVEC_MARKER'
    readonly 4: 'PVEC_OVERLAY'
    readonly 5: 'PVEC_FINALIZER'
    readonly 6: 'PVEC_MISC_PTR'
    readonly 7: 'PVEC_USER_PTR'
    readonly 8: 'PVEC_PROCESS'
    readonly 9: 'PVEC_FRAME'
    readonly 10: 'PVEC_WINDOW'
    readonly 11: 'PVEC_BOOL_VECTOR'
    readonly 12: 'PVEC_BUFFER'
    readonly 13: 'PVEC_HASH_TABLE'
    readonly 14: 'PVEC_TERMINAL'
    readonly 15: 'PVEC_WINDOW_CONFIGURATION'
    readonly 16: 'PVEC_SUBR'
    readonly 17: 'PVEC_OTHER'
    readonly 18: 'PVEC_XWIDGET'
    readonly 19: 'PVEC_XWIDGET_VIEW'
    readonly 20: 'PVEC_THREAD'
    readonly 21: 'PVEC_MUTEX'
    readonly 22: 'PVEC_CONDVAR'
    readonly 23: 'PVEC_MODULE_FUNCTION'
    readonly 24: 'PVEC_COMPILED'
    readonly 25: 'PVEC_CHAR_TABLE'
    readonly 26: 'PVEC_SUB_CHAR_TABLE'
    readonly 27: 'PVEC_RECORD'
    readonly 28: 'PVEC_FONT'
    readonly [code: number]: string | undefined
  }
  /** A code of `PvecTypes27`, or one that has no name. */
  export type PvecTypes27 = number

  export const PvecTypes28: {
    readonly PVEC_NORMAL_VECTOR: 0
    readonly PVEC_FREE: 1
    readonly PVEC_BIGNUM: 2
    readonly PVEC_MARKER: 3
    readonly PVEC_OVERLAY: 4
    readonly PVEC_FINALIZER: 5
    readonly PVEC_MISC_PTR: 6
    readonly PVEC_USER_PTR: 7
    readonly PVEC_PROCESS: 8
    readonly PVEC_FRAME: 9
    readonly PVEC_WINDOW: 10
    readonly PVEC_BOOL_VECTOR: 11
    readonly PVEC_BUFFER: 12
    readonly PVEC_HASH_TABLE: 13
    readonly PVEC_TERMINAL: 14
    readonly PVEC_WINDOW_CONFIGURATION: 15
    readonly PVEC_SUBR: 16
    readonly PVEC_OTHER: 17
    readonly PVEC_XWIDGET: 18
    readonly PVEC_XWIDGET_VIEW: 19
    readonly PVEC_THREAD: 20
    readonly PVEC_MUTEX: 21
    readonly PVEC_CONDVAR: 22
    readonly PVEC_MODULE_FUNCTION: 23
    readonly PVEC_NATIVE_COMP_UNIT: 24
    readonly PVEC_COMPILED: 25
    readonly PVEC_CHAR_TABLE: 26
    readonly PVEC_SUB_CHAR_TABLE: 27
    readonly PVEC_RECORD: 28
    readonly PVEC_FONT: 29
    readonly 0: 'PVEC_NORMAL_VECTOR'
    readonly 1: 'PVEC_FREE'
    readonly 2: 'PVEC_BIGNUM'
    readonly 3: 'PVEC_MARKER'
    readonly 4: 'PVEC_OVERLAY'
    readonly 5: 'PVEC_FINALIZER'
    readonly 6: 'PVEC_MISC_PTR'
    readonly 7: 'PVEC_USER_PTR'
    readonly 8: 'PVEC_PROCESS'
    readonly 9: 'PVEC_FRAME'
    readonly 10: 'PVEC_WINDOW'
    readonly 11: 'PVEC_BOOL_VECTOR'
    readonly 12: 'PVEC_BUFFER'
    readonly 13: 'PVEC_HASH_TABLE'
    readonly 14: 'PVEC_TERMINAL'
    readonly 15: 'PVEC_WINDOW_CONFIGURATION'
    readonly 16: 'PVEC_SUBR'
    readonly 17: 'PVEC_OTHER'
    readonly 18: 'PVEC_XWIDGET'
    readonly 19: 'PVEC_XWIDGET_VIEW'
    readonly 20: 'PVEC_THREAD'
    readonly 21: 'PVEC_MUTEX'
    readonly 22: 'PVEC_CONDVAR'
    readonly 23: 'PVEC_MODULE_FUNCTION'
    readonly 24: 'PVEC_NATIVE_COMP_UNIT'
    readonly 25: 'PVEC_COMPILED'
    readonly 26: 'PVEC_CHAR_TABLE'
    readonly 27: 'PVEC_SUB_CHAR_TABLE'
    readonly 28: 'PVEC_RECORD'
    readonly 29: 'PVEC_FONT'
    readonly [code: number]: string | undefined
  }
  /** A code of `PvecTypes28`, or one that has no name. */
  export type PvecTypes28 = number

  export const PvecTypes29: {
    readonly PVEC_NORMAL_VECTOR: 0
    readonly PVEC_FREE: 1
    readonly PVEC_BIGNUM: 2
    readonly PVEC_MARKER: 3
    readonly PVEC_OVERLAY: 4
    readonly PVEC_FINALIZER: 5
    readonly PVEC_SYMBOL_WITH_POS: 6
    readonly PVEC_MISC_PTR: 7
    readonly PVEC_USER_PTR: 8
    readonly PVEC_PROCESS: 9
    readonly PVEC_FRAME: 10
    readonly PVEC_WINDOW: 11
    readonly PVEC_BOOL_VECTOR: 12
    readonly PVEC_BUFFER: 13
    readonly PVEC_HASH_TABLE: 14
    readonly PVEC_TERMINAL: 15
    readonly PVEC_WINDOW_CONFIGURATION: 16
    readonly PVEC_SUBR: 17
    readonly PVEC_OTHER: 18
    readonly PVEC_XWIDGET: 19
    readonly PVEC_XWIDGET_VIEW: 20
    readonly PVEC_THREAD: 21
    readonly PVEC_MUTEX: 22
    readonly PVEC_CONDVAR: 23
    readonly PVEC_MODULE_FUNCTION: 24
    readonly PVEC_NATIVE_COMP_UNIT: 25
    readonly PVEC_TS_PARSER: 26
    readonly PVEC_TS_NODE: 27
    readonly PVEC_TS_COMPILED_QUERY: 28
    readonly PVEC_SQLITE: 29
    readonly PVEC_COMPILED: 30
    readonly PVEC_CHAR_TABLE: 31
    readonly PVEC_SUB_CHAR_TABLE: 32
    readonly PVEC_RECORD: 33
    readonly PVEC_FONT: 34
    readonly 0: 'PVEC_NORMAL_VECTOR'
    readonly 1: 'PVEC_FREE'
    readonly 2: 'PVEC_BIGNUM'
    readonly 3: 'PVEC_MARKER'
    readonly 4: 'PVEC_OVERLAY'
    readonly 5: 'PVEC_FINALIZER'
    readonly 6: 'PVEC_SYMBOL_WITH_POS'
    readonly 7: 'PVEC_MISC_PTR'
    readonly 8: 'PVEC_USER_PTR'
    readonly 9: 'PVEC_PROCESS'
    readonly 10: 'PVEC_FRAME'
    readonly 11: 'PVEC_WINDOW'
    readonly 12: 'PVEC_BOOL_VECTOR'
    readonly 13: 'PVEC_BUFFER'
    readonly 14: 'PVEC_HASH_TABLE'
    readonly 15: 'PVEC_TERMINAL'
    readonly 16: 'PVEC_WINDOW_CONFIGURATION'
    readonly 17: 'PVEC_SUBR'
    readonly 18: 'PVEC_OTHER'
    readonly 19: 'PVEC_XWIDGET'
    readonly 20: 'PVEC_XWIDGET_VIEW'
    readonly 21: 'PVEC_THREAD'
    readonly 22: 'PVEC_MUTEX'
    readonly 23: 'PVEC_CONDVAR'
    readonly 24: 'PVEC_MODULE_FUNCTION'
    readonly 25: 'PVEC_NATIVE_COMP_UNIT'
    readonly 26: 'PVEC_TS_PARSER'
    readonly 27: 'PVEC_TS_NODE'
    readonly 28: 'PVEC_TS_COMPILED_QUERY'
    readonly 29: 'PVEC_SQLITE'
    readonly 30: 'PVEC_COMPILED'
    readonly 31: 'PVEC_CHAR_TABLE'
    readonly 32: 'PVEC_SUB_CHAR_TABLE'
    readonly 33: 'PVEC_RECORD'
    readonly 34: 'PVEC_FONT'
    readonly [code: number]: string | undefined
  }
  /** A code of `PvecTypes29`, or one that has no name. */
  export type PvecTypes29 = number

  export const PvecTypes30: {
    readonly PVEC_NORMAL_VECTOR: 0
    readonly PVEC_FREE: 1
    readonly PVEC_BIGNUM: 2
    readonly PVEC_MARKER: 3
    readonly PVEC_OVERLAY: 4
    readonly PVEC_FINALIZER: 5
    readonly PVEC_SYMBOL_WITH_POS: 6
    readonly PVEC_MISC_PTR: 7
    readonly PVEC_USER_PTR: 8
    readonly PVEC_PROCESS: 9
    readonly PVEC_FRAME: 10
    readonly PVEC_WINDOW: 11
    readonly PVEC_BOOL_VECTOR: 12
    readonly PVEC_BUFFER: 13
    readonly PVEC_HASH_TABLE: 14
    readonly PVEC_OBARRAY: 15
    readonly PVEC_TERMINAL: 16
    readonly PVEC_WINDOW_CONFIGURATION: 17
    readonly PVEC_SUBR: 18
    readonly PVEC_OTHER: 19
    readonly PVEC_XWIDGET: 20
    readonly PVEC_XWIDGET_VIEW: 21
    readonly PVEC_THREAD: 22
    readonly PVEC_MUTEX: 23
    readonly PVEC_CONDVAR: 24
    readonly PVEC_MODULE_FUNCTION: 25
    readonly PVEC_NATIVE_COMP_UNIT: 26
    readonly PVEC_TS_PARSER: 27
    readonly PVEC_TS_NODE: 28
    readonly PVEC_TS_COMPILED_QUERY: 29
    readonly PVEC_SQLITE: 30
    readonly PVEC_CLOSURE: 31
    readonly PVEC_CHAR_TABLE: 32
    readonly PVEC_SUB_CHAR_TABLE: 33
    readonly PVEC_RECORD: 34
    readonly PVEC_FONT: 35
    readonly 0: 'PVEC_NORMAL_VECTOR'
    readonly 1: 'PVEC_FREE'
    readonly 2: 'PVEC_BIGNUM'
    readonly 3: 'PVEC_MARKER'
    readonly 4: 'PVEC_OVERLAY'
    readonly 5: 'PVEC_FINALIZER'
    readonly 6: 'PVEC_SYMBOL_WITH_POS'
    readonly 7: 'PVEC_MISC_PTR'
    readonly 8: 'PVEC_USER_PTR'
    readonly 9: 'PVEC_PROCESS'
    readonly 10: 'PVEC_FRAME'
    readonly 11: 'PVEC_WINDOW'
    readonly 12: 'PVEC_BOOL_VECTOR'
    readonly 13: 'PVEC_BUFFER'
    readonly 14: 'PVEC_HASH_TABLE'
    readonly 15: 'PVEC_OBARRAY'
    readonly 16: 'PVEC_TERMINAL'
    readonly 17: 'PVEC_WINDOW_CONFIGURATION'
    readonly 18: 'PVEC_SUBR'
    readonly 19: 'PVEC_OTHER'
    readonly 20: 'PVEC_XWIDGET'
    readonly 21: 'PVEC_XWIDGET_VIEW'
    readonly 22: 'PVEC_THREAD'
    readonly 23: 'PVEC_MUTEX'
    readonly 24: 'PVEC_CONDVAR'
    readonly 25: 'PVEC_MODULE_FUNCTION'
    readonly 26: 'PVEC_NATIVE_COMP_UNIT'
    readonly 27: 'PVEC_TS_PARSER'
    readonly 28: 'PVEC_TS_NODE'
    readonly 29: 'PVEC_TS_COMPILED_QUERY'
    readonly 30: 'PVEC_SQLITE'
    readonly 31: 'PVEC_CLOSURE'
    readonly 32: 'PVEC_CHAR_TABLE'
    readonly 33: 'PVEC_SUB_CHAR_TABLE'
    readonly 34: 'PVEC_RECORD'
    readonly 35: 'PVEC_FONT'
    readonly [code: number]: string | undefined
  }
  /** A code of `PvecTypes30`, or one that has no name. */
  export type PvecTypes30 = number

  /**
   * The discardable section: images of C functions, and behind them of `lispsym`,
   * the array of builtin symbols. The loader copies them into the executable.
   * They are in the order of their addresses there, and every linker so far has
   * put the functions, which are data, before `lispsym`, which is bss.
   *
   * No field says where `lispsym` is. Its first two symbols are `nil` and `t`, by
   * the lengths of their names and their values, or there is no such array here.
   * Takes no bytes.
   */
  export class DiscardedImages {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap
    readonly _root: PdmpHeap
    /** Bytes from the start of the file to the first image. */
    readonly ofs: number
    /** The first image, if it is a function. */
    readonly firstFunction: PdmpHeap.HeapObject
    /** Size of the image of a function in bytes. */
    readonly lenFunction: number
    /** Search for the first image that is no function. */
    readonly functionSearch: PdmpHeap.ImageSearch
    /** Number of C functions. */
    readonly numFunctions: number
    /** The C functions, 256 to a page. */
    readonly functionPages: readonly PdmpHeap.ImagePage[]
    /** Bytes from the start of the file to the first builtin symbol. */
    readonly ofsSymbols: number
    /** Search for the first image that is no symbol. */
    readonly symbolSearch: PdmpHeap.ImageSearch
    /** The first builtin symbol. */
    readonly nilImage: PdmpHeap.HeapObject
    /** The second builtin symbol. */
    readonly tImage: PdmpHeap.HeapObject
    /** Whether these are `nil` and `t`. */
    readonly hasSymbols: boolean
    /** Number of builtin symbols. */
    readonly numSymbols: number
    /**
     * The builtin symbols in the order of `lispsym`, 256 to a page. The word of
     * a builtin symbol is its index times the size of a symbol.
     */
    readonly symbolPages: readonly PdmpHeap.ImagePage[]
  }

  /**
   * One step of a binary search for the first place, of equal ones between
   * `idx_from` and `idx_to`, that has no image of a kind. Takes no bytes.
   */
  export class ImageSearch {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, isSymbol: boolean, ofsImages: number, lenImage: number, idxFrom: number, idxTo: number)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /** Whether the images are symbols and not C functions. */
    readonly isSymbol: boolean
    /** Bytes from the start of the file to the first place. */
    readonly ofsImages: number
    /** Bytes from one place to the next. */
    readonly lenImage: number
    /** Index of the first place that may be the answer. */
    readonly idxFrom: number
    /** Index after the last place to look at. */
    readonly idxTo: number
    /** Index half-way between both. */
    readonly idxMiddle: number
    /** What is there as the header of a function. */
    readonly header: PdmpHeap.VectorlikeHeader | undefined
    /** What is there as the name of a symbol, which is never 0. */
    readonly nameWord: PdmpHeap.WordHalves | undefined
    /** Whether such an image is there. */
    readonly isImage: boolean
    /** The next step, in the half that has the answer. */
    readonly narrower: PdmpHeap.ImageSearch | undefined
    /** Index of the place; `idx_to` of the first step if all have such an image. */
    readonly idxFound: number
  }

  /** Up to 256 images of one kind. Takes no bytes. */
  export class ImagePage {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, code: number, ofs: number, lenImage: number, num: number)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.DiscardedImages
    readonly _root: PdmpHeap
    /** Tag of the objects. */
    readonly code: number
    /** Bytes from the start of the file to the first image of the page. */
    readonly ofs: number
    /** Size of an image in bytes. */
    readonly lenImage: number
    /** Number of images of the page. */
    readonly num: number
    /** The images. */
    readonly images: readonly PdmpHeap.DiscardedImage[]
  }

  /** An image of an object of the executable. Takes no bytes. */
  export class DiscardedImage {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, code: number, ofs: number)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.ImagePage
    readonly _root: PdmpHeap
    /** Tag of the object. */
    readonly code: number
    /** Bytes from the start of the file to the image. */
    readonly ofs: number
    /** The image, read as an object. */
    readonly lispObject: PdmpHeap.HeapObject
  }

  /** The table of character sets at the beginning of the hot section. Takes no bytes. */
  export class CharsetArray {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap
    readonly _root: PdmpHeap
    /** Start of the first object, before which the table ends. */
    readonly firstStart: PackedReloc
    /** The first relocation, which is in the table unless that is empty. */
    readonly firstReloc: PackedReloc | undefined
    /** The word that it is for. */
    readonly firstSlot: PdmpHeap.Slot | undefined
    /**
     * Whether each charset has its attribute vector. In 31 the development version
     * before 31.1 has, and then the first word to relocate is a Lisp word.
     */
    readonly hasAttributes: boolean
    /** Alignment of a charset in bytes. */
    readonly align: number
    /** Bytes from the start of the file to the first charset. */
    readonly ofs: number
    /** The first charset, and where it ends. */
    readonly first: PdmpHeap.PlacedCharset
    /** Size of a charset in bytes. */
    readonly lenCharset: number
    /** Number of charsets that the table has room for; the last ones are blank. */
    readonly num: number
    /** The charsets. */
    readonly charsets: readonly PdmpHeap.ListedCharset[]
  }

  /** A character set, and the place behind it. */
  export class PlacedCharset {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, hasAttributes: boolean)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.CharsetArray
    readonly _root: PdmpHeap
    /** Whether each charset has its attribute vector. */
    readonly hasAttributes: boolean
    /** The character set. */
    readonly body: PdmpHeap.Charset
    /** Where it ends. */
    readonly tail: PdmpHeap.Position
  }

  /** A character set of the table, and what it points to. Takes no bytes. */
  export class ListedCharset {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, ofs: number, lenCharset: number, hasAttributes: boolean)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.CharsetArray
    readonly _root: PdmpHeap
    /** Bytes from the start of the file. */
    readonly ofs: number
    /** Size of a charset in bytes. */
    readonly lenCharset: number
    /** Whether each charset has its attribute vector. */
    readonly hasAttributes: boolean
    /** The character set. */
    readonly charset: PdmpHeap.Charset
    /** For each byte a bit for each dimension in which codes may have it; absent if that is simple. */
    readonly codeSpaceMask: Uint8Array | undefined
  }

  /** 256 objects in the order of `object_starts`; the last page may have fewer. */
  export class ObjectPage {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, index: number)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap
    readonly _root: PdmpHeap
    /** Index of the page. */
    readonly index: number
    /** Index of the first object of the page. */
    readonly idxFirst: number
    /** Number of objects of the page. */
    readonly numObjects: number
    /** The objects. */
    readonly objects: readonly PdmpHeap.ListedObject[]
  }

  /** An entry of `object_starts`, and the object. */
  export class ListedObject {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.ObjectPage
    readonly _root: PdmpHeap
    /** Where the object starts, and its tag. */
    readonly start: PackedReloc
    /** The object. */
    readonly lispObject: PdmpHeap.HeapObject
  }

  /**
   * A Lisp object of the dump, at a place and with a tag that `object_starts` or
   * a relocation gives.
   */
  export class HeapObject {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, ofs: number, code: number)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /** Bytes from the start of the file. */
    readonly ofs: number
    /** Tag, see `packed_reloc::lisp_types`. */
    readonly code: number
    /** Whether the object has a header. */
    readonly isVectorlike: boolean
    /** Whether the object is a cons. */
    readonly isCons: boolean
    /** Kind and size of a vectorlike object. */
    readonly header: PdmpHeap.VectorlikeHeader | undefined
    /** Kind of a vectorlike object by number, see `pvec_types_30`; -1 for others. */
    readonly kind: number
    /** Which structure it is, as its `struct_type`; takes no bytes. */
    readonly choice: PdmpHeap.StructChoice
    /** Number of bits of a bool-vector, a plain integer; in no header. */
    readonly numBits: PdmpHeap.Slot | undefined
    /** A number of bytes that is not less than the size of the structure. */
    readonly lenRoom: number
    /** The structure, and where it ends. C aligns fields from the start of the structure. */
    readonly place: PdmpHeap.PlacedStructure
    /** Size of the structure in bytes, without what it points to. */
    readonly len: number
    /** A marker, overlay, save value or finalizer of 2018. */
    readonly misc: PdmpHeap.LispMisc | undefined
    /** The object as a string. */
    readonly asString: PdmpHeap.LispString | undefined
    /** The object as a symbol. */
    readonly asSymbol: PdmpHeap.LispSymbol | undefined
    /** The object as a buffer. */
    readonly asBuffer: PdmpHeap.LispBuffer | undefined
    /** The object as a hash table. */
    readonly asHashTable: PdmpHeap.LispHashTable | undefined
    /** The object as a bignum. */
    readonly asBignum: PdmpHeap.Bignum | undefined
    /** Whether it is a string whose bytes are in the dump and not in the executable. */
    readonly isTextInDump: boolean
    /**
     * Bytes of a string, in the internal encoding of Emacs: UTF-8, extended to
     * characters beyond Unicode and to raw bytes.
     */
    readonly text: Uint8Array | undefined
    /** Whether it is a buffer with a text of its own, alive and not indirect. */
    readonly hasBufferText: boolean
    /** Place of the gap in the text of a buffer; 0 for other objects. */
    readonly ofsGap: number
    /** Bytes of the text of a buffer up to its gap, in the encoding of strings. */
    readonly textBeforeGap: Uint8Array | undefined
    /** Bytes of the text of a buffer behind its gap. Emacs zeroes the gap itself. */
    readonly textAfterGap: Uint8Array | undefined
    /** Place of the tree of text properties of a string or buffer, or 0. */
    readonly ofsIntervals: number
    /** The root of that tree. */
    readonly intervalTree: PdmpHeap.PlacedInterval | undefined
    /** Name of a symbol, a string. */
    readonly symbolName: PdmpHeap.HeapObject | undefined
    /** Number of characters of that name; 0 for other objects. */
    readonly numNameChars: number
    /** What the value of a symbol leads to, by number, see `redirects`; -1 for other objects. */
    readonly redirect: number
    /** The value of a symbol, or what leads to it. */
    readonly valueSlot: PdmpHeap.Slot | undefined
    /** The symbol whose value a variable alias shares. */
    readonly alias: PdmpHeap.HeapObject | undefined
    /** The value of a symbol whose variable may be local to a buffer. */
    readonly bufferLocalValue: PdmpHeap.PlacedBlv | undefined
    /** What leads from a symbol to a C variable. Since 31 it is in the executable. */
    readonly forward: PdmpHeap.PlacedForward | undefined
    /** The pointer `next` of a symbol. */
    readonly nextSlot: PdmpHeap.Slot | undefined
    /** The next symbol in the same bucket of an obarray. */
    readonly nextInBucket: PdmpHeap.HeapObject | undefined
    /**
     * Place of the magnitude of a bignum, which `alloc` holds until the dump is
     * loaded; 0 for other objects.
     */
    readonly ofsLimbs: number
    /** What the magnitude of a bignum tells about the size of limbs. */
    readonly limbEvidence: PdmpHeap.LimbEvidence | undefined
    /** Magnitude of a bignum. */
    readonly limbs: PdmpHeap.Limbs | undefined
    /**
     * The magnitude of a bignum that fits limbs of 4 bytes as well as of 8. Which
     * it is can be seen at the other bignums of the dump.
     */
    readonly limbsIfNarrow: PdmpHeap.Limbs | undefined
    /** The vector that has the keys and values of a hash table up to 29. */
    readonly pairVector: PdmpHeap.HeapObject | undefined
    /** The field `count` of a hash table up to 29. */
    readonly countWord: PdmpHeap.Word | undefined
    /**
     * Number of pairs of a hash table. Without a list of hash tables, as in 27, of
     * all that there is room for: the key of a free one is the symbol `unbound`.
     */
    readonly numPairs: number
    /** Place of the first pair of a hash table; 0 for other objects. */
    readonly ofsPairs: number
    /** Keys and values of a hash table. */
    readonly pairs: PdmpHeap.PairTable | undefined
    /** The object as an obarray of 30 or later. Up to 29 an obarray is a vector of buckets. */
    readonly asObarray: PdmpHeap.Obarray | undefined
    /** Number of buckets of such an obarray; 0 for other objects. */
    readonly numBuckets: number
    /** First symbol of each bucket of an obarray of 30 or later, or the fixnum 0. */
    readonly buckets: PdmpHeap.WordTable | undefined
    /** Node of the tree of overlays, of an overlay of 29 or later. */
    readonly overlayNode: PdmpHeap.ItreeNode | undefined
    /** The object as a function in C or in native code. */
    readonly asSubr: PdmpHeap.Subr | undefined
    /** The pointer `symbol_name` of such a function. */
    readonly functionNameSlot: PdmpHeap.Slot | undefined
    /** Name of a function in native code. That of a C function is in the executable. */
    readonly functionName: Uint8Array | undefined
    /** Name of its code in the shared library. */
    readonly nativeCName: Uint8Array | undefined
    /**
     * Files of a native compilation unit: a cons of two names, installed and in
     * the tree where Emacs was built, or one name.
     */
    readonly filePair: PdmpHeap.HeapObject | undefined
    /** Whether there are two names. */
    readonly hasFilePair: boolean
    /** The name in an installed Emacs, a string relative to the executable. */
    readonly installedFile: PdmpHeap.HeapObject | undefined
    /** The name in the tree where Emacs was built, likewise. */
    readonly buildFile: PdmpHeap.HeapObject | undefined
    /** Bytes from the start of the object to its first Lisp word. */
    readonly ofsWords: number
    /** Bytes from the start of the file to that word. */
    readonly ofsFirstWord: number
    /** Number of consecutive Lisp words with which the object begins. */
    readonly numWords: number
    /**
     * Those words, followed: car and cdr; name, value, function and properties;
     * the elements of a vector. The first of a sub-char-table are numbers. Of a
     * longer vector these are the first 1,024.
     */
    readonly words: readonly PdmpHeap.Slot[]
    /** The words of a longer vector from the 1,025th on. */
    readonly moreWords: PdmpHeap.WordTable | undefined
  }

  /** A structure, and the place behind it. */
  export class PlacedStructure {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, choice: PdmpHeap.StructChoice)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.HeapObject
    readonly _root: PdmpHeap
    /** Which structure it is. */
    readonly choice: PdmpHeap.StructChoice
    /** The structure. */
    readonly structure: PdmpHeap.Structure
    /** Where it ends. */
    readonly tail: PdmpHeap.Position
  }

  /** A position in a stream. Takes no bytes. */
  export class Position {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, ofs: number)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /** Bytes from the start of the stream. */
    readonly ofs: number
  }

  /**
   * The value of a symbol whose variable may be local to a buffer, and what it
   * leads to. Takes no bytes.
   */
  export class PlacedBlv {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, ofs: number)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.HeapObject
    readonly _root: PdmpHeap
    /** Bytes from the start of the file. */
    readonly ofs: number
    /** The structure. */
    readonly blv: PdmpHeap.Blv
    /** Its pointer `fwd`. */
    readonly forwardSlot: PdmpHeap.Slot
    /** What leads to the C variable, if the variable is one as well. */
    readonly forward: PdmpHeap.PlacedForward | undefined
    /** A cons of the symbol and its default value. */
    readonly defcell: PdmpHeap.Slot
    /** A cons of the symbol and its current value. */
    readonly valcell: PdmpHeap.Slot
  }

  /** What leads from a symbol to a C variable, up to 30. Takes no bytes. */
  export class PlacedForward {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, ofs: number)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /** Bytes from the start of the file. */
    readonly ofs: number
    /** Lisp_Fwd_Type: 0 intmax_t, 1 bool, 2 Lisp_Object, 3 slot of a buffer, 4 slot of a keyboard. */
    readonly kind: PdmpHeap.Int32
    /** The structure. */
    readonly content: PdmpHeap.ForwardStructure
  }

  /** What leads from a symbol to a C variable, by its kind. */
  export class ForwardStructure {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, kind: number)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.PlacedForward
    readonly _root: PdmpHeap
    /** Lisp_Fwd_Type: 0 intmax_t, 1 bool, 2 Lisp_Object, 3 slot of a buffer, 4 slot of a keyboard. */
    readonly kind: number
    /** The structure. */
    readonly body: PdmpHeap.BufferObjfwd | PdmpHeap.KboardObjfwd | PdmpHeap.Fwd
  }

  /** A node of the tree of text properties, and those below it. Takes no bytes. */
  export class PlacedInterval {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, ofs: number)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /** Bytes from the start of the file. */
    readonly ofs: number
    /** The structure. */
    readonly interval: PdmpHeap.Interval
    /** Properties and their values in turn. */
    readonly plist: PdmpHeap.Slot
    /** The interval before this one, with those below it. */
    readonly left: PdmpHeap.PlacedInterval | undefined
    /** The interval after this one, with those below it. */
    readonly right: PdmpHeap.PlacedInterval | undefined
  }

  /**
   * What the limbs of a bignum tell about their size, which is that of a pointer,
   * or 4 bytes in a 64-bit Emacs for Windows that was built without GMP. The
   * highest limb is not 0, and a bignum is too large for a fixnum. Takes no bytes.
   */
  export class LimbEvidence {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, ofs: number, num: number)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.HeapObject
    readonly _root: PdmpHeap
    /** Bytes from the start of the file to the limbs. */
    readonly ofs: number
    /** Number of limbs. */
    readonly num: number
    /** Whether there can be two sizes. */
    readonly isInDoubt: boolean
    /** Whether limbs of 8 bytes are aligned, and end before the tables. */
    readonly fits8: boolean
    /** The highest limb if it has 8 bytes. */
    readonly highest8: PdmpHeap.WordHalves | undefined
    /** The highest limb if it has 4 bytes. */
    readonly highest4: PdmpHeap.WordHalves | undefined
    /** Whether the number may have limbs of 8 bytes. */
    readonly is8Possible: boolean
    /** Whether the number may have limbs of 4 bytes. Two of them have more than the 62 bits of a fixnum. */
    readonly is4Possible: boolean
    /** Whether it may have either. */
    readonly isOpen: boolean
    /** Bytes in a limb; if it may have either, those of a pointer. */
    readonly lenLimb: number
  }

  /** The pairs of a hash table, key first, then value. Takes no bytes. */
  export class PairTable {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, ofs: number, num: number)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.HeapObject
    readonly _root: PdmpHeap
    /** Bytes from the start of the file to the first pair. */
    readonly ofs: number
    /** Number of pairs. */
    readonly num: number
    /** The last byte of the last pair. Reading it fails if the file ends before. */
    readonly lastByte: number
    /** Whether the pairs lie in the file. */
    readonly isInside: boolean
    /** The pairs, 256 to a page. */
    readonly pages: readonly PdmpHeap.PairPage[]
  }

  /** Up to 256 pairs of a hash table. Takes no bytes. */
  export class PairPage {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, ofs: number, num: number)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.PairTable
    readonly _root: PdmpHeap
    /** Bytes from the start of the file to the first pair of the page. */
    readonly ofs: number
    /** Number of pairs of the page. */
    readonly num: number
    /** The pairs. */
    readonly pairs: readonly PdmpHeap.HashPair[]
  }

  /** A pair of a hash table. Takes no bytes. */
  export class HashPair {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, ofs: number)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.PairPage
    readonly _root: PdmpHeap
    /** Bytes from the start of the file. */
    readonly ofs: number
    /** The key. */
    readonly keyWord: PdmpHeap.Slot
    /** The value. */
    readonly valueWord: PdmpHeap.Slot
  }

  /** Consecutive Lisp words. Takes no bytes. */
  export class WordTable {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, ofs: number, num: number)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.HeapObject
    readonly _root: PdmpHeap
    /** Bytes from the start of the file to the first word. */
    readonly ofs: number
    /** Number of words. */
    readonly num: number
    /** The last byte of the last word. Reading it fails if the file ends before. */
    readonly lastByte: number
    /** Whether the words lie in the file. */
    readonly isInside: boolean
    /** The words, 1,024 to a page. */
    readonly pages: readonly PdmpHeap.WordPage[]
  }

  /** Up to 1,024 consecutive Lisp words. Takes no bytes. */
  export class WordPage {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, ofs: number, num: number)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.WordTable
    readonly _root: PdmpHeap
    /** Bytes from the start of the file to the first word of the page. */
    readonly ofs: number
    /** Number of words of the page. */
    readonly num: number
    /** The words. */
    readonly words: readonly PdmpHeap.Slot[]
  }

  /**
   * One step of a binary search for the first entry of `emacs_relocs` whose
   * place in the executable lies behind `key`. Takes no bytes.
   */
  export class EmacsSearch {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, key: number, idxFrom: number, idxTo: number)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /** Bytes from the Emacs basis. */
    readonly key: number
    /** Index of the first entry that may be the answer. */
    readonly idxFrom: number
    /** Index after the last entry to look at. */
    readonly idxTo: number
    /** Index half-way between both. */
    readonly idxMiddle: number
    /** The place of the entry there, `ofs_emacs`. */
    readonly middle: PdmpHeap.Int32 | undefined
    /** The next step, in the half that has the answer. */
    readonly narrower: PdmpHeap.EmacsSearch | undefined
    /** Index of the entry; `idx_to` of the first step if there is none. */
    readonly idxFound: number
  }

  /**
   * A Lisp word of the dump and what it refers to. Takes no bytes. Whether a word
   * refers to an object is in `dump_relocs` and not in the word.
   */
  export class Slot {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, ofs: number)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /** Bytes from the start of the file. */
    readonly ofs: number
    /** The word, or of a wide one the first 4 bytes, where a relocation has its offset. */
    readonly pointer: PdmpHeap.Word
    /** The word, as two numbers that are exact in every language. */
    readonly halves: PdmpHeap.WordHalves
    /** Search for the relocation of the word. */
    readonly search: PackedSearch
    /** The first relocation at the word or behind it. */
    readonly reloc: PackedReloc | undefined
    /** Whether the loader changes the word. */
    readonly isRelocated: boolean
    /**
     * Type code of a word that refers to a symbol of the dump. The 8 codes from
     * there on are those of objects of the dump by tag, the next 8 those of
     * objects of the executable.
     */
    readonly codeFirst: number
    /**
     * 0 to 7 for an object of the dump, 8 to 15 for one of the executable, less
     * than 0 for a raw pointer or a word that refers to nothing.
     */
    readonly tag: number
    /** Whether the word refers to an object of the dump. */
    readonly isInDump: boolean
    /** Whether the word refers to an object of the executable, `pointer` bytes from the Emacs basis. */
    readonly isInEmacs: boolean
    /** The object that the word refers to. */
    readonly target: PdmpHeap.HeapObject | undefined
    /** Search for that object in `object_starts`. */
    readonly startSearch: PackedSearch | undefined
    /** The first object there or behind. */
    readonly start: PackedReloc | undefined
    /** Whether `object_starts` has the object with this tag; so in every sound dump. */
    readonly isListed: boolean
    /** Whether the word is a raw pointer into the dump. */
    readonly isPointerInDump: boolean
    /** Whether the word is a raw pointer into the executable, `pointer` bytes from the Emacs basis. */
    readonly isPointerInEmacs: boolean
    /** Search for the relocation that writes there. */
    readonly emacsSearch: PdmpHeap.EmacsSearch | undefined
    /** The last relocation at that place or before it. */
    readonly copy: EmacsReloc | undefined
    /** Whether what the word leads to in the executable is copied there from the dump. */
    readonly hasImage: boolean
    /** Where it is in the dump, or 0. */
    readonly ofsImage: number
    /** The object of the executable that the word refers to, a C function, as its image in the dump. */
    readonly image: PdmpHeap.HeapObject | undefined
    /** Where a raw pointer leads in the dump, if need be to the image of what it leads to; or 0. */
    readonly ofsPointed: number
    /** Whether the word is a fixnum. */
    readonly isFixnum: boolean
    /** Value of a fixnum; in JavaScript exact up to 2^53. */
    readonly fixnum: number | undefined
    /** Whether the word is a symbol that is defined in C; `nil` is 0. */
    readonly isBuiltinSymbol: boolean
    /** Index of that symbol in `lispsym`, the array of the executable. */
    readonly idxBuiltinSymbol: number | undefined
    /** That symbol, as its image in the dump. */
    readonly builtinSymbol: PdmpHeap.HeapObject | undefined
  }

  /** A word of 4 or 8 bytes. */
  export class WordHalves {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, isLittle: boolean, lenWord: number)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /** Whether the machine is little-endian. */
    readonly isLittle: boolean
    /** Bytes in the word. */
    readonly lenWord: number
    /** High half of a big-endian word. */
    readonly highFirst: number | undefined
    /** Low half, or all of a word of 4 bytes. */
    readonly low: number
    /** High half of a little-endian word. */
    readonly highLast: number | undefined
    /** High half, or 0. */
    readonly high: number
    /** High half as a signed number. */
    readonly highSigned: number
    /** Low half as a signed number. */
    readonly lowSigned: number
    /** Whether the word is not 0. */
    readonly isNotZero: boolean
    /** Whether the word is less than 2^20. */
    readonly isSmall: boolean
    /** Whether it is a fixnum where tags are the low bits. */
    readonly isFixnum: boolean
    /** Value of a fixnum of 8 bytes where tags are the low bits. */
    readonly fixnum8: number
    /** Value of a fixnum of 4 bytes. */
    readonly fixnum4: number
    /** Whether it is a fixnum where tags are the high bits. */
    readonly isWideFixnum: boolean
    /** Value of a fixnum where tags are the high bits. */
    readonly wideFixnum: number
  }

  /**
   * What the file tells about the Emacs that wrote it. Takes no bytes.
   *
   * * Tags: conses have the code 6 where tags are the high bits of a word, which
   *   is so in builds `--with-wide-int` and in no others.
   * * Sizes of words: many words start at odd multiples of 4 where Lisp words have
   *   4 bytes, and none does on a 64-bit machine.
   * * Alignment of 8-byte scalars: where a table ends at an odd multiple of 4, the
   *   next one starts there or 4 bytes later; or else where the name of a symbol
   *   is in a wide build, and where a buffer has its text in others.
   * * Release: hash tables changed their code in 29 and their form in 30; in 31
   *   the flag `mutable` is another bit of theirs. 32 has another unit.
   * * Windows: since 30 hash tables have their bits where others have `next_weak`.
   */
  export class HeapEvidence {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap
    readonly _root: PdmpHeap
    /** Number of samples of `object_starts`. */
    readonly numStartSamples: number
    /** Entries of `object_starts`, spread evenly. */
    readonly startSamples: readonly PdmpHeap.HeapEvidence.StartSample[]
    /** Number of samples of `dump_relocs`. */
    readonly numRelocSamples: number
    /** Entries of the early `dump_relocs`, spread evenly. */
    readonly relocSamples: readonly PdmpHeap.HeapEvidence.RelocSample[]
    /** Whether tags are the high bits of a Lisp word. */
    readonly isWide: boolean
    /** Whether many words start at odd multiples of 4. */
    readonly isNarrow: boolean
    /** Bytes in a Lisp_Object. */
    readonly lenLispWord: number
    /** Bytes in a pointer. */
    readonly lenPointer: number
    /** Alignment in bytes of 8-byte scalars inside structures. */
    readonly align8: number
    /** Place of the last symbol of the samples, or 0. */
    readonly ofsSymbol: number
    /** Search for a relocation 8 bytes behind the start of a symbol. */
    readonly nameSearch: PackedSearch
    /** The first relocation there or behind. */
    readonly nameReloc: PackedReloc | undefined
    /** Whether the name of a symbol is at its byte 8, where the alignment of a wide word is 8. */
    readonly isNameAt8: boolean
    /** Place of the first buffer of the samples, or 0. */
    readonly ofsBuffer: number
    /** Header of that buffer. */
    readonly bufferHeader: PdmpHeap.SizeAndKind | undefined
    /** Place of its own text, which follows its Lisp words, if the alignment is 4. */
    readonly ofsOwnText: number | undefined
    /** The pointer to its text, if the alignment is 4. */
    readonly textPointer: PdmpHeap.WordHalves | undefined
    /** Whether the buffer, so read, points to its own text. */
    readonly isBufferAligned4: boolean
    /** Search for the vector of all hash tables, which alignment may have moved. */
    readonly listSearch: PackedSearch | undefined
    /** Where it starts. */
    readonly listStart: PackedReloc | undefined
    /** Header of that vector. */
    readonly listHeader: PdmpHeap.SizeAndKind | undefined
    /** Number of hash tables that are looked at. */
    readonly numTables: number
    /** The first hash tables of the list. */
    readonly tables: readonly PdmpHeap.HeapEvidence.ListedTable[]
    /** Release whose structures the objects have, 27 to 31. */
    readonly objectRelease: number
    /** Whether bit-fields are allotted as on Windows, where that matters. */
    readonly hasMsBitFields: boolean
    /** Release, 27 to 32; on 32-bit machines 32 is like 31. */
    readonly release: number
  }

  export namespace HeapEvidence {
    /** An entry of `object_starts`, and what it and those before it tell. */
    export class StartSample {
      constructor(io: KaitaiStream, parent: unknown, root: unknown, index: number)
      readonly _io: KaitaiStream
      readonly _parent: PdmpHeap.HeapEvidence
      readonly _root: PdmpHeap
      /** Index of the sample. */
      readonly index: number
      /** Index of the entry in the table. */
      readonly idxEntry: number
      /** The entry. */
      readonly entry: PackedReloc
      /** Whether a cons was seen whose tag is in the high bits. */
      readonly isWide: boolean
      /** Place of the last symbol that was seen, or 0. */
      readonly ofsSymbol: number
      /** Header of a vectorlike object. */
      readonly header: PdmpHeap.SizeAndKind | undefined
      /** Whether it is a buffer. */
      readonly isBuffer: boolean
      /** Place of the first buffer before, or 0. */
      readonly ofsBefore: number
      /** Place of the first buffer that was seen, or 0. */
      readonly ofsBuffer: number
    }

    /** An entry of `dump_relocs`, and what it and those before it tell. */
    export class RelocSample {
      constructor(io: KaitaiStream, parent: unknown, root: unknown, index: number)
      readonly _io: KaitaiStream
      readonly _parent: PdmpHeap.HeapEvidence
      readonly _root: PdmpHeap
      /** Index of the sample. */
      readonly index: number
      /** Index of the entry in the table. */
      readonly idxEntry: number
      /** The entry. */
      readonly entry: PackedReloc
      /** Number of words at odd multiples of 4 before it. */
      readonly numBefore: number
      /** Number of words at odd multiples of 4, up to this one. */
      readonly numOdd: number
    }

    /** A hash table of the list that the header leads to. */
    export class ListedTable {
      constructor(io: KaitaiStream, parent: unknown, root: unknown, index: number)
      readonly _io: KaitaiStream
      readonly _parent: PdmpHeap.HeapEvidence
      readonly _root: PdmpHeap
      /** Index in the list. */
      readonly index: number
      /** The word of the list. */
      readonly word: PdmpHeap.WordHalves
      /** Header of the hash table. */
      readonly header: PdmpHeap.SizeAndKind
      /** Place of the bit-fields since 30, if this is not Windows. */
      readonly ofsBits: number
      /** The pointer `next_weak`, which is 0 in a dump; on Windows the bit-fields are here. */
      readonly nextWeak: PdmpHeap.WordHalves
      /** Whether it has its bits where they are on Windows. */
      readonly isMs: boolean
      /** Whether it, or one before it, has. */
      readonly isMsUpToHere: boolean
      /** The first byte of the bit-fields. */
      readonly bits: number
      /** Whether it has `mutable` where only 30 has it. */
      readonly isMutable30: boolean
      /** Whether it, or one before it, has. */
      readonly is30: boolean
    }
  }

  /**
   * The machine (its ABI) and the release that wrote the dump. Takes no bytes.
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
   */
  export class HeapLayout {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, isLittle: boolean, lenPointer: number, lenLispWord: number, align8: number, hasMsBitFields: boolean, release: number)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap
    readonly _root: PdmpHeap
    /** Whether the machine is little-endian. */
    readonly isLittle: boolean
    /** Bytes in a pointer, `ptrdiff_t` and `size_t`, 4 or 8. */
    readonly lenPointer: number
    /** Bytes in a Lisp_Object and EMACS_INT, 4 or 8; 8 with pointers of 4 in a build `--with-wide-int`. */
    readonly lenLispWord: number
    /** Alignment in bytes of 8-byte scalars inside structures, 4 or 8. */
    readonly align8: number
    /**
     * Whether C allots bit-fields as Microsoft's compilers do, which GCC for
     * Windows follows: one whose type has another size than that of the one
     * before it begins a new unit, aligned like its type. Up to 29 no structure
     * depends on it, and it is false.
     */
    readonly hasMsBitFields: boolean
    /**
     * Major version of Emacs, 27 to 32. Of builds before the release of 27 and of
     * 28 the file does not tell more; their objects are read as those of 27 and 28.
     */
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
    /** Size of struct Lisp_Symbol in bytes; the word of a builtin symbol is a multiple of it. */
    readonly lenSymbol: number
  }

  /** Lisp_Object or EMACS_INT. */
  export class LispWord {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /** To its alignment. */
    readonly pad: PdmpHeap.Padding
    /** The word where it has 4 bytes. */
    readonly value4: number | undefined
    /** The word where it has 8 bytes. */
    readonly value8: number | undefined
    /** Byte order of the machine. */
    readonly isLittleEndian: boolean
    /**
     * The word as a signed number. In JavaScript it is a Number and exact up
     * to 2^53 only. A word that awaits relocation holds an offset, see `ofs`.
     */
    readonly value: number
    /**
     * The offset in a word that awaits relocation. It takes a pointer, and so the
     * first 4 bytes of a wide word, which are the high ones in a big-endian dump.
     */
    readonly ofs: number
  }

  /**
   * An array of Lisp words outside its owner: key_and_value of a hash table (two
   * for each of `count`), buckets of an obarray (2 to the power of `size_bits`).
   */
  export class LispWords {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, numWords: number)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /** Number of words. */
    readonly numWords: number
    /** The words. */
    readonly words: readonly PdmpHeap.LispWord[]
  }

  /** Pointer, `ptrdiff_t` or `size_t`. */
  export class Word {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /** To its alignment. */
    readonly pad: PdmpHeap.Padding
    /** The word where it has 4 bytes. */
    readonly value4: number | undefined
    /** The word where it has 8 bytes. */
    readonly value8: number | undefined
    /** Byte order of the machine. */
    readonly isLittleEndian: boolean
    /** The word as a signed number; in JavaScript exact up to 2^53 only, which every offset is. */
    readonly value: number
  }

  /** `short`. */
  export class Int16 {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /** To its alignment. */
    readonly pad: PdmpHeap.Padding
    /** The number. */
    readonly value: number
    /** Byte order of the machine. */
    readonly isLittleEndian: boolean
  }

  /** `int`, `enum` or another 32-bit integer. */
  export class Int32 {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /** To its alignment. */
    readonly pad: PdmpHeap.Padding
    /** The number; read as signed. */
    readonly value: number
    /** Byte order of the machine. */
    readonly isLittleEndian: boolean
  }

  /** `intmax_t`, `off_t` or another 64-bit integer. */
  export class Int64 {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /** To its alignment. */
    readonly pad: PdmpHeap.Padding
    /** The number; in JavaScript exact up to 2^53 only. */
    readonly value: number
    /** Byte order of the machine. */
    readonly isLittleEndian: boolean
  }

  /** `float`. */
  export class Float32 {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.LispHashTable
    readonly _root: PdmpHeap
    /** To its alignment. */
    readonly pad: PdmpHeap.Padding
    /** IEEE 754 single of a little-endian machine. */
    readonly valueLe: number | undefined
    /** The same of a big-endian machine. */
    readonly valueBe: number | undefined
    /** The number. */
    readonly value: number
  }

  /** `double`. */
  export class Float64 {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.LispFloat
    readonly _root: PdmpHeap
    /** IEEE 754 double of a little-endian machine. */
    readonly valueLe: number | undefined
    /** The same of a big-endian machine. */
    readonly valueBe: number | undefined
    /** The number. */
    readonly value: number
  }

  /**
   * One byte of C bit-fields, allotted from its low end on little-endian
   * machines and from its high end on others. The structure names the bits.
   */
  export class BoolBits {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
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
    readonly _root: PdmpHeap
    /** Alignment in bytes. */
    readonly align: number
    /** Without meaning; zero in a dump. */
    readonly bytes: Uint8Array
  }

  /** union vectorlike_header */
  export class VectorlikeHeader {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /** Kind and size of the object, in the size of a pointer. */
    readonly sizeWord: PdmpHeap.SizeAndKind
  }

  /**
   * `ptrdiff_t size` of a vectorlike header. Emacs picks it apart with shifts,
   * so the fields below are the same bits of the word in both byte orders.
   */
  export class SizeAndKind {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, isLittle: boolean, lenWord: number)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /** Whether the machine is little-endian. */
    readonly isLittle: boolean
    /** Bytes in a pointer, 4 or 8. */
    readonly lenWord: number
    /** The bits of a little-endian dump. */
    readonly little: PdmpHeap.SizeAndKind.SizeAndKindLe | undefined
    /** The bits of a big-endian dump. */
    readonly big: PdmpHeap.SizeAndKind.SizeAndKindBe | undefined
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
    /** Number of all words. */
    readonly numWords: number
    /** Meaning of `pvec` in 27. */
    readonly pvecType27: PdmpHeap.PvecTypes27 | undefined
    /** Meaning of `pvec` in 28. */
    readonly pvecType28: PdmpHeap.PvecTypes28 | undefined
    /** Meaning of `pvec` in 29. */
    readonly pvecType29: PdmpHeap.PvecTypes29 | undefined
    /** Meaning of `pvec` in 30 and 31. */
    readonly pvecType30: PdmpHeap.PvecTypes30 | undefined
    /**
     * Kind in the numbers of 30 (`pvec_types_30`), which has every kind of the
     * releases before it. Compiled functions of these are closures there.
     */
    readonly kind: number
  }

  export namespace SizeAndKind {
    /** From the low end. */
    export class SizeAndKindLe {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
      readonly _io: KaitaiStream
      readonly _parent: PdmpHeap.SizeAndKind
      readonly _root: PdmpHeap
      /** Number of Lisp words at the beginning of a pseudovector. */
      readonly lispSize: number
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
      readonly _parent: PdmpHeap.SizeAndKind
      readonly _root: PdmpHeap
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
      readonly lispSize: number
    }
  }

  /**
   * A C structure, by its name. The stream must begin at the structure, since
   * alignment is counted from there.
   */
  export class Structure {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, structType: PdmpHeap.StructTypes)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.PlacedStructure
    readonly _root: PdmpHeap
    /** Which structure it is. */
    readonly structType: PdmpHeap.StructTypes
    /** The structure. */
    readonly body: PdmpHeap.LispCons | PdmpHeap.LispFloat | PdmpHeap.LispString | PdmpHeap.LispSymbol | PdmpHeap.VectorlikeHeader | PdmpHeap.LispVector | PdmpHeap.Charset | PdmpHeap.Interval | PdmpHeap.Blv | PdmpHeap.Fwd | PdmpHeap.BufferObjfwd | PdmpHeap.KboardObjfwd | PdmpHeap.ConstFwd | PdmpHeap.ConstBufferFwd | PdmpHeap.Marker | PdmpHeap.Overlay | PdmpHeap.ItreeNode | PdmpHeap.Finalizer | PdmpHeap.Bignum | PdmpHeap.Compiled | PdmpHeap.CharTable | PdmpHeap.SubCharTable | PdmpHeap.BoolVector | PdmpHeap.LispHashTable | PdmpHeap.Obarray | PdmpHeap.Subr | PdmpHeap.NativeCompUnit | PdmpHeap.LispBuffer | PdmpHeap.Shell | undefined
    /** Whether the release has the structure, in this form. */
    readonly isInRelease: boolean
  }

  /**
   * Which structure an object has, by its tag and kind. Takes no bytes. Objects of
   * a kind that no dump has have their header alone; so has Lisp_Misc of 2018,
   * which is `misc` of a `heap_object`.
   */
  export class StructChoice {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, code: number, kind: number, isNativeBuild: boolean)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.HeapObject
    readonly _root: PdmpHeap
    /** Tag of the object in `object_starts`. */
    readonly code: number
    /** Kind of a vectorlike object in the numbers of `pvec_types_30`. */
    readonly kind: number
    /** Whether Emacs was built with native compilation. */
    readonly isNativeBuild: boolean
    /** The structure. */
    readonly structType: PdmpHeap.StructTypes
  }

  /** struct Lisp_Cons */
  export class LispCons {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.Structure
    readonly _root: PdmpHeap
    /** First of the pair. */
    readonly car: PdmpHeap.LispWord
    /** Second of the pair; of a list, the rest. */
    readonly cdr: PdmpHeap.LispWord
  }

  /** struct Lisp_Float */
  export class LispFloat {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.Structure
    readonly _root: PdmpHeap
    /** IEEE 754 double. */
    readonly data: PdmpHeap.Float64
  }

  /** struct Lisp_String */
  export class LispString {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.Structure
    readonly _root: PdmpHeap
    /** Number of characters; of bytes in a unibyte string. */
    readonly numChars: PdmpHeap.Word
    /**
     * Number of bytes in a multibyte string. Negative for a unibyte string:
     * -1 usual, -2 data are a literal in the executable (to 30), -3 data are
     * bytecode that must not move (since 29).
     */
    readonly lenData: PdmpHeap.Word
    /** Text properties, or 0. */
    readonly ofsIntervals: PdmpHeap.Word
    /** The bytes, followed by a NUL that is not counted. */
    readonly ofsData: PdmpHeap.Word
  }

  /** struct Lisp_Symbol */
  export class LispSymbol {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.Structure
    readonly _root: PdmpHeap
    /** Bit-fields, two bytes. */
    readonly flags: PdmpHeap.SymbolFlags
    /** Name, a string. */
    readonly name: PdmpHeap.LispWord
    /** Value or what leads to it; see `flags.redirect`. */
    readonly val: PdmpHeap.LispWord
    /** Function definition. */
    readonly func: PdmpHeap.LispWord
    /** Property list. */
    readonly plist: PdmpHeap.LispWord
    /** Next symbol in the same bucket of an obarray, or 0. */
    readonly ofsNext: PdmpHeap.Word
    /** To the alignment of the structure. */
    readonly padTail: PdmpHeap.Padding
  }

  /**
   * The first two bytes of a symbol: C bit-fields, allotted from the low end of
   * a 16-bit word on little-endian machines and from the high end on others.
   */
  export class SymbolFlags {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, isLittle: boolean, release: number)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.LispSymbol
    readonly _root: PdmpHeap
    /** Whether the machine is little-endian. */
    readonly isLittle: boolean
    /** Major version of Emacs. */
    readonly release: number
    /** The bits of a little-endian dump. */
    readonly little: PdmpHeap.SymbolFlags.SymbolFlagsLe | undefined
    /** The bits of a big-endian dump. */
    readonly big: PdmpHeap.SymbolFlags.SymbolFlagsBe | undefined
    /** What `val` is. */
    readonly redirect: PdmpHeap.Redirects
    /** The same as a plain number. */
    readonly redirectCode: number
    /** What happens when the variable is set. */
    readonly trappedWrite: PdmpHeap.TrappedWrites
    /** Whether some obarray has the symbol. */
    readonly interned: PdmpHeap.InternedStates
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
      readonly _parent: PdmpHeap.SymbolFlags
      readonly _root: PdmpHeap
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
      readonly _parent: PdmpHeap.SymbolFlags
      readonly _root: PdmpHeap
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

  /** struct Lisp_Vector; the beginning of every vectorlike object whose first words are Lisp words. */
  export class LispVector {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.Structure
    readonly _root: PdmpHeap
    /** Size, and kind of pseudovector. */
    readonly header: PdmpHeap.VectorlikeHeader
    /**
     * The Lisp words at the beginning of the object, but at most 1,024; of an
     * ordinary vector, a record, a font spec or a font entity, all of it.
     */
    readonly contents: readonly PdmpHeap.LispWord[]
    /** The further ones of a longer vector, as bytes. */
    readonly moreContents: Uint8Array
  }

  /**
   * A compiled function (COMPILED), since 30 any closure (CLOSURE), by the names
   * of its slots. The last ones may be missing.
   */
  export class Compiled {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.Structure
    readonly _root: PdmpHeap
    /** Number of slots. */
    readonly header: PdmpHeap.VectorlikeHeader
    /** Argument list, or a number that says how many arguments there are. */
    readonly arglist: PdmpHeap.LispWord | undefined
    /** Bytecode, a string; of an interpreted closure (since 30) the body, a list. */
    readonly code: PdmpHeap.LispWord | undefined
    /** Vector of constants; of an interpreted closure its environment. */
    readonly constants: PdmpHeap.LispWord | undefined
    /** Depth of the stack that the bytecode needs; of an interpreted closure nil. */
    readonly depth: PdmpHeap.LispWord | undefined
    /** Documentation, a string or where to find one. */
    readonly doc: PdmpHeap.LispWord | undefined
    /** Interactive specification of a command. */
    readonly interactive: PdmpHeap.LispWord | undefined
    /** Slots without a name. */
    readonly others: readonly PdmpHeap.LispWord[]
  }

  /** struct Lisp_Char_Table */
  export class CharTable {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.Structure
    readonly _root: PdmpHeap
    /** 68 slots and the extra ones. */
    readonly header: PdmpHeap.VectorlikeHeader
    /** What a character without a value of its own has. */
    readonly defaultValue: PdmpHeap.LispWord
    /** Char-table to look in next, or nil. */
    readonly parentTable: PdmpHeap.LispWord
    /** A symbol. */
    readonly purpose: PdmpHeap.LispWord
    /** The sub-char-table of the ASCII characters, or their common value. */
    readonly ascii: PdmpHeap.LispWord
    /** For each 65536 characters a sub-char-table, or their common value. */
    readonly contents: readonly PdmpHeap.LispWord[]
    /** Slots whose number and meaning depend on `purpose`. */
    readonly extras: readonly PdmpHeap.LispWord[]
  }

  /** struct Lisp_Sub_Char_Table */
  export class SubCharTable {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.Structure
    readonly _root: PdmpHeap
    /** The slots, and the words that `depth` and `min_char` fill. */
    readonly header: PdmpHeap.VectorlikeHeader
    /**
     * 1 to 3. Tables of depth 1 have 16 slots of 4096 characters, of depth 2
     * 32 slots of 128, of depth 3 128 slots of one.
     */
    readonly depth: PdmpHeap.Int32
    /** First character of the table. */
    readonly minChar: PdmpHeap.Int32
    /** For each range of characters a sub-char-table, or their common value. */
    readonly slots: readonly PdmpHeap.LispWord[]
  }

  /** struct Lisp_Bool_Vector */
  export class BoolVector {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.Structure
    readonly _root: PdmpHeap
    /** Kind; both sizes are 0. */
    readonly header: PdmpHeap.VectorlikeHeader
    /** Number of bits, a plain integer. */
    readonly numBits: PdmpHeap.LispWord
    /** The bits, from the low end of each word; bits beyond the last may be set. */
    readonly words: readonly PdmpHeap.Word[]
  }

  /**
   * A frame, window, process or terminal. Of these a dump keeps the size only:
   * every Lisp word is nil and all else 0.
   */
  export class Shell {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.Structure
    readonly _root: PdmpHeap
    /** Kind, and both sizes; they depend on how Emacs was configured. */
    readonly header: PdmpHeap.VectorlikeHeader
    /** The Lisp words. */
    readonly contents: readonly PdmpHeap.LispWord[]
    /** All else. */
    readonly rest: Uint8Array
  }

  /** struct Lisp_Marker */
  export class Marker {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.Structure
    readonly _root: PdmpHeap
    /** Kind, and both sizes. */
    readonly header: PdmpHeap.VectorlikeHeader
    /** Buffer in which it is, or 0. */
    readonly ofsBuffer: PdmpHeap.Word
    /** C bit-fields, one byte; see the instances. */
    readonly bits: PdmpHeap.BoolBits
    /** Next marker of the buffer, or 0. */
    readonly ofsNext: PdmpHeap.Word
    /** Position in characters. */
    readonly charpos: PdmpHeap.Word
    /** Position in bytes. */
    readonly bytepos: PdmpHeap.Word
    /** To the alignment of the structure. */
    readonly padTail: PdmpHeap.Padding
    /** Whether the position has to follow insertions. */
    readonly needAdjustment: boolean
    /** Whether text inserted at the marker goes before it. */
    readonly insertionType: boolean
  }

  /** struct Lisp_Overlay */
  export class Overlay {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.Structure
    readonly _root: PdmpHeap
    /** Kind, and both sizes. */
    readonly header: PdmpHeap.VectorlikeHeader
    /** Marker where it begins. */
    readonly startMarker: PdmpHeap.LispWord | undefined
    /** Marker where it ends. */
    readonly endMarker: PdmpHeap.LispWord | undefined
    /** Properties and their values in turn. */
    readonly plist: PdmpHeap.LispWord
    /** Next overlay of the buffer, or 0. */
    readonly ofsNext: PdmpHeap.Word | undefined
    /** Buffer in which it is, or 0; 0 in a dump. */
    readonly ofsBuffer: PdmpHeap.Word | undefined
    /** Its `itree_node`. */
    readonly ofsInterval: PdmpHeap.Word | undefined
    /** To the alignment of the structure. */
    readonly padTail: PdmpHeap.Padding
  }

  /** struct Lisp_Finalizer */
  export class Finalizer {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.Structure
    readonly _root: PdmpHeap
    /** Kind, and both sizes. */
    readonly header: PdmpHeap.VectorlikeHeader
    /** Function to call, or nil once it was called. */
    readonly func: PdmpHeap.LispWord
    /** Finalizer before it in the circular list. */
    readonly ofsPrev: PdmpHeap.Word
    /** Finalizer after it in the circular list. */
    readonly ofsNext: PdmpHeap.Word
    /** To the alignment of the structure. */
    readonly padTail: PdmpHeap.Padding
  }

  /** struct Lisp_Bignum, with an mpz_t of GMP. */
  export class Bignum {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.Structure
    readonly _root: PdmpHeap
    /** Kind, and both sizes. */
    readonly header: PdmpHeap.VectorlikeHeader
    /** Number of limbs that there is room for. */
    readonly alloc: PdmpHeap.Int32
    /** Number of limbs in use; negative for a negative number. */
    readonly mpsize: PdmpHeap.Int32
    /** The limbs, a `limbs` of `num_limbs`. */
    readonly ofsLimbs: PdmpHeap.Word
    /** To the alignment of the structure. */
    readonly padTail: PdmpHeap.Padding
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
    constructor(io: KaitaiStream, parent: unknown, root: unknown, hasNativeComp: boolean)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.Structure
    readonly _root: PdmpHeap
    /**
     * Whether the executable was built with native compilation, which adds
     * fields; the file does not say so. It does if it holds a subr of its own.
     */
    readonly hasNativeComp: boolean
    /** Kind, and both sizes; the sizes are 0 in a C function. */
    readonly header: PdmpHeap.VectorlikeHeader
    /** The C function; 0 where the native code is loaded later. */
    readonly ofsFunction: PdmpHeap.Word
    /** Least number of arguments. */
    readonly minArgs: PdmpHeap.Int16
    /** Greatest number of arguments; -1 for a special form, -2 for any number. */
    readonly maxArgs: PdmpHeap.Int16
    /** Name, followed by a NUL. */
    readonly ofsSymbolName: PdmpHeap.Word
    /** Interactive specification: a C string, or in a native subr a Lisp word. */
    readonly intspec: PdmpHeap.Word | PdmpHeap.LispWord
    /** Major modes for which it is a command. */
    readonly commandModes: PdmpHeap.LispWord | undefined
    /** Where its documentation is, a plain integer. */
    readonly doc: PdmpHeap.LispWord
    /** Native compilation unit, or nil. */
    readonly nativeCompU: PdmpHeap.LispWord | undefined
    /** Name of the native function, followed by a NUL, or 0. */
    readonly ofsNativeCName: PdmpHeap.Word | undefined
    /** Argument list of a native subr. */
    readonly lambdaList: PdmpHeap.LispWord | undefined
    /** Type of a native subr as a function. */
    readonly funcType: PdmpHeap.LispWord | undefined
    /** To the alignment of the structure. */
    readonly padTail: PdmpHeap.Padding
  }

  /** struct Lisp_Native_Comp_Unit, since 28. */
  export class NativeCompUnit {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.Structure
    readonly _root: PdmpHeap
    /** Kind, and both sizes. */
    readonly header: PdmpHeap.VectorlikeHeader
    /** Name of the file, or of two for an installed and an uninstalled Emacs. */
    readonly file: PdmpHeap.LispWord
    /** How it was compiled. */
    readonly optimizeQualities: PdmpHeap.LispWord
    /** Hash table that keeps anonymous functions alive. */
    readonly lambdaGcGuardH: PdmpHeap.LispWord
    /** Hash table from names of C functions to indices. */
    readonly lambdaCNameIdxH: PdmpHeap.LispWord
    /** Documentation of its functions, a vector. */
    readonly dataFdocV: PdmpHeap.LispWord
    /** Objects that the code refers to. */
    readonly dataVec: PdmpHeap.LispWord
    /** Objects that the code refers to and that can not be in pure space. */
    readonly dataImpureVec: PdmpHeap.LispWord | undefined
    /** Where the code has the objects of `data_impure_vec`; 0 in a dump. */
    readonly ofsDataImpRelocs: PdmpHeap.Word | undefined
    /** Where the code has the objects of `data_vec`; 0 in a dump. */
    readonly ofsDataRelocs: PdmpHeap.Word | undefined
    /** Whether the file was loaded before. */
    readonly loadedOnce: number
    /** Whether the file is being loaded. */
    readonly loadOngoing: number
    /** Handle of the dynamic linker; 0 in a dump. */
    readonly handle: PdmpHeap.Word
    /** To the alignment of the structure. */
    readonly padTail: PdmpHeap.Padding
  }

  /**
   * struct Lisp_Hash_Table. In 27 a table is dumped as it is. In 28 and 29 `next`,
   * `hash` and `index` are sizes for the vectors that the loader makes. Since 30
   * nothing but `count`, `bits` and the pairs at `ofs_key_and_value` is kept.
   */
  export class LispHashTable {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.Structure
    readonly _root: PdmpHeap
    /** Kind, and both sizes. */
    readonly header: PdmpHeap.VectorlikeHeader
    /** A symbol that says what does not keep a pair alive, or nil. */
    readonly weak: PdmpHeap.LispWord | undefined
    /** Vector of hash codes; in 27 nil if the table needs rehashing. */
    readonly hash: PdmpHeap.LispWord | undefined
    /** Vector of the next pair in the same bucket. */
    readonly next: PdmpHeap.LispWord | undefined
    /** Vector of the first pair in each bucket. */
    readonly index: PdmpHeap.LispWord | undefined
    /** First pair in each bucket; 0 in a dump. */
    readonly ofsIndex: PdmpHeap.Word | undefined
    /** Hash codes; 0 in a dump. */
    readonly ofsHash: PdmpHeap.Word | undefined
    /** Keys and values in turn, or 0 if there are none. */
    readonly ofsKeyAndValue: PdmpHeap.Word | undefined
    /** How keys are compared; 0 in a dump. */
    readonly ofsTest: PdmpHeap.Word | undefined
    /** Next pair in the same bucket; 0 in a dump. */
    readonly ofsNext: PdmpHeap.Word | undefined
    /** Number of pairs. */
    readonly count: PdmpHeap.Word | PdmpHeap.Int32
    /** First free entry, or -1; 0 in a dump since 30. */
    readonly nextFree: PdmpHeap.Word | PdmpHeap.Int32
    /** Whether the table may go to pure space. */
    readonly purecopy: number | undefined
    /** Whether the table may be changed. */
    readonly isMutable: number | undefined
    /** How full a table may get before it grows. */
    readonly rehashThreshold: PdmpHeap.Float32 | undefined
    /** By how much a table grows, less 1. */
    readonly rehashSize: PdmpHeap.Float32 | undefined
    /** Vector of keys and values in turn. */
    readonly keyAndValue: PdmpHeap.LispWord | undefined
    /** Name of the test, a symbol. */
    readonly testName: PdmpHeap.LispWord | undefined
    /** Hash function of a test of the user, or nil. */
    readonly testUserHash: PdmpHeap.LispWord | undefined
    /** Predicate of a test of the user, or nil. */
    readonly testUserCmp: PdmpHeap.LispWord | undefined
    /** C function that compares keys, from the Emacs basis, or 0 for eq. */
    readonly ofsCmpfn: PdmpHeap.Word | undefined
    /** C function that hashes keys, from the Emacs basis. */
    readonly ofsHashfn: PdmpHeap.Word | undefined
    /** Number of pairs that there is room for; 0 in a dump. */
    readonly tableSize: PdmpHeap.Int32 | undefined
    /** Binary logarithm of the number of buckets; 0 in a dump. */
    readonly indexBits: number | undefined
    /** To the unit of the bit-fields, which on Windows is an `unsigned int`. */
    readonly padBits: PdmpHeap.Padding | undefined
    /** C bit-fields in the first byte of their unit; see the instances. */
    readonly bits: PdmpHeap.LispHashTable.TableBits | undefined
    /** Next weak table during collection; 0 in a dump. */
    readonly nextWeak: PdmpHeap.Word
    /** To the alignment of the structure. */
    readonly padTail: PdmpHeap.Padding
  }

  export namespace LispHashTable {
    /**
     * C bit-fields of a hash table since 30, one byte, allotted from its low end on
     * little-endian machines and from its high end on others.
     */
    export class TableBits {
      constructor(io: KaitaiStream, parent: unknown, root: unknown, isLittle: boolean, release: number)
      readonly _io: KaitaiStream
      readonly _parent: PdmpHeap.LispHashTable
      readonly _root: PdmpHeap
      /** Whether the machine is little-endian. */
      readonly isLittle: boolean
      /** Major version of Emacs, 30 or later. */
      readonly release: number
      /** The byte. */
      readonly value: number
      /** What does not keep a pair alive. */
      readonly weakness: PdmpHeap.LispHashTable.TableBits.Weaknesses
      /** How keys are compared. */
      readonly frozenTest: PdmpHeap.LispHashTable.TableBits.Tests
      /** Whether the table may go to pure space; gone in 31. */
      readonly purecopy: boolean | undefined
      /** Whether the table may be changed. */
      readonly isMutable: boolean
    }

    export namespace TableBits {
      export const Weaknesses: {
        readonly NONE: 0
        readonly KEY: 1
        readonly VALUE: 2
        readonly KEY_OR_VALUE: 3
        readonly KEY_AND_VALUE: 4
        readonly 0: 'NONE'
        readonly 1: 'KEY'
        readonly 2: 'VALUE'
        readonly 3: 'KEY_OR_VALUE'
        readonly 4: 'KEY_AND_VALUE'
        readonly [code: number]: string | undefined
      }
      /** A code of `Weaknesses`, or one that has no name. */
      export type Weaknesses = number

      export const Tests: {
        readonly EQL: 0
        readonly EQ: 1
        readonly EQUAL: 2
        readonly 0: 'EQL'
        readonly 1: 'EQ'
        readonly 2: 'EQUAL'
        readonly [code: number]: string | undefined
      }
      /** A code of `Tests`, or one that has no name. */
      export type Tests = number
    }
  }

  /** struct Lisp_Obarray, since 30; up to 29 an obarray is an ordinary vector. */
  export class Obarray {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.Structure
    readonly _root: PdmpHeap
    /** Kind, and both sizes. */
    readonly header: PdmpHeap.VectorlikeHeader
    /** First symbol of each bucket, or the fixnum 0. */
    readonly ofsBuckets: PdmpHeap.Word
    /** Binary logarithm of the number of buckets. */
    readonly sizeBits: PdmpHeap.Int32
    /** Number of symbols. */
    readonly numSymbols: PdmpHeap.Int32
    /** To the alignment of the structure. */
    readonly padTail: PdmpHeap.Padding
    /** Number of buckets; more than any file has room for if `size_bits` makes no sense. */
    readonly numBuckets: number
  }

  /**
   * struct buffer. In C the names of the Lisp words up to `own_text` end in `_`. Which
   * release has which is read off Emacs 27, 28 and 30. Of 29 it follows from the
   * number of them: those of 28 and, with tree-sitter, `ts_parser_list`.
   *
   * The header tells the two things that depend on how Emacs was built: whether it
   * has tree-sitter, and on 32-bit machines the size of `time_t`.
   */
  export class LispBuffer {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.Structure
    readonly _root: PdmpHeap
    /** Kind, number of Lisp words up to `own_text`, and of words after that. */
    readonly header: PdmpHeap.VectorlikeHeader
    /** Name, or nil once killed. */
    readonly name: PdmpHeap.LispWord
    /** Name before it was killed or renamed. */
    readonly lastName: PdmpHeap.LispWord | undefined
    /** Visited file, or nil. */
    readonly filename: PdmpHeap.LispWord
    /** Default directory. */
    readonly directory: PdmpHeap.LispWord
    /** Whether the visited file has been backed up. */
    readonly backedUp: PdmpHeap.LispWord
    /** Length of the file when last read or saved. */
    readonly saveLength: PdmpHeap.LispWord
    /** File for auto-saving, or nil. */
    readonly autoSaveFileName: PdmpHeap.LispWord
    /** Whether the text may not be changed. */
    readonly readOnly: PdmpHeap.LispWord
    /** Marker at the mark. */
    readonly mark: PdmpHeap.LispWord
    /** Local variables that are not slots. */
    readonly localVarAlist: PdmpHeap.LispWord
    /** Major mode, a symbol. */
    readonly majorMode: PdmpHeap.LispWord
    /** Minor modes that are on. */
    readonly localMinorModes: PdmpHeap.LispWord | undefined
    /** Name of the major mode for the mode line. */
    readonly modeName: PdmpHeap.LispWord
    /** Format of the mode line. */
    readonly modeLineFormat: PdmpHeap.LispWord
    /** Format of the header line. */
    readonly headerLineFormat: PdmpHeap.LispWord
    /** Format of the tab line. */
    readonly tabLineFormat: PdmpHeap.LispWord
    /** Local keymap. */
    readonly keymap: PdmpHeap.LispWord
    /** Abbreviations of the mode. */
    readonly abbrevTable: PdmpHeap.LispWord
    /** Syntax table. */
    readonly syntaxTable: PdmpHeap.LispWord
    /** Category table. */
    readonly categoryTable: PdmpHeap.LispWord
    /** Whether searches ignore case. */
    readonly caseFoldSearch: PdmpHeap.LispWord | undefined
    /** Columns between tab stops. */
    readonly tabWidth: PdmpHeap.LispWord
    /** Column beyond which lines are filled. */
    readonly fillColumn: PdmpHeap.LispWord
    /** Column to which filling indents. */
    readonly leftMargin: PdmpHeap.LispWord
    /** Function that breaks long lines, or nil. */
    readonly autoFillFunction: PdmpHeap.LispWord
    /** Char-table to lower case. */
    readonly downcaseTable: PdmpHeap.LispWord
    /** Char-table to upper case. */
    readonly upcaseTable: PdmpHeap.LispWord
    /** Char-table to characters equal but for case. */
    readonly caseCanonTable: PdmpHeap.LispWord
    /** Char-table that permutes those. */
    readonly caseEqvTable: PdmpHeap.LispWord
    /** Whether long lines are cut off on display. */
    readonly truncateLines: PdmpHeap.LispWord
    /** Whether long lines are continued at words. */
    readonly wordWrap: PdmpHeap.LispWord
    /** Whether control characters are shown with `^`. */
    readonly ctlArrow: PdmpHeap.LispWord
    /** Whether text is reordered for display. */
    readonly bidiDisplayReordering: PdmpHeap.LispWord
    /** Direction of all paragraphs, or nil. */
    readonly bidiParagraphDirection: PdmpHeap.LispWord
    /** Regexp of lines between paragraphs. */
    readonly bidiParagraphSeparateRe: PdmpHeap.LispWord
    /** Regexp of lines that begin paragraphs. */
    readonly bidiParagraphStartRe: PdmpHeap.LispWord
    /** Whether text after a CR is hidden, or beyond which column. */
    readonly selectiveDisplay: PdmpHeap.LispWord
    /** Whether hidden text is shown as `...`. */
    readonly selectiveDisplayEllipses: PdmpHeap.LispWord
    /** Minor modes; unused. */
    readonly minorModes: PdmpHeap.LispWord | undefined
    /** Whether typing replaces text. */
    readonly overwriteMode: PdmpHeap.LispWord
    /** Whether abbreviations are expanded. */
    readonly abbrevMode: PdmpHeap.LispWord
    /** How to show characters, or nil. */
    readonly displayTable: PdmpHeap.LispWord
    /** Whether the mark is active. */
    readonly markActive: PdmpHeap.LispWord
    /** Whether the text is multibyte. */
    readonly enableMultibyteCharacters: PdmpHeap.LispWord
    /** Coding system of the visited file. */
    readonly bufferFileCodingSystem: PdmpHeap.LispWord
    /** Formats of the visited file. */
    readonly fileFormat: PdmpHeap.LispWord
    /** Formats for auto-saving. */
    readonly autoSaveFileFormat: PdmpHeap.LispWord
    /** Whether the results of scans are kept. */
    readonly cacheLongScans: PdmpHeap.LispWord
    /** Widths that `width_run_cache` is for. */
    readonly widthTable: PdmpHeap.LispWord
    /** Marker at point, if buffers share the text. */
    readonly ptMarker: PdmpHeap.LispWord
    /** Marker where the accessible text begins, likewise. */
    readonly begvMarker: PdmpHeap.LispWord
    /** Marker where the accessible text ends, likewise. */
    readonly zvMarker: PdmpHeap.LispWord
    /** Point before scrolling by the scroll bar; nil in a dump. */
    readonly pointBeforeScroll: PdmpHeap.LispWord
    /** Visited file without links. */
    readonly fileTruename: PdmpHeap.LispWord
    /** Which text properties make text invisible. */
    readonly invisibilitySpec: PdmpHeap.LispWord
    /** Window that last showed it; nil in a dump. */
    readonly lastSelectedWindow: PdmpHeap.LispWord
    /** How often it was shown; 0 in a dump. */
    readonly displayCount: PdmpHeap.LispWord
    /** Columns of the left margin. */
    readonly leftMarginCols: PdmpHeap.LispWord
    /** Columns of the right margin. */
    readonly rightMarginCols: PdmpHeap.LispWord
    /** Pixels of the left fringe, or nil. */
    readonly leftFringeWidth: PdmpHeap.LispWord
    /** Pixels of the right fringe, or nil. */
    readonly rightFringeWidth: PdmpHeap.LispWord
    /** Whether fringes are outside the margins. */
    readonly fringesOutsideMargins: PdmpHeap.LispWord
    /** Pixels of the vertical scroll bar, or nil. */
    readonly scrollBarWidth: PdmpHeap.LispWord
    /** Pixels of the horizontal scroll bar, or nil. */
    readonly scrollBarHeight: PdmpHeap.LispWord
    /** Side of the vertical scroll bar. */
    readonly verticalScrollBarType: PdmpHeap.LispWord
    /** Side of the horizontal scroll bar. */
    readonly horizontalScrollBarType: PdmpHeap.LispWord
    /** Whether lines beyond the end are marked. */
    readonly indicateEmptyLines: PdmpHeap.LispWord
    /** Whether beginning and end are marked. */
    readonly indicateBufferBoundaries: PdmpHeap.LispWord
    /** Bitmaps of the fringe by what they tell. */
    readonly fringeIndicatorAlist: PdmpHeap.LispWord
    /** Bitmaps of the fringe by kind of cursor. */
    readonly fringeCursorAlist: PdmpHeap.LispWord
    /** When it was last shown. */
    readonly displayTime: PdmpHeap.LispWord
    /** How far to scroll up, or nil. */
    readonly scrollUpAggressively: PdmpHeap.LispWord
    /** How far to scroll down, or nil. */
    readonly scrollDownAggressively: PdmpHeap.LispWord
    /** Kind of cursor. */
    readonly cursorType: PdmpHeap.LispWord
    /** Space between lines, or nil. */
    readonly extraLineSpacing: PdmpHeap.LispWord
    /** Parsers of tree-sitter. */
    readonly tsParserList: PdmpHeap.LispWord | undefined
    /** How input methods may convert text. */
    readonly textConversionStyle: PdmpHeap.LispWord | undefined
    /** Kind of cursor in windows not selected. */
    readonly cursorInNonSelectedWindows: PdmpHeap.LispWord
    /** The text; unused if another buffer lends its own. */
    readonly ownText: PdmpHeap.LispBuffer.BufferText
    /** `own_text` of this buffer, or of `base_buffer`. */
    readonly text: PdmpHeap.Word
    /** Next of all buffers, or 0. */
    readonly next: PdmpHeap.Word | undefined
    /** Point, in characters. */
    readonly pt: PdmpHeap.Word
    /** Point, in bytes. */
    readonly ptByte: PdmpHeap.Word
    /** Where the accessible text begins, in characters. */
    readonly begv: PdmpHeap.Word
    /** The same in bytes. */
    readonly begvByte: PdmpHeap.Word
    /** Where the accessible text ends, in characters. */
    readonly zv: PdmpHeap.Word
    /** The same in bytes. */
    readonly zvByte: PdmpHeap.Word
    /** Buffer whose text it shares, or 0. */
    readonly baseBuffer: PdmpHeap.Word
    /** Number of buffers that share its text, or -1. */
    readonly indirections: PdmpHeap.Int32
    /** Number of windows that show it; 0 in a dump. */
    readonly windowCount: PdmpHeap.Int32
    /** For each slot that can be local, whether it is. */
    readonly localFlags: Uint8Array
    /** When the visited file was changed, in seconds. */
    readonly modtime: PdmpHeap.LispBuffer.TimeValue
    /** Nanoseconds, a `long`, and padding where that is shorter. */
    readonly modtimeRest: Uint8Array
    /** Size of the visited file at that time, or -1. */
    readonly modtimeSize: PdmpHeap.Int64
    /** `modiff` at the last auto-save. */
    readonly autoSaveModified: PdmpHeap.Int64
    /** `modiff` at the last error in redisplay. */
    readonly displayErrorModiff: PdmpHeap.Int64
    /** When auto-saving last failed. */
    readonly autoSaveFailureTime: PdmpHeap.LispBuffer.TimeValue
    /** Where the last window to show it began; -1 in a dump. */
    readonly lastWindowStart: PdmpHeap.Word
    /** Where there are no newlines; 0 in a dump. */
    readonly newlineCache: PdmpHeap.Word
    /** Where characters are of one width; 0 in a dump. */
    readonly widthRunCache: PdmpHeap.Word
    /** Where paragraphs begin; 0 in a dump. */
    readonly bidiParagraphCache: PdmpHeap.Word
    /** C bit-fields for redisplay and hooks. */
    readonly bits: number
    /** Overlays that end before `overlay_center`, or 0. */
    readonly overlaysBefore: PdmpHeap.Word | undefined
    /** Overlays that end after it, or 0. */
    readonly overlaysAfter: PdmpHeap.Word | undefined
    /** Position between the two lists. */
    readonly overlayCenter: PdmpHeap.Word | undefined
    /** Root of the tree of overlays, or 0. */
    readonly overlays: PdmpHeap.Word | undefined
    /** Byte position, line and column of three places, for tree-sitter. */
    readonly tsLinecol: readonly PdmpHeap.Word[] | undefined
    /** What to undo, or t. */
    readonly undoList: PdmpHeap.LispWord
    /** To the alignment of the structure. */
    readonly padTail: PdmpHeap.Padding
    /** Whether Emacs was built with tree-sitter. */
    readonly hasTreeSitter: boolean
    /** Whether the buffer has `ts_linecol`; read in the source of 31 only. */
    readonly hasTsLinecol: boolean
    /**
     * Bytes in `time_t`. The bound lies between the lengths that the words after
     * the slots have with 4 bytes and with 8. Emacs 27 on 32-bit machines has 4.
     */
    readonly lenTimeT: number
  }

  export namespace LispBuffer {
    /** struct buffer_text */
    export class BufferText {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
      readonly _io: KaitaiStream
      readonly _parent: PdmpHeap.LispBuffer
      readonly _root: PdmpHeap
      /** To the alignment of the structure. */
      readonly padHead: PdmpHeap.Padding
      /** The bytes, with a gap in them, in the cold section; 0 if the buffer was killed. */
      readonly beg: PdmpHeap.Word
      /** Position of the gap, in characters. */
      readonly gpt: PdmpHeap.Word
      /** Position of the end, in characters. */
      readonly z: PdmpHeap.Word
      /** Position of the gap, in bytes. */
      readonly gptByte: PdmpHeap.Word
      /** Position of the end, in bytes. */
      readonly zByte: PdmpHeap.Word
      /** Bytes in the gap; zero in a dump. */
      readonly gapSize: PdmpHeap.Word
      /** Count of changes. */
      readonly modiff: PdmpHeap.Int64
      /** `modiff` at the last change of characters. */
      readonly charsModiff: PdmpHeap.Int64
      /** `modiff` when last saved. */
      readonly saveModiff: PdmpHeap.Int64
      /** Count of changes to overlays. */
      readonly overlayModiff: PdmpHeap.Int64
      /** `modiff` when last compacted. */
      readonly compact: PdmpHeap.Int64
      /** Characters before the first change since redisplay. */
      readonly begUnchanged: PdmpHeap.Word
      /** Characters after the last change since redisplay. */
      readonly endUnchanged: PdmpHeap.Word
      /** `modiff` at the last redisplay. */
      readonly unchangedModified: PdmpHeap.Int64
      /** `overlay_modiff` at the last redisplay. */
      readonly overlayUnchangedModified: PdmpHeap.Int64
      /** Text properties, or 0. */
      readonly intervals: PdmpHeap.Word
      /** First marker, or 0. */
      readonly markers: PdmpHeap.Word
      /** C bit-fields for shrinking and redisplay. */
      readonly bits: number
      /** To the alignment of the structure. */
      readonly padTail: PdmpHeap.Padding
      /** Bytes from the start of the file to the gap. */
      readonly ofsGap: number
      /** Bytes of text behind the gap. */
      readonly lenAfterGap: number
    }

    /** `time_t`. */
    export class TimeValue {
      constructor(io: KaitaiStream, parent: unknown, root: unknown, lenTimeT: number)
      readonly _io: KaitaiStream
      readonly _parent: PdmpHeap.LispBuffer
      readonly _root: PdmpHeap
      /** Bytes in `time_t`, 4 or 8. */
      readonly lenTimeT: number
      /** To its alignment. */
      readonly pad: PdmpHeap.Padding
      /** Seconds where they have 4 bytes. */
      readonly value4: number | undefined
      /** Seconds where they have 8 bytes. */
      readonly value8: number | undefined
      /** Byte order of the machine. */
      readonly isLittleEndian: boolean
    }
  }

  /** struct interval, a node of the tree of text properties of a string or buffer. */
  export class Interval {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /** Characters in this interval and all below it. */
    readonly totalLength: PdmpHeap.Word
    /** A cache; not kept up to date. */
    readonly position: PdmpHeap.Word
    /** Interval before this one, or 0. */
    readonly ofsLeft: PdmpHeap.Word
    /** Interval after this one, or 0. */
    readonly ofsRight: PdmpHeap.Word
    /** The string or buffer if `up_obj`, else a raw pointer to the interval above. */
    readonly up: PdmpHeap.LispWord
    /** C bit-fields, one byte; see the instances. */
    readonly bits: PdmpHeap.BoolBits
    /** Properties and their values in turn. */
    readonly plist: PdmpHeap.LispWord
    /** To the alignment of the structure. */
    readonly padTail: PdmpHeap.Padding
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
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /** C bit-fields, one byte; see the instances. */
    readonly bits: PdmpHeap.BoolBits
    /** The `fwd` of a variable that is also a C variable, or 0. */
    readonly ofsFwd: PdmpHeap.Word
    /** Buffer whose value is in `valcell`, or nil. */
    readonly whereBuffer: PdmpHeap.LispWord
    /** A cons of the symbol and its default value. */
    readonly defcell: PdmpHeap.LispWord
    /** A cons of the symbol and its current value. */
    readonly valcell: PdmpHeap.LispWord
    /** To the alignment of the structure. */
    readonly padTail: PdmpHeap.Padding
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
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /** Lisp_Fwd_Type: 0 intmax_t, 1 bool, 2 Lisp_Object. */
    readonly kind: PdmpHeap.Int32
    /** The variable, from the Emacs basis. */
    readonly ofsVar: PdmpHeap.Word
    /** To the alignment of the structure. */
    readonly padTail: PdmpHeap.Padding
  }

  /** struct Lisp_Buffer_Objfwd, for a slot of the current buffer. Up to 30. */
  export class BufferObjfwd {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /** Lisp_Fwd_Type: 3. */
    readonly kind: PdmpHeap.Int32
    /** Bytes from the start of a buffer to the slot. */
    readonly offset: PdmpHeap.Int32
    /** A symbol that says which values are allowed, or nil. */
    readonly predicate: PdmpHeap.LispWord
    /** To the alignment of the structure. */
    readonly padTail: PdmpHeap.Padding
  }

  /** struct Lisp_Kboard_Objfwd, for a slot of the current keyboard. Up to 30. */
  export class KboardObjfwd {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /** Lisp_Fwd_Type: 4. */
    readonly kind: PdmpHeap.Int32
    /** Bytes from the start of a KBOARD to the slot. */
    readonly offset: PdmpHeap.Int32
  }

  /**
   * struct Lisp_Fwd, when it leads to a C variable. Since February 2026, in
   * development of 31: it is in the executable, and dumps point to it.
   */
  export class ConstFwd {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.Structure
    readonly _root: PdmpHeap
    /** Lisp_Fwd_Type: 0 intmax_t, 1 bool, 2 Lisp_Object. */
    readonly kind: number
    /** The variable. */
    readonly ofsVar: PdmpHeap.Word
  }

  /** struct Lisp_Fwd, when it is for a slot of the current buffer. */
  export class ConstBufferFwd {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.Structure
    readonly _root: PdmpHeap
    /** Lisp_Fwd_Type: 3. */
    readonly kind: number
    /** To the alignment of the union. */
    readonly pad: PdmpHeap.Padding
    /** Bytes from the start of a buffer to the slot. */
    readonly offset: PdmpHeap.Int16
    /** Which values are allowed. */
    readonly predicate: number
    /** To the alignment of the structure. */
    readonly padTail: PdmpHeap.Padding
  }

  /** struct itree_node, one to an overlay since 29; follows it in the dump. */
  export class ItreeNode {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /** Node above, or 0; always 0 in a dump, like the next two. */
    readonly ofsParent: PdmpHeap.Word
    /** Node before, or 0. */
    readonly ofsLeft: PdmpHeap.Word
    /** Node after, or 0. */
    readonly ofsRight: PdmpHeap.Word
    /** Position where the overlay begins, or -1. */
    readonly beginPos: PdmpHeap.Word
    /** Position where the overlay ends, or -1. */
    readonly endPos: PdmpHeap.Word
    /** Greatest end in this node and all below it. */
    readonly limit: PdmpHeap.Word
    /** Shift that is still to be handed down. */
    readonly offset: PdmpHeap.Word
    /** Tick of the tree when `offset` was last handed down. */
    readonly otick: PdmpHeap.Int64
    /** The overlay. */
    readonly data: PdmpHeap.LispWord
    /** C bit-fields, one byte; see the instances. */
    readonly bits: PdmpHeap.BoolBits
    /** To the alignment of the structure. */
    readonly padTail: PdmpHeap.Padding
    /** Colour in the red-black tree. */
    readonly red: boolean
    /** Whether text inserted at the end joins the overlay. */
    readonly rearAdvance: boolean
    /** Whether text inserted at the beginning stays outside. */
    readonly frontAdvance: boolean
  }

  /** Magnitude of a bignum, in the cold section at its `ofs_limbs`. */
  export class Limbs {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, numLimbs: number, lenLimb: number)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.HeapObject
    readonly _root: PdmpHeap
    /** Number of limbs. */
    readonly numLimbs: number
    /**
     * Bytes in a limb, `mp_limb_t` of GMP: those of a pointer, but 4 in a
     * 64-bit Emacs for Windows that was built without GMP. The file does not
     * say so, but for the payloads: no limb that counts is 0.
     */
    readonly lenLimb: number
    /** Limbs, the least significant first; read as signed. */
    readonly words: readonly (PdmpHeap.Int32 | PdmpHeap.Int64)[]
  }

  /**
   * struct Lisp_Marker, Lisp_Overlay, Lisp_Save_Value or Lisp_Finalizer of 2018,
   * before the merge. They shared the tag 1, and a first word of bit-fields that
   * tells which it is. Later such objects are vectorlike, but save values.
   */
  export class LispMisc {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.HeapObject
    readonly _root: PdmpHeap
    /** 0x5eac marker, 0x5ead overlay, 0x5eae save value, 0x5eaf finalizer. */
    readonly miscType: PdmpHeap.Int16
    /** Further bit-fields, two bytes; see the instances. */
    readonly bits: PdmpHeap.Int16
    /** Buffer in which a marker is, or 0. */
    readonly ofsBuffer: PdmpHeap.Word | undefined
    /** Finalizer before a finalizer in the circular list. */
    readonly ofsPrev: PdmpHeap.Word | undefined
    /** Next marker or overlay of the buffer, or 0; next finalizer. */
    readonly ofsNext: PdmpHeap.Word | undefined
    /** Position of a marker in characters. */
    readonly charpos: PdmpHeap.Word | undefined
    /** Position of a marker in bytes. */
    readonly bytepos: PdmpHeap.Word | undefined
    /** Marker where an overlay begins. */
    readonly startMarker: PdmpHeap.LispWord | undefined
    /** Marker where an overlay ends. */
    readonly endMarker: PdmpHeap.LispWord | undefined
    /** Properties of an overlay and their values in turn. */
    readonly plist: PdmpHeap.LispWord | undefined
    /** Function that a finalizer calls, or nil once it was called. */
    readonly func: PdmpHeap.LispWord | undefined
    /** Numbers, pointers or Lisp words of a save value; see `save_type`. */
    readonly data: readonly PdmpHeap.LispWord[] | undefined
    /** Mark of the collector; clear in a dump. */
    readonly gcmarkbit: boolean
    /** Whether the position of a marker has to follow insertions. */
    readonly needAdjustment: boolean | undefined
    /** Whether text inserted at a marker goes before it. */
    readonly insertionType: boolean | undefined
    /**
     * Three bits for each of `data`, the lowest for the first: 0 unused, 1
     * integer, 2 pointer to a function, 3 pointer, 4 Lisp word.
     */
    readonly saveType: number | undefined
  }

  /** struct charset; an array of them begins the hot section of a dump. Not a Lisp object. */
  export class Charset {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, hasAttributes: boolean)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: PdmpHeap
    /**
     * Whether each charset has its attribute vector; true in 30 and in the
     * development version before 31.1. Up to 29 `hash_index` leads to it. Since
     * 31.1 it is in a vector of all attributes, a C variable, by `charset_id`.
     */
    readonly hasAttributes: boolean
    /** Index in the table. */
    readonly charsetId: PdmpHeap.Int32
    /** Index in Vcharset_hash_table. */
    readonly hashIndex: PdmpHeap.Word | undefined
    /** Attribute vector. */
    readonly attributes: PdmpHeap.LispWord | undefined
    /** Bytes in a code, 1 to 4. */
    readonly dimension: PdmpHeap.Int32
    /** Ranges of the bytes of a code. */
    readonly codeSpace: PdmpHeap.Charset.CodeRanges
    /** 256 bytes, or 0. */
    readonly ofsCodeSpaceMask: PdmpHeap.Word
    /** C bit-fields, one byte; see the instances. */
    readonly flags: PdmpHeap.BoolBits
    /** Final byte of its ISO 2022 designation, or -1. */
    readonly isoFinal: PdmpHeap.Int32
    /** ISO revision number, or -1. */
    readonly isoRevision: PdmpHeap.Int32
    /** Leading byte in the old internal encoding, or -1. */
    readonly emacsMuleId: PdmpHeap.Int32
    /** How codes map to characters. */
    readonly method: PdmpHeap.Int32
    /** Least code. */
    readonly minCode: PdmpHeap.Int32
    /** Greatest code. */
    readonly maxCode: PdmpHeap.Int32
    /** Subtracted from the index of a code. */
    readonly charIndexOffset: PdmpHeap.Int32
    /** Least character. */
    readonly minChar: PdmpHeap.Int32
    /** Greatest character. */
    readonly maxChar: PdmpHeap.Int32
    /** A code that means no character. */
    readonly invalidCode: PdmpHeap.Int32
    /** Bits for ranges of characters that the charset may have. */
    readonly fastMap: Uint8Array
    /** Added to an index to give a character. */
    readonly codeOffset: PdmpHeap.Int32
    /** To the alignment of the structure. */
    readonly padTail: PdmpHeap.Padding
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

  export namespace Charset {
    /** The ranges of the bytes of a code. */
    export class CodeRanges {
      constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
      readonly _io: KaitaiStream
      readonly _parent: PdmpHeap.Charset
      readonly _root: PdmpHeap
      /** For each of four bytes its least and greatest value and their distance, then products of the distances. */
      readonly values: readonly number[]
      /** Byte order of the machine. */
      readonly isLittleEndian: boolean
    }
  }
}

