/**
 * Buffers: text around a gap, and markers that move with it. All live buffers are in `Vbuffer_alist`.
 *
 * Positions count characters from 1, as in Lisp. Places in the text count bytes from 1.
 * Source: `struct buffer` in src/buffer.h; `Fget_buffer_create`, `Fkill_buffer` in src/buffer.c; `insert_1_both`,
 * `del_range_2` in src/insdel.c.
 * @module
 */
import { characterAt, textOf } from '../../heap/strings.ts'
import { Kind } from '../memory/blocks.ts'
import type { Space } from '../memory/space.ts'
import { addressOf, NIL, pointerTo, Tag, type Word } from '../memory/word.ts'
import type { Conses } from './conses.ts'
import type { Markers, Place } from './markers.ts'
import { encodeText, type Strings } from './strings.ts'
import type { Vectorlikes } from './vectorlikes.ts'

/** Size in bytes of the gap of a new buffer, and by which a gap grows beyond need. */
const GAP = 20

export class Buffers {
  readonly #space: Space
  readonly #conses: Conses
  readonly #strings: Strings
  readonly #vectorlikes: Vectorlikes
  readonly #markers: Markers
  readonly #offsets: Readonly<Record<string, number>>

  constructor(space: Space, conses: Conses, strings: Strings, vectorlikes: Vectorlikes, markers: Markers) {
    this.#space = space
    this.#conses = conses
    this.#strings = strings
    this.#vectorlikes = vectorlikes
    this.#markers = markers
    const { fields } = space.layout.structs.buffer
    this.#offsets = Object.fromEntries(Object.entries(fields).map(([name, { offset }]) => [name, offset]))
  }

