/**
 * Tab-separated tables as aligned columns that fit a width.
 * @module
 */

/** Rows of a table whose cells decide how wide its columns are. Later rows are fitted to that. */
const SAMPLE = 500
/** The least width of a column that is narrowed. */
const NARROWEST = 8
const GAP = '  '

/** Measures and cuts text, in columns of the terminal. */
export interface Measure {
  readonly widthOf: (text: string) => number
  readonly cut: (text: string, width: number) => string
}

/** Columns of one table. */
class Columns {
  readonly #widths: readonly number[]
  readonly #numeric: readonly boolean[]
  readonly #measure: Measure

  /** @param rows the first rows, with the headings */
  constructor(rows: readonly (readonly string[])[], width: number, measure: Measure) {
    this.#measure = measure
    const count = rows[0]!.length
    const natural = Array.from({ length: count }, (_, column) =>
      rows.reduce((widest, row) => Math.max(widest, measure.widthOf(row[column] ?? '')), 0),
    )
    this.#widths = fitted(natural, width - GAP.length * (count - 1))
    this.#numeric = natural.map((_, column) => rows.slice(1).every((row) => /^-?[\d,.]*%?$/.test(row[column] ?? '')))
  }

  line(cells: readonly string[]): string {
    return cells
      .map((cell, i) => {
        const width = this.#widths[i]!
        const shown = this.#measure.cut(cell, width)
        const space = ' '.repeat(Math.max(0, width - this.#measure.widthOf(shown)))
        return this.#numeric[i] ? space + shown : shown + space
      })
      .join(GAP)
      .trimEnd()
  }
}

/** Narrow columns, the last first, until all fit in `room`, if they can. The first columns identify a row. */
function fitted(natural: readonly number[], room: number): readonly number[] {
  const widths = [...natural]
  let excess = widths.reduce((sum, width) => sum + width, 0) - room
  for (let i = widths.length - 1; i >= 0 && excess > 0; i--) {
    const less = Math.max(0, Math.min(excess, widths[i]! - NARROWEST))
    widths[i]! -= less
    excess -= less
  }
  return widths
}

/**
 * Lines of text with their line feeds, in which rows of tab-separated tables are aligned. A table is a run of lines with as many tabs each; it begins with
 * its headings.
 */
export function* aligned(lines: Iterable<string>, width: number, measure: Measure): Generator<string> {
  let rows: string[][] = []
  let columns: Columns | undefined
  function* flush(): Generator<string> {
    if (rows.length > 0) {
      columns = new Columns(rows, width, measure)
      for (const row of rows) yield `${columns.line(row)}\n`
    }
    rows = []
  }
  let count = 0
  for (const line of lines) {
    const cells = line.replace(/\n$/, '').split('\t')
    if (cells.length !== count) {
      yield* flush()
      columns = undefined
      count = cells.length
    }
    if (count === 1) yield line
    else if (columns !== undefined) yield `${columns.line(cells)}\n`
    else if (rows.push(cells) === SAMPLE) yield* flush()
  }
  yield* flush()
}
