/**
 * Values: what a Lisp word of a dump means, that is, a fixnum, a builtin symbol, or an object of the dump or the executable.
 *
 * A word that a relocation patches is a tagged pointer, with base and tag given by the type of the relocation. A word that no
 * relocation patches is final: a fixnum or the constant of a builtin symbol.
 *
 * Source: XTYPE, XFIXNUM, XSYMBOL in src/lisp.h; `dump_make_lv_from_reloc` in src/pdumper.c.
 * @module
 */
import type { Layout } from '../layout/layout.ts'
import type { DumpOffset, EmacsOffset } from '../units.ts'

/** A Lisp word of a dump. */
export type Value =
  | { readonly kind: 'fixnum'; readonly value: bigint }
  /** The symbol at this index of lispsym; 0 is nil. */
  | { readonly kind: 'builtin'; readonly index: number }
  /** An object that starts in the dump, with its Lisp tag. */
  | { readonly kind: 'object'; readonly offset: DumpOffset; readonly tag: number }
  /** An object of the executable, almost always a subr. */
  | { readonly kind: 'emacs'; readonly offset: EmacsOffset; readonly tag: number }
  /** Not a valid Lisp word; occurs in damaged dumps. */
  | { readonly kind: 'invalid'; readonly word: bigint }

export const NIL: Value = { kind: 'builtin', index: 0 }

export const isNil = (value: Value): boolean => value.kind === 'builtin' && value.index === 0

/** The index in lispsym of the symbol `unbound`, which is the value of a variable that has no value. */
export const UNBOUND_INDEX = 2

/** Compare as `EQ` does: whether the words are equal after relocation. */
export function eq(a: Value, b: Value): boolean {
  switch (a.kind) {
    case 'fixnum':
      return b.kind === 'fixnum' && a.value === b.value
    case 'builtin':
      return b.kind === 'builtin' && a.index === b.index
    case 'object':
      return b.kind === 'object' && a.offset === b.offset
    case 'emacs':
      return b.kind === 'emacs' && a.offset === b.offset
    default:
      return b.kind === 'invalid' && a.word === b.word
  }
}

/** The value of a word that no relocation patches. */
export function immediateValue(word: bigint, layout: Layout): Value {
  const { tagging, lispWordSize, structs } = layout
  const bits = 8 * lispWordSize
  if (tagging === 'low') {
    // Tags 2 and 6 both mean fixnum: the third tag bit is the lowest bit of the number.
    if ((word & 3n) === 2n) return { kind: 'fixnum', value: BigInt.asIntN(bits, word) >> 2n }
  } else if (word >> BigInt(bits - 2) === 1n) return { kind: 'fixnum', value: BigInt.asIntN(bits - 2, word) }
  const size = BigInt(structs.symbol.size)
  return word % size === 0n ? { kind: 'builtin', index: Number(word / size) } : { kind: 'invalid', word }
}

/** Whether a number is a fixnum in this layout. Other integers are bignums, which `eq` compares by identity. */
export const isFixnum = (value: bigint, { lispWordSize }: Pick<Layout, 'lispWordSize'>): boolean =>
  BigInt.asIntN(8 * lispWordSize - 2, value) === value

/** The word of a fixnum in memory: the inverse of `immediateValue`. */
export function fixnumWord(value: bigint, { tagging, lispWordSize }: Layout): bigint {
  const bits = 8 * lispWordSize
  if (tagging === 'low') return BigInt.asUintN(bits, (value << 2n) | 2n)
  return BigInt.asUintN(bits - 2, value) | (1n << BigInt(bits - 2))
}
