/**
 * Questions about strings: those that match a filter, or those that occur several times.
 * @module
 */
import { duplicatesOf, Holders, type StringFacts, stringsOf } from '../../analyse.ts'
import type { Dump } from '../../index.ts'
import { pathTo } from './paths.ts'
import { patternOf } from './pattern.ts'
import type { Page, Subject } from './subject.ts'

/** Which strings are listed. */
export interface StringFilter {
  /** A regular expression that the text matches; empty for all. */
  readonly pattern: string
  /** Least and most bytes. */
  readonly least: number | null
  readonly most: number | null
  /** Only strings that occur several times with the same text and properties, each once. */
  readonly repeated: boolean
}

export interface StringRow {
  readonly offset: number
  /** The start of the text; null if only the executable has it. */
  readonly text: string | null
  readonly isCut: boolean
  /** Number of bytes; null if only the executable has them. */
  readonly bytes: number | null
  readonly multibyte: boolean
  /** Number of equal strings, and the bytes that all but the first take; 1 and 0 unless only repeated ones are listed. */
  readonly copies: number
  readonly saved: number
  /** The shortest path to the string; null if there is none. */
  readonly path: string | null
}

/** The columns that strings are sorted by. */
export type StringSort = 'offset' | 'text' | 'bytes' | 'copies' | 'saved'

/** Most characters of a text that are shown. */
const LONGEST_TEXT = 200

/** The strings that match a filter. */
export function strings(
  { dump }: Subject,
  filter: StringFilter,
  sort: StringSort,
  isDescending: boolean,
  start: number,
  count: number,
): Page<StringRow> {
  const found = dump.part(Strings).sorted(filter, sort, isDescending)
  const rows = found.slice(start, start + count).map(({ facts, copies, saved }): StringRow => {
    const { offset, text, cut, bytes, multibyte } = facts
    const shown = text?.slice(0, LONGEST_TEXT) ?? null
    const isCut = cut || shown !== text
    return { offset, text: shown, isCut, bytes, multibyte, copies, saved, path: pathTo(dump, offset) }
  })
  return { total: found.length, rows }
}

interface Found {
  readonly facts: StringFacts
  readonly copies: number
  readonly saved: number
}

/** All strings, and those that were asked for last. */
class Strings {
  readonly #dump: Dump
  #all: readonly Found[] | undefined
  #repeated: readonly Found[] | undefined
  #last: { readonly key: string; readonly found: readonly Found[] } | undefined

  constructor(dump: Dump) {
    this.#dump = dump
  }

  sorted(filter: StringFilter, sort: StringSort, isDescending: boolean): readonly Found[] {
    const key = JSON.stringify([filter, sort, isDescending])
    if (this.#last?.key !== key) this.#last = { key, found: this.#matching(filter).sort(orderBy(sort, isDescending)) }
    return this.#last.found
  }

  #matching({ pattern, least, most, repeated }: StringFilter): Found[] {
    const regex = patternOf(pattern)
    return (repeated ? this.#repeatedStrings() : this.#allStrings()).filter(({ facts: { bytes, text } }) => {
      if (least !== null && (bytes ?? 0) < least) return false
      if (most !== null && (bytes ?? 0) > most) return false
      return regex === undefined || (text !== null && regex.test(text))
    })
  }

  #allStrings(): readonly Found[] {
    this.#all ??= Array.from(stringsOf(this.#dump), (facts) => ({ facts, copies: 1, saved: 0 }))
    return this.#all
  }

  #repeatedStrings(): readonly Found[] {
    if (this.#repeated === undefined) {
      const { nodes } = this.#dump
      const byOffset = new Map(this.#allStrings().map(({ facts }) => [facts.offset, facts]))
      this.#repeated = duplicatesOf(this.#dump.part(Holders)).flatMap(({ type, nodes: copies, saved }) => {
        const facts = type === 'String' ? byOffset.get(nodes.offsetOf(copies[0]!)) : undefined
        return facts === undefined ? [] : [{ facts, copies: copies.length, saved }]
      })
    }
    return this.#repeated
  }
}

function orderBy(sort: StringSort, isDescending: boolean): (a: Found, b: Found) => number {
  const sign = isDescending ? -1 : 1
  const figure = ({ facts, copies, saved }: Found) =>
    sort === 'bytes' ? (facts.bytes ?? -1) : sort === 'copies' ? copies : sort === 'saved' ? saved : facts.offset
  const text = ({ facts }: Found) => facts.text ?? ''
  const byOffset = (a: Found, b: Found) => a.facts.offset - b.facts.offset
  if (sort === 'text') return (a, b) => sign * (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0) || byOffset(a, b)
  return (a, b) => sign * (figure(a) - figure(b)) || byOffset(a, b)
}
