// Generated from spec/pdmp.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

import type { KaitaiStream } from './KaitaiStream.js'
import { PackedReloc } from './PackedReloc.js'
import { PackedSearch } from './PackedSearch.js'
import { EmacsReloc } from './EmacsReloc.js'

/**
 * The Lisp heap of a started Emacs, written so that it can be mapped at any
 * address: objects, a table of every pointer in them (`dump_relocs`), a table of
 * what to change in the executable (`emacs_relocs`) and a table of where each
 * object starts (`object_starts`).
 *
 * The file stores neither its byte order nor a version, and its header has had
 * several shapes. `candidates` tries all of them against the file. Exactly one
 * has to fit, or reading stops at `layout_check`: nothing is ever read under a
 * guess.
 *
 * The tables hold half a million entries. They are instances, in pages, so
 * reading the header touches only the few entries that the candidates sample.
 */
export declare class Pdmp {
  constructor(io: KaitaiStream, parent?: unknown, root?: unknown)
  readonly _io: KaitaiStream
  readonly _parent: unknown
  readonly _root: Pdmp
  /**
   * `DUMPEDGNUEMACS` and two NULs. The first byte is `!` until the last moment
   * of dumping; see `is_complete`. `PRELINKEDPDMP`, two NULs and 1 if the words
   * are relocated already: the program pdmp writes such files, which Emacs refuses.
   */
  readonly magic: Uint8Array
  /** Digest of the only executable that may load this dump, found in it verbatim. */
  readonly fingerprint: Uint8Array
  /**
   * No bytes. Fails unless exactly one candidate fits the file: none does in a
   * damaged file, and two may in one that is nearly empty.
   */
  readonly layoutCheck: string
  /** Shape and byte order of the header; no bytes. */
  readonly form: Pdmp.HeaderForm
  /** The rest of the header, in the shape and byte order of the one candidate that fits. */
  readonly header: Pdmp.DumpHeader
  /** Whether dumping got to its end. Emacs refuses a dump that is not complete. */
  readonly isComplete: boolean
  /** Every shape in both byte orders, the six little-endian ones first. */
  readonly candidates: readonly Pdmp.Candidate[]
  /** Number of candidates that fit the file; 1 in every dump that can be read. */
  readonly numFitting: number
  /** Index of the candidate that fits. */
  readonly idxChosen: number
  /** Whether the machine that wrote the dump is little-endian. */
  readonly isLittle: boolean
  /** Shape of the header, which tells the generation of Emacs. */
  readonly shape: Pdmp.Shapes
  /** Bytes by which offsets of entries count; the file does not state it, see `candidates`. */
  readonly lenUnit: number
  /** Size of the file in bytes. Offsets of a dump have 32 bits, and so has its size. */
  readonly lenFile: number
  /** Bytes from the start of the file to the hot section, magic and fingerprint included. */
  readonly lenHeader: number
  /**
   * Charset table, Lisp objects with their satellite structures, the list of
   * hash tables (28 and later) and the variables of built-in symbols.
   */
  readonly hot: Pdmp.Section
  /**
   * Images of built-in symbols and subrs, to be copied into the executable
   * and then dropped; zero padding up to the cold section.
   */
  readonly discardable: Pdmp.Section
  /**
   * Data that are never relocated (floats, bool-vectors, text of strings and
   * buffers, limbs of bignums), then the tables.
   */
  readonly cold: Pdmp.Section
  /** Slots of the dump to patch, one table a phase (early, late, very late). */
  readonly dumpRelocs: readonly Pdmp.PackedTable[]
  /** Start and tag of every Lisp object outside the discardable section. */
  readonly objectStarts: Pdmp.PackedTable
  /** Bytes from the start of the file to `object_starts`. */
  readonly ofsObjectStarts: number
  /** Number of objects in `object_starts`. */
  readonly numObjectStarts: number
  /** Changes to the memory of the executable. */
  readonly emacsRelocs: Pdmp.EmacsRelocTable
}

