/**
 * Objects without read syntax: `#<subr car>`, `#<buffer *scratch*>`, `#<overlay in no buffer>`.
 *
 * The wording is that of Emacs. Where Emacs prints an address, this prints the offset in the dump: `#<frame @0x1f0>`.
 * Source: `print_vectorlike_unreadable` in src/print.c.
 * @module
 */

import type { Heap } from '../../heap/heap.ts'
import {
  byteField,
  firstSlot,
  int32Field,
  lispField,
  pointerField,
  slotsWithin,
  wordField,
} from '../../heap/struct-fields.ts'
import { isNil, type Value } from '../../heap/value.ts'
import { takeBits } from '../../heap/variants.ts'
import { hex } from '../../units.ts'
import type { PrintedNames } from './names.ts'

/** The text and values that the printed object consists of. */
export type Pieces = readonly (string | Value)[]

type Describe = (heap: Heap, printed: PrintedNames, start: number) => Pieces

/** Number of Lisp slots of a font spec. A font entity has more. */
const FONT_SPEC_SIZE = 13

const described: Readonly<Partial<Record<string, Describe>>> = {
  SUBR: (_heap, printed, start) => [`#<subr ${printed.names.nativeSubrName(start) ?? placeOf(start)}>`],
  BUFFER: (heap, printed, start) => {
    const name = bufferName(heap, printed, start)
    return [name === undefined ? '#<killed buffer>' : `#<buffer ${name}>`]
  },
  MARKER: (heap, printed, start) => [`#<marker ${markerText(heap, printed, start)}>`],
  OVERLAY: overlay,
  FINALIZER: (heap, _, start) => {
    const action = lispField(heap, start, 'finalizer', 'func')
    return [action !== undefined && isNil(action) ? '#<finalizer used>' : '#<finalizer>']
  },
  OBARRAY: (heap, _, start) => [`#<obarray n=${int32Field(heap, start, 'obarray', 'count') ?? 0}>`],
  NATIVE_COMP_UNIT: (heap, _, start) => {
    const part = (name: string) => lispField(heap, start, 'native_comp_unit', name) ?? ''
    return ['#<native compilation unit: ', part('file'), ' ', part('optimize_qualities'), '>']
  },
  FONT: font,
  // In a dump, frames and windows contain only zeros and nil.
  FRAME: (_heap, _printed, start) => [`#<dead frame nil ${placeOf(start)}>`],
  WINDOW: () => ['#<window 0>'],
  TERMINAL: () => ['#<terminal 0>'],
  PROCESS: () => ['#<process nil>'],
  TS_COMPILED_QUERY: () => ['#<treesit-compiled-query>'],
  WINDOW_CONFIGURATION: () => ['#<window-configuration>'],
}

/** The printed form of the vectorlike at `start`, whose type has no read syntax. */
export function opaquePieces(heap: Heap, printed: PrintedNames, start: number, pvecName: string): Pieces {
  const describe = Object.hasOwn(described, pvecName) ? described[pvecName] : undefined
  if (describe !== undefined) return describe(heap, printed, start)
  return [`#<${pvecName.toLowerCase().replaceAll('_', '-')} ${placeOf(start)}>`]
}

const placeOf = (start: number) => hex(start)

function bufferName(heap: Heap, printed: PrintedNames, start: number): string | undefined {
  const name = lispField(heap, start, 'buffer', 'name')
  return name?.kind === 'object' && name.tag === heap.layout.tags.string
    ? printed.names.stringText(name.offset)
    : undefined
}

function markerText(heap: Heap, printed: PrintedNames, start: number): string {
  const bits = byteField(heap, start, 'marker', 'bits') ?? 0
  const advances = takeBits(bits, heap.layout.bitFields.marker.insertion_type, heap.view.littleEndian)
  const position = positionText(heap, printed, start)
  return `${advances ? '(moves after insertion) ' : ''}${position === undefined ? 'in no buffer' : `at ${position}`}`
}

/** The position of a marker, such as `1 in *scratch*`; undefined if it points nowhere. */
function positionText(heap: Heap, printed: PrintedNames, marker: number): string | undefined {
  const buffer = pointerField(heap, marker, 'marker', 'ofs_buffer')
  if (buffer === undefined) return undefined
  return `${wordField(heap, marker, 'marker', 'charpos')} in ${bufferName(heap, printed, buffer) ?? placeOf(buffer)}`
}

function overlay(heap: Heap, printed: PrintedNames, start: number): Pieces {
  const buffer = pointerField(heap, start, 'overlay', 'ofs_buffer')
  if (buffer !== undefined) return [`#<overlay in ${bufferName(heap, printed, buffer) ?? placeOf(buffer)}>`]
  // Before Emacs 29 the ends of an overlay are markers, and the first one gives its buffer.
  const ends = ['start_marker', 'end_marker'].map((name) => lispField(heap, start, 'overlay', name))
  const [from, to] = ends.map((end) => (end?.kind === 'object' ? end.offset : undefined))
  const end = to === undefined ? undefined : positionText(heap, printed, to)
  if (from === undefined || end === undefined) return ['#<overlay in no buffer>']
  return [`#<overlay from ${wordField(heap, from, 'marker', 'charpos')} to ${end}>`]
}

function font(heap: Heap, { fontStyles }: PrintedNames, start: number): Pieces {
  const { lispSize } = heap.header(start)
  const first = firstSlot(heap, start)
  const shown = slotsWithin(heap, first, Math.min(lispSize, FONT_SPEC_SIZE))
  const pieces: (string | Value)[] = [lispSize <= FONT_SPEC_SIZE ? '#<font-spec' : '#<font-entity']
  for (let i = 0; i < shown; i++) {
    pieces.push(' ', fontStyles.name(i, heap.valueAt(first + i * heap.layout.lispWordSize)))
  }
  return [...pieces, '>']
}
