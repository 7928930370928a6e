/**
 * Encoding of objects without Lisp parts: floats, bignums, bool-vectors. All three have their data in the cold section.
 *
 * Source: `dump_float`, `dump_bignum`, `dump_cold_bignum`, `dump_bool_vector` in src/pdumper.c; `struct Lisp_Bool_Vector`.
 * @module
 */
import { Section } from '../graph/graph.ts'
import { bignumFields } from '../image/bignum.ts'
import { pseudovectorSize } from '../layout/vectorlike.ts'
import type { BoolVectorDatum, FloatDatum } from '../lisp/reader/datum.ts'
import { roundUp } from '../units.ts'
import type { Cell, Pen } from './pen.ts'
import { notWritable } from './refusals.ts'

export function writeFloat({ editor, layout }: Pen, { bits }: FloatDatum): Cell {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, bits, layout.byteOrder === 'little')
  const { float: tag } = layout.tags
  return { kind: 'atom', tag, atom: editor.add({ section: Section.cold, type: tag, align: 8, bytes }) }
}

/**
 * The object has the signed count of limbs and the place of the limbs, lowest first.
 *
 * @throws PdmpError 'not-writable': the generation has no bignums, or the file does not tell how wide their limbs are
 */
export function writeBignum(pen: Pen, value: bigint): Cell {
  const { layout, editor } = pen
  const { bignum } = pen.layout.relocs
  if (bignum < 0) throw notWritable('bignum', `${value} is a bignum, and dumps of this generation have none`)
  const { limbSize, lispWordSize } = layout
  if (limbSize === null) {
    const detail = `${value} is a bignum, and a dump without bignums does not show whether its Emacs was built with GMP`
    throw notWritable('bignum', detail)
  }
  const limbs = limbsOf(value < 0n ? -value : value, limbSize, layout.byteOrder === 'little')
  const payload = pen.addPayload(limbs, limbSize)
  const { size, mpsize } = bignumFields(layout)
  const first = pen.offsetOf('vector', 'contents.0')
  const words = Math.ceil((size - first) / lispWordSize)
  const cell = pen.addObject(layout.tags.vectorlike, pseudovectorSize(layout, layout.structs.bignum))
  pen.header(cell.atom, 'BIGNUM', 0, words)
  const count = limbs.length / limbSize
  pen.int32(cell.atom, mpsize, value < 0n ? -count : count)
  editor.setLink(cell.atom, 0, { kind: bignum, target: payload, delta: 0 })
  return cell
}

function limbsOf(magnitude: bigint, size: 4 | 8, little: boolean): Uint8Array {
  const digits = magnitude.toString(16)
  const count = Math.ceil(digits.length / (2 * size))
  const padded = digits.padStart(2 * size * count, '0')
  const bytes = new Uint8Array(size * count)
  // The bytes of the number in hexadecimal, the highest first.
  for (let i = 0; i < bytes.length; i++) {
    const byte = Number.parseInt(padded.slice(2 * (bytes.length - 1 - i), 2 * (bytes.length - i)), 16)
    const limb = i - (i % size)
    bytes[little ? i : limb + size - 1 - (i % size)] = byte
  }
  return bytes
}

/** Write a bool-vector: bytes of eight bits, the lowest first on every machine, padded with zeros to a multiple of size_t. */
export function writeBoolVector(pen: Pen, { length, bytes: bits }: BoolVectorDatum): Cell {
  const { layout, editor } = pen
  const { wordSize } = layout
  const first = pen.offsetOf('bool_vector', 'words.0')
  const words = Math.ceil(length / (8 * wordSize))
  const bytes = new Uint8Array(roundUp(first + words * wordSize, pen.objectAlign))
  bytes.set(bits, first)
  const { vectorlike: tag } = layout.tags
  const atom = editor.add({ section: Section.cold, type: tag, align: pen.objectAlign, bytes })
  pen.header(atom, 'BOOL_VECTOR', 0)
  pen.emacsInt(atom, pen.offsetOf('bool_vector', 'num_bits'), length)
  return { kind: 'atom', atom, tag }
}
