import { describe, expect, it } from 'vitest'
import { audit } from '../../src/analyse/audit/audit.ts'
import { type AuditFinding, excerptOf } from '../../src/analyse/audit/report.ts'
import { auditRules } from '../../src/analyse/audit/rules.ts'
import {
  announcedSecret,
  isRandom,
  isSecretName,
  secretForms,
  secretHint,
} from '../../src/analyse/audit/secret-forms.ts'
import { Dump } from '../../src/dump.ts'
import { canonicalForm } from '../../src/edit/canonical.ts'
import { LispEditor } from '../../src/edit/lisp-editor.ts'
import { redactText } from '../../src/edit/redact.ts'
import { layoutOf } from '../../src/layout/compose.ts'
import { readLisp } from '../../src/lisp/reader/read.ts'
import { evaluate, lispProgram, startLisp } from '../../src/machine/interpreter/lisp.ts'
import { proveNames } from '../../src/proof/prove.ts'
import { writeDump } from '../../src/write/dump.ts'
import { readDump } from '../corpus/corpus.ts'
import { sampleOf } from '../effort.ts'
import { plantedSecrets } from './planted-secrets.ts'

const open = (bytes: Uint8Array): Dump => Dump.open(bytes, { prove: proveNames })

/** A dump of the small Lisp machine after it evaluated `lisp`. */
function dumpAfter(lisp: string): Dump {
  const machine = startLisp(lispProgram(layoutOf('28', 'lp64', 'little')), { seed: 1 })
  evaluate(machine, lisp)
  return open(machine.machine.dump())
}

const rulesIn = (dump: Dump, options: Parameters<typeof audit>[1] = {}): string[] =>
  audit(dump, options).map(({ rule, level }) => `${level} ${rule}`)

const stock = ['bookworm-amd64', 'trixie-i386', 'bullseye-amd64', 'trixie-amd64', 'bookworm-s390x']

describe.each(sampleOf(stock, 2))('%s, as its system ships it,', (name) => {
  const findings = audit(open(readDump(name)))

  it('has nothing above a note', () => {
    expect(findings.filter(({ level }) => level !== 'note')).toEqual([])
  })

  it('has the names of its builder, and directories of its build', () => {
    const paths = (rule: string) => findings.filter((each) => each.rule === rule).map(({ path }) => path)
    expect(paths('identity').sort()).toEqual([
      'system-name',
      'user-full-name',
      'user-login-name',
      'user-real-login-name',
    ])
    expect(paths('build-path')).toEqual(expect.arrayContaining(['source-directory', 'load-path', 'exec-path']))
  })
})

describe('planted secrets', () => {
  const dump = dumpAfter(`(setq service-api-key nil) ${plantedSecrets.map(({ lisp }) => lisp).join('\n')}`)
  const findings = audit(dump)
  const foundAt = (kind: string): AuditFinding[] =>
    findings.filter(({ path }) => new RegExp(`planted-${kind}(?![\\w-])`).test(path))

  it('are of at least 30 kinds', () => {
    expect(plantedSecrets.length).toBeGreaterThanOrEqual(30)
  })

  it.each(plantedSecrets.map((each) => [each.kind, each] as const))('are found: %s', (kind, { secret, rule }) => {
    const found =
      kind === 'variable' ? findings.filter(({ message }) => message.includes('service-api-key')) : foundAt(kind)
    expect(found.map((each) => each.rule)).toEqual([rule])
    const [{ offset, level }] = found as [AuditFinding]
    expect(level).toBe('error')
    expect(Buffer.from(dump.bytes.subarray(offset, offset + 8)).toString()).toBe(secretStart(secret))
  })

  /** The first eight characters of what is reported. The form of a URL or a webhook does not begin with `https://`. */
  const secretStart = (secret: string): string => secret.replace('https://hooks', 'hooks').slice(0, 8)

  it('are in no field of any finding', () => {
    const text = JSON.stringify(findings)
    for (const { secret } of plantedSecrets) {
      expect(text).not.toContain(JSON.stringify(secret).slice(1, -1))
      expect(text).not.toContain(secret.slice(-8))
    }
  })

  it('are found once each, and nothing else is', () => {
    expect(findings.filter(({ level }) => level === 'error').length).toBe(plantedSecrets.length)
  })

  it('are gone after the commands of their findings', () => {
    const { patterns, variables } = commandsOf(findings)
    let graph = dump.graph
    for (const pattern of patterns) graph = redactText(graph, new RegExp(pattern, 'g')).graph
    const editor = new LispEditor(open(writeDump(graph)))
    for (const variable of variables) {
      editor.set(readLisp(variable) as Parameters<LispEditor['set']>[0], readLisp('nil'))
    }
    const now = open(writeDump(canonicalForm(editor.finish())))
    expect(patterns.size + variables.size).toBeGreaterThan(25)
    expect(audit(now).filter(({ level }) => level === 'error')).toEqual([])
    const text = Buffer.from(now.bytes).toString('latin1')
    expect(plantedSecrets.filter(({ secret }) => text.includes(secret))).toEqual([])
  })

  /** Regular expressions that `redact` is to overwrite, and variables that `set` is to empty. */
  function commandsOf(found: readonly AuditFinding[]) {
    const patterns = new Set<string>()
    const variables = new Set<string>()
    for (const { command } of found) {
      const [, pattern] = /^pdmp redact FILE '(.*)' -o NEW$/.exec(command ?? '') ?? []
      const [, variable] =
        /^pdmp set FILE (\S+) nil -o - \| pdmp rewrite - --canonical -o NEW$/.exec(command ?? '') ?? []
      if (pattern !== undefined) patterns.add(pattern.replaceAll(`'\\''`, `'`))
      if (variable !== undefined) variables.add(variable)
    }
    return { patterns, variables }
  }
})

