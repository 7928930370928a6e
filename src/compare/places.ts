/**
 * Descent from differing values to the smallest places that differ, with a Lisp expression for each.
 *
 * All roots are searched at once, breadth-first, so that a place that several roots lead to is found once, by its shortest path. Two
 * objects that have the same kind and size and a few differing parts are entered. Two lists are entered where single elements differ,
 * two hash tables by key, two obarrays by name. Objects that differ in all or in many parts are reported whole.
 * @module
 */
import { LispNames } from '../analyse/lisp-names.ts'
import { type Cursor, expressionAt, LispSteps } from '../analyse/lisp-steps.ts'
import { Budget } from '../bytes/budget.ts'
import { fieldAt } from '../heap/fields.ts'
import { typeOf } from '../heap/node-type.ts'
import { NO_NODE } from '../heap/nodes.ts'
import { fieldOffset } from '../heap/struct-fields.ts'
import type { Value } from '../heap/value.ts'
import { Printer } from '../lisp/printer/printer.ts'
import { classAt, codeOf, isCons, nodeOf, nodeValue, type Side, valueAt } from './side.ts'

/** The values of a place in both dumps. */
export type Values = readonly [old: Value | undefined, now: Value | undefined]

/** A place where two dumps differ. */
export interface Place<Root> {
  /** The root from which the place was found. */
  readonly root: Root
  /** A Lisp expression, or fields after arrows if there is none. */
  readonly path: string
  readonly values: Values
  /** Whether the place holds documentation, or its offset in a file. */
  readonly isDocumentation: boolean
}

interface Entry<Root> extends Place<Root> {
  readonly cursor: Cursor
}

/** A differing part of two objects. */
interface Part {
  /** The cursor at the part, from the cursor at the object. */
  readonly take: (at: Cursor) => Cursor
  readonly values: Values
  readonly isDocumentation?: boolean
}

/** Most parts in which two objects may differ to be entered. */
const MOST_PARTS = 16

/** Most steps of the search for each value of the dumps. Only crafted files need more. */
const STEPS_PER_VALUE = 64

/** Most characters of a key for which there is no expression. */
const LONGEST_KEY = 60

/** Functions. With other code they are other functions, and are reported whole. */
const functions: ReadonlySet<string | null> = new Set(['COMPILED', 'CLOSURE'])
const [CODE, DOCUMENTATION] = [1, 4]
/** Tables of characters, whose ranges have equal values in many slots. */
const charTables: ReadonlySet<string | null> = new Set(['CHAR_TABLE', 'SUB_CHAR_TABLE'])

/** Where roots are added to a search. */
export interface Roots<Root> {
  /** Add the values of `expression` as roots, if they differ. */
  add(root: Root, expression: string, values: Values, isDocumentation?: boolean): void
  /** Add the values at a cursor, with a text for the place. */
  addAt(root: Root, cursor: Cursor, path: string, values: Values): void
  /** Whether two values differ. */
  differ(values: Values): boolean
}

export class Descent<Root> implements Roots<Root> {
  readonly #a: Side
  readonly #b: Side
  readonly #stepsA: LispSteps
  readonly #stepsB: LispSteps
  readonly #entries: Entry<Root>[] = []
  /** Pairs of nodes that were entered or reported. */
  readonly #seen = new Set<number>()
  readonly #budget: Budget

  constructor(a: Side, b: Side) {
    this.#a = a
    this.#b = b
    this.#stepsA = stepsOf(a)
    this.#stepsB = stepsOf(b)
    this.#budget = new Budget(STEPS_PER_VALUE * (a.contents.targets.length + b.contents.targets.length + 1024))
  }

  add(root: Root, expression: string, values: Values, isDocumentation = false): void {
    if (this.differ(values))
      this.#push({ root, path: expression, values, isDocumentation, cursor: { lisp: expression, field: '' } })
  }

  addAt(root: Root, cursor: Cursor, path: string, values: Values): void {
    if (this.differ(values)) this.#push({ root, path, values, isDocumentation: false, cursor })
  }

  differ([old, now]: Values): boolean {
    return this.#a.classes === this.#b.classes ? false : codeOf(this.#a, old) !== codeOf(this.#b, now)
  }

