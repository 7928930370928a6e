/**
 * A register of the files that this process reads and writes, so that no command destroys a file that it has read.
 *
 * The functions that open files for reading and for writing report to this register. A file that is used in both ways is refused
 * at the second report. Commands report their output before they read, so the refusal comes before any
 * work. Files are identified by device and inode, so the names of a file by symbolic link, hard link, descriptor, or in other
 * letter case on some file systems are recognized as the same file.
 * @module
 */
import type { BigIntStats } from 'node:fs'
import { UsageError } from './command.ts'

/** Paths that the user gave, by identity of the file. */
const inputs = new Map<string, string>()
const outputs = new Map<string, string>()
const inPlace = new Set<string>()

/** The identity of a file; undefined for files that cannot be overwritten, such as a pipe or a terminal. */
function identityOf(stats: BigIntStats): string | undefined {
  if (stats.isBlockDevice()) return `device ${stats.rdev}`
  return stats.isFile() ? `${stats.dev} ${stats.ino}` : undefined
}

/**
 * Report that the file at `path` is opened for reading.
 *
 * @throws UsageError if it is an output of this process
 */
export function noteInput(stats: BigIntStats, path: string): void {
  const identity = identityOf(stats)
  if (identity === undefined) return
  const output = outputs.get(identity)
  if (output !== undefined) throw refusal(output, path)
  inputs.set(identity, path)
}

/**
 * Report that the file at `path` will be written.
 *
 * @throws UsageError if this process reads it
 */
export function noteOutput(stats: BigIntStats, path: string): void {
  const identity = identityOf(stats)
  if (identity === undefined) return
  const input = inputs.get(identity)
  if (input !== undefined) throw refusal(path, input)
  outputs.set(identity, path)
}

/** Report that the user asked for the file to be read and then replaced. */
export function noteInPlace(stats: BigIntStats): void {
  const identity = identityOf(stats)
  if (identity !== undefined) inPlace.add(identity)
}

export function isInPlace(stats: BigIntStats): boolean {
  const identity = identityOf(stats)
  return identity !== undefined && inPlace.has(identity)
}

function refusal(output: string, input: string): UsageError {
  const which =
    output === input ? 'the input' : `the same file as ${input === '-' ? 'standard input' : `the input ${input}`}`
  return new UsageError(
    `${output} is ${which}, which would be overwritten; pass another output, or --in-place if the command has it`,
  )
}
