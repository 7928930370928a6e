/**
 * What lives in the hot section of a synthetic dump: the charset table, fixed objects of every kind, random ones, tables.
 *
 * In:  an image with its header's room, the executable's side, the options.
 * Out: everything of the hot section written up to, but without, the hash_list vector; roots recorded.
 * @module
 */

import { bitFields } from './byte-writer.ts'
import type { TinyOptions } from './tiny-abi.ts'
import {
  type BuiltinParts,
  builtin,
  internedBuiltins,
  type SubrPlaces,
  symbolPointer,
  writeBuiltinParts,
  writeCName,
  writeNative,
} from './tiny-builtins.ts'
import { MAIN_THREAD, PURIFY_FLAG, type TinyEmacs } from './tiny-emacs.ts'
import { type EmacsPlace, type Item, type Lisp, nil, type TinyImage } from './tiny-image.ts'
import { type Chains, chain, type Interned, type Pair, unbound, writeHashTable, writeObarray } from './tiny-lookup.ts'
import {
  type SymbolParts,
  writeBignum,
  writeBlv,
  writeBoolVector,
  writeCons,
  writeFloat,
  writeFwd,
  writeList,
  writeMarker,
  writeString,
  writeSymbol,
  writeVector,
} from './tiny-objects.ts'
import { type Random, randomFrom } from './tiny-random.ts'

export interface Contents {
  readonly builtins: BuiltinParts
  readonly chains: Chains
  /** In order of dumping. */
  readonly hashTables: readonly Item[]
  /** Heap symbols by name. */
  readonly symbols: ReadonlyMap<string, Item>
}

const versions = { '27': '27.1', '28': '28.2', '29': '29.1', '30': '30.1', '31': '31.1' } as const
const defaults = {
  conses: 12,
  strings: 4,
  symbols: 4,
  vectors: 3,
  floats: 3,
  hashTables: 4,
  seed: 1,
  copies: 1,
  stringsBefore: 0,
  stringsAfter: 0,
}

export function writeContents(image: TinyImage, emacs: TinyEmacs, subrs: SubrPlaces, options: TinyOptions): Contents {
  const wanted = { ...defaults, ...options }
  const random = randomFrom(wanted.seed)
  const attributes = writeCharsets(image, emacs)
  if (attributes !== null) writeVector(image, [nil, 0], 'vector', attributes)
  if (attributes !== null && image.abi.charsetAttributes === 'vector')
    emacs.root(emacs.variable(), writeVector(image, [attributes, nil]))

  writePlainStrings(image, wanted.stringsBefore)
  const variables = { caseFoldSearch: emacs.variable(), gcConsThreshold: emacs.variable(), loadPath: emacs.variable() }
  const builtins = writeBuiltinParts(image, emacs, variables)
  const names = ['car', 'cdr', 'list', 'fill-column', 'kill-ring', 'tab-width', 'gc-alias', 'heap-alias']
  names.push(...Array.from({ length: wanted.symbols }, (_, i) => `tiny-symbol-${i}`))
  const symbols = new Map(names.map((name) => [name, image.reserve('Symbol')]))
  const interned: Interned[] = [...internedBuiltins, ...[...symbols].map(([name, symbol]) => ({ name, symbol }))]
  const chains = chain(image, interned)

  const pool = writeRandom(image, wanted, random, [...symbols.values(), ...Object.values(subrs)])
  const fixed = Array.from({ length: wanted.copies }, () => writeFixed(image)).flat()
  writeSymbols(image, emacs, { symbols, chains, subrs, pool, random })
  const hashTables = Array.from({ length: wanted.hashTables }, (_, i) => writeOneHashTable(image, emacs, i, pool))
  const native = image.abi.native ? writeNative(image, hashTables[0]!) : []
  const everything = writeVector(image, [...pool, ...fixed, ...hashTables, ...native])
  const obarray = writeObarray(image, chains, interned.length)
  for (let i = 1; i < wanted.copies; i++) writeObarray(image, chains, interned.length)
  writeRoots(image, emacs, { variables, obarray, everything, symbol: symbols.get('car')!, number: pool.find(isFloat) })
  // With an odd number of objects some table ends at an odd multiple of 4, and shows the alignment of the next.
  if ((image.objects + (image.abi.hashList ? 1 : 0)) % 2 === 0) writeCons(image, nil, nil)
  writePlainStrings(image, wanted.stringsAfter)
  return { builtins, chains, hashTables, symbols }
}

function writePlainStrings(image: TinyImage, count: number): void {
  if (count % 2 !== 0) throw new Error('an odd number of objects would change how tables are aligned')
  for (let i = 0; i < count; i++) writeString(image, { text: 'x' })
}

