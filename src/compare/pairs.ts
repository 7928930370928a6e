/**
 * Alignment of two graphs by object: atoms are paired along equal links from equal roots, and the places where a pair differs are
 * reported. An object that one dump lacks does not make its neighbours differ.
 *
 * Symbols of the initial obarray are paired by name first, since chains of buckets lead to unrelated symbols.
 *
 * Time: proportional to the numbers of links and bytes.
 * @module
 */
import { atomBytes, type Graph, NO_ATOM, Section } from '../graph/graph.ts'

/** A place where two paired atoms differ. */
export interface AtomDifference {
  readonly a: number
  readonly b: number
  /** First differing byte, from the start of each atom. */
  readonly offset: number
  /** Number of bytes that differ. */
  readonly bytes: number
  /** The difference is a pointer whose targets are not a pair. */
  readonly isLink: boolean
}

export interface PairedGraphs {
  readonly atoms: readonly AtomDifference[]
  /** Indices of Emacs relocations of the first graph that differ. */
  readonly roots: readonly number[]
  /** Reachable atoms of one graph without a partner in the other. */
  readonly unpaired: { readonly a: number; readonly b: number }
}

/**
 * Whether two graphs in canonical form are the same, so that they are written as the same bytes.
 */
export function sameGraphs(a: Graph, b: Graph): boolean {
  if (a.pageSize !== b.pageSize || a.hashList !== b.hashList || a.atoms.length !== b.atoms.length) return false
  const equal = (x: ArrayLike<number>, y: ArrayLike<number>) => {
    if (x.length !== y.length) return false
    for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return false
    return true
  }
  const columns = <T extends object>(x: T, y: T, names: readonly (keyof T)[]) =>
    names.every((name) => equal(x[name] as ArrayLike<number>, y[name] as ArrayLike<number>))
  return (
    equal(a.fingerprint, b.fingerprint) &&
    columns(a.atoms, b.atoms, ['sections', 'types', 'aligns', 'sizes']) &&
    columns(a.links, b.links, ['rowStarts', 'offsets', 'kinds', 'targets', 'deltas']) &&
    columns(a.roots, b.roots, ['types', 'lengths', 'emacsOffsets', 'atoms', 'deltas', 'unions']) &&
    a.deferred.length === b.deferred.length &&
    a.deferred.every((late, i) => columns(late, b.deferred[i]!, ['atoms', 'offsets', 'kinds'])) &&
    a.atoms.sizes.every((_, atom) => equal(atomBytes(a.atoms, atom), atomBytes(b.atoms, atom)))
  )
}

/** Pairs of atoms. */
type Pairs = Iterable<readonly [number, number]>

/**
 * Pair two graphs of one layout.
 *
 * @param known pairs of atoms to start with
 * @param within pairs that follow from a pair, such as those of the entries of two hash tables
 */
export function pairGraphs(a: Graph, b: Graph, known: Pairs, within: (a: number, b: number) => Pairs): PairedGraphs {
  const pairing = new Pairing(a, b, within)
  for (const [x, y] of known) pairing.pair(x, y)
  return pairing.run()
}

class Pairing {
  readonly #a: Graph
  readonly #b: Graph
  readonly #within: (a: number, b: number) => Pairs
  readonly #partners: Int32Array
  readonly #partnersBack: Int32Array
  readonly #queue: number[] = []
  readonly #differences: AtomDifference[] = []
  readonly #roots: number[] = []

  constructor(a: Graph, b: Graph, within: (a: number, b: number) => Pairs) {
    this.#a = a
    this.#b = b
    this.#within = within
    this.#partners = new Int32Array(a.atoms.length).fill(NO_ATOM)
    this.#partnersBack = new Int32Array(b.atoms.length).fill(NO_ATOM)
  }

