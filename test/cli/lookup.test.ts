import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { corpusPath, readOracle } from '../corpus/corpus.ts'
import { pdmp, pdmpJson } from './run.ts'

const path = corpusPath('own-28.2-min', 'dump.pdmp.br')
const directory = mkdtempSync(join(tmpdir(), 'pdmp-lookup-'))
afterAll(() => rmSync(directory, { recursive: true }))

/** `[offset, type]` as a real Emacs answered. */
function answers(oracle: string): [number, number][] {
  const [, ...lines] = new TextDecoder().decode(readOracle('own-28.2-min', oracle)).trim().split('\n')
  return lines.map((line) => JSON.parse(line))
}

const marks = join(directory, 'lastmarkbits.bin')
writeFileSync(marks, readOracle('own-28.2-min', 'lastmarkbits.bin'))
const afterLoad = answers('objtypes-afterload.jsonl')
const questions = afterLoad.map(([offset]) => String(offset)).join('\n')
const typesOf = ({ answers }: { answers: { offset: number; typeCode: number | null }[] }) =>
  answers.map(({ offset, typeCode }) => [offset, typeCode ?? -1])

describe('lookup answers what a real Emacs 28.2 answered', () => {
  it('after load, with offsets from standard input', () => {
    const { status, document } = pdmpJson(['lookup', path, '--offsets-from', '-'], questions)
    expect(status).toBe(0)
    expect(typesOf(document)).toEqual(afterLoad)
  })

  it('after a collection, with its mark bits and offsets from a file', () => {
    const file = join(directory, 'offsets')
    writeFileSync(file, `${questions}\n\n`)
    const { document } = pdmpJson(['lookup', path, '--marks', marks, '--offsets-from', file])
    expect(typesOf(document)).toEqual(answers('objtypes-aftergc.jsonl'))
  })
})

const oddOffsets = join(directory, 'odd-offsets')
writeFileSync(oddOffsets, '8\ncons\n')

describe('lookup', () => {
  const [cons] = afterLoad.find(([offset, type]) => type === 3 && offset > 1000)!

  it('gives type and enclosing object of each offset', () => {
    const { status, document } = pdmpJson(['lookup', path, `0x${cons.toString(16)}`, String(cons + 8), '0'])
    expect(status).toBe(0)
    const enclosing = { offset: cons, type: 'Cons', typeCode: 3 }
    expect(document).toEqual({
      schema: 'pdmp/lookup/1',
      answers: [
        { offset: cons, type: 'Cons', typeCode: 3, isUnmarked: false, enclosing, owner: null },
        {
          offset: cons + 8,
          type: null,
          typeCode: null,
          isUnmarked: false,
          enclosing,
          owner: { offset: cons, type: 'Cons', field: 'cdr' },
        },
        { offset: 0, type: null, typeCode: null, isUnmarked: false, enclosing: null, owner: null },
      ],
    })
  })

  it('prints the same as text', () => {
    const hex = `0x${cons.toString(16)}`
    const { stdout } = pdmp(['lookup', path, hex, String(cons + 8), '0', '0x100000000'])
    expect(stdout).toBe(
      [
        `${hex}\tCons`,
        `0x${(cons + 8).toString(16)}\tno object: in cdr of the Cons at ${hex}`,
        '0x0\tno object: before the first object',
        '0x100000000\tno object: outside the file',
        '',
      ].join('\n'),
    )
  })

  it('finds nothing 4 GiB behind an object', () => {
    const [answer] = pdmpJson(['lookup', path, String(cons + 2 ** 32)]).document.answers
    expect(answer).toMatchObject({ type: null, enclosing: null })
  })

  it('exits 1 when no offset is an object', () => {
    expect(pdmp(['lookup', path, '1', '2']).status).toBe(1)
    expect(pdmp(['lookup', path, '1', String(cons)]).status).toBe(0)
  })

  it.each([
    [['lookup', path], 'no OFFSET given; pass at least one, or --offsets-from FILE'],
    [
      ['lookup', path, 'cons'],
      "command-argument value 'cons' is invalid for argument 'offsets'. Write an offset, 0x1f or 31.\nRun `pdmp lookup --help` for help.",
    ],
    [
      ['lookup', path, '--offsets-from', oddOffsets],
      `${oddOffsets}, line 2: 'cons' is invalid. Write an offset, 0x1f or 31.`,
    ],
  ])('refuses %j', (args, message) => {
    expect(pdmp(args)).toEqual({ status: 2, stdout: '', stderr: `pdmp: ${message}\n` })
  })

  it('reports a dead object as not marked', () => {
    const [dead] = answers('objtypes-aftergc.jsonl').find(
      ([offset, type], i) => type < 0 && afterLoad[i]![0] === offset && afterLoad[i]![1] === 3,
    )!
    const asked = ['lookup', path, String(dead), '--marks', marks]
    expect(pdmp(asked)).toMatchObject({
      status: 1,
      stdout: `0x${dead.toString(16)}\tnot marked: the Cons here was not alive at the last collection\n`,
    })
    expect(pdmpJson(asked).document.answers[0]).toMatchObject({ type: null, isUnmarked: true })
  })

  it.each([0, 1, -1, 8])('refuses mark bits of another size: %i', (more) => {
    const right = readOracle('own-28.2-min', 'lastmarkbits.bin')
    const wrong = join(directory, `marks${more}`)
    const size = more === 0 ? 0 : right.length + more
    writeFileSync(wrong, Buffer.concat([right, Buffer.alloc(8)]).subarray(0, size))
    const { status, stdout, stderr } = pdmp(['lookup', path, String(cons), '--marks', wrong])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/ has [\d,]+ bytes; last_mark_bits of this dump has ([\d,]+)\.\n$/)
    expect(stderr).toContain(` has ${right.length.toLocaleString('en')}.`)
  })

  it('refuses mark bits that it cannot read', () => {
    const { status, stdout, stderr } = pdmp(['lookup', path, '0', '--marks', '/nonexistent'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe('pdmp: /nonexistent: no such file or directory\n')
  })
})
