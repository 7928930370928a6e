/**
 * Dumping of conses, floats, strings and symbols, with the satellites that follow them: intervals, cells of local variables, forwards.
 *
 * Source: `dump_cons`, `dump_float`, `dump_string`, `dump_interval_tree`, `dump_symbol`, `dump_blv`, `dump_fwd` in
 * src/pdumper.c.
 * @module
 */

import { C_LITERAL } from '../../heap/strings.ts'
import { type FieldOffsets, fieldOffsets } from '../../layout/field-offsets.ts'
import type { Layout } from '../../layout/layout.ts'
import { Tag, type Word } from '../memory/word.ts'
import { type Bits, bitsOf, takeField } from '../objects/bit-fields.ts'
import { requireEnd } from '../objects/chain.ts'
import type { DumpPen } from './pen.ts'

export class PlainObjects {
  readonly #pen: DumpPen
  readonly #at: {
    readonly [name in 'cons' | 'string' | 'symbol' | 'blv' | 'fwd' | 'interval']: FieldOffsets<
      Layout['structs'][name]['fields']
    >
  }
  readonly #sizes: Readonly<Record<'cons' | 'string' | 'symbol' | 'blv' | 'fwd' | 'interval' | 'float', number>>
  readonly #redirect: Bits

  constructor(pen: DumpPen) {
    const { structs, symbolFlags } = pen.layout
    const { cons, string, symbol, blv, fwd, interval, float } = structs
    this.#pen = pen
    this.#at = {
      cons: fieldOffsets(cons),
      string: fieldOffsets(string),
      symbol: fieldOffsets(symbol),
      blv: fieldOffsets(blv),
      fwd: fieldOffsets(fwd),
      interval: fieldOffsets(interval),
    }
    this.#sizes = {
      cons: cons.size,
      string: string.size,
      symbol: symbol.size,
      blv: blv.size,
      fwd: fwd.size,
      interval: interval.size,
      float: float.size,
    }
    this.#redirect = bitsOf(symbolFlags.redirect, 16, pen.layout)
  }

  cons(atom: number, address: number): void {
    const { car, cdr } = this.#at.cons
    this.#pen.open(atom, address, this.#sizes.cons)
    this.#pen.lisp(car!, address + car!)
    this.#pen.lisp(cdr!, address + cdr!)
    this.#pen.close()
  }

  float(atom: number, address: number): void {
    this.#pen.coldObject(atom, address, this.#sizes.float)
  }

  string(atom: number, address: number): void {
    const { num_chars: chars, len_data: bytes, ofs_intervals: intervals, ofs_data: data } = this.#at.string
    const pen = this.#pen
    const { memory } = pen
    pen.open(atom, address, this.#sizes.string)
    this.intervals(intervals!, memory.pointer(address + intervals!), 8 * address + Tag.string)
    const start = memory.pointer(address + data!)
    const sizeByte = memory.offset(address + bytes!)
    if (sizeByte === C_LITERAL) pen.emacs(data!, start)
    else {
      const size = sizeByte < 0 ? memory.offset(address + chars!) : sizeByte
      // `size` does not count the NUL.
      pen.payload(data!, start, size, size + 1)
    }
    pen.close()
  }

  /** Write the tree that the pointer at `slot` points to, left before right. `owner` is the word of the string or buffer. */
  intervals(slot: number, root: number, owner: Word): void {
    if (root === 0) return
    const pen = this.#pen
    const { memory } = pen
    const { ofs_left: left, ofs_right: right, up, plist } = this.#at.interval
    const pending = [{ slot, interval: root, parent: -1 }]
    let links = 0
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { interval, parent } = next
      if (interval === 0) continue
      requireEnd(pen.space, links++, interval)
      const offset = pen.append(interval, this.#sizes.interval)
      pen.own(next.slot, offset)
      if (parent < 0) pen.link(offset + up!, owner)
      else pen.own(offset + up!, parent)
      pen.lisp(offset + plist!, interval + plist!)
      pending.push({ slot: offset + right!, interval: memory.pointer(interval + right!), parent: offset })
      pending.push({ slot: offset + left!, interval: memory.pointer(interval + left!), parent: offset })
    }
  }

  symbol(atom: number, address: number): void {
    const pen = this.#pen
    pen.open(atom, address, this.#sizes.symbol)
    this.symbolFields(0, address)
    const slot = this.#at.symbol.val!
    const cell = address + slot
    switch (this.redirectOf(address)) {
      case 'LOCALIZED':
        pen.own(slot, this.appendLocal(pen.memory.pointer(cell)))
        break
      case 'FORWARDED':
        this.forward(slot, pen.memory.pointer(cell))
        break
      default:
    }
    pen.close()
  }

  /** Write the fields of the symbol at `address`, whose copy is at `offset`, except a value that is kept elsewhere. */
  symbolFields(offset: number, address: number): void {
    const { name, val, func, plist, ofs_next: next } = this.#at.symbol
    const pen = this.#pen
    pen.lisp(offset + name!, address + name!)
    const redirect = this.redirectOf(address)
    if (redirect === 'PLAINVAL') pen.lisp(offset + val!, address + val!)
    else if (redirect === 'VARALIAS') pen.pointer(offset + val!, address + val!, Tag.symbol)
    pen.lisp(offset + func!, address + func!)
    pen.lisp(offset + plist!, address + plist!)
    pen.pointer(offset + next!, address + next!, Tag.symbol)
  }

  /** Append the cell of a buffer-local variable, and the forward that follows it. Returns the offset of the cell. */
  appendLocal(address: number): number {
    const { ofs_fwd: forward, where_buffer: where, defcell, valcell } = this.#at.blv
    const pen = this.#pen
    const offset = pen.append(address, this.#sizes.blv)
    for (const slot of [where!, defcell!, valcell!]) pen.lisp(offset + slot, address + slot)
    const target = pen.memory.pointer(address + forward!)
    if (target !== 0) this.forward(offset + forward!, target)
    return offset
  }

  /** Write the target of a forward: a struct of the executable from Emacs 31 on, before that a copy of it. */
  forward(slot: number, address: number): void {
    if (this.#pen.layout.forwardsOutside) this.#pen.emacs(slot, address)
    else this.#pen.own(slot, this.appendForward(address))
  }

  appendForward(address: number): number {
    const variable = this.#at.fwd.ofs_var!
    const offset = this.#pen.append(address, this.#sizes.fwd)
    this.#pen.emacs(offset + variable, this.#pen.memory.pointer(address + variable))
    return offset
  }

  redirectOf(address: number): string | undefined {
    const flags = this.#pen.memory.u16(address + this.#at.symbol.flags!)
    return this.#pen.layout.redirectNames[takeField(flags, this.#redirect)]
  }
}
