/**
 * `spec/magic/pdmp` tells file(1) what a dump is.
 *
 * Needs the program `file` (Debian: `apt-get install file`); without it the tests are skipped, and say so.
 *
 * @module
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { openDump } from '../../src/pdmp.ts'
import { corpusNames, readDump } from '../corpus/corpus.ts'

const hasFile = spawnSync('file', ['--version']).status === 0
if (!hasFile) console.warn('SKIPPED: the rules for file(1) are not tested, since there is no program "file"')

const magic = fileURLToPath(new URL('../../spec/magic/pdmp', import.meta.url))

const names = corpusNames()

/** Generations of the header by what the rules call them; those of one development branch have no name. */
const generations: Readonly<Record<string, string>> = {
  2018: ', before Emacs 28',
  talk: ', before Emacs 28',
  27: ', before Emacs 28',
  '28dev-a': ', before Emacs 28',
  '28+': ', Emacs 28 or later',
}

describe.skipIf(!hasFile)('file -m spec/magic/pdmp', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'pdmp-magic-'))
  afterAll(() => rmSync(scratch, { recursive: true }))

  /** What file(1) says of each of `files`, by name. */
  function told(files: ReadonlyMap<string, Uint8Array>, ...options: readonly string[]): Record<string, string> {
    const paths = [...files].map(([name, bytes]) => {
      // The rules look at the header alone, and file(1) at the first mebibyte.
      writeFileSync(join(scratch, name), bytes.subarray(0, 2 ** 20))
      return join(scratch, name)
    })
    const output = execFileSync('file', ['--magic-file', magic, '--brief', ...options, ...paths], { encoding: 'utf8' })
    const lines = output.trimEnd().split('\n')
    return Object.fromEntries([...files.keys()].map((name, i) => [name, lines[i] ?? '']))
  }

  it('names generation, byte order and fingerprint of every dump', () => {
    const dumps = new Map(names.map((name) => [name, readDump(name)]))
    const expected = [...dumps].map(([name, bytes]) => {
      const { layout, fingerprint } = openDump(bytes)
      const generation = generations[layout.generation]
      const order = generation === undefined ? '' : `, ${layout.byteOrder}-endian`
      const digest = Buffer.from(fingerprint).toString('hex').slice(0, 16)
      return [name, `GNU Emacs portable dump${generation ?? ''}${order}, fingerprint ${digest}...`]
    })
    expect(told(dumps)).toEqual(Object.fromEntries(expected))
  })

  it('knows type and extension', () => {
    const dump = new Map([['a', readDump('tiny-28-little-lp64')]])
    expect(told(dump, '--mime-type')).toEqual({ a: 'application/x-emacs-pdmp' })
    expect(told(dump, '--extension')).toEqual({ a: 'pdmp' })
  })

  it('tells a dump that is not complete', () => {
    const bytes = readDump('tiny-28-little-lp64').slice()
    bytes[0] = 0x21
    expect(told(new Map([['a', bytes]]))).toEqual({ a: 'GNU Emacs portable dump, incomplete' })
  })

  it('says nothing of other files', () => {
    const bytes = readDump('tiny-28-little-lp64').slice()
    bytes[5] = 0
    expect(told(new Map([['a', bytes]]))).toEqual({ a: 'data' })
  })
})
