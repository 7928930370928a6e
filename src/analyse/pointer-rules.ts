/**
 * Rules on pointer fields: those of objects and their satellites, and every slot of the charset table.
 *
 * A loader changes only words that have a relocation. A pointer without one keeps its value, and only null is of use.
 *
 * Source: `dump_field_lv_or_rawptr`, `dump_field_fixup_later`, `dump_charset` in src/pdumper.c.
 * @module
 */
import { Extents } from '../heap/extents.ts'
import { fieldName, visitFields } from '../heap/fields.ts'
import type { Heap } from '../heap/heap.ts'
import { Nodes } from '../heap/nodes.ts'
import { NO_RELOC } from '../image/slots.ts'
import { hex } from '../units.ts'
import type { Findings } from './findings.ts'

/** Bytes of `code_space_mask`. */
const MASK_SIZE = 256

/** Check pointer fields that are not relocated, and the charset table. */
export function checkPointers(heap: Heap, findings: Findings): void {
  const extents = new Extents(new Nodes(heap))
  const { nodes } = extents
  const { tags } = heap.layout
  const { types } = heap.image.objectStarts
  for (let node = 0; node < nodes.firstVariable; node++) {
    // Conses and floats have no pointers.
    if (node < types.length && (types[node] === tags.cons || types[node] === tags.float)) continue
    visitFields(extents, node, (spec, slot, element) => {
      if (spec.kind !== 'pointer' || heap.relocTypeAt(slot) !== NO_RELOC || heap.word(slot) === 0) return
      const name = fieldName(spec, element)
      findings.add('pointer-slot', name, slot, `${hex(heap.word(slot))} in ${name} is not relocated`)
    })
  }
  if (nodes.charsetStart !== undefined) checkCharsets(extents, findings)
}

/** Every slot of the charset table is relocated as its field says, and nothing else in it is. */
function checkCharsets(extents: Extents, findings: Findings): void {
  const { heap, nodes } = extents
  const { header, objectStarts } = heap.image
  const start = nodes.charsetStart ?? header.size
  const slots = new Set<number>()
  visitFields(extents, nodes.charsets, (spec, slot, element, { label }) => {
    if (slot >= header.coldStart || (spec.kind !== 'lisp' && spec.kind !== 'pointer')) return
    slots.add(slot)
    const path = `${label} ${fieldName(spec, element)}`
    if (spec.kind === 'pointer') checkMask(heap, slot, path, findings)
    else checkLisp(heap, slot, path, findings)
  })
  const end = Math.min(objectStarts.offsets[0] ?? header.discardableStart, header.discardableStart)
  for (let slot = start; slot < end; slot += 4) {
    const reloc = heap.relocAt(slot)
    if (reloc === undefined || slots.has(slot)) continue
    findings.add('raw-slot', 'charset table', slot, `${reloc.name} in a slot that is not a pointer`)
  }
}

function checkMask(heap: Heap, slot: number, path: string, findings: Findings): void {
  const { coldStart, dumpRelocs } = heap.image.header
  const reloc = heap.relocAt(slot)
  const target = heap.word(slot)
  if (reloc === undefined) return
  if (reloc.form !== 'raw' || reloc.base !== 'dump')
    findings.add('raw-slot', path, slot, `${reloc.name} instead of DUMP_TO_DUMP_PTR_RAW`)
  else if (target < coldStart || target + MASK_SIZE > dumpRelocs[0]!.offset)
    findings.add('raw-target', path, slot, `${MASK_SIZE} bytes at ${hex(target)} are not in the cold section`)
}

function checkLisp(heap: Heap, slot: number, path: string, findings: Findings): void {
  const reloc = heap.relocAt(slot)
  if (reloc !== undefined && reloc.form !== 'lv') findings.add('lisp-slot', path, slot, `${reloc.name} in a Lisp slot`)
  if (reloc === undefined && !heap.isImmediate(slot)) {
    findings.add('lisp-slot', path, slot, `${hex(heap.word(slot))} is neither relocated nor an immediate`)
  }
}
