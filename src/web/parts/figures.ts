/**
 * Numbers as text, the same in every locale.
 * @module
 */

import type { Figures } from '../../lab.ts'

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const short = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

/** `13,629,128` */
export const grouped = (count: number): string => whole.format(count)

/** `1 buffer`, `2,223 strings` */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`

/** `13.6 MB`, `512 B`: three digits, powers of ten. */
export function sizeText(bytes: number): string {
  const size = Math.abs(bytes)
  if (size < 1e3) return `${bytes} B`
  return size < 1e6 ? `${short.format(bytes / 1e3)} kB` : `${short.format(bytes / 1e6)} MB`
}

/** `+13.6 MB`, `−512 B`, `±0 B` */
export function changeText(bytes: number): string {
  const sign = bytes > 0 ? '+' : bytes < 0 ? '−' : '±'
  return `${sign}${sizeText(Math.abs(bytes))}`
}

/** `12.3%`, `<0.1%` */
export function shareText(part: number, total: number): string {
  const percent = total === 0 ? 0 : (100 * part) / total
  if (percent > 0 && percent < 0.1) return '<0.1%'
  return `${percent.toFixed(1)}%`
}

const decimal = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** Format numbers alike, such as `13,629,128`: all whole, or all with two decimals. */
export const alike = (numbers: readonly number[]): string[] =>
  numbers.map(numbers.every(Number.isInteger) ? grouped : (number) => decimal.format(number))

/** The cells of a table of figures as text, row by row; numbers of a column are formatted alike. */
export function cellTexts({ columns, rows }: Figures): string[][] {
  const texts = columns.map((_, column) => {
    const cells = rows.map((row) => row[column]!)
    const numbers = alike(cells.filter((cell) => typeof cell === 'number'))
    return cells.map((cell) => (typeof cell === 'number' ? numbers.shift()! : cell))
  })
  return rows.map((_, row) => texts.map((cells) => cells[row]!))
}
