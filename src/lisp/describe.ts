/**
 * Nodes in a few words: what and where, with the text that a person would know them by; and the way back from such words.
 * @module
 */
import { hex } from '../units.ts'
import type { Names } from './names.ts'
import { NO_NODE, type NodeKind, type Nodes } from './object.ts'
import { stringAt, textOf } from './strings.ts'

export interface Description {
  readonly kind: NodeKind
  /** Bytes from the start of the file; of a C variable, from the Emacs basis. */
  readonly offset: number
  /** Lisp type, or the kind of pseudovector: `Cons`, `HASH_TABLE`; null for what is no Lisp object. */
  readonly type: string | null
  /** Start of the name of a symbol or subr, or of a string's text; null where there is none or only the executable has it. */
  readonly text: string | null
}

/** So much of a string is shown. */
const LONGEST_TEXT = 60
/** So much of a name, which is longer in damaged dumps alone. */
const LONGEST_NAME = 200
/** No character takes more bytes. */
const MOST_BYTES = 5

export function describeNode(nodes: Nodes, names: Names, node: number): Description {
  const kind = nodes.kindOf(node)
  const offset = kind === 'variable' ? nodes.emacsOffsetOf(node) : nodes.offsetOf(node)
  return { kind, offset, type: typeOf(nodes, node), text: textOfNode(nodes, names, node) ?? null }
}

/** The Lisp type of `node`; of vectorlikes the pseudovector. */
export function typeOf(nodes: Nodes, node: number): string | null {
  const { tags } = nodes.heap.layout
  const tag = nodes.tagOf(node)
  if (tag === undefined) return null
  return tag === tags.vectorlike ? nodes.heap.pvecName(nodes.offsetOf(node)) : tags.names[tag]!
}

function textOfNode(nodes: Nodes, names: Names, node: number): string | undefined {
  const { heap } = nodes
  const { tags } = heap.layout
  const offset = nodes.offsetOf(node)
  if (nodes.kindOf(node) === 'subr') return names.subrName(nodes.emacsOffsetOf(node))?.slice(0, LONGEST_NAME)
  const tag = nodes.tagOf(node)
  if (tag === tags.symbol) return names.symbolName(offset)?.slice(0, LONGEST_NAME)
  if (tag !== tags.string) return undefined
  const bytes = names.stringBytes(offset)?.subarray(0, MOST_BYTES * (LONGEST_TEXT + 1))
  const text = bytes && [...textOf(bytes, stringAt(heap, offset).multibyte)]
  return text && (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT).join('')}…` : text.join(''))
}

/** `@OFFSET`, `#<builtin 17>`, or the name of a symbol; of several of one name, the one that the initial obarray has. */
export function nodeNamed(nodes: Nodes, names: Names, text: string): number {
  const place = /^@(0x[0-9a-f]+|\d+)$/i.exec(text)
  if (place !== null) return nodes.at(Number(place[1]))
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
    if (nodes.internedOf(node) === 2) return node
    if (uninterned === NO_NODE) uninterned = node
  }
  // nil and t are known without their names.
  const known = ['nil', 't'].indexOf(name)
  if (uninterned === NO_NODE && known >= 0 && nodes.firstBuiltin + known < nodes.firstSubr)
    return nodes.firstBuiltin + known
  return uninterned
}

/** `Symbol car @0x1f40`, `Vectorlike HASH_TABLE @0x9ab0`, for people. */
export function wordsFor({ kind, offset, type, text }: Description): string {
  if (kind === 'variable') return `C variable at emacs ${hex(offset)}`
  if (kind === 'charsets') return 'charset table'
  const label = kind === 'builtin' ? 'builtin Symbol' : (type ?? '')
  const shown = text === null ? '' : ` ${type === 'String' ? JSON.stringify(text) : text}`
  return `${label}${shown} @${hex(offset)}`
}
