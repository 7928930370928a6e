/**
 * Division of the file into pieces, each with one owner: an object or other node of the heap, or a kind of format overhead.
 *
 * A node owns its struct, its satellites, its bytes in the cold section, and its entries in the tables: the relocations of its
 * slots, its object start, and the Emacs relocation that restores it. The pieces cover the file, so the sizes of all owners
 * add up to the size of the file. If a damaged dump gives bytes two owners, the owner whose part starts first has them.
 *
 * Units: bytes from the start of the file.
 * @module
 */
import { isAscending, sortedIndices } from '../../bytes/radix.ts'
import { isZero } from '../../bytes/zeros.ts'
import type { Extents, PartVisitor } from '../../heap/extents.ts'
import type { Nodes } from '../../heap/nodes.ts'
import { EmacsRelocType } from '../../tables/emacs-reloc-table.ts'
import type { PackedTable } from '../../tables/packed-table.ts'

/** Kinds of overhead besides objects, by owner number from `Pieces.firstOverhead` on. */
export const overheads = [
  /** The header of the file. */
  'header',
  /** Zeros between objects. */
  'padding',
  /** Zeros up to the page on which the cold section starts. */
  'page fill',
  /** Values of C variables that are not Lisp objects, and the entries that restore them. */
  'C data',
  /** Bytes that no rule of the format explains. */
  'unknown',
] as const satisfies readonly Overhead[]
/** A kind of bytes that belong to no object. */
export type Overhead = 'header' | 'padding' | 'page fill' | 'C data' | 'unknown'

/** Receives a piece: `owner` has the bytes from `start` up to `end`. */
export type PieceVisitor = (owner: number, start: number, end: number) => void

/** Limit in bytes for the tail of a bool-vector, of arbitrary content, which comes from rounding by the allocator. */
const LONGEST_TAIL = 16
/** Stands for the absence of an owner. */
const NO_OWNER = -1

/** The bytes of a file by what they belong to. Owners have numbers: the nodes first, then the kinds of overhead. */
export class Pieces {
  /** The nodes. */
  readonly nodes: Nodes
  /** The number of the first kind of overhead, and the number of nodes. */
  readonly firstOverhead: number
  /** One more than the largest owner number. */
  readonly owners: number
  readonly #extents: Extents
  readonly #claims: Claims
  #sizes: Uint32Array | undefined

  constructor(extents: Extents) {
    this.#extents = extents
    this.nodes = extents.nodes
    this.firstOverhead = this.nodes.length
    this.owners = this.firstOverhead + overheads.length
    this.#claims = claimsOf(extents, this.overhead('header'), this.overhead('C data'))
  }

  /** The owner number of a kind of overhead. */
  overhead(kind: Overhead): number {
    return this.firstOverhead + overheads.indexOf(kind)
  }

  /** The kind of overhead with this owner number. */
  nameOf(owner: number): Overhead {
    return overheads[owner - this.firstOverhead] ?? 'unknown'
  }

  /** The number of bytes of each owner. */
  get sizes(): Uint32Array {
    if (this.#sizes === undefined) {
      const sizes = new Uint32Array(this.owners)
      this.visit((owner, start, end) => {
        sizes[owner]! += end - start
      })
      this.#sizes = sizes
    }
    return this.#sizes
  }

  /** Visit every piece of the file, in order and without gaps. */
  visit(visit: PieceVisitor): void {
    const { header, bytes } = this.nodes.heap.image
    const tables = header.dumpRelocs[0]!.offset
    this.#visitSections(tables, visit)
    const end = this.#visitTables(tables, visit)
    if (end < bytes.length) this.#visitGap(end, bytes.length, NO_OWNER, visit)
  }

