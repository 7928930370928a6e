import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EmacsMemory } from '../../src/reloc/emacs-memory.ts'
import { holds } from '../effort.ts'

/** Extents in ascending order, as gaps and sizes; the first may lie below the basis. */
const layout = fc.array(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 9 })), { maxLength: 10 })

function build(pieces: readonly (readonly [gap: number, size: number])[]) {
  const memory = new EmacsMemory(pieces.reduce((sum, [, size]) => sum + size, 0))
  /** Extent and value of each byte written, by Emacs offset. */
  const bytes = new Map<number, { write: number; value: number }>()
  let at = -20
  pieces.forEach(([gap, size], write) => {
    at += gap
    const written = memory.append(at, size, write)
    for (let i = 0; i < size; i++) {
      const value = (write * 16 + i) & 0xff
      written[i] = value
      bytes.set(at + i, { write, value })
    }
    at += size
  })
  return { memory, bytes, end: at }
}

it('reads what was written where one relocation wrote it all, and nothing elsewhere', () => {
  holds(
    fc.property(layout, (pieces) => {
      const { memory, bytes, end } = build(pieces)
      for (let start = -24; start < end + 4; start++) {
        for (const size of [1, 4, 8]) {
          const wanted = Array.from({ length: size }, (_, i) => bytes.get(start + i))
          const whole = wanted.every((byte) => byte !== undefined && byte.write === wanted[0]?.write)
          const read = memory.read(start, size)
          if (!whole && read !== undefined) expect.fail(`read ${size} bytes at ${start}`)
          if (whole) expect([...read!]).toEqual(wanted.map((byte) => byte!.value))
        }
      }
    }),
  )
})

describe('writes', () => {
  it('remember their relocation and their bytes', () => {
    const { memory } = build([
      [0, 2],
      [4, 3],
    ])
    expect(memory.writes).toEqual([
      { start: -20, size: 2, reloc: 0 },
      { start: -14, size: 3, reloc: 1 },
    ])
    expect([...memory.bytesOf(1)]).toEqual([16, 17, 18])
  })

  it('are none at first', () => {
    expect(new EmacsMemory(0).read(0, 1)).toBeUndefined()
  })
})
