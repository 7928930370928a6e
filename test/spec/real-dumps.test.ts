/**
 * The generated parsers on the real dumps of the corpus: header values, laziness, and entries against a decoding by hand.
 *
 * @module
 */
import { describe, expect, it, vi } from 'vitest'
import { EmacsReloc } from '../../generated/EmacsReloc.js'
import { PackedReloc } from '../../generated/PackedReloc.js'
import { Pdmp } from '../../generated/Pdmp.js'
import { PdmpHeap } from '../../generated/PdmpHeap.js'
import { readDump } from '../corpus/corpus.ts'
import { type Abi, abis, rootOf, structureOf } from './layouts.ts'
import { entriesOf, realDumps, streamOf } from './real-dumps.ts'

/** Longest whole table that a test decodes; of longer ones a stride. */
const wholeTable = 20_000

describe.each(realDumps)('$name', (dump) => {
  const bytes = readDump(dump.name)
  const parsed = new Pdmp(streamOf(bytes))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

  it('has one candidate that fits, and its header', () => {
    const { header } = parsed
    const locators = [...header.dumpRelocs, header.objectStarts, header.emacsRelocs].map(({ ofs, num }) => [ofs, num])
    expect(parsed.candidates.filter(({ fits }) => fits)).toHaveLength(1)
    expect({ shape: parsed.shape, isLittle: parsed.isLittle, isComplete: parsed.isComplete }).toEqual({
      shape: dump.shape,
      isLittle: dump.isLittle,
      isComplete: true,
    })
    expect(locators).toEqual([...dump.dumpRelocs, dump.objectStarts, dump.emacsRelocs])
    expect(header.ofsDiscardableStart).toBe(dump.discardableStart)
    expect(header.ofsColdStart).toBe(dump.coldStart)
    expect(header.ofsHashList).toBe(dump.hashList)
    expect(parsed.fingerprint).toEqual(bytes.subarray(16, 48))
  })

  it('tiles the file with header, hot, discardable and cold', () => {
    const { hot, discardable, cold } = parsed
    const ends = [parsed.lenHeader, hot.ofsEnd, discardable.ofsEnd, cold.ofsEnd]
    expect([hot.ofs, discardable.ofs, cold.ofs, bytes.length]).toEqual(ends)
    expect(hot.body.length + discardable.body.length + cold.body.length).toBe(bytes.length - parsed.lenHeader)
  })

  it('reads the header without the tables', () => {
    const read = vi.spyOn(PackedReloc.prototype as unknown as { _read(): void }, '_read')
    try {
      const fresh = new Pdmp(streamOf(bytes))
      // The candidates sample 64 pairs of two tables each and make one binary search; nothing grows with the file.
      expect(read.mock.calls.length).toBeLessThan(1000)
      for (const table of [...fresh.dumpRelocs, fresh.objectStarts, fresh.emacsRelocs]) {
        expect(Object.keys(table)).not.toContain('_m_pages')
      }
    } finally {
      read.mockRestore()
    }
  })

  it('reads the entries of packed tables as a decoding by hand does', () => {
    for (const table of [...parsed.dumpRelocs, parsed.objectStarts]) {
      const stride = Math.max(1, Math.floor(table.num / wholeTable))
      for (let index = 0; index < table.num; index += stride) {
        const position = table.ofs + index * 4
        const stream = streamOf(bytes)
        stream.seek(position)
        const { ofs, code } = new PackedReloc(stream, null, null, dump.isLittle, 5, 4)
        const word = view.getUint32(position, dump.isLittle)
        const expected = dump.isLittle ? [(word & 0x7ffffff) * 4, word >>> 27] : [(word >>> 5) * 4, word & 31]
        if (ofs !== expected[0] || code !== expected[1]) expect([index, ofs, code]).toEqual([index, ...expected])
      }
    }
  })

  it('reads every emacs_reloc as a decoding by hand does', () => {
    const { ofs, num } = parsed.emacsRelocs
    const entries = entriesOf(parsed.emacsRelocs)
    expect(entries).toHaveLength(num)
    const kinds = new Set<number>()
    for (const [index, entry] of entries.entries()) {
      const position = ofs + index * 16
      const word = view.getInt32(position, dump.isLittle)
      const [kind, length] = dump.isLittle ? [word & 7, word >> 3] : [word >>> 29, (word << 3) >> 3]
      const operand = entry.operand
      const target = 'ofsDump' in operand ? operand.ofsDump : 'ofsEmacs2' in operand ? operand.ofsEmacs2 : operand.bytes
      const expected =
        kind === 1 ? bytes.subarray(position + 8, position + 16) : view.getInt32(position + 8, dump.isLittle)
      expect([entry.kind, entry.length, entry.ofsEmacs]).toEqual([
        kind,
        length,
        view.getInt32(position + 4, dump.isLittle),
      ])
      expect(target).toEqual(expected)
      kinds.add(entry.kind)
    }
    expect([...kinds].sort()).toEqual(Object.keys(EmacsReloc.Kinds).slice(0, 6).map(Number))
  })

  it('reads the flags of nil', () => {
    const { offset, flags } = dump.nil
    expect([...bytes.subarray(offset, offset + 2)]).toEqual(flags)
    const body = lispObjectAt(offset, PdmpHeap.StructTypes.SYMBOL) as PdmpHeap.LispSymbol
    const { redirect, trappedWrite, interned, isDeclaredSpecial, isPinned } = body.flags
    expect({ redirect, trappedWrite, interned, isDeclaredSpecial, isPinned }).toEqual({
      redirect: dump.release < 30 ? PdmpHeap.Redirects.PLAINVAL_27 : PdmpHeap.Redirects.PLAINVAL,
      trappedWrite: PdmpHeap.TrappedWrites.NOWRITE,
      interned: PdmpHeap.InternedStates.INTERNED_IN_INITIAL_OBARRAY,
      isDeclaredSpecial: true,
      isPinned: false,
    })
  })

  it('finds the list of hash tables', () => {
    if (dump.hashList === undefined) return expect(parsed.form.hasHashList).toBe(false)
    const { header, contents } = lispObjectAt(dump.hashList, PdmpHeap.StructTypes.VECTOR) as PdmpHeap.LispVector
    expect(header.sizeWord.isPseudovector).toBe(false)
    expect(contents).toHaveLength(header.sizeWord.numLispWords)
    // Every element is the offset of a vectorlike whose header says it is a hash table; the last one dumped comes first.
    const offsets = contents.map(({ value }) => value)
    expect(offsets).toEqual([...offsets].sort((a, b) => b - a))
    for (const offset of offsets) {
      const table = lispObjectAt(offset, PdmpHeap.StructTypes.VECTORLIKE_HEADER) as PdmpHeap.VectorlikeHeader
      const { pvecType28, pvecType30 } = table.sizeWord
      const [code, name] = dump.release === 28 ? [pvecType28, PdmpHeap.PvecTypes28] : [pvecType30, PdmpHeap.PvecTypes30]
      expect(code).toBe(name.PVEC_HASH_TABLE)
    }
    return undefined
  })

  function lispObjectAt(offset: number, struct: number): PdmpHeap.Structure['body'] {
    const stream = streamOf(bytes.subarray(offset))
    const { wordSize, release } = dump
    const abi: Abi = { lenPointer: wordSize, lenLispWord: wordSize, align8: 4, hasMsBitFields: false }
    return structureOf(stream, rootOf(dump.isLittle, abi, release), struct)
  }
})

