/**
 * What an Emacs says of the native code that a dump needs, and what to do about each file.
 *
 * Source: `dump_do_dump_relocation` (RELOC_NATIVE_COMP_UNIT, RELOC_NATIVE_SUBR) in src/pdumper.c; `load_comp_unit` in src/comp.c; messages of dlopen in the GNU C library.
 * @module
 */
import { type SharedLibrary, sharedLibrary } from '../../executable/shared-library.ts'
import { messageText } from '../../layout/dump-messages.ts'
import type { Release } from '../../layout/releases.ts'
import { type NativeFunction, type ResolvedUnit, type ResolvedUnits, resolveUnits, type Unit } from '../units.ts'
import { type HostFiles, isDirectoryError } from './host.ts'

/** A unit of native code that keeps an Emacs from starting, and what to do about it. */
export interface UnitTrouble {
  /** The file that should be there, or the single name that Emacs rejects. */
  readonly file: string
  /** What is wrong with the unit. `other-code`: it is native code, but not that of the dump. */
  readonly kind: 'incoherent' | 'absent' | 'renamed' | 'unreadable' | 'not-native-code' | 'other-code'
  /** Where the file is instead, if it was renamed. */
  readonly found: string | null
  /** What to do, in a sentence. */
  readonly advice: string
}

/** What an Emacs does that cannot use a unit: it prints `message` and exits, or dies. */
export type UnitsOutcome =
  | {
      readonly outcome: 'refused'
      readonly message: string
      readonly reason: 'incoherent-unit' | 'unit-absent' | 'unit-function'
    }
  | { readonly outcome: 'dies' | 'may-die'; readonly message: string }

/** The native code of a dump as an Emacs in some directory finds it. */
export interface UnitsVerdict {
  /** Undefined if Emacs can use every unit. */
  readonly outcome: UnitsOutcome | undefined
  /** Every unit to do something about, in the order of loading. */
  readonly troubles: readonly UnitTrouble[]
}

/** The native code of a dump: its units, and their functions, both in the order in which the loader takes them. */
export interface NativeCode {
  readonly units: readonly Unit[]
  readonly functions: Iterable<NativeFunction>
}

/** @param directory the directory of the executable as Emacs determines it, with a slash at its end */
export function unitsVerdict(
  { units, functions }: NativeCode,
  directory: string,
  release: Release | null,
  files: HostFiles,
): UnitsVerdict {
  const resolved = resolveUnits(units, directory, (file) => files.exists(file))
  const opened = resolved.units.map((unit) => openedUnit(unit, files))
  const lackingAll = [...lackingFunctions(opened, functions)]
  const outcome = firstOutcome(opened, directory, release) ?? lackingOutcome(lackingAll[0], release)
  if (outcome === undefined) return { outcome, troubles: [] }
  const lacking = new Set(lackingAll.map(({ path }) => path))
  return { outcome, troubles: opened.flatMap((unit) => troubleOf(unit, lacking, resolved, directory, files)) }
}

/** A unit, and what `dlopen` makes of its file. */
interface OpenedUnit {
  readonly unit: ResolvedUnit
  /** What dlopen says; undefined if it opens the file. */
  readonly error: string | undefined
  /** Undefined for a unit that is not opened. */
  readonly library: SharedLibrary | undefined
}

function openedUnit(unit: ResolvedUnit, files: HostFiles): OpenedUnit {
  if (unit.path === null) return { unit, error: undefined, library: undefined }
  return { unit, ...opened(unit.path, files) }
}

/** Size of the header of an ELF file of 64 bits, which dlopen reads first. */
const ELF_HEADER_SIZE = 64
const ELF_MAGIC = [0x7f, 0x45, 0x4c, 0x46]

