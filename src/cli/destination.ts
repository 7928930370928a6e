/**
 * Destinations of commands that write: a separate file or, on request, the input file itself, with the original kept.
 * Pages never replace other files.
 * @module
 */
import { linkSync, lstatSync, realpathSync, type Stats, statSync } from 'node:fs'
import { UsageError } from './command.ts'
import { followPath } from './file-path.ts'
import { noteInPlace } from './file-uses.ts'
import { readOldOutput } from './files.ts'
import { requireOutput, requireReplaceable, writeOutput } from './output-file.ts'

/** The start of every page, in lower case. */
const PAGE = '<!doctype html'

/** Where a command writes a dump: to a separate file, or in place of its input. */
export interface Destination {
  /** A path; `-` is standard output. */
  output?: string
  inPlace?: boolean
}

/**
 * Refuse a destination that would lose a file or that cannot be written. Called before any work is done.
 *
 * @throws UsageError, or the system error for the output
 */
export function requireDestination(input: string, { output, inPlace }: Destination): void {
  if ((output === undefined) === (inPlace !== true)) {
    throw new UsageError('no output given: pass -o FILE or --in-place')
  }
  if (output !== undefined) requireOutput(output)
  else requireInPlace(input)
}

function requireInPlace(input: string): void {
  const isNamed = input !== '-' && followPath(input).descriptor === undefined
  const stats = isNamed ? statSync(input, { bigint: true }) : undefined
  if (!stats?.isFile()) {
    throw new UsageError(
      `${input} cannot be written in place, because it is not a regular file; pass an output with -o`,
    )
  }
  const path = realpathSync(input)
  requireReplaceable(path, input)
  requireKept(keptPath(path))
  noteInPlace(stats)
}

const keptPath = (path: string): string => `${path}.orig`

/** The file at `kept`, if it exists: the original from an earlier write. */
function requireKept(kept: string): Stats | undefined {
  const stats = lstatSync(kept, { throwIfNoEntry: false })
  if (stats === undefined || stats.isFile()) return stats
  throw new UsageError(`${kept} exists and is not a regular file, so the original cannot be kept there; move it away`)
}

/**
 * Refuse a destination for a page that cannot be written, or a file that is not a page and would be lost. Called before any
 * work is done.
 *
 * @throws UsageError, or the system error for the output
 */
export function requirePagePlace(output: string): void {
  requireOutput(output)
  const stats = output === '-' ? undefined : statSync(output, { throwIfNoEntry: false })
  if (!stats?.isFile() || stats.size === 0) return
  const start = Buffer.from(readOldOutput(output).subarray(0, PAGE.length))
  if (start.toString('latin1').toLowerCase() === PAGE) return
  throw new UsageError(`${output} exists and is not a page of pdmp; pass another file for the page`)
}

/**
 * Write the result of a command completely or not at all. In place, the first original is kept as FILE.orig, which later writes
 * do not replace. Returns the path of the copy kept.
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

/** Keep the file under a second name, by a hard link, or by a copy if the file system has no links. */
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
