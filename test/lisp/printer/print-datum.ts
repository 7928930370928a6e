/**
 * `prin1` of a datum, print-circle on: with which the tests compare the reader. Text and numbers are the printer's; the
 * walk is not.
 *
 * Nests as deep as the datum does, so it is for small ones.
 * @module
 */

import type { PrintingRules } from '../../../src/layout/printing-rules.ts'
import { type Release, releaseFacts } from '../../../src/layout/releases.ts'
import { floatText } from '../../../src/lisp/printer/numbers.ts'
import { boolVectorText, quotedText, symbolText } from '../../../src/lisp/printer/text.ts'
import type { ConsDatum, Datum, HashTableDatum } from '../../../src/lisp/reader/datum.ts'

const marks: Readonly<Record<string, string>> = { quote: "'", function: "#'", '`': '`', ',': ',', ',@': ',@' }
const brackets = { vector: '[', closure: '#[', 'char-table': '#^[', record: '#s(' } as const

export interface DatumStyle {
  readonly release: number
}

class DatumPrinter {
  readonly #release: number
  readonly #printing: PrintingRules
  /** Numbers of what occurs twice, in the second walk. */
  readonly #numbers: ReadonlyMap<Datum, number> | undefined
  readonly found = new Map<Datum, number>()
  readonly #met = new Set<Datum>()
  #backquotes = 0

  constructor({ release }: DatumStyle, numbers?: ReadonlyMap<Datum, number>) {
    this.#release = release
    this.#printing = releaseFacts[`${release}` as Release].printing
    this.#numbers = numbers
  }

  #meet(datum: Datum): boolean {
    if (!this.#met.has(datum)) {
      this.#met.add(datum)
      return true
    }
    if (!this.found.has(datum)) this.found.set(datum, this.found.size + 1)
    return false
  }

  #withLabel(datum: Datum, text: () => string): string {
    if (this.#numbers === undefined) return this.#meet(datum) ? text() : '#0#'
    const number = this.#numbers.get(datum)
    if (number === undefined) return text()
    if (this.#met.has(datum)) return `#${number}#`
    this.#met.add(datum)
    return `#${number}=${text()}`
  }

  print(datum: Datum, depth = 1): string {
    switch (datum.kind) {
      case 'integer':
        return String(datum.value)
      case 'float':
        return floatText(datum.bits)
      case 'symbol': {
        const name = Buffer.from(datum.bytes).toString()
        const text = symbolText(name, { interned: datum.isInterned, printing: this.#printing })
        return datum.isInterned ? text : this.#withLabel(datum, () => text)
      }
      case 'bool-vector':
        return boolVectorText(datum.length, datum.bytes, datum.bytes.length)
      case 'string': {
        const isNumbered = this.#release >= 29 || datum.intervals.length > 0 || depth > 2
        if (this.#release >= 31 && datum.length === 0) return this.#string(datum, depth)
        if (isNumbered) return this.#withLabel(datum, () => this.#string(datum, depth))
        if (this.#numbers === undefined) this.#meet(datum)
        return this.#string(datum, depth)
      }
      case 'cons':
        return this.#withLabel(datum, () => this.#list(datum, depth))
      case 'hash-table':
        return this.#withLabel(datum, () => this.#table(datum, depth))
      case 'sub-char-table':
        return this.#withLabel(datum, () => {
          const head = `${datum.depth === 3 ? '\n' : ''}#^^[${datum.depth} ${datum.minChar}`
          return `${[head, ...datum.slots.map((slot) => this.print(slot, depth + 1))].join(' ')}]`
        })
      default:
        if (this.#release >= 31 && datum.kind === 'vector' && datum.slots.length === 0) return '[]'
        return this.#withLabel(datum, () => {
          const slots = datum.slots.map((slot) => this.print(slot, depth + 1)).join(' ')
          return `${brackets[datum.kind]}${slots}${datum.kind === 'record' ? ')' : ']'}`
        })
    }
  }

  #string(datum: Extract<Datum, { kind: 'string' }>, depth: number): string {
    const text = quotedText(datum.bytes, datum.multibyte, { escapeControls: false, limit: 2 ** 30 })
    if (datum.intervals.length === 0) return text
    const intervals = datum.intervals.map(({ start, end, plist }) => ` ${start} ${end} ${this.print(plist, depth + 1)}`)
    return `#(${text}${intervals.join('')})`
  }

  #quoted({ car, cdr }: ConsDatum, depth: number): string | undefined {
    if (car.kind !== 'symbol' || !car.isInterned || cdr.kind !== 'cons') return undefined
    const mark = Object.hasOwn(marks, car.name) ? marks[car.name]! : undefined
    const isNil = cdr.cdr.kind === 'symbol' && cdr.cdr.name === 'nil' && cdr.cdr.isInterned
    if (mark === undefined || !isNil || (mark.startsWith(',') && this.#backquotes === 0)) return undefined
    if (this.#numbers === undefined) this.#meet(cdr)
    const change = mark === '`' ? 1 : mark.startsWith(',') ? -1 : 0
    this.#backquotes += change
    const text = mark + this.print(cdr.car, depth)
    this.#backquotes -= change
    return text
  }

  #list(datum: ConsDatum, depth: number): string {
    const shorthand = this.#quoted(datum, depth)
    if (shorthand !== undefined) return shorthand
    const texts = [this.print(datum.car, depth + 1)]
    let rest = datum.cdr
    for (; rest.kind === 'cons'; rest = rest.cdr) {
      const isShared = this.#numbers === undefined ? this.#met.has(rest) : this.#numbers.has(rest)
      if (isShared) break
      if (this.#numbers === undefined) this.#meet(rest)
      texts.push(this.print(rest.car, depth + 1))
    }
    const isNil = rest.kind === 'symbol' && rest.isInterned && rest.name === 'nil'
    if (!isNil) texts.push('.', this.print(rest, depth + 1))
    return `(${texts.join(' ')})`
  }

  #table(table: HashTableDatum, depth: number): string {
    const { size, test, weakness, rehashSize, rehashThreshold, purecopy, entries } = table
    const words = ['#s(hash-table']
    if (this.#release < 30) {
      words.push('size', String(size ?? 65))
      words.push('test', test)
      if (weakness !== undefined) words.push('weakness', weakness)
      words.push('rehash-size', rehashSize === undefined ? '1.5' : this.print(rehashSize))
      words.push('rehash-threshold', rehashThreshold === undefined ? '0.8125' : this.print(rehashThreshold))
      if (purecopy) words.push('purecopy t')
    } else {
      if (test !== 'eql') words.push('test', test)
      if (weakness !== undefined) words.push('weakness', weakness)
      if (entries.length === 0) return `${words.join(' ')})`
    }
    words.push(`data (${entries.map((entry) => this.print(entry, depth + 1)).join(' ')}))`)
    return words.join(' ')
  }
}

export function printDatum(datum: Datum, style: DatumStyle): string {
  const first = new DatumPrinter(style)
  const text = first.print(datum)
  return first.found.size === 0 ? text : new DatumPrinter(style, first.found).print(datum)
}
