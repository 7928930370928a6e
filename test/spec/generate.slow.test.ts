/**
 * `npm run generate` and its `--check`, on folders of their own.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { staleFiles } from '../../spec/generate/stale-files.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'pdmp-generate-'))
afterAll(() => rmSync(scratch, { recursive: true }))

function generate(...args: readonly string[]) {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
  return spawnSync(process.execPath, [tsx, join(root, 'spec/generate/main.ts'), ...args], { encoding: 'utf8' })
}

describe('generate', () => {
  const out = join(scratch, 'out')
  const committed = readFolder(join(root, 'generated'))

  beforeAll(() => {
    cpSync(join(root, 'generated'), out, { recursive: true })
    writeFileSync(join(out, 'Pdmp.js'), '// edited by hand')
    writeFileSync(join(out, 'Relic.js'), '')
    writeFileSync(join(out, 'regions.svg'), '<!-- drawn by hand -->')
    rmSync(join(out, 'field_tables.js'))
  })

  it('--check names what is stale, and what to do', () => {
    const before = readFolder(out)
    const { status, stderr } = generate('--check', '--out', out)
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toEqual([
      'generated/Pdmp.js: differs',
      'generated/Relic.js: not generated any more',
      'generated/field_tables.js: missing',
      'generated/regions.svg: differs',
      'Run "npm run generate" and commit the result.',
    ])
    expect(readFolder(out)).toEqual(before)
  })

  it('writes what is stale, and that is what is committed', () => {
    const { status, stdout } = generate('--out', out)
    expect([status, stdout]).toEqual([0, `generated: ${committed.size} files, 4 of them changed\n`])
    expect(readFolder(out)).toEqual(committed)
  })
})

function readFolder(directory: string): ReadonlyMap<string, string> {
  const names = readdirSync(directory).sort()
  return new Map(names.map((name) => [name, readFileSync(join(directory, name), 'utf8')]))
}

describe('staleFiles', () => {
  it('is empty for a folder that holds the files', () => {
    writeFileSync(join(scratch, 'a.js'), 'a')
    const others = readdirSync(scratch)
      .filter((name) => name !== 'a.js')
      .sort()
    const stale = staleFiles(scratch, new Map([['a.js', 'a']]))
    expect(stale.map(({ name }) => name)).toEqual(others)
  })

  it('takes a folder that is not there as empty', () => {
    expect(staleFiles(join(scratch, 'nowhere'), new Map([['a.js', 'a']]))).toEqual([
      { name: 'a.js', reason: 'missing', text: 'a' },
    ])
  })
})
