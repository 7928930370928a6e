/**
 * Text output: aligned columns, offsets in hexadecimal, counts with separators.
 * @module
 */

/**
 * Escape text that may come from a file, for a terminal: characters that move the cursor, change colours or reorder text. They
 * are written as `\u001b`, which JSON and Lisp read as the same character, so the meaning of a document does not change.
 */
export const harmless = (text: string): string =>
  text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not reach a terminal
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Format a number as `13,629,128` in every locale, with the given decimals; the default is two unless it is whole. */
export const grouped = (figure: number, decimals = Number.isInteger(figure) ? 0 : 2): string =>
  figure.toFixed(decimals).replace(/(?<!\.\d*)\B(?=(\d{3})+(?!\d))/g, ',')

/** Format a count with its noun: `1 buffer`, `2,223 characters`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`

/** Tab-separated rows under a line of headings, readable and suitable for cut(1). Without rows there is no output. */
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

/** Rows with columns padded to the widest cell. A column of numbers, not counting its title, is aligned right. */
export function* columns(rows: readonly (readonly string[])[]): Generator<string> {
  // Spreading the rows into the arguments of a call would fail for many rows.
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

/** Escape control characters of text from a file as `\x1b`. */
export const visible = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not reach a terminal
  text.replace(/[\u0000-\u001f\u007f-\u009f]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`)

/** Join texts to pieces of 64 KiB. */
export function* gathered(texts: Iterable<string>): Generator<string> {
  let pending = ''
  for (const text of texts) {
    pending += text
    if (pending.length < 65536) continue
    yield pending
    pending = ''
  }
  if (pending !== '') yield pending
}
