/**
 * Parsing and checking of the tables, the trust boundary of the library.
 *
 * In: bytes and the shape that `probe` found, with the header. Out: the tables as columns. After these checks offsets are in
 * bounds, tables ascend, and type codes are known. No folder outside `src/tables` uses the generated parsers.
 * @module
 */
import { type Fault, PdmpError } from '../error.ts'
import { blankRuns, isBlank } from '../layout/blank.ts'
import { entryUnitOf } from '../layout/entry-unit.ts'
import { requireKnownPacking } from '../layout/foreign.ts'
import { EMACS_RELOC_SIZE, type Header, type Locator, type Shape } from '../layout/header-rules.ts'
import { readEntries } from '../layout/packing.ts'
import { relocTypeCount } from '../layout/relocation-types.ts'
import { type EmacsRelocTable, emacsRelocFaults, isBlankEmacsReloc, unpackEmacsRelocs } from './emacs-reloc-table.ts'
import { requireKnownEmacsRelocs, requireKnownEntries } from './known-codes.ts'
import { type EntryRules, isSound, PackedTable, packedFaults } from './packed-table.ts'

export interface Tables {
  /** The numbers of the header. */
  readonly header: Header
  /** The 32 bytes that follow the magic. */
  readonly fingerprint: Uint8Array
  /** By phase. */
  readonly dumpRelocs: readonly PackedTable[]
  /** Offset and type of every object. */
  readonly objectStarts: PackedTable
  /** Writes to the memory of the executable. */
  readonly emacsRelocs: EmacsRelocTable
}

const FINGERPRINT_START = 16
const FINGERPRINT_END = 48

/**
 * Read and check the tables.
 *
 * @throws PdmpError 'blank', 'table-unsorted', 'type-unknown', 'out-of-bounds', 'copy-too-large': the first damage
 * @throws PdmpError 'layout-unknown': the tables are not those of any Emacs
 */
export function parseTables(bytes: Uint8Array, shape: Shape): Tables {
  const tables = readTables(bytes, shape)
  for (const fault of tableFaults(bytes, tables, shape)) throw PdmpError.of(fault)
  return tables
}

/** Read the tables without checking their entries. The header rules have placed the tables inside `bytes`. */
export function readTables(bytes: Uint8Array, shape: Shape): Tables {
  const { header, facts, byteOrder } = shape
  const entriesAt = ({ offset, count }: Locator) => readEntries(bytes, offset, count, facts.packing, byteOrder)
  const emacsRelocs = unpackEmacsRelocs(bytes, header.emacsRelocs, shape)
  const starts = entriesAt(header.objectStarts)
  const unitBits = Math.log2(entryUnitOf(shape, starts, emacsRelocs))
  return {
    header,
    fingerprint: bytes.subarray(FINGERPRINT_START, FINGERPRINT_END),
    dumpRelocs: header.dumpRelocs.map((locator) => new PackedTable(locator, entriesAt(locator), unitBits)),
    objectStarts: new PackedTable(header.objectStarts, starts, unitBits),
    emacsRelocs,
  }
}

/**
 * Iterate over the entries of all tables that are not safe to act on. Each run of blank bytes comes first, as one fault, and
 * replaces the faults of the entries in it.
 *
 * @throws PdmpError 'layout-unknown': the tables are not those of any Emacs
 */
export function* tableFaults(bytes: Uint8Array, tables: Tables, shape: Shape): Generator<Fault> {
  const { header, objectStarts, emacsRelocs } = tables
  // Relocations may patch anything except the tables. No slot is shorter than 4 bytes. A slot of 8 bytes that reaches into
  // the first table still is inside the file.
  const end = header.dumpRelocs[0]!.offset
  const relocRules: EntryRules = { types: relocTypeCount(shape.facts), targetSize: 4, end }
  const startRules: EntryRules = { types: 8, targetSize: 1, end }
  const packed = [
    ...tables.dumpRelocs.map((table) => ({ table, rules: relocRules })),
    { table: objectStarts, rules: startRules },
  ]
  const hasEmacsFaults = !emacsRelocFaults(emacsRelocs, shape, bytes.length).next().done
  if (!hasEmacsFaults && packed.every(({ table, rules }) => isSound(table, rules))) return
  requireKnownPacking(bytes, shape)
  for (const { table, rules } of packed) requireKnownEntries(table, rules)
  requireKnownEmacsRelocs(emacsRelocs, objectStarts, shape, bytes.length)
  yield* blankRuns(bytes, header)
  for (const { table, rules } of packed) {
    if (isSound(table, rules)) continue
    // Test the bytes: an entry of 8 bytes that is not blank may not fit the word in memory, which then has all bits set.
    const { offset, entrySize } = table.locator
    yield* packedFaults(table, rules, (i) => isBlank(bytes, offset + i * entrySize, entrySize))
  }
  for (const fault of emacsRelocFaults(emacsRelocs, shape, bytes.length)) {
    const i = (fault.site.offset - header.emacsRelocs.offset) / EMACS_RELOC_SIZE
    const isLost = isBlankEmacsReloc(emacsRelocs, i)
    const followsLost = fault.code === 'table-unsorted' && isBlankEmacsReloc(emacsRelocs, i - 1)
    if (!isLost && !followsLost) yield fault
  }
}
