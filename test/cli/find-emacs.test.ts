/**
 * The executable of a dump is found by its fingerprint, and nothing on PATH can hang or mislead the search.
 * @module
 */
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { filesWith } from '../../src/cli/find-emacs.ts'
import { type NamesOptions, openNamed } from '../../src/cli/named-dump.ts'
import { linkedFolder } from '../executable/linked.ts'
import { bytes, executablesIn, fingerprint } from './fingerprinted.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pdmp-find-')))
afterAll(() => rmSync(folder, { recursive: true }))

const executable = executablesIn(folder)

/** The file that a command would try first. */
const findEmacs = (...args: Parameters<typeof filesWith>): string | undefined => filesWith(...args).next().value

function dumpAt(path: string): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  return file
}

describe('the executable', () => {
  it('is found on PATH, under the names that packages give it, links resolved', () => {
    const dump = dumpAt('alone/x.pdmp')
    const real = executable('store/emacs-30.1-real', 1000)
    executable('path/emacs')
    executable('path/emacsclient', 5)
    symlinkSync(real, join(folder, 'path/emacs-nox'))
    expect(findEmacs(fingerprint, dump, { PATH: `/nowhere:${folder}/path` })).toBe(real)
    expect(findEmacs(fingerprint, '-', { PATH: `${folder}/path` })).toBe(real)
    expect(findEmacs(fingerprint, dump, { PATH: '' })).toBe(undefined)
    expect(findEmacs(fingerprint, dump, {})).toBe(undefined)
  })

  it.each([0, 1000, (1 << 20) - 31, (1 << 20) - 1, (2 << 20) - 20, (3 << 20) - 32])(
    'is known with the fingerprint at %d',
    (at) => {
      const dump = dumpAt(`at-${at}/x.pdmp`)
      const real = executable(`at-${at}/emacs`, at)
      expect(findEmacs(fingerprint, dump, {})).toBe(real)
    },
  )

  it.each([
    ['usr/libexec/emacs/28.2/x86_64-linux-gnu/emacs.pdmp', 'usr/bin/emacs-nox'],
    ['usr2/lib/emacs/27.1/x86_64-linux-gnu/emacs.pdmp', 'usr2/bin/emacs'],
    ['ooce/libexec/amd64/emacs/31.1/x86_64-pc-solaris2.11/emacs-b6a9.pdmp', 'ooce/bin/emacs'],
    ['usr3/lib/x86_64-linux-gnu/emacs/29.1/x86_64-linux-gnu/emacs.pdmp', 'usr3/bin/emacs-gtk'],
    ['usr4/lib64/emacs/29.1/x86_64-suse-linux/emacs.pdmp', 'usr4/bin/emacs-x11'],
    ['nix/emacs-30.2/libexec/emacs/30.2/x86_64-pc-linux-gnu/emacs-b6a9.pdmp', 'nix/emacs-30.2/bin/.emacs-30.2-wrapped'],
    ['win/libexec/emacs/30.2/x86_64-w64-mingw32/emacs-b6a9.pdmp', 'win/bin/emacs.exe'],
    ['win2/libexec/emacs/30.2/x86_64-w64-mingw32/emacs-b6a9.pdmp', 'win2/bin/emacs-30.2.exe'],
    ['win-build/src/emacs.pdmp', 'win-build/src/emacs.exe'],
    ['win-beside/mine.pdmp', 'win-beside/mine.exe'],
    ['Emacs.app/Contents/MacOS/libexec/emacs-1.pdmp', 'Emacs.app/Contents/MacOS/Emacs'],
    ['2/Emacs.app/Contents/MacOS/libexec-arm64-11/Emacs.pdmp', '2/Emacs.app/Contents/MacOS/Emacs-arm64-11'],
    [
      'opt/emacs-plus/libexec/emacs/30.2/aarch64-apple-darwin24.6.0/emacs-b6a9.pdmp',
      'opt/emacs-plus/Emacs.app/Contents/MacOS/Emacs',
    ],
    ['build/src/emacs.pdmp', 'build/src/emacs'],
    ['beside/mine.pdmp.gz', 'beside/mine'],
  ])('of %s is %s', (dump, path) => {
    const real = executable(path, 77)
    expect(findEmacs(fingerprint, dumpAt(dump), {})).toBe(real)
  })

  it('is the one that PDMP_EMACS names, unless that is another one; "none" forbids the search', () => {
    const dump = dumpAt('named/x.pdmp')
    const beside = executable('named/emacs', 9)
    const named = executable('elsewhere/my-emacs', 9)
    const other = executable('elsewhere/other')
    expect(findEmacs(fingerprint, dump, { PDMP_EMACS: named })).toBe(named)
    expect(findEmacs(fingerprint, dump, { PDMP_EMACS: other })).toBe(beside)
    expect(findEmacs(fingerprint, dump, { PDMP_EMACS: 'none' })).toBe(undefined)
  })

  it('is not the dump itself, nor what is compiled for it', () => {
    const dump = dumpAt('copies/emacs-1.pdmp')
    dumpAt('copies/emacs-2.pdmp')
    dumpAt('copies/emacs-3.pdmp.gz')
    executable('copies/emacs-4.eln', 5)
    expect([...filesWith(fingerprint, dump, { PATH: dirname(dump) })]).toEqual([])
  })

  it('may be one of several files with the fingerprint, each once', () => {
    const dump = dumpAt('several/emacs.pdmp')
    const [first, second] = [executable('several/emacs', 5), executable('several/emacs-30.2', 5)]
    executable('several/emacs-1')
    expect([...filesWith(fingerprint, dump, { PATH: `${dirname(dump)}:${dirname(dump)}` })]).toEqual([first, second])
  })

  it('is not searched for in pipes, devices, folders, unreadable and endless files', () => {
    const dump = dumpAt('hostile/x.pdmp')
    const path = join(folder, 'hostile-path')
    mkdirSync(join(path, 'emacs-folder'), { recursive: true })
    execFileSync('mkfifo', [join(path, 'emacs')])
    symlinkSync('/dev/zero', join(path, 'emacs-zero'))
    symlinkSync('emacs-ring', join(path, 'emacs-ring'))
    chmodSync(executable('hostile-path/emacs-secret', 3), 0)
    for (let i = 0; i < 200; i++) writeFileSync(join(path, `emacs-${1000 + i}`), 'short')
    const real = executable('hostile-path/emacs-zz', 3)
    // More candidates than are looked at come first.
    expect(findEmacs(fingerprint, dump, { PATH: path })).not.toBe(real)
    // A relative folder of PATH is whatever folder one is in.
    expect(findEmacs(fingerprint, dump, { PATH: 'hostile-path:.:' })).toBe(undefined)
  })
})

