/**
 * Byte offset and size of every field that the specification describes, per layout.
 *
 * In: parsers compiled in debug mode. Out: plain tables, in bytes and bits. Nothing is computed from the text of the
 * specification: each structure is read from a blank buffer and its fields are where the parser says it found them, so
 * the tables can not drift from what the parsers do.
 *
 * @module
 */

import { type BitField, bitFields, bitsOf } from './bit-fields.ts'
import { readSpec } from './compile.ts'
import { construct, type DebugObject, type DebugParsers, read } from './debug-parsers.ts'
import type { Ksy } from './ksy.ts'
import { type Field, fieldsOf, scopeOf } from './positions.ts'

export interface Struct {
  readonly size: number
  readonly fields: Readonly<Record<string, Field>>
}

export interface PackedEntry {
  readonly size: number
  readonly offsetBits: number
  readonly typeBits: number
}

/** Header shapes that differ in their fields; the talk's is that of 27. */
const headerShapes = {
  '2018': { phases: 1, hashList: false, packed: 8 },
  '27': { phases: 1, hashList: false, packed: 4 },
  '28dev-a': { phases: 1, hashList: true, packed: 4 },
  '28dev-n': { phases: 3, hashList: false, packed: 4 },
  '28+': { phases: 3, hashList: true, packed: 4 },
} as const

/** Bytes in a pointer, bytes in a Lisp word, alignment of 8-byte scalars. */
const abis = {
  lp64: [8, 8, 8],
  'ilp32-align4': [4, 4, 4],
  'ilp32-align8': [4, 4, 8],
  'wide-align4': [4, 8, 4],
  'wide-align8': [4, 8, 8],
} as const

type Abi = (typeof abis)[keyof typeof abis]

const releases = [27, 28, 29, 30, 31] as const

/** Longer than any structure; a parser that runs out of it fails loudly. */
const blankSize = 4096

export interface FieldTables {
  readonly headers: Readonly<Record<string, Struct>>
  readonly packedEntry: Readonly<Record<string, PackedEntry>>
  readonly emacsReloc: Struct & { readonly typeBits: number; readonly lengthBits: number }
  readonly structs: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Struct>>>>>>
  readonly symbolFlags: Readonly<Record<string, Readonly<Record<string, BitField>>>>
  readonly vectorlikeSize: Readonly<Record<string, Readonly<Record<string, BitField>>>>
}

/** Parsers, and the specifications that they come from; parsed once, since there are hundreds of buffers to read. */
interface Sources {
  readonly parsers: DebugParsers
  readonly pdmp: Ksy
  readonly emacsReloc: Ksy
  readonly lispObject: Ksy
}

/** All tables; deterministic. */
export function fieldTables(parsers: DebugParsers): FieldTables {
  const sources: Sources = {
    parsers,
    pdmp: readSpec('pdmp'),
    emacsReloc: readSpec('emacs_reloc'),
    lispObject: readSpec('lisp_object'),
  }
  return {
    headers: mapValues(headerShapes, (shape) => header(sources, shape)),
    packedEntry: {
      '8-byte': packedEntry(sources, 32),
      '28+4': packedEntry(sources, 4),
      '27+5': packedEntry(sources, 5),
    },
    emacsReloc: emacsReloc(sources),
    structs: mapValues(abis, (abi) =>
      Object.fromEntries(releases.map((release) => [release, structsOf(sources, abi, release)])),
    ),
    symbolFlags: Object.fromEntries(releases.map((release) => [release, symbolFlags(sources, release)])),
    vectorlikeSize: { 4: vectorlikeSize(sources, abis['ilp32-align8']), 8: vectorlikeSize(sources, abis.lp64) },
  }
}

function header(sources: Sources, shape: (typeof headerShapes)[keyof typeof headerShapes]): Struct {
  const ksy = sources.pdmp
  const prefix = headerPrefix(sources)
  const args = [true, shape.phases, shape.hashList, shape.packed]
  const rest = read(sources.parsers, ['pdmp', 'dump_header'], new Uint8Array(blankSize), args)
  const fields: Record<string, Field> = { ...prefix.fields }
  for (const [name, { offset, size }] of Object.entries(fieldsOf(rest, scopeOf(rest, [ksy])))) {
    fields[name] = { offset: prefix.size + offset, size }
  }
  return { size: prefix.size + rest._io.pos, fields }
}

