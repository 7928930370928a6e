/**
 * Numbers in read syntax: decimal integers and floats, and integers of another radix.
 *
 * Source: `string_to_number`, `read_integer` in src/lread.c.
 * @module
 */
import { type Datum, type FloatDatum, integerDatum } from './datum.ts'

/** Most digits of an integer. Conversion takes superlinear time: 160 ms for this number of digits. */
export const MAX_DIGITS = 2 ** 20

const integer = /^[-+]?\d+\.?$/
const float = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/
const digitsOnly = /^[0-9a-z]+$/i

/** The fraction bits of a NaN below the quiet bit. */
const PAYLOAD = (1n << 51n) - 1n
const QUIET_NAN = 0x7ff8n << 48n
const INFINITE = 0x7ff0n << 48n
const SIGN = 1n << 63n

/** The number that the whole text denotes; undefined if it is a symbol, and 'too-long' if it has too many digits. */
export function numberIn(text: string): Datum | 'too-long' | undefined {
  const first = text.charCodeAt(0)
  // A number starts with a digit, a sign or a dot. Almost all symbols start otherwise.
  if (first > 0x39 || first < 0x2b) return undefined
  if (integer.test(text)) return decimal(text)
  if (float.test(text)) return floatOf(bitsOf(Number(text)))
  return notFinite(text)
}

function decimal(text: string): Datum | 'too-long' {
  if (text.length > MAX_DIGITS) return 'too-long'
  // Integers that a double holds exactly convert ten times as fast this way.
  if (text.length < 16) return integerDatum(BigInt(Number(text)))
  const digits = text.replace(/[+.]/g, '')
  return integerDatum(digits.startsWith('-') ? -BigInt(digits.slice(1)) : BigInt(digits))
}

/** Read `1.0e+INF` or `0.0e+NaN`. The integer before the dot is the payload of the NaN. */
function notFinite(text: string): FloatDatum | 'too-long' | undefined {
  const parts = /^([-+]?)(\d+)?(\.\d*)?[eE]\+(INF|NaN)$/.exec(text)
  if (parts === null) return undefined
  const [, sign, whole, fraction, name] = parts
  if (whole === undefined && (fraction === undefined || fraction === '.')) return undefined
  if (whole !== undefined && whole.length > MAX_DIGITS) return 'too-long'
  // If there is no integer, Emacs uses its value for "no digit", -2.
  const carried = BigInt(whole ?? -2) & PAYLOAD
  const magnitude = name === 'INF' ? INFINITE : QUIET_NAN | carried
  return floatOf(sign === '-' ? SIGN | magnitude : magnitude)
}

function bitsOf(value: number): bigint {
  const data = new DataView(new ArrayBuffer(8))
  data.setFloat64(0, value)
  return data.getBigUint64(0)
}

function floatOf(bits: bigint): FloatDatum {
  const data = new DataView(new ArrayBuffer(8))
  data.setBigUint64(0, bits)
  return { kind: 'float', value: data.getFloat64(0), bits }
}

/** The integer that `text`, a sign and digits, denotes in `radix`; undefined if it denotes none. */
export function integerIn(text: string, radix: number): Datum | 'too-long' | undefined {
  const isNegative = text.startsWith('-')
  const digits = isNegative || text.startsWith('+') ? text.slice(1) : text
  if (digits.length > MAX_DIGITS) return 'too-long'
  if (!digitsOnly.test(digits)) return undefined
  const value = digitsValue(digits, radix)
  return value === undefined ? undefined : integerDatum(isNegative ? -value : value)
}

/** Number of digits that a double holds exactly in every radix: 36 ** 10 is below 2 ** 53. */
const CHUNK = 10

function digitsValue(digits: string, radix: number): bigint | undefined {
  // Join neighbours pairwise, which takes a few long products instead of many.
  let parts: bigint[] = []
  for (let end = digits.length; end > 0; end -= CHUNK) {
    const chunk = digits.slice(Math.max(0, end - CHUNK), end)
    if ([...chunk].some((digit) => !(Number.parseInt(digit, radix) >= 0))) return undefined
    parts.push(BigInt(Number.parseInt(chunk, radix)))
  }
  for (let base = BigInt(radix) ** BigInt(CHUNK); parts.length > 1; base *= base) {
    const joined: bigint[] = []
    for (let i = 0; i < parts.length; i += 2) joined.push(parts[i]! + (parts[i + 1] ?? 0n) * base)
    parts = joined
  }
  return parts[0]
}
