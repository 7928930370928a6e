import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { MarkBits } from '../../src/index.ts'
import { openDump } from '../../src/pdmp.ts'
import { corpusPath, readDump } from '../corpus/corpus.ts'
import { tinyDump } from '../corpus/tiny-dump.ts'
import { pdmp, pdmpJson } from './run.ts'

const { truth } = tinyDump({ generation: '28+', release: '30', byteOrder: 'big', abi: 'lp64' })
const path = corpusPath('tiny-30-big-lp64', 'dump.pdmp.br')
const directory = mkdtempSync(join(tmpdir(), 'pdmp-scan-'))
afterAll(() => rmSync(directory, { recursive: true }))

const BASE = 0x7f0000000000n
const BASIS = 0x555555554000n
const hex = (value: bigint) => `0x${BigInt.asUintN(64, value).toString(16)}`
const find = (type: string) => BASE + BigInt(truth.objectStarts.find((object) => object.type === type)!.offset)
const cons = find('Cons')
const symbol = find('Symbol')
const symbolWord = symbol - BASIS - BigInt(truth.lispsym.emacsOffset)
const options = ['--dump-base', hex(BASE), '--emacs-basis', hex(BASIS)]

const words = [cons + 3n, cons, cons + 7n, cons + 8n, symbolWord, 0x1234n]
const expected = [
  {
    word: hex(cons + 3n),
    kept: { offset: Number(cons - BASE), type: 'Cons', typeCode: 3, reading: 'lisp' },
    refusal: null,
  },
  {
    word: hex(cons),
    kept: { offset: Number(cons - BASE), type: 'Cons', typeCode: 3, reading: 'pointer' },
    refusal: null,
  },
  { word: hex(cons + 7n), kept: null, refusal: 'tag-mismatch' },
  { word: hex(cons + 8n), kept: null, refusal: 'not-a-start' },
  {
    word: hex(symbolWord),
    kept: { offset: Number(symbol - BASE), type: 'Symbol', typeCode: 0, reading: 'symbol' },
    refusal: null,
  },
  { word: '0x1234', kept: null, refusal: 'outside-dump' },
]

describe('scan', () => {
  it('classifies words of the command line', () => {
    const { status, document } = pdmpJson(['scan', path, ...words.map(hex), ...options])
    expect(status).toBe(0)
    expect(document).toEqual({ schema: 'pdmp/scan/1', words: expected })
  })

  it('classifies a block of raw words, from a file or standard input', () => {
    const block = Buffer.alloc(8 * words.length + 3)
    words.forEach((word, i) => {
      block.writeBigUInt64BE(BigInt.asUintN(64, word), 8 * i)
    })
    const file = join(directory, 'stack')
    writeFileSync(file, block)
    expect(pdmpJson(['scan', path, '--words', file, ...options]).document.words).toEqual(expected)
    expect(pdmpJson(['scan', path, '--words', '-', ...options], block).document.words).toEqual(expected)
  })

  it('prints the same as text', () => {
    expect(pdmp(['scan', path, hex(cons), hex(cons + 8n), ...options]).stdout).toBe(
      `${hex(cons)}\tkeeps Cons 0x${(cons - BASE).toString(16)} (as pointer)\n${hex(cons + 8n)}\trefused: not-a-start\n`,
    )
  })

  it('exits 1 if no word keeps an object', () => {
    expect(pdmp(['scan', path, '0x1234', ...options]).status).toBe(1)
  })

  it('does not recognize symbol words without the basis', () => {
    const { document } = pdmpJson(['scan', path, hex(symbolWord), '--dump-base', hex(BASE)])
    expect(document.words[0].kept).toBeNull()
  })

  it('takes lispsym and mark bits from the user', () => {
    const elsewhere = ['--lispsym', String(truth.lispsym.emacsOffset + 64)]
    const { document } = pdmpJson(['scan', path, hex(symbolWord - 64n), ...options, ...elsewhere])
    expect(document.words[0].kept.type).toBe('Symbol')
    const marks = join(directory, 'marks')
    writeFileSync(marks, Buffer.alloc(MarkBits.sizeOf(openDump(readDump('tiny-30-big-lp64')))))
    expect(pdmpJson(['scan', path, hex(cons), ...options, '--marks', marks]).document.words[0].refusal).toBe('dead')
  })

  it.each([
    [['scan', path, '--dump-base', '0'], 'no WORD given; pass at least one, or --words FILE'],
    [
      ['scan', path, '0', '--dump-base', 'here'],
      "option '--dump-base <address>' argument 'here' is invalid. Write an address, 0x7f0000000000.\nRun `pdmp scan --help` for help.",
    ],
    [
      ['scan', path, '0', '--dump-base', '0x7ffff1900001'],
      "option '--dump-base <address>' argument '0x7ffff1900001' is invalid. A dump is loaded at the start of a page, a multiple of 0x1000.\nRun `pdmp scan --help` for help.",
    ],
    [['scan', path, '0', '--dump-base', `0x1${'0'.repeat(16)}`], 'dumpBase does not fit 8-byte pointers'],
  ])('refuses %j', (args, message) => {
    expect(pdmp(args)).toEqual({ status: 2, stdout: '', stderr: `pdmp: ${message}\n` })
  })
})
