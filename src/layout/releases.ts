/**
 * The differences between writers of dumps, as data. No other file compares versions.
 *
 * A generation is one shape of header and tables. A release is one set of object layouts within a generation, with the rules by
 * which that Emacs prints and hashes. A new release is a row of `releaseFacts`.
 * Field offsets are not here: they come from the spec through generated/field_tables.js.
 *
 * Source: `struct dump_header`, `enum dump_reloc_type`, `enum emacs_reloc_type` of src/pdumper.c and
 * `enum pvec_type` of src/lisp.h in 27.1, 28.2, 29.1, 30.1 and 31.0.50; the slides of 2018 for 'talk'.
 * @module
 */

import { type KeyRules, keysOf27, keysOf28, keysOf30 } from './hash-rules.ts'
import { type PrintingRules, printingOf27, printingOf29, printingOf30, printingOf31 } from './printing-rules.ts'

/** '2018' is the code before the merge, 'talk' the 28 + 4 bits of the slides, 'dev' formats that only branches wrote. */
export type Generation = '2018' | 'talk' | '27' | '28dev-a' | '28dev-n' | '28+'
/** Releases whose objects have distinct layouts. */
export type ObjectRelease = '27' | '28' | '29' | '30' | '31'
/** '32' is the development version. */
export type Release = '27' | '28' | '29' | '30' | '31' | '32'
export type HeaderShape = '2018' | '27' | '28dev-a' | '28dev-n' | '28+'
export type EntryPacking = '8-byte' | '28+4' | '27+5'
/** Unit of the offset of an entry, in bytes. */
export type EntryUnit = 2 | 4 | 8

export interface GenerationFacts {
  /** Name of the generation. */
  readonly generation: Generation
  /** The shape of the header. */
  readonly header: HeaderShape
  /** How entries are packed in words. */
  readonly packing: EntryPacking
  /** Units that entries may use, the usual one first. entry-unit.ts determines which one a dump uses. */
  readonly entryUnits: readonly [EntryUnit, ...EntryUnit[]]
  /** Number of dump_relocs tables: early only, or early, late and very late. */
  readonly phases: 1 | 3
  /** Relocation types below the two tagged families, by code. */
  readonly plainRelocs: readonly string[]
  /** emacs_reloc types, by code. */
  readonly emacsRelocs: readonly string[]
  /** Whether the header ends with the offset of the vector of dumped hash tables, `hash_list`. */
  readonly hashList: boolean
  /** How hash tables that consist of Lisp vectors are dumped; `hash_table_freeze`. */
  readonly vectorTables: 'stored' | 'frozen'
  /** Whether hooks run after the relocations of the last phase: `pdumper_do_now_and_after_late_load`. */
  readonly lateHooks: boolean
  /** Alignment of the cold section, in bytes. Up to 27 it may be a larger page, that of the dumping machine. */
  readonly pageSize: 4096 | 65536
  /** Whether the collector remembers which dumped objects were alive at the last collection. */
  readonly lastMarkBits: boolean
  /**
   * How the collector reads a word of the stack: first as a Lisp word, then as a pointer (`mark_maybe_object` and
   * `mark_maybe_pointer` of 27); or as a pointer that may have a tag, and as the distance of a symbol (28 and later).
   */
  readonly stackWords: 'lisp-then-pointer' | 'pointer-then-symbol'
  /** The release, if the header alone shows it. */
  readonly release: Release | null
  /** The release with the nearest object layouts, for dumps that do not show their release. */
  readonly nearestRelease: Release
}

const rawRelocs = ['DUMP_TO_EMACS_PTR_RAW', 'DUMP_TO_DUMP_PTR_RAW'] as const
const nativeRelocs = ['NATIVE_COMP_UNIT', 'NATIVE_SUBR'] as const
const emacsRelocs2018 = ['COPY_FROM_DUMP', 'IMMEDIATE', 'DUMP_PTR_RAW', 'EMACS_PTR_RAW', 'DUMP_LV'] as const
const emacsRelocs = [...emacsRelocs2018, 'EMACS_LV'] as const

const of2018: GenerationFacts = {
  generation: '2018',
  header: '2018',
  packing: '8-byte',
  entryUnits: [4],
  phases: 1,
  plainRelocs: rawRelocs,
  emacsRelocs: emacsRelocs2018,
  hashList: false,
  vectorTables: 'stored',
  lateHooks: false,
  pageSize: 4096,
  lastMarkBits: false,
  stackWords: 'lisp-then-pointer',
  release: null,
  nearestRelease: '27',
}
const of27: GenerationFacts = {
  ...of2018,
  generation: '27',
  header: '27',
  packing: '27+5',
  plainRelocs: [...rawRelocs, 'BIGNUM'],
  emacsRelocs,
  release: '27',
}
const of28: GenerationFacts = {
  generation: '28+',
  header: '28+',
  packing: '27+5',
  // From 32 on, the unit is the smaller alignment of a Lisp word and a pointer. From 31 on it is 2 on m68k.
  entryUnits: [4, 8, 2],
  phases: 3,
  plainRelocs: [...rawRelocs, ...nativeRelocs, 'BIGNUM'],
  emacsRelocs,
  hashList: true,
  vectorTables: 'frozen',
  lateHooks: true,
  pageSize: 65536,
  lastMarkBits: true,
  stackWords: 'pointer-then-symbol',
  release: null,
  nearestRelease: '28',
}

