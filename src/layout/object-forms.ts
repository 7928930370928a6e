/**
 * Whether an object has the layout of its release: pointers in its pointer fields and nowhere else, enough bytes for its
 * struct, and lengths that fit its text.
 *
 * It reads only what is needed to recognize the layout. `verify` reports the faults of single objects.
 * Units: bytes from the start of the file.
 * @module
 */
import { Fact } from './guard.ts'
import type { HeapView } from './heap-view.ts'
import type { Field, Struct } from './layout.ts'

/** size_byte of a string whose bytes are a C literal; -1 and -3 are unibyte, in the heap and in pure space. */
const LEAST_SIZE_BYTE = -3
const FORWARD_TYPES = 5

export class ObjectForms {
  readonly #heap: HeapView
  readonly #isTagged: (type: number) => boolean
  readonly #isRaw: (type: number) => boolean
  /** Satellites of strings and symbols. */
  readonly #intervals = new Fact('text properties', 'do not have the length of their string')
  readonly #locals = new Fact('buffer-local variables', 'have no cells')
  /** Programs make uninterned symbols, and a small dump may have few others. */
  readonly #obarrays = new Fact('symbols', 'are in no obarray', 8)
  readonly #forwards = new Fact('forwarding structs', 'have an unknown type')

  constructor(heap: HeapView) {
    this.#heap = heap
    const { tags } = heap.layout.relocs
    this.#isTagged = (type) => tags[type]! >= 0
    const { dumpPointer, emacsPointer } = heap.layout.relocs
    this.#isRaw = (type) => type === dumpPointer || type === emacsPointer
  }

  /** Facts of the satellites of the examined objects. */
  get satelliteFacts(): readonly Fact[] {
    return [this.#intervals, this.#locals, this.#forwards, this.#obarrays]
  }

  /** Whether the object of tag `tag` at `start`, with the next one at `next`, has the layout of its release. */
  agrees(tag: number, start: number, next: number): boolean | undefined {
    const { tags, structs } = this.#heap.layout
    const { cons, string, symbol, float } = structs
    if (tag === tags.cons) return this.#cons(start, next, cons)
    if (tag === tags.float) return next - start >= float.size && !this.#heap.strayReloc(start, start + 8, () => false)
    if (this.#heap.isBlank(start, string.size)) return undefined
    if (tag === tags.string) return this.#string(start, next, string)
    return this.#symbol(start, next, symbol)
  }

  #cons(start: number, next: number, { size, fields }: Struct): boolean {
    // Conses are adjacent, so the bytes up to the next one belong to this one too.
    const [car, cdr] = [fields['car']!.offset, fields['cdr']!.offset]
    const isSlot = (at: number, type: number) => (at === car || at === cdr) && this.#isTagged(type)
    return this.#fills(start, next, size) && !this.#heap.strayReloc(start, next, isSlot)
  }

  /** Whether an object without satellites reaches to the next one, which may be aligned, or in another section. */
  #fills(start: number, next: number, size: number): boolean {
    const { dumpAlignment } = this.#heap.layout
    return next - start >= size && next - start < size + dumpAlignment
  }

  #string(start: number, next: number, { size, fields }: Struct): boolean {
    const heap = this.#heap
    const { layout, header } = heap
    const at = (name: string) => fields[name]!.offset
    const [data, intervals] = [at('ofs_data'), at('ofs_intervals')]
    const isSlot = (offset: number, type: number) => (offset === data || offset === intervals) && this.#isRaw(type)
    if (next - start < size || heap.strayReloc(start, start + size, isSlot)) return false
    const [chars, sizeByte] = [heap.word(start + at('num_chars')), heap.word(start + at('len_data'))]
    if (chars < 0 || sizeByte < LEAST_SIZE_BYTE) return false
    this.#interval(start + intervals, chars)
    const type = heap.relocAt(start + data)
    if (type !== layout.relocs.dumpPointer) return type === layout.relocs.emacsPointer
    const end = heap.word(start + data) + (sizeByte < 0 ? chars : sizeByte)
    return end >= header.coldStart && end < heap.end && heap.bytes[end] === 0
  }

  /** Check that the whole tree is as long as the string. */
  #interval(slot: number, length: number): void {
    const heap = this.#heap
    const { relocs, structs } = heap.layout
    if (heap.relocAt(slot) !== relocs.dumpPointer) return
    const root = heap.word(slot)
    const { size, fields } = structs.interval
    const offsetOf = (field: Field | undefined) => field?.offset
    const pointers = [offsetOf(fields.ofs_left), offsetOf(fields.ofs_right)]
    const words = [offsetOf(fields.up), offsetOf(fields.plist)]
    const isSlot = (at: number, type: number) => (this.#isTagged(type) ? words : pointers).includes(at)
    if (heap.isBlank(root, size)) return
    const isWhole = heap.word(root + fields.total_length.offset) === length
    this.#intervals.see(isWhole && !heap.strayReloc(root, root + size, isSlot), root, heap.end)
  }

  #symbol(start: number, next: number, { size, fields }: Struct): boolean {
    const heap = this.#heap
    const { layout } = heap
    const at = (name: string) => fields[name]!.offset
    const words = [at('name'), at('val'), at('func'), at('plist')]
    const isSlot = (offset: number, type: number) =>
      this.#isTagged(type) ? words.includes(offset) : offset === at('ofs_next') || offset === at('val')
    if (next - start < size || heap.strayReloc(start, start + size, isSlot)) return false
    if (heap.relocAt(start + at('name')) !== layout.relocs.dumpTagged[layout.tags.string]) return false
    const redirect = layout.redirectNames[heap.flag(start, layout.symbolFlags.redirect)]
    if (redirect === undefined) return false
    const hasSatellites = redirect === 'LOCALIZED' || redirect === 'FORWARDED'
    if (!hasSatellites && !this.#fills(start, next, size)) return false
    const interned = layout.symbolFlags.interned
    if (interned !== undefined) this.#obarrays.see(heap.flag(start, interned) > 0, start, heap.end)
    if (heap.relocAt(start + at('val')) === layout.relocs.dumpPointer)
      this.#variable(heap.word(start + at('val')), redirect)
    return true
  }

  #variable(at: number, redirect: string): void {
    const heap = this.#heap
    const { relocs, tags, structs } = heap.layout
    if (redirect === 'FORWARDED') this.#forward(at)
    if (redirect !== 'LOCALIZED' || heap.isBlank(at, structs.blv.size)) return
    const { fields } = structs.blv
    const cell = relocs.dumpTagged[tags.cons]
    this.#locals.see(
      [fields.defcell, fields.valcell].every(({ offset }) => heap.relocAt(at + offset) === cell),
      at,
      heap.end,
    )
    if (heap.relocAt(at + fields.ofs_fwd.offset) === relocs.dumpPointer)
      this.#forward(heap.word(at + fields.ofs_fwd.offset))
  }

  #forward(at: number): void {
    const type = this.#heap.int32(at)
    this.#forwards.see(type >= 0 && type < FORWARD_TYPES, at, this.#heap.end)
  }
}
