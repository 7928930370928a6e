/**
 * One dump, immutable: bytes, layout and checked tables. Everything else is derived from these.
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
  /** The 32 bytes that identify the executable that the dump belongs to. */
  readonly fingerprint: Uint8Array
  /** By phase: early; from Emacs 28 on also late and very late. */
  readonly dumpRelocs: readonly PackedTable[]
  readonly objectStarts: PackedTable
  readonly emacsRelocs: EmacsRelocTable
}

export function buildImage(bytes: Uint8Array, layout: Layout, tables: Tables): Image {
  return { bytes, layout, ...tables }
}

/** The relocations of the early phase, the only phase that patches words by arithmetic. */
export function earlyRelocs(image: Image): PackedTable {
  return image.dumpRelocs[0]!
}
