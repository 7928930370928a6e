/**
 * Encoding of objects that are a single value: strings, floats, bignums, bool-vectors, bytes.
 * @module
 */
import { parseHex } from '../bytes/hex-text.ts'
import { bignumFields } from '../image/bignum.ts'
import { pseudovectorSize } from '../layout/vectorlike.ts'
import { numberIn } from '../lisp/reader/numbers.ts'
import { roundUp } from '../units.ts'
import { type Json, Misfit, memberOf, requireKeys } from './invalid.ts'
import { parseNotation } from './notation.ts'
import { putHeader } from './put-vectorlike.ts'
import { isCommon, isPartName, type StructWriter } from './struct-writer.ts'
import { bytesOf, stringOf } from './text.ts'

/** The value of `size_byte` in a unibyte string with bytes of its own. */
const UNIBYTE = -1

export function putFloat({ draft, forms }: StructWriter, json: Json, path: string): void {
  requireKeys(json, path, (key) => isCommon(key) || key === 'data')
  const { size, fields } = forms.shapes.float
  draft.grow(size)
  const at = fields[0]!.offset
  const data = memberOf(json, 'data')
  if (typeof data === 'number') {
    draft.putFloat(at, data)
    return
  }
  const notation = typeof data === 'string' ? parseNotation(data) : undefined
  const datum = typeof data === 'string' ? numberIn(data) : undefined
  if (notation?.kind === 'word') draft.putInteger(at, 8, notation.word)
  else if (datum !== undefined && datum !== 'too-long' && datum.kind === 'float') draft.putInteger(at, 8, datum.bits)
  else throw new Misfit(`${path}.data`, 'expected a number, or "-0.0", "1.0e+INF", "0.0e+NaN" or "word:0x…"')
}

const stringKeys = new Set(['text', 'hex', 'multibyte'])

/** Encode a string, given by its text or field by field. */
export function putString(encoder: StructWriter, json: Json, path: string): void {
  const { draft, forms, fields } = encoder
  const { string } = forms.shapes
  if (memberOf(json, 'text') === undefined && memberOf(json, 'hex') === undefined) {
    encoder.putObject(string, json, path)
    return
  }
  const value = stringOf(json)
  if (value === undefined)
    throw new Misfit(`${path}.text`, 'expected text that the internal encoding of Emacs can represent')
  requireKeys(json, path, (key) => isCommon(key) || isPartName(key) || stringKeys.has(key) || key === 'ofs_intervals')
  draft.grow(string.size)
  encoder.putParts(json, path)
  const { num_chars, len_data, ofs_data, ofs_intervals } = forms.layout.structs.string.fields
  const { bytes, length, multibyte } = value
  draft.putInteger(num_chars!.offset, num_chars!.size, BigInt(length))
  draft.putInteger(len_data!.offset, len_data!.size, BigInt(multibyte ? bytes.length : UNIBYTE))
  const withNul = new Uint8Array(bytes.length + 1)
  withNul.set(bytes)
  const target = fields.addBytes(withNul, 1, json, () => path)
  draft.link({ offset: ofs_data!.offset, kind: fields.codes.dumpPointer, target, delta: 0 })
  fields.putPointer(ofs_intervals!.offset, memberOf(json, 'ofs_intervals'), () => `${path}.ofs_intervals`)
}

export function putBytes({ draft }: StructWriter, json: Json, path: string, at = 0): void {
  requireKeys(json, path, (key) => isCommon(key) || key === 'text' || key === 'hex')
  const bytes = bytesOf({ text: memberOf(json, 'text'), hex: memberOf(json, 'hex') })
  if (bytes === undefined) throw new Misfit(path, 'expected text or hex')
  draft.put(at, bytes)
}

/** Encode a bignum, given by its value. Its limbs are a payload. */
export function putBignum(encoder: StructWriter, json: Json, path: string): void {
  const { draft, forms, fields } = encoder
  requireKeys(json, path, (key) => isCommon(key) || key === 'value' || key === 'header')
  const { layout } = forms
  const { mpsize, limbSize } = bignumFields(layout)
  draft.grow(pseudovectorSize(layout, layout.structs.bignum))
  putHeader(encoder, 'BIGNUM', json, path)
  const text = memberOf(json, 'value')
  const match = typeof text === 'string' && text.length < 2 ** 24 ? /^(-?)(\d{1,20000}|0x[0-9a-f]+)$/i.exec(text) : null
  if (match === null) throw new Misfit(`${path}.value`, 'expected an integer in quotes; write a long one as 0x…')
  if (layout.limbSize === null) throw new Misfit(`${path}.value`, 'a bignum needs layout.limbSize, 4 or 8')
  const magnitude = BigInt(match[2]!)
  const limbs = limbsOf(magnitude, limbSize, layout.byteOrder === 'little')
  const count = limbs.length / limbSize
  draft.putInteger(mpsize, 4, BigInt(match[1] === '-' ? -count : count))
  const target = fields.addBytes(limbs, limbSize, json, () => path)
  draft.link({ offset: 0, kind: fields.codes.bignum, target, delta: 0 })
}

/** Limbs, the lowest first, each in target byte order. */
function limbsOf(magnitude: bigint, limbSize: number, little: boolean): Uint8Array {
  const digits = magnitude === 0n ? '' : magnitude.toString(16)
  const size = roundUp(Math.ceil(digits.length / 2), limbSize)
  const bytes = parseHex(digits.padStart(2 * size, '0'))!.reverse()
  if (!little) for (let at = 0; at < size; at += limbSize) bytes.subarray(at, at + limbSize).reverse()
  return bytes
}

export function putBits(encoder: StructWriter, json: Json, path: string): void {
  const { draft, forms } = encoder
  requireKeys(json, path, (key) => isCommon(key) || key === 'num_bits' || key === 'bits' || key === 'header')
  const { lispWordSize, wordSize } = forms.layout
  const { shapes } = forms.vector('BOOL_VECTOR')!
  const count = memberOf(json, 'num_bits') ?? 0
  const bits = parseHex(memberOf(json, 'bits') ?? '')
  if (!Number.isSafeInteger(count) || (count as number) < 0) throw new Misfit(`${path}.num_bits`, 'expected a count')
  const size = Math.ceil((count as number) / (8 * wordSize)) * wordSize
  if (bits?.length !== size) throw new Misfit(`${path}.bits`, `expected ${size} bytes in hexadecimal`)
  const start = shapes.header.size
  draft.grow(start + lispWordSize + size)
  putHeader(encoder, 'BOOL_VECTOR', json, path)
  draft.putInteger(start, lispWordSize, BigInt(count as number))
  draft.put(start + lispWordSize, bits)
}