const isFloat = (value: Lisp): value is Item => typeof value === 'object' && 'type' in value && value.type === 'Float'

/**
 * One charset with a mask, and one unused where the release dumps such. Returns its attributes, where it refers to them or a
 * vector of all attributes does.
 */
function writeCharsets(image: TinyImage, emacs: TinyEmacs): Item | null {
  const { abi, out, structs } = image
  const mask = image.coldBytes(Uint8Array.from({ length: 256 }, (_, code) => (code < 128 ? 15 : 0)))
  const kept = abi.charsetAttributes
  const attributes = kept === 'index' ? null : image.reserve('Vectorlike')
  const table = image.reserve(null)
  image.place(table, kept === 'own' ? abi.lispAlign : abi.wordSize)
  image.writeStruct(structs.charset, {
    ...(kept === 'own' && attributes !== null ? { attributes } : {}),
    dimension: 1,
    code_space: Uint8Array.of(...(abi.byteOrder === 'little' ? [0, 0, 0, 0, 127] : [0, 0, 0, 0, 0, 0, 0, 127])),
    code_space_mask: mask,
    bits: bitFields(abi.byteOrder, 1, [
      [1, 1],
      [1, 0],
      [1, 1],
    ]),
    iso_final: 66,
    iso_revision: -1,
    max_code: 127,
    max_char: 127,
    fast_map: new Uint8Array(16).fill(255),
  })
  if (kept !== 'vector') out.zeros(structs.charset.size)
  emacs.dumpPointer(emacs.variable(), table)
  emacs.immediate(emacs.variable(), kept === 'vector' ? 1 : 2, 4)
  return attributes
}

/** Conses, strings, vectors and floats that refer to one another, to symbols and to subrs; all of them, in order. */
function writeRandom(image: TinyImage, wanted: typeof defaults, random: Random, others: readonly Lisp[]): Lisp[] {
  const reserve = (count: number, type: 'Cons' | 'String' | 'Vectorlike' | 'Float') =>
    Array.from({ length: count }, () => image.reserve(type))
  const conses = reserve(wanted.conses, 'Cons')
  const strings = reserve(wanted.strings, 'String')
  const vectors = reserve(wanted.vectors, 'Vectorlike')
  const floats = reserve(wanted.floats, 'Float')
  const pool: Lisp[] = [...conses, ...strings, ...vectors, ...floats]
  const value = () => (random.below(3) === 0 ? random.below(2000) - 1000 : random.pick([...pool, ...others, nil]))
  for (const item of conses) writeCons(image, value(), value(), item)
  for (const item of strings) {
    writeString(image, { text: Uint8Array.from({ length: random.below(20) }, () => random.below(256)) }, item)
  }
  vectors.forEach((item, i) => {
    const slots = Array.from({ length: random.below(6) }, value)
    if (i % 2 === 0) writeVector(image, slots, 'vector', item)
    else writeVector(image, [builtin('error'), ...slots], 'record', item)
  })
  for (const item of floats) writeFloat(image, (random.below(100000) - 50000) / 64, item)
  return pool
}

/** One object of each kind that random ones are not. */
function writeFixed(image: TinyImage): Lisp[] {
  const properties = writeList(image, [builtin('error'), builtin('t')])
  const rawByte = Uint8Array.of(0xe5, 0x9b, 0x9b, 0xc1, 0xbf, 0x3a)
  const objects: Lisp[] = [
    writeString(image, { text: 'Größe 四', characters: 7 }),
    writeString(image, { text: rawByte, characters: 3 }),
    writeString(image, { text: '' }),
    writeString(image, { text: 'with properties', properties }),
    writeBoolVector(
      image,
      Array.from({ length: 70 }, (_, i) => i % 3 === 0),
    ),
    writeVector(image, []),
  ]
  // Markers were of another type, Lisp_Misc, before the format was released.
  if (image.abi.generation !== '2018') objects.push(writeMarker(image))
  objects.push(...image.abi.bignums.map((value) => writeBignum(image, value)))
  return objects
}

interface SymbolContext {
  readonly symbols: ReadonlyMap<string, Item>
  readonly chains: Chains
  readonly subrs: SubrPlaces
  readonly pool: readonly Lisp[]
  readonly random: Random
}

