/** Parameters and interactive forms of advised functions and open closures. Expected texts are those of the real Emacsen. */
import { describe, expect, it } from 'vitest'
import { disassemble, functionFacts } from '../../../src/analyse.ts'
import { Dump, LispEditor, Printer, proveNames, readLisp, type Value, writeDump } from '../../../src/index.ts'
import type { SymbolDatum } from '../../../src/lisp/reader/datum.ts'
import { readDump } from '../../corpus/corpus.ts'

const linesOf = (dump: Dump, name: string): string[] => {
  const binding = dump.symbols.definition(dump.symbols.named(name)!)
  if (!binding.isBound || binding.value === undefined) throw new Error(`${name} has no function`)
  return disassemble(dump, binding.value, { name })!.text.split('\n')
}

/** A dump of Emacs 30 in which the function of `name` is what `lisp` reads as. */
function withFunction(lisp: string): Dump {
  const editor = new LispEditor(Dump.open(readDump('tiny-30-little-lp64')))
  editor.set(readLisp('a-function-of-this-test') as SymbolDatum, readLisp(lisp), 'function')
  return Dump.open(writeDump(editor.finish()))
}
const argumentsOf = (lisp: string) =>
  linesOf(withFunction(lisp), 'a-function-of-this-test')
    .find((line) => line.startsWith('  args: '))!
    .slice('  args: '.length)

describe.each(['bullseye-amd64', 'bookworm-amd64'])('in the dump %s', (name) => {
  const dump = Dump.open(readDump(name), { prove: proveNames })

  it.each([
    ['create-file-buffer', '(arg1)'],
    ['rename-buffer', '(arg1 &optional arg2)'],
  ])('the advised %s has the parameters of the function inside', (advised, parameters) => {
    expect(linesOf(dump, advised)).toContain(`  args: ${parameters}`)
  })
})

describe('an advice of Emacs 30', () => {
  const advice = (inner: string) => `#[128 "\\300\\304\\301\\"!\\207" [V0 ${inner} V2 V3 apply] 5 advice]`

  it.each([
    ['a symbol', 'V1', 't'],
    ['nil', 'nil', 't'],
    ['a function', '#[514 "\\300\\207" [nil] 3]', '(arg1 arg2)'],
    ['another advice', advice('#[257 "\\300\\207" [nil] 3]'), '(arg1)'],
    ['an interpreted function', '#[(one &optional two) ((nil)) nil]', '(one &optional two)'],
    ['a list of Lisp', '(lambda (one two) nil)', '(one two)'],
  ])('around %s has its parameters', (_, inner, parameters) => {
    expect(argumentsOf(advice(inner))).toBe(parameters)
  })

  it('is told by its type, which is in the slot for documentation', () => {
    expect(argumentsOf('#[128 "\\300\\304\\301\\"!\\207" [V0 V1 V2 V3 apply] 5 "advice"]')).toBe('(&rest rest)')
    expect(argumentsOf('#[128 "\\300\\304\\301\\"!\\207" [V0 V1 V2 V3 apply] 5]')).toBe('(&rest rest)')
  })
})

it('advice around itself ends', () => {
  const dump = withFunction('#1=#[128 "\\300\\304\\301\\"!\\207" [V0 #1# V2 V3 apply] 5 advice]')
  expect(linesOf(dump, 'a-function-of-this-test')).toContain('  args: t')
})

it('an open closure of a command has its interactive form as a field', () => {
  const dump = Dump.open(readDump('trixie-amd64'), { prove: proveNames })
  const { types, offsets } = dump.image.objectStarts
  const tag = dump.layout.tags.vectorlike
  const isHelper = (value: Value) => dump.part(Printer).print(value).text.endsWith(' 5 cconv--interactive-helper]')
  const values = [...offsets].flatMap((offset, i): Value[] =>
    types[i] === tag ? [{ kind: 'object', offset, tag }] : [],
  )
  const helper = values.find((value) => disassemble(dump, value) !== undefined && isHelper(value))!
  expect(disassemble(dump, helper)!.text.split('\n').slice(1, 3)).toEqual(['  args: (&rest rest)', ' interactive: V1'])
  expect(functionFacts(dump, helper)![0]!.interactive).toBe('V1')
})
