/**
 * Search for copies of known secrets in texts.
 *
 * Texts have one character for each byte. The time is linear in the text, however many secrets there are.
 * @module
 */

/** Length of the shortest secret to look for. Shorter texts occur by chance. Secrets are found by this many first characters. */
const PREFIX = 8
/** Most secrets with the same first characters that are told apart. */
const MOST_ALIKE = 16

/** A copy of a secret in a text. */
export interface Copy {
  readonly index: number
  readonly secret: string
}

export class CopySearch {
  readonly #byPrefix = new Map<string, string[]>()
  /** Pairs of first characters of secrets, by the lowest bits of both. */
  readonly #starts = new Uint8Array(2 ** 16)

  add(secret: string): void {
    if (secret.length < PREFIX) return
    const prefix = secret.slice(0, PREFIX)
    const alike = this.#byPrefix.get(prefix) ?? []
    if (alike.length >= MOST_ALIKE || alike.includes(secret)) return
    // The longest match counts.
    alike.push(secret)
    alike.sort((a, b) => b.length - a.length)
    this.#byPrefix.set(prefix, alike)
    this.#starts[pairAt(secret, 0)] = 1
  }

  get isEmpty(): boolean {
    return this.#byPrefix.size === 0
  }

  /** Iterate over the copies in a text. They do not overlap. */
  *in(text: string): Generator<Copy> {
    for (let index = 0; index + PREFIX <= text.length; index++) {
      if (this.#starts[pairAt(text, index)] === 0) continue
      const secret = this.#byPrefix.get(text.slice(index, index + PREFIX))?.find((each) => text.startsWith(each, index))
      if (secret === undefined) continue
      yield { index, secret }
      index += secret.length - 1
    }
  }
}

const pairAt = (text: string, i: number): number => ((text.charCodeAt(i) & 0xff) << 8) | (text.charCodeAt(i + 1) & 0xff)
