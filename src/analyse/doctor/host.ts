/**
 * What the verdict depends on besides the executable and the dump: files, and how Emacs is called.
 * @module
 */

/** The file system of the host. Relative paths start at the working directory of Emacs. */
export interface HostFiles {
  /** The bytes of a file, or the text of the system's error, such as `No such file or directory`; of a FIFO, `Is a FIFO`. */
  read(path: string): Uint8Array | string
  /** Whether there is a file at `path`. */
  exists(path: string): boolean
  /** The path without symbolic links, or the text of the system's error. */
  realPath(path: string): string | { readonly error: string }
  /** Whether `path` is a regular file that may be executed. */
  isProgram(path: string): boolean
  /** Whether the last part of `path` is a symbolic link. */
  isLink(path: string): boolean
  /** The names in a directory, sorted; none if it cannot be read. */
  list(directory: string): readonly string[]
}

/** Whether an error says that a file, or a directory of its path, is absent. */
export const isAbsence = (error: string): boolean =>
  error === 'No such file or directory' || error === 'Not a directory'

/** Whether an error says that a file is a directory, which can be opened, but not read. */
export const isDirectoryError = (error: string): boolean => error === 'Is a directory'

/** What `read` says of a FIFO, which a program that opens it waits for. */
export const FIFO = 'Is a FIFO'

/** How an Emacs is called. */
export interface EmacsCall {
  /** The name that it is called by. */
  readonly argv0: string
  /** The other arguments. */
  readonly args?: readonly string[]
  /** The value of `PATH`; null if it is not set. Emacs searches it if `argv0` is without a slash. */
  readonly searchPath: string | null
}

/** The shortest abbreviation of `--dump-file` that Emacs accepts. */
const SHORTEST = '--dump'.length

/** The file that the first `--dump-file` among the arguments names, as `argmatch` of Emacs reads them; undefined if there is none. */
export function dumpFileIn(args: readonly string[]): string | undefined {
  for (const [i, arg] of args.entries()) {
    const next = args[i + 1]
    if (arg === '--') return undefined
    if (arg === '-dump-file' && next !== undefined) return next
    const sign = arg.indexOf('=')
    const name = sign < 0 ? arg : arg.slice(0, sign)
    if (name.length < SHORTEST || !'--dump-file'.startsWith(name)) continue
    if (sign >= 0) return arg.slice(sign + 1)
    if (next !== undefined) return next
  }
  return undefined
}
