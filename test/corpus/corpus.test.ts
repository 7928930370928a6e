/**
 * The corpus is what its manifest says, and opens with nothing but Node.
 * @module
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import {
  corpusNames,
  corpusPath,
  extraDumps,
  manifest,
  readDump,
  readOracle,
  realDump,
  samples,
  tinyNames,
} from './corpus.ts'
import { machineOf, readings } from './naive-reader.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe.each(manifest().dumps)('$name', (dump) => {
  it('is the file that the manifest describes', () => {
    const bytes = readDump(dump.name)
    expect({ size: bytes.length, sha256: sha256(bytes) }).toEqual({ size: dump.size, sha256: dump.sha256 })
    expect(sha256(readFileSync(corpusPath(dump.name, 'dump.pdmp.br')))).toBe(dump.packedSha256)
  })

  it('is of the machine that the manifest names', () => {
    const found = readings(readDump(dump.name))
    expect(found).toHaveLength(1)
    const { word, lispWord } = machineOf(found[0]!)
    expect({ order: found[0]!.order, word, lispWord, generation: found[0]!.shape.generation }).toEqual({
      order: dump.byteOrder,
      word: dump.wordSize,
      lispWord: dump.lispWordSize,
      generation: dump.release === '27' ? '27' : '28+',
    })
    const native = (found[0]!.relocs[2]?.length ?? 0) > 0
    expect(native).toBe(dump.nativeComp)
  })

  it('names its origin and licence', () => {
    expect(dump.licence).toBe('GPL-3.0-or-later')
    expect(dump.origin).not.toBe('')
    expect(dump.source).not.toBe('')
  })

  it.each(dump.oracles)('has the oracle %s', (oracle) => {
    expect(readOracle(dump.name, oracle).length).toBeGreaterThan(0)
  })
})

it('lists real dumps before synthetic ones', () => {
  const names = corpusNames()
  const real = manifest().dumps.map(({ name }) => name)
  expect(names.slice(0, real.length)).toEqual(real)
  expect(names.slice(real.length).every((name) => name.startsWith('tiny-'))).toBe(true)
})

describe('samples', () => {
  /** What follows `tiny-` in each name, cut into release, byte order and the rest. */
  const partsOf = (names: readonly string[]) =>
    names.map((name) => /^tiny-(.*)-(little|big)-(.*)$/.exec(name)!.slice(1) as [string, string, string])

  it.each([
    ['release', 0],
    ['byte order', 1],
    ['ABI', 2],
  ] as const)('have every %s of the synthetic dumps', (_, part) => {
    const all = new Set(partsOf(tinyNames()).map((parts) => parts[part]))
    expect(all.size).toBeGreaterThan(1)
    expect(new Set(partsOf(samples.tiny).map((parts) => parts[part]))).toEqual(all)
  })

  it('have real dumps of both word sizes and both byte orders', () => {
    const kinds = samples.real.map(realDump).map(({ wordSize, byteOrder }) => `${8 * wordSize} ${byteOrder}`)
    expect(kinds.sort()).toEqual(['32 little', '64 big', '64 little'])
  })
})

it('has no dump that is not in the manifest', () => {
  expect(() => realDump('bookworm-vax')).toThrow('bookworm-vax')
})

describe('PDMP_EXTRA', () => {
  it('names a directory of further dumps and their oracles', () => {
    const directory = mkdtempSync(join(tmpdir(), 'pdmp-extra-'))
    for (const file of ['a.pdmp', 'a.objtypes-aftergc.jsonl', 'b.pdmp', 'note.txt'])
      writeFileSync(join(directory, file), file)
    vi.stubEnv('PDMP_EXTRA', directory)
    expect(extraDumps()).toEqual([
      {
        name: 'a',
        path: join(directory, 'a.pdmp'),
        oracles: { 'objtypes-aftergc.jsonl': join(directory, 'a.objtypes-aftergc.jsonl') },
      },
      { name: 'b', path: join(directory, 'b.pdmp'), oracles: {} },
    ])
    vi.unstubAllEnvs()
    rmSync(directory, { recursive: true })
  })

  it('is reported if it does not exist', () => {
    vi.stubEnv('PDMP_EXTRA', '')
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(extraDumps()).toEqual([])
    expect(warn.mock.calls.flat().join()).toContain('PDMP_EXTRA')
    warn.mockRestore()
    vi.unstubAllEnvs()
  })
})
