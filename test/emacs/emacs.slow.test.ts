/**
 * The Emacs package of src/emacs, tested by ERT in each Emacs that is here, with the built command and the dump that the Emacs
 * came with. Each test of the *-test.el files is reported here under its documentation.
 *
 * What an Emacs skips is skipped here, and said on standard error. `PDMP_TEST_ONLY`, a regular expression of Lisp, names the
 * tests to run.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CustomEmacs, customEmacs, librariesOf, startedReleases } from '../oracle/custom-dump.ts'
import { findEmacs } from '../oracle/emacs.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = join(root, 'test/emacs')
const main = join(root, 'dist/bin/main.js')

/** Name and documentation of each test. */
const tests = readdirSync(folder)
  .filter((name) => name.endsWith('-test.el'))
  .sort()
  .flatMap((name) => [
    ...readFileSync(join(folder, name), 'utf8').matchAll(/^\(ert-deftest (\S+) \(\)\n {2}"((?:[^"\\]|\\.)*)"/gm),
  ])
  .map(([, name, documentation]) => ({ name: name!, documentation: documentation!.replaceAll('\\', '') }))

interface Result {
  readonly name: string
  readonly outcome: 'passed' | 'failed' | 'skipped'
  readonly message: string
}

/** A shell script that starts `emacs` from its own dump, or from the one that its arguments name. */
function starter({ command, env }: CustomEmacs, libraries: Record<string, string>, dump: string): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
  const variables = Object.entries({ ...env, ...libraries }).map(([name, value]) => `export ${name}=${quoted(value)}`)
  const start = command.map(quoted).join(' ')
  return [
    '#!/bin/sh',
    ...variables,
    'case "$*" in',
    `*--dump-file=*) exec ${start} "$@";;`,
    `*) exec ${start} --dump-file=${quoted(dump)} "$@";;`,
    'esac\n',
  ].join('\n')
}

/** Runs all tests in `emacs`, with files in `scratch`. */
function runIn(emacs: CustomEmacs, scratch: string): Map<string, Result> {
  const file = (name: string) => join(scratch, name)
  const pdmp = (...args: string[]) =>
    expect(spawnSync(process.execPath, [main, ...args]).status, args.join(' ')).toBe(0)
  writeFileSync(file('emacs.pdmp'), emacs.stock)
  writeFileSync(file('cut.pdmp'), emacs.stock.subarray(0, 1_000_000))
  pdmp('rewrite', join(root, 'corpus/tiny-28-little-lp64/dump.pdmp.br'), '-o', file('tiny.pdmp'))
  writeFileSync(file('start-emacs'), starter(emacs, librariesOf(emacs), file('emacs.pdmp')), { mode: 0o755 })
  pdmp('set', file('emacs.pdmp'), 'kill-ring-max', '1234', '-o', file('changed.pdmp'))
  pdmp('rewrite', file('emacs.pdmp'), '-o', file('emacs.pdmp.br'))
  const run = spawnSync(
    file('start-emacs'),
    ['-Q', '--batch', '-L', join(root, 'src/emacs'), '-l', join(folder, 'run-tests.el')],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: {
        ...process.env,
        HOME: scratch,
        LC_ALL: 'C.UTF-8',
        PDMP_EMACS: 'none',
        PDMP_TEST_FOLDER: scratch,
        PDMP_TEST_PROGRAM: `${process.execPath}\n${join(folder, 'remembering-pdmp.mjs')}`,
        PDMP_TEST_EMACS: file('start-emacs'),
        PDMP_TEST_HEXL: join(dirname(findEmacs()?.dump ?? '/'), 'hexl'),
      },
    },
  )
  if (!run.stdout.endsWith('done\n')) throw new Error(`Emacs did not end its tests: ${run.stdout}\n${run.stderr}`)
  const results = run.stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Result)
  return new Map(results.map((result) => [result.name, result]))
}

it('finds the tests by their documentation', () => {
  const definitions = readdirSync(folder)
    .filter((name) => name.endsWith('-test.el'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/^\(ert-deftest /gm) ?? [])
  expect(tests.length).toBeGreaterThan(40)
  expect(tests.length).toBe(definitions.length)
  expect(new Set(tests.map(({ documentation }) => documentation)).size).toBe(tests.length)
})

it('has the version of the command', () => {
  const text = readFileSync(join(root, 'src/emacs/pdmp.el'), 'utf8')
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  expect(/^;; Version: (.*)$/m.exec(text)?.[1]).toBe(manifest.version)
})

describe.each(startedReleases)('in Emacs %s', (release, name) => {
  const emacs = customEmacs(name)
  const scratch = mkdtempSync(join(tmpdir(), 'pdmp-emacs-'))
  let results = new Map<string, Result>()
  beforeAll(() => {
    if (emacs !== undefined) results = runIn(emacs, scratch)
  })
  afterAll(() => rmSync(scratch, { recursive: true }))

  it.runIf(emacs).for(tests)('$documentation', ({ name: test, documentation }, context) => {
    const result = results.get(test)
    if (result === undefined && process.env['PDMP_TEST_ONLY'] !== undefined) return context.skip()
    expect(result, test).toBeDefined()
    if (result?.outcome === 'skipped') {
      process.stderr.write(`\nSKIPPED: in Emacs ${release}: ${documentation}\n`)
      context.skip()
    }
    expect(result?.outcome, result?.message).toBe('passed')
  })
})