/** What dlopen makes of a file, and what it says if it does not open it. */
function opened(path: string, files: HostFiles): Omit<OpenedUnit, 'unit'> {
  const bytes = files.read(path)
  const failed = (error: string) => ({ error, library: undefined })
  if (typeof bytes === 'string') {
    return failed(
      isDirectoryError(bytes) ? `cannot read file data: ${bytes}` : `cannot open shared object file: ${bytes}`,
    )
  }
  if (bytes.length < ELF_HEADER_SIZE) return failed('file too short')
  if (ELF_MAGIC.some((byte, i) => byte !== bytes[i])) return failed('invalid ELF header')
  const library = sharedLibrary(bytes)
  if (library.kind !== 'program') return { error: undefined, library }
  return failed(
    `cannot dynamically load ${library.isPositionIndependent ? 'position-independent executable' : 'executable'}`,
  )
}

/** The variable that the compiler puts into every unit. Emacs uses it without a check. */
const UNIT_VARIABLE = 'comp_unit'

/** Whether a library is one that the compiler did not make from Lisp. */
const isForeign = (library: SharedLibrary | undefined): boolean =>
  library?.kind === 'library' && !library.names.has(UNIT_VARIABLE)

/** What becomes of the first unit that cannot be opened. */
function firstOutcome(
  units: readonly OpenedUnit[],
  directory: string,
  release: Release | null,
): UnitsOutcome | undefined {
  for (const { unit, error, library } of units) {
    if (unit.incoherent !== null) {
      const message = `emacs: ${messageText('incoherent', release, unit.incoherent)}`
      return { outcome: 'refused', message, reason: 'incoherent-unit' }
    }
    if (error !== undefined) {
      const message = `Error using execdir ${directory}:\nemacs: ${unit.path}: ${error}`
      return { outcome: 'refused', message, reason: 'unit-absent' }
    }
    if (library?.kind === 'truncated') {
      const outcome = library.lacksTables ? 'dies' : 'may-die'
      return { outcome, message: `${unit.path} is truncated: parts that Emacs maps are beyond the end of the file` }
    }
    if (isForeign(library)) return { outcome: 'dies', message: `${unit.path} was not compiled from Lisp` }
  }
  return undefined
}

interface LackingFunction {
  readonly cName: string
  readonly path: string
}

/** The functions that the files of their units lack. */
function* lackingFunctions(
  units: readonly OpenedUnit[],
  functions: Iterable<NativeFunction>,
): Generator<LackingFunction> {
  const byOffset = new Map(units.map((each) => [each.unit.offset, each]))
  for (const { unit, cName } of functions) {
    const found = byOffset.get(unit)
    if (found?.library?.kind !== 'library' || found.library.names.has(cName)) continue
    yield { cName, path: found.unit.path! }
  }
}

function lackingOutcome(lacking: LackingFunction | undefined, release: Release | null): UnitsOutcome | undefined {
  if (lacking === undefined) return undefined
  const message = `emacs: ${messageText('unit-function', release, lacking.cName, lacking.path)}`
  return { outcome: 'refused', message, reason: 'unit-function' }
}

function troubleOf(
  { unit, error: ownError, library: ownLibrary }: OpenedUnit,
  lacking: ReadonlySet<string>,
  { names }: ResolvedUnits,
  directory: string,
  files: HostFiles,
): UnitTrouble[] {
  if (unit.incoherent !== null) {
    const advice = 'Run `pdmp repair` on the dump, which makes the name a pair again.'
    return [{ file: unit.incoherent, kind: 'incoherent', found: null, advice }]
  }
  // Without the installed file of the first unit, Emacs looks for all in the build tree. That is seldom what anyone wants.
  const file = names === 'build tree' && unit.installed !== null ? directory + unit.installed : unit.path
  if (file === null) return []
  const { error, library } = file === unit.path ? { error: ownError, library: ownLibrary } : opened(file, files)
  const restore = `Restore ${file} from the package or the build of this Emacs.`
  if (error === undefined) {
    const isOther = isForeign(library) || library?.kind === 'truncated' || lacking.has(file)
    return isOther ? [{ file, kind: 'other-code', found: null, advice: restore }] : []
  }
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
