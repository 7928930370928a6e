/** `audit` on dumps that real Emacsen make in an environment with secrets, and what `redactRanges` leaves of them. */
import { describe, expect, it } from 'vitest'
import { audit } from '../../src/analyse/audit/audit.ts'
import { Dump } from '../../src/dump.ts'
import { redactRanges } from '../../src/edit/redact-ranges.ts'
import { verify, writeDump } from '../../src/index.ts'
import { proveNames } from '../../src/proof/prove.ts'
import { bootsIn, passed } from '../oracle/boots.ts'
import { type CustomEmacs, customEmacs, customReleases, dumpAfter, printedBy } from '../oracle/custom-dump.ts'
import { placedSecrets, plantedSecrets } from './planted-secrets.ts'

const open = (bytes: Uint8Array): Dump => Dump.open(bytes, { prove: proveNames })

const environment = {
  SECRET_TOKEN: 'value-of-the-token',
  DATABASE_URL: 'postgres://bob:swordfish99@db.example.org/x',
  HOME: '/home/alice',
  HARMLESS: 'yes',
}

const lisp = `
  (setq comp-enable-subr-trampolines nil native-comp-enable-subr-trampolines nil)
  ${plantedSecrets.map(({ lisp: form }) => form).join('\n')}
  (require 'password-cache)
  (password-cache-add "host" "hunter2hunter2")
  (kill-new "killed text")
  (setq minibuffer-history (list "typed text"))
  (defun my-start () nil)
  (add-hook 'emacs-startup-hook 'my-start)
  (advice-add 'message :before #'ignore)
  (run-with-timer 1000 nil #'ignore)
  (with-current-buffer (get-buffer-create "notes") (insert "text in a buffer"))`

describe.each(customReleases)('Emacs %s', (_, name) => {
  const emacs: CustomEmacs | undefined = customEmacs(name)
  const made = emacs && dumpAfter({ ...emacs, env: { ...emacs.env, ...environment } }, lisp)
  const findings = emacs === undefined ? [] : audit(open(made!), { base: open(emacs.stock) })

  it.skipIf(emacs === undefined)('carries the planted secrets, and audit finds them', () => {
    const missed = plantedSecrets.filter(({ kind, rule }) => {
      const isAt = (path: string) => new RegExp(`planted-${kind}(?![\\w-])`).test(path) || path === 'service-api-key'
      return !findings.some((each) => each.rule === rule && isAt(each.path))
    })
    expect(missed.map(({ kind }) => kind)).toEqual([])
  })

  it.skipIf(emacs === undefined)('carries caches, histories, buffers, hooks and timers', () => {
    const places = findings.map(({ rule, path }) => `${rule} ${path}`)
    expect(places).toEqual(
      expect.arrayContaining([
        'password-cache password-data',
        'history kill-ring',
        'history minibuffer-history',
        'buffer-text (get-buffer "notes")',
        'start-hook emacs-startup-hook',
        'timer timer-list',
        "advice (symbol-function 'message)",
      ]),
    )
    // Not every release has the environment in its dumps.
    const isCarried = Buffer.from(made!).includes('SECRET_TOKEN=')
    const messages = findings.map(({ message }) => message)
    expect(messages.includes('the value of SECRET_TOKEN')).toBe(isCarried)
    expect(findings.some(({ rule }) => rule === 'home-path')).toBe(true)
  })

  it.skipIf(emacs === undefined)('is described without any of the secrets', () => {
    const text = JSON.stringify(findings)
    const secrets = [
      ...plantedSecrets.map(({ secret }) => secret),
      'hunter2',
      'swordfish99',
      'value-of-the-token',
      'alice',
    ]
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
  })
})

/** Libraries that have texts under names of secrets, histories that start with a default, hooks or timers. */
const libraries =
  'secrets viper newst-backend term org org-persist ob-core table tramp gnus erc password-cache auth-source'

/** Emacs 30 dumps neither compiled queries of tree-sitter nor overlays that are in a buffer. */
const undumpable = String.raw`
  (when (>= emacs-major-version 30)
    (mapatoms (lambda (symbol)
      (when (and (boundp symbol) (consp (symbol-value symbol)) (string-match "treesit\\|-ts-" (symbol-name symbol)))
        (set symbol nil))))
    (dolist (buffer (buffer-list)) (with-current-buffer buffer (delete-all-overlays))))`

