/**
 * Where Emacs looks for its dump, by release.
 *
 * Source: `load_pdump`, `load_pdump_find_executable` in src/emacs.c of 27.1, 28.2, 29.3 and 30.1.
 * @module
 */
import type { Release } from './releases.ts'

export interface DumpSearch {
  /** The name of the dump in PATH_EXEC that is tried first, where FINGERPRINT stands for that of the executable, in hexadecimal. */
  readonly installedName: 'emacs.pdmp' | 'emacs-FINGERPRINT.pdmp'
}

const searches: Readonly<Record<Release, DumpSearch>> = {
  '27': { installedName: 'emacs.pdmp' },
  '28': { installedName: 'emacs.pdmp' },
  '29': { installedName: 'emacs-FINGERPRINT.pdmp' },
  '30': { installedName: 'emacs-FINGERPRINT.pdmp' },
  '31': { installedName: 'emacs-FINGERPRINT.pdmp' },
  '32': { installedName: 'emacs-FINGERPRINT.pdmp' },
}

/** The search of the release with this version, such as `28.2`; undefined if the version is not one that has dumps. */
export function dumpSearchOf(version: string): { release: Release; search: DumpSearch } | undefined {
  const release = version.split('.')[0]!
  return release in searches ? { release: release as Release, search: searches[release as Release] } : undefined
}
