/** `pdmp show`: show one symbol or object: what it is, its fields, and how Emacs prints it. @module */
import { Describer, Inspector } from '../../analyse.ts'
import {
  type Binding,
  type Dump,
  type DumpOffset,
  type Field,
  fieldsOf,
  type Heap,
  hex,
  lispTypeOf,
  Printer,
  type Value,
} from '../../index.ts'
import { type CommandDeclaration, NotFoundError, type Output, output } from '../command.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { parseCount } from '../numbers.ts'
import { nodeArgument } from '../object-argument.ts'
import { emacsOptions, fileArgument, numberOption, objectArgument } from '../options.ts'
import { jsonDocument } from '../render/json.ts'
import { columns, visible } from '../render/text.ts'

interface ShowOptions extends NamesOptions {
  depth?: number
  length?: number
}

export const command: CommandDeclaration = {
  arguments: [fileArgument(), objectArgument()],
  options: [
    numberOption(
      '--depth <n>',
      'print lists and vectors within each other to this depth; all: no limit (default: 5)',
      countOrAll,
    ),
    numberOption(
      '--length <n>',
      'print this many elements of each, and this many fields; all: no limit (default: 30)',
      countOrAll,
    ),
    ...emacsOptions(),
  ],
  examples: [
    ['show emacs.pdmp auto-mode-alist --depth 2 --length 3', 'see the start of a long value'],
    ['show emacs.pdmp @0x473310', 'see the object that starts at an offset'],
  ],
  exits: { clean: 'the object is shown', findings: 'there is no such object' },
  run: show,
}

export function show(path: string, object: string, options: ShowOptions): Output {
  const { dump } = openNamed(path, options)
  const page = new Page(dump, limitsOf(dump.heap, options))
  const node = nodeArgument(dump, object)
  const value = dump.part(Inspector).valueOfNode(node)
  if (value === undefined) throw new NotFoundError(`${object} is not a Lisp object`)
  return output(options.json ? jsonDocument(page.document(node, value)) : page.text(node, value))
}

const schema = 'pdmp/show/1'

/** Default limits for the levels and elements of a value. */
const DEFAULT_DEPTH = 5
const DEFAULT_LENGTH = 30
const DEFAULT_FIELD = 200

interface Limits {
  readonly depth: number
  readonly length: number
  /** Most characters of the object itself. */
  readonly limit: number
  /** Most characters of one field, or of the value of a symbol. */
  readonly fieldLimit: number
  readonly escapeControls: boolean
}

/** The limits of a page. If the user gives a number of elements or levels, or asks for JSON, text is not cut. */
function limitsOf(heap: Heap, { depth, length, json }: ShowOptions): Limits {
  // The text may be longer than the file, because strings may share their bytes. Limit it nevertheless.
  const most = Math.max(Printer.limit, 4 * heap.image.bytes.length)
  const isCut = depth === undefined && length === undefined && !json
  return {
    depth: depth ?? DEFAULT_DEPTH,
    length: length ?? DEFAULT_LENGTH,
    limit: most,
    fieldLimit: isCut ? DEFAULT_FIELD : most,
    escapeControls: !json,
  }
}

/** Parse a number of levels or elements. 0 and `all` mean no limit. */
function countOrAll(text: string): number {
  const count = text === 'all' ? 0 : parseCount(text)
  return count === 0 ? Number.POSITIVE_INFINITY : count
}

class Page {
  readonly #dump: Dump
  readonly #limits: Limits
  /** Number of characters that all fields together may still use, since many fields may refer to one long list. */
  #room: number

  constructor(dump: Dump, limits: Limits) {
    this.#dump = dump
    this.#limits = limits
    this.#room = 4 * limits.limit
  }

