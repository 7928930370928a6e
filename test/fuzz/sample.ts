/**
 * A file to mutate, and the offsets, numbers and tables in it that are worth mutating.
 *
 * In:  bytes, and the sample that they were made from.
 * Out: a `Sample`. Offsets and lengths in bytes. They are read from a file that opens as a dump; any other file keeps
 * those of the sample that it was made from.
 * @module
 */
import type { Image } from '../../src/index.ts'
import { type Library, spread } from '../hostile/promise.ts'

interface Table {
  readonly start: number
  readonly entrySize: number
  readonly count: number
  /** Where the header keeps `start` and, 4 bytes on, `count`. */
  readonly locator: number
}

export interface Sample {
  readonly bytes: Uint8Array
  /** The file of the corpus that this one descends from. */
  readonly root: Uint8Array
  readonly littleEndian: boolean
  readonly wordSize: 4 | 8
  readonly headerSize: number
  readonly tables: readonly Table[]
  readonly places: readonly number[]
  readonly values: readonly number[]
}

const FIRST_LOCATOR = 48

/** So many slots, objects and entries are places; the rest of the file is reached by copies and random writes. */
const PLACES = 256

export function sampleOf(bytes: Uint8Array, library: Library, parent?: Sample): Sample {
  const image = openQuietly(bytes, library)
  if (image !== undefined) return sampleOfImage(image, parent?.root ?? bytes)
  return { ...(parent ?? shapeless(bytes)), bytes }
}

function openQuietly(bytes: Uint8Array, library: Library): Image | undefined {
  try {
    return library.Dump.open(bytes).image
  } catch {
    return undefined
  }
}

function sampleOfImage(image: Image, root: Uint8Array): Sample {
  const { bytes, header, layout, objectStarts } = image
  const tables = [...header.dumpRelocs, header.objectStarts, header.emacsRelocs].map((table, i) => {
    return { start: table.offset, entrySize: table.entrySize, count: table.count, locator: FIRST_LOCATOR + 8 * i }
  })
  const starts = spread(objectStarts.length, PLACES).map((i) => objectStarts.offsets[i]!)
  const slots = image.dumpRelocs.flatMap((table) => spread(table.length, PLACES).map((i) => table.offsets[i]!))
  const entries = tables.flatMap(({ start, entrySize, count }) =>
    spread(count, PLACES).map((i) => start + entrySize * i),
  )
  const operands = entries.filter((at) => at >= header.emacsRelocs.offset).flatMap((at) => [at + 4, at + 8, at + 12])
  const fields = starts.flatMap((start) => [start, start + layout.wordSize, start + 2 * layout.wordSize])
  return {
    bytes,
    root,
    littleEndian: layout.byteOrder === 'little',
    wordSize: layout.wordSize,
    headerSize: header.size,
    tables,
    places: [...headerWords(header.size), ...slots, ...fields, ...entries, ...operands],
    values: [
      header.size,
      header.discardableStart,
      header.coldStart,
      bytes.length,
      ...tables.map((t) => t.start),
      ...starts,
    ],
  }
}

const headerWords = (end: number): number[] =>
  Array.from({ length: (end - FIRST_LOCATOR) >> 2 }, (_, i) => FIRST_LOCATOR + 4 * i)

function shapeless(bytes: Uint8Array): Sample {
  const headerSize = Math.min(104, bytes.length)
  const places = headerSize < FIRST_LOCATOR + 4 ? [0] : headerWords(headerSize)
  const common = { littleEndian: true, wordSize: 8, tables: [], values: [0, bytes.length] } as const
  return { bytes, root: bytes, headerSize, places, ...common }
}
