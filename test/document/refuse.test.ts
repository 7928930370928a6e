/**
 * Invalid documents are refused with the path of the value, and any text gives a graph or a PdmpError.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeDump, PdmpError, writeDump } from '../../src/index.ts'
import { readDump } from '../corpus/corpus.ts'
import { holds } from '../effort.ts'
import { chopped, documentText, encodeParsed, encodeText, type Parsed, parsedDocument } from './documents.ts'

const original = readDump('tiny-28-little-lp64')
const text = documentText(original)

/** The error of encoding `document`, as text. */
function refusalOf(document: unknown): string {
  try {
    encodeParsed(document as object)
  } catch (error) {
    if (error instanceof PdmpError) return `${error.code} ${error.site.path}: ${error.detail}`
    throw error
  }
  return 'taken'
}

/** The first object of `type`, with its path. */
function first(document: Parsed, type: string): { object: Record<string, unknown>; path: string } {
  const i = document.objects.findIndex((object) => object['type'] === type)
  return { object: document.objects[i]!, path: `objects[${i}]` }
}

type Change = (document: Parsed) => void
const changeOf = (type: string, change: Record<string, unknown>): Change => {
  return (document) => Object.assign(first(document, type).object, change)
}

describe('a document is refused', () => {
  it.each<[string, Change, RegExp]>([
    ['an undefined label', changeOf('Cons', { car: '@nowhere' }), /^document-invalid @nowhere: no object/],
    [
      'an unknown field',
      changeOf('Cons', { cdrr: 1 }),
      /^document-invalid objects\[\d+\]\.cdrr: there is no such field/,
    ],
    ['a fraction', changeOf('Cons', { car: 0.5 }), /objects\[\d+\]\.car: 0.5 is not an integer/],
    [
      'a fixnum that is too large',
      changeOf('Cons', { car: '2305843009213693952' }),
      /\.car: 2305843009213693952 is too large/,
    ],
    ['text outside the notation', changeOf('Cons', { car: 'foo' }), /\.car: "foo" is not a value of the notation/],
    [
      'a pointer into an object as Lisp',
      changeOf('Cons', { car: '@a+0x8' }),
      /\.car: a Lisp value must lead to the start/,
    ],
    ['an unknown type', changeOf('Cons', { type: 'CONS' }), /\.type: the layout has no such type/],
    ['a type that is a list', changeOf('Cons', { type: ['Cons'] }), /\.type: the layout has no such type/],
    ['text that is a number', changeOf('String', { text: 5 }), /\.text: expected text/],
    [
      'bytes that Emacs cannot read',
      changeOf('String', { text: undefined, hex: 'ff', multibyte: true }),
      /\.text: expected text/,
    ],
    [
      'an unknown flag',
      changeOf('Symbol', { flags: { redirect: 'PLAINVAL', toString: 1 } }),
      /\.flags\.toString: there is no such flag/,
    ],
    ['a float that is text', changeOf('Float', { data: 'one' }), /\.data: expected a number/],
    [
      'an unknown layout',
      ({ layout }) => Object.assign(layout, { abi: '__proto__' }),
      /^document-invalid layout: no known/,
    ],
    ['an unknown generation', ({ layout }) => Object.assign(layout, { generation: '29' }), /^document-invalid layout/],
    [
      'an unknown member',
      (document) => Object.assign(document, { header: {} }),
      /^document-invalid header: there is no such member/,
    ],
    [
      'a missing member',
      (document) => Reflect.deleteProperty(document, 'roots'),
      /^document-invalid roots: the member is missing/,
    ],
    [
      'a label of two objects',
      ({ objects }) => Object.assign(objects[5]!, { '@': objects[4]!['@'] }),
      /objects\[5\]\.@: two objects have the label/,
    ],
    [
      'a root without a base',
      ({ roots }) => Object.assign(roots[0]!, { at: 5 }),
      /roots\[0\]\.at: expected emacs: and an offset/,
    ],
    [
      'two roots at one offset',
      ({ roots }) => roots.push({ ...roots[0]! }),
      /roots: two roots write to the same offset/,
    ],
    [
      'a hash list with an undefined label',
      (document) => Object.assign(document, { hashList: '@none' }),
      /hashList: no object has the label @none/,
    ],
    ['a list as an object', (document) => document.objects.push([] as never), /objects\[\d+\]: expected an object/],
    [
      'a note in the layout',
      ({ layout }) => Object.assign(layout, { '//': 'lp64' }),
      /^document-invalid layout\.\/\/: there is no such/,
    ],
    ['a negative rank', changeOf('Float', { cold: -1 }), /\.cold: expected a number/],
  ])('for %s', (_, change, refusal) => {
    const document = parsedDocument(original)
    change(document)
    expect(refusalOf(document)).toMatch(refusal)
  })

  it('as the value of a key from a prototype', () => {
    const cons = '{"@":"@new","type":"Cons","car":1,"cdr":2,"__proto__":{"car":5}}'
    const edited = text.replace('"objects":[\n', `"objects":[\n${cons},\n`)
    expect(() => encodeText(edited)).toThrow(/objects\[0\]\.__proto__: there is no such field/)
  })

  it('with the offset of the object', () => {
    const at = text.indexOf('{"@":', text.length >> 2)
    const edited = `${text.slice(0, at)}{"@":"@new","type":"Cons","car":true},\n${text.slice(at)}`
    expect(() => encodeText(edited)).toThrow(
      expect.objectContaining({ site: expect.objectContaining({ offset: Buffer.byteLength(text.slice(0, at)) }) }),
    )
  })

  it.each([
    ['nothing', ''],
    ['a list', '[]'],
    ['half a document', text.slice(0, text.length >> 1)],
    ['a document and more', `${text}{}`],
    ['no commas', text.replace(/,\n/g, '\n')],
    ['a key without a value', '{"schema":}'],
    ['endless depth', `{"schema":${'['.repeat(100_000)}`],
    ['a bare word', `{"schema":${'x'.repeat(100_000)}}`],
    ['an open string', `{"schema":"${'\\"'.repeat(1000)}`],
    ['no UTF-8', '{"schema":"\ud800"}'],
  ])('when it is %s', (_, broken) => {
    for (const size of [1 << 20, 5]) {
      expect(() => encodeDump(chopped(broken, size))).toThrow(expect.objectContaining({ name: 'PdmpError' }))
    }
  })
})

