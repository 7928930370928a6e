/**
 * The JSON of `symbols`, `tables` and `thaw`, field by field, on every real dump, and the text of `symbols`.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { corpusPath, manifest, realDump, realSample } from '../corpus/corpus.ts'
import { sampleOf } from '../effort.ts'
import { pdmp, pdmpJson } from './run.ts'

const dump = (name: string) => corpusPath(name, 'dump.pdmp.br')

type Check = (value: unknown) => boolean
type Fields = Readonly<Record<string, Check>>

const isString: Check = (value) => typeof value === 'string'
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0
const isLink: Check = (value) => Number.isSafeInteger(value) && (value as number) >= -1
const isBoolean: Check = (value) => typeof value === 'boolean'
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value)
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const record =
  (fields: Fields): Check =>
  (value) =>
    wrongFields(value as object, fields).length === 0

/** Fields that are missing, unknown or of another kind. */
function wrongFields(row: object, fields: Fields): string[] {
  const values = new Map<string, unknown>(Object.entries(row))
  const unknown = [...values.keys()].filter((key) => !Object.hasOwn(fields, key))
  return [...unknown, ...Object.keys(fields).filter((key) => !fields[key]!(values.get(key)))]
}

const binding = { bound: isBoolean, type: orNull(isString), printed: orNull(isString) }

const contracts: Readonly<Record<string, Fields>> = {
  symbols: {
    name: orNull(isString),
    nameFrom: oneOf('dump', 'executable', 'proof', null),
    index: orNull(isCount),
    offset: isCount,
    interned: oneOf('initial', 'other', false),
    special: isBoolean,
    constant: isBoolean,
    redirect: oneOf('plain', 'alias', 'localized', 'forwarded'),
    value: record(binding),
    function: record(binding),
  },
  tables: {
    offset: isCount,
    kind: oneOf('hash-table', 'obarray'),
    test: orNull(isString),
    count: isCount,
    weakness: oneOf(null, 'key', 'value', 'key-or-value', 'key-and-value'),
    name: orNull(isString),
  },
  thaw: {
    offset: isCount,
    count: isCount,
    nextFree: isLink,
    hash: listOf(orNull((value) => typeof value === 'number')),
    next: listOf(isLink),
    index: listOf(isLink),
  },
}

/** The key of each document's list. */
const keyOf: Readonly<Record<string, string>> = { symbols: 'symbols', tables: 'tables', thaw: 'tables' }

describe.each(realSample())('%s', (name) => {
  const { wordSize } = realDump(name)
  const placement = wordSize === 8 ? ['0x7f0000000000', '0x555500000000'] : ['0x70000000', '0x56550000']
  const options = { thaw: ['--dump-base', placement[0]!, '--emacs-basis', placement[1]!] }

  it.each(Object.keys(contracts))('keeps the contract of %s', (command) => {
    const { status, document } = pdmpJson([command, dump(name), ...(command === 'thaw' ? options.thaw : [])])
    expect(status).toBe(0)
    const { schema, ...lists } = document
    expect([schema, Object.keys(lists)]).toEqual([`pdmp/${command}/1`, [keyOf[command]]])
    const rows: object[] = lists[keyOf[command]!]
    expect(rows.length).toBeGreaterThan(100)
    const wrong = rows.flatMap((row: object) => wrongFields(row, contracts[command]!).map((field) => [field, row]))
    expect(wrong).toEqual([])
  })
})

describe('symbols, for people', () => {
  const lines = (...args: string[]) =>
    pdmp(['symbols', dump('bookworm-amd64'), ...args])
      .stdout.trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))

  it('are a line each: offset, name, flags, value, function', () => {
    expect(lines('^(completion-styles|undo-equiv-table|jka-compr-handler)$')).toEqual([
      ['0x3dfb68', 'jka-compr-handler', 'plain,initial', '-', '(autoload "jka-compr" 1395504 nil nil)'],
      ['0x3e39e8', 'completion-styles', 'plain,special,initial', '(basic partial-completion emacs22)', '-'],
      ['0x4ecb60', 'undo-equiv-table', 'plain,special,initial', 'hash-table', '-'],
    ])
  })

  it('show the start of a long value', () => {
    const [row] = lines('^sentence-end-base$', '--bound')
    const [long] = lines('^jka-compr-compression-info-list$')
    expect(row![3]).toBe('"[.?!…‽][]\\"\'”’)}»›]*"')
    expect(long![3]).toHaveLength(61)
    expect(long![3]).toMatch(/^\(\[".*…$/)
  })

  it('find nothing, and say so by the exit code', () => {
    expect(pdmp(['symbols', dump('bookworm-amd64'), '^no such symbol$'])).toEqual({ status: 1, stdout: '', stderr: '' })
  })
})

const withExecutable = manifest().dumps.filter(({ executable }) => executable !== undefined)

describe.each(sampleOf(withExecutable, 3))('symbols of $name with its executable', ({ name, machine }) => {
  const emacs = ['--emacs', corpusPath(name, 'emacs.br')]

  it('prints a name in every line', () => {
    const { status, stdout, stderr } = pdmp(['symbols', dump(name), ...emacs])
    expect([status, stderr]).toEqual([0, ''])
    const lines = stdout.trimEnd().split('\n').slice(1)
    expect(lines.length).toBeGreaterThan(15_000)
    expect(lines.filter((line) => /^\S+\t#<(builtin|symbol) /.test(line))).toEqual([])
    expect(lines.filter((line) => line.endsWith('\tcar\tplain,initial\t-\t#<subr car>'))).toHaveLength(1)
    expect(lines.filter((line) => line.endsWith('\tfill-column\tforwarded,special,initial\t70\t-'))).toHaveLength(1)
    expect(lines.find((line) => line.includes('\tsystem-configuration\t'))).toContain(`"${machine}"`)
  })
})
