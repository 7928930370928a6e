import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { badPath, corpusPath, readDump } from '../corpus/corpus.ts'
import { sampleOf } from '../effort.ts'
import { pdmp, pdmpJson, program } from './run.ts'

const name = 'tiny-31-big-lp64'
const path = corpusPath(name, 'dump.pdmp.br')
const directory = mkdtempSync(join(tmpdir(), 'pdmp-main-'))
afterAll(() => rmSync(directory, { recursive: true }))
const placement = ['--dump-base', '0x7f0000000000', '--emacs-basis', '0x555555554000']

/** How each command is called on a dump; `encode`, `embed` and `extract` read something else. */
const calls: Readonly<Record<string, (file: string) => string[]>> = {
  info: (file) => ['info', file],
  map: (file) => ['map', file],
  relocs: (file) => ['relocs', file],
  'emacs-relocs': (file) => ['emacs-relocs', file],
  objects: (file) => ['objects', file],
  where: (file) => ['where', file, '0x100'],
  lookup: (file) => ['lookup', file, '0x100'],
  scan: (file) => ['scan', file, '0x100', ...placement],
  relocate: (file) => ['relocate', file, ...placement, '-o', join(directory, 'image')],
  verify: (file) => ['verify', file],
  tables: (file) => ['tables', file],
  symbols: (file) => ['symbols', file],
  show: (file) => ['show', file, 'nil'],
  disassemble: (file) => ['disassemble', file, '@0x100'],
  strings: (file) => ['strings', file],
  find: (file) => ['find', file],
  size: (file) => ['size', file],
  libraries: (file) => ['libraries', file],
  retained: (file) => ['retained', file],
  duplicates: (file) => ['duplicates', file],
  doctor: (file) => ['doctor', file],
  audit: (file) => ['audit', file],
  attest: (file) => ['attest', file],
  diff: (file) => ['diff', file, file],
  repro: (file) => ['repro', file, file],
  textconv: (file) => ['textconv', file],
  report: (file) => ['report', file, '-o', '-'],
  export: (file) => ['export', file, '--format', 'folded', '-o', '-'],
  refs: (file) => ['refs', file, 'nil'],
  referrers: (file) => ['referrers', file, 'nil'],
  path: (file) => ['path', file, 'nil'],
  pages: (file) => ['pages', file],
  lab: (file) => ['lab', 'orders', file],
  decode: (file) => ['decode', file],
  set: (file) => ['set', file, 'nil', '1', '-o', join(directory, 'dump')],
  redact: (file) => ['redact', file, 'x', '-o', join(directory, 'dump')],
  repair: (file) => ['repair', file, '-o', join(directory, 'dump')],
  rewrite: (file) => ['rewrite', file, '-o', join(directory, 'dump')],
  normalize: (file) => ['normalize', file, '-o', join(directory, 'dump')],
  prelink: (file) => ['prelink', file, ...placement, '-o', join(directory, 'dump')],
  thaw: (file) => ['thaw', file, ...placement],
  get: (file) => ['get', file, '@0x100', 'nil'],
  units: (file) => ['units', file],
  tour: (file) => ['tour', file],
  mcp: (file) => ['mcp', file],
}
const names = Object.keys(calls)

