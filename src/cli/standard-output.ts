/**
 * Standard output. Either every byte arrives, or the command fails with a message.
 * @module
 */
import { fstatSync } from 'node:fs'
import { ExitCode, UsageError } from './command.ts'
import { about, writeAll } from './descriptors.ts'
import { followPath } from './file-path.ts'
import { noteOutput } from './file-uses.ts'
import { gathered, harmless } from './render/text.ts'
import { hasColor, pagerFrom, type TerminalSettings } from './terminal.ts'

const DESCRIPTOR = 1
const NAME = 'standard output'

/**
 * Handle errors of streams that are written to without waiting, such as help and messages. A message that cannot be delivered does
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

/** Whether the output `path` is standard output: `-`, /dev/stdout and the like. */
export function isStandardOutput(path: string): boolean {
  if (path === '-' || path === '') return path === '-'
  try {
    return followPath(path).descriptor === DESCRIPTOR
  } catch {
    // `requireOutput` reports the error.
    return false
  }
}

/**
 * Refuse to write a file to a terminal, or to a file that was read, as `>>` and `1<>` can cause.
 *
 * @throws UsageError
 */
export function requireStandardOutput(): void {
  if (process.stdout.isTTY) throw new UsageError('standard output is a terminal; redirect it, or pass a file with -o')
  noteOutput(fstatSync(DESCRIPTOR, { bigint: true }), NAME)
}

/**
 * Write the pieces to standard output, at the speed of the reader.
 *
 * Writing to a closed standard output (`>&-`) succeeds: before any of our code runs, Node opens /dev/null in its place,
 * for reading and writing. That cannot be distinguished from Python's DEVNULL and Node's `stdio: 'ignore'`.
 *
 * @throws a system error with the path `standard output`
 */
export async function writeStandardOutput(
  pieces: Iterable<Uint8Array | string> | AsyncIterable<Uint8Array>,
): Promise<void> {
  const stats = fstatSync(DESCRIPTOR, { bigint: true })
  noteOutput(stats, NAME)
  // Node drops what a file or device does not take at once, such as the end of a piece on a full disk.
  const isFile = stats.isFile() || (stats.isCharacterDevice() && !process.stdout.isTTY)
  // Errors are passed to the callbacks of writes.
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

/** Write a piece. writeSync would fail with EAGAIN on a pipe that is full for the moment. */
const written = (piece: Uint8Array | string) =>
  new Promise<void>((resolve, reject) => {
    process.stdout.write(piece, (error) => (error ? reject(error) : resolve()))
  })

/**
 * Print text in writes of 64 KiB. If the reader closes the pipe, as `head` does, the process ends successfully.
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
