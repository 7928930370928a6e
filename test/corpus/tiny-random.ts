/**
 * Reproducible choices: the same seed makes the same dump, on every machine and Node release.
 * @module
 */
export interface Random {
  /** A whole number from 0 up to but not including `limit`. */
  below(limit: number): number
  pick<T>(values: readonly T[]): T
}

/** Mulberry32: a 32-bit state, one multiplication-xor round a number. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
  return { below, pick: (values) => values[below(values.length)]! }
}
