/**
 * What a dumping machine and its Emacs agree on: sizes, tags, codes. Independent of src/, so that tests compare two readings.
 *
 * In:  the description of a synthetic dump.
 * Out: an `Abi`, the numbers that every other tiny-*.ts file asks for. Sizes and alignments in bytes.
 * @module
 */
import type { ByteOrder } from './byte-writer.ts'
import type { Growth } from './tiny-structs.ts'

export type Generation = '2018' | 'talk' | '27' | '28dev-a' | '28dev-n' | '28+'
export type Release = '27' | '28' | '29' | '30' | '31'
export type AbiName =
  | 'lp64'
  | 'ilp32-align4'
  | 'ilp32-align8'
  | 'wide-align4'
  | 'wide-align8'
  | 'llp64'
  | 'ilp32-windows'
  | 'wide-windows'
export type LispType = 'Symbol' | 'Cons' | 'String' | 'Vectorlike' | 'Float'

export interface TinyOptions {
  readonly generation: Generation
  /** Only with generation '28+', where it is required. */
  readonly release?: '28' | '29' | '30' | '31' | '32'
  readonly byteOrder: ByteOrder
  readonly abi: AbiName
  /** A native compilation unit and a native subr; '28+' only. */
  readonly native?: boolean
  /** Two bignums, or these; 27 and later. By default two where fixnums are narrow, as in real dumps. */
  readonly bignums?: boolean | readonly bigint[]
  /** Bytes of a limb; by default those of a pointer, and 4 on Windows, as without GMP. */
  readonly limbSize?: 4 | 8
  /** Charsets as in 31.0.50, with their attributes; release 31 only. */
  readonly devCharsets?: boolean
  /** How many of each, besides the fixed ones. */
  readonly conses?: number
  readonly strings?: number
  readonly symbols?: number
  readonly vectors?: number
  readonly floats?: number
  /** At least 1. */
  readonly hashTables?: number
  /** Plain strings before and after all other objects of the hot section; an even number of them. */
  readonly stringsBefore?: number
  readonly stringsAfter?: number
  /** Bytes by which offsets of entries count; by default what the release has. */
  readonly entryUnit?: 1 | 2 | 4 | 8
  /** How often each of the fixed objects is written, and the obarray; once unless said. */
  readonly copies?: number
  /** What no Emacs has yet. */
  readonly future?: Future
  /** Chooses sizes, contents and references. */
  readonly seed?: number
}

/** How a hash table lies in the dump: with its chains, without them, or as bare pairs. */
type HashForm = 'stored' | 'frozen' | 'compact'

/** What an Emacs to come may do. */
export interface Future {
  readonly grown?: Growth
  /** Numbers that are inserted into the header before its number `at`; later ones move. */
  readonly header?: { readonly at: number; readonly numbers: readonly number[] }
}

export interface Abi {
  readonly name: AbiName
  readonly generation: Generation
  /** The release whose object layouts apply; for a generation without one, the nearest. */
  readonly release: Release
  readonly byteOrder: ByteOrder
  readonly wordSize: 4 | 8
  readonly lispWordSize: 4 | 8
  readonly lispAlign: 4 | 8
  readonly int64Align: 4 | 8
  readonly dumpAlignment: 4 | 8
  /** Bit-fields of types of different sizes do not share a unit. */
  readonly windows: boolean
  readonly tagging: 'low' | 'high'
  readonly tags: Readonly<Record<LispType, number>>
  readonly headerSize: number
  readonly future: Future
  readonly phases: 1 | 3
  readonly hashList: boolean
  readonly pageSize: 4096 | 65536
  readonly tableAlignment: 4 | 8
  readonly packing: '8-byte' | '28+4' | '27+5'
  readonly entryUnit: 1 | 2 | 4 | 8
  /** Relocation codes; a code that the generation lacks is -1. */
  readonly relocs: {
    readonly bignum: number
    readonly dumpLv: number
    readonly emacsLv: number
  }
  /** emacs_reloc type 5 exists. */
  readonly emacsLv: boolean
  readonly hashForm: HashForm
  /** Names from C have size_byte -2 and stay in the executable. */
  readonly cLiterals: boolean
  /** Forwarding structures are written to the dump; else they are referred to in the executable. */
  readonly dumpedForwards: boolean
  readonly native: boolean
  readonly bignums: readonly bigint[]
  readonly limbSize: 4 | 8
  /** Where a charset has its attributes: by an index, in itself, or by its number in a vector of all. */
  readonly charsetAttributes: 'index' | 'own' | 'vector'
}

type GenerationFacts = Pick<
  Abi,
  'headerSize' | 'phases' | 'hashList' | 'pageSize' | 'packing' | 'relocs' | 'emacsLv'
> & {
  /** The release whose objects these dumps hold, or the nearest known. */
  readonly nearest: Release
  /** Wide Lisp words and bignums came with the release of 27. */
  readonly early: boolean
}

const of2018: GenerationFacts = {
  headerSize: 80,
  phases: 1,
  hashList: false,
  pageSize: 4096,
  packing: '8-byte',
  relocs: { bignum: -1, dumpLv: 2, emacsLv: 10 },
  emacsLv: false,
  nearest: '27',
  early: true,
}
const of27: GenerationFacts = {
  ...of2018,
  packing: '27+5',
  relocs: { bignum: 2, dumpLv: 3, emacsLv: 11 },
  emacsLv: true,
  early: false,
}
const of28: GenerationFacts = {
  ...of27,
  headerSize: 100,
  phases: 3,
  hashList: true,
  pageSize: 65536,
  relocs: { bignum: 4, dumpLv: 5, emacsLv: 13 },
  nearest: '28',
}
const generations: Readonly<Record<Generation, GenerationFacts>> = {
  '2018': of2018,
  talk: { ...of2018, packing: '28+4', emacsLv: true },
  '27': of27,
  '28dev-a': { ...of27, headerSize: 84, hashList: true, nearest: '28' },
  '28dev-n': { ...of28, headerSize: 96, hashList: false, pageSize: 4096 },
  '28+': of28,
}

