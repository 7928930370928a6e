import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { badPath, corpusPath, readDump, realDump } from '../corpus/corpus.ts'
import { pdmp, pdmpBinary, pdmpJson, pdmpPermitted } from './run.ts'

const root = mkdtempSync(join(tmpdir(), 'pdmp-relocate-'))
afterAll(() => rmSync(root, { recursive: true }))
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const name = 'own-28.2-m32-wideint'
const path = corpusPath(name, 'dump.pdmp.br')
const { dumpBase, emacsBasis, lispsym, imageSha256 } = realDump(name).placement!
const placement = ['--dump-base', dumpBase, '--emacs-basis', emacsBasis]
/** The number of early relocations, from the header. */
const applied = new DataView(readDump(name).buffer).getInt32(52, true)
const grouped = `${Math.floor(applied / 1000)},${String(applied % 1000).padStart(3, '0')}`
const tiny = corpusPath('tiny-30-big-lp64', 'dump.pdmp.br')
const anywhere = ['--dump-base', '0x1000', '--emacs-basis', '0x1000']

let directory = ''
let number = 0
beforeEach(() => {
  directory = join(root, String(number++))
  mkdirSync(directory)
})
/** Everything in the directory: a failed command leaves nothing of its own. */
const left = () => readdirSync(directory)

describe('relocate', () => {
  it('writes the image that a real Emacs had, and no other file', () => {
    const out = join(directory, 'image')
    const { status, stdout } = pdmp(['relocate', path, ...placement, '-o', out])
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `Applied ${grouped} relocations, and left 0 to native code.\n`,
    })
    expect(sha256(readFileSync(out))).toBe(imageSha256)
    expect(statSync(out).size).toBe(realDump(name).size)
    expect(left()).toEqual(['image'])
  })

  it('prints the counts as JSON, with addresses as strings', () => {
    const out = join(directory, 'image')
    expect(pdmpJson(['relocate', path, ...placement, '-o', out]).document).toEqual({
      schema: 'pdmp/relocate/1',
      size: realDump(name).size,
      applied,
      deferred: 0,
      lispsym,
    })
  })

  it('writes to standard output, and its message elsewhere', () => {
    const { status, stdout, stderr } = pdmpBinary(['relocate', path, ...placement, '-o', '-'])
    expect(status).toBe(0)
    expect(sha256(stdout)).toBe(imageSha256)
    expect(stderr).toBe(`Applied ${grouped} relocations, and left 0 to native code.\n`)
  })

  it('replaces a file whole', () => {
    const out = join(directory, 'image')
    writeFileSync(out, 'what was there')
    expect(pdmp(['relocate', tiny, ...anywhere, '-o', out]).status).toBe(0)
    expect(readFileSync(out).subarray(0, 14).toString()).toBe('DUMPEDGNUEMACS')
    expect(left()).toEqual(['image'])
  })

  it('writes into a device instead of replacing it', () => {
    expect(pdmp(['relocate', tiny, ...anywhere, '-o', '/dev/null']).status).toBe(0)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it('takes lispsym from the user, as an offset from the basis', () => {
    const out = join(directory, 'image')
    const offset = String(BigInt(lispsym) - BigInt(emacsBasis))
    expect(pdmp(['relocate', path, ...placement, '--lispsym', offset, '-o', out]).status).toBe(0)
    expect(sha256(readFileSync(out))).toBe(imageSha256)
    const absent = badPath('lispsym-absent')
    expect(pdmp(['relocate', absent, ...anywhere, '--lispsym', '64', '-o', out]).status).toBe(0)
  })
})

describe('relocate leaves no partial file', () => {
  it.each([
    ['a file that is no dump', ['relocate', badPath('magic-absent'), ...anywhere], 3],
    ['a broken dump', ['relocate', badPath('reloc-unsorted'), ...anywhere], 2],
    ['a bignum without limbs', ['relocate', badPath('bignum-limbs-giant'), ...anywhere], 2],
    ['a dump without lispsym', ['relocate', badPath('lispsym-absent'), ...anywhere], 2],
    ['an address that does not fit', ['relocate', path, '--dump-base', '0x100000000', '--emacs-basis', '0'], 2],
    ['an address that is none', ['relocate', tiny, '--dump-base', 'high', '--emacs-basis', '0'], 2],
  ])('after %s', (_, args, status) => {
    const run = pdmp([...args, '-o', join(directory, 'image')])
    expect(run.status).toBe(status)
    expect(run.stdout).toBe('')
    expect(run.stderr).toMatch(/^pdmp: /)
    expect(left()).toEqual([])
  })

  it('when the directory does not exist', () => {
    const out = join(directory, 'nowhere', 'image')
    const { status, stderr } = pdmp(['relocate', tiny, ...anywhere, '-o', out])
    expect(status).toBe(2)
    expect(stderr).toBe(`pdmp: ${out}: no such file or directory\n`)
    expect(left()).toEqual([])
  })

  it('when the output is a directory', () => {
    const out = join(directory, 'image')
    mkdirSync(out)
    expect(pdmp(['relocate', tiny, ...anywhere, '-o', out]).status).toBe(2)
    expect(left()).toEqual(['image'])
    expect(readdirSync(out)).toEqual([])
  })

  it('when the directory may not be written to', () => {
    chmodSync(directory, 0o500)
    const run = pdmpPermitted(['relocate', tiny, ...anywhere, '-o', join(directory, 'image')])
    chmodSync(directory, 0o700)
    if (run !== undefined) expect(run.status).toBe(2)
    expect(left()).toEqual([])
  })
})

it.each(['--dump-base', '--emacs-basis', '-o'])('relocate wants %s', (missing) => {
  const all = ['--dump-base', '0', '--emacs-basis', '0', '-o', join(directory, 'image')]
  const at = all.indexOf(missing)
  const { status, stderr } = pdmp(['relocate', tiny, ...all.slice(0, at), ...all.slice(at + 2)])
  expect(status).toBe(2)
  expect(stderr).toContain(missing)
  expect(existsSync(join(directory, 'image'))).toBe(false)
})
