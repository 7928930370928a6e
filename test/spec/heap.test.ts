/**
 * From the file alone to every object: what `pdmp_heap.ksy` finds is what the library finds, on every dump of the corpus.
 *
 * @module
 */
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { PackedReloc } from '../../generated/PackedReloc.js'
import { PdmpHeap } from '../../generated/PdmpHeap.js'
import { Dump } from '../../src/dump.ts'
import type { Extents } from '../../src/heap/extents.ts'
import type { Heap } from '../../src/heap/heap.ts'
import { stringAt } from '../../src/heap/strings.ts'
import { corpusSample, readDump } from '../corpus/corpus.ts'
import { libraryFacts, specifiedFacts } from './object-facts.ts'
import { entriesOf, streamOf } from './real-dumps.ts'
import { structSizeOf } from './struct-size.ts'

/** Pages that a test reads of a large dump, spread over it: with its first and last page at least. */
const pagesOfLarge = 8

const open = (name: string) => new PdmpHeap(streamOf(readDump(name)), null, null)

describe.each(corpusSample())('%s', (name) => {
  const file = open(name)
  const dump = Dump.open(readDump(name))
  const { layout, heap, extents, nodes } = dump

  it('has the release and the ABI that the library finds', () => {
    const { release, isLittle, lenPointer, lenLispWord, align8, lenSymbol, hasMsBitFields } = file.layout
    const { facts, structs } = layout
    expect({ release, lenPointer, lenLispWord }).toEqual({
      release: Number(layout.release ?? facts.nearestRelease),
      lenPointer: layout.wordSize,
      lenLispWord: layout.lispWordSize,
    })
    expect(isLittle).toBe(layout.byteOrder === 'little')
    expect(lenSymbol).toBe(structs.symbol.size)
    expect(align8).toBe(layout.abi.endsWith('align4') ? 4 : 8)
    expect(hasMsBitFields).toBe(release >= 30 && layout.windows)
  })

  it('has the character sets that the library finds', () => {
    const { charsetStart, charsets } = dump.nodes
    // Dumps made by hand may have none.
    if (charsetStart === undefined) return
    const { ofs, lenCharset, num, charsets: found } = file.charsetTable
    const parts: unknown[] = []
    extents.visit(charsets, ({ size }, start, count) => parts.push([start, size, count]))
    const masks = found.filter(({ codeSpaceMask }) => codeSpaceMask !== undefined)
    const expected = masks.map(({ charset }) => [charset.ofsCodeSpaceMask.value, 1, 256])
    expect([[ofs, lenCharset, num], ...expected]).toEqual(parts)
    // Charsets of dumps made by hand are blank.
    if (name.startsWith('tiny-')) return
    // The table has room for more, which is blank.
    const ids = found.map(({ charset }) => charset.charsetId.value)
    const used = Math.max(...ids) + 1
    expect(used).toBeGreaterThan(100)
    expect(ids).toEqual(ids.map((_, i) => (i < used ? i : 0)))
  })

  it('has every object, with its structure, size, text and words', () => {
    const differences: string[] = []
    for (const index of pagesToRead(file.pages.length)) {
      const page = file.pages[index]!
      for (const [i, { start, lispObject: object }] of page.objects.entries()) {
        const node = page.idxFirst + i
        if (start.ofs !== dump.image.objectStarts.offsets[node]) differences.push(`${node}: starts at ${start.ofs}`)
        differences.push(...compare(object, node, heap, extents).map((text) => `${start.ofs} ${text}`))
        if (differences.length > 10) break
      }
    }
    expect(differences).toEqual([])
  })

  it('has what objects have elsewhere in the dump', () => {
    const differences: unknown[] = []
    const counts: Record<string, number> = {}
    for (const node of nodesWithFacts(dump)) {
      const ofs = nodes.offsetOf(node)
      const found = specifiedFacts(new PdmpHeap.HeapObject(file._io, file, file, ofs, nodes.tagOf(node) ?? 0))
      const expected = libraryFacts(dump, node)
      // One bignum does not always tell the size of its limbs; all of a dump do.
      if (found.limbs && found.lenLimb === undefined) delete expected.lenLimb
      for (const fact of Object.keys(expected)) counts[fact] = (counts[fact] ?? 0) + 1
      if (!isDeepStrictEqual(found, expected)) differences.push({ ofs, found, expected })
      if (differences.length > 5) break
    }
    expect(differences).toEqual([])
    // Since February 2026 the executable has the forwards.
    const everywhere = ['blv', 'pairs', ...(file.layout.release < 31 ? ['forward'] : [])]
    expect(Object.keys(counts)).toEqual(expect.arrayContaining(everywhere))
  })

  it('has the images of C functions and builtin symbols', () => {
    const { discarded } = file
    const ofsOf = (first: number, count: number) => Array.from({ length: count }, (_, i) => nodes.offsetOf(first + i))
    const imagesOf = (pages: readonly PdmpHeap.ImagePage[]) => pages.flatMap(({ images }) => images)
    const functions = imagesOf(discarded.functionPages)
    const symbols = imagesOf(discarded.symbolPages)
    expect(functions.map(({ ofs }) => ofs)).toEqual(ofsOf(nodes.firstSubr, nodes.charsets - nodes.firstSubr))
    expect(symbols.map(({ ofs }) => ofs)).toEqual(ofsOf(nodes.firstBuiltin, nodes.firstSubr - nodes.firstBuiltin))
    expect(functions.length).toBeGreaterThan(0)
    expect(symbols.length).toBeGreaterThan(0)
    for (const { lispObject } of functions) expect(lispObject.place.structure.body).toBeInstanceOf(PdmpHeap.Subr)
  })

  it('has what COPY_FROM_DUMP copies', () => {
    const { types, targets, lengths } = dump.image.emacsRelocs
    const copies = entriesOf(file.dump.emacsRelocs).flatMap(({ source, ofsSource }) =>
      source ? [[ofsSource, source]] : [],
    )
    const expected = [...types.keys()].filter((i) => types[i] === 0)
    expect(copies).toEqual(
      expected.map((i) => [targets[i], heap.view.bytes.subarray(targets[i]!, targets[i]! + lengths[i]!)]),
    )
    expect(copies.length).toBeGreaterThan(2)
  })
})

