/**
 * The generated parsers of every language do the work that the bench times: the library finds the same in the dump. Languages
 * without their runtime are skipped, and standard error says so.
 * @module
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tinyDump } from '../corpus/tiny-dump.ts'
import { parserChecksums } from './parsers.ts'

it('all readers agree on header, tables and objects', { timeout: 600_000 }, async () => {
  const layout = { generation: '28+', release: '30', byteOrder: 'little', abi: 'lp64' } as const
  const { bytes, truth } = tinyDump({ ...layout, conses: 600, strings: 10 })
  const folder = mkdtempSync(join(tmpdir(), 'pdmp-bench-checksums-'))
  try {
    const file = join(folder, 'tiny.pdmp')
    writeFileSync(file, bytes)
    const { 'the library': own, ...parsers } = await parserChecksums(file)
    const starts = truth.objectStarts.reduce((sum, { offset, code }) => sum + offset + code, 0)
    expect(own?.slice(0, 2)).toEqual([truth.header.coldStart, starts])
    expect(Object.keys(parsers)).toContain('JavaScript')
    for (const [name, checksums] of Object.entries(parsers)) expect([name, ...checksums]).toEqual([name, ...own!])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
