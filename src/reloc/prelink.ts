/**
 * Prelinked dumps, whose words are already relocated for one placement, so that a load there does not relocate the dump.
 *
 * The file is the dump as `relocate` leaves it, tables included, with a magic of its own, so that no loader takes it for an
 * ordinary dump and relocates its words again. The placement follows, as three unsigned 64-bit numbers in the dump's byte
 * order: the address of the dump, of the Emacs basis, and of lispsym.
 *
 * A load at that placement still has to apply the Emacs relocations, which write the executable's data, and the late phases,
 * which open native code. Source: the talk of 2018, which tried dumps that are not position-independent and dropped them.
 * @module
 */
import { PdmpError } from '../error.ts'
import { buildImage, type Image } from '../image/image.ts'
import type { Placement } from '../image/placement.ts'
import type { Layout } from '../layout/layout.ts'
import { MAGIC } from '../layout/magic.ts'
import { settle } from '../layout/settle.ts'
import { parseTables } from '../tables/parse.ts'
import { probe } from '../tables/probe.ts'
import { applyDumpRelocs } from './dump-relocs.ts'
import { type Loaded, relocate, unload } from './load.ts'

const PRELINKED_MAGIC: Uint8Array = new TextEncoder().encode('PRELINKEDPDMP\0\0\x01')

/** Size of three addresses, in bytes. */
const PLACEMENT_SIZE = 24

/** A dump whose words are relocated for `placement`. */
export interface Prelinked {
  /** The placement for which the dump is relocated. */
  readonly placement: Placement
  /** Header, tables and layout. The words of its bytes are relocated, so it has no objects to read. */
  readonly image: Image
  /** The whole dump in memory at `placement`, with the magic of an ordinary dump replaced. */
  readonly bytes: Uint8Array
}

/** Whether a file is one that `prelink` wrote. */
export const isPrelinked = (bytes: Uint8Array): boolean => PRELINKED_MAGIC.every((byte, i) => byte === bytes[i])

/**
 * Write a dump as a file whose words are relocated for one placement. `unlink` is the inverse.
 *
 * @returns the file, and the number of relocations that are done and that a load at `placement` still has to do
 */
export function prelink(image: Image, placement: Placement): Loaded {
  const { bytes, applied, deferred } = relocate(image, placement)
  const file = new Uint8Array(bytes.length + PLACEMENT_SIZE)
  file.set(bytes)
  file.set(PRELINKED_MAGIC)
  const view = new DataView(file.buffer)
  const little = image.layout.byteOrder === 'little'
  const addresses = [placement.dumpBase, placement.emacsBasis, placement.lispsym]
  for (const [i, value] of addresses.entries()) view.setBigUint64(bytes.length + 8 * i, value, little)
  return { bytes: file, applied, deferred }
}

/** The bytes of a prelinked file with the magic of an ordinary dump, and without the placement. */
function withoutPlacement(file: Uint8Array): Uint8Array {
  if (!isPrelinked(file)) {
    throw new PdmpError(
      'not-a-dump',
      { path: 'header.magic', offset: 0, length: 16 },
      'the file is not a prelinked dump',
    )
  }
  if (file.length < MAGIC.length + PLACEMENT_SIZE) {
    throw new PdmpError(
      'truncated',
      { path: 'placement', offset: file.length },
      `the file ends inside the placement, after ${file.length} bytes`,
    )
  }
  const bytes = file.slice(0, -PLACEMENT_SIZE)
  bytes.set(MAGIC)
  return bytes
}

/**
 * Read a prelinked file.
 *
 * @throws PdmpError 'not-a-dump': the file is not prelinked; 'truncated': the placement is missing
 * @throws PdmpError 'out-of-bounds': an address does not fit the dump's pointers
 * @throws PdmpError as `Dump.open` does: header or tables are those of no known layout, or damaged
 */
export function readPrelinked(file: Uint8Array): Prelinked {
  const bytes = withoutPlacement(file)
  const shape = probe(bytes)
  const tables = parseTables(bytes, shape)
  const image = buildImage(bytes, settle(bytes, shape, tables, { isRelocated: true }), tables)
  return { placement: placementAt(file, file.length - PLACEMENT_SIZE, image.layout), image, bytes }
}

/** Move the dump to another placement. */
export function movePrelinked({ image, placement, bytes }: Prelinked, to: Placement): Uint8Array {
  const moved = new Uint8Array(bytes)
  applyDumpRelocs(image, moved, to, 'move', placement)
  return moved
}

/**
 * Convert a prelinked file back to the dump that `prelink` was given.
 *
 * @throws PdmpError 'not-a-dump': the file is not prelinked; 'truncated': the placement is missing
 * @throws PdmpError 'out-of-bounds': an address does not fit the dump's pointers
 * @throws PdmpError as `Dump.open` does: header or tables are those of no known layout, or damaged
 */
export function unlink(file: Uint8Array): Uint8Array {
  const { image, placement, bytes } = readPrelinked(file)
  return unload(image, bytes, placement)
}

function placementAt(file: Uint8Array, at: number, { byteOrder, wordSize }: Layout): Placement {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const little = byteOrder === 'little'
  const read = (i: number, path: string) => {
    const value = view.getBigUint64(at + 8 * i, little)
    if (value < 1n << BigInt(8 * wordSize)) return value
    throw new PdmpError(
      'out-of-bounds',
      { path: `placement.${path}`, offset: at + 8 * i },
      'the address does not fit into a pointer of the dump',
    )
  }
  return { dumpBase: read(0, 'dump_base'), emacsBasis: read(1, 'emacs_basis'), lispsym: read(2, 'lispsym') }
}
