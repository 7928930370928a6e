/**
 * The file system that an Emacs of a situation sees, as a list of entries. It is held in memory, where `doctor` reads it, or is
 * written below a directory, into which the real Emacs is confined by chroot(2). Paths are absolute and the same in both.
 * @module
 */
import { chmodSync, copyFileSync, linkSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export type Entry =
  /** A file with these bytes. They are made when they are asked for. */
  | { readonly kind: 'file'; readonly bytes: () => Uint8Array; readonly mode?: number }
  /** A copy of a file that every world of the release has: the executable, or native code. */
  | { readonly kind: 'copy'; readonly of: string }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'directory'; readonly mode?: number }

export type Entries = Readonly<Record<string, Entry>>

const MOST_LINKS = 40
const LONGEST_NAME = 255

type Found = { readonly path: string; readonly entry: Entry | undefined }

/** The parts of a path. A slash at the end means the directory itself. */
function partsOf(path: string): string[] {
  const parts = path.split('/').filter((part) => part !== '')
  return path.endsWith('/') ? [...parts, '.'] : parts
}

/** Entries in memory, with the errors of the system. Paths that are not absolute begin at `cwd`. */
export class World {
  readonly #entries = new Map<string, Entry>()
  readonly #cwd: string
  readonly #isRoot: boolean

  constructor(base: Entries, own: Entries, cwd: string, isRoot: boolean) {
    this.#cwd = cwd
    this.#isRoot = isRoot
    for (const [path, entry] of [...Object.entries(base), ...Object.entries(own)]) {
      this.#entries.set(path, entry)
      for (let folder = dirname(path); !this.#entries.has(folder); folder = dirname(folder)) {
        this.#entries.set(folder, { kind: 'directory' })
      }
    }
    if (!this.#entries.has(cwd)) this.#entries.set(cwd, { kind: 'directory' })
  }

  /** The file at a path without symbolic links, or the name of the error. */
  resolve(path: string): Found | string {
    if (path === '') return 'ENOENT'
    const parts = partsOf(path.startsWith('/') ? path : `${this.#cwd}/${path}`)
    let at = '/'
    let links = 0
    for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
      const error = this.#searchError(at, part)
      if (error !== undefined) return error
      const next = join(at, part)
      const entry = this.#entries.get(next)
      if (entry?.kind !== 'link') {
        at = next
        continue
      }
      if (++links > MOST_LINKS) return 'ELOOP'
      parts.unshift(...partsOf(entry.target))
      if (entry.target.startsWith('/')) at = '/'
    }
    return { path: at, entry: this.#entries.get(at) }
  }

  /** Why `part` cannot be looked up in the directory `at`. */
  #searchError(at: string, part: string): string | undefined {
    const folder = this.#entries.get(at)
    if (part.length > LONGEST_NAME) return 'ENAMETOOLONG'
    if (folder === undefined) return 'ENOENT'
    if (folder.kind !== 'directory') return 'ENOTDIR'
    return folder.mode === 0 && !this.#isRoot ? 'EACCES' : undefined
  }

  /** The bytes of a file, or the name of the error on opening it. What opens and cannot be read has no bytes. */
  read(path: string): Uint8Array | string {
    const found = this.resolve(path)
    if (typeof found === 'string') return found
    const { entry } = found
    if (entry === undefined) return 'ENOENT'
    if (entry.kind === 'directory') return 'EISDIR'
    if (entry.kind === 'file' && entry.mode === 0 && !this.#isRoot) return 'EACCES'
    if (entry.kind === 'copy') return this.read(entry.of)
    return entry.kind === 'file' ? entry.bytes() : 'ELOOP'
  }

  realPath(path: string): string | { readonly error: string } {
    const found = this.resolve(path)
    if (typeof found === 'string') return { error: found }
    return found.entry === undefined ? { error: 'ENOENT' } : found.path
  }

  exists(path: string): boolean {
    const found = this.resolve(path)
    return typeof found !== 'string' && found.entry !== undefined
  }

  isExecutable(path: string): boolean {
    const found = this.resolve(path)
    if (typeof found === 'string' || found.entry === undefined) return false
    return found.entry.kind === 'copy' || (found.entry.kind === 'file' && ((found.entry.mode ?? 0) & 0o111) !== 0)
  }

  isLink(path: string): boolean {
    const folder = this.resolve(dirname(path) === '.' ? this.#cwd : dirname(path))
    if (typeof folder === 'string') return false
    return this.#entries.get(join(folder.path, path.replace(/^.*\//, '')))?.kind === 'link'
  }

  list(directory: string): string[] {
    const found = this.resolve(directory)
    if (typeof found === 'string') return []
    const start = found.path === '/' ? '/' : `${found.path}/`
    return [...this.#entries.keys()]
      .filter((path) => path.startsWith(start) && path !== start && !path.slice(start.length).includes('/'))
      .map((path) => path.slice(start.length))
      .sort()
  }
}

/** Write entries below `root`, where the base of the release is already. Returns what removes them. */
export function materialize(root: string, entries: Entries, cwd: string): () => void {
  const made: string[] = []
  const folder = (path: string): void => {
    const first = mkdirSync(join(root, path), { recursive: true })
    if (first !== undefined) made.push(first)
  }
  folder(cwd)
  const last: (() => void)[] = []
  for (const [path, entry] of Object.entries(entries)) {
    const file = join(root, path)
    if (entry.kind === 'directory') folder(path)
    else folder(dirname(path))
    if (entry.kind === 'file') writeFileSync(file, entry.bytes())
    else if (entry.kind === 'link') symlinkSync(entry.target, file)
    else if (entry.kind === 'copy') linkOrCopy(join(root, entry.of), file)
    if (entry.kind !== 'directory') made.push(file)
    if ('mode' in entry && entry.mode !== undefined) {
      const { mode } = entry
      last.push(() => chmodSync(file, mode))
    }
  }
  for (const act of last) act()
  return () => {
    for (const file of made.reverse()) rmSync(file, { recursive: true, force: true })
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}
