/**
 * Line numbers of a streamed text, for error messages.
 * @module
 */

/** Most lines to record, which bounds the memory for a text that consists of line feeds. */
const MOST_LINES = 2 ** 22

export class Lines {
  readonly #starts = [0]
  #size = 0

  /** Line and column of a byte, from 1; undefined if there are too many lines before it. */
  placeOf(offset: number): { line: number; column: number } | undefined {
    const line = this.#starts.findLastIndex((start) => start <= offset)
    if (line === MOST_LINES - 1) return undefined
    return { line: line + 1, column: offset - this.#starts[line]! + 1 }
  }

  /** Pass pieces on, and record their lines. */
  *watch(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
    for (const piece of pieces) {
      for (let at = piece.indexOf(LINE_FEED); at >= 0; at = piece.indexOf(LINE_FEED, at + 1)) {
        if (this.#starts.length === MOST_LINES) break
        this.#starts.push(this.#size + at + 1)
      }
      this.#size += piece.length
      yield piece
    }
  }
}

const LINE_FEED = 10