describe('private data and code', () => {
  const lisp = `
    (setq initial-environment (list "PATH=/bin" "LANG=C") kill-ring (list "killed" "text") shell-command-history nil)
    (setq my-file (list "/home/alice/notes.org") same-home "/home/alice/other.org")
    (setq emacs-startup-hook (list 'my-start) before-init-hook (list 'tramp-register-archive-file-name-handler))
    (setq timer-list (list 1 2) system-name "builder" user-mail-address "alice@example.org")
    (setq source-directory "/build/emacs/" data-directory "/usr/share/emacs/etc/")
    (setq load-path (list "." "/usr/share/emacs") exec-path (list "/tmp/bin" "/bin"))`
  const dump = dumpAfter(lisp)

  it('are found by rule and level', () => {
    expect(rulesIn(dump).sort()).toEqual(
      [
        'warning environment',
        'warning history',
        'warning home-path',
        'warning start-hook',
        'warning timer',
        'note identity',
        'note identity',
        'note build-path',
        // Emacs computes both lists again.
        'note search-path',
        'note search-path',
        // initial-environment
        'note recomputed',
      ].sort(),
    )
  })

  it('are gone one by one after the command of each', () => {
    const withCommand = audit(dump).filter(({ command }) => command !== null)
    expect(new Set(withCommand.map(({ rule }) => rule))).toEqual(
      new Set(['environment', 'history', 'home-path', 'start-hook', 'timer', 'identity', 'search-path']),
    )
    for (const { rule, path, command } of withCommand) {
      const after = audit(afterCommand(dump, command!))
      expect(
        after.filter((each) => each.rule === rule && each.path === path),
        command!,
      ).toEqual([])
    }
  })

  /** The dump that the command of a finding writes. */
  function afterCommand(from: Dump, command: string): Dump {
    const [, pattern] = /^pdmp redact FILE '(.*)' -o NEW$/.exec(command) ?? []
    if (pattern !== undefined) return open(writeDump(redactText(from.graph, new RegExp(pattern, 'g')).graph))
    const [, variable, lisp] =
      /^pdmp set FILE (\S+) '?(nil|"")'? -o - \| pdmp rewrite - --canonical -o NEW$/.exec(command) ?? []
    const editor = new LispEditor(from)
    editor.set(readLisp(variable!) as Parameters<LispEditor['set']>[0], readLisp(lisp!))
    return open(writeDump(canonicalForm(editor.finish())))
  }

  it('are counted, and named without their text', () => {
    const found = audit(dump)
    const messageOf = (rule: string) => found.find((each) => each.rule === rule)?.message
    expect(messageOf('environment')).toBe('2 environment variables: PATH LANG')
    expect(messageOf('history')).toBe('a history with 2 elements')
    expect(messageOf('home-path')).toBe('2 file names in the home directory of a user')
    expect(messageOf('start-hook')).toBe('1 function: my-start')
    expect(JSON.stringify(found)).not.toMatch(/alice|killed|builder/)
  })

  it('are left out if the base has them', () => {
    expect(rulesIn(dump, { base: dump })).toEqual([])
    const more = dumpAfter(`${lisp} (setq kill-ring (list "other") my-token "${'q7Zx4Kw2Jh5V'}")`)
    expect(rulesIn(more, { base: dump })).toEqual(['error secret-name', 'warning history'])
  })
})

