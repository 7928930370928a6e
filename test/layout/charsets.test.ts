/**
 * Charset tables of 31.1, and of the development version before it.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { coverage, UNKNOWN } from '../../src/analyse/coverage.ts'
import { verify } from '../../src/analyse/verify.ts'
import { Dump } from '../../src/index.ts'
import { openDump } from '../../src/pdmp.ts'
import { readDump, tinyNames } from '../corpus/corpus.ts'
import { type TinyOptions, tinyDump } from '../corpus/tiny-dump.ts'
import { encodeParsed, parsedDocument } from '../document/documents.ts'

const sizes: Readonly<Record<string, number>> = { lp64: 320, llp64: 320 }

function expectWholly(bytes: Uint8Array): void {
  expect(verify(bytes).findings).toEqual([])
  expect(coverage(Dump.open(bytes)).filter(({ label }) => label === UNKNOWN)).toEqual([])
  const document = parsedDocument(bytes)
  expect(document.objects.filter(({ type }) => type === 'charsets')).toHaveLength(1)
  // What builtin symbols keep behind the last object is rounded up in real dumps.
  expect(document.objects.filter((object) => 'raw' in object && object['type'] !== 'parts')).toEqual([])
  expect(Buffer.compare(encodeParsed(document), bytes)).toBe(0)
}

describe('the charset table of 31.1', () => {
  it.each(tinyNames().filter((name) => name.startsWith('tiny-31-')))(
    'in %s is of charsets without attributes',
    (name) => {
      const bytes = readDump(name)
      const { abi, devCharsets, structs, release } = openDump(bytes).layout
      expect([release, devCharsets, structs.charset.size]).toEqual(['31', false, sizes[abi] ?? 312])
      expectWholly(bytes)
    },
  )
})

describe('the charset table of 31.0.50', () => {
  const options: TinyOptions = { generation: '28+', release: '31', byteOrder: 'little', abi: 'lp64', devCharsets: true }

  it.each(['lp64', 'ilp32-align4', 'wide-align8', 'wide-windows'] as const)('on %s has attributes', (abi) => {
    const { bytes } = tinyDump({ ...options, abi })
    const { devCharsets, structs } = openDump(bytes).layout
    expect(devCharsets).toBe(true)
    expect(structs.charset.size).toBe(structs.charset_31_dev!.size)
    expectWholly(bytes)
    expect(parsedDocument(bytes).layout).toMatchObject({ devCharsets: true })
  })

  it('is not decided by one damaged relocation', () => {
    const { bytes, truth } = tinyDump({ ...options, devCharsets: false })
    // The mask of the only charset, as a tagged pointer.
    const at = truth.header.dumpRelocs[0]!.offset
    bytes[at + 3] = (bytes[at + 3]! & 7) | ((5 + 5) << 3)
    expect(openDump(bytes).layout.devCharsets).toBe(false)
  })
})
