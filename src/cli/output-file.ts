/**
 * Output files. Every file that a command writes is written here, completely or not at all.
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
import { gathered } from './render/text.ts'
import { requireStandardOutput, writeStandardOutput } from './standard-output.ts'

/**
 * Refuse an output that cannot be written or must not be: a name for an unsupported packing, a directory, a terminal, a file that
 * this command reads, or a place where no file can be created. Called before the work that makes the output.
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
 * Refuse a file in whose directory no other can be created.
 *
 * @param path the place of the file after all links
 * @param name the user's name for it
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
  /** Permissions of a new file, before the umask. */
  readonly mode?: number
  /** Whether the user wants to replace a file that was read, with plain bytes regardless of its name. */
  readonly inPlace?: boolean
}

/**
 * Write `pieces` to `path`, packed if its name ends in .gz or .br. `-` is standard output. An existing file keeps its
 * permissions, and its owner if the system allows that. A symbolic link is kept, and its target changes. Devices and
 * pipes are written to directly.
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
    else if (target.isReplaced) await replaceFile(path, target, packed, mode)
    else await writeDevice(target.path, packed)
  } catch (error) {
    throw about(target.descriptor === 1 ? 'standard output' : path, error)
  }
  return size
}

/** Encode text as bytes, in pieces of 64 KiB. */
export function* encodePieces(texts: Iterable<string>): Generator<Uint8Array> {
  for (const text of gathered(texts)) yield Buffer.from(text)
}

interface Target {
  readonly path: string
  readonly descriptor: number | undefined
  /** Undefined if the file does not exist yet. */
  readonly stats: BigIntStats | undefined
  /** Whether the target is a file, existing or new, as opposed to a device or a pipe. */
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
      throw new UsageError(`${path} is a directory; pass the name of a file`)
    }
    return { ...place, stats, isReplaced: place.descriptor === undefined && (stats?.isFile() ?? true) }
  } catch (error) {
    throw about(path, error)
  }
}

/** Write pieces. The event loop runs between them, so that signals are handled. */
async function writePieces(file: number, pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void> {
  for await (const piece of pieces) {
    await writeAll(file, piece)
    await turn()
  }
}

async function replaceFile(
  path: string,
  target: Target,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  mode: number,
): Promise<void> {
  const file = new Replacement(path, target)
  try {
    await file.write(pieces, mode)
    replaceAll([file])
  } finally {
    file.close()
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

/** What is to be written, and where. */
export interface FileOutput {
  readonly path: string
  readonly pieces: Iterable<Uint8Array>
}

/**
 * Write several files, all of them or none: each is complete before the first takes its name. Where one cannot take its name, as
 * over the file of another user in a directory with the sticky bit, those that have taken theirs give them back to the old files.
 *
 * @returns the number of bytes before packing
 * @throws UsageError for an output that is not a plain file, or that another one is, too; a system error with `path`
 */
export async function writeOutputs(outputs: readonly FileOutput[]): Promise<number> {
  requireSeparateFiles(outputs.map(({ path }) => path))
  let size = 0
  const counted = function* (pieces: Iterable<Uint8Array>) {
    for (const piece of pieces) {
      size += piece.length
      yield piece
    }
  }
  const files: Replacement[] = []
  try {
    for (const { path, pieces } of outputs) {
      const file = new Replacement(path, targetOf(path))
      files.push(file)
      await file.write(packFor(path, counted(pieces)), 0o666)
    }
    replaceAll(files)
  } finally {
    for (const file of files) file.close()
  }
  return size
}

/**
 * Refuse outputs that cannot be replaced together: pipes, devices, and two names of one file.
 *
 * @throws UsageError
 */
export function requireSeparateFiles(paths: readonly string[]): void {
  const names = new Map<string, string>()
  for (const path of paths) {
    const target = targetOf(path)
    if (!target.isReplaced)
      throw new UsageError(`${path} is not a regular file, as outputs that are written together must be`)
    const identity = target.stats === undefined ? target.path : `${target.stats.dev} ${target.stats.ino}`
    const other = names.get(identity)
    if (other !== undefined) throw new UsageError(`${other} and ${path} are the same file`)
    names.set(identity, path)
  }
}

/** Let all files take their names, or none. No signal is handled between. */
function replaceAll(files: readonly Replacement[]): void {
  const done: Replacement[] = []
  try {
    for (const file of files) {
      file.replace(files.length > 1)
      done.push(file)
    }
  } catch (error) {
    for (const file of done) file.restore()
    throw error
  }
}

/**
 * A new file beside the one that it replaces. It has a random name and is created exclusively, so it never belongs to another
 * process. Signals that end the process remove it, except SIGKILL.
 */
class Replacement {
  readonly #name: string
  readonly #target: Target
  readonly #temporary: string
  /** Where the old file is kept while it may be needed again. */
  readonly #kept: string
  readonly #leftovers = new Set<string>()
  readonly #forget: () => void

  /** `name` is the user's name for the file. */
  constructor(name: string, target: Target) {
    this.#name = name
    this.#target = target
    const stem = join(dirname(target.path), `.pdmp-${randomBytes(8).toString('hex')}`)
    this.#temporary = `${stem}.tmp`
    this.#kept = `${stem}.old.tmp`
    this.#forget = onExit(() => this.#clean())
  }

  async write(pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, mode: number): Promise<void> {
    const { stats } = this.#target
    try {
      const file = openSync(this.#temporary, 'wx', stats === undefined ? mode : 0o600)
      this.#leftovers.add(this.#temporary)
      try {
        await writePieces(file, pieces)
        if (stats !== undefined) keepAccess(file, stats)
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
    } catch (error) {
      throw about(this.#name, error)
    }
  }

  /** Take the name of the old file, which is kept until `close` if `isKept`. */
  replace(isKept: boolean): void {
    const { path, stats } = this.#target
    try {
      if (isKept && stats !== undefined) {
        renameSync(path, this.#kept)
        this.#leftovers.add(this.#kept)
      }
      renameSync(this.#temporary, path)
      this.#leftovers.delete(this.#temporary)
    } catch (error) {
      if (this.#leftovers.has(this.#kept)) this.restore()
      throw about(this.#name, error)
    }
  }

  /** Undo `replace`. */
  restore(): void {
    const { path, stats } = this.#target
    if (stats === undefined) rmSync(path, { force: true })
    else renameSync(this.#kept, path)
    this.#leftovers.delete(this.#kept)
  }

  /** Remove what is not needed. */
  close(): void {
    this.#clean()
    this.#forget()
  }

  #clean(): void {
    for (const path of this.#leftovers) rmSync(path, { force: true })
    this.#leftovers.clear()
  }
}

/** Give the new file the owner, group and permissions of the old one, as far as the system permits. */
function keepAccess(file: number, { uid, gid, mode }: BigIntStats): void {
  const own = fstatSync(file, { bigint: true })
  const hasOwner = (own.uid === uid && own.gid === gid) || tryChown(file, Number(uid), Number(gid))
  const hasGroup = hasOwner || own.gid === gid || tryChown(file, -1, Number(gid))
  const bits = Number(mode) & (hasOwner ? 0o7777 : 0o777)
  // If the group differs from that of the old file, its members get the permissions of others.
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
