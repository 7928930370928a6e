/**
 * One dump, immutable: bytes, layout and checked tables. Everything else is derived from these.
 * @module
 */
import type { Header } from '../layout/header-rules.ts'
import type { Layout } from '../layout/layout.ts'
import type { EmacsRelocTable } from '../tables/emacs-reloc-table.ts'
import type { PackedTable } from '../tables/packed-table.ts'
import type { Tables } from '../tables/parse.ts'

/** A dump whose header and tables have been checked. Its objects have not. */
export interface Image {
  /** The whole file. */
  readonly bytes: Uint8Array
  /** The layout, which holds everything that differs between dumps. */
  readonly layout: Layout
  /** The numbers of the header. */
  readonly header: Header
  /** The 32 bytes that identify the executable that the dump belongs to. */
  readonly fingerprint: Uint8Array
  /** By phase: early; from Emacs 28 on also late and very late. */
  readonly dumpRelocs: readonly PackedTable[]
  /** Offset and type of every object. */
  readonly objectStarts: PackedTable
  /** Writes to the memory of the executable. */
  readonly emacsRelocs: EmacsRelocTable
}

export function buildImage(bytes: Uint8Array, layout: Layout, tables: Tables): Image {
  return { bytes, layout, ...tables }
}

/** The relocations of the early phase, the only phase that patches words by arithmetic. */
export function earlyRelocs(image: Image): PackedTable {
  return image.dumpRelocs[0]!
}
