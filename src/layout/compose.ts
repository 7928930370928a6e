/**
 * Construction of layouts: from what probe.ts found in a file, or from names alone, for code that writes dumps.
 *
 * In: generation or release, word sizes, byte order. Out: a `Layout`, with its rows of the generated field tables.
 * @module
 */
import { type AbiName, bitFields, bufferVariants, structs } from '../../generated/field_tables.js'
import type { ByteOrder } from '../bytes/view.ts'
import type { HashForm } from './hash-rules.ts'
import type { Layout } from './layout.ts'
import { pvecNames } from './pvec-types.ts'
import {
  type EntryUnit,
  entryUnitIn,
  type GenerationFacts,
  generations,
  type Release,
  releaseFacts,
} from './releases.ts'
import { relocCodes } from './relocation-codes.ts'
import { lispTags, relocKinds, type Tagging } from './relocation-types.ts'
import { symbolFacts } from './symbol-facts.ts'

export type { AbiName }

/** The parts of a layout that are known before its release. */
export type UnreleasedLayout = Omit<
  Layout,
  | 'release'
  | 'structs'
  | 'bufferVariants'
  | 'bitFields'
  | 'pvecNames'
  | 'hash'
  | 'printing'
  | 'functionType'
  | 'literalNames'
  | 'symbolFlags'
  | 'redirectNames'
  | 'forwardsOutside'
  | 'charsetAlign'
  | 'devCharsets'
  | 'limbSize'
>

/** How an Emacs lays out words: size of a pointer and of a Lisp_Object, and alignment of 8-byte scalars, in bytes. */
export interface WordFacts {
  readonly wordSize: 4 | 8
  readonly lispWordSize: 4 | 8
  readonly int64Align: 4 | 8
  readonly tagging: Tagging
  /** Bit-fields follow Microsoft's rule. */
  readonly windows: boolean
}

const lp64: WordFacts = { wordSize: 8, lispWordSize: 8, int64Align: 8, tagging: 'low', windows: false }
const ilp32: WordFacts = { ...lp64, wordSize: 4, lispWordSize: 4 }
const wide: WordFacts = { ...lp64, wordSize: 4, tagging: 'high' }

const wordFacts: Readonly<Record<AbiName, WordFacts>> = {
  lp64,
  'ilp32-align4': { ...ilp32, int64Align: 4 },
  'ilp32-align8': ilp32,
  'wide-align4': { ...wide, int64Align: 4 },
  'wide-align8': wide,
  llp64: { ...lp64, windows: true },
  'ilp32-windows': { ...ilp32, windows: true },
  'wide-windows': { ...wide, windows: true },
}

/** What a file alone may tell of a layout, besides its names. */
export interface LayoutDetails {
  /** Bytes of a limb; null where nothing tells. By default a limb is as wide as a pointer. */
  readonly limbSize?: 4 | 8 | null
  /** Charsets have the form of 31.0.50, the development version before 31.1. */
  readonly devCharsets?: boolean
}

/**
 * The layout of dumps that `release` writes on a machine of this ABI and byte order.
 *
 * @param details `limbSize` is the size of a limb of a bignum in bytes, by default that of a pointer; `devCharsets` selects the charsets of 31.0.50,
 *   the development version before 31.1
 */
export function layoutOf(
  release: Release,
  abi: AbiName,
  byteOrder: ByteOrder,
  details: { readonly limbSize?: 4 | 8 | null; readonly devCharsets?: boolean } = {},
): Layout {
  const facts = generations.find((row) => row.generation === releaseFacts[release].generation)
  if (facts === undefined) throw new Error(`no generation of dumps is that of ${release}`)
  const words = wordFacts[abi]
  return withRelease(unreleased(facts, byteOrder, words, entryUnitIn(release, words.wordSize)), release, details)
}

/** The names of a layout, from which it can be made again. The default unit of entries is that of the release. */
export type LayoutNames = Pick<Layout, 'generation' | 'release' | 'abi' | 'byteOrder'> &
  LayoutDetails & { readonly entryUnit?: EntryUnit | undefined }

