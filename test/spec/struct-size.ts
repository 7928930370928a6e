/**
 * The size that `pdmp_heap.ksy` gives an object: that of its structure with all elements, without its satellites.
 *
 * In: a node of the library's heap. Out: bytes.
 *
 * @module
 */
import type { Extents } from '../../src/heap/extents.ts'

export function structSizeOf(node: number, extents: Extents): number {
  const sizes: number[] = []
  let isArray = false
  extents.visit(node, ({ fields, size }, _start, count) => {
    // An array is a header and runs of elements.
    if (sizes.length === 0) isArray = fields.length === 1 && fields[0]?.name === 'header'
    if (sizes.length === 0 || isArray) sizes.push(size * count)
  })
  // The library counts what would align the first element to the header, even where there is none.
  if (isArray && sizes.length === 1) return extents.heap.layout.wordSize
  return sizes.reduce((sum, size) => sum + size, 0)
}
