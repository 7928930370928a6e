/**
 * The search for the Emacs that a dump belongs to, by the fingerprint that both contain.
 *
 * Places are searched in this order: the file that `PDMP_EMACS` names; the directory of the dump; the programs of the prefix or
 * Emacs.app in which the dump is installed; the directories of `PATH`. `PDMP_EMACS=none` disables the search. Only regular files
 * are opened, and only a limited number of files and bytes.
 * @module
 */
import { readdirSync, realpathSync } from 'node:fs'
import { basename, delimiter, dirname, isAbsolute, join } from 'node:path'
import { fileContains } from './files.ts'

/** The value of `PDMP_EMACS` that disables the search. */
const NONE = 'none'

/** Most files to open, and most entries of a directory to examine. */
const MOST_FILES = 32
const MOST_ENTRIES = 20_000
/** Largest executable to read, in bytes. An Emacs with debugging symbols has about 60 MB. */
const LARGEST = 2 ** 28

/** Paths of files that contain the fingerprint, the most likely first, with symbolic links resolved. They need not be executables. */
export function* filesWith(fingerprint: Uint8Array, dump: string, env: NodeJS.ProcessEnv): Generator<string> {
  const named = env['PDMP_EMACS']
  if (named === NONE) return
  const seen = new Set<string>()
  for (const candidate of candidates(dump, named, env['PATH'] ?? '')) {
    if (seen.size >= MOST_FILES) return
    const path = realPath(candidate)
    if (path === undefined || seen.has(path)) continue
    seen.add(path)
    if (fileContains(path, fingerprint, LARGEST)) yield path
  }
}

function* candidates(dump: string, named: string | undefined, path: string): Generator<string> {
  if (named !== undefined && named !== '') yield named
  if (dump !== '-') yield* besideDump(realPath(dump) ?? dump)
  for (const folder of path.split(delimiter)) if (isAbsolute(folder)) yield* emacsIn(folder)
}

function* besideDump(dump: string): Generator<string> {
  const folder = dirname(dump)
  // Emacs itself loads NAME.pdmp beside NAME or NAME.exe.
  const stem = join(folder, basename(dump).replace(/\.pdmp(\.\w+)?$/, ''))
  yield stem
  yield `${stem}.exe`
  yield* emacsIn(folder)
  // The pattern is PREFIX/libexec/emacs/VERSION/TRIPLET/x.pdmp. On macOS a prefix may also contain an Emacs.app.
  const prefix = /^(.*)[\\/]lib(?:exec|32|64)?(?:[\\/][\w.-]+)?[\\/]emacs[\\/][^\\/]+[\\/][^\\/]+$/.exec(folder)?.[1]
  if (prefix !== undefined) {
    yield* emacsIn(join(prefix, 'bin'))
    yield join(prefix, 'Emacs.app/Contents/MacOS/Emacs')
  }
  // The pattern is Emacs.app/Contents/MacOS/libexec/x.pdmp. An app may contain libexec-x86_64-10_14 for Emacs-x86_64-10_14 and the like.
  const [, variant] = /^libexec(-.*)?$/.exec(basename(folder)) ?? []
  if (basename(folder).startsWith('libexec')) yield join(folder, `../Emacs${variant ?? ''}`)
}

/** `emacs`, `emacs-nox` and the like, but not `emacsclient`. Nix and Guix have a script, and the program as `.emacs-real`. */
function* emacsIn(folder: string): Generator<string> {
  yield join(folder, 'emacs')
  try {
    const names = readdirSync(folder).slice(0, MOST_ENTRIES)
    for (const name of names.filter(isNameOfEmacs).sort()) yield join(folder, name)
  } catch {
    // A directory of PATH need not exist.
  }
}

const isNameOfEmacs = (name: string): boolean =>
  /^\.?emacs(-[\w.+-]+)?(\.exe)?$/.test(name) && !/\.(pdmp|eln)\b/.test(name)

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
