/**
 * `pdmp symbols`: list every symbol of a dump with its flags, value and function.
 *
 * The regular expression is matched against names as they are shown, up to 4,096 characters.
 * @module
 */

import { Option } from 'commander'
import {
  type Binding,
  type Dump,
  type DumpOffset,
  hex,
  lispTypeOf,
  Printer,
  type SymbolFacts,
  symbolsMatching,
  type Value,
} from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output, output } from '../command.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { emacsOptions, fileArgument, ignoreCaseOption, regexArgument } from '../options.ts'
import { parsePattern } from '../pattern.ts'
import { jsonList } from '../render/json.ts'
import { visible } from '../render/text.ts'

export interface SymbolsOptions extends NamesOptions {
  bound?: boolean
  unbound?: boolean
  fbound?: boolean
  funbound?: boolean
  autoload?: boolean
  loaded?: boolean
  special?: boolean
  full?: boolean
  ignoreCase?: boolean
}

/** Longest printed form of a simple value, in characters. */
const SIMPLE = 1200
/** Longest printed form in a line of text, in characters. */
const SHORT = 60
const LONGEST_NAME = 4096

export const command: CommandDeclaration = {
  arguments: [fileArgument(), regexArgument('symbols by name')],
  options: [
    ignoreCaseOption(),
    new Option('--bound', 'only symbols with a value'),
    new Option('--unbound', 'only symbols whose value is void'),
    new Option('--fbound', 'only symbols with a function, autoloads included'),
    new Option('--funbound', 'only symbols whose function is void'),
    new Option('--autoload', 'only symbols whose function is loaded when it is first called'),
    new Option('--loaded', 'only symbols with a function that is no autoload'),
    new Option('--special', 'only symbols that are declared special'),
    new Option('--full', 'print each value and function whole'),
    ...emacsOptions(),
  ],
  examples: [
    ['symbols emacs.pdmp ^kill- --bound', 'list variables and their values'],
    ["symbols emacs.pdmp --fbound --json | jq -r '.symbols[].name'", 'list all functions in a script'],
  ],
  exits: { clean: 'symbols are found', findings: 'no symbol matches' },
  run: symbols,
}

export function symbols(path: string, regex: string | undefined, options: SymbolsOptions): Output {
  const pattern = regex === undefined ? undefined : parsePattern(regex, options)
  const { dump } = openNamed(path, options)
  const reader = new Reader(dump, { isForPeople: !options.json, isFull: options.full ?? false })
  const found = symbolsMatching(dump.symbols, { ...options, name: pattern })
  // Rows are made as they are printed. Collecting 17,000 rows first would double the time by garbage collection.
  const text = options.json
    ? jsonList({ schema: 'pdmp/symbols/1' }, 'symbols', documents(reader, found))
    : lines(reader, found)
  return output(text, found.length > 0 ? ExitCode.clean : ExitCode.findings)
}

/** A value or function: its type, and its printed form if it is simple. */
interface ShownBinding {
  readonly bound: boolean
  readonly type: string | null
  readonly printed: string | null
}

class Reader {
  readonly #dump: Dump
  readonly #isForPeople: boolean
  readonly #isFull: boolean
  /** Number of characters that all values together may still use, since many values may be one long list. */
  #room: number

  constructor(dump: Dump, { isForPeople, isFull }: { isForPeople: boolean; isFull: boolean }) {
    this.#isForPeople = isForPeople
    this.#isFull = isFull
    this.#room = 16 * Math.max(Printer.limit, dump.bytes.length)
    this.#dump = dump
  }

  row(offset: DumpOffset) {
    const { symbols } = this.#dump
    return {
      facts: symbols.facts(offset),
      value: this.#shown(symbols.value(offset), simpleTypes),
      definition: this.#shown(symbols.definition(offset), simpleFunctions),
    }
  }

  #shown(binding: Binding, simple: ReadonlySet<string | null>): ShownBinding {
    const value = binding.isBound ? binding.value : undefined
    const type = value === undefined ? null : lispTypeOf(this.#dump.heap, this.#dump.names, value)
    const printed =
      value === undefined ? null : this.#isFull ? this.#whole(value) : simple.has(type) ? this.#simple(value) : null
    return { bound: binding.isBound, type, printed }
  }

  #whole(value: Value): string {
    const limit = Math.max(0, Math.min(Printer.limit, this.#room))
    const { text, isWhole } = this.#dump.part(Printer).print(value, { limit, escapeControls: this.#isForPeople })
    this.#room -= text.length
    return isWhole ? text : `${text}…`
  }

  /** The printed form of a simple value. In text output, a longer value is cut. */
  #simple(value: Value): string | null {
    const limit = this.#isForPeople ? SHORT : SIMPLE
    const { text, isWhole } = this.#dump.part(Printer).print(value, { limit, escapeControls: this.#isForPeople })
    if (isWhole) return text
    return this.#isForPeople ? `${text}…` : null
  }
}

/** Types of values that may be simple. Others need not be printed to find out. */
const simpleTypes: ReadonlySet<string | null> = new Set(['symbol', 'integer', 'float', 'string', 'cons', 'vector'])
const simpleFunctions: ReadonlySet<string | null> = new Set(['symbol', 'cons', 'subr'])

function* documents(reader: Reader, found: readonly DumpOffset[]): Generator<object> {
  for (const offset of found) {
    const { facts, value, definition } = reader.row(offset)
    yield { ...facts, value, function: definition }
  }
}

/** Rows that are made at a time. */
const ROWS = 32

function* lines(reader: Reader, found: readonly DumpOffset[]): Generator<string> {
  if (found.length > 0) yield 'offset\tname\tflags\tvalue\tfunction\n'
  for (let i = 0; i < found.length; i += ROWS) {
    yield found
      .slice(i, i + ROWS)
      .map((offset) => line(reader, offset))
      .join('')
  }
}

function line(reader: Reader, offset: DumpOffset): string {
  const { facts, value, definition } = reader.row(offset)
  const { name, index } = facts
  const label = name === null ? nameless(index, offset) : visible(labelOf(shown(name), facts))
  // A joined line is a flat string. Concatenation would build a tree that the write has to flatten.
  return [hex(offset), label, flagsText(facts), bindingText(value), `${bindingText(definition)}\n`].join('\t')
}

const shown = (name: string): string => name.slice(0, LONGEST_NAME)

const flagsText = ({ redirect, special, constant, interned }: SymbolFacts): string =>
  `${redirect ?? 'damaged'}${special ? ',special' : ''}${constant ? ',constant' : ''},${interned || 'uninterned'}`

/** The name as Emacs prints it. Only symbols of the initial obarray print as the bare name. */
const labelOf = (name: string, { interned }: SymbolFacts): string => (interned === 'initial' ? name : `#:${name}`)

const nameless = (index: number | null, offset: DumpOffset) =>
  index === null ? `#<symbol @${hex(offset)}>` : `#<builtin ${index}>`

function bindingText({ bound, type, printed }: ShownBinding): string {
  if (!bound) return '-'
  return visible(printed ?? type ?? 'not in the dump')
}
