/**
 * Dumping of hash tables in the form of each release: the pairs, and what is needed to find them. Hash codes that depend on
 * addresses are left out.
 *
 * 27       unchanged; hash is nil if the code of a key may change, so that the first access rehashes
 * 28, 29   frozen: pairs in a new vector, sizes as fixnums
 * 30, 31   frozen: pairs after the table, nothing else
 * Source: `dump_hash_table`, `hash_table_freeze`, `hash_table_contents`, `dump_hash_table_stable_p` in src/pdumper.c.
 * @module
 */
import { MachineFault } from '../fault.ts'
import { addressOf, fixnum, fixnumValue, isFixnum, NIL, pointerTo, Tag, tagOf, type Word } from '../memory/word.ts'
import { Headers } from '../objects/headers.ts'
import { TableFields } from '../objects/table-fields.ts'
import type { DumpPen } from './pen.ts'

const tests = ['eq', 'eql', 'equal'] as const

export class HashTableDumper {
  /** Atoms of the tables dumped so far. */
  readonly dumped: number[] = []
  readonly #pen: DumpPen
  readonly #fields: TableFields
  readonly #headers: Headers
  readonly #contents: number
  readonly #unused: Word
  readonly #size: number

  constructor(pen: DumpPen) {
    const { structs } = pen.layout
    this.#pen = pen
    this.#fields = new TableFields(pen.space)
    this.#headers = new Headers(pen.memory)
    this.#contents = structs.vector.fields['contents.0'].offset
    this.#unused = this.#fields.isCompact ? pointerTo(0, Tag.float) : pen.space.builtin('unbound')
    this.#size = structs.hash_table.size
  }

