/**
 * The advice of `not-a-dump` depends on what the file is.
 * @module
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { adviceOn } from '../../src/cli/not-a-dump.ts'
import { corpusPath } from '../corpus/corpus.ts'
import { pdmp } from './run.ts'

const directory = mkdtempSync(join(tmpdir(), 'pdmp-advice-'))
afterAll(() => rmSync(directory, { recursive: true }))

const dump = new TextEncoder().encode('DUMPEDGNUEMACS\0\0and the rest of it')
const text = (content: string) => new TextEncoder().encode(content)
const joined = (...pieces: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(pieces))

/** A tar archive of one small file. */
function tar(): Uint8Array {
  writeFileSync(join(directory, 'emacs.txt'), 'text')
  return execFileSync('tar', ['-cf', '-', '-C', directory, 'emacs.txt'])
}

const empty = /^A failed dump of Emacs 28 or later leaves an empty file\. Dump again\./
const names = 'The dump of an Emacs is called emacs.pdmp or emacs-FINGERPRINT.pdmp.'

describe('the advice on a file that is not a dump', () => {
  it.each<[what: string, bytes: () => Uint8Array, advice: string | RegExp]>([
    ['an empty file', () => new Uint8Array(), empty],
    ['zeros', () => new Uint8Array(10_000), /^All 10000 bytes of the file are zero/],
    ['a start of zeros', () => joined(new Uint8Array(8192), dump), /^The first 8192 bytes of the file are zero/],
    [
      'the JSON of a command',
      () => text('{"schema":"pdmp/info/1","release":null}'),
      /printed \(pdmp\/info\)\. Pass the dump/,
    ],
    ['a document with spaces', () => text('{\n  "schema": "pdmp/document/1"'), /`pdmp encode` makes a dump from it/],
    ['ELF', () => text('\x7fELF\x02\x01\x01'), /^It is an ELF executable or library/],
    ['PE', () => text('MZ\x90\0'), /^It is a PE executable or library/],
    ['Mach-O', () => Uint8Array.of(0xcf, 0xfa, 0xed, 0xfe, 7, 0), /^It is a Mach-O executable or library/],
    ['gzip', () => gzipSync(dump), /^It is packed with gzip, a second time\. Unpack it first: gzip -d\.$/],
    ['zip', () => text('PK\x03\x04\x14\0'), /^It is a zip archive/],
    ['tar', tar, /^It is a tar archive/],
    ['byte-compiled Lisp', () => text(';ELC\x1e\0\0\0\n'), /^It is a byte-compiled Lisp file/],
    ['a pointer of Git LFS', () => text('version https://git-lfs.github.com/spec/v1\noid'), /`git lfs pull`/],
    ['HTML', () => text('\n<!DOCTYPE html>\n<html>'), /^It is an HTML page/],
    ['text', () => text('Café, in UTF-8\n'), `It is a text file. ${names}`],
    [
      'bytes',
      () => Uint8Array.of(1, 2, 3, 0xff),
      `The start of the file is damaged, or another program wrote it. ${names}`,
    ],
  ])('says what to do about %s', (_, bytes, advice) => {
    if (typeof advice === 'string') expect(adviceOn(bytes())).toBe(advice)
    else expect(adviceOn(bytes())).toMatch(advice)
  })

  it('says which bytes to remove before a dump, by a command that leaves the dump', () => {
    const advice = adviceOn(joined(text('junk\n'), dump))
    const [, command] = /^A dump starts at 0x5 of the file\. Remove the bytes before it: (.*)\.$/.exec(advice)!
    const [program, ...args] = command!.split(' ')
    expect(new Uint8Array(execFileSync(program!, args, { input: joined(text('junk\n'), dump) }))).toEqual(dump)
  })

  it('speaks of empty files where the file is empty only', () => {
    const path = join(directory, 'emacs.pdmp')
    const stderrFor = (bytes: Uint8Array) => {
      writeFileSync(path, bytes)
      return pdmp(['info', path]).stderr
    }
    expect(stderrFor(new Uint8Array())).toContain('leaves an empty file')
    for (const bytes of [text('text\n'), readFileSync(process.execPath), new Uint8Array(64)]) {
      expect(stderrFor(bytes)).not.toContain('empty')
    }
    expect(stderrFor(readFileSync(corpusPath('own-28.2-min', 'dump.pdmp.br')))).toBe('')
  })
})
