/**
 * What differs between the writers of dumps, as data. No other file compares versions.
 *
 * A generation is one shape of header and tables; a release is one set of object layouts within it.
 * Field offsets are not here: they come from the spec through generated/field_tables.js.
 *
 * Source: `struct dump_header`, `enum dump_reloc_type`, `enum emacs_reloc_type` of src/pdumper.c and
 * `enum pvec_type` of src/lisp.h in 27.1, 28.2, 29.1, 30.1 and 31.0.50; the slides of 2018 for 'talk'.
 * @module
 */

/** '2018' is the code before the merge, 'talk' the slides' 28 + 4 bits, 'dev' what only branches wrote. */
export type Generation = '2018' | 'talk' | '27' | '28dev-a' | '28dev-n' | '28+'
export type Release = '27' | '28' | '29' | '30' | '31'
export type HeaderShape = '2018' | '27' | '28dev-a' | '28dev-n' | '28+'
export type EntryPacking = '8-byte' | '28+4' | '27+5'

export interface GenerationFacts {
  readonly generation: Generation
  readonly header: HeaderShape
  readonly packing: EntryPacking
  /** dump_relocs tables: early alone, or early, late and very late. */
  readonly phases: 1 | 3
  /** Relocation types below the two tagged families, by code. */
  readonly plainRelocs: readonly string[]
  /** emacs_reloc types, by code. */
  readonly emacsRelocs: readonly string[]
  /** The header ends with the offset of the vector of dumped hash tables. */
  readonly hashList: boolean
  /** The cold section starts at a multiple of this many bytes; up to 27, on a page of the machine that dumped. */
  readonly pageSize: 4096 | 65536
  /** The collector remembers which dumped objects were alive at the last collection. */
  readonly lastMarkBits: boolean
  /**
   * How the collector reads a word of the stack: first as a Lisp word, then as a pointer (`mark_maybe_object` and
   * `mark_maybe_pointer` of 27); or as a pointer that may have a tag, and as the distance of a symbol (28 and later).
   */
  readonly stackWords: 'lisp-then-pointer' | 'pointer-then-symbol'
  /** The release, where the header alone tells it. */
  readonly release: Release | null
  /** The release whose object layouts are nearest, for dumps that do not tell theirs. */
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
  phases: 1,
  plainRelocs: rawRelocs,
  emacsRelocs: emacsRelocs2018,
  hashList: false,
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
  phases: 3,
  plainRelocs: [...rawRelocs, ...nativeRelocs, 'BIGNUM'],
  emacsRelocs,
  hashList: true,
  pageSize: 65536,
  lastMarkBits: true,
  stackWords: 'pointer-then-symbol',
  release: null,
  nearestRelease: '28',
}

const unknown28 = { release: null, nearestRelease: '28' } as const

/** Every known writer. Longer headers come after the shorter ones that they extend. */
export const generations: readonly GenerationFacts[] = [
  of2018,
  { ...of27, generation: 'talk', packing: '28+4', plainRelocs: rawRelocs, release: null },
  of27,
  {
    ...of27,
    generation: '28dev-a',
    header: '28dev-a',
    hashList: true,
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
    lastMarkBits: false,
    stackWords: 'lisp-then-pointer',
  },
  of28,
]

export interface ReleaseFacts {
  readonly release: Release
  /** pvec type code of hash tables. */
  readonly hashTablePvec: number
  /** Lisp size field in the header word of a hash table. */
  readonly hashTableLispSize: number
  /** Names of builtin symbols are C literals, outside the dump (string size_byte -2). */
  readonly cLiteralStrings: boolean
}

/** The releases that share the generation '28+', told apart by their objects. */
export const releasesOf28: readonly ReleaseFacts[] = [
  { release: '28', hashTablePvec: 13, hashTableLispSize: 4, cLiteralStrings: true },
  { release: '29', hashTablePvec: 14, hashTableLispSize: 4, cLiteralStrings: true },
  { release: '30', hashTablePvec: 14, hashTableLispSize: 0, cLiteralStrings: true },
  { release: '31', hashTablePvec: 14, hashTableLispSize: 0, cLiteralStrings: false },
]
