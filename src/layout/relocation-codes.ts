/**
 * The codes of `dump_reloc` by meaning, and the meaning of each code as columns, for loops over half a million
 * entries.
 * @module
 */
import type { RelocKind } from './relocation-types.ts'

export interface RelocCodes {
  /** Raw pointers into the dump; below, into the executable. */
  readonly dumpPointer: number
  readonly emacsPointer: number
  /** Tagged pointers into the dump, by Lisp tag, and below, into the executable; -1 for a tag that no entry can have. */
  readonly dumpTagged: readonly number[]
  readonly emacsTagged: readonly number[]
  /** Bignums; -1 in generations without them. */
  readonly bignum: number
  /**
   * Size in bytes of the word that an entry patches; 0 for entries that only native code changes. For a bignum it is the size of
   * a pointer, which is the size of the limb pointer and of the fields before it.
   */
  readonly widths: Uint8Array
  /** The Lisp tag of a tagged pointer; -1 for all others. */
  readonly tags: Int8Array
  /** 1 for entries that only native code changes, in the late phases. */
  readonly native: Uint8Array
  /** 1 for pointers into the dump, raw or tagged. */
  readonly intoDump: Uint8Array
  /** 1 for pointers into the executable, raw or tagged. */
  readonly intoEmacs: Uint8Array
  /** 1 for entries that point to plain bytes of the dump: raw pointers into it, and bignums, which point to their limbs. */
  readonly toBytes: Uint8Array
}

/** The codes of `kinds` on a machine with pointers of `wordSize` bytes and Lisp words of `lispWordSize`. */
export function relocCodes(kinds: readonly RelocKind[], wordSize: 4 | 8, lispWordSize: 4 | 8): RelocCodes {
  const codeOf = (form: RelocKind['form'], base?: 'dump' | 'emacs', tag?: number) =>
    kinds.findIndex(
      (kind) => kind.form === form && ('base' in kind ? kind.base : undefined) === base && tagOf(kind) === (tag ?? -1),
    )
  const tagged = (base: 'dump' | 'emacs') => Array.from({ length: 8 }, (_, tag) => codeOf('lv', base, tag))
  const leadsTo = (base: 'dump' | 'emacs') =>
    Uint8Array.from(kinds, (kind) => ('base' in kind && kind.base === base ? 1 : 0))
  return {
    dumpPointer: codeOf('raw', 'dump'),
    emacsPointer: codeOf('raw', 'emacs'),
    dumpTagged: tagged('dump'),
    emacsTagged: tagged('emacs'),
    bignum: codeOf('bignum'),
    widths: Uint8Array.from(kinds, ({ form }) => {
      if (form === 'lv') return lispWordSize
      return form === 'raw' || form === 'bignum' ? wordSize : 0
    }),
    tags: Int8Array.from(kinds, tagOf),
    native: Uint8Array.from(kinds, ({ form }) => (form === 'native-comp-unit' || form === 'native-subr' ? 1 : 0)),
    intoDump: leadsTo('dump'),
    intoEmacs: leadsTo('emacs'),
    toBytes: Uint8Array.from(kinds, (kind) =>
      kind.form === 'bignum' || (kind.form === 'raw' && kind.base === 'dump') ? 1 : 0,
    ),
  }
}

const tagOf = (kind: RelocKind): number => (kind.form === 'lv' ? kind.tag : -1)