/** The layout of these names, or undefined if a name is unknown. */
export function layoutNamed(names: LayoutNames): Layout | undefined {
  const { generation, release, abi, byteOrder } = names
  const facts = generations.find((row) => row.generation === generation)
  const words = Object.hasOwn(wordFacts, abi) ? wordFacts[abi] : undefined
  if (facts === undefined || words === undefined || (byteOrder !== 'little' && byteOrder !== 'big')) return undefined
  if (release !== null && !Object.hasOwn(releaseFacts, release)) return undefined
  const entryUnit = names.entryUnit ?? (release === null ? facts.entryUnits[0] : entryUnitIn(release, words.wordSize))
  if (!facts.entryUnits.includes(entryUnit)) return undefined
  return withRelease(unreleased(facts, byteOrder, words, entryUnit), release, names)
}

/** The parts of a layout that follow from generation and machine. */
export function unreleased(
  facts: GenerationFacts,
  byteOrder: ByteOrder,
  words: WordFacts,
  entryUnit: EntryUnit,
): UnreleasedLayout {
  const { wordSize, lispWordSize, tagging } = words
  const kinds = relocKinds(facts, tagging)
  return {
    generation: facts.generation,
    emacsRelocNames: facts.emacsRelocs,
    facts,
    byteOrder,
    wordSize,
    lispWordSize,
    tagging,
    tags: lispTags[tagging],
    entryUnit,
    abi: abiOf(words),
    windows: words.windows,
    dumpAlignment: tagging === 'high' ? 4 : 8,
    pseudovectorAlign: words.windows && wordSize === 8 ? 16 : 8,
    lispAlign: lispWordSize === 4 ? 4 : words.int64Align,
    tableAlign: facts.packing === '8-byte' ? 4 : words.int64Align,
    relocKinds: kinds,
    relocs: relocCodes(kinds, wordSize, lispWordSize),
  }
}

/** Complete a layout. If the release is unknown, its objects are those of the nearest release. */
export function withRelease(
  partial: UnreleasedLayout,
  release: Release | null,
  { limbSize = partial.wordSize, devCharsets = false }: LayoutDetails = {},
): Layout {
  const nearest = release ?? partial.facts.nearestRelease
  const row = releaseFacts[nearest]
  const form: HashForm = row.hashTableLispSize === 0 ? 'compact' : partial.facts.vectorTables
  const known = structs[partial.abi][row.objects]
  const { charset_31_dev: devCharset } = known
  const isDev = devCharsets && devCharset !== undefined
  return {
    ...partial,
    release,
    structs: isDev ? { ...known, charset: devCharset } : known,
    devCharsets: isDev,
    charsetAlign: isDev || known.charset.fields.attributes !== undefined ? partial.lispAlign : partial.wordSize,
    limbSize,
    bufferVariants: bufferVariants[partial.abi][row.objects],
    bitFields: bitFields[row.objects],
    pvecNames: pvecNames(nearest),
    hash: { ...row.keys, form },
    printing: row.printing,
    functionType: row.functionType,
    literalNames: row.cLiteralStrings,
    ...symbolFacts(row),
  }
}

const windowsAbis: Readonly<Partial<Record<AbiName, AbiName>>> = {
  lp64: 'llp64',
  'ilp32-align8': 'ilp32-windows',
  'wide-align8': 'wide-windows',
}

/** The ABI of Windows that differs from `abi` in nothing but bit-fields; undefined where there is no such Windows. */
export const windowsAbi = ({ abi, byteOrder }: Pick<Layout, 'abi' | 'byteOrder'>): AbiName | undefined =>
  byteOrder === 'little' ? windowsAbis[abi] : undefined

function abiOf({ wordSize, lispWordSize, int64Align, windows }: WordFacts): AbiName {
  const plain: AbiName = wordSize === 8 ? 'lp64' : `${lispWordSize === 8 ? 'wide' : 'ilp32'}-align${int64Align}`
  return windows ? (windowsAbis[plain] ?? plain) : plain
}
