/**
 * Differences that Lisp's printed values do not show, between the objects that are the same to it: the order of hash tables and
 * buckets, hash codes, sizes of tables and other numbers of the C structs, and which equal objects are one object (`eq`).
 *
 * Both dumps are walked in step from all roots. Each object is visited once, together with its first partner. An object that the walk
 * meets with two different partners is one object on one side, and two on the other.
 * @module
 */

import { Paths } from '../analyse/paths.ts'
import { Budget } from '../bytes/budget.ts'
import type { Obarray } from '../hash/obarray.ts'
import { fieldAt, fieldName, kindAt, visitFields } from '../heap/fields.ts'
import { typeOf } from '../heap/node-type.ts'
import type { FieldSpec } from '../heap/shapes.ts'
import { obarraysOf } from './contents.ts'
import type { Side } from './side.ts'

/** Differences that Lisp does not print: how many there are, and the first of them. */
export interface StrictDiff {
  /** Numbers of C structs, and orders. */
  readonly internals: {
    /** Number of differences. */
    readonly count: number
    /** The first of them. */
    readonly listed: readonly {
      /** The path to the object, as a Lisp expression, or fields after arrows. */
      readonly path: string
      /** The field, or what is in another order. */
      readonly field: string
      /** The number in the earlier dump; null for an order. */
      readonly old: string | null
      /** The number in the later dump; null for an order. */
      readonly new: string | null
    }[]
  }
  /** Pairs of places that hold one object in one dump, and two equal objects in the other. */
  readonly sharing: {
    /** Number of pairs. */
    readonly count: number
    /** The first of them. */
    readonly listed: readonly {
      /** A place, as a Lisp expression, or fields after arrows. */
      readonly path: string
      /** The other place. */
      readonly other: string
      /** The dump in which both places hold one object. */
      readonly sharedIn: 'old' | 'new'
    }[]
  }
}

type InternalChange = StrictDiff['internals']['listed'][number]
type SharingChange = StrictDiff['sharing']['listed'][number]

/** Most bytes of a field that are compared as a number. */
const LONGEST_NUMBER = 8

