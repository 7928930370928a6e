/**
 * Types and short names of nodes for other tools.
 * @module
 */
import { Describer } from '../analyse/describe.ts'
import type { Holders } from '../analyse/size/holders.ts'
import { holderName } from '../analyse/size/table.ts'
import { typeOf } from '../heap/node-type.ts'
import { stringAt, textOf } from '../heap/strings.ts'

/** Most bytes of a string to show. */
const LONGEST_TEXT = 100

/** The type for grouping: `Cons`, `HASH_TABLE`, `C variable`, `library`, `format`. */
export function nodeType(holders: Holders, node: number): string {
  const { nodes } = holders
  if (holders.isLibrary(node)) return 'library'
  if (node >= nodes.length) return 'format'
  const kind = nodes.kindOf(node)
  if (kind === 'variable') return 'C variable'
  return kind === 'charsets' ? 'charset table' : (typeOf(nodes, node) ?? 'object')
}

/** Types whose nodes have names other than that of the type. */
const namedTypes = new Set(['Symbol', 'String', 'C variable', 'library', 'format'])

/** Whether nodes of this type have names of their own. The name of all others is that of the type. */
export const hasOwnName = (type: string): boolean => namedTypes.has(type)

/** The name of a symbol or library, the start of a string, or the type. */
export function shortName(holders: Holders, node: number): string {
  const { nodes, names, pieces, firstLibrary } = holders
  if (holders.isLibrary(node)) return holderName(holders, node - firstLibrary)
  if (node >= nodes.length) return pieces.nameOf(node)
  const type = nodeType(holders, node)
  const offset = nodes.offsetOf(node)
  if (type === 'Symbol') return names.symbolName(offset)?.slice(0, LONGEST_TEXT) ?? type
  if (type === 'String') {
    const bytes = names.stringBytes(offset)?.subarray(0, LONGEST_TEXT)
    return bytes === undefined ? type : textOf(bytes, stringAt(nodes.heap, offset).multibyte)
  }
  return type === 'C variable' ? (holders.dump.part(Describer).describe(node).lisp ?? type) : type
}
