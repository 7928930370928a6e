/**
 * Answers of a bounded size: long lists and long strings of a document are cut, and the answer says where and how to go on.
 * @module
 */
import { UsageError } from '../command.ts'

export interface WindowOptions {
  /** The JSON Pointer of one list. The answer is then elements of that list alone. */
  readonly list?: string
  /** The first element of `list`, from 0. */
  readonly offset?: number
  /** The largest number of elements of each list. */
  readonly limit?: number
}

export const DEFAULT_LIMIT = 50
export const MOST = 500
/** The longest string, in UTF-16 code units. */
const LONGEST_STRING = 4000
/** The approximate length of the longest answer, in UTF-16 code units of its JSON. */
export const LONGEST_ANSWER = 100_000

/** A list or a string that is not whole. */
interface Cut {
  /** The JSON Pointer of the list or string. */
  readonly at: string
  /** How many elements or UTF-16 code units it has. */
  readonly total: number
  /** How many of them are in the answer. */
  readonly shown: number
}

/** A document of a command, or elements of one list of it. */
export interface Answer {
  readonly [member: string]: unknown
  readonly cut: readonly Cut[]
}

/**
 * Cut `document` to the window that `options` describe. Where the answer is still too long, all lists and strings are cut shorter.
 *
 * @throws UsageError if `list` is not the pointer of a list of the document
 */
export function windowOf(document: object, { list, offset = 0, limit = DEFAULT_LIMIT }: WindowOptions): Answer {
  if (list === undefined && offset > 0)
    throw new UsageError('offset needs list, the JSON Pointer of a list of the answer')
  const whole = list === undefined ? undefined : listAt(document, list)
  for (let elements = limit, characters = LONGEST_STRING; ; ) {
    const trim = new Trim(elements, characters)
    const answer =
      whole === undefined
        ? (trim.value(document, '') as object)
        : {
            list,
            offset,
            total: whole.length,
            items: whole
              .slice(offset, offset + elements)
              .map((each, index) => trim.value(each, `${list}/${offset + index}`)),
          }
    if (!trim.isTooLong || (elements === 1 && characters === 1)) return { ...answer, cut: trim.cut }
    elements = Math.ceil(elements / 2)
    characters = Math.ceil(characters / 2)
  }
}

/** Copies values with a bounded number of elements of each list and characters of each string, until the copies are too long. */
class Trim {
  readonly cut: Cut[] = []
  readonly #elements: number
  readonly #characters: number
  /** About as many code units as the JSON of the copies and of `cut` has. */
  #length = 0

  constructor(elements: number, characters: number) {
    this.#elements = elements
    this.#characters = characters
  }

  get isTooLong(): boolean {
    return this.#length > LONGEST_ANSWER
  }

  /** A copy of `value`, which is at the JSON Pointer `at`. Documents of commands are nested a few levels deep. */
  value(value: unknown, at: string): unknown {
    if (this.isTooLong) return null
    if (typeof value === 'string') return this.#text(value, at)
    if (typeof value !== 'object' || value === null) {
      this.#length += String(value).length + 1
      return value
    }
    if (Array.isArray(value)) {
      if (value.length > this.#elements) this.#note({ at, total: value.length, shown: this.#elements })
      this.#length += 2
      return value.slice(0, this.#elements).map((each, index) => this.value(each, `${at}/${index}`))
    }
    const members = Object.entries(value).map(([name, each]) => {
      this.#length += name.length + 4
      return [name, this.value(each, `${at}/${escaped(name)}`)]
    })
    return Object.fromEntries(members)
  }

  #text(text: string, at: string): string {
    const shown = text.length <= this.#characters ? text : text.slice(0, this.#characters)
    if (shown !== text) this.#note({ at, total: text.length, shown: shown.length })
    this.#length += JSON.stringify(shown).length + 1
    return shown
  }

  #note(cut: Cut): void {
    this.cut.push(cut)
    this.#length += JSON.stringify(cut).length + 1
  }
}

/** The list at a JSON Pointer (RFC 6901). */
function listAt(document: unknown, pointer: string): readonly unknown[] {
  let value = document
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) {
      value = undefined
      break
    }
    value = (value as Record<string, unknown>)[name]
  }
  if (!pointer.startsWith('/') || !Array.isArray(value)) {
    throw new UsageError(
      `the answer has no list at ${JSON.stringify(pointer)}; a call without list shows where lists are`,
    )
  }
  return value
}

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')
