/**
 * Datums to objects of a machine: what is one object in the datum is one in the heap, and labels make circles of it.
 *
 * No collection happens meanwhile, so words of half-made objects need no stack.
 * Source: what `read0` of src/lread.c makes of each syntax.
 * @module
 */

import { PdmpError } from '../../error.ts'
import type { Datum, HashTableDatum, SlotsDatum, StringDatum, SymbolDatum } from '../../lisp/reader/datum.ts'
import { NIL, type Word } from '../memory/word.ts'
import type { Runtime } from '../runtime.ts'

/** Slots that the size word of a pseudovector can count. */
const MOST_SLOTS = 4095

function refuse(what: string): never {
  throw new PdmpError('lisp-syntax', { path: 'Lisp text', offset: 0 }, `a machine reads no ${what}`)
}

/**
 * The word of `datum`, made in the heap of `machine`.
 *
 * @throws PdmpError 'lisp-syntax' when it holds a char-table, or a record too large for a heap
 */
export function heapOfDatum(machine: Runtime, datum: Datum): Word {
  return new Maker(machine).make(datum)
}

class Maker {
  readonly #machine: Runtime
  readonly #made = new Map<Datum, Word>()
  /** What is made, and still has to get its parts. */
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
    // What Emacs believes of a char-table that is read, a machine would have to check level by level.
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

  /** Keys are hashed when they are whole, which they are after everything else. */
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
