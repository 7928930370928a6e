/**
 * Crafted heaps that `openDump` accepts, in which many objects refer to the same large data.
 *
 * In:  how many of something.
 * Out: the bytes of a dump of generation 27, little-endian, 64-bit.
 * @module
 */
import { coldStartAfter, fixnum, HotSection, pseudovector, pvec, reloc, repeat, type Slot, slot, tag } from './craft.ts'

const NIL = 0n
const UNBOUND = 2n * 48n
const UNIBYTE = 0xffff_ffff_ffff_ffffn
/** Flags of a symbol: in the initial obarray, and how its value is kept. */
const flags = {
  plain: (2n << 6n) | (4n << 1n),
  alias: (2n << 6n) | (1n << 1n),
  localized: (2n << 6n) | (2n << 1n),
} as const

const lisp = {
  symbol: slot.bind(null, reloc.symbol),
  cons: slot.bind(null, reloc.cons),
  string: slot.bind(null, reloc.string),
}
const vectorlike = slot.bind(null, reloc.vectorlike)
const raw = slot.bind(null, reloc.raw)

const cons = (hot: HotSection, car: bigint | Slot, cdr: bigint | Slot) => hot.object(tag.cons, [car, cdr])
const vector = (hot: HotSection, slots: readonly (bigint | Slot)[]) =>
  hot.object(tag.vectorlike, [BigInt(slots.length), ...slots])
const symbol = (hot: HotSection, name: bigint | Slot, value: bigint | Slot, flag: bigint, next: bigint | Slot = 0n) =>
  hot.object(tag.symbol, [flag, name, value, NIL, NIL, next])

/** A hash table that 27 rehashes when it is loaded, of all pairs of `pairs`. */
function table(hot: HotSection, pairs: number, count: number, links: number, test: Slot): number {
  const rest = [NIL, NIL, NIL, slot(reloc.emacsRaw, 8), slot(reloc.emacsRaw, 16), 0n]
  const sizes = [BigInt(count), UNIBYTE, 1n, 0n]
  const vectors = [NIL, NIL, vectorlike(links), vectorlike(links)]
  const head = pseudovector(pvec.hashTable, 4)
  return hot.object(tag.vectorlike, [head, ...vectors, ...sizes, vectorlike(pairs), test, ...rest.slice(1), 0n])
}

/** Such a table with a value of nil for each key. */
function tableOf(hot: HotSection, keys: readonly (bigint | Slot)[], test: Slot): void {
  const pairs = vector(
    hot,
    keys.flatMap((key) => [key, NIL]),
  )
  const links = vector(
    hot,
    keys.map(() => fixnum(-1)),
  )
  table(hot, pairs, keys.length, links, test)
}

/** The symbol `equal`, whose name is known by its length. */
function equalSymbol(hot: HotSection): Slot {
  const name = hot.object(tag.string, [5n, UNIBYTE, 0n, 0n])
  return lisp.symbol(symbol(hot, lisp.string(name), UNBOUND, flags.plain))
}

/** `count` strings that start one byte after the other in one long text, each to its end; and what `wrap` makes of each. */
function sharedStrings(count: number, wrap: (hot: HotSection, string: Slot, i: number) => void, wordsEach: number) {
  const hot = new HotSection()
  const text = Number(coldStartAfter(count * (4 + wordsEach)))
  const size = 8 * count
  for (let i = 0; i < count; i++) {
    const string = hot.object(tag.string, [BigInt(size - i), UNIBYTE, 0n, raw(text + i)])
    wrap(hot, lisp.string(string), i)
  }
  return hot.dump(new Uint8Array(size).fill(0x61))
}

/** Keys that lead to `count` lists within lists, of which one hash sees the beginning and all are the same there. */
function deepKeys(count: number): Uint8Array {
  const hot = new HotSection()
  const test = equalSymbol(hot)
  const keys = repeat(count, (i) => {
    let list: bigint | Slot = fixnum(i)
    for (let depth = 0; depth < 5; depth++) list = lisp.cons(cons(hot, list, NIL))
    return list
  })
  tableOf(hot, keys, test)
  return hot.dump()
}

/** Keys of their own, all of the same seven lists of the same seven lists of the same seven. */
function wideKeys(count: number): Uint8Array {
  const hot = new HotSection()
  const test = equalSymbol(hot)
  let element: bigint | Slot = fixnum(1)
  for (let depth = 0; depth < 3; depth++) {
    let list: bigint | Slot = NIL
    for (let i = 0; i < 7; i++) list = lisp.cons(cons(hot, element, list))
    element = list
  }
  const shared = element
  const keys = repeat(count, () => lisp.cons(cons(hot, shared, shared)))
  tableOf(hot, keys, test)
  return hot.dump()
}

/** Hash tables, all of the same vector of pairs, none of which is in use. */
function tablesOfOneVector(count: number): Uint8Array {
  const hot = new HotSection()
  const test = equalSymbol(hot)
  const pairs = vector(
    hot,
    repeat(4 * count, () => UNBOUND),
  )
  const links = vector(
    hot,
    repeat(2 * count, () => fixnum(-1)),
  )
  const tables = repeat(count, () => vectorlike(table(hot, pairs, 0, links, test)))
  vector(hot, tables)
  return hot.dump()
}

