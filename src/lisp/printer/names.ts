/**
 * How symbols and objects of the executable print: by name where it is known, else by index or place, never guessed.
 *
 * Source: the symbol case of `print_object` in src/print.c.
 * @module
 */

import type { Heap } from '../../heap/heap.ts'
import { pointerField } from '../../heap/struct-fields.ts'
import { Interned, symbolFlag } from '../../heap/symbol-flags.ts'
import type { Value } from '../../heap/value.ts'
import { type EmacsOffset, hex } from '../../units.ts'
import type { Names } from '../names.ts'
import { FontStyles } from './font-styles.ts'
import { keysIn, type PrintedInterval, type PrintedTable, printedIntervals, printedTable } from './tables.ts'
import { symbolText } from './text.ts'

/** `+0x1f`, `-0x1f`: from the Emacs basis. */
export const signedHex = (offset: number): string => (offset < 0 ? hex(offset) : `+${hex(offset)}`)

const namelessText = (symbol: Value, start: number): string =>
  symbol.kind === 'builtin' ? `#<builtin ${symbol.index}>` : `#<symbol @${hex(start)}>`

export class PrintedNames {
  readonly heap: Heap
  readonly names: Names
  readonly fontStyles: FontStyles
  /** By offset of the symbol. */
  readonly #symbols = new Map<number, string>()
  /** By offset of the string, and of the vector of pairs: what takes a search is searched once, however often it is printed. */
  readonly #intervals = new Map<number, readonly PrintedInterval[]>()
  readonly #keys = new Map<number, readonly number[]>()

  constructor(heap: Heap, names: Names) {
    this.heap = heap
    this.names = names
    this.fontStyles = new FontStyles(heap)
  }

  /** The text properties of the string at `start`. */
  intervalsOf(start: number): readonly PrintedInterval[] {
    // As good as every string has none.
    if (pointerField(this.heap, start, 'string', 'ofs_intervals') === undefined) return []
    const intervals = this.#intervals.get(start) ?? printedIntervals(this.heap, start)
    this.#intervals.set(start, intervals)
    return intervals
  }

  /** The hash table at `start`. */
  tableAt(start: number): PrintedTable {
    return printedTable(this.heap, start, (pairs) => {
      const keys = this.#keys.get(pairs) ?? keysIn(this.heap, pairs)
      this.#keys.set(pairs, keys)
      return keys
    })
  }

  /** A symbol as the reader takes it; `#<builtin 17>` where only the executable has its name. */
  symbolText(symbol: Value): string {
    const start = this.names.symbolOffset(symbol)
    if (start === undefined) return namelessText(symbol, 0)
    const known = this.#symbols.get(start)
    if (known !== undefined) return known
    const name = this.names.symbolName(start)
    const interned = symbolFlag(this.heap, start, 'interned') === Interned.initially
    const { printing } = this.heap.layout
    const text = name === undefined ? namelessText(symbol, start) : symbolText(name, { interned, printing })
    this.#symbols.set(start, text)
    return text
  }

  /** An object of the executable: a subr, or the one thread that a dump knows. */
  emacsObjectText(offset: EmacsOffset): string {
    const place = `emacs${signedHex(offset)}`
    if (this.heap.copySource(offset) !== undefined) return `#<subr ${this.names.subrName(offset) ?? place}>`
    return this.heap.isEmacsObject(offset) ? `#<thread ${place}>` : `#<invalid ${place}>`
  }
}
