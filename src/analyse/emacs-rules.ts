/**
 * Rules on Emacs relocations: they must be disjoint and aligned, have a length that suits their type, and a valid target.
 *
 * Two facts relate them to the rest of the dump. Copies from the discardable section cover it completely and in order, and so
 * confirm its bounds. The collector's array of roots, staticvec, is restored as a run of pointers to variables. The dump
 * restores each of these variables too, except for one that the dumper skips deliberately.
 * @module
 */

import { ByteView } from '../bytes/view.ts'
import type { Heap } from '../heap/heap.ts'
import { dumpRelocsName } from '../layout/phases.ts'
import { readVectorlikeHeader } from '../layout/vectorlike.ts'
import { type EmacsRelocTable, EmacsRelocType, emacsRelocFault, writtenSize } from '../tables/emacs-reloc-table.ts'
import { hex, roundUp } from '../units.ts'
import type { Findings, RuleId } from './findings.ts'

type Report = (rule: RuleId, message: string) => void

/** Check every Emacs relocation. */
export function checkEmacsRelocs(heap: Heap, findings: Findings): void {
  const { emacsRelocs: table } = heap.image
  for (let i = 0; i < table.length; i++) {
    const report: Report = (rule, message) => {
      const { site } = emacsRelocFault(table, i, 'out-of-bounds', message)
      findings.add(rule, site.path, site.offset, message)
    }
    const end = table.emacsOffsets[i]! + writtenSize(table, i, heap.layout)
    if (i + 1 < table.length && end > table.emacsOffsets[i + 1]!) {
      report(
        'emacs-overlap',
        `ends at ${hex(end)}, but the next relocation starts at ${hex(table.emacsOffsets[i + 1]!)}`,
      )
    }
    checkLength(heap, table, i, report)
    checkAlignment(heap, table, i, report)
    checkEntryTarget(heap, table, i, report)
  }
  checkStaticRoots(heap, findings)
  checkBufferRoots(heap, findings)
  checkMainThread(heap, findings)
}

/** Check that one variable at most holds an object of the executable, the main thread. A second would be a damaged DUMP_LV. */
function checkMainThread({ image }: Heap, findings: Findings): void {
  const { emacsRelocs: table } = image
  const first = table.types.indexOf(EmacsRelocType.emacsLv)
  const second = first < 0 ? -1 : table.types.indexOf(EmacsRelocType.emacsLv, first + 1)
  if (second < 0) return
  const { site } = emacsRelocFault(table, second, 'out-of-bounds', '')
  findings.add('emacs-target', site.path, site.offset, 'a second EMACS_LV relocation; only the main thread has one')
}

function checkLength({ layout }: Heap, table: EmacsRelocTable, i: number, report: Report): void {
  const length = table.lengths[i]!
  const type = table.types[i]!
  const { tags } = layout
  const lispTags: readonly number[] = [tags.symbol, tags.cons, tags.string, tags.vectorlike, tags.float]
  const isLv = type === EmacsRelocType.dumpLv || type === EmacsRelocType.emacsLv
  const isRaw = type === EmacsRelocType.dumpPtrRaw || type === EmacsRelocType.emacsPtrRaw
  // Immediates are C scalars of up to 8 bytes. Longer data is copied.
  if (type === EmacsRelocType.immediate && ![1, 2, 4, 8].includes(length))
    report('emacs-length', `an immediate of ${length} bytes`)
  if (isRaw && length !== 0) report('emacs-length', `a raw pointer with length ${length}`)
  if (isLv && !lispTags.includes(length)) report('emacs-length', `a Lisp word with tag ${length}`)
  const used = type === EmacsRelocType.immediate ? length : 4
  if (type !== EmacsRelocType.copyFromDump || used === 4) {
    const rest = table.unions.subarray(8 * i + Math.max(0, used), 8 * i + 8)
    if (rest.some((byte) => byte !== 0)) report('emacs-union', `non-zero bytes after the first ${used}`)
  }
}

