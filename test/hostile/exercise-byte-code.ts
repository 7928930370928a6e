/**
 * Disassembles functions of any image that opened, by text and as data, and values that are no functions.
 * @module
 */

import type { Dump, Value } from '../../src/index.ts'
import { PRINT_LIMIT } from '../../src/lisp/printer/printer.ts'
import { type Attempt, demand, type Library, spread } from './promise.ts'

/** So many functions are disassembled. */
const FEW = 12

export function exerciseByteCode(dump: Dump, library: Library, attempt: Attempt): void {
  const { types, offsets } = dump.image.objectStarts
  const tag = dump.layout.tags.vectorlike
  const functions: Value[] = []
  for (const [i, offset] of offsets.entries()) {
    if (types[i] !== tag || dump.heap.pvecName(offset) !== dump.layout.functionType) continue
    functions.push({ kind: 'object', offset, tag })
  }
  const others: Value[] = [
    { kind: 'builtin', index: 0 },
    { kind: 'invalid', word: -1n },
  ]
  for (const value of [...spread(functions.length, FEW).map((i) => functions[i]!), ...others]) {
    const isCompiled = library.compiledFunction(dump, value) !== undefined
    const most = Math.max(PRINT_LIMIT, 4 * dump.bytes.length) + 100
    const printed = attempt(() => library.disassemble(dump, value, { name: 'f' }))
    demand(printed === undefined || (isCompiled && printed.text.length <= most), 'a disassembly ends at its limit')
    const facts = attempt(() => library.functionFacts(dump, value))
    if (facts === undefined) continue
    demand(isCompiled && facts.length > 0, 'what is compiled has instructions')
    const places = new Set(facts.map(({ offset }) => offset))
    const isListed = (offset: number | null) => offset === null || places.has(offset)
    demand(
      facts.every(({ instructions }) => instructions.every((each) => isListed(each.function))),
      'functions among the constants are listed',
    )
  }
}