describe('--help and --version', () => {
  const { status, stdout } = pdmp(['--help'])

  it('list every command by its question, one a line, and the exit codes', () => {
    expect(status).toBe(0)
    const groups = [...stdout.matchAll(/^(\S.*:)\n((?: {2}\S.*\n)+)/gm)].map(([, title, lines]) => ({
      title,
      lines: lines!,
    }))
    expect(groups.map(({ title }) => title)).toEqual([
      'Options:',
      'Look at a dump:',
      'Check a dump:',
      'Explain what is in it:',
      'Change a dump:',
      'Compare and convert:',
      'Learn:',
    ])
    const listed = groups.slice(1).flatMap(({ lines }) => [...lines.matchAll(/^ {2}([a-z-]+) {2,}([A-Z].*\.)$/gm)])
    expect(listed.map(([, command]) => command)).toEqual(Object.keys(commands))
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(stdout).toContain('Exit codes: 0 clean, 1 findings, 2 trouble, 3 not a dump.')
  })

  it('cover every command that reads a dump in this test', () => {
    expect(Object.keys(commands).filter((command) => !names.includes(command))).toEqual([
      'explore',
      'explain',
      'embed',
      'extract',
      'encode',
      'completion',
    ])
  })

  it.each(sampleOf(Object.keys(commands), 3))('pdmp %s --help', async (command) => {
    const help = pdmp([command, '--help'])
    const { arguments: args, options = [], examples, exits } = await commands[command]!.load()
    expect(help).toMatchObject({ status: 0, stderr: '' })
    expect(help.stdout.split('\n')[0]).toMatch(new RegExp(`^Usage: pdmp ${command} \\[options\\] [<\\[]`))
    const flat = help.stdout.replace(/\s+/g, ' ')
    expect(flat).toContain(commands[command]!.summary)
    for (const each of [...args, ...options]) {
      expect(each.description, `${command} ${each.name()}`).not.toBe('')
      expect(flat).toContain(each.description)
    }
    expect(flat).toContain('--json')
    // Each example is one of this command, with what it is for.
    expect(examples.length).toBeGreaterThan(0)
    for (const [line, purpose] of examples) {
      expect(line.split(' ')[0]).toBe(command)
      expect(help.stdout).toContain(`  pdmp ${line}\n      ${purpose}\n`)
    }
    expect(help.stdout).toContain(`Exit codes:\n  0  ${exits.clean}\n`)
    expect(help.stdout.includes('\n  1  ')).toBe(exits.findings !== undefined)
    expect(help.stdout.endsWith('\n  3  not a dump, or one of an unknown layout\n')).toBe(true)
  })

  it.each(sampleOf(Object.keys(commands), 8))('pdmp help %s says the same', (command) => {
    expect(pdmp(['help', command])).toEqual(pdmp([command, '--help']))
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
    [['inof', path], "pdmp: unknown command 'inof'. Similar: info.\n"],
    [['help', 'verfy'], "pdmp: unknown command 'verfy'. Similar: verify.\n"],
    [['help', 'nosuch'], "pdmp: unknown command 'nosuch'\n"],
    [['nosuch', '--help'], "pdmp: unknown command 'nosuch'\n"],
    [['info', path, '--jsno'], "unknown option '--jsno'. Similar: --json."],
    [
      ['referrers', path, 'nil', '--limit', '-1'],
      "'--limit <n>' argument '-1' is invalid. Write a whole number, 0 or more.",
    ],
    [['objects', path, '--limit', '-5'], "argument '-5' is invalid"],
    [['objects', path, '--from', '-1'], "argument '-1' is invalid. Write an offset"],
    [['show', path, 'nil', '--depth', '-1'], "'--depth <n>' argument '-1' is invalid"],
    [['show', path, 'nil', '--length', 'x'], "'--length <n>' argument 'x' is invalid"],
    [['find', path, '--min-size', '-1'], "'--min-size <bytes>' argument '-1' is invalid"],
    [['rewrite', path, '--seed', '-1', '-o', 'x'], "'--seed <n>' argument '-1' is invalid"],
    [['tour', path, '--seed', '1.5'], "'--seed <n>' argument '1.5' is invalid"],
    [
      ['relocate', path, '--dump-base', '0x7ffff1900001', '--emacs-basis', '0', '-o', 'x'],
      'A dump is loaded at the start of a page, a multiple of 0x1000.',
    ],
    [
      ['prelink', path, '--dump-base', '0x1000', '--emacs-basis', '2', '-o', 'x'],
      'The address of a C variable is a multiple of 4.',
    ],
    [['thaw', path, '--dump-base', '-4096', '--emacs-basis', '0'], "argument '-4096' is invalid"],
    [['info'], "missing required argument 'file'"],
    [['info', path, path], 'too many arguments'],
    [['scan', path, '0'], "required option '--dump-base <address>' not specified"],
  ])('%j', (args, message) => {
    const { status, stdout, stderr } = pdmp(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})

describe.each(sampleOf(names, 3))('pdmp %s', (command) => {
  const call = calls[command]!

  it('exits 2 when the file cannot be read', () => {
    const { status, stdout, stderr } = pdmp(call('/nonexistent.pdmp'))
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    const missing =
      command === 'lab'
        ? 'no experiment and no file is named "/nonexistent.pdmp"'
        : '/nonexistent.pdmp: no such file or directory'
    expect(stderr).toMatch(`pdmp: ${missing}`)
  })

  it('exits 3 if the file is not a dump, and names the file in any position', () => {
    const file = badPath('magic-absent')
    const [first, ...rest] = call(file)
    const { status, stdout, stderr } = pdmp([first!, ...rest])
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
    expect(stderr.split('\n')[0]).toBe(
      `pdmp: ${file}: not-a-dump at 0x0 in header.magic: the file does not start with DUMPEDGNUEMACS`,
    )
  })

  it('reports the same as JSON', () => {
    const file = badPath('magic-absent')
    const [first, ...rest] = call(file)
    const { status, stdout, stderr } = pdmp([first!, '--json', ...rest])
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
    expect(JSON.parse(stderr)).toEqual({
      schema: 'pdmp/error/1',
      error: {
        code: 'not-a-dump',
        message: 'the file does not start with DUMPEDGNUEMACS',
        file,
        offset: 0,
        path: 'header.magic',
        meaning: expect.any(String),
        advice: expect.any(String),
      },
    })
  })
})

describe('a symbol that the dump does not have', () => {
  const real = corpusPath('bookworm-amd64', 'dump.pdmp.br')
  const asks: Readonly<Record<string, (name: string) => string[]>> = {
    show: (name) => ['show', real, name],
    refs: (name) => ['refs', real, name],
    referrers: (name) => ['referrers', real, name],
    path: (name) => ['path', real, name],
    get: (name) => ['get', real, name, 'nil'],
    thaw: (name) => ['thaw', real, name, ...placement],
    set: (name) => ['set', real, name, '1', '-o', join(directory, 'unwritten')],
  }
  const sentence = 'no symbol named "kill-rign-max" in this dump'
  const advice = (command: string) => (command === 'set' ? 'To add the symbol, pass --intern.' : undefined)

  it.each(sampleOf(Object.keys(asks), 6))(
    'is reported by %s with one message, one exit code and similar names',
    (command) => {
      expect(pdmp(asks[command]!('kill-rign-max'))).toEqual({
        status: 1,
        stdout: '',
        stderr: `pdmp: ${real}: ${sentence}. Similar: kill-ring-max.\n${advice(command) === undefined ? '' : `  ${advice(command)}\n`}`,
      })
      const { status, stdout, stderr } = pdmp([...asks[command]!('kill-rign-max'), '--json'])
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(JSON.parse(stderr)).toEqual({
        schema: 'pdmp/error/1',
        error: {
          code: 'not-found',
          message: sentence,
          file: real,
          near: ['kill-ring-max'],
          ...(advice(command) === undefined ? {} : { advice: advice(command) }),
        },
      })
    },
  )

  it.each(sampleOf(Object.keys(asks), 6))('of %s may have its name in the executable', (command) => {
    expect(pdmp(asks[command]!('coding-category-iso-8-else')).stderr).toContain(
      command === 'set'
        ? 'a symbol of the dump may have this name\n  The name of a symbol is in the Emacs executable only. Pass the executable with --emacs.'
        : 'A symbol of this length has its name in the Emacs executable only; pass that with --emacs.',
    )
  })

  it.each(sampleOf(Object.keys(asks), 6))('of %s may be an offset without its @', (command) => {
    expect(pdmp(asks[command]!('0x12e448')).stderr).toContain(
      'no symbol named "0x12e448" in this dump\n  For the object at this offset, write @0x12e448.',
    )
  })
})

describe('of two dumps, the one that cannot be opened', () => {
  const bad = badPath('truncated-half')
  const good = corpusPath('own-28.2-min', 'dump.pdmp.br')

  it.each([
    ['diff', good, bad],
    ['diff', bad, good],
    ['repro', good, bad],
    ['size', good, '--base', bad],
    ['audit', good, '--base', bad],
  ])('is named by %s %s %s', (...call) => {
    expect(pdmp(call)).toMatchObject({ status: 2, stderr: expect.stringContaining(`pdmp: ${bad}: truncated at 0x`) })
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

describe('a reader that closes the pipe early', () => {
  const large = corpusPath('own-28.2-m32-wideint', 'dump.pdmp.br')
  const throughHead = (args: readonly string[]) => {
    const quoted = [process.execPath, program, ...args].map((word) => `'${word}'`).join(' ')
    return spawnSync('bash', ['-c', `${quoted} | head -c 40; exit \${PIPESTATUS[0]}`], { encoding: 'latin1' })
  }

  it.each([
    ['text', ['relocs', large]],
    ['JSON', ['objects', large, '--json']],
  ])('is not an error of %s', (_, args) => {
    const { status, stdout, stderr } = throughHead(args)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toHaveLength(40)
  })

  it.each([
    ['an image', ['relocate', large, '--dump-base', '0', '--emacs-basis', '0', '-o', '-']],
    ['a dump', ['rewrite', large, '-o', '-']],
  ])('is an error of %s, whose output is incomplete', (_, args) => {
    const { status, stdout, stderr } = throughHead(args)
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'pdmp: standard output: broken pipe\n' })
    expect(stdout).toHaveLength(40)
  })

  it('and a slow reader gets every byte', () => {
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
