// Generated from spec/pdmp.ksy and spec/lisp_object.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

/** A run of bytes, counted from the start of what contains it. */
export interface Field {
  readonly offset: number
  readonly size: number
}

/** Size in bytes, and fields by dotted path of their ids in the specification. */
export interface Struct {
  readonly size: number
  readonly fields: Readonly<Record<string, Field>>
}

/** Bits of a word: `width` of them, above `shift` others. */
export interface BitField {
  readonly shift: number
  readonly width: number
}

export type HeaderName = '27' | '2018' | '28dev-a' | '28dev-n' | '28+'
export type PackedEntryName = '8-byte' | '28+4' | '27+5'
export type AbiName = 'lp64' | 'ilp32-align4' | 'ilp32-align8' | 'wide-align4' | 'wide-align8'
export type ReleaseName = '27' | '28' | '29' | '30' | '31'
/** Structures that every release has. */
export type StructName =
  | 'cons'
  | 'float'
  | 'string'
  | 'symbol'
  | 'vectorlike_header'
  | 'vector'
  | 'charset'
  | 'interval'
  | 'blv'
  | 'fwd'
  | 'marker'
  | 'overlay'
  | 'finalizer'
  | 'bignum'
  | 'record'
  | 'font'
  | 'compiled'
  | 'char_table'
  | 'sub_char_table'
  | 'bool_vector'
  | 'hash_table'
  | 'subr'
  | 'buffer'
  | 'frame'
  | 'window'
  | 'process'
  | 'terminal'
/** Structures that some releases have. */
export type OptionalStructName = 'buffer_objfwd' | 'kboard_objfwd' | 'subr_native' | 'native_comp_unit' | 'itree_node' | 'obarray' | 'const_fwd' | 'const_buffer_fwd'
export type SymbolFlagName = 'gcmarkbit' | 'redirect' | 'trapped_write' | 'interned' | 'declared_special' | 'pinned'
export type VectorlikeSizeName = 'size' | 'rest' | 'pvec' | 'high' | 'is_pseudovector' | 'is_marked'

/** The file header by shape, magic and fingerprint included. The talk's shape is that of 27. */
export declare const headers: Readonly<Record<HeaderName, Struct>>

/** Entries of `dump_relocs` and `object_starts`; `size` in bytes. */
export declare const packedEntry: Readonly<
  Record<PackedEntryName, { readonly size: number; readonly offsetBits: number; readonly typeBits: number }>
>

/** Entries of `emacs_relocs`; `size` in bytes. The bit-fields are the first four bytes. */
export declare const emacsReloc: {
  readonly size: number
  readonly typeBits: number
  readonly lengthBits: number
  readonly fields: Readonly<Record<'type_and_length' | 'ofs_emacs' | 'operand', Field>>
}

/** C structures of one ABI and release. Those that a release has not are absent. */
export type Structs = Readonly<Record<StructName, Struct>> & Readonly<Partial<Record<OptionalStructName, Struct>>>

/**
 * C structures by ABI and release.
 *
 * Of an array of scalars the table has the first element, under a name like `contents.0`; the others follow it. What is as
 * long as its header says (vector, record, font, char_table, sub_char_table, bool_vector, frame, window, process,
 * terminal) is here with one element of its last array of Lisp words; compiled with its six named slots. `subr` is that
 * of a build without native compilation, `subr_native` that of one with it. `buffer` is the first of `bufferVariants`.
 */
export declare const structs: Readonly<Record<AbiName, Readonly<Record<ReleaseName, Structs>>>>

/** A shape of struct buffer, told by both sizes in the header of the object. */
export interface BufferVariant {
  /** Lisp words from `name` up to `own_text`. */
  readonly lispSlots: number
  /** Words after those, in the size of a Lisp word. */
  readonly restWords: number
  readonly struct: Struct
}

/**
 * Shapes of struct buffer by ABI and release: with and without tree-sitter, and on 32-bit machines with a time_t of 8 and
 * of 4 bytes.
 */
export declare const bufferVariants: Readonly<Record<AbiName, Readonly<Record<ReleaseName, readonly BufferVariant[]>>>>

/**
 * Bit-fields of the byte `bits` (of charset, `flags`) of a structure, by release and structure, in a little-endian
 * dump, from the low end. In a big-endian dump the same bits count from the high end: `shift` there is
 * 8 - shift - width.
 */
export declare const bitFields: Readonly<
  Record<
    ReleaseName,
    Readonly<Record<'charset' | 'interval' | 'blv' | 'marker', Readonly<Record<string, BitField>>>> &
      Readonly<Partial<Record<'itree_node' | 'hash_table', Readonly<Record<string, BitField>>>>>
  >
>

/**
 * Bit-fields of a symbol's `flags`, by release, in the 16-bit word of a little-endian dump, from the low end. In a
 * big-endian dump the same bits count from the high end: `shift` there is 16 - shift - width.
 */
export declare const symbolFlags: Readonly<Record<ReleaseName, Readonly<Partial<Record<SymbolFlagName, BitField>>>>>

/** Parts of the size word of a vectorlike header, by its number of bytes; the same in both byte orders. */
export declare const vectorlikeSize: Readonly<Record<4 | 8, Readonly<Partial<Record<VectorlikeSizeName, BitField>>>>>
