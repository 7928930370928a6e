/**
 * Repair what makes Emacs refuse a dump that it has written itself: native compilation units whose `file` is a string.
 *
 * While Emacs is built, `file` is made a pair of names, relative to where the executable is: (installed . build tree). A load
 * replaces the pair by the absolute name of the one that is there, and a dump taken after that has the string, at which
 * the next load gives up: "Trying to load incoherent dumped eln file". Here the string becomes a pair again, of names as
 * `file-relative-name` gives them, so that Emacs may be moved together with its units.
 *
 * Source: `dump_do_dump_relocation` (RELOC_NATIVE_COMP_UNIT) in src/pdumper.c; `load--fixup-all-elns` in lisp/loadup.el.
 * @module
 */
import { atomBytes, type Graph, NO_ATOM } from '../graph/graph.ts'
import { GraphEditor } from './editor.ts'
import { writeString } from './encode-strings.ts'
import { GraphObjects } from './graph-objects.ts'
import { Pen } from './pen.ts'
import { dropUnreachable } from './reach.ts'
import { notWritable } from './refusals.ts'
import { isAbsoluteName, relativeName } from './relative-name.ts'

export interface RepairedUnit {
  /** The name that the dump had. */
  readonly file: string
  readonly installed: string
  readonly buildTree: string
  /**
   * The file is not below the parent of the executable's directory (`/opt/app` of `/opt/app/bin/emacs`): Emacs does not find
   * it any more once that directory is moved.
   */
  readonly isOutside: boolean
}

export interface Repaired {
  readonly graph: Graph
  readonly units: readonly RepairedUnit[]
}

/**
 * Give every unit a pair of relative names.
 *
 * @param executableDirectory the absolute directory of the executable, without symbolic links, if the units do not tell it
 * @throws PdmpError 'not-writable': a name is absolute, and nothing tells where the executable is, or it is on another drive
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

/** PATH_MAX; in a damaged dump many units may have one name, and each gets two of its own. */
const LONGEST_NAME = 4096

/** The bytes of a string as characters, one for each. */
function nameIn(objects: GraphObjects, string: number): { text: string; multibyte: boolean } | undefined {
  const { atoms, layout } = objects.graph
  if (string === NO_ATOM || atoms.types[string] !== layout.tags.string) return undefined
  const found = objects.text(string)
  if (found === undefined || found.size > LONGEST_NAME) return undefined
  const text = latin1.decode(atomBytes(atoms, found.payload).subarray(0, found.size))
  return { text, multibyte: found.multibyte }
}

const latin1 = new TextDecoder('latin1')
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => byteOf.get(char) ?? char.charCodeAt(0))
/** TextDecoder's latin1 is windows-1252: 27 bytes have other characters. */
const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [latin1.decode(Uint8Array.of(byte)), byte]))
/** Text as characters that each stand for a byte of its UTF-8. */
const bytewise = (text: string): string => latin1.decode(new TextEncoder().encode(text))
const decode = (text: string): string => new TextDecoder().decode(bytesOf(text))

function textFor(name: string, multibyte: boolean) {
  const bytes = bytesOf(name)
  const length = multibyte ? bytes.filter((byte) => (byte & 0xc0) !== 0x80).length : bytes.length
  return { bytes, length, multibyte }
}

/**
 * The directory that most names start with. A load puts it before the relative name, which starts with `../`; other units
 * may be in directories that somebody has named with `..`.
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

/** In the build tree the directories of units are beside that of the executable. */
function inBuildTree(installed: string): string {
  const at = isOutside(installed) ? -1 : installed.indexOf('native-lisp/')
  return at < 0 ? installed : `../${installed.slice(at)}`
}

/** Whether a name leads out of the directory that the directory of the executable is in. */
const isOutside = (installed: string): boolean => installed.startsWith('../../')
