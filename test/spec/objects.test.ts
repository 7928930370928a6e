/**
 * Every object of real dumps, and of made ones in every release and ABI: the generated parsers and the field tables say
 * the same, and no structure reaches beyond its place.
 *
 * @module
 */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AbiName, ReleaseName } from '../../generated/field_tables.js'
import { readDump } from '../corpus/corpus.ts'
import type { WalkedDump } from './dump-words.ts'
import { walk } from './object-walk.ts'

interface RealWalk extends WalkedDump {
  /** Numbers of objects of each type in `object_starts`, counted by an independent program. */
  readonly starts: Readonly<Record<'Symbol' | 'Cons' | 'String' | 'Vectorlike' | 'Float', number>>
  /** Images in the discardable section: the length of lispsym, and C functions that the executable has. */
  readonly builtins: { readonly symbols: number; readonly subrs: number }
  /** Structures that not every dump has. */
  readonly also: readonly string[]
}

const real: readonly RealWalk[] = [
  {
    name: 'bullseye-amd64',
    release: '27',
    abi: 'lp64',
    isLittle: true,
    starts: { Symbol: 13860, Cons: 89752, String: 31196, Vectorlike: 14016, Float: 97 },
    builtins: { symbols: 1180, subrs: 1220 },
    also: ['subr'],
  },
  {
    name: 'bookworm-amd64',
    release: '28',
    abi: 'lp64',
    isLittle: true,
    starts: { Symbol: 14271, Cons: 138050, String: 41932, Vectorlike: 17327, Float: 120 },
    builtins: { symbols: 1263, subrs: 1267 },
    also: ['native_comp_unit', 'subr_native'],
  },
  {
    name: 'bookworm-s390x',
    release: '28',
    abi: 'lp64',
    isLittle: false,
    starts: { Symbol: 14235, Cons: 95494, String: 32783, Vectorlike: 15248, Float: 106 },
    builtins: { symbols: 1263, subrs: 1249 },
    also: ['subr'],
  },
  {
    name: 'trixie-amd64',
    release: '30',
    abi: 'lp64',
    isLittle: true,
    starts: { Symbol: 15710, Cons: 156990, String: 52223, Vectorlike: 20214, Float: 131 },
    builtins: { symbols: 1566, subrs: 1370 },
    also: ['itree_node', 'lisp_words', 'native_comp_unit', 'obarray', 'subr_native'],
  },
  {
    name: 'trixie-i386',
    release: '30',
    abi: 'ilp32-align4',
    isLittle: true,
    // Three integers of amd64 are bignums here.
    starts: { Symbol: 15710, Cons: 156990, String: 52223, Vectorlike: 20217, Float: 131 },
    builtins: { symbols: 1566, subrs: 1370 },
    also: ['bignum', 'itree_node', 'limbs', 'lisp_words', 'native_comp_unit', 'obarray', 'subr_native'],
  },
]

/** Structures that are not objects of `object_starts`. */
const notStarts = ['charset', 'code_space', 'interval', 'blv', 'fwd', 'buffer_objfwd', 'kboard_objfwd', 'itree_node']
const notVectorlikes = new Set([...notStarts, 'limbs', 'lisp_words', 'symbol', 'cons', 'string', 'float'])

/** What every real dump has. */
const everywhere = [
  'cons',
  'float',
  'string',
  'symbol',
  'vector',
  'charset',
  'code_space',
  'interval',
  'blv',
  'fwd',
  'buffer_objfwd',
  'kboard_objfwd',
  'marker',
  'overlay',
  'record',
  'font',
  'compiled',
  'char_table',
  'sub_char_table',
  'bool_vector',
  'hash_table',
  'buffer',
  'frame',
  'window',
]

describe('every object of a real dump is read alike', () => {
  it.each(real)('$name', ({ starts, builtins, also, ...dump }) => {
    const { differences, counts } = walk(dump, readDump(dump.name), 180)
    expect(differences).toEqual([])
    expect(counts).toMatchObject({ cons: starts.Cons, string: starts.String, float: starts.Float, buffer: 4 })
    // The rest of the symbols and subrs are images in the discardable section.
    const vectorlikes = Object.keys(counts).filter((name) => !notVectorlikes.has(name))
    const numVectorlikes = vectorlikes.reduce((sum, name) => sum + (counts[name] ?? 0), 0)
    const numBuiltins = { symbols: counts.symbol! - starts.Symbol, subrs: numVectorlikes - starts.Vectorlike }
    expect(numBuiltins).toEqual(builtins)
    expect(Object.keys(counts).sort()).toEqual([...everywhere, ...also].sort())
  })

  it.each<WalkedDump>([
    { name: 'own-28.2-min', release: '28', abi: 'lp64', isLittle: true },
    { name: 'own-28.2-m32-wideint', release: '28', abi: 'wide-align4', isLittle: true },
  ])('$name', (dump) => {
    const { differences, counts } = walk(dump, readDump(dump.name), 180)
    expect(differences).toEqual([])
    // Two builds of one source and configuration, but for the size of a Lisp word.
    expect(counts).toMatchObject({
      cons: 95282,
      string: 32609,
      hash_table: 199,
      subr: 1185,
      blv: 141,
      bool_vector: 340,
    })
  })
})

/** Dumps made by hand are named after release, byte order and ABI. */
const tiny = readdirSync(new URL('../../corpus/', import.meta.url)).flatMap((name): WalkedDump[] => {
  const [, release, order, abi] = /^tiny-(2[789]|3[01])-(big|little)-(\w+(?:-align\d|-windows)?)/.exec(name) ?? []
  return release === undefined
    ? []
    : [{ name, release: release as ReleaseName, abi: abi as AbiName, isLittle: order === 'little' }]
})

describe('every object of a made dump is read alike', () => {
  it('for every release, ABI and byte order that machines have', () => {
    expect(new Set(tiny.map(({ release, abi }) => `${release} ${abi}`)).size).toBe(5 * 8)
    expect(tiny.filter(({ isLittle }) => !isLittle).length).toBeGreaterThanOrEqual(5 * 3)
  })

  it.each(tiny)('$name', (dump) => {
    const { differences, counts } = walk(dump, readDump(dump.name), 0)
    expect(differences).toEqual([])
    expect(Object.keys(counts)).toEqual(expect.arrayContaining(['marker', 'interval', 'hash_table', 'record', 'blv']))
  })
})
