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
