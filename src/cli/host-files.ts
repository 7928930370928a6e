/**
 * The file system of the host, as `doctor` asks for it.
 * @module
 */
import { accessSync, constants, type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { HostFiles } from '../analyse.ts'
import { executableFormat } from './executable-magic.ts'
import { fileExists, readPlain, startOfFile } from './files.ts'

/** Most entries of a tree to examine, and the most directories between its root and a file. */
const MOST_ENTRIES = 100_000
const DEEPEST = 12

export const hostFiles: HostFiles = {
  read(path) {
    try {
      if (statSync(path).isFIFO()) return 'Is a FIFO'
      return readPlain(path)
    } catch (error) {
      return systemErrorText(codeOf(error)) ?? failed(error)
    }
  },
  exists: (path) => fileExists(path),
  realPath(path) {
    try {
      return realpathSync(path)
    } catch (error) {
      return { error: systemErrorText(codeOf(error)) ?? failed(error) }
    }
  },
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK)
      return statSync(path).isFile()
    } catch {
      return false
    }
  },
  isLink: (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false,
  list: namesIn,
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code

function failed(error: unknown): never {
  throw error
}

/** Texts of `strerror` in GNU/Linux for errors that a file can cause. */
const systemErrors: Readonly<Record<string, string>> = {
  EACCES: 'Permission denied',
  EIO: 'Input/output error',
  EISDIR: 'Is a directory',
  ELOOP: 'Too many levels of symbolic links',
  EMFILE: 'Too many open files',
  ENAMETOOLONG: 'File name too long',
  ENOENT: 'No such file or directory',
  ENOTDIR: 'Not a directory',
  ENXIO: 'No such device or address',
  EPERM: 'Operation not permitted',
}

/** The text of the system for the error with this code, such as `EACCES`; undefined if it is none that a file can cause. */
export const systemErrorText = (code: string | undefined): string | undefined =>
  code !== undefined && Object.hasOwn(systemErrors, code) ? systemErrors[code] : undefined

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory).sort().slice(0, MOST_ENTRIES)
  } catch {
    return []
  }
}

export interface Tree {
  readonly dumps: readonly string[]
  readonly executables: readonly string[]
}

/** The dumps below a directory, and the executables whose name begins as that of an Emacs. Symbolic links are not followed. */
export function treeOf(root: string): Tree {
  const found = { dumps: [] as string[], executables: [] as string[] }
  let left = MOST_ENTRIES
  const visit = (directory: string, depth: number): void => {
    for (const entry of entriesOf(directory)) {
      if (left-- <= 0) return
      const path = join(directory, entry.name)
      if (entry.isDirectory() && depth < DEEPEST) visit(path, depth + 1)
      if (!entry.isFile()) continue
      const kind = kindOf(path)
      if (kind === 'dump') found.dumps.push(path)
      else if (kind === 'executable' && emacsName.test(entry.name)) found.executables.push(path)
    }
  }
  visit(realpathSync(root), 0)
  return found
}

function entriesOf(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}

const START_SIZE = 16
const dumpStart = /^[D!]UMPEDGNUEMACS/
const emacsName = /^\.?(?:bootstrap-)?emacs(?!client)/i

export type FileKind = 'dump' | 'executable' | 'other'

/** What a file is, by its first bytes, and for a damaged dump by its name. What is not a regular file is `other`. */
export function kindOf(path: string): FileKind {
  const start = Buffer.from(startOfFile(path, START_SIZE)).toString('latin1')
  if (executableFormat(start) !== undefined) return 'executable'
  return dumpStart.test(start) || (path.endsWith('.pdmp') && statSync(path).isFile()) ? 'dump' : 'other'
}
