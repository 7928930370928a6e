/**
 * Emacs relocations in a document: one object for each, with the data that it writes and the address in the executable.
 *
 * The length follows from the copied data, from the type of the target, or from `size`. It is stated only if it does not.
 * @module
 */
import { hexText, parseHex } from '../bytes/hex-text.ts'
import { type Graph, NO_ATOM } from '../graph/graph.ts'
import type { Layout } from '../layout/layout.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'
import type { ObjectJson } from './describe-field.ts'
import { type Json, Misfit, memberOf, NOTE, requireKeys } from './invalid.ts'
import type { Labels } from './labels.ts'
import { emacsText, integerJson, parseNotation } from './notation.ts'

const UNION_SIZE = 8

/** A root whose label is not yet resolved. */
export interface DraftRoot {
  readonly type: number
  /** Undefined if it follows from the target. */
  readonly length: number | undefined
  readonly emacsOffset: number
  readonly label: string | undefined
  readonly delta: number
  readonly union: Uint8Array
}

const leadsIntoDump: ReadonlySet<number> = new Set([
  EmacsRelocType.copyFromDump,
  EmacsRelocType.dumpPtrRaw,
  EmacsRelocType.dumpLv,
])

/** The length of a root for which none is stated. */
export function standardLength(
  { types, sizes }: { types: ArrayLike<number>; sizes: ArrayLike<number> },
  type: number,
  atom: number,
  delta: number,
): number {
  if (type === EmacsRelocType.copyFromDump) return sizes[atom]! - delta
  return type === EmacsRelocType.dumpLv ? Math.max(0, types[atom]!) : 0
}

export function rootJson({ roots, atoms, layout }: Graph, i: number, labels: Labels): ObjectJson {
  const type = roots.types[i]!
  const length = roots.lengths[i]!
  const atom = roots.atoms[i]!
  const union = roots.unions.subarray(UNION_SIZE * i, UNION_SIZE * (i + 1))
  const json: ObjectJson = { at: emacsText(roots.emacsOffsets[i]!), type: layout.facts.emacsRelocs[type] }
  if (atom !== NO_ATOM) {
    const delta = roots.deltas[i]!
    json['to'] = labels(atom, delta)
    if (length !== standardLength(atoms, type, atom, delta)) json['length'] = length
    if (union.some((byte) => byte !== 0)) json['union'] = hexText(union)
    return json
  }
  return isExact(json, plainValue(type, length, union, layout), length, union, layout)
}

/** Describe the value if that reproduces the root, otherwise length and union. */
function isExact(
  json: ObjectJson,
  value: ObjectJson | undefined,
  length: number,
  union: Uint8Array,
  layout: Layout,
): ObjectJson {
  if (value !== undefined) {
    const whole = { ...json, ...value }
    const again = readRoot(whole, layout, '')
    if (again.length === length && hexText(again.union) === hexText(union)) return whole
  }
  return { ...json, length, union: hexText(union) }
}

function plainValue(
  type: number,
  length: number,
  union: Uint8Array,
  { byteOrder, tags }: Layout,
): ObjectJson | undefined {
  const little = byteOrder === 'little'
  const view = new DataView(union.buffer, union.byteOffset, UNION_SIZE)
  if (type === EmacsRelocType.emacsPtrRaw) return { to: emacsText(view.getInt32(0, little)) }
  if (type === EmacsRelocType.emacsLv) return { to: emacsText(view.getInt32(0, little), tags.names[length]) }
  if (type !== EmacsRelocType.immediate) return undefined
  const size = length
  if (size === 1) return { size, value: view.getInt8(0) }
  if (size === 2) return { size, value: view.getInt16(0, little) }
  if (size === 4) return { size, value: view.getInt32(0, little) }
  return size === 8 ? { size, value: integerJson(view.getBigInt64(0, little)) } : undefined
}

const known = new Set(['at', 'type', 'to', 'length', 'size', 'value', 'union', NOTE])

