/**
 * The numbers of a header in one assumed shape and byte order, and the rules that they must obey.
 *
 * The rules serve two purposes. A file belongs to the candidate that breaks none. If every candidate breaks some, the candidate
 * that breaks the fewest shows what is damaged. tables/header.ts reads the numbers; this module checks and writes them.
 *
 * Source: `struct dump_header` and the end of `Fdump_emacs_portable` in src/pdumper.c.
 * @module
 */
import { type AnyFields, emacsReloc, headers } from '../../generated/field_tables.js'
import type { ByteOrder } from '../bytes/view.ts'
import type { ErrorCode, Fault } from '../error.ts'
import { hex, roundUp } from '../units.ts'
import { dumpRelocsName, phaseNames } from './phases.ts'
import type { EntryPacking, GenerationFacts } from './releases.ts'

/** The place of a table: offset in bytes from the start of the file, and number of entries. */
export interface Locator {
  /** Name of the table in paths. */
  readonly path: string
  /** Offset of the first entry. */
  readonly offset: number
  /** Number of entries. */
  readonly count: number
  /** Size of an entry, in bytes. */
  readonly entrySize: number
}

/** The numbers of `struct dump_header`, in bytes from the start of the file. */
export interface Header {
  /** Size of the header itself. */
  readonly size: number
  /** One table per phase: early, and from 28 on late and very late. */
  readonly dumpRelocs: readonly Locator[]
  /** Place of `object_starts`. */
  readonly objectStarts: Locator
  /** Place of `emacs_relocs`. */
  readonly emacsRelocs: Locator
  /** Start of the discardable section. */
  readonly discardableStart: number
  /** Start of the cold section. */
  readonly coldStart: number
  /** Offset of the vector of dumped hash tables; null if the header has no such field. */
  readonly hashList: number | null
}

/** What the header shows: the writer of the dump, the byte order, and the places of sections and tables. */
export interface Shape {
  /** Facts about the generation. */
  readonly facts: GenerationFacts
  /** Byte order of the dump. */
  readonly byteOrder: ByteOrder
  /** The numbers of the header. */
  readonly header: Header
}

/** A possible shape of the header, and the rules that it breaks in that shape. */
export interface Candidate extends Shape {
  /** The rules that the header breaks. */
  readonly faults: readonly Fault[]
}

export const entrySizeOf: Readonly<Record<EntryPacking, number>> = { '8-byte': 8, '28+4': 4, '27+5': 4 }
/** Size of an entry of `emacs_relocs` in bytes, the same in every generation and on every machine. */
export const EMACS_RELOC_SIZE: number = emacsReloc.size

/** The name of a field in the field tables, where phases are numbered. Paths have the name of the phase. */
const fieldOf = (name: string): string => name.replace(/\[([a-z-]+)\]/, (_, phase) => `.${phaseNames.indexOf(phase)}`)

/** Offset of a header field. Throws a plain Error if the spec has no such field in this shape. */
export function headerField(facts: GenerationFacts, name: string): number {
  const field = (headers[facts.header].fields as AnyFields)[fieldOf(name)]
  if (field === undefined) throw new Error(`the spec has no ${name} in header ${facts.header}`)
  return field.offset
}

/** Write every number of `header` into `bytes`. Magic and fingerprint are not changed. */
export function writeHeader(bytes: Uint8Array, facts: GenerationFacts, order: ByteOrder, header: Header): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const put = (name: string, value: number) => view.setInt32(headerField(facts, name), value, order === 'little')
  for (const { path, offset, count } of tablesInOrder(header)) {
    put(`${path}.ofs`, offset)
    put(`${path}.num`, count)
  }
  put('ofs_discardable_start', header.discardableStart)
  put('ofs_cold_start', header.coldStart)
  if (facts.hashList) put('ofs_hash_list', header.hashList ?? 0)
}

/** Size of the header in this shape, in bytes. */
export const headerSize = (facts: GenerationFacts): number => headers[facts.header].size

/** Size of the longest header, in bytes. No dump is shorter, because the cold section starts on a page. */
export const LONGEST_HEADER = Object.values(headers).reduce((longest, { size }) => Math.max(longest, size), 0)

/** The tables in their order at the end of the file. */
export const tablesInOrder = (header: Header): readonly Locator[] => [
  ...header.dumpRelocs,
  header.objectStarts,
  header.emacsRelocs,
]

export const endOf = (table: Locator): number => table.offset + table.count * table.entrySize

/** The rules on its own numbers that `header` breaks, in file order. */
export function headerFaults(header: Header, facts: GenerationFacts, fileSize: number): Fault[] {
  const faults: Fault[] = []
  const fault = (code: ErrorCode, name: string, detail: string) =>
    faults.push({ code, site: { path: `header.${name}`, offset: headerField(facts, name), length: 4 }, detail })
  const tables = tablesInOrder(header)
  const negative = tables.filter((table) => table.offset < 0 || table.count < 0)
  for (const table of negative) {
    fault(
      'locator-negative',
      `${table.path}.${table.offset < 0 ? 'ofs' : 'num'}`,
      `offset ${table.offset}, count ${table.count}`,
    )
  }
  regionFaults(header, fault)
  for (let i = 1; i < tables.length; i++) {
    const from = endOf(tables[i - 1]!)
    const start = tables[i]!.offset
    const where = `${tables[i]!.path}.ofs`
    if (start < from)
      fault('table-overlap', where, `starts at ${hex(start)}, but the preceding table ends at ${hex(from)}`)
    else if (start !== roundUp(from, 4) && start !== roundUp(from, 8)) {
      fault('table-gap', where, `starts at ${hex(start)}, but the preceding table ends at ${hex(from)}`)
    }
  }
  const end = endOf(header.emacsRelocs)
  if (end > fileSize)
    fault('truncated', 'emacs_relocs.num', `ends at ${hex(end)}, but the file ends at ${hex(fileSize)}`)
  if (end < fileSize)
    fault('trailing-bytes', 'emacs_relocs.num', `ends at ${hex(end)}, but the file ends at ${hex(fileSize)}`)
  return faults
}

function regionFaults(header: Header, fault: (code: ErrorCode, name: string, detail: string) => void): void {
  const { discardableStart, coldStart } = header
  const firstTable = header.dumpRelocs[0]!.offset
  if (discardableStart < header.size) {
    fault('region-order', 'ofs_discardable_start', `${hex(discardableStart)} is inside the header`)
  }
  if (coldStart < discardableStart) {
    fault('region-order', 'ofs_cold_start', `${hex(coldStart)} is before the discardable section`)
  }
  if (firstTable < coldStart) {
    fault(
      'region-order',
      `${dumpRelocsName(0)}.ofs`,
      `${hex(firstTable)} is before the cold section at ${hex(coldStart)}`,
    )
  }
  // The alignment is the page of the dumping machine in 27, and 64 KiB from 28 on. All are multiples of 4096.
  if (coldStart % 4096 !== 0) fault('region-unaligned', 'ofs_cold_start', `${hex(coldStart)} is not a page boundary`)
}
