/**
 * Symbols: names, values through all kinds of redirection, functions, flags.
 *
 * Source: `struct Lisp_Symbol`, `enum symbol_redirect` in src/lisp.h; `find_symbol_value`, `set_internal` in src/data.c.
 * @module
 */

import { NOWRITE } from '../../heap/symbol-flags.ts'
import { fieldOffsets } from '../../layout/field-offsets.ts'
import { Kind } from '../memory/blocks.ts'
import type { Space } from '../memory/space.ts'
import { NIL, Tag, tagOf, type Word } from '../memory/word.ts'
import { type Bits, bitsOf, putField, takeField } from './bit-fields.ts'
import { requireEnd } from './chain.ts'
import type { MachineForwards } from './forwards.ts'
import type { Strings } from './strings.ts'

export type Redirect = 'PLAINVAL' | 'VARALIAS' | 'LOCALIZED' | 'FORWARDED'

export class MachineSymbols {
  /** The value of a variable without a value. */
  readonly unbound: number
  readonly #space: Space
  readonly #strings: Strings
  readonly #forwards: MachineForwards
  readonly #offsets: Readonly<Record<'name' | 'val' | 'func' | 'plist' | 'ofs_next' | 'flags', number>>
  readonly #redirect: Bits
  readonly #interned: Bits
  readonly #trapped: Bits
  readonly #special: Bits

  constructor(space: Space, strings: Strings, forwards: MachineForwards) {
    const { layout } = space
    this.#space = space
    this.#strings = strings
    this.#forwards = forwards
    this.unbound = space.builtin('unbound')
    this.#offsets = fieldOffsets(layout.structs.symbol)
    const flag = (name: string) => bitsOf(layout.symbolFlags[name], 16, layout)
    this.#redirect = flag('redirect')
    this.#interned = flag('interned')
    this.#trapped = flag('trapped_write')
    this.#special = flag('declared_special')
  }

  /** Make an uninterned symbol. */
  make(name: Word): Word {
    const address = this.#space.allocator.allocate(Kind.symbol, this.#space.layout.structs.symbol.size)
    this.initialize(address, name)
    return this.#space.symbolWord(address)
  }