describe('a command opens a dump', () => {
  const unpack = (name: string) => brotliDecompressSync(readFileSync(join(linkedFolder, name)))

  /** An installation of a dump of 31 with a linked program. */
  function install(dump: string, path: string, program: string): string {
    const [installed, file] = [join(folder, dump), join(folder, path)]
    for (const each of [installed, file]) mkdirSync(dirname(each), { recursive: true })
    writeFileSync(installed, unpack('lp64-little.pdmp.br'))
    writeFileSync(file, unpack(`${program}.br`))
    return installed
  }

  /** What is opened, and what is said on standard error. */
  function open(dump: string, options: NamesOptions, env: Record<string, string> = {}) {
    vi.stubEnv('PDMP_EMACS', env['PDMP_EMACS'] ?? '')
    vi.stubEnv('PATH', env['PATH'] ?? '')
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    try {
      return { ...openNamed(dump, options), said: write.mock.calls.map(([text]) => String(text)) }
    } finally {
      write.mockRestore()
      vi.unstubAllEnvs()
    }
  }

  it.each([
    ['unix/libexec/emacs/31.1/x86_64-linux-gnu/emacs-b6.pdmp', 'unix/bin/emacs-31.1', 'linux-x86_64-pie', 'ELF'],
    ['msw/libexec/emacs/31.1/x86_64-w64-mingw32/emacs-b6.pdmp', 'msw/bin/emacs.exe', 'windows-x86_64', 'PE'],
    ['mac/Emacs.app/Contents/MacOS/libexec/Emacs.pdmp', 'mac/Emacs.app/Contents/MacOS/Emacs', 'macos-fat', 'Mach-O'],
  ])('as %s with the names of %s, and says so once', (dump, path, program, format) => {
    const installed = install(dump, path, program)
    const opened = open(installed, {})
    expect(opened.executable).toBe(join(folder, path))
    expect(opened.dump.executable?.format).toBe(format)
    expect(opened.said).toEqual([
      `pdmp: with the names of ${join(folder, path)}, which has the fingerprint of the dump (--no-emacs: without)\n`,
    ])
    const asJson = open(installed, { json: true })
    expect(asJson.said.map((line) => JSON.parse(line).schema)).toEqual(['pdmp/note/1'])
    const without = { executable: undefined, said: [] }
    expect(open(installed, { emacs: false })).toMatchObject(without)
    expect(open(installed, {}, { PDMP_EMACS: 'none' })).toMatchObject(without)
  })

  it('with the next file, if the first with the fingerprint is not an executable', () => {
    const installed = install('fallen/emacs.pdmp', 'fallen/emacs-2', 'linux-x86_64')
    const copy = unpack('lp64-little.pdmp.br')
    writeFileSync(join(folder, 'fallen/emacs'), copy)
    expect(open(installed, {}).executable).toBe(join(folder, 'fallen/emacs-2'))
    rmSync(join(folder, 'fallen/emacs-2'))
    expect(open(installed, {})).toMatchObject({ executable: undefined, said: [] })
  })

  it('never with the names of the executable of another dump', () => {
    const installed = install('other/emacs.pdmp', 'other/emacs', 'linux-i386')
    expect(open(installed, {})).toMatchObject({ executable: undefined, said: [] })
    expect(() => open(installed, { emacs: join(folder, 'other/emacs') })).toThrow('executable-mismatch')
  })
})
