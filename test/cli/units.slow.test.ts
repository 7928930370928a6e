/**
 * `pdmp units`: the files that Emacs opens, as Emacs itself opens them.
 * @module
 */
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { resolveUnits, unitsOf } from '../../src/analyse.ts'
import { Heap } from '../../src/heap/heap.ts'
import { Names } from '../../src/lisp/names.ts'
import { openDump } from '../../src/pdmp.ts'
import { corpusPath, readDump } from '../corpus/corpus.ts'
import { findEmacs, skipLoudly } from '../oracle/emacs.ts'
import { pdmp, pdmpJson } from './run.ts'

const bytes = readDump('bookworm-amd64')
const heap = new Heap(openDump(bytes))
const units = unitsOf(heap, new Names(heap))

describe('the units of a dump', () => {
  it('have a pair of relative names each, in the order of the late relocations', () => {
    expect(units.length).toBe(73)
    expect(units.map(({ offset }) => offset)).toEqual([...heap.image.dumpRelocs[1]!.offsets])
    for (const { installed, buildTree, incoherent } of units) {
      expect(installed).toMatch(/^\.\.\/lib\/emacs\/28\.2\/native-lisp\/28\.2-6ac46776\/preloaded\/[\w+-]+\.eln$/)
      expect(buildTree).toMatch(/^\.\.\/native-lisp\//)
      expect(incoherent).toBe(null)
    }
  })

  it('are those of the build tree when the first one is not installed', () => {
    const first = `/x/bin/${units[0]!.installed}`
    const all = resolveUnits(units, '/x/bin/', () => true)
    expect([all.names, all.units[1]!.path]).toEqual(['installed', `/x/bin/${units[1]!.installed}`])
    const others = resolveUnits(units, '/x/bin/', (path) => path !== first)
    expect([others.names, others.units[1]!.path]).toEqual(['build tree', `/x/bin/${units[1]!.buildTree}`])
    const none = resolveUnits([], '/x/bin/', () => true)
    expect(none.units).toEqual([])
  })

  it('are listed without an executable, and without a verdict', () => {
    const { status, stdout, stderr } = pdmp(['units', corpusPath('bookworm-amd64', 'dump.pdmp.br')])
    expect([status, stdout.split('\n').length]).toEqual([0, 74])
    expect(stderr).toContain('--emacs EXECUTABLE')
    expect(pdmp(['units', corpusPath('bullseye-amd64', 'dump.pdmp.br')])).toEqual({ status: 0, stdout: '', stderr: '' })
  })
})

const emacs = findEmacs()
const hasNone = skipLoudly(emacs, bytes, 'units of an application that was moved')

describe.skipIf(hasNone)('in an application whose directory of .eln files was renamed', () => {
  // bin/emacs, lib/emacs/28.2/native-lisp/28.2-6ac46776/preloaded and the dump, as a package has them.
  const app = mkdtempSync(join(tmpdir(), 'pdmp-units-'))
  afterAll(() => rmSync(app, { recursive: true }))
  const real = hasNone ? '' : realpathSync(emacs!.executable)
  const executable = join(app, 'bin/emacs')
  const lisp = join(app, 'lib/emacs/28.2/native-lisp')
  const dump = join(app, 'emacs.pdmp')
  if (!hasNone) {
    mkdirSync(join(app, 'bin'))
    copyFileSync(real, executable)
    copyFileSync(emacs!.dump, dump)
    const preloaded = join(dirname(dirname(real)), 'lib/emacs/28.2/native-lisp/28.2-6ac46776/preloaded')
    if (!existsSync(preloaded)) throw new Error(`no ${preloaded}`)
    cpSync(preloaded, join(lisp, '28.2-6ac46776/preloaded'), { recursive: true })
  }
  const start = () =>
    spawnSync(executable, [`--dump-file=${dump}`, '-Q', '--batch', '--eval', '(princ "started")'], { encoding: 'utf8' })
  const ask = () => pdmpJson(['units', dump, '--emacs', executable])

  it('are all found before the renaming', () => {
    expect(start().stdout).toBe('started')
    const { status, document } = ask()
    expect([status, document.names]).toEqual([0, 'installed'])
    expect(document.units.every(({ isThere }: { isThere: boolean }) => isThere)).toBe(true)
    // Emacs resolves the links of its own name, and so does the command.
    symlinkSync(executable, join(app, 'link'))
    expect(pdmp(['units', dump, '--emacs', join(app, 'link')]).stdout).toContain(`there\t${app}/bin/../lib/emacs`)
  })

  it('are absent after it, and Emacs names the first of them', () => {
    renameSync(join(lisp, '28.2-6ac46776'), join(lisp, '28-2-6ac46776'))
    const run = start()
    expect(run.status).not.toBe(0)
    const { status, document } = ask()
    expect([status, document.names]).toEqual([1, 'build tree'])
    const [first] = document.units
    expect(run.stderr + run.stdout).toContain(`${first.path}: cannot open shared object file`)
    const text = pdmp(['units', dump, '--emacs', executable])
    expect(text.status).toBe(1)
    expect(text.stdout).toContain(`Emacs ends at ${first.path}.\n`)
  })

  it('are reported one by one if only some are absent', () => {
    renameSync(join(lisp, '28-2-6ac46776'), join(lisp, '28.2-6ac46776'))
    const preloaded = join(lisp, '28.2-6ac46776/preloaded')
    const second = join(preloaded, basename(units[1]!.installed!))
    mkdirSync(join(lisp, 'other/preloaded'), { recursive: true })
    const moved = join(lisp, 'other/preloaded', basename(second))
    renameSync(second, moved)
    const { status, document } = ask()
    expect([status, document.names]).toEqual([1, 'installed'])
    const absent = document.units.filter(({ isThere }: { isThere: boolean }) => !isThere)
    expect(absent.length).toBe(1)
    expect(readdirSync(preloaded).length).toBeGreaterThan(60)
    const run = start()
    expect(run.stderr + run.stdout).toContain(`${absent[0].path}: cannot open shared object file`)
    expect(realpathSync(absent[0].elsewhere)).toBe(realpathSync(moved))
  })
})
