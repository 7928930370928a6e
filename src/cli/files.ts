/**
 * Input files. Every file that a command reads is opened here: packed or plain, or standard input.
 * @module
 */
import { type BigIntStats, closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { PdmpError } from '../index.ts'
import { UsageError } from './command.ts'
import { about } from './descriptors.ts'
import { followPath } from './file-path.ts'
import { isInPlace, noteInput } from './file-uses.ts'
import { type Content, HEAD_SIZE, MOST_UNPACKED, packingOf, unpack } from './packing.ts'

/**
 * Read the dump at `path`, unpacked. `-` is standard input.
 *
 * @throws PdmpError 'too-large', 'unpack-failed', 'unpack-too-large'; UsageError if the format of the packing is not supported
 */
export const readDump = (path: string): Uint8Array => readUnpacked(path, 'dump')

/** Read a file that is not a dump: an executable, mark bits, stack words, a list of offsets. */
export const readBytes = (path: string): Uint8Array => readUnpacked(path, 'other')

/** Read a file as it is, packed or not: what another program sees. */
export function readPlain(path: string): Uint8Array {
  const { descriptor, stats, close } = openInput(path)
  try {
    return stats.size > 0n ? readAtOnce(descriptor, Number(stats.size)) : new Uint8Array()
  } catch (error) {
    throw about(path, error)
  } finally {
    close()
  }
}

/** The first `size` bytes of a regular file; empty if it cannot be read. The file does not count as an input. */
export function startOfFile(path: string, size: number): Uint8Array {
  const buffer = Buffer.alloc(size)
  return buffer.subarray(0, withRegularFile(path, (file) => readSync(file, buffer, 0, size, 0)) ?? 0)
}

/** Read the current content of an output, which the command may replace. */
export const readOldOutput = (path: string): Uint8Array => readUnpacked(path, 'other', () => {})

function readUnpacked(path: string, content: Content, note = noteInput): Uint8Array {
  const { descriptor, stats, read, close } = openInput(path, note)
  try {
    // Files of /proc are generated on reading, and have size 0.
    const size = stats.isFile() ? Number(stats.size) : 0
    const bytes = size > 0 && size <= MOST_UNPACKED ? readAtOnce(descriptor, size) : readAll(read, path)
    const packing = packingOf(path, bytes, content)
    if (packing === undefined) return bytes
    requireNotInPlace(stats, path)
    return unpack(path, bytes, packing)
  } catch (error) {
    throw about(path, error)
  } finally {
    close()
  }
}

/** Read a JSON document in pieces of one megabyte; a packed document is one piece. */
export function* streamDocument(path: string): Generator<Uint8Array> {
  const { stats, read, close } = openInput(path)
  try {
    const head = fill(read, new Uint8Array(HEAD_SIZE))
    const packing = packingOf(path, head, 'document')
    if (packing !== undefined) {
      requireNotInPlace(stats, path)
      yield unpack(path, readAll(read, path, head), packing)
      return
    }
    if (head.length > 0) yield head
    yield* readPieces(read)
  } catch (error) {
    throw about(path, error)
  } finally {
    close()
  }
}

function requireNotInPlace(stats: BigIntStats, path: string): void {
  if (!isInPlace(stats)) return
  throw new UsageError(`${path} cannot be written in place, because it is packed; unpack it, or pass an output with -o`)
}

/** The size of an input in bytes, as far as it is known before it is read. A packed document has more when it is unpacked. */
export const sizeOfInput = (path: string): number =>
  path === '-' ? 0 : Number(statSync(path, { throwIfNoEntry: false })?.size ?? 0)

export const fileExists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined

/** The permissions of the file at `path`, or those of a new program if the input is not a file. */
export function modeOf(path: string): number {
  const stats = path === '-' ? fstatSync(0) : statSync(path)
  return stats.isFile() ? stats.mode & 0o777 : 0o777
}

/**
 * Whether a regular file of at most `mostBytes` contains these bytes. False if it cannot be read. Devices and pipes
 * are not opened. The file does not count as an input.
 */
export function fileContains(path: string, wanted: Uint8Array, mostBytes: number): boolean {
  const contains = (file: number, size: number): boolean => {
    if (size > mostBytes) return false
    // Pieces overlap by the length of the wanted bytes.
    const piece = Buffer.allocUnsafe(1 << 20)
    for (let at = 0; at < size; at += piece.length - wanted.length + 1) {
      const length = readSync(file, piece, 0, piece.length, at)
      if (length < wanted.length) return false
      if (piece.subarray(0, length).includes(Buffer.from(wanted))) return true
    }
    return false
  }
  return withRegularFile(path, contains) ?? false
}

/** Call `use` with a regular file and its size. Returns undefined if there is none, or an error occurs. Devices and pipes are not opened. */
function withRegularFile<T>(path: string, use: (file: number, size: number) => T): T | undefined {
  let file: number
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch {
    return undefined
  }
  try {
    const stats = fstatSync(file)
    return stats.isFile() ? use(file, stats.size) : undefined
  } catch {
    return undefined
  } finally {
    closeSync(file)
  }
}

/** Reads the next bytes of an input into a piece. Returns how many; 0 at the end. */
type Read = (piece: Uint8Array) => number

interface Opened {
  readonly descriptor: number
  readonly stats: BigIntStats
  readonly read: Read
  readonly close: () => void
}

/** Open `path` for reading, and report it to the register of files. Descriptors of this process stay open. */
function openInput(path: string, note = noteInput): Opened {
  try {
    const own = path === '-' ? 0 : followPath(path).descriptor
    // Otherwise a FIFO would be opened only when another process opens it for writing.
    const descriptor = own ?? openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const close = own === undefined ? () => closeSync(descriptor) : () => {}
    try {
      const stats = fstatSync(descriptor, { bigint: true })
      note(stats, path)
      const isNamedFifo = own === undefined && stats.isFIFO()
      const read: Read = isNamedFifo ? readerOfFifo(descriptor, path) : (piece) => readSome(descriptor, piece)
      return { descriptor, stats, read, close }
    } catch (error) {
      close()
      throw error
    }
  } catch (error) {
    throw about(path, error)
  }
}

/** How long to wait for the first bytes of a FIFO, in steps of 10 ms. */
const FIFO_STEPS = 500

/** Reads a FIFO, of which the end and the absence of a writer look the same until the first byte. */
function readerOfFifo(descriptor: number, path: string): Read {
  let isStarted = false
  return (piece) => {
    for (let step = 0; step <= FIFO_STEPS; step++) {
      const size = readSome(descriptor, piece)
      isStarted ||= size > 0
      if (isStarted) return size
      sleep()
    }
    throw new UsageError(`${path} is a FIFO, and no process writes to it`)
  }
}

/**
 * Offset of the data in a large buffer. malloc starts such buffers 16 bytes into a page, and the kernel copies from the start of a
 * page. Processors are slow if the two addresses nearly agree: for 16.9 MB 6.2 ms, against 1.9 ms one cache line on (Zen 3).
 */
const TO_NEXT_LINE = 48

function readAtOnce(descriptor: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(TO_NEXT_LINE + size).subarray(TO_NEXT_LINE)
  return fill((piece) => readSome(descriptor, piece), bytes)
}

/** Read until `bytes` is full or the file ends, since a pipe may supply one byte at a time. Returns the bytes read. */
function fill(read: Read, bytes: Uint8Array): Uint8Array {
  let length = 0
  while (length < bytes.length) {
    const got = read(bytes.subarray(length))
    if (got === 0) break
    length += got
  }
  return bytes.subarray(0, length)
}

/** Read the rest of a file after `head`, up to the size of the largest dump, since the file may never end. */
function readAll(read: Read, path: string, head: Uint8Array = new Uint8Array()): Uint8Array {
  const pieces: Uint8Array[] = [head]
  let total = head.length
  for (const piece of readPieces(read)) {
    total += piece.length
    if (total > MOST_UNPACKED)
      throw new PdmpError(
        'too-large',
        { path, offset: MOST_UNPACKED },
        `the input has more than ${MOST_UNPACKED} bytes`,
      )
    pieces.push(piece)
  }
  return Buffer.concat(pieces, total)
}

function* readPieces(read: Read): Generator<Uint8Array> {
  for (;;) {
    const piece = new Uint8Array(1 << 20)
    const size = read(piece)
    if (size === 0) return
    yield piece.subarray(0, size)
  }
}

/** Read once. Waits if a terminal or pipe has no data for the moment, which is not the end of the file. */
function readSome(descriptor: number, piece: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, piece)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      sleep()
    }
  }
}

/** Sleep for 10 ms. */
const sleep = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
