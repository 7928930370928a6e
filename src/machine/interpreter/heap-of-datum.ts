/**
 * Conversion of datums to objects of a machine. One object of a datum becomes one in the heap, so circular structure is kept.
 *
 * No collection happens during the conversion, so words of unfinished objects need not be on the stack.
 * Source: the objects that `read0` of src/lread.c makes from each syntax.
 * @module
 */

import { PdmpError } from '../../error.ts'
import type { Datum, HashTableDatum, SlotsDatum, StringDatum, SymbolDatum } from '../../lisp/reader/datum.ts'
import { NIL, type Word } from '../memory/word.ts'
import type { Runtime } from '../runtime.ts'

/** Most slots that the size word of a pseudovector can count. */
const MOST_SLOTS = 4095

function refuse(what: string): never {
  throw new PdmpError('lisp-syntax', { path: 'Lisp text', offset: 0 }, `a machine reads no ${what}`)
}

/**
 * Make `datum` in the heap of `machine`, and return its word.
 *
 * @throws PdmpError 'lisp-syntax': it contains a char-table, or a record that is too large for a heap
 */
export function heapOfDatum(machine: Runtime, datum: Datum): Word {
  return new Maker(machine).make(datum)
}

class Maker {
  readonly #machine: Runtime
  readonly #made = new Map<Datum, Word>()
  /** Actions that fill in the parts of objects that have been made. */
  readonly #pending: (() => void)[] = []

  constructor(machine: Runtime) {
    this.#machine = machine
  }

  make(datum: Datum): Word {
    const word = this.#word(datum)
    for (let fill = this.#pending.pop(); fill !== undefined; fill = this.#pending.pop()) fill()
    return word
  }

  #word(datum: Datum): Word {
    const made = this.#made.get(datum)
    if (made !== undefined) return made
    const word = this.#object(datum)
    this.#made.set(datum, word)
    return word
  }

  #object(datum: Datum): Word {
    const { numbers, conses, vectorlikes } = this.#machine
    switch (datum.kind) {
      case 'integer':
        return numbers.integer(datum.value)
      case 'float':
        return numbers.float(datum.value)
      case 'symbol':
        return this.#symbol(datum)
      case 'string':
        return this.#string(datum)
      case 'cons': {
        const cons = conses.make(NIL, NIL)
        this.#pending.push(() => {
          conses.setCdr(cons, this.#word(datum.cdr))
          conses.setCar(cons, this.#word(datum.car))
        })
        return cons
      }
      case 'bool-vector': {
        const vector = vectorlikes.boolVector(datum.length)
        for (let i = 0; i < datum.length; i++)
          if (((datum.bytes[i >>> 3]! >>> (i & 7)) & 1) === 1) vectorlikes.setBit(vector, i, true)
        return vector
      }
      case 'hash-table':
        return this.#table(datum)
      case 'sub-char-table':
        return refuse('sub-char-table')
      default:
        return this.#slots(datum)
    }
  }

  #symbol({ bytes, length, multibyte, isInterned }: SymbolDatum): Word {
    const { obarrays, symbols, strings } = this.#machine
    if (!isInterned) return symbols.make(strings.fromBytes(bytes, multibyte ? length : undefined))
    const found = obarrays.find(bytes)
    if (found !== undefined) return found
    const symbol = symbols.make(strings.fromBytes(bytes, multibyte ? length : undefined))
    obarrays.add(symbol, obarrays.initial)
    return symbol
  }

  #string({ bytes, length, multibyte, intervals }: StringDatum): Word {
    const { strings, textProperties } = this.#machine
    const string = strings.fromBytes(bytes, multibyte ? length : undefined)
    if (intervals.length === 0) return string
    this.#pending.push(() => {
      let at = 0
      const stretches = intervals.flatMap(({ start, end, plist }) => {
        const gap = { start: at, end: start, plist: NIL }
        at = end
        return [gap, { start, end, plist: this.#word(plist) }]
      })
      const all = [...stretches, { start: at, end: length, plist: NIL }]
      textProperties.set(
        string,
        all.filter(({ start, end }) => start < end),
      )
    })
    return string
  }

  #slots({ kind, slots }: SlotsDatum): Word {
    const { vectorlikes } = this.#machine
    const empty = slots.map(() => NIL)
    // Emacs trusts a char-table that it reads. A machine would have to check every level.
    if (kind === 'char-table') refuse('char-table')
    if (kind !== 'vector' && slots.length > MOST_SLOTS) refuse(`${kind} of more than ${MOST_SLOTS} slots`)
    const object =
      kind === 'vector'
        ? vectorlikes.of(empty)
        : kind === 'record'
          ? vectorlikes.record(empty)
          : vectorlikes.function(empty)
    this.#fill(object, slots)
    return object
  }

  #fill(object: Word, slots: readonly Datum[]): void {
    const { vectorlikes } = this.#machine
    this.#pending.push(() => {
      for (const [i, slot] of slots.entries()) vectorlikes.set(object, i, this.#word(slot))
    })
  }

  /** Make a hash table. Its keys are hashed last, when they are complete. */
  #table({ test, weakness, entries }: HashTableDatum): Word {
    const { tables } = this.#machine
    const table = tables.make({ test, weakness: weakness ?? null })
    const words: Word[] = []
    this.#pending.unshift(() => {
      for (let i = 0; i + 1 < words.length; i += 2) tables.put(table, words[i]!, words[i + 1]!)
    })
    this.#pending.push(() => {
      for (const entry of entries) words.push(this.#word(entry))
    })
    return table
  }
}