  run(): PairedGraphs {
    this.#pairRoots()
    // The queue grows while it is read.
    for (let next = 0; next < this.#queue.length; next++) this.#compare(this.#queue[next]!)
    const unpaired = (partners: Int32Array) => partners.reduce((count, atom) => count + (atom === NO_ATOM ? 1 : 0), 0)
    return {
      atoms: this.#differences,
      roots: this.#roots,
      unpaired: { a: unpaired(this.#partners), b: unpaired(this.#partnersBack) },
    }
  }

  /** Pair two atoms, if neither has a partner. Returns whether they are a pair. */
  pair(x: number, y: number): boolean {
    if (x === NO_ATOM || y === NO_ATOM) return x === y
    if (this.#partners[x] !== NO_ATOM || this.#partnersBack[y] !== NO_ATOM) return this.#partners[x] === y
    const [a, b] = [this.#a.atoms, this.#b.atoms]
    if (a.types[x] !== b.types[y] || a.sections[x] !== b.sections[y]) return false
    this.#partners[x] = y
    this.#partnersBack[y] = x
    this.#queue.push(x)
    return true
  }

  #pairRoots(): void {
    const [a, b] = [this.#a, this.#b]
    for (const section of [Section.hot, Section.discardable, Section.behind]) this.#pairFixed(section)
    this.pair(a.hashList, b.hashList)
    const byOffset = new Map(Array.from(b.roots.emacsOffsets, (offset, i) => [offset, i]))
    for (let i = 0; i < a.roots.length; i++) {
      const k = byOffset.get(a.roots.emacsOffsets[i]!)
      if (k === undefined || !this.#isSameRoot(i, k)) this.#roots.push(i)
    }
  }

  /** Pair atoms that are no objects, one by one: the charset table, and the images of builtin symbols with their satellites. */
  #pairFixed(section: Section): void {
    const fixed = ({ atoms }: Graph) =>
      Array.from(atoms.types.keys()).filter((i) => atoms.types[i] === NO_ATOM && atoms.sections[i] === section)
    const [xs, ys] = [fixed(this.#a), fixed(this.#b)]
    if (xs.length === ys.length) for (const [i, x] of xs.entries()) this.pair(x, ys[i]!)
  }

  #isSameRoot(i: number, k: number): boolean {
    const [a, b] = [this.#a.roots, this.#b.roots]
    if (a.types[i] !== b.types[k] || a.lengths[i] !== b.lengths[k] || a.deltas[i] !== b.deltas[k]) return false
    for (let byte = 0; byte < 8; byte++) if (a.unions[8 * i + byte] !== b.unions[8 * k + byte]) return false
    return this.pair(a.atoms[i]!, b.atoms[k]!)
  }

  #compare(x: number): void {
    const y = this.#partners[x]!
    for (const [a, b] of this.#within(x, y)) this.pair(a, b)
    this.#compareBytes(x, y)
    const [a, b] = [this.#a.links, this.#b.links]
    let [i, k] = [a.rowStarts[x]!, b.rowStarts[y]!]
    const [endA, endB] = [a.rowStarts[x + 1]!, b.rowStarts[y + 1]!]
    while (i < endA || k < endB) {
      const offsetA = i < endA ? a.offsets[i]! : Number.POSITIVE_INFINITY
      const offsetB = k < endB ? b.offsets[k]! : Number.POSITIVE_INFINITY
      if (offsetA !== offsetB || !this.#isSameLink(i, k)) this.#report(x, y, Math.min(offsetA, offsetB), true)
      if (offsetA <= offsetB) i++
      if (offsetB <= offsetA) k++
    }
  }

  #isSameLink(i: number, k: number): boolean {
    const [a, b] = [this.#a.links, this.#b.links]
    if (a.kinds[i] !== b.kinds[k] || a.deltas[i] !== b.deltas[k]) return false
    const { intoEmacs } = this.#a.layout.relocs
    if (intoEmacs[a.kinds[i]!] === 1) return a.targets[i] === b.targets[k]
    return this.pair(a.targets[i]!, b.targets[k]!)
  }

  #compareBytes(x: number, y: number): void {
    const [bytesA, bytesB] = [atomBytes(this.#a.atoms, x), atomBytes(this.#b.atoms, y)]
    let first = -1
    let count = Math.abs(bytesA.length - bytesB.length)
    const common = Math.min(bytesA.length, bytesB.length)
    for (let i = 0; i < common; i++) {
      if (bytesA[i] === bytesB[i]) continue
      if (first < 0) first = i
      count++
    }
    if (count > 0) this.#report(x, y, first < 0 ? common : first, false, count)
  }

  #report(a: number, b: number, offset: number, isLink: boolean, bytes?: number): void {
    const size = isLink ? this.#a.layout.wordSize : 0
    this.#differences.push({ a, b, offset, bytes: bytes ?? size, isLink })
  }
}
