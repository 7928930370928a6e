/**
 * A running digest of 53 bits: two multiplicative hashes of 32 bits, joined to one exact number.
 *
 * Not for cryptography: two contents with the same digest are easy to construct. Of 10^6 different contents, two have the same
 * digest with a probability below 10^-4.
 * @module
 */

export class Digest {
  #a = 0x811c9dc5
  #b = 0x9e3779b9

  /** Start anew. */
  reset(seed: number): this {
    this.#a = 0x811c9dc5
    this.#b = 0x9e3779b9
    return this.add(seed)
  }

  /** Add 32 bits. */
  add(word: number): this {
    this.#a = Math.imul(this.#a ^ word, 0x01000193)
    this.#a ^= this.#a >>> 15
    this.#b = Math.imul(this.#b ^ (word + 0x7f4a7c15), 0x85ebca6b)
    this.#b ^= this.#b >>> 13
    return this
  }

  /** Add a number up to 2^53, such as another digest. */
  addNumber(number: number): this {
    return this.add(number | 0).add(Math.floor(number / 0x1_0000_0000) | 0)
  }

  addBytes(bytes: Uint8Array): this {
    this.add(bytes.length)
    for (let i = 0; i < bytes.length; i++) this.add(bytes[i]!)
    return this
  }

  addText(text: string): this {
    this.add(text.length)
    for (let i = 0; i < text.length; i++) this.add(text.charCodeAt(i))
    return this
  }

  /** The digest of everything since `reset`. */
  get value(): number {
    const a = Math.imul(this.#a ^ (this.#a >>> 16), 0x7feb352d)
    const b = Math.imul(this.#b ^ (this.#b >>> 15), 0x846ca68b)
    return ((a >>> 0) & 0x1f_ffff) * 0x1_0000_0000 + ((b ^ a) >>> 0)
  }
}
