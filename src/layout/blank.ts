/**
 * Runs of blank bytes, all zero or all 0xff, in places where a sound dump has none. They are blocks of the file that were lost or
 * erased by a power failure, a full disk or an interrupted copy.
 *
 * No entry of a table is blank, and no slot that points into the dump is, since offset 0 is the header. Each run is one fault,
 * from its first byte to its last, regardless of the sections and tables that it covers.
 * @module
 */
import type { Fault } from '../error.ts'
import { hex } from '../units.ts'
import type { UnreleasedLayout } from './compose.ts'
import { endOf, type Header, tablesInOrder } from './header-rules.ts'
import { offsetOf, type SurveyedEntries, TYPE_SHIFT } from './packing.ts'

/** Iterate over the runs that contain an entry of a table, in file order. The header must be sound: tables are in `bytes`. */
export function* blankRuns(bytes: Uint8Array, header: Header): Generator<Fault> {
  let end = 0
  for (const { offset, count, entrySize } of tablesInOrder(header)) {
    for (let i = 0; i < count; i++) {
      const at = offset + i * entrySize
      if (at < end || !isBlank(bytes, at, entrySize)) continue
      const start = i > 0 ? at : startOfRun(bytes, at)
      // If the gap before the first table is alignment, its bytes are blank anyway.
      const from = start < at - entrySize && offset === header.dumpRelocs[0]!.offset ? Math.max(start, header.size) : at
      end = endOfRun(bytes, at)
      yield fault(bytes, header, from, end)
    }
  }
}

/** Least length of a lost block, the size of a sector, in bytes. Shorter runs in the heap may be data. */
export const SECTOR = 512

/** Iterate over the runs of at least a sector that contain slots which point into the dump, in file order. */
export function* blankHeapRuns(
  bytes: Uint8Array,
  header: Header,
  { relocs: { intoDump }, wordSize }: Pick<UnreleasedLayout, 'relocs' | 'wordSize'>,
  relocs: Pick<SurveyedEntries, 'entries' | 'unitBits'>,
): Generator<Fault> {
  let end = 0
  for (const entry of relocs.entries) {
    const at = offsetOf(entry, relocs.unitBits)
    if (at < end || intoDump[entry >>> TYPE_SHIFT] !== 1 || !isBlank(bytes, at, wordSize)) continue
    const start = Math.max(header.size, onSector(startOfRun(bytes, at), 1))
    end = endOfRun(bytes, at)
    if (end - start >= SECTOR) yield fault(bytes, header, start, onSector(end, -1))
  }
}

/** Iterate over the runs of zeros in [start, end) of at least a sector. They are lost blocks if zero is not valid there. */
export function* zeroRuns(
  bytes: Uint8Array,
  start: number,
  end: number,
): Generator<readonly [start: number, end: number]> {
  for (let at = start; at < end; at += SECTOR) {
    // The steps are so short that every run of at least a sector includes one of them.
    if (bytes[at] !== 0) continue
    const from = Math.max(start, startOfRun(bytes, at))
    const to = Math.min(end, endOfRun(bytes, at))
    if (to - from >= SECTOR) yield [from, to]
    at += Math.floor((to - at) / SECTOR) * SECTOR
  }
}

/** Make the fault of a run that contains data which cannot be blank. */
export const blankFault = (bytes: Uint8Array, header: Header, start: number, end: number): Fault =>
  fault(bytes, header, onSector(start, 1), onSector(end, -1))

/** Round to a sector. Zeros of neighbouring objects can make a run of lost sectors a few bytes longer. */
function onSector(offset: number, step: 1 | -1): number {
  const border = step * Math.ceil((step * offset) / SECTOR) * SECTOR
  return Math.abs(border - offset) <= 16 ? border : offset
}

/** Whether these bytes are all zero or all 0xff. */
export function isBlank(bytes: Uint8Array, start: number, length: number): boolean {
  const fill = bytes[start]
  if (fill !== 0 && fill !== 0xff) return false
  for (let i = 1; i < length; i++) if (bytes[start + i] !== fill) return false
  return true
}

/** The first byte of the run that contains `at`. Runs do not touch, so each byte is examined once. */
function startOfRun(bytes: Uint8Array, at: number): number {
  let start = at
  while (start > 0 && bytes[start - 1] === bytes[at]) start--
  return start
}

function endOfRun(bytes: Uint8Array, at: number): number {
  let end = at
  while (end < bytes.length && bytes[end] === bytes[at]) end++
  return end
}

function fault(bytes: Uint8Array, header: Header, start: number, end: number): Fault {
  const length = end - start
  const upTo = end === bytes.length ? 'the end of the file' : hex(end)
  const detail = `all ${length} bytes from here to ${upTo} are ${bytes[start] === 0 ? 'zero' : '0xff'}`
  return { code: 'blank', site: { path: pathAt(header, start), offset: start, length }, detail }
}

/** The path of the entry or section that contains an offset. */
function pathAt(header: Header, offset: number): string {
  const table = tablesInOrder(header).find((one) => offset >= one.offset && offset < endOf(one))
  if (table !== undefined) return `${table.path}[${Math.floor((offset - table.offset) / table.entrySize)}]`
  if (offset < header.size) return 'header'
  if (offset < header.discardableStart) return 'hot'
  return offset < header.coldStart ? 'discardable' : 'cold'
}
