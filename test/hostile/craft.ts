/**
 * Lays out crafted dumps that `openDump` accepts. In: parts. Out: bytes of a dump of generation 27, little-endian,
 * 64-bit.
 * @module
 */
export interface Parts {
  /** Bytes between header and cold section; objects and slots. */
  readonly hot: Uint8Array
  /** Offset and type of each object start, in bytes from the start of the file. */
  readonly objects: readonly (readonly [offset: number, type: number])[]
  readonly relocs: readonly (readonly [offset: number, type: number])[]
  readonly cold: Uint8Array
  /** 16 bytes each: type and length, Emacs offset, operand. */
  readonly emacs?: readonly (readonly [type: number, length: number, offset: number, operand: bigint])[]
}

const HEADER = 80
export const PAGE = 4096
/** Types of objects, type codes of relocations, type codes of pseudovectors: those of Emacs 27. */
export const tag = { symbol: 0, cons: 3, string: 4, vectorlike: 5 } as const
export const reloc = { emacsRaw: 0, raw: 1, bignum: 2, symbol: 3, cons: 6, string: 7, vectorlike: 8 } as const
export const pvec = {
  vector: 0,
  bignum: 2,
  boolVector: 11,
  buffer: 12,
  hashTable: 13,
  subr: 16,
  charTable: 25,
  record: 27,
} as const
/** A pseudovector's flag and type code in the word that opens it. */
export const pseudovector = (code: number, lispSize = 0) => (1n << 62n) | (BigInt(code) << 24n) | BigInt(lispSize)

/** Lay the parts out as the header rules want them. Two conses, back to back, open the hot section: they tell the layout. */
export function craft({ hot, objects, relocs, cold, emacs = [] }: Parts): Uint8Array {
  const start = HEADER + 32
  const coldStart = Math.ceil((start + hot.length) / PAGE) * PAGE
  const starts = [[HEADER, tag.cons], [HEADER + 16, tag.cons], ...objects] as const
  const relocsAt = coldStart + Math.ceil(cold.length / 8) * 8
  const startsAt = relocsAt + Math.ceil(relocs.length / 2) * 8
  const emacsAt = startsAt + Math.ceil(starts.length / 2) * 8
  const bytes = new Uint8Array(emacsAt + 16 * emacs.length)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode('DUMPEDGNUEMACS'))
  bytes.fill(0x5a, 16, 47)
  const header = [
    relocsAt,
    relocs.length,
    startsAt,
    starts.length,
    emacsAt,
    emacs.length,
    start + hot.length,
    coldStart,
  ]
  for (const [i, word] of header.entries()) view.setInt32(48 + 4 * i, word, true)
  bytes.set(hot, start)
  bytes.set(cold, coldStart)
  const pack = (table: number, entries: Parts['relocs']) => {
    for (const [i, [offset, type]] of entries.entries())
      view.setUint32(table + 4 * i, (offset / 4) | (type << 27), true)
  }
  pack(relocsAt, relocs)
  pack(startsAt, starts)
  emacs.forEach(([type, length, offset, operand], i) => {
    view.setInt32(emacsAt + 16 * i, type | (length << 3), true)
    view.setInt32(emacsAt + 16 * i + 4, offset, true)
    view.setBigUint64(emacsAt + 16 * i + 8, operand, true)
  })
  return bytes
}

export const HOT = HEADER + 32
export const words = (values: readonly bigint[]) => new Uint8Array(BigUint64Array.from(values).buffer)
export const repeat = <T>(count: number, value: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => value(i))
export const coldStartAfter = (hotWords: number) => BigInt(Math.ceil((HOT + 8 * hotWords) / PAGE) * PAGE)

/** A slot that a relocation of type `type` makes a pointer to `to`. */
export interface Slot {
  readonly to: number
  readonly type: number
}

export const slot = (type: number, to: number): Slot => ({ to, type })
export const fixnum = (value: number): bigint => BigInt.asUintN(64, (BigInt(value) << 2n) | 2n)

/** A hot section under construction: words one after the other, and what starts where. */
export class HotSection {
  readonly #words: bigint[] = []
  readonly #objects: (readonly [number, number])[] = []
  readonly #relocs: (readonly [number, number])[] = []

  /** Where the next word goes, in bytes from the start of the file. */
  get end(): number {
    return HOT + 8 * this.#words.length
  }

  /** An object of these words. Returns where it starts. */
  object(type: number, contents: readonly (bigint | Slot)[]): number {
    this.#objects.push([this.end, type])
    return this.part(contents)
  }

  /** Words that belong to the object before. */
  part(contents: readonly (bigint | Slot)[]): number {
    const start = this.end
    for (const word of contents) {
      if (typeof word !== 'bigint') this.#relocs.push([this.end, word.type])
      this.#words.push(typeof word === 'bigint' ? word : BigInt(word.to))
    }
    return start
  }

  /** The dump; `cold` is where the cold section of that many words started when `cold` words were hot. */
  dump(cold: Uint8Array = new Uint8Array(64)): Uint8Array {
    return craft({ hot: words(this.#words), objects: this.#objects, relocs: this.#relocs, cold })
  }
}
