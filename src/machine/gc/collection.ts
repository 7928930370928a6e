/**
 * What a collection is asked for and what it reports. See collector.ts.
 * @module
 */
import type { Tag } from '../memory/word.ts'

/** Variants of a collection. */
export interface CollectOptions {
  /** Where dumped objects have their mark bits: in the array, or in the pages of the objects, as in the heap before pdumper. */
  readonly dumpMarks?: 'bit-array' | 'in-objects'
  /** Words into the dump count only if they point to the start of an object. */
  readonly objectStarts?: boolean
  /** Words into the dump count only if their tag is that of the object. */
  readonly tagCheck?: boolean
}

/** The result of a collection. */
export interface Collection {
  /** Number of objects and intervals freed. */
  readonly freed: number
  /** Number of objects and intervals that are still alive. */
  readonly live: number
  /** Number of objects and satellites marked, including those of the dump. */
  readonly marked: number
  /** Number of words of the stack that kept something. */
  readonly kept: number
  /** Words of the stack that were misinterpreted, which only some rules allow. */
  readonly incidents: readonly {
    /** The word on the stack. */
    readonly word: number
    /** Bytes from the start of the dump. */
    readonly offset: number
    /** The type that the tag of the word stands for. */
    readonly takenFor: Tag
    /** The type of the object that starts there; undefined if none does. */
    readonly really: Tag | undefined
  }[]
  /** Number of finalizers that wait to be run. */
  readonly doomed: number
}