  #visitSections(end: number, visit: PieceVisitor): void {
    const { starts, ends, owners } = this.#claims
    let at = 0
    let last = NO_OWNER
    for (let i = 0; i < starts.length && at < end; i++) {
      const start = Math.min(starts[i]!, end)
      if (start > at) {
        this.#visitGap(at, start, last, visit)
        at = start
      }
      const to = Math.min(ends[i]!, end)
      if (to <= at) continue
      last = owners[i]!
      visit(last, at, to)
      at = to
    }
    if (at < end) this.#visitGap(at, end, last, visit)
  }

  #visitGap(start: number, end: number, before: number, visit: PieceVisitor): void {
    const { bytes, header } = this.nodes.heap.image
    if (!isZero(bytes, start, end)) {
      const isTail = end - start < LONGEST_TAIL && this.#isBoolVector(before)
      visit(isTail ? before : this.overhead('unknown'), start, end)
    } else visit(this.overhead(end === header.coldStart ? 'page fill' : 'padding'), start, end)
  }

  #isBoolVector(owner: number): boolean {
    const { heap } = this.nodes
    if (owner < 0 || owner >= this.nodes.firstBuiltin || this.nodes.tagOf(owner) !== heap.layout.tags.vectorlike)
      return false
    return heap.pvecName(this.nodes.offsetOf(owner)) === 'BOOL_VECTOR'
  }

  /** Visit the tables, which follow each other, with alignment in between. @returns the end of the last one */
  #visitTables(start: number, visit: PieceVisitor): number {
    const { dumpRelocs, objectStarts, emacsRelocs } = this.nodes.heap.image
    const runs = new Runs(start, visit, (from, to) => this.#visitGap(from, to, NO_OWNER, visit))
    for (const table of dumpRelocs) this.#visitRelocs(table, runs)
    runs.skipTo(objectStarts.locator.offset)
    for (let i = 0; i < objectStarts.length; i++) runs.add(i, objectStarts.locator.entrySize)
    runs.skipTo(emacsRelocs.locator.offset)
    const variables = new Map<number, number>()
    for (let node = this.nodes.firstVariable; node < this.nodes.length; node++)
      variables.set(this.nodes.relocOf(node), node)
    for (let i = 0; i < emacsRelocs.length; i++) {
      const isCopy = emacsRelocs.types[i] === EmacsRelocType.copyFromDump
      const source = isCopy ? this.nodes.at(emacsRelocs.targets[i]!) : variables.get(i)
      runs.add(source === undefined || source < 0 ? this.overhead('C data') : source, emacsRelocs.locator.entrySize)
    }
    return runs.end()
  }

  /** Visit the entries of relocations. Slots ascend, as claims do. */
  #visitRelocs({ offsets, length, locator }: PackedTable, runs: Runs): void {
    runs.skipTo(locator.offset)
    const { starts, ends, owners } = this.#claims
    let i = -1
    for (let entry = 0; entry < length; entry++) {
      const slot = offsets[entry]!
      while (i + 1 < starts.length && starts[i + 1]! <= slot) i++
      const isOwned = i >= 0 && slot < ends[i]!
      runs.add(isOwned ? owners[i]! : this.overhead('unknown'), locator.entrySize)
    }
  }

  /** The bytes of the nodes. */
  get extents(): Extents {
    return this.#extents
  }
}

/** Merges adjacent entries of one owner. */
class Runs {
  readonly #visit: PieceVisitor
  readonly #visitGap: (start: number, end: number) => void
  #owner = NO_OWNER
  #start: number
  #at: number

  constructor(start: number, visit: PieceVisitor, visitGap: (start: number, end: number) => void) {
    this.#start = start
    this.#at = start
    this.#visit = visit
    this.#visitGap = visitGap
  }

