/**
 * Checks of the hash tables and obarrays of a dump: everything in them is found, and nothing else is.
 *
 * For each table at one placement: the codes that 27 stores match their keys; each pair is in exactly one chain, the one of its
 * code; the free pairs form one list; and a look-up of each key finds it, or a key equal to it, since Lisp may change a key
 * after inserting it. A key of another table is found exactly if a search of all pairs finds it.
 * For each obarray: each symbol is in the bucket of its name, and no interned symbol is missing.
 * @module
 */

import { Budget } from '../bytes/budget.ts'
import type { Dump } from '../dump.ts'
import { PdmpError } from '../error.ts'
import { Equality } from '../hash/equality.ts'
import { TableLookup } from '../hash/lookup.ts'
import type { Obarray, Obarrays } from '../hash/obarray.ts'
import { Hasher, placeAnywhere } from '../hash/sxhash.ts'
import { type HashTable, isLive, keySlot } from '../hash/table.ts'
import { bucketOf, NO_CODE, type Thawed, thaw } from '../hash/thaw.ts'
import type { Heap } from '../heap/heap.ts'
import type { Value } from '../heap/value.ts'
import type { Placement } from '../image/placement.ts'
import type { Names } from '../lisp/names.ts'
import { hex } from '../units.ts'

/** A fault of the table or obarray at `offset`. */
export interface TableFault {
  /** Offset of the table or obarray. */
  readonly offset: number
  /** What is wrong. */
  readonly message: string
}

/** The result of `checkTables`. */
export interface TableCheck {
  /** Number of hash tables checked. */
  readonly tables: number
  /** Number of keys that were looked up and found. */
  readonly keys: number
  /** Keys that became equal to another key of their table. A look-up finds the other key, as in Emacs. */
  readonly shadowed: number
  /** Number of stored codes that were computed again. */
  readonly storedCodes: number
  /** Number of look-ups of keys of other tables. */
  readonly strangers: number
  /** Number of obarrays checked. */
  readonly obarrays: number
  /** Number of symbols in them. */
  readonly symbols: number
  /** Symbols whose name only the executable has, so that their bucket is unknown. */
  readonly unnamed: number
  /** Faults found, up to a limit. */
  readonly faults: readonly TableFault[]
}

/** Number of foreign keys that are looked up in each table. */
const STRANGERS = 8
/** Limit of objects and bytes compared, and of pairs visited, per byte of the file. Debian's dumps need 0.01 pairs per byte. */
const WORK_PER_BYTE = 2
/** Most faults to record. One damaged vector affects every pair of a table. */
const MOST_FAULTS = 100

/**
 * Check that every key of a hash table and every symbol of an obarray is found where it is.
 *
 * @param placement where for which the tables are thawed; the result does not depend on it
 */
export function checkTables(dump: Dump, placement: Placement = placeAnywhere(dump.image)): TableCheck {
  const check = new Check(dump, placement)
  check.run()
  return check
}

class Check implements TableCheck {
  tables = 0
  keys = 0
  shadowed = 0
  storedCodes = 0
  strangers = 0
  obarrays = 0
  symbols = 0
  unnamed = 0
  readonly faults: TableFault[] = []
  readonly #dump: Dump
  readonly #heap: Heap
  readonly #names: Names
  readonly #hasher: Hasher
  readonly #equality: Equality
  /** Number of pairs that may still be visited in searches. */
  readonly #looks: Budget

  constructor(dump: Dump, placement: Placement) {
    const { heap, names } = dump
    this.#dump = dump
    this.#heap = heap
    this.#names = names
    this.#hasher = new Hasher(heap, names, placement)
    this.#equality = new Equality(heap, names, WORK_PER_BYTE * heap.view.length)
    this.#looks = new Budget(WORK_PER_BYTE * heap.view.length)
  }

  run(): void {
    const tables = this.#guard(0, () => this.#dump.hashTables) ?? []
    for (const [i, table] of tables.entries()) {
      const others = tables[(i + 1) % tables.length]!
      this.#guard(table.offset, () => this.#table(table, others === table ? [] : this.#someKeys(others)))
    }
    const obarrays = this.#guard(0, () => this.#dump.obarrays)
    if (obarrays !== undefined) this.#allObarrays(obarrays)
  }

