/**
 * What an object has elsewhere in the dump: text, text properties, values of variables, pairs, buckets, limbs, names.
 *
 * In: an object as `pdmp_heap.ksy` reads it, or as the library does. Out: the same record of either, for comparison. Places are
 * bytes from the start of the file.
 *
 * @module
 */
import { PdmpHeap } from '../../generated/PdmpHeap.js'
import type { Dump } from '../../src/dump.ts'
import { bufferText } from '../../src/heap/buffer-text.ts'

/** Absent members are facts that the object does not have. */
export interface ObjectFacts {
  /** Nodes of the tree of text properties, each before those below it. */
  intervals?: number[]
  blv?: number
  /** What leads from a symbol to a C variable, be it by a `blv`. */
  forward?: number
  /** What such a structure is for: 0 integer, 1 boolean, 2 Lisp variable, 3 buffer slot, 4 keyboard slot. */
  forwardKind?: number
  alias?: number
  nextInBucket?: number
  /** Place of the first pair, and number of pairs. */
  pairs?: [number, number]
  buckets?: [number, number]
  limbs?: [number, number]
  /** Bytes in a limb. */
  lenLimb?: number
  overlayNode?: number
  /** Hexadecimal bytes before the gap and after it. */
  bufferText?: [string, string]
  functionName?: string
  nativeCName?: string
}

const hex = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('hex')

/** Set what is not undefined. */
function without<T extends object>(facts: T): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T
}

/** The facts as the specification has them. */
export function specifiedFacts(object: PdmpHeap.HeapObject): ObjectFacts {
  const { bufferLocalValue: local, pairs, buckets, limbs, choice } = object
  const forward = object.forward ?? local?.forward
  const isOverlay = choice.structType === PdmpHeap.StructTypes.OVERLAY
  const overlayNode = isOverlay && object.overlayNode ? object.place.structure.body : undefined
  return without({
    intervals: object.intervalTree && intervalsOf(object.intervalTree),
    blv: local?.ofs,
    forward: forward?.ofs,
    forwardKind: forward?.kind.value,
    alias: object.alias?.ofs,
    nextInBucket: object.nextInBucket?.ofs,
    pairs: pairs && [pairs.ofs, pairs.pages.reduce((sum, page) => sum + page.pairs.length, 0)],
    buckets: buckets && [buckets.ofs, buckets.pages.reduce((sum, page) => sum + page.words.length, 0)],
    limbs: limbs && [object.ofsLimbs ?? 0, limbs.words.length],
    lenLimb: object.limbsIfNarrow === undefined ? object.limbEvidence?.lenLimb : undefined,
    overlayNode: (overlayNode as PdmpHeap.Overlay | undefined)?.ofsInterval?.value,
    bufferText: object.hasBufferText ? [hex(object.textBeforeGap), hex(object.textAfterGap)] : undefined,
    functionName: object.functionName && hex(object.functionName),
    nativeCName: object.nativeCName && hex(object.nativeCName),
  } as ObjectFacts)
}

function intervalsOf(root: PdmpHeap.PlacedInterval): number[] {
  const found: number[] = []
  const pending = [root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    found.push(node.ofs)
    if (node.right) pending.push(node.right)
    if (node.left) pending.push(node.left)
  }
  return found
}

/** The facts as the library has them: mostly the parts that the node consists of. */
export function libraryFacts(dump: Dump, node: number): ObjectFacts {
  const { heap, extents, nodes } = dump
  const { layout } = heap
  const facts: ObjectFacts = {}
  const ofs = nodes.offsetOf(node)
  const tag = nodes.tagOf(node)
  const kind = tag === layout.tags.vectorlike ? heap.pvecName(ofs) : ''
  extents.visit(node, ({ label, size, fields }, start, count) => {
    const bytes = hex(heap.view.bytes.subarray(start, start + size * count - 1))
    if (label.endsWith(' intervals')) facts.intervals = [...(facts.intervals ?? []), start]
    else if (label === 'Symbol blv') facts.blv = start
    else if (label === 'Symbol fwd') Object.assign(facts, { forward: start, forwardKind: extents.forwardTypeOf(start) })
    else if (label === 'HASH_TABLE pairs') facts.pairs = [start, count]
    else if (label === 'OBARRAY buckets') facts.buckets = [start, count]
    else if (label === 'bignum limbs') facts.limbs = [start, count]
    else if (label === 'OVERLAY itree node') facts.overlayNode = start
    else if (fields[0]?.name === 'symbol_name bytes') facts.functionName = bytes
    else if (fields[0]?.name === 'native_c_name bytes') facts.nativeCName = bytes
  })
  if (kind === 'BIGNUM' && layout.limbSize !== null) facts.lenLimb = layout.limbSize
  if (kind === 'BUFFER') {
    const [before, after] = bufferText(heap, ofs)
    if (before) facts.bufferText = [hex(before), hex(after)]
  }
  if (kind === 'HASH_TABLE') {
    const table = dump.hashTables.find(({ offset }) => offset === ofs)
    const pairs = table?.form === 'stored' ? table.size : table?.count
    if (table && pairs) facts.pairs = [table.pairs.start, pairs]
  }
  if (tag === layout.tags.symbol) {
    const { ofs_next: next, val } = layout.structs.symbol.fields
    const pointed = (slot: number) => {
      const kindOfSlot = heap.relocAt(slot)
      if (kindOfSlot?.form !== 'raw') return undefined
      return kindOfSlot.base === 'emacs' ? heap.copySource(heap.word(slot)) : heap.word(slot)
    }
    const following = pointed(ofs + next.offset)
    if (following !== undefined) facts.nextInBucket = following
    if (extents.redirectOf(ofs) === 'VARALIAS') {
      const alias = pointed(ofs + val.offset)
      if (alias !== undefined) facts.alias = alias
    }
  }
  return facts
}
