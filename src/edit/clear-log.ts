/**
 * Clearing of a live buffer: its struct becomes that of a buffer that has just been created, except for its Lisp values.
 *
 * Source: `Fget_buffer_create` and `Ferase_buffer` in src/buffer.c; `dump_cold_buffer` in src/pdumper.c.
 * @module
 */
import type { Heap } from '../heap/heap.ts'
import { bufferAt } from '../heap/variants.ts'
import type { Struct } from '../layout/layout.ts'
import type { GraphObjects } from './graph-objects.ts'
import type { Pen } from './pen.ts'

/** Size of the gap of a new buffer, in bytes. */
const GAP = 20

/** Numbers of a new buffer. Positions count from 1. */
const fresh: Readonly<Record<string, number>> = {
  'own_text.gpt': 1,
  'own_text.z': 1,
  'own_text.gpt_byte': 1,
  'own_text.z_byte': 1,
  'own_text.gap_size': GAP,
  'own_text.modiff': 1,
  'own_text.chars_modiff': 1,
  'own_text.save_modiff': 1,
  'own_text.overlay_modiff': 1,
  'own_text.compact': 1,
  'own_text.beg_unchanged': 0,
  'own_text.end_unchanged': 0,
  'own_text.unchanged_modified': 1,
  'own_text.overlay_unchanged_modified': 1,
  pt: 1,
  pt_byte: 1,
  begv: 1,
  begv_byte: 1,
  zv: 1,
  zv_byte: 1,
}

/** The shape of the buffer at `start`, and why it cannot be cleared, if it cannot. */
export function isClearable(
  heap: Heap,
  start: number,
): { readonly struct: Struct; readonly reason: string | undefined } {
  const struct: Struct = bufferAt(heap, start)
  const relocated = (field: string) => {
    const found = struct.fields[field]
    return found !== undefined && heap.relocAt(start + found.offset) !== undefined
  }
  const reasons: readonly (readonly [boolean, string])[] = [
    [!relocated('own_text.beg'), 'its text is not in the dump'],
    [relocated('base_buffer'), 'it shares its text with another buffer'],
    [['overlays', 'overlays_before', 'overlays_after'].some(relocated), 'it has overlays'],
    [relocated('undo_list'), 'it has a list of changes'],
  ]
  return { struct, reason: reasons.find(([holds]) => holds)?.[1] }
}

/** Clear the buffer in `atom`. `objects` is the graph before all edits. */
export function clearLog(pen: Pen, objects: GraphObjects, atom: number, struct: Struct): void {
  for (const [field, value] of Object.entries(fresh)) {
    const found = struct.fields[field]
    if (found !== undefined) pen.word(atom, found.offset, value)
  }
  pen.pointer(atom, struct.fields['own_text.beg']!.offset, pen.addPayload(new Uint8Array(GAP + 1), 1))
  // Pointer words of an atom are zero, so a field without a link is NULL.
  pen.editor.removeLink(atom, struct.fields['own_text.intervals']!.offset)
  const { marker } = objects.graph.layout.structs
  for (const each of objects.vectorlikes('MARKER')) {
    const link = objects.dumpLinkAt(each, marker.fields.ofs_buffer!.offset)
    if (link < 0 || objects.graph.links.targets[link] !== atom) continue
    for (const field of ['charpos', 'bytepos']) pen.word(each, pen.offsetOf('marker', field), 1)
  }
}
