/**
 * Markers: places in buffers, in a chain that starts at their buffer.
 *
 * The chain is weak: a collection removes markers that nothing else refers to.
 * Source: `struct Lisp_Marker` in src/lisp.h; `attach_marker`, `unchain_marker` in src/marker.c.
 * @module
 */
import { fieldOffsets } from '../../layout/field-offsets.ts'
import type { Space } from '../memory/space.ts'
import { addressOf, pointerTo, Tag, type Word } from '../memory/word.ts'
import { type Bits, bitsOf, putField, takeField } from './bit-fields.ts'
import { requireEnd } from './chain.ts'
import type { Vectorlikes } from './vectorlikes.ts'

/** A place in a text: characters and bytes, both from 1. */
export interface Place {
  /** Number of the character. */
  readonly char: number
  /** Number of the byte. */
  readonly byte: number
}

export class Markers {
  readonly #space: Space
  readonly #vectorlikes: Vectorlikes
  readonly #at: Readonly<Record<'ofs_buffer' | 'ofs_next' | 'charpos' | 'bytepos' | 'bits', number>>
  readonly #insertionType: Bits
  /** The field of a buffer that holds the head of its chain. */
  readonly #chain: number

  constructor(space: Space, vectorlikes: Vectorlikes) {
    const { structs, bitFields } = space.layout
    this.#space = space
    this.#vectorlikes = vectorlikes
    this.#at = fieldOffsets(structs.marker)
    this.#insertionType = bitsOf(bitFields.marker.insertion_type, 8, space.layout)
    this.#chain = structs.buffer.fields['own_text.markers'].offset
  }

  /** A marker that points nowhere. */
  make(): Word {
    return this.#vectorlikes.makeStruct('MARKER', this.#space.layout.structs.marker, 0)
  }

  is(word: Word): boolean {
    return this.#vectorlikes.typeOf(word) === 'MARKER'
  }

  /** The buffer, or undefined. */
  buffer(marker: Word): Word | undefined {
    const buffer = this.#space.memory.pointer(addressOf(marker) + this.#at.ofs_buffer)
    return buffer === 0 ? undefined : pointerTo(buffer, Tag.vectorlike)
  }

  place(marker: Word): Place {
    return this.#placeAt(addressOf(marker))
  }

  /** Point `marker` at a place of `buffer`. */
  attach(marker: Word, buffer: Word, place: Place): void {
    const { memory } = this.#space
    this.detach(marker)
    const head = addressOf(buffer) + this.#chain
    memory.setPointer(addressOf(marker) + this.#at.ofs_buffer, addressOf(buffer))
    memory.setPointer(addressOf(marker) + this.#at.ofs_next, memory.pointer(head))
    memory.setPointer(head, addressOf(marker))
    this.#setPlace(addressOf(marker), place)
  }

  /** Make `marker` point nowhere. */
  detach(marker: Word): void {
    const buffer = this.buffer(marker)
    if (buffer !== undefined) this.#unchain(addressOf(buffer), (address) => address === addressOf(marker))
  }

  /** Whether the marker advances when text is inserted at it. */
  advances(marker: Word): boolean {
    return this.#advancesAt(addressOf(marker))
  }

  setAdvances(marker: Word, advances: boolean): void {
    const at = addressOf(marker) + this.#at.bits
    this.#space.memory.setU8(at, putField(this.#space.memory.u8(at), this.#insertionType, advances ? 1 : 0))
  }

  /** Move the markers of the buffer at an address after a change of its text. */
  adjust(buffer: number, move: (place: Place, advances: boolean) => Place): void {
    for (const address of this.#chained(buffer))
      this.#setPlace(address, move(this.#placeAt(address), this.#advancesAt(address)))
  }

  /** Detach the markers of a buffer for which `isOut` is true. */
  detachAll(buffer: number, isOut: (address: number) => boolean = () => true): void {
    this.#unchain(buffer, isOut)
  }

  #unchain(buffer: number, isOut: (address: number) => boolean): void {
    const { memory } = this.#space
    let link = buffer + this.#chain
    let links = 0
    for (let at = memory.pointer(link); at !== 0; at = memory.pointer(link)) {
      requireEnd(this.#space, links++, at)
      if (isOut(at)) {
        memory.setPointer(link, memory.pointer(at + this.#at.ofs_next))
        memory.setPointer(at + this.#at.ofs_buffer, 0)
        memory.setPointer(at + this.#at.ofs_next, 0)
      } else link = at + this.#at.ofs_next
    }
  }

  #chained(buffer: number): number[] {
    const { memory } = this.#space
    const found: number[] = []
    for (let at = memory.pointer(buffer + this.#chain); at !== 0; at = memory.pointer(at + this.#at.ofs_next)) {
      requireEnd(this.#space, found.length, at)
      found.push(at)
    }
    return found
  }

  #placeAt(address: number): Place {
    const { memory } = this.#space
    return { char: memory.offset(address + this.#at.charpos), byte: memory.offset(address + this.#at.bytepos) }
  }

  #setPlace(address: number, { char, byte }: Place): void {
    this.#space.memory.setPointer(address + this.#at.charpos, char)
    this.#space.memory.setPointer(address + this.#at.bytepos, byte)
  }

  #advancesAt(address: number): boolean {
    return takeField(this.#space.memory.u8(address + this.#at.bits), this.#insertionType) === 1
  }
}
