/**
 * What questions are asked about: the open dump, and the older one that it is compared with.
 * @module
 */
import type { Dump } from '../../index.ts'

/** The dumps of the page. */
export interface Subject {
  readonly dump: Dump
  /** The older dump, where two were opened. */
  readonly old: Dump | undefined
}

/** A part of a long list, for tables that show rows as they are scrolled to. */
export interface Page<Row> {
  /** Number of rows of the whole list. */
  readonly total: number
  /** The rows that were asked for. */
  readonly rows: readonly Row[]
}
