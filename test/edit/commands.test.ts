/**
 * `pdmp set`, `repair` and `redact` as a user calls them.
 * @module
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verify } from '../../src/index.ts'
import { openDump } from '../../src/pdmp.ts'
import { pdmp, pdmpBinary, pdmpJson } from '../cli/run.ts'
import { readDump } from '../corpus/corpus.ts'

const before = readDump('tiny-30-little-lp64')
let folder = ''
let input = ''
let output = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pdmp-edit-'))
  input = join(folder, 'in.pdmp')
  output = join(folder, 'out.pdmp')
  writeFileSync(input, before)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('pdmp set', () => {
  it('writes a dump with the value, and prints the value that it reads back', () => {
    const { status, document } = pdmpJson(['set', input, 'kill-ring', '("a" . 1.5)', '-o', output])
    expect(status).toBe(0)
    expect(document).toMatchObject({
      schema: 'pdmp/set/1',
      symbol: 'kill-ring',
      place: 'value',
      value: '("a" . 1.5)',
      output,
    })
    expect(verify(readFileSync(output)).findings).toEqual([])
    expect(pdmp(['show', output, 'kill-ring']).stdout).toContain('("a" . 1.5)')
    expect(Buffer.compare(readFileSync(input), before)).toBe(0)
  })

  it('sets functions and C variables', () => {
    expect(pdmp(['set', input, 'kill-ring', 'nil', '--function', '-o', output]).stdout).toBe(
      'Set the function of kill-ring to nil.\n',
    )
    expect(pdmp(['set', input, 'fill-column', '7', '--variable', '-o', output]).status).toBe(0)
    const refused = pdmp(['set', input, 'kill-ring', '7', '--variable', '-o', output])
    expect(refused.status).toBe(2)
    expect(refused.stderr).toContain('the symbol does not forward to a C variable')
  })

  it('reports an unknown symbol, with similar names', () => {
    const run = pdmp(['set', input, 'fill-colum', '1', '-o', join(folder, 'none.pdmp')])
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('no symbol named "fill-colum" in this dump. Similar: fill-column.')
    expect(readdirSync(folder)).not.toContain('none.pdmp')
    expect(pdmp(['set', input, 'fill-colum', '1', '--intern', '-o', output]).status).toBe(0)
  })

  it.each([
    ['no output', ['kill-ring', '1']],
    ['two outputs', ['kill-ring', '1', '-o', 'x', '--in-place']],
    ['what is no symbol', ['"kill-ring"', '1', '-o', 'x']],
    ['what is no Lisp', ['kill-ring', '(1', '-o', 'x']],
    ['two places', ['kill-ring', '1', '--function', '--variable', '-o', 'x']],
  ])('refuses %s', (_, args) => {
    const run = pdmp(['set', input, ...args])
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toMatch(/^pdmp: /)
  })

  it('writes over its input only with --in-place, and keeps the original', () => {
    const own = join(folder, 'own.pdmp')
    writeFileSync(own, before)
    expect(pdmp(['set', own, 'kill-ring', '1', '-o', own]).status).toBe(2)
    expect(Buffer.compare(readFileSync(own), before)).toBe(0)
    const { document } = pdmpJson(['set', own, 'kill-ring', '1', '--in-place'])
    expect(document).toMatchObject({ output: own, kept: `${own}.orig` })
    expect(pdmpJson(['set', own, 'kill-ring', '2', '--in-place']).document.kept).toBe(`${own}.orig`)
    expect(Buffer.compare(readFileSync(`${own}.orig`), before)).toBe(0)
    expect(pdmp(['show', own, 'kill-ring']).stdout).toMatch(/value +2\n/)
    expect(pdmp(['set', '-', 'kill-ring', '1', '--in-place'], before).status).toBe(2)
  })

  it('writes the dump to a pipe, and messages to standard error', () => {
    const run = pdmpBinary(['set', '-', 'kill-ring', '1', '-o', '-'], before)
    expect(run.status).toBe(0)
    expect(run.stderr).toBe('Set kill-ring to 1.\n')
    expect(openDump(new Uint8Array(run.stdout)).layout.release).toBe('30')
  })

  it('leaves no file if it cannot write', () => {
    const run = pdmp(['set', input, 'kill-ring', '1', '-o', join(folder, 'no', 'such', 'folder')])
    expect(run.status).toBe(2)
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('pdmp redact', () => {
  it('overwrites text without changing an offset', () => {
    const { status, document } = pdmpJson(['redact', input, 'tiny', '-o', output])
    expect(status).toBe(1)
    expect(document.left.map(({ kind }: { kind: string }) => kind)).toContain('symbol-name')
    pdmp(['set', input, 'kill-ring', '"top secret"', '-o', output])
    const run = pdmp(['redact', output, 'secret', '-o', join(folder, 'red.pdmp')])
    expect(run).toMatchObject({
      status: 0,
      stdout: `Overwrote 6 characters in 1 string and 0 buffers of ${join(folder, 'red.pdmp')}.\n`,
    })
    expect(pdmp(['show', join(folder, 'red.pdmp'), 'kill-ring']).stdout).toContain('"top XXXXXX"')
  })

  it('lists matches that it leaves, and exits with 1', () => {
    pdmp(['set', input, 'kill-ring', '("a needle" #s(hash-table test equal data ("needle needle" 1)))', '-o', output])
    const run = pdmp(['redact', output, 'needle', '-o', join(folder, 'red.pdmp')])
    expect(run).toMatchObject({ status: 1, stderr: '' })
    expect(run.stdout.split('\n').slice(1)).toEqual([
      'Left 2 matches in 1 string that Emacs needs unchanged:',
      '  2 matches in 1 string: keys of hash tables',
      '',
    ])
  })

  it('reports that nothing matches, and refuses an invalid regular expression', () => {
    const run = pdmp(['redact', input, 'nowhere in this dump', '-o', output])
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('no match in text that may change')
    expect(pdmp(['redact', input, '(', '-o', output]).status).toBe(2)
  })
})

describe('pdmp repair', () => {
  it('finds nothing to repair in a sound dump', () => {
    const run = pdmp(['repair', input, '-o', join(folder, 'unwritten.pdmp')])
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(readdirSync(folder)).not.toContain('unwritten.pdmp')
  })
})

describe('pdmp rewrite', () => {
  it('shares strings and makes the canonical form, which determines the order', () => {
    const [once, again] = [join(folder, 'canonical.pdmp'), join(folder, 'again.pdmp')]
    expect(pdmp(['rewrite', input, '--canonical', '--share-strings', '-o', once]).status).toBe(0)
    expect(pdmp(['rewrite', input, '--order', 'shuffle', '-o', output]).status).toBe(0)
    expect(pdmp(['rewrite', output, '--canonical', '--share-strings', '-o', again]).status).toBe(0)
    expect(Buffer.compare(readFileSync(once), readFileSync(again))).toBe(0)
    expect(verify(readFileSync(once)).findings).toEqual([])
    expect(pdmp(['rewrite', input, '--canonical', '--order', 'weight', '-o', output]).status).toBe(2)
  })
})