  document(node: number, value: Value): object {
    const fields = this.#fields(node)
    return {
      schema,
      object: this.#dump.part(Describer).describe(node),
      typeOf: lispTypeOf(this.#dump.heap, this.#dump.names, value),
      symbol: this.#symbol(node, value) ?? null,
      fields: fields.map((field) => ({ ...field, printed: this.#fieldText(field) })),
      printed: this.#dump.part(Printer).print(value, this.#limits),
    }
  }

  *text(node: number, value: Value): Generator<string> {
    const { text, isWhole } = this.#dump.part(Printer).print(value, this.#limits)
    yield `${visibleLines(text)}${isWhole ? '' : '…'}\n\n`
    const { kind, offset, type } = this.#dump.part(Describer).describe(node)
    yield* columns([
      ['type', lispTypeOf(this.#dump.heap, this.#dump.names, value) ?? '?'],
      ['kind', `${kind} ${type ?? ''}`],
      ['offset', hex(offset)],
      ...this.#symbolRows(node, value),
    ])
    const fields = this.#fields(node)
    const shown = fields.slice(0, this.#limits.length)
    yield '\n'
    yield* columns([
      ['field', 'offset', 'size', 'holds'],
      ...shown.map((field) => [field.name, hex(field.offset), String(field.size), visible(this.#fieldText(field))]),
    ])
    if (shown.length < fields.length) yield `… and ${fields.length - shown.length} more fields\n`
  }

  #fields(node: number): readonly Field[] {
    return fieldsOf(this.#dump.extents, node)
  }

  #fieldText(field: Field): string {
    return this.#dump.part(Inspector).fieldText(field, (value) => this.#short(value))
  }

  #short(value: Value): string {
    const limit = Math.min(this.#limits.fieldLimit, Math.max(0, this.#room))
    const { text, isWhole } = this.#dump.part(Printer).print(value, { ...this.#limits, limit })
    this.#room -= text.length
    return isWhole ? text : `${text}…`
  }

  #symbol(node: number, value: Value) {
    const offset = this.#symbolOffset(node, value)
    if (offset === undefined) return undefined
    const alias = this.#dump.symbols.aliasOf(offset)
    return {
      ...this.#dump.symbols.facts(offset),
      aliasOf: alias === undefined ? null : this.#short(this.#dump.symbols.asValue(alias)),
      value: this.#bound(this.#dump.symbols.value(offset)),
      function: this.#bound(this.#dump.symbols.definition(offset)),
      plist: this.#short(this.#dump.symbols.plist(offset)),
    }
  }

  #symbolOffset(node: number, value: Value): DumpOffset | undefined {
    const isSymbol =
      value.kind === 'builtin' || (value.kind === 'object' && value.tag === this.#dump.heap.layout.tags.symbol)
    return isSymbol ? this.#dump.nodes.offsetOf(node) : undefined
  }

  #bound(binding: Binding): string | null {
    if (!binding.isBound) return null
    return binding.value === undefined ? 'not in the dump' : this.#short(binding.value)
  }

  #symbolRows(node: number, value: Value): string[][] {
    const symbol = this.#symbol(node, value)
    if (symbol === undefined) return []
    const { index, interned, special, constant, redirect, aliasOf, nameFrom } = symbol
    const flags = [special ? 'special' : '', constant ? 'constant' : ''].filter((flag) => flag !== '')
    return [
      ...(nameFrom === 'proof' ? [['name', 'proved; only the executable has it']] : []),
      ...(index === null ? [] : [['builtin', String(index)]]),
      ['interned', interned === 'initial' ? 'in the initial obarray' : interned ? 'in another obarray' : 'no'],
      ['flags', flags.join(', ') || 'none'],
      ['redirect', aliasOf === null ? (redirect ?? '?') : `alias of ${visible(aliasOf)}`],
      ['value', visible(symbol.value ?? 'unbound')],
      ['function', visible(symbol.function ?? 'unbound')],
      ['plist', visible(symbol.plist)],
    ]
  }
}

/** Escape control characters, but keep line ends, because the text of a char-table has many lines. */
const visibleLines = (text: string): string => text.split('\n').map(visible).join('\n')
