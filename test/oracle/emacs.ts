/**
 * A real Emacs on this machine: its executable, its version, the dump it starts from and the fingerprint (32 bytes, as
 * hex) that ties the two together. `PDMP_EMACS` names one; otherwise the first in /usr/bin that has a portable dump.
 * The loader compares nothing but that fingerprint (pdumper_load), so a dump can be booted here iff it carries the same.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

export interface RealEmacs {
  readonly executable: string
  readonly version: string
  readonly dump: string
  readonly fingerprint: string
}

/** The 32 bytes at offset 16 of every header shape. */
const fingerprintOf = (dump: Uint8Array): string => Buffer.from(dump.subarray(16, 48)).toString('hex')

const candidates = (): string[] => {
  const named = process.env.PDMP_EMACS
  if (named !== undefined) return [named]
  if (!existsSync('/usr/bin')) return []
  const names = readdirSync('/usr/bin').filter((name) => /^emacs(-[a-z0-9.]+)?$/.test(name))
  return names.sort().map((name) => `/usr/bin/${name}`)
}

const ask = (executable: string): RealEmacs | undefined => {
  const question = `(princ (format "%s\\n%s\\n" emacs-version (cdr (assq 'dump-file-name (pdumper-stats)))))`
  const run = spawnSync(executable, ['-Q', '--batch', '--eval', question], { encoding: 'utf8', timeout: 20_000 })
  const [version, dump] = run.status === 0 ? run.stdout.split('\n') : []
  if (version === undefined || dump === undefined || !existsSync(dump)) return undefined
  return { executable, version, dump, fingerprint: fingerprintOf(readFileSync(dump)) }
}

/** The first Emacs that starts from a portable dump, or the one that `executable` names. */
export const findEmacs = (executable?: string): RealEmacs | undefined => {
  for (const candidate of executable === undefined ? candidates() : [executable]) {
    const found = ask(candidate)
    if (found !== undefined) return found
  }
  return undefined
}

/** Would this Emacs's loader take `dump`? */
export const bootable = (emacs: RealEmacs, dump: Uint8Array): boolean => emacs.fingerprint === fingerprintOf(dump)

/** True, after saying so on stderr, when `dump` cannot be booted here: a missing Emacs must not look like a passed test. */
export const skipLoudly = (emacs: RealEmacs | undefined, dump: Uint8Array, what: string): boolean => {
  if (emacs !== undefined && bootable(emacs, dump)) return false
  const reason =
    emacs === undefined
      ? 'no Emacs with a portable dump; set PDMP_EMACS or install one'
      : `${emacs.executable} (${emacs.version}) has fingerprint ${emacs.fingerprint.slice(0, 16)}…, the dump another`
  process.stderr.write(`\nSKIPPED: ${what}: ${reason}\n`)
  return true
}
