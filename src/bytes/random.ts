/**
 * A seeded generator of random numbers, so that every run can be repeated. Not for cryptography.
 *
 * Source: SplitMix32, a mixer of 32-bit counters.
 * @module
 */

export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed | 0
  }

  /** The seed with which another generator continues from here. */
  get state(): number {
    return this.#state
  }

  /** The next 32 bits, unsigned. */
  next(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0
    let z = this.#state
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return (z ^ (z >>> 15)) >>> 0
  }

  /** A random number below `limit`, which is at most 2^53. */
  below(limit: number): number {
    const high = this.next() >>> 11
    return Math.floor(((high * 2 ** 32 + this.next()) / 2 ** 53) * limit)
  }
}

/** Hash a text to 32 bits, by FNV-1a. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
