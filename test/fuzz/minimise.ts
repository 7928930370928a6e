/**
 * Makes a find small to read: as few bytes as possible differ from the file it descends from, or from zero.
 *
 * In: bytes that fail, and a test for failing in the same way. Out: bytes that still do.
 * @module
 */

/** At most so many trials, a few seconds. */
const MOST_TRIALS = 1500

export function minimise(bytes: Uint8Array, root: Uint8Array, fails: (bytes: Uint8Array) => boolean): Uint8Array {
  const target = root.length === bytes.length ? root : new Uint8Array(bytes.length)
  let best = bytes
  let trials = 0
  for (let size = 2 ** Math.ceil(Math.log2(bytes.length + 1)); size >= 1; size >>= 1) {
    for (let start = 0; start < bytes.length && trials < MOST_TRIALS; start += size) {
      const end = Math.min(start + size, bytes.length)
      if (Buffer.compare(best.subarray(start, end), target.subarray(start, end)) === 0) continue
      const candidate = Uint8Array.from(best)
      candidate.set(target.subarray(start, end), start)
      trials++
      if (fails(candidate)) best = candidate
    }
  }
  return best
}
