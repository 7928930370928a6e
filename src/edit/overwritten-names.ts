/**
 * New names for symbols whose names are overwritten: each belongs to the buckets of obarrays that the symbol is in.
 *
 * Source: `oblookup`, `obarray_index` in src/lread.c.
 * @module
 */
import { Budget } from '../bytes/budget.ts'
import type { Dump } from '../dump.ts'
import { NO_ATOM } from '../graph/graph.ts'
import type { Obarray } from '../hash/obarray.ts'
import { LONGEST_COUNTER } from '../heap/overwritten.ts'
import { isAscii } from '../heap/strings.ts'
import type { Value } from '../heap/value.ts'
import { type Span, writeAscii } from './brush.ts'
import { latin1Of } from './bytewise.ts'
import { GraphEditor } from './editor.ts'
import type { GraphObjects } from './graph-objects.ts'

interface Bucket {
  readonly obarray: Obarray
  readonly bucket: number
}

/** Where the symbol is interned that has a string as its name. */
interface SymbolPlace {
  readonly buckets: Bucket[]
  /** Whether C code refers to the symbol by number. Its name does not change. */
  isBuiltin: boolean
}

/** Number of names to try: all numbers of four digits to the base 36. Of 15,121 buckets, one is missed with a probability below 10^-48. */
const MOST_NAMES = 36 ** LONGEST_COUNTER
/** Least share of different buckets among names. A place of digits that are not hashed has a lower one, and is given up. */
const LEAST_SHARE = 0.4
/** Most bytes to hash for all names: enough for a hundred symbols in an obarray of usual size. */
const MOST_HASHED = 2 ** 26

export class OverwrittenNames {
  readonly #dump: Dump
  readonly #places = new Map<number, SymbolPlace>()
  /** Names in all obarrays, as one character for each byte. */
  readonly #taken = new Set<string>()
  /** Number of bytes that may still be hashed. */
  readonly #hashed = new Budget(MOST_HASHED)

  constructor(dump: Dump, objects: GraphObjects) {
    this.#dump = dump
    const { graph, layout, obarrays } = dump
    const { name } = layout.structs.symbol.fields
    for (let atom = 0; atom < graph.atoms.length; atom++) {
      const string = graph.atoms.types[atom] === layout.tags.symbol ? objects.target(atom, name.offset) : NO_ATOM
      if (string !== NO_ATOM) this.#placeOf(string)
    }
    const where = new GraphEditor(graph)
    for (const obarray of obarrays.all) {
      for (let bucket = 0; bucket < obarray.buckets.length; bucket++) {
        for (const symbol of obarrays.chain(obarray, bucket)) this.#note(symbol, { obarray, bucket }, where)
      }
    }
  }

  /** A name of the same size, from `text`, in which the spans are overwritten already; undefined if the name must stay, or none is found. */
  nameFor(string: number, text: Uint8Array, spans: readonly Span[]): Uint8Array | undefined {
    const place = this.#places.get(string)
    if (place === undefined || place.isBuiltin) return undefined
    for (const { start, end } of spans) {
      // The last bytes of a name are hashed, and so are the first ones of a long name. It depends on the length which others are.
      for (let at = end - LONGEST_COUNTER; at > start; at--) {
        if (!isAscii(text.subarray(at, at + LONGEST_COUNTER))) continue
        const name = this.#numbered(place.buckets, text, at)
        if (name !== undefined) return name
      }
    }
    return undefined
  }

  #numbered(buckets: readonly Bucket[], text: Uint8Array, at: number): Uint8Array | undefined {
    const name = text.slice()
    const met = new Set<number>()
    for (let number = 0; number < MOST_NAMES; number++) {
      const isPower = (number & (number - 1)) === 0
      if (isPower && buckets.some(({ obarray }) => met.size < LEAST_SHARE * Math.min(number, obarray.buckets.length)))
        return undefined
      writeAscii(name, at, number.toString(36).toUpperCase().padStart(LONGEST_COUNTER, '0'))
      if (!this.#hashed.spend(name.length)) return undefined
      const isIn = ({ obarray, bucket }: Bucket) => {
        const own = this.#dump.obarrays.bucketOf(name, obarray)
        met.add(own)
        return own === bucket
      }
      const key = latin1Of(name)
      if (!buckets.every(isIn) || this.#taken.has(key)) continue
      this.#taken.add(key)
      return name
    }
    return undefined
  }

  #placeOf(string: number): SymbolPlace {
    const place = this.#places.get(string) ?? { buckets: [], isBuiltin: false }
    this.#places.set(string, place)
    return place
  }

  #note(symbol: Value, bucket: Bucket, where: GraphEditor): void {
    const { obarrays, heap, names } = this.#dump
    const bytes = obarrays.nameOf(symbol)
    if (bytes !== undefined) this.#taken.add(latin1Of(bytes))
    const offset = names.symbolOffset(symbol)
    const name = offset === undefined ? undefined : heap.valueAt(offset + heap.layout.structs.symbol.fields.name.offset)
    const string = name?.kind === 'object' ? where.at(name.offset)?.atom : undefined
    if (string === undefined) return
    const place = this.#placeOf(string)
    place.buckets.push(bucket)
    if (symbol.kind === 'builtin') place.isBuiltin = true
  }
}
