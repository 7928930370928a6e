/**
 * Type codes of one dump, decoded once: the meaning of each `dump_reloc` code, and the name of each Lisp tag.
 *
 * The numbering of codes depends on the generation, that of tags on the tagging scheme, so the tables are built from both.
 * Source: `enum dump_reloc_type` in src/pdumper.c, `enum Lisp_Type` in src/lisp.h.
 * @module
 */
import type { GenerationFacts } from './releases.ts'

/** Low-bit tags (every ordinary build) or high-bit tags (`--with-wide-int` on 32-bit machines). */
export type Tagging = 'low' | 'high'

/** Codes of the Lisp types in tagged words and in `object_starts`: `enum Lisp_Type`. */
export interface LispTags {
  /** Symbols. */
  readonly symbol: 0
  /** Conses. */
  readonly cons: 3 | 6
  /** Strings. */
  readonly string: 4
  /** Vectors and pseudovectors. */
  readonly vectorlike: 5
  /** Floats. */
  readonly float: 7
  /** Names by code, those of `enum Lisp_Type` without the prefix. */
  readonly names: readonly string[]
}

const common = { symbol: 0, string: 4, vectorlike: 5, float: 7 } as const

export const lispTags: Readonly<Record<Tagging, LispTags>> = {
  low: { ...common, cons: 3, names: ['Symbol', 'Unused', 'Int0', 'Cons', 'String', 'Vectorlike', 'Int1', 'Float'] },
  high: { ...common, cons: 6, names: ['Symbol', 'Unused', 'Int0', 'Int1', 'String', 'Vectorlike', 'Cons', 'Float'] },
}

/**
 * The operation that a type code stands for: the loader adds a base to a pointer ('raw') or to a tagged word ('lv'), or performs
 * one of three operations that are not arithmetic.
 */
export type RelocKind =
  | { readonly name: string; readonly form: 'raw'; readonly base: 'dump' | 'emacs' }
  | { readonly name: string; readonly form: 'lv'; readonly base: 'dump' | 'emacs'; readonly tag: number }
  | { readonly name: string; readonly form: 'bignum' | 'native-comp-unit' | 'native-subr' }

const plainForms: Readonly<Record<string, (name: string) => RelocKind>> = {
  DUMP_TO_EMACS_PTR_RAW: (name) => ({ name, form: 'raw', base: 'emacs' }),
  DUMP_TO_DUMP_PTR_RAW: (name) => ({ name, form: 'raw', base: 'dump' }),
  NATIVE_COMP_UNIT: (name) => ({ name, form: 'native-comp-unit' }),
  NATIVE_SUBR: (name) => ({ name, form: 'native-subr' }),
  BIGNUM: (name) => ({ name, form: 'bignum' }),
}

/** The number of codes of `dump_reloc`. The four bits of the talk end at code 15, in the middle of the last family. */
export const relocTypeCount = ({ packing, plainRelocs }: GenerationFacts): number =>
  packing === '28+4' ? 16 : plainRelocs.length + 2 * lispTags.low.names.length

/** Codes of `dump_reloc`, by number. A code past the end of the array is unknown. */
export function relocKinds(facts: GenerationFacts, tagging: Tagging): readonly RelocKind[] {
  const { names } = lispTags[tagging]
  const family = (prefix: string, base: 'dump' | 'emacs') =>
    names.map((tagName, tag): RelocKind => ({ name: `${prefix}+${tagName}`, form: 'lv', base, tag }))
  const kinds = [
    ...facts.plainRelocs.map((name) => plainForms[name]!(name)),
    ...family('DUMP_TO_DUMP_LV', 'dump'),
    ...family('DUMP_TO_EMACS_LV', 'emacs'),
  ]
  return kinds.slice(0, relocTypeCount(facts))
}
