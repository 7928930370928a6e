/**
 * Dynamic bindings: old values on the machine's stack, restored in reverse.
 *
 * An entry consists of two words: a variable and its old value, or nil and the buffer to make current again.
 * Source: `specbind`, `unbind_to`, `record_unwind_current_buffer` in src/eval.c and src/buffer.c.
 * @module
 */
import type { Machine } from '../machine.ts'
import { NIL, type Word } from '../memory/word.ts'

/** Make a buffer current again, unless it has been killed. */
function restore(buffers: Machine['buffers'], buffer: Word): void {
  if (buffer !== NIL && buffers.name(buffer) !== NIL) buffers.setCurrent(buffer)
}

export class Bindings {
  readonly #machine: Machine
  /** Addresses of entries on the stack. */
  readonly #places: number[] = []

  constructor(machine: Machine) {
    this.#machine = machine
  }

  get depth(): number {
    return this.#places.length
  }

  /** Bind `symbol`, which is not a constant, to a value until the stack is unwound past this entry. */
  bind(symbol: Word, value: Word): void {
    const { symbols } = this.#machine
    this.#push(symbol, symbols.value(symbol))
    symbols.setValue(symbol, value)
  }

  /** Make `buffer` current again when the stack is unwound past this entry. */
  keepBuffer(buffer: Word): void {
    this.#push(NIL, buffer)
  }

  /** Undo all bindings except the first `depth`. Must be called before the stack itself is unwound. */
  unwind(depth: number): void {
    const { stack, symbols, buffers } = this.#machine
    while (this.#places.length > depth) {
      const place = this.#places.pop()!
      const symbol = stack.get(place)
      const old = stack.get(place + this.#machine.space.layout.lispWordSize)
      if (symbol === NIL) restore(buffers, old)
      else symbols.setValue(symbol, old)
    }
  }

  #push(what: Word, old: Word): void {
    this.#machine.stack.push(old)
    this.#places.push(this.#machine.stack.push(what))
  }
}
