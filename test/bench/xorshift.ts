/**
 * Marsaglia's 32-bit xorshift (shifts 13, 17, 5): the one random sequence that this project's C and TypeScript programs
 * share, so that both can be asked about the same addresses. Seed 0 would stay 0 and is replaced by 1.
 * @module
 */

/** Successive numbers in 1..2^32-1. */
export const xorshift32 = (seed: number): (() => number) => {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state
  }
}
