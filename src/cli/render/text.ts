/**
 * Text for people: aligned columns, offsets in hexadecimal, counts with separators.
 * @module
 */

/**
 * Text that may be from a file, for a terminal: without what moves the cursor, changes colours or turns the order of characters
 * around. `\u001b` is how JSON and Lisp write such characters, so that a document stays what it was.
 */
export const harmless = (text: string): string =>
  text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** `13,629,128`, whatever the locale of the terminal; with two decimals where it is not whole, or as many as are asked for. */
export const grouped = (figure: number, decimals = Number.isInteger(figure) ? 0 : 2): string =>
  figure.toFixed(decimals).replace(/(?<!\.\d*)\B(?=(\d{3})+(?!\d))/g, ',')

/** `1 buffer`, `2,223 characters`: a count with its noun. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`

/** Rows of cells between tabs, for people and for cut(1), under a line of heads; nothing where there are no rows. */
export function* tabbed<T>(
  heads: readonly string[],
  rows: Iterable<T>,
  cellsOf: (row: T) => readonly string[],
): Generator<string> {
  let isFirst = true
  for (const row of rows) {
    if (isFirst) yield `${heads.join('\t')}\n`
    isFirst = false
    yield `${cellsOf(row).join('\t')}\n`
  }
}

/** Rows with columns padded to the widest cell; a column of numbers, its title apart, aligns right. */
export function* columns(rows: readonly (readonly string[])[]): Generator<string> {
  // More rows than a call takes arguments are no reason to fail.
  const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), 0)
  const widths: number[] = []
  const numeric: boolean[] = []
  for (let column = 0; column < most(rows.map((row) => row.length)); column++) {
    const cells = rows.map((row) => row[column] ?? '')
    widths.push(most(cells.map((cell) => cell.length)))
    numeric.push(cells.slice(1).every((cell) => /^[-+]?[\d,.]*%?$/.test(cell)))
  }
  for (const row of rows) {
    const cells = row.map((cell, i) => (numeric[i] ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
    yield `${cells.join('  ').trimEnd()}\n`
  }
}

/** Text from a file as a terminal may show it: control characters as `\x1b`. */
export const visible = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  text.replace(/[\u0000-\u001f\u007f-\u009f]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`)