  /** End the run, and visit the gap up to `offset`. */
  skipTo(offset: number): void {
    this.end()
    if (offset > this.#at) this.#visitGap(this.#at, offset)
    this.#start = Math.max(offset, this.#at)
    this.#at = this.#start
  }

  add(owner: number, size: number): void {
    if (owner !== this.#owner) this.end()
    this.#owner = owner
    this.#at += size
  }

  /** End the run. @returns its end */
  end(): number {
    if (this.#at > this.#start) this.#visit(this.#owner, this.#start, this.#at)
    this.#start = this.#at
    return this.#at
  }
}

/** Ranges with owners, sorted by start. They may overlap in a damaged dump. */
interface Claims {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly owners: Uint32Array
}

function claimsOf(extents: Extents, header: number, cData: number): Claims {
  const { nodes } = extents
  const { image } = nodes.heap
  const { coldStart } = image.header
  // Objects are numbered in the order of the file. Satellites are behind their objects, and the dumper writes bytes of the cold
  // section in the order of the objects that refer to them. So nearly all claims of objects ascend in each section.
  const [hot, cold, others] = [new ClaimList(nodes.length), new ClaimList(nodes.length), new ClaimList(nodes.length)]
  hot.add(header, 0, image.header.size)
  let owner = 0
  const claim: PartVisitor = ({ size }, start, count) => {
    const list = owner >= nodes.firstBuiltin ? others : start < coldStart ? hot : cold
    list.add(owner, start, start + size * count)
  }
  for (; owner < nodes.firstVariable; owner++) extents.visit(owner, claim)
  const { types, targets, lengths, length } = image.emacsRelocs
  for (let i = 0; i < length; i++) {
    const start = targets[i]!
    if (types[i] === EmacsRelocType.copyFromDump && start >= coldStart) others.add(cData, start, start + lengths[i]!)
  }
  return merged([hot.sorted(), cold.sorted()], others.sorted())
}

/** Merge sorted claims. The first ones come in runs, each of which starts after the end of the one before. */
function merged(runs: readonly Claims[], others: Claims): Claims {
  const length = runs.reduce((sum, { starts }) => sum + starts.length, others.starts.length)
  const [starts, ends, owners] = [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)]
  let at = 0
  const copy = (from: Claims, i: number) => {
    starts[at] = from.starts[i]!
    ends[at] = from.ends[i]!
    owners[at++] = from.owners[i]!
  }
  let other = 0
  for (const run of runs) {
    for (let i = 0; i < run.starts.length; i++) {
      while (other < others.starts.length && others.starts[other]! < run.starts[i]!) copy(others, other++)
      copy(run, i)
    }
  }
  while (other < others.starts.length) copy(others, other++)
  return { starts, ends, owners }
}

class ClaimList {
  #starts: Uint32Array
  #ends: Uint32Array
  #owners: Uint32Array
  #length = 0

  constructor(expected: number) {
    this.#starts = new Uint32Array(expected)
    this.#ends = new Uint32Array(expected)
    this.#owners = new Uint32Array(expected)
  }

  /** Add a range. It extends the last one if that ends at its start and has the same owner. */
  add(owner: number, start: number, end: number): void {
    const last = this.#length - 1
    if (last >= 0 && this.#owners[last] === owner && this.#ends[last] === start) {
      this.#ends[last] = end
      return
    }
    if (this.#length === this.#starts.length) this.#grow()
    this.#starts[this.#length] = start
    this.#ends[this.#length] = end
    this.#owners[this.#length] = owner
    this.#length++
  }

  sorted(): Claims {
    const [starts, ends, owners] = [this.#starts, this.#ends, this.#owners].map((column) =>
      column.subarray(0, this.#length),
    ) as [Uint32Array, Uint32Array, Uint32Array]
    if (isAscending(starts)) return { starts, ends, owners }
    const order = sortedIndices(starts)
    const pick = (from: Uint32Array) => order.map((i) => from[i]!)
    return { starts: pick(starts), ends: pick(ends), owners: pick(owners) }
  }

  #grow(): void {
    const longer = (from: Uint32Array) => {
      const to = new Uint32Array(2 * from.length + 64)
      to.set(from)
      return to
    }
    this.#starts = longer(this.#starts)
    this.#ends = longer(this.#ends)
    this.#owners = longer(this.#owners)
  }
}
