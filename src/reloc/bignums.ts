/**
 * Relocation of bignums, the only relocation that is not arithmetic.
 *
 * In the file the value of a bignum consists of two 32-bit numbers: the offset of its limbs and their signed count. The loader
 * overwrites it with a read-only mpz: nothing allocated, the count without leading zero limbs, and a pointer.
 *
 * Source: the RELOC_BIGNUM arm of `dump_do_dump_relocation` in src/pdumper.c; `mpz_roinit_n` of GMP.
 * @module
 */
import { PdmpError } from '../error.ts'
import { type BignumFields, bignumFields } from '../image/bignum.ts'
import type { Image } from '../image/image.ts'
import type { Placement } from '../image/placement.ts'
import { hex } from '../units.ts'

/**
 * Overwrite the value of the bignum at `offset` as the loader does. `taken` is the number of bytes of limbs of the bignums
 * before it. Returns `taken` plus the bytes of its own limbs.
 *
 * @throws PdmpError 'out-of-bounds': the limbs, of this bignum or of all so far, exceed the file
 */
export function loadBignum(image: Image, view: DataView, offset: number, placement: Placement, taken: number): number {
  const at = fieldsOf(image, view, offset)
  const little = image.layout.byteOrder === 'little'
  const limbs = view.getUint32(at.alloc, little)
  const count = view.getInt32(at.mpsize, little)
  const end = taken + Math.abs(count) * at.limbSize
  if (end > image.bytes.length) {
    throw new PdmpError(
      'out-of-bounds',
      { path: 'bignum.limbs', offset },
      `the limbs of the bignums up to this one have ${end} bytes, more than the file has`,
    )
  }
  const size = significantLimbs(image, limbs, Math.abs(count), offset)
  view.setInt32(at.alloc, 0, little)
  view.setInt32(at.mpsize, count < 0 ? -size : size, little)
  const pointer = placement.dumpBase + BigInt(limbs)
  if (image.layout.wordSize === 8) view.setBigUint64(at.limbs, BigInt.asUintN(64, pointer), little)
  else view.setUint32(at.limbs, Number(pointer & 0xffff_ffffn), little)
  return end
}

/** Write offset and count back into the value, and set the pointer to zero: the inverse of `loadBignum`. */
export function unloadBignum(image: Image, view: DataView, offset: number, placement: Placement): void {
  const at = fieldsOf(image, view, offset)
  const little = image.layout.byteOrder === 'little'
  const wide = image.layout.wordSize === 8
  const pointer = wide ? view.getBigUint64(at.limbs, little) : BigInt(view.getUint32(at.limbs, little))
  view.setUint32(at.alloc, Number(BigInt.asUintN(32, pointer - placement.dumpBase)), little)
  if (wide) view.setBigUint64(at.limbs, 0n, little)
  else view.setUint32(at.limbs, 0, little)
}

/** Move a loaded bignum whose limbs have moved by `distance` bytes. */
export function moveBignum(image: Image, view: DataView, offset: number, distance: bigint): void {
  const { limbs } = fieldsOf(image, view, offset)
  const little = image.layout.byteOrder === 'little'
  if (image.layout.wordSize === 8) {
    view.setBigUint64(limbs, BigInt.asUintN(64, view.getBigUint64(limbs, little) + distance), little)
  } else view.setUint32(limbs, Number(BigInt.asUintN(32, BigInt(view.getUint32(limbs, little)) + distance)), little)
}

function fieldsOf(image: Image, view: DataView, offset: number): Omit<BignumFields, 'size'> {
  const { size, alloc, mpsize, limbs, limbSize } = bignumFields(image.layout)
  if (offset + size > view.byteLength) {
    const site = { path: 'bignum', offset, length: size }
    throw new PdmpError('out-of-bounds', site, `the bignum extends past the end of the file at ${hex(view.byteLength)}`)
  }
  return { alloc: offset + alloc, mpsize: offset + mpsize, limbs: offset + limbs, limbSize }
}

/** How many limbs are left without the leading zeros, which `mpz_roinit_n` strips. */
function significantLimbs(image: Image, start: number, count: number, owner: number): number {
  const { limbSize } = bignumFields(image.layout)
  if (start + count * limbSize > image.bytes.length) {
    const site = { path: 'bignum.limbs', offset: owner }
    throw new PdmpError(
      'out-of-bounds',
      site,
      `${count} limbs at ${hex(start)} extend past the end of the file at ${hex(image.bytes.length)}`,
    )
  }
  let size = count
  const isZero = (limb: number) =>
    image.bytes.subarray(start + limb * limbSize, start + (limb + 1) * limbSize).every((byte) => byte === 0)
  while (size > 0 && isZero(size - 1)) size--
  return size
}
