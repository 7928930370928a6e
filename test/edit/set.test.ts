/**
 * Edited dumps of every layout read back as the value that was asked for, and break no rule.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { checkTables } from '../../src/analyse.ts'
import { readHashTables } from '../../src/hash/table.ts'
import { Heap } from '../../src/heap/heap.ts'
import {
  Dump,
  LispEditor,
  PdmpError,
  readLisp,
  type SymbolCell,
  type SymbolDatum,
  verify,
  writeDump,
} from '../../src/index.ts'
import { Names } from '../../src/lisp/names.ts'
import { Printer } from '../../src/lisp/printer/printer.ts'
import { Symbols } from '../../src/lisp/symbols.ts'
import { openDump } from '../../src/pdmp.ts'
import { readDump, tinySample } from '../corpus/corpus.ts'
import { printDatum } from '../lisp/printer/print-datum.ts'

/** One of each kind, and what is hard about some of them. */
const values = [
  '-7',
  '536870912',
  '-1267650600228229401496703205376',
  '18446744073709551616',
  '0.1',
  '-0.0',
  '""',
  '"bytes \\377"',
  '"häß 漢字"',
  '#("abcdefgh" 1 3 (nil t) 3 4 (t (nil)) 6 8 (nil t))',
  'nil',
  't',
  'a-symbol-that-only-this-test-has-a',
  ':a-keyword-that-only-this-test-has',
  '#:alone',
  '(1 . t)',
  '(1 (2 (3 "x")) . #&11"\\377\\5")',
  '#1=(#1# . #1#)',
  '#1=[#1# #2="s" #2#]',
  '[]',
  '#s(:a-keyword-that-only-this-test-has 1 2.5)',
  '#[257 "\\300\\207" [t] 1 "Doc."]',
  '#&0""',
  '#&77"\\377\\0\\1\\2\\3\\4\\5\\6\\7\\10"',
]

const tables = [
  ['equal', '#s(hash-table test equal data ("k" 1 "l" (2)))'],
  ['eq', '#s(hash-table test eq data (t 1 2 #1=(2) 3 #1#))'],
  ['eql', '#s(hash-table test eql data (1.5 t))'],
  ['equal', '#s(hash-table test equal)'],
] as const

/** No symbol of C has a name so long: without the executable a shorter one might be that of one. */
const longName = (i: number) => `a-variable-that-only-this-test-has-${i}`

const symbolNamed = (name: string) => readLisp(name) as SymbolDatum

function edited(bytes: Uint8Array, edits: readonly (readonly [name: string, lisp: string, place?: SymbolCell])[]) {
  const heap = new Heap(openDump(bytes))
  const editor = new LispEditor(new Dump(heap.image))
  for (const [name, lisp, place] of edits) editor.set(symbolNamed(name), readLisp(lisp), place)
  return writeDump(editor.finish())
}

function reader(bytes: Uint8Array) {
  const heap = new Heap(openDump(bytes))
  const names = new Names(heap)
  return { heap, symbols: new Symbols(heap, names), printer: new Printer({ heap, names }) }
}

/** The value of a variable as Emacs prints it. */
function printedValue(bytes: Uint8Array, name: string, place: SymbolCell = 'value'): string {
  const { symbols, printer } = reader(bytes)
  const offset = symbols.named(name)!
  const binding = place === 'function' ? symbols.definition(offset) : symbols.value(offset)
  return binding.isBound && binding.value !== undefined ? printer.print(binding.value).text : 'unbound'
}

const soundNames = tinySample().filter((name) => verify(readDump(name)).verdict === 'ok')

