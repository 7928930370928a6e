/**
 * The border with the generated parser, and with trust.
 *
 * In: bytes and the layout that `probe` found. Out: the header as the spec reads it, and the tables as columns. Past this
 * file offsets are in bounds, tables ascend, and type codes are known; nothing else knows that Kaitai exists.
 * @module
 */
import { KaitaiStream } from '../../generated/KaitaiStream.js'
import { Pdmp } from '../../generated/Pdmp.js'
import { type Fault, PdmpError } from '../error.ts'
import { entrySizeOf, type Header, type Locator } from '../layout/header-rules.ts'
import type { Layout } from '../layout/layout.ts'
import { type EmacsRelocTable, emacsRelocFaults, unpackEmacsRelocs } from './emacs-reloc-table.ts'
import { type EntryRules, isSound, type PackedTable, packedFaults, readTable } from './packed-table.ts'

export interface Tables {
  readonly header: Header
  /** The 32 bytes after the magic. */
  readonly fingerprint: Uint8Array
  /** By phase. */
  readonly dumpRelocs: readonly PackedTable[]
  readonly objectStarts: PackedTable
  readonly emacsRelocs: EmacsRelocTable
}

const FINGERPRINT_START = 16
const FINGERPRINT_END = 48

/**
 * Read header and tables, and check them.
 *
 * @throws PdmpError 'table-unsorted', 'type-unknown', 'out-of-bounds', 'copy-too-large': the first entry that breaks a rule
 */
export function parseTables(bytes: Uint8Array, layout: Layout): Tables {
  const tables = readTables(bytes, layout)
  for (const fault of tableFaults(tables, layout, bytes.length)) throw PdmpError.of(fault)
  return tables
}

/** Read header and tables, which the header rules place inside `bytes`, without checking their entries. */
export function readTables(bytes: Uint8Array, layout: Layout): Tables {
  const header = parseHeader(bytes, layout)
  return {
    header,
    fingerprint: bytes.subarray(FINGERPRINT_START, FINGERPRINT_END),
    dumpRelocs: header.dumpRelocs.map((locator) => readTable(bytes, locator, layout)),
    objectStarts: readTable(bytes, header.objectStarts, layout),
    emacsRelocs: unpackEmacsRelocs(bytes, header.emacsRelocs, layout),
  }
}

/** Every entry of every table that is not safe to act upon. */
export function* tableFaults(tables: Tables, layout: Layout, fileSize: number): Generator<Fault> {
  // Patching may touch anything but the tables that say what to patch.
  const end = tables.header.dumpRelocs[0]!.offset
  const relocRules = { types: layout.relocKinds.length, targetSize: layout.lispWordSize, end }
  for (const table of tables.dumpRelocs) yield* faultsUnlessSound(table, relocRules)
  yield* faultsUnlessSound(tables.objectStarts, { types: 8, targetSize: 1, end })
  yield* emacsRelocFaults(tables.emacsRelocs, layout, fileSize)
}

function faultsUnlessSound(table: PackedTable, rules: EntryRules): Iterable<Fault> {
  return isSound(table, rules) ? [] : packedFaults(table, rules)
}

function parseHeader(bytes: Uint8Array, layout: Layout): Header {
  const { facts, byteOrder } = layout
  const entrySize = entrySizeOf[facts.packing]
  const stream = new KaitaiStream(new DataView(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength))
  stream.seek(FINGERPRINT_END)
  const parsed = new Pdmp.DumpHeader(
    stream,
    null,
    null,
    byteOrder === 'little',
    facts.phases,
    facts.hashList,
    entrySize,
  )
  const locator = (path: string, at: { ofs: number; num: number }, size: number): Locator => ({
    path,
    offset: at.ofs,
    count: at.num,
    entrySize: size,
  })
  return {
    size: stream.pos,
    dumpRelocs: parsed.dumpRelocs.map((at, phase) => locator(`dump_relocs.${phase}`, at, entrySize)),
    objectStarts: locator('object_starts', parsed.objectStarts, entrySize),
    emacsRelocs: locator('emacs_relocs', parsed.emacsRelocs, 16),
    discardableStart: parsed.ofsDiscardableStart,
    coldStart: parsed.ofsColdStart,
    hashList: parsed.ofsHashList ?? null,
  }
}
