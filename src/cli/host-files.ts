/**
 * The file system of the host, as `doctor` asks for it.
 * @module
 */
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
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
      // A directory can be opened, but not read.
      if (statSync(path).isDirectory()) return new Uint8Array()
      return readPlain(path)
    } catch (error) {
      return readingError(error)
    }
  },
  exists: (path) => fileExists(path),
  list: namesIn,
}

/** Null for a file that is absent, otherwise the text of the system for its error. */
function readingError(error: unknown): string | null {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT' || code === 'ENOTDIR') return null
  const text = code === undefined ? undefined : systemErrors[code]
  if (text === undefined) throw error
  return text
}

/** Texts of `strerror` in GNU/Linux for errors that a file can cause. */
const systemErrors: Readonly<Record<string, string>> = {
  EACCES: 'Permission denied',
  EPERM: 'Operation not permitted',
  ELOOP: 'Too many levels of symbolic links',
  ENAMETOOLONG: 'File name too long',
  EIO: 'Input/output error',
  EMFILE: 'Too many open files',
}

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

/** What a file is, by its first bytes, and for a damaged dump by its name. */
export function kindOf(path: string): FileKind {
  const start = Buffer.from(startOfFile(path, START_SIZE)).toString('latin1')
  if (executableFormat(start) !== undefined) return 'executable'
  return dumpStart.test(start) || path.endsWith('.pdmp') ? 'dump' : 'other'
}
