/**
 * The fields of a bignum's mpz, which follows the header word: two ints and a limb pointer.
 *
 * Units: bytes from the start of the object. In the file, the two ints hold the file offset of the limbs and their signed
 * count, and the pointer is zero.
 * Source: `struct Lisp_Bignum` in src/bignum.h, `__mpz_struct` of GMP.
 * @module
 */
import { fieldOffsets } from '../layout/field-offsets.ts'
import type { Layout } from '../layout/layout.ts'

export interface BignumFields {
  readonly alloc: number
  readonly mpsize: number
  readonly limbs: number
  /** Bytes of a limb. Where the file does not tell, those of a pointer: numbers are not to be read with these. */
  readonly limbSize: 4 | 8
  /** Size of the whole object, in bytes. */
  readonly size: number
}

export function bignumFields({ structs, limbSize, wordSize }: Layout): BignumFields {
  const { alloc, mpsize, ofs_limbs: limbs } = fieldOffsets(structs.bignum)
  return { alloc, mpsize, limbs, limbSize: limbSize ?? wordSize, size: structs.bignum.size }
}
