/**
 * The buffers that have the default of a per-buffer variable. `set-default` changes these, and not buffers with a value of
 * their own.
 *
 * For each slot of struct buffer, `buffer_local_flags` contains -1 if every buffer has its own value, 0 if the slot is not a
 * variable, and otherwise the index of the element of `local_flags` that shows whether a buffer has its own value. The struct
 * contains no pointers, so the dumper saves it as bytes. It is found by its size, that of struct buffer, by the copy into the
 * executable, and by the small numbers in all Lisp slots.
 *
 * Source: `init_buffer_once` in src/buffer.c, PER_BUFFER_VALUE_P in src/buffer.h, `set_default_internal` in src/data.c.
 * @module
 */
import { vectorlikesOf } from '../hash/vectors.ts'
import type { Heap } from '../heap/heap.ts'
import { firstSlot } from '../heap/struct-fields.ts'
import type { BufferVariant } from '../layout/layout.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'

/** Offsets of the buffers that have the default of the variable at `offset`; undefined if the dump does not show it. */
export function buffersWithDefault(heap: Heap, offset: number): readonly number[] | undefined {
  const flags = findLocalFlags(heap)
  if (flags === undefined) return undefined
  const index = Number(fixnumAt(heap, flags.start + offset))
  if (index <= 0) return []
  const flag = flags.struct.fields.local_flags.offset + index
  return vectorlikesOf(heap, 'BUFFER').filter((buffer) => heap.view.bytes[buffer + flag] === 0)
}

interface LocalFlags {
  /** The offset of `buffer_local_flags` in the file. */
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

/** Whether every Lisp slot of the struct at `start` contains 0, -1 or the index of a flag. */
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
