/**
 * Short descriptions of nodes: kind, offset, and a text that identifies them to a reader; and look-up of nodes by such names.
 * @module
 */

import type { Dump } from '../dump.ts'
import { typeOf } from '../heap/node-type.ts'
import { NO_NODE, type NodeKind, type Nodes } from '../heap/nodes.ts'
import { stringAt, textOf } from '../heap/strings.ts'
import { lispField } from '../heap/struct-fields.ts'
import { Interned } from '../heap/symbol-flags.ts'
import type { Value } from '../heap/value.ts'
import type { Names, SourcedName } from '../lisp/names.ts'
import { hex } from '../units.ts'
import { emacsOffsetText, LispNames } from './lisp-names.ts'
import { Paths } from './paths.ts'

/** What a reader needs to know a node by. */
export interface Description {
  /** What the node is: an object, a builtin symbol, a subr and so on. */
  readonly kind: NodeKind
  /** Bytes from the start of the file; for a C variable, from the Emacs basis. */
  readonly offset: number
  /** Lisp type, or the kind of pseudovector: `Cons`, `HASH_TABLE`; null for nodes that are not Lisp objects. */
  readonly type: string | null
  /**
   * Start of the name of a symbol, subr, buffer or C variable, of the text of a string, or of the file of a native compilation
   * unit; null if there is no such text, or only the executable has it.
   */
  readonly text: string | null
  /** The source of the name of a symbol, a function defined in C or a C variable; null without a name, and for other objects. */
  readonly nameFrom: SourcedName['from'] | null
  /** Whether a symbol is in the initial obarray, in another one, or in none; null for other objects. */
  readonly interned: 'initial' | 'other' | false | null
  /** An expression for the symbol, or for the value of the C variable; null if it is unknown, and for other objects. */
  readonly lisp: string | null
}

/** Most characters of a string to show. */
const LONGEST_TEXT = 60
/** Most characters of a name to show. Only damaged dumps have longer ones. */
const LONGEST_NAME = 200
/** Most bytes of a character. */
const MOST_BYTES = 5

/** Describes nodes to a reader. */
export class Describer {
  /** The nodes that are described. */
  readonly nodes: Nodes
  readonly #names: Names
  readonly #lisp: LispNames
  readonly #dump: Dump

  constructor(dump: Dump) {
    this.nodes = dump.nodes
    this.#names = dump.names
    this.#lisp = dump.part(LispNames)
    this.#dump = dump
  }

  /** Describe one node. */
  describe(node: number): Description {
    const kind = this.nodes.kindOf(node)
    if (kind === 'variable') return this.#variable(this.nodes.emacsOffsetOf(node))
    const offset = this.nodes.offsetOf(node)
    const type = typeOf(this.nodes, node)
    const name = this.#nameOf(node, type)
    const nameFrom = name?.from ?? null
    const text = name?.text.slice(0, LONGEST_NAME) ?? this.#textOf(offset, type) ?? null
    if (type !== 'Symbol') return { kind, offset, type, text, nameFrom, interned: null, lisp: null }
    const interned = internedNames[this.nodes.internedOf(node)] ?? false
    const lisp = interned === 'other' ? this.#dump.part(Paths).lispOf(node) : this.#lisp.quoted(node)
    return { kind, offset, type, text, nameFrom, interned, lisp: lisp ?? null }
  }

