/**
 * Sorting of numbers that is linear in their count: a radix sort by two digits of 16 bits.
 * @module
 */

const DIGIT = 1 << 16

/** The indices of `keys` in ascending order of the keys. Indices of equal keys keep their order. */
export function sortedIndices(keys: Uint32Array): Uint32Array {
  let indices: Uint32Array = new Uint32Array(keys.length)
  for (let i = 0; i < indices.length; i++) indices[i] = i
  if (isAscending(keys)) return indices
  for (const shift of [0, 16]) indices = sortedByDigit(keys, indices, shift)
  return indices
}

function sortedByDigit(keys: Uint32Array, indices: Uint32Array, shift: number): Uint32Array {
  const next = new Uint32Array(DIGIT + 1)
  for (let i = 0; i < keys.length; i++) next[((keys[i]! >>> shift) & 0xffff) + 1]!++
  for (let digit = 0; digit < DIGIT; digit++) next[digit + 1]! += next[digit]!
  const sorted = new Uint32Array(indices.length)
  for (let i = 0; i < indices.length; i++) {
    const index = indices[i]!
    sorted[next[(keys[index]! >>> shift) & 0xffff]!++] = index
  }
  return sorted
}

/** Whether no key is less than the one before. */
export function isAscending(keys: Uint32Array): boolean {
  for (let i = 1; i < keys.length; i++) if (keys[i]! < keys[i - 1]!) return false
  return true
}
