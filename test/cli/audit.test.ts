/** `pdmp audit` and `pdmp redact --secrets` as processes: exit codes, lists of accepted findings, and SARIF. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { layoutOf } from '../../src/layout/compose.ts'
import { evaluate, lispProgram, startLisp } from '../../src/machine/interpreter/lisp.ts'
import { pdmp, pdmpJson } from './run.ts'

const directory = mkdtempSync(join(tmpdir(), 'pdmp-audit-'))
afterAll(() => rmSync(directory, { recursive: true }))
const at = (name: string) => join(directory, name)

function written(name: string, lisp: string): string {
  const machine = startLisp(lispProgram(layoutOf('28', 'lp64', 'little')), { seed: 1 })
  evaluate(machine, lisp)
  writeFileSync(at(name), machine.machine.dump())
  return at(name)
}

const secret = 'q7Zx4Kw2Jh5V'
const clean = written('clean.pdmp', '(setq system-name "builder-host")')
const private_ = written('private.pdmp', '(setq kill-ring (list "text"))')
const leaking = written('leaking.pdmp', `(setq my-token "${secret}" kill-ring (list "text"))`)

function allowing(name: string, text: string): string {
  writeFileSync(at(name), text)
  return at(name)
}

describe('the exit code', () => {
  it.each([
    ['of a dump with notes only', 0, [clean]],
    ['of one with a note, from notes on', 1, [clean, '--fail-on', 'note']],
    ['of one with a warning', 1, [private_]],
    ['of one with a warning, from errors on', 0, [private_, '--fail-on', 'error']],
    ['of one with an error', 1, [leaking, '--fail-on', 'error']],
    ['of one that has what the base has', 0, [leaking, '--base', leaking, '--fail-on', 'note']],
    ['of one that has a secret more than the base', 1, [leaking, '--base', private_, '--fail-on', 'error']],
    ['of an absent file', 2, [at('absent')]],
    ['of an unknown level', 2, [clean, '--fail-on', 'info']],
  ] as const)('%s is %i', (_, code, args) => {
    expect(pdmp(['audit', ...args]).status).toBe(code)
  })

  it('of what is not a dump is 3', () => {
    writeFileSync(at('text'), 'no dump is here')
    expect(pdmp(['audit', at('text')]).status).toBe(3)
    expect(pdmp(['audit', clean, '--base', at('text')]).status).toBe(3)
  })
})

it('prints each finding with what to do, and no secret', () => {
  const { stdout } = pdmp(['audit', leaking])
  expect(stdout).toMatch(
    /^error: secret-name at 0x[0-9a-f]+ in my-token: the value of my-token: q7Zx… \(12 characters\)$/m,
  )
  expect(stdout).toContain('\n    pdmp set FILE my-token nil -o - | pdmp rewrite - --canonical -o NEW\n')
  expect(stdout).toMatch(/\n1 error, 1 warning, 0 notes\n$/)
  expect(stdout).not.toContain(secret)
})

describe('--allow', () => {
  it('leaves out what it accepts, by rule and path', () => {
    const list = allowing('list', '# accepted\n\nsecret-name ^my-token$\nhistory  other-ring\n')
    const { status, document } = pdmpJson(['audit', leaking, '--allow', list])
    expect(document).toMatchObject({ allowed: 1, findings: [{ rule: 'history' }] })
    expect(status).toBe(1)
  })

  it('accepts a rule everywhere', () => {
    const list = allowing('everywhere', 'secret-name\nhistory\n')
    const { status, stdout } = pdmp(['audit', leaking, '--allow', list])
    expect([status, stdout]).toEqual([0, '0 errors, 0 warnings, 0 notes; 2 findings allowed\n'])
  })

  it.each([
    ['a rule that does not exist', 'history\nsecrets my-token\n', 'line 2: no rule has the name secrets'],
    ['no regular expression', 'history (\n', 'Invalid regular expression'],
  ])('refuses %s', (_, text, message) => {
    const { status, stderr } = pdmp(['audit', leaking, '--allow', allowing('wrong', text)])
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
})

it('--sarif prints a log of SARIF 2.1.0, each result with a rule of the tool', () => {
  const { status, stdout } = pdmp(['audit', leaking, '--sarif'])
  expect(status).toBe(1)
  const log = JSON.parse(stdout)
  expect(log).toMatchObject({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' })
  const [{ tool, results }] = log.runs
  expect(tool.driver.name).toBe('pdmp audit')
  const rules = tool.driver.rules.map(({ id }: { id: string }) => id)
  expect(rules).toEqual(['secret-name', 'history'])
  expect(results).toHaveLength(2)
  for (const { ruleId, level, message, locations } of results) {
    expect(rules).toContain(ruleId)
    expect(['error', 'warning', 'note']).toContain(level)
    expect(message.text).not.toContain(secret)
    const [{ physicalLocation, logicalLocations }] = locations
    expect(physicalLocation.artifactLocation.uri).toBe(leaking)
    expect(physicalLocation.region.byteOffset).toBeGreaterThan(0)
    expect(logicalLocations[0].fullyQualifiedName).toMatch(/^(my-token|kill-ring)$/)
  }
})

describe('redact --secrets', () => {
  const valueIn = (file: string, symbol: string): string =>
    pdmp(['symbols', file, `^${symbol}$`])
      .stdout.trimEnd()
      .split('\n')
      .at(-1)!
      .split('\t')[3]!

  it('overwrites what audit finds, and says so', () => {
    const { status, stdout } = pdmp(['redact', leaking, '--secrets', '-o', at('redacted')])
    expect([status, stdout]).toEqual([
      0,
      `Overwrote 16 characters in 2 strings and 0 buffers of ${at('redacted')}.\n2 findings before, 0 after.\n`,
    ])
    expect(pdmp(['audit', at('redacted')]).stdout).toMatch(/^0 errors, 0 warnings, /m)
    expect(valueIn(at('redacted'), 'my-token')).toBe(`"${'X'.repeat(secret.length)}"`)
  })

  it('leaves what a list accepts', () => {
    const list = allowing('kept', 'history')
    const { status, document } = pdmpJson(['redact', leaking, '--secrets', '--allow', list, '-o', at('kept.pdmp')])
    expect(status).toBe(0)
    expect(document).toMatchObject({ schema: 'pdmp/redact/1', strings: 1, findings: 1, remaining: [], left: [] })
    expect(valueIn(at('kept.pdmp'), 'kill-ring')).toBe('("text")')
  })

  it('lists what it leaves, with what removes it, and exits with 1', () => {
    const hooked = written('hooked.pdmp', `(setq my-token "${secret}" emacs-startup-hook (list 'my-start))`)
    const { status, stdout } = pdmp(['redact', hooked, '--secrets', '-o', at('left.pdmp')])
    expect(status).toBe(1)
    expect(stdout).toContain(
      '\n2 findings before, 1 after.\nleft: warning: start-hook in emacs-startup-hook: 1 function: my-start\n',
    )
    expect(stdout).toContain('\n    pdmp set FILE emacs-startup-hook nil')
    expect(stdout).not.toContain(secret)
  })

  it('writes the same dump if nothing is found', () => {
    const { status, stdout } = pdmp(['redact', clean, '--secrets', '-o', at('same.pdmp')])
    expect([status, stdout]).toEqual([
      0,
      'Nothing to overwrite: no finding is about text that may change.\n0 findings before, 0 after.\n',
    ])
    expect(readFileSync(at('same.pdmp')).equals(readFileSync(clean))).toBe(true)
  })

  it.each([
    ['a regular expression too', [leaking, 'x', '--secrets']],
    ['neither', [leaking]],
    ['a list without it', [leaking, 'x', '--allow', leaking]],
  ])('refuses %s', (_, args) => {
    const { status, stderr } = pdmp(['redact', ...args, '-o', at('never')])
    expect(status).toBe(2)
    expect(stderr).toMatch(/give a regular expression or --secrets, and not both|--allow needs --secrets/)
  })
})
