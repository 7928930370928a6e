/**
 * Resolution of the arguments SYMBOL, @OFFSET and TABLE to objects, with uniform errors for absent ones.
 * @module
 */
import { Describer, nodeNamed, Owners, wordsFor } from '../analyse.ts'
import { type Dump, type HashTable, type Heap, hex, isHashTable, NO_NODE, readHashTable } from '../index.ts'
import { NotFoundError, UsageError } from './command.ts'
import { nearestTo } from './nearest.ts'
import { parseOffset } from './numbers.ts'

/**
 * Find the node that `text`, SYMBOL or @OFFSET, names.
 *
 * @throws NotFoundError: the dump has no such symbol, or no object starts there
 * @throws UsageError: no offset follows the @
 */
export function nodeArgument(dump: Dump, text: string): number {
  const offset = text.startsWith('@') ? offsetArgument(text) : undefined
  const node = nodeNamed(dump.nodes, dump.names, text)
  if (node !== NO_NODE) return node
  throw offset === undefined ? symbolAbsent(dump, text) : objectAbsent(dump, offset)
}

function offsetArgument(text: string): number {
  try {
    return parseOffset(text.slice(1))
  } catch {
    throw new UsageError(`'${text}' is invalid. Write an offset behind the @, as in @0x1f40.`)
  }
}

/** The error of all commands for a symbol that the dump does not contain. */
export function symbolAbsent(dump: Dump, name: string, advice: readonly string[] = []): NotFoundError {
  const isNumber = /^(0x[0-9a-f]+|\d+)$/i.test(name)
  return new NotFoundError(`no symbol named ${JSON.stringify(name)} in this dump`, nearestTo(name, symbolNames(dump)), [
    ...(isNumber ? [`For the object at this offset, write @${name}.`] : []),
    ...adviceOnNameless(dump, name),
    ...advice,
  ])
}

/** What to do where a symbol whose name only the executable has may be called `name`. */
export function adviceOnNameless(dump: Dump, name: string): string[] {
  const size = Buffer.byteLength(name)
  const isPossible = dump.executable === undefined && hasNamelessOf(dump, size)
  return isPossible
    ? ['A symbol of this length has its name in the Emacs executable only; pass that with --emacs.']
    : []
}

function hasNamelessOf({ symbols, names }: Dump, size: number): boolean {
  for (const offset of symbols.offsets()) {
    if (names.lengthInExecutable(offset) === size && names.symbolName(offset) === undefined) return true
  }
  return false
}

/** Names that are known. */
function symbolNames({ nodes, names }: Dump): string[] {
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

function objectAbsent(dump: Dump, offset: number): NotFoundError {
  const owners = dump.part(Owners)
  const size = dump.bytes.length
  if (offset >= size) return new NotFoundError(`${hex(offset)} is beyond the end of the file, ${hex(size)}`)
  const owner = owners.at(offset)
  const whole = owner && wordsFor(dump.part(Describer).describe(owner.node))
  const advice = owner === undefined ? [] : [`It is in ${owners.describe(owner)}: ${whole}.`]
  return new NotFoundError(`no object starts at ${hex(offset)}`, [], advice)
}

/** Advice for the variable `name` if its value is in a C variable that only the executable locates, as from Emacs 31 on. */
export function adviceOnUnlocated(dump: Dump, name: string): string[] {
  const symbol = dump.symbols.named(name)
  const isUnlocated = symbol !== undefined && dump.symbols.isUnlocated(symbol)
  return isUnlocated
    ? [`The dump does not record where the C variable ${name} is; pass the executable with --emacs.`]
    : []
}

/**
 * Find the object that TABLE names: `@OFFSET`, or a symbol whose value it is. Returns its offset.
 *
 * @throws NotFoundError: there is no such symbol, or its value is not an object of the dump
 */
export function tableArgument(dump: Dump, text: string): number {
  if (text.startsWith('@')) return offsetArgument(text)
  const node = nodeArgument(dump, text)
  const binding = dump.symbols.value(dump.nodes.offsetOf(node))
  if (binding.isBound && binding.value?.kind === 'object') return binding.value.offset
  const advice = adviceOnUnlocated(dump, text)
  if (advice.length > 0) throw new NotFoundError(`the value of ${text} is not in this dump`, [], advice)
  throw new NotFoundError(`the value of ${text} is not a hash table or obarray`, [], [listThem])
}

const listThem = '`pdmp tables` lists hash tables and obarrays.'

/** Read the hash table at `offset`, which the user gave. */
export function tableAt(heap: Heap, offset: number): HashTable {
  if (isHashTable(heap, offset)) return readHashTable(heap, offset)
  throw new NotFoundError(`no hash table at ${hex(offset)}`, [], [listThem])
}
