/**
 * The cause of each difference between two dumps that should be equal.
 *
 * Differences in known places have the cause that build-places.ts gives. Both dumps are then brought into the normal form. If
 * they are equal there, all other differences are in bytes that Emacs does not read, in the order of objects, and in offsets that
 * follow. If they are not, the graphs are aligned by object, and each place that differs is reported.
 *
 * In: two open dumps. Out: a plain result with values in short form.
 * @module
 */

import { emacsOffsetText, LispNames } from '../analyse/lisp-names.ts'
import { Paths } from '../analyse/paths.ts'
import { hexText } from '../bytes/hex-text.ts'
import { sameBytes } from '../bytes/same-bytes.ts'
import type { Dump } from '../dump.ts'
import { type FoundPlace, type Normalized, type NormalizeOptions, normalizeDump } from '../edit/normalize.ts'
import { type Graph, NO_ORIGIN } from '../graph/graph.ts'
import type { DumpOffset } from '../units.ts'
import { hex } from '../units.ts'
import { type Cause, isHarmless } from './causes.ts'
import { type AtomDifference, pairGraphs, sameGraphs } from './pairs.ts'
import {
  addressText,
  countDifferent,
  dataOf,
  fieldAt,
  layoutText,
  leakedText,
  lineTexts,
  type Unread,
  unreadInOrder,
  valueText,
} from './repro-text.ts'
import { atomsByOrigin, symbolsOf, TableOrder } from './table-order.ts'

/** A difference between two dumps. */
export interface ReproDifference {
  /** Why the dumps differ there. */
  readonly cause: Cause
  /** The place as a Lisp expression, or in words if there is none. */
  readonly path: string
  /** File offset in the first dump; null for C variables and for whole files. */
  readonly offsetA: number | null
  /** File offset in the second dump. */
  readonly offsetB: number | null
  /** Number of bytes that differ. */
  readonly bytes: number
  /** The value in the first dump in short form; null if there is none. */
  readonly old: string | null
  /** The value in the second dump. */
  readonly new: string | null
}

/** How two dumps of one source differ. */
export interface Repro {
  /** Whether the files have the same bytes. */
  readonly identical: boolean
  /** Whether `normalize` makes them the same. */
  readonly afterNormalize: boolean
  /** Whether all differences are of harmless causes. */
  readonly harmless: boolean
  /** All differences. */
  readonly differences: readonly ReproDifference[]
}

/** Most places of unknown cause to describe. */
const MOST_DESCRIBED = 1000
/** A printed string that is an absolute file name. */
const fileName = /^"(?:\/|[A-Za-z]:[\\/])/

/** Find the cause of each difference. @throws PdmpError as `normalizeDump` does; 'too-costly' as `diffDumps` does */
export function reproDumps(a: Dump, b: Dump, options: NormalizeOptions = {}): Repro {
  if (sameBytes(a.bytes, b.bytes)) return { identical: true, afterNormalize: true, harmless: true, differences: [] }
  return new Comparison(a, b, options).result()
}

/** A place and its value in short form. The path leads to the object that it starts from. */
export function shortPlace(dump: Dump, place: FoundPlace): { readonly path: string; readonly old: string } {
  const old = place.cause === 'leaked-address' ? leakedText(dump, place) : valueText(dump, place.value)
  return { path: expressionOf(dump, place), old }
}

function expressionOf(dump: Dump, { path, within }: FoundPlace): string {
  if (within === undefined) return path
  const object = dump.part(Paths).lispOf(dump.nodes.at(within)) ?? `@${hex(within)}`
  return path.replace('%s', () => object)
}

class Comparison {
  readonly #a: Dump
  readonly #b: Dump
  readonly #normal: readonly [Normalized, Normalized]
  readonly #differences: ReproDifference[] = []
  readonly #tables: TableOrder
  /** Differences of unknown places, by path. */
  readonly #described = new Map<string, { -readonly [key in keyof ReproDifference]: ReproDifference[key] }>()
  #hasSameSymbols = true

  constructor(a: Dump, b: Dump, options: NormalizeOptions) {
    this.#a = a
    this.#b = b
    this.#normal = [normalizeDump(a, options), normalizeDump(b, options)]
    this.#tables = new TableOrder(a, b)
  }

