/**
 * How a release dumps hash tables and hashes keys.
 *
 * Source: `struct Lisp_Hash_Table` in src/lisp.h; `hash_table_freeze`, `hash_string`, `hash_char_array`, `sxhash_obj` in
 * src/fns.c of 27.1, 28.2, 29.1, 30.1 and 31.0.50.
 * @module
 */

/**
 * The form of a table in a dump: `stored` with its index and chains, `frozen` as a vector of pairs and three lengths, `compact`
 * as a C array of pairs after the struct.
 */
export type HashForm = 'stored' | 'frozen' | 'compact'

/** How keys are hashed: `sxhash_obj` and its callees. */
export interface KeyRules {
  /** Width of stored codes: a fixnum, with reduction at every level, or 32 bits, to which the final value is folded. */
  readonly codes: 'fixnum' | 'uint32'
  /** How strings are hashed: by bytes, by words and then remaining bytes, or by words of which the last may overlap. */
  readonly strings: 'bytes' | 'words-then-bytes' | 'words'
  /** Pseudovectors that are hashed slot by slot. */
  readonly bySlots: ReadonlySet<string>
  /** Whether markers, overlays and sub-char-tables are hashed by their contents and not by address. */
  readonly hashesMarkers: boolean
  /** Whether the sign of a bignum is part of its hash. */
  readonly hashesSign: boolean
}

export interface HashRules extends KeyRules {
  readonly form: HashForm
}

const vectors: ReadonlySet<string> = new Set(['NORMAL_VECTOR', 'RECORD'])
const allSlots: ReadonlySet<string> = new Set([...vectors, 'COMPILED', 'CLOSURE', 'CHAR_TABLE', 'FONT'])

export const keysOf27: KeyRules = {
  codes: 'fixnum',
  strings: 'bytes',
  bySlots: vectors,
  hashesMarkers: false,
  hashesSign: false,
}
export const keysOf28: KeyRules = { ...keysOf27, strings: 'words-then-bytes', bySlots: allSlots, hashesMarkers: true }
export const keysOf30: KeyRules = { ...keysOf28, codes: 'uint32', strings: 'words', hashesSign: true }
