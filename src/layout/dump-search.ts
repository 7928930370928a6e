/**
 * Where Emacs looks for its dump, by release and system.
 *
 * Source: `load_pdump`, `find_emacs_executable` (27 and 28: `load_pdump_find_executable`) in src/emacs.c of 27.1, 28.2, 29.3, 30.1
 * and 31.1; `w32_relocate` in src/w32.c; `ns_relocate` in src/nsterm.m.
 * @module
 */
import { type GenerationFacts, generations, isWithin, type Release, releaseFacts } from './releases.ts'

/** How an Emacs of some release finds its executable and its dump. */
export interface DumpSearch {
  /** The name of the dump in PATH_EXEC that is tried first, where FINGERPRINT stands for that of the executable, in hexadecimal. */
  readonly installedName: 'emacs.pdmp' | 'emacs-FINGERPRINT.pdmp'
  /** What Emacs does if its name has a slash, and the system finds no such file: it exits with a message, or keeps the name. */
  readonly unresolvedName: 'exits' | 'is kept'
  /** Whether Emacs looks for its executable before it looks at `--dump-file`, which it ignores if it does not find itself. */
  readonly findsItselfFirst: boolean
  /** Whether Emacs uses memory that it has not allocated if it does not find itself in PATH. */
  readonly diesIfLost: boolean
}

const in27: DumpSearch = {
  installedName: 'emacs.pdmp',
  unresolvedName: 'exits',
  findsItselfFirst: false,
  diesIfLost: false,
}
const in28: DumpSearch = { ...in27, unresolvedName: 'is kept', findsItselfFirst: true, diesIfLost: true }
const since29: DumpSearch = { ...in28, installedName: 'emacs-FINGERPRINT.pdmp', diesIfLost: false }

/** The search of the release with this version, such as `28.2`; undefined if the version is not one that has dumps. */
export function dumpSearchOf(version: string): { release: Release; search: DumpSearch } | undefined {
  const [name] = version.split('.')
  if (name === undefined || !Object.hasOwn(releaseFacts, name)) return undefined
  const release = name as Release
  const isNew = isWithin(release, { since: '29' })
  return { release, search: isNew ? since29 : isWithin(release, { since: '28' }) ? in28 : in27 }
}

/** The shape in which the loader of a release reads the header of every dump. */
export const shapeReadBy = (release: Release): GenerationFacts =>
  generations.find(({ generation }) => generation === (isWithin(release, { since: '28' }) ? '28+' : '27'))!

/** Size of the pages to which the loader of a release rounds the end of the hot section, in bytes. */
export const loaderPageSize = (release: Release): number => (isWithin(release, { since: '29' }) ? 65536 : 4096)
