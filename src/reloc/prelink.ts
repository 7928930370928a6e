/**
 * Prelinked dumps: words already true for one placement, so that a load there has nothing left to relocate in the dump.
 *
 * The file is the dump as `relocate` leaves it, tables and all, under a magic of its own: no loader takes it for an ordinary
 * dump, whose words it would relocate again. Behind it the placement, three unsigned 64-bit numbers in the dump's byte
 * order: address of the dump, of the Emacs basis, of lispsym.
 *
 * Left for a load at that placement: the Emacs relocations, which write the executable's data, and the late phases, which
 * open native code. Source: the talk of 2018, which tried dumps that are not position-independent and dropped them.
 * @module
 */
import { PdmpError } from '../error.ts'
import type { Image } from '../image/image.ts'
import type { Placement } from '../image/placement.ts'
import type { Layout } from '../layout/layout.ts'
import { MAGIC } from '../layout/magic.ts'
import { applyDumpRelocs } from './dump-relocs.ts'
import { relocate, unload } from './load.ts'

const PRELINKED_MAGIC: Uint8Array = new TextEncoder().encode('PRELINKEDPDMP\0\0\x01')

/** Three addresses. */
const PLACEMENT_SIZE = 24

/** A dump whose words are true at `place`. */
export interface Prelinked {
  readonly place: Placement
  /** The whole dump in memory at `place`, its own magic at its head. */
  readonly bytes: Uint8Array
}

export const isPrelinked = (bytes: Uint8Array): boolean => PRELINKED_MAGIC.every((byte, i) => byte === bytes[i])

/** The file of a dump that is prelinked for `place`. */
export function prelink(image: Image, place: Placement): Uint8Array {
  const { bytes } = relocate(image, place)
  const file = new Uint8Array(bytes.length + PLACEMENT_SIZE)
  file.set(bytes)
  file.set(PRELINKED_MAGIC)
  const view = new DataView(file.buffer)
  const little = image.layout.byteOrder === 'little'
  const addresses = [place.dumpBase, place.emacsBasis, place.lispsym]
  for (const [i, value] of addresses.entries()) view.setBigUint64(bytes.length + 8 * i, value, little)
  return file
}

/**
 * The bytes of a prelinked file as an ordinary dump would have them, but for the words: to be opened with `openDump`, whose
 * image then knows the tables and no word.
 *
 * @throws PdmpError 'not-a-dump': nobody prelinked this; 'truncated': the placement is missing
 */
export function withoutPlacement(file: Uint8Array): Uint8Array {
  if (!isPrelinked(file)) {
    throw new PdmpError('not-a-dump', { path: 'header.magic', offset: 0, length: 16 }, 'not a prelinked dump')
  }
  if (file.length < MAGIC.length + PLACEMENT_SIZE) {
    throw new PdmpError('truncated', { path: 'placement', offset: file.length }, `${file.length} bytes`)
  }
  const bytes = file.slice(0, -PLACEMENT_SIZE)
  bytes.set(MAGIC)
  return bytes
}

/**
 * What a prelinked file holds; `tables` is the image of `withoutPlacement(file)`.
 *
 * @throws PdmpError 'out-of-bounds': an address that does not fit the dump's pointers
 */
export function readPrelinked(tables: Image, file: Uint8Array): Prelinked {
  return { place: placementAt(file, file.length - PLACEMENT_SIZE, tables.layout), bytes: tables.bytes }
}

/** The dump at another placement, moved by the difference. */
export function movePrelinked(tables: Image, { place, bytes }: Prelinked, to: Placement): Uint8Array {
  const moved = new Uint8Array(bytes)
  applyDumpRelocs(tables, moved, to, 'move', place)
  return moved
}

/** The ordinary dump again. */
export const unlink = (tables: Image, { place, bytes }: Prelinked): Uint8Array => unload(tables, bytes, place)

function placementAt(file: Uint8Array, at: number, { byteOrder, wordSize }: Layout): Placement {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const little = byteOrder === 'little'
  const read = (i: number, path: string) => {
    const value = view.getBigUint64(at + 8 * i, little)
    if (value < 1n << BigInt(8 * wordSize)) return value
    throw new PdmpError('out-of-bounds', { path: `placement.${path}`, offset: at + 8 * i }, 'wider than a pointer')
  }
  return { dumpBase: read(0, 'dump_base'), emacsBasis: read(1, 'emacs_basis'), lispsym: read(2, 'lispsym') }
}
