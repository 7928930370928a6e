/**
 * The slow, obvious reader: which layouts a file fits, and its entries one by one. For tests of the corpus only.
 *
 * In:  any bytes. Out: every reading (generation and byte order) that keeps the rules of the header, decoded.
 * It shares neither code nor tables with the builder of synthetic dumps or with src/, so that three readings can disagree.
 * @module
 */
import type { Generation } from './tiny-dump.ts'

interface Shape {
  readonly generation: Generation
  readonly size: number
  readonly phases: number
  readonly hashList: boolean
  /** Bytes of a packed entry, and bits of its offset; the rest is the type. */
  readonly entry: readonly [8 | 4, 32 | 28 | 27]
  /** Bytes by which offsets of packed entries count; 4 unless said. */
  readonly unit?: 4 | 8
  /** Number of relocation types that are no tagged references. */
  readonly plain: number
  readonly emacsTypes: number
}

const shapes: readonly Shape[] = [
  { generation: '2018', size: 80, phases: 1, hashList: false, entry: [8, 32], plain: 2, emacsTypes: 5 },
  { generation: 'talk', size: 80, phases: 1, hashList: false, entry: [4, 28], plain: 2, emacsTypes: 6 },
  { generation: '27', size: 80, phases: 1, hashList: false, entry: [4, 27], plain: 3, emacsTypes: 6 },
  { generation: '28dev-a', size: 84, phases: 1, hashList: true, entry: [4, 27], plain: 3, emacsTypes: 6 },
  { generation: '28dev-n', size: 96, phases: 3, hashList: false, entry: [4, 27], plain: 5, emacsTypes: 6 },
  { generation: '28+', size: 100, phases: 3, hashList: true, entry: [4, 27], plain: 5, emacsTypes: 6 },
  { generation: '28+', size: 100, phases: 3, hashList: true, entry: [4, 27], unit: 8, plain: 5, emacsTypes: 6 },
]

interface Entry {
  readonly offset: number
  readonly code: number
}
export interface EmacsEntry {
  readonly type: number
  readonly length: number
  readonly emacs: number
  /** The 32-bit member of the union. */
  readonly word: number
  readonly at: number
}

/** The file as one shape and byte order show it. */
export interface Reading {
  readonly shape: Shape
  readonly order: 'little' | 'big'
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly discardableStart: number
  readonly coldStart: number
  readonly firstTable: number
  readonly hashList: number | null
  /** Early, late, very late. */
  readonly relocs: readonly (readonly Entry[])[]
  readonly starts: readonly Entry[]
  readonly emacsRelocs: readonly EmacsEntry[]
}

/** What the objects say of the machine. Sizes in bytes. */
export interface Machine {
  readonly word: 4 | 8
  readonly lispWord: 4 | 8
  /** Tags are in the high bits. */
  readonly high: boolean
  /** Relocation type of a reference to the dump with tag 0. */
  readonly firstTag: number
}

/** A cons is two Lisp words, and conses lie back to back; its tag tells how words are tagged. */
export function machineOf({ starts, shape }: Reading): Machine {
  const high = starts.some(({ code }) => code === 6)
  const gaps = starts.slice(1).flatMap(({ offset }, i) => {
    const { code, offset: from } = starts[i]!
    return code === (high ? 6 : 3) ? [offset - from] : []
  })
  const narrow = gaps.reduce((least, gap) => Math.min(least, gap), 16) === 8
  return { high, word: high || narrow ? 4 : 8, lispWord: narrow ? 4 : 8, firstTag: shape.plain }
}

const roundUp = (n: number, to: number) => Math.ceil(n / to) * to

/** Every reading that keeps the header's rules and whose entries ascend, inside their sections, with known types. */
export function readings(bytes: Uint8Array): Reading[] {
  const fitting = shapes.flatMap((shape) =>
    (['little', 'big'] as const).flatMap((order) => {
      const reading = read(bytes, shape, order)
      return reading !== null && entriesFit(reading) ? [reading] : []
    }),
  )
  // A longer header is right exactly when its last word is the place of a vector.
  const longer = fitting.filter(({ shape, hashList, starts }) => {
    if (!shape.hashList || hashList === null) return false
    const at = roundUp(hashList, 8)
    return starts.some(({ offset, code }) => (offset === hashList || offset === at) && code === 5)
  })
  return longer.length > 0 ? longer : fitting.filter(({ shape }) => !shape.hashList)
}

