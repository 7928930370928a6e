import { describe, expect, it } from 'vitest'
import { Hasher } from '../../src/hash/sxhash.ts'
import { readHashTable } from '../../src/hash/table.ts'
import { thaw } from '../../src/hash/thaw.ts'
import { Heap } from '../../src/heap/heap.ts'
import { stringAt } from '../../src/heap/strings.ts'
import { isNil, type Value } from '../../src/heap/value.ts'
import { place } from '../../src/image/placement.ts'
import { Names } from '../../src/lisp/names.ts'
import { openDump } from '../../src/pdmp.ts'
import { readDump } from '../corpus/corpus.ts'
import { DumpEditor } from '../corpus/dump-editor.ts'
import { sampleOf } from '../effort.ts'
import { heapOf } from './heaps.ts'

const objects = (heap: Heap, type: 'string' | 'cons' | 'float' | 'vectorlike'): Value[] => {
  const { offsets, types } = heap.image.objectStarts
  const tag = heap.layout.tags[type]
  return [...offsets].flatMap((offset, i) =>
    types[i] === tag ? [{ kind: 'object', offset: offset, tag } as const] : [],
  )
}

describe('codes that are stored in bullseye-amd64', () => {
  const heap = heapOf('bullseye-amd64')

  it.each([
    [161632, 'eq', [7572n, 4872n]],
    [548864, 'eq', [2064n, 2628n]],
    [560736, 'equal', [109182119853145n, 447209962918489910n, 447209962918489958n]],
  ] as const)('of the table at %i are those of its keys', (offset, test, codes) => {
    const table = readHashTable(heap, offset)
    const hasher = new Hasher(heap, new Names(heap))
    const keys = codes.map((_, i) => heap.valueAt(table.pairs.start + 16 * i))
    expect(keys.map((key) => hasher.codeOf(key, test))).toEqual(codes)
    expect([...thaw(heap, table, hasher).hash]).toEqual(codes)
  })
})

describe.each(sampleOf(['bullseye-amd64', 'bookworm-s390x', 'trixie-i386'], 2))('%s', (name) => {
  const heap = heapOf(name)
  const hasher = new Hasher(heap, new Names(heap))
  const elsewhere = new Hasher(
    heap,
    new Names(heap),
    place(heap.image, { dumpBase: 0x12345000n, emacsBasis: 0x3456780n }),
  )

  it('gives strings of the same bytes the same code, wherever they are', () => {
    const codes = new Map<string, bigint>()
    let repeated = 0
    for (const string of objects(heap, 'string')) {
      if (string.kind !== 'object') continue
      const { bytes } = stringAt(heap, string.offset)
      if (bytes === undefined || bytes.length > 40) continue
      const text = bytes.join()
      const code = hasher.codeOf(string, 'equal')
      if (codes.has(text)) repeated++
      expect(codes.get(text) ?? code).toBe(code)
      expect(elsewhere.codeOf(string, 'equal')).toBe(code)
      codes.set(text, code)
    }
    expect(repeated).toBeGreaterThan(100)
    // From 28 on long strings are hashed by a sample, and some that differ have one code.
    expect(new Set(codes.values()).size).toBeGreaterThan(0.98 * codes.size)
  })

  it('hashes floats by their value and conses by their address in eq tables', () => {
    for (const float of objects(heap, 'float')) {
      expect(elsewhere.codeOf(float, 'eql')).toBe(hasher.codeOf(float, 'eql'))
      expect(elsewhere.codeOf(float, 'eq')).not.toBe(hasher.codeOf(float, 'eq'))
    }
    const [cons] = objects(heap, 'cons')
    expect(elsewhere.codeOf(cons!, 'eq')).not.toBe(hasher.codeOf(cons!, 'eq'))
  })

  it('gives text the code of the equal string in the dump', () => {
    const strings = objects(heap, 'string').slice(0, 500)
    for (const string of strings) {
      const { bytes } = stringAt(heap, string.kind === 'object' ? string.offset : 0)
      if (bytes !== undefined) expect(hasher.codeOfText(bytes)).toBe(hasher.codeOf(string, 'equal'))
    }
  })
})

