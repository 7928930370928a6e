/**
 * What is at places of a dump, as bytes that can be counted and as short text.
 * @module
 */

import { symbolReaders } from '../analyse/lisp-steps.ts'
import { Owners } from '../analyse/owners.ts'
import { Paths } from '../analyse/paths.ts'
import { hexText } from '../bytes/hex-text.ts'
import type { Dump } from '../dump.ts'
import type { FoundPlace } from '../edit/normalize.ts'
import { reachOrder } from '../edit/reach.ts'
import { unreadRanges } from '../edit/unread.ts'
import { atomBytes, type Graph } from '../graph/graph.ts'
import { bufferText } from '../heap/buffer-text.ts'
import { typeOf } from '../heap/node-type.ts'
import type { Value } from '../heap/value.ts'
import { Printer } from '../lisp/printer/printer.ts'
import { type DumpOffset, hex } from '../units.ts'

/** Most characters of a value in short form. */
const SHORT = 120
/** Most objects of a value whose bytes are compared. */
const MOST_PARTS = 100_000

/** Number of bytes that differ. Bytes that only one of the two has differ. */
export function countDifferent(a: Uint8Array, b: Uint8Array): number {
  const common = Math.min(a.length, b.length)
  let count = Math.max(a.length, b.length) - common
  for (let i = 0; i < common; i++) if (a[i] !== b[i]) count++
  return count
}

export function valueText(dump: Dump, value: Value): string {
  const { text, isWhole } = dump.part(Printer).print(value, { limit: SHORT })
  return isWhole ? text : `${text}…`
}

