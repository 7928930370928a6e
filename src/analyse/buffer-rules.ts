/**
 * Rules on buffers: the text that each uses, and the markers in its list.
 *
 * A buffer points to the text inside itself. An indirect buffer points to the text of its base, which is in its field
 * `base_buffer` and is not itself indirect. Buffers with the same text share the list of markers, which the collector and
 * every insertion follow to its end.
 *
 * Source: `struct buffer` in src/buffer.h, `Fmake_indirect_buffer` and `Fkill_buffer` in src/buffer.c,
 * `unchain_dead_markers` in src/alloc.c.
 * @module
 */
import type { Heap } from '../heap/heap.ts'
import { bufferAt } from '../heap/variants.ts'
import { hex } from '../units.ts'
import type { Findings } from './findings.ts'
import type { Vectorlikes } from './vectorlikes.ts'

export function checkBuffers(heap: Heap, vectorlikes: Vectorlikes, findings: Findings): void {
  const starts = vectorlikes.of('BUFFER')
  const textOf = new Map(starts.map((start) => [start, checkText(heap, start, findings)]))
  checkMarkers(heap, starts, textOf, findings)
  for (const start of starts) checkPositions(heap, start, findings)
}

/** Check positions. Buffers that share a text keep theirs in markers while they are not current, so their fields may be stale. */
function checkPositions(heap: Heap, start: number, findings: Findings): void {
  const { fields } = bufferAt(heap, start)
  const at = (name: 'name' | 'base_buffer' | 'pt_marker' | 'own_text.beg') => start + fields[name].offset
  if (heap.relocAt(at('name')) === undefined || heap.relocAt(at('base_buffer')) !== undefined) return
  const report = (message: string) => findings.add('buffer-position', 'buffer', start, message)
  const number = (name: keyof typeof fields) => heap.word(start + fields[name]!.offset)
  const shared = heap.relocAt(at('pt_marker')) !== undefined
  const inOrder = (names: readonly (keyof typeof fields)[]) => {
    const values = [1, ...names.map(number)]
    if (values.some((value, i) => i > 0 && value < values[i - 1]!)) report(`${names.join(', ')} are ${values.slice(1)}`)
  }
  inOrder(shared ? ['own_text.z'] : ['begv', 'pt', 'zv', 'own_text.z'])
  inOrder(shared ? ['own_text.z_byte'] : ['begv_byte', 'pt_byte', 'zv_byte', 'own_text.z_byte'])
  inOrder(['own_text.gpt', 'own_text.z'])
  inOrder(['own_text.gpt_byte', 'own_text.z_byte'])
  const { coldStart, dumpRelocs } = heap.image.header
  const text = heap.word(at('own_text.beg'))
  const size = number('own_text.z_byte') + number('own_text.gap_size')
  const isCold = text >= coldStart && number('own_text.gap_size') >= 0 && text + size <= dumpRelocs[0]!.offset
  if (heap.relocAt(at('own_text.beg'))?.name !== 'DUMP_TO_DUMP_PTR_RAW' || !isCold)
    report(`${size} bytes of text at ${hex(text)} are not in the cold section`)
}

/** Check the text pointer of the buffer at `start`. Returns the place of the text. */
function checkText(heap: Heap, start: number, findings: Findings): number {
  const { fields } = bufferAt(heap, start)
  const [text, base] = [fields.text.offset, fields.base_buffer.offset]
  const report = (message: string) => findings.add('buffer-text', 'buffer.text', start + text, message)
  const target = heap.word(start + text)
  const isDirect = heap.relocAt(start + base) === undefined
  const owner = isDirect ? start : heap.word(start + base)
  const expected = owner + bufferAt(heap, owner).fields['own_text.beg'].offset
  if (heap.relocAt(start + text)?.name !== 'DUMP_TO_DUMP_PTR_RAW') report('the pointer to the text is not relocated')
  else if (target !== expected)
    report(
      `the pointer leads to ${hex(target)}, but the text of ${isDirect ? 'the buffer' : 'its base'} is at ${hex(expected)}`,
    )
  else if (!isDirect && heap.relocAt(owner + base) !== undefined)
    report(`the base at ${hex(owner)} is an indirect buffer itself`)
  return target
}

/** Check that each list of markers ends, and that each marker in it belongs to a buffer with this text. */
function checkMarkers(
  heap: Heap,
  buffers: readonly number[],
  textOf: ReadonlyMap<number, number>,
  findings: Findings,
): void {
  const { ofs_buffer: buffer, ofs_next: next } = heap.layout.structs.marker.fields
  const seen = new Set<number>()
  for (const start of buffers) {
    const list = start + bufferAt(heap, start).fields['own_text.markers'].offset
    const text = textOf.get(start)
    for (let slot = list; heap.relocAt(slot) !== undefined; ) {
      const marker = heap.word(slot)
      const report = (message: string) => findings.add('marker-list', 'marker', slot, message)
      if (seen.has(marker)) {
        report(`the marker at ${hex(marker)} is already in a marker list`)
        break
      }
      seen.add(marker)
      if (textOf.get(heap.word(marker + buffer.offset)) !== text)
        report(
          `the marker at ${hex(marker)} is in the list of the buffer at ${hex(start)}, but points into another buffer`,
        )
      slot = marker + next.offset
    }
  }
}
