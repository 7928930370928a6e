/**
 * Text properties of strings and buffers: a balanced tree of intervals, one for each stretch of text with one plist.
 *
 * A change reads the stretches from the tree and builds a new tree; the old intervals become garbage. Positions count characters
 * from 0.
 * Source: `struct interval` in src/intervals.h; `Fadd_text_properties` in src/textprop.c.
 * @module
 */

import { Kind } from '../memory/blocks.ts'
import type { Space } from '../memory/space.ts'
import { addressOf, NIL, Tag, tagOf, type Word } from '../memory/word.ts'
import { bitsOf, putField } from './bit-fields.ts'
import { requireEnd } from './chain.ts'

/** A stretch of text with one plist. */
export interface Stretch {
  /** First character. */
  readonly start: number
  /** One past the last character. */
  readonly end: number
  /** The property list. */
  readonly plist: Word
}

type FieldName = 'total_length' | 'position' | 'ofs_left' | 'ofs_right' | 'up' | 'bits' | 'plist'

export class TextProperties {
  readonly #space: Space
  readonly #size: number
  readonly #at: Readonly<Record<FieldName, number>>
  readonly #stringRoot: number
  readonly #bufferRoot: number
  readonly #rootBits: number

  constructor(space: Space) {
    const { structs, bitFields } = space.layout
    const { interval } = structs
    const at = (name: FieldName) => interval.fields[name]!.offset
    this.#space = space
    this.#size = interval.size
    this.#at = {
      total_length: at('total_length'),
      position: at('position'),
      ofs_left: at('ofs_left'),
      ofs_right: at('ofs_right'),
      up: at('up'),
      bits: at('bits'),
      plist: at('plist'),
    }
    this.#stringRoot = structs.string.fields.ofs_intervals.offset
    this.#bufferRoot = structs.buffer.fields['own_text.intervals'].offset
    this.#rootBits = putField(0, bitsOf(bitFields.interval['up_obj'], 8, space.layout), 1)
  }

  /** The stretches of a string or buffer, in order; empty if it has no properties. */
  stretches(owner: Word): Stretch[] {
    const { memory } = this.#space
    const found: Stretch[] = []
    const pending: number[] = []
    let at = memory.pointer(this.#rootOf(owner))
    let start = 0
    while (at !== 0 || pending.length > 0) {
      for (; at !== 0; at = memory.pointer(at + this.#at.ofs_left)) {
        requireEnd(this.#space, pending.length + found.length, at)
        pending.push(at)
      }
      const interval = pending.pop()!
      at = memory.pointer(interval + this.#at.ofs_right)
      const end = start + this.#total(interval) - this.#total(at) - this.#total(this.#leftOf(interval))
      found.push({ start, end, plist: memory.word(interval + this.#at.plist) })
      start = end
    }
    return found
  }

  /** The plist at a position. */
  at(owner: Word, position: number): Word {
    const stretch = this.stretches(owner).find(({ start, end }) => position >= start && position < end)
    return stretch?.plist ?? NIL
  }

  /** Replace the plists of the characters from `start` to `end` by `change`. The owner has `length` characters. */
  change(owner: Word, length: number, start: number, end: number, change: (plist: Word) => Word): void {
    const stretches = this.stretches(owner)
    const all = stretches.length > 0 ? stretches : [{ start: 0, end: length, plist: NIL }]
    const cut = all.flatMap((stretch) => {
      const from = Math.max(stretch.start, start)
      const to = Math.min(stretch.end, end)
      if (from >= to) return [stretch]
      return [
        { ...stretch, end: from },
        { start: from, end: to, plist: change(stretch.plist) },
        { ...stretch, start: to },
      ].filter((part) => part.start < part.end)
    })
    this.set(owner, cut)
  }

  /** Set the stretches of `owner`, which start at 0 and have no gaps. Adjacent ones with the same plist are joined. */
  set(owner: Word, stretches: readonly Stretch[]): void {
    const joined: Stretch[] = []
    for (const stretch of stretches) {
      const last = joined.at(-1)
      if (last !== undefined && last.plist === stretch.plist) joined[joined.length - 1] = { ...last, end: stretch.end }
      else joined.push(stretch)
    }
    const isBare = joined.every(({ plist }) => plist === NIL)
    const { memory } = this.#space
    const root = isBare ? 0 : this.#grow(joined, 0, joined.length)
    if (root !== 0) {
      memory.setU8(root + this.#at.bits, this.#rootBits)
      memory.setWord(root + this.#at.up, owner)
    }
    memory.setPointer(this.#rootOf(owner), root)
  }

  /** Build a balanced tree of stretches, of logarithmic depth. Its root has no parent yet. */
  #grow(stretches: readonly Stretch[], from: number, to: number): number {
    if (from >= to) return 0
    const { memory, allocator } = this.#space
    const middle = (from + to) >>> 1
    const interval = allocator.allocate(Kind.interval, this.#size)
    const left = this.#grow(stretches, from, middle)
    const right = this.#grow(stretches, middle + 1, to)
    for (const child of [left, right]) if (child !== 0) memory.setPointer(child + this.#at.up, interval)
    memory.setPointer(interval + this.#at.total_length, stretches[to - 1]!.end - stretches[from]!.start)
    // A cache of the first position, from 0 in a string and 1 in a buffer. Emacs uses only that of the interval found last.
    memory.setPointer(interval + this.#at.position, stretches[middle]!.start)
    memory.setPointer(interval + this.#at.ofs_left, left)
    memory.setPointer(interval + this.#at.ofs_right, right)
    memory.setWord(interval + this.#at.plist, stretches[middle]!.plist)
    return interval
  }

  #leftOf(interval: number): number {
    return this.#space.memory.pointer(interval + this.#at.ofs_left)
  }

  #total(interval: number): number {
    return interval === 0 ? 0 : this.#space.memory.offset(interval + this.#at.total_length)
  }

  /** The address of the pointer to the root of the tree of a string or buffer. */
  #rootOf(owner: Word): number {
    return addressOf(owner) + (tagOf(owner) === Tag.string ? this.#stringRoot : this.#bufferRoot)
  }
}
