/**
 * Runs of zeros, which occur between objects.
 * @module
 */

/** Offset of the first byte in [start, end) that is not zero, or `end`. */
export function firstUsedByte(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  while (at < end && bytes[at] === 0) at++
  return at
}

export const isZero = (bytes: Uint8Array, start: number, end: number): boolean =>
  firstUsedByte(bytes, start, end) >= end