  /** Run `work`. Record a PdmpError as a fault, so that a damaged table does not end the check. */
  #guard<T>(offset: number, work: () => T): T | undefined {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof PdmpError)) throw error
      this.#fault(offset, error.detail)
      return undefined
    }
  }

  #fault(offset: number, message: string): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push({ offset, message })
  }

  #table(table: HashTable, strangers: readonly Value[]): void {
    const thawed = thaw(this.#heap, table, this.#hasher)
    this.tables++
    if (table.stored !== null && !table.stored.needsRehash) this.#storedCodesOf(table, thawed)
    this.#chains(table, thawed)
    this.#freeList(table, thawed)
    this.#lookUps(table, thawed, strangers)
  }

  #storedCodesOf(table: HashTable, { hash }: Thawed): void {
    const bits = this.#hasher.arithmetic.bits - 2
    for (let i = 0; i < table.size; i++) {
      if (!isLive(this.#heap, table, i)) continue
      const code = this.#hasher.codeOf(this.#keyAt(table, i), table.test ?? 'eq')
      if (hash[i] !== BigInt.asIntN(bits, code))
        this.#fault(table.offset, `the stored hash code of pair ${i} is not that of its key`)
      this.storedCodes++
    }
  }

  /** Check that each live pair is in one chain, the one of its code, and that chains contain nothing else. */
  #chains(table: HashTable, { hash, next, index }: Thawed): void {
    const seen = new Uint8Array(table.size)
    let reached = 0
    for (const [bucket, first] of index.entries()) {
      for (let i = first; i >= 0; i = next[i]!) {
        if (seen[i] === 1) {
          this.#fault(table.offset, `pair ${i} is in two chains`)
          break
        }
        seen[i] = 1
        reached++
        const right = hash[i] !== NO_CODE && bucketOf(hash[i]!, table, this.#hasher.arithmetic) === bucket
        if (!right) this.#fault(table.offset, `pair ${i} does not belong to bucket ${bucket}`)
      }
    }
    if (reached !== table.count)
      this.#fault(table.offset, `the chains have ${reached} pairs, but the table counts ${table.count}`)
  }

  #freeList(table: HashTable, { hash, next, nextFree }: Thawed): void {
    let left = table.size - table.count
    let i = nextFree
    for (; i >= 0 && i < table.size && left > 0; left--) {
      if (hash[i] !== NO_CODE) this.#fault(table.offset, `pair ${i} is in use and in the free list`)
      i = next[i]!
    }
    if (left !== 0 || i !== -1) this.#fault(table.offset, 'the free list does not have exactly the free pairs')
  }

  #lookUps(table: HashTable, thawed: Thawed, strangers: readonly Value[]): void {
    const lookup = new TableLookup(this.#heap, table, thawed, this.#hasher, this.#equality)
    const site = { path: 'hash_table', offset: table.offset }
    let steps = 0
    for (let i = 0; i < table.size; i++) {
      if (!isLive(this.#heap, table, i)) continue
      const key = this.#keyAt(table, i)
      const found = lookup.find(key)
      if (found === i) this.keys++
      else if (this.#isKey(table, key, found)) this.shadowed++
      else
        this.#fault(
          table.offset,
          found === -1 ? `the key of pair ${i} is not found` : `the key of pair ${i} is found as pair ${found}`,
        )
      this.#looks.require(lookup.steps - steps, site, 'finding the keys of the hash tables')
      steps = lookup.steps
    }
    for (const key of strangers) {
      const found = lookup.find(key)
      const isRight = found === -1 ? !this.#isAnywhere(table, key) : this.#isKey(table, key, found)
      if (!isRight)
        this.#fault(table.offset, 'a key that is not in the table is found, or one that is in the table is not')
      this.strangers++
    }
  }

  /** Whether `key` is in the table, by a search that uses no hash code. */
  #isAnywhere(table: HashTable, key: Value): boolean {
    for (let i = 0; i < table.size; i++) if (this.#isKey(table, key, i)) return true
    return false
  }

  #isKey(table: HashTable, key: Value, i: number): boolean {
    if (i < 0 || !isLive(this.#heap, table, i)) return false
    return this.#equality.same(table.test ?? 'eq', key, this.#keyAt(table, i))
  }

  #someKeys(table: HashTable): Value[] {
    const keys: Value[] = []
    for (let i = 0; i < table.size && keys.length < STRANGERS; i++) {
      if (isLive(this.#heap, table, i)) keys.push(this.#keyAt(table, i))
    }
    return keys
  }

  #keyAt(table: HashTable, i: number): Value {
    return this.#heap.valueAt(keySlot(this.#heap, table, i))
  }

  #allObarrays(obarrays: Obarrays): void {
    const found = new Set<number>()
    for (const obarray of obarrays.all) this.#guard(obarray.offset, () => this.#obarray(obarrays, obarray, found))
    for (const symbol of this.#allSymbols()) {
      const offset = this.#names.symbolOffset(symbol)!
      if (!obarrays.isInInitial(symbol) || found.has(offset)) continue
      this.#fault(offset, `the symbol at ${hex(offset)} is not in the initial obarray`)
    }
  }

  #obarray(obarrays: Obarrays, obarray: Obarray, found: Set<number>): void {
    const before = found.size
    this.obarrays++
    for (let bucket = 0; bucket < obarray.buckets.length; bucket++) {
      for (const symbol of obarrays.chain(obarray, bucket)) {
        const offset = this.#names.symbolOffset(symbol)!
        if (found.has(offset)) {
          this.#fault(obarray.offset, `the symbol at ${hex(offset)} is in two chains`)
          break
        }
        found.add(offset)
        // Count before the checks below, which may end the loop for this obarray.
        this.symbols++
        const name = obarrays.nameOf(symbol)
        if (name === undefined) this.unnamed++
        else if (obarrays.bucketOf(name, obarray) !== bucket) {
          this.#fault(obarray.offset, `the symbol at ${hex(offset)} does not belong to bucket ${bucket}`)
        }
      }
    }
    const count = found.size - before
    if (count !== obarray.count)
      this.#fault(obarray.offset, `the chains have ${count} symbols, but the obarray counts ${obarray.count}`)
  }

  *#allSymbols(): Generator<Value> {
    const { image, layout, lispsym } = this.#heap
    const { offsets, types, length } = image.objectStarts
    for (let index = 0; index < (lispsym?.symbols ?? 0); index++) yield { kind: 'builtin', index }
    for (let i = 0; i < length; i++) {
      if (types[i] === layout.tags.symbol) yield { kind: 'object', offset: offsets[i]!, tag: layout.tags.symbol }
    }
  }
}