describe('any text', () => {
  const taken = (edited: string): void => {
    try {
      const { graph, order } = encodeDump(chopped(edited, 1000))
      writeDump(graph, order)
    } catch (error) {
      if (!(error instanceof PdmpError)) throw error
    }
  }

  it('with a piece replaced gives a dump or a PdmpError', () => {
    const pieces = [
      '',
      '"',
      '{',
      ']',
      '0',
      '-1',
      '1e999',
      '"@x"',
      '&blv',
      'null',
      'true',
      '[]',
      '{}',
      '\\',
      '4294967296',
      'hex:',
      'word:0x7',
    ]
    holds(
      fc.property(fc.nat(text.length), fc.nat(20), fc.constantFrom(...pieces), (at, size, piece) =>
        taken(text.slice(0, at) + piece + text.slice(at + size)),
      ),
      { numRuns: 300 },
    )
  })

  it('with a value of an object replaced does too', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(
        '@0x68',
        '@0x68+0x8',
        '&intervals[0]',
        'emacs:0x10',
        'emacs:-0x99999999',
        'word:0xffffffffffffffff',
        2 ** 40,
        [],
      ),
    )
    holds(
      fc.property(fc.nat(), fc.nat(), value, (which, key, replacement) => {
        const document = parsedDocument(original)
        const list = which % 5 === 0 ? document.roots : document.objects
        const object = list[which % list.length]!
        const keys = Object.keys(object)
        object[keys[key % keys.length]!] = replacement
        taken(JSON.stringify(document))
      }),
      { numRuns: 300 },
    )
  })
})
