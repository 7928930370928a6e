/** `pdmp show`: one symbol or object on a page: what it is, its fields, and how Emacs prints it. @module */
import {
  type Binding,
  Describer,
  type DumpOffset,
  dumpOffset,
  Executable,
  Extents,
  emacsOffset,
  type Field,
  fieldsOf,
  Heap,
  hex,
  lispTypeOf,
  Names,
  Nodes,
  PRINT_LIMIT,
  Printer,
  Symbols,
  type Value,
} from '../../index.ts'
import { type CommandDeclaration, NotFoundError, type Output, output } from '../command.ts'
import { ContextError } from '../failure.ts'
import { readBytes } from '../files.ts'
import { findEmacs } from '../find-emacs.ts'
import { openInput } from '../input.ts'
import { parseCount } from '../numbers.ts'
import { nodeArgument } from '../object-argument.ts'
import { emacsOptions, fileArgument, numberOption, objectArgument } from '../options.ts'
import { jsonDocument } from '../render/json.ts'
import { columns } from '../render/text.ts'

export interface NamesOptions {
  json?: boolean
  /** The path of an executable; false forbids the search for one. */
  emacs?: string | false
}

interface ShowOptions extends NamesOptions {
  depth?: number
  length?: number
}

export interface NamedHeap {
  readonly heap: Heap
  readonly names: Names
  /** The executable that has names: the one that is given, or the one that was found. */
  readonly executable: string | undefined
}

/** The heap of the dump at `path`, and its names, with those of the executable that is given or found. */
export function openHeap(path: string, options: NamesOptions): NamedHeap {
  const heap = new Heap(openInput(path).image)
  if (options.emacs !== undefined)
    return { heap, names: namesOf(heap, options), executable: options.emacs || undefined }
  return foundHeap(heap, path, options) ?? { heap, names: new Names(heap), executable: undefined }
}

/** With the names of the executable of the dump, where it is found and can be read. */
function foundHeap(heap: Heap, path: string, { json }: NamesOptions): NamedHeap | undefined {
  const executable = findEmacs(heap.image.fingerprint, path, process.env)
  if (executable === undefined) return undefined
  try {
    const names = namesOf(heap, { emacs: executable })
    const note = `with the names of ${executable}, which has the fingerprint of the dump (--no-emacs: without)`
    process.stderr.write(json ? `${JSON.stringify({ schema: 'pdmp/note/1', note })}\n` : `pdmp: ${visible(note)}\n`)
    return { heap, names, executable }
  } catch (error) {
    // An executable in a format that is not read: nobody has asked for it.
    if (error instanceof ContextError) return undefined
    throw error
  }
}

export const namesOf = (heap: Heap, options: NamesOptions): Names => new Names(heap, executableOf(heap, options))

/** The executable that `--emacs` names. */
export function executableOf(heap: Heap, { emacs }: NamesOptions): Executable | undefined {
  if (emacs === undefined || emacs === false) return undefined
  const bytes = readBytes(emacs)
  try {
    return new Executable(heap, bytes)
  } catch (error) {
    throw new ContextError(error, { file: emacs })
  }
}

