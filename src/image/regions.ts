/**
 * The regions of a dump: hot (relocated, kept), discardable (relocated, copied out, dropped), cold (never relocated).
 *
 * Units: bytes from the start of the file, half-open. Mirrors the sections of `pdumper_load` before page rounding, and those that it maps.
 * @module
 */
import type { Header } from '../layout/header-rules.ts'
import { roundUp } from '../units.ts'
import type { Image } from './image.ts'

/** One of the five regions that make up a dump. */
export interface Region {
  /** Name of the region. */
  readonly name: 'header' | 'hot' | 'discardable' | 'cold' | 'tables'
  /** Offset of the first byte. */
  readonly start: number
  /** Offset one past the last byte. */
  readonly end: number
}

type RegionName = Region['name']

/** The five regions that make up a file, in order. Emacs counts the tables as part of the cold section. */
export function regionsOf(header: Header, fileSize: number): readonly Region[] {
  const bounds: readonly (readonly [RegionName, number])[] = [
    ['header', 0],
    ['hot', header.size],
    ['discardable', header.discardableStart],
    ['cold', header.coldStart],
    ['tables', header.dumpRelocs[0]!.offset],
  ]
  return bounds.map(([name, start], i) => ({ name, start, end: bounds[i + 1]?.[1] ?? fileSize }))
}

/**
 * The three parts of the file that Emacs maps: header and hot section, discardable section, cold section and tables. The discardable part
 * starts at the first page boundary in its section, and may be empty. A load drops it after the relocations.
 */
export function mappedParts({ header, layout, bytes }: Pick<Image, 'header' | 'layout' | 'bytes'>): readonly Region[] {
  const { discardableStart, coldStart } = header
  const start = Math.min(roundUp(discardableStart, layout.facts.pageSize), coldStart)
  return [
    { name: 'hot', start: 0, end: start },
    { name: 'discardable', start, end: coldStart },
    { name: 'cold', start: coldStart, end: bytes.length },
  ]
}