function checkAlignment({ layout }: Heap, table: EmacsRelocTable, i: number, report: Report): void {
  if (table.types[i] === EmacsRelocType.copyFromDump) return
  const size = writtenSize(table, i, layout)
  // Offsets count from a Lisp variable, which on a 32-bit machine may not be at a multiple of 8.
  const align = Math.min(size, layout.lispAlign)
  if (align > 1 && table.emacsOffsets[i]! % align !== 0) {
    report('emacs-misaligned', `${size} bytes at the unaligned offset ${hex(table.emacsOffsets[i]!)}`)
  }
}

function checkEntryTarget(heap: Heap, table: EmacsRelocTable, i: number, report: Report): void {
  const target = table.targets[i]!
  const type = heap.objects.at(target)
  switch (table.types[i]) {
    case EmacsRelocType.dumpLv:
      if (type !== table.lengths[i])
        report(
          'emacs-target',
          `a word with tag ${table.lengths[i]} leads to ${hex(target)}, ${type < 0 ? 'which is not the start of an object' : `an object with tag ${type}`}`,
        )
      break
    case EmacsRelocType.dumpPtrRaw:
      if (type < 0 && !heap.isCharsetTable(target)) report('emacs-target', `no object starts at ${hex(target)}`)
      break
    case EmacsRelocType.emacsLv: {
      const { emacsOffsets, length } = table
      const known = target >= emacsOffsets[0]! && target < emacsOffsets[length - 1]!
      if (!known || target % heap.layout.wordSize !== 0)
        report('emacs-target', `${hex(target)} is outside the C data that the dump restores`)
      break
    }
    case EmacsRelocType.copyFromDump: {
      const { coldStart, discardableStart, dumpRelocs } = heap.image.header
      const inDiscardable = target >= discardableStart && target + table.lengths[i]! <= coldStart
      const inCold = target >= coldStart && target + table.lengths[i]! <= dumpRelocs[0]!.offset
      if (!inDiscardable && !inCold)
        report(
          'emacs-copy',
          `${table.lengths[i]} bytes at ${hex(target)} are neither in the discardable nor in the cold section`,
        )
    }
  }
}

/** Check that copies from the discardable section cover it, and that copies from the cold section end at the first table. */
export function checkCopies(heap: Heap, findings: Findings): void {
  const { header, emacsRelocs: table, bytes } = heap.image
  const copies = [...table.types.keys()].filter((i) => table.types[i] === EmacsRelocType.copyFromDump)
  const endOf = (i: number) => table.targets[i]! + table.lengths[i]!
  const images = copies
    .filter((i) => table.targets[i]! < header.coldStart)
    .sort((a, b) => table.targets[a]! - table.targets[b]!)
  let end = header.discardableStart
  for (const i of images) {
    const { site } = emacsRelocFault(table, i, 'out-of-bounds', '')
    // Images are aligned as objects are; discardable_start is the unaligned end of the hot section.
    if (table.targets[i] !== end && table.targets[i] !== roundUp(end, heap.layout.dumpAlignment)) {
      findings.add('emacs-copy', site.path, site.offset, `copies from ${hex(table.targets[i]!)}; expected ${hex(end)}`)
    }
    end = Math.max(end, endOf(i))
  }
  const page = heap.layout.facts.pageSize
  const gap = header.coldStart - end
  // The page is that of the dumping machine in 27, up to 64 KiB; later releases always use 64 KiB.
  if (gap < 0 || gap >= 65536 || header.coldStart % page !== 0) {
    findings.add(
      'cold-start',
      'header.ofs_cold_start',
      header.coldStart,
      `the cold section starts at ${hex(header.coldStart)}, but the images end at ${hex(end)}`,
    )
  } else checkZero(bytes, end, header.coldStart, 'discardable', findings)
  const cold = copies.filter((i) => table.targets[i]! >= header.coldStart).map(endOf)
  const first = header.dumpRelocs[0]!.offset
  const last = cold.length === 0 ? first : cold.reduce((a, b) => Math.max(a, b))
  if (first !== roundUp(last, 8) && first !== roundUp(last, 4)) {
    findings.add(
      'first-table',
      `header.${dumpRelocsName(0)}.ofs`,
      first,
      `the first table starts at ${hex(first)}, but the data before it end at ${hex(last)}`,
    )
  }
}