describe('functions and directories that only one of two dumps has', () => {
  const long = Array.from({ length: 30 }, (_, i) => `my-own-function-${i}`).join(' ')
  const stock = dumpAfter(`(setq kill-emacs-hook (quote (${long})) after-init-hook (quote old)
    exec-path (list "bin" "/tmp/a") timer-list (list (vector 1)) pre-command-hook (lambda () 1))`)
  const more = dumpAfter(`(setq kill-emacs-hook (quote (${long} send-away)) after-init-hook (quote (old new))
    exec-path (list "bin" "/tmp/a" "/tmp/b") timer-list (list (vector 1) (vector 2)) pre-command-hook (lambda () 2))`)

  it('are named in a hook or a list that both have', () => {
    const found = audit(more, { base: stock }).map(({ rule, path, message }) => [rule, path, message])
    expect(found).toEqual(
      expect.arrayContaining([
        ['start-hook', 'kill-emacs-hook', '1 function: send-away'],
        ['start-hook', 'after-init-hook', '1 function: new'],
        ['start-hook', 'pre-command-hook', '1 function: a function without a name'],
        ['timer', 'timer-list', '1 timer'],
      ]),
    )
    const paths = audit(more, { base: stock }).filter(({ rule }) => rule === 'search-path')
    expect(paths.map(({ message }) => message.split(';')[0])).toEqual(['1 directory that all users can write to'])
  })

  it('are no finding if only the base has them', () => {
    expect(audit(stock, { base: more }).map(({ path }) => path)).toEqual(['pre-command-hook'])
  })
})

describe('values of libraries', () => {
  it.each([
    ['an empty password', '(setq sql-password "")'],
    ['a set of characters', '(setq ietf-drums-qtext-token "\\1-\\10!#-[")'],
    ['a file of passwords', '(setq completion (list (list (quote tramp-parse-passwd) "/etc/passwd")))'],
    ['a history with a default', '(setq table-justify-history (list "center"))'],
    ['a history with a default of serial.el', '(setq serial-speed-history (list "9600" "1200" "9600"))'],
    ['a history with a default of viper', '(setq viper-quote-region-history (list "> "))'],
    [
      'names of D-Bus',
      '(setq secrets-interface-session "org.freedesktop.Secret.Session" secrets-service "org.freedesktop.secrets")',
    ],
    ['hooks of libraries', '(setq kill-emacs-hook (quote (org-persist-gc org-babel-remove-temporary-directory)))'],
    [
      'the timer of show-paren-mode',
      `(setq timer-idle-list (list (vector nil 0 0 125000 t (quote show-paren-function) nil (quote idle) 0 nil)))`,
    ],
  ])('are no finding: %s', (_, lisp) => {
    expect(rulesIn(dumpAfter(lisp)).filter((each) => !each.startsWith('note'))).toEqual([])
  })

  it('do not hide what a user added', () => {
    const dump = dumpAfter(`(setq serial-name-history (list "/dev/ttyUSB0" "/dev/ttyS0")
      kill-emacs-hook (quote (org-persist-gc mine)) secrets-token "a.b-c8"
      timer-idle-list (list (vector nil 0 0 125000 t (quote mine) nil (quote idle) 0 nil)))`)
    const found = audit(dump).map(({ rule, message }) => `${rule}: ${message}`)
    expect(found.sort()).toEqual([
      'history: a history with 1 element',
      'secret-name: the value of secrets-token',
      'start-hook: 1 function: mine',
      'timer: 1 timer',
    ])
  })

  it('are counted once if a list is circular', () => {
    const dump = dumpAfter('(setq other-ring (list "a" "b")) (setcdr (cdr other-ring) other-ring)')
    expect(audit(dump).map(({ message }) => message)).toEqual(['a history with 2 elements'])
  })
})

