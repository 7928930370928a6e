/**
 * Where commands that write dumps put them: never over the input, unless asked to, and then with the original kept. And where
 * pages go: never over anything else.
 * @module
 */
import { accessSync, constants, linkSync, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { UsageError } from './command.ts'
import { firstBytes, readBytes, writeFileAtomically, writeStandardOutput } from './files.ts'

/** How every page begins, in lower case. */
const PAGE = '<!doctype html'

/** Where a command that writes a dump puts it: a file of its own, or in place of its input. */
export interface Destination {
  /** A path; `-` is standard output. */
  output?: string
  inPlace?: boolean
}

/**
 * Refuse what would lose the input, before any work is done.
 *
 * @throws UsageError
 */
export function requireDestination(input: string, { output, inPlace }: Destination): void {
  if ((output === undefined) === (inPlace !== true)) {
    throw new UsageError('say where to write: -o FILE, or --in-place')
  }
  if (inPlace === true && (input === '-' || /\.(br|gz)$/.test(input))) {
    throw new UsageError(`${input} cannot be written in place: it is no plain file; unpack it, or name a file with -o`)
  }
  if (output === undefined || output === '-' || input === '-') return
  const [from, to] = [input, output].map((path) => statSync(path, { throwIfNoEntry: false }))
  if (from?.isFile() && to?.ino === from.ino && to.dev === from.dev) {
    throw new UsageError(
      `${output} is the input, which would be lost; name another file, or see whether the command has --in-place`,
    )
  }
}

/**
 * Refuse a place for a page before the work that it takes: a folder that is not there, or a file that is no page and would
 * be lost, such as the dump itself, which is easily named behind `--html`.
 *
 * @throws UsageError, or what the system says of the folder
 */
export function requirePagePlace(output: string): void {
  const there = statSync(output, { throwIfNoEntry: false })
  if (there === undefined) accessSync(dirname(output), constants.W_OK)
  if (there?.isDirectory()) throw new UsageError(`${output} is a folder; name a file for the page`)
  if (!there?.isFile() || there.size === 0 || firstBytes(output, PAGE.length).toLowerCase() === PAGE) return
  throw new UsageError(`${output} is there and is no page; it would be lost. Name another file for the page`)
}

/**
 * Write the result of a command, whole or not at all. In place, the original is kept as FILE.orig: the first one, which no
 * later write replaces. Returns the path of the copy kept.
 */
export async function writeResult(
  input: string,
  { output, inPlace }: Destination,
  bytes: Uint8Array,
): Promise<string | undefined> {
  if (inPlace !== true) {
    if (output === '-') await writeStandardOutput(bytes)
    else writeFileAtomically(output!, bytes)
    return undefined
  }
  // Behind a symbolic link it is the file that changes, not the link.
  const path = realpathSync(input)
  const kept = `${path}.orig`
  const { mode } = statSync(path)
  keepOriginal(path, kept)
  writeFileAtomically(path, bytes, mode & 0o777)
  return kept
}

/** A second name for the file, which the rename to come leaves to it alone; a copy where the file system has no links. */
function keepOriginal(path: string, kept: string): void {
  if (statSync(kept, { throwIfNoEntry: false }) !== undefined) return
  try {
    linkSync(path, kept)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'EMLINK' && code !== 'ENOSYS')
      throw error
    writeFileAtomically(kept, readBytes(path), statSync(path).mode & 0o777)
  }
}
