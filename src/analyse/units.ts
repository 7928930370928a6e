/**
 * Native compilation units: the .eln files that Emacs opens when it starts from a dump, and where it looks for them.
 *
 * A unit has a pair of file names, (INSTALLED . BUILD TREE), relative to the directory of the executable without symbolic links.
 * The loader looks once, at the first unit in the order of the late relocations: if its installed name is there, it opens
 * the installed name of every unit, and otherwise that of the build tree. A file that is absent ends Emacs.
 *
 * Source: `dump_do_dump_relocation` (RELOC_NATIVE_COMP_UNIT) in src/pdumper.c of 28 to 30.
 * @module
 */
import type { Heap } from '../heap/heap.ts'
import type { Value } from '../heap/value.ts'
import type { Names } from '../lisp/names.ts'

export interface Unit {
  /** Offset of the object. */
  readonly offset: number
  /** The names of the pair; null where the dump has none. */
  readonly installed: string | null
  readonly buildTree: string | null
  /** The one name of a unit that Emacs calls incoherent, at which it ends. */
  readonly incoherent: string | null
}

export interface ResolvedUnit extends Unit {
  /** What Emacs opens: the directory of the executable and the name of the unit; null where there is no pair. */
  readonly path: string | null
  readonly isThere: boolean
}

export interface ResolvedUnits {
  readonly names: 'installed' | 'build tree'
  readonly units: readonly ResolvedUnit[]
}

/** The units of a dump in the order in which the loader opens them. */
export function unitsOf(heap: Heap, names: Names): Unit[] {
  const { native_comp_unit: struct, cons } = heap.layout.structs
  const late = heap.image.dumpRelocs[1]
  if (struct === undefined || late === undefined) return []
  const text = (value: Value): string | null =>
    value.kind === 'object' && value.tag === heap.layout.tags.string ? (names.stringText(value.offset) ?? null) : null
  const units: Unit[] = []
  for (const offset of late.offsets) {
    const file = heap.valueAt(offset + struct.fields.file.offset)
    const isPair = file.kind === 'object' && file.tag === heap.layout.tags.cons
    const part = (field: 'car' | 'cdr') => (isPair ? text(heap.valueAt(file.offset + cons.fields[field].offset)) : null)
    units.push({ offset, installed: part('car'), buildTree: part('cdr'), incoherent: isPair ? null : text(file) })
  }
  return units
}

/**
 * Which files Emacs opens, and which of them are there.
 *
 * @param directory of the executable, without symbolic links, with a slash at its end
 * @param isThere asks the file system
 */
export function resolveUnits(
  units: readonly Unit[],
  directory: string,
  isThere: (path: string) => boolean,
): ResolvedUnits {
  const [first] = units
  const isInstalled = first?.installed !== null && first !== undefined && isThere(directory + first.installed)
  const resolved = units.map((unit) => {
    const name = isInstalled ? unit.installed : unit.buildTree
    const path = name === null ? null : directory + name
    return { ...unit, path, isThere: path !== null && isThere(path) }
  })
  return { names: isInstalled ? 'installed' : 'build tree', units: resolved }
}