  #variable(emacsOffset: number): Description {
    const named = this.#lisp.variables.at(emacsOffset)
    const name = named === undefined ? undefined : this.#names.named(this.nodes.offsetOf(named.symbol))
    const lisp = this.#lisp.variable(emacsOffset) ?? null
    const text = name?.text.slice(0, LONGEST_NAME) ?? null
    return {
      kind: 'variable',
      offset: emacsOffset,
      type: null,
      text,
      nameFrom: name?.from ?? null,
      interned: null,
      lisp,
    }
  }

  /** The name of a symbol or subr. */
  #nameOf(node: number, type: string | null): SourcedName | undefined {
    const offset = this.nodes.offsetOf(node)
    if (type === 'Symbol') return this.#names.named(offset)
    if (type !== 'SUBR') return undefined
    if (this.nodes.kindOf(node) === 'subr') return this.#names.subrNamed(this.nodes.emacsOffsetOf(node))
    const text = this.#names.nativeSubrName(offset)
    return text === undefined ? undefined : { text, from: 'dump' }
  }

  #textOf(offset: number, type: string | null): string | undefined {
    switch (type) {
      case 'String':
        return this.#stringText(offset)
      case 'BUFFER':
        return this.#textIn(lispField(this.nodes.heap, offset, 'buffer', 'name'))
      case 'NATIVE_COMP_UNIT':
        return this.#fileOf(offset)
      default:
        return undefined
    }
  }

  /** The file of a unit. A dumped unit has two names, of the installed file and of the file in the build tree. */
  #fileOf(unit: number): string | undefined {
    const { heap } = this.nodes
    const file = lispField(heap, unit, 'native_comp_unit', 'file')
    const isPair = file?.kind === 'object' && file.tag === heap.layout.tags.cons
    return this.#textIn(isPair ? lispField(heap, file.offset, 'cons', 'car') : file)
  }

  #textIn(value: Value | undefined): string | undefined {
    const isString = value?.kind === 'object' && value.tag === this.nodes.heap.layout.tags.string
    return isString ? this.#stringText(value.offset, LONGEST_NAME) : undefined
  }

  #stringText(offset: number, longest = LONGEST_TEXT): string | undefined {
    const bytes = this.#names.stringBytes(offset)?.subarray(0, MOST_BYTES * (longest + 1))
    const text = bytes && [...textOf(bytes, stringAt(this.nodes.heap, offset).multibyte)]
    return text && (text.length > longest ? `${text.slice(0, longest).join('')}…` : text.join(''))
  }
}

const internedNames: Readonly<Record<number, 'initial' | 'other'>> = {
  [Interned.initially]: 'initial',
  [Interned.elsewhere]: 'other',
}

/** Find a node by `@OFFSET`, `#<builtin 17>`, or the name of a symbol. Symbols of the initial obarray take precedence. */
export function nodeNamed(nodes: Nodes, names: Names, text: string): number {
  const match = /^@(0x[0-9a-f]+|\d+)$/i.exec(text)
  if (match !== null) return nodes.at(Number(match[1]))
  const index = /^#<builtin (\d+)>$/.exec(text)
  if (index !== null) {
    const node = nodes.firstBuiltin + Number(index[1])
    return node < nodes.firstSubr ? node : NO_NODE
  }
  return symbolNamed(nodes, names, text)
}

function symbolNamed(nodes: Nodes, names: Names, name: string): number {
  const { types, offsets } = nodes.heap.image.objectStarts
  let uninterned = NO_NODE
  for (let node = 0; node < nodes.firstSubr; node++) {
    if (node < nodes.firstBuiltin && types[node] !== nodes.heap.layout.tags.symbol) continue
    const offset = node < nodes.firstBuiltin ? offsets[node]! : nodes.offsetOf(node)
    if (names.symbolName(offset) !== name) continue
    if (nodes.internedOf(node) === Interned.initially) return node
    if (uninterned === NO_NODE) uninterned = node
  }
  // nil and t are known even if the dump does not contain their names.
  const known = ['nil', 't'].indexOf(name)
  if (uninterned === NO_NODE && known >= 0 && nodes.firstBuiltin + known < nodes.firstSubr)
    return nodes.firstBuiltin + known
  return uninterned
}

/** Format for display: `Symbol car @0x1f40`, `HASH_TABLE @0x9ab0`, `C variable load-path`. */
export function wordsFor(description: Description): string {
  const { kind, offset } = description
  if (kind === 'variable') return `C variable ${description.lisp ?? `at ${emacsOffsetText(offset)}`}`
  return kind === 'charsets' ? 'charset table' : `${nameFor(description)} @${hex(offset)}`
}

/** Format without the offset, for lines that begin with it. */
export function nameFor(description: Description): string {
  const { kind, type } = description
  if (type === null) return wordsFor(description)
  const text = shownText(description)
  return `${kind === 'builtin' ? 'builtin Symbol' : type}${text === null ? '' : ` ${text}`}`
}

/** The text to show. Symbols that Lisp cannot find by name must be distinguishable from those that it can. */
function shownText({ type, text, interned, lisp }: Description): string | null {
  if (text === null) return null
  if (type === 'Symbol') return interned === 'initial' ? text : (lisp ?? `#:${text}`)
  return type === 'SUBR' ? text : JSON.stringify(text)
}
