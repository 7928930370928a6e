/**
 * File names relative to a directory, exactly as Emacs makes them.
 *
 * Names are absolute, POSIX or with a drive letter, and have one character per byte. No file system is consulted: `..`
 * removes the component before it.
 * Source: `Fexpand_file_name` in src/fileio.c; `file-relative-name` in lisp/files.el.
 * @module
 */

const drive = /^[a-z]:(?=[/\\])/i

/** Whether `name` starts at a root or at the root of a drive. */
export const isAbsoluteName = (name: string): boolean => name.startsWith('/') || drive.test(name)

/**
 * The name of `file` as seen from `directory`; undefined if they are on different drives.
 *
 * @param file an absolute name
 * @param directory an absolute name, with or without a slash at its end
 */
export function relativeName(file: string, directory: string): string | undefined {
  const [fileDrive = '', directoryDrive = ''] = [drive.exec(file)?.[0], drive.exec(directory)?.[0]]
  if (fileDrive.toLowerCase() !== directoryDrive.toLowerCase()) return undefined
  const isWindows = fileDrive !== ''
  const to = expanded(file.slice(fileDrive.length), isWindows)
  const from = asDirectory(expanded(directory.slice(fileDrive.length), isWindows))
  const fold = (name: string) => (isWindows ? name.toLowerCase() : name)
  const shared = sharedDirectory(fold(from), fold(asDirectory(to)))
  const up = from.slice(shared).split('/').length - 1
  // The result is the directory itself, or one above it.
  if (to.length < shared) return up === 0 ? '.' : '../'.repeat(up).slice(0, -1)
  const rest = to.slice(shared)
  return up === 0 && rest === '' ? './' : '../'.repeat(up) + rest
}

/** Length of the longest directory, with its slash, that is equal to or contains both directories. */
function sharedDirectory(a: string, b: string): number {
  let shared = 0
  for (let i = 0; i < a.length && a[i] === b[i]; i++) if (a[i] === '/') shared = i + 1
  return shared
}

const asDirectory = (name: string): string => (name.endsWith('/') ? name : `${name}/`)

/** Expand as `expand-file-name`: remove `.`, `..` and doubled slashes, except two at the start and `..` at the root. */
function expanded(name: string, isWindows: boolean): string {
  const parts = (isWindows ? name.replaceAll('\\', '/') : name).slice(1).split('/')
  const kept: string[] = []
  for (const [i, part] of parts.entries()) {
    const isLast = i === parts.length - 1
    const hasTwoSlashes = i === 0 && !(parts[1] === '' && parts.length > 2)
    if (part === '..' && kept.length > 0) kept.pop()
    else if (part !== '.' && (part !== '' || isLast || hasTwoSlashes)) kept.push(part)
    if (isLast && kept.length === 0) kept.push('')
  }
  return `/${kept.join('/')}`
}
