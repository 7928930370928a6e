/**
 * `pdmp rewrite` and `pdmp pages`; and every command that writes dumps when writing fails: the input is unchanged, no
 * partial output exists, and the exit code is 2.
 * @module
 */
import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { pageUse } from '../../src/analyse/pages.ts'
import { Dump, verify } from '../../src/index.ts'
import { openDump } from '../../src/pdmp.ts'
import { badPath, corpusPath, readDump } from '../corpus/corpus.ts'
import { pdmp, pdmpBinary, pdmpJson, pdmpPermitted, program } from './run.ts'

const root = mkdtempSync(join(tmpdir(), 'pdmp-rewrite-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const tiny = corpusPath('tiny-30-little-lp64', 'dump.pdmp.br')
const bytes = readDump('tiny-30-little-lp64')
const isSame = (file: string, expected: Uint8Array) => Buffer.compare(readFileSync(file), expected) === 0

let folder = ''
let input = ''
let number = 0
beforeEach(() => {
  folder = join(root, String(number++))
  mkdirSync(folder)
  input = join(folder, 'emacs.pdmp')
  writeFileSync(input, bytes)
  // Whatever the umask is.
  chmodSync(input, 0o640)
})
/** A packed dump where files may be written. */
function packedCopy(): string {
  const copy = join(root, 'packed.pdmp.br')
  copyFileSync(tiny, copy)
  return copy
}
const left = () => readdirSync(folder).sort()

describe('rewrite', () => {
  it('writes the same dump in the order preserve', () => {
    const out = join(folder, 'out')
    const { status, stdout, stderr } = pdmp(['rewrite', tiny, '-o', out])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^Wrote [\d,]+ atoms and [\d,]+ links in the order preserve\.\n$/)
    expect(isSame(out, bytes)).toBe(true)
    expect(pdmpBinary(['rewrite', '-', '-o', '-'], bytes).stdout.equals(bytes)).toBe(true)
  })

  it('reports as JSON', () => {
    const out = join(folder, 'out')
    const { status, document } = pdmpJson(['rewrite', input, '-o', out, '--order', 'shuffle', '--seed', '5'])
    expect({ status, document }).toEqual({
      status: 0,
      document: {
        schema: 'pdmp/rewrite/1',
        order: 'shuffle',
        seed: 5,
        size: statSync(out).size,
        atoms: expect.any(Number),
        links: openDump(bytes).dumpRelocs[0]!.length,
        kept: null,
      },
    })
    expect(isSame(out, bytes)).toBe(false)
    expect(verify(readFileSync(out)).verdict).toBe('ok')
  })

  it('writes the canonical form, which is the same from any order', () => {
    const [shuffled, one, other] = ['shuffled', 'one', 'other'].map((name) => join(folder, name))
    pdmp(['rewrite', input, '-o', shuffled!, '--order', 'shuffle'])
    expect(pdmp(['rewrite', input, '-o', one!, '--canonical']).stdout).toMatch(
      /^Wrote \d+ atoms and \d+ links in the order canonical\.\n$/,
    )
    expect(pdmpJson(['rewrite', shuffled!, '-o', other!, '--canonical']).document).toMatchObject({ order: 'canonical' })
    expect(isSame(other!, readFileSync(one!))).toBe(true)
    expect(isSame(other!, readFileSync(shuffled!))).toBe(false)
  })

  it('writes in place, and keeps the first original', () => {
    const { status, stdout } = pdmp(['rewrite', input, '--in-place', '--order', 'shuffle'])
    expect(status).toBe(0)
    expect(stdout).toContain(`The original is ${input}.orig.\n`)
    expect(left()).toEqual(['emacs.pdmp', 'emacs.pdmp.orig'])
    expect([isSame(input, bytes), isSame(`${input}.orig`, bytes)]).toEqual([false, true])
    expect(statSync(input).mode & 0o777).toBe(0o640)
    expect(pdmp(['rewrite', input, '--in-place', '--order', 'depth']).status).toBe(0)
    expect(isSame(`${input}.orig`, bytes)).toBe(true)
  })

  it('writes behind a symbolic link', () => {
    symlinkSync('emacs.pdmp', join(folder, 'link'))
    expect(pdmp(['rewrite', join(folder, 'link'), '--in-place', '--order', 'shuffle']).status).toBe(0)
    expect(left()).toEqual(['emacs.pdmp', 'emacs.pdmp.orig', 'link'])
    expect(isSame(input, bytes)).toBe(false)
  })

  it.each([
    ['over its input', () => ['rewrite', input, '-o', input], '--in-place'],
    ['over its input by another name', () => ['rewrite', input, '-o', join(folder, '.', 'again')], '--in-place'],
    ['nowhere', () => ['rewrite', input], '-o FILE'],
    ['to two places', () => ['rewrite', input, '-o', join(folder, 'out'), '--in-place'], '-o FILE'],
    ['in place of a packed dump', () => ['rewrite', packedCopy(), '--in-place'], 'unpack'],
    ['in place of standard input', () => ['rewrite', '-', '--in-place'], 'not a regular file'],
    ['in an unknown order', () => ['rewrite', input, '-o', join(folder, 'out'), '--order', 'toString'], 'weight'],
    ['with a seed that is none', () => ['rewrite', input, '-o', join(folder, 'out'), '--seed', 'x'], '--seed'],
  ])('does not write %s', (_, args, hint) => {
    symlinkSync('emacs.pdmp', join(folder, 'again'))
    const { status, stdout, stderr } = pdmp(args(), bytes)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(hint)
    expect(left()).toEqual(['again', 'emacs.pdmp'])
    expect(isSame(input, bytes)).toBe(true)
  })

  it.each([
    ['no dump', 'magic-absent', 3],
    ['a dump that cannot be taken apart', 'reloc-unsorted', 2],
  ])('writes nothing for %s', (_, defect, status) => {
    expect(pdmp(['rewrite', badPath(defect), '-o', join(folder, 'out')]).status).toBe(status)
    expect(left()).toEqual(['emacs.pdmp'])
  })
})

describe('writing that fails', () => {
  const isRoot = process.getuid?.() === 0
  const fails = ({ status, stdout }: { status: number | null; stdout: string }) =>
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })

  it('to a full device', () => {
    const { status, stdout, stderr } = pdmp(['rewrite', input, '-o', '/dev/full'])
    fails({ status, stdout })
    expect(stderr).toBe('pdmp: /dev/full: no space left on device\n')
  })

  it.skipIf(!isRoot)('to a full disk, also in place', () => {
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    const small = readDump('tiny-27-little-lp64')
    const size = `size=${Math.ceil((1.5 * small.length) / 4096) * 4096}`
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'none', disk]).status !== 0) {
      process.stderr.write('\nSKIPPED: a full disk: this root may not mount\n')
      return
    }
    try {
      const own = join(disk, 'emacs.pdmp')
      fails(pdmp(['rewrite', input, '-o', own]))
      expect(readdirSync(disk)).toEqual([])
      writeFileSync(own, small)
      fails(pdmp(['rewrite', own, '--in-place', '--order', 'shuffle']))
      expect(isSame(own, small)).toBe(true)
      expect(readdirSync(disk)).toEqual(['emacs.pdmp', 'emacs.pdmp.orig'])
    } finally {
      spawnSync('umount', [disk])
    }
  })

  it('in a read-only folder', () => {
    chmodSync(folder, 0o555)
    const runs = [
      ['rewrite', input, '-o', join(folder, 'out')],
      ['rewrite', input, '--in-place', '--order', 'shuffle'],
      ['decode', input, '-o', join(folder, 'out')],
    ].map(pdmpPermitted)
    chmodSync(folder, 0o755)
    for (const run of runs) {
      if (run === undefined) return
      expect(run).toMatchObject({
        status: 2,
        stdout: '',
        stderr: expect.stringMatching(/^pdmp: .*: permission denied\n$/),
      })
    }
    expect(left()).toEqual(['emacs.pdmp'])
    expect(isSame(input, bytes)).toBe(true)
  })

  it('killed halfway', async () => {
    const large = readDump('own-28.2-min')
    writeFileSync(input, large)
    for (const where of [['-o', join(folder, 'out')], ['--in-place']]) {
      const killed = await killWhileWriting(['rewrite', input, '--order', 'shuffle', ...where])
      expect(killed).toBe(true)
      expect(isSame(input, large)).toBe(true)
      expect(existsSync(join(folder, 'out'))).toBe(false)
      for (const name of left()) if (name.endsWith('.tmp')) rmSync(join(folder, name))
    }
  })

  /** Run until the temporary file is there, then kill; a run that was too fast is tried again. */
  async function killWhileWriting(args: readonly string[]): Promise<boolean> {
    const original = readFileSync(input)
    for (let attempt = 0; attempt < 20; attempt++) {
      const child = spawn(process.execPath, [program, ...args], { stdio: 'ignore' })
      const ended = new Promise((resolve) => child.on('close', resolve))
      while (child.exitCode === null && !left().some((name) => name.endsWith('.tmp'))) {
        await new Promise((resolve) => setImmediate(resolve))
      }
      child.kill('SIGKILL')
      await ended
      if (left().some((name) => name.endsWith('.tmp'))) return true
      rmSync(join(folder, 'out'), { force: true })
      writeFileSync(input, original)
    }
    return false
  }
})

describe('pages', () => {
  const dump = corpusPath('own-28.2-min', 'dump.pdmp.br')
  const use = pageUse(Dump.open(readDump('own-28.2-min')))

  it('prints what the analysis says', () => {
    const { status, stdout } = pdmp(['pages', dump])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^pages of 4 KiB +all +dirty\n/)
    expect(pdmpJson(['pages', dump]).document).toEqual({ schema: 'pdmp/pages/1', pageSize: 4096, ...use })
  })

  it('compares orders', () => {
    const { status, document } = pdmpJson(['pages', tiny, '--compare'])
    expect(status).toBe(0)
    const { orders, ...own } = document as { orders: Record<string, object> }
    expect(own).toMatchObject(orders['preserve']!)
    expect(Object.keys(orders)).toContain('weight-max')
    expect(pdmp(['pages', tiny, '--compare']).stdout).toMatch(/^shuffle +\d/m)
  })
})
