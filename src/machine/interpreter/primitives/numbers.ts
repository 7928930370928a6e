/**
 * Arithmetic: fixnums overflow to bignums, and one float operand makes the result a float.
 *
 * Source: `arith_driver`, `arithcompare`, `Frem`, `Fash` in src/data.c; src/floatfns.c.
 * @module
 */
import { floatText } from '../../../lisp/printer/numbers.ts'
import { fixnum, fixnumValue, isFixnum, NIL, Tag, tagOf, type Word } from '../../memory/word.ts'
import { integer, requireFixnum, requireInteger, requireString } from '../checks.ts'
import type { Lisp } from '../context.ts'
import { defun, defunMany, type Primitive } from '../primitive.ts'

/** A number in JavaScript. Only the Lisp tag distinguishes floats from integers. */
type Value = number | bigint

const isFloat = (word: Word): boolean => tagOf(word) === Tag.float

function numberOf(lisp: Lisp, word: Word): Value {
  if (isFixnum(word)) return fixnumValue(word)
  const { numbers } = lisp.machine
  if (isFloat(word)) return numbers.floatValue(word)
  if (numbers.isBignum(word)) return numbers.integerValue(word)
  return lisp.markerPosition(word) ?? lisp.wrongType('number-or-marker-p', word)
}

interface Operation {
  readonly unit: number
  readonly floats: (a: number, b: number) => number
  readonly integers: (lisp: Lisp, a: bigint, b: bigint) => bigint
}

const add: Operation = { unit: 0, floats: (a, b) => a + b, integers: (_, a, b) => a + b }
const subtract: Operation = { unit: 0, floats: (a, b) => a - b, integers: (_, a, b) => a - b }
const multiply: Operation = { unit: 1, floats: (a, b) => a * b, integers: (_, a, b) => a * b }
const divide: Operation = {
  unit: 1,
  floats: (a, b) => a / b,
  integers: (lisp, a, b) => (b === 0n ? lisp.signal('arith-error') : a / b),
}

/** Apply an operation exactly. The result is a number if that is exact. */
function exactly(lisp: Lisp, operation: Operation, a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') {
    const quick = operation === divide && b !== 0 ? Math.trunc(a / b) + 0 : operation.floats(a, b)
    if (Number.isSafeInteger(quick) && !Object.is(quick, -0)) return quick
  }
  const exact = operation.integers(lisp, BigInt(a), BigInt(b))
  const narrow = Number(exact)
  return Number.isSafeInteger(narrow) ? narrow : exact
}

function fold(lisp: Lisp, operation: Operation, args: readonly Word[]): Word {
  const values = args.map((arg) => numberOf(lisp, arg))
  if (args.length === 1 && operation === subtract && isFloat(args[0]!))
    return lisp.machine.numbers.float(-Number(values[0]))
  const [first, ...rest] = values.length === 1 && operation !== add ? [operation.unit, ...values] : values
  if (first === undefined) return fixnum(operation.unit)
  if (args.some(isFloat)) {
    return lisp.machine.numbers.float(rest.map(Number).reduce(operation.floats, Number(first)))
  }
  let result = first
  for (const value of rest) {
    result = exactly(lisp, operation, result, value)
    // Bound the number of digits before the next multiplication.
    if (typeof result === 'bigint') lisp.spend(1)
  }
  return integer(lisp, result)
}

const arithmetic = (operation: Operation) => (lisp: Lisp, args: readonly Word[]) => fold(lisp, operation, args)

/** Add a fixnum and a small number, the most frequent addition. */
function sum(lisp: Lisp, a: Word, b: Word, sign: 1 | -1): Word {
  if (typeof a === 'number' && typeof b === 'number' && isFixnum(a) && isFixnum(b)) {
    const value = (a - 2) / 4 + (sign * (b - 2)) / 4
    if (Number.isSafeInteger(value)) return lisp.machine.numbers.integer(value)
  }
  return fold(lisp, sign === 1 ? add : subtract, [a, b])
}

const adding = (operation: Operation, sign: 1 | -1) => (lisp: Lisp, args: readonly Word[]) =>
  args.length === 2 ? sum(lisp, args[0]!, args[1]!, sign) : fold(lisp, operation, args)

