/**
 * Figures as text, with the same number of decimals in each column.
 * @module
 */
import type { ExperimentReport } from '../../lab.ts'
import { grouped } from './text.ts'

type Cell = string | number

/** Number of decimals, unless all figures are whole. */
const DECIMALS = 2

/** Format numbers alike, such as `13,629,128`: all whole, or all with the same number of decimals. */
export function alike(numbers: readonly number[]): string[] {
  const areWhole = numbers.every(Number.isInteger)
  return numbers.map((number) => (areWhole ? grouped(number) : grouped(number, DECIMALS)))
}

/** The cells of a table of figures, row by row. */
export function cellTexts({ columns, rows }: ExperimentReport['figures']): string[][] {
  const texts = columns.map((_, column) => {
    const cells: Cell[] = rows.map((row) => row[column]!)
    const numbers = alike(cells.filter((cell) => typeof cell === 'number'))
    return cells.map((cell) => (typeof cell === 'number' ? numbers.shift()! : cell))
  })
  return rows.map((_, row) => texts.map((cells) => cells[row]!))
}
