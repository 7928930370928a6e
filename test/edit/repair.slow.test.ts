/**
 * Repaired dumps of an application that is moved afterwards, started by a real Emacs 28.2.
 * Skipped, loudly, where the Emacs of the dump is not installed.
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
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Repaired } from '../../src/edit/repair.ts'
import { Dump, repairUnits } from '../../src/index.ts'
import { pdmp, pdmpJson } from '../cli/run.ts'
import { readDump } from '../corpus/corpus.ts'
import { findEmacs, skipLoudly } from '../oracle/emacs.ts'

const emacs = findEmacs()
/** Where Debian has the native units of that Emacs. */
const units = '/usr/lib/emacs/28.2/native-lisp'
const cannot = skipLoudly(emacs, readDump('bookworm-amd64'), 'repaired dumps of a moved application')

describe.skipIf(cannot || !existsSync(units))('an application with a dump of its own', () => {
  let folder = ''
  let app = ''
  /** A home without native code: an Emacs of another test may have compiled libraries into the user's. */
  const environment = () => ({ ...process.env, HOME: join(folder, 'home') })
  const start = (program: string, lisp: string) => {
    const args = ['-Q', '--batch', '--eval', `(princ ${lisp})`]
    const run = spawnSync(program, args, { encoding: 'utf8', env: environment() })
    return { status: run.status, stdout: run.stdout, stderr: run.stderr }
  }
  const dumped = (name: string, setUp: string) => {
    const file = join(app, 'bin', name)
    const lisp = `(progn ${setUp} (dump-emacs-portable ${JSON.stringify(file)}))`
    const args = [`--dump-file=${emacs!.dump}`, '-Q', '--batch', '--eval', lisp]
    expect(spawnSync(join(app, 'bin/emacs'), args, { env: environment() }).status).toBe(0)
    return file
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'repair-'))
    app = join(folder, 'apps/one')
    mkdirSync(join(app, 'bin'), { recursive: true })
    mkdirSync(join(app, 'lib/emacs/28.2'), { recursive: true })
    copyFileSync(emacs!.executable, join(app, 'bin/emacs'))
    cpSync(units, join(app, 'lib/emacs/28.2/native-lisp'), { recursive: true })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('starts from its directory, and after it was moved', () => {
    const file = dumped('emacs.pdmp', "(require 'org)")
    expect(start(join(app, 'bin/emacs'), 't').stderr).toContain('incoherent dumped eln file')
    const { status, document } = pdmpJson(['repair', file, '--in-place'])
    expect(status).toBe(0)
    const repaired = document['units'] as Repaired['units']
    expect(repaired.length).toBeGreaterThan(50)
    for (const { file: name, installed } of repaired) {
      // What a stock dump has: relative to bin/.
      expect(installed).toBe(`../${name.slice(name.indexOf('lib/emacs/'))}`)
    }
    expect(repaired.filter(({ isOutside }) => isOutside)).toEqual([])
    const works = { status: 0, stdout: 't', stderr: '' }
    expect(start(join(app, 'bin/emacs'), "(featurep 'org)")).toEqual(works)
    const moved = join(folder, 'elsewhere')
    renameSync(app, moved)
    expect(start(join(moved, 'bin/emacs'), "(featurep 'org)")).toEqual(works)
    renameSync(moved, app)
  })

  it('is listed with the units that it loses when it is moved', () => {
    // A unit of the user's own: a copy of one that Emacs does not preload, loaded from outside.
    const [version] = readdirSync(join(app, 'lib/emacs/28.2/native-lisp'))
    const found = readdirSync(join(app, 'lib/emacs/28.2/native-lisp', version!))
    const unit = found.find((name) => name.startsWith('cl-seq-'))!
    const cache = join(folder, 'eln-cache', version!)
    mkdirSync(cache, { recursive: true })
    const outside = join(cache, unit)
    copyFileSync(join(app, 'lib/emacs/28.2/native-lisp', version!, unit), outside)
    const file = dumped('emacs.pdmp', `(native-elisp-load ${JSON.stringify(outside)})`)
    const run = pdmp(['repair', file, '--in-place'])
    expect(run.status).toBe(0)
    expect(run.stdout).toMatch(/^Repaired [0-9]+ native compilation units in /)
    expect(run.stdout.split('\n').slice(1)).toEqual([
      "1 native compilation unit is outside the parent of the executable's directory. " +
        'Emacs will not start from this dump if that directory is moved without:',
      `  ${outside}`,
      '',
    ])
    expect(start(join(app, 'bin/emacs'), "(featurep 'cl-seq)")).toEqual({ status: 0, stdout: 't', stderr: '' })
    const moved = join(folder, 'deeper/down/one')
    mkdirSync(join(folder, 'deeper/down'), { recursive: true })
    renameSync(app, moved)
    const { status, stderr } = start(join(moved, 'bin/emacs'), 't')
    expect(status).not.toBe(0)
    expect(stderr).toContain(unit)
    renameSync(moved, app)
  })

  it('is repaired with any name of its directory in --bin', () => {
    const file = dumped('emacs.pdmp', "(require 'cl-seq)")
    const link = join(folder, 'link')
    symlinkSync(join(app, 'bin'), link)
    const expected = repairUnits(Dump.open(new Uint8Array(readFileSync(file))).graph).units
    for (const bin of [link, `${link}/`, join(app, 'lib/../bin')]) {
      const { document } = pdmpJson(['repair', file, '--bin', bin, '-o', join(folder, 'out.pdmp')])
      expect(document['units']).toEqual(expected)
    }
  })
})
