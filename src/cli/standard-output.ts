/**
 * Standard output: every byte arrives, or the command fails and says so.
 * @module
 */
import { fstatSync } from 'node:fs'
import { ExitCode, UsageError } from './command.ts'
import { about, writeAll } from './descriptors.ts'
import { followPath } from './file-path.ts'
import { noteOutput } from './file-uses.ts'
import { harmless } from './render/text.ts'
import { hasColor, pagerFrom, type TerminalSettings } from './terminal.ts'

const DESCRIPTOR = 1
const NAME = 'standard output'

/**
 * Handle errors of streams that are written to without waiting, as for help and messages. A message that nobody can get does
 * not change the exit code.
 */
export function watchStandardStreams(fail: (error: unknown, name: string) => void): void {
  process.stderr.on('error', () => {})
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(ExitCode.clean)
    fail(about(NAME, error), NAME)
    process.exit(ExitCode.trouble)
  })
}

/** Whether the output that the user calls `path` is standard output: `-`, /dev/stdout and its like. */
export function isStandardOutput(path: string): boolean {
  if (path === '-' || path === '') return path === '-'
  try {
    return followPath(path).descriptor === DESCRIPTOR
  } catch {
    // `requireOutput` says what is wrong with it.
    return false
  }
}

/**
 * Refuse to send a file to a terminal, or to a file that was read, which `>>` and `1<>` make possible.
 *
 * @throws UsageError
 */
export function requireStandardOutput(): void {
  if (process.stdout.isTTY) throw new UsageError('standard output is a terminal; redirect it, or name a file with -o')
  noteOutput(fstatSync(DESCRIPTOR, { bigint: true }), NAME)
}

/**
 * Write the pieces to standard output, and wait for a slow reader.
 *
 * A standard output that is closed (`>&-`) takes everything: before any of our code runs, Node opens /dev/null in its place,
 * for reading and writing, which is also what Python's DEVNULL and Node's `stdio: 'ignore'` give to a command.
 *
 * @throws a system error with the path `standard output`
 */
export async function writeStandardOutput(
  pieces: Iterable<Uint8Array | string> | AsyncIterable<Uint8Array>,
): Promise<void> {
  const stats = fstatSync(DESCRIPTOR, { bigint: true })
  noteOutput(stats, NAME)
  // Node drops what a file or a device does not take at once, such as the end of a piece on a disk that becomes full.
  const isFile = stats.isFile() || (stats.isCharacterDevice() && !process.stdout.isTTY)
  // Errors come to the callbacks of writes.
  process.stdout.removeAllListeners('error').on('error', () => {})
  try {
    for await (const piece of pieces) {
      if (isFile) await writeAll(DESCRIPTOR, typeof piece === 'string' ? Buffer.from(piece) : piece)
      else await written(piece)
    }
  } catch (error) {
    throw about(NAME, error)
  }
}

/** Not writeSync: a pipe that is full for the moment fails with EAGAIN. */
const written = (piece: Uint8Array | string) =>
  new Promise<void>((resolve, reject) => {
    process.stdout.write(piece, (error) => (error ? reject(error) : resolve()))
  })

/**
 * Print text in writes of 64 KiB. A reader that has seen enough, such as `head`, ends the process, with success.
 *
 * @throws a system error with the path `standard output`
 */
export async function print(texts: Iterable<string>, settings: TerminalSettings): Promise<void> {
  const { isTTY, columns } = process.stdout
  const color = hasColor(settings, isTTY, process.env)
  const plain = visible(texts)
  try {
    if (!isTTY && !color) return await writeStandardOutput(plain)
    const { onScreen, page, isInstalled } = await import('./screen.ts')
    const shown = onScreen(plain, { color, width: isTTY ? columns : undefined })
    const pager = isTTY ? pagerFrom(settings, process.env) : undefined
    if (pager !== undefined && (pager !== 'less' || isInstalled(pager, process.env))) await page(shown, pager)
    else await writeStandardOutput(shown)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
    process.exit(ExitCode.clean)
  }
}

function* visible(texts: Iterable<string>): Generator<string> {
  for (const text of gathered(texts)) yield harmless(text)
}

/** Texts gathered to pieces of 64 KiB. */
export function* gathered(texts: Iterable<string>): Generator<string> {
  let pending = ''
  for (const text of texts) {
    pending += text
    if (pending.length < 65536) continue
    yield pending
    pending = ''
  }
  if (pending !== '') yield pending
}
