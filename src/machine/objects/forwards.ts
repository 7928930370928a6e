/**
 * Values that are not kept in the symbol: C variables with forwarding structs, and cells of buffer-local variables.
 *
 * Source: `struct Lisp_Intfwd` and its like, `struct Lisp_Buffer_Local_Value` in src/lisp.h; `do_symval_forwarding`,
 * `store_symval_forwarding` in src/data.c.
 * @module
 */
import { fieldOffsets } from '../../layout/field-offsets.ts'
import { MachineFault } from '../fault.ts'
import { Kind } from '../memory/blocks.ts'
import type { Space } from '../memory/space.ts'
import { NIL, type Word } from '../memory/word.ts'
import type { Conses } from './conses.ts'
import type { Numbers } from './numbers.ts'

/** The types of `enum Lisp_Fwd_Type` that machines have. */
const Forward = { integer: 0, boolean: 1, lisp: 2 } as const

export class MachineForwards {
  readonly #space: Space
  readonly #conses: Conses
  readonly #numbers: Numbers
  readonly #kind: number
  readonly #variable: number
  readonly #cells: Readonly<Record<'ofs_fwd' | 'where_buffer' | 'defcell' | 'valcell', number>>

  constructor(space: Space, conses: Conses, numbers: Numbers) {
    const { fwd, blv } = space.layout.structs
    this.#space = space
    this.#conses = conses
    this.#numbers = numbers
    this.#kind = fwd.fields.kind.offset
    this.#variable = fwd.fields.ofs_var.offset
    this.#cells = fieldOffsets(blv)
  }

  /** The value of the C variable of the struct at `forward`. */
  value(forward: number): Word {
    const { memory } = this.#space
    const variable = memory.pointer(forward + this.#variable)
    switch (memory.i32(forward + this.#kind)) {
      case Forward.integer:
        return this.#numbers.integer(memory.i64(variable))
      case Forward.boolean:
        return this.#space.boolean(memory.u8(variable) !== 0)
      default:
        return memory.word(variable)
    }
  }

  /** @throws MachineFault 'wrong-type': an integer variable cannot hold `value` */
  setValue(forward: number, value: Word): void {
    const { memory } = this.#space
    const variable = memory.pointer(forward + this.#variable)
    const kind = memory.i32(forward + this.#kind)
    if (kind === Forward.lisp) memory.setWord(variable, value)
    else if (kind === Forward.boolean) memory.setU8(variable, value === NIL ? 0 : 1)
    else {
      const number = this.#numbers.isInteger(value) ? this.#numbers.integerValue(value) : Number.NaN
      if (typeof number === 'bigint' || Number.isNaN(number))
        throw new MachineFault('wrong-type', variable, 'an integer variable holds integers of 64 bits alone')
      memory.setI64(variable, number)
    }
  }

  /** Make a cell with a default value and no local one. Returns its address. */
  makeLocal(symbol: Word, value: Word, forward: number): number {
    const { memory, allocator, layout } = this.#space
    const cell = this.#conses.make(symbol, value)
    const local = allocator.allocate(Kind.bytes, layout.structs.blv.size)
    memory.setPointer(local + this.#cells.ofs_fwd, forward)
    memory.setWord(local + this.#cells.where_buffer, NIL)
    memory.setWord(local + this.#cells.defcell, cell)
    memory.setWord(local + this.#cells.valcell, cell)
    return local
  }

  localValue(local: number): Word {
    return this.#conses.cdr(this.#space.memory.word(local + this.#cells.valcell))
  }

  setLocalValue(local: number, value: Word): void {
    this.#conses.setCdr(this.#space.memory.word(local + this.#cells.valcell), value)
    const forward = this.#space.memory.pointer(local + this.#cells.ofs_fwd)
    if (forward !== 0) this.setValue(forward, value)
  }
}
