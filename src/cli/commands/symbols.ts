/**
 * `pdmp symbols`: every symbol of a dump, with its flags and what its variable and its function are.
 *
 * The regular expression is matched against names, of which so much as is shown: 4,096 characters.
 * @module
 */
import {
  type Binding,
  type DumpOffset,
  type Heap,
  hex,
  lispTypeOf,
  type Names,
  Printer,
  type SymbolFacts,
  Symbols,
  type Value,
} from '../../index.ts'
import { ExitCode, type Output, output } from '../command.ts'
import { parsePattern } from '../pattern.ts'
import { jsonArray } from '../render/json.ts'
import { type NamesOptions, openHeap, visible } from './show.ts'

export interface SymbolsOptions extends NamesOptions {
  bound?: boolean
  fbound?: boolean
  special?: boolean
}

/** A value that prints longer than this is not simple. */
const SIMPLE = 1200
/** So much of one fits a line of text. */
const SHORT = 60
const LONGEST_NAME = 4096

export function symbols(path: string, regex: string | undefined, options: SymbolsOptions): Output {
  const pattern = regex === undefined ? undefined : parsePattern(regex)
  const { heap, names } = openHeap(path, options)
  const reader = new Reader(heap, names, !options.json)
  const rows = symbolRows(reader, pattern, options)
  const first = rows.next()
  if (first.done) return output(options.json ? jsonArray([]) : [], ExitCode.findings)
  const all = chained(first.value, rows)
  return output(options.json ? symbolsJson(all) : symbolsText(all))
}

/** Rows are printed as they are made: gathered first, seventeen thousand cost the collector as long as making them. */
function* chained(first: Row, rest: Iterable<Row>): Generator<Row> {
  yield first
  yield* rest
}

class Reader {
  readonly symbols: Symbols
  readonly #names: Names
  readonly #printer: Printer
  readonly #heap: Heap
  readonly #isForPeople: boolean

  constructor(heap: Heap, names: Names, isForPeople: boolean) {
    this.#isForPeople = isForPeople
    this.#heap = heap
    this.#names = names
    this.#printer = new Printer(heap, names)
    this.symbols = new Symbols(heap, names)
  }

  binding(binding: Binding, simple: ReadonlySet<string | null>) {
    const value = binding.isBound ? binding.value : undefined
    const type = value === undefined ? null : lispTypeOf(this.#heap, this.#names, value)
    const printed = value !== undefined && simple.has(type) ? this.#simple(value) : null
    return { bound: binding.isBound, type, printed }
  }

  /** A long value is not simple; people see how it starts. */
  #simple(value: Value): string | null {
    const limit = this.#isForPeople ? SHORT : SIMPLE
    const { text, isWhole } = this.#printer.print(value, { limit, escapeControls: this.#isForPeople })
    if (isWhole) return text
    return this.#isForPeople ? `${text}…` : null
  }
}

/** What is never printed in few words need not be printed to see it. */
const simpleTypes: ReadonlySet<string | null> = new Set(['symbol', 'integer', 'float', 'string', 'cons', 'vector'])
const simpleFunctions: ReadonlySet<string | null> = new Set(['symbol', 'cons', 'subr'])

function* symbolRows(reader: Reader, pattern: RegExp | undefined, { bound, fbound, special }: SymbolsOptions) {
  const { symbols: all } = reader
  for (const offset of all.offsets()) {
    const facts = all.facts(offset)
    if (special && !facts.special) continue
    if (pattern !== undefined && (facts.name === null || !pattern.test(facts.name.slice(0, LONGEST_NAME)))) continue
    const variable = all.value(offset)
    const definition = all.definition(offset)
    if ((bound && !variable.isBound) || (fbound && !definition.isBound)) continue
    const value = reader.binding(variable, simpleTypes)
    yield { facts, value, definition: reader.binding(definition, simpleFunctions) }
  }
}

type Row = ReturnType<typeof symbolRows> extends Generator<infer T> ? T : never

function* symbolsJson(rows: Iterable<Row>): Generator<string> {
  function* items() {
    for (const { facts, value, definition } of rows) yield { ...facts, value, function: definition }
  }
  yield* jsonArray(items())
}

function* symbolsText(rows: Iterable<Row>): Generator<string> {
  for (const { facts, value, definition } of rows) {
    const { offset, name, index } = facts
    const label = name === null ? nameless(index, offset) : visible(name.slice(0, LONGEST_NAME))
    const bindings = `${visible(bindingText(value))}\t${visible(bindingText(definition))}`
    yield `${hex(offset)}\t${label}\t${flagsText(facts)}\t${bindings}\n`
  }
}

const flagsText = ({ redirect, special, constant, interned }: SymbolFacts): string =>
  `${redirect ?? 'damaged'}${special ? ',special' : ''}${constant ? ',constant' : ''},${interned || 'uninterned'}`

const nameless = (index: number | null, offset: DumpOffset) =>
  index === null ? `#<symbol @${hex(offset)}>` : `#<builtin ${index}>`

function bindingText({ bound, type, printed }: Row['value']): string {
  if (!bound) return '-'
  return printed ?? type ?? 'not in the dump'
}