it('refuses to hash a C literal without the executable', () => {
  const heap = heapOf('own-28.2-min')
  const literal = objects(heap, 'string').find(
    (string) => string.kind === 'object' && stringAt(heap, string.offset).bytes === undefined,
  )!
  const hasher = new Hasher(heap, new Names(heap))
  expect(() => hasher.codeOf(literal, 'equal')).toThrow('a key is a string whose bytes are in the executable')
})

it('ends in circular lists', () => {
  const editor = new DumpEditor({ generation: '28+', release: '30', byteOrder: 'little', abi: 'lp64', conses: 40 })
  // Each cons refers to itself in every slot that refers to a cons.
  const starts = editor.truth.objectStarts.filter(({ type }) => type === 'Cons').map(({ offset }) => offset)
  const slots = editor.truth.relocations.filter(({ name }) => name === 'DUMP_TO_DUMP_LV+Cons')
  for (const { offset } of slots) {
    const owner = starts.find((start) => offset === start || offset === start + 8)
    if (owner !== undefined) editor.setPointer(offset, owner)
  }
  const heap = new Heap(openDump(editor.bytes))
  const hasher = new Hasher(heap, new Names(heap))
  const codes = objects(heap, 'cons').map((cons) => hasher.codeOf(cons, 'equal'))
  expect(codes.length).toBe(starts.length)
  expect(new Set(codes).size).toBeGreaterThan(1)
})

describe('overlays', () => {
  const overlaysOf = (heap: Heap) =>
    objects(heap, 'vectorlike').filter((value) => value.kind === 'object' && heap.pvecName(value.offset) === 'OVERLAY')
  const plistOf = (heap: Heap, overlay: Value) =>
    heap.valueAt((overlay.kind === 'object' ? overlay.offset : 0) + heap.layout.structs.overlay.fields['plist']!.offset)

  // `(sxhash-equal (let ((o (make-overlay 1 1))) (delete-overlay o) o))` is 0 in Emacs 28.2. In 30.1 it is 20, which is
  // what reduction makes of -17: both ends of an overlay in no buffer are -1.
  it.each([
    ['own-28.2-min', 0n, 64],
    ['own-28.2-m32-wideint', 0n, 64],
    ['bookworm-s390x', 0n, 64],
    ['trixie-amd64', -17n, 64],
    ['trixie-i386', -17n, 32],
  ] as const)('in no buffer, of %s, are as in a real Emacs', (name, ends, bits) => {
    const heap = heapOf(name)
    const hasher = new Hasher(heap, new Names(heap))
    const { arithmetic } = hasher
    const overlays = overlaysOf(heap)
    expect(overlays).toHaveLength(4)
    for (const overlay of overlays) {
      const sum = BigInt.asUintN(bits, ends + hasher.sxhash(plistOf(heap, overlay), 0))
      expect(hasher.sxhash(overlay, 0)).toBe(arithmetic.reduce(sum))
      expect(hasher.codeOf(overlay, 'equal')).toBe(arithmetic.stored(arithmetic.reduce(sum)))
    }
    const bare = overlays.filter((overlay) => isNil(plistOf(heap, overlay)))
    expect(bare).toHaveLength(2)
    expect(hasher.sxhash(bare[0]!, 0)).toBe(BigInt.asUintN(bits, ends))
  })

  it('are hashed by their address in 27', () => {
    const heap = heapOf('bullseye-amd64')
    const [here, there] = [0x12345000n, 0x22345000n].map(
      (dumpBase) => new Hasher(heap, new Names(heap), place(heap.image, { dumpBase, emacsBasis: 0x3456780n })),
    )
    const [overlay] = overlaysOf(heap)
    expect(here!.codeOf(overlay!, 'equal')).not.toBe(there!.codeOf(overlay!, 'equal'))
  })

  it('nested in themselves are refused', () => {
    const bytes = Uint8Array.from(readDump('own-28.2-min'))
    const { offset } = overlaysOf(heapOf('own-28.2-min'))[0] as { offset: number }
    const heap = new Heap(openDump(bytes))
    const slot = offset + heap.layout.structs.overlay.fields['start_marker']!.offset
    new DataView(bytes.buffer).setBigUint64(slot, BigInt(offset), true)
    const tag = heap.layout.tags.vectorlike
    const hasher = new Hasher(heap, new Names(heap))
    expect(() => hasher.codeOf({ kind: 'object', offset: offset, tag }, 'equal')).toThrow(
      'an overlay is nested in another overlay',
    )
  })
})
