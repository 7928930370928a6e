/**
 * What Emacs does with a file whose header has wrong numbers. The loader trusts the place of each table on its own, so it
 * depends on which number is wrong; a table that does not end where the next one starts shows that.
 *
 * Source: `pdumper_load`, `dump_do_all_dump_reloc_for_phase`, `dump_do_all_emacs_relocations` in src/pdumper.c.
 * @module
 */
import type { ByteOrder } from '../../bytes/view.ts'
import { EMACS_RELOC_SIZE, endOf, type Header, type Locator, tablesInOrder } from '../../layout/header-rules.ts'
import { EmacsRelocType, unpackEmacsRelocs } from '../../tables/emacs-reloc-table.ts'
import { hex, roundUp } from '../../units.ts'

/** How sure it is that Emacs dies. 'harmless': Emacs does not read what is wrong. */
export type Effect = 'dies' | 'may-die' | 'harmless'

export interface HeaderDamage {
  readonly effect: Effect
  readonly message: string
}

/** A table that has lost as many relocations as this leaves pointers that every start of Emacs follows. */
export const MANY = 64
/** Pages of the system that maps the file, in bytes. */
const PAGE = 4096

/** @param bytes the file. Its header breaks rules of layout/header-rules.ts. */
export function headerDamage(header: Header, bytes: Uint8Array, byteOrder: ByteOrder): HeaderDamage {
  const found = [...startsDamage(header, bytes), ...tableDamage(header, bytes, byteOrder), ...sectionDamage(header)]
  const worst = (effect: Effect) => found.find((damage) => damage.effect === effect)
  return worst('dies') ?? worst('may-die') ?? found[0] ?? { effect: 'may-die', message: 'the header is damaged' }
}

/** Emacs bisects `object_starts` for words of the stack, and reads what is there. */
function* startsDamage({ objectStarts }: Header, { length }: Uint8Array): Generator<HeaderDamage> {
  const { path, offset, count } = objectStarts
  if (offset >= 0 && count >= 0 && endOf(objectStarts) <= roundUp(length, PAGE)) return
  yield { effect: count <= 0 ? 'harmless' : 'may-die', message: `${path} at ${hex(offset)} is outside the file` }
}

function* tableDamage(header: Header, bytes: Uint8Array, byteOrder: ByteOrder): Generator<HeaderDamage> {
  const tables = tablesInOrder(header)
  const isOff = (i: number) => i > 0 && i < tables.length && !follows(tables[i]!, tables[i - 1]!)
  const last = tables.length - 1
  for (const [i, table] of tables.entries()) {
    const endsWrong = i === last ? endOf(table) !== bytes.length : isOff(i + 1)
    const startsWrong = isOff(i) && endsWrong
    if (startsWrong || (i === 0 && table.offset < header.coldStart)) {
      yield {
        effect: effectOf(table, 'dies'),
        message: `${table.path} starts at ${hex(table.offset)}, where no table is`,
      }
    } else if (i === last) {
      if (endsWrong && !isOff(i)) yield lastTable(table, bytes, byteOrder)
    } else if (endsWrong && !isOff(i) && !startsAstray(tables, i + 1, bytes.length)) {
      yield countDamage(table, tables[i + 1]!)
    }
  }
}

/** Whether it is the offset of table `i` that is wrong: it neither starts nor ends where it should. */
const startsAstray = (tables: readonly Locator[], i: number, size: number): boolean =>
  i === tables.length - 1 ? endOf(tables[i]!) !== size : !follows(tables[i + 1]!, tables[i]!)

function follows(table: Locator, before: Locator): boolean {
  const end = endOf(before)
  return table.offset === roundUp(end, 4) || table.offset === roundUp(end, 8)
}

/** Emacs reads `object_starts` only if a word of the stack looks like a pointer into the dump. */
const effectOf = ({ path }: Locator, effect: Effect): Effect => (path === 'object_starts' ? 'harmless' : effect)

function countDamage(table: Locator, next: Locator): HeaderDamage {
  const there = Math.floor((next.offset - table.offset) / table.entrySize)
  const lost = there - Math.max(0, table.count)
  if (lost > 0) {
    return {
      effect: effectOf(table, lost < MANY ? 'may-die' : 'dies'),
      message: `${table.path} has lost its last ${lost} entries`,
    }
  }
  const [isEarly, isLate] = ['early', 'late'].map((phase) => table.path === dumpRelocsPath(phase))
  // Native code needs Lisp, which is not there before the first phase ends.
  const isTooSoon = isEarly && next.path.startsWith('dump_relocs')
  // Native functions may be relocated twice.
  const isTwice = isLate && -lost <= next.count
  const effect = isTooSoon || (-lost >= MANY && !isTwice) ? 'dies' : 'may-die'
  return { effect: effectOf(table, effect), message: `${table.path} has ${-lost} entries more than there are` }
}

function lastTable(table: Locator, bytes: Uint8Array, byteOrder: ByteOrder): HeaderDamage {
  if (table.count <= 0 || table.offset < 0) return { effect: 'dies', message: `${table.path} has no entries` }
  const size = bytes.length
  const end = endOf(table)
  if (end > roundUp(size, PAGE)) {
    return { effect: 'dies', message: `${table.path} ends at ${hex(end)}, beyond the last page of the file` }
  }
  // The rest of the page is zero, and a blank entry does nothing.
  const lost = Math.ceil((end - size) / EMACS_RELOC_SIZE)
  if (lost > 0) {
    return {
      effect: lost < MANY ? 'may-die' : 'dies',
      message: `the file ends before the last ${lost} entries of ${table.path}`,
    }
  }
  const behind = Math.floor((size - end) / EMACS_RELOC_SIZE)
  if (behind > 0 && isEntry(bytes, table, byteOrder)) {
    return {
      effect: behind < MANY ? 'may-die' : 'dies',
      message: `${table.path} ends before its last ${behind} entries`,
    }
  }
  return { effect: 'harmless', message: `${size - end} bytes follow the last table` }
}

/** Whether what follows the last entry of a table looks like more entries, up to the end of the file. */
function isEntry(bytes: Uint8Array, table: Locator, byteOrder: ByteOrder): boolean {
  if (endOf(table) % 4 !== 0) return false
  const at = (offset: number) => unpackEmacsRelocs(bytes, { ...table, offset, count: 1 }, { byteOrder })
  const [last, next] = [at(endOf(table) - EMACS_RELOC_SIZE), at(endOf(table))]
  const end = at(bytes.length - EMACS_RELOC_SIZE)
  const ascends = next.emacsOffsets[0]! > last.emacsOffsets[0]! && end.emacsOffsets[0]! >= next.emacsOffsets[0]!
  return next.types[0]! <= EmacsRelocType.emacsLv && ascends
}

const dumpRelocsPath = (phase: string): string => `dump_relocs[${phase}]`

function* sectionDamage({ size, discardableStart, coldStart }: Header): Generator<HeaderDamage> {
  if (discardableStart < size) {
    yield { effect: 'dies', message: `the discardable section starts at ${hex(discardableStart)}, inside the header` }
  }
  if (coldStart < discardableStart) {
    yield { effect: 'may-die', message: `the cold section starts at ${hex(coldStart)}, before the discardable one` }
  }
}
