/**
 * Rules on hash_list, the vector of dumped hash tables that the loader thaws: it is the last hot object and contains all tables once.
 *
 * A dumper lists them last first. Other orders are valid, since the loader takes them one by one.
 * @module
 */

import type { Heap } from '../heap/heap.ts'
import { headerField } from '../layout/header-rules.ts'
import { hex, roundUp } from '../units.ts'
import type { Findings } from './findings.ts'
import type { Vectorlikes } from './vectorlikes.ts'

export function checkHashList(heap: Heap, vectorlikes: Vectorlikes, findings: Findings): void {
  const { header, objectStarts } = heap.image
  if (header.hashList === null) return
  const report = (offset: number, message: string) => findings.add('hash-list', 'header.ofs_hash_list', offset, message)
  // The dumper stores the offset before it aligns the vector.
  const start = roundUp(header.hashList, heap.layout.dumpAlignment)
  const last = objectStarts.offsets.findLast((offset) => offset < header.discardableStart)
  if (start !== last || heap.objects.at(start) !== heap.layout.tags.vectorlike || heap.header(start).pvec !== 0) {
    // Report the place of the word in the header, because its value may be outside the file.
    report(
      headerField(heap.layout.facts, 'ofs_hash_list'),
      `the last hot object is not a vector at ${hex(header.hashList)}`,
    )
    return
  }
  const { lispSize } = heap.header(start)
  const tables = new Set(vectorlikes.of('HASH_TABLE'))
  if (lispSize !== tables.size) {
    report(start, `hash_list has ${lispSize} elements, but the dump has ${tables.size} hash tables`)
    return
  }
  const contents = start + heap.layout.structs.vector.fields['contents.0'].offset
  for (let i = 0; i < lispSize; i++) {
    const slot = contents + i * heap.layout.lispWordSize
    if (!tables.delete(heap.word(slot))) {
      report(slot, `element ${i}, ${hex(heap.word(slot))}, is not a hash table, or is listed twice`)
    }
  }
}
