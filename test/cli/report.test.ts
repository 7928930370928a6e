/** `pdmp report`: the page has what it should, all of it or nothing. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { Holders, librariesOf } from '../../src/analyse.ts'
import { Dump, proveNames, verify } from '../../src/index.ts'
import { keyOf, LARGEST } from '../../src/web/asked.ts'
import { badPath, corpusPath, readDump } from '../corpus/corpus.ts'
import { pdmp, pdmpJson, shell } from './run.ts'

const name = 'tiny-30-little-lp64'
const path = corpusPath(name, 'dump.pdmp.br')
const directory = mkdtempSync(join(tmpdir(), 'pdmp-report-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))
let pages = 0

/** The text of a page that the command writes. */
function pageOf(...args: readonly string[]): string {
  const output = join(directory, `${pages++}.html`)
  expect(pdmp(['report', ...args, '-o', output])).toMatchObject({ status: 0, stderr: '' })
  return readFileSync(output, 'utf8')
}

/** The bytes of a file inside a page, from all of its pieces. */
const bytesOf = (page: string, file: string) => {
  const elements = page.matchAll(new RegExp(`<script type="[^"]+" data-file="${file}"[^>]*>([^<]*)</script>`, 'g'))
  const pieces = Array.from(elements, ([, base64]) => Buffer.from(base64!, 'base64'))
  return pieces.length === 0 ? undefined : new Uint8Array(gunzipSync(Buffer.concat(pieces)))
}

/** The answers inside a page. */
const answersOf = (page: string) => JSON.parse(/<script type="[^"]+" id="answers">([^<]*)<\/script>/.exec(page)![1]!)

describe('a report', () => {
  it('has the dump inside, byte for byte, unpacked', () => {
    expect(bytesOf(pageOf(path), 'dump')).toEqual(new Uint8Array(readDump(name)))
  })

  it('has a real dump inside, byte for byte', () => {
    const real = corpusPath('trixie-amd64', 'dump.pdmp.br')
    expect(Buffer.compare(bytesOf(pageOf(real), 'dump')!, readDump('trixie-amd64'))).toBe(0)
  })

  it('has the older dump too, where one is given', () => {
    const old = 'tiny-28-little-lp64'
    const page = pageOf(path, corpusPath(old, 'dump.pdmp.br'))
    expect(bytesOf(page, 'old')).toEqual(new Uint8Array(readDump(old)))
    expect(bytesOf(pageOf(path), 'old')).toBeUndefined()
  })

  it('shows a file by its name, whatever characters that has', () => {
    const odd = join(directory, `a"<b>&'.pdmp`)
    writeFileSync(odd, readDump(name))
    expect(pageOf(odd)).toContain(`data-name="a&#34;&#60;b>&#38;'.pdmp"`)
  })

  it('of a damaged dump is written: the page shows the damage', () => {
    expect(bytesOf(pageOf(badPath('emacs-reloc-unsorted')), 'dump')?.length).toBeGreaterThan(0)
  })

  it('goes to standard output too', () => {
    const { status, stdout } = pdmp(['report', path, '-o', '-'])
    expect(status).toBe(0)
    expect(stdout).toBe(pageOf(path))
  })

  it('is the same each time', () => {
    expect(pageOf(path)).toBe(pageOf(path))
  })

  it('says in JSON what was written', () => {
    const output = join(directory, 'json.html')
    const { document } = pdmpJson(['report', path, '-o', output])
    expect(document).toEqual({ schema: 'pdmp/report/1', output, size: readFileSync(output).length, dump: true })
  })
})

describe('a report without the dump', () => {
  const page = pageOf(path, '--no-dump')

  it('has answers, as the library gives them', () => {
    const { answers } = answersOf(page)
    const dump = Dump.open(readDump(name), { prove: proveNames })
    expect(answers[keyOf(['verdict'])].value).toEqual(verify(readDump(name)))
    const { libraries } = librariesOf(dump.part(Holders))
    const shown = answers[keyOf(['largestLibraries', LARGEST])].value
    expect(shown.total).toBe(libraries.length)
    const sizes = libraries.map(({ retained }) => retained).sort((a, b) => b - a)
    expect(shown.rows.map(({ retained }: { retained: number }) => retained)).toEqual(sizes.slice(0, LARGEST))
  })

  it('has no bytes', () => {
    expect(bytesOf(page, 'dump')).toBeUndefined()
  })
})

describe('a page is never written over something else, or in part', () => {
  const files = () => readdirSync(directory).sort()

  it('keeps a file that is no page', () => {
    const output = join(directory, 'notes.txt')
    writeFileSync(output, 'mine')
    expect(pdmp(['report', path, '-o', output])).toMatchObject({ status: 2 })
    expect(readFileSync(output, 'utf8')).toBe('mine')
  })

  it('leaves nothing where the disk is full', () => {
    const before = files()
    const { status } = shell(`ulimit -f 100; pdmp report ${path} -o full.html`, directory)
    expect(status).toBe(2)
    expect(files()).toEqual(before)
  })

  it('leaves nothing for what is no dump', () => {
    const [plain, output] = [join(directory, 'plain'), join(directory, 'never.html')]
    writeFileSync(plain, 'no dump')
    expect(pdmp(['report', plain, '-o', output])).toMatchObject({ status: 3 })
    expect(existsSync(output)).toBe(false)
  })

  it('names the older file where that is no dump', () => {
    const plain = join(directory, 'old-plain')
    writeFileSync(plain, 'no dump')
    const { status, stderr } = pdmp(['report', path, plain, '-o', join(directory, 'never.html')])
    expect({ status, isNamed: stderr.includes(plain) }).toEqual({ status: 3, isNamed: true })
  })

  it('refuses the executable of another dump', () => {
    const { status, stderr } = pdmp(['report', path, '--emacs', process.execPath, '-o', join(directory, 'never.html')])
    expect({ status, isNamed: stderr.includes('executable-mismatch') }).toEqual({ status: 2, isNamed: true })
  })
})

describe('the page of the explorer', () => {
  const page = readFileSync(fileURLToPath(new URL('../../dist/web/explorer.html', import.meta.url)), 'utf8')

  it('has at most 250 kB after gzip', () => {
    const size = gzipSync(page, { level: 9 }).length
    expect(size).toBeGreaterThan(50_000)
    expect(size).toBeLessThanOrEqual(250_000)
  })

  it('names no address, and forbids connections', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)![1]!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(page).not.toMatch(/\b(src|href)="(?!data:|#)/)
  })
})
