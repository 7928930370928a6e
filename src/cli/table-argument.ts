/**
 * TABLE of `get` and `thaw`: `@OFFSET`, or the symbol whose value is the hash table or obarray.
 * @module
 */
import {
  dumpOffset,
  type HashTable,
  type Heap,
  hex,
  isHashTable,
  type Names,
  NO_NODE,
  Nodes,
  nodeNamed,
  readHashTable,
  Symbols,
} from '../index.ts'
import { parseNumber, UsageError } from './command.ts'

/** Where the object is that the user names. */
export function parseTable(heap: Heap, names: Names, text: string): number {
  if (text.startsWith('@')) return parseNumber(text.slice(1), 'TABLE')
  const nodes = new Nodes(heap)
  const node = nodeNamed(nodes, names, text)
  if (node === NO_NODE) {
    const where = names.executable === undefined ? '; names that C gave may be in the executable alone (--emacs)' : ''
    throw new UsageError(`TABLE is a symbol or @OFFSET, and no symbol is called ${text}${where}`)
  }
  const binding = new Symbols(heap, names).value(dumpOffset(nodes.offsetOf(node)))
  if (binding.isBound && binding.value?.kind === 'object') return binding.value.offset
  throw new UsageError(`the value of ${text} is no hash table; \`pdmp tables\` lists them`)
}

/** The hash table at `offset`, which the user named. */
export function tableAt(heap: Heap, offset: number): HashTable {
  if (!isHashTable(heap, offset)) throw new UsageError(`no hash table at ${hex(offset)}; \`pdmp tables\` lists them`)
  return readHashTable(heap, offset)
}
