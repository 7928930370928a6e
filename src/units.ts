/**
 * Units of numbers. The type of a number in an interface says what it counts.
 *
 * Offsets are JavaScript numbers, exact because a dump is smaller than 2^31 bytes. Addresses are bigint, and occur
 * only in interfaces: hot loops split them into two 32-bit halves.
 * @module
 */

/** Bytes from the start of the dump file. */
export type DumpOffset = number
/** Signed bytes from the Emacs basis, the address of the C variable `Vpurify_flag`. */
export type EmacsOffset = number
/** An absolute address in the process that loads the dump. */
export type Address = bigint

/** Format an offset or an address, in all outputs: `0x1f`, `-0x1f`. */
export const hex = (value: number | bigint): string =>
  value < 0 ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`

/** The next multiple of `align`, a power of two, at or above `offset`. */
export const roundUp = (offset: number, align: number): number => Math.ceil(offset / align) * align
