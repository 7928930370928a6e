/**
 * How symbols and objects of the executable print: by name where it is known, otherwise by index or offset.
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

/** Format an offset from the Emacs basis: `+0x1f` or `-0x1f`. */
export const signedHex = (offset: number): string => (offset < 0 ? hex(offset) : `+${hex(offset)}`)

const namelessText = (symbol: Value, start: number): string =>
  symbol.kind === 'builtin' ? `#<builtin ${symbol.index}>` : `#<symbol @${hex(start)}>`

export class PrintedNames {
  readonly heap: Heap
  readonly names: Names
  readonly fontStyles: FontStyles
  /** Printed symbols, by offset. */
  readonly #symbols = new Map<number, string>()
  /** Results of searches, kept so that repeated printing does not repeat them: by offset of the string or vector of pairs. */
  readonly #intervals = new Map<number, readonly PrintedInterval[]>()
  readonly #keys = new Map<number, readonly number[]>()

  constructor(heap: Heap, names: Names) {
    this.heap = heap
    this.names = names
    this.fontStyles = new FontStyles(heap)
  }

  /** The text properties of the string at `start`. */
  intervalsOf(start: number): readonly PrintedInterval[] {
    // Almost no string has text properties.
    if (pointerField(this.heap, start, 'string', 'ofs_intervals') === undefined) return []
    const intervals = this.#intervals.get(start) ?? printedIntervals(this.heap, start)
    this.#intervals.set(start, intervals)
    return intervals
  }

  /** Read the hash table at `start`. */
  tableAt(start: number): PrintedTable {
    return printedTable(this.heap, start, (pairs) => {
      const keys = this.#keys.get(pairs) ?? keysIn(this.heap, pairs)
      this.#keys.set(pairs, keys)
      return keys
    })
  }

  /** A symbol in read syntax; `#<builtin 17>` if only the executable has its name. */
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

  /** An object of the executable: a subr, or the main thread. */
  emacsObjectText(offset: EmacsOffset): string {
    const place = `emacs${signedHex(offset)}`
    if (this.heap.copySource(offset) !== undefined) return `#<subr ${this.names.subrName(offset) ?? place}>`
    return this.heap.isEmacsObject(offset) ? `#<thread ${place}>` : `#<invalid ${place}>`
  }
}
