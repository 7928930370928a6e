/**
 * The stack: raw words as wide as pointers, not distinguished by type. It grows downwards.
 *
 * Code that needs words after a collection pushes them here, as compiled code saves its registers.
 * @module
 */
import { MachineFault } from '../fault.ts'
import type { Space } from './space.ts'
import type { Word } from './word.ts'

export class Stack {
  readonly #space: Space
  /** Address of the last word pushed. */
  pointer: number

  constructor(space: Space) {
    this.#space = space
    this.pointer = space.stack.end
  }

  /** Push a Lisp word, which takes two raw words if it is wider than pointers. Returns its address. */
  push(word: Word): number {
    this.#take(this.#space.layout.lispWordSize)
    this.#space.memory.setWord(this.pointer, word)
    return this.pointer
  }

  /** Push a raw word: a pointer, an integer, or garbage. */
  pushRaw(value: number): number {
    this.#take(this.#space.layout.wordSize)
    this.#space.memory.setPointer(this.pointer, value)
    return this.pointer
  }

  /** The Lisp word at `place`, which `push` returned. */
  get(place: number): Word {
    return this.#space.memory.word(place)
  }

  set(place: number, word: Word): void {
    this.#space.memory.setWord(place, word)
  }

  /** Pop everything pushed since the pointer was `pointer`. The words stay in memory below the stack's end, and are not scanned. */
  unwind(pointer: number): void {
    this.pointer = pointer
  }

  #take(size: number): void {
    if (this.pointer - size < this.#space.stack.base)
      throw new MachineFault('stack-overflow', this.pointer, `the stack has ${this.#space.stack.bytes.length} bytes`)
    this.pointer -= size
  }
}
