/**
 * `format`: text with inserted values.
 *
 * Source: `styled_format` in src/editfns.c.
 * @module
 */

import { NIL, Tag, tagOf, type Word } from '../memory/word.ts'
import { encodeText } from '../objects/strings.ts'
import { requireInteger, requireString } from './checks.ts'
import type { Lisp } from './context.ts'
import { prin1 } from './printer.ts'
import { joined, type Piece, pieceOfRange, pieceOfString } from './texts.ts'

interface Directive {
  readonly flags: string
  readonly width: number
  readonly precision: number | undefined
  readonly conversion: string
}

/** Largest width of a field, in characters. */
const WIDEST = 10_000
/** Most digits of a fraction that JavaScript prints. */
const MOST_DIGITS = 100

/** Format text, with the properties of the format and of inserted strings. */
export function format(lisp: Lisp, [template = NIL, ...args]: readonly Word[]): Word {
  const { strings } = lisp.machine
  const text = strings.text(requireString(lisp, template))
  const pattern = /%([-+ #0]*)(\d*)(?:\.(\d*))?(.)|%$/gsu
  const pieces: Piece[] = []
  let from = 0
  let next = 0
  const characters = (end: number) => Array.from(text.slice(0, end)).length
  const literal = (end: number) => {
    if (end > from) pieces.push(pieceOfRange(lisp, template, characters(from), characters(end)))
  }
  for (const match of text.matchAll(pattern)) {
    const [whole, flags = '', width = '', precision, conversion] = match
    if (conversion === undefined) lisp.error('Format string ends in middle of format specifier')
    literal(match.index)
    from = match.index + whole.length
    if (conversion === '%') {
      pieces.push(pieceOfText('%'))
      continue
    }
    if (!'sSdoxXceEfgG'.includes(conversion)) lisp.error(`Invalid format operation %${conversion}`)
    const arg = args[next++]
    if (arg === undefined) lisp.error('Not enough arguments for format string')
    const directive = { flags, width: size(lisp, width), precision: digits(lisp, precision), conversion }
    pieces.push(padded(formatted(lisp, directive, arg), directive))
  }
  literal(text.length)
  return joined(lisp, pieces)
}

function size(lisp: Lisp, width: string): number {
  return Number(width) <= WIDEST ? Number(width) : lisp.error('Format width or precision too large')
}

const digits = (lisp: Lisp, precision: string | undefined): number | undefined =>
  precision === undefined ? undefined : size(lisp, precision)

function pieceOfText(text: string): Piece {
  const { bytes, characters } = encodeText(text)
  return {
    bytes,
    characters: characters ?? bytes.length,
    multibyte: characters !== undefined,
    stretches: [],
  }
}

function formatted(lisp: Lisp, directive: Directive, arg: Word): Piece {
  switch (directive.conversion) {
    case 's':
    case 'S':
      return shown(lisp, directive, arg)
    case 'c':
      return pieceOfText(String.fromCodePoint(Math.min(0x10ffff, Math.max(0, Number(integerOf(lisp, arg))))))
    case 'd':
    case 'o':
    case 'x':
    case 'X':
      return pieceOfText(integerText(lisp, directive, arg))
    default:
      return pieceOfText(floatingText(lisp, directive, arg))
  }
}

function shown(lisp: Lisp, { conversion, precision }: Directive, arg: Word): Piece {
  if (conversion === 's' && tagOf(arg) === Tag.string) {
    const length = lisp.machine.strings.length(arg)
    if (precision === undefined || precision >= length) return pieceOfString(lisp, arg)
    return pieceOfRange(lisp, arg, 0, precision)
  }
  const text = prin1(lisp.machine, arg, { escape: conversion === 'S', spend: (work) => lisp.spend(work) })
  return pieceOfText(precision === undefined ? text : Array.from(text).slice(0, precision).join(''))
}

const mismatch = (lisp: Lisp): never => lisp.error('Format specifier doesn’t match argument type')

function integerOf(lisp: Lisp, arg: Word): number | bigint {
  const { numbers } = lisp.machine
  if (!numbers.isFloat(arg)) return numbers.isInteger(arg) ? requireInteger(lisp, arg) : mismatch(lisp)
  const value = Math.trunc(numbers.floatValue(arg))
  return Number.isFinite(value) ? BigInt(value) : mismatch(lisp)
}

const radixOf: Readonly<Record<string, number>> = { d: 10, o: 8, x: 16, X: 16 }

function integerText(lisp: Lisp, { flags, precision, conversion }: Directive, arg: Word): string {
  const value = integerOf(lisp, arg)
  const magnitude = (value < 0 ? -BigInt(value) : BigInt(value)).toString(radixOf[conversion])
  const text = (conversion === 'X' ? magnitude.toUpperCase() : magnitude).padStart(precision ?? 0, '0')
  const prefix = flags.includes('#') && value !== 0 ? ({ o: '0', x: '0x', X: '0X' }[conversion] ?? '') : ''
  return signOf(value < 0, flags) + prefix + text
}

function signOf(isNegative: boolean, flags: string): string {
  if (isNegative) return '-'
  return flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : ''
}

function floatingText(lisp: Lisp, { flags, precision = 6, conversion }: Directive, arg: Word): string {
  const { numbers } = lisp.machine
  const value = numbers.isFloat(arg)
    ? numbers.floatValue(arg)
    : Number(numbers.isInteger(arg) ? requireInteger(lisp, arg) : mismatch(lisp))
  const sign = signOf(value < 0 || Object.is(value, -0), flags)
  const magnitude = Math.abs(value)
  if (!Number.isFinite(value)) return (Number.isNaN(value) ? '' : sign) + (Number.isNaN(value) ? 'nan' : 'inf')
  const places = Math.min(precision, MOST_DIGITS)
  const text = floatingDigits(magnitude, places, conversion.toLowerCase())
  return sign + (conversion === conversion.toUpperCase() ? text.toUpperCase() : text)
}

function floatingDigits(magnitude: number, places: number, conversion: string): string {
  if (conversion === 'f') return magnitude < 1e21 ? fixed(magnitude, places) : `${BigInt(magnitude)}${fraction(places)}`
  if (conversion === 'e') return withExponent(magnitude.toExponential(places))
  const significant = Math.max(1, places)
  const [mantissa = '0', power = '0'] = magnitude.toExponential(significant - 1).split('e')
  const exponent = Number(power)
  if (exponent < -4 || exponent >= significant) return withExponent(`${withoutZeros(mantissa)}e${power}`)
  return withoutZeros(magnitude.toFixed(Math.min(MOST_DIGITS, significant - 1 - exponent)))
}

/** Number of digits beyond which the digits of a double carry no information. */
const ENOUGH = 25

/** Format with `places` digits after the point. Ties are rounded to even, as in C and unlike in JavaScript. */
function fixed(magnitude: number, places: number): string {
  const more = Math.min(MOST_DIGITS, places + ENOUGH)
  const exact = magnitude.toFixed(more)
  const cut = exact.length - (more - places)
  const isTie = more > places && /^50*$/.test(exact.slice(cut))
  const before = exact.slice(0, cut).replace('.', '')
  const down = places === 0 ? exact.slice(0, cut - 1) : exact.slice(0, cut)
  const lastDigit = Number(places === 0 ? down.at(-1) : before.at(-1))
  return isTie && lastDigit % 2 === 0 ? down : magnitude.toFixed(places)
}

const fraction = (places: number): string => (places === 0 ? '' : `.${'0'.repeat(places)}`)
const withoutZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)

/** Pad the exponent to two digits, as in C. */
const withExponent = (text: string): string =>
  text.replace(/e([-+])(\d+)$/, (_, sign: string, power: string) => `e${sign}${power.padStart(2, '0')}`)

/** Pad to the width with blanks, or with zeros between sign and digits. */
function padded(piece: Piece, { flags, width, conversion }: Directive): Piece {
  const missing = width - piece.characters
  if (missing <= 0) return piece
  const isNumber = 'doxXeEfgG'.includes(conversion)
  const fill = flags.includes('0') && !flags.includes('-') && isNumber ? '0' : ' '
  const padding = new Uint8Array(missing).fill(fill.charCodeAt(0))
  const skipped = fill === '0' ? prefixLength(piece.bytes) : 0
  const parts = flags.includes('-')
    ? [piece.bytes, padding]
    : [piece.bytes.subarray(0, skipped), padding, piece.bytes.subarray(skipped)]
  const shift = flags.includes('-') ? 0 : missing
  return {
    bytes: Uint8Array.from(parts.flatMap((part) => [...part])),
    characters: width,
    multibyte: piece.multibyte,
    stretches: shifted(piece, shift, width),
  }
}

function shifted({ stretches }: Piece, shift: number, width: number): Piece['stretches'] {
  if (stretches.length === 0) return []
  const moved = stretches.map(({ start, end, plist }) => ({ start: start + shift, end: end + shift, plist }))
  const last = moved.at(-1)!.end
  return [{ start: 0, end: shift, plist: NIL }, ...moved, { start: last, end: width, plist: NIL }].filter(
    ({ start, end }) => start < end,
  )
}

/** Length of the sign and the radix prefix. */
function prefixLength(bytes: Uint8Array): number {
  const sign = bytes[0] === 0x2d || bytes[0] === 0x2b || bytes[0] === 0x20 ? 1 : 0
  return bytes[sign] === 0x30 && (bytes[sign + 1]! | 0x20) === 0x78 ? sign + 2 : sign
}
