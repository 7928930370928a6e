/**
 * Rules on relocations and object starts: the places of slots, their targets, and the entries that each table may have.
 * @module
 */

import type { Heap } from '../heap/heap.ts'
import { bignumFields } from '../image/bignum.ts'
import { earlyRelocs } from '../image/image.ts'
import type { RelocKind } from '../layout/relocation-types.ts'
import { entrySite } from '../tables/packed-table.ts'
import { hex } from '../units.ts'
import type { Findings, RuleId } from './findings.ts'
import type { Vectorlikes } from './vectorlikes.ts'

/** Check every early relocation by itself and against the one before it. */
export function checkEarlyRelocs(heap: Heap, findings: Findings): void {
  const { image, layout } = heap
  const table = earlyRelocs(image)
  const { offsets, types, length } = table
  const sizes = layout.relocs.widths.slice()
  sizes[layout.relocs.bignum] = 4
  const aligns = layout.relocKinds.map((kind) => alignmentOf(kind, heap))
  const end = image.header.coldStart
  let i = 0
  // Use one closure for all entries, since half a million closures would double the time.
  const report = (rule: RuleId, message: string) => {
    const site = entrySite(table, i)
    findings.add(rule, site.path, site.offset, message)
  }
  for (; i < length; i++) {
    const slot = offsets[i]!
    const type = types[i]!
    const size = sizes[type]!
    if (slot < image.header.size || slot + size > end)
      report('reloc-outside', `the slot ${hex(slot)} is outside these sections`)
    if (i + 1 < length && slot + size > offsets[i + 1]!)
      report('reloc-overlap', `the slots ${hex(slot)} and ${hex(offsets[i + 1]!)} overlap`)
    if (slot % aligns[type]! !== 0)
      report('reloc-misaligned', `the slot ${hex(slot)} of ${layout.relocKinds[type]!.name} is not aligned`)
    checkTarget(heap, slot, layout.relocKinds[type]!, report)
  }
}

function alignmentOf(kind: RelocKind, { layout }: Heap): number {
  if (kind.form === 'bignum') return layout.dumpAlignment
  // Objects, and with them their slots, are where the dumper aligns them, which may be less than C does.
  return kind.form === 'lv' ? Math.min(layout.lispAlign, layout.dumpAlignment) : layout.wordSize
}

type Report = (rule: RuleId, message: string) => void

function checkTarget(heap: Heap, slot: number, kind: RelocKind, report: Report): void {
  const { header } = heap.image
  const target = heap.word(slot)
  if (kind.form === 'bignum') checkBignum(heap, slot, report)
  else if (kind.form === 'lv' && kind.base === 'dump') {
    const type = heap.objects.at(target)
    if (type !== kind.tag) report('lisp-target', `${kind.name} leads to ${hex(target)}, ${describe(heap, type)}`)
  } else if (kind.form === 'lv') {
    const sound = kind.tag === heap.layout.tags.vectorlike && heap.isEmacsObject(target)
    if (!sound) report('emacs-lisp-target', `${kind.name} leads to the Emacs basis + ${hex(target)}`)
  } else if (kind.form === 'raw' && kind.base === 'dump') {
    const inside = target >= header.size && target < header.dumpRelocs[0]!.offset
    const discardable = target >= header.discardableStart && target < header.coldStart
    if (!inside || discardable) report('raw-target', `${kind.name} leads to ${hex(target)}`)
  } else if (kind.form !== 'raw') report('reloc-phase', `${kind.name} in the early phase`)
  if (kind.form === 'lv' && heap.layout.lispWordSize > heap.layout.wordSize && heap.word(slot + 4) !== 0) {
    report('upper-half', `the upper half is ${hex(heap.word(slot + 4))}`)
  }
}

const describe = (heap: Heap, type: number) => {
  if (type < 0) return 'not the start of an object'
  const name = heap.layout.tags.names[type]!
  // Tags of fixnums and the unused tag do not belong to objects.
  return /^(Int|Unused)/.test(name) ? `a word with the tag ${name}` : `a ${name}`
}

function checkBignum(heap: Heap, start: number, report: Report): void {
  const { image, layout, view } = heap
  const { alloc, mpsize, limbs: pointer, limbSize } = bignumFields(layout)
  if (heap.objects.at(start) !== layout.tags.vectorlike || heap.pvecName(start) !== 'BIGNUM') {
    report('bignum', `no bignum starts at ${hex(start)}`)
    return
  }
  if (heap.word(start + pointer) !== 0) {
    report('padding-nonzero', `the limb pointer of the bignum at ${hex(start)}, which the loader fills in, is not zero`)
  }
  const limbs = view.int32(start + alloc, 'bignum')
  const count = Math.abs(view.int32(start + mpsize, 'bignum'))
  const end = limbs + count * limbSize
  if (limbs < image.header.coldStart || end > image.header.dumpRelocs[0]!.offset) {
    report('bignum', `${count} limbs at ${hex(limbs)} are not in the cold section`)
  } else if (count > 0 && view.word(end - limbSize, limbSize, 'limb') === 0n) {
    report('bignum', `the last of ${count} limbs at ${hex(limbs)} is zero`)
  }
}

/** Check that the late phases list exactly the objects that own native code, each once. */
export function checkNativeRelocs(heap: Heap, vectorlikes: Vectorlikes, findings: Findings): void {
  const phases = [
    { form: 'native-comp-unit', pvec: 'NATIVE_COMP_UNIT', rule: 'native-unit' },
    { form: 'native-subr', pvec: 'SUBR', rule: 'native-subr' },
  ] as const
  phases.forEach(({ form, pvec, rule }, i) => {
    const table = heap.image.dumpRelocs[i + 1]
    if (table === undefined) return
    const expected = new Set(vectorlikes.of(pvec))
    for (let entry = 0; entry < table.length; entry++) {
      const offset = table.offsets[entry]!
      const site = entrySite(table, entry)
      const kind = heap.layout.relocKinds[table.types[entry]!]!
      if (kind.form !== form) findings.add('reloc-phase', site.path, site.offset, `${kind.name} in phase ${i + 1}`)
      if (!expected.delete(offset)) findings.add(rule, site.path, site.offset, `no ${pvec} starts at ${hex(offset)}`)
    }
    for (const offset of expected) findings.add(rule, pvec, offset, `the ${pvec} at ${hex(offset)} has no relocation`)
  })
}

/** Check the places of objects, and that only floats and bool-vectors are cold. */
export function checkObjectStarts(heap: Heap, findings: Findings): void {
  const { image, layout } = heap
  const { tags, dumpAlignment } = layout
  const { header, objectStarts: table } = image
  const known = new Set<number>([tags.symbol, tags.cons, tags.string, tags.vectorlike, tags.float])
  let i = 0
  const report = (rule: RuleId, message: string) => {
    const site = entrySite(table, i)
    findings.add(rule, site.path, site.offset, message)
  }
  for (; i < table.length; i++) {
    const offset = table.offsets[i]!
    const type = table.types[i]!
    if (!known.has(type)) report('object-type', `an object has the tag ${tags.names[type]}`)
    if (offset % dumpAlignment !== 0) report('object-misaligned', `an object starts at ${hex(offset)}`)
    const cold = type === tags.float || (type === tags.vectorlike && heap.pvecName(offset) === 'BOOL_VECTOR')
    const inHot = offset >= header.size && offset < header.discardableStart
    const inCold = offset >= header.coldStart && offset < header.dumpRelocs[0]!.offset
    if (cold ? !inCold : !inHot) report('object-region', `a ${tags.names[type]} is at ${hex(offset)}`)
  }
}
