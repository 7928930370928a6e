/**
 * Rules on chains of symbols: they must not be cyclic.
 *
 * Emacs follows the symbols of a bucket, and aliases to their variable, without a limit. A cycle makes `intern`, or the
 * first use of the variable, loop forever.
 *
 * Source: `oblookup` in src/lread.c, `find_symbol_value` in src/data.c.
 * @module
 */
import type { Heap } from '../heap/heap.ts'
import { hex } from '../units.ts'
import type { Findings } from './findings.ts'

/** Stands for the absence of a symbol. */
const NONE = -1
const [UNSEEN, ON_THIS_WALK, DONE] = [0, 1, 2] as const

export function checkSymbolChains(heap: Heap, redirectOf: (start: number) => string, findings: Findings): void {
  const { ofs_next: next, val } = heap.layout.structs.symbol.fields
  const symbols = symbolStarts(heap)
  const nextOf = (start: number) => symbolAt(heap, start + next.offset)
  const aliasOf = (start: number) => (redirectOf(start) === 'VARALIAS' ? symbolAt(heap, start + val.offset) : NONE)
  for (const [path, follow] of [['symbol.next', nextOf] as const, ['symbol.val.alias', aliasOf] as const]) {
    for (const start of cyclesIn(heap.view.length, symbols, follow)) {
      findings.add('endless-chain', path, start, `the chain returns to the symbol at ${hex(start)}`)
    }
  }
}

function symbolStarts({ image, lispsym, layout }: Heap): number[] {
  const { types, offsets } = image.objectStarts
  const starts: number[] = []
  for (let i = 0; i < types.length; i++) if (types[i] === layout.tags.symbol) starts.push(offsets[i]!)
  for (let i = 0; i < (lispsym?.symbols ?? 0); i++) {
    starts.push(lispsym!.dumpOffset + i * layout.structs.symbol.size)
  }
  return starts
}

/** The offset of the symbol, or image of a symbol, that the raw pointer at `slot` points to. */
function symbolAt(heap: Heap, slot: number): number {
  const kind = heap.relocAt(slot)
  if (kind?.form !== 'raw') return NONE
  const target = heap.word(slot)
  if (kind.base === 'dump') return heap.objects.at(target) === heap.layout.tags.symbol ? target : NONE
  const { lispsym } = heap
  if (lispsym === undefined || !heap.isBuiltinAddress(target)) return NONE
  return lispsym.dumpOffset + target - lispsym.emacsOffset
}

/** One node of each cycle of `follow`. Every step is taken once. */
function cyclesIn(length: number, starts: readonly number[], follow: (start: number) => number): number[] {
  // Symbols start at multiples of 4 or more.
  const states = new Uint8Array(Math.ceil(length / 4))
  const cycles: number[] = []
  for (const first of starts) {
    let at = first
    for (; at !== NONE && states[at >>> 2] === UNSEEN; at = follow(at)) states[at >>> 2] = ON_THIS_WALK
    if (at !== NONE && states[at >>> 2] === ON_THIS_WALK) cycles.push(at)
    for (at = first; at !== NONE && states[at >>> 2] === ON_THIS_WALK; at = follow(at)) states[at >>> 2] = DONE
  }
  return cycles
}
