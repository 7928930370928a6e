/**
 * Finalizers: functions to call when an object is dead. All live ones are in a ring through the C struct `finalizers`.
 * Finalizers that a collection finds unreachable move to `doomed_finalizers` and wait to be run.
 *
 * Source: `struct Lisp_Finalizer` in src/lisp.h; `queue_doomed_finalizers`, `run_finalizers` in src/alloc.c.
 * @module
 */

import type { Space } from '../memory/space.ts'
import { addressOf, NIL, type Word } from '../memory/word.ts'
import { requireEnd } from './chain.ts'
import { pvecCode, writeHeader } from './headers.ts'
import type { Vectorlikes } from './vectorlikes.ts'

export class Finalizers {
  readonly #space: Space
  readonly #vectorlikes: Vectorlikes
  readonly #live: number
  readonly #doomed: number
  readonly #offsets: Readonly<Record<'func' | 'ofs_prev' | 'ofs_next', number>>

  constructor(space: Space, vectorlikes: Vectorlikes) {
    const { fields } = space.layout.structs.finalizer
    this.#space = space
    this.#vectorlikes = vectorlikes
    this.#live = space.area('finalizers')
    this.#doomed = space.area('doomed_finalizers')
    this.#offsets = {
      func: fields.func.offset,
      ofs_prev: fields.ofs_prev.offset,
      ofs_next: fields.ofs_next.offset,
    }
  }

  /** Make both rings empty. */
  initialize(): void {
    const { memory, layout } = this.#space
    for (const head of [this.#live, this.#doomed]) {
      writeHeader(memory, head, { pvec: pvecCode(layout, 'FINALIZER'), lispSize: 1, restSize: 0 })
      memory.setWord(head + this.#offsets.func, NIL)
      memory.setPointer(head + this.#offsets.ofs_prev, head)
      memory.setPointer(head + this.#offsets.ofs_next, head)
    }
  }

  make(function_: Word): Word {
    const finalizer = this.#vectorlikes.makeStruct('FINALIZER', this.#space.layout.structs.finalizer, 1)
    const address = addressOf(finalizer)
    this.#space.memory.setWord(address + this.#offsets.func, function_)
    this.#insert(address, this.#live)
    return finalizer
  }

  /** Doom every finalizer for which `isMarked` is false. Returns the addresses of all doomed finalizers. */
  doom(isMarked: (address: number) => boolean): number[] {
    const { memory } = this.#space
    for (const address of this.#ring(this.#live)) {
      if (isMarked(address) || memory.word(address + this.#offsets.func) === NIL) continue
      this.unchain(address)
      this.#insert(address, this.#doomed)
    }
    return this.#ring(this.#doomed)
  }

  /** Remove the next doomed finalizer, and return its function. The caller calls it, and keeps it alive until then. */
  takeDoomed(): Word | undefined {
    const { memory } = this.#space
    const next = memory.pointer(this.#doomed + this.#offsets.ofs_next)
    if (next === this.#doomed) return undefined
    const function_ = memory.word(next + this.#offsets.func)
    memory.setWord(next + this.#offsets.func, NIL)
    this.unchain(next)
    return function_
  }

  /** Remove the finalizer at `address` from its ring, if it is in one. */
  unchain(address: number): void {
    const { memory } = this.#space
    const next = memory.pointer(address + this.#offsets.ofs_next)
    const prev = memory.pointer(address + this.#offsets.ofs_prev)
    if (next === 0) return
    memory.setPointer(prev + this.#offsets.ofs_next, next)
    memory.setPointer(next + this.#offsets.ofs_prev, prev)
    memory.setPointer(address + this.#offsets.ofs_next, 0)
    memory.setPointer(address + this.#offsets.ofs_prev, 0)
  }

  #insert(address: number, head: number): void {
    const { memory } = this.#space
    const last = memory.pointer(head + this.#offsets.ofs_prev)
    memory.setPointer(address + this.#offsets.ofs_prev, last)
    memory.setPointer(address + this.#offsets.ofs_next, head)
    memory.setPointer(last + this.#offsets.ofs_next, address)
    memory.setPointer(head + this.#offsets.ofs_prev, address)
  }

  #ring(head: number): number[] {
    const { memory } = this.#space
    const addresses: number[] = []
    let at = memory.pointer(head + this.#offsets.ofs_next)
    for (; at !== head; at = memory.pointer(at + this.#offsets.ofs_next)) {
      requireEnd(this.#space, addresses.length, at)
      addresses.push(at)
    }
    return addresses
  }
}
