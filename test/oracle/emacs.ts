/**
 * A real Emacs on this machine: its executable, its version, the dump it starts from and the fingerprint (32 bytes, as
 * hex) that ties the two together. `PDMP_TEST_EMACS` names one; otherwise the first in /usr/bin that has a portable dump.
 * The loader compares nothing but that fingerprint (pdumper_load), so a dump can be booted here iff it carries the same.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface RealEmacs {
  readonly executable: string
  readonly version: string
  readonly dump: string
  readonly fingerprint: string
}

/** The 32 bytes at offset 16 of every header shape. */
const fingerprintOf = (dump: Uint8Array): string => Buffer.from(dump.subarray(16, 48)).toString('hex')

const candidates = (): string[] => {
  const named = process.env.PDMP_TEST_EMACS
  if (named !== undefined) return [named]
  if (!existsSync('/usr/bin')) return []
  const names = readdirSync('/usr/bin').filter((name) => /^emacs(-[a-z0-9.]+)?$/.test(name))
  return names.sort().map((name) => `/usr/bin/${name}`)
}

const ask = (executable: string): RealEmacs | undefined => {
  const question = `(princ (format "%s\\n%s\\n" emacs-version (cdr (assq 'dump-file-name (pdumper-stats)))))`
  const run = spawnSync(executable, ['-Q', '--batch', '--eval', question], { encoding: 'utf8' })
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
      ? 'no Emacs with a portable dump; set PDMP_TEST_EMACS or install one'
      : `${emacs.executable} (${emacs.version}) has fingerprint ${emacs.fingerprint.slice(0, 16)}…, the dump another`
  process.stderr.write(`\nSKIPPED: ${what}: ${reason}\n`)
  return true
}

/** An Emacs that can be started here from the dump it belongs to, installed or not. */
export interface StartableEmacs {
  readonly executable: string
  /** What to run: the executable, or what runs it. */
  readonly command: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** What runs the programs of a root: its own loader, or qemu. */
const machines: Readonly<
  Record<string, { readonly loader: string; readonly libraries: string } | { readonly qemu: string }>
> = {
  amd64: { loader: 'ld-linux-x86-64.so.2', libraries: 'x86_64-linux-gnu' },
  i386: { loader: 'ld-linux.so.2', libraries: 'i386-linux-gnu' },
  s390x: { qemu: 'qemu-s390x-static' },
}

/** Where boot/mkroot.sh has unpacked Emacsen: PDMP_ROOTS, or a folder that git ignores. */
const roots = process.env.PDMP_ROOTS ?? fileURLToPath(new URL('../../.cache/roots', import.meta.url))

/** The folder of an unpacked Emacs, be it there or not. */
export const rootOf = (name: string): string => join(roots, name)

/** The dump that the unpacked Emacs `name` came with, for those of which the corpus has none; empty where it is not here. */
export function unpackedDump(name: string): Uint8Array {
  const folder = join(rootOf(name), 'usr/libexec/emacs')
  const file = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith('.pdmp'))
    : undefined
  return file === undefined ? new Uint8Array() : readFileSync(join(folder, file))
}

/** The Emacs of `dump`, the dump `name`: the installed one, or an unpacked one. */
export function emacsOf(name: string, dump: Uint8Array): StartableEmacs | undefined {
  const installed = findEmacs()
  if (installed !== undefined && bootable(installed, dump)) {
    return { executable: installed.executable, command: [installed.executable], env: {} }
  }
  const machine = machines[name.replace(/.*-/, '')]
  if (machine === undefined || !existsSync(join(rootOf(name), 'usr'))) {
    const how = `test/oracle/boot/mkroot.sh ${name.replace('-', ' ')} .cache/roots`
    process.stderr.write(`\nSKIPPED: what needs the Emacs of ${name}, which is not here; to unpack it: ${how}\n`)
    return undefined
  }
  const root = rootOf(name)
  const executable = join(root, 'usr/bin/emacs-nox')
  const [version] = readdirSync(join(root, 'usr/share/emacs')).filter((entry) => /^\d/.test(entry))
  const env = { EMACSDATA: join(root, 'usr/share/emacs', version!, 'etc') }
  if ('qemu' in machine) return { executable, command: [machine.qemu, '-L', root, executable], env }
  const folders = ['lib', 'usr/lib'].map((folder) => join(root, folder, machine.libraries))
  const loader = folders.map((folder) => join(folder, machine.loader)).find(existsSync)
  if (loader === undefined) throw new Error(`no ${machine.loader} in ${root}`)
  return { executable, command: [loader, '--library-path', folders.join(':'), executable], env }
}