describe('limbs of a bignum', () => {
  const file = open('windows-28.2-x86_64-bignums')
  const bignums = [6247592, 6247624, 6247656, 6247688, 6247720, 6247752, 6367848, 6370480].map(
    (ofs) => new PdmpHeap.HeapObject(file._io, file, file, ofs, 5),
  )

  it('have 4 bytes in a 64-bit Emacs for Windows without GMP', () => {
    expect(bignums.map(({ limbEvidence }) => limbEvidence?.lenLimb)).toEqual([4, 4, 4, 4, 4, 8, 8, 4])
  })

  it('are there in both sizes if the bignum alone does not tell', () => {
    const both = bignums.map(({ limbs, limbsIfNarrow }) => [limbs?.words.length, limbsIfNarrow?.words.length])
    const [one, other] = [
      [3, 3],
      [9, 9],
    ] as const
    expect(both.filter(([, narrow]) => narrow !== undefined)).toEqual([one, other])
    // 2^64.
    expect(bignums[5]?.limbsIfNarrow?.words.map(({ value }) => value)).toEqual([0, 0, 1])
  })
})

/** Nodes that have more than one part; of the many functions in native code some. */
function nodesWithFacts({ extents, nodes, heap }: Dump): readonly number[] {
  const { tags } = heap.layout
  let functions = 0
  return Array.from({ length: nodes.charsets }, (_, node) => node).filter((node) => {
    const tag = nodes.tagOf(node)
    if (tag === tags.cons || tag === tags.float) return false
    const kind = tag === tags.vectorlike ? heap.pvecName(nodes.offsetOf(node)) : ''
    if (kind === 'HASH_TABLE') return true
    if (kind === 'SUBR') return functions++ % 20 === 0
    let parts = 0
    extents.visit(node, () => parts++)
    return parts > (tag === tags.string ? 2 : 1) || (tag === tags.symbol && node % 5 === 0)
  })
}

describe('what a word leads to', () => {
  it('is a chain of objects that can be followed by hand', () => {
    const file = open('trixie-amd64')
    const symbol = file.pages
      .flatMap(({ objects }) => objects)
      .map(({ lispObject }) => lispObject)
      .find((object) => object.code === 0 && textOf(object.symbolName) === 'kill-ring-max')
    // (defcustom kill-ring-max 120 …): value, then the first property of a variable of a library.
    expect(symbol?.words[1]?.fixnum).toBe(120)
    const property = symbol?.words[3]?.target?.words[0]?.target
    expect(textOf(property?.symbolName)).toMatch(/^[a-z-]+$/)
  })

  it('is read when it is asked for, and the tables are not', () => {
    const read = vi.spyOn(PackedReloc.prototype as unknown as { _read(): void }, '_read')
    try {
      const file = open('trixie-amd64')
      expect(file.layout.release).toBe(30)
      expect(textOf(file.pages[500]?.objects[0]?.lispObject)).toBe(
        'Buffer does not seem to be associated with any file',
      )
      // Samples of both tables, a few binary searches, one page.
      expect(read.mock.calls.length).toBeLessThan(2500)
      expect(Object.keys(file.dump.objectStarts)).not.toContain('_m_pages')
    } finally {
      read.mockRestore()
    }
  })
})

