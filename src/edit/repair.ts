/**
 * Repair of dumps that Emacs wrote and refuses to load, because the `file` of native compilation units is a string.
 *
 * While Emacs is built, `file` is set to a pair of names relative to the directory of the executable: (installed . build tree).
 * A load replaces the pair by the absolute name of the file that exists. A dump taken after that contains the string, and the
 * next load fails: "Trying to load incoherent dumped eln file". This module makes the string a pair again, with names as
 * `file-relative-name` returns them, so that Emacs can be moved together with its units.
 *
 * Source: `dump_do_dump_relocation` (RELOC_NATIVE_COMP_UNIT) in src/pdumper.c; `load--fixup-all-elns` in lisp/loadup.el.
 * @module
 */
import { atomBytes, type Graph, NO_ATOM } from '../graph/graph.ts'
import { bytesOf, bytewise, latin1Of, lengthOf } from './bytewise.ts'
import { GraphEditor } from './editor.ts'
import { writeString } from './encode-strings.ts'
import { GraphObjects } from './graph-objects.ts'
import { Pen } from './pen.ts'
import { dropUnreachable } from './reach.ts'
import { notWritable } from './refusals.ts'
import { isAbsoluteName, relativeName } from './relative-name.ts'

/** The result of `repairUnits`. */
export interface Repaired {
  /** The repaired graph. */
  readonly graph: Graph
  /** The units whose names were changed. */
  readonly units: readonly {
    /** The name in the dump. */
    readonly file: string
    /** The new name of the installed file. */
    readonly installed: string
    /** The new name in the build tree. */
    readonly buildTree: string
    /**
     * Whether the file is outside the parent of the executable's directory (`/opt/app` for `/opt/app/bin/emacs`). Emacs will not find
     * it once that directory is moved.
     */
    readonly isOutside: boolean
  }[]
}

/**
 * Set the file of every unit to a pair of relative names.
 *
 * @param executableDirectory the absolute directory of the executable, without symbolic links; needed if the units do not show it
 * @throws PdmpError 'not-writable': a name is absolute, and the directory of the executable is unknown or on another drive
 */
export function repairUnits(graph: Graph, executableDirectory?: string): Repaired {
  const objects = new GraphObjects(graph)
  const { native_comp_unit: unit } = graph.layout.structs
  const file = unit?.fields.file
  if (file === undefined) return { graph, units: [] }
  const broken = [...objects.vectorlikes('NATIVE_COMP_UNIT')].flatMap((atom) => {
    const name = nameIn(objects, objects.target(atom, file.offset))
    return name === undefined ? [] : [{ atom, ...name }]
  })
  const directory =
    executableDirectory === undefined ? directoryIn(broken.map(({ text }) => text)) : bytewise(executableDirectory)
  const pen = new Pen(new GraphEditor(graph))
  const units = broken.map(({ atom, text, multibyte }) => {
    const installed = relativeTo(directory, text)
    const buildTree = inBuildTree(installed)
    const cell = pen.addObject(graph.layout.tags.cons, graph.layout.structs.cons.size)
    for (const [field, name] of [['car', installed] as const, ['cdr', buildTree] as const]) {
      pen.lisp(cell.atom, pen.offsetOf('cons', field), writeString(pen, textFor(name, multibyte)))
    }
    pen.lisp(atom, file.offset, cell)
    return {
      file: decode(text),
      installed: decode(installed),
      buildTree: decode(buildTree),
      isOutside: isOutside(installed),
    }
  })
  return { graph: units.length === 0 ? graph : dropUnreachable(pen.editor.finish()), units }
}

/** PATH_MAX. It bounds the work on a damaged dump, in which many units may have one name, and each gets two names. */
const LONGEST_NAME = 4096

/** The bytes of a string as text with one character per byte. */
function nameIn(objects: GraphObjects, string: number): { text: string; multibyte: boolean } | undefined {
  const { atoms, layout } = objects.graph
  if (string === NO_ATOM || atoms.types[string] !== layout.tags.string) return undefined
  const found = objects.text(string)
  if (found === undefined || found.size > LONGEST_NAME) return undefined
  const text = latin1Of(atomBytes(atoms, found.payload).subarray(0, found.size))
  return { text, multibyte: found.multibyte }
}

const decode = (text: string): string => new TextDecoder().decode(bytesOf(text))

function textFor(name: string, multibyte: boolean) {
  const bytes = bytesOf(name)
  const length = multibyte ? lengthOf(bytes) : bytes.length
  return { bytes, length, multibyte }
}

/**
 * The directory that most names start with. A load puts it in front of a relative name, which starts with `../`. The names of
 * other units may contain `..` for other reasons.
 */
function directoryIn(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  let most: string | undefined
  for (const name of names) {
    const end = isAbsoluteName(name) ? name.indexOf('/../') : -1
    if (end < 0) continue
    const directory = name.slice(0, end + 1)
    const count = (counts.get(directory) ?? 0) + 1
    counts.set(directory, count)
    if (most === undefined || count > counts.get(most)!) most = directory
  }
  return most
}

function relativeTo(directory: string | undefined, name: string): string {
  if (!isAbsoluteName(name)) return name
  const refuse = (detail: string) => notWritable('native_comp_unit.file', `${decode(name)} ${detail}`)
  if (directory === undefined) throw refuse('is absolute, and the directory of the executable is not known')
  const relative = relativeName(name, directory)
  if (relative === undefined) throw refuse(`is on another drive than the executable, which is in ${decode(directory)}`)
  return relative
}

/** The name in the build tree, where the directories of units are beside that of the executable. */
function inBuildTree(installed: string): string {
  const at = isOutside(installed) ? -1 : installed.indexOf('native-lisp/')
  return at < 0 ? installed : `../${installed.slice(at)}`
}

/** Whether a name leaves the parent of the executable's directory. */
const isOutside = (installed: string): boolean => installed.startsWith('../../')
