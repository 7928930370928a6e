/**
 * Obarrays: symbols by name. A vector of chains before Emacs 30, from 30 on an object with an array of chains.
 *
 * Source: `oblookup`, `intern_sym`, `Fobarray_make`, `grow_obarray` in src/lread.c; `struct Lisp_Obarray` in src/lisp.h.
 * @module
 */

import { sameBytes } from '../../bytes/same-bytes.ts'
import { HashArithmetic } from '../../hash/arithmetic.ts'
import { bucketOfHash } from '../../hash/obarray.ts'
import { Interned } from '../../heap/symbol-flags.ts'
import { MachineFault } from '../fault.ts'
import { Kind } from '../memory/blocks.ts'
import type { Space } from '../memory/space.ts'
import { addressOf, fixnum, Tag, tagOf, type Word } from '../memory/word.ts'
import { requireEnd } from './chain.ts'
import { encodeText, type Strings } from './strings.ts'
import type { MachineSymbols } from './symbols.ts'
import type { Vectorlikes } from './vectorlikes.ts'

type Struct = NonNullable<Space['layout']['structs']['obarray']>

const EMPTY = fixnum(0)
/** An array of chains in memory. */
interface Buckets {
  readonly start: number
  readonly length: number
  readonly sizeBits: number | null
}

export class MachineObarrays {
  readonly #space: Space
  readonly #strings: Strings
  readonly #symbols: MachineSymbols
  readonly #vectorlikes: Vectorlikes
  readonly #arithmetic: HashArithmetic
  readonly #struct: Struct | undefined

  constructor(space: Space, strings: Strings, symbols: MachineSymbols, vectorlikes: Vectorlikes) {
    this.#space = space
    this.#strings = strings
    this.#symbols = symbols
    this.#vectorlikes = vectorlikes
    this.#arithmetic = new HashArithmetic(space.layout)
    this.#struct = space.layout.structs.obarray
  }

  /** The obarray that `intern` uses by default, the value of a C variable. */
  get initial(): Word {
    return this.#space.memory.word(this.#space.variable('initial_obarray'))
  }

