/**
 * What a dump holds, in the order of its text: symbols by name, variables of C, buffers by name.
 * @module
 */
import { LispNames } from '../analyse/lisp-names.ts'
import type { Dump } from '../dump.ts'
import { bufferText } from '../heap/buffer-text.ts'
import { fieldAt } from '../heap/fields.ts'
import { textOf as decodeText } from '../heap/strings.ts'
import type { Value } from '../heap/value.ts'
import type { Contents } from './contents.ts'
import type { Naming } from './naming.ts'
import { partsOf, symbolsOf } from './symbols.ts'

/** What a symbol, a variable of C or a buffer holds. */
export interface Cell {
  /** The place in references: the name of the symbol, and the cell. */
  readonly place: string
  /** The line without the value: `  value: `. */
  readonly label: string
  readonly value: Value
}

/** A heading, with the cells below it. */
export interface Section {
  readonly heading: string
  readonly lines: readonly string[]
  readonly cells: readonly Cell[]
}

/** All sections of a dump. */
export function* sectionsOf(dump: Dump, naming: Naming, contents: Contents): Generator<Section> {
  yield* symbolSections(dump, naming)
  yield* variableSections(dump)
  yield* bufferSections(dump, contents)
}

function* symbolSections(dump: Dump, naming: Naming): Generator<Section> {
  const side = { dump, naming }
  const symbols = Array.from(symbolsOf(side), ([key, offset]) => ({
    name: dump.names.symbolName(offset) ?? key,
    offset,
  }))
  symbols.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const { name, offset } of symbols) {
    const { flags, cells } = partsOf(side, offset)
    const heading = visibleName(name)
    yield {
      heading,
      lines: flags === 'plain' ? [] : [`flags: ${flags}`],
      cells: cells.map(([label, value]) => ({ place: `${heading} ${label}`, label: `  ${label}: `, value })),
    }
  }
}

function* variableSections(dump: Dump): Generator<Section> {
  const lisp = dump.part(LispNames)
  const { nodes, symbols } = dump
  for (let node = nodes.firstVariable; node < nodes.length; node++) {
    const place = nodes.emacsOffsetOf(node)
    const value = symbols.variables.lisp(place)
    if (lisp.variables.at(place) !== undefined || value === undefined) continue
    const heading = lisp.variable(place) ?? 'variable of C'
    yield { heading, lines: [], cells: [{ place: heading, label: '  value: ', value }] }
  }
}

function* bufferSections(dump: Dump, contents: Contents): Generator<Section> {
  const { buffers, rowStarts, slots } = contents
  const { extents, heap } = dump
  const sorted = [...buffers].sort(([, a], [, b]) => (a.name < b.name ? -1 : 1))
  for (const [node, { name }] of sorted) {
    const heading = `buffer ${visibleName(name)}`
    const cells: Cell[] = []
    for (let i = rowStarts[node]!; i < rowStarts[node + 1]!; i++) {
      const field = fieldAt(extents, node, slots[i]!)?.name ?? ''
      cells.push({ place: `${heading} ${field}`, label: `  ${field}: `, value: heap.valueAt(slots[i]!) })
    }
    const text = bufferText(heap, dump.nodes.offsetOf(node)).map((bytes) => decodeText(bytes, true))
    const lines = text.join('').split('\n')
    yield { heading, lines: lines.map((line) => `text: ${visibleName(line)}`), cells }
  }
}

/** A name on one line. */
export const visibleName = (name: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these would end the line
  name.replace(/[\u0000-\u001f\u007f]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`)