/** Compare numbers. JavaScript compares an integer with a float exactly. */
const comparison = (holds: (a: Value, b: Value) => boolean) => (lisp: Lisp, args: readonly Word[]) => {
  const [a, b] = args
  if (args.length === 2 && typeof a === 'number' && typeof b === 'number' && isFixnum(a) && isFixnum(b)) {
    return lisp.boolean(holds(a, b))
  }
  const values = args.map((arg) => numberOf(lisp, arg))
  return lisp.boolean(values.every((value, i) => i === 0 || holds(values[i - 1]!, value)))
}

/** Whether two numbers are equal. 1 and 1n are. */
const isSame = (a: Value, b: Value): boolean =>
  a === b || (typeof a !== typeof b && !(a < b) && !(a > b) && !Number.isNaN(Number(a)) && !Number.isNaN(Number(b)))

const extreme = (isBetter: (a: Value, b: Value) => boolean) => (lisp: Lisp, args: readonly Word[]) => {
  let best = args[0]!
  for (const arg of args) {
    const value = numberOf(lisp, arg)
    if (Number.isNaN(value)) return arg
    if (isBetter(value, numberOf(lisp, best))) best = arg
  }
  return isFixnum(best) || isFloat(best) ? best : integer(lisp, numberOf(lisp, best))
}

function remainder(lisp: Lisp, a: Word, b: Word): Word {
  const divisor = BigInt(requireInteger(lisp, b))
  const dividend = BigInt(requireInteger(lisp, a))
  return divisor === 0n ? lisp.signal('arith-error') : integer(lisp, dividend % divisor)
}

/** `mod`: like `%`, but with the sign of the divisor. */
function modulo(lisp: Lisp, a: Word, b: Word): Word {
  if (isFloat(a) || isFloat(b)) {
    const divisor = Number(numberOf(lisp, b))
    const rest = Number(numberOf(lisp, a)) % divisor
    return lisp.machine.numbers.float(rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest)
  }
  const divisor = BigInt(requireInteger(lisp, b))
  const dividend = BigInt(requireInteger(lisp, a))
  if (divisor === 0n) lisp.signal('arith-error')
  const rest = dividend % divisor
  return integer(lisp, rest !== 0n && rest < 0n !== divisor < 0n ? rest + divisor : rest)
}

type Rounding = (value: number) => number

/** `floor` and similar functions, of a number or a quotient. */
const rounded = (round: Rounding, quotient: (a: bigint, b: bigint) => bigint) => {
  return (lisp: Lisp, number: Word, divisor: Word): Word => {
    if (divisor === NIL && !isFloat(number)) {
      const value = numberOf(lisp, number)
      return integer(lisp, value)
    }
    if (divisor === NIL || isFloat(number) || isFloat(divisor)) {
      const by = divisor === NIL ? 1 : Number(numberOf(lisp, divisor))
      if (by === 0) lisp.signal('arith-error')
      const result = round(Number(numberOf(lisp, number)) / by)
      return Number.isFinite(result) ? integer(lisp, BigInt(result)) : lisp.signal('overflow-error')
    }
    const by = BigInt(requireInteger(lisp, divisor))
    if (by === 0n) lisp.signal('arith-error')
    return integer(lisp, quotient(BigInt(requireInteger(lisp, number)), by))
  }
}

const floorOf = (a: bigint, b: bigint): bigint => {
  const q = a / b
  return q * b !== a && a < 0n !== b < 0n ? q - 1n : q
}

/** Round; ties go to the even neighbour. */
function toEven(value: number): number {
  const down = Math.floor(value)
  const rest = value - down
  if (rest !== 0.5) return rest < 0.5 ? down : down + 1
  return down % 2 === 0 ? down : down + 1
}

function quotientToEven(a: bigint, b: bigint): bigint {
  const down = floorOf(a, b)
  const twice = 2n * (a - down * b)
  const magnitude = b < 0n ? -twice : twice
  const size = b < 0n ? -b : b
  if (magnitude === size) return down % 2n === 0n ? down : down + 1n
  return magnitude < size ? down : down + 1n
}

const bitwise = (unit: bigint, operate: (a: bigint, b: bigint) => bigint) => (lisp: Lisp, args: readonly Word[]) =>
  integer(lisp, args.map((arg) => BigInt(requireInteger(lisp, arg))).reduce(operate, unit))

/** Most bits of a shift. No integer is larger. */
const LARGEST_SHIFT = 65_536

function shift(lisp: Lisp, value: Word, count: Word): Word {
  const number = BigInt(requireInteger(lisp, value))
  const bits = requireFixnum(lisp, count)
  if (bits > LARGEST_SHIFT && number !== 0n) lisp.signal('overflow-error')
  return integer(lisp, bits >= 0 ? number << BigInt(number === 0n ? 0 : bits) : number >> BigInt(-bits))
}

