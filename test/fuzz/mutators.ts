/**
 * Changes to a sample: small ones that keep most of a dump valid, so that the code after the first checks is reached.
 *
 * In: a sample and reproducible choices.
 * Out: new bytes. Writes are in the byte order of the sample.
 * @module
 */
import type { Random } from '../corpus/tiny-random.ts'
import type { Sample } from './sample.ts'

type Mutator = (sample: Sample, random: Random, others: readonly Sample[]) => Uint8Array

const interesting = [0, 1, 2, 3, 4, 7, 8, 16, 50, 127, 128, 255, 256, 4095, 4096, 32767, 65535, 65536, 2 ** 24] as const
const extreme = [2 ** 26, 2 ** 27 - 1, 2 ** 28, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 40, 2 ** 53, 2 ** 62]

function numberFor({ values, bytes }: Sample, random: Random): number {
  const kind = random.below(5)
  const number =
    kind < 2 ? random.pick(values) : kind === 2 ? random.pick(interesting) : kind === 3 ? random.pick(extreme) : 0
  const moved = number + random.pick([0, 0, 0, -1, 1, 4, -4, 8, -8, 16])
  return kind === 4 ? random.below(bytes.length + 1) : random.below(6) === 0 ? -moved : moved
}

/** A place of interest, somewhere behind one, or anywhere. */
function placeIn({ places, bytes }: Sample, random: Random): number {
  const kind = random.below(8)
  const place =
    kind === 0 ? random.below(Math.max(1, bytes.length)) : random.pick(places) + (kind < 3 ? 4 * random.below(12) : 0)
  return Math.min(place, Math.max(0, bytes.length - 1))
}

function writeInt(sample: Sample, bytes: Uint8Array, at: number, size: number, value: number): void {
  const word = BigInt.asUintN(64, BigInt(value))
  for (let i = 0; i < size && at + i < bytes.length; i++) {
    const shift = BigInt(8 * (sample.littleEndian ? i : size - 1 - i))
    bytes[at + i] = Number((word >> shift) & 0xffn)
  }
}

function readInt(sample: Sample, at: number): number {
  if (at + 4 > sample.bytes.length) return 0
  const { buffer, byteOffset } = sample.bytes
  return new DataView(buffer, byteOffset + at, 4).getInt32(0, sample.littleEndian)
}

/** Set what fits; hints about a file that has since been cut may lead past its end. */
function put(bytes: Uint8Array, at: number, chunk: Uint8Array): void {
  const start = Math.min(at, bytes.length)
  bytes.set(chunk.subarray(0, bytes.length - start), start)
}

const flipBit: Mutator = (sample, random) => {
  const bytes = Uint8Array.from(sample.bytes)
  const at = placeIn(sample, random) + random.below(4)
  if (at < bytes.length) bytes[at]! ^= 1 << random.below(8)
  return bytes
}

const writeNumber: Mutator = (sample, random) => {
  const bytes = Uint8Array.from(sample.bytes)
  const size = random.pick([1, 2, 4, 4, 4, sample.wordSize])
  writeInt(sample, bytes, placeIn(sample, random), size, numberFor(sample, random))
  return bytes
}

const shiftNumber: Mutator = (sample, random) => {
  const bytes = Uint8Array.from(sample.bytes)
  const at = placeIn(sample, random) & ~3
  writeInt(sample, bytes, at, 4, readInt(sample, at) + random.pick([-8, -4, -2, -1, 1, 2, 4, 8, 4096]))
  return bytes
}

/** An entry of dump_relocs or object_starts: an offset in units of 4 bytes, and a type. */
const writeEntry: Mutator = (sample, random) => {
  const bytes = Uint8Array.from(sample.bytes)
  if (sample.tables.length === 0) return bytes
  const { start, entrySize, count } = random.pick(sample.tables)
  const at = start + entrySize * random.below(count + 1)
  const typeBits = random.pick([4, 5, 5, 5])
  const type = random.below(2 ** typeBits)
  const unit = Math.floor(Math.abs(numberFor(sample, random)) / 4) % 2 ** (32 - typeBits)
  const packed = sample.littleEndian ? type * 2 ** (32 - typeBits) + unit : unit * 2 ** typeBits + type
  const keepsOffset = random.below(2) === 0 && entrySize === 4
  const old = readInt(sample, at) >>> 0
  const retyped = sample.littleEndian ? (old % 2 ** 27) + (type % 32) * 2 ** 27 : old - (old % 32) + (type % 32)
  writeInt(sample, bytes, at, 4, keepsOffset ? retyped : packed)
  return bytes
}

