/**
 * The model: one dump, immutable. Bytes, layout and checked tables; everything else is derived from these.
 * @module
 */
import type { Header } from '../layout/header-rules.ts'
import type { Layout } from '../layout/layout.ts'
import type { EmacsRelocTable } from '../tables/emacs-reloc-table.ts'
import type { PackedTable } from '../tables/packed-table.ts'
import type { Tables } from '../tables/parse.ts'

export interface Image {
  readonly bytes: Uint8Array
  readonly layout: Layout
  readonly header: Header
  /** The 32 bytes that tie this dump to one executable. */
  readonly fingerprint: Uint8Array
  /** By phase: early, and from 28 on late and very late. */
  readonly dumpRelocs: readonly PackedTable[]
  readonly objectStarts: PackedTable
  readonly emacsRelocs: EmacsRelocTable
}

export function buildImage(bytes: Uint8Array, layout: Layout, tables: Tables): Image {
  return { bytes, layout, ...tables }
}

/** The relocations of the early phase, which is the only one that changes words by arithmetic. */
export function earlyRelocs(image: Image): PackedTable {
  return image.dumpRelocs[0]!
}
