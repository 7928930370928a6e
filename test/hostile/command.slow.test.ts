/**
 * For any file the command ends with one of its four exit codes and a message, never with a stack trace, a signal or a
 * partial output file.
 * @module
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { modern, small } from '../corpus/bad-headers.ts'
import { badNames, readBad } from '../corpus/corpus.ts'
import { DumpEditor } from '../corpus/dump-editor.ts'
import { tinyDump } from '../corpus/tiny-dump.ts'
import { randomFrom } from '../corpus/tiny-random.ts'
import { type Build, buildProduct } from './build.ts'
import { traps } from './crafted.ts'
import { executableFor } from './executable-for.ts'
import * as library from './library.ts'

let build: Build
let directory: string
/** An executable that is of one dump, or of none that a test damaged. */
let elf: string
/** A sound dump. */
let other: string
beforeAll(() => {
  build = buildProduct()
  directory = mkdtempSync(join(tmpdir(), 'pdmp-hostile-'))
  other = join(directory, 'other.pdmp')
  writeFileSync(other, tinyDump(modern).bytes)
  elf = join(directory, 'emacs')
  const right = executableFor(library.Dump.open(tinyDump(small).bytes).heap, library)
  writeFileSync(elf, right)
})
afterAll(() => {
  build.remove()
  rmSync(directory, { recursive: true, force: true })
})

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Run the command to its end. */
function pdmp(argv: readonly string[], input: Uint8Array | 'closed' = 'closed'): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [build.path('cli/main.js'), ...argv])
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    // A command that refuses its arguments never reads; the pipe then breaks, which is no trouble.
    child.stdin.on('error', () => {})
    child.stdin.end(input === 'closed' ? undefined : input)
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() })
    })
  })
}

/** An error is one line of text that names the command, or under `--json` a document. */
function expectOrderly({ code, stderr }: Ended, what: string, isJson = false): void {
  expect([0, 1, 2, 3], `${what}: ${stderr}`).toContain(code)
  expect(stderr, what).not.toMatch(/bug in pdmp|\n\s+at |Error:|Warning/)
  // What the engine says when a program asks too much of it.
  expect(stderr, what).not.toMatch(/call stack|out of memory|Invalid (array|typed)|outside the bounds|out of bounds$/m)
  if (code !== 2 && code !== 3) return
  if (!isJson) expect(stderr, what).toMatch(/^pdmp: .*\S/)
  else expect(JSON.parse(stderr.trimEnd().split('\n').at(-1)!).schema, what).toBe('pdmp/error/1')
}

/** What a command prints under `--json` is a document. What is not found is an error, which is one on standard error. */
function expectDocument({ code, stdout, stderr }: Ended, command: readonly string[]): void {
  if (command.includes('--json') || command.includes('--sarif'))
    JSON.parse(code === 1 && stdout === '' ? stderr : stdout)
}

const bases = ['--dump-base', '0x7f0000000000', '--emacs-basis', '0x555500000000']
const narrowBases = ['--dump-base', '0x10000', '--emacs-basis', '0xfffffff8', '--lispsym', '-16']

