/**
 * Byte offset and size of every field that the specification describes, per layout.
 *
 * In: parsers compiled in debug mode. Out: plain tables, in bytes and bits. Nothing is computed from the text of the
 * specification. Each structure is read from a blank buffer, and its fields are where the parser found them, so
 * the tables cannot differ from the parsers.
 *
 * @module
 */

import { bitFields } from './bit-fields.ts'
import { readSpec, withImports } from './compile.ts'
import { construct, type DebugParsers, read } from './debug-parsers.ts'
import { type TypeIndex, typeIndex } from './ksy.ts'
import { type LispTables, lispTables, type Struct } from './lisp-structs.ts'
import { type Field, fieldsOf } from './positions.ts'

export interface PackedEntry {
  readonly size: number
  readonly offsetBits: number
  readonly typeBits: number
}

/** Header shapes with different fields. The talk's shape is that of 27. */
const headerShapes = {
  '2018': { phases: 1, hashList: false, packed: 8 },
  '27': { phases: 1, hashList: false, packed: 4 },
  '28dev-a': { phases: 1, hashList: true, packed: 4 },
  '28dev-n': { phases: 3, hashList: false, packed: 4 },
  '28+': { phases: 3, hashList: true, packed: 4 },
} as const

/** Larger than any header. A parser that reads beyond it throws. */
const blankSize = 4096

export interface FieldTables extends LispTables {
  readonly headers: Readonly<Record<string, Struct>>
  readonly packedEntry: Readonly<Record<string, PackedEntry>>
  readonly emacsReloc: Struct & { readonly typeBits: number; readonly lengthBits: number }
}

/** Parsers of the file, and the specifications of their classes. */
interface Sources {
  readonly parsers: DebugParsers
  readonly types: TypeIndex
}

/** All tables. The result is deterministic. */
export function fieldTables(parsers: DebugParsers): FieldTables {
  const sources: Sources = { parsers, types: typeIndex(withImports('pdmp').map(readSpec)) }
  const headers = Object.entries(headerShapes).map(([name, shape]) => [name, header(sources, shape)] as const)
  return {
    headers: Object.fromEntries(headers),
    packedEntry: {
      '8-byte': packedEntry(sources, 32),
      '28+4': packedEntry(sources, 4),
      '27+5': packedEntry(sources, 5),
    },
    emacsReloc: emacsReloc(sources),
    ...lispTables(parsers, withImports('pdmp_heap').map(readSpec)),
  }
}

function header(sources: Sources, shape: (typeof headerShapes)[keyof typeof headerShapes]): Struct {
  const prefix = headerPrefix(sources)
  const args = [true, shape.phases, shape.hashList, shape.packed]
  const rest = read(sources.parsers, ['pdmp', 'dump_header'], new Uint8Array(blankSize), args)
  const fields: Record<string, Field> = { ...prefix.fields }
  for (const [name, { offset, size }] of Object.entries(fieldsOf(rest, sources.types))) {
    fields[name] = { offset: prefix.size + offset, size }
  }
  return { size: prefix.size + rest._io.pos, fields }
}

/** Magic and fingerprint, read from a file that contains nothing else. */
function headerPrefix(sources: Sources): Struct {
  const bytes = new Uint8Array(blankSize)
  bytes.set(new TextEncoder().encode('DUMPEDGNUEMACS'))
  const object = construct(sources.parsers, ['pdmp'], bytes, [])
  try {
    object._read()
  } catch {
    // No layout fits blank bytes, so `layout_check` throws. The fields before it have been read.
  }
  return { size: object._io.pos, fields: fieldsOf(object, sources.types) }
}

function packedEntry(sources: Sources, numTypeBits: number): PackedEntry {
  const entry = (bytes: Uint8Array) => read(sources.parsers, ['packed_reloc'], bytes, [true, numTypeBits, 4])
  const size = entry(new Uint8Array(blankSize))._io.pos
  // The talk and later releases count offsets in units of 4, so the lowest bit of `ofs` is bit 2 of its value.
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
    fields: fieldsOf(blank, sources.types),
  }
}
