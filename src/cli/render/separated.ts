/**
 * Tables for other programs: comma-separated (RFC 4180, except for line ends) or tab-separated values, with a header line.
 * @module
 */
import { harmless } from './text.ts'

type Cell = string | number

/** Comma-separated values. Values with a comma, a quotation mark or a line end are quoted. */
export function* csv(heads: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  const quoted = (cell: Cell) => {
    const text = String(cell)
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  yield `${heads.map(quoted).join(',')}\n`
  for (const row of rows) yield `${row.map(quoted).join(',')}\n`
}

/** Tab-separated values. Tabs and line ends within values become spaces. */
export function* tsv(heads: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  const plain = (cell: Cell) => harmless(String(cell).replace(/[\t\r\n]/g, ' '))
  yield `${heads.map(plain).join('\t')}\n`
  for (const row of rows) yield `${row.map(plain).join('\t')}\n`
}
