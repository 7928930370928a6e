/**
 * Byte offset and size of every field of the C structures behind Lisp objects, per ABI and release.
 *
 * In: parsers compiled in debug mode. Out: plain tables, in bytes and bits. Each structure is read from a blank buffer. One
 * whose length depends on its header gets a header with the least length at which each of its arrays has one element.
 *
 * @module
 */

import { type BitField, bitFields, bitsOf, computedBitsOf } from './bit-fields.ts'
import { type DebugObject, type DebugParsers, isDebugObject, read } from './debug-parsers.ts'
import { type Ksy, type TypeIndex, typeIndex } from './ksy.ts'
import { type Field, fieldsOf } from './positions.ts'

export interface Struct {
  readonly size: number
  readonly fields: Readonly<Record<string, Field>>
}

/** A shape of struct buffer, and the two sizes in the header of such a buffer. */
export interface BufferVariant {
  readonly lispSlots: number
  readonly restWords: number
  readonly struct: Struct
}

type PerRelease<T> = Readonly<Record<string, Readonly<Record<string, T>>>>

export interface LispTables {
  /** By ABI, release and name. Structures that a release does not have are absent. */
  readonly structs: Readonly<Record<string, PerRelease<Struct>>>
  /** By ABI and release. */
  readonly bufferVariants: PerRelease<readonly BufferVariant[]>
  readonly bitFields: PerRelease<Readonly<Record<string, BitField>>>
  readonly symbolFlags: PerRelease<BitField>
  readonly vectorlikeSize: PerRelease<BitField>
}

/** Bytes in a pointer, bytes in a Lisp word, alignment of 8-byte scalars, Microsoft's rule for bit-fields. */
const abis = {
  lp64: [8, 8, 8, false],
  'ilp32-align4': [4, 4, 4, false],
  'ilp32-align8': [4, 4, 8, false],
  'wide-align4': [4, 8, 4, false],
  'wide-align8': [4, 8, 8, false],
  llp64: [8, 8, 8, true],
  'ilp32-windows': [4, 4, 8, true],
  'wide-windows': [4, 8, 8, true],
} as const

type Abi = (typeof abis)[keyof typeof abis]

const releases = [27, 28, 29, 30, 31] as const

/** Larger than any structure. A parser that reads beyond it throws. */
const blankSize = 4096

/** Largest sizes that the header of a pseudovector can hold. */
const most = 0xfff

/** Parsers, and what they were made from. Parsed once, since hundreds of buffers are read. */
interface Sources {
  readonly parsers: DebugParsers
  readonly types: TypeIndex
  /** Names of the structures by code. */
  readonly names: readonly string[]
}

/** All tables. The result is deterministic. @param specs `pdmp_heap` and all its imports */
export function lispTables(parsers: DebugParsers, specs: readonly Ksy[]): LispTables {
  const codes = Object.values(specs[0]?.enums?.struct_types ?? {})
  const names = codes.map((entry) => (typeof entry === 'string' ? entry : entry.id))
  const sources: Sources = { parsers, types: typeIndex(specs), names }
  const perRelease = <T>(make: (release: number) => T): Record<string, T> =>
    Object.fromEntries(releases.map((release) => [release, make(release)]))
  return {
    structs: mapValues(abis, (abi) => perRelease((release) => structsOf(sources, abi, release))),
    bufferVariants: mapValues(abis, (abi) => perRelease((release) => bufferVariants(sources, abi, release))),
    bitFields: perRelease((release) => byteBits(sources, release)),
    symbolFlags: perRelease((release) => symbolFlags(sources, release)),
    vectorlikeSize: { 4: vectorlikeSize(sources, abis['ilp32-align8']), 8: vectorlikeSize(sources, abis.lp64) },
  }
}

function structsOf(sources: Sources, abi: Abi, release: number): Record<string, Struct> {
  const structs: Record<string, Struct> = {}
  for (const name of sources.names) {
    const struct = structOf(sources, abi, release, name, sample(sources, abi, release, name))
    if (struct) structs[name] = struct
  }
  return structs
}

/** Structure `name`; undefined if the release does not have it. */
function structOf(sources: Sources, abi: Abi, release: number, name: string, bytes: Uint8Array): Struct | undefined {
  const object = structure(sources, abi, release, name, bytes)
  if (!isDebugObject(object.body)) return undefined
  const fields = fieldsOf(object.body, sources.types)
  return { size: name === 'buffer' ? sizeOfBuffer(fields, abi) : object._io.pos, fields }
}

/** `sizeof (struct buffer)`: C aligns it like its counters, and not to GCALIGNMENT as the structures of src/lisp.h. */
function sizeOfBuffer(fields: Struct['fields'], [, , int64Align]: Abi): number {
  const end = Math.max(...Object.values(fields).map(({ offset, size }) => offset + size))
  return Math.ceil(end / int64Align) * int64Align
}

