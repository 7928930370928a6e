/**
 * Which buffers have the default of a per-buffer variable: `set-default` changes those, and leaves alone who has a value of
 * its own.
 *
 * `buffer_local_flags` says of each slot of struct buffer: -1, every buffer has its own; 0, no variable; else which of a
 * buffer's `local_flags` tells whether it has. It holds no pointers, so the dumper keeps it as bytes, and by those it is found:
 * what is as long as struct buffer, is copied into the executable, and has small numbers in all Lisp slots.
 *
 * Source: `init_buffer_once` in src/buffer.c, PER_BUFFER_VALUE_P in src/buffer.h, `set_default_internal` in src/data.c.
 * @module
 */
import { vectorlikesOf } from '../hash/vectors.ts'
import type { Heap } from '../heap/heap.ts'
import { firstSlot } from '../heap/struct-fields.ts'
import type { BufferVariant } from '../layout/layout.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'

/** Starts of the buffers that have the default of the variable at `offset`; undefined where the dump does not tell. */
export function buffersWithDefault(heap: Heap, offset: number): readonly number[] | undefined {
  const flags = findLocalFlags(heap)
  if (flags === undefined) return undefined
  const index = Number(fixnumAt(heap, flags.start + offset))
  if (index <= 0) return []
  const flag = flags.struct.fields.local_flags.offset + index
  return vectorlikesOf(heap, 'BUFFER').filter((buffer) => heap.view.bytes[buffer + flag] === 0)
}

interface LocalFlags {
  /** Where the file has `buffer_local_flags`. */
  readonly start: number
  readonly struct: BufferVariant['struct']
}

function findLocalFlags(heap: Heap): LocalFlags | undefined {
  const { types, targets, lengths, length } = heap.image.emacsRelocs
  for (let i = 0; i < length; i++) {
    if (types[i] !== EmacsRelocType.copyFromDump) continue
    const variant = heap.layout.bufferVariants.find(({ struct }) => struct.size === lengths[i])
    const start = targets[i]!
    if (variant !== undefined && holdsFlags(heap, start, variant)) return { start, struct: variant.struct }
  }
  return undefined
}

/** Does every Lisp slot of the struct at `start` hold the number of a flag, 0 or -1? */
function holdsFlags(heap: Heap, start: number, { lispSlots, struct }: BufferVariant): boolean {
  const first = firstSlot(heap, start)
  const flags = struct.fields.local_flags.size
  for (let i = 0; i < lispSlots; i++) {
    const index = fixnumAt(heap, first + i * heap.layout.lispWordSize)
    if (index === undefined || index < -1 || index >= flags) return false
  }
  return true
}

function fixnumAt(heap: Heap, offset: number): bigint | undefined {
  const value = heap.valueAt(offset)
  return value.kind === 'fixnum' ? value.value : undefined
}
