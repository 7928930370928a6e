/**
 * Parsers for numbers in command lines: counts, offsets and addresses.
 * @module
 */
import { UsageError } from './command.ts'

/** Parse a count or a size: a whole number, 0 or more. */
export function parseCount(text: string): number {
  const value = wholeNumber(text)
  if (value === undefined || value < 0n) throw new UsageError('Write a whole number, 0 or more.')
  return safe(value)
}

/** Parse an offset from the start of the dump, in bytes: `0x1f` or `31`. */
export function parseOffset(text: string): number {
  const value = wholeNumber(text)
  if (value === undefined || value < 0n) throw new UsageError('Write an offset, 0x1f or 31.')
  return safe(value)
}

/** Parse an offset from the Emacs basis, in bytes, which may be negative. */
export function parseEmacsOffset(text: string): number {
  const value = wholeNumber(text)
  if (value === undefined) throw new UsageError('Write an offset, 0x1f, 31 or -0x1f.')
  return safe(value)
}

/** Parse an address in the process, or a machine word. */
export function parseAddress(text: string): bigint {
  const value = wholeNumber(text)
  if (value === undefined || value < 0n) throw new UsageError('Write an address, 0x7f0000000000.')
  return value
}

function wholeNumber(text: string): bigint | undefined {
  const match = /^(-?)(0x[0-9a-f]+|\d+)$/i.exec(text.trim())
  if (match === null) return undefined
  const value = BigInt(match[2]!)
  return match[1] === '-' ? -value : value
}

function safe(value: bigint): number {
  if (!Number.isSafeInteger(Number(value))) throw new UsageError('The number is too large.')
  return Number(value)
}
