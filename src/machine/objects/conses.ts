/**
 * Conses and lists.
 *
 * Source: `struct Lisp_Cons` in src/lisp.h; `Fcons` in src/alloc.c.
 * @module
 */
import { Kind } from '../memory/blocks.ts'
import type { Space } from '../memory/space.ts'
import { addressOf, NIL, pointerTo, Tag, tagOf, type Word } from '../memory/word.ts'
import { requireEnd } from './chain.ts'

export class Conses {
  readonly #space: Space
  readonly #size: number
  readonly #car: number
  readonly #cdr: number

  constructor(space: Space) {
    const { size, fields } = space.layout.structs.cons
    this.#space = space
    this.#size = size
    this.#car = fields.car.offset
    this.#cdr = fields.cdr.offset
  }

  make(car: Word, cdr: Word): Word {
    const address = this.#space.allocator.allocate(Kind.cons, this.#size)
    this.#space.memory.setWord(address + this.#car, car)
    this.#space.memory.setWord(address + this.#cdr, cdr)
    return pointerTo(address, Tag.cons)
  }

  is(word: Word): boolean {
    return tagOf(word) === Tag.cons
  }

  /** The car of a cons. This and the following methods require that the word is one. */
  car(cons: Word): Word {
    return this.#space.memory.word(addressOf(cons) + this.#car)
  }

  cdr(cons: Word): Word {
    return this.#space.memory.word(addressOf(cons) + this.#cdr)
  }

  setCar(cons: Word, value: Word): void {
    this.#space.memory.setWord(addressOf(cons) + this.#car, value)
  }

  setCdr(cons: Word, value: Word): void {
    this.#space.memory.setWord(addressOf(cons) + this.#cdr, value)
  }

  /** Make a list of `items`, with `tail` as its last cdr. */
  list(items: readonly Word[], tail: Word = NIL): Word {
    let list = tail
    for (let i = items.length - 1; i >= 0; i--) list = this.make(items[i]!, list)
    return list
  }

  /**
   * Iterate over the elements of a list, up to the first cdr that is not a cons.
   *
   * @throws MachineFault 'endless-chain': the list is circular
   */
  *elements(list: Word): Generator<Word> {
    let links = 0
    for (let rest = list; this.is(rest); rest = this.cdr(rest)) {
      requireEnd(this.#space, links++, addressOf(rest))
      yield this.car(rest)
    }
  }
}