const unknown28 = { release: null, nearestRelease: '28' } as const

/** Every known generation. Longer headers come after the shorter ones that they extend. */
export const generations: readonly GenerationFacts[] = [
  of2018,
  { ...of27, generation: 'talk', packing: '28+4', plainRelocs: rawRelocs, release: null },
  of27,
  {
    ...of27,
    generation: '28dev-a',
    header: '28dev-a',
    hashList: true,
    vectorTables: 'frozen',
    lastMarkBits: true,
    stackWords: 'pointer-then-symbol',
    ...unknown28,
  },
  {
    ...of28,
    generation: '28dev-n',
    header: '28dev-n',
    pageSize: 4096,
    hashList: false,
    vectorTables: 'stored',
    lastMarkBits: false,
    stackWords: 'lisp-then-pointer',
  },
  of28,
]

/** Properties of the objects of a release. Offsets of their fields are in generated/field_tables.js, under its name. */
export interface ReleaseFacts {
  /** Name of the release. */
  readonly release: Release
  /** The generation of the dumps that it writes. */
  readonly generation: Generation
  /** The release whose structures its objects have. The key of generated/field_tables.js. */
  readonly objects: ObjectRelease
  /** Unit of entries: 4 bytes, or the smaller alignment of a Lisp word and a pointer. */
  readonly entryUnit: 'four' | 'aligned'
  /** Type code of hash tables in `enum pvec_type`. */
  readonly hashTablePvec: number
  /** Lisp size field in the header word of a hash table; 0 if its pairs are a C array. */
  readonly hashTableLispSize: number
  /** Whether names of builtin symbols are C literals outside the dump (string size_byte -2). */
  readonly cLiteralStrings: boolean
  /** Whether forwarding structs of symbols stay in the executable instead of being copied into the dump: `dump_field_fwd`. */
  readonly forwardsOutside: boolean
  /** SYMBOL_PLAINVAL of `enum symbol_redirect`: 4, or 0, which reduced `redirect` to two bits. */
  readonly plainRedirect: 0 | 4
  /** The name of functions in `enum pvec_type`. */
  readonly functionType: 'COMPILED' | 'CLOSURE'
  /** How keys of hash tables are hashed. */
  readonly keys: KeyRules
  /** How `prin1` writes objects. */
  readonly printing: PrintingRules
}

const release27: ReleaseFacts = {
  release: '27',
  generation: '27',
  objects: '27',
  entryUnit: 'four',
  hashTablePvec: 13,
  hashTableLispSize: 4,
  cLiteralStrings: true,
  forwardsOutside: false,
  plainRedirect: 4,
  functionType: 'COMPILED',
  keys: keysOf27,
  printing: printingOf27,
}
const release28: ReleaseFacts = {
  ...release27,
  release: '28',
  generation: '28+',
  objects: '28',
  keys: keysOf28,
}
const release29: ReleaseFacts = {
  ...release28,
  release: '29',
  objects: '29',
  hashTablePvec: 14,
  printing: printingOf29,
}
const release30: ReleaseFacts = {
  ...release29,
  release: '30',
  objects: '30',
  hashTableLispSize: 0,
  plainRedirect: 0,
  functionType: 'CLOSURE',
  keys: keysOf30,
  printing: printingOf30,
}
const release31: ReleaseFacts = {
  ...release30,
  release: '31',
  objects: '31',
  cLiteralStrings: false,
  forwardsOutside: true,
  printing: printingOf31,
}

/** The development version. Its objects are those of 31. */
const release32: ReleaseFacts = { ...release31, release: '32', entryUnit: 'aligned' }

/** Every known release, from the oldest to the newest. A new release is a row here. */
export const releaseFacts: Readonly<Record<Release, ReleaseFacts>> = {
  '27': release27,
  '28': release28,
  '29': release29,
  '30': release30,
  '31': release31,
  '32': release32,
}

/** The unit of entries in dumps that `release` writes on a machine with pointers of `wordSize` bytes. */
export const entryUnitIn = (release: Release, wordSize: 4 | 8): EntryUnit =>
  releaseFacts[release].entryUnit === 'aligned' ? wordSize : 4

/** The name of a release for readers. */
export const releaseTitle = (release: Release): string => (release === '32' ? '32 (development)' : release)

/** Names of all known releases, from the oldest to the newest. */
export const releases = Object.keys(releaseFacts) as readonly Release[]

/** The releases of the generation '28+', which objects distinguish. */
export const releasesOf28: readonly ReleaseFacts[] = Object.values(releaseFacts).filter(
  ({ generation }) => generation === '28+',
)

/** The first and the last release that have a feature. Without `until`, all later releases have it. */
export interface ReleaseSpan {
  /** First release; the oldest if it is undefined. */
  readonly since?: Release
  /** Last release; the newest if it is undefined. */
  readonly until?: Release
}

/** Whether `release` is in the span. */
export const isWithin = (release: Release, { since, until }: ReleaseSpan): boolean =>
  (since === undefined || releases.indexOf(since) <= releases.indexOf(release)) &&
  (until === undefined || releases.indexOf(release) <= releases.indexOf(until))