  /** Find the differing places below all roots, those with short paths first. */
  *places(): Generator<Place<Root>> {
    for (const entry of this.#entries) {
      const [a, b] = [nodeOf(this.#a, entry.values[0]), nodeOf(this.#b, entry.values[1])]
      const isPair = a !== NO_NODE && b !== NO_NODE
      const key = a * this.#b.contents.own.length + b
      if (isPair && this.#seen.has(key)) continue
      if (isPair) this.#seen.add(key)
      const parts = isPair ? this.#partsOf(a, b) : this.#partsOfHalf(a, b, entry.values)
      if (parts === undefined) yield entry
      else for (const part of parts) this.#enter(entry, part)
    }
  }

  #push(entry: Entry<Root>): void {
    this.#entries.push(entry)
  }

  #enter({ root, path, cursor, isDocumentation }: Entry<Root>, part: Part): void {
    const next = part.take(cursor)
    this.#push({
      root,
      path: expressionAt(next) ?? (next.field === '' ? path : `${path} → ${next.field}`),
      values: part.values,
      isDocumentation: isDocumentation || part.isDocumentation === true,
      cursor: next,
    })
  }

  /** The parts in which two nodes differ; undefined to report them whole. */
  #partsOf(a: number, b: number): readonly Part[] | undefined {
    const [x, y] = [this.#a.contents, this.#b.contents]
    if (x.own[a] !== y.own[b] || x.unordered[a] !== y.unordered[b]) return undefined
    if (isCons(this.#a, a)) return this.#partsOfLists(a, b)
    if (x.unordered[a] === 1) return this.#partsOfTables(a, b)
    return x.unordered[a] === 2 ? this.#partsOfObarrays(a, b) : this.#partsOfRows(a, b)
  }

  /** The differing parts of a table of characters of which the other dump has one value for all. */
  #partsOfHalf(a: number, b: number, values: Values): readonly Part[] | undefined {
    const [side, node, other] =
      a === NO_NODE ? [this.#b, b, codeOf(this.#a, values[0])] : [this.#a, a, codeOf(this.#b, values[1])]
    if (node === NO_NODE || typeOf(side.dump.nodes, node) !== 'SUB_CHAR_TABLE') return undefined
    const steps = side === this.#b ? this.#stepsB : this.#stepsA
    const { rowStarts } = side.contents
    const parts: Part[] = []
    let last: string | number = other
    for (let edge = rowStarts[node]!; edge < rowStarts[node + 1]! && parts.length <= MOST_PARTS; edge++) {
      this.#spend(1)
      const value = valueAt(side, edge)
      const code = codeOf(side, value)
      if (code !== other && code !== last) {
        const take = this.#taker(side, steps, node, edge)
        parts.push({ take, values: side === this.#b ? [values[0], value] : [value, values[1]] })
      }
      last = code
    }
    return parts.length === 0 || parts.length > MOST_PARTS ? undefined : parts
  }

  /** The step to the value at an edge. */
  #taker(side: Side, steps: LispSteps, from: number, edge: number): (at: Cursor) => Cursor {
    const slot = side.contents.slots[edge]!
    const node = side.dump.nodes.ofValue(valueAt(side, edge))
    const field = fieldAt(side.dump.extents, from, slot)?.name ?? ''
    return (at) => steps.take(at, from, { node, field, weak: false, slot })
  }

  #partsOfRows(a: number, b: number): readonly Part[] | undefined {
    const [x, y] = [this.#a.contents, this.#b.contents]
    const [fromA, fromB] = [x.rowStarts[a]!, y.rowStarts[b]!]
    const length = x.rowStarts[a + 1]! - fromA
    if (length !== y.rowStarts[b + 1]! - fromB) return undefined
    const type = typeOf(this.#a.dump.nodes, a)
    // This slot holds a part of the first table of characters once more.
    const ascii = type === 'CHAR_TABLE' ? this.#asciiSlot(a) : -1
    const found: number[] = []
    let last = -1
    for (let i = 0; i < length; i++) {
      if (this.#sameAt(fromA + i, fromB + i) || i === ascii) continue
      const continues = charTables.has(type) && last === i - 1 && i > 0 && this.#repeats(fromA + i, fromB + i)
      last = i
      if (continues) continue
      found.push(i)
      if (found.length > MOST_PARTS) return undefined
    }
    this.#spend(length)
    const isOther = functions.has(type) ? found.some((i) => i <= CODE) : found.length === length && length > 1
    if (isOther && type !== 'Symbol') return undefined
    return found.map((i) => this.#partAt(a, fromA + i, b, fromB + i, functions.has(type) && i === DOCUMENTATION))
  }

  #asciiSlot(table: number): number {
    const { rowStarts, slots } = this.#a.contents
    const place = fieldOffset(this.#a.dump.heap, this.#a.dump.nodes.offsetOf(table), 'char_table', 'ascii')
    for (let i = rowStarts[table]!; i < rowStarts[table + 1]!; i++) if (slots[i] === place) return i - rowStarts[table]!
    return -1
  }

  /** Whether a slot holds the same values as the slot before it. */
  #repeats(edgeA: number, edgeB: number): boolean {
    const [x, y] = [this.#a, this.#b]
    return classAt(x, edgeA) === classAt(x, edgeA - 1) && classAt(y, edgeB) === classAt(y, edgeB - 1)
  }

  #partAt(a: number, edgeA: number, b: number, edgeB: number, isDocumentation = false): Part {
    const values: Values = [valueAt(this.#a, edgeA), valueAt(this.#b, edgeB)]
    // The side that has a table of characters knows where they are.
    const isTable = typeOf(this.#b.dump.nodes, nodeOf(this.#b, values[1])) === 'SUB_CHAR_TABLE'
    const take = isTable ? this.#taker(this.#b, this.#stepsB, b, edgeB) : this.#taker(this.#a, this.#stepsA, a, edgeA)
    return { take, values, isDocumentation }
  }

  /** The differing elements of two lists, or the first tails from which on they differ. */
  #partsOfLists(a: number, b: number): readonly Part[] | undefined {
    const found: { readonly at: number; readonly x: number; readonly y: number }[] = []
    const longest = this.#a.contents.own.length
    let [x, y] = [a, b]
    for (let at = 0; at <= longest; at++) {
      this.#spend(1)
      const [rowA, rowB] = [this.#a.contents.rowStarts[x]!, this.#b.contents.rowStarts[y]!]
      if (!this.#sameAt(rowA, rowB)) found.push({ at, x, y })
      const [nextX, nextY] = [this.#a.contents.targets[rowA + 1]!, this.#b.contents.targets[rowB + 1]!]
      if (this.#sameAt(rowA + 1, rowB + 1) || (nextX === a && nextY === b)) return this.#elements(a, found, at + 1)
      if (!isCons(this.#a, nextX) || !isCons(this.#b, nextY)) {
        const [first] = found
        if (first === undefined)
          return [this.#tail(a, at + 1, [valueAt(this.#a, rowA + 1), valueAt(this.#b, rowB + 1)])]
        if (first.at === 0) return undefined
        return [this.#tail(a, first.at, [nodeValue(this.#a, first.x), nodeValue(this.#b, first.y)])]
      }
      x = nextX
      y = nextY
    }
    return undefined
  }

  #elements(
    list: number,
    found: readonly { readonly at: number; readonly x: number; readonly y: number }[],
    length: number,
  ): readonly Part[] | undefined {
    if (found.length > MOST_PARTS) return undefined
    if (found.length === length && length > 1 && !found.every(({ x, y }) => this.#areRelated(x, y))) return undefined
    const isAutoload = this.#isAutoload(list)
    return found.map(({ at, x, y }) => {
      const [rowA, rowB] = [this.#a.contents.rowStarts[x]!, this.#b.contents.rowStarts[y]!]
      const part = this.#partAt(x, rowA, y, rowB, isAutoload && at === 2)
      return { ...part, take: (cursor) => part.take(this.#tailAt(cursor, list, at)) }
    })
  }

  /** Whether a list is `(autoload FILE DOCUMENTATION …)`. */
  #isAutoload(list: number): boolean {
    const { dump, contents } = this.#a
    const head = contents.targets[contents.rowStarts[list]!]!
    if (head < 0 || contents.anchors[head] === 0 || contents.buffers.has(head)) return false
    return dump.names.symbolName(dump.nodes.offsetOf(head)) === 'autoload'
  }

  #tail(list: number, at: number, values: Values): Part {
    return { take: (cursor) => this.#tailAt(cursor, list, at), values }
  }

  /** The cursor at tail `at` of a list. */
  #tailAt(cursor: Cursor, list: number, at: number): Cursor {
    if (at === 0) return cursor
    if (cursor.inner === undefined) return { ...cursor, cdrs: (cursor.cdrs ?? 0) + at, field: 'cdr' }
    const node = this.#a.contents.targets[this.#a.contents.rowStarts[list]! + 1]!
    const next = this.#stepsA.take(cursor, list, { node, field: 'cdr', weak: false, slot: null })
    return next.inner === undefined ? this.#tailAt(next, list, at - 1) : next
  }

  /** Whether the elements of two cells are conses with the same car, as entries of an alist for one key. */
  #areRelated(cellA: number, cellB: number): boolean {
    const x = this.#a.contents.targets[this.#a.contents.rowStarts[cellA]!]!
    const y = this.#b.contents.targets[this.#b.contents.rowStarts[cellB]!]!
    if (!isCons(this.#a, x) || !isCons(this.#b, y)) return false
    return this.#sameAt(this.#a.contents.rowStarts[x]!, this.#b.contents.rowStarts[y]!)
  }

  #partsOfTables(a: number, b: number): readonly Part[] | undefined {
    const keys = keysOf(this.#b, b)
    const parts: Part[] = []
    const [fromA, endA] = [this.#a.contents.rowStarts[a]!, this.#a.contents.rowStarts[a + 1]!]
    this.#spend(endA - fromA)
    for (let i = fromA; i < endA; i += 2) {
      const other = keys.get(classAt(this.#a, i))?.pop()
      if (other === undefined)
        parts.push(this.#pairOf(this.#a, this.#stepsA, a, i, [valueAt(this.#a, i + 1), undefined]))
      else if (!this.#sameAt(i + 1, other + 1))
        parts.push(this.#pairOf(this.#a, this.#stepsA, a, i, [valueAt(this.#a, i + 1), valueAt(this.#b, other + 1)]))
      if (parts.length > MOST_PARTS) return undefined
    }
    for (const rest of keys.values()) {
      for (const i of rest) parts.push(this.#pairOf(this.#b, this.#stepsB, b, i, [undefined, valueAt(this.#b, i + 1)]))
      if (parts.length > MOST_PARTS) return undefined
    }
    return parts
  }

  #pairOf(side: Side, steps: LispSteps, table: number, edge: number, values: Values): Part {
    const take = (at: Cursor): Cursor => {
      const next = steps.valueOfPair(expressionAt(at), table, side.contents.slots[edge]!)
      if (next !== undefined) return { field: '', ...next }
      return { field: `value of ${side.dump.part(Printer).print(valueAt(side, edge)!, { limit: LONGEST_KEY }).text}` }
    }
    return { take, values }
  }

  #partsOfObarrays(a: number, b: number): readonly Part[] | undefined {
    const [old, now] = [membersOf(this.#a, a), membersOf(this.#b, b)]
    this.#spend(old.size + now.size)
    const parts: Part[] = []
    const add = (side: Side, x: number | undefined, y: number | undefined) => {
      const name = side.dump.part(LispNames).nameOfSymbol((x ?? y)!)
      const take = (at: Cursor): Cursor => {
        const lisp = expressionAt(at)
        if (name === undefined || lisp === undefined) return { field: `symbol ${name ?? 'without a name'}` }
        return { lisp: `(intern-soft ${name} ${lisp})`, field: '' }
      }
      parts.push({ take, values: [nodeValue(this.#a, x), nodeValue(this.#b, y)] })
    }
    for (const [name, x] of old) {
      const y = now.get(name)
      if (y === undefined || this.#a.classes[x] !== this.#b.classes[y]) add(this.#a, x, y)
      if (parts.length > MOST_PARTS) return undefined
    }
    for (const [name, y] of now) {
      if (!old.has(name)) add(this.#b, undefined, y)
      if (parts.length > MOST_PARTS) return undefined
    }
    return parts.length === 0 ? undefined : parts
  }

  #sameAt(edgeA: number, edgeB: number): boolean {
    return classAt(this.#a, edgeA) === classAt(this.#b, edgeB)
  }

  #spend(steps: number): void {
    this.#budget.require(1 + steps, { path: 'heap', offset: 0 }, 'the search for differing places')
  }
}

export const stepsOf = ({ dump }: Side): LispSteps => new LispSteps(dump.nodes, dump.part(LispNames), () => undefined)

/** Edges of the keys of a hash table, by class. */
function keysOf(side: Side, table: number): Map<number, number[]> {
  const { rowStarts } = side.contents
  const keys = new Map<number, number[]>()
  // Backwards, so that the first of equal keys is the last of its list.
  for (let i = rowStarts[table + 1]! - 2; i >= rowStarts[table]!; i -= 2) {
    const key = classAt(side, i)
    const known = keys.get(key)
    if (known === undefined) keys.set(key, [i])
    else known.push(i)
  }
  return keys
}

/** Symbols of an obarray by name. */
function membersOf({ dump, contents: { rowStarts, targets } }: Side, obarray: number): ReadonlyMap<string, number> {
  const members = new Map<string, number>()
  for (let i = rowStarts[obarray]!; i < rowStarts[obarray + 1]!; i++) {
    const node = targets[i]!
    if (node >= 0) members.set(dump.names.symbolName(dump.nodes.offsetOf(node)) ?? '', node)
  }
  return members
}
