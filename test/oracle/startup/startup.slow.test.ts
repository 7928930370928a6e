/**
 * The variables that real Emacsen compute anew at start-up are those of the table, and `set` warns of them.
 * @module
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { computedFrom, startupVariables } from '../../../src/layout/startup-variables.ts'
import { openDump } from '../../../src/pdmp.ts'
import { pdmp, pdmpJson } from '../../cli/run.ts'
import { corpusPath, readDump } from '../../corpus/corpus.ts'
import { emacsOf, unpackedDump } from '../emacs.ts'
import { askEmacs } from './ask-emacs.ts'

/** Variables that keep what the dump has. */
const kept = [
  'custom-file',
  'emacs-build-system',
  'fill-column',
  'gc-cons-threshold',
  'kill-ring-max',
  'source-directory',
]

const emacsen = ['bullseye-amd64', 'bookworm-amd64', 'noble-amd64', 'trixie-amd64'].flatMap((name) => {
  const dump = name === 'noble-amd64' ? unpackedDump(name) : readDump(name)
  const emacs = dump.length === 0 ? undefined : emacsOf(name, dump)
  return emacs === undefined ? [] : [{ name, emacs, dump }]
})

it.each(emacsen)('$name computes anew what the table says, and keeps others', { timeout: 600_000 }, (at) => {
  const computed = startupVariables(openDump(at.dump).layout.release).map(({ name }) => name)
  const answer = askEmacs(at.name, at.emacs, at.dump, [...computed, ...kept])
  expect(answer.kept).toEqual(kept)
  expect(answer.computed.toSorted()).toEqual(computed.toSorted())
})

/** Reasons of differences that are no computation of the value: the question itself, counters, and what no dump holds. */
const otherReasons = /capture|KBOARD|counter that runs|pure_alloc|lies in buffer_defaults/

it.each([
  ['27.1', '27'],
  ['28.2', '28'],
  ['29.3', '29'],
  ['30.1', '30'],
] as const)('has each variable that differs from the dump after a start of %s', (version, release) => {
  const lines = readFileSync(new URL('../symbols/startup-differences.txt', import.meta.url), 'utf8').split('\n')
  const differing = lines.flatMap((line) => {
    const [versions, name, reason] = line.split('\t')
    const isComputed = reason !== undefined && versions!.split(',').includes(version) && !otherReasons.test(reason)
    return isComputed ? [name!] : []
  })
  expect(differing.length).toBeGreaterThan(20)
  const known = new Set(startupVariables(release).map(({ name }) => name))
  expect(differing.filter((name) => !known.has(name))).toEqual([])
})

describe('set', () => {
  const dump = corpusPath('bullseye-amd64', 'dump.pdmp.br')

  it('warns where Emacs computes the variable anew, and nowhere else', () => {
    const { status, stderr } = pdmp(['set', dump, 'user-emacs-directory', '"/x/"', '-o', '/dev/null'])
    expect(status).toBe(0)
    expect(stderr).toMatch(/^warning: Emacs 27 recomputes user-emacs-directory at start-up, from the environment/)
    expect(pdmp(['set', dump, 'kill-ring-max', '4', '-o', '/dev/null']).stderr).toBe('')
    const variable = (name: string, value: string) => pdmpJson(['set', dump, name, value, '-o', '/dev/null']).document
    expect(variable('user-emacs-directory', '"/x/"').computedFrom).toBe(computedFrom('27', 'user-emacs-directory'))
    expect(variable('kill-ring-max', '4').computedFrom).toBe(null)
  })

  it('does not warn of functions', () => {
    expect(
      pdmp(['set', dump, 'load-path', 'ignore', '--function', '--intern', '-o', '/dev/null']).stderr,
    ).not.toContain('anew')
  })
})

it('knows what came with a release', () => {
  expect(computedFrom('27', 'native-comp-eln-load-path')).toBe(null)
  expect(computedFrom('28', 'native-comp-eln-load-path')).not.toBe(null)
  expect(computedFrom('28', 'gc-cons-percentage')).toBe(null)
  expect(computedFrom('29', 'gc-cons-percentage')).toBe('C code, in batch mode only')
  expect(computedFrom('27', 'while-no-input-ignore-events')).not.toBe(null)
  expect(computedFrom('28', 'while-no-input-ignore-events')).toBe(null)
})