  dump(atom: number, address: number): void {
    this.dumped.push(atom)
    const pen = this.#pen
    this.#requireStandardTest(address)
    pen.open(atom, address, this.#sizeAt(address))
    if (this.#fields.isCompact) this.#compact(address)
    else if (pen.layout.hash.form === 'frozen') this.#frozen(address)
    else this.#stored(address)
    pen.close()
  }

  /** Write the vector of pairs of a frozen table: those in use, then empty ones. */
  pairs(atom: number, table: number): void {
    const pen = this.#pen
    const { lispWordSize, wordSize } = pen.layout
    const { count: size } = this.#fields.pairs(table)
    const live = this.#live(table)
    pen.openBlank(atom, this.#contents + 2 * size * lispWordSize)
    pen.setInteger(0, 2 * size, wordSize)
    for (let i = 0; i < size; i++) {
      const offset = this.#contents + 2 * i * lispWordSize
      const pair = live[i]
      if (pair !== undefined) this.#pair(offset, pair)
      else pen.setImmediate(offset, this.#unused)
    }
    pen.close()
  }

  /** The size in the header, which counts Lisp words and may exceed the struct by a few bytes. */
  #sizeAt(address: number): number {
    const words = this.#headers.lispSize(address) + this.#headers.restSize(address)
    return Math.max(this.#size, this.#contents + words * this.#pen.layout.lispWordSize)
  }

  /** Write a table of Emacs 30 or 31. */
  #compact(address: number): void {
    const pen = this.#pen
    const { at } = this.#fields
    const live = this.#live(address)
    for (const name of ['ofs_index', 'ofs_hash', 'ofs_key_and_value', 'ofs_test', 'ofs_next', 'next_weak'] as const) {
      pen.setInteger(at[name]!, 0)
    }
    for (const name of ['count', 'next_free', 'table_size'] as const) pen.setInteger(at[name]!, 0, 4)
    pen.setInteger(at.index_bits!, 0, 1)
    pen.setInteger(at.count!, live.length, 4)
    if (live.length === 0) return
    const { lispWordSize } = pen.layout
    const start = pen.appendBlank(2 * live.length * lispWordSize)
    pen.own(at.ofs_key_and_value!, start)
    for (const [i, pair] of live.entries()) this.#pair(start + 2 * i * lispWordSize, pair)
  }

  /** Write a table of Emacs 28 or 29. */
  #frozen(address: number): void {
    const pen = this.#pen
    const { at } = this.#fields
    const { count: size } = this.#fields.pairs(address)
    const count = this.#live(address).length
    pen.lisp(at.weak!, address + at.weak!)
    for (const name of ['hash', 'next'] as const) pen.setImmediate(at[name]!, fixnum(size))
    pen.setImmediate(at.index!, fixnum(this.#indexSize(address)))
    pen.setInteger(at.count!, count)
    pen.setInteger(at.next_free!, count === size ? -1 : count)
    this.#functions(address)
    pen.clearWord(at.key_and_value!)
    const kind = pen.layout.relocs.dumpTagged[pen.layout.tags.vectorlike]!
    pen.graph.link(at.key_and_value!, pen.layout.lispWordSize, kind, pen.queue.enqueuePairs(address))
  }

  /** Write a table of Emacs 27. */
  #stored(address: number): void {
    const pen = this.#pen
    const { at } = this.#fields
    for (const name of ['weak', 'next', 'index', 'key_and_value'] as const) pen.lisp(at[name]!, address + at[name]!)
    if (this.#isStable(address)) pen.lisp(at.hash!, address + at.hash!)
    else pen.clearWord(at.hash!)
    this.#functions(address)
  }

  /** Write the test: its name, and C functions. */
  #functions(address: number): void {
    const pen = this.#pen
    const { at } = this.#fields
    for (const name of ['test_name', 'test_user_hash', 'test_user_cmp'] as const)
      pen.lisp(at[name]!, address + at[name]!)
    for (const name of ['ofs_cmpfn', 'ofs_hashfn'] as const) {
      const target = pen.memory.pointer(address + at[name]!)
      if (target !== 0) pen.emacs(at[name]!, target)
    }
    pen.setInteger(at.next_weak!, 0)
  }

  #pair(offset: number, address: number): void {
    const { lispWordSize } = this.#pen.layout
    this.#pen.setWord(offset, this.#pen.memory.word(address))
    this.#pen.setWord(offset + lispWordSize, this.#pen.memory.word(address + lispWordSize))
  }

  /** Addresses of the pairs in use. */
  #live(table: number): number[] {
    const { memory, layout } = this.#pen
    const { start, count } = this.#fields.pairs(table)
    const found: number[] = []
    for (let i = 0; i < count; i++) {
      const pair = start + 2 * i * layout.lispWordSize
      if (memory.word(pair) !== this.#unused) found.push(pair)
    }
    return found
  }

  #indexSize(table: number): number {
    const index = this.#pen.memory.word(table + this.#fields.at.index!)
    return isFixnum(index) ? Number(fixnumValue(index)) : this.#headers.lispSize(addressOf(index))
  }

  /** Whether no key has a hash code that depends on addresses. */
  #isStable(table: number): boolean {
    const { memory } = this.#pen
    const test = memory.word(table + this.#fields.at.test_name!)
    const name = tests.find((one) => this.#pen.space.builtin(one) === test) ?? 'eq'
    return this.#live(table).every((pair) => this.#isStableKey(memory.word(pair), name))
  }

  #isStableKey(key: Word, test: 'eq' | 'eql' | 'equal'): boolean {
    if (isFixnum(key)) return true
    const tag = tagOf(key)
    if (tag === Tag.symbol) return this.#pen.space.isBuiltin(this.#pen.space.symbolAddress(key))
    if (tag === Tag.float) return test !== 'eq'
    if (tag === Tag.string) return test === 'equal'
    if (tag !== Tag.vectorlike) return false
    const type = this.#pen.layout.pvecNames[this.#headers.pvec(addressOf(key))]
    return (type === 'BIGNUM' && test !== 'eq') || (type === 'BOOL_VECTOR' && test === 'equal')
  }

  #requireStandardTest(table: number): void {
    const { memory, space } = this.#pen
    const { at } = this.#fields
    const isStandard = this.#fields.isCompact
      ? tests.some((test) => space.area(`hashtest_${test}`) === memory.pointer(table + at.ofs_test!))
      : tests.some((test) => space.builtin(test) === memory.word(table + at.test_name!)) &&
        memory.word(table + at.test_user_hash!) === NIL
    if (isStandard) return
    throw new MachineFault('not-dumpable', table, 'cannot dump hash tables with user-defined tests')
  }
}
