/**
 * An executable for a dump: an ELF file of one segment that has the fingerprint and a literal wherever the dump refers to one.
 *
 * In: a heap. Out: bytes. Literals further than some kilobytes from that of the symbol `unbound` are left out, and a dump that
 * needs them refuses the file.
 * @module
 */
import type { Heap } from '../../src/index.ts'
import type { Library } from './promise.ts'

const HEADER = 64
const SEGMENT = 56
const FINGERPRINT = 32
const REACH = 1 << 14
/** Where the byte at REACH from the start of the literals would be in memory. */
const ADDRESS = 0x400000

export function executableFor(heap: Heap, library: Library): Uint8Array {
  const literals = literalsOf(heap, library)
  const unbound = literals.find(({ length }) => length === 'unbound'.length)?.offset ?? 0
  const bytes = new Uint8Array(HEADER + SEGMENT + FINGERPRINT + 2 * REACH)
  const start = HEADER + SEGMENT
  bytes.set(heap.image.fingerprint, start)
  const center = start + FINGERPRINT + REACH
  for (const { offset, length } of literals) {
    const at = offset - unbound
    if (Math.abs(at) + length >= REACH) continue
    bytes.fill(0x61, center + at, center + at + length)
  }
  bytes.set(new TextEncoder().encode('unbound'), center)
  writeElf(bytes, start, ADDRESS - (center - start))
  return bytes
}

function writeElf(bytes: Uint8Array, start: number, address: number): void {
  const view = new DataView(bytes.buffer)
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1])
  view.setBigUint64(32, BigInt(HEADER), true)
  view.setUint16(54, SEGMENT, true)
  view.setUint16(56, 1, true)
  view.setUint32(HEADER, 1, true)
  view.setBigUint64(HEADER + 8, BigInt(start), true)
  view.setBigUint64(HEADER + 16, BigInt(address), true)
  view.setBigUint64(HEADER + 32, BigInt(bytes.length - start), true)
}

function literalsOf(heap: Heap, library: Library): { offset: number; length: number }[] {
  const { types, offsets, length } = heap.image.objectStarts
  const found: { offset: number; length: number }[] = []
  for (let i = 0; i < length; i++) {
    if (types[i] !== heap.layout.tags.string) continue
    const string = library.stringAt(heap, offsets[i]!)
    if (string.emacsOffset !== undefined) found.push({ offset: string.emacsOffset, length: string.length })
  }
  return found
}
