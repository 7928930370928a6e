/**
 * The collector: marks from roots and stack, dooms finalizers, clears weak tables, and sweeps.
 *
 * Marking writes to no page of the dump, unless an experiment requires it.
 * Source: `garbage_collect`, `visit_static_gc_roots`, `mark_stack` in src/alloc.c.
 * @module
 */

import { Kind } from '../memory/blocks.ts'
import type { Space } from '../memory/space.ts'
import { pointerTo, Tag } from '../memory/word.ts'
import type { Runtime } from '../runtime.ts'
import type { Collection, CollectOptions } from './collection.ts'
import { scanStack } from './conservative.ts'
import { Marking } from './marking.ts'
import { sweep } from './sweep.ts'
import { clearWeakTables } from './weak.ts'

/** Collect garbage: `garbage_collect`. */
export function collect(runtime: Runtime, options: CollectOptions): Collection {
  const { space, dumped } = runtime
  const marking = new Marking(space, dumped, options)
  markRoots(space, marking)
  const { kept, incidents } = scanStack(runtime, marking, options)
  marking.drain()
  const doomed = doom(runtime, marking)
  clearWeakTables(runtime, marking)
  runtime.buffers.unchainDeadMarkers((address) => marking.isMarkedAt(address))
  const swept = sweep(space, releases(runtime))
  dumped?.marks.clearMarks()
  space.allocator.consed = 0
  return { ...swept, marked: marking.marked, kept, incidents, doomed }
}

/** Mark builtin symbols, buffer defaults, the variables in staticvec, and the current buffer: `visit_static_gc_roots`. */
function markRoots(space: Space, marking: Marking): void {
  const { memory, layout, program } = space
  for (let i = 0; i < program.symbols.length; i++) marking.markStatic(8 * i * layout.structs.symbol.size)
  const roots = space.area('staticvec')
  const count = memory.i32(space.area('staticidx'))
  for (let i = 0; i < count; i++) marking.mark(memory.word(memory.pointer(roots + i * layout.wordSize)))
  for (const name of ['buffer_defaults', 'buffer_local_symbols'] as const) {
    marking.markStatic(pointerTo(space.area(name), Tag.vectorlike))
  }
  for (const name of ['current_buffer', 'all_buffers']) {
    const buffer = memory.pointer(space.variable(name))
    if (buffer !== 0) marking.mark(pointerTo(buffer, Tag.vectorlike))
  }
  marking.drain()
}

/** Doom and mark finalizers: `queue_doomed_finalizers`, `mark_finalizer_list`. */
function doom({ finalizers }: Runtime, marking: Marking): number {
  const doomed = finalizers.doom((address) => marking.isMarkedAt(address))
  for (const address of doomed) marking.mark(pointerTo(address, Tag.vectorlike))
  marking.drain()
  return doomed.length
}

/** Functions that free the storage that objects of the heap own. */
function releases({
  space,
  buffers,
  strings,
  symbols,
  numbers,
  obarrays,
  finalizers,
  tables,
  vectorlikes,
}: Runtime): Parameters<typeof sweep>[1] {
  const byType: Readonly<Record<string, (address: number) => void>> = {
    BUFFER: (address) => buffers.release(address),
    HASH_TABLE: (address) => tables.release(address),
    BIGNUM: (address) => numbers.release(address),
    OBARRAY: (address) => obarrays.release(address),
    FINALIZER: (address) => finalizers.unchain(address),
  }
  const byCode = space.layout.pvecNames.map((name) => byType[name])
  return {
    [Kind.string]: (address) => strings.release(address),
    [Kind.symbol]: (address) => symbols.release(address),
    [Kind.vectorlike]: (address) => byCode[vectorlikes.headers.pvec(address)]?.(address),
  }
}