  /** Initialize a symbol without value, function and properties: `init_symbol`. */
  initialize(address: number, name: Word): void {
    const { memory } = this.#space
    memory.setU16(address + this.#offsets.flags, 0)
    this.#setFlag(address, this.#redirect, this.#space.layout.redirectNames.indexOf('PLAINVAL'))
    memory.setWord(address + this.#offsets.name, name)
    memory.setWord(address + this.#offsets.val, this.unbound)
    memory.setWord(address + this.#offsets.func, NIL)
    memory.setWord(address + this.#offsets.plist, NIL)
    memory.setPointer(address + this.#offsets.ofs_next, 0)
  }

  is(word: Word): boolean {
    return tagOf(word) === Tag.symbol
  }

  name(symbol: Word): Word {
    return this.#space.memory.word(this.#space.symbolAddress(symbol) + this.#offsets.name)
  }

  nameText(symbol: Word): string {
    return this.#strings.text(this.name(symbol))
  }

  function(symbol: Word): Word {
    return this.#space.memory.word(this.#space.symbolAddress(symbol) + this.#offsets.func)
  }

  setFunction(symbol: Word, value: Word): void {
    this.#space.memory.setWord(this.#space.symbolAddress(symbol) + this.#offsets.func, value)
  }

  plist(symbol: Word): Word {
    return this.#space.memory.word(this.#space.symbolAddress(symbol) + this.#offsets.plist)
  }

  setPlist(symbol: Word, value: Word): void {
    this.#space.memory.setWord(this.#space.symbolAddress(symbol) + this.#offsets.plist, value)
  }

  /** The value, or `unbound`. */
  value(symbol: Word): Word {
    const { memory } = this.#space
    const address = this.#baseOf(symbol)
    const cell = address + this.#offsets.val
    switch (this.#redirectAt(address)) {
      case 'FORWARDED':
        return this.#forwards.value(memory.pointer(cell))
      case 'LOCALIZED':
        return this.#forwards.localValue(memory.pointer(cell))
      default:
        return memory.word(cell)
    }
  }

  /** Set the value. The caller checks `isConstant`. */
  setValue(symbol: Word, value: Word): void {
    const { memory } = this.#space
    const address = this.#baseOf(symbol)
    const cell = address + this.#offsets.val
    switch (this.#redirectAt(address)) {
      case 'FORWARDED':
        this.#forwards.setValue(memory.pointer(cell), value)
        break
      case 'LOCALIZED':
        this.#forwards.setLocalValue(memory.pointer(cell), value)
        break
      default:
        memory.setWord(cell, value)
    }
  }

  redirect(symbol: Word): Redirect {
    return this.#redirectAt(this.#space.symbolAddress(symbol))
  }

  /** Make `symbol` an alias of `base`: `defvaralias`. */
  alias(symbol: Word, base: Word): void {
    this.#redirectTo(symbol, 'VARALIAS', this.#space.symbolAddress(base))
  }

  /** Make the symbol forward to the struct at `forward`: DEFVAR. */
  forward(symbol: Word, forward: number): void {
    this.#redirectTo(symbol, 'FORWARDED', forward)
    this.makeSpecial(symbol)
  }

  /** Give the value a cell, as `make-variable-buffer-local` does. */
  localize(symbol: Word): void {
    const address = this.#baseOf(symbol)
    if (this.#redirectAt(address) === 'LOCALIZED') return
    const forward =
      this.#redirectAt(address) === 'FORWARDED' ? this.#space.memory.pointer(address + this.#offsets.val) : 0
    const base = this.#space.symbolWord(address)
    this.#redirectTo(base, 'LOCALIZED', this.#forwards.makeLocal(base, this.value(base), forward))
  }

  isConstant(symbol: Word): boolean {
    return this.#flag(this.#space.symbolAddress(symbol), this.#trapped) === NOWRITE
  }

  makeConstant(symbol: Word): void {
    this.#setFlag(this.#space.symbolAddress(symbol), this.#trapped, NOWRITE)
    this.makeSpecial(symbol)
  }

  isSpecial(symbol: Word): boolean {
    return this.#flag(this.#space.symbolAddress(symbol), this.#special) !== 0
  }

  makeSpecial(symbol: Word): void {
    this.#setFlag(this.#space.symbolAddress(symbol), this.#special, 1)
  }

  /** How the symbol is interned: 0 uninterned, 1 in some obarray, 2 in the initial one. */
  interned(symbol: Word): number {
    return this.#flag(this.#space.symbolAddress(symbol), this.#interned)
  }

  setInterned(symbol: Word, where: number): void {
    this.#setFlag(this.#space.symbolAddress(symbol), this.#interned, where)
  }

  /** The next symbol in its bucket, or undefined. */
  next(symbol: Word): Word | undefined {
    const next = this.#space.memory.pointer(this.#space.symbolAddress(symbol) + this.#offsets.ofs_next)
    return next === 0 ? undefined : this.#space.symbolWord(next)
  }

  setNext(symbol: Word, next: Word | undefined): void {
    const target = next === undefined ? 0 : this.#space.symbolAddress(next)
    this.#space.memory.setPointer(this.#space.symbolAddress(symbol) + this.#offsets.ofs_next, target)
  }

  /** Free the cell of a dead buffer-local variable. */
  release(address: number): void {
    if (this.#redirectAt(address) !== 'LOCALIZED') return
    const local = this.#space.memory.pointer(address + this.#offsets.val)
    if (this.#space.allocator.contains(local)) this.#space.allocator.free(local)
  }

  /** The address of the symbol at the end of a chain of aliases. */
  #baseOf(symbol: Word): number {
    let address = this.#space.symbolAddress(symbol)
    for (let links = 0; this.#redirectAt(address) === 'VARALIAS'; links++) {
      requireEnd(this.#space, links, address)
      address = this.#space.memory.pointer(address + this.#offsets.val)
    }
    return address
  }

  #redirectAt(address: number): Redirect {
    return this.#space.layout.redirectNames[this.#flag(address, this.#redirect)] as Redirect
  }

  #redirectTo(symbol: Word, redirect: Redirect, target: number): void {
    const address = this.#space.symbolAddress(symbol)
    this.#setFlag(address, this.#redirect, this.#space.layout.redirectNames.indexOf(redirect))
    // Clear the unused half of a wide Lisp word.
    this.#space.memory.setWord(address + this.#offsets.val, NIL)
    this.#space.memory.setPointer(address + this.#offsets.val, target)
  }

  #flag(address: number, bits: Bits): number {
    return takeField(this.#space.memory.u16(address + this.#offsets.flags), bits)
  }

  #setFlag(address: number, bits: Bits, value: number): void {
    const flags = this.#space.memory.u16(address + this.#offsets.flags)
    this.#space.memory.setU16(address + this.#offsets.flags, putField(flags, bits, value))
  }
}