function checkZero(bytes: Uint8Array, start: number, end: number, path: string, findings: Findings): void {
  for (let at = start; at < end; at++) {
    if (bytes[at] !== 0) {
      findings.add('padding-nonzero', path, at, `byte 0x${bytes[at]!.toString(16)} in the padding`)
      return
    }
  }
}

/** Check that staticvec contains addresses of variables that the dump restores as Lisp words, except for the skipped one. */
function checkStaticRoots(heap: Heap, findings: Findings): void {
  const { emacsRelocs: table } = heap.image
  const report = (i: number, rule: RuleId, message: string) => {
    const { site } = emacsRelocFault(table, i, 'out-of-bounds', message)
    findings.add(rule, site.path, site.offset, message)
  }
  const { start, length } = heap.staticvec
  for (let i = start; i < start + length; i++) {
    const target = table.targets[i]!
    const root = heap.writerOf(target)
    if (root < 0) {
      if (target !== heap.skippedRoot) report(i, 'static-root', `no relocation restores the variable at ${hex(target)}`)
    } else if (table.emacsOffsets[root] !== target)
      report(i, 'static-root', `leads into the middle of the memory that relocation ${root} writes`)
    else checkRoot(heap, root, (rule, message) => report(root, rule, message))
  }
}

/** Check buffer_defaults and buffer_local_symbols: the header word of a buffer, then all its Lisp slots, each a root. */
function checkBufferRoots(heap: Heap, findings: Findings): void {
  const { emacsRelocs: table, layout } = heap.image
  const buffer = layout.pvecNames.indexOf('BUFFER')
  const view = new ByteView(table.unions, layout.byteOrder)
  const contents = layout.structs.vector.fields['contents.0'].offset
  let end = Number.NEGATIVE_INFINITY
  for (let i = 0; i < table.length; i++) {
    if (table.types[i] !== EmacsRelocType.immediate || table.lengths[i] !== layout.wordSize) continue
    const { pvec, lispSize } = readVectorlikeHeader(view, 8 * i, layout.wordSize, 'buffer')
    const start = table.emacsOffsets[i]! + contents
    // Buffers do not overlap. In a file where they seem to, each entry could be checked 4095 times.
    if (pvec !== buffer || start < end) continue
    end = start + lispSize * layout.lispWordSize
    for (let root = i + 1; root < table.length && table.emacsOffsets[root]! < end; root++) {
      checkRoot(heap, root, (rule, message) => {
        const { site } = emacsRelocFault(table, root, 'out-of-bounds', message)
        findings.add(rule, site.path, site.offset, message)
      })
    }
  }
}

function checkRoot(heap: Heap, i: number, report: Report): void {
  const { emacsRelocs: table } = heap.image
  const { lispWordSize } = heap.layout
  const type = table.types[i]!
  if (type === EmacsRelocType.immediate) {
    const view = new DataView(table.unions.buffer, 8 * i, 8)
    const little = heap.view.littleEndian
    const word = lispWordSize === 8 ? view.getBigUint64(0, little) : BigInt(view.getUint32(0, little))
    if (table.lengths[i] !== lispWordSize)
      report('static-root', `the root has ${table.lengths[i]} bytes instead of ${lispWordSize}`)
    else if (!heap.isImmediateWord(word)) report('emacs-immediate', `the root holds ${hex(word)}`)
  } else if (type !== EmacsRelocType.dumpLv && type !== EmacsRelocType.emacsLv)
    report('static-root', 'the root does not hold a Lisp word')
}
