/**
 * What an Emacs says of the native code that a dump needs, and what to do about each file.
 *
 * Source: `dump_do_dump_relocation` (RELOC_NATIVE_COMP_UNIT) in src/pdumper.c; messages of dlopen in the GNU C library.
 * @module
 */
import { messageText } from '../../layout/dump-messages.ts'
import type { Release } from '../../layout/releases.ts'
import { type ResolvedUnit, type ResolvedUnits, resolveUnits, type Unit } from '../units.ts'
import { type HostFiles, isDirectoryError } from './host.ts'

/** A unit of native code that keeps an Emacs from starting, and what to do about it. */
export interface UnitTrouble {
  /** The file that should be there, or the single name that Emacs rejects. */
  readonly file: string
  /** What is wrong with the unit. */
  readonly kind: 'incoherent' | 'absent' | 'renamed' | 'unreadable' | 'not-native-code'
  /** Where the file is instead, if it was renamed. */
  readonly found: string | null
  /** What to do, in a sentence. */
  readonly advice: string
}

/** The native code of a dump as an Emacs in some directory finds it. */
export interface UnitsVerdict {
  /** What Emacs prints before it exits; null if it opens every unit. */
  readonly message: string | null
  /** Whether Emacs rejects a unit because it has a single name. */
  readonly isIncoherent: boolean
  /** Every unit to do something about, in the order of loading. */
  readonly troubles: readonly UnitTrouble[]
}

/** @param directory the directory of the executable as Emacs determines it, with a slash at its end */
export function unitsVerdict(
  found: readonly Unit[],
  directory: string,
  release: Release | null,
  files: HostFiles,
): UnitsVerdict {
  const resolved = resolveUnits(found, directory, (file) => files.exists(file))
  const message = firstMessage(resolved, directory, release, files)
  return {
    message: message?.text ?? null,
    isIncoherent: message?.isIncoherent ?? false,
    troubles:
      message === undefined ? [] : resolved.units.flatMap((unit) => troubleOf(unit, resolved, directory, files)),
  }
}

function firstMessage({ units }: ResolvedUnits, directory: string, release: Release | null, files: HostFiles) {
  for (const { path, incoherent } of units) {
    if (incoherent !== null) {
      return { text: `emacs: ${messageText('incoherent', release, incoherent)}`, isIncoherent: true }
    }
    if (path === null) continue
    const error = openingError(path, files)
    if (error === undefined) continue
    return { text: `Error using execdir ${directory}:\nemacs: ${path}: ${error}`, isIncoherent: false }
  }
  return undefined
}

/** Size of the header of an ELF file of 64 bits, which dlopen reads first. */
const ELF_HEADER_SIZE = 64
const ELF_MAGIC = [0x7f, 0x45, 0x4c, 0x46]

/** What dlopen says of a file; undefined if it opens it. Only the start of the file is examined. */
function openingError(path: string, files: HostFiles): string | undefined {
  const bytes = files.read(path)
  if (typeof bytes === 'string') {
    return isDirectoryError(bytes) ? `cannot read file data: ${bytes}` : `cannot open shared object file: ${bytes}`
  }
  if (bytes.length < ELF_HEADER_SIZE) return 'file too short'
  return ELF_MAGIC.every((byte, i) => byte === bytes[i]) ? undefined : 'invalid ELF header'
}

function troubleOf(unit: ResolvedUnit, { names }: ResolvedUnits, directory: string, files: HostFiles): UnitTrouble[] {
  if (unit.incoherent !== null) {
    const advice = 'Run `pdmp repair` on the dump, which makes the name a pair again.'
    return [{ file: unit.incoherent, kind: 'incoherent', found: null, advice }]
  }
  // Without the installed file of the first unit, Emacs looks for all in the build tree. That is seldom what anyone wants.
  const file = names === 'build tree' && unit.installed !== null ? directory + unit.installed : unit.path
  if (file === null) return []
  const error = openingError(file, files)
  if (error === undefined) return []
  const restore = `Restore ${file} from the package or the build of this Emacs.`
  if (!files.exists(file)) {
    const place = placeOf(file, files)
    if (place === undefined) return [{ file, kind: 'absent', found: null, advice: restore }]
    return [{ file, kind: 'renamed', found: place, advice: `Rename ${place} to ${file}.` }]
  }
  if (error.startsWith('cannot open')) {
    return [{ file, kind: 'unreadable', found: null, advice: `Make ${file} readable for the users of Emacs.` }]
  }
  return [{ file, kind: 'not-native-code', found: null, advice: restore }]
}

/** Most directories to look into. */
const MOST_SIBLINGS = 100

/** The parts of native-lisp/VERSION-HASH/preloaded/NAME-HASH-HASH.eln. */
const unitPath = /^(?<parent>.*?)(?<version>[^/]+)\/(?<folder>[^/]+)\/(?<name>[^/]+)$/s

/** Where a unit is that is not in its place: under a name that begins alike, or in the directory of another version. */
function placeOf(file: string, files: Pick<HostFiles, 'exists' | 'list'>): string | undefined {
  const { parent, version, folder, name } = unitPath.exec(file)?.groups ?? {}
  if (name === undefined) return undefined
  const own = `${parent}${version}/${folder}/`
  const stem = name.replace(/\.eln$/, '')
  const alike = files.list(own).find((other) => other.startsWith(stem) && other !== name)
  return alike === undefined ? unitOfOtherVersion(file, files) : own + alike
}

/**
 * Find a file of native code in the directories of other versions beside its own.
 *
 * @param file the path that Emacs opens, such as native-lisp/VERSION-HASH/preloaded/NAME-HASH-HASH.eln
 */
export function unitOfOtherVersion(file: string, files: Pick<HostFiles, 'exists' | 'list'>): string | undefined {
  const { parent, folder, name } = unitPath.exec(file)?.groups ?? {}
  if (parent === undefined) return undefined
  const siblings = files.list(parent).slice(0, MOST_SIBLINGS)
  return siblings.map((other) => `${parent}${other}/${folder}/${name}`).find((path) => files.exists(path))
}
