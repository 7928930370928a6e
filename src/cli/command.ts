/**
 * What a command is to the surface: text in pieces, and an exit code. Pieces keep half a million lines out of memory.
 * @module
 */

/** Exit codes: 0 clean, same or found; 1 findings, differences or not found; 2 trouble; 3 not a dump. */
export const ExitCode = { clean: 0, findings: 1, trouble: 2, notADump: 3 } as const
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode]

export interface Output {
  readonly text: Iterable<string>
  readonly exitCode: ExitCode
  /** Messages for standard error. */
  readonly notes?: readonly string[]
}

export const output = (text: Iterable<string>, exitCode: ExitCode = ExitCode.clean): Output => ({ text, exitCode })

/** A mistake in how a command was called, as opposed to one in a file. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Read `0x1f` or `31`. */
export function parseNumber(text: string, what: string): number {
  const value = Number(parseAddress(text, what))
  if (!Number.isSafeInteger(value)) throw new UsageError(`${what} ${text} is too large`)
  return value
}

/** Read an address, or a signed offset where `-` may lead. */
export function parseAddress(text: string, what: string): bigint {
  const match = /^(-?)(0x[0-9a-f]+|\d+)$/i.exec(text.trim())
  if (match === null) throw new UsageError(`${what} is not a number: ${text} (write 0x1f or 31)`)
  const value = BigInt(match[2]!)
  return match[1] === '-' ? -value : value
}
