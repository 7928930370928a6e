/**
 * The search of an Emacs for itself and for its dump.
 *
 * Source: `load_pdump`, `find_emacs_executable` in src/emacs.c; `w32_relocate`, `ns_relocate`.
 * @module
 */
import { hexText } from '../../bytes/hex-text.ts'
import type { EmacsCall, HostFiles } from './host.ts'
import type { EmacsProgram } from './program.ts'

/** Where an Emacs believes that its executable is. */
export type OwnPath =
  | { readonly kind: 'found'; readonly path: string }
  /** It is in no directory of PATH, or PATH is not set. */
  | { readonly kind: 'lost' }
  /** The system does not find the name. */
  | { readonly kind: 'error'; readonly name: string; readonly error: string }

/** The path of its executable as Emacs determines it. */
export function ownPath(program: EmacsProgram, { argv0, searchPath }: EmacsCall, files: HostFiles): OwnPath {
  // Windows tells a program where it is.
  if (program.format === 'PE') return { kind: 'found', path: program.path }
  if (argv0.includes('/')) return resolved(program, argv0, files)
  if (searchPath === null) return { kind: 'lost' }
  for (const folder of searchPath.split(':')) {
    const candidate = `${folder === '' ? '.' : folder}/${argv0}`
    if (!files.isProgram(candidate)) continue
    const resolves = program.search?.unresolvedName === 'exits' || files.isLink(candidate)
    return resolves ? resolved(program, candidate, files) : { kind: 'found', path: candidate }
  }
  return { kind: 'lost' }
}

function resolved({ search }: EmacsProgram, name: string, files: HostFiles): OwnPath {
  const real = files.realPath(name)
  if (typeof real === 'string') return { kind: 'found', path: real }
  if (search?.unresolvedName === 'exits') return { kind: 'error', name, error: real.error }
  return { kind: 'found', path: name }
}

/** The dumps that an Emacs looks for if it is given none, in its order. */
export function* candidates(
  program: EmacsProgram,
  own: OwnPath,
  { argv0 }: EmacsCall,
  files: HostFiles,
): Generator<string> {
  if (own.kind === 'found') yield `${withoutSuffix(program, own.path)}.pdmp`
  const folder = installedIn(program, files)
  if (folder === undefined || program.search === null) return
  const base = isBundled(program) ? 'Emacs' : 'emacs'
  if (program.search.installedName === 'emacs.pdmp') yield `${folder}/${base}.pdmp`
  else if (program.fingerprints.length === 0) yield `${folder}/${base}-FINGERPRINT.pdmp`
  else for (const fingerprint of program.fingerprints) yield `${folder}/${base}-${hexText(fingerprint)}.pdmp`
  const name = argv0.replace(program.format === 'PE' ? /^.*[\\/]/s : /^.*\//s, '')
  yield `${folder}/${withoutSuffix(program, name)}.pdmp`
}

/** The directory in which Emacs looks for units of native code and other files. */
export function executableDirectory(program: EmacsProgram, own: OwnPath, files: HostFiles): string {
  if (own.kind === 'found') return own.path.replace(/[^/\\]*$/, '')
  // An Emacs that does not find itself assumes that it is installed.
  return `${installedIn(program, files) ?? ''}/../../../../bin/`
}

/** PATH_EXEC, which Windows and application bundles of macOS relate to where the executable is. */
function installedIn({ path, pathExec }: EmacsProgram, files: HostFiles): string | undefined {
  if (pathExec === null) return undefined
  if (pathExec.startsWith('%emacs_dir%')) {
    const root = /^(.*)[\\/][^\\/]*[\\/][^\\/]*$/.exec(path)?.[1]
    return root === undefined ? undefined : root + pathExec.slice('%emacs_dir%'.length)
  }
  if (pathExec.startsWith('/')) return pathExec
  const bundle = /^(.*)\/Contents\/MacOS\/[^/]*$/.exec(path)?.[1]
  const inBundle = `${bundle}/${pathExec}`
  return bundle !== undefined && files.exists(inBundle) ? inBundle : pathExec
}

const isBundled = ({ pathExec }: EmacsProgram): boolean => pathExec?.startsWith('Contents/') ?? false

/** Systems of Microsoft and Cygwin leave out `.exe`. */
const withoutSuffix = ({ format }: EmacsProgram, path: string): string =>
  format === 'PE' ? path.replace(/\.exe$/i, '') : path
