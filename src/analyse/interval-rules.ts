/**
 * Rules on text properties: the intervals of a string or buffer form a tree that covers its text exactly.
 *
 * Emacs finds the interval of a position by the lengths in the tree, and goes back up through `up`. Lengths that do not
 * add up, or a cyclic tree, lead to `emacs_abort`, a null pointer, or an infinite loop.
 *
 * Source: `struct interval` in src/intervals.h, `find_interval` and `next_interval` in src/intervals.c.
 * @module
 */
import type { Heap } from '../heap/heap.ts'
import { bufferAt } from '../heap/variants.ts'
import { hex } from '../units.ts'
import type { Findings } from './findings.ts'
import type { Vectorlikes } from './vectorlikes.ts'

export function checkIntervals(heap: Heap, vectorlikes: Vectorlikes, findings: Findings): void {
  const trees = new IntervalTrees(heap, findings)
  const { types, offsets } = heap.image.objectStarts
  const { ofs_intervals: intervals, num_chars: chars } = heap.layout.structs.string.fields
  for (let i = 0; i < types.length; i++) {
    if (types[i] !== heap.layout.tags.string) continue
    const start = offsets[i]!
    if (heap.relocAt(start + intervals.offset) === undefined) continue
    trees.check(start, start + intervals.offset, heap.word(start + chars.offset))
  }
  for (const start of vectorlikes.of('BUFFER')) {
    const { fields } = bufferAt(heap, start)
    const root = start + fields['own_text.intervals'].offset
    if (heap.relocAt(root) !== undefined) trees.check(start, root, heap.word(start + fields['own_text.z'].offset) - 1)
  }
}

class IntervalTrees {
  readonly #heap: Heap
  readonly #findings: Findings
  readonly #fields: Record<'length' | 'left' | 'right' | 'up' | 'plist', number>
  readonly #seen = new Set<number>()

  constructor(heap: Heap, findings: Findings) {
    this.#heap = heap
    this.#findings = findings
    const { total_length: length, ofs_left: left, ofs_right: right, up, plist } = heap.layout.structs.interval.fields
    this.#fields = {
      length: length.offset,
      left: left.offset,
      right: right.offset,
      up: up.offset,
      plist: plist.offset,
    }
  }

  /** Check the tree in the room of the object at `owner`, which has `length` characters. */
  check(owner: number, slot: number, length: number): void {
    const end = this.#heap.roomEnd(owner)
    const root = this.#child(slot, owner, end)
    if (root === undefined) return
    if (this.#length(root) !== length) {
      this.#report(root, `the intervals have ${this.#length(root)} characters, but the text has ${length}`)
      return
    }
    for (const pending = [root]; pending.length > 0; ) {
      const node = pending.pop()!
      const children = [this.#fields.left, this.#fields.right].flatMap((field) => {
        const child = this.#child(node + field, owner, end)
        return child === undefined ? [] : [child]
      })
      const below = children.reduce((sum, child) => sum + this.#length(child), 0)
      if (children.some((child) => this.#length(child) <= 0) || below >= this.#length(node))
        this.#report(node, `has ${this.#length(node)} characters, but the intervals below it have ${below}`)
      for (const child of children) {
        const up = child + this.#fields.up
        if (this.#heap.relocAt(up)?.form !== 'raw' || this.#heap.word(up) !== node)
          this.#report(child, `the parent pointer does not lead to the interval at ${hex(node)}`)
        pending.push(child)
      }
      this.#properties(node + this.#fields.plist)
    }
  }

  /** The interval that `slot` points to, if it is in the owner's room and not the child of another interval. */
  #child(slot: number, owner: number, end: number): number | undefined {
    const kind = this.#heap.relocAt(slot)
    if (kind === undefined) return undefined
    const node = this.#heap.word(slot)
    const inside = node > owner && node + this.#heap.layout.structs.interval.size <= end
    if (kind.name !== 'DUMP_TO_DUMP_PTR_RAW' || !inside) {
      this.#report(slot, `${hex(node)} is not an interval of the object at ${hex(owner)}`)
      return undefined
    }
    if (this.#seen.has(node)) {
      this.#report(slot, `the interval at ${hex(node)} has two parents`)
      return undefined
    }
    this.#seen.add(node)
    return node
  }

  #length(node: number): number {
    return this.#heap.word(node + this.#fields.length)
  }

  #properties(slot: number): void {
    const kind = this.#heap.relocAt(slot)
    if (kind === undefined ? this.#heap.isImmediate(slot) : kind.form === 'lv') return
    this.#findings.add('lisp-slot', 'interval.plist', slot, `${hex(this.#heap.word(slot))} is not a Lisp object`)
  }

  #report(offset: number, message: string): void {
    this.#findings.add('interval', 'interval', offset, message)
  }
}