/** Text from a file as a terminal may show it: control characters as `\x1b`. */
export const visible = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  text.replace(/[\u0000-\u001f\u007f-\u009f]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`)

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
  const { heap, names } = openHeap(path, options)
  const page = new Page({ heap, names }, limitsOf(heap, options))
  const node = nodeArgument(page.nodes, page.names, object)
  const value = page.valueOf(node)
  if (value === undefined) throw new NotFoundError(`${object} is not a Lisp object`)
  return output(options.json ? jsonDocument(page.document(node, value)) : page.text(node, value))
}

const schema = 'pdmp/show/1'

/** What a page shows of each value where the user asked for no more. */
const DEFAULT_DEPTH = 5
const DEFAULT_LENGTH = 30
const DEFAULT_FIELD = 200

interface Limits {
  readonly depth: number
  readonly length: number
  /** Characters of the object itself. */
  readonly limit: number
  /** Characters of one field, and of the value of a symbol. */
  readonly fieldLimit: number
  readonly escapeControls: boolean
}

/** A user who asks for so many elements or levels gets them whole, in JSON and in text. */
function limitsOf(heap: Heap, { depth, length, json }: ShowOptions): Limits {
  // Strings may share their bytes, so that text is longer than the file; some bound it must have.
  const most = Math.max(PRINT_LIMIT, 4 * heap.view.length)
  const isCut = depth === undefined && length === undefined && !json
  return {
    depth: depth ?? DEFAULT_DEPTH,
    length: length ?? DEFAULT_LENGTH,
    limit: most,
    fieldLimit: isCut ? DEFAULT_FIELD : most,
    escapeControls: !json,
  }
}

/** A number of levels or elements; 0 and `all` are no limit. */
function countOrAll(text: string): number {
  const count = text === 'all' ? 0 : parseCount(text)
  return count === 0 ? Number.POSITIVE_INFINITY : count
}

class Page {
  readonly nodes: Nodes
  readonly names: Names
  readonly #heap: Heap
  readonly #symbols: Symbols
  readonly #extents: Extents
  readonly #describer: Describer
  readonly #printer: Printer
  readonly #limits: Limits
  /** Characters that all fields together may still take: many may hold one long list. */
  #room: number

  constructor({ heap, names }: { heap: Heap; names: Names }, limits: Limits) {
    this.#heap = heap
    this.names = names
    this.nodes = new Nodes(heap)
    this.#extents = new Extents(this.nodes)
    this.#describer = new Describer(this.nodes, names)
    this.#symbols = new Symbols(heap, names)
    this.#printer = new Printer(heap, names)
    this.#limits = limits
    this.#room = 4 * limits.limit
  }

  /** A node as a value; undefined for C variables and the charset table, which Lisp has no value of. */
  valueOf(node: number): Value | undefined {
    const { tags } = this.#heap.layout
    switch (this.nodes.kindOf(node)) {
      case 'object':
        return { kind: 'object', offset: dumpOffset(this.nodes.offsetOf(node)), tag: this.nodes.tagOf(node) ?? 0 }
      case 'builtin':
        return { kind: 'builtin', index: node - this.nodes.firstBuiltin }
      case 'subr':
        return { kind: 'emacs', offset: emacsOffset(this.nodes.emacsOffsetOf(node)), tag: tags.vectorlike }
      default:
        return undefined
    }
  }

  document(node: number, value: Value): object {
    const fields = this.#fields(node)
    return {
      schema,
      object: this.#describer.describe(node),
      typeOf: lispTypeOf(this.#heap, this.names, value),
      symbol: this.#symbol(node, value) ?? null,
      fields: fields.map((field) => ({ ...field, printed: this.#fieldText(field) })),
      printed: this.#printer.print(value, this.#limits),
    }
  }

  *text(node: number, value: Value): Generator<string> {
    const { text, isWhole } = this.#printer.print(value, this.#limits)
    yield `${visibleLines(text)}${isWhole ? '' : '…'}\n\n`
    const { kind, offset, type } = this.#describer.describe(node)
    yield* columns([
      ['type', lispTypeOf(this.#heap, this.names, value) ?? '?'],
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
    return fieldsOf(this.#extents, node)
  }

  #fieldText({ name, kind, offset, size }: Field): string {
    if (kind === 'lisp') return this.#short(this.#heap.valueAt(offset))
    const reloc = this.#heap.relocAt(offset)
    if (kind === 'pointer') {
      if (reloc === undefined) return 'NULL'
      return `${'base' in reloc ? reloc.base : ''} ${hex(this.#heap.word(offset))}`
    }
    if (kind === 'bytes') return bytesText(this.#heap.view.bytes.subarray(offset, offset + size))
    // Sizes and flags packed in a word.
    if (name === 'header')
      return hex(BigInt.asUintN(8 * size, BigInt(this.#heap.view.word(offset, size as 4 | 8, 'field'))))
    return numberText(this.#heap, offset, size)
  }

  #short(value: Value): string {
    const limit = Math.min(this.#limits.fieldLimit, Math.max(0, this.#room))
    const { text, isWhole } = this.#printer.print(value, { ...this.#limits, limit })
    this.#room -= text.length
    return isWhole ? text : `${text}…`
  }

  #symbol(node: number, value: Value) {
    const offset = this.#symbolOffset(node, value)
    if (offset === undefined) return undefined
    const alias = this.#symbols.aliasOf(offset)
    return {
      ...this.#symbols.facts(offset),
      aliasOf: alias === undefined ? null : this.#short(this.#symbols.asValue(alias)),
      value: this.#bound(this.#symbols.value(offset)),
      function: this.#bound(this.#symbols.definition(offset)),
      plist: this.#short(this.#symbols.plist(offset)),
    }
  }

  #symbolOffset(node: number, value: Value): DumpOffset | undefined {
    const isSymbol =
      value.kind === 'builtin' || (value.kind === 'object' && value.tag === this.#heap.layout.tags.symbol)
    return isSymbol ? dumpOffset(this.nodes.offsetOf(node)) : undefined
  }

  #bound(binding: Binding): string | null {
    if (!binding.isBound) return null
    return binding.value === undefined ? 'not in the dump' : this.#short(binding.value)
  }

  #symbolRows(node: number, value: Value): string[][] {
    const symbol = this.#symbol(node, value)
    if (symbol === undefined) return []
    const { index, interned, special, constant, redirect, aliasOf } = symbol
    const flags = [special ? 'special' : '', constant ? 'constant' : ''].filter((flag) => flag !== '')
    return [
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

/** Lines are kept: the text of a char-table has many. */
const visibleLines = (text: string): string => text.split('\n').map(visible).join('\n')

/** Bytes that are shown. */
const MOST_BYTES = 60

/** Text in quotes where it is plain, else hexadecimal. */
function bytesText(bytes: Uint8Array): string {
  const shown = Buffer.from(bytes.subarray(0, MOST_BYTES))
  const rest = bytes.length > MOST_BYTES ? '…' : ''
  const text = shown.toString('latin1').replace(/\0+$/, '')
  return /^[ -~]+$/.test(text) ? `${JSON.stringify(text)}${rest}` : `${shown.toString('hex')}${rest}`
}

function numberText({ view }: Heap, offset: number, size: number): string {
  if (offset + size > view.length) return '?'
  if (size === 8 || size === 4) return String(BigInt.asIntN(8 * size, view.word(offset, size, 'field')))
  return size === 2 ? String(view.uint16(offset, 'field')) : hex(view.bytes[offset] ?? 0)
}