/** The bytes of a value: those of numbers, strings and floats in it, in the order of a walk; for a log, its text. */
export function dataOf(dump: Dump, { cause, value }: FoundPlace): Uint8Array {
  if (cause === 'messages' && value.kind === 'object') return joined(bufferText(dump.heap, value.offset))
  const { heap, names } = dump
  const { tags, structs } = heap.layout
  const { car, cdr } = structs.cons.fields
  const parts: Uint8Array[] = []
  let size = 0
  const add = (part: Uint8Array) => {
    parts.push(part)
    size += part.length
  }
  const stack: Value[] = [value]
  // Parts of a damaged dump may share their bytes.
  for (let count = 0; stack.length > 0 && count < MOST_PARTS && size < heap.view.length; count++) {
    const next = stack.pop()!
    if (next.kind === 'object' && next.tag === tags.cons) {
      stack.push(heap.valueAt(next.offset + cdr.offset), heap.valueAt(next.offset + car.offset))
    } else if (next.kind === 'object' && next.tag === tags.string)
      add(names.stringBytes(next.offset) ?? new Uint8Array())
    else if (next.kind === 'object' && next.tag === tags.float)
      add(heap.view.bytes.subarray(next.offset, next.offset + 8))
    else if (next.kind === 'fixnum') add(new Uint8Array(BigInt64Array.of(next.value).buffer))
    else add(new TextEncoder().encode(valueText(dump, next)))
  }
  return joined(parts)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** The first lines of two texts that differ, quoted. */
export function lineTexts(a: Uint8Array, b: Uint8Array): [string, string] {
  const common = Math.min(a.length, b.length)
  let at = 0
  while (at < common && a[at] === b[at]) at++
  const lineOf = (bytes: Uint8Array): string => {
    const start = bytes.lastIndexOf(NEWLINE, at - 1) + 1
    const end = bytes.indexOf(NEWLINE, start)
    const line = new TextDecoder().decode(bytes.subarray(start, end < 0 ? undefined : end))
    return JSON.stringify(line.slice(0, SHORT))
  }
  return [lineOf(a), lineOf(b)]
}

const NEWLINE = 10

/** Bytes of an object that Emacs does not read. */
export interface Unread {
  readonly what: string
  /** Bytes from the start of the object. */
  readonly start: number
  /** Size of the object. */
  readonly size: number
  /** File offset of the bytes. */
  readonly offset: DumpOffset
  readonly bytes: Uint8Array
}

/** Unread bytes of the objects that roots lead to, in the order of the canonical form. */
export function unreadInOrder(graph: Graph): Unread[] {
  const places = new Map(Array.from(reachOrder(graph), (atom, i) => [atom, i]))
  const { atoms } = graph
  return [...unreadRanges(graph)]
    .filter(({ atom }) => places.has(atom))
    .sort((a, b) => places.get(a.atom)! - places.get(b.atom)! || a.start - b.start)
    .map(({ what, atom, start, end }) => ({
      what,
      start,
      size: atoms.sizes[atom]!,
      offset: (atoms.origins[atom]! + start) as DumpOffset,
      bytes: atomBytes(atoms, atom).subarray(start, end),
    }))
}

/** A word that a process left, with the part of its memory that such an address is usually in. */
export function addressText({ heap }: Dump, word: Uint8Array): string {
  const bytes = heap.layout.byteOrder === 'little' ? word.toReversed() : word
  const number = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  return word.length === 8 ? mappedText(number) : hex(number)
}

function mappedText(address: bigint): string {
  const mapping = mappings.find(({ from, to }) => address >= from && address < to)?.name
  return mapping === undefined ? hex(address) : `${hex(address)} (${mapping})`
}

/**
 * A number that is made of an address: see `hasAddressInDocSlot` and `hasAddressInAutoload`. The first is an address divided by 8,
 * with the sign bit set; the second is a distance from lispsym divided by 4.
 */
export function leakedText(dump: Dump, { value, within }: FoundPlace): string {
  const { layout } = dump.heap
  const text = valueText(dump, value)
  if (value.kind !== 'fixnum' || layout.tagging !== 'low' || layout.lispWordSize !== 8) return text
  const source =
    within === undefined ? `lispsym+${hex(value.value << 2n)}` : mappedText((value.value + (1n << 61n)) << 3n)
  return `${text}, made of ${source}`
}

/** Where Linux puts the parts of a process on 64-bit machines with addresses of 47 and 48 bits. */
const mappings = [
  { name: 'executable or heap', from: 0x5500_0000_0000n, to: 0x5700_0000_0000n },
  { name: 'stack', from: 0x7ff0_0000_0000n, to: 0x8000_0000_0000n },
  { name: 'libraries and mapped files', from: 0x7e00_0000_0000n, to: 0x7ff0_0000_0000n },
  { name: 'executable or heap', from: 0xaaaa_0000_0000n, to: 0xaaab_0000_0000n },
  { name: 'libraries, mapped files or stack', from: 0xffff_0000_0000n, to: 0x1_0000_0000_0000n },
] as const

/** A field of a dump. */
export interface FieldText {
  readonly node: number | undefined
  /** Undefined if nothing is known of the place. */
  readonly path: string | undefined
  readonly text: string | null
  /** Whether the field links the symbols of a bucket of an obarray. */
  readonly isInChain: boolean
}

const unknownField: FieldText = { node: undefined, path: undefined, text: null, isInChain: false }

/** The field that contains the byte at `offset`. */
export function fieldAt(dump: Dump, offset: DumpOffset | null): FieldText {
  const owner = offset === null ? undefined : dump.part(Owners).at(offset)
  if (offset === null || owner === undefined) {
    return offset === null ? unknownField : { ...unknownField, path: `C data at ${hex(offset)}` }
  }
  const { node, field } = owner
  const { nodes, heap } = dump
  const object = dump.part(Paths).lispOf(node)
  const path = object === undefined ? dump.part(Owners).describe(owner) : expressionOf(object, field?.name ?? 'padding')
  const isInChain = field?.name === 'ofs_next' && typeOf(nodes, node) === 'Symbol'
  const isOwnText = nodes.kindOf(node) === 'object' && nodes.tagOf(node) === heap.layout.tags.string
  if (isOwnText) {
    const value: Value = { kind: 'object', offset: nodes.offsetOf(node), tag: heap.layout.tags.string }
    return { node, path: object ?? path, text: valueText(dump, value), isInChain }
  }
  if (field?.kind === 'lisp') return { node, path, text: valueText(dump, heap.valueAt(field.offset)), isInChain }
  const bytes = heap.view.bytes.subarray(field?.offset ?? offset, (field?.offset ?? offset) + (field?.size ?? 1))
  return { node, path, text: hexText(bytes.subarray(0, SHORT / 4)), isInChain }
}

/** A field of an object as an expression, or after an arrow if Lisp has none. */
function expressionOf(object: string, field: string): string {
  const reader = readers[field]
  if (reader !== undefined) return `(${reader} ${object})`
  const slot = /^\[(\d+)\]$/.exec(field)?.[1]
  return slot === undefined ? `${object} → ${field}` : `(aref ${object} ${slot})`
}

/** The functions that return a field of a symbol or cons. */
const readers: Readonly<Record<string, string>> = { ...symbolReaders, car: 'car', cdr: 'cdr' }

/** What two dumps must have in common to be compared by object. */
export const layoutText = ({ layout }: Graph): string =>
  `Emacs ${layout.release ?? 'of an unknown release'}, ${8 * layout.wordSize}-bit ${layout.byteOrder}-endian`
