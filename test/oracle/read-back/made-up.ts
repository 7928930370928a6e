/**
 * Texts of values that no dump may have: names, strings, floats, bool-vectors by a seeded generator that likes odd ones.
 * @module
 */

import { type Release, releaseFacts } from '../../../src/layout/releases.ts'
import { floatText } from '../../../src/lisp/printer/numbers.ts'
import { boolVectorText, quotedText, symbolText } from '../../../src/lisp/printer/text.ts'
import { type Random, randomFrom } from '../../corpus/tiny-random.ts'
import type { Case } from './sample.ts'

const oddNames = [
  '',
  '+',
  '-',
  '+1',
  '-1.',
  '.5',
  '1e5',
  '1.0e+INF',
  '-0.0e+NaN',
  '?a',
  'a?',
  '.',
  '..',
  'a.b',
  '\\',
  '#',
  '##',
  '&x',
]
const nameParts = [
  'a',
  'Z',
  '0',
  '9',
  '+',
  '-',
  '.',
  'e',
  'E',
  '?',
  '\\',
  '"',
  "'",
  '`',
  ',',
  '@',
  '#',
  ';',
  '(',
  ')',
  '[',
  ']',
  ' ',
]
const moreParts = [
  '\t',
  '\n',
  '\0',
  '\u001f',
  '\u007f',
  '\u00a0',
  'é',
  'ẞ',
  '‘',
  '\u2028',
  '𐍈',
  '_',
  ':',
  '&',
  '{',
  '|',
  '~',
  'INF',
  'NaN',
]

const made = (parts: readonly string[], random: Random, most: number) =>
  Array.from({ length: random.below(most) + 1 }, () => random.pick(parts)).join('')

export function madeUpCases(release: number, count: number, seed: number): Case[] {
  const random = randomFrom(seed)
  const { printing } = releaseFacts[`${release}` as Release]
  const names = [...oddNames, ...Array.from({ length: count }, () => made([...nameParts, ...moreParts], random, 6))]
  const texts = [
    ...names.map((name) => symbolText(name, { interned: true, printing })),
    ...names.map((name) => symbolText(name, { interned: false, printing })),
    ...Array.from({ length: count }, () => string(random)),
    ...Array.from({ length: count }, () => float(random)),
    ...Array.from({ length: count / 4 }, () => boolVector(random)),
  ]
  return texts.map((text, i) => ({ id: `made-up-${i}`, route: undefined, text }))
}

/** Unibyte with any byte, or multibyte with raw bytes in between; at least one character tells the two apart. */
function string(random: Random): string {
  const style = { escapeControls: random.below(2) === 1, limit: 1000 }
  const bytes = Uint8Array.from({ length: random.below(12) }, () => random.below(256))
  if (random.below(2) === 0) return quotedText(bytes, false, { ...style, escapeControls: false })
  const raw = (byte: number) => [0xc0 | ((byte >> 6) & 1), 0x80 | (byte & 0x3f)]
  const parts = Array.from(bytes, (byte) => {
    if (byte >= 0x80) return raw(byte)
    return [...new TextEncoder().encode(random.pick([...nameParts, ...moreParts, '7', '\u0085']))]
  })
  const all = [...new TextEncoder().encode('é'), ...parts.flat()]
  return quotedText(Uint8Array.from(all), true, { ...style, escapeControls: false })
}

function float(random: Random): string {
  const word = () => BigInt(random.below(2 ** 32))
  // Small mantissas, and any exponent from subnormal to NaN.
  const mantissa = random.below(3) === 0 ? word() << 20n : (word() << 20n) ^ word()
  const exponent = random.pick([BigInt(random.below(2048)), BigInt(1023 + random.below(60)), 0n, 2047n])
  const bits = (BigInt(random.below(2)) << 63n) | (exponent << 52n) | (mantissa & ((1n << 52n) - 1n))
  // Without the quiet bit a NaN is another one as soon as it is computed with.
  return floatText(exponent === 2047n && mantissa !== 0n ? bits | (1n << 51n) : bits)
}

function boolVector(random: Random): string {
  const bits = random.below(80)
  const bytes = Uint8Array.from({ length: Math.ceil(bits / 8) }, () => random.below(256))
  if (bits % 8 !== 0) bytes[bytes.length - 1]! &= 2 ** (bits % 8) - 1
  return boolVectorText(bits, bytes, 1000)
}
