/**
 * The layout of one dump: everything that differs between dumps. It is decided once, by probe.ts and settle.ts.
 * @module
 */
import type {
  AbiName,
  BitField,
  BufferVariant,
  bitFields,
  Field,
  Struct,
  Structs,
} from '../../generated/field_tables.js'
import type { ByteOrder } from '../bytes/view.ts'
import type { HashRules } from './hash-rules.ts'
import type { PrintingRules } from './printing-rules.ts'
import type { Generation, GenerationFacts, ObjectRelease, Release } from './releases.ts'
import type { RelocCodes } from './relocation-codes.ts'
import type { LispTags, RelocKind } from './relocation-types.ts'

export type { BitField, BufferVariant, Field, Struct }

/** Everything that differs between dumps. */
export interface Layout {
  /** The shape of header and tables. */
  readonly generation: Generation
  /** Names of the types of Emacs relocations, by code. */
  readonly emacsRelocNames: readonly string[]
  /** @internal Facts about the generation. */
  readonly facts: GenerationFacts
  /** Null if the file does not show it, as in all development generations. */
  readonly release: Release | null
  /** Byte order of the dump. */
  readonly byteOrder: ByteOrder
  /** Size of a pointer, in bytes. */
  readonly wordSize: 4 | 8
  /** Size of a Lisp_Object, in bytes; 8 with 4-byte pointers in `--with-wide-int` builds. */
  readonly lispWordSize: 4 | 8
  /** Whether Lisp tags are the low or the high bits of a word. */
  readonly tagging: 'low' | 'high'
  /** Codes and names of Lisp tags. */
  readonly tags: LispTags
  /** How C lays out structs. The key of the generated field tables. */
  readonly abi: AbiName
  /** An Emacs for Windows wrote it: bit-fields of different types do not share a unit. */
  readonly windows: boolean
  /** @internal Byte offsets of struct fields in this release and ABI, from the spec. */
  readonly structs: Structs
  /** Charsets have the form of 31.0.50, the development version before 31.1; `structs` has it then. */
  readonly devCharsets: boolean
  /** @internal The charset table starts at a multiple of this many bytes: as C aligns a Lisp word, where charsets have one, or a pointer. */
  readonly charsetAlign: 4 | 8
  /** Bytes of a limb of a bignum, which depend on how Emacs was built; null where the file does not tell. */
  readonly limbSize: 4 | 8 | null
  /** @internal Shapes of struct buffer, which differ between builds of one release. */
  readonly bufferVariants: readonly BufferVariant[]
  /** @internal Bit-fields of the flag bytes of structs, for a little-endian byte. */
  readonly bitFields: (typeof bitFields)[ObjectRelease]
  /** @internal Bit-fields of a symbol's flags in this release, for a little-endian word. */
  readonly symbolFlags: Readonly<Record<'redirect', BitField>> & Readonly<Partial<Record<string, BitField>>>
  /** @internal Name of each value of a symbol's `redirect`. */
  readonly redirectNames: readonly (string | undefined)[]
  /** @internal Whether names of builtin symbols and other C literals are in the executable: `make_pure_c_string`, `build_string`. */
  readonly literalNames: boolean
  /** @internal Whether forwarding structs of symbols are in the executable, and not in the dump: `dump_field_fwd` in src/pdumper.c. */
  readonly forwardsOutside: boolean
  /** @internal How hash tables are dumped and keys are hashed. */
  readonly hash: HashRules
  /** @internal How `prin1` writes objects: src/print.c. */
  readonly printing: PrintingRules
  /** @internal Pseudovector type of functions: PVEC_COMPILED, or PVEC_CLOSURE, which includes interpreted functions. */
  readonly functionType: 'COMPILED' | 'CLOSURE'
  /** @internal Name of each pseudovector type, by code. */
  readonly pvecNames: readonly string[]
  /** Entries of `dump_relocs` and `object_starts` count offsets in units of this many bytes. */
  readonly entryUnit: 2 | 4 | 8
  /** Objects start at multiples of this many bytes: DUMP_ALIGNMENT. */
  readonly dumpAlignment: 4 | 8
  /**
   * @internal Pseudovectors with a C struct take a multiple of this many bytes, and zeros follow the struct: what `vroundup` of
   * src/alloc.c rounds up to, a Lisp word or LISP_ALIGNMENT, which on 64-bit Windows is that of jmp_buf.
   */
  readonly pseudovectorAlign: 8 | 16
  /** @internal C aligns Lisp words to this many bytes. */
  readonly lispAlign: 4 | 8
  /** @internal Tables start at multiples of this many bytes: the alignment of their entries. */
  readonly tableAlign: 4 | 8
  /** The meaning of each `dump_reloc` type code, by code. */
  readonly relocKinds: readonly RelocKind[]
  /** @internal The same codes by meaning, and the meanings as columns. */
  readonly relocs: RelocCodes
}
