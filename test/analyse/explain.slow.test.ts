/**
 * Checks that the messages of `explain` are in the executables of real Emacsen, and that these Emacsen print them.
 * Executables that are not installed are skipped, and reported.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { explainMessages } from '../../src/analyse.ts'
import { dumpMessages } from '../../src/layout/dump-messages.ts'
import { isWithin, type Release } from '../../src/layout/releases.ts'
import { openDump } from '../../src/pdmp.ts'
import { readDump } from '../corpus/corpus.ts'
import { emacsOf, findEmacs, rootOf, unpackedDump } from '../oracle/emacs.ts'

const ids = (text: string) => explainMessages(text).map(({ id }) => id)

const installed = findEmacs()
const executables = [
  { release: '27' as Release, path: join(rootOf('bullseye-amd64'), 'usr/bin/emacs-nox') },
  { release: '28' as Release, path: installed?.version.startsWith('28.') ? installed.executable : '' },
  { release: '29' as Release, path: join(rootOf('noble-amd64'), 'usr/bin/emacs-nox') },
  { release: '30' as Release, path: join(rootOf('trixie-amd64'), 'usr/bin/emacs-nox') },
].filter(({ release, path }) => {
  if (existsSync(path)) return true
  process.stderr.write(`\nSKIPPED: messages of Emacs ${release}, which is not here\n`)
  return false
})

describe.each(executables)('the executable of Emacs $release', ({ release, path }) => {
  const text = readFileSync(path, 'latin1')
  const has = (message: string) => message.split(/%[sd]/).every((part) => text.includes(part))

  it('contains the messages that the table lists for it', () => {
    const own = dumpMessages.filter(({ span }) => isWithin(release, span))
    expect(own.filter((message) => !has(message.text)).map((message) => message.text)).toEqual([])
  })

  it('has no message of other releases', () => {
    const others = dumpMessages.filter(({ span }) => !isWithin(release, span))
    expect(others.filter((message) => has(message.text)).map((message) => message.text)).toEqual([])
  })

  it('has no other error of the dumper', () => {
    const start = text.indexOf('unsupported object type in dump')
    const end = text.indexOf('unrecognied relocation type')
    expect(end).toBeGreaterThan(start)
    const strings = text
      .slice(start, end)
      .split(/\0+/)
      .filter((each) => /^[\x20-\x7e]{8,}$/.test(each))
    expect(strings.length).toBeGreaterThan(8)
    const progress = /^(Dump complete|Byte counts|Reloc counts)/
    const unknown = strings.filter(
      (each) => !progress.test(each) && explainMessages(each.replaceAll(/%[sd]/g, 'x')).length === 0,
    )
    expect(unknown).toEqual([])
  })
})

const folder = mkdtempSync(join(tmpdir(), 'pdmp-explain-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What each release says of a variable with such a value, and the type that it means. */
const refusals = [
  { form: '(make-mutex)', type: 'MUTEX' },
  { form: '(make-condition-variable (make-mutex))', type: 'CONDVAR' },
  { form: '(current-window-configuration)', type: 'WINDOW_CONFIGURATION' },
]
const emacsen = ['bullseye-amd64', 'bookworm-amd64', 'noble-amd64', 'trixie-amd64'].flatMap((name) => {
  const dump = name === 'noble-amd64' ? unpackedDump(name) : readDump(name)
  const emacs = dump.length === 0 ? undefined : emacsOf(name, dump)
  return emacs === undefined ? [] : [{ name, emacs, dump }]
})

describe.each(emacsen)('a real Emacs, $name', ({ name, emacs, dump }) => {
  const release = openDump(dump).layout.release
  /** Emacs 29 refuses its own native compilation units before it comes to anything else. */
  const isStopped = release === '29'
  const root = rootOf(name)
  const library = existsSync(root)
    ? spawnSync('find', [join(root, 'usr/share/emacs'), '-path', '*/lisp', '-type', 'd'], {
        encoding: 'utf8',
      }).stdout.trim()
    : ''
  const failing = (form: string): string => {
    const [command, ...before] = emacs.command
    const file = join(folder, `${name}.in.pdmp`)
    const found = spawnSync('find', [root, '-name', '*.pdmp'], { encoding: 'utf8' }).stdout.split('\n')[0]!
    const from = existsSync(root) && found !== '' ? [`--dump-file=${found}`] : []
    const lisp = `(progn (defvar x ${form}) (dump-emacs-portable ${JSON.stringify(file)}))`
    const env = { ...process.env, ...emacs.env, ...(library === '' ? {} : { EMACSLOADPATH: library }) }
    return spawnSync(command!, [...before, ...from, '-Q', '--batch', '--eval', lisp], {
      encoding: 'utf8',
      env,
      timeout: 60_000,
    }).stderr
  }

  it.each(refusals)('names the type of $form', ({ form, type }) => {
    const found = explainMessages(failing(form))
    if (isStopped) {
      expect(found.map(({ id }) => id)).toEqual(['not-fixed-up'])
      return
    }
    expect(found.map(({ id }) => id)).toContain('unsupported-object')
    const { types } = found.find(({ id }) => id === 'unsupported-object')!
    expect(types.find((each) => each.release === release)?.types).toEqual([type])
  })

  it('reports why it cannot dump overlays, threads and hash tables with tests of their own', () => {
    // Up to 28 overlays are dumped. 29.3 aborts without a message.
    expect(ids(failing('(make-overlay 1 1)'))).toEqual(Number(release) >= 30 ? ['overlays'] : [])
    expect(ids(failing('(make-thread (lambda () (sleep-for 9)))'))).toEqual(['threads'])
    const table = "(progn (define-hash-table-test 'zq 'eq 'sxhash) (make-hash-table :test 'zq))"
    expect(ids(failing(table))).toEqual([isStopped ? 'not-fixed-up' : 'hash-test'])
  })
})
