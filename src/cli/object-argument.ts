/**
 * SYMBOL, @OFFSET and TABLE of a command line: the objects that a user names, or one wording for what is not there.
 * @module
 */
import {
  Describer,
  dumpOffset,
  Extents,
  type HashTable,
  type Heap,
  hex,
  isHashTable,
  type Names,
  NO_NODE,
  Nodes,
  nodeNamed,
  Owners,
  readHashTable,
  Symbols,
  wordsFor,
  wordsForOwner,
} from '../index.ts'
import { NotFoundError, UsageError } from './command.ts'
import { nearestTo } from './nearest.ts'
import { parseOffset } from './numbers.ts'

/**
 * The node that `text` names, SYMBOL or @OFFSET.
 *
 * @throws NotFoundError: the dump has no such symbol, or no object starts there
 * @throws UsageError: an @ without an offset behind it
 */
export function nodeArgument(nodes: Nodes, names: Names, text: string): number {
  const offset = text.startsWith('@') ? offsetArgument(text) : undefined
  const node = nodeNamed(nodes, names, text)
  if (node !== NO_NODE) return node
  throw offset === undefined ? symbolAbsent(nodes, names, text) : objectAbsent(nodes, names, offset)
}

function offsetArgument(text: string): number {
  try {
    return parseOffset(text.slice(1))
  } catch {
    throw new UsageError(`'${text}' is invalid. Write an offset behind the @, as in @0x1f40.`)
  }
}

/** What every command says of a symbol that the dump does not have. */
export function symbolAbsent(nodes: Nodes, names: Names, name: string, advice: readonly string[] = []): NotFoundError {
  const isNumber = /^(0x[0-9a-f]+|\d+)$/i.test(name)
  return new NotFoundError(
    `no symbol named ${JSON.stringify(name)} in this dump`,
    nearestTo(name, symbolNames(nodes, names)),
    [
      ...(isNumber ? [`For the object at this offset, write @${name}.`] : []),
      ...(names.executable === undefined
        ? ['Symbols defined in C have their names in the Emacs executable; pass it with --emacs.']
        : []),
      ...advice,
    ],
  )
}

/** Names that the dump or the executable has. */
function symbolNames(nodes: Nodes, names: Names): string[] {
  const { heap, firstBuiltin, firstSubr } = nodes
  const { types, offsets } = heap.image.objectStarts
  const found: string[] = []
  for (let node = 0; node < firstSubr; node++) {
    if (node < firstBuiltin && types[node] !== heap.layout.tags.symbol) continue
    const name = names.symbolName(node < firstBuiltin ? offsets[node]! : nodes.offsetOf(node))
    if (name !== undefined) found.push(name)
  }
  return found
}

function objectAbsent(nodes: Nodes, names: Names, offset: number): NotFoundError {
  const size = nodes.heap.view.length
  if (offset >= size) return new NotFoundError(`${hex(offset)} is beyond the end of the file, ${hex(size)}`)
  const owner = new Owners(new Extents(nodes)).at(offset)
  const whole = owner && wordsFor(new Describer(nodes, names).describe(owner.node))
  const advice = owner === undefined ? [] : [`It is in ${wordsForOwner(nodes, owner)}: ${whole}.`]
  return new NotFoundError(`no object starts at ${hex(offset)}`, [], advice)
}

/**
 * Where the object is that TABLE names: `@OFFSET`, or the symbol whose value it is.
 *
 * @throws NotFoundError: there is no such symbol, or its value is no object of the dump
 */
export function tableArgument(heap: Heap, names: Names, text: string): number {
  if (text.startsWith('@')) return offsetArgument(text)
  const nodes = new Nodes(heap)
  const node = nodeArgument(nodes, names, text)
  const binding = new Symbols(heap, names).value(dumpOffset(nodes.offsetOf(node)))
  if (binding.isBound && binding.value?.kind === 'object') return binding.value.offset
  throw new NotFoundError(`the value of ${text} is not a hash table or obarray`, [], [listThem])
}

const listThem = '`pdmp tables` lists hash tables and obarrays.'

/** The hash table at `offset`, which the user named. */
export function tableAt(heap: Heap, offset: number): HashTable {
  if (isHashTable(heap, offset)) return readHashTable(heap, offset)
  throw new NotFoundError(`no hash table at ${hex(offset)}`, [], [listThem])
}
