/**
 * Repair what makes Emacs refuse a dump that it has written itself: native compilation units whose `file` is a string.
 *
 * While Emacs is built, `file` is made a pair of names, relative to where the executable is: (installed . build tree). A load
 * replaces the pair by the absolute name of the one that is there, and a dump taken after that has the string, at which
 * the next load gives up: "Trying to load incoherent dumped eln file". Here the string becomes a pair again.
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

export interface RepairedUnit {
  /** The name that the dump had. */
  readonly file: string
  readonly installed: string
  readonly buildTree: string
}

export interface Repaired {
  readonly graph: Graph
  readonly units: readonly RepairedUnit[]
}

/**
 * Give every unit a pair of relative names. `executableDirectory` is where Emacs is, if its units do not tell.
 *
 * @throws PdmpError 'not-writable': a name is absolute, and nothing tells where the executable is
 */
export function repairUnits(graph: Graph, executableDirectory?: string): Repaired {
  const objects = new GraphObjects(graph)
  const { native_comp_unit: unit } = graph.layout.structs
  const file = unit?.fields['file']
  if (file === undefined) return { graph, units: [] }
  const broken = [...objects.vectorlikes('NATIVE_COMP_UNIT')].flatMap((atom) => {
    const name = nameIn(objects, objects.target(atom, file.offset))
    return name === undefined ? [] : [{ atom, ...name }]
  })
  const directory = executableDirectory ?? directoryIn(broken.map(({ text }) => text))
  const pen = new Pen(new GraphEditor(graph))
  const units = broken.map(({ atom, text, multibyte }) => {
    const names = pairFor(text, directory)
    const cell = pen.addObject(graph.layout.tags.cons, graph.layout.structs.cons.size)
    for (const [field, name] of [['car', names.installed] as const, ['cdr', names.buildTree] as const]) {
      pen.lisp(cell.atom, pen.place('cons', field), writeString(pen, textFor(name, multibyte)))
    }
    pen.lisp(atom, file.offset, cell)
    return { file: decode(text), installed: decode(names.installed), buildTree: decode(names.buildTree) }
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
const decode = (text: string): string => new TextDecoder().decode(bytesOf(text))

function textFor(name: string, multibyte: boolean) {
  const bytes = bytesOf(name)
  const length = multibyte ? bytes.filter((byte) => (byte & 0xc0) !== 0x80).length : bytes.length
  return { bytes, length, multibyte }
}

/** A load puts the directory of the executable before the relative name, which starts with `../`. */
function directoryIn(names: readonly string[]): string | undefined {
  const found = names.find((name) => name.startsWith('/') && name.includes('/../'))
  return found?.slice(0, found.indexOf('/../') + 1)
}

function pairFor(name: string, directory: string | undefined): { installed: string; buildTree: string } {
  const installed = relativeTo(directory, name)
  const at = installed.indexOf('native-lisp/')
  return { installed, buildTree: at < 0 ? installed : `../${installed.slice(at)}` }
}

function relativeTo(directory: string | undefined, name: string): string {
  if (!name.startsWith('/')) return name
  if (directory !== undefined && name.startsWith(directory)) return name.slice(directory.length)
  if (directory === undefined) {
    throw notWritable(
      'native_comp_unit.file',
      `${decode(name)} is absolute, and the directory of the executable is not known`,
    )
  }
  const up = directory.split('/').filter((part) => part !== '' && part !== '.').length
  return `${'../'.repeat(up)}${name.slice(1)}`
}
