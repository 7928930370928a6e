/**
 * Numbers as `prin1` writes them: floats by the fewest digits that read back as the same double, bignums in decimal.
 *
 * Source: `float_to_string` in src/print.c, `dtoastr` of gnulib; `struct Lisp_Bignum` in src/bignum.h.
 * @module
 */

import type { Heap } from '../../heap/heap.ts'
import { bignumFields } from '../../image/bignum.ts'

/** Number of digits at which `%g` starts: DBL_DIG, but 1 for numbers below DBL_MIN. */
const FIRST_PRECISION = 15
const SMALLEST_NORMAL = 2 ** -1022
/** The fraction bits of a NaN below the quiet bit. Emacs prints them as the number before `e+NaN`. */
const NAN_PAYLOAD = (1n << 51n) - 1n

/** The text of the double whose bits are `bits`. */
export function floatText(bits: bigint): string {
  const data = new DataView(new ArrayBuffer(8))
  data.setBigUint64(0, bits)
  const value = data.getFloat64(0)
  const sign = bits >> 63n === 0n ? '' : '-'
  if (Number.isNaN(value)) return `${sign}${bits & NAN_PAYLOAD}.0e+NaN`
  if (!Number.isFinite(value)) return `${sign}1.0e+INF`
  return sign + magnitudeText(Math.abs(value))
}

/** Format as C's `%.Pg` with the least exact precision, and append `.0` if the text would read as an integer. */
function magnitudeText(value: number): string {
  // JavaScript's shortest digits equal those of the least exact precision: both are the closest decimal of their length.
  const [mantissa = '0', power = '0'] = value.toExponential().split('e')
  const digits = mantissa.replace('.', '')
  const exponent = Number(power)
  const precision = Math.max(digits.length, value < SMALLEST_NORMAL && value > 0 ? 1 : FIRST_PRECISION)
  if (exponent < -4 || exponent >= precision) {
    const size = String(Math.abs(exponent)).padStart(2, '0')
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${size}`
  }
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0')
  return `${whole}.${digits.slice(exponent + 1) || '0'}`
}

/**
 * The bignum at `start` in decimal; a note instead if the digits would exceed `limit` characters, or if the file does not tell
 * how wide limbs are.
 */
export function bignumText(heap: Heap, start: number, limit: number): string {
  if (heap.layout.limbSize === null) return '#<bignum with limbs of unknown size>'
  const value = bignumValue(heap, start, limit)
  return value === undefined ? '#<bignum beyond the limit>' : String(value)
}

/** Read the value of the bignum at `offset` in the file. `alloc` is the offset of the limbs, the lowest first. */
function bignumValue({ layout, view }: Heap, offset: number, limit: number): bigint | undefined {
  const fields = bignumFields(layout)
  const { limbSize } = fields
  if (offset + fields.size > view.length) return 0n
  const limbs = view.int32(offset + fields.alloc, 'bignum.alloc')
  const signedCount = view.int32(offset + fields.mpsize, 'bignum.mpsize')
  const room = limbs < 0 ? 0 : Math.floor((view.length - limbs) / limbSize)
  const count = Math.max(0, Math.min(Math.abs(signedCount), room))
  // One byte yields more than two digits. Converting a number as large as the file would take minutes.
  if (2 * count * limbSize > limit + 2 * limbSize) return undefined
  let digits = ''
  for (let i = count - 1; i >= 0; i--) {
    digits += view
      .word(limbs + i * limbSize, limbSize, 'bignum.limb')
      .toString(16)
      .padStart(2 * limbSize, '0')
  }
  const magnitude = BigInt(`0x${digits || '0'}`)
  return signedCount < 0 ? -magnitude : magnitude
}
