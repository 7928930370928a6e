/**
 * Packed tables as columns: `dump_relocs` of each phase, and `object_starts`.
 *
 * A large dump has half a million entries; they are words and typed arrays, never objects: unpacking 563,007 of them
 * takes 2 ms (Node 20), as objects of the generated parser 390 ms and 43 MiB. Tests hold the two equal on whole dumps.
 *
 * Source: `struct dump_reloc` in src/pdumper.c.
 * @module
 */
import { upperBound } from '../bytes/search.ts'
import type { Fault, Site } from '../error.ts'
import type { Locator } from '../layout/header-rules.ts'
import { type Columns, type Entries, type Survey, survey, unpackColumns } from '../layout/packing.ts'
import { type DumpOffset, hex } from '../units.ts'

/**
 * One table. Opening a dump looks at each entry once, in place; the columns are unpacked when somebody asks for them.
 * Entry `i` targets `offsets[i]`, in bytes from the start of the file, and has type code `types[i]`, whose meaning belongs
 * to the table's owner.
 */
export class PackedTable {
  readonly locator: Locator
  readonly length: number
  readonly entries: Entries
  /** Binary logarithm of the unit that entries count offsets in. */
  readonly unitBits: number
  readonly survey: Survey
  #columns: Columns | undefined

  constructor(locator: Locator, entries: Entries, unitBits: number) {
    this.locator = locator
    this.length = entries.length
    this.entries = entries
    this.unitBits = unitBits
    this.survey = survey(entries, unitBits)
  }

  get offsets(): Uint32Array {
    return this.#unpacked().offsets
  }

  get types(): Uint8Array {
    return this.#unpacked().types
  }

  #unpacked(): Columns {
    this.#columns ??= unpackColumns(this.entries, this.unitBits)
    return this.#columns
  }
}

/** What entries of a table must keep for everything past `tables` to be safe. */
export interface EntryRules {
  /** Codes from here on are unknown. */
  readonly types: number
  /** Bytes that an entry's target takes. */
  readonly targetSize: number
  /** End of what may be targeted. */
  readonly end: number
}

/**
 * Entries that break the rules, in table order: a search by offset needs them to ascend strictly.
 *
 * @param isReported tells entries that are left out, since they are part of a blank run that is reported as a whole
 */
export function* packedFaults(
  table: PackedTable,
  rules: EntryRules,
  isReported: (i: number) => boolean = () => false,
): Generator<Fault> {
  let last = -1
  for (let i = 0; i < table.length; i++) {
    if (isReported(i)) continue
    const target = table.offsets[i]!
    const at = (code: Fault['code'], detail: string): Fault => ({ code, site: entrySite(table, i), detail })
    if (target <= last) yield at('table-unsorted', disorder(target, last))
    last = target
    if (table.types[i]! >= rules.types) yield at('type-unknown', `type code ${table.types[i]}`)
    if (target + rules.targetSize > rules.end)
      yield at('out-of-bounds', `${hex(target)} is at or past ${hex(rules.end)}`)
  }
}

/** What is wrong with an entry at `offset` behind one at `before`, where entries ascend. */
export const disorder = (offset: number, before: number): string =>
  offset === before ? `two entries at ${hex(offset)}` : `${hex(offset)} comes after ${hex(before)}`

/** True when no entry breaks the rules, or is blank. */
export function isSound({ survey }: PackedTable, rules: EntryRules): boolean {
  const { ascending, typeCounts, lastOffset } = survey
  const known = typeCounts.subarray(rules.types).every((count) => count === 0)
  return ascending && known && (lastOffset < 0 || lastOffset + rules.targetSize <= rules.end)
}

/** Index of the last entry at or before `offset`, or -1. */
export function floorIndex(table: PackedTable, offset: DumpOffset): number {
  return upperBound(table.offsets, offset) - 1
}

/** Index of the entry exactly at `offset`, or -1. */
export function exactIndex(table: PackedTable, offset: DumpOffset): number {
  const i = floorIndex(table, offset)
  return i >= 0 && table.offsets[i] === offset ? i : -1
}

/** Where entry `i` itself stands in the file. */
export function entrySite({ locator: { path, offset, entrySize } }: PackedTable, i: number): Site {
  return { path: `${path}[${i}]`, offset: offset + i * entrySize, length: entrySize }
}