/** Structures of trixie-amd64 and bookworm-s390x at places that an independent program found. */
describe('objects at known places', () => {
  it.each([
    { name: 'trixie-amd64', isLittle: true, release: 30, string: 59728, numChars: 10, lenData: -2, ofsData: -8504035 },
    {
      name: 'bookworm-s390x',
      isLittle: false,
      release: 28,
      string: 1219264,
      numChars: 116,
      lenData: 212,
      ofsData: 7298203,
    },
  ])('a string of $name', ({ name, isLittle, release, string, numChars, lenData, ofsData }) => {
    const stream = streamOf(readDump(name).subarray(string))
    const root = rootOf(isLittle, abis.lp64, release)
    const body = structureOf(stream, root, PdmpHeap.StructTypes.STRING) as PdmpHeap.LispString
    expect([body.numChars.value, body.lenData.value, body.ofsIntervals.value, body.ofsData.value]).toEqual([
      numChars,
      lenData,
      0,
      ofsData,
    ])
  })

  it.each([
    { name: 'bullseye-amd64', isLittle: true, release: 27, offset: 7069176, data: 0.001 },
    { name: 'bookworm-s390x', isLittle: false, release: 28, offset: 7303952, data: 0.95 },
    { name: 'trixie-amd64', isLittle: true, release: 30, offset: 9976248, data: 1 },
  ])('a float of $name', ({ name, isLittle, release, offset, data }) => {
    const stream = streamOf(readDump(name).subarray(offset))
    const body = structureOf(stream, rootOf(isLittle, abis.lp64, release), PdmpHeap.StructTypes.FLOAT)
    expect((body as PdmpHeap.LispFloat).data.value).toBe(data)
  })

  it('the header of a buffer and of a big vector', () => {
    const sizeWordAt = (offset: number) => {
      const stream = streamOf(readDump('bullseye-amd64').subarray(offset))
      const struct = PdmpHeap.StructTypes.VECTORLIKE_HEADER
      return (structureOf(stream, rootOf(true, abis.lp64, 27), struct) as PdmpHeap.VectorlikeHeader).sizeWord
    }
    const buffer = sizeWordAt(59120)
    expect([buffer.pvecType27, buffer.numLispWords, buffer.numRestWords]).toEqual([
      PdmpHeap.PvecTypes27.PVEC_BUFFER,
      74,
      50,
    ])
    const vector = sizeWordAt(64712)
    expect([vector.isPseudovector, vector.pvecType27, vector.numLispWords]).toEqual([false, undefined, 974])
  })
})
