/**
 * Native compilation units: the .eln files that Emacs opens when it starts from a dump, and the places where it looks for them.
 *
 * A unit has a pair of file names, (INSTALLED . BUILD TREE), relative to the directory of the executable without symbolic links.
 * The loader decides at the first unit, in the order of the late relocations: if its installed file exists, it opens
 * the installed file of every unit, otherwise that of the build tree. If a file does not exist, Emacs exits.
 *
 * Source: `dump_do_dump_relocation` (RELOC_NATIVE_COMP_UNIT) in src/pdumper.c of 28 to 30.
 * @module
 */
import type { Heap } from '../heap/heap.ts'
import { cStringAt, textOf } from '../heap/strings.ts'
import type { Value } from '../heap/value.ts'
import type { Names } from '../lisp/names.ts'

/** A native compilation unit of a dump. */
export interface Unit {
  /** Offset of the object. */
  readonly offset: number
  /** The names of the pair; null if the dump does not contain them. */
  readonly installed: string | null
  /** The name in the build tree; null if the dump does not contain it. */
  readonly buildTree: string | null
  /** The single name of a unit that Emacs rejects as "incoherent". */
  readonly incoherent: string | null
}

/** A native compilation unit, and whether its file is there. */
export interface ResolvedUnit extends Unit {
  /** The file that Emacs opens: the directory of the executable with the name of the unit; null if there is no pair. */
  readonly path: string | null
  /** Whether the file exists. */
  readonly isThere: boolean
}

/** Native compilation units as an Emacs in some directory finds them. */
export interface ResolvedUnits {
  /** The element of the pairs that the loader uses. */
  readonly names: 'installed' | 'build tree'
  /** The units in the order of loading. */
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

/** A native function of a dump. */
export interface NativeFunction {
  /** Offset of its compilation unit. */
  readonly unit: number
  /** The name by which the loader looks for it in the file of the unit. */
  readonly cName: string
}

/** The native functions of a dump in the order in which the loader looks for them. */
export function* nativeFunctionsOf(heap: Heap): Generator<NativeFunction> {
  const { subr_native: struct } = heap.layout.structs
  const veryLate = heap.image.dumpRelocs[2]
  if (struct === undefined || veryLate === undefined) return
  const { native_comp_u: unit, ofs_native_c_name: name } = struct.fields
  for (const offset of veryLate.offsets) {
    const bytes = cStringAt(heap, offset + name.offset)
    if (bytes !== undefined) yield { unit: heap.word(offset + unit.offset), cName: textOf(bytes, false) }
  }
}

/**
 * Determine the files that Emacs opens, and whether they exist.
 *
 * @param directory the directory of the executable, without symbolic links, with a slash at its end
 * @param isThere queries the file system
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