/** Every command, in one of its forms, on FILE; OUT is where `relocate` may write, ELF an executable. */
const commands: readonly (readonly string[])[] = [
  ['info', 'FILE', '--json'],
  ['info', 'FILE'],
  ['map', 'FILE'],
  ['map', 'FILE', '--json'],
  ['relocs', 'FILE', '--json', '--limit', '2000'],
  ['emacs-relocs', 'FILE', '--json'],
  ['objects', 'FILE', '--json'],
  ['lookup', 'FILE', '100', '0xffffffffffff', '--json'],
  ['lookup', 'FILE', '100', '--marks', 'FILE', '--json'],
  ['scan', 'FILE', '0', '0xffffffffffffffffffff', '--words', 'FILE', '--marks', 'FILE', ...narrowBases],
  ['relocate', 'FILE', ...narrowBases, '-o', 'OUT', '--json'],
  ['relocate', 'FILE', ...bases, '-o', 'OUT'],
  ['verify', 'FILE', '--json'],
  ['verify', 'FILE', '--sarif'],
  ['tour', 'FILE'],
  ['symbols', 'FILE', '--json'],
  ['symbols', 'FILE', '^(a+)+$', '--bound'],
  ['show', 'FILE', 'nil', '--json'],
  ['show', 'FILE', '@0x70', '--depth', '1000000', '--length', '1000000'],
  ['disassemble', 'FILE', '@0x70', '--json'],
  ['disassemble', 'FILE', 'nil'],
  ['refs', 'FILE', '@0x70', '--json'],
  ['referrers', 'FILE', '@80', '--json'],
  ['referrers', 'FILE', 'nil'],
  ['path', 'FILE', '@0x60', '--json'],
  ['strings', 'FILE', '(a|a)*$', '--json'],
  ['strings', 'FILE'],
  ['tables', 'FILE', '--json'],
  ['tables', 'FILE', '--check', '--json'],
  ['thaw', 'FILE', ...narrowBases, '--json'],
  ['thaw', 'FILE', ...bases],
  ['get', 'FILE', '@0x70', '"car"', '--json'],
  ['find', 'FILE', '--min-size', '1', '--text', 'a', '--json'],
  ['find', 'FILE', '--type', 'vector'],
  ['units', 'FILE', '--json'],
  ['units', 'FILE', '--emacs', 'ELF'],
  ['explain', 'dumping overlays is not yet implemented', '--in', 'FILE', '--json'],
  ['pages', 'FILE', '--json'],
  ['size', 'FILE', '--by', 'library,kind,symbol,root', '--json'],
  ['size', 'FILE', '--by', 'page,type,region,feature', '--csv'],
  ['libraries', 'FILE', '--json'],
  ['retained', 'FILE', '--all', '--json'],
  ['duplicates', 'FILE', '--json'],
  ['where', 'FILE', '0x70', '0x400', '0x7f0000000070', '--dump-base', '0x7f0000000000', '--json'],
  ['doctor', 'FILE'],
  ['doctor', 'ELF', '--dump-file', 'FILE', '--json'],
  ['audit', 'FILE', '--json'],
  ['audit', 'FILE', '--base', 'FILE', '--sarif', '--fail-on', 'note'],
  ['attest', 'FILE'],
  ['attest', '--check', 'FILE', 'FILE'],
  ['diff', 'FILE', 'FILE', '--json'],
  ['repro', 'FILE', 'OTHER', '--json'],
  ['diff', 'FILE', 'FILE', '--strict', '--bytes', '--html', '-'],
  ['textconv', 'FILE'],
  ['mcp', 'FILE', '--json'],
  ['export', 'FILE', '--format', 'heapsnapshot', '-o', 'OUT'],
  ['export', 'FILE', '--format', 'graphml', '--root', 'nil', '--depth', '9', '--max-nodes', '99', '-o', 'OUT'],
  ['export', 'FILE', '-o', 'TABLES', '--json'],
  ['report', 'FILE', '-o', 'OUT', '--json'],
  ['report', 'FILE', 'OTHER', '--no-dump', '-o', '-'],
  ['decode', 'FILE', '-o', 'OUT', '--json'],
  ['decode', 'FILE', '--labels', 'path', '-o', 'OUT', '--json'],
  ['rewrite', 'FILE', '--order', 'weight', '-o', 'OUT'],
  ['redact', 'FILE', 'a', '-o', 'OUT', '--json'],
  ['redact', 'FILE', '--secrets', '-o', 'OUT', '--json'],
  ['normalize', 'FILE', '--build-path', 'a=b', '-o', 'OUT', '--json'],
  ['set', 'FILE', 'nil', '1', '-o', 'OUT', '--json'],
  ['repair', 'FILE', '--bin', '/usr/bin', '-o', 'OUT', '--json'],
  ['symbols', 'FILE', '--emacs', 'FILE'],
  ['strings', 'FILE', '--emacs', 'ELF', '--json'],
]

/** `count` single-bit flips of one dump, anywhere but in the magic. */
function flipped(bytes: Uint8Array, seed: number): Uint8Array {
  const random = randomFrom(seed)
  const copy = Uint8Array.from(bytes)
  for (let i = 0; i < 3; i++) copy[16 + random.below(copy.length - 16)]! ^= 1 << random.below(8)
  return copy
}

