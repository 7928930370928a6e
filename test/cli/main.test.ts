import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { badPath, corpusPath, readDump } from '../corpus/corpus.ts'
import { pdmp, pdmpJson, program } from './run.ts'

const name = 'tiny-31-big-lp64'
const path = corpusPath(name, 'dump.pdmp.br')
const directory = mkdtempSync(join(tmpdir(), 'pdmp-main-'))
afterAll(() => rmSync(directory, { recursive: true }))
const placement = ['--dump-base', '0x7f0000000000', '--emacs-basis', '0x555555554000']

/** How each command is called on a dump. */
const commands: Readonly<Record<string, (file: string) => string[]>> = {
  info: (file) => ['info', file],
  map: (file) => ['map', file],
  relocs: (file) => ['relocs', file],
  'emacs-relocs': (file) => ['emacs-relocs', file],
  objects: (file) => ['objects', file],
  lookup: (file) => ['lookup', file, '0x100'],
  scan: (file) => ['scan', file, '0x100', ...placement],
  relocate: (file) => ['relocate', file, ...placement, '-o', join(directory, 'image')],
  verify: (file) => ['verify', file],
  tables: (file) => ['tables', file],
  thaw: (file) => ['thaw', file, ...placement],
  get: (file) => ['get', file, '@0x100', 'nil'],
  tour: (file) => ['tour', file],
}
const names = Object.keys(commands)

