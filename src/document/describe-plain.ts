/**
 * Description of objects that are a single value: strings, floats, bignums, bool-vectors. The inverse of put-plain.ts.
 * @module
 */
import { hexText } from '../bytes/hex-text.ts'
import { atomBytes } from '../graph/graph.ts'
import { bignumFields } from '../image/bignum.ts'
import { floatText } from '../lisp/printer/numbers.ts'
import type { FieldReader, ObjectJson } from './describe-field.ts'
import type { Forms } from './forms.ts'
import { wordText } from './notation.ts'
import { stringJson } from './text.ts'

/** Most bytes of limbs of a number that is written in decimal. Conversion to decimal takes superlinear time. */
const LONGEST_DECIMAL = 1024

/** Complete `json` with the value of `atom`. Returns false if its type has no such form. */
export function describePlain(fields: FieldReader, forms: Forms, atom: number, json: ObjectJson): boolean {
  switch (json['type']) {
    case 'String':
      return describeString(fields, atom, json)
    case 'Float':
      return describeFloat(fields, forms, atom, json)
    case 'BIGNUM':
      return describeBignum(fields, atom, json)
    default:
      return false
  }
}

function describeString(fields: FieldReader, atom: number, json: ObjectJson): boolean {
  const { atoms, layout, links } = fields.graph
  const start = atoms.origins[atom]!
  const { len_data, ofs_data } = layout.structs.string.fields
  const link = fields.linkAt(start + ofs_data!.offset)
  if (link < 0 || !fields.isOwnedTarget(link)) return false
  const bytes = atomBytes(atoms, links.targets[link]!)
  const sizeByte = fields.heap.word(start + len_data!.offset)
  if (bytes.at(-1) !== 0 || sizeByte < -1) return false
  Object.assign(json, stringJson(bytes.subarray(0, -1), sizeByte >= 0))
  fields.putRank(json, links.targets[link]!)
  return true
}

function describeFloat({ heap, graph }: FieldReader, { shapes }: Forms, atom: number, json: ObjectJson): boolean {
  const at = graph.atoms.origins[atom]! + shapes.float.fields[0]!.offset
  const bits = heap.view.word(at, 8, 'float')
  json['data'] = floatJson(bits)
  return true
}

/** A number if JSON represents it exactly, otherwise its Lisp syntax, otherwise the word. */
function floatJson(bits: bigint): number | string {
  const data = new DataView(new ArrayBuffer(8))
  data.setBigUint64(0, bits)
  const value = data.getFloat64(0)
  if (Number.isFinite(value) && !Object.is(value, -0)) return value
  const isQuiet = !Number.isNaN(value) || ((bits >> 51n) & 1n) === 1n
  return isQuiet ? floatText(bits) : wordText(bits)
}

function describeBignum(fields: FieldReader, atom: number, json: ObjectJson): boolean {
  const { atoms, layout, links } = fields.graph
  const start = atoms.origins[atom]!
  const link = fields.linkAt(start)
  if (link < 0 || !fields.isOwnedTarget(link) || layout.limbSize === null) return false
  const limbs = atomBytes(atoms, links.targets[link]!)
  const count = fields.heap.view.int32(start + bignumFields(layout).mpsize, 'bignum.mpsize')
  const digits = digitsOf(limbs, layout.limbSize, layout.byteOrder === 'little')
  const sign = count < 0 ? '-' : ''
  json['value'] =
    limbs.length <= LONGEST_DECIMAL ? String(BigInt(`${sign}1`) * BigInt(`0x${digits || '0'}`)) : `${sign}0x${digits}`
  fields.putRank(json, links.targets[link]!)
  return true
}

/** Hexadecimal digits, the highest first. */
function digitsOf(limbs: Uint8Array, limbSize: number, little: boolean): string {
  const bytes = limbs.slice()
  if (!little) for (let at = 0; at < bytes.length; at += limbSize) bytes.subarray(at, at + limbSize).reverse()
  return hexText(bytes.reverse())
}
