/**
 * Frames of the reader: an open list, bracketed object or quoted form. A frame takes the datums inside it, one by one.
 *
 * A label (`#1=`) refers to the frame's object from the start, so `#1#` inside it yields the object itself, and no placeholder
 * has to be replaced later.
 *
 * Source: `read_list`, `read_vector` in src/lread.c up to 28; its read stack from 29 on.
 * @module
 */
import { type ConsDatum, consDatum, type Datum, type Draft, NIL_SYMBOL, type SymbolDatum } from './datum.ts'
import type { Form, Source } from './source.ts'

/** Labels that apply to the object being read. */
export type Labels = readonly bigint[]

export interface Frame extends Form {
  readonly labels: Labels
  /** The object that the labels refer to, once it exists. */
  readonly object: Datum | undefined
  /** Take a datum. Returns the finished object if the frame is complete. */
  take(datum: Datum): Datum | undefined
  /** Handle a closing parenthesis or bracket. Returns the finished object. */
  close(mark: string): Datum
  /** Handle the dot of a dotted pair. */
  dot(): void
}

export class ListFrame implements Frame {
  readonly name = 'list'
  readonly start: number
  readonly labels: Labels
  readonly object: Draft<ConsDatum> = consDatum(NIL_SYMBOL, NIL_SYMBOL)
  readonly #source: Source
  #last: Draft<ConsDatum> | undefined
  #tail: 'none' | 'awaited' | 'taken' = 'none'
  /** The datum after the dot in `(. x)`, which reads as x. */
  #only: Datum = NIL_SYMBOL

  constructor(source: Source, start: number, labels: Labels) {
    this.#source = source
    this.start = start
    this.labels = labels
  }

  take(datum: Datum): undefined {
    if (this.#tail === 'taken') this.#source.invalid('. in wrong context')
    if (this.#tail === 'awaited') {
      this.#tail = 'taken'
      if (this.#last === undefined) this.#only = datum
      else this.#last.cdr = datum
    } else if (this.#last === undefined) {
      this.object.car = datum
      this.#last = this.object
    } else {
      const next = consDatum(datum, NIL_SYMBOL)
      this.#last.cdr = next
      this.#last = next
    }
  }

  dot(): void {
    if (this.#tail === 'taken') this.#source.invalid('. in wrong context')
    if (this.#tail === 'awaited') this.#source.invalid('.')
    this.#tail = 'awaited'
  }

  close(mark: string): Datum {
    if (this.#tail === 'awaited') this.#source.invalid(mark)
    if (mark !== ')') this.#source.invalid(this.#tail === 'taken' ? '. in wrong context' : '] in a list')
    return this.#last === undefined ? this.#only : this.object
  }
}

/** `'x`, `#'x` and similar forms: a list of the symbol that the mark stands for, and x. */
export class QuoteFrame implements Frame {
  readonly name = 'quoted form'
  readonly start: number
  readonly labels: Labels
  readonly object: ConsDatum
  readonly #source: Source
  readonly #argument = consDatum(NIL_SYMBOL, NIL_SYMBOL)

  constructor(source: Source, start: number, labels: Labels, operator: SymbolDatum) {
    this.#source = source
    this.start = start
    this.labels = labels
    this.object = consDatum(operator, this.#argument)
  }

  take(datum: Datum): Datum {
    this.#argument.car = datum
    return this.object
  }

  dot(): never {
    this.#source.invalid('.')
  }

  close(mark: string): never {
    this.#source.invalid(mark)
  }
}

/** How to build one kind of bracketed object from the datums inside it. A returned string is an error message. */
export interface SlotsForm {
  readonly name: string
  readonly close: ')' | ']'
  /** The object that labels refer to; undefined if its kind depends on the first datum. */
  begin(slots: readonly Datum[]): Datum | undefined
  /** Called with the first datum, which may decide the kind of object. */
  head?(first: Datum, begun: Datum | undefined): Datum | string
  finish(slots: readonly Datum[], begun: Datum | undefined): Datum | string
}

export class SlotsFrame implements Frame {
  readonly start: number
  readonly labels: Labels
  object: Datum | undefined
  readonly #source: Source
  readonly #form: SlotsForm
  readonly #slots: Datum[] = []

  constructor(source: Source, start: number, labels: Labels, form: SlotsForm) {
    this.#source = source
    this.start = start
    this.labels = labels
    this.#form = form
    this.object = form.begin(this.#slots)
  }

  get name(): string {
    return this.#form.name
  }

  take(datum: Datum): undefined {
    this.#slots.push(datum)
    if (this.#slots.length === 1 && this.#form.head) this.object = this.#checked(this.#form.head(datum, this.object))
  }

  dot(): never {
    this.#source.invalid(this.#form.close === ']' ? ') or . in a vector' : '. in wrong context')
  }

  close(mark: string): Datum {
    if (mark !== this.#form.close) this.#source.invalid(mark === ')' ? ') or . in a vector' : '] in a list')
    return this.#checked(this.#form.finish(this.#slots, this.object))
  }

  #checked(made: Datum | string): Datum {
    return typeof made === 'string' ? this.#source.fail(made) : made
  }
}
