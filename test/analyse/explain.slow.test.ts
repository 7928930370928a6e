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
import { explainMessages, holdersOf, typesIn } from '../../src/analyse.ts'
import { Dump, proveNames } from '../../src/index.ts'
import { dumpMessages } from '../../src/layout/dump-messages.ts'
import { isWithin, type Release } from '../../src/layout/releases.ts'
import { openDump } from '../../src/pdmp.ts'
import { readDump } from '../corpus/corpus.ts'
import { shareOf } from '../effort.ts'
import { type CustomEmacs, customEmacs, dumpAfter, printedBy } from '../oracle/custom-dump.ts'
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

/** What Emacs prints when it cannot dump after `lisp`. */
function refusal(emacs: CustomEmacs, lisp: string): string {
  try {
    dumpAfter(emacs, lisp)
  } catch (error) {
    return String(error)
  }
  throw new Error('the dump was not refused')
}

const noTrampolines = '(setq comp-enable-subr-trampolines nil native-comp-enable-subr-trampolines nil)'

describe.each([
  ['28.2', 'bookworm-amd64'],
  ['30.1', 'trixie-amd64'],
])('what Emacs %s refuses to dump', (release, name) => {
  const emacs = customEmacs(name)
  // In CI the two share the types.
  const own = shareOf(refusals, 2, release === '28.2' ? 0 : 1)

  it.skipIf(emacs === undefined).each(own)(
    'is in a variable that the form finds, and dumps without: $form',
    ({ form }) => {
      const lisp = `${noTrampolines} (defvar pdmp-holder ${form})`
      const found = explainMessages(refusal(emacs!, lisp)).find(({ id }) => id === 'unsupported-object')!
      expect(printedBy(emacs!, emacs!.stock, `${lisp} ${found.finder}`).trim().split(/\s+/)).toEqual(['pdmp-holder'])
      expect(dumpAfter(emacs!, `${lisp} (setq pdmp-holder nil)`).length).toBeGreaterThan(1_000_000)
    },
  )
})

it('overlays that 30.1 refuses are listed from a dump of 28.2, with the Lisp after which 30.1 dumps', () => {
  const [older, newer] = [customEmacs('bookworm-amd64'), customEmacs('trixie-amd64')]
  if (older === undefined || newer === undefined) return
  const lisp = `${noTrampolines} (setq pdmp-first (make-overlay 1 1) pdmp-second (make-overlay 1 1))`
  const [found] = explainMessages(refusal(newer, lisp))
  expect(found!.id).toBe('overlays')
  const holders = holdersOf(Dump.open(dumpAfter(older, lisp), { prove: proveNames }), typesIn(found!))
  const forms = holders.flatMap(({ clear }) => clear ?? [])
  expect(forms).toEqual(expect.arrayContaining(['(delete-overlay pdmp-first)', '(delete-overlay pdmp-second)']))
  expect(forms.length).toBe(holders.length)
  expect(dumpAfter(newer, `${lisp} ${forms.join(' ')}`).length).toBeGreaterThan(1_000_000)
})