  /** Make an empty obarray of about `size` buckets. */
  make(size: number): Word {
    if (this.#struct === undefined) return this.#vectorlikes.make(size, EMPTY)
    const bits = Math.ceil(Math.log2(Math.max(2, size)))
    const buckets = this.#array(bits)
    const obarray = this.#vectorlikes.makeStruct('OBARRAY', this.#struct, 0)
    this.#setBuckets(obarray, buckets, bits)
    return obarray
  }

  /** Whether the word may be an obarray. Before Emacs 30, any vector of symbols and zeros may. */
  is(word: Word): boolean {
    if (this.#struct !== undefined) return this.#vectorlikes.typeOf(word) === 'OBARRAY'
    if (!this.#vectorlikes.isVector(word) || this.#vectorlikes.length(word) === 0) return false
    for (let i = 0; i < this.#vectorlikes.length(word); i++) {
      const slot = this.#vectorlikes.get(word, i)
      if (slot !== EMPTY && tagOf(slot) !== Tag.symbol) return false
    }
    return true
  }

  /** `intern`. */
  intern(name: string | Uint8Array, obarray: Word = this.initial): Word {
    const bytes = typeof name === 'string' ? encodeText(name).bytes : name
    const found = this.find(bytes, obarray)
    if (found !== undefined) return found
    const string = typeof name === 'string' ? this.#strings.ofLiteral(name) : this.#strings.fromBytes(name)
    const symbol = this.#symbols.make(string)
    this.add(symbol, obarray)
    return symbol
  }

  /** `intern-soft`. */
  find(name: string | Uint8Array, obarray: Word = this.initial): Word | undefined {
    const bytes = typeof name === 'string' ? encodeText(name).bytes : name
    let symbol = this.#first(this.#slot(bytes, obarray))
    for (
      let links = 0;
      symbol !== undefined && !sameBytes(this.#strings.bytes(this.#symbols.name(symbol)), bytes);
      links++
    ) {
      requireEnd(this.#space, links, addressOf(obarray))
      symbol = this.#symbols.next(symbol)
    }
    return symbol
  }

  /** Add a symbol whose name is not in the obarray: `intern_sym`. The value of a keyword is the keyword. */
  add(symbol: Word, obarray: Word): void {
    const { memory } = this.#space
    const isInitial = obarray === this.initial
    this.#makeRoom(obarray)
    this.#symbols.setInterned(symbol, isInitial ? Interned.initially : Interned.elsewhere)
    const name = this.#strings.bytes(this.#symbols.name(symbol))
    if (isInitial && name[0] === ':'.charCodeAt(0)) {
      this.#symbols.setValue(symbol, symbol)
      this.#symbols.makeConstant(symbol)
    }
    const slot = this.#slot(name, obarray)
    this.#symbols.setNext(symbol, this.#first(slot))
    memory.setWord(slot, symbol)
    this.#count(obarray, 1)
  }

  /** `unintern`. Returns false if the symbol is not in the obarray. */
  remove(symbol: Word, obarray: Word = this.initial): boolean {
    const slot = this.#slot(this.#strings.bytes(this.#symbols.name(symbol)), obarray)
    let before: Word | undefined
    let at = this.#first(slot)
    while (at !== undefined && at !== symbol) {
      before = at
      at = this.#symbols.next(at)
    }
    if (at === undefined) return false
    const next = this.#symbols.next(symbol)
    if (before !== undefined) this.#symbols.setNext(before, next)
    else this.#space.memory.setWord(slot, next ?? EMPTY)
    this.#symbols.setNext(symbol, undefined)
    this.#symbols.setInterned(symbol, Interned.no)
    this.#count(obarray, -1)
    return true
  }

  /** Iterate over all symbols: `mapatoms`. */
  *symbols(obarray: Word = this.initial): Generator<Word> {
    const { start, length } = this.#bucketsOf(obarray)
    const { lispWordSize } = this.#space.layout
    for (let i = 0; i < length; i++) {
      let symbol = this.#first(start + i * lispWordSize)
      for (let links = 0; symbol !== undefined; links++) {
        requireEnd(this.#space, links, start)
        yield symbol
        symbol = this.#symbols.next(symbol)
      }
    }
  }

  /** Free the buckets of a dead obarray. */
  release(address: number): void {
    const { memory, allocator } = this.#space
    const buckets = memory.pointer(address + this.#struct!.fields.ofs_buckets.offset)
    if (allocator.contains(buckets)) allocator.free(buckets)
  }

  #first(slot: number): Word | undefined {
    const word = this.#space.memory.word(slot)
    return word === EMPTY ? undefined : word
  }

  #slot(name: Uint8Array, obarray: Word): number {
    const { start, length, sizeBits } = this.#bucketsOf(obarray)
    return (
      start +
      bucketOfHash(this.#arithmetic, this.#arithmetic.halves(name, name.length), length, sizeBits) *
        this.#space.layout.lispWordSize
    )
  }

  #bucketsOf(obarray: Word): Buckets {
    const address = addressOf(obarray)
    if (this.#struct === undefined) {
      const length = this.#vectorlikes.length(obarray)
      if (length === 0) throw unmapped(address, 'no obarray has no buckets')
      return { start: address + this.#vectorlikes.contents, length, sizeBits: null }
    }
    const { fields } = this.#struct
    const sizeBits = this.#space.memory.i32(address + fields.size_bits.offset)
    const start = this.#space.memory.pointer(address + fields.ofs_buckets.offset)
    // In a damaged process the size may be any number.
    if (sizeBits < 0 || sizeBits >= 32) throw unmapped(start, `no memory has 2 to the power ${sizeBits} buckets`)
    return { start, length: 2 ** sizeBits, sizeBits }
  }

  #array(bits: number): number {
    const { allocator, memory, layout } = this.#space
    const start = allocator.allocate(Kind.bytes, 2 ** bits * layout.lispWordSize)
    for (let i = 0; i < 2 ** bits; i++) memory.setWord(start + i * layout.lispWordSize, EMPTY)
    return start
  }

  #setBuckets(obarray: Word, start: number, bits: number): void {
    const { fields } = this.#struct!
    this.#space.memory.setPointer(addressOf(obarray) + fields.ofs_buckets.offset, start)
    this.#space.memory.setI32(addressOf(obarray) + fields.size_bits.offset, bits)
  }

  #count(obarray: Word, change: number): void {
    if (this.#struct === undefined) return
    const at = addressOf(obarray) + this.#struct.fields.num_symbols.offset
    this.#space.memory.setI32(at, this.#space.memory.i32(at) + change)
  }

  /** Double the number of buckets if it equals the number of symbols. */
  #makeRoom(obarray: Word): void {
    const { length, sizeBits } = this.#bucketsOf(obarray)
    if (sizeBits === null) return
    const count = this.#space.memory.i32(addressOf(obarray) + this.#struct!.fields.num_symbols.offset)
    if (count >= length) this.#grow(obarray, sizeBits + 1)
  }

  #grow(obarray: Word, bits: number): void {
    const symbols = [...this.symbols(obarray)]
    const old = this.#bucketsOf(obarray).start
    this.#setBuckets(obarray, this.#array(bits), bits)
    if (this.#space.allocator.contains(old)) this.#space.allocator.free(old)
    for (const symbol of symbols) {
      const slot = this.#slot(this.#strings.bytes(this.#symbols.name(symbol)), obarray)
      this.#symbols.setNext(symbol, this.#first(slot))
      this.#space.memory.setWord(slot, symbol)
    }
  }
}

const unmapped = (at: number, detail: string) => new MachineFault('segmentation-fault', at, detail)
