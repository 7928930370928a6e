import { describe, expect, it } from 'vitest'
import { Obarrays } from '../../src/hash/obarray.ts'
import { Heap } from '../../src/heap/heap.ts'
import { Names } from '../../src/lisp/names.ts'
import { openDump } from '../../src/pdmp.ts'
import { variants } from '../arbitraries.ts'
import { DumpEditor } from '../corpus/dump-editor.ts'
import { heapOf } from './heaps.ts'

const obarraysOf = (heap: Heap) => new Obarrays(heap, new Names(heap))
const utf8 = new TextEncoder()

describe('obarrays of real dumps', () => {
  it.each([
    ['bullseye-amd64', 19, 5557288, 15121, 14828],
    ['own-28.2-min', 20, 5694424, 15121, 15202],
    ['own-28.2-m32-wideint', 20, 5090996, 15121, 15202],
    ['bookworm-amd64', 20, 3850664, 15121, 15364],
    ['bookworm-s390x', 20, 5708936, 15121, 15340],
    ['trixie-amd64', 24, 5552112, 32768, 17109],
    ['trixie-i386', 24, 2750856, 32768, 17109],
  ])('%s', (name, number, offset, buckets, count) => {
    const heap = heapOf(name)
    const obarrays = obarraysOf(heap)
    expect(obarrays.all).toHaveLength(number)
    expect(obarrays.initial).toMatchObject({ offset, count, initial: true, buckets: { length: buckets } })
    const find = (text: string) => obarrays.find(utf8.encode(text), obarrays.initial!)
    const symbol = find('forward-sexp')
    expect(symbol).toMatchObject({ kind: 'object', tag: 0 })
    expect(new TextDecoder().decode(obarrays.nameOf(symbol!))).toBe('forward-sexp')
    expect(obarrays.isInInitial(symbol!)).toBe(true)
    expect(find('no such symbol, surely')).toBeUndefined()
    // The abbrev tables have one symbol each, of the empty name or of "0", that holds their properties.
    const single = obarrays.all.filter((obarray) => obarray.count === 1)
    expect(single.length).toBeGreaterThan(15)
  })
})

describe('obarrays of synthetic dumps', () => {
  it.each(variants)('$name', ({ open }) => {
    const { image, truth } = open()
    const obarrays = obarraysOf(new Heap(image))
    expect(obarrays.all).toHaveLength(1)
    const { initial } = obarrays
    expect(initial?.count).toBe(22)
    for (const [name, offset] of truth.symbols) {
      const found = obarrays.find(utf8.encode(name), initial!)
      // Names that C gave are in the executable.
      if (found !== undefined) expect(found).toMatchObject({ kind: 'object', offset })
      else expect(['car', 'cdr', 'list']).toContain(name)
    }
  })
})

describe('a damaged obarray', () => {
  const options = { byteOrder: 'little', abi: 'lp64' } as const

  it('may have a ring for a chain', () => {
    const editor = new DumpEditor({ generation: '28+', release: '31', ...options, symbols: 40 })
    const heap = new Heap(openDump(editor.bytes))
    const { offset: next } = heap.layout.structs.symbol.fields['ofs_next']!
    const slots = new Set(editor.truth.relocations.map(({ offset }) => offset))
    let rings = 0
    for (const symbol of editor.truth.symbols.values()) {
      if (!slots.has(symbol + next)) continue
      editor.setPointer(symbol + next, symbol)
      rings++
    }
    expect(rings).toBeGreaterThan(3)
    const obarrays = obarraysOf(new Heap(openDump(editor.bytes)))
    const all = obarrays.all.flatMap((obarray) =>
      Array.from({ length: obarray.buckets.length }, (_, i) => [...obarrays.chain(obarray, i)].length),
    )
    expect(Math.max(...all)).toBeLessThan(10)
  })

  it('may claim more buckets than it has', () => {
    const editor = new DumpEditor({ generation: '28+', release: '30', ...options })
    const heap = new Heap(openDump(editor.bytes))
    const at = obarraysOf(heap).initial!.offset
    editor.setInt(at + 16, 4, 31)
    expect(() => obarraysOf(new Heap(openDump(editor.bytes)))).toThrow('2^31 buckets')
  })
})
