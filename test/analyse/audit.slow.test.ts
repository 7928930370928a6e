/** `audit` on dumps that real Emacsen make in an environment with secrets. */
import { describe, expect, it } from 'vitest'
import { audit } from '../../src/analyse/audit/audit.ts'
import { Dump } from '../../src/dump.ts'
import { proveNames } from '../../src/proof/prove.ts'
import { type CustomEmacs, customEmacs, customReleases, dumpAfter } from '../oracle/custom-dump.ts'
import { plantedSecrets } from './planted-secrets.ts'

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
