/**
 * Where commands that write dumps put them: in a file of its own or, when asked to, in place of the input, and then with the
 * original kept. And where pages go: never over anything else.
 * @module
 */
import { linkSync, lstatSync, realpathSync, type Stats, statSync } from 'node:fs'
import { UsageError } from './command.ts'
import { followPath } from './file-path.ts'
import { noteInPlace } from './file-uses.ts'
import { readOldOutput } from './files.ts'
import { requireOutput, requireReplaceable, writeOutput } from './output-file.ts'

/** How every page begins, in lower case. */
const PAGE = '<!doctype html'

/** Where a command that writes a dump puts it: a file of its own, or in place of its input. */
export interface Destination {
  /** A path; `-` is standard output. */
  output?: string
  inPlace?: boolean
}

/**
 * Refuse a destination that would lose a file, or that cannot be written, before any work is done.
 *
 * @throws UsageError, or what the system says of the output
 */
export function requireDestination(input: string, { output, inPlace }: Destination): void {
  if ((output === undefined) === (inPlace !== true)) {
    throw new UsageError('say where to write: -o FILE, or --in-place')
  }
  if (output !== undefined) requireOutput(output)
  else requireInPlace(input)
}

function requireInPlace(input: string): void {
  const isNamed = input !== '-' && followPath(input).descriptor === undefined
  const stats = isNamed ? statSync(input, { bigint: true }) : undefined
  if (!stats?.isFile()) {
    throw new UsageError(`${input} cannot be written in place: it is no plain file; name a file with -o`)
  }
  const path = realpathSync(input)
  requireReplaceable(path, input)
  requireKept(keptPath(path))
  noteInPlace(stats)
}

const keptPath = (path: string): string => `${path}.orig`

/** The file at `kept`, if there is one: the original from an earlier time. */
function requireKept(kept: string): Stats | undefined {
  const stats = lstatSync(kept, { throwIfNoEntry: false })
  if (stats === undefined || stats.isFile()) return stats
  throw new UsageError(`${kept} is there and is no plain file, so the original cannot be kept; move it away`)
}

/**
 * Refuse a place for a page before the work that it takes: one that cannot be written, or a file that is no page and would
 * be lost.
 *
 * @throws UsageError, or what the system says of the output
 */
export function requirePagePlace(output: string): void {
  requireOutput(output)
  const stats = output === '-' ? undefined : statSync(output, { throwIfNoEntry: false })
  if (!stats?.isFile() || stats.size === 0) return
  const start = Buffer.from(readOldOutput(output).subarray(0, PAGE.length))
  if (start.toString('latin1').toLowerCase() === PAGE) return
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
    await writeOutput(output!, [bytes])
    return undefined
  }
  const path = realpathSync(input)
  const kept = keptPath(path)
  await keepOriginal(path, kept)
  await writeOutput(path, [bytes], { inPlace })
  return kept
}

/** A second name for the file, which the rename to come leaves to it alone; a copy where the file system has no links. */
async function keepOriginal(path: string, kept: string): Promise<void> {
  if (requireKept(kept) !== undefined) return
  try {
    linkSync(path, kept)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'EMLINK' && code !== 'ENOSYS')
      throw error
    await writeOutput(kept, [readOldOutput(path)], { mode: statSync(path).mode & 0o777, inPlace: true })
  }
}
