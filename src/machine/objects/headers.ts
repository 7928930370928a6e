/**
 * The size word of vectorlikes in memory.
 *
 * Source: `union vectorlike_header`, XSETPVECTYPESIZE in src/lisp.h.
 * @module
 */
import type { Layout } from '../../layout/layout.ts'
import { pseudovectorWord, type VectorlikeHeader, vectorlikeFields } from '../../layout/vectorlike.ts'
import type { Memory } from '../memory/memory.ts'

const { size, rest, pvec, flag } = vectorlikeFields

/** The code of a pseudovector type in this release. */
export function pvecCode({ pvecNames }: Layout, name: string): number {
  const code = pvecNames.indexOf(name)
  if (code < 0) throw new RangeError(`this release has no pseudovector ${name}`)
  return code
}

/** Write the size word of a pseudovector. */
export function writeHeader(memory: Memory, address: number, header: VectorlikeHeader): void {
  const { low, high } = pseudovectorWord(header)
  const { wordSize, byteOrder } = memory.layout
  if (wordSize === 4) {
    memory.setI32(address, low | high)
    return
  }
  memory.setI32(address + (byteOrder === 'little' ? 0 : 4), low)
  memory.setI32(address + (byteOrder === 'little' ? 4 : 0), high)
}

/** Reads the parts of size words one at a time, without allocating an object. */
export class Headers {
  readonly #memory: Memory
  readonly #low: number
  readonly #high: number
  readonly #wide: boolean

  constructor(memory: Memory) {
    const { wordSize, byteOrder } = memory.layout
    this.#memory = memory
    this.#wide = wordSize === 8
    this.#low = this.#wide && byteOrder === 'big' ? 4 : 0
    this.#high = this.#wide && byteOrder === 'little' ? 4 : 0
  }

  /** Type code; 0 for an ordinary vector. */
  pvec(address: number): number {
    if (((this.#memory.i32(address + this.#high) >>> flag.shift) & 1) === 0) return 0
    return (this.#memory.i32(address + this.#low) >>> pvec.shift) & (2 ** pvec.width - 1)
  }

  /** Number of Lisp slots after the header. */
  lispSize(address: number): number {
    const low = this.#memory.i32(address + this.#low)
    const high = this.#wide ? this.#memory.i32(address + this.#high) : low
    if (((high >>> flag.shift) & 1) !== 0) return (low >>> size.shift) & (2 ** size.width - 1)
    return this.#wide ? high * 2 ** 32 + (low >>> 0) : low
  }

  /** Number of words after the Lisp slots. */
  restSize(address: number): number {
    if (((this.#memory.i32(address + this.#high) >>> flag.shift) & 1) === 0) return 0
    return (this.#memory.i32(address + this.#low) >>> rest.shift) & (2 ** rest.width - 1)
  }
}
