/**
 * The corpus dump, unpacked, starts a real Emacs, passes its 64 checks and gives the digest of the stock dump.
 * Skipped, loudly, where the Emacs of that very dump is not installed.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readDump } from '../corpus/corpus.ts'
import { applyFlip } from './bit-flips/flips.ts'
import { bootable, findEmacs, skipLoudly } from './emacs.ts'

const name = 'bookworm-amd64'
const path = (file: string) => fileURLToPath(new URL(`boot/${file}`, import.meta.url))
const dump = readDump(name)
const emacs = findEmacs()

const boot = (bytes: Uint8Array) => {
  const folder = mkdtempSync(join(tmpdir(), 'boot-'))
  try {
    const file = join(folder, 'emacs.pdmp')
    writeFileSync(file, bytes)
    const env = { ...process.env, BOOT_REF: path(`bootref/${name}.txt`) }
    return spawnSync(path('boot.sh'), [emacs!.executable, file], { encoding: 'utf8', env })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe.skipIf(skipLoudly(emacs, dump, `booting ${name}`))(
  `a real Emacs started from ${name}`,
  { timeout: 200_000 },
  () => {
    it('passes every check and has the digest of the stock dump', () => {
      const run = boot(dump)
      expect(run.stderr).toBe('')
      expect(run.stdout).toContain('BOOT-OK checks=64 ')
      expect(run.status).toBe(0)
    })

    it('is told apart from a dump with another fingerprint', () => {
      const other = dump.slice()
      applyFlip(other, { part: 'header', offset: 16, bit: 0 })
      expect([dump, other].map((bytes) => bootable(emacs!, bytes))).toEqual([true, false])
      const run = boot(other)
      expect(run.stderr).toContain('not built for this Emacs executable')
      expect(run.status).not.toBe(0)
    })
  },
)
