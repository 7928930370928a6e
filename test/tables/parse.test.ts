import { describe, expect, it } from 'vitest'
import { KaitaiStream } from '../../generated/KaitaiStream.js'
import type { PackedReloc } from '../../generated/PackedReloc.js'
import { Pdmp } from '../../generated/Pdmp.js'
import { PdmpError } from '../../src/error.ts'
import { openDump } from '../../src/pdmp.ts'
import type { PackedTable } from '../../src/tables/packed-table.ts'
import { corpusNames, readBad, readDump, realSample } from '../corpus/corpus.ts'
import { entriesOf } from '../spec/real-dumps.ts'

const parse = (bytes: Uint8Array) =>
  new Pdmp(new KaitaiStream(new DataView(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength)))

/** Index of the first entry in which the two readings differ, or -1. */
function firstDifference(entries: readonly PackedReloc[], table: PackedTable): number {
  const { offsets, types } = table
  return entries.findIndex((entry, i) => entry.ofs !== offsets[i] || entry.code !== types[i])
}

// Every entry of every table, half a million objects a dump: the slow reader is the oracle of the fast one.
describe.each(realSample())('the generated parser on the whole of %s', (name) => {
  const image = openDump(readDump(name))
  const parsed = parse(image.bytes)

  it('reads the same relocations in every phase', () => {
    expect(parsed.dumpRelocs.map(({ num }) => num)).toEqual(image.dumpRelocs.map(({ length }) => length))
    parsed.dumpRelocs.forEach((table, phase) => {
      const entries = entriesOf(table)
      expect(entries).toHaveLength(image.dumpRelocs[phase]!.length)
      expect(firstDifference(entries, image.dumpRelocs[phase]!)).toBe(-1)
    })
  })

  it('reads the same object starts', () => {
    const entries = entriesOf(parsed.objectStarts)
    expect(entries).toHaveLength(image.objectStarts.length)
    expect(firstDifference(entries, image.objectStarts)).toBe(-1)
  })
})

describe.each(corpusNames())('the generated parser on the header of %s', (name) => {
  it('reads the same numbers', () => {
    const { bytes, header, fingerprint, emacsRelocs } = openDump(readDump(name))
    const parsed = parse(bytes)
    expect({
      size: parsed.lenHeader,
      fingerprint: Buffer.from(parsed.fingerprint).toString('hex'),
      discardableStart: parsed.header.ofsDiscardableStart,
      coldStart: parsed.header.ofsColdStart,
      hashList: parsed.header.ofsHashList ?? null,
      emacsRelocs: parsed.emacsRelocs.num,
    }).toEqual({
      size: header.size,
      fingerprint: Buffer.from(fingerprint).toString('hex'),
      discardableStart: header.discardableStart,
      coldStart: header.coldStart,
      hashList: header.hashList,
      emacsRelocs: emacsRelocs.length,
    })
  })
})

/** Defects of table entries that opening refuses, with code, offset of the entry and its path. */
const refusals: Readonly<Record<string, readonly [code: string, path: string]>> = {
  'reloc-type-unknown': ['type-unknown', 'dump_relocs[early][3]'],
  'reloc-unsorted': ['table-unsorted', 'dump_relocs[early][11]'],
  'reloc-duplicate': ['table-unsorted', 'dump_relocs[early][11]'],
  'object-start-unsorted': ['table-unsorted', 'object_starts[21]'],
  'object-start-duplicate': ['table-unsorted', 'object_starts[21]'],
  'object-start-in-tables': ['out-of-bounds', 'object_starts[82]'],
  'emacs-reloc-type-7': ['type-unknown', 'emacs_relocs[5]'],
  'emacs-reloc-immediate-9': ['out-of-bounds', 'emacs_relocs[3]'],
  'emacs-reloc-immediate-0': ['out-of-bounds', 'emacs_relocs[3]'],
  'emacs-reloc-copy-negative': ['out-of-bounds', 'emacs_relocs[0]'],
  'emacs-reloc-unsorted': ['table-unsorted', 'emacs_relocs[9]'],
  'emacs-reloc-copy-source-outside': ['out-of-bounds', 'emacs_relocs[37]'],
}

describe('openDump refuses a dump with broken tables:', () => {
  it.each(Object.entries(refusals))('%s', (defect, [code, path]) => {
    const bytes = readBad(defect)
    try {
      openDump(bytes)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(PdmpError)
      expect(error).toMatchObject({ code, site: { path } })
      // The offset is that of the entry: the file's own header says where the table is.
      const [, index] = /\[(\d+)\]$/.exec(path)!
      const site = (error as PdmpError).site
      const start = site.offset - Number(index) * site.length!
      const view = new DataView(bytes.buffer, bytes.byteOffset)
      const locators = [48, 56, 64, 72, 80].map((at) => view.getInt32(at, true))
      expect(locators).toContain(start)
    }
  })
})
