/**
 * The specification in the form of the gallery of Kaitai Struct: the same but for ids, tags and line breaks in documentation.
 *
 * @module
 */
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { KaitaiStream } from '../../generated/KaitaiStream.js'
import { PdmpHeap } from '../../generated/PdmpHeap.js'
import { type Compiler, readSpec } from '../../spec/generate/compile.ts'
import { loadParsers } from '../../spec/generate/debug-parsers.ts'
import { compileGallery, galleryFiles } from '../../spec/generate/gallery.ts'
import type { Ksy, KsyClass } from '../../spec/generate/ksy.ts'
import { readDump } from '../corpus/corpus.ts'
import { streamOf } from './real-dumps.ts'

const files = galleryFiles()

/** A specification as text, without the prefix of its ids, its tags, and the line breaks of its documentation. */
function plain(ksy: Ksy): string {
  const keep = (key: string, value: unknown) => {
    if (key === 'tags') return undefined
    if (typeof value !== 'string') return value
    if (key === 'doc') return value.replace(/\s+/g, ' ').trim()
    return value.replace(/^emacs_(?=pdmp|packed)/, '').trim()
  }
  return JSON.stringify(ksy, keep)
}

describe.each([...files])('%s', (file, text) => {
  it('says what the specification says', () => {
    const name = readdirSync(new URL('../../spec/', import.meta.url)).find((own) => file.endsWith(own)) ?? ''
    expect(plain(parse(text) as Ksy)).toBe(plain(readSpec(name.replace(/\.ksy$/, ''))))
    expect(file).toMatch(/^emacs_(?!emacs_)/)
  })

  it('has tags, and documentation of at most 80 columns', () => {
    expect(text).toMatch(/^ {2}tags:\n {4}- executable\n/m)
    const tooLong = text.split('\n').filter((line) => line.length > 80 && !line.trimStart().startsWith('|'))
    const docs = [...docsOf(parse(text) as Ksy)].flatMap((doc) => doc.split('\n').map((line) => line.trim()))
    expect(tooLong.filter((line) => docs.includes(line.replace('doc:', '').trim()))).toEqual([])
    expect(docs.length).toBeGreaterThan(10)
  })
})

it('the compiler accepts all files, and its parsers read a dump', async () => {
  const require = createRequire(import.meta.url)
  const sources = await compileGallery(require('kaitai-struct-compiler') as Compiler, files)
  const { EmacsPdmpHeap } = loadParsers(sources) as { EmacsPdmpHeap: typeof PdmpHeap }
  const Stream = require('kaitai-struct/KaitaiStream') as typeof KaitaiStream
  const bytes = readDump('tiny-30-little-lp64')
  const file = new EmacsPdmpHeap(new Stream(new DataView(bytes.slice().buffer)), null, null)
  const places = (heap: PdmpHeap) =>
    heap.pages.flatMap(({ objects }) => objects.map(({ lispObject: { ofs, code, len } }) => [ofs, code, len]))
  expect(file.layout.release).toBe(30)
  expect(places(file)).toEqual(places(new PdmpHeap(streamOf(bytes), null, null)))
  expect(files.size).toBe(5)
})

function* docsOf(ksyClass: KsyClass): Generator<string> {
  const instances = Object.values(ksyClass.instances ?? {})
  for (const { doc } of [ksyClass, ...(ksyClass.params ?? []), ...(ksyClass.seq ?? []), ...instances])
    if (doc) yield doc
  for (const nested of Object.values(ksyClass.types ?? {})) yield* docsOf(nested)
}