describe('--help and --version', () => {
  const { status, stdout } = pdmp(['--help'])
  const listed = [...stdout.matchAll(/^ {2}([a-z-]+) (?:\[options\] )?<file>/gm)].map(([, command]) => command!)

  it('list every command, and the exit codes', () => {
    expect(status).toBe(0)
    expect(listed).toEqual(expect.arrayContaining(names))
    expect(stdout).toContain('Exit codes: 0 clean, 1 findings, 2 trouble, 3 not a dump.')
  })

  it.each(listed)('pdmp %s --help', (command) => {
    const help = pdmp([command, '--help'])
    expect(help.status).toBe(0)
    expect(help.stdout).toContain(`Usage: pdmp ${command} [options] <file>`)
    // The tour is for people; all else is for programs too.
    expect(help.stdout.includes('--json')).toBe(command !== 'tour')
  })

  it('tell the version of the package', () => {
    const manifest = fileURLToPath(new URL('../../package.json', import.meta.url))
    const { version } = JSON.parse(readFileSync(manifest, 'utf8'))
    expect(pdmp(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('misuse exits 2 and prints nothing on standard output', () => {
  it.each([
    [[], 'Usage: pdmp'],
    [['inof', path], '(Did you mean info?)'],
    [['info', path, '--jsno'], '(Did you mean --json?)'],
    [['info'], "missing required argument 'file'"],
    [['info', path, path], 'too many arguments'],
    [['scan', path, '0'], "required option '--dump-base <address>' not specified"],
  ])('%j', (args, message) => {
    const { status, stdout, stderr } = pdmp(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})

describe.each(names)('pdmp %s', (command) => {
  const call = commands[command]!

  it('exits 2 when the file cannot be read', () => {
    const { status, stdout, stderr } = pdmp(call('/nonexistent.pdmp'))
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe('pdmp: /nonexistent.pdmp: no such file or directory\n')
  })

  it('exits 3 when the file is no dump, and names the file wherever it stands', () => {
    const file = badPath('magic-absent')
    const [first, ...rest] = call(file)
    const options = command === 'tour' ? [] : ['--json']
    const { status, stdout, stderr } = pdmp([first!, ...options, ...rest])
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
    expect(stderr.split('\n')[0]).toBe(`pdmp: ${file}: not-a-dump at 0x0 in header.magic: no DUMPEDGNUEMACS magic`)
  })
})

describe('exit codes of opening', () => {
  it.each([
    ['magic-failed-dump', 3, 'dump-incomplete'],
    ['lookalike-8-byte-entries', 3, 'layout-unknown'],
    ['both-layouts-fit', 3, 'layout-ambiguous'],
    ['truncated-half', 2, 'truncated'],
    ['reloc-type-unknown', 2, 'type-unknown'],
  ])('%s: %i', (defect, status, code) => {
    const run = pdmp(['info', badPath(defect)])
    expect(run.status).toBe(status)
    expect(run.stderr).toContain(`: ${code} at 0x`)
    // What, where, and what to do next.
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(2)
  })
})

describe('input', () => {
  const bytes = readDump(name)
  const expected = pdmpJson(['info', path]).document
  const file = (suffix: string, content: Uint8Array) => {
    const created = join(directory, `input${suffix}`)
    writeFileSync(created, content)
    return created
  }

  it.each([
    ['a plain file', file('.pdmp', bytes), ''],
    ['a gzipped file', file('.pdmp.gz', gzipSync(bytes)), ''],
    ['standard input', '-', bytes],
    ['gzipped standard input', '-', gzipSync(bytes)],
  ])('may be %s', (_, from, input) => {
    expect(pdmpJson(['info', from], input).document).toEqual(expected)
  })

  it.each([
    ['.br', Uint8Array.of(1, 2, 3), 'unpack-failed'],
    ['.gz', gzipSync(bytes).subarray(0, 100), 'unpack-failed'],
    ['.large.gz', gzipSync(new Uint8Array(2 ** 25)), 'unpack-too-large'],
  ])('packed as %s and damaged, or a bomb, exits 2', (suffix, content, code) => {
    const { status, stderr } = pdmp(['info', file(suffix, content)])
    expect(status).toBe(2)
    expect(stderr).toContain(`: ${code} at 0x0 in `)
  })

  it('that is a directory exits 2', () => {
    const { status, stderr } = pdmp(['info', directory])
    expect(status).toBe(2)
    expect(stderr).toBe(`pdmp: ${directory}: is a directory\n`)
  })
})

describe('a reader that has seen enough', () => {
  const large = corpusPath('own-28.2-m32-wideint', 'dump.pdmp.br')
  const throughHead = (args: readonly string[]) => {
    const quoted = [process.execPath, program, ...args].map((word) => `'${word}'`).join(' ')
    return spawnSync('bash', ['-c', `${quoted} | head -c 40; exit \${PIPESTATUS[0]}`], { encoding: 'latin1' })
  }

  it.each([
    ['text', ['relocs', large]],
    ['JSON', ['objects', large, '--json']],
  ])('of %s is no trouble', (_, args) => {
    const { status, stdout, stderr } = throughHead(args)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toHaveLength(40)
  })

  it.each([
    ['an image', ['relocate', large, '--dump-base', '0', '--emacs-basis', '0', '-o', '-']],
    ['a dump', ['rewrite', large, '-o', '-']],
  ])('has not got %s, which is trouble', (_, args) => {
    const { status, stdout, stderr } = throughHead(args)
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'pdmp: standard output: broken pipe\n' })
    expect(stdout).toHaveLength(40)
  })

  it('a slow one gets every byte', () => {
    const quoted = `'${process.execPath}' '${program}' relocate '${large}' --dump-base 0 --emacs-basis 0 -o -`
    const { status, stdout } = spawnSync('bash', ['-c', `set -o pipefail; ${quoted} | (sleep 0.3; wc -c)`], {
      encoding: 'utf8',
    })
    expect({ status, bytes: Number(stdout) }).toEqual({ status: 0, bytes: readDump('own-28.2-m32-wideint').length })
  })
})

describe('tour', () => {
  it('shows identity, regions, verdict, relocation and the collector on one dump', () => {
    const { status, stdout } = pdmp(['tour', corpusPath('trixie-amd64', 'dump.pdmp.br')])
    expect(status).toBe(0)
    expect(stdout).toContain('Emacs 30, 64-bit little-endian (generation 28+), 16,857,296 bytes')
    expect(stdout).toContain('verify: ok, no rule of the format is broken')
    expect(stdout).toContain('563,007 pointers made true, 5,789 left to native code')
    expect(stdout).toContain('taken back: the file again, byte for byte')
    expect(stdout).toMatch(/its Lisp word +0x[0-9a-f]+ +keeps the Cons \(as lisp\)/)
    expect(stdout).toMatch(/the address of its cdr +0x[0-9a-f]+ +keeps nothing: not-a-start/)
  })
})