describe.each(soundNames)('%s', (name) => {
  const before = readDump(name)
  const { layout } = openDump(before)
  const { relocKinds, facts, lispWordSize } = layout
  const release = Number(layout.release ?? facts.nearestRelease)
  // Without a bignum a dump of 64-bit Windows does not tell how wide limbs are.
  const hasBignums = relocKinds.some(({ form }) => form === 'bignum') && layout.limbSize !== null
  const isBignum = (lisp: string) => /^-?\d{9,}$/.test(lisp) && (lispWordSize === 4 || lisp.length > 18)
  const printed = (lisp: string) => printDatum(readLisp(lisp), { release })
  const refusalOf = (...edit: Parameters<typeof edited>[1][number]) => {
    try {
      edited(before, [edit])
      return undefined
    } catch (error) {
      return error instanceof PdmpError ? error.code : error
    }
  }

  it('takes every kind of value', () => {
    const kept = values.filter((lisp) => hasBignums || !isBignum(lisp))
    const edits = kept.map((lisp, i) => [longName(i), lisp] as const)
    const after = edited(before, edits)
    for (const [symbol, lisp] of edits) expect(printedValue(after, symbol)).toBe(printed(lisp))
    expect(verify(after).findings).toEqual([])
    for (const lisp of values.filter(isBignum)) {
      expect(refusalOf(longName(0), lisp)).toBe(hasBignums ? undefined : 'not-writable')
    }
  })

  it('takes hash tables with a test that the dump knows, and they are found out', () => {
    const { heap } = reader(before)
    const known = new Set<string | null>(readHashTables(heap).map(({ test }) => test))
    const isCompact = layout.structs.hash_table.fields['ofs_key_and_value'] !== undefined
    const [kept, others] = [true, false].map((wanted) =>
      tables.filter(([test]) => (isCompact || known.has(test)) === wanted),
    )
    const after = edited(
      before,
      kept!.map(([, lisp], i) => [longName(i), lisp]),
    )
    for (const [i, [test, lisp]] of kept!.entries()) {
      // Names of tests are in the executable up to 30.
      const value = printedValue(after, longName(i)).replace(/test #<builtin \d+>/, `test ${test}`)
      expect(value).toBe(printed(lisp))
    }
    expect(verify(after).findings).toEqual([])
    const heapAfter = new Heap(openDump(after))
    const { faults } = checkTables(new Dump(heapAfter.image))
    expect(faults).toEqual([])
    for (const [, lisp] of others!) expect(refusalOf(longName(0), lisp)).toBe('not-writable')
  })

  it('keeps values where they belong', () => {
    const after = edited(before, [
      ['kill-ring', '(1)', 'function'],
      ['heap-alias', '"through an alias"'],
      [longName(1), '(2)', 'function'],
    ])
    expect(printedValue(after, 'kill-ring')).toBe('"through an alias"')
    expect(printedValue(after, 'kill-ring', 'function')).toBe('(1)')
    expect(printedValue(after, longName(1), 'function')).toBe('(2)')
    expect(printedValue(after, longName(1))).toBe('unbound')
    expect(verify(after).findings).toEqual([])
  })

  it('sets C variables through the symbols that forward to them', () => {
    if (layout.forwardsOutside) {
      expect(refusalOf('fill-column', '72')).toBe('edit-refused')
      return
    }
    const after = edited(before, [
      ['fill-column', '-72', 'variable'],
      ['tab-width', '(9)'],
    ])
    expect(printedValue(after, 'fill-column')).toBe('-72')
    expect(printedValue(after, 'tab-width')).toBe('(9)')
    expect(verify(after).findings).toEqual([])
    expect(refusalOf('fill-column', '"x"')).toBe('edit-refused')
  })

  it('refuses constants, and C variables of symbols that have none', () => {
    expect(refusalOf('nil', '1')).toBe('edit-refused')
    expect(refusalOf('nil', 'car', 'function')).toBe('edit-refused')
    expect(refusalOf('t', '1')).toBe('edit-refused')
    expect(refusalOf(':a-keyword-that-only-this-test-has', '1')).toBe('edit-refused')
    expect(refusalOf('kill-ring', '1', 'variable')).toBe('edit-refused')
  })

  it('is not changed by an editor, and is written back unchanged without edits', () => {
    const image = openDump(before)
    const graph = new Dump(image).graph
    const editor = new LispEditor(new Dump(image))
    expect(Buffer.compare(writeDump(editor.finish()), before)).toBe(0)
    editor.set(symbolNamed(longName(0)), readLisp('(1 2 3)'))
    expect(Buffer.compare(writeDump(graph), before)).toBe(0)
    expect(Buffer.compare(image.bytes, before)).toBe(0)
  })
})

it('asks for the executable if the name may be in it only', () => {
  const heap = new Heap(openDump(readDump('tiny-30-little-lp64')))
  const editor = new LispEditor(new Dump(heap.image))
  expect(() => editor.set(symbolNamed('gc-cons-threshold'), readLisp('1'))).toThrow(/name-unknown/)
})