function textOf(object: PdmpHeap.HeapObject | undefined): string | undefined {
  return object?.text && Buffer.from(object.text).toString()
}

/** All pages of a small dump; of a large one pages at equal distances. */
function pagesToRead(count: number): readonly number[] {
  const read = Math.min(count, pagesOfLarge)
  return Array.from({ length: read }, (_, i) => (read === 1 ? 0 : Math.floor((i * (count - 1)) / (read - 1))))
}

/** Names of structures where the library has another, or has several: of a subr it knows whether it is native. */
const structNames: Readonly<Record<string, string>> = {
  normal_vector: 'vector',
  closure: 'compiled',
  subr: 'subr_native',
}

function compare(object: PdmpHeap.HeapObject, node: number, heap: Heap, extents: Extents): string[] {
  const { ofs, code } = object
  const { structType } = object.choice
  const { tags } = heap.layout
  const differences: string[] = []
  const same = (what: string, found: unknown, expected: unknown) => {
    if (String(found) !== String(expected)) differences.push(`${what}: ${found}, expected ${expected}`)
  }
  same('tag', code, heap.objects.at(ofs))
  const struct = PdmpHeap.StructTypes[structType]?.toLowerCase()
  const kind = code === tags.vectorlike ? heap.pvecName(ofs).toLowerCase() : (tags.names[code] ?? '').toLowerCase()
  // Markers and the like of 2018 have a tag of their own, and no structure in the specification.
  if (kind !== 'unused') {
    same('structure', struct, structNames[kind] ?? kind)
    same('size', object.len, structSizeOf(node, extents))
  }
  if (code === tags.string) {
    const { bytes } = stringAt(heap, ofs)
    same('text', object.text && Buffer.from(object.text).toString('hex'), bytes && Buffer.from(bytes).toString('hex'))
  }
  // Two numbers of a sub-char-table stand where its first words would be.
  if (struct !== 'sub_char_table') for (const word of wordsOf(object)) compareWord(word, heap, same)
  const pairs = object.pairs?.pages.flatMap((page) => page.pairs) ?? []
  for (const word of pairs.flatMap(({ keyWord, valueWord }) => [keyWord, valueWord])) compareWord(word, heap, same)
  for (const word of object.buckets?.pages.flatMap(({ words }) => words) ?? []) compareWord(word, heap, same)
  return differences
}

const wordsOf = ({ words, moreWords }: PdmpHeap.HeapObject): readonly PdmpHeap.Slot[] =>
  moreWords === undefined ? words : [...words, ...moreWords.pages.flatMap((page) => page.words)]

function compareWord(word: PdmpHeap.Slot, heap: Heap, same: (what: string, found: unknown, expected: unknown) => void) {
  const value = heap.valueAt(word.ofs)
  const at = `word at ${word.ofs}`
  same(`${at} in the dump`, word.isInDump, value.kind === 'object')
  same(`${at} in Emacs`, word.isInEmacs, value.kind === 'emacs')
  same(`${at} fixnum`, word.isFixnum, value.kind === 'fixnum')
  if (value.kind === 'object') same(at, [word.target?.ofs, word.target?.code], [value.offset, value.tag])
  else if (value.kind === 'emacs') same(at, [word.pointer.value, word.tag - 8], [value.offset, value.tag])
  else if (value.kind === 'fixnum' && Number.isSafeInteger(Number(value.value))) same(at, word.fixnum, value.value)
  else if (value.kind === 'builtin') same(at, word.idxBuiltinSymbol, value.index)
  same(`${at} listed`, word.isListed, value.kind === 'object')
  if (value.kind === 'emacs') same(`${at} image`, word.ofsImage, heap.copySource(value.offset) ?? 0)
  const symbol =
    value.kind === 'builtin' && heap.lispsym
      ? heap.lispsym.dumpOffset + value.index * heap.layout.structs.symbol.size
      : undefined
  same(`${at} builtin`, word.builtinSymbol?.ofs, symbol)
}