describe.each(customReleases)('the dump of Emacs %s with libraries', (_, name) => {
  const emacs: CustomEmacs | undefined = customEmacs(name)

  it.skipIf(emacs === undefined)('has no secrets, no histories, no timers and no hooks of their own', () => {
    const loading = `(setq load-no-native t comp-enable-subr-trampolines nil native-comp-enable-subr-trampolines nil)
      (dolist (library '(${libraries})) (require library nil t))
      ${undumpable}`
    const found = audit(open(dumpAfter(emacs!, loading))).filter(({ level }) => level !== 'note')
    const rules = found.map(({ rule, path }) => `${rule} ${path}`)
    const isTrue = /^(?:environment|buffer-text|advice|home-path) /
    expect(rules.filter((each) => !isTrue.test(each))).toEqual([])
  })
})

/** What an Emacs does in its environment that must not be in the dump, and secrets in places that need care. */
const placed = `;; -*- lexical-binding: t; coding: utf-8 -*-
  (setq comp-enable-subr-trampolines nil native-comp-enable-subr-trampolines nil)
  ${plantedSecrets.map(({ lisp: form }) => form).join('\n')}
  ${placedSecrets.map(({ lisp: form }) => form).join('\n')}`

/** Each secret as bytes that may be in a file: in Emacs's encoding, in Latin-1, and as base64. */
const encodings = (secret: string): Buffer[] =>
  [Buffer.from(secret), Buffer.from(secret, 'latin1')].flatMap((bytes) => [
    bytes,
    Buffer.from(bytes.toString('base64')),
  ])

describe.each(customReleases)('the dump of Emacs %s with secrets in every place', (_, name) => {
  const emacs: CustomEmacs | undefined = customEmacs(name)
  const dump = emacs && open(dumpAfter({ ...emacs, env: { ...emacs.env, HOME: '/home/alice' } }, placed))
  const bad = (of: Dump) => audit(of).filter(({ level }) => level !== 'note')
  const found = dump === undefined ? [] : bad(dump)
  const all = [...plantedSecrets, ...placedSecrets]
  const redact = () => {
    const ranges = found.flatMap((each) => each.ranges.map((range) => ({ ...range, isSecret: each.level === 'error' })))
    const { graph, left } = redactRanges(dump!, ranges)
    return { bytes: writeDump(graph), left }
  }
  const redacted = dump === undefined ? undefined : redact()

  it.skipIf(emacs === undefined)('has them, and audit finds them', () => {
    // Emacs itself clears the gap when it dumps. A secret that the gap divides is not in one piece.
    const inFile = all.filter(
      ({ kind, secret }) =>
        !/gap/.test(kind) && encodings(secret).some((bytes) => Buffer.from(dump!.bytes).includes(bytes)),
    )
    expect(inFile.length).toBe(all.length - 2)
    const places = found.flatMap(({ ranges }) => ranges)
    const missed = inFile.filter(({ secret }) => {
      const at = encodings(secret)
        .map((bytes) => Buffer.from(dump!.bytes).indexOf(bytes))
        .find((offset) => offset >= 0)!
      return !places.some(({ start, end }) => start < at + Buffer.byteLength(secret, 'latin1') && at < end)
    })
    expect(missed.map(({ kind }) => kind)).toEqual([])
  })

  it.skipIf(emacs === undefined)('has none of them after the redaction, and audit finds nothing with text', () => {
    const { bytes, left } = redacted!
    expect(left.filter(({ kind }) => kind !== 'autoload-file' && kind !== 'native-unit')).toEqual([])
    expect(bytes.length - dump!.bytes.length).toBeLessThanOrEqual(0)
    const kept = all.filter(({ secret }) => encodings(secret).some((encoded) => Buffer.from(bytes).includes(encoded)))
    expect(kept.map(({ kind }) => kind)).toEqual([])
    expect(verify(bytes).findings.filter(({ severity }) => severity === 'error')).toEqual([])
    const rest = bad(open(bytes))
    expect(rest.filter(({ ranges }) => ranges.length > 0)).toEqual([])
    expect(new Set(rest.map(({ rule }) => rule))).toEqual(new Set(['timer']))
  })

  it.skipIf(emacs === undefined)(
    'starts after the redaction, passes every check, and has the expected values',
    async () => {
      const shapes = placedSecrets.map(({ shape }) => `(condition-case e (if ${shape} t 'wrong) (error e))`)
      const asked = `;; -*- lexical-binding: t; coding: utf-8 -*-\n(garbage-collect)\n(prin1 (list ${shapes.join('\n')}))`
      const answers = printedBy(emacs!, redacted!.bytes, asked)
      const wrong = answers
        .slice(1, -1)
        .split(' ')
        .filter((answer) => answer !== 't')
      expect(wrong, answers).toEqual([])
      expect(await bootsIn(name, emacs!, redacted!.bytes)).toEqual(passed)
    },
  )
})
