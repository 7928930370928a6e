/**
 * No command overwrites a file that it reads, under any name: it exits with 2 and a message, and the file is unchanged.
 * @module
 */
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { readDump } from '../corpus/corpus.ts'
import { pdmp, shell } from './run.ts'

const root = mkdtempSync(join(tmpdir(), 'pdmp-lost-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const executable = readFileSync('/bin/echo')
/** A dump that belongs to the executable: 32 of its bytes are the fingerprint. */
const dump = readDump('tiny-28-little-lp64').slice()
dump.set(executable.subarray(0, 32), 16)

const contents: Readonly<Record<string, Uint8Array>> = { dump, executable, embedded: embedded(), document: document() }

function document(): Uint8Array {
  const file = join(root, 'decoded')
  writeFileSync(file, dump)
  return Buffer.from(pdmp(['decode', file]).stdout)
}

function embedded(): Uint8Array {
  const [own, behind, out] = ['own', 'behind', 'out'].map((name) => join(root, name)) as [string, string, string]
  writeFileSync(own, executable)
  writeFileSync(behind, dump)
  expect(pdmp(['embed', own, behind, '-o', out]).status).toBe(0)
  return readFileSync(out)
}

let folder = ''
let number = 0
beforeEach(() => {
  folder = join(root, String(number++))
  mkdirSync(folder)
  for (const [name, bytes] of Object.entries(contents)) writeFileSync(join(folder, name), bytes)
})

/** The line ends in exit 2 and the message, and each file is as it was. */
function expectRefused(line: string): void {
  const { status, stdout, stderr } = shell(line, folder)
  expect({ line, status, stdout, stderr }).toEqual({
    line,
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('which would be overwritten'),
  })
  for (const [name, bytes] of Object.entries(contents)) {
    expect(Buffer.compare(readFileSync(join(folder, name)), bytes), `${name} after ${line}`).toBe(0)
  }
}

const placement = '--dump-base 0x7f0000000000 --emacs-basis 0x600000'

/** Every command that writes a file, for each file that it reads. */
const commands: readonly (readonly [command: string, read: string])[] = [
  ['decode dump -o', 'dump'],
  ['decode dump --emacs executable -o', 'executable'],
  ['encode document -o', 'document'],
  ['relocate dump -o', `dump ${placement}`],
  ['prelink dump -o', `dump ${placement}`],
  ['embed executable dump -o', 'executable'],
  ['embed executable dump -o', 'dump'],
  ['extract embedded -o', 'embedded'],
  ['rewrite dump -o', 'dump'],
  ['set dump --intern x 1 -o', 'dump'],
  ['set dump --intern x 1 --emacs executable -o', 'executable'],
  ['repair dump -o', 'dump'],
  ['redact dump x -o', 'dump'],
  ['lab placing-orders dump --html', 'dump'],
]

describe('a command', () => {
  it.each(commands)('%s %s', (command, read) => {
    // A page may only be written over a page, so that refusal of `lab` comes first.
    if (command.startsWith('lab')) {
      expect(shell(`pdmp ${command} ${read}`, folder)).toMatchObject({ status: 2, stdout: '' })
      expect(Buffer.compare(readFileSync(join(folder, 'dump')), dump)).toBe(0)
    } else expectRefused(`pdmp ${command} ${read}`)
  })
})

describe('another name', () => {
  beforeEach(() => {
    linkSync(join(folder, 'dump'), join(folder, 'hard'))
    symlinkSync('dump', join(folder, 'soft'))
    symlinkSync(join(folder, 'soft'), join(folder, 'softer'))
    symlinkSync('.', join(folder, 'there'))
    symlinkSync('/dev/stdin', join(folder, 'in'))
  })

  it.each([
    ['a path with a detour', 'pdmp decode dump -o ./there/../dump'],
    ['a hard link', 'pdmp decode dump -o hard'],
    ['the other name of a hard link', 'pdmp rewrite hard -o dump'],
    ['a symbolic link', 'pdmp decode dump -o softer'],
    ['a symbolic link as the input', 'pdmp rewrite softer -o dump'],
    ['a linked folder', 'pdmp embed executable dump -o there/there/executable'],
    ['what the environment names', 'PDMP_EMACS=executable pdmp set dump --intern x 1 -o executable'],
    ['standard input', 'pdmp decode - -o dump < dump'],
    ['standard input and a hard link', 'pdmp rewrite - -o hard < dump'],
    ['/dev/stdin', 'pdmp decode /dev/stdin -o dump < dump'],
    ['/dev/stdin as the output', 'pdmp rewrite dump -o /dev/stdin < dump'],
    ['a link to /dev/stdin', 'pdmp rewrite in -o dump < dump'],
    ['/dev/fd/0 as the output', 'pdmp rewrite dump -o /dev/fd/0 0<> dump'],
    ['another descriptor', 'pdmp rewrite dump -o /dev/fd/7 7<> dump'],
    ['another descriptor as the input', 'pdmp rewrite /proc/self/fd/7 -o dump 7< dump'],
    ['/dev/stdout', 'pdmp rewrite dump -o /dev/stdout >> dump'],
    ['standard output', 'pdmp rewrite dump -o - 1<> dump'],
    ['standard output of a document', 'pdmp decode dump >> hard'],
    ['standard output of text', 'pdmp info dump 1<> dump'],
    ['standard input and output', 'pdmp encode - -o - < document >> document'],
  ])('%s', (_, line) => {
    expectRefused(line)
  })
})

describe('what is no loss', () => {
  it.each([
    ['the same device as input and output', 'pdmp encode document -o /dev/null < /dev/null'],
    ['another file', 'pdmp rewrite dump -o executable'],
    ['a list and an answer', 'pdmp lookup dump 0 --json < dump > executable; [ $? = 1 ]'],
    ['in place', 'pdmp rewrite dump --in-place --order shuffle'],
    ['in place, by standard input of the same file', 'pdmp rewrite dump --in-place --order shuffle < dump'],
  ])('%s', (_, line) => {
    expect(shell(line, folder)).toMatchObject({ status: 0, stderr: '' })
  })
})
