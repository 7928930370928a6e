/**
 * Figures as text: one number of decimals in each column.
 * @module
 */
import type { ExperimentReport } from '../../lab.ts'
import { grouped } from './text.ts'

type Cell = string | number

/** Decimals of figures that are not all whole. */
const DECIMALS = 2

/** Numbers of one kind as text, `13,629,128`: either all are whole, or all have the same decimals. */
export function alike(numbers: readonly number[]): string[] {
  const areWhole = numbers.every(Number.isInteger)
  return numbers.map((number) => (areWhole ? grouped(number) : grouped(number, DECIMALS)))
}

/** The cells of figures, row by row. */
export function cellTexts({ columns, rows }: ExperimentReport['figures']): string[][] {
  const texts = columns.map((_, column) => {
    const cells: Cell[] = rows.map((row) => row[column]!)
    const numbers = alike(cells.filter((cell) => typeof cell === 'number'))
    return cells.map((cell) => (typeof cell === 'number' ? numbers.shift()! : cell))
  })
  return rows.map((_, row) => texts.map((cells) => cells[row]!))
}
