/**
 * Dumps that a real Emacs makes after it evaluated a file of Lisp, and questions to an Emacs that starts from such a dump.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Dump, repairUnits, writeDump } from '../../src/index.ts'
import { readDump, realNames } from '../corpus/corpus.ts'
import { emacsOf, type StartableEmacs, unpackedDump } from './emacs.ts'

/**
 * A release, and the name of the dump that it came with. 29.3 is built with native compilation and refuses to dump again:
 * "Trying to dump non fixed-up eln file".
 */
export const customReleases = [
  ['27.1', 'bullseye-amd64'],
  ['28.2', 'bookworm-amd64'],
  ['30.1', 'trixie-amd64'],
] as const

/** The same with 29.3, for questions that need no dump of its own. */
export const startedReleases = [...customReleases, ['29.3', 'noble-amd64']] as const

export interface CustomEmacs extends StartableEmacs {
  /** The dump that it came with. */
  readonly stock: Uint8Array
}

/** The Emacs that the dump `name` came with; undefined, after saying so on stderr, where it is not here. */
export function customEmacs(name: string): CustomEmacs | undefined {
  const stock = realNames().includes(name) ? readDump(name) : unpackedDump(name)
  const emacs = emacsOf(name, stock)
  return emacs && { ...emacs, stock }
}

/** A dump of `emacs` after it evaluated `lisp`. What Emacs refuses in a dump of its own is mended first. */
export function dumpAfter(emacs: CustomEmacs, lisp: string): Uint8Array {
  return inFolder((file) => {
    writeFileSync(file('made.el'), lisp)
    const out = run(emacs, emacs.stock, file, [
      '-l',
      file('made.el'),
      '--eval',
      `(dump-emacs-portable "${file('out')}")`,
    ])
    if (!existsSync(file('out')) || readFileSync(file('out')).length === 0) throw new Error(`no dump: ${out}`)
    const bytes = new Uint8Array(readFileSync(file('out')))
    const { graph, units } = repairUnits(Dump.open(bytes).graph, dirname(emacs.executable))
    return units.length === 0 ? bytes : writeDump(graph)
  })
}

/** What `lisp` prints in an Emacs that starts from `dump`; the file `input` is at EMACS_INPUT. */
export function printedBy(emacs: CustomEmacs, dump: Uint8Array, lisp: string, input = ''): string {
  return inFolder((file) => {
    writeFileSync(file('ask.el'), lisp)
    writeFileSync(file('input'), input)
    return run(emacs, dump, file, ['-l', file('ask.el')])
  })
}

function run(emacs: CustomEmacs, dump: Uint8Array, file: (name: string) => string, args: readonly string[]): string {
  writeFileSync(file('emacs.pdmp'), dump)
  const [command, ...before] = emacs.command
  const ran = spawnSync(command!, [...before, `--dump-file=${file('emacs.pdmp')}`, '-Q', '--batch', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...emacs.env, ...librariesOf(emacs), LC_ALL: 'C.UTF-8', EMACS_INPUT: file('input') },
  })
  if (ran.status !== 0) throw new Error(`Emacs ended with ${ran.status}: ${ran.stderr.slice(-2000)}`)
  return ran.stdout
}

const knownLibraries = new Map<string, Record<string, string>>()

/** Where an unpacked Emacs finds its libraries, which it does not by itself. The directories are read once. */
export function librariesOf({ executable }: Pick<CustomEmacs, 'executable'>): Record<string, string> {
  const known = knownLibraries.get(executable) ?? findLibraries(executable)
  knownLibraries.set(executable, known)
  return known
}

function findLibraries(executable: string): Record<string, string> {
  const share = join(dirname(executable), '../share/emacs')
  if (executable.startsWith('/usr/bin/') || !existsSync(share)) return {}
  const [version] = readdirSync(share).filter((entry) => /^\d/.test(entry))
  const lisp = join(share, version!, 'lisp')
  const folders = readdirSync(lisp, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory())
  const paths = folders
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/obsolete|cedet/.test(path))
  return { EMACSLOADPATH: [lisp, ...paths].join(':') }
}

function inFolder<T>(use: (file: (name: string) => string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'custom-dump-'))
  try {
    return use((name) => join(folder, name))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
