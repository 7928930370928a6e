/**
 * Rules on the fields of satellites, on pointer fields, and on every slot of the charset table.
 *
 * A loader changes only words that have a relocation. A pointer without one keeps its value, and only null is of use. A Lisp word
 * that is relocated as a raw pointer has no tag, so Emacs takes it for a symbol.
 *
 * Source: `dump_field_lv_or_rawptr`, `dump_field_fixup_later`, `dump_charset` in src/pdumper.c.
 * @module
 */
import { Extents } from '../heap/extents.ts'
import { fieldName, visitFields } from '../heap/fields.ts'
import type { Heap } from '../heap/heap.ts'
import { Nodes } from '../heap/nodes.ts'
import { hex } from '../units.ts'
import type { Findings } from './findings.ts'

/** Bytes of `code_space_mask`. */
const MASK_SIZE = 256

/** Check pointer fields that are not relocated, Lisp words of satellites, and the charset table. */
export function checkPointers(heap: Heap, findings: Findings): void {
  const extents = new Extents(new Nodes(heap))
  const { nodes } = extents
  const { tags } = heap.layout
  const { pairs, buckets, itreeNode } = extents.shapes
  const { types } = heap.image.objectStarts
  for (let node = 0; node < nodes.firstVariable; node++) {
    // Conses and floats have no pointers.
    if (node < types.length && (types[node] === tags.cons || types[node] === tags.float)) continue
    visitFields(extents, node, (spec, slot, element, shape) => {
      const { kind } = spec
      if (kind === 'lisp') {
        // Lisp words of other structs have rules of their own: those of objects, symbols and intervals.
        if (shape === pairs || shape === itreeNode) checkLisp(heap, slot, fieldName(spec, element), findings)
        else if (shape === buckets) checkBucket(heap, slot, fieldName(spec, element), findings)
      } else if (kind === 'pointer') checkPointer(heap, slot, fieldName(spec, element), findings)
      else if (kind === 'number' && heap.relocAt(slot) !== undefined)
        checkNumber(heap, slot, fieldName(spec, element), findings)
    })
  }
  if (nodes.charsetStart !== undefined) checkCharsets(extents, findings)
}

/** Check a pointer field: null, or relocated as a raw pointer. */
function checkPointer(heap: Heap, slot: number, path: string, findings: Findings): void {
  const reloc = heap.relocAt(slot)
  const word = heap.word(slot)
  if (reloc === undefined && word !== 0) {
    findings.add('pointer-slot', path, slot, `${hex(word)} in ${path} is not relocated`)
  } else if (reloc?.form === 'lv') findings.add('raw-slot', path, slot, `${reloc.name} in a pointer field`)
}

/** Check a number that has a relocation: only the limbs of a bignum have one. */
function checkNumber(heap: Heap, slot: number, path: string, findings: Findings): void {
  const { form, name } = heap.relocAt(slot)!
  if (form !== 'bignum') findings.add('raw-slot', path, slot, `${name} in a number`)
}

/** Check a bucket of an obarray: the fixnum 0, or a symbol. Emacs follows it without a check. */
function checkBucket(heap: Heap, slot: number, path: string, findings: Findings): void {
  checkLisp(heap, slot, path, findings)
  const value = heap.valueAt(slot)
  const isSymbol = value.kind === 'builtin' || (value.kind === 'object' && value.tag === heap.layout.tags.symbol)
  if (isSymbol || value.kind === 'invalid' || (value.kind === 'fixnum' && value.value === 0n)) return
  findings.add('field-target', path, slot, `${hex(heap.word(slot))} is neither a symbol nor 0`)
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
