/**
 * The tables at the end of a dump, and the header that locates them.
 *
 * In:  sorted entries. Out: bytes appended to the image, and the header's numbers written at its start.
 * Source: `dump_do_emit_drain_relocs`, `struct dump_header`; bit-fields as the compilers of each byte order pack them.
 * @module
 */

import { type ByteWriter, bitFields } from './byte-writer.ts'
import type { Abi } from './tiny-abi.ts'
import type { EmacsRelocation } from './tiny-emacs.ts'
import type { ObjectStart, Relocation, TinyImage } from './tiny-image.ts'

interface TableAt {
  /** Bytes from the start of the file. */
  readonly offset: number
  readonly count: number
}
export interface TinyHeader {
  readonly size: number
  readonly dumpRelocs: readonly TableAt[]
  readonly objectStarts: TableAt
  readonly emacsRelocs: TableAt
  readonly discardableStart: number
  readonly coldStart: number
  readonly hashList: number | null
}

/** The bytes of one entry of dump_relocs or object_starts. */
export function packedEntry(
  abi: Pick<Abi, 'packing' | 'entryUnit' | 'byteOrder'>,
  offset: number,
  code: number,
): Uint8Array {
  const { packing, entryUnit, byteOrder: order } = abi
  const words =
    packing === '8-byte'
      ? [BigInt(code), BigInt(offset)]
      : [
          bitFields(
            order,
            4,
            packing === '28+4'
              ? [
                  [28, offset / 4],
                  [4, code],
                ]
              : [
                  [27, offset / entryUnit],
                  [5, code],
                ],
          ),
        ]
  const bytes = new Uint8Array(4 * words.length)
  const view = new DataView(bytes.buffer)
  for (const [i, word] of words.entries()) view.setUint32(4 * i, Number(word), order === 'little')
  return bytes
}

/** The 16 bytes of one emacs_reloc: type and length in bit-fields, the place, and a union by type. */
export function emacsRelocEntry(abi: Pick<Abi, 'byteOrder'>, entry: EmacsRelocation): Uint8Array {
  const bytes = new Uint8Array(16)
  const view = new DataView(bytes.buffer)
  const little = abi.byteOrder === 'little'
  const word = bitFields(abi.byteOrder, 4, [
    [3, entry.code],
    [29, entry.length],
  ])
  view.setUint32(0, Number(word), little)
  view.setInt32(4, entry.emacsOffset, little)
  if (entry.immediate !== null) bytes.set(entry.immediate, 8)
  else view.setInt32(8, entry.dumpOffset ?? entry.emacsOffset2 ?? 0, little)
  return bytes
}

/** Append all tables, the last one ending with the file; where each lies. */
export function writeTables(
  image: TinyImage,
  relocs: readonly Relocation[],
  starts: readonly ObjectStart[],
  emacsRelocs: readonly EmacsRelocation[],
): Pick<TinyHeader, 'dumpRelocs' | 'objectStarts' | 'emacsRelocs'> {
  const { abi, out } = image
  const table = (entries: readonly Uint8Array[]): TableAt => {
    const offset = out.align(abi.tableAlignment)
    for (const entry of entries) out.append(entry)
    return { offset, count: entries.length }
  }
  const packed = (entries: readonly { offset: number; code: number }[]) =>
    table(entries.map(({ offset, code }) => packedEntry(abi, offset, code)))
  return {
    dumpRelocs: Array.from({ length: abi.phases }, (_, phase) =>
      packed(relocs.filter((entry) => entry.phase === phase)),
    ),
    objectStarts: packed(starts),
    emacsRelocs: table(emacsRelocs.map((entry) => emacsRelocEntry(abi, entry))),
  }
}

/** Fill the header; the magic comes last, as in a dump that was written to its end. */
export function writeHeader(
  out: ByteWriter,
  header: TinyHeader,
  fingerprint: Uint8Array,
  { header: inserted }: Abi['future'] = {},
): void {
  const numbers = [...header.dumpRelocs, header.objectStarts, header.emacsRelocs].flatMap((at) => [at.offset, at.count])
  numbers.push(header.discardableStart, header.coldStart)
  if (header.hashList !== null) numbers.push(header.hashList)
  if (inserted !== undefined) numbers.splice(inserted.at, 0, ...inserted.numbers)
  for (const [i, number] of numbers.entries()) out.setInt(48 + 4 * i, 4, number)
  if (48 + 4 * numbers.length !== header.size)
    throw new Error(`${numbers.length} numbers in a header of ${header.size}`)
  out.setBytes(16, fingerprint)
  out.setBytes(0, new TextEncoder().encode('DUMPEDGNUEMACS\0\0'))
}