  /** Find or create the live buffer of that name: `get-buffer-create`. */
  make(name: string): Word {
    const { memory, layout } = this.#space
    const [{ lispSlots, restWords } = { lispSlots: 0, restWords: 0 }] = layout.bufferVariants
    const text = this.#space.allocator.allocate(Kind.bytes, GAP + 1)
    const buffer = this.#vectorlikes.makePseudovector('BUFFER', lispSlots, restWords)
    const address = addressOf(buffer)
    const { contents } = this.#vectorlikes
    for (let i = 0; i < lispSlots; i++) {
      const at = contents + i * layout.lispWordSize
      memory.setWord(address + at, memory.word(this.#space.area('buffer_defaults') + at))
    }
    memory.setWord(address + this.#at('name'), this.#strings.make(name))
    memory.setWord(address + this.#at('enable_multibyte_characters'), this.#space.builtin('t'))
    memory.setWord(address + this.#at('undo_list'), this.#space.builtin('t'))
    memory.setPointer(address + this.#at('text'), address + this.#at('own_text.beg'))
    this.#set(address, 'own_text.beg', text)
    this.#set(address, 'own_text.gap_size', GAP)
    for (const end of ['own_text.gpt', 'own_text.z', 'pt', 'begv', 'zv'])
      this.#setPlace(address, end, { char: 1, byte: 1 })
    for (const count of ['modiff', 'chars_modiff', 'overlay_modiff'])
      memory.setI64(address + this.#at(`own_text.${count}`), 1)
    this.#register(buffer)
    return buffer
  }

  is(word: Word): boolean {
    return this.#vectorlikes.typeOf(word) === 'BUFFER'
  }

  /** Live buffers, latest first. */
  *all(): Generator<Word> {
    const alist = this.#space.memory.word(this.#space.variable('Vbuffer_alist'))
    for (const entry of this.#conses.elements(alist)) yield this.#conses.cdr(entry)
  }

  /** The current buffer, or undefined. */
  get current(): Word | undefined {
    const address = this.#space.memory.pointer(this.#space.variable('current_buffer'))
    return address === 0 ? undefined : pointerTo(address, Tag.vectorlike)
  }

  setCurrent(buffer: Word | undefined): void {
    const address = buffer === undefined ? 0 : addressOf(buffer)
    this.#space.memory.setPointer(this.#space.variable('current_buffer'), address)
  }

  /** The name; nil for a killed buffer. */
  name(buffer: Word): Word {
    return this.#space.memory.word(addressOf(buffer) + this.#at('name'))
  }

  text(buffer: Word): string {
    const address = addressOf(buffer)
    const { byte: gap } = this.#place(address, 'own_text.gpt')
    const { byte: end } = this.#place(address, 'own_text.z')
    const beg = this.#get(address, 'own_text.beg')
    const { memory } = this.#space
    const before = memory.bytes(beg, gap - 1)
    const after = memory.bytes(beg + gap - 1 + this.#get(address, 'own_text.gap_size'), end - gap)
    const bytes = new Uint8Array(before.length + after.length)
    bytes.set(before)
    bytes.set(after, before.length)
    return textOf(bytes, true)
  }

  /** The character at a valid position. */
  characterAt(buffer: Word, char: number): number {
    const address = addressOf(buffer)
    const from = this.placeOf(buffer, char).byte
    const size = this.placeOf(buffer, char + 1).byte - from
    const gap = this.#place(address, 'own_text.gpt').byte <= from ? this.#get(address, 'own_text.gap_size') : 0
    return characterAt(this.#space.memory.bytes(this.#get(address, 'own_text.beg') + from - 1 + gap, size), 0, size)
  }

  /** Number of characters. */
  length(buffer: Word): number {
    return this.#place(addressOf(buffer), 'own_text.z').char - 1
  }

  point(buffer: Word): number {
    return this.#place(addressOf(buffer), 'pt').char
  }

  setPoint(buffer: Word, char: number): void {
    this.#setPlace(addressOf(buffer), 'pt', this.placeOf(buffer, char))
  }

  /** Insert `text` at point, which moves behind it. */
  insert(buffer: Word, text: string): void {
    const address = addressOf(buffer)
    const { bytes, characters = bytes.length } = encodeText(text)
    const at = this.#place(address, 'pt')
    this.#makeGap(address, bytes.length)
    this.#moveGap(address, at)
    const { memory } = this.#space
    memory.writable(this.#get(address, 'own_text.beg') + at.byte - 1, bytes.length).set(bytes)
    const later = ({ char, byte }: Place) => ({ char: char + characters, byte: byte + bytes.length })
    this.#set(address, 'own_text.gap_size', this.#get(address, 'own_text.gap_size') - bytes.length)
    for (const end of ['own_text.gpt', 'own_text.z', 'pt', 'zv'])
      this.#setPlace(address, end, later(this.#place(address, end)))
    this.#markers.adjust(address, (place, advances) => {
      return place.byte > at.byte || (place.byte === at.byte && advances) ? later(place) : place
    })
    this.#modified(address)
  }

  /** Delete the characters from `from` up to `to`. */
  delete(buffer: Word, from: number, to: number): void {
    const address = addressOf(buffer)
    const start = this.placeOf(buffer, from)
    const end = this.placeOf(buffer, to)
    this.#moveGap(address, start)
    this.#set(address, 'own_text.gap_size', this.#get(address, 'own_text.gap_size') + end.byte - start.byte)
    const earlier = (place: Place) => {
      if (place.byte <= start.byte) return place
      if (place.byte <= end.byte) return start
      return { char: place.char - (end.char - start.char), byte: place.byte - (end.byte - start.byte) }
    }
    for (const name of ['own_text.z', 'pt', 'zv']) this.#setPlace(address, name, earlier(this.#place(address, name)))
    this.#markers.adjust(address, earlier)
    this.#modified(address)
  }

  /** Point `marker` at a character of `buffer`. */
  mark(marker: Word, buffer: Word, char: number): void {
    this.#markers.attach(marker, buffer, this.placeOf(buffer, char))
  }

  /** The place of a character, limited to the range of the buffer. */
  placeOf(buffer: Word, char: number): Place {
    const address = addressOf(buffer)
    const { memory } = this.#space
    const beg = this.#get(address, 'own_text.beg')
    const gap = this.#place(address, 'own_text.gpt')
    const z = this.#place(address, 'own_text.z')
    const isAfter = char > gap.char
    const start = isAfter ? gap : { char: 1, byte: 1 }
    const from = beg + start.byte - 1 + (isAfter ? this.#get(address, 'own_text.gap_size') : 0)
    const bytes = memory.bytes(from, (isAfter ? z.byte : gap.byte) - start.byte)
    let at = start.char
    let i = 0
    for (; i < bytes.length && at < char; at++) {
      i++
      while (i < bytes.length && (bytes[i]! & 0xc0) === 0x80) i++
    }
    return { char: at, byte: start.byte + i }
  }

  /** `kill-buffer`: remove the text, the name and the markers, and remove the buffer from all lists. */
  kill(buffer: Word): void {
    const address = addressOf(buffer)
    const { memory } = this.#space
    this.#markers.detachAll(address)
    this.release(address)
    for (const field of ['own_text.beg', 'own_text.gap_size', 'own_text.intervals']) this.#set(address, field, 0)
    for (const end of ['own_text.gpt', 'own_text.z', 'pt', 'begv', 'zv'])
      this.#setPlace(address, end, { char: 1, byte: 1 })
    memory.setWord(address + this.#at('name'), NIL)
    this.#unregister(buffer)
    if (this.current === buffer) this.setCurrent([...this.all()][0])
  }

  /** Remove unreachable markers from the chains of all buffers. */
  unchainDeadMarkers(isMarked: (address: number) => boolean): void {
    for (const buffer of this.all()) this.#markers.detachAll(addressOf(buffer), (address) => !isMarked(address))
  }

  /** Free the text of a dead buffer. */
  release(address: number): void {
    const text = this.#get(address, 'own_text.beg')
    if (this.#space.allocator.contains(text)) this.#space.allocator.free(text)
  }

  #register(buffer: Word): void {
    const { memory } = this.#space
    const alist = this.#space.variable('Vbuffer_alist')
    const entry = this.#conses.make(this.name(buffer), buffer)
    memory.setWord(alist, this.#conses.make(entry, memory.word(alist)))
    // In Emacs 27 all buffers are chained too.
    if (this.#offsets['next'] === undefined) return
    const all = this.#space.variable('all_buffers')
    memory.setPointer(addressOf(buffer) + this.#offsets['next'], memory.pointer(all))
    memory.setPointer(all, addressOf(buffer))
  }

  #unregister(buffer: Word): void {
    const { memory } = this.#space
    const alist = this.#space.variable('Vbuffer_alist')
    const rest = [...this.#conses.elements(memory.word(alist))].filter((entry) => this.#conses.cdr(entry) !== buffer)
    memory.setWord(alist, this.#conses.list(rest))
    if (this.#offsets['next'] === undefined) return
    let link = this.#space.variable('all_buffers')
    while (memory.pointer(link) !== 0 && memory.pointer(link) !== addressOf(buffer)) {
      link = memory.pointer(link) + this.#offsets['next']
    }
    if (memory.pointer(link) !== 0) memory.setPointer(link, memory.pointer(addressOf(buffer) + this.#offsets['next']))
  }

  /** Move the gap to `place`. */
  #moveGap(address: number, place: Place): void {
    const { memory } = this.#space
    const beg = this.#get(address, 'own_text.beg')
    const size = this.#get(address, 'own_text.gap_size')
    const gap = this.#place(address, 'own_text.gpt').byte
    const [from, to] = [Math.min(gap, place.byte), Math.max(gap, place.byte)]
    const room = memory.writable(beg + from - 1, to - from + size)
    if (place.byte < gap) room.copyWithin(size, 0, to - from)
    else room.copyWithin(0, size)
    this.#setPlace(address, 'own_text.gpt', place)
  }

  /** Extend the gap to at least `size` bytes. Moves the text to larger storage if needed. */
  #makeGap(address: number, size: number): void {
    const gapSize = this.#get(address, 'own_text.gap_size')
    if (gapSize >= size) return
    const { memory, allocator } = this.#space
    const beg = this.#get(address, 'own_text.beg')
    const gap = this.#place(address, 'own_text.gpt').byte - 1
    const end = this.#place(address, 'own_text.z').byte - 1
    const larger = size + GAP + (end >>> 1)
    const text = allocator.allocate(Kind.bytes, end + larger + 1)
    memory.writable(text, gap).set(memory.bytes(beg, gap))
    memory.writable(text + gap + larger, end - gap).set(memory.bytes(beg + gap + gapSize, end - gap))
    if (allocator.contains(beg)) allocator.free(beg)
    this.#set(address, 'own_text.beg', text)
    this.#set(address, 'own_text.gap_size', larger)
  }

  #modified(address: number): void {
    const { memory } = this.#space
    for (const count of ['own_text.modiff', 'own_text.chars_modiff']) {
      memory.setI64(address + this.#at(count), memory.i64(address + this.#at(count)) + 1)
    }
  }

  #at(field: string): number {
    const offset = this.#offsets[field]
    if (offset === undefined) throw new RangeError(`buffers of this release have no field ${field}`)
    return offset
  }

  #get(address: number, field: string): number {
    return this.#space.memory.pointer(address + this.#at(field))
  }

  #set(address: number, field: string, value: number): void {
    this.#space.memory.setPointer(address + this.#at(field), value)
  }

  /** A place that a buffer stores both as character and as byte. */
  #place(address: number, name: string): Place {
    return { char: this.#get(address, name), byte: this.#get(address, `${name}_byte`) }
  }

  #setPlace(address: number, name: string, { char, byte }: Place): void {
    this.#set(address, name, char)
    this.#set(address, `${name}_byte`, byte)
  }
}
