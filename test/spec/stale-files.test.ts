/**
 * What `npm run generate` does to a folder of generated files, and what `--check` tells of it. CI runs the command itself, on the
 * committed files.
 *
 * @module
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complaintOf, renewFiles, staleFiles } from '../../spec/generate/stale-files.ts'

const generated = fileURLToPath(new URL('../../generated/', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'pdmp-generate-'))
afterAll(() => rmSync(scratch, { recursive: true }))

function readFolder(directory: string): ReadonlyMap<string, string> {
  const names = readdirSync(directory).sort()
  return new Map(names.map((name) => [name, readFileSync(join(directory, name), 'utf8')]))
}

describe('a folder with stale files', () => {
  const out = join(scratch, 'out')
  const committed = readFolder(generated)

  beforeAll(() => {
    cpSync(generated, out, { recursive: true })
    writeFileSync(join(out, 'Pdmp.js'), '// edited by hand')
    writeFileSync(join(out, 'Relic.js'), '')
    writeFileSync(join(out, 'regions.svg'), '<!-- drawn by hand -->')
    rmSync(join(out, 'field_tables.js'))
  })

  it('is described, and what to do', () => {
    expect(complaintOf(staleFiles(out, committed)).split('\n')).toEqual([
      'generated/Pdmp.js: differs',
      'generated/Relic.js: not generated any more',
      'generated/field_tables.js: missing',
      'generated/regions.svg: differs',
      'Run "npm run generate" and commit the result.',
    ])
  })

  it('is renewed', () => {
    renewFiles(out, staleFiles(out, committed))
    expect(readFolder(out)).toEqual(committed)
  })

  it('may be one that is not there', () => {
    const folder = join(scratch, 'nowhere')
    const files = new Map([['a.js', 'a']])
    expect(staleFiles(folder, files)).toEqual([{ name: 'a.js', reason: 'missing', text: 'a' }])
    renewFiles(folder, staleFiles(folder, files))
    expect(readFolder(folder)).toEqual(files)
  })
})
