/**
 * Every symbol of a dump is what a real Emacs, started from that dump, says it is: none missing, none invented, the same
 * kinds of values and functions, the same simple values. What start-up itself changes is listed in startup-differences.txt.
 *
 * Names of builtin symbols are in the executable, which is not in the repository: `emacsOf` says where it may come from.
 * 27.1 and 28.2 were asked once, 30.1 is asked here.
 * @module
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Executable } from '../../../src/executable/executable.ts'
import { Heap } from '../../../src/heap/heap.ts'
import { type DumpOffset, lispTypeOf, type Value } from '../../../src/index.ts'
import { Names } from '../../../src/lisp/names.ts'
import { Printer } from '../../../src/lisp/printer/printer.ts'
import { Symbols } from '../../../src/lisp/symbols.ts'
import { openDump } from '../../../src/pdmp.ts'
import { readDump, realNames } from '../../corpus/corpus.ts'
import { emacsOf, unpackedDump } from '../emacs.ts'
import { askForSymbols } from './ask-emacs.ts'
import { readTruth, startupDifferences, type TruthOfSymbol } from './truth.ts'

/** `princ` of Emacs 27 and 28 as the capture called it. */
const asCaptured = { circle: false, quoted: false, gensym: false } as const

class Witness {
  readonly #heap: Heap
  readonly #names: Names
  readonly #symbols: Symbols
  readonly #printer: Printer
  readonly offsets = new Map<string, DumpOffset>()

  constructor(dump: Uint8Array, executable: string) {
    this.#heap = new Heap(openDump(dump))
    this.#names = new Names(this.#heap, { executable: new Executable(this.#heap, readFileSync(executable)) })
    this.#symbols = new Symbols(this.#heap, this.#names)
    this.#printer = new Printer({ heap: this.#heap, names: this.#names })
    for (const offset of this.#symbols.offsets()) {
      const { name, interned } = this.#symbols.facts(offset)
      if (interned === 'initial') this.offsets.set(name ?? '', offset)
    }
  }

  /** The symbol in the words of the truth; texts only where the truth has them. */
  says(truth: TruthOfSymbol, offset: DumpOffset): TruthOfSymbol {
    const { name, special } = this.#symbols.facts(offset)
    const alias = this.#symbols.aliasOf(offset)
    return {
      name: name ?? '',
      ...(special ? { special } : {}),
      ...(alias === undefined ? {} : { alias: this.#names.symbolName(alias) ?? '' }),
      ...this.#value(truth, offset),
      ...this.#definition(truth, offset),
    }
  }

  #value(truth: TruthOfSymbol, offset: DumpOffset): Pick<TruthOfSymbol, 'value'> {
    const binding = this.#symbols.value(offset)
    if (!binding.isBound) return {}
    if (binding.value === undefined) return { value: { type: 'not in the dump' } }
    const type = lispTypeOf(this.#heap, this.#names, binding.value) ?? '?'
    if (truth.value?.text === undefined) return { value: { type } }
    return { value: { type, text: this.#textOf(binding.value, type) } }
  }

  /** The capture has strings and symbols as they are, without quotes, escapes and properties. */
  #textOf(value: Value, type: string): string {
    if (type === 'string' && value.kind === 'object') return this.#names.stringText(value.offset) ?? ''
    const symbol = this.#names.symbolOffset(value)
    return symbol === undefined ? this.#printer.print(value, asCaptured).text : (this.#names.symbolName(symbol) ?? '')
  }

  #definition(truth: TruthOfSymbol, offset: DumpOffset): Pick<TruthOfSymbol, 'definition'> {
    const binding = this.#symbols.definition(offset)
    if (!binding.isBound || binding.value === undefined) return {}
    const { value } = binding
    const type = lispTypeOf(this.#heap, this.#names, value) ?? '?'
    const { text } = this.#printer.print(value, { ...asCaptured, limit: 500 })
    const native = type === 'subr' && value.kind === 'object' ? { native: true as const } : {}
    const [, file] = /^\(autoload "([^"]*)"/.exec(text) ?? []
    if (file !== undefined) return { definition: { type: 'autoload', text: file } }
    if (truth.definition?.text === undefined) return { definition: { type, ...native } }
    return { definition: { type, text: text.replace(/^#<subr (.*)>$/s, '$1'), ...native } }
  }
}

/** Symbols on which dump and Emacs differ. */
function compare(symbols: readonly TruthOfSymbol[], dump: Uint8Array, executable: string) {
  const witness = new Witness(dump, executable)
  const names = new Set(symbols.map(({ name }) => name))
  const differ: string[] = []
  for (const truth of symbols) {
    const offset = witness.offsets.get(truth.name)
    if (offset === undefined) continue
    const said = witness.says(truth, offset)
    if (JSON.stringify(said) !== JSON.stringify(truth)) differ.push(truth.name)
  }
  return {
    compared: symbols.length,
    missing: [...names].filter((name) => !witness.offsets.has(name)),
    invented: [...witness.offsets.keys()].filter((name) => !names.has(name)),
    differ: differ.sort(),
  }
}

const captured = [
  { name: 'bookworm-amd64', version: '28.2', count: 15_364 },
  { name: 'bullseye-amd64', version: '27.1', count: 14_828 },
] as const

describe.each(captured)('the symbols of $name', ({ name, version, count }) => {
  const dump = readDump(name)
  const emacs = emacsOf(name, dump)

  it.skipIf(emacs === undefined)(`are those that Emacs ${version} said they are, but for what start-up changes`, () => {
    const { symbols } = readTruth(version)
    const differ = startupDifferences(version).sort()
    expect(compare(symbols, dump, emacs!.executable)).toEqual({ compared: count, missing: [], invented: [], differ })
  })
})

const asked = [
  { name: 'trixie-amd64', version: '30.1', count: 17_109 },
  { name: 'noble-amd64', version: '29.3', count: 16_524 },
] as const

describe.each(asked)('the symbols of $name', ({ name, version, count }) => {
  const dump = realNames().includes(name) ? readDump(name) : unpackedDump(name)
  const emacs = emacsOf(name, dump)

  it.skipIf(emacs === undefined)(`are those that Emacs ${version} says they are, but for what start-up changes`, () => {
    const { differ, ...found } = compare(askForSymbols(emacs!, dump), dump, emacs!.executable)
    expect(found).toEqual({ compared: count, missing: [], invented: [] })
    // Counters may agree by chance.
    const listed = startupDifferences(version)
    expect(differ.filter((symbol) => !listed.includes(symbol))).toEqual([])
    expect(differ.length).toBeGreaterThan(0.8 * listed.length)
  })
})
