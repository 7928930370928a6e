/**
 * Disassembly: texts that Emacs 28.2 prints, the same as data, and invalid code. disassemble.slow.test.ts of
 * test/oracle compares whole dumps.
 * @module
 */

import { describe, expect, it } from 'vitest'
import { compiledFunction, disassemble, functionFacts } from '../../../src/analyse.ts'
import { Dump, LispEditor, proveNames, readLisp, writeDump } from '../../../src/index.ts'
import { byteCodeOf } from '../../../src/layout/byte-code.ts'
import { layoutOf } from '../../../src/layout/compose.ts'
import type { SymbolDatum } from '../../../src/lisp/reader/datum.ts'
import { readDump } from '../../corpus/corpus.ts'

const own = Dump.open(readDump('own-28.2-min'), { prove: proveNames })

function definitionIn(dump: Dump, name: string) {
  const binding = dump.symbols.definition(dump.symbols.named(name)!)
  if (!binding.isBound || binding.value === undefined) throw new Error(`${name} has no function`)
  return binding.value
}

const textIn = (dump: Dump, name: string) => disassemble(dump, definitionIn(dump, name), { name })!

/** A dump in which the function of `name` is what `lisp` reads as. */
function withFunction(lisp: string): Dump {
  const editor = new LispEditor(Dump.open(readDump('tiny-31-little-lp64')))
  editor.set(readLisp('a-function-of-this-test') as SymbolDatum, readLisp(lisp), 'function')
  return Dump.open(writeDump(editor.finish()))
}
const disassembled = (lisp: string) => textIn(withFunction(lisp), 'a-function-of-this-test')
const linesOf = (lisp: string) => disassembled(lisp).text.split('\n').slice(2, -1)

describe('a disassembly', () => {
  it('has labels where the code jumps to, and the keys and labels of a switch', () => {
    expect(textIn(own, 'display-selections-p').text.split('\n')).toEqual([
      'byte code for display-selections-p:',
      '  doc:  <DOC 2370754>',
      '  args: (&optional arg1)',
      '0\tconstant  framep-on-display',
      '1\tstack-ref 1',
      '2\tcall\t  1',
      '3\tdup\t  ',
      '4\tconstant  <jump-table-eq (pc 1 x 2 w32 2 ns 2)>',
      '5\tswitch\t  ',
      '6\tgoto\t  3',
      '9:1\tvarref\t  dos-windows-version',
      '10\tnot\t  ',
      '11\tnot\t  ',
      '12\treturn\t  ',
      '13:2\tconstant  t',
      '14\treturn\t  ',
      '15:3\tconstant  nil',
      '16\treturn\t  ',
      '',
    ])
  })

  it('has the functions among the constants where they are used', () => {
    expect(textIn(own, 'isearch-yank-char').text.split('\n').slice(2)).toEqual([
      '  args: (&optional arg1)',
      ' interactive: "p"',
      '0\tconstant  isearch-yank-internal',
      '1\tconstant  make-closure',
      '2\tconstant  <compiled-function>',
      '      args: nil',
      '    0\t    constant  V0',
      '    1\t    forward-char ',
      '    2\t    discard   ',
      '    3\t    point     ',
      '    4\t    return    ',
      '',
      '3\tstack-ref 3',
      '4\tcall\t  2',
      '5\tcall\t  1',
      '6\treturn\t  ',
      '',
    ])
  })

  it('marks macros', () => {
    expect(textIn(own, 'when').text).toMatch(/^byte code for macro when:\n/)
  })

  it('as data lists each function once', () => {
    const facts = functionFacts(own, definitionIn(own, 'isearch-yank-char'))!
    expect(facts.map(({ parameters, interactive }) => [parameters, interactive])).toEqual([
      ['(&optional arg1)', '"p"'],
      ['nil', null],
    ])
    expect(facts[0]!.instructions[2]).toEqual({
      pc: 2,
      label: null,
      opcode: 'constant',
      argument: '<compiled-function>',
      function: facts[1]!.offset,
    })
    const jumps = functionFacts(own, definitionIn(own, 'display-selections-p'))![0]!.instructions
    expect(jumps.filter(({ label }) => label !== null).map(({ pc, label }) => [pc, label])).toEqual([
      [9, 1],
      [13, 2],
      [15, 3],
    ])
  })

  it('does not exist for functions without byte-code', () => {
    for (const value of [definitionIn(own, 'car'), { kind: 'builtin', index: 0 } as const]) {
      expect(compiledFunction(own, value)).toBeUndefined()
      expect(disassemble(own, value)).toBeUndefined()
      expect(functionFacts(own, value)).toBeUndefined()
    }
  })
})

describe('invalid byte-code', () => {
  it('prints bytes that are no instructions, operands that are cut off, and constants that are not there', () => {
    expect(linesOf('#[(a) "\\0\\1\\200\\306\\207\\202" [] 2]')).toEqual([
      '0:1\tstack-ref 0',
      '1\tstack-ref 1',
      '2\t<not-an-opcode> ',
      '3\tconstant  (out-of-range 6)',
      '4\treturn\t  ',
      '5\tgoto\t  1',
    ])
  })

  it('jumps between instructions', () => {
    expect(linesOf('#[nil "\\202\\1\\0\\300\\207" ["x\\ny"] 2]')).toEqual([
      '0\tgoto\t  <1>',
      '3\tconstant  "x\\ny"',
      '4\treturn\t  ',
    ])
  })

  it('ends at a limit where a function is its own constant', () => {
    const lisp = '#1=#[nil "\\300\\300\\207" [#1#] 2]'
    const dump = withFunction(lisp)
    const { text, isWhole } = textIn(dump, 'a-function-of-this-test')
    expect(isWhole).toBe(false)
    expect(text.length).toBeLessThan(2 ** 20 + 4 * dump.bytes.length + 100)
    expect(functionFacts(dump, definitionIn(dump, 'a-function-of-this-test'))).toHaveLength(1)
  })

  it('has forms of byte-code as constants and as the interactive form', () => {
    const form = '(byte-code "\\300\\207" [car] 1)'
    expect(linesOf(`#[nil "\\300\\301\\207" [${form} (${form} ${form})] 2 nil ${form}]`)).toEqual([
      ' interactive: ',
      '   0\t   constant  car',
      '   1\t   return    ',
      '',
      '0\tconstant  <byte code>',
      '   0\t   constant  car',
      '   1\t   return    ',
      '',
      '1\tconstant  (<byte code>...)',
      '   0\t   constant  car',
      '   1\t   return    ',
      '   0\t   constant  car',
      '   1\t   return    ',
      '',
      '2\treturn\t  ',
    ])
  })
})

it('instructions have the names of their release', () => {
  const nameOf = (release: '27' | '28' | '29' | '30', byte: number) =>
    byteCodeOf(layoutOf(release, 'lp64', 'little')).opcodes[byte]?.name
  const names = (byte: number) => (['27', '28', '29', '30'] as const).map((release) => nameOf(release, byte))
  // `byte-code-vector` of 27.1, 28.2, 29.3 and 30.1.
  expect(names(141)).toEqual(['catch', 'catch-OBSOLETE', 'catch-OBSOLETE', 'catch-OBSOLETE'])
  expect(names(143)[1]).toBe('condition-case-OBSOLETE')
  expect(names(97)).toEqual([undefined, undefined, 'save-current-buffer-OBSOLETE', 'save-current-buffer-OBSOLETE'])
  expect(names(146)).toEqual(['unbind-all', 'unbind-all', undefined, undefined])
  expect(names(183)).toEqual(['switch', 'switch', 'switch', 'switch'])
})
