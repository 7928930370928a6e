import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readElf } from '../../src/executable/elf.ts'
import { elfFile, stripElf } from '../../src/lab/elf-file.ts'

const content = new TextEncoder().encode('a fingerprint of some bytes, and more')

describe.each([
  { wordSize: 8, byteOrder: 'little' },
  { wordSize: 8, byteOrder: 'big' },
  { wordSize: 4, byteOrder: 'little' },
  { wordSize: 4, byteOrder: 'big' },
] as const)('with $wordSize-byte pointers, $byteOrder-endian', (words) => {
  const file = elfFile(words, content)

  it('is an executable that holds its content', () => {
    expect(readElf(file).segments).toMatchObject([{ fileStart: 0 }])
    expect(Buffer.from(file).includes(Buffer.from(content))).toBe(true)
  })

  it('loses what follows the bytes that headers describe', () => {
    const longer = new Uint8Array(file.length + 1000).fill(7)
    longer.set(file)
    expect(stripElf(longer)).toEqual(file)
  })
})

const strip = spawnSync('strip', ['--version']).status === 0
if (!strip) process.stderr.write('no strip here: what it does is not compared\n')

describe.skipIf(!strip)('strip(1)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdmp-strip-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(['little', 'big'] as const)('drops the same, %s-endian', (byteOrder) => {
    const file = elfFile({ wordSize: 8, byteOrder }, content)
    const tail = new TextEncoder().encode('this was appended')
    const path = join(folder, byteOrder)
    writeFileSync(path, Buffer.concat([file, tail]))
    const { status, stderr } = spawnSync('strip', [path], { encoding: 'utf8' })
    // A strip for one kind of machine refuses the others.
    if (byteOrder === 'big' && status !== 0) return
    expect([status, stderr]).toEqual([0, ''])
    const stripped = readFileSync(path)
    expect(stripped.includes(Buffer.from(content))).toBe(true)
    expect(stripped.includes(Buffer.from(tail))).toBe(false)
  })
})
