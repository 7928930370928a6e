/**
 * Tables for other programs: values between commas (as in RFC 4180, but for line ends) or between tabs, under a line of heads.
 * @module
 */
import { harmless } from './text.ts'

type Cell = string | number

/** Values between commas; those with a comma, a quotation mark or a line end are quoted. */
export function* csv(heads: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  const quoted = (cell: Cell) => {
    const text = String(cell)
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  yield `${heads.map(quoted).join(',')}\n`
  for (const row of rows) yield `${row.map(quoted).join(',')}\n`
}

/** Values between tabs; tabs and line ends within values are spaces. */
export function* tsv(heads: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  const plain = (cell: Cell) => harmless(String(cell).replace(/[\t\r\n]/g, ' '))
  yield `${heads.map(plain).join('\t')}\n`
  for (const row of rows) yield `${row.map(plain).join('\t')}\n`
}
