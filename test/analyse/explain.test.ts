/**
 * What messages of a failed dump mean. The texts are those of real executables, and the types what real Emacsen say.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { explainMessages, Heap, holdersOf, Names, openDump, References, typesIn } from '../../src/index.ts'
import { dumpMessages, messageMeanings } from '../../src/layout/dump-messages.ts'
import { pdmp, pdmpJson } from '../cli/run.ts'
import { corpusPath, readDump } from '../corpus/corpus.ts'
import { emacsOf, findEmacs, rootOf, unpackedDump } from '../oracle/emacs.ts'

const ids = (text: string) => explainMessages(text).map(({ id }) => id)

describe('a message', () => {
  it.each(dumpMessages)('"$text" of $from to $to is explained', ({ id, text }) => {
    const said = text.replaceAll('%s', 'something').replaceAll('%d', '7')
    const all = explainMessages(`emacs: ${said}\n`)
    expect(all.map((each) => each.id)).toEqual([id])
    expect(all[0]!.message).toContain(said.slice(0, 12))
    expect(messageMeanings[id].cause).toMatch(/^\S.*\.$/)
  })

  it('is found in what users paste: quotes of Lisp, line breaks, the name of the program', () => {
    expect(ids('Error: error ("unsupported object type in dump: pseudovector type 23")\n  mapbacktrace(...)')).toEqual([
      'unsupported-object',
    ])
    expect(ids('emacs: could not load dump file "/x/y.pdmp": not built for this Emacs executable')).toEqual([
      'fingerprint',
    ])
    expect(ids('emacs: could not load dump file "/x/y.pdmp": generic error')).toEqual(['load-failed'])
    // So the backtrace of Emacs 28 shortens them.
    expect(ids('(error "No other Lisp threads can be running when this fun...")')).toEqual(['threads'])
    expect(explainMessages('(error "unsupported object type in dump: window configurat...")')[0]!.types[0]).toEqual({
      release: '27',
      types: ['WINDOW_CONFIGURATION'],
    })
    expect(ids('no such thing')).toEqual([])
    expect(ids('No other Lisp threads are good...')).toEqual([])
  })

  it('of a missing .eln file names the file', () => {
    const [found] = explainMessages(
      'emacs: /opt/x/frame-1-2.eln: cannot open shared object file: No such file or directory',
    )
    expect([found!.id, found!.message]).toEqual(['unit-absent', expect.stringContaining('frame-1-2.eln: cannot open')])
  })

  it('has its pseudovector number named per release', () => {
    const types = (kind: string) =>
      explainMessages(`unsupported object type in dump: ${kind}`).flatMap((each) => each.types)
    expect(types('pseudovector type 29')).toEqual([
      { release: '30', types: ['TS_COMPILED_QUERY'] },
      { release: '31', types: ['TS_COMPILED_QUERY'] },
    ])
    expect(types('pseudovector type 25')[0]).toEqual({ release: '30', types: ['MODULE_FUNCTION'] })
    expect(types('mutex').map(({ release }) => release)).toEqual(['27', '28', '29'])
    expect(types('pseudovector type 999')).toEqual([])
  })
})

const installed = findEmacs()
const executables = [
  { release: 27, path: join(rootOf('bullseye-amd64'), 'usr/bin/emacs-nox') },
  { release: 28, path: installed?.version.startsWith('28.') ? installed.executable : '' },
  { release: 29, path: join(rootOf('noble-amd64'), 'usr/bin/emacs-nox') },
  { release: 30, path: join(rootOf('trixie-amd64'), 'usr/bin/emacs-nox') },
].filter(({ release, path }) => {
  if (existsSync(path)) return true
  process.stderr.write(`\nSKIPPED: messages of Emacs ${release}, which is not here\n`)
  return false
})

describe.each(executables)('the executable of Emacs $release', ({ release, path }) => {
  const text = readFileSync(path, 'latin1')
  const has = (message: string) => message.split(/%[sd]/).every((part) => text.includes(part))

  it('has the messages that are said to be its own', () => {
    const own = dumpMessages.filter(({ from, to }) => from <= release && release <= to)
    expect(own.filter((message) => !has(message.text)).map((message) => message.text)).toEqual([])
  })

  it('has no message of other releases', () => {
    const others = dumpMessages.filter(({ from, to }) => release < from || to < release)
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

  it('is told why overlays, threads and tables of its own tests are refused', () => {
    expect(ids(failing('(make-overlay 1 1)'))).toEqual(
      Number(release) >= 30 ? ['overlays'] : isStopped ? ['not-fixed-up'] : [],
    )
    expect(ids(failing('(make-thread (lambda () (sleep-for 9)))'))).toEqual(['threads'])
    const table = "(progn (define-hash-table-test 'zq 'eq 'sxhash) (make-hash-table :test 'zq))"
    expect(ids(failing(table))).toEqual([isStopped ? 'not-fixed-up' : 'hash-test'])
  })
})

describe('an earlier dump', () => {
  const heap = new Heap(openDump(readDump('bookworm-amd64')))

  it('shows the variables that hold such objects', () => {
    const [overlays] = explainMessages('dumping overlays is not yet implemented')
    const holders = holdersOf(new References(heap), new Names(heap), typesIn(overlays!))
    // What mapatoms finds in the Emacs that is started from this dump.
    expect(holders.map(({ root, clear }) => [root, clear])).toEqual(
      ['mouse-secondary-overlay', 'show-paren--overlay-1', 'show-paren--overlay', 'blink-matching--overlay'].map(
        (name) => [name, `(delete-overlay ${name})`],
      ),
    )
  })

  it('is searched by the command', () => {
    const dump = corpusPath('bookworm-amd64', 'dump.pdmp.br')
    const run = pdmp(['explain', 'dumping overlays is not yet implemented', '--in', dump])
    expect([run.status, run.stderr]).toEqual([0, ''])
    expect(run.stdout).toContain('has 4 such objects:\n')
    expect(run.stdout).toContain('\t(delete-overlay blink-matching--overlay)\n')
    const { status, document } = pdmpJson(['explain', 'dumping', 'overlays is not yet implemented', '--in', dump])
    expect(status).toBe(0)
    expect(document).toMatchObject({ schema: 'pdmp/explain/1', explanations: [{ id: 'overlays' }] })
    expect(document.holders.length).toBe(4)
  })

  it('is of no use for a message that is not known', () => {
    const { status, stdout, stderr } = pdmp(['explain', 'hello'])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain('no message of Emacs about dumps')
  })
})
