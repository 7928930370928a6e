/**
 * Output files: every file that a command writes is written here. It appears whole or not at all.
 * @module
 */
import { randomBytes } from 'node:crypto'
import {
  accessSync,
  type BigIntStats,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { onExit } from 'signal-exit'
import { UsageError } from './command.ts'
import { about, writeAll } from './descriptors.ts'
import { followPath } from './file-path.ts'
import { noteOutput } from './file-uses.ts'
import { packFor, requirePackable } from './packing.ts'
import { gathered, requireStandardOutput, writeStandardOutput } from './standard-output.ts'

/**
 * Refuse an output that cannot be written or must not be, before the work that makes it: a name that asks for an unknown
 * packing, a folder, a terminal, a file that this command reads, or a place where no file can be made.
 *
 * @throws UsageError, or a system error with `path`
 */
export function requireOutput(path: string): void {
  requirePackable(path)
  const target = targetOf(path)
  if (target.descriptor === 1) requireStandardOutput()
  else if (target.stats !== undefined) noteOutput(target.stats, path)
  if (target.isReplaced) requireReplaceable(target.path, path)
}

/**
 * Refuse a file in whose folder no other can be made.
 *
 * @param path where the file is, behind all links
 * @param name what the user calls it
 * @throws a system error with the path `name`
 */
export function requireReplaceable(path: string, name: string): void {
  try {
    accessSync(dirname(path), constants.W_OK | constants.X_OK)
  } catch (error) {
    throw about(name, error)
  }
}

export interface WriteOptions {
  /** Permissions of a file that was not there, less the umask. */
  readonly mode?: number
  /** The user wants a file that was read to be replaced, by plain bytes whatever its name. */
  readonly inPlace?: boolean
}

/**
 * Write `pieces` to `path`, packed if its name ends in .gz or .br; `-` is standard output. A file that is there keeps its
 * permissions, and its owner where the system allows that; behind a symbolic link it is the file that changes. Devices and
 * pipes are written to as they are.
 *
 * @returns the number of bytes before packing
 * @throws UsageError if this command has read the file; a system error with `path`. No part of the file is left.
 */
export async function writeOutput(
  path: string,
  pieces: Iterable<Uint8Array>,
  { mode = 0o666, inPlace = false }: WriteOptions = {},
): Promise<number> {
  let size = 0
  const counted = function* () {
    for (const piece of pieces) {
      size += piece.length
      yield piece
    }
  }
  const packed = inPlace ? counted() : packFor(path, counted())
  const target = targetOf(path)
  if (!inPlace && target.stats !== undefined) noteOutput(target.stats, path)
  try {
    if (target.descriptor === 1) await writeStandardOutput(packed)
    else if (target.descriptor !== undefined) await writePieces(target.descriptor, packed)
    else if (target.isReplaced) await replaceFile(target, packed, mode)
    else await writeDevice(target.path, packed)
  } catch (error) {
    throw about(target.descriptor === 1 ? 'standard output' : path, error)
  }
  return size
}

/** Text as bytes, in pieces of 64 KiB. */
export function* encodePieces(texts: Iterable<string>): Generator<Uint8Array> {
  for (const text of gathered(texts)) yield Buffer.from(text)
}

interface Target {
  readonly path: string
  readonly descriptor: number | undefined
  /** Undefined where there is no file yet. */
  readonly stats: BigIntStats | undefined
  /** A file, present or to come, as opposed to a device or a pipe. */
  readonly isReplaced: boolean
}

function targetOf(path: string): Target {
  if (path === '') throw new UsageError('the name of the output is empty')
  try {
    const place = path === '-' ? { path, descriptor: 1 } : followPath(path)
    const stats =
      place.descriptor === undefined
        ? statSync(place.path, { bigint: true, throwIfNoEntry: false })
        : fstatSync(place.descriptor, { bigint: true })
    if (stats?.isDirectory() || path.endsWith('/') || path.endsWith(sep)) {
      throw new UsageError(`${path} is a directory; name a file`)
    }
    return { ...place, stats, isReplaced: place.descriptor === undefined && (stats?.isFile() ?? true) }
  } catch (error) {
    throw about(path, error)
  }
}

/** Turns of the event loop between pieces let signals in. */
async function writePieces(file: number, pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void> {
  for await (const piece of pieces) {
    await writeAll(file, piece)
    await turn()
  }
}

async function writeDevice(path: string, pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void> {
  const device = openSync(path, 'w')
  try {
    await writePieces(device, pieces)
  } finally {
    closeSync(device)
  }
}

/**
 * Write a temporary file in the same folder, then rename it. Its name is random and it is created exclusively, so it is
 * never that of another process. Signals that end the process remove it, but for SIGKILL.
 */
async function replaceFile(
  { path, stats }: Target,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  mode: number,
): Promise<void> {
  const temporary = join(dirname(path), `.pdmp-${randomBytes(8).toString('hex')}.tmp`)
  let isThere = false
  const remove = () => {
    if (isThere) rmSync(temporary, { force: true })
    isThere = false
  }
  const forget = onExit(remove)
  try {
    const file = openSync(temporary, 'wx', stats === undefined ? mode : 0o600)
    isThere = true
    try {
      await writePieces(file, pieces)
      if (stats !== undefined) keepAccess(file, stats)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
    isThere = false
  } finally {
    remove()
    forget()
  }
}

/** Give the new file the owner, group and permissions of the old one, as far as the system lets this user. */
function keepAccess(file: number, { uid, gid, mode }: BigIntStats): void {
  const own = fstatSync(file, { bigint: true })
  const hasOwner = (own.uid === uid && own.gid === gid) || tryChown(file, Number(uid), Number(gid))
  const hasGroup = hasOwner || own.gid === gid || tryChown(file, -1, Number(gid))
  const bits = Number(mode) & (hasOwner ? 0o7777 : 0o777)
  // A group that is not the file's may do what all others may.
  fchmodSync(file, hasGroup ? bits : (bits & 0o707) | ((bits & 0o007) << 3))
}

function tryChown(file: number, uid: number, gid: number): boolean {
  try {
    fchownSync(file, uid, gid)
    return true
  } catch {
    return false
  }
}
