/**
 * Damage that is done to a dump: one change of each kind at each part of the file, and a seeded sample of single bits.
 * Offsets are bytes from the start of the file.
 * @module
 */
import { Dump } from '../../../src/index.ts'
import { xorshift32 } from '../../bench/xorshift.ts'

/** A name, and what is done to the bytes. */
export interface Damage {
  readonly id: string
  readonly apply: (dump: Uint8Array) => Uint8Array
}

interface Part {
  readonly name: string
  readonly start: number
  readonly end: number
}

const SEED = 20260830
const PAGE = 4096
const FIRST_FIELD = 48

const cut = (size: number) => (dump: Uint8Array) => dump.slice(0, size)

const changed = (change: (bytes: Uint8Array, view: DataView) => void) => (dump: Uint8Array) => {
  const bytes = dump.slice()
  change(bytes, new DataView(bytes.buffer))
  return bytes
}

const zeroed = (start: number, end: number) => changed((bytes) => bytes.fill(0, start, end))

/** Every part of a dump that ends where the next begins. */
function partsOf(dump: Uint8Array): readonly Part[] {
  const { header } = Dump.open(dump).image
  const tables = [...header.dumpRelocs, header.objectStarts, header.emacsRelocs]
  const starts = [
    ['header', 0] as const,
    ['hot', header.size] as const,
    ['discardable', header.discardableStart] as const,
    ['cold', header.coldStart] as const,
    ...tables.map(({ path, offset }) => [path, offset] as const),
  ].sort((a, b) => a[1] - b[1])
  return starts.map(([name, start], i) => ({ name, start, end: starts[i + 1]?.[1] ?? dump.length }))
}

/** All damage to a dump, the same for the same dump. */
export function damages(dump: Uint8Array): readonly Damage[] {
  const parts = partsOf(dump)
  return [
    ...magics(),
    ...truncations(dump, parts),
    ...zeros(dump, parts),
    ...fields(dump),
    ...bits(parts),
    ...entries(dump, parts),
    { id: 'longer/1', apply: (bytes) => Buffer.concat([bytes, new Uint8Array(1)]) },
    { id: 'longer/page', apply: (bytes) => Buffer.concat([bytes, new Uint8Array(PAGE).fill(7)]) },
    { id: 'twice', apply: (bytes) => Buffer.concat([bytes, bytes]) },
  ]
}

function magics(): Damage[] {
  const put = (text: string) => changed((bytes) => bytes.set(Buffer.from(text)))
  return [
    { id: 'magic/!', apply: put('!') },
    { id: 'magic/X', apply: put('X') },
    { id: 'magic/!-and-damaged', apply: put('!UMPEDGNUXMACS') },
    { id: 'magic/lower-case', apply: put('dumpedgnuemacs') },
    { id: 'magic/no-nul', apply: put('DUMPEDGNUEMACS!!') },
    { id: 'fingerprint/zero', apply: zeroed(16, 48) },
    { id: 'fingerprint/one', apply: changed((bytes) => bytes.fill(0xff, 16, 48)) },
    { id: 'fingerprint/first-byte', apply: changed((bytes) => bytes.fill(bytes[16]! ^ 1, 16, 17)) },
    { id: 'fingerprint/last-bit', apply: changed((bytes) => bytes.fill(bytes[47]! ^ 0x80, 47, 48)) },
    { id: 'fingerprint/reversed', apply: changed((bytes) => bytes.subarray(16, 48).reverse()) },
  ]
}

function truncations(dump: Uint8Array, parts: readonly Part[]): Damage[] {
  const sizes = new Map<string, number>()
  for (const size of [0, 1, 15, 16, 47, 48, 79, 80, 99]) sizes.set(`${size}`, size)
  for (const { name, start, end } of parts.slice(1)) {
    for (const delta of [-1, 0, 1]) sizes.set(`${name}${delta < 0 ? '' : '+'}${delta}`, start + delta)
    sizes.set(`${name}/middle`, (start + end) >>> 1)
  }
  for (const missing of [1, 4, 16, 256, PAGE, 16 * PAGE]) sizes.set(`end-${missing}`, dump.length - missing)
  return [...sizes].map(([name, size]) => ({ id: `cut/${name}`, apply: cut(size) }))
}