/** Heap symbols: functions, variables of every redirect, plain ones; satellites follow their symbol. */
function writeSymbols(image: TinyImage, emacs: TinyEmacs, context: SymbolContext): void {
  const { symbols, chains, subrs, pool, random } = context
  const forward = () => (image.abi.dumpedForwards ? image.reserve(null) : emacs.variable())
  const forwards = { integer: forward(), object: forward() }
  const blv = image.reserve(null)
  const integer = emacs.variable()
  const object = emacs.variable()
  emacs.immediate(integer, 70, 8)
  emacs.lisp(object, 8)
  const defcell = writeCons(image, symbols.get('tab-width')!, 8)
  const special: Record<string, Partial<SymbolParts>> = {
    car: { function: subrs.car },
    cdr: { function: subrs.cdr },
    list: { function: subrs.list },
    'fill-column': { redirect: 'forwarded', val: forwards.integer, special: true },
    'tab-width': { redirect: 'localized', val: blv, special: true },
    'gc-alias': { redirect: 'alias', val: symbolPointer(emacs, builtin('gc-cons-threshold')) },
    'heap-alias': { redirect: 'alias', val: symbols.get('kill-ring')! },
  }
  for (const [name, item] of symbols) {
    const label = name in subrs ? writeCName(image, emacs, name) : writeString(image, { text: name })
    const parts: SymbolParts = {
      name: label,
      val: name in subrs ? unbound : random.pick([...pool, nil]),
      ...special[name],
    }
    writeSymbol(image, { ...parts, next: symbolPointer(emacs, chains.next.get(name)) }, item)
    if (name === 'fill-column' && 'offset' in forwards.integer) writeFwd(image, 0, integer, forwards.integer)
    if (name === 'tab-width') {
      writeBlv(image, { fwd: forwards.object, defcell }, blv)
      if ('offset' in forwards.object) writeFwd(image, 2, object, forwards.object)
    }
  }
}

/** In turn: stable keys, string keys, keys hashed by address, no keys. */
function writeOneHashTable(image: TinyImage, emacs: TinyEmacs, index: number, pool: readonly Lisp[]): Item {
  const kind = index % 4
  const functions = { cmp: kind === 0 || kind === 2 ? null : emacs.function(), hash: emacs.function() }
  const write = (test: 'eq' | 'equal', pairs: readonly Pair[], room: number) =>
    writeHashTable(image, { test, testName: builtin(test), pairs, room, functions })
  if (kind === 0) {
    const keys = [nil, builtin('error'), -7]
    return write(
      'eq',
      keys.map((key, i) => ({ key, value: 100 + i })),
      3,
    )
  }
  if (kind === 1) {
    const texts = [`key-${index}`, 'a longer key, of more than two words']
    return write(
      'equal',
      texts.map((text, i) => ({ key: writeString(image, { text }), value: i, text })),
      5,
    )
  }
  if (kind === 3) return write('equal', [], 1)
  const keys = [writeCons(image, 1, 2), writeCons(image, 3, nil)]
  return write(
    'eq',
    keys.map((key) => ({ key, value: pool[0] ?? nil })),
    2,
  )
}

interface Roots {
  readonly variables: Readonly<Record<'caseFoldSearch' | 'gcConsThreshold' | 'loadPath', EmacsPlace>>
  readonly obarray: Item
  readonly everything: Item
  readonly symbol: Item
  readonly number: Item | undefined
}

/** Variables of every kind that emacs_relocs restore. */
function writeRoots(image: TinyImage, emacs: TinyEmacs, roots: Roots): void {
  const { variables } = roots
  emacs.root(PURIFY_FLAG, nil)
  emacs.root(variables.caseFoldSearch, builtin('t'))
  emacs.root(variables.loadPath, writeList(image, [writeString(image, { text: '/usr/share/emacs/lisp' })]))
  emacs.immediate(variables.gcConsThreshold, 800000, 8)
  emacs.immediate(emacs.variable(), 1, 1)
  emacs.immediate(emacs.variable(), 0, image.abi.wordSize)
  emacs.root(emacs.variable(), roots.obarray)
  emacs.root(emacs.variable(), roots.everything)
  emacs.root(emacs.variable(), roots.symbol)
  emacs.root(emacs.variable(), writeString(image, { text: versions[image.abi.release] }))
  emacs.root(emacs.variable(), roots.number ?? writeFloat(image, 0.5))
  emacs.root(emacs.variable(), -1)
  // system-configuration, which alone tells Windows up to 29.
  if (image.abi.windows) emacs.root(emacs.variable(), writeString(image, { text: 'x86_64-w64-mingw32' }))
  if (image.abi.emacsLv) emacs.root(emacs.variable(), MAIN_THREAD)
  emacs.dumpHook()
  emacs.dumpHook()
}
