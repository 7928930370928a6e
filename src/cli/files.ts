/**
 * Files in and out: dumps packed or plain, standard input, and output that is there whole or not at all.
 * @module
 */
import { closeSync, fsyncSync, openSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { PdmpError } from '../index.ts'
import { UsageError } from './command.ts'

/** Offsets of a dump end at 2^29, so nothing longer is one; a small file must not expand without bound either. */
const MOST_UNPACKED = 2 ** 29
const MOST_RATIO = 200

/**
 * The bytes of `path`, unpacked when its name ends in .gz or .br; `-` is standard input, plain or gzip.
 *
 * @throws PdmpError 'unpack-failed', 'unpack-too-large'
 */
export function readDump(path: string): Uint8Array {
  const bytes = readBytes(path)
  if (path.endsWith('.br')) return unpack(path, bytes, brotliDecompressSync)
  if (path.endsWith('.gz') || (path === '-' && bytes[0] === 0x1f && bytes[1] === 0x8b)) {
    return unpack(path, bytes, gunzipSync)
  }
  return bytes
}

type Unpacker = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array

function unpack(path: string, bytes: Uint8Array, unpacker: Unpacker): Uint8Array {
  const maxOutputLength = Math.min(MOST_UNPACKED, 65536 + MOST_RATIO * bytes.length)
  try {
    return unpacker(bytes, { maxOutputLength })
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause
    const tooLarge = cause instanceof RangeError
    const code = tooLarge ? 'unpack-too-large' : 'unpack-failed'
    throw new PdmpError(code, { path, offset: 0 }, tooLarge ? `more than ${maxOutputLength} bytes` : cause.message, {
      cause,
    })
  }
}

/**
 * The bytes of a file, or of standard input, which may never end: neither is read past the size of the largest dump.
 *
 * @throws PdmpError 'too-large'
 */
export function readBytes(path: string): Uint8Array {
  const stat = path === '-' ? undefined : statSync(path)
  const descriptor = stat === undefined ? 0 : openSync(path, 'r')
  try {
    // The kernel makes up the files of /proc as they are read, and gives them no size.
    const size = stat?.isFile() ? stat.size : 0
    return size > 0 && size <= MOST_UNPACKED ? readAtOnce(descriptor, size) : readPieces(descriptor, path)
  } catch (error) {
    throw about(path, error)
  } finally {
    if (stat !== undefined) closeSync(descriptor)
  }
}

/** `error` with the file that the user knows: reads and writes know a descriptor only, and a temporary name is ours. */
function about(path: string, error: unknown): unknown {
  return error instanceof Error && 'syscall' in error ? Object.assign(error, { path }) : error
}

/**
 * A large buffer of malloc starts 16 bytes into a page, while the kernel copies from the start of one, and processors are
 * slow where the two addresses nearly agree: 16.9 MB take 6.2 ms to there and 1.9 ms to the next line of the cache (Zen 3).
 */
const TO_NEXT_LINE = 48

function readAtOnce(descriptor: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(TO_NEXT_LINE + size).subarray(TO_NEXT_LINE)
  let length = 0
  while (length < size) {
    const got = readSync(descriptor, bytes, length, size - length, null)
    if (got === 0) break
    length += got
  }
  return bytes.subarray(0, length)
}

function readPieces(descriptor: number, path: string): Uint8Array {
  const pieces: Uint8Array[] = []
  let total = 0
  for (;;) {
    const piece = new Uint8Array(1 << 20)
    const size = readSome(descriptor, piece)
    if (size === 0) break
    total += size
    if (total > MOST_UNPACKED) throw new PdmpError('too-large', { path, offset: MOST_UNPACKED }, 'and it goes on')
    pieces.push(piece.subarray(0, size))
  }
  return Buffer.concat(pieces, total)
}

/** A terminal or a pipe without a writer yet has nothing to read for now, which is no end. */
function readSome(descriptor: number, piece: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, piece)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}

/**
 * Write `bytes` to a temporary name beside `path`, then rename: a failure leaves no partial file. A process that is killed
 * leaves `.NAME.PID.tmp` behind, and `path` as it was.
 */
export const writeFileAtomically = (path: string, bytes: Uint8Array, mode?: number): void =>
  writePiecesAtomically(path, [bytes], mode)

/** The same for a file that is made piece by piece; `mode` is that of a new file. */
export function writePiecesAtomically(path: string, pieces: Iterable<Uint8Array>, mode = 0o666): void {
  // A device or a pipe, /dev/null say, is written to; renaming would put a file in its place.
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) {
    const device = openSync(path, 'w')
    try {
      for (const piece of pieces) writeAll(device, piece)
    } catch (error) {
      throw about(path, error)
    } finally {
      closeSync(device)
    }
    return
  }
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    const file = openSync(temporary, 'wx', mode)
    try {
      for (const piece of pieces) writeAll(file, piece)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw about(path, error)
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}

/** Text as bytes, gathered to writes of 64 KiB. */
export function* encodePieces(texts: Iterable<string>): Generator<Uint8Array> {
  let pending = ''
  for (const text of texts) {
    pending += text
    if (pending.length < 65536) continue
    yield Buffer.from(pending)
    pending = ''
  }
  yield Buffer.from(pending)
}

/** The first `size` bytes of a file, each a character. */
export function firstBytes(path: string, size: number): string {
  const descriptor = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(size)
    return bytes.toString('latin1', 0, readSync(descriptor, bytes, 0, size, 0))
  } finally {
    closeSync(descriptor)
  }
}

/** A file from its start to its end, a megabyte at a time; packed ones at once. */
export function* streamFile(path: string): Generator<Uint8Array> {
  if (/\.(br|gz)$/.test(path)) {
    yield readDump(path)
    return
  }
  const descriptor = path === '-' ? 0 : openSync(path, 'r')
  try {
    for (;;) {
      const piece = new Uint8Array(1 << 20)
      const size = readSome(descriptor, piece)
      if (size === 0) break
      yield piece.subarray(0, size)
    }
  } catch (error) {
    throw about(path, error)
  } finally {
    if (descriptor !== 0) closeSync(descriptor)
  }
}

/** Write all of `bytes` to standard output, unless a person would see them. */
export async function writeStandardOutput(bytes: Uint8Array): Promise<void> {
  if (process.stdout.isTTY) throw new UsageError('standard output is a terminal; redirect it, or name a file with -o')
  // A reader that goes away has not got the file: that is trouble, as it is not for text.
  process.stdout.removeAllListeners('error').on('error', () => {})
  // Not writeSync: a pipe that is full for the moment fails with EAGAIN.
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(bytes, (error) => (error ? reject(about('standard output', error)) : resolve()))
  })
}
