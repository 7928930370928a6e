/**
 * A datum: Lisp data as the reader makes them, free of any dump, any release and any placement.
 *
 * What is `eq` in Lisp is the same JavaScript object here, so shared and circular structure (`#1=`, `#1#`) is just that: walk
 * with an explicit stack and a set. Interned symbols of one name are one object within one reading, and `nil` always is `NIL_SYMBOL`.
 * Numbers have no identity; the empty string is one. Datums do not change once the reader has returned them.
 *
 * Text is in Emacs's internal encoding (see strings.ts) when `multibyte`, else one byte per character.
 * @module
 */

export type Datum =
  | IntegerDatum
  | FloatDatum
  | StringDatum
  | SymbolDatum
  | ConsDatum
  | SlotsDatum
  | SubCharTableDatum
  | BoolVectorDatum
  | HashTableDatum

/** A fixnum or a bignum, as the release that takes it decides; characters are integers. */
export interface IntegerDatum {
  readonly kind: 'integer'
  readonly value: bigint
}

export interface FloatDatum {
  readonly kind: 'float'
  readonly value: number
  /** The 64 bits of the double: what a NaN carries is in them, and not reliably in `value`. */
  readonly bits: bigint
}

export interface StringDatum {
  readonly kind: 'string'
  readonly bytes: Uint8Array
  /** Characters. */
  readonly length: number
  readonly multibyte: boolean
  /** Text properties: ascending, disjoint, none empty. */
  readonly intervals: readonly IntervalDatum[]
}

export interface IntervalDatum {
  /** In characters. */
  readonly start: number
  readonly end: number
  /** A proper list of even length, not nil. */
  readonly plist: Datum
}

export interface SymbolDatum {
  readonly kind: 'symbol'
  /** The name for people and for comparing; raw bytes and characters beyond Unicode are U+FFFD in it. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Characters. */
  readonly length: number
  /** Has the name a character beyond ASCII? */
  readonly multibyte: boolean
  /** False for `#:foo`. */
  readonly isInterned: boolean
}

export interface ConsDatum {
  readonly kind: 'cons'
  readonly car: Datum
  readonly cdr: Datum
}

/** What is Lisp slots and nothing else. */
export interface SlotsDatum {
  /**
   * `closure` is `#[…]`, byte-code or interpreted; `record` has its type in slot 0; `char-table` has default, parent, purpose,
   * ASCII, 64 parts and extra slots, in this order.
   */
  readonly kind: 'vector' | 'record' | 'closure' | 'char-table'
  readonly slots: readonly Datum[]
}

export interface SubCharTableDatum {
  readonly kind: 'sub-char-table'
  /** 1 to 3; 3 has a slot per character. */
  readonly depth: number
  readonly minChar: number
  readonly slots: readonly Datum[]
}

export interface BoolVectorDatum {
  readonly kind: 'bool-vector'
  /** Bits. */
  readonly length: number
  /** Eight bits each, lowest first; bits beyond `length` are 0. */
  readonly bytes: Uint8Array
}

export interface HashTableDatum {
  readonly kind: 'hash-table'
  readonly test: 'eq' | 'eql' | 'equal'
  readonly weakness: 'key' | 'value' | 'key-or-value' | 'key-and-value' | undefined
  /** Up to 29: the entries that there is room for. */
  readonly size: bigint | undefined
  /** Up to 29. */
  readonly rehashSize: IntegerDatum | FloatDatum | undefined
  /** Up to 29. */
  readonly rehashThreshold: IntegerDatum | FloatDatum | undefined
  /** Up to 29. */
  readonly purecopy: boolean
  /** Key, value, key, value, as written: of keys that are the same under `test` the last value counts. */
  readonly entries: readonly Datum[]
}

/** What the reader builds before it is a datum for others. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] }

/** The symbol nil, which is also the empty list. */
export const NIL_SYMBOL: SymbolDatum = {
  kind: 'symbol',
  name: 'nil',
  bytes: Uint8Array.of(0x6e, 0x69, 0x6c),
  length: 3,
  multibyte: false,
  isInterned: true,
}

/** The string without characters: Emacs has one of them. */
export const EMPTY_STRING: StringDatum = {
  kind: 'string',
  bytes: new Uint8Array(0),
  length: 0,
  multibyte: false,
  intervals: [],
}

export const integerDatum = (value: bigint): IntegerDatum => ({ kind: 'integer', value })

export const consDatum = (car: Datum, cdr: Datum): Draft<ConsDatum> => ({ kind: 'cons', car, cdr })

/** Is this the interned symbol of that name? */
export const isSymbolNamed = (datum: Datum, name: string): boolean =>
  datum.kind === 'symbol' && datum.isInterned && datum.name === name
