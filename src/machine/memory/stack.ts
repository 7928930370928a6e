/**
 * The stack: raw words as wide as pointers, of which nobody knows which are Lisp words. It grows down.
 *
 * Whoever keeps words in JavaScript variables across a collection pushes them here, as compiled code keeps its registers.
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

  /** Push a Lisp word; the address of its place. Two raw words where Lisp words are wider than pointers. */
  push(word: Word): number {
    this.#take(this.#space.layout.lispWordSize)
    this.#space.memory.setWord(this.pointer, word)
    return this.pointer
  }

  /** Push any word: a raw pointer, an integer, remains of something dead. */
  pushRaw(value: number): number {
    this.#take(this.#space.layout.wordSize)
    this.#space.memory.setPointer(this.pointer, value)
    return this.pointer
  }

  /** The Lisp word at `place`, as `push` told it. */
  get(place: number): Word {
    return this.#space.memory.word(place)
  }

  set(place: number, word: Word): void {
    this.#space.memory.setWord(place, word)
  }

  /** Drop everything pushed since the pointer was `pointer`. The words stay, below the stack's end, and count no more. */
  unwind(pointer: number): void {
    this.pointer = pointer
  }

  #take(size: number): void {
    if (this.pointer - size < this.#space.stack.base)
      throw new MachineFault('stack-overflow', this.pointer, `the stack has ${this.#space.stack.bytes.length} bytes`)
    this.pointer -= size
  }
}
