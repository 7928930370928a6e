/**
 * Compares two graphs up to the placement of their atoms. It walks both from the roots side by side, link by link.
 *
 * Returns a description of the first difference, or undefined. It shares only the type of the graph with the writer.
 * @module
 */

import { atomBytes, NO_ATOM, Section } from '../../src/graph/graph.ts'
import type { Graph } from '../../src/index.ts'

export function differenceOf(a: Graph, b: Graph): string | undefined {
  return frameDifference(a, b) ?? rootDifference(a, b) ?? new Matching(a, b).difference()
}

const same = (a: ArrayLike<number>, b: ArrayLike<number>): boolean =>
  a.length === b.length &&
  Buffer.compare(Buffer.from(Float64Array.from(a).buffer), Buffer.from(Float64Array.from(b).buffer)) === 0

function frameDifference(a: Graph, b: Graph): string | undefined {
  const facts = ['generation', 'release', 'byteOrder', 'wordSize', 'lispWordSize'] as const
  for (const fact of facts) if (a.layout[fact] !== b.layout[fact]) return fact
  if (!same(a.fingerprint, b.fingerprint)) return 'fingerprint'
  if (a.pageSize !== b.pageSize) return `page size ${a.pageSize}, ${b.pageSize}`
  if (a.atoms.length !== b.atoms.length) return `${a.atoms.length} atoms, ${b.atoms.length}`
  return a.links.length === b.links.length ? undefined : `${a.links.length} links, ${b.links.length}`
}

function rootDifference({ roots: a }: Graph, { roots: b }: Graph): string | undefined {
  for (const column of ['types', 'lengths', 'emacsOffsets', 'deltas', 'unions'] as const) {
    if (!same(a[column], b[column])) return `roots: ${column}`
  }
  return undefined
}

class Matching {
  readonly #a: Graph
  readonly #b: Graph
  readonly #matches: Int32Array
  readonly #taken: Uint8Array
  readonly #pending: number[] = []
  #wrong: string | undefined

  constructor(a: Graph, b: Graph) {
    this.#a = a
    this.#b = b
    this.#matches = new Int32Array(a.atoms.length).fill(-1)
    this.#taken = new Uint8Array(b.atoms.length)
  }

  difference(): string | undefined {
    const [a, b] = [this.#a, this.#b]
    for (let i = 0; i < a.roots.length; i++) this.#match(a.roots.atoms[i]!, b.roots.atoms[i]!, `root ${i}`)
    this.#match(a.hashList, b.hashList, 'hash list')
    while (this.#pending.length > 0 && this.#wrong === undefined) this.#links(this.#pending.pop()!)
    return this.#wrong ?? this.#deferred() ?? this.#unmet()
  }

  #match(x: number, y: number, where: string): void {
    if (x < 0 && y < 0) return
    if (x < 0 || y < 0) this.#wrong ??= `${where}: one leads to an atom`
    else if (this.#matches[x] === y) return
    else if (this.#matches[x]! >= 0 || this.#taken[y] === 1) this.#wrong ??= `${where}: to different atoms`
    else {
      this.#matches[x] = y
      this.#taken[y] = 1
      this.#pending.push(x)
      if (!sameAtom(this.#a, x, this.#b, y)) this.#wrong ??= `${where}: ${keyOf(this.#a, x)}, ${keyOf(this.#b, y)}`
    }
  }

  #links(x: number): void {
    const y = this.#matches[x]!
    const [a, b] = [this.#a.links, this.#b.links]
    const [start, other] = [a.rowStarts[x]!, b.rowStarts[y]!]
    const count = a.rowStarts[x + 1]! - start
    if (count !== b.rowStarts[y + 1]! - other) this.#wrong ??= `atom ${x}: number of links`
    for (let k = 0; k < count && this.#wrong === undefined; k++) {
      const [i, j] = [start + k, other + k]
      const equal = a.offsets[i] === b.offsets[j] && a.kinds[i] === b.kinds[j] && a.deltas[i] === b.deltas[j]
      const name = this.#a.layout.relocKinds[a.kinds[i]!]!.name
      if (!equal) this.#wrong = `atom ${x}: link ${k}`
      else if (/^(DUMP_TO_DUMP|BIGNUM)/.test(name)) this.#match(a.targets[i]!, b.targets[j]!, `atom ${x}, link ${k}`)
      else if (a.targets[i] !== b.targets[j]) this.#wrong = `atom ${x}: link ${k} into Emacs`
    }
  }

  #deferred(): string | undefined {
    for (const [phase, late] of this.#a.deferred.entries()) {
      const other = this.#b.deferred[phase]!
      const entries = Array.from(late.atoms, (atom, i) => `${this.#matches[atom]} ${late.offsets[i]} ${late.kinds[i]}`)
      const others = Array.from(other.atoms, (atom, i) => `${atom} ${other.offsets[i]} ${other.kinds[i]}`)
      if (entries.sort().join() !== others.sort().join()) return `deferred relocations of phase ${phase + 1}`
    }
    return undefined
  }

  /** What no root leads to has no partner; as a bag, it has to be the same. */
  #unmet(): string | undefined {
    const left: string[] = []
    const right: string[] = []
    for (let i = 0; i < this.#matches.length; i++) {
      if (this.#matches[i]! < 0) left.push(keyOf(this.#a, i))
      if (this.#taken[i] === 0) right.push(keyOf(this.#b, i))
    }
    left.sort()
    right.sort()
    const at = left.findIndex((key, i) => key !== right[i])
    if (at < 0 && left.length === right.length) return undefined
    return `atoms that nothing leads to: ${left[at]}, ${right[at]}`
  }
}

/** Section, type and bytes. What an atom is aligned to can be seen only where a gap is. */
function sameAtom({ atoms: a }: Graph, x: number, { atoms: b }: Graph, y: number): boolean {
  if (a.sections[x] !== b.sections[y] || a.types[x] !== b.types[y]) return false
  return Buffer.compare(contentOf(a, x), contentOf(b, y)) === 0
}

/** Zeros behind a payload may be padding up to the tables, which a small file cannot tell; strings know how long they are. */
function contentOf(atoms: Graph['atoms'], i: number): Uint8Array {
  const bytes = atomBytes(atoms, i)
  if (atoms.sections[i] !== Section.cold || atoms.types[i] !== NO_ATOM) return bytes
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end--
  return bytes.subarray(0, end)
}

const keyOf = ({ atoms }: Graph, i: number): string =>
  `${atoms.sections[i]} ${atoms.types[i]} ${Buffer.from(contentOf(atoms, i)).toString('hex')}`
