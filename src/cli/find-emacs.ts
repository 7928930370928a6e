/**
 * The Emacs that a dump belongs to, found by the fingerprint that both contain.
 *
 * Looked at, in this order: what `PDMP_EMACS` names; `emacs` beside the dump; `bin/emacs` of the prefix that the dump is
 * installed under; and `emacs` and `emacs-*` in the folders of `PATH`. `PDMP_EMACS=none` forbids it. Nothing but a regular file is
 * opened, and no more than a fixed number of files and bytes.
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

/** Path of the executable with this fingerprint, symbolic links resolved; undefined where none is found. */
export function findEmacs(fingerprint: Uint8Array, dump: string, env: NodeJS.ProcessEnv): string | undefined {
  const named = env['PDMP_EMACS']
  if (named === NONE) return undefined
  const seen = new Set<string>()
  for (const candidate of candidates(dump, named, env['PATH'] ?? '')) {
    if (seen.size >= MOST_FILES) return undefined
    const path = realPath(candidate)
    if (path === undefined || seen.has(path)) continue
    seen.add(path)
    if (fileContains(path, fingerprint, LARGEST)) return path
  }
  return undefined
}

function* candidates(dump: string, named: string | undefined, path: string): Generator<string> {
  if (named !== undefined && named !== '') yield named
  if (dump !== '-') {
    const real = realPath(dump) ?? dump
    const folder = dirname(real)
    // Emacs itself takes NAME.pdmp beside NAME.
    yield join(folder, basename(real).replace(/\.pdmp(\.\w+)?$/, ''))
    yield join(folder, 'emacs')
    // PREFIX/libexec/emacs/VERSION/TRIPLET/x.pdmp, and Emacs.app/Contents/MacOS/libexec/x.pdmp.
    const prefix = /^(.*)[\\/]lib(?:exec)?(?:[\\/]\w+)?[\\/]emacs[\\/][^\\/]+[\\/][^\\/]+$/.exec(folder)?.[1]
    if (prefix !== undefined) yield* emacsIn(join(prefix, 'bin'))
    if (basename(folder) === 'libexec') yield join(folder, '../Emacs')
  }
  for (const folder of path.split(delimiter)) if (isAbsolute(folder)) yield* emacsIn(folder)
}

/** `emacs`, and `emacs-nox` and the like, but no `emacsclient`. */
function* emacsIn(folder: string): Generator<string> {
  yield join(folder, 'emacs')
  try {
    const names = readdirSync(folder).slice(0, MOST_ENTRIES)
    for (const name of names.filter((each) => /^emacs(-[\w.+-]+)?(\.exe)?$/.test(each)).sort()) yield join(folder, name)
  } catch {
    // A folder of PATH need not exist.
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