/** Magic and fingerprint, read from a file that has nothing else. */
function headerPrefix(sources: Sources): Struct {
  const bytes = new Uint8Array(blankSize)
  bytes.set(new TextEncoder().encode('DUMPEDGNUEMACS'))
  const object = construct(sources.parsers, ['pdmp'], bytes, [])
  try {
    object._read()
  } catch {
    // No layout fits blank bytes, and `layout_check` says so. What stands before it has been read.
  }
  return { size: object._io.pos, fields: fieldsOf(object, [sources.pdmp]) }
}

function packedEntry(sources: Sources, numTypeBits: number): PackedEntry {
  const entry = (bytes: Uint8Array) => read(sources.parsers, ['packed_reloc'], bytes, [true, numTypeBits])
  const size = entry(new Uint8Array(blankSize))._io.pos
  // The talk and later releases count offsets in units of 4, so the low bit of `ofs` is bit 2 of its value.
  const bits = bitFields(size, (bytes) => {
    const { ofs, code } = entry(bytes)
    return { ofs: Number(ofs), code: Number(code) }
  })
  return { size, offsetBits: bits.ofs?.width ?? 0, typeBits: bits.code?.width ?? 0 }
}

function emacsReloc(sources: Sources): FieldTables['emacsReloc'] {
  const entry = (bytes: Uint8Array) => {
    const padded = new Uint8Array(blankSize)
    padded.set(bytes)
    return read(sources.parsers, ['emacs_reloc'], padded, [true, true])
  }
  const blank = entry(new Uint8Array(0))
  const bits = bitFields(4, (bytes) => {
    const { code, rawLength } = entry(bytes)
    return { code: Number(code), rawLength: Number(rawLength) }
  })
  return {
    size: blank._io.pos,
    typeBits: bits.code?.width ?? 0,
    lengthBits: bits.rawLength?.width ?? 0,
    fields: fieldsOf(blank, [sources.emacsReloc]),
  }
}

function structsOf(sources: Sources, abi: Abi, release: number): Record<string, Struct> {
  const structs: Record<string, Struct> = {}
  for (const name of structNames(sources)) {
    // A vector has to have an element for the place of its contents to be seen; the rest is blank.
    const object = lispObject(sources, abi, release, name, Uint8Array.of(name === 'vector' ? 1 : 0))
    const body = object.body as DebugObject
    structs[name] = { size: object._io.pos, fields: fieldsOf(body, scopeOf(body, [sources.lispObject])) }
  }
  return structs
}

function symbolFlags(sources: Sources, release: number): Record<string, BitField> {
  return wordBits(sources, 2, 'flags', (bytes) => lispObject(sources, abis.lp64, release, 'symbol', bytes))
}

function vectorlikeSize(sources: Sources, abi: Abi): Record<string, BitField> {
  return wordBits(sources, abi[0], 'sizeWord', (bytes) => lispObject(sources, abi, 31, 'vectorlike_header', bytes))
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
    const bits = word.little as DebugObject
    const scope = scopeOf(bits, scopeOf(word, [sources.lispObject]))
    return bitsOf(bits, scope[0] ?? {})
  })
}

/** Read structure `name`, which begins with `bytes` and is blank after them. */
function lispObject(sources: Sources, abi: Abi, release: number, name: string, bytes: Uint8Array): DebugObject {
  const padded = new Uint8Array(blankSize)
  padded.set(bytes)
  return read(sources.parsers, ['lisp_object'], padded, [true, ...abi, release, structNames(sources).indexOf(name)])
}

/** Names of the structures by code. */
function structNames({ lispObject }: Sources): readonly string[] {
  const codes = lispObject.enums?.struct_types ?? {}
  return Object.values(codes).map((entry) => (typeof entry === 'string' ? entry : entry.id))
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}
