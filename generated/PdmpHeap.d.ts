// Generated from spec/pdmp_heap.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import type { KaitaiStream } from './KaitaiStream.js'
import { Pdmp } from './Pdmp.js'
import { Charset } from './Charset.js'
import { PackedReloc } from './PackedReloc.js'
import { LispLayout } from './LispLayout.js'
import { LispObject } from './LispObject.js'
import { LispBuffer } from './LispBuffer.js'
import { LispHashTable } from './LispHashTable.js'
import { LispPseudovector } from './LispPseudovector.js'
import { LispSatellite } from './LispSatellite.js'
import { LispVector } from './LispVector.js'
import { VectorlikeHeader } from './VectorlikeHeader.js'

/**
 * The file, and from there every Lisp object: its structure, its text, and the
 * objects that its words refer to.
 *
 * `dump` is the file as `pdmp.ksy` describes it. `pages` has the objects in the
 * order of `object_starts`, 256 to a page. Everything is read when it is asked
 * for, so opening a dump reads the header and a few hundred samples.
 *
 * The file states neither the release of Emacs nor the sizes of words. `evidence`
 * derives them from samples of both tables and from the list of hash tables.
 */
export declare class PdmpHeap {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
  readonly _io: KaitaiStream
  readonly _parent: unknown
  readonly _root: PdmpHeap
  /** Header, sections and tables. */
  readonly dump: Pdmp
  /** What the file tells about the Emacs that wrote it. */
  readonly evidence: PdmpHeap.Evidence
  /**
   * Major version of Emacs, 27 to 32. Of builds before the release of 27 and of
   * 28 the file does not tell more; their objects are read as those of 27 and 28.
   */
  readonly release: number
  /** Whether the machine that wrote the dump is little-endian. */
  readonly isLittle: boolean
  /** Bytes in a pointer. */
  readonly lenPointer: number
  /** Bytes in a Lisp_Object; 8 with pointers of 4 in a build `--with-wide-int`. */
  readonly lenLispWord: number
  /** Alignment in bytes of 8-byte scalars inside structures. */
  readonly align8: number
  /**
   * Whether bit-fields are allotted as on Windows. False up to 29, where no
   * structure depends on it.
   */
  readonly hasMsBitFields: boolean
  /** All of these in one value, as the structures take it. */
  readonly layout: LispLayout
  /** Size of struct Lisp_Symbol in bytes; the word of a builtin symbol is a multiple of it. */
  readonly lenSymbol: number
  /** The character sets, which come before the first object. */
  readonly charsetTable: PdmpHeap.CharsetTable
  /** Number of objects. */
  readonly numObjects: number
  /** All objects. */
  readonly pages: readonly PdmpHeap.ObjectPage[]
}

export declare namespace PdmpHeap {
  /** The table of character sets at the beginning of the hot section. Takes no bytes. */
  export class CharsetTable {
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
    readonly charsets: readonly PdmpHeap.PlacedCharset[]
  }