/** The first bytes of a structure with arrays of one element. */
function sample(sources: Sources, abi: Abi, release: number, name: string): Uint8Array {
  const [lenPointer, lenLispWord] = abi
  switch (name) {
    case 'vector':
    case 'record':
    case 'font':
    case 'frame':
    case 'window':
    case 'process':
    case 'terminal':
      return header(abi, 1, 0)
    case 'compiled':
      return header(abi, 6, 0)
    case 'char_table':
      return header(abi, 69, 0)
    case 'sub_char_table':
      return header(abi, 8 / lenLispWord + 1, 0)
    case 'buffer':
      // With tree-sitter if possible; with a time_t of 8 bytes, except in 27, where 32-bit machines have 4.
      return header(abi, most, lenPointer === 4 && release === 27 ? 0 : most)
    case 'bool_vector': {
      const bytes = new Uint8Array(blankSize)
      const blank = structOf(sources, abi, release, name, bytes)
      bytes[blank?.fields.num_bits?.offset ?? 0] = 1
      return bytes
    }
    default:
      return new Uint8Array(0)
  }
}

/** The little-endian header of a pseudovector of some kind with these sizes. */
function header([lenPointer]: Abi, lispSlots: number, restWords: number): Uint8Array {
  const bytes = new Uint8Array(lenPointer)
  new DataView(bytes.buffer).setUint32(0, lispSlots + restWords * 4096, true)
  // PSEUDOVECTOR_FLAG is the bit below the highest.
  bytes[lenPointer - 1] = 0x40
  return bytes
}

/** Every shape of struct buffer, the one in `structs` first: with and without tree-sitter, long and short time_t. */
function bufferVariants(sources: Sources, abi: Abi, release: number): readonly BufferVariant[] {
  const usual = sample(sources, abi, release, 'buffer')
  const others = [most, 0].flatMap((slots) => [most, 0].map((rest) => header(abi, slots, rest)))
  const variants = new Map<string, BufferVariant>()
  for (const bytes of [usual, ...others]) {
    const struct = structOf(sources, abi, release, 'buffer', bytes)
    if (struct) variants.set(JSON.stringify(struct), { ...bufferSizes(struct, abi), struct })
  }
  return [...variants.values()]
}

/** The sizes in the header of a buffer: Lisp words from `name` to `own_text`, and the rest in words of that size. */
function bufferSizes({ size, fields }: Struct, [, lenLispWord]: Abi): { lispSlots: number; restWords: number } {
  const start = fields.name?.offset ?? 0
  const slots = Object.values(fields).filter((field) => field.offset >= start && field.offset < firstOfText(fields))
  return { lispSlots: slots.length, restWords: Math.ceil((size - start) / lenLispWord) - slots.length }
}

const firstOfText = (fields: Struct['fields']): number => fields['own_text.beg']?.offset ?? 0

function symbolFlags(sources: Sources, release: number): Record<string, BitField> {
  return wordBits(sources, 2, 'flags', (bytes) => structure(sources, abis.lp64, release, 'symbol', bytes))
}

function vectorlikeSize(sources: Sources, abi: Abi): Record<string, BitField> {
  return wordBits(sources, abi[0], 'sizeWord', (bytes) => structure(sources, abi, 31, 'vectorlike_header', bytes))
}

/** Bit-fields of the little-endian word in field `name` of a Lisp object. */
function wordBits(
  sources: Sources,
  size: number,
  name: string,
  readObject: (bytes: Uint8Array) => DebugObject,
): Record<string, BitField> {
  return bitFields(size, (bytes) => {
    const body = readObject(bytes).body as DebugObject
    const word = body[name] as DebugObject
    return bitsOf(word.little as DebugObject, sources.types)
  })
}

/** Bit-fields of every structure that has a byte of bit-fields, by name of the structure. */
function byteBits(sources: Sources, release: number): Record<string, Record<string, BitField>> {
  const found: Record<string, Record<string, BitField>> = {}
  for (const name of sources.names) {
    const fields = structOf(sources, abis.lp64, release, name, new Uint8Array(0))?.fields ?? {}
    const field = ['bits', 'flags'].find((id) => fields[id]?.size === 1)
    if (field === undefined) continue
    const bits = bitFields(1, (bytes) => {
      const padded = new Uint8Array(blankSize)
      padded.set(bytes, fields[field]?.offset)
      const body = structure(sources, abis.lp64, release, name, padded).body as DebugObject
      return isDebugObject(body[field]) ? computedBitsOf([body, body[field]], sources.types) : {}
    })
    if (Object.keys(bits).length > 0) found[name] = bits
  }
  return found
}

/** Read structure `name`, which starts with `bytes` followed by zeros. All that it needs of its root is the layout. */
function structure(sources: Sources, abi: Abi, release: number, name: string, bytes: Uint8Array): DebugObject {
  const padded = new Uint8Array(blankSize)
  padded.set(bytes)
  const layout = read(sources.parsers, ['pdmp_heap', 'heap_layout'], new Uint8Array(0), [true, ...abi, release])
  return read(sources.parsers, ['pdmp_heap', 'structure'], padded, [sources.names.indexOf(name)], { layout })
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}
