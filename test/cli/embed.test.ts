/**
 * `pdmp embed` and `pdmp extract` on a real executable, which still runs, and on what `strip` leaves of it.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readDump } from '../corpus/corpus.ts'
import { pdmp, pdmpJson } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'pdmp-embed-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = (name: string) => join(folder, name)

// The program that runs this test is an executable too. A dump of its own: 32 of its bytes are the fingerprint.
const echo = '/bin/echo'
const dump = readDump('tiny-28-little-lp64').slice()
dump.set(readFileSync(echo).subarray(0, 32), 16)
const ours = path('ours.pdmp')
writeFileSync(ours, dump)

const says = (file: string) => spawnSync(file, ['still here'], { encoding: 'utf8' }).stdout
const same = (a: string, b: Uint8Array) => Buffer.compare(readFileSync(a), b) === 0

const hasStrip = spawnSync('strip', ['--version']).status === 0
if (!hasStrip)
  process.stderr.write('\nSKIPPED: what strip leaves of an executable with a dump: no strip; install binutils\n')

describe('embed', () => {
  const out = path('echo')

  it('writes an executable that runs, and from which extract gets the dump back', () => {
    expect(pdmpJson(['embed', echo, ours, '-o', out])).toMatchObject({
      status: 0,
      document: { schema: 'pdmp/embed/1', dumpSize: dump.length },
    })
    expect(statSync(out).mode & 0o777).toBe(statSync(echo).mode & 0o777 & ~process.umask())
    expect(says(out)).toBe('still here\n')
    const back = path('back.pdmp')
    expect(pdmpJson(['extract', out, '-o', back])).toMatchObject({
      status: 0,
      document: { schema: 'pdmp/extract/1', found: true },
    })
    expect(same(back, dump)).toBe(true)
  })

  it.skipIf(!hasStrip)('is undone by strip, which extract reports', () => {
    expect(pdmp(['embed', echo, ours, '-o', out]).status).toBe(0)
    expect(spawnSync('strip', [out]).status).toBe(0)
    expect(says(out)).toBe('still here\n')
    const back = path('gone.pdmp')
    const { status, stdout, stderr } = pdmp(['extract', out, '-o', back])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('`strip`')
    expect(pdmpJson(['extract', out, '-o', back]).document).toEqual({ schema: 'pdmp/extract/1', found: false })
    expect(existsSync(back)).toBe(false)
  })

  it('refuses the dump of another executable, and writes nothing', () => {
    const { status, stderr } = pdmp(['embed', '/bin/cat', ours, '-o', path('cat')])
    const isShared = readFileSync('/bin/cat').subarray(0, 32).equals(readFileSync(echo).subarray(0, 32))
    if (!isShared) {
      expect(status).toBe(2)
      expect(stderr).toContain('executable-mismatch')
    }
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })
})
