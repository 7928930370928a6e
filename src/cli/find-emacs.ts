/**
 * The Emacs that a dump belongs to, found by the fingerprint that both contain.
 *
 * Looked at, in this order: what `PDMP_EMACS` names; what lies beside the dump; the programs of the prefix or of the Emacs.app
 * that the dump is installed in; and those in the folders of `PATH`. `PDMP_EMACS=none` forbids it. Nothing but a regular file
 * is opened, and no more than a fixed number of files and bytes.
 * @module
 */
import { readdirSync, realpathSync } from 'node:fs'
import { basename, delimiter, dirname, isAbsolute, join } from 'node:path'
import { fileContains } from './files.ts'

/** The value of `PDMP_EMACS` that forbids the search. */
const NONE = 'none'

/** Files that are opened, and entries of a folder that are looked at. */
const MOST_FILES = 32
const MOST_ENTRIES = 20_000
/** An Emacs with debugging symbols has some 60 MB. */
const LARGEST = 2 ** 28

/** Paths of files with this fingerprint, the likeliest first, symbolic links resolved. Not all need be executables. */
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
  // Emacs itself takes NAME.pdmp beside NAME, and beside NAME.exe.
  const stem = join(folder, basename(dump).replace(/\.pdmp(\.\w+)?$/, ''))
  yield stem
  yield `${stem}.exe`
  yield* emacsIn(folder)
  // PREFIX/libexec/emacs/VERSION/TRIPLET/x.pdmp. On macOS a prefix may have an Emacs.app, too.
  const prefix = /^(.*)[\\/]lib(?:exec|32|64)?(?:[\\/][\w.-]+)?[\\/]emacs[\\/][^\\/]+[\\/][^\\/]+$/.exec(folder)?.[1]
  if (prefix !== undefined) {
    yield* emacsIn(join(prefix, 'bin'))
    yield join(prefix, 'Emacs.app/Contents/MacOS/Emacs')
  }
  // Emacs.app/Contents/MacOS/libexec/x.pdmp; one app may have a libexec-x86_64-10_14 for an Emacs-x86_64-10_14, and others.
  const [, variant] = /^libexec(-.*)?$/.exec(basename(folder)) ?? []
  if (basename(folder).startsWith('libexec')) yield join(folder, `../Emacs${variant ?? ''}`)
}

/** `emacs`, and `emacs-nox` and the like, but no `emacsclient`. Nix and Guix have the program behind a script: `.emacs-real`. */
function* emacsIn(folder: string): Generator<string> {
  yield join(folder, 'emacs')
  try {
    const names = readdirSync(folder).slice(0, MOST_ENTRIES)
    for (const name of names.filter(isNameOfEmacs).sort()) yield join(folder, name)
  } catch {
    // A folder of PATH need not exist.
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
