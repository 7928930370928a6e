/**
 * The bytes in which two dumps differ, with the object and the field that each run of them belongs to in both.
 *
 * Units: bytes from the start of the file. Where one file is longer, its last bytes are one run.
 * @module
 */

import { Describer, nameFor } from '../analyse/describe.ts'
import { Owners } from '../analyse/owners.ts'
import { Paths } from '../analyse/paths.ts'
import { hexText } from '../bytes/hex-text.ts'
import type { Dump } from '../dump.ts'
import type { Image } from '../image/image.ts'
import type { Region } from '../image/regions.ts'
import type { Locator } from '../layout/header-rules.ts'
import { dumpRelocsName } from '../layout/phases.ts'

/** The bytes in which two dumps differ. */
export interface ByteDiff {
  /** Number of differing bytes. */
  readonly bytes: number
  /** Number of runs of differing bytes. */
  readonly runs: number
  /** Number of differing bytes by the region of the longer file. */
  readonly regions: Readonly<Partial<Record<Region['name'], number>>>
  /** The first runs, divided at the borders of fields. */
  readonly listed: readonly {
    /** Bytes from the start of both files. */
    readonly offset: number
    /** Number of bytes. */
    readonly size: number
    /** What they belong to in the earlier dump; null behind the end of the file. */
    readonly old: {
      /** The region of the file. */
      readonly region: Region['name']
      /** The object, or the table with the number of its entry; null for other bytes. */
      readonly owner: string | null
      /** The field; null for padding and outside objects. */
      readonly field: string | null
      /** The shortest path to the object, as a Lisp expression, or fields after arrows; null if nothing leads to it. */
      readonly path: string | null
      /** The first bytes, in hexadecimal. */
      readonly bytes: string
    } | null
    /** What they belong to in the later dump; null behind the end of the file. */
    readonly new: ByteDiff['listed'][number]['old']
  }[]
  /** Number of differing bytes after those. */
  readonly rest: number
}

type ByteRun = ByteDiff['listed'][number]
type ByteOwner = NonNullable<ByteRun['old']>

/** Most bytes of a run to show. */
const SHOWN = 16

/** Compare the bytes of two dumps, and name the owners of the first `limit` pieces of runs. */
export function diffBytes(old: Dump, now: Dump, limit: number): ByteDiff {
  const [a, b] = [old.image.bytes, now.image.bytes]
  const [shorter, length] = [Math.min(a.length, b.length), Math.max(a.length, b.length)]
  const longer = a.length < b.length ? now : old
  const regions: Partial<Record<Region['name'], number>> = {}
  const listed: ByteRun[] = []
  let [bytes, runs, covered] = [0, 0, 0]
  for (let at = 0; at < length; ) {
    if (at < shorter && a[at] === b[at]) {
      at++
      continue
    }
    const start = at
    if (at >= shorter) at = length
    else while (at < shorter && a[at] !== b[at]) at++
    runs++
    bytes += at - start
    const region = longer.regionAt(start)!.name
    regions[region] = (regions[region] ?? 0) + at - start
    for (let from = start; from < at && listed.length < limit; ) {
      const end = Math.min(at, fieldEnd(old, from, at), fieldEnd(now, from, at))
      listed.push({ offset: from, size: end - from, old: ownerOf(old, from, end), new: ownerOf(now, from, end) })
      covered += end - from
      from = end
    }
  }
  return { bytes, runs, regions, listed, rest: bytes - covered }
}

/** The end of the field that contains `offset`, at most `end`. */
function fieldEnd(dump: Dump, offset: number, end: number): number {
  const { image } = dump
  const owners = dump.part(Owners)
  if (offset >= image.bytes.length) return end
  const field = owners.at(offset)?.field
  if (field !== undefined) return field.offset + field.size
  const table = tableAt(image, offset)
  if (table !== undefined) return table.offset + (entryAt(table, offset) + 1) * table.entrySize
  // Padding: up to the next byte that has an owner.
  let next = offset + 1
  while (next < end && next < image.bytes.length && owners.at(next)?.field === undefined) next++
  return next
}

function ownerOf(dump: Dump, offset: number, end: number): ByteOwner | null {
  const { image } = dump
  const region = dump.regionAt(offset)?.name
  if (region === undefined) return null
  const bytes = hexText(image.bytes.subarray(offset, Math.min(end, offset + SHOWN)))
  const owner = dump.part(Owners).at(offset)
  if (owner === undefined) {
    const table = tableAt(image, offset)
    const text = table === undefined ? null : `${table.name} entry ${entryAt(table, offset)}`
    return { region, owner: text, field: null, path: null, bytes }
  }
  const paths = dump.part(Paths)
  const steps = paths.to(owner.node)
  return {
    region,
    owner: nameFor(dump.part(Describer).describe(owner.node)),
    field: owner.field?.name ?? null,
    path: steps === undefined ? null : (paths.expression(steps) ?? paths.print(steps)),
    bytes,
  }
}

interface Table extends Locator {
  readonly name: string
}

/** The table that contains `offset`. */
function tableAt({ header }: Image, offset: number): Table | undefined {
  const tables: readonly Table[] = [
    ...header.dumpRelocs.map((locator, phase) => ({ ...locator, name: dumpRelocsName(phase) })),
    { ...header.objectStarts, name: 'object_starts' },
    { ...header.emacsRelocs, name: 'emacs_relocs' },
  ]
  return tables.find(({ offset: start, count, entrySize }) => offset >= start && offset < start + count * entrySize)
}

const entryAt = ({ offset: start, entrySize }: Table, offset: number): number =>
  Math.floor((offset - start) / entrySize)
