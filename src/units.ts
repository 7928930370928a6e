/**
 * Units. The type of a number that crosses a module boundary says what it counts.
 *
 * Offsets are plain JavaScript numbers, exact because a dump is below 2^31 bytes; addresses are bigint,
 * and appear at the surface only: hot loops split them into two 32-bit halves.
 * @module
 */

/** Bytes from the start of the dump file. */
export type DumpOffset = number
/** Signed bytes from the Emacs basis, the address of the C variable `Vpurify_flag`. */
export type EmacsOffset = number
/** An absolute address in the process that loads the dump. */
export type Address = bigint

/** `0x1f`, `-0x1f`: how offsets and addresses print everywhere. */
export const hex = (value: number | bigint): string =>
  value < 0 ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`

/** The next multiple of `align`, a power of two, at or above `offset`. */
export const roundUp = (offset: number, align: number): number => Math.ceil(offset / align) * align