/** Fields of hash tables that hold the pairs, which are compared in their order. */
const PAIRS = /^(key_and_value$|pairs\[)/

/** Steps of the walk for each node and value. Only crafted files need more. */
const STEPS = 64

/** Walk two dumps from pairs of roots. At most `limit` differences of each kind are listed. */
export function strictDiff(
  old: Side,
  now: Side,
  roots: Iterable<readonly [number, number]>,
  limit: number,
): StrictDiff {
  const walk = new Walk(old, now, limit)
  for (const [a, b] of roots) walk.add(a, b)
  return walk.run()
}

class Walk {
  readonly #a: Half
  readonly #b: Half
  readonly #queue: number[] = []
  readonly #limit: number
  readonly #internals: InternalChange[] = []
  readonly #sharing: SharingChange[] = []
  #internalCount = 0
  #sharingCount = 0
  readonly #budget: Budget

  constructor(a: Side, b: Side, limit: number) {
    this.#a = new Half(a)
    this.#b = new Half(b)
    this.#limit = limit
    this.#budget = new Budget(STEPS * (1024 + a.dump.heap.view.length + b.dump.heap.view.length))
  }

  /** Pair two nodes that nothing leads to. */
  add(a: number, b: number): void {
    this.#meet(a, b, a, -1, b, -1)
  }

  run(): StrictDiff {
    for (let i = 0; i < this.#queue.length; i++)
      this.#visit(this.#queue[i]!, this.#b.partnerOf(this.#a, this.#queue[i]!))
    return {
      internals: { count: this.#internalCount, listed: this.#internals },
      sharing: { count: this.#sharingCount, listed: this.#sharing },
    }
  }

  /** Meet `a` and `b` together, from the slots of two objects. */
  #meet(a: number, b: number, fromA: number, slotA: number, fromB: number, slotB: number): void {
    if (this.#a.side.classes[a] !== this.#b.side.classes[b]) return
    const [x, y] = [this.#a.partners[a]!, this.#b.partners[b]!]
    if (x === b + 1 && y === a + 1) return
    if (x === 0 && y === 0) {
      this.#a.pair(a, b, fromA, slotA)
      this.#b.pair(b, a, fromB, slotB)
      this.#queue.push(a)
      return
    }
    if (this.#sharingCount++ >= this.#limit) return
    // The side on which the object has been met before has it in both places.
    const half = x === 0 ? this.#b : this.#a
    const [node, from, slot] = x === 0 ? [b, fromB, slotB] : [a, fromA, slotA]
    const sharedIn = x === 0 ? 'new' : 'old'
    this.#sharing.push({ path: half.path(from, slot, node), other: half.firstPath(node), sharedIn })
  }

  #visit(a: number, b: number): void {
    const [x, y] = [this.#a.fieldsOf(a), this.#b.fieldsOf(b)]
    this.#budget.require(1 + x.size + y.size, { path: 'heap', offset: 0 }, 'comparing fields')
    for (const [name, { spec, offset, size }] of x) {
      const other = y.get(name)
      if (other === undefined) continue
      const kind = kindAt(this.#a.side.dump.heap, spec, offset)
      if (kind === 'number' || kind === 'bits') {
        // In a dump it holds the offset of the limbs.
        if (name === 'alloc' && typeOf(this.#a.side.dump.nodes, a) === 'BIGNUM') continue
        if (size === other.size && this.#haveSameBytes(offset, other.offset, size)) continue
        const [old, now] = [this.#a.number(offset, size), this.#b.number(other.offset, other.size)]
        if (old !== now) this.#report(a, name, String(old), String(now))
      } else if (
        kind === 'lisp' &&
        !PAIRS.test(name) &&
        kindAt(this.#b.side.dump.heap, other.spec, other.offset) === 'lisp'
      ) {
        this.#meetValues(a, name, offset, b, other.offset)
      }
    }
    this.#pairRows(a, b)
  }

  #haveSameBytes(a: number, b: number, size: number): boolean {
    const [x, y] = [this.#a.side.dump.heap.view, this.#b.side.dump.heap.view]
    if (x.littleEndian !== y.littleEndian) return false
    for (let i = 0; i < size; i++) if (x.bytes[a + i] !== y.bytes[b + i]) return false
    return true
  }

  /** A Lisp field of an object, such as the table size of a frozen hash table. */
  #meetValues(a: number, name: string, slotA: number, b: number, slotB: number): void {
    const [old, now] = [this.#a.side.dump.heap.valueAt(slotA), this.#b.side.dump.heap.valueAt(slotB)]
    const [x, y] = [this.#a.side.dump.nodes.ofValue(old), this.#b.side.dump.nodes.ofValue(now)]
    if (x >= 0 && y >= 0) {
      this.#meet(x, y, a, slotA, b, slotB)
      const isTable = this.#a.side.contents.unordered[a] === 1
      if (isTable && this.#a.side.classes[x] !== this.#b.side.classes[y]) this.#report(a, name, null, null)
    } else if (old.kind === 'fixnum' && now.kind === 'fixnum' && old.value !== now.value && this.#isSame(a, b))
      this.#report(a, name, String(old.value), String(now.value))
  }

  #isSame(a: number, b: number): boolean {
    return this.#a.side.classes[a] === this.#b.side.classes[b] && this.#a.side.contents.anchors[a] === 0
  }

  /** Values in order; pairs of hash tables and symbols of obarrays by what they are, with a report if the order differs. */
  #pairRows(a: number, b: number): void {
    const [x, y] = [this.#a.side.contents, this.#b.side.contents]
    if (x.unordered[a] === 2) {
      if (this.#a.orderOf(a) !== this.#b.orderOf(b)) this.#report(a, 'order of symbols', null, null)
      return
    }
    if (x.unordered[a] !== 1) return
    const [fromA, fromB] = [x.rowStarts[a]!, y.rowStarts[b]!]
    const count = Math.min(x.rowStarts[a + 1]! - fromA, y.rowStarts[b + 1]! - fromB)
    this.#budget.require(count, { path: 'heap', offset: 0 }, 'comparing hash tables')
    for (let i = 0; i + 1 < count; i += 2) {
      if (this.#a.classAt(fromA + i) !== this.#b.classAt(fromB + i)) {
        this.#report(a, 'order of pairs', null, null)
        return
      }
    }
    for (let i = 0; i < count; i++) {
      const [s, t] = [x.targets[fromA + i]!, y.targets[fromB + i]!]
      if (s >= 0 && t >= 0) this.#meet(s, t, a, x.slots[fromA + i]!, b, y.slots[fromB + i]!)
    }
  }

  #report(node: number, field: string, old: string | null, now: string | null): void {
    if (this.#internalCount++ < this.#limit) this.#internals.push({ path: this.#a.pathOf(node), field, old, new: now })
  }
}

interface FoundField {
  readonly spec: FieldSpec
  readonly offset: number
  readonly size: number
}

/** One side of the walk. */
class Half {
  readonly side: Side
  /** The partner of each node, plus 1; 0 for none. */
  readonly partners: Int32Array
  /** The node and the slot by which each node was met first. */
  readonly #from: Int32Array
  readonly #slots: Int32Array
  #obarrays: ReadonlyMap<number, Obarray> | undefined

  constructor(side: Side) {
    const { length } = side.contents.own
    this.side = side
    this.partners = new Int32Array(length)
    this.#from = new Int32Array(length)
    this.#slots = new Int32Array(length)
  }

  pair(node: number, partner: number, from: number, slot: number): void {
    this.partners[node] = partner + 1
    this.#from[node] = from
    this.#slots[node] = slot
  }

  /** The partner on this side of a node of `other`. */
  partnerOf(other: Half, node: number): number {
    return other.partners[node]! - 1
  }

  classAt(edge: number): number {
    const { contents, classes } = this.side
    const target = contents.targets[edge]!
    return target < 0 ? contents.leaves[-1 - target]! : classes[target]!
  }

  number(offset: number, size: number): bigint {
    const { bytes, littleEndian } = this.side.dump.heap.view
    let value = 0n
    for (let i = 0; i < size; i++)
      value = (value << 8n) | BigInt(bytes[offset + (littleEndian ? size - 1 - i : i)] ?? 0)
    return value
  }

  /** Numbers and Lisp values of a node by name. */
  fieldsOf(node: number): ReadonlyMap<string, FoundField> {
    const found = new Map<string, FoundField>()
    visitFields(this.side.dump.extents, node, (spec, offset, element, shape, size) => {
      if (shape.solid || (spec.kind !== 'lisp' && size > LONGEST_NUMBER)) return
      found.set(fieldName(spec, element), { spec, offset, size })
    })
    return found
  }

  /** Names of the symbols of an obarray, bucket by bucket. */
  orderOf(node: number): string {
    const { dump, naming } = this.side
    this.#obarrays ??= new Map(obarraysOf(dump).map((obarray) => [dump.nodes.at(obarray.offset), obarray]))
    const obarray = this.#obarrays.get(node)
    const names: string[] = []
    for (let i = 0; i < (obarray?.buckets.length ?? 0); i++) {
      for (const symbol of dump.obarrays.chain(obarray!, i)) {
        const offset = dump.names.symbolOffset(symbol)
        names.push(`${i} ${offset === undefined ? '' : naming.symbol(offset)}`)
      }
    }
    return names.join('\n')
  }

  /** The shortest path to a node. */
  pathOf(node: number): string {
    const paths = this.side.dump.part(Paths)
    const steps = paths.to(node)
    return steps === undefined ? 'unreachable' : (paths.expression(steps) ?? paths.print(steps))
  }

  /** The path to `node` through a slot of the node `from`. */
  path(from: number, slot: number, node: number): string {
    const paths = this.side.dump.part(Paths)
    const steps = paths.to(from)
    if (steps === undefined || slot < 0) return this.pathOf(node)
    const field = fieldAt(this.side.dump.extents, from, slot)?.name ?? ''
    const all = [...steps, { node, field, weak: false, slot }]
    return paths.expression(all) ?? paths.print(all)
  }

  /** The path by which a node was met first. */
  firstPath(node: number): string {
    return this.path(this.#from[node]!, this.#slots[node]!, node)
  }
}
