/**
 * Search of everything: symbols by name, strings by text, objects by offset.
 * @module
 */
import { Describer, nameFor, Owners } from '../../analyse.ts'
import { type Dump, hex, stringAt, textOf } from '../../index.ts'
import type { Subject } from './subject.ts'

/** Something that was found, and where it is. */
export interface Hit {
  readonly kind: 'symbol' | 'string' | 'offset'
  /** The name, the text around what was found, or a description of the object. */
  readonly text: string
  /** What else tells it from others: flags of a symbol, the region of an offset. */
  readonly detail: string
  /** Offset of the object. */
  readonly at: number
}

/** Hits of one search. */
export interface Hits {
  readonly hits: readonly Hit[]
  /** Number of symbols and strings that match, beyond those that are listed too. */
  readonly symbols: number
  readonly strings: number
}

/** Characters that are shown before and after a match in a string. */
const AROUND = 24

/**
 * Find symbols whose name contains `text`, strings that contain it, and the object at an offset that it names (`0x1f80`, `@0x1f80`).
 * Names that are the text come first, then those that start with it. Letters match both cases unless the text has a capital.
 *
 * @param most how many symbols, and how many strings, to list
 */
export function search({ dump }: Subject, text: string, most: number): Hits {
  const words = text.trim()
  if (words === '') return { hits: [], symbols: 0, strings: 0 }
  const index = dump.part(TextIndex)
  const isExact = /\p{Lu}/u.test(words)
  const names = index.symbolsWith(words, isExact)
  const strings = index.stringsWith(words, isExact)
  return {
    hits: [
      ...offsetHits(dump, words),
      ...names.slice(0, most).map((symbol) => symbolHit(dump, symbol)),
      ...strings.slice(0, most).map(({ at, text: whole, match }) => stringHit(at, whole, match, words.length)),
    ],
    symbols: names.length,
    strings: strings.length,
  }
}

function offsetHits(dump: Dump, words: string): Hit[] {
  const [, digits] = /^@?(0x[0-9a-f]{1,8}|\d{1,10})$/i.exec(words) ?? []
  const offset = Number(digits ?? Number.NaN)
  if (!(offset < dump.bytes.length)) return []
  const owner = dump.part(Owners).at(offset)
  const region = dump.regionAt(offset)?.name ?? ''
  if (owner === undefined) return [{ kind: 'offset', text: hex(offset), detail: `${region}, no object`, at: offset }]
  const object = dump.part(Describer).describe(owner.node)
  const inside = object.offset === offset ? '' : `, ${owner.field?.name ?? 'inside'}`
  return [{ kind: 'offset', text: nameFor(object), detail: `${region}${inside}`, at: object.offset }]
}

function symbolHit({ symbols }: Dump, { at, name }: NamedSymbol): Hit {
  const { interned, special } = symbols.facts(at)
  const kinds = [
    symbols.definition(at).isBound && 'function',
    symbols.value(at).isBound && (special ? 'special variable' : 'variable'),
    interned !== 'initial' && 'not interned',
  ]
  return { kind: 'symbol', text: name, detail: kinds.filter((each) => each !== false).join(', '), at }
}

function stringHit(at: number, text: string, match: number, length: number): Hit {
  const [start, end] = [Math.max(0, match - AROUND), match + length + AROUND]
  const shown = text.slice(start, end).replaceAll('\n', '↵')
  return {
    kind: 'string',
    text: `${start > 0 ? '…' : ''}${shown}${end < text.length ? '…' : ''}`,
    detail: 'string',
    at,
  }
}

interface NamedSymbol {
  readonly at: number
  readonly name: string
}

interface FoundString {
  readonly at: number
  readonly text: string
  /** Index of the first match. */
  readonly match: number
}

/** Names of all symbols and texts of all strings, as they are and in lower case. */
class TextIndex {
  readonly #symbols: NamedSymbol[] = []
  readonly #lowerNames: string[] = []
  readonly #strings: number[] = []
  readonly #texts: string[] = []
  readonly #lowerTexts: string[] = []

  constructor({ heap, symbols, names, image }: Dump) {
    for (const at of symbols.offsets()) {
      const name = names.symbolName(at)
      if (name === undefined) continue
      this.#symbols.push({ at, name })
      this.#lowerNames.push(name.toLowerCase())
    }
    const { offsets, types, length } = image.objectStarts
    // Strings of a damaged dump may share their bytes.
    let room = 4 * image.bytes.length
    for (let i = 0; i < length; i++) {
      if (types[i] !== image.layout.tags.string) continue
      const at = offsets[i]!
      const bytes = names.stringBytes(at)
      if (bytes === undefined || bytes.length > room) continue
      room -= bytes.length
      const text = textOf(bytes, stringAt(heap, at).multibyte)
      this.#strings.push(at)
      this.#texts.push(text)
      this.#lowerTexts.push(text.toLowerCase())
    }
  }

  symbolsWith(words: string, isExact: boolean): NamedSymbol[] {
    const wanted = isExact ? words : words.toLowerCase()
    const whole: NamedSymbol[] = []
    const first: NamedSymbol[] = []
    const rest: NamedSymbol[] = []
    this.#symbols.forEach((symbol, i) => {
      const at = (isExact ? symbol.name : this.#lowerNames[i]!).indexOf(wanted)
      if (at < 0) return
      if (at > 0) rest.push(symbol)
      else if (symbol.name.length === words.length) whole.push(symbol)
      else first.push(symbol)
    })
    const byName = (a: NamedSymbol, b: NamedSymbol) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.at - b.at)
    return [...whole, ...first.sort(byName), ...rest.sort(byName)]
  }

  stringsWith(words: string, isExact: boolean): FoundString[] {
    const texts = isExact ? this.#texts : this.#lowerTexts
    const wanted = isExact ? words : words.toLowerCase()
    return this.#strings.flatMap((at, i) => {
      const match = texts[i]!.indexOf(wanted)
      return match < 0 ? [] : { at, text: this.#texts[i]!, match }
    })
  }
}
