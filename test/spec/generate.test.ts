/**
 * `npm run generate` and its `--check`, on folders of their own.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { staleFiles } from '../../spec/generate/stale-files.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'pdmp-generate-'))
afterAll(() => rmSync(scratch, { recursive: true }))

function generate(...args: readonly string[]) {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
  return spawnSync(process.execPath, [tsx, join(root, 'spec/generate/main.ts'), ...args], { encoding: 'utf8' })
}

describe('generate', { timeout: 240_000 }, () => {
  it('writes the committed files, and --check agrees or names what is stale', () => {
    const out = join(scratch, 'out')
    expect(generate('--out', out).status).toBe(0)
    const fresh = readdirSync(out).sort()
    expect(fresh).toEqual(readdirSync(join(root, 'generated')).sort())
    expect(generate('--check').stdout).toContain(`${fresh.length} files, all fresh`)

    writeFileSync(join(out, 'Pdmp.js'), '// edited by hand')
    writeFileSync(join(out, 'Relic.js'), '')
    rmSync(join(out, 'field_tables.js'))
    const check = generate('--check', '--out', out)
    expect(check.status).toBe(1)
    expect(check.stderr.trim().split('\n')).toEqual([
      'generated/Pdmp.js: differs',
      'generated/Relic.js: not generated any more',
      'generated/field_tables.js: missing',
      'Run "npm run generate" and commit the result.',
    ])

    expect(generate('--out', out).stdout).toContain('3 of them changed')
    expect(generate('--check', '--out', out).status).toBe(0)
  })
})

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