/** Format any number. */
function numberText(lisp: Lisp, number: Word): string {
  if (!isFloat(number)) return String(numberOf(lisp, number))
  const data = new DataView(new ArrayBuffer(8))
  data.setFloat64(0, lisp.machine.numbers.floatValue(number))
  return floatText(data.getBigUint64(0))
}

/** Most digits of an integer of `integer-width` bits. */
const MOST_DIGITS = 19_729

function stringToNumber(lisp: Lisp, string: Word): Word {
  const text = lisp.machine.strings.text(requireString(lisp, string)).trimStart()
  const [, whole = '', fraction = ''] =
    /^([-+]?(?:\d+\.?|(?=\.\d)))(\d+(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?|e[-+]?\d+)?/i.exec(text) ?? []
  if (fraction !== '' && /\d/.test(whole + fraction)) return lisp.machine.numbers.float(Number(whole + fraction) || 0)
  if (!/\d/.test(whole)) return fixnum(0)
  return whole.length > MOST_DIGITS ? lisp.signal('overflow-error') : integer(lisp, BigInt(whole.replace(/[+.]/g, '')))
}

export const numberPrimitives: readonly Primitive[] = [
  defunMany('+', 0, adding(add, 1)),
  defunMany('-', 0, adding(subtract, -1)),
  defunMany('*', 0, arithmetic(multiply)),
  defunMany('/', 1, arithmetic(divide)),
  defun('%', 2, 2, remainder),
  defun('mod', 2, 2, modulo),
  defun('1+', 1, 1, (lisp, a) => sum(lisp, a, fixnum(1), 1)),
  defun('1-', 1, 1, (lisp, a) => sum(lisp, a, fixnum(1), -1)),
  defunMany('=', 1, comparison(isSame)),
  defunMany(
    '<',
    1,
    comparison((a, b) => a < b),
  ),
  defunMany(
    '>',
    1,
    comparison((a, b) => a > b),
  ),
  defunMany(
    '<=',
    1,
    comparison((a, b) => a <= b),
  ),
  defunMany(
    '>=',
    1,
    comparison((a, b) => a >= b),
  ),
  defun('/=', 2, 2, (lisp, a, b) => lisp.boolean(!isSame(numberOf(lisp, a), numberOf(lisp, b)))),
  defunMany(
    'max',
    1,
    extreme((a, b) => a > b),
  ),
  defunMany(
    'min',
    1,
    extreme((a, b) => a < b),
  ),
  defunMany(
    'logand',
    0,
    bitwise(-1n, (a, b) => a & b),
  ),
  defunMany(
    'logior',
    0,
    bitwise(0n, (a, b) => a | b),
  ),
  defunMany(
    'logxor',
    0,
    bitwise(0n, (a, b) => a ^ b),
  ),
  defun('ash', 2, 2, shift),
  defun(
    'truncate',
    1,
    2,
    rounded(Math.trunc, (a, b) => a / b),
  ),
  defun('floor', 1, 2, rounded(Math.floor, floorOf)),
  defun(
    'ceiling',
    1,
    2,
    rounded(Math.ceil, (a, b) => -floorOf(-a, b)),
  ),
  defun('round', 1, 2, rounded(toEven, quotientToEven)),
  defun('float', 1, 1, (lisp, a) => (isFloat(a) ? a : lisp.machine.numbers.float(Number(numberOf(lisp, a))))),
  defun('sqrt', 1, 1, (lisp, a) => lisp.machine.numbers.float(Math.sqrt(Number(numberOf(lisp, a))))),
  defun('number-to-string', 1, 1, (lisp, a) => lisp.machine.strings.make(numberText(lisp, a))),
  defun('string-to-number', 1, 1, stringToNumber),
  defun('numberp', 1, 1, (lisp, a) => lisp.boolean(isFloat(a) || lisp.machine.numbers.isInteger(a))),
  defun('integerp', 1, 1, (lisp, a) => lisp.boolean(lisp.machine.numbers.isInteger(a))),
  defun('fixnump', 1, 1, (lisp, a) => lisp.boolean(isFixnum(a))),
  defun('floatp', 1, 1, (lisp, a) => lisp.boolean(isFloat(a))),
  defun('natnump', 1, 1, (lisp, a) => {
    const { numbers } = lisp.machine
    return lisp.boolean(numbers.isInteger(a) && numbers.integerValue(a) >= 0)
  }),
]
