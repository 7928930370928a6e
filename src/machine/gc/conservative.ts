/**
 * The conservative part of marking: any word of the stack may be a pointer.
 *
 * A word keeps an object of the heap if it is the object's address, its address with its tag, or the address of one of its fields;
 * or, for a symbol, its distance from lispsym. gc/conservative.ts decides what it keeps in the dump.
 * For experiments, the rules of the talk's early versions are available: ignoring the tag, or the object starts altogether.
 * Source: `mark_memory`, `mark_maybe_pointer`, `live_cons_holding` and similar functions in src/alloc.c.
 * @module
 */

import { NO_OBJECT } from '../../image/object-types.ts'
import type { Dumped } from '../load/dumped.ts'
import { Kind } from '../memory/blocks.ts'
import type { Space } from '../memory/space.ts'
import { Tag, type Word } from '../memory/word.ts'
import type { Runtime } from '../runtime.ts'
import type { Collection, CollectOptions } from './collection.ts'
import type { Marking } from './marking.ts'

/** Which words into the dump count. */
export type ScanRule = Pick<CollectOptions, 'objectStarts' | 'tagCheck'>

/** A word that was taken for a reference to an object that does not exist. */
export type Incident = Collection['incidents'][number]

export interface Scanned {
  /** Number of words that kept something. */
  readonly kept: number
  /** Words that were misinterpreted. */
  readonly incidents: readonly Incident[]
}

/** The Lisp type of each kind of block. Other kinds do not contain Lisp objects. */
const tagOfKind: Readonly<Partial<Record<Kind, Tag>>> = {
  [Kind.cons]: Tag.cons,
  [Kind.string]: Tag.string,
  [Kind.symbol]: Tag.symbol,
  [Kind.float]: Tag.float,
  [Kind.vectorlike]: Tag.vectorlike,
}

export function scanStack({ space, stack, dumped }: Runtime, marking: Marking, rule: ScanRule): Scanned {
  const { memory, layout } = space
  const incidents: Incident[] = []
  let kept = 0
  for (let at = stack.pointer; at < space.stack.end; at += layout.wordSize) {
    const word = memory.pointer(at)
    const found =
      heapObject(space, word) ?? (dumped === undefined ? undefined : dumpedObject(space, dumped, at, rule, incidents))
    if (found === undefined) continue
    kept++
    marking.mark(found)
  }
  return { kept, incidents }
}

/** The object of the heap that `word` keeps alive. */
function heapObject(space: Space, word: number): Word | undefined {
  const { allocator, layout } = space
  const asSymbol = space.symbolAddress(8 * (layout.wordSize === 4 ? word | 0 : word))
  for (const address of [word, asSymbol]) {
    if (!allocator.contains(address)) continue
    const found = allocator.objectAt(address)
    const tag = found === undefined ? undefined : tagOfKind[found.kind]
    if (found === undefined || tag === undefined) continue
    const distance = address - found.start
    const isTagged = layout.tagging === 'low' && distance === tag
    const keeps = address === word ? isTagged || distance % layout.wordSize === 0 : distance === 0 && tag === Tag.symbol
    if (keeps) return space.wordOf(found.start, tag)
  }
  return undefined
}

/** The object of the dump that the stack word at `at` keeps alive. */
function dumpedObject(
  space: Space,
  dumped: Dumped,
  at: number,
  { objectStarts = true, tagCheck = true }: ScanRule,
  incidents: Incident[],
): Word | undefined {
  const { memory, layout } = space
  const word = memory.pointer(at)
  if (!objectStarts || !tagCheck) return believed(space, dumped, word, objectStarts, incidents)
  if (!Number.isSafeInteger(word)) return undefined
  const raw = BigInt.asUintN(8 * layout.wordSize, BigInt(word))
  const isWide = layout.lispWordSize > layout.wordSize && at + layout.lispWordSize <= space.stack.end
  const { kept } = dumped.scanner.scan(raw, isWide ? wideWord(space, at) : raw)
  return kept === undefined ? undefined : space.wordOf(dumped.base + kept.offset, tagOfType(space, kept.type))
}

function wideWord({ memory, layout }: Space, at: number): bigint {
  const [low, high] = layout.byteOrder === 'little' ? [at, at + 4] : [at + 4, at]
  return (BigInt(memory.u32(high)) << 32n) | BigInt(memory.u32(low))
}

/** What a collector takes a tagged word for if it trusts the tag, as early versions did. */
function believed(
  space: Space,
  dumped: Dumped,
  word: number,
  objectStarts: boolean,
  incidents: Incident[],
): Word | undefined {
  const tag = Number.isSafeInteger(word) ? word & 7 : 0
  const start = word - tag
  if (!dumped.contains(start)) return undefined
  const offset = start - dumped.base
  const type = dumped.index.typeAt(offset, dumped.marks)
  const really = type === NO_OBJECT ? undefined : tagOfType(space, type)
  if (objectStarts && really === undefined) return undefined
  const isPointer = tag === 0 && really !== undefined
  const takenFor = (isPointer ? really : tag) as Tag
  if (!Object.values(Tag).includes(takenFor) || takenFor === Tag.fixnum) return undefined
  if (takenFor !== really) incidents.push({ word, offset, takenFor, really })
  return space.wordOf(start, takenFor)
}

/** Convert a tag of the layout to a tag of word.ts. */
const tagOfType = ({ layout }: Space, type: number): Tag => (type === layout.tags.cons ? Tag.cons : (type as Tag))
