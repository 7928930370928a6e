/**
 * `pdmp decode`, `pdmp encode` and `pdmp prelink` as a user calls them.
 * @module
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { corpusPath, readDump } from '../corpus/corpus.ts'
import { pdmp, pdmpBinary, pdmpJson } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'pdmp-document-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = (name: string) => join(folder, name)
const name = 'tiny-28-big-lp64'
const packed = corpusPath(name, 'dump.pdmp.br')
const dump = readDump(name)
const left = () => readdirSync(folder).filter((file) => file.startsWith('.'))

describe('decode', () => {
  it('prints a document that encode converts back, through pipes', () => {
    const { status, stdout } = pdmpBinary(['decode', packed])
    expect(status).toBe(0)
    const back = pdmpBinary(['encode', '-', '-o', '-'], stdout)
    expect({ status: back.status, same: Buffer.compare(back.stdout, dump) }).toEqual({ status: 0, same: 0 })
    expect(back.stderr).toMatch(/^Wrote [\d,]+ bytes with [\d,]+ relocations\.\n$/)
  })

  it('writes it to a file, and reports its size', () => {
    const out = path('document.json')
    const { status, document } = pdmpJson(['decode', packed, '-o', out])
    const text = readFileSync(out, 'utf8')
    expect({ status, document }).toEqual({
      status: 0,
      document: { schema: 'pdmp/decode/1', size: Buffer.byteLength(text), objects: expect.any(Number) },
    })
    expect(JSON.parse(text).schema).toBe('pdmp/document/1')
    expect(left()).toEqual([])
  })
})

describe('encode', () => {
  it('writes the dump of a document', () => {
    const [document, out] = [path('a.json'), path('a.pdmp')]
    writeFileSync(document, pdmp(['decode', packed]).stdout)
    const run = pdmpJson(['encode', document, '-o', out])
    expect(run).toMatchObject({ status: 0, document: { schema: 'pdmp/encode/1', size: dump.length } })
    expect(Buffer.compare(readFileSync(out), dump)).toBe(0)
  })

  it.each([
    ['no JSON', () => 'hello', /document-syntax at line 1, column 1, in/],
    [
      'a mistake on its second line',
      () => '{"schema":"pdmp/document/1",\n  x',
      /document-syntax at line 2, column 3, in/,
    ],
    [
      'a dangling label',
      () => pdmp(['decode', packed]).stdout.replace('"car":"@', '"car":"@gone'),
      /document-invalid at line \d+, column \d+, in @gone/,
    ],
  ])('leaves the output as it was after %s', (_, text, message) => {
    const [document, out] = [path('bad.json'), path('kept.pdmp')]
    writeFileSync(document, text())
    writeFileSync(out, 'earlier')
    const { status, stdout, stderr } = pdmp(['encode', document, '-o', out])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(message)
    expect(readFileSync(out, 'utf8')).toBe('earlier')
    expect(left()).toEqual([])
  })
})

describe('a file that is not a dump', () => {
  const document = path('told.json')
  const executable = path('told')

  it.each([
    [
      'a prelinked dump',
      () => pdmp(['prelink', packed, '--dump-base', '0x10000', '--emacs-basis', '0x20000', '-o', path('pre')]),
      path('pre'),
      /^It is a dump that `pdmp prelink` wrote for one placement\. Pass the dump that it was made from\.$/,
    ],
    [
      'a document',
      () => pdmp(['decode', packed, '-o', document]),
      document,
      /^It is a JSON document of `pdmp decode`\. `pdmp encode` makes a dump from it\.$/,
    ],
    [
      'an executable',
      () => {},
      process.execPath,
      /^It is an? (ELF|PE|Mach-O) executable or library\. The dump is a file of its own, such as emacs\.pdmp\.$/,
    ],
    [
      'an executable with a dump',
      () => {
        // The dump belongs to the executable: 32 of its bytes are the fingerprint.
        const own = dump.slice()
        own.set(readFileSync(process.execPath).subarray(0, 32), 16)
        writeFileSync(path('own.pdmp'), own)
        return pdmp(['embed', process.execPath, path('own.pdmp'), '-o', executable])
      },
      executable,
      /^It is an? (ELF|PE|Mach-O) executable with a dump at its end\. `pdmp extract` writes that dump to a file\.$/,
    ],
  ])('gets advice that depends on what it is: %s', (_, make, file, advice) => {
    make()
    for (const command of ['info', 'verify']) {
      const { status, stderr } = pdmp([command, file, '--json'])
      expect(status).toBe(3)
      expect(JSON.parse(stderr).error).toMatchObject({
        code: 'not-a-dump',
        advice: expect.stringMatching(advice),
      })
    }
  })
})

describe('decode --labels path', () => {
  it('writes a document that encode converts back, and that is the same for a dump in another order', () => {
    const [document, out] = [path('labels.json'), path('labels.pdmp')]
    expect(pdmp(['decode', packed, '--labels', 'path', '-o', document]).status).toBe(0)
    expect(pdmp(['encode', document, '-o', out]).status).toBe(0)
    expect(Buffer.compare(readFileSync(out), dump)).toBe(0)
    const shuffled = path('shuffled.pdmp')
    expect(pdmp(['rewrite', packed, '--order', 'shuffle', '--seed', '3', '-o', shuffled]).status).toBe(0)
    const labels = (text: string) => [...text.matchAll(/"@":"([^"]*)"/g)].map(([, label]) => label!).sort()
    const other = pdmp(['decode', shuffled, '--labels', 'path']).stdout
    expect(labels(other)).toEqual(labels(readFileSync(document, 'utf8')))
  })

  it('refuses labels of another kind', () => {
    const { status, stderr } = pdmp(['decode', packed, '--labels', 'size'])
    expect(status).toBe(2)
    expect(stderr).toContain('Allowed choices are offset, path.')
  })
})

describe('prelink', () => {
  const placement = ['--dump-base', '0x7f0000000000', '--emacs-basis', '0x600000']

  it('writes what relocate writes, marked and with the placement behind it', () => {
    const [prelinked, image] = [path('prelinked'), path('image')]
    const { status, document } = pdmpJson(['prelink', packed, ...placement, '-o', prelinked])
    expect({ status, document }).toMatchObject({
      status: 0,
      document: { schema: 'pdmp/prelink/1', size: dump.length + 24, deferred: 0, dumpBase: '0x7f0000000000' },
    })
    expect(pdmp(['relocate', packed, ...placement, '-o', image]).status).toBe(0)
    const [a, b] = [readFileSync(prelinked), readFileSync(image)]
    expect(Buffer.compare(a.subarray(16, b.length), b.subarray(16))).toBe(0)
    expect(pdmp(['info', prelinked]).status).toBe(3)
  })
})

it.each([
  ['encode', (document: string) => [document]],
  ['relocate', () => [path('input.pdmp'), '--dump-base', '0x7f0000000000', '--emacs-basis', '0x600000']],
  ['prelink', () => [path('input.pdmp'), '--dump-base', '0x7f0000000000', '--emacs-basis', '0x600000']],
])('%s does not write over its input', (command, args) => {
  const [document, input] = [path('input.json'), path('input.pdmp')]
  writeFileSync(document, pdmp(['decode', packed]).stdout)
  writeFileSync(input, dump)
  const [file, ...rest] = args(document)
  const before = readFileSync(file!)
  const { status, stderr } = pdmp([command, file!, ...rest, '-o', file!])
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringContaining('is the input, which would be overwritten'),
  })
  expect(Buffer.compare(readFileSync(file!), before)).toBe(0)
})
