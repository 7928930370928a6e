/**
 * The literals of the executable that a dump refers to.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { literalsOf } from '../../src/executable/literals.ts'
import { Heap } from '../../src/heap/heap.ts'
import { openDump } from '../../src/pdmp.ts'
import { variants } from '../arbitraries.ts'
import { readDump } from '../corpus/corpus.ts'
import { builtinNames } from '../corpus/tiny-builtins.ts'
import { programFor, subrNames } from './program.ts'

const ascii = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))

describe.each(variants.filter((_, i) => i % 4 === 0))('$name', ({ open }) => {
  const dump = open()
  const heap = new Heap(dump.image)
  const { all, known, isAt } = literalsOf(heap)
  const [segment] = programFor(dump).segments

  it('finds all its literals where the program of the dump has them', () => {
    expect(all.length).toBeGreaterThan(0)
    for (const literal of all) expect(isAt(literal, segment!.bytes, literal.offset - segment!.offset)).toBe(true)
  })

  it('finds none of them at the next byte', () => {
    const near = all.filter((literal) => isAt(literal, segment!.bytes, literal.offset - segment!.offset + 1))
    expect(near).toEqual([])
  })

  it('reads the text of one', () => {
    const { offset, text } = known!
    const start = offset - segment!.offset
    expect(segment!.bytes.subarray(start, start + text.length + 1)).toEqual(ascii(`${text}\0`))
    expect(heap.layout.literalNames ? ['unbound'] : [...subrNames]).toContain(text)
  })

  it('has those of the names of all builtin symbols, or of functions alone where the dump has names', () => {
    const lengths = all.map(({ length }) => length).sort((a, b) => a - b)
    const expected = (
      heap.layout.literalNames ? [...builtinNames, ...literalSymbols(dump.truth.symbols, heap)] : [...subrNames]
    )
      .map(({ length }) => length)
      .sort((a, b) => a - b)
    expect(lengths).toEqual(expected)
  })
})

/** Names of symbols that are no builtin ones, and whose bytes are in the executable all the same. */
function literalSymbols(symbols: ReadonlyMap<string, number>, heap: Heap): string[] {
  const { symbol, string } = heap.layout.structs
  return [...symbols.keys()].filter((name) => {
    const value = heap.valueAt(symbols.get(name)! + symbol.fields.name.offset)
    if (value.kind !== 'object') return false
    const sizeByte = value.offset + string.fields.len_data!.offset
    return heap.view.signedWord(sizeByte, heap.layout.wordSize, 'size_byte') === -2
  })
}

it('counts the literals of a real dump of Emacs 28 as its strings with size_byte -2', () => {
  const image = openDump(readDump('bookworm-amd64'))
  const { all, known, tolerated } = literalsOf(new Heap(image))
  const { layout, objectStarts, bytes } = image
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  let literals = 0
  for (const [i, offset] of objectStarts.offsets.entries()) {
    if (objectStarts.types[i] === layout.tags.string && view.getBigInt64(offset + 8, true) === -2n) literals++
  }
  expect(all).toHaveLength(literals)
  expect(known?.text).toBe('unbound')
  expect(tolerated).toBe(0)
})