it.each([
  ['GITHUB_TOKEN', true],
  ['my-service-api-key', true],
  [':password', true],
  ['awsSecretAccessKey', true],
  ['PWD', false],
  ['SSH_AUTH_SOCK', false],
  ['PASSWORD_STORE_DIR', false],
  ['password-cache-expiry', false],
  ['key', false],
  ['keymap', false],
  ['tokenizer', false],
])('the name %s announces a secret: %s', (name, isSecret) => {
  expect(isSecretName(name)).toBe(isSecret)
})

it.each([
  ['q7Zx4Kw2Jh5V', true],
  ['correct-horse', false],
  ['file-name-2.txt', false],
  ['$HOME_1234567', false],
  ['aaaaaaa1', false],
])('%s looks random: %s', (text, looks) => {
  expect(isRandom(text)).toBe(looks)
})

it('an excerpt shows four characters at most, and nothing of a short text', () => {
  expect(excerptOf('abcdefghijkl')).toBe('abcd… (12 characters)')
  expect(excerptOf('hunter22')).toBe('… (8 characters)')
})

describe('every expression takes linear time', () => {
  const expressions = [
    ...secretForms.map(({ pattern }) => new RegExp(pattern, 'g')),
    new RegExp(secretHint, 'g'),
    announcedSecret,
  ]
  const starts = [
    'eyJ',
    '://',
    'a://b:',
    '-----BEGIN ',
    '-----BEGIN PRIVATE KEY-----',
    'machine ',
    'machine a login b password ',
    'token=',
    'password ',
    'AAAAAAAAAA.',
    'M',
    'sk-',
    'sk-ant-',
    'xoxb-',
    '1',
    ':AA',
    'key-',
    'SG.',
    'A.B.',
    ' ',
    'a',
    '=',
    'AccountKey=',
    'Authorization: ',
    'hvs.',
    'hooks.slack.com/services/T',
    '\n',
    '/home/',
  ] // prettier-ignore

  it.each(starts)('on a text of %j', (start) => {
    // Quadratic time on a million characters would take minutes.
    const text = start.repeat(Math.ceil(2 ** 20 / start.length))
    let matches = 0
    for (const expression of expressions) for (const _ of text.matchAll(expression)) matches++
    expect(matches).toBeLessThanOrEqual(expressions.length * text.length)
  })
})

describe('what is lost when an Emacs starts', () => {
  it('is one note with all variables that are set anew, and nothing in a stock dump', () => {
    const dump =
      dumpAfter(`(setq before-init-time (list 1 2) after-init-time (list 1 2) user-emacs-directory "~/.emacs.d/"
      user-init-file "x.el" kill-ring-max 9)`)
    const found = audit(dump).filter(({ rule }) => rule === 'recomputed')
    expect(found.map(({ message }) => message)).toEqual([
      '4 variables that are set anew at start-up: after-init-time before-init-time user-emacs-directory user-init-file',
    ])
    expect(audit(dump, { base: dump })).toEqual([])
    const base = dumpAfter('(setq before-init-time (list 1 2) after-init-time (list 1 2))')
    const more = audit(dump, { base }).filter(({ rule }) => rule === 'recomputed')
    expect(more[0]!.message).toBe('2 variables that are set anew at start-up: user-emacs-directory user-init-file')
  })

  it('has the usual values of a stock dump as no finding, and others as one', () => {
    const editor = new LispEditor(open(readDump('trixie-amd64')))
    editor.set(readLisp('gc-cons-percentage') as Parameters<LispEditor['set']>[0], readLisp('0.6'))
    const lost = (dump: Dump) => audit(dump).filter(({ rule }) => auditRules[rule].part === 'lost')
    expect(lost(open(writeDump(editor.finish()))).map(({ path, message }) => [path, message])).toEqual([
      ['gc-cons-percentage', 'set anew at start-up, from C code, in batch mode only'],
    ])
    expect(lost(open(readDump('trixie-amd64')))).toEqual([])
  })
})
