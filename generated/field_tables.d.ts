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
export type StructName = 'cons' | 'float' | 'string' | 'symbol' | 'vectorlike_header' | 'vector' | 'charset'
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

/** C structures by ABI and release. `vector` is as long as its header and one element. */
export declare const structs: Readonly<Record<AbiName, Readonly<Record<ReleaseName, Readonly<Record<StructName, Struct>>>>>>

/**
 * Bit-fields of a symbol's `flags`, by release, in the 16-bit word of a little-endian dump, from the low end. In a
 * big-endian dump the same bits count from the high end: `shift` there is 16 - shift - width.
 */
export declare const symbolFlags: Readonly<Record<ReleaseName, Readonly<Partial<Record<SymbolFlagName, BitField>>>>>

/** Parts of the size word of a vectorlike header, by its number of bytes; the same in both byte orders. */
export declare const vectorlikeSize: Readonly<Record<4 | 8, Readonly<Partial<Record<VectorlikeSizeName, BitField>>>>>
