/**
 * Marking of everything that can be reached from a word, with an explicit stack of pending objects and no recursion.
 *
 * Objects of the heap have their mark bit in the header of their block; objects of the dump have it in an array outside the dump. A
 * comparison of addresses distinguishes them. Objects of the executable are roots.
 * Source: `process_mark_stack`, `mark_stack_push_value`, `set_vector_marked` in src/alloc.c.
 * @module
 */

import { fieldOffsets } from '../../layout/field-offsets.ts'
import type { Dumped } from '../load/dumped.ts'
import type { Blocks } from '../memory/blocks.ts'
import type { Memory } from '../memory/memory.ts'
import { Page } from '../memory/segment.ts'
import type { Space } from '../memory/space.ts'
import { addressOf, pointerTo, Tag, type Word } from '../memory/word.ts'
import { bitsOf, takeField } from '../objects/bit-fields.ts'
import { Headers } from '../objects/headers.ts'
import { TableFields } from '../objects/table-fields.ts'
import type { CollectOptions } from './collection.ts'

/** The tag of an interval on the mark stack. No Lisp object has it. */
const INTERVAL = 1

/** How objects of the dump are marked. */
export type MarkOptions = Pick<CollectOptions, 'dumpMarks'>

export class Marking {
  /** Number of objects and satellites marked. */
  marked = 0
  /** Addresses of the weak tables met. Their pairs are not marked. */
  readonly weakTables: number[] = []
  readonly tables: TableFields
  readonly #space: Space
  readonly #memory: Memory
  readonly #blocks: Blocks
  readonly #headers: Headers
  readonly #dumped: Dumped | undefined
  readonly #inObjects: boolean
  readonly #heapBase: number
  readonly #heapSize: number
  readonly #at: Offsets
  readonly #lisp: number
  #stack = new Float64Array(1024)
  #top = 0

  constructor(space: Space, dumped: Dumped | undefined, { dumpMarks = 'bit-array' }: MarkOptions) {
    this.#space = space
    this.#memory = space.memory
    this.#blocks = space.allocator.blocks
    this.#headers = new Headers(space.memory)
    this.tables = new TableFields(space)
    this.#dumped = dumped
    this.#inObjects = dumpMarks === 'in-objects'
    this.#heapBase = space.heap.base
    this.#heapSize = space.heap.end - space.heap.base
    this.#at = offsetsOf(space)
    this.#lisp = space.layout.lispWordSize
  }

  /** Mark the object of `word`. The next `drain` marks what it refers to. */
  mark(word: Word): void {
    if (typeof word === 'bigint') return
    const tag = word & 7
    if ((tag & 3) === Tag.fixnum) return
    const address = tag === Tag.symbol ? this.#space.symbolAddress(word) : (word - tag) / 8
    if (this.setMarked(address)) this.#push(word)
  }