/** The inverse of `rootJson`. @throws Misfit */
export function readRoot(json: Json, layout: Layout, path: string): DraftRoot {
  requireKeys(json, path, (key) => known.has(key))
  const type = layout.facts.emacsRelocs.indexOf(memberOf(json, 'type') as string)
  if (type < 0) throw new Misfit(`${path}.type`, 'the layout has no such Emacs relocation')
  const at = memberOf(json, 'at')
  const place = typeof at === 'string' ? parseNotation(at) : undefined
  if (place?.kind !== 'emacs' || (place.offset | 0) !== place.offset)
    throw new Misfit(`${path}.at`, 'expected emacs: and an offset')
  const stated = integerOf(json, 'length', path)
  const union = new Uint8Array(UNION_SIZE)
  const raw = memberOf(json, 'union')
  if (raw !== undefined) {
    const bytes = parseHex(raw)
    if (bytes?.length !== UNION_SIZE) throw new Misfit(`${path}.union`, 'expected eight bytes in hexadecimal')
    union.set(bytes)
  }
  const root = { type, emacsOffset: place.offset, union }
  if (leadsIntoDump.has(type)) return { ...root, length: stated, ...targetOf(json, path) }
  const length = raw === undefined ? putValue(union, type, json, layout, path) : (stated ?? 0)
  return { ...root, length: stated ?? length, label: undefined, delta: 0 }
}

function targetOf(json: Json, path: string): { label: string; delta: number } {
  const to = memberOf(json, 'to')
  const notation = typeof to === 'string' ? parseNotation(to) : undefined
  if (notation?.kind === 'label') return notation
  throw new Misfit(`${path}.to`, 'expected a label')
}

/** Fill in the union. Returns the length that belongs to it. */
function putValue(union: Uint8Array, type: number, json: Json, { byteOrder, tags }: Layout, path: string): number {
  const little = byteOrder === 'little'
  const view = new DataView(union.buffer)
  if (type === EmacsRelocType.immediate) return putImmediate(view, little, json, path)
  const to = memberOf(json, 'to')
  const notation = typeof to === 'string' ? parseNotation(to) : undefined
  if (notation?.kind !== 'emacs' || (notation.offset | 0) !== notation.offset)
    throw new Misfit(`${path}.to`, 'expected emacs: and an offset')
  view.setInt32(0, notation.offset, little)
  if (type !== EmacsRelocType.emacsLv) return 0
  const tag = tags.names.indexOf(notation.tag ?? 'Vectorlike')
  if (tag < 0) throw new Misfit(`${path}.to`, `there is no Lisp type ${notation.tag}`)
  return tag
}

function putImmediate(view: DataView, little: boolean, json: Json, path: string): number {
  const size = integerOf(json, 'size', path) ?? 0
  const value = memberOf(json, 'value')
  const notation = parseNotation(String(value))
  if (![1, 2, 4, 8].includes(size)) throw new Misfit(`${path}.size`, 'expected 1, 2, 4 or 8')
  const bits = 8 * size
  const number = notation?.kind === 'integer' ? notation.value : undefined
  if (number === undefined || number >= 1n << BigInt(bits) || number < -(1n << BigInt(bits - 1))) {
    throw new Misfit(`${path}.value`, `expected an integer of ${size} bytes`)
  }
  const word = BigInt.asUintN(bits, number)
  if (size === 8) view.setBigUint64(0, word, little)
  else if (size === 4) view.setUint32(0, Number(word), little)
  else if (size === 2) view.setUint16(0, Number(word), little)
  else view.setUint8(0, Number(word))
  return size
}

function integerOf(json: Json, key: string, path: string): number | undefined {
  const value = memberOf(json, key)
  if (value === undefined) return undefined
  if (typeof value === 'number' && (value | 0) === value) return value
  throw new Misfit(`${path}.${key}`, 'expected an integer')
}
