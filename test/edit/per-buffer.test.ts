/**
 * The buffers that use the default of a per-buffer variable, in real dumps and after a change of a flag.
 * @module
 */

import { describe, expect, it } from 'vitest'
import type { AnyFields } from '../../generated/field_tables.js'
import { buffersWithDefault } from '../../src/edit/per-buffer.ts'
import { vectorlikesOf } from '../../src/hash/vectors.ts'
import { Heap } from '../../src/heap/heap.ts'
import { bufferVariant } from '../../src/heap/variants.ts'
import { openDump } from '../../src/pdmp.ts'
import { readDump, realSample } from '../corpus/corpus.ts'

/** By field of struct buffer: which local flag is its, from the order of `init_buffer_once`, in 27 to 29 and since. */
const flags = { mode_line_format: [1, 1], truncate_lines: [9, 8], fill_column: [12, 11] } as const

describe.each(realSample())('%s', (name) => {
  const bytes = readDump(name)
  const heap = new Heap(openDump(bytes))
  const buffers = vectorlikesOf(heap, 'BUFFER')
  const { lispSize, restSize } = heap.header(buffers[0]!)
  const fields: AnyFields = bufferVariant(heap.layout, lispSize, restSize)!.struct.fields

  it.each(Object.entries(flags))('%s, where no flag says otherwise', (field, [upTo29, since30]) => {
    const flag = Number(heap.layout.release) < 30 ? upTo29 : since30
    const { offset } = fields[field]!
    for (const own of buffers) {
      const changed = bytes.slice()
      changed[own + fields['local_flags']!.offset + flag] = 1
      const [before, after] = [bytes, changed].map((file) => buffersWithDefault(new Heap(openDump(file)), offset))
      expect(before).toContain(own)
      expect(after).toEqual(before!.filter((buffer) => buffer !== own))
    }
  })

  it.each(['directory', 'major_mode', 'enable_multibyte_characters'])('%s in none', (field) => {
    expect(buffersWithDefault(heap, fields[field]!.offset)).toEqual([])
  })
})

it('is unknown in a dump without buffer_local_flags', () => {
  expect(buffersWithDefault(new Heap(openDump(readDump('tiny-28-little-lp64'))), 0)).toBeUndefined()
})