  /** Mark `count` words at `start`. */
  markWords(start: number, count: number): void {
    for (let i = 0; i < count; i++) this.mark(this.#memory.word(start + i * this.#lisp))
  }

  /** Scan an object of the executable, which has no mark bit: a builtin symbol or a buffer. */
  markStatic(word: number): void {
    this.#push(word)
    this.drain()
  }

  /** Mark an interval tree. Does nothing for 0. */
  markIntervals(root: number): void {
    if (root !== 0 && this.setMarked(root)) this.#push(pointerTo(root, INTERVAL as Tag))
  }

  /** Whether the object of `word` needs no marking. True for fixnums and objects of the executable. */
  isMarked(word: Word): boolean {
    if (typeof word === 'bigint' || (word & 3) === Tag.fixnum) return true
    return this.isMarkedAt(this.#space.addressOf(word))
  }

  isMarkedAt(address: number): boolean {
    const at = address - this.#heapBase
    if (at >= 0 && at < this.#heapSize) return this.#blocks.isMarked(at)
    const dumped = this.#dumped
    if (dumped?.contains(address)) return dumped.marks.isMarked(address - dumped.base)
    return true
  }

  /** Set the mark of the object at `address`. Returns false if it was set, or if there is no mark to set. */
  setMarked(address: number): boolean {
    const at = address - this.#heapBase
    if (at >= 0 && at < this.#heapSize) {
      if (!this.#blocks.mark(at)) return false
      this.marked++
      return true
    }
    const dumped = this.#dumped
    if (dumped === undefined || address < dumped.base || address >= dumped.end) return false
    const offset = address - dumped.base
    if (dumped.marks.isMarked(offset)) return false
    dumped.marks.mark(offset)
    if (this.#inObjects) dumped.segment.touch(offset, Page.written)
    this.marked++
    return true
  }

  /** Scan pending objects until none remains. */
  drain(): void {
    while (this.#top > 0) {
      const word = this.#stack[--this.#top]!
      switch (word & 7) {
        case Tag.cons:
          this.#list((word - Tag.cons) / 8)
          break
        case Tag.string:
          this.markIntervals(this.#memory.pointer(addressOf(word) + this.#at.string.ofs_intervals))
          break
        case Tag.symbol:
          this.#symbol(this.#space.symbolAddress(word))
          break
        case Tag.vectorlike:
          this.#vectorlike((word - Tag.vectorlike) / 8)
          break
        case INTERVAL:
          this.#interval((word - INTERVAL) / 8)
          break
        default:
      }
    }
  }

  #push(word: number): void {
    if (this.#top === this.#stack.length) {
      const stack = new Float64Array(2 * this.#top)
      stack.set(this.#stack)
      this.#stack = stack
    }
    this.#stack[this.#top++] = word
  }

  /** Mark a list along its spine, without pushing its conses. */
  #list(first: number): void {
    for (let address = first; ; ) {
      this.mark(this.#memory.word(address + this.#at.car))
      const rest = this.#memory.word(address + this.#at.cdr)
      if (typeof rest === 'bigint' || (rest & 7) !== Tag.cons) {
        this.mark(rest)
        return
      }
      address = (rest - Tag.cons) / 8
      if (!this.setMarked(address)) return
    }
  }

  #symbol(address: number): void {
    const { symbol, redirect, redirectNames } = this.#at
    this.mark(this.#memory.word(address + symbol.name!))
    this.mark(this.#memory.word(address + symbol.func!))
    this.mark(this.#memory.word(address + symbol.plist!))
    const cell = address + symbol.val!
    switch (redirectNames[takeField(this.#memory.u16(address + symbol.flags!), redirect)]) {
      case 'VARALIAS':
        this.#symbolAt(this.#memory.pointer(cell))
        break
      case 'LOCALIZED':
        this.#local(this.#memory.pointer(cell))
        break
      // The C variable is a root itself.
      case 'FORWARDED':
        break
      default:
        this.mark(this.#memory.word(cell))
    }
    const next = this.#memory.pointer(address + symbol.ofs_next!)
    if (next !== 0) this.#symbolAt(next)
  }

  #symbolAt(address: number): void {
    if (this.setMarked(address)) this.#push(this.#space.symbolWord(address))
  }

  /** Mark the cell of a buffer-local variable. In the dump it is part of the symbol and has no mark. */
  #local(address: number): void {
    const { blv } = this.#at
    this.mark(this.#memory.word(address + blv.where_buffer!))
    this.mark(this.#memory.word(address + blv.defcell!))
    this.mark(this.#memory.word(address + blv.valcell!))
  }

  #interval(address: number): void {
    const { interval } = this.#at
    this.mark(this.#memory.word(address + interval.plist!))
    this.markIntervals(this.#memory.pointer(address + interval.ofs_left!))
    this.markIntervals(this.#memory.pointer(address + interval.ofs_right!))
  }

  #vectorlike(address: number): void {
    const pvec = this.#headers.pvec(address)
    const slots = this.#headers.lispSize(address)
    const { contents, pvecNames } = this.#at
    switch (pvecNames[pvec]) {
      case 'HASH_TABLE':
        this.#hashTable(address, slots)
        break
      case 'SUB_CHAR_TABLE': {
        const skipped = (this.#at.subSlots - contents) / this.#lisp
        this.markWords(address + this.#at.subSlots, slots - skipped)
        break
      }
      case 'OBARRAY':
        this.markWords(
          this.#memory.pointer(address + this.#at.obarray!.ofs_buckets),
          2 ** this.#memory.i32(address + this.#at.obarray!.size_bits),
        )
        break
      case 'BUFFER':
        this.markWords(address + contents, slots)
        this.#buffer(address)
        break
      case 'BOOL_VECTOR':
        break
      default:
        this.markWords(address + contents, slots)
    }
  }

  #buffer(address: number): void {
    this.markIntervals(this.#memory.pointer(address + this.#at.buffer['own_text.intervals']))
    this.mark(this.#memory.word(address + this.#at.buffer.undo_list))
    const base = this.#memory.pointer(address + this.#at.buffer.base_buffer)
    if (base !== 0) this.mark(pointerTo(base, Tag.vectorlike))
  }

  #hashTable(address: number, slots: number): void {
    this.markWords(address + this.#at.contents, slots)
    if (!this.tables.isCompact) {
      const { test_name, test_user_hash, test_user_cmp, key_and_value } = this.#at.table
      for (const slot of [test_name!, test_user_hash!, test_user_cmp!]) this.mark(this.#memory.word(address + slot))
      const pairs = this.#memory.word(address + key_and_value!)
      if (this.tables.weakness(address) === null) this.mark(pairs)
      else if (typeof pairs === 'number' && (pairs & 7) === Tag.vectorlike) this.setMarked(addressOf(pairs))
    } else if (this.tables.weakness(address) === null) {
      const { start, count } = this.tables.pairs(address)
      this.markWords(start, 2 * count)
    }
    if (this.tables.weakness(address) !== null) this.weakTables.push(address)
  }
}

type Offsets = ReturnType<typeof offsetsOf>

function offsetsOf({ layout }: Space) {
  const { structs } = layout
  return {
    car: structs.cons.fields.car.offset,
    cdr: structs.cons.fields.cdr.offset,
    contents: structs.vector.fields['contents.0'].offset,
    subSlots: structs.sub_char_table.fields['slots.0'].offset,
    string: fieldOffsets(structs.string),
    symbol: fieldOffsets(structs.symbol),
    blv: fieldOffsets(structs.blv),
    interval: fieldOffsets(structs.interval),
    obarray: structs.obarray && fieldOffsets(structs.obarray),
    buffer: fieldOffsets(structs.buffer),
    table: fieldOffsets(structs.hash_table),
    redirect: bitsOf(layout.symbolFlags.redirect, 16, layout),
    redirectNames: layout.redirectNames,
    pvecNames: layout.pvecNames,
  }
}
