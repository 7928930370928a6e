/**
 * Datums: Lisp data as the reader returns them, independent of any dump, release and placement.
 *
 * Objects that are `eq` in Lisp are the same JavaScript object, so shared and circular structure (`#1=`, `#1#`) is shared and
 * circular here. Walk it with an explicit stack and a set. Interned symbols of one name are one object within one reading,
 * and `nil` is always `NIL_SYMBOL`. Numbers have no identity. All empty strings are one object. Datums do not change once
 * the reader has returned them.
 *
 * Text is in Emacs's internal encoding (see strings.ts) if `multibyte` is true, otherwise it has one byte per character.
 * @module
 */

/** Lisp data, by `kind`. */
export type Datum =
  | SymbolDatum
  /** A fixnum or a bignum, depending on the release that the datum is encoded for. Characters are integers. */
  | {
      /** The kind of datum. */
      readonly kind: 'integer'
      /** The value. */
      readonly value: bigint
    }
  /** A float. */
  | {
      /** The kind of datum. */
      readonly kind: 'float'
      /** The value as a double. */
      readonly value: number
      /** The 64 bits of the double. They include the payload of a NaN, which `value` does not preserve reliably. */
      readonly bits: bigint
    }
  /** A string. */
  | {
      /** The kind of datum. */
      readonly kind: 'string'
      /** The bytes of the text. */
      readonly bytes: Uint8Array
      /** Number of characters. */
      readonly length: number
      /** Whether the string is multibyte. */
      readonly multibyte: boolean
      /** Text properties: ascending, disjoint and non-empty intervals. */
      readonly intervals: readonly {
        /** First character, counted from 0; `end` is one past the last. */
        readonly start: number
        /** One past the last character. */
        readonly end: number
        /** A proper list of even length, not nil. */
        readonly plist: Datum
      }[]
    }
  /** A cons. */
  | {
      /** The kind of datum. */
      readonly kind: 'cons'
      /** The first element, or the head of the pair. */
      readonly car: Datum
      /** The rest of the list, or the tail of the pair. */
      readonly cdr: Datum
    }
  /** An object that consists of Lisp slots only. */
  | {
      /**
       * `closure` is `#[…]`, byte-compiled or interpreted. `record` has its type in slot 0. `char-table` has, in this order: default,
       * parent, purpose, ASCII, 64 parts and the extra slots.
       */
      readonly kind: 'vector' | 'record' | 'closure' | 'char-table'
      /** The Lisp slots, in order. */
      readonly slots: readonly Datum[]
    }
  /** A sub-char-table: a part of a char-table. */
  | {
      /** The kind of datum. */
      readonly kind: 'sub-char-table'
      /** 1 to 3. At depth 3, each character has a slot. */
      readonly depth: number
      /** First character that the table covers. */
      readonly minChar: number
      /** The Lisp slots, in order. */
      readonly slots: readonly Datum[]
    }
  /** A bool-vector. */
  | {
      /** The kind of datum. */
      readonly kind: 'bool-vector'
      /** Number of bits. */
      readonly length: number
      /** Eight bits per byte, the lowest first. Bits beyond `length` are 0. */
      readonly bytes: Uint8Array
    }
  /** A hash table. */
  | {
      /** The kind of datum. */
      readonly kind: 'hash-table'
      /** How keys are compared. */
      readonly test: 'eq' | 'eql' | 'equal'
      /** The parts that do not keep a pair alive; undefined for a strong table. */
      readonly weakness: 'key' | 'value' | 'key-or-value' | 'key-and-value' | undefined
      /** Number of entries that there is room for. Before Emacs 30. */
      readonly size: bigint | undefined
      /** A number: by how many entries the table grows, if an integer, or by which factor. Before Emacs 30. */
      readonly rehashSize: Datum | undefined
      /** A number: the share of entries in use at which the table grows. Before Emacs 30. */
      readonly rehashThreshold: Datum | undefined
      /** Whether `purecopy` copies the table to pure space. Before Emacs 30. */
      readonly purecopy: boolean
      /** Keys and values alternate, as written. If keys are the same under `test`, the last value counts. */
      readonly entries: readonly Datum[]
    }

/** A symbol. */
export interface SymbolDatum {
  /** The kind of datum. */
  readonly kind: 'symbol'
  /** The name as text, for display and comparison. Raw bytes and characters beyond Unicode are U+FFFD. */
  readonly name: string
  /** The bytes of the name. */
  readonly bytes: Uint8Array
  /** Number of characters. */
  readonly length: number
  /** Whether the name has a character beyond ASCII. */
  readonly multibyte: boolean
  /** False for `#:foo`. */
  readonly isInterned: boolean
}

export type IntegerDatum = Extract<Datum, { kind: 'integer' }>
export type FloatDatum = Extract<Datum, { kind: 'float' }>
export type StringDatum = Extract<Datum, { kind: 'string' }>
export type ConsDatum = Extract<Datum, { kind: 'cons' }>
export type SlotsDatum = Extract<Datum, { kind: 'vector' | 'record' | 'closure' | 'char-table' }>
export type SubCharTableDatum = Extract<Datum, { kind: 'sub-char-table' }>
export type BoolVectorDatum = Extract<Datum, { kind: 'bool-vector' }>
export type HashTableDatum = Extract<Datum, { kind: 'hash-table' }>
export type IntervalDatum = StringDatum['intervals'][number]

/** A datum under construction. */
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

/** The empty string. Emacs has only one. */
export const EMPTY_STRING: StringDatum = {
  kind: 'string',
  bytes: new Uint8Array(0),
  length: 0,
  multibyte: false,
  intervals: [],
}

export const integerDatum = (value: bigint): IntegerDatum => ({ kind: 'integer', value })

export const consDatum = (car: Datum, cdr: Datum): Draft<ConsDatum> => ({ kind: 'cons', car, cdr })

/** Whether `datum` is the interned symbol of that name. */
export const isSymbolNamed = (datum: Datum, name: string): boolean =>
  datum.kind === 'symbol' && datum.isInterned && datum.name === name
