/**
 * Calls the functions of the collector on any image that opened: look-ups, mark bits, conservative scans, slots and
 * regions.
 * @module
 */

import { BitSet } from '../../src/bytes/bitset.ts'
import { earlyRelocs } from '../../src/image/image.ts'
import { NO_OBJECT } from '../../src/image/object-types.ts'
import { NO_RELOC, SlotIndex } from '../../src/image/slots.ts'
import type { Dump, Image, ObjectIndex } from '../../src/index.ts'
import { exactIndex, floorIndex } from '../../src/tables/packed-table.ts'
import { demand, type Library, spread } from './promise.ts'

const SAMPLES = 24

/** Every look-up must agree with the tables, and none may throw: these functions take no offset from the file on trust. */
export function exerciseCollector(dump: Dump, library: Library): void {
  const { image, objects: index } = dump
  exerciseIndex(image, index)
  exerciseMarks(image, index, library)
  exerciseScans(image, index, library)
  exerciseSlots(dump, library)
  const { phaseNames, releaseTitle } = library
  const { release } = image.layout
  demand(release === null || releaseTitle(release).startsWith(release), 'a release is in its title')
  demand(image.dumpRelocs.length <= phaseNames.length, 'every phase has a name')
  demand(
    image.dumpRelocs.every(({ locator }, phase) => locator.path === `dump_relocs[${phaseNames[phase]}]`),
    'tables of relocations are called by their phase',
  )
}

const aligned = (image: Image, offset: number) => offset % image.layout.dumpAlignment === 0

/** Offsets next to, far from and congruent to those of real objects. */
function oddOffsets(image: Image): number[] {
  const { offsets, length } = image.objectStarts
  const starts = spread(length, SAMPLES).map((i) => offsets[i]!)
  const near = starts.flatMap((start) => [start, start + 1, start + 4, start + image.layout.dumpAlignment])
  const far = starts.slice(0, 4).flatMap((start) => [start + 2 ** 31, start + 2 ** 32, start + 2 ** 45])
  return [...near, ...far, -8, -4, -1, 0, 0.5, image.bytes.length, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY]
}

function exerciseIndex(image: Image, index: ObjectIndex): void {
  const { objectStarts: table } = image
  for (const offset of oddOffsets(image)) {
    const i = table.offsets.indexOf(offset)
    const expected = i < 0 || !aligned(image, offset) ? NO_OBJECT : table.types[i]!
    demand(index.typeAt(offset) === expected, `the type at ${offset} is ${expected}`)
    demand(i < 0 || exactIndex(table, offset) === i, 'bisection finds every entry')
    const below = index.enclosing(offset)
    const floor = floorIndex(table, offset)
    demand(below?.start === table.offsets[floor], 'the enclosing object is the last one at or before')
    demand(below === undefined || below.start <= offset, 'the enclosing object starts at or before')
  }
}

function exerciseMarks(image: Image, index: ObjectIndex, library: Library): void {
  const marks = new library.MarkBits(image)
  const offsets = oddOffsets(image).filter((offset) => Number.isSafeInteger(offset) && offset >= 0)
  for (const offset of offsets) {
    demand(marks.isMarked(offset) === offset >= image.header.discardableStart, 'nothing is marked after a load')
    demand(marks.wasAlive(offset), 'everything is alive after a load')
  }
  for (const offset of offsets) {
    marks.mark(offset)
    demand(marks.isMarked(offset), 'what was marked is')
    marks.clearMarks()
    demand(marks.wasAlive(offset), 'what was marked was alive')
  }
  for (const length of [0, 1, 7, image.bytes.length]) {
    const after = library.MarkBits.afterCollection(image, image.bytes.subarray(0, length))
    for (const offset of oddOffsets(image)) {
      const type = index.typeAt(offset, after)
      demand(type === NO_OBJECT || type === index.typeAt(offset), 'marks only take objects away')
    }
  }
  const { byteOrder, wordSize } = image.layout
  const set = BitSet.fromWords(image.bytes.subarray(0, 96), 96 * 8, byteOrder, wordSize)
  demand(Buffer.compare(set.toWords(byteOrder, wordSize), image.bytes.subarray(0, 96)) === 0, 'bit sets keep words')
}

function exerciseScans(image: Image, index: ObjectIndex, library: Library): void {
  const { layout, objectStarts } = image
  const top = 1n << BigInt(8 * layout.wordSize)
  for (const dumpBase of [0n, 0x10000n, top - 1n]) {
    const place = { dumpBase: dumpBase, lispsym: top - 8n }
    const scanner = new library.Scanner(image, index, place, new library.MarkBits(image))
    const starts = spread(objectStarts.length, SAMPLES).map((i) => dumpBase + BigInt(objectStarts.offsets[i]!))
    const words = [...starts, ...starts.map((start) => start + 5n), 0n, top - 1n, -1n, top * top]
    for (const { kept, refusal } of [
      ...words.map((word) => scanner.scan(word)),
      ...scanner.scanBlock(image.bytes.subarray(3, 258)),
    ]) {
      demand((kept === undefined) !== (refusal === undefined), 'a word is kept or refused')
      demand(kept === undefined || index.typeAt(kept.offset) === kept.type, 'what is kept is an object')
    }
  }
}

function exerciseSlots(dump: Dump, library: Library): void {
  const { image, regions } = dump
  const slots = new SlotIndex(image)
  const early = earlyRelocs(image)
  demand(slots.typeAt(-4) === NO_RELOC, 'nothing is relocated outside the file')
  for (const table of image.dumpRelocs) {
    for (const i of spread(table.length, SAMPLES)) {
      const slot = library.slotAt(image, table, i)
      // A damaged word of 8 bytes is rounded beyond 2^53.
      demand(slot.offset === table.offsets[i] && Number.isInteger(slot.target), 'a slot is that of its entry')
      const isWord = slot.offset % 4 === 0
      if (table === early && isWord) demand(slots.typeAt(slot.offset) === table.types[i], 'slots are found by offset')
    }
  }
  demand(
    regions.every(({ start }, i) => start === (regions[i - 1]?.end ?? 0)),
    'regions follow one another',
  )
  const parts = dump.mappedParts
  demand(
    parts.every(({ start, end }, i) => start === (parts[i - 1]?.end ?? 0) && start <= end),
    'mapped parts follow one another',
  )
  demand(parts.at(-1)?.end === image.bytes.length, 'the whole file is mapped')
  for (const offset of oddOffsets(image)) {
    const inside = offset >= 0 && offset < image.bytes.length
    demand((dump.regionAt(offset) !== undefined) === inside, 'every byte is in a region')
  }
}
