import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sharedLibrary } from '../../src/executable/shared-library.ts'
import { xorshift32 } from '../bench/xorshift.ts'
import { libraryFile } from './library-file.ts'

const kinds = ([4, 8] as const).flatMap((wordSize) =>
  (['little', 'big'] as const).flatMap((byteOrder) =>
    (['hash', 'gnu-hash'] as const).map((table) => ({ wordSize, byteOrder, table })),
  ),
)
const names = ['comp_unit', 'freloc_hash', 'F666f6f_foo_0']

describe.each(kinds)('a library of $wordSize-byte words, $byteOrder-endian, with a $table table', (options) => {
  it('defines its names, and not those that it uses', () => {
    const found = sharedLibrary(libraryFile(names, { ...options, used: ['malloc', 'F666f6f_fo_0'] }))
    expect(found).toEqual({ kind: 'library', names: new Set(names) })
  })

  it('may define none', () => {
    expect(sharedLibrary(libraryFile([], options))).toEqual({ kind: 'library', names: new Set() })
  })

  it('is a program if its flags say so', () => {
    const flags = 0x08000001
    expect(sharedLibrary(libraryFile(names, { ...options, flags }))).toEqual({
      kind: 'program',
      isPositionIndependent: true,
    })
  })

  it('is truncated if its segments end behind the file', () => {
    const file = libraryFile(names, options)
    expect(sharedLibrary(file.subarray(0, file.length - 1))).toEqual({ kind: 'truncated', lacksTables: false })
    expect(sharedLibrary(file.subarray(0, options.wordSize === 8 ? 190 : 120))).toEqual({
      kind: 'truncated',
      lacksTables: true,
    })
  })

  it('has some kind, whichever bytes are in it', () => {
    const file = libraryFile(names, options)
    const random = xorshift32(7)
    for (let i = 0; i < 2000; i++) {
      const damaged = file.slice()
      for (let n = 0; n < 3; n++) damaged[4 + (random() % (damaged.length - 4))] = random() & 0xff
      expect(['library', 'program', 'truncated', 'unknown']).toContain(sharedLibrary(damaged).kind)
    }
  })
})

describe('names that share their ends', () => {
  it('are read only as far as all together are no longer than the file', () => {
    const file = libraryFile([`${'x'.repeat(400)}`, 'a', 'b', 'c'], { wordSize: 8, byteOrder: 'little', table: 'hash' })
    const view = new DataView(file.buffer, file.byteOffset)
    const symbols = 64 + 2 * 56 + 12 * 8
    for (let i = 2; i <= 4; i++) view.setUint32(symbols + i * 24, 1 + i, true)
    expect(sharedLibrary(file)).toEqual({ kind: 'unknown' })
  })
})

const isHere = process.platform === 'linux' && existsSync('/proc/self/exe')
it.skipIf(!isHere)('finds the running program to be one', () => {
  expect(sharedLibrary(readFileSync('/proc/self/exe')).kind).toBe('program')
})
