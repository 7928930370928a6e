/**
 * Printing ends, never throws, and keeps to its limits, for every object of every dump, real and synthetic; and in a
 * few styles it prints what Emacs prints. That texts are right is proven by a real Emacs, in test/oracle/read-back.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { Heap } from '../../../src/heap/heap.ts'
import { Nodes } from '../../../src/heap/nodes.ts'
import type { PrintOptions, Value } from '../../../src/index.ts'
import { Names } from '../../../src/lisp/names.ts'
import { Printer } from '../../../src/lisp/printer/printer.ts'
import { Symbols } from '../../../src/lisp/symbols.ts'
import { openDump } from '../../../src/pdmp.ts'
import { corpusSample, readDump } from '../../corpus/corpus.ts'

class Printed {
  readonly nodes: Nodes
  readonly #printer: Printer
  readonly #symbols: Symbols

  constructor(name: string) {
    const heap = new Heap(openDump(readDump(name)))
    const names = new Names(heap)
    this.nodes = new Nodes(heap)
    this.#printer = new Printer({ heap, names })
    this.#symbols = new Symbols(heap, names)
  }

  valueAt(node: number): Value {
    const { nodes } = this
    if (nodes.kindOf(node) === 'builtin') return { kind: 'builtin', index: node - nodes.firstBuiltin }
    return { kind: 'object', offset: nodes.offsetOf(node), tag: nodes.tagOf(node)! }
  }

  print(value: Value, options?: PrintOptions) {
    return this.#printer.print(value, options)
  }

  /** The value of the variable `name`. */
  variable(name: string, options?: PrintOptions): string {
    const binding = this.#symbols.value(this.#symbols.named(name)!)
    return binding.isBound && binding.value !== undefined ? this.print(binding.value, options).text : 'unbound'
  }
}

describe.each(corpusSample())('%s', (name) => {
  const dump = new Printed(name)

  it('prints every object, within the limits', () => {
    const limit = 400
    let whole = 0
    for (let node = 0; node < dump.nodes.charsets; node++) {
      const { text, isWhole } = dump.print(dump.valueAt(node), { depth: 2, length: 6, limit })
      // The check is here and not in an assertion for each: there are 1.4 million.
      if (text.length === 0 || text.length > limit || (!isWhole && text.length < limit - 1)) {
        throw new Error(`${dump.nodes.offsetOf(node)}: ${JSON.stringify(text)}`)
      }
      if (isWhole) whole++
    }
    expect(whole).toBeGreaterThan(0.9 * dump.nodes.charsets)
  })

  it('prints some objects in full', () => {
    for (let node = 0; node < dump.nodes.charsets; node += 1 + Math.floor(dump.nodes.charsets / 1000)) {
      const { text, isWhole } = dump.print(dump.valueAt(node), { limit: 20_000 })
      expect(text.length).toBeGreaterThan(isWhole ? 0 : 19_998)
    }
  })
})

describe('a style', () => {
  const dump = new Printed('trixie-amd64')

  it.each<[string, PrintOptions, string]>([
    ['completion-styles', {}, '(basic partial-completion emacs22)'],
    ['completion-styles', { length: 2 }, '(basic partial-completion ...)'],
    ['completion-styles', { depth: 0 }, '...'],
    ['completion-styles', { limit: 10 }, '(basic par'],
    ['help-uni-confusables', { length: 3 }, `((8216 . #1="'") (8217 . #1#) (8219 . #1#) ...)`],
    ['help-uni-confusables', { length: 3, circle: false }, `((8216 . "'") (8217 . "'") (8219 . "'") ...)`],
    ['help-uni-confusables', { length: 1, depth: 1 }, '(... ...)'],
    ['query-replace-from-to-separator', {}, '" → "'],
    ['reorder-enders', { escapeControls: true }, String.raw`"[\u202c\u2069]+\\|\n"`],
    ['undo-equiv-table', {}, '#s(hash-table test eq weakness key-and-value)'],
    ['end-of-defun-function', {}, String.raw`#[0 "\300\301!\207" [forward-sexp 1] 2]`],
    ['end-of-defun-function', { depth: 1 }, String.raw`#[0 "\300\301!\207" ... 2]`],
  ])('prints %s with %o', (variable, options, expected) => {
    expect(dump.variable(variable, options)).toBe(expected)
  })
})
