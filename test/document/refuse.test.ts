/**
 * What a document may not say, with the path of the value; and any text gives a graph or a PdmpError.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeDocument, PdmpError, writeDump } from '../../src/index.ts'
import { holds } from '../arbitraries.ts'
import { readDump } from '../corpus/corpus.ts'
import { chopped, documentText, encodeParsed, encodeText, type Parsed, parsedDocument } from './documents.ts'

const original = readDump('tiny-28-little-lp64')
const text = documentText(original)

/** What encode says of `document`. */
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
    ['a label of nothing', changeOf('Cons', { car: '@nowhere' }), /^document-invalid @nowhere: no object/],
    ['a field of no name', changeOf('Cons', { cdrr: 1 }), /^document-invalid objects\[\d+\]\.cdrr: no such field/],
    ['a fraction', changeOf('Cons', { car: 0.5 }), /objects\[\d+\]\.car: 0.5 is no integer/],
    ['too large a fixnum', changeOf('Cons', { car: '2305843009213693952' }), /\.car: 2305843009213693952 is no fixnum/],
    ['words that say nothing', changeOf('Cons', { car: 'foo' }), /\.car: "foo" stands for nothing/],
    ['a pointer into an object as Lisp', changeOf('Cons', { car: '@a+0x8' }), /\.car: a Lisp value leads to the start/],
    ['an unknown type', changeOf('Cons', { type: 'CONS' }), /\.type: no type of this layout/],
    ['a type that is no word', changeOf('Cons', { type: ['Cons'] }), /\.type: no type/],
    ['text that is no text', changeOf('String', { text: 5 }), /\.text: no text/],
    [
      'bytes that Emacs cannot read',
      changeOf('String', { text: undefined, hex: 'ff', multibyte: true }),
      /\.text: no text/,
    ],
    [
      'an unknown flag',
      changeOf('Symbol', { flags: { redirect: 'PLAINVAL', toString: 1 } }),
      /\.flags\.toString: no such flag/,
    ],
    ['a float that is none', changeOf('Float', { data: 'one' }), /\.data: a number expected/],
    [
      'a layout that is none',
      ({ layout }) => Object.assign(layout, { abi: '__proto__' }),
      /^document-invalid layout: no known/,
    ],
    [
      'a generation that is none',
      ({ layout }) => Object.assign(layout, { generation: '29' }),
      /^document-invalid layout/,
    ],
    [
      'a member too many',
      (document) => Object.assign(document, { header: {} }),
      /^document-invalid header: no such member/,
    ],
    [
      'a member too few',
      (document) => Reflect.deleteProperty(document, 'roots'),
      /^document-invalid roots: is missing/,
    ],
    [
      'one label twice',
      ({ objects }) => Object.assign(objects[5]!, { '@': objects[4]!['@'] }),
      /objects\[5\]\.@: another object/,
    ],
    ['a root of no place', ({ roots }) => Object.assign(roots[0]!, { at: 5 }), /roots\[0\]\.at: emacs: and an offset/],
    ['two roots of one place', ({ roots }) => roots.push({ ...roots[0]! }), /roots: two write to one place/],
    [
      'a hash list of nothing',
      (document) => Object.assign(document, { hashList: '@none' }),
      /hashList: no object is @none/,
    ],
    ['objects that are none', (document) => document.objects.push([] as never), /objects\[\d+\]: an object expected/],
    [
      'a note where none may be',
      ({ layout }) => Object.assign(layout, { '//': 'lp64' }),
      /^document-invalid layout\.\/\/: no such/,
    ],
    ['a rank that is no number', changeOf('Float', { cold: -1 }), /\.cold: a place/],
  ])('for %s', (_, change, refusal) => {
    const document = parsedDocument(original)
    change(document)
    expect(refusalOf(document)).toMatch(refusal)
  })

  it('as the value of a key from a prototype', () => {
    const cons = '{"@":"@new","type":"Cons","car":1,"cdr":2,"__proto__":{"car":5}}'
    const edited = text.replace('"objects":[\n', `"objects":[\n${cons},\n`)
    expect(() => encodeText(edited)).toThrow(/objects\[0\]\.__proto__: no such field/)
  })

  it('with the place of the object', () => {
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
      expect(() => encodeDocument(chopped(broken, size))).toThrow(expect.objectContaining({ name: 'PdmpError' }))
    }
  })
})

describe('any text', () => {
  const taken = (edited: string): void => {
    try {
      const { graph, order } = encodeDocument(chopped(edited, 1000))
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