export declare namespace Pdmp {
  export const Shapes: {
    /** 2018, before the merge into Emacs; 80 bytes. */
    readonly PRE_MERGE: 0
    /** The talk of March 2018; 80 bytes. */
    readonly TALK: 1
    /** Merge of January 2019 and Emacs 27; 80 bytes. */
    readonly EMACS_27: 2
    /** Development for 28 with hash tables rehashed on load, August 2020 to April 2021; 84 bytes. */
    readonly DEV_28_A: 3
    /** Native-compilation branch, from December 2019; 96 bytes. */
    readonly DEV_28_N: 4
    /** Emacs 28 to 32; 100 bytes. */
    readonly EMACS_28: 5
    readonly 0: 'PRE_MERGE'
    readonly 1: 'TALK'
    readonly 2: 'EMACS_27'
    readonly 3: 'DEV_28_A'
    readonly 4: 'DEV_28_N'
    readonly 5: 'EMACS_28'
    readonly [code: number]: string | undefined
  }
  /** A code of `Shapes`, or one that has no name. */
  export type Shapes = number

  /**
   * The header from byte 48 on. All numbers are signed 32-bit integers
   * (`dump_off`) in the byte order of the machine.
   */
  export class DumpHeader {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, isLittle: boolean, numPhases: number, hasHashList: boolean, lenPacked: number)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: Pdmp
    /** Whether the machine that wrote the dump is little-endian. */
    readonly isLittle: boolean
    /** Number of `dump_relocs` tables, 1 or 3. */
    readonly numPhases: number
    /** Whether the header ends with `ofs_hash_list`. */
    readonly hasHashList: boolean
    /** Bytes per entry of `dump_relocs` and `object_starts`, 8 or 4. */
    readonly lenPacked: number
    /** Where the relocations of the dump are, one locator a phase. */
    readonly dumpRelocs: readonly Pdmp.TableLocator[]
    /** Where the table of object starts is. */
    readonly objectStarts: Pdmp.TableLocator
    /** Where the relocations of the executable are. */
    readonly emacsRelocs: Pdmp.TableLocator
    /**
     * Bytes from the start of the file to the discardable section. Called
     * `hot_discardable_start` in 2018 before the merge. Not aligned.
     */
    readonly ofsDiscardableStart: number
    /**
     * Bytes from the start of the file to the cold section. Called `hot_end`
     * in 2018 before the merge. A multiple of the page size of the machine,
     * since 28 of 65536.
     */
    readonly ofsColdStart: number
    /**
     * Bytes from the start of the file to where the vector of all dumped hash
     * tables was about to be written; alignment may have moved it up.
     */
    readonly ofsHashList: number | undefined
    /** Bytes from the start of the file to the end of the header. */
    readonly lenHeader: number
    /** Whether the sections follow one another, with the cold one on a page. */
    readonly hasSections: boolean
    /** Whether all tables lie in the file. */
    readonly hasTablesInside: boolean
    /** Whether the tables follow one another and the last one ends the file. */
    readonly hasTablesAdjacent: boolean
    /** Alignment of 8-byte scalars as the tables tell it; 0 if none ends at an odd multiple of 4. */
    readonly alignTables: number
  }

  /** Place of a table in the file. */
  export class TableLocator {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, isLittle: boolean, lenEntry: number)
    readonly _io: KaitaiStream
    readonly _parent: Pdmp.DumpHeader
    readonly _root: Pdmp
    /** Whether the machine that wrote the dump is little-endian. */
    readonly isLittle: boolean
    /** Bytes per entry. */
    readonly lenEntry: number
    /** Bytes from the start of the file. An empty phase shares the offset of the next table. */
    readonly ofs: number
    /** Number of entries. */
    readonly num: number
    /** Size of the file in bytes. */
    readonly lenFile: number
    /** Whether the whole table lies in the file. */
    readonly isInside: boolean
    /** Bytes from the start of the file to the end of the table; meaningful if `is_inside`. */
    readonly ofsAfter: number
    /** Where the next table starts if tables are aligned to 4 (2018, and i386). */
    readonly ofsNext4: number
    /** Where the next table starts if tables are aligned to 8 (all others). */
    readonly ofsNext8: number
  }

  /** A range of the file. */
  export class Section {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, ofs: number, ofsEnd: number)
    readonly _io: KaitaiStream
    readonly _parent: Pdmp
    readonly _root: Pdmp
    /** Bytes from the start of the file to the section. */
    readonly ofs: number
    /** Bytes from the start of the file to the byte after the section. */
    readonly ofsEnd: number
    /** Size in bytes. */
    readonly len: number
    /** The bytes of the section. */
    readonly body: Uint8Array
  }

  /** A table of `dump_relocs`, or `object_starts`. Sorted by offset, strictly ascending. */
  export class PackedTable {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, isLittle: boolean, numTypeBits: number, lenUnit: number, ofs: number, num: number, lenEntry: number)
    readonly _io: KaitaiStream
    readonly _parent: Pdmp
    readonly _root: Pdmp
    /** Whether the machine that wrote the dump is little-endian. */
    readonly isLittle: boolean
    /** Width of an entry's type field, 32, 4 or 5; the rest of the entry is its offset. */
    readonly numTypeBits: number
    /** Bytes by which offsets of entries count. */
    readonly lenUnit: number
    /** Bytes from the start of the file to the first entry. */
    readonly ofs: number
    /** Number of entries. */
    readonly num: number
    /** Bytes per entry. */
    readonly lenEntry: number
    /** The entries, as one object each, 1,024 to a page. */
    readonly pages: readonly Pdmp.PackedPage[]
    /** The same entries as plain bytes, for readers that want columns. */
    readonly body: Uint8Array
  }

  /**
   * Up to 1,024 neighbouring entries of a table. Objects for all entries of a
   * table take seconds and a gigabyte; these are made when they are asked for.
   */
  export class PackedPage {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, isLittle: boolean, numTypeBits: number, lenUnit: number, ofs: number, num: number)
    readonly _io: KaitaiStream
    readonly _parent: Pdmp.PackedTable
    readonly _root: Pdmp
    /** Whether the machine that wrote the dump is little-endian. */
    readonly isLittle: boolean
    /** Width of an entry's type field, 32, 4 or 5; the rest of the entry is its offset. */
    readonly numTypeBits: number
    /** Bytes by which offsets of entries count. */
    readonly lenUnit: number
    /** Bytes from the start of the file to the first entry of the page. */
    readonly ofs: number
    /** Number of entries of the page. */
    readonly num: number
    /** The entries. */
    readonly entries: readonly PackedReloc[]
  }

  /** Sorted by offset in the executable, strictly ascending. */
  export class EmacsRelocTable {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, isLittle: boolean, hasEmacsLv: boolean, ofs: number, num: number)
    readonly _io: KaitaiStream
    readonly _parent: Pdmp
    readonly _root: Pdmp
    /** Whether the machine that wrote the dump is little-endian. */
    readonly isLittle: boolean
    /** Whether the generation knows type 5; false for 2018 before the merge. */
    readonly hasEmacsLv: boolean
    /** Bytes from the start of the file to the first entry. */
    readonly ofs: number
    /** Number of entries. */
    readonly num: number
    /** The entries, as one object each, 256 to a page. */
    readonly pages: readonly Pdmp.EmacsRelocPage[]
    /** The same entries as plain bytes, for readers that want columns. */
    readonly body: Uint8Array
  }

  /** Up to 256 neighbouring entries of the table. */
  export class EmacsRelocPage {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, isLittle: boolean, hasEmacsLv: boolean, ofs: number, num: number)
    readonly _io: KaitaiStream
    readonly _parent: Pdmp.EmacsRelocTable
    readonly _root: Pdmp
    /** Whether the machine that wrote the dump is little-endian. */
    readonly isLittle: boolean
    /** Whether the generation knows type 5; false for 2018 before the merge. */
    readonly hasEmacsLv: boolean
    /** Bytes from the start of the file to the first entry of the page. */
    readonly ofs: number
    /** Number of entries of the page. */
    readonly num: number
    /** The entries. */
    readonly entries: readonly EmacsReloc[]
  }

  /** A shape of the header in a byte order, and what follows from both. Takes no bytes. */
  export class HeaderForm {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, index: number)
    readonly _io: KaitaiStream
    readonly _parent: unknown
    readonly _root: Pdmp
    /** 0 to 5 little-endian, 6 to 11 big-endian; see `shapes`. */
    readonly index: number
    /** Byte order of the machine. */
    readonly isLittle: boolean
    /** Shape of the header. */
    readonly shape: Pdmp.Shapes
    /** Number of `dump_relocs` tables. */
    readonly numPhases: number
    /** Whether the header ends with `ofs_hash_list`. */
    readonly hasHashList: boolean
    /** Width of the type field in entries of `dump_relocs` and `object_starts`. */
    readonly numTypeBits: number
    /** Bytes per entry of `dump_relocs` and `object_starts`. */
    readonly lenPacked: number
    /** Whether `emacs_relocs` may have entries of type 5. */
    readonly hasEmacsLv: boolean
    /** Greatest type code of `dump_relocs`. */
    readonly maxCode: number
    /** Bytes from the start of the file to the `hash_list` word of the longer of two shapes. */
    readonly ofsHashListWord: number
    /** Bytes from the start of the file to the end of the header. */
    readonly lenHeader: number
  }

  /**
   * One shape of the header in one byte order, and whether it fits the file.
   * Takes no bytes. A check is made only if those before it hold, so that no
   * read can leave the file.
   */
  export class Candidate {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, index: number)
    readonly _io: KaitaiStream
    readonly _parent: Pdmp
    readonly _root: Pdmp
    /** 0 to 5 little-endian, 6 to 11 big-endian. */
    readonly index: number
    /** The shape and the byte order. */
    readonly form: Pdmp.HeaderForm
    /** Size of the file in bytes. */
    readonly lenFile: number
    /** Whether the file is as long as the header. */
    readonly hasRoom: boolean
    /** The header as this candidate reads it. */
    readonly header: Pdmp.DumpHeader | undefined
    /** Bytes from the start of the file to the early `dump_relocs`, which begin the tables. */
    readonly ofsRelocs: number | undefined
    /** Number of their entries. */
    readonly numRelocs: number | undefined
    /** Bytes from the start of the file to `object_starts`. */
    readonly ofsStarts: number | undefined
    /** Number of their entries. */
    readonly numStarts: number | undefined
    /** Bytes from the start of the file to the end of the hot section. */
    readonly ofsHotEnd: number | undefined
    /** Bytes from the start of the file to the cold section. */
    readonly ofsCold: number | undefined
    /** Whether the sections follow one another, with the cold one on a page. */
    readonly hasSections: boolean
    /** Whether all tables lie in the file. */
    readonly hasTablesInside: boolean
    /** Whether the tables follow one another and the last one ends the file. */
    readonly hasTablesAdjacent: boolean
    /** Whether the unit of entries is not known from the shape of the header. */
    readonly hasOpenUnit: boolean
    /** Entries of the early phase of `dump_relocs`. */
    readonly relocsSample: Pdmp.TableSample | undefined
    /** Entries of `object_starts`. */
    readonly startsSample: Pdmp.TableSample | undefined
    /** Whether sampled entries are in order, in their sections and of known types. */
    readonly hasGoodEntries: boolean
    /** The word that is `hash_list` in the longer of two shapes, and data in the shorter. */
    readonly hashListWord: Pdmp.OffsetWord | undefined
    /** The units that offsets of entries may count by, and whether `hash_list_word` tells for each. */
    readonly trials: readonly Pdmp.UnitTrial[] | undefined
    /** Whether the file fits so far, and has a `hash_list_word`. */
    readonly canBeTried: boolean
    /** Whether `hash_list_word` is where the last vector of the hot section starts, in some unit. */
    readonly isHashList: boolean
    /**
     * Bytes by which offsets of entries count. `hash_list`, which is not scaled,
     * is where the last vector of the hot section starts in one unit only.
     */
    readonly lenUnit: number
    /**
     * Whether everything agrees. Two pairs of shapes begin alike (27 and
     * 28dev-a; 28dev-n and 28 to 32): the longer is meant if and only if its
     * extra word points at a vector.
     */
    readonly fits: boolean
    /** Number of earlier candidates that fit. */
    readonly numFittingBefore: number
    /** Number of candidates that fit, up to this one. */
    readonly numFitting: number
    /** Index of the last candidate that fits, up to this one; 0 if none does. */
    readonly idxFitting: number
  }

  /** An offset in the byte order of the machine. */
  export class OffsetWord {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, isLittle: boolean)
    readonly _io: KaitaiStream
    readonly _parent: Pdmp.Candidate
    readonly _root: Pdmp
    /** Whether the machine that wrote the dump is little-endian. */
    readonly isLittle: boolean
    /** Bytes from the start of the file. */
    readonly value: number
  }

  /**
   * One unit that offsets of entries may count by, and whether the candidate's
   * `hash_list_word` is where the last vector of the hot section starts in it.
   */
  export class UnitTrial {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, index: number)
    readonly _io: KaitaiStream
    readonly _parent: Pdmp.Candidate
    readonly _root: Pdmp
    /** 0 to 2. */
    readonly index: number
    /** The unit in bytes. */
    readonly lenUnit: number
    /** What would be `hash_list`. */
    readonly key: number
    /** Search for the first object that starts at or after `key`. */
    readonly search: PackedSearch
    /** That object. */
    readonly found: PackedReloc | undefined
    /** The object after it. */
    readonly following: PackedReloc | undefined
    /** Where it starts. */
    readonly ofsFound: number | undefined
    /** Whether no object of the hot section starts after it. */
    readonly isLastHot: boolean
    /** Whether a vector starts there, within one alignment, and no object of the hot section after it. */
    readonly isHashList: boolean
    /** Whether that holds in this unit or one before it. */
    readonly isHashListInSome: boolean
    /** Whether it holds in a unit before this one. */
    readonly isBefore: boolean
    /** The first unit in which it holds; this one if it holds in none before. */
    readonly lenFound: number
  }

  /** Up to 64 neighbouring pairs of entries, spread evenly over a table of packed entries. */
  export class TableSample {
    constructor(io: KaitaiStream, parent: unknown, root: unknown, isLittle: boolean, numCodeBits: number, isUnitOpen: boolean, ofsTable: number, numEntries: number, lenEntry: number, minOfs: number, endOfs: number, maxCode: number, isObjectStarts: boolean)
    readonly _io: KaitaiStream
    readonly _parent: Pdmp.Candidate
    readonly _root: Pdmp
    /** Whether the machine that wrote the dump is little-endian. */
    readonly isLittle: boolean
    /** Width of an entry's type field, 32, 4 or 5; the rest of the entry is its offset. */
    readonly numCodeBits: number
    /** Whether the unit of offsets is not known yet; then the smallest is assumed. */
    readonly isUnitOpen: boolean
    /** Bytes from the start of the file to the first entry. */
    readonly ofsTable: number
    /** Number of entries. */
    readonly numEntries: number
    /** Bytes per entry. */
    readonly lenEntry: number
    /** Least offset that an entry may have. */
    readonly minOfs: number
    /** What the offset of every entry is less than. */
    readonly endOfs: number
    /** Greatest type code that an entry may have. */
    readonly maxCode: number
    /** Whether the codes are tags of objects. */
    readonly isObjectStarts: boolean
    /** Bytes by which offsets count here. Where the unit is open they may be up to four times as great. */
    readonly lenUnit: number
    /** Least offset in the unit of the sample. */
    readonly minOfsHere: number
    /** Number of pairs; an entry short of a partner counts as one. */
    readonly numPairs: number
    /** The pairs in order of the table. */
    readonly pairs: readonly Pdmp.TableSample.SampledPair[]
    /** Whether every pair is good; so if there are none. */
    readonly isGood: boolean
  }

  export namespace TableSample {
    /** An entry and the one after it, if any. */
    export class SampledPair {
      constructor(io: KaitaiStream, parent: unknown, root: unknown, index: number)
      readonly _io: KaitaiStream
      readonly _parent: Pdmp.TableSample
      readonly _root: Pdmp
      /** Index of the pair in the sample. */
      readonly index: number
      /** Index of the first entry of the pair in the table. */
      readonly idxEntry: number
      /** The first entry. */
      readonly entry: PackedReloc
      /** The second entry. */
      readonly nextEntry: PackedReloc | undefined
      /** Offset in the first entry. */
      readonly ofsEntry: number
      /** Type code of the first entry. */
      readonly code: number
      /** Offset in the second entry. */
      readonly ofsNext: number | undefined
      /** Whether the second entry, if any, lies behind the first and where it may. */
      readonly isAscending: boolean
      /** Whether the entries ascend, lie where they may and have known types. */
      readonly isGood: boolean
      /** Whether this pair and all before it are good. */
      readonly isGoodUpToHere: boolean
    }
  }
}

