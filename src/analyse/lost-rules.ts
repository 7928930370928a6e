/**
 * Lost parts of the heap: runs of zeros of at least a disk sector, where zeros are not valid.
 *
 * A loader does not notice such runs in text or in the charset table, where there are no pointers. Few other rules do, because zero is
 * a valid character, number and code. However, two symbols of one obarray cannot have the same name, compiled code cannot end
 * without a return instruction, and the charset table has no gaps.
 *
 * Source: `intern_sym` in src/lread.c, `exec_byte_code` in src/bytecode.c, `Fdefine_charset_internal` in src/charset.c.
 * @module
 */
import { firstIndex } from '../bytes/search.ts'
import { isZero } from '../bytes/zeros.ts'
import type { Heap } from '../heap/heap.ts'
import { charsetTableOf } from '../heap/nodes.ts'
import { stringAt } from '../heap/strings.ts'
import { Interned, symbolFlag } from '../heap/symbol-flags.ts'
import { earlyRelocs } from '../image/image.ts'
import { blankFault, blankHeapRuns, SECTOR, zeroRuns } from '../layout/blank.ts'
import type { Findings } from './findings.ts'
import type { Vectorlikes } from './vectorlikes.ts'

export function checkLostBytes(heap: Heap, vectorlikes: Vectorlikes, findings: Findings): void {
  const { bytes, header } = heap.image
  for (const run of blankHeapRuns(bytes, header, heap.layout, earlyRelocs(heap.image))) findings.addFault(run)
  checkCharsets(heap, findings)
  checkText(heap, vectorlikes, findings)
}

/**
 * Check the charset table. Charsets fill it from the start, and zeros follow the last one. A table shorter than a sector
 * is not checked: a program without charsets has room for one, which is zero.
 */
function checkCharsets(heap: Heap, findings: Findings): void {
  const { image, layout } = heap
  const { bytes, header, objectStarts } = image
  const start = charsetTableOf(heap)
  if (start === undefined) return
  const { size } = layout.structs.charset
  const room = Math.floor(((objectStarts.offsets[0] ?? header.discardableStart) - start) / size)
  const isUnused = (i: number) => isZero(bytes, start + i * size, start + (i + 1) * size)
  let used = room
  while (used > 0 && isUnused(used - 1)) used--
  const first = Array.from({ length: Math.max(used, 1) }, (_, i) => i).find(isUnused)
  if (first === undefined || room * size < SECTOR) return
  let end = first
  while (end < room && isUnused(end)) end++
  findings.addFault(blankFault(bytes, header, start + first * size, start + end * size))
}

/** Report runs of zeros in the cold section that contain text which cannot consist of NULs. */
function checkText(heap: Heap, vectorlikes: Vectorlikes, findings: Findings): void {
  const { bytes, header } = heap.image
  const runs = [...zeroRuns(bytes, header.coldStart, header.dumpRelocs[0]!.offset)]
  if (runs.length === 0) return
  const lost = new Set<number>()
  // Report names if two of the same length are in one run. A single symbol may have such a name.
  const names = runs.map(() => new Set<number>())
  for (const { offset: text, length, isCode } of textsOf(heap, vectorlikes)) {
    const run = runIndex(runs, text, length)
    if (run < 0) continue
    if (isCode || names[run]!.has(length)) lost.add(run)
    names[run]!.add(length)
  }
  const lengths = runs.map(() => new Set<number>())
  for (const { offset: text, length } of stringTexts(heap)) {
    const run = runIndex(runs, text, length)
    if (run >= 0 && lengths[run]!.add(length).size === MANY_LENGTHS) lost.add(run)
  }
  for (const run of lost) findings.addFault(blankFault(bytes, header, runs[run]![0], runs[run]![1]))
}

/** A program may well keep strings of NULs side by side, but not of so many lengths. */
const MANY_LENGTHS = 8

interface Text {
  readonly offset: number
  /** Number of bytes without the NUL, at least 1. */
  readonly length: number
  readonly isCode: boolean
}

/** Names of the symbols of the initial obarray, and bytecode. */
function* textsOf(heap: Heap, vectorlikes: Vectorlikes): Generator<Text> {
  const { layout, image } = heap
  const { offsets, types, length: count } = image.objectStarts
  const { symbol, vector } = layout.structs
  for (let i = 0; i < count; i++) {
    if (types[i] !== layout.tags.symbol || symbolFlag(heap, offsets[i]!, 'interned') !== Interned.initially) continue
    yield* textAt(heap, offsets[i]! + symbol.fields.name.offset, false)
  }
  const code = vector.fields['contents.0'].offset + layout.lispWordSize
  for (const start of [...vectorlikes.of('COMPILED'), ...vectorlikes.of('CLOSURE')])
    yield* textAt(heap, start + code, true)
}

/** The text of every string. */
function* stringTexts(heap: Heap): Generator<Text> {
  const { offsets, types, length } = heap.image.objectStarts
  for (let i = 0; i < length; i++)
    if (types[i] === heap.layout.tags.string) yield* textOfString(heap, offsets[i]!, false)
}

/** The text of the string in the Lisp slot, if it is not empty. */
function* textAt(heap: Heap, slot: number, isCode: boolean): Generator<Text> {
  const target = heap.word(slot)
  if (heap.relocAt(slot)?.form !== 'lv' || heap.objects.at(target) !== heap.layout.tags.string) return
  yield* textOfString(heap, target, isCode)
}

function* textOfString(heap: Heap, string: number, isCode: boolean): Generator<Text> {
  const { bytes } = stringAt(heap, string)
  if (bytes === undefined || bytes.length === 0) return
  yield { offset: bytes.byteOffset - heap.view.bytes.byteOffset, length: bytes.length, isCode }
}

/** The index of the run that contains [start, start + length), or -1. Runs ascend. */
function runIndex(runs: readonly (readonly [number, number])[], start: number, length: number): number {
  const i = firstIndex(runs.length, (at) => runs[at]![1] >= start + length)
  const run = runs[i]
  return run !== undefined && run[0] <= start ? i : -1
}
