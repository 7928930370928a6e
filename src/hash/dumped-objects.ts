/**
 * Access to the objects of a dump for structure.ts. Objects do not change, and all reads are charged to a budget.
 *
 * Units: bytes from the start of the file.
 * @module
 */

import type { Budget } from '../bytes/budget.ts'
import { sameBytes } from '../bytes/same-bytes.ts'
import type { Heap } from '../heap/heap.ts'
import { stringAt } from '../heap/strings.ts'
import { eq, isNil, type Value } from '../heap/value.ts'
import { wordOf } from '../heap/words.ts'
import { bignumFields } from '../image/bignum.ts'
import type { Placement } from '../image/placement.ts'
import type { Field } from '../layout/layout.ts'
import type { Names } from '../lisp/names.ts'
import type { ObjectReader } from './structure.ts'
import { damaged } from './vectors.ts'

/** The offset of an object. The caller has checked that `value` is one. */
const startOf = (value: Value): number => (value.kind === 'object' ? value.offset : 0)

export class DumpedObjects implements ObjectReader<Value> {
  /** Number of objects and bytes that may still be read. */
  budget: Budget
  readonly #heap: Heap
  readonly #placement: Placement
  readonly #names: Names
  readonly #task: string

  /** `names` needs an executable if strings may be C literals. No dump of Debian has such a key. */
  constructor(heap: Heap, placement: Placement, names: Names, budget: Budget, task: string) {
    this.#heap = heap
    this.#placement = placement
    this.#names = names
    this.budget = budget
    this.#task = task
  }

  same(a: Value, b: Value): boolean {
    return eq(a, b)
  }

  isNil(value: Value): boolean {
    return isNil(value)
  }

  word(value: Value): bigint {
    return wordOf(value, this.#heap.layout, this.#placement)
  }

  identity(object: Value): number {
    return startOf(object)
  }

  typeOf(value: Value): string | undefined {
    if (value.kind !== 'object') return undefined
    const { tags } = this.#heap.layout
    switch (value.tag) {
      case tags.cons:
        return 'cons'
      case tags.string:
        return 'string'
      case tags.float:
        return 'float'
      case tags.vectorlike:
        return this.#heap.pvecName(value.offset)
      default:
        return undefined
    }
  }

  car(cons: Value): Value {
    return this.#heap.valueAt(startOf(cons) + this.#heap.layout.structs.cons.fields.car.offset)
  }

  cdr(cons: Value): Value {
    return this.#heap.valueAt(startOf(cons) + this.#heap.layout.structs.cons.fields.cdr.offset)
  }

  /** The bytes of an object, cut at the end of the file if its size is damaged. */
  bytes(object: Value): Uint8Array {
    const offset = startOf(object)
    const type = this.typeOf(object)
    const { view, layout } = this.#heap
    const part = (start: number, size: number) => view.bytes.subarray(start, Math.min(start + size, view.length))
    if (type === 'float') return part(offset, layout.structs.float.size)
    if (type === 'string') return this.#stringBytes(offset)
    if (type === 'BIGNUM') {
      const { alloc, limbSize } = bignumFields(layout)
      return part(view.uint32(offset + alloc, 'bignum'), Math.abs(this.length(object)) * limbSize)
    }
    const words = Math.ceil(this.length(object) / (8 * layout.wordSize))
    return part(this.#contents(offset) + layout.lispWordSize, words * layout.wordSize)
  }

  /** Compare texts. The linker merges equal C literals, so without an executable two literals are equal if their address is. */
  sameText(a: Value, b: Value): boolean {
    const [x, y] = [stringAt(this.#heap, startOf(a)), stringAt(this.#heap, startOf(b))]
    if (x.length !== y.length) return false
    const [known, others] = [this.#names.stringBytes(startOf(a)), this.#names.stringBytes(startOf(b))]
    if (known === undefined || others === undefined) return x.emacsOffset === y.emacsOffset
    this.spend(known.length, a)
    return sameBytes(known, others)
  }

  /** The length of an object, or NaN for a vector that extends beyond its room: it compares unequal to all others. */
  length(object: Value): number {
    const offset = startOf(object)
    const { view, layout } = this.#heap
    switch (this.typeOf(object)) {
      case 'float':
        return layout.structs.float.size
      case 'string':
        return stringAt(this.#heap, offset).length
      case 'BOOL_VECTOR':
        return Math.max(0, view.signedWord(this.#contents(offset), layout.lispWordSize, 'bool-vector.size'))
      case 'BIGNUM':
        return view.int32(offset + bignumFields(layout).mpsize, 'bignum')
      default: {
        const { lispSize } = this.#heap.header(offset)
        const end = this.#contents(offset) + lispSize * layout.lispWordSize
        return end > this.#heap.roomEnd(offset) ? Number.NaN : lispSize
      }
    }
  }

  header(vectorlike: Value): bigint {
    return this.#heap.view.word(startOf(vectorlike), this.#heap.layout.wordSize, 'vector.header')
  }

  slot(vectorlike: Value, i: number): Value {
    return this.#heap.valueAt(this.#contents(startOf(vectorlike)) + i * this.#heap.layout.lispWordSize)
  }

  marker(marker: Value): { readonly buffer: bigint; readonly bytepos: bigint } {
    const { fields } = this.#heap.layout.structs.marker
    const slot = startOf(marker) + fields.ofs_buffer.offset
    const kind = this.#heap.relocAt(slot)
    if (kind?.form !== 'raw') return { buffer: 0n, bytepos: 0n }
    const base = kind.base === 'dump' ? this.#placement.dumpBase : this.#placement.emacsBasis
    const bytepos = this.#heap.word(startOf(marker) + fields.bytepos.offset)
    return { buffer: base + BigInt(this.#heap.word(slot)), bytepos: BigInt(bytepos) }
  }

  /** The ends and the plist. The ends are markers before Emacs 29; from 29 on, dumped overlays have no buffer. */
  overlay(overlay: Value): { readonly ends: readonly Value[]; readonly plist: Value } {
    const { fields } = this.#heap.layout.structs.overlay
    const part = ({ offset }: Field) => {
      const slot = startOf(overlay) + offset
      const value = this.#heap.valueAt(slot)
      if (this.typeOf(value) === 'OVERLAY') throw damaged(slot, 'an overlay is nested in another overlay')
      return value
    }
    const plist = part(fields.plist)
    const { start_marker: start, end_marker: end, ofs_buffer: buffer } = fields
    if (start !== undefined && end !== undefined) return { ends: [part(start), part(end)], plist }
    if (buffer !== undefined && this.#heap.relocAt(startOf(overlay) + buffer.offset) !== undefined)
      throw damaged(startOf(overlay), 'a key is an overlay that is in a buffer')
    return { ends: [], plist }
  }

  spend(steps: number, object: Value): void {
    this.budget.require(steps, { path: 'hash_table', offset: startOf(object) }, this.#task)
  }

  #stringBytes(offset: number): Uint8Array {
    const bytes = this.#names.stringBytes(offset)
    if (bytes === undefined) throw damaged(offset, 'a key is a string whose bytes are in the executable')
    return bytes
  }

  #contents(offset: number): number {
    return offset + this.#heap.layout.structs.vector.fields['contents.0'].offset
  }
}
