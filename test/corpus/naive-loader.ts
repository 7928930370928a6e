/**
 * The slow, obvious loader: early relocations, then the changes of the executable, on bigints one at a time.
 *
 * In:  any sound dump and a placement.
 * Out: its image in memory, and what is stored where in Emacs. It agrees with real Emacsen on real dumps (naive-
 * loader.test.ts), so it provides expected values for synthetic ones. Source: `dump_do_dump_relocation`,
 * `dump_do_emacs_relocation` of src/pdumper.c.
 * @module
 */
import { intBytes } from './byte-writer.ts'
import { type Machine, machineOf, type Reading } from './naive-reader.ts'

/** Absolute addresses. */
export interface NaivePlacement {
  readonly dumpBase: bigint
  readonly emacsBasis: bigint
  readonly lispsym: bigint
}

export interface Stored {
  /** Bytes from the Emacs basis. */
  readonly emacs: number
  readonly bytes: Uint8Array
}

interface Loading extends Reading, Machine {
  readonly image: Uint8Array
  readonly imageView: DataView
}

/** The image as it is when the hooks would run, and what Emacs holds then. */
export function loadNaively(reading: Reading, placement: NaivePlacement): { image: Uint8Array; emacs: Stored[] } {
  const image = reading.bytes.slice()
  const imageView = new DataView(image.buffer)
  const loading: Loading = { ...reading, ...machineOf(reading), image, imageView }
  for (const { offset, code } of reading.relocs[0]!) relocate(loading, placement, offset, code)
  return { image, emacs: reading.emacsRelocs.map((entry) => change(loading, placement, entry)) }
}

/** A reference to an object at `address` by its tag; symbols are distances from lispsym. */
function lispWord({ word, high }: Machine, { lispsym }: NaivePlacement, address: bigint, tag: number): bigint {
  const bits = 8 * word
  if (tag === 0) return BigInt.asUintN(bits, address - lispsym)
  const pointer = BigInt.asUintN(bits, address)
  return high ? (BigInt(tag) << 61n) + pointer : pointer + BigInt(tag)
}

function relocate(loading: Loading, placement: NaivePlacement, offset: number, code: number): void {
  const { image, imageView, order, word, lispWord: lispSize, firstTag } = loading
  const little = order === 'little'
  const store = (at: number, value: bigint, size: 4 | 8) => image.set(intBytes(value, size, order), at)
  const held = word === 8 ? imageView.getBigUint64(offset, little) : BigInt(imageView.getUint32(offset, little))
  const tag = code - firstTag
  if (tag >= 0) {
    const base = tag < 8 ? placement.dumpBase : placement.emacsBasis
    store(offset, lispWord(loading, placement, held + base, tag % 8), lispSize)
  } else if (code <= 1) {
    store(offset, held + (code === 0 ? placement.emacsBasis : placement.dumpBase), word)
  } else {
    // mpz_t: no bytes allocated, the signed number of limbs, a pointer to them.
    const limbs = imageView.getInt32(offset + word, little)
    const count = imageView.getInt32(offset + word + 4, little)
    store(offset + word, 0n, 4)
    store(offset + word + 4, BigInt(count), 4)
    store(offset + word + 8, placement.dumpBase + BigInt(limbs), word)
  }
}

function change(loading: Loading, placement: NaivePlacement, entry: Reading['emacsRelocs'][number]): Stored {
  const { image, bytes, order, word, lispWord: lispSize } = loading
  const { type, length, emacs, word: union, at } = entry
  const inDump = placement.dumpBase + BigInt(union)
  const inEmacs = placement.emacsBasis + BigInt(union)
  const pointer = (address: bigint) => intBytes(address, word, order)
  const tagged = (address: bigint) => intBytes(lispWord(loading, placement, address, length), lispSize, order)
  const stored = [
    () => image.slice(union, union + length),
    () => bytes.slice(at + 8, at + 8 + length),
    () => pointer(inDump),
    () => pointer(inEmacs),
    () => tagged(inDump),
    () => tagged(inEmacs),
  ][type]
  if (stored === undefined) throw new Error(`emacs_reloc type ${type}`)
  return { emacs, bytes: stored() }
}
