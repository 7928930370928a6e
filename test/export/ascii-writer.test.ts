/** Numbers as text, compared with JavaScript's own. */
import { expect, it } from 'vitest'
import { AsciiWriter } from '../../src/export/ascii-writer.ts'

it('numbers are written as JavaScript writes them', () => {
  const numbers = [0, 9, 10, 99, 100, 65_535, 2 ** 31, 2 ** 32 - 1, 10 ** 15, 2 ** 53 - 1]
  const out = new AsciiWriter()
  for (const number of numbers) {
    out.number(number)
    out.comma()
  }
  expect(out.take()).toBe(numbers.map((number) => `${number},`).join(''))
  expect(out.take()).toBe('')
})

it('a text of any length is kept until it is taken', () => {
  const out = new AsciiWriter()
  const rows = Array.from({ length: 50_000 }, (_, i) => [i, 2 * i, i * i] as const)
  rows.forEach((row, i) => {
    if (i > 0) out.line()
    out.row(...row)
  })
  expect(out.take()).toBe(rows.map((row) => row.join()).join(',\n'))
})
