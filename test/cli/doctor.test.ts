/**
 * `doctor` on dumps whose Emacs is not here. What real Emacsen say is compared in doctor.slow.test.ts.
 * @module
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { openDump } from '../../src/pdmp.ts'
import { corpusPath, readDump } from '../corpus/corpus.ts'
import { documentOf } from './documents.ts'

const directory = mkdtempSync(join(tmpdir(), 'pdmp-doctor-'))
afterAll(() => rmSync(directory, { recursive: true }))
vi.stubEnv('PATH', '')
vi.stubEnv('PDMP_EMACS', '')
afterAll(() => void vi.unstubAllEnvs())

const dump = readDump('own-28.2-min')
const folderWith = (name: string) => {
  const folder = join(directory, name)
  mkdirSync(folder)
  return folder
}

it('a dump is not its own executable, whatever its name, nor is a copy of it', async () => {
  const folder = folderWith('names')
  for (const name of ['emacs-copy', 'dumped']) writeFileSync(join(folder, name), dump)
  const { programs, orphans } = await documentOf(['doctor', join(folder, 'dumped')])
  expect({ programs, orphans }).toEqual({ programs: [], orphans: [join(folder, 'dumped')] })
})

it('a packed dump has the fingerprint that is inside, and Emacs refuses it', async () => {
  const folder = folderWith('packed')
  const file = join(folder, 'emacs.pdmp.br')
  copyFileSync(corpusPath('own-28.2-min', 'dump.pdmp.br'), file)
  expect((await documentOf(['doctor', file])).orphans).toEqual([file])
  writeFileSync(join(folder, 'emacs'), Buffer.concat([Buffer.from('\x7fELF'), openDump(dump).fingerprint]))
  const { programs } = await documentOf(['doctor', file])
  expect(programs).toHaveLength(1)
  expect(programs[0].tried.at(-1)).toMatchObject({ path: file, outcome: 'refused', reason: 'not-a-dump' })
})

it.each([
  ['truncated', 'truncated', (bytes: Uint8Array) => bytes.subarray(0, bytes.length >> 1)],
  ['a dump that failed', 'dump-incomplete', (bytes: Uint8Array) => Uint8Array.of(0x21, ...bytes.subarray(1, 4096))],
  ['a part of a header', 'truncated', (bytes: Uint8Array) => bytes.subarray(0, 60)],
  ['no dump', 'not-a-dump', () => Buffer.from('text')],
  ['damaged in its heap', 'fingerprint-blank', (bytes: Uint8Array) => bytes.slice().fill(0, 16, 48)],
])('says what is wrong with a dump that has no executable: %s', async (what, rule, change) => {
  const file = join(folderWith(what.replace(/\W/g, '-')), 'x.pdmp')
  writeFileSync(file, change(dump))
  const { orphans, damaged } = await documentOf(['doctor', file])
  expect(orphans).toEqual([file])
  expect(damaged).toEqual([{ path: file, rule, message: expect.any(String) }])
})

it('says of a sound dump without an executable only that none was found', async () => {
  const file = join(folderWith('sound'), 'x.pdmp')
  writeFileSync(file, dump)
  expect(await documentOf(['doctor', file])).toMatchObject({ orphans: [file], damaged: [] })
})