function zeros(dump: Uint8Array, parts: readonly Part[]): Damage[] {
  const found: Damage[] = []
  for (const { name, start, end } of parts) {
    const first = name === 'header' ? FIRST_FIELD : start
    found.push({ id: `zero/${name}`, apply: zeroed(first, end) })
    if (name !== 'header') found.push({ id: `zero/from-${name}`, apply: zeroed(first, dump.length) })
    const middle = (start + end) >>> 1
    const page = middle - (middle % PAGE)
    if (page > start && page + PAGE < end) {
      found.push({ id: `zero/${name}/page`, apply: zeroed(page, page + PAGE) })
      found.push({ id: `zero/${name}/second-half`, apply: zeroed(middle, end) })
    }
  }
  for (const size of [PAGE, 16 * PAGE]) {
    found.push({ id: `zero/last-${size}`, apply: zeroed(dump.length - size, dump.length) })
  }
  found.push({ id: 'zero/all', apply: (bytes) => new Uint8Array(bytes.length) })
  return found
}

/** Each word of the header behind the fingerprint, set to what a fault may leave there. */
function fields(dump: Uint8Array): Damage[] {
  const { size } = Dump.open(dump).image.header
  const values: Readonly<Record<string, (value: number) => number>> = {
    zero: () => 0,
    'plus-1': (value) => value + 1,
    'plus-page': (value) => value + PAGE,
    'minus-page': (value) => value - PAGE,
    negative: () => -1,
    largest: () => 0x7fffffff,
    'bit-31': (value) => value ^ 0x80000000,
    'bit-23': (value) => value ^ 0x800000,
  }
  const found: Damage[] = []
  for (let at = FIRST_FIELD; at < size; at += 4) {
    for (const [name, to] of Object.entries(values)) {
      const apply = changed((_, view) => view.setInt32(at, to(view.getInt32(at, true)), true))
      found.push({ id: `field/${at}/${name}`, apply })
    }
  }
  return found
}

/** Bits of each part to flip: more where Emacs reads each word. */
const flips: Readonly<Record<string, number>> = { header: 8, hot: 12, discardable: 4, cold: 6 }
const FLIPS_OF_TABLE = 6

function bits(parts: readonly Part[]): Damage[] {
  const random = xorshift32(SEED)
  return parts.flatMap(({ name, start, end }) => {
    const first = name === 'header' ? FIRST_FIELD : start
    return Array.from({ length: flips[name] ?? FLIPS_OF_TABLE }, () => {
      const at = first + (random() % (end - first))
      const bit = random() & 7
      return {
        id: `bit/${name}/${at - start}.${bit}`,
        apply: changed((bytes) => bytes.fill(bytes[at]! ^ (1 << bit), at, at + 1)),
      }
    })
  })
}

/** Entries of tables that are lost, doubled, exchanged or overwritten. */
function entries(dump: Uint8Array, parts: readonly Part[]): Damage[] {
  const { header } = Dump.open(dump).image
  const random = xorshift32(SEED + 1)
  const tables = [...header.dumpRelocs, header.objectStarts, header.emacsRelocs]
  return tables.flatMap(({ path, offset, count, entrySize }) => {
    if (count < 2 || !parts.some(({ name }) => name === path)) return []
    const i = random() % (count - 1)
    const [at, next] = [offset + i * entrySize, offset + (i + 1) * entrySize]
    const entry = (bytes: Uint8Array, start: number) => bytes.slice(start, start + entrySize)
    const changes: Readonly<Record<string, (bytes: Uint8Array) => void>> = {
      zeroed: (bytes) => bytes.fill(0, at, next),
      ones: (bytes) => bytes.fill(0xff, at, next),
      doubled: (bytes) => bytes.copyWithin(next, at, next),
      exchanged: (bytes) => {
        const first = entry(bytes, at)
        bytes.copyWithin(at, next, next + entrySize)
        bytes.set(first, next)
      },
      'first-zeroed': (bytes) => bytes.fill(0, offset, offset + entrySize),
      'last-zeroed': (bytes) => bytes.fill(0, offset + (count - 1) * entrySize, offset + count * entrySize),
      reversed: (bytes) => {
        for (let low = 0, high = count - 1; low < high; low++, high--) {
          const [a, b] = [offset + low * entrySize, offset + high * entrySize]
          const first = entry(bytes, a)
          bytes.copyWithin(a, b, b + entrySize)
          bytes.set(first, b)
        }
      },
      ...types(entrySize, at),
    }
    return Object.entries(changes).map(([name, change]) => ({ id: `entry/${path}/${name}`, apply: changed(change) }))
  })
}

/** Another type in an entry: the bits that hold it are the lowest of an Emacs relocation, and the highest of other entries. */
function types(entrySize: number, at: number): Record<string, (bytes: Uint8Array) => void> {
  if (entrySize !== 16) return { 'bit-of-type': (bytes) => bytes.fill(bytes[at + 3]! ^ 0x20, at + 3, at + 4) }
  const typed = (type: number) => (bytes: Uint8Array) => {
    bytes[at] = (bytes[at]! & ~7) | type
  }
  return Object.fromEntries(Array.from({ length: 8 }, (_, type) => [`type-${type}`, typed(type)]))
}
