/**
 * The document is edited by hand: the encoded dump is sound and has the edited values.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { Heap } from '../../src/heap/heap.ts'
import { stringAt, textOf, verify } from '../../src/index.ts'
import { openDump } from '../../src/pdmp.ts'
import { corpusSample, readDump } from '../corpus/corpus.ts'
import { encodeParsed, type Parsed, parsedDocument } from './documents.ts'

const variants = corpusSample().filter((name) => /^tiny-(27|28|29|30|31)-/.test(name))

const ofType = (document: Parsed, type: string) => document.objects.filter((object) => object['type'] === type)
const textful = (document: Parsed) => ofType(document, 'String').filter((object) => typeof object['text'] === 'string')

/** The texts of all strings of a dump. */
function textsOf(bytes: Uint8Array): string[] {
  const heap = new Heap(openDump(bytes))
  const { offsets, types } = heap.image.objectStarts
  return [...offsets].flatMap((offset, i) => {
    if (types[i] !== heap.layout.tags.string) return []
    const string = stringAt(heap, offset)
    return string.bytes === undefined ? [] : [textOf(string.bytes, string.multibyte)]
  })
}

function expectSound(bytes: Uint8Array): void {
  const { findings } = verify(bytes)
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
}

describe.each(variants)('%s', (name) => {
  const original = readDump(name)

  it('with a longer string, in another encoding', () => {
    const document = parsedDocument(original)
    const string = textful(document).at(-1)!
    string['text'] = `${'long '.repeat(1000)}ß → 😀`
    const bytes = encodeParsed(document)
    expectSound(bytes)
    expect(textsOf(bytes)).toContain(string['text'])
  })

  it('with another fixnum, and a cons that goes on', () => {
    const document = parsedDocument(original)
    const [cons] = ofType(document, 'Cons').filter((object) => object['cdr'] === 'nil')
    cons!['car'] = -12345
    cons!['cdr'] = '@mine'
    document.objects.push(
      { '@': '@mine', type: 'Cons', car: '@text', cdr: '@float' },
      { '@': '@text', type: 'String', text: 'new' },
      { '@': '@float', type: 'Float', data: 0.1 },
      // Four objects and four links: only tables that end at odd multiples of 4 tell how a wide-int build aligns.
      { '@': '@fourth', type: 'Cons', car: '@mine', cdr: 'nil' },
    )
    const bytes = encodeParsed(document)
    expectSound(bytes)
    const heap = new Heap(openDump(bytes))
    const { objectStarts } = heap.image
    expect(objectStarts.length).toBe(openDump(original).objectStarts.length + 4)
    expect(textsOf(bytes)).toContain('new')
    const again = parsedDocument(bytes)
    const held = again.objects.find((object) => object['car'] === -12345)!
    const added = again.objects.find((object) => object['@'] === held['cdr'])!
    expect(again.objects.find((object) => object['@'] === added['car'])).toMatchObject({ text: 'new' })
    expect(again.objects.find((object) => object['@'] === added['cdr'])).toMatchObject({ data: 0.1 })
  })

  it('with a vector of more slots, and labels of its own', () => {
    const document = parsedDocument(original)
    const vector = ofType(document, 'NORMAL_VECTOR').find(
      (object) => Array.isArray(object['slots']) && object['@'] !== document['hashList'],
    )!
    const slots = vector['slots'] as unknown[]
    slots.push(7, 't', vector['@'])
    const renamed = JSON.parse(JSON.stringify(document).replaceAll(`"${vector['@']}"`, '"@my.vector-1"')) as Parsed
    const bytes = encodeParsed(renamed)
    expectSound(bytes)
    const again = parsedDocument(bytes).objects.find(
      (object) =>
        (object['slots'] as unknown[])?.length === slots.length &&
        (object['slots'] as unknown[]).at(-1) === object['@'],
    )
    expect(again).toMatchObject({ slots: [...slots.slice(0, -1), again?.['@']] })
  })

  it.runIf(parsedDocument(original).objects.some(({ type }) => type === 'BIGNUM'))('with another bignum', () => {
    const document = parsedDocument(original)
    const value = `-${'9876543210'.repeat(9)}`
    ofType(document, 'BIGNUM')[0]!['value'] = value
    const bytes = encodeParsed(document)
    expectSound(bytes)
    expect(parsedDocument(bytes).objects).toContainEqual(expect.objectContaining({ type: 'BIGNUM', value }))
  })
})

it('with objects that nothing refers to left out', () => {
  const original = readDump('tiny-28-little-lp64')
  const document = parsedDocument(original)
  document.objects.push({ '@': '@lonely', type: 'Cons', car: 1, cdr: 2 })
  const more = encodeParsed(document)
  document.objects.pop()
  expect(Buffer.compare(encodeParsed(document), original)).toBe(0)
  expect(openDump(more).objectStarts.length).toBe(openDump(original).objectStarts.length + 1)
})

it('represents floats exactly', () => {
  const document = parsedDocument(readDump('tiny-28-big-lp64'))
  const values = [-0, 5e-324, 1.7976931348623157e308, 0.1, 1e21]
  const words = ['-0.0', '1.0e+INF', '-1.0e+INF', '0.0e+NaN', '-5.0e+NaN', 'word:0x7ff0000000000001']
  const all: unknown[] = [...values.slice(1), ...words]
  for (const [i, data] of all.entries()) document.objects.push({ '@': `@f${i}`, type: 'Float', data })
  const found = parsedDocument(encodeParsed(document)).objects.filter(({ type }) => type === 'Float')
  expect(found.slice(-all.length).map(({ data }) => data)).toEqual(all)
})