/** One string whose intervals are a chain, each with a property list of its own. */
function longProperties(count: number): Uint8Array {
  const hot = new HotSection()
  const lists = repeat(count, (i) => lisp.cons(cons(hot, fixnum(i), NIL)))
  const string = hot.object(tag.string, [BigInt(count), UNIBYTE, raw(hot.end + 32), 0n])
  for (const [i, list] of lists.entries()) {
    const next = i + 1 < count ? raw(hot.end + 56) : 0n
    hot.part([BigInt(count - i), 0n, 0n, next, lisp.string(string), 0n, list])
  }
  return hot.dump()
}

/** Strings that all claim one chain of intervals without properties, and a list of them. */
function sharedProperties(count: number): Uint8Array {
  const hot = new HotSection()
  const first = hot.end + 32
  for (let i = 0; i < count; i++) hot.object(tag.string, [1n, UNIBYTE, raw(first), 0n])
  for (let i = 0; i < count; i++) hot.part([BigInt(count), 0n, 0n, i + 1 < count ? raw(hot.end + 56) : 0n, 0n, 0n, NIL])
  return hot.dump()
}

/** Symbols in one ring, the same ring for each bucket of each vector. */
function ringOfSymbols(count: number): Uint8Array {
  const hot = new HotSection()
  const first = hot.end
  for (let i = 0; i < count; i++) {
    symbol(hot, NIL, UNBOUND, flags.plain, raw(first + 48 * ((i + 1) % count)))
  }
  for (let i = 0; i < 4; i++) {
    vector(
      hot,
      repeat(count, (n) => lisp.symbol(first + 48 * n)),
    )
  }
  return hot.dump()
}

/** Each cons has the next one in both its slots: as a tree, 2 to the power of `count` leaves. */
function doublings(count: number): Uint8Array {
  const hot = new HotSection()
  for (let i = 0; i < count; i++) {
    const next = i + 1 < count ? lisp.cons(hot.end + 16) : NIL
    cons(hot, next, next)
  }
  return hot.dump()
}

/** By name: a file of some `count` of the same trap. */
export const lispTraps: Readonly<Record<string, (count: number) => Uint8Array>> = {
  'many symbols whose names share their bytes': (count) =>
    sharedStrings(count, (hot, name) => symbol(hot, name, name, flags.plain), 6),
  'a symbol that is a number but for its end': (count) => {
    const hot = new HotSection()
    const size = 8 * count
    const name = hot.object(tag.string, [BigInt(size), UNIBYTE, 0n, raw(Number(coldStartAfter(10)))])
    symbol(hot, lisp.string(name), NIL, flags.plain)
    return hot.dump(new Uint8Array(size).fill(0x31).fill(0x78, size - 1))
  },
  'many keys that share their bytes': (count) => {
    const hot = new HotSection()
    const test = equalSymbol(hot)
    const text = Number(coldStartAfter(8 * count + 64))
    const keys = repeat(count, (i) => hot.object(tag.string, [BigInt(8 * count - i), UNIBYTE, 0n, raw(text + i)]))
    tableOf(hot, keys.map(lisp.string), test)
    return hot.dump(new Uint8Array(8 * count + 4096).fill(0x61))
  },
  'lists of strings that share their bytes': (count) => {
    let list: bigint | Slot = NIL
    return sharedStrings(
      count,
      (hot, string) => {
        list = lisp.cons(cons(hot, string, list))
      },
      2,
    )
  },
  'many keys that differ deep down': deepKeys,
  'many keys of the same lists': wideKeys,
  'many hash tables of one vector': tablesOfOneVector,
  'a string of many text properties': longProperties,
  'many strings of the same text properties': sharedProperties,
  'symbols in a ring of buckets': ringOfSymbols,
  'symbols that are aliases in a ring': (count) => {
    const hot = new HotSection()
    const first = hot.end
    for (let i = 0; i < count; i++) symbol(hot, NIL, raw(first + 48 * ((i + 1) % count)), flags.alias)
    return hot.dump()
  },
  'symbols of one buffer-local value': (count) => {
    const hot = new HotSection()
    const value = hot.end + 48 * count
    for (let i = 0; i < count; i++) symbol(hot, NIL, raw(value), flags.localized)
    const cell = hot.end + 40
    hot.part([0n, raw(value), NIL, lisp.cons(cell), lisp.cons(cell)])
    cons(hot, NIL, lisp.cons(cell))
    return hot.dump()
  },
  'lists within lists': (count) => {
    const hot = new HotSection()
    for (let i = 0; i < count; i++) cons(hot, i + 1 < count ? lisp.cons(hot.end + 16) : NIL, NIL)
    return hot.dump()
  },
  'a list that is doubled again and again': doublings,
  'char-tables in a ring': (count) => {
    const hot = new HotSection()
    const first = hot.end
    const number = Math.ceil(count / 16)
    const other = (i: number) => vectorlike(first + 8 * 69 * (i % number))
    for (let i = 0; i < number; i++) {
      hot.object(tag.vectorlike, [pseudovector(pvec.charTable, 68), ...repeat(68, (n) => other(i + n + 1))])
    }
    return hot.dump()
  },
  'vectors of all vectors': (count) => {
    const hot = new HotSection()
    const number = Math.ceil(Math.sqrt(8 * count))
    const first = hot.end
    const slots = repeat(number, (i) => vectorlike(first + 8 * (number + 1) * i))
    for (let i = 0; i < number; i++) vector(hot, slots)
    return hot.dump()
  },
  'records whose type is the one after': (count) => {
    const hot = new HotSection()
    for (let i = 0; i < count; i++) {
      const next = i + 1 < count ? vectorlike(hot.end + 24) : NIL
      hot.object(tag.vectorlike, [pseudovector(pvec.record, 2), next, next])
    }
    return hot.dump()
  },
}
