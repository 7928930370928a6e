/**
 * The reader: each syntax, all output of the printer, and any text, which is read or refused.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PdmpError } from '../../../src/error.ts'
import { consDatum, type Datum, integerDatum, NIL_SYMBOL } from '../../../src/lisp/reader/datum.ts'
import { readForms, readLisp } from '../../../src/lisp/reader/read.ts'
import { holds } from '../../effort.ts'
import { printDatum } from '../printer/print-datum.ts'

const shown = (text: string | Uint8Array) => printDatum(readLisp(text), { release: 28 })

/** How it is refused, but for the code: `0x4 in list at 0x0 in Lisp text: End of file during parsing`. */
function refusal(text: string | Uint8Array): string {
  try {
    readLisp(text)
  } catch (error) {
    if (error instanceof PdmpError) return error.message.replace(/^lisp-(syntax|unfinished) at /, '')
    throw error
  }
  return 'read'
}

const stringOf = (text: string | Uint8Array) => {
  const datum = readLisp(text)
  if (datum.kind !== 'string') throw new Error(`no string: ${datum.kind}`)
  return { bytes: [...datum.bytes], length: datum.length, multibyte: datum.multibyte }
}

describe('numbers', () => {
  it.each([
    ['1.', '1'],
    ['-0', '0'],
    ['+17', '17'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
    ['#b101', '5'],
    ['#O-17', '-15'],
    ['#xff', '255'],
    ['#24r1k', '44'],
    ['#36rzzzzzzzzzzzzzzzzzzzzzzzz', String(36n ** 24n - 1n)],
    ['1e3', '1000.0'],
    ['-0.0', '-0.0'],
    ['.5', '0.5'],
    ['1.0e+INF', '1.0e+INF'],
    ['-12e+NaN', '-12.0e+NaN'],
    ['1e', '1e'],
    ['1.2.3', '1\\.2\\.3'],
    ['\\1', '\\1'],
  ])('%s is %s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})

describe('strings', () => {
  it('are unibyte without characters beyond ASCII, and with raw bytes alone', () => {
    expect(stringOf('"a\\n\\x41\\ b\\\nc"')).toEqual({ bytes: [97, 10, 65, 98, 99], length: 5, multibyte: false })
    expect(stringOf('"\\300\\xff\\M-a"')).toEqual({ bytes: [0xc0, 0xff, 0xe1], length: 3, multibyte: false })
    expect(stringOf(Uint8Array.of(0x22, 0xff, 0xc0, 0x80, 0x22))).toEqual({
      bytes: [0xff, 0x80],
      length: 2,
      multibyte: false,
    })
  })

  it('are multibyte with a character beyond ASCII, raw bytes then as two', () => {
    expect(stringOf('"é"')).toEqual({ bytes: [0xc3, 0xa9], length: 1, multibyte: true })
    expect(stringOf('"\\u00e9\\300"')).toEqual({ bytes: [0xc3, 0xa9, 0xc1, 0x80], length: 2, multibyte: true })
    expect(stringOf('"\\x3fff7f"')).toEqual({ bytes: [0xf8, 0x8f, 0xbf, 0xbd, 0xbf], length: 1, multibyte: true })
    expect(stringOf('"\ud800"')).toEqual({ bytes: [0xed, 0xa0, 0x80], length: 1, multibyte: true })
    expect(stringOf('"\u{1f600}"')).toEqual({ bytes: [0xf0, 0x9f, 0x98, 0x80], length: 1, multibyte: true })
  })

  it('have text properties, later ones over earlier', () => {
    expect(shown('#("abc" 0 2 (a b) 1 3 (c d))')).toBe('#("abc" 0 1 (a b) 1 3 (c d))')
    expect(shown('#("abc" 2 0 a)')).toBe('#("abc" 0 2 (a nil))')
  })
})

describe('shared structure', () => {
  it.each([
    '#1=(a . #1#)',
    '#1=(#1# #1#)',
    '#1=[#1#]',
    "#1='#1#",
    '#1=#s(foo #1#)',
    '(#1=(a) #1#)',
    '(#1=#:x #1#)',
    '(a #1=(b) . #1#)',
    '#1=#("a" 0 1 (x #1#))',
    '#1=#s(hash-table size 65 test eql rehash-size 1.5 rehash-threshold 0.8125 data (a #1#))',
  ])('%s is what it says', (text) => {
    expect(shown(text)).toBe(text)
  })

  it('is the same object', () => {
    const datum = readLisp('#1=#2=(a #1# #2# a)') as {
      car: Datum
      cdr: { car: Datum; cdr: { car: Datum; cdr: Datum } }
    }
    expect(datum.cdr.car).toBe(datum)
    expect(datum.cdr.cdr.car).toBe(datum)
    expect((datum.cdr.cdr.cdr as unknown as { car: Datum }).car).toBe(datum.car)
    expect(readLisp('()')).toBe(NIL_SYMBOL)
  })
})

describe('refusals', () => {
  it.each([
    ['', '0x0 in Lisp text: End of file during parsing'],
    ['(a "b', '0x5 in string at 0x3 in list at 0x0 in Lisp text: End of file during parsing'],
    ['(😀 "b', '0x6 in string at 0x4 in list at 0x0 in Lisp text: End of file during parsing'],
    ['(1]', '0x3 in list at 0x0 in Lisp text: Invalid read syntax: "] in a list"'],
    ['[1 . 2]', '0x4 in vector at 0x0 in Lisp text: Invalid read syntax: ") or . in a vector"'],
    ['(1 . 2 3)', '0x8 in list at 0x0 in Lisp text: Invalid read syntax: ". in wrong context"'],
    ['a b', '0x2 in Lisp text: Trailing garbage following expression'],
    ['#1#', '0x0 in Lisp text: Invalid read syntax: "#"'],
    ['#<buffer x>', '0x0 in Lisp text: Invalid read syntax: "#"'],
    ['?ab', '0x2 in character at 0x0 in Lisp text: Invalid read syntax: "?"'],
    ['#xg', '0x3 in integer at 0x0 in Lisp text: Invalid read syntax: "integer, radix 16"'],
    ['#s(hash-table data (1))', '0x17 in record at 0x0 in Lisp text: Hash table data is not a list of even length'],
    [
      '#s(hash-table data #1=(1 2 . #1#))',
      '0x22 in record at 0x0 in Lisp text: Hash table data is not a list of even length',
    ],
  ])('%s: %s', (text, expected) => {
    expect(refusal(text)).toBe(expected)
  })
})

describe('files', () => {
  it('are forms between blanks, comments and what is to be skipped', () => {
    const text = '#!/usr/bin/emacs\n;; c\n(a)\u00a0#@5 \u001f)))b ;\n"c" #@00 )))'
    expect([...readForms(text)].map((datum) => printDatum(datum, { release: 28 }))).toEqual(['(a)', 'b', '"c"'])
  })

  it('have their name as #$', () => {
    expect(printDatum(readLisp('(#$ . 12)', { loadFileName: 'x.elc' }), { release: 28 })).toBe('("x.elc" . 12)')
    expect(shown('(#$ . 12)')).toBe('(nil . 12)')
  })
})

describe('any size', () => {
  const n = 300_000
  it.each([
    ['long lists', `(${'a '.repeat(n)})`],
    ['lists within lists', '('.repeat(n) + ')'.repeat(n)],
    ['vectors within vectors', '['.repeat(n) + ']'.repeat(n)],
    ['quotes', `${"'".repeat(n)}a`],
    ['labels', `${'#1='.repeat(n)}a`],
    ['modifiers', `?${'\\C-'.repeat(n)}%`],
    ['long names', `${'1'.repeat(n)}x`],
    ['long numbers', '#36r'.padEnd(n, 'z')],
    ['properties over each other', `#("ab"${' 0 2 (a b) 0 1 (c d)'.repeat(n / 20)})`],
  ])('%s', (_, text) => {
    expect(refusal(text)).toBe('read')
  })

  it.each([
    ['one long list in many tables', `(#1=(${'a '.repeat(n)}) ${'#s(hash-table data (a b . #1#))'.repeat(n / 30)})`],
    ['unclosed lists', '('.repeat(n)],
    ['too many digits', '1'.repeat(2 ** 21)],
  ])('%s are refused', (_, text) => {
    expect(refusal(text)).not.toBe('read')
  })
})

describe('any datum', () => {
  const integers = fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }).map(integerDatum)
  const floats = fc.double({ noNaN: true }).map((value): Datum => {
    const bits = new DataView(new ArrayBuffer(8))
    bits.setFloat64(0, value)
    return { kind: 'float', value, bits: bits.getBigUint64(0) }
  })
  const texts = fc.string({ unit: 'binary', maxLength: 8 }).map((text) => {
    const bytes = new TextEncoder().encode(text)
    const length = [...text].length
    return { bytes, length, multibyte: bytes.length > length }
  })
  const strings = texts.map((text): Datum => ({ kind: 'string', ...text, intervals: [] }))
  const symbols = fc.tuple(texts, fc.boolean()).map(([text, isInterned]): Datum => {
    const name = new TextDecoder('utf-8', { ignoreBOM: true }).decode(text.bytes)
    return isInterned && name === 'nil' ? NIL_SYMBOL : { kind: 'symbol', name, ...text, isInterned }
  })
  const bits = fc.uint8Array({ maxLength: 4 }).map((bytes): Datum => {
    return { kind: 'bool-vector', length: 8 * bytes.length, bytes }
  })
  const { datum } = fc.letrec<{ datum: Datum; slots: readonly Datum[] }>((tie) => ({
    datum: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      integers,
      floats,
      strings,
      symbols,
      bits,
      fc.tuple(tie('datum'), tie('datum')).map(([car, cdr]) => consDatum(car, cdr)),
      fc.tuple(fc.constantFrom('quote', 'function', '`'), tie('datum')).map(([operator, argument]) => {
        return consDatum(readLisp(operator === '`' ? '\\`' : operator), consDatum(argument, NIL_SYMBOL))
      }),
      tie('slots').map((slots): Datum => ({ kind: 'vector', slots })),
      tie('slots').map((slots): Datum => ({ kind: 'record', slots: [readLisp('a-type'), ...slots] })),
    ),
    slots: fc.array(tie('datum'), { maxLength: 4 }),
  }))

  it.each([27, 28, 29, 30, 31])('is the same after it was printed as in %i and read', (release) => {
    holds(
      fc.property(datum, (one) => {
        const text = printDatum(one, { release })
        expect(readLisp(text), text).toEqual(one)
      }),
      { numRuns: 1500 },
    )
  })
})

describe('any text', () => {
  const pieces = [
    String.raw`( ) [ ] . " \ # ? ' ${'`'} , @ ; & ^ $ : _ = #1= #1# #s( #s(hash-table data #( #[ #^[ #^^[ #&8 #x #@ #24r test eq`,
    String.raw`"a" 12 1.5 nil foo \C- \M- \x \u00e9 \N{U+41} é`,
  ]
  const piece = fc.constantFrom(' ', '\n', '\u00a0', '\ud800', ...pieces.flatMap((line) => line.split(' ')))
  const isKept = (text: string | Uint8Array) => {
    try {
      const forms = [...readForms(text)]
      return forms.every(({ kind }) => kind !== undefined)
    } catch (error) {
      if (!(error instanceof PdmpError)) throw error
      const { length } = text
      return error.code.startsWith('lisp-') && error.site.offset >= 0 && error.site.offset <= length
    }
  }

  it('made of pieces of syntax is read, or refused at an offset in it', () => {
    holds(
      fc.property(fc.array(piece, { maxLength: 30 }), (some) => isKept(some.join(''))),
      { numRuns: 5000 },
    )
  })

  it('of any bytes is read, or refused at an offset in it', () => {
    holds(fc.property(fc.uint8Array({ maxLength: 60 }), isKept), { numRuns: 5000 })
  })
})

it('leaves a Buffer as it is', () => {
  const text = Buffer.from('#&3"\xff"', 'latin1')
  const before = Buffer.from(text)
  expect(readLisp(text)).toMatchObject({ kind: 'bool-vector', length: 3, bytes: Uint8Array.of(7) })
  expect(text).toEqual(before)
})
