/**
 * Rules on hash_list, the vector of dumped hash tables that the loader thaws: last hot object, all tables, last first.
 * @module
 */

import { headerField } from '../layout/header-rules.ts'
import type { Heap } from '../lisp/heap.ts'
import { hex, roundUp } from '../units.ts'
import type { Findings } from './findings.ts'
import { vectorlikes } from './reloc-rules.ts'

export function checkHashList(heap: Heap, findings: Findings): void {
  const { header, objectStarts } = heap.image
  if (header.hashList === null) return
  const report = (offset: number, message: string) => findings.add('hash-list', 'header.ofs_hash_list', offset, message)
  // The source stores the offset before it aligns the vector.
  const start = roundUp(header.hashList, heap.layout.dumpAlignment)
  const last = objectStarts.offsets.findLast((offset) => offset < header.discardableStart)
  if (start !== last || heap.objects.at(start) !== heap.layout.tags.vectorlike || heap.header(start).pvec !== 0) {
    // At the header's own word: what it holds may lie outside the file.
    report(
      headerField(heap.layout.facts, 'ofs_hash_list'),
      `${hex(header.hashList)} is not the vector that ends the hot objects`,
    )
    return
  }
  const { lispSize } = heap.header(start)
  const tables = [...vectorlikes(heap, 'HASH_TABLE')].reverse()
  if (lispSize !== tables.length) {
    report(start, `${lispSize} elements for ${tables.length} hash tables`)
    return
  }
  const contents = start + heap.layout.structs.vector.fields['contents.0']!.offset
  tables.forEach((table, i) => {
    const slot = contents + i * heap.layout.lispWordSize
    if (heap.word(slot) !== table)
      report(slot, `element ${i} is ${hex(heap.word(slot))}, not the hash table at ${hex(table)}`)
  })
}
