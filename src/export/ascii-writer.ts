/**
 * Text of decimal numbers and commas, written as bytes. Tables of millions of small numbers take a fifth of the time that joining
 * strings takes.
 * @module
 */

/** Most bytes of three numbers with commas and a line end; each has at most sixteen digits. */
const ROW = 64
const ZERO = 48
const COMMA = 44
const LINE_END = 10

export class AsciiWriter {
  readonly #decoder = new TextDecoder()
  #bytes = new Uint8Array(2 ** 16)
  #length = 0

  /** Add three numbers, with commas between. */
  row(a: number, b: number, c: number): void {
    this.number(a)
    this.comma()
    this.number(b)
    this.comma()
    this.number(c)
  }

  /** Add a number, an integer from 0 to 2^53. */
  number(value: number): void {
    if (this.#length + ROW > this.#bytes.length) this.#grow()
    const bytes = this.#bytes
    let digits = 1
    for (let limit = 10; value >= limit; limit *= 10) digits++
    let rest = value
    for (let at = this.#length + digits - 1; at > this.#length; at--) {
      const tens = Math.floor(rest / 10)
      bytes[at] = ZERO + (rest - 10 * tens)
      rest = tens
    }
    bytes[this.#length] = ZERO + rest
    this.#length += digits
  }

  comma(): void {
    this.#bytes[this.#length++] = COMMA
  }

  /** Add a comma and a line end. */
  line(): void {
    this.#bytes[this.#length++] = COMMA
    this.#bytes[this.#length++] = LINE_END
  }

  /** Take what was added. */
  take(): string {
    const text = this.#decoder.decode(this.#bytes.subarray(0, this.#length))
    this.#length = 0
    return text
  }

  #grow(): void {
    const longer = new Uint8Array(2 * this.#bytes.length)
    longer.set(this.#bytes)
    this.#bytes = longer
  }
}