const random = randomFrom(7)
const noise = (length: number) => Uint8Array.from({ length }, () => random.below(256))
const hostile: Readonly<Record<string, () => Uint8Array>> = {
  noise: () => noise(5000),
  'noise after the magic': () => Uint8Array.of(...new TextEncoder().encode('DUMPEDGNUEMACS\0\0'), ...noise(5000)),
  ...Object.fromEntries(
    Array.from({ length: 6 }, (_, i) => [
      `bits flipped, ${i}`,
      () => flipped(tinyDump(i < 3 ? small : modern).bytes, i),
    ]),
  ),
  // Every other one: the library meets them all.
  ...Object.fromEntries(badNames().flatMap((name, i) => (i % 2 === 0 ? [[name, () => readBad(name)] as const] : []))),
  ...Object.fromEntries(Object.entries(traps).map(([name, trap]) => [name, () => trap(3000)])),
}

/** A dump whose one table of relocations is empty; the tables after it move up. */
function withoutRelocations(): Uint8Array {
  const editor = new DumpEditor(small)
  const { dumpRelocs, objectStarts, emacsRelocs } = editor.truth.header
  const { offset } = dumpRelocs[0]!
  editor.setHeader('dump_relocs.0.num', 0).setHeader('object_starts.ofs', offset)
  editor.setHeader('emacs_relocs.ofs', emacsRelocs.offset - (objectStarts.offset - offset))
  const { bytes } = editor
  return Uint8Array.of(...bytes.subarray(0, offset), ...bytes.subarray(objectStarts.offset))
}

it('a dump without relocations is refused, because its objects have no known form', async () => {
  const file = join(directory, 'no-relocations.pdmp')
  writeFileSync(file, withoutRelocations())
  const ended = await pdmp(['tour', file])
  expectOrderly(ended, 'tour')
  expect(ended.stderr).toContain('layout-unknown')
  expect(ended.code).toBe(3)
})

/** Names of the files that the command writes, in order. */
function outputsOf(command: readonly string[]): readonly string[] {
  if (command.includes('OUT')) return ['out']
  return command.includes('TABLES') ? ['edges.parquet', 'objects.parquet'] : []
}

describe('hostile files', () => {
  // Each file meets three of the commands, in turn, and each command half a dozen files.
  const cases = Object.keys(hostile).map((name, i) => [name, [0, 5, 17].map((n) => (i + n) % commands.length)] as const)

  it.concurrent.each(cases)('%s', async (name, chosen) => {
    const own = mkdtempSync(join(directory, 'case-'))
    const file = join(own, 'file.pdmp')
    const out = join(own, 'out')
    const bytes = hostile[name]!()
    writeFileSync(file, bytes)
    const tables = join(own, 'objects.parquet')
    const places: Readonly<Record<string, string>> = { FILE: file, OTHER: other, OUT: out, ELF: elf, TABLES: tables }
    for (const command of chosen.map((i) => commands[i]!)) {
      const ended = await pdmp(command.map((word) => places[word] ?? word))
      expectOrderly(ended, command.join(' '), command.includes('--json'))
      const answered = ended.code === 0 || ended.code === 1
      if (answered) expectDocument(ended, command)
      const written = readdirSync(own).filter((each) => each !== 'file.pdmp')
      const isWritten = written.length > 0
      if (isWritten) expect([answered, written.sort()], command.join(' ')).toEqual([true, outputsOf(command)])
      if (command[0] === 'relocate') expect(isWritten).toBe(answered)
      if (command[0] === 'relocate' && isWritten) expect(statSync(out).size).toBe(bytes.length)
      for (const each of written) rmSync(join(own, each))
    }
    expect(Buffer.compare(readFileSync(file), bytes)).toBe(0)
  })
})

describe('packed files', () => {
  const zeros = new Uint8Array(64 * 2 ** 20)
  const brotli = (bytes: Uint8Array) =>
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 22 } })
  const dump = tinyDump(modern).bytes
  const cut = (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 9)
  const packed: readonly (readonly [name: string, make: () => Uint8Array, says: string])[] = [
    ['bomb.pdmp.br', () => brotli(zeros), 'unpack-too-large'],
    ['bomb.pdmp.gz', () => gzipSync(zeros), 'unpack-too-large'],
    ['nested.pdmp.gz', () => gzipSync(gzipSync(zeros)), 'not-a-dump'],
    ['cut.pdmp.br', () => cut(brotli(dump)), 'unpack-failed'],
    ['cut.pdmp.gz', () => cut(gzipSync(dump)), 'unpack-failed'],
    ['empty.pdmp.br', () => new Uint8Array(0), 'unpack-failed'],
    ['empty.pdmp.gz', () => new Uint8Array(0), 'not-a-dump'],
    ['noise.pdmp.br', () => noise(300), 'unpack-failed'],
    ['packed-twice.pdmp', () => gzipSync(gzipSync(dump)), 'not-a-dump'],
  ]

  it.each(packed)('%s', async (name, make, says) => {
    const file = join(directory, name)
    writeFileSync(file, make())
    for (const command of ['info', 'verify']) {
      const ended = await pdmp([command, file])
      expectOrderly(ended, name)
      expect(ended.stdout).toBe('')
      expect(ended.stderr).toContain(says)
      expect(ended.code).toBe(says === 'not-a-dump' ? 3 : 2)
    }
  })
})