const swapEntries: Mutator = (sample, random) => {
  const bytes = Uint8Array.from(sample.bytes)
  if (sample.tables.length === 0) return bytes
  const { start, entrySize, count } = random.pick(sample.tables)
  const [a, b] = [random.below(count + 1), random.below(count + 1)].map((i) => start + i * entrySize) as [
    number,
    number,
  ]
  put(bytes, a, sample.bytes.subarray(b, b + entrySize))
  put(bytes, b, sample.bytes.subarray(a, a + entrySize))
  return bytes
}

/** Repeat or remove 8 or 16 bytes of entries, and keep the header true to it: later tables move along. */
const resizeTable: Mutator = (sample, random) => {
  const table = sample.tables.length === 0 ? undefined : random.pick(sample.tables)
  if (table === undefined || table.count < 8) return Uint8Array.from(sample.bytes)
  const most = Math.floor((table.count * table.entrySize) / 16)
  const length = 16 * (random.below(4) === 0 ? 1 + random.below(most) : 1)
  const at = table.start + 16 * random.below(most)
  const grows = random.below(2) === 0
  const head = sample.bytes.subarray(0, grows ? at + length : at)
  const tail = sample.bytes.subarray(grows ? at : at + length)
  const bytes = new Uint8Array(head.length + tail.length)
  bytes.set(head)
  bytes.set(tail, head.length)
  const change = grows ? length : -length
  writeInt(sample, bytes, table.locator + 4, 4, table.count + change / table.entrySize)
  for (const later of sample.tables) {
    if (later.start > table.start) writeInt(sample, bytes, later.locator, 4, later.start + change)
  }
  return bytes
}

const copyRange: Mutator = (sample, random) => {
  const bytes = Uint8Array.from(sample.bytes)
  const from = placeIn(sample, random)
  const to = placeIn(sample, random)
  const length = random.pick([4, 8, 16, 64, 4096])
  put(bytes, to, sample.bytes.subarray(from, from + length))
  return bytes
}

const spliceOther: Mutator = (sample, random, others) => {
  const bytes = Uint8Array.from(sample.bytes)
  const other = random.pick(others).bytes
  const at = placeIn(sample, random)
  const length = random.pick([4, 16, 256, 4096, bytes.length])
  put(bytes, at, other.subarray(at, at + length))
  return bytes
}

const changeLength: Mutator = (sample, random) => {
  const { bytes } = sample
  const kind = random.below(4)
  if (kind === 0) return bytes.slice(0, random.below(bytes.length + 1))
  if (kind === 1) return bytes.slice(0, Math.min(bytes.length, random.below(sample.headerSize + 2)))
  const added = random.pick([1, 4, 8, 16, 4096])
  const longer = new Uint8Array(bytes.length + added)
  longer.set(bytes)
  if (kind === 3) longer.copyWithin(bytes.length, Math.max(0, bytes.length - added))
  return longer
}

const mutators: readonly Mutator[] = [
  flipBit,
  flipBit,
  writeNumber,
  writeNumber,
  writeNumber,
  shiftNumber,
  shiftNumber,
  writeEntry,
  writeEntry,
  swapEntries,
  resizeTable,
  resizeTable,
  copyRange,
  copyRange,
  spliceOther,
  changeLength,
]

/** One to eight changes on top of one another, mostly few. */
export function mutate(sample: Sample, random: Random, others: readonly Sample[]): Uint8Array {
  let current = sample
  do current = { ...current, bytes: random.pick(mutators)(current, random, others) }
  while (random.below(8) < 4)
  return current.bytes
}
