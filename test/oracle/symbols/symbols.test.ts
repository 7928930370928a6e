/**
 * Every symbol of a dump is what a real Emacs, started from that dump, says it is: none missing, none invented, the same
 * kinds of values and functions, the same simple values. What start-up itself changes is listed in startup-differences.txt.
 *
 * Names of builtin symbols are in the executable, which is not in the repository: the Emacs installed here, and for 27.1
 * PDMP_EMACS_27, are asked for theirs.
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type DumpOffset,
  Executable,
  Heap,
  lispTypeOf,
  Names,
  openDump,
  Printer,
  Symbols,
  type Value,
} from '../../../src/index.ts'
import { readDump } from '../../corpus/corpus.ts'
import { findEmacs, skipLoudly } from '../emacs.ts'
import { readTruth, type TruthOfSymbol } from './truth.ts'

/** Names of symbols that start-up or the capture changes before Emacs is asked, in one version. */
function startupDifferences(version: string): string[] {
  const lines = readFileSync(new URL('startup-differences.txt', import.meta.url), 'utf8').split('\n')
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'))
  return rows.filter(([versions]) => versions!.split(',').includes(version)).map(([, name]) => name!)
}

/** `princ` of Emacs 27 and 28 as the capture called it. */
const captured = { circle: false, quoted: false, gensym: false } as const

class Witness {
  readonly #heap: Heap
  readonly #names: Names
  readonly #symbols: Symbols
  readonly #printer: Printer
  readonly offsets = new Map<string, DumpOffset>()

  constructor(dump: Uint8Array, executable: string) {
    this.#heap = new Heap(openDump(dump))
    this.#names = new Names(this.#heap, new Executable(this.#heap, readFileSync(executable)))
    this.#symbols = new Symbols(this.#heap, this.#names)
    this.#printer = new Printer(this.#heap, this.#names)
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
    return symbol === undefined ? this.#printer.print(value, captured).text : (this.#names.symbolName(symbol) ?? '')
  }

  #definition(truth: TruthOfSymbol, offset: DumpOffset): Pick<TruthOfSymbol, 'definition'> {
    const binding = this.#symbols.definition(offset)
    if (!binding.isBound || binding.value === undefined) return {}
    const { value } = binding
    const type = lispTypeOf(this.#heap, this.#names, value) ?? '?'
    const { text } = this.#printer.print(value, { ...captured, limit: 500 })
    const native = type === 'subr' && value.kind === 'object' ? { native: true as const } : {}
    const [, file] = /^\(autoload "([^"]*)"/.exec(text) ?? []
    if (file !== undefined) return { definition: { type: 'autoload', text: file } }
    if (truth.definition?.text === undefined) return { definition: { type, ...native } }
    return { definition: { type, text: text.replace(/^#<subr (.*)>$/s, '$1'), ...native } }
  }
}

/** Symbols on which dump and Emacs differ. */
function compare(version: string, dump: Uint8Array, executable: string) {
  const witness = new Witness(dump, executable)
  const { symbols } = readTruth(version)
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
    differ: differ.filter((name) => !startupDifferences(version).includes(name)),
  }
}

const expected = (compared: number) => ({
  compared,
  missing: [],
  invented: [],
  differ: [],
})

const bookworm = readDump('bookworm-amd64')
const emacs = findEmacs()

describe.skipIf(skipLoudly(emacs, bookworm, 'symbols of bookworm-amd64 with the names in its executable'))(
  'the symbols of bookworm-amd64',
  () => {
    it('are those of Emacs 28.2', () => {
      expect(compare('28.2', bookworm, emacs!.executable)).toEqual(expected(15364))
    })
  },
)

const emacs27 = process.env.PDMP_EMACS_27
const isAbsent = emacs27 === undefined || !existsSync(emacs27)
if (isAbsent) process.stderr.write('\nSKIPPED: symbols of bullseye-amd64: set PDMP_EMACS_27 to its executable\n')

describe.skipIf(isAbsent)('the symbols of bullseye-amd64', () => {
  it('are those of Emacs 27.1', () => {
    expect(compare('27.1', readDump('bullseye-amd64'), emacs27!)).toEqual(expected(14828))
  })
})