type Machine = Pick<
  Abi,
  'wordSize' | 'lispWordSize' | 'lispAlign' | 'int64Align' | 'dumpAlignment' | 'tagging' | 'tags' | 'windows'
>

const lowTags = { Symbol: 0, Cons: 3, String: 4, Vectorlike: 5, Float: 7 }
const narrow = {
  lispWordSize: 4,
  lispAlign: 4,
  dumpAlignment: 8,
  tagging: 'low',
  tags: lowTags,
  windows: false,
} as const
const wide = {
  lispWordSize: 8,
  dumpAlignment: 4,
  tagging: 'high',
  tags: { ...lowTags, Cons: 6 },
  windows: false,
} as const

const lp64 = { ...narrow, wordSize: 8, lispWordSize: 8, lispAlign: 8, int64Align: 8 } as const
const ilp32 = { ...narrow, wordSize: 4, int64Align: 8 } as const
const wideAlign8 = { ...wide, wordSize: 4, lispAlign: 8, int64Align: 8 } as const

const machines: Readonly<Record<AbiName, Machine>> = {
  lp64,
  'ilp32-align4': { ...ilp32, int64Align: 4 },
  'ilp32-align8': ilp32,
  'wide-align4': { ...wide, wordSize: 4, lispAlign: 4, int64Align: 4 },
  'wide-align8': wideAlign8,
  llp64: { ...lp64, windows: true },
  'ilp32-windows': { ...ilp32, windows: true },
  'wide-windows': { ...wideAlign8, windows: true },
}

/** The development version 32 has the objects of 31, and entries in double words on 64-bit machines. */
const objectsOf = ({ release }: TinyOptions): Release | undefined => (release === '32' ? '31' : release)
const entryUnitOf = ({ release, abi, entryUnit }: TinyOptions): 1 | 2 | 4 | 8 =>
  entryUnit ?? (release === '32' && abi === 'lp64' ? 8 : 4)

function futureOf({ future = {} }: TinyOptions, headerSize: number): Pick<Abi, 'future' | 'headerSize'> {
  return { future, headerSize: headerSize + 4 * (future.header?.numbers.length ?? 0) }
}

export function abiOf(options: TinyOptions): Abi {
  const { generation, byteOrder } = options
  const { nearest, early, ...facts } = generations[generation]
  const machine = machines[options.abi]
  const release = generation === '28+' ? objectsOf(options) : nearest
  const native = options.native ?? false
  if (release === undefined) throw new Error("generation '28+' needs a release")
  if (early && machine.tagging === 'high') throw new Error(`${generation} with wide Lisp words is not known`)
  if (native && generation !== '28+') throw new Error(`${generation} has no native code`)
  if (native && options.abi !== 'lp64') throw new Error('native code is for 64-bit machines here')
  const compact = release === '30' || release === '31'
  return {
    name: options.abi,
    generation,
    release,
    byteOrder,
    ...facts,
    ...machine,
    entryUnit: entryUnitOf(options),
    ...futureOf(options, facts.headerSize),
    tableAlignment: generation === '2018' ? 4 : machine.int64Align,
    // Without the header's list of hash tables nothing could thaw them.
    hashForm: compact ? 'compact' : facts.hashList ? 'frozen' : 'stored',
    cLiterals: release !== '31',
    dumpedForwards: release !== '31',
    native,
    limbSize: options.limbSize ?? (machine.windows ? 4 : machine.wordSize),
    charsetAttributes: charsetAttributesOf(release, options.devCharsets ?? false),
    bignums: bignumsOf(options.bignums ?? (!early && machine.lispWordSize === 4), machine),
  }
}

function bignumsOf(wanted: boolean | readonly bigint[], { windows, wordSize }: Machine): readonly bigint[] {
  if (typeof wanted !== 'boolean') return wanted
  // No number that a fixnum could hold has two narrow limbs.
  return wanted ? [windows && wordSize === 8 ? 10n ** 30n : 10n ** 12n, -(1n << 64n)] : []
}

function charsetAttributesOf(release: Release, isDev: boolean): Abi['charsetAttributes'] {
  if (release < '30') return 'index'
  return release === '30' || isDev ? 'own' : 'vector'
}

/** A Lisp integer as a word of `lispWordSize` bytes. */
export const fixnumWord = (abi: Abi, value: number | bigint): bigint =>
  abi.tagging === 'low' ? BigInt(value) * 4n + 2n : BigInt.asUintN(62, BigInt(value)) | (1n << 62n)

/** pvec type codes of the kinds that synthetic dumps hold. */
export function pvecCodes(release: Release) {
  const later = { '27': 0, '28': 0, '29': 1, '30': 1, '31': 1 }[release]
  return {
    bignum: 2,
    marker: 3,
    boolVector: 11 + later,
    hashTable: 13 + later,
    obarray: 15,
    subr: { '27': 16, '28': 16, '29': 17, '30': 18, '31': 18 }[release],
    nativeCompUnit: { '27': -1, '28': 24, '29': 25, '30': 26, '31': 26 }[release],
    record: { '27': 27, '28': 28, '29': 33, '30': 34, '31': 34 }[release],
  }
}
