/**
 * The addresses that look-up benches ask about: byte offsets into a dump, multiples of 8, from `xorshift32(seed)`.
 * `make_probes` in `reference.c` makes the same ones, and both fold their answers into the same checksum.
 * @module
 */
import { xorshift32 } from './xorshift.ts'

/** Multiples of 8 anywhere in the file; nearly all are no object start. */
export const uniformProbes = (count: number, seed: number, fileSize: number): Uint32Array => {
  const random = xorshift32(seed)
  const slots = Math.floor(fileSize / 8)
  return Uint32Array.from({ length: count }, () => (random() % slots) * 8)
}

/** The same, but every second one, at the odd indices, is a true object start out of `starts` (bytes). */
export const halfObjectProbes = (count: number, seed: number, fileSize: number, starts: Uint32Array): Uint32Array => {
  const random = xorshift32(seed)
  const slots = Math.floor(fileSize / 8)
  return Uint32Array.from({ length: count }, (_, i) =>
    i % 2 === 1 ? starts[random() % starts.length]! : (random() % slots) * 8,
  )
}

/** Fold a type code, or -1 for no object, into the checksum of the answers so far; starts at 0. */
export const foldAnswer = (checksum: number, type: number): number => (Math.imul(checksum, 31) + type + 1) >>> 0