describe('standard input', () => {
  const sound = tinyDump(small).bytes
  const inputs: readonly (readonly [string, Uint8Array | 'closed', number])[] = [
    ['closed', 'closed', 3],
    ['noise', noise(5000), 3],
    ['a dump', sound, 0],
    ['a dump, packed', gzipSync(sound), 0],
    ['a bomb', gzipSync(new Uint8Array(64 * 2 ** 20)), 2],
    ['a dump, packed and cut', gzipSync(sound).subarray(0, 200), 2],
  ]

  it.each(inputs)('%s', async (name, input, code) => {
    const ended = await pdmp(['info', '-'], input)
    expectOrderly(ended, name)
    expect(ended.code, ended.stderr).toBe(code)
  })
})

describe('paths that cannot be read or written', () => {
  const paths = () => {
    const folder = join(directory, 'folder')
    mkdirSync(folder, { recursive: true })
    const dump = join(directory, 'sound.pdmp')
    writeFileSync(dump, tinyDump(small).bytes)
    return { folder, dump, absent: join(directory, 'absent.pdmp') }
  }

  it('a directory, a missing file, a directory as side file', async () => {
    const { folder, dump, absent } = paths()
    for (const argv of [
      ['info', folder],
      ['verify', absent],
      ['verify', join(dump, 'below')],
      ['lookup', dump, '0', '--marks', folder],
      ['lookup', dump, '--offsets-from', absent],
      ['scan', dump, '--words', folder, '--dump-base', '0'],
    ]) {
      const ended = await pdmp(argv)
      expectOrderly(ended, argv.join(' '))
      expect(ended.code, argv.join(' ')).toBe(2)
    }
  })

  it('an output that cannot be written leaves nothing behind', async () => {
    const { folder, dump, absent } = paths()
    const before = readdirSync(directory).sort()
    for (const out of [folder, join(absent, 'out'), join(dump, 'out'), '/proc/out']) {
      const ended = await pdmp(['relocate', dump, ...bases, '-o', out])
      expectOrderly(ended, out)
      expect(ended.code, out).toBe(2)
    }
    expect(readdirSync(directory).sort()).toEqual(before)
    expect(readdirSync(folder)).toEqual([])
  })

  it('a refused input leaves an earlier output as it was', async () => {
    const { dump } = paths()
    const out = join(directory, 'kept')
    const bad = join(directory, 'bad.pdmp')
    writeFileSync(out, 'earlier')
    writeFileSync(bad, readFileSync(dump).subarray(0, 5000))
    expectOrderly(await pdmp(['relocate', bad, ...bases, '-o', out]), 'relocate')
    expect(readFileSync(out, 'utf8')).toBe('earlier')
  })
})

it('arguments that are not numbers, or are too large', async () => {
  const file = join(directory, 'arguments.pdmp')
  writeFileSync(file, tinyDump(small).bytes)
  const garbage = join(directory, 'garbage')
  writeFileSync(garbage, noise(2000))
  for (const argv of [
    ['lookup', file, '1e3'],
    ['lookup', file, `0x${'f'.repeat(5000)}`],
    ['lookup', file, '--offsets-from', garbage],
    ['relocs', file, '--limit', 'many'],
    ['objects', file, '--from', '0x'],
    ['relocate', file, '--dump-base', '-1', '--emacs-basis', '0', '-o', garbage],
    ['relocate', file, '--dump-base', `0x1${'0'.repeat(16)}`, '--emacs-basis', '0', '-o', garbage],
    ['no-such-command', file],
    ['relocs', file, '--phase', '__proto__'],
  ]) {
    const ended = await pdmp(argv)
    expect([2, 3], argv.join(' ')).toContain(ended.code)
    expect(ended.stderr, argv.join(' ')).not.toMatch(/bug in pdmp|\n\s+at /)
  }
})