  /** A character set, and what it points to. */
  export class PlacedCharset {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, hasAttributes: boolean)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.CharsetTable
    readonly _root: PdmpHeap
    /** Whether each charset has its attribute vector. */
    readonly hasAttributes: boolean
    /** The character set. */
    readonly charset: Charset
    /** Where it ends. */
    readonly end: PdmpHeap.Position
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
    readonly object: PdmpHeap.HeapObject
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
    /** Kind and size of a vectorlike object. */
    readonly header: VectorlikeHeader | undefined
    /** Kind of a vectorlike object by number, see `vectorlike_header::pvec_types_30`; -1 for others. */
    readonly kind: number
    /** Which structure it is, as its `struct_type`; takes no bytes. */
    readonly choice: LispObject.StructChoice
    /** Number of bits of a bool-vector, a plain integer; in no header. */
    readonly numBits: PdmpHeap.Slot | undefined
    /** A number of bytes that is not less than the size of the structure. */
    readonly lenRoom: number
    /** The structure, and where it ends. C aligns fields from the start of the structure. */
    readonly place: PdmpHeap.PlacedStructure
    /** Size of the structure in bytes, without what it points to. */
    readonly len: number
    /** The object as a string. */
    readonly asString: LispObject.LispString | undefined
    /** The object as a symbol. */
    readonly asSymbol: LispObject.LispSymbol | undefined
    /** Whether it is a string whose bytes are in the dump and not in the executable. */
    readonly isTextInDump: boolean
    /**
     * Bytes of a string, in the internal encoding of Emacs: UTF-8, extended to
     * characters beyond Unicode and to raw bytes.
     */
    readonly text: Uint8Array | undefined
    /** Name of a symbol, a string. */
    readonly name: PdmpHeap.HeapObject | undefined
    /** What `val` of a symbol points to whose variable may be local to a buffer. */
    readonly bufferLocalValue: LispSatellite.Blv | undefined
    /**
     * Magnitude of a bignum. Until the dump is loaded, `alloc` is its place in
     * the file. Limbs are taken to be as wide as pointers; those of a 64-bit
     * Emacs for Windows that was built without GMP have 4 bytes.
     */
    readonly limbs: LispSatellite.Limbs | undefined
    /**
     * Keys and values in turn of a hash table of 30 or later. Up to 29 they are
     * a vector, which the word `key_and_value` refers to.
     */
    readonly pairs: PdmpHeap.Slots | undefined
    /** Number of pairs of a hash table of 30 or later. */
    readonly numPairs: number
    /** First symbol of each bucket of an obarray of 30 or later, or the fixnum 0. */
    readonly buckets: PdmpHeap.Slots | undefined
    /** Node of the tree of overlays, of an overlay of 29 or later. */
    readonly overlayNode: LispSatellite.ItreeNode | undefined
    /** Bytes from the start of the object to its first Lisp word. */
    readonly ofsWords: number
    /** Number of consecutive Lisp words with which the object begins. */
    readonly numWords: number
    /**
     * Those words, followed: car and cdr; name, value, function and properties;
     * the elements of a vector. The first of a sub-char-table are numbers.
     */
    readonly words: readonly PdmpHeap.Slot[]
  }

  /** A structure, and the place behind it. */
  export class PlacedStructure {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, choice: LispObject.StructChoice)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.HeapObject
    readonly _root: PdmpHeap
    /** Which structure it is. */
    readonly choice: LispObject.StructChoice
    /** The structure. */
    readonly structure: LispObject
    /** Where it ends. */
    readonly end: PdmpHeap.Position
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

  /** Consecutive words. Takes no bytes. */
  export class Slots {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, ofs: number, num: number)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.HeapObject
    readonly _root: PdmpHeap
    /** Bytes from the start of the file to the first word. */
    readonly ofs: number
    /** Number of words. */
    readonly num: number
    /** The words. */
    readonly words: readonly PdmpHeap.Slot[]
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
    readonly pointer: LispLayout.Word
    /** The word, as two numbers that are exact in every language. */
    readonly halves: PdmpHeap.WordHalves
    /** Search for the relocation of the word. */
    readonly search: Pdmp.StartSearch
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
    /** Whether the word is a fixnum. */
    readonly isFixnum: boolean
    /** Value of a fixnum; in JavaScript exact up to 2^53. */
    readonly fixnum: number | undefined
    /** Whether the word is a symbol that is defined in C; `nil` is 0. */
    readonly isBuiltinSymbol: boolean
    /** Index of that symbol in `lispsym`, the array of the executable. */
    readonly idxBuiltinSymbol: number | undefined
  }

  /** A word of 4 or 8 bytes. */
  export class WordHalves {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, isLittle: boolean, lenWord: number)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap.Slot
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
  export class Evidence {
    constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
    readonly _io: KaitaiStream
    readonly _parent: PdmpHeap
    readonly _root: PdmpHeap
    /** Number of samples of `object_starts`. */
    readonly numStartSamples: number
    /** Entries of `object_starts`, spread evenly. */
    readonly startSamples: readonly PdmpHeap.Evidence.StartSample[]
    /** Number of samples of `dump_relocs`. */
    readonly numRelocSamples: number
    /** Entries of the early `dump_relocs`, spread evenly. */
    readonly relocSamples: readonly PdmpHeap.Evidence.RelocSample[]
    /** Whether tags are the high bits of a Lisp word. */
    readonly isWide: boolean
    /** Whether many words start at odd multiples of 4. */
    readonly isNarrow: boolean
    /** Bytes in a Lisp_Object. */
    readonly lenLispWord: number
    /** Bytes in a pointer. */
    readonly lenPointer: number
    /** Alignment of 8-byte scalars as the tables tell it; 0 if none ends at an odd multiple of 4. */
    readonly alignTables: number
    /** Alignment in bytes of 8-byte scalars inside structures. */
    readonly align8: number
    /** Place of the last symbol of the samples, or 0. */
    readonly ofsSymbol: number
    /** Search for a relocation 8 bytes behind the start of a symbol. */
    readonly nameSearch: Pdmp.StartSearch
    /** The first relocation there or behind. */
    readonly nameReloc: PackedReloc | undefined
    /** Whether the name of a symbol is at its byte 8, where the alignment of a wide word is 8. */
    readonly isNameAt8: boolean
    /** Place of the first buffer of the samples, or 0. */
    readonly ofsBuffer: number
    /** The layout, if the alignment is 4. */
    readonly layout4: LispLayout
    /** A buffer in that layout. */
    readonly buffer4: LispBuffer | undefined
    /** Whether the buffer, so read, points to its own text. */
    readonly isBufferAligned4: boolean
    /** A layout in which headers can be read before the release is known. */
    readonly layout28: LispLayout
    /** Search for the vector of all hash tables, which alignment may have moved. */
    readonly listSearch: Pdmp.StartSearch | undefined
    /** Where it starts. */
    readonly listStart: PackedReloc | undefined
    /** Header of that vector. */
    readonly listHeader: VectorlikeHeader | undefined
    /** Number of hash tables that are looked at. */
    readonly numTables: number
    /** The first hash tables of the list. */
    readonly tables: readonly PdmpHeap.Evidence.ListedTable[]
    /** Release whose structures the objects have, 27 to 31. */
    readonly objectRelease: number
    /** Whether bit-fields are allotted as on Windows, where that matters. */
    readonly hasMsBitFields: boolean
    /** Release, 27 to 32; on 32-bit machines 32 is like 31. */
    readonly release: number
  }

  export namespace Evidence {
    /** An entry of `object_starts`, and what it and those before it tell. */
    export class StartSample {
      constructor(io: KaitaiStream, parent: unknown, root: unknown, index: number)
      readonly _io: KaitaiStream
      readonly _parent: PdmpHeap.Evidence
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
      readonly header: VectorlikeHeader | undefined
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
      readonly _parent: PdmpHeap.Evidence
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
      readonly _parent: PdmpHeap.Evidence
      readonly _root: PdmpHeap
      /** Index in the list. */
      readonly index: number
      /** The word of the list. */
      readonly word: LispLayout.Word
      /** Header of the hash table. */
      readonly header: VectorlikeHeader
      /** The layout, if this is Emacs 30 and not for Windows. */
      readonly layout30: LispLayout
      /** The layout, if this is Emacs 30 for Windows. */
      readonly layout30Ms: LispLayout
      /** The hash table as Emacs 30 has it. */
      readonly table30: LispHashTable
      /** The hash table as Emacs 30 for Windows has it. */
      readonly table30Ms: LispHashTable
      /** Whether it has its bits where they are on Windows. */
      readonly isMs: boolean
      /** Whether it, or one before it, has. */
      readonly isMsUpToHere: boolean
      /** Whether it has `mutable` where only 30 has it. */
      readonly isMutable30: boolean
      /** Whether it, or one before it, has. */
      readonly is30: boolean
    }
  }
}