function read(bytes: Uint8Array, shape: Shape, order: 'little' | 'big'): Reading | null {
  const little = order === 'little'
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 104 || String.fromCharCode(...bytes.subarray(0, 16)) !== 'DUMPEDGNUEMACS\0\0') return null
  const numbers = Array.from({ length: (shape.size - 48) / 4 }, (_, i) => view.getInt32(48 + 4 * i, little))
  const tables = Array.from({ length: shape.phases + 2 }, (_, i) => ({
    offset: numbers[2 * i]!,
    count: numbers[2 * i + 1]!,
    size: i === shape.phases + 1 ? 16 : shape.entry[0],
  }))
  const [discardableStart, coldStart, hashList] = numbers.slice(2 * tables.length) as [number, number, number?]
  const firstTable = tables[0]!.offset
  if (shape.size > discardableStart || discardableStart > coldStart || coldStart > firstTable) return null
  // A header without hash_list is followed by the charset table, whose first word is the number of charset 0.
  if (!shape.hashList && view.getInt32(shape.size, little) !== 0) return null
  if (coldStart % 4096 !== 0 || tables.some(({ count }) => count < 0)) return null
  for (const [i, table] of tables.entries()) {
    const end = table.offset + table.count * table.size
    const next = tables[i + 1]?.offset
    if (next === undefined ? end !== bytes.length : next !== roundUp(end, 4) && next !== roundUp(end, 8)) return null
  }
  const packed = tables.slice(0, -1).map((table) => readPacked(view, table, shape, little))
  const sections = { discardableStart, coldStart, firstTable, hashList: hashList ?? null }
  const entries = {
    relocs: packed.slice(0, -1),
    starts: packed.at(-1)!,
    emacsRelocs: readEmacs(view, tables.at(-1)!, little),
  }
  return { shape, order, bytes, view, ...sections, ...entries }
}

type TableAt = { readonly offset: number; readonly count: number }

function readPacked(view: DataView, { offset, count }: TableAt, { entry, unit = 4 }: Shape, little: boolean): Entry[] {
  const [size, offsetBits] = entry
  const typeBits = 32 - offsetBits
  return Array.from({ length: count }, (_, i) => {
    const word = view.getUint32(offset + size * i, little)
    if (size === 8) return { code: word, offset: view.getUint32(offset + size * i + 4, little) }
    const code = little ? Math.floor(word / 2 ** offsetBits) : word % 2 ** typeBits
    return { code, offset: unit * (little ? word % 2 ** offsetBits : Math.floor(word / 2 ** typeBits)) }
  })
}

function readEmacs(view: DataView, { offset, count }: TableAt, little: boolean): EmacsEntry[] {
  return Array.from({ length: count }, (_, i) => {
    const at = offset + 16 * i
    const word = view.getInt32(at, little)
    const unsigned = word >>> 0
    const type = little ? unsigned % 8 : Math.floor(unsigned / 2 ** 29)
    // The length is the other 29 bits, signed.
    const length = little ? word >> 3 : (word << 3) >> 3
    return { type, length, emacs: view.getInt32(at + 4, little), word: view.getInt32(at + 8, little), at }
  })
}

function entriesFit({ shape, relocs, starts, coldStart, firstTable }: Reading): boolean {
  const ascends = (entries: readonly Entry[]) =>
    entries.every(({ offset }, i) => i === 0 || offset > entries[i - 1]!.offset)
  const highTags = starts.some(({ code }) => code === 6) && !starts.some(({ code }) => code === 3)
  const aligned = starts.every(({ offset }) => offset % (highTags ? 4 : 8) === 0)
  return (
    [...relocs, starts].every(ascends) &&
    aligned &&
    starts.every(({ offset, code }) => offset < firstTable && code < 8) &&
    relocs.flat().every(({ offset, code }) => offset < coldStart && code < shape.plain + 16)
  )
}
