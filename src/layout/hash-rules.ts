/**
 * How a release dumps hash tables, and how it hashes keys.
 *
 * Source: `struct Lisp_Hash_Table` in src/lisp.h; `hash_table_freeze`, `hash_string`, `hash_char_array`, `sxhash_obj` in
 * src/fns.c of 27.1, 28.2, 29.1, 30.1 and 31.0.50.
 * @module
 */

/**
 * How a dump holds a table: `stored` with its index and chains, `frozen` as a vector of pairs and three lengths, `compact`
 * as a C array of pairs behind the struct.
 */
export type HashForm = 'stored' | 'frozen' | 'compact'

/** How keys are hashed: `sxhash_obj` and what it calls. */
export interface KeyRules {
  /** Stored codes: of the width of a fixnum, to which every level reduces its result, or folded to 32 bits once. */
  readonly codes: 'fixnum' | 'uint32'
  /** Strings are hashed byte by byte, by words and then by the bytes that are left, or by words of which the last may overlap. */
  readonly strings: 'bytes' | 'words-then-bytes' | 'words'
  /** Pseudovectors that are hashed slot by slot. */
  readonly bySlots: ReadonlySet<string>
  /** Markers, overlays and sub-char-tables are hashed by what they hold, and not by their addresses. */
  readonly hashesMarkers: boolean
  /** The sign of a bignum is part of its hash. */
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
