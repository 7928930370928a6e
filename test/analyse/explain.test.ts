import { describe, expect, it } from 'vitest'
import { refusalMessages } from '../../src/analyse/rule-pages.ts'
import { auditRules, explainMessages, explainRule, holdersOf, typesIn } from '../../src/analyse.ts'
import { explain } from '../../src/cli/commands/explain.ts'
import { Dump, errorCodes, integrityRules, type RuleId, verify } from '../../src/index.ts'
import { dumpMessages, messageMeanings } from '../../src/layout/dump-messages.ts'
import { pdmp, pdmpJson } from '../cli/run.ts'
import { corpusPath, readDump } from '../corpus/corpus.ts'
import { dumpErrors } from './dump-errors.ts'

const ids = (text: string) => explainMessages(text).map(({ id }) => id)

describe('a rule', () => {
  it.each(Object.keys(integrityRules))('%s is explained by its hint', (rule) => {
    const { stdout, status } = explained(rule)
    expect(status).toBe(0)
    expect(stdout).toContain(integrityRules[rule as RuleId].meaning)
    expect(stdout).toContain(`(rule of verify, ${integrityRules[rule as RuleId].severity})`)
  })

  it('may be an error code that verify never reports', () => {
    expect(explained('edit-refused').stdout).toContain('(error code)')
  })

  it.each(Object.entries(auditRules))(
    'of audit is explained, with how to avoid it: %s',
    (rule, { meaning, level, prevention }) => {
      const { stdout, status } = explained(rule)
      expect(status).toBe(0)
      expect(stdout).toContain(`${rule} (rule of audit, ${level})\n  That is, ${meaning}. ${prevention}\n`)
    },
  )

  it.each(Object.entries(refusalMessages))('is a reason of doctor: %s', (reason, message) => {
    const { stdout, status } = explained(reason)
    expect(status).toBe(0)
    expect(stdout).toContain(`${reason} (reason of doctor)\n  ${messageMeanings[message].cause}`)
  })

  it('has a page for each command that prints it', () => {
    expect(explainRule('not-a-dump').map(({ command }) => command)).toEqual(['verify', 'doctor'])
  })

  it('has a page for every error code', () => {
    expect(Object.keys(errorCodes).filter((code) => explainRule(code).length === 0)).toEqual([])
  })

  it('is no property of an object', () => {
    expect(['toString', '__proto__', 'lisp target', ''].flatMap(explainRule)).toEqual([])
  })
})

/** `pdmp explain TEXT` in this process. */
function explained(text: string) {
  const { text: pieces, exitCode } = explain([text], {})
  return { stdout: [...pieces].join(''), status: exitCode }
}

describe('a message', () => {
  it.each(dumpErrors)('in the source of Emacs is explained: %s', (message, releases) => {
    const found = explainMessages(`emacs: ${message}\n`)
    expect(found).toHaveLength(1)
    expect(found[0]!.id).not.toBe('load-failed')
    for (const release of releases.split(' ')) expect(found[0]!.releases).toContain(release)
  })

  it('of a release is in its source', () => {
    const known = dumpErrors.map(([message]) => message)
    const texts = dumpMessages.map(({ text }) => text.replaceAll('%s', 'something').replaceAll('%d', '7'))
    const inOtherFiles = /^(eln file inconsistent|could not load dump file)/
    const unknown = texts.filter(
      (text) =>
        !inOtherFiles.test(text) &&
        !known.some((each) => each.startsWith(text.replace(/\.$/, '')) || each.endsWith(text)),
    )
    expect(unknown).toEqual([])
  })

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
      // Emacs 31 dumps compiled queries.
      { release: '30', types: ['TS_COMPILED_QUERY'] },
    ])
    expect(types('pseudovector type 25')[0]).toEqual({ release: '30', types: ['MODULE_FUNCTION'] })
    expect(types('mutex').map(({ release }) => release)).toEqual(['27', '28', '29'])
    expect(types('pseudovector type 999')).toEqual([])
  })
})

describe('an earlier dump', () => {
  it('shows the variables that hold such objects', () => {
    const [overlays] = explainMessages('dumping overlays is not yet implemented')
    const holders = holdersOf(Dump.open(readDump('bookworm-amd64')), typesIn(overlays!))
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

  it('that is empty leads to this command', () => {
    const { status, stderr } = pdmp(['info', '-'], '')
    expect(status).toBe(3)
    expect(stderr).toContain('`pdmp explain MESSAGE`')
  })

  it('that is a rule lists findings, and says if there may be more than `verify` keeps', () => {
    const bytes = Uint8Array.from(readDump('own-28.2-min'))
    const { heap, layout } = Dump.open(readDump('own-28.2-min'))
    const { offsets, types } = heap.image.objectStarts
    const conses = [...offsets].filter((offset, i) => types[i] === layout.tags.cons && heap.relocAt(offset))
    for (const offset of conses.slice(0, 200)) bytes.fill(0x7f, offset, offset + 4)
    const { findings, total } = verify(bytes)
    const [{ rule } = { rule: '' }] = findings
    const listed = findings.filter((finding) => finding.rule === rule).length
    expect(total).toBeGreaterThan(findings.length)
    const { status, stdout } = pdmp(['explain', rule, '--in', '-'], bytes)
    expect(status).toBe(0)
    expect(stdout).toContain(`has at least ${listed} findings of this rule:\n`)
    expect(pdmpJson(['explain', rule, '--in', '-'], bytes).document.findings.length).toBe(listed)
  })

  it('is of no use for a message that is not known', () => {
    const { status, stdout, stderr } = pdmp(['explain', 'hello'])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain('no message of Emacs about dumps')
  })
})