  result(): Repro {
    const [a, b] = this.#normal
    if (layoutText(a.graph) !== layoutText(b.graph)) {
      this.#add('content', 'layout', [null, null], 0, [layoutText(a.graph), layoutText(b.graph)])
      return { identical: false, afterNormalize: false, harmless: false, differences: this.#differences }
    }
    this.#places()
    this.#unread()
    const afterNormalize = sameGraphs(a.graph, b.graph)
    if (!afterNormalize) this.#rest()
    this.#order()
    this.#offsets()
    const harmless = this.#differences.every(({ cause }) => isHarmless(cause))
    return { identical: false, afterNormalize, harmless: harmless && afterNormalize, differences: this.#differences }
  }

  /** Places of known causes, by path. */
  #places(): void {
    const [olds, news] = this.#normal.map(({ places, refused }, i) => {
      const dump = i === 0 ? this.#a : this.#b
      return new Map([...places, ...refused].map((place) => [expressionOf(dump, place), place]))
    }) as [Map<string, FoundPlace>, Map<string, FoundPlace>]
    for (const [path, old] of olds) {
      const now = news.get(path)
      if (now === undefined) continue
      const [x, y] = [dataOf(this.#a, old), dataOf(this.#b, now)]
      const bytes = countDifferent(x, y)
      if (bytes === 0) continue
      const texts = [shortPlace(this.#a, old).old, shortPlace(this.#b, now).old] as const
      const shown = old.cause === 'messages' ? lineTexts(x, y) : texts
      this.#add(old.cause, path, [old.offset, now.offset], bytes, shown)
    }
  }

  /** Words that Emacs does not read, by the order of their objects in the canonical form. */
  #unread(): void {
    const [olds, news] = [this.#a, this.#b].map(({ graph }) => unreadInOrder(graph)) as [Unread[], Unread[]]
    if (olds.length !== news.length) return
    const { wordSize } = this.#a.heap.layout
    for (const [i, old] of olds.entries()) {
      const now = news[i]!
      if (old.bytes.length !== now.bytes.length) continue
      for (let at = 0; at < old.bytes.length; at += wordSize) {
        const words = [old, now].map(({ bytes }) => bytes.subarray(at, at + wordSize)) as [Uint8Array, Uint8Array]
        const bytes = countDifferent(words[0], words[1])
        if (bytes === 0) continue
        const texts = words.map((word) => addressText(this.#a, word)) as [string, string]
        const path = `${old.what}, byte ${old.start + at} of ${old.size}`
        this.#add('leaked-address', path, [old.offset + at, now.offset + at], bytes, texts)
      }
    }
  }

  /** Places of no known cause, if the normal forms differ. */
  #rest(): void {
    const [x, y] = this.#normal.map(({ graph }) => graph) as [Graph, Graph]
    if (!sameBytes(x.fingerprint, y.fingerprint)) {
      const texts = [x, y].map(({ fingerprint }) => hexText(fingerprint)) as [string, string]
      this.#add('content', 'fingerprint', [16, 16], countDifferent(x.fingerprint, y.fingerprint), texts)
    }
    const known = this.#symbolPairs(x, y)
    const paired = pairGraphs(x, y, known, (a, b) => this.#tables.entries(x, a, y, b))
    for (const difference of paired.atoms.slice(0, MOST_DESCRIBED)) this.#atom(x, y, difference)
    for (const root of paired.roots.slice(0, MOST_DESCRIBED)) this.#root(root)
    const more = Math.max(0, paired.atoms.length - MOST_DESCRIBED) + Math.max(0, paired.roots.length - MOST_DESCRIBED)
    if (more > 0) this.#add('content', `${more} more places`, [null, null], 0, [null, null])
    if (paired.unpaired.a + paired.unpaired.b === 0) return
    const texts = [paired.unpaired.a, paired.unpaired.b].map((count) => `${count} objects`) as [string, string]
    this.#add('content', 'objects without a counterpart', [null, null], 0, texts)
  }

  /** Atoms of symbols of the initial obarray, by name. */
  *#symbolPairs(x: Graph, y: Graph): Generator<[number, number]> {
    const [olds, news] = [symbolsOf(this.#a), symbolsOf(this.#b)]
    this.#hasSameSymbols = olds.size === news.size && [...olds.keys()].every((name) => news.has(name))
    const [atomsA, atomsB] = [atomsByOrigin(x), atomsByOrigin(y)]
    for (const [name, a] of olds) {
      const b = news.get(name)
      const [atomA, atomB] = [atomsA.get(a), b === undefined ? undefined : atomsB.get(b)]
      if (atomA !== undefined && atomB !== undefined) yield [atomA, atomB]
    }
  }

  #atom(x: Graph, y: Graph, { a, b, offset, bytes, isLink }: AtomDifference): void {
    const [offsetA, offsetB] = [originOf(x, a, offset), originOf(y, b, offset)]
    const [old, now] = [fieldAt(this.#a, offsetA), fieldAt(this.#b, offsetB)]
    const path = old.path ?? now.path ?? 'an object that normalize makes'
    const isChain = isLink && old.isInChain && now.isInChain && this.#hasSameSymbols
    const table =
      old.node === undefined || now.node === undefined ? undefined : this.#tables.reorderedTable(old.node, now.node)
    if (table !== undefined)
      this.#describe('hash-order', this.#tableText(table), [offsetA, offsetB], bytes, [null, null])
    else if (isChain) this.#describe('hash-order', path, [offsetA, offsetB], bytes, [old.text, now.text])
    else {
      const isPath = [old, now].every(({ text }) => text !== null && fileName.test(text))
      this.#describe(isPath ? 'build-path' : 'content', path, [offsetA, offsetB], bytes, [old.text, now.text])
    }
  }

  #tableText(table: DumpOffset): string {
    return this.#a.part(Paths).lispOf(this.#a.nodes.at(table)) ?? `hash table at ${hex(table)}`
  }

  /** Add a difference of an unknown place. The fields of one place, such as the length of a string and its bytes, are one. */
  #describe(
    cause: Cause,
    path: string,
    [offsetA, offsetB]: readonly [number | null, number | null],
    bytes: number,
    [old, now]: readonly [string | null, string | null],
  ): void {
    const known = this.#described.get(path)
    if (known !== undefined && known.old === old && known.new === now) {
      known.bytes += bytes
      return
    }
    const difference = { cause, path, offsetA, offsetB, bytes, old, new: now }
    this.#described.set(path, difference)
    this.#differences.push(difference)
  }

  #root(i: number): void {
    const { emacsOffsets, locator } = this.#a.heap.image.emacsRelocs
    const emacsOffset = emacsOffsets[i]!
    const path = this.#a.part(LispNames).variable(emacsOffset) ?? `C variable at ${emacsOffsetText(emacsOffset)}`
    const texts = [this.#a, this.#b].map((dump) => {
      const value = dump.symbols.variables.lisp(emacsOffset)
      return value === undefined ? null : valueText(dump, value)
    }) as [string | null, string | null]
    this.#add('content', path, [locator.offset + i * locator.entrySize, null], 8, texts)
  }

  /** Whether the objects that both dumps have are in another order. */
  #order(): void {
    const [x, y] = this.#normal.map(({ graph: { atoms } }) => atoms) as [Graph['atoms'], Graph['atoms']]
    if (x.length !== y.length) return
    const order = ({ origins, length }: Graph['atoms']) =>
      Uint32Array.from({ length }, (_, i) => i)
        .filter((i) => origins[i]! >= 0)
        .sort((i, k) => origins[i]! - origins[k]!)
    const [olds, news] = [order(x), order(y)]
    let moved = 0
    for (let i = 0; i < Math.min(olds.length, news.length); i++) if (olds[i] !== news[i]) moved++
    if (moved > 0) this.#add('object-order', `${moved} objects`, [null, null], 0, [null, null])
  }

  /** The bytes that no other difference explains, if all differences are known. */
  #offsets(): void {
    const all = countDifferent(this.#a.bytes, this.#b.bytes)
    const explained = this.#differences.reduce((sum, { bytes }) => sum + bytes, 0)
    if (all <= explained || this.#differences.length === 0) return
    const texts = [this.#a, this.#b].map(({ bytes }) => `${bytes.length} bytes`) as [string, string]
    this.#add('offsets', 'the rest of the file', [null, null], all - explained, texts)
  }

  #add(
    cause: Cause,
    path: string,
    [offsetA, offsetB]: readonly [number | null, number | null],
    bytes: number,
    [old, now]: readonly [string | null, string | null],
  ): void {
    this.#differences.push({ cause, path, offsetA, offsetB, bytes, old, new: now })
  }
}

/** The file offset of a byte of an atom; null if the atom was made by an edit. */
function originOf({ atoms }: Graph, atom: number, offset: number): DumpOffset | null {
  const origin = atoms.origins[atom]!
  return origin === NO_ORIGIN ? null : ((origin + offset) as DumpOffset)
}
