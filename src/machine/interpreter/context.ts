/**
 * Lisp as primitives see it: the evaluator, words by name, lists as arrays, signals, and the account of work done.
 *
 * Source: `xsignal`, `wrong_type_argument` in src/eval.c and src/data.c; FOR_EACH_TAIL in src/lisp.h.
 * @module
 */

import { MachineFault } from '../fault.ts'
import type { Collection } from '../gc/collector.ts'
import type { Machine } from '../machine.ts'
import { NIL, type Word } from '../memory/word.ts'
import { Bindings } from './bindings.ts'
import { LispSignal } from './exits.ts'
import { Functions } from './functions.ts'
import { bareHost, type Host } from './host.ts'

/** Pairs of a property list that are looked at: one with more is a circle. */
const LONGEST_PLIST = 1_000_000

/** What a catcher goes back to. */
export interface Mark {
  readonly stack: number
  readonly bindings: number
  readonly depth: number
  readonly env: Word
}

export abstract class Lisp {
  readonly machine: Machine
  readonly host: Host
  readonly functions: Functions
  readonly bindings: Bindings
  readonly t: Word
  /** `&optional` and `&rest` */
  readonly optional: Word
  readonly rest: Word
  /** Tags that are being caught, the innermost last. */
  readonly catches: Word[] = []
  /** The lexical environment: an alist that ends in t, or nil where all variables are dynamic. */
  env: Word = NIL
  /** Forms and calls that may still be evaluated. */
  budget: number

  constructor(machine: Machine, host: Partial<Host>, budget: number) {
    this.machine = machine
    this.host = { ...bareHost, ...host }
    this.functions = new Functions(machine)
    this.bindings = new Bindings(machine)
    this.t = machine.space.builtin('t')
    this.optional = machine.space.builtin('&optional')
    this.rest = machine.space.builtin('&rest')
    this.budget = budget
  }

  /** The value of `form` in the current environment. */
  abstract eval(form: Word): Word

  /** Call a function with `args`. */
  abstract funcall(callee: Word, args: readonly Word[]): Word

  /** The value of the last form of `body`. */
  abstract progn(body: Word): Word

  /** `(SYMBOL . VALUE)` in the environment, or nil. */
  abstract lexicalCell(symbol: Word): Word

  /** What kind of primitive `fn` is, if it is one. */
  abstract primitiveKind(fn: Word): 'fixed' | 'many' | 'special' | undefined

  abstract mark(): Mark

  /** Go back to where `mark` was made, undoing dynamic bindings. */
  abstract restore(mark: Mark): void

  /** Collect garbage, and call the finalizers of what is gone. */
  abstract collect(): Collection

  /** The current buffer, or nil before there is one. */
  get currentBuffer(): Word {
    return this.machine.buffers.current ?? NIL
  }

  /** Set a symbol's own value: `set`. */
  setVariable(symbol: Word, value: Word): void {
    this.requireVariable(symbol)
    try {
      this.machine.symbols.setValue(symbol, value)
    } catch (error) {
      this.#refuseValue(error, value)
    }
  }

  /** Give `symbol`, no constant, a value until its binding is undone: `specbind`. */
  bindVariable(symbol: Word, value: Word): void {
    try {
      this.bindings.bind(symbol, value)
    } catch (error) {
      this.#refuseValue(error, value)
    }
  }

  /** Integer variables of C take integers alone. */
  #refuseValue(error: unknown, value: Word): never {
    if (error instanceof MachineFault && error.code === 'wrong-type') this.wrongType('integerp', value)
    throw error
  }

  requireVariable(symbol: Word): void {
    if (this.machine.symbols.isConstant(symbol)) this.signal('setting-constant', symbol)
  }

  /** The elements of a proper list, which it takes no longer to say than to make. */
  listed(list: Word): Word[] {
    const conses = this.machine.conses
    const items: Word[] = []
    let rest = list
    // Brent's: a circular list meets the tortoise.
    let tortoise: Word = NIL
    for (let power = 2; conses.is(rest); rest = conses.cdr(rest)) {
      if (rest === tortoise) this.signal('circular-list', list)
      if (items.length === power) {
        tortoise = rest
        power *= 2
      }
      items.push(conses.car(rest))
    }
    if (rest !== NIL) this.wrongType('listp', rest)
    this.spend(items.length)
    return items
  }

  /** A property of a symbol, or nil. */
  property(symbol: Word, property: Word): Word {
    return this.plistGet(this.machine.symbols.plist(symbol), property)
  }

  /** `plist-get`, to the end of the list or once around it. */
  plistGet(plist: Word, property: Word): Word {
    const conses = this.machine.conses
    let rest = plist
    for (let left = LONGEST_PLIST; left > 0 && conses.is(rest) && conses.is(conses.cdr(rest)); left--) {
      if (conses.car(rest) === property) return conses.car(conses.cdr(rest))
      rest = conses.cdr(conses.cdr(rest))
    }
    return NIL
  }

  /** Where a marker is, if the word is one. */
  markerPosition(word: Word): number | undefined {
    const { markers } = this.machine
    if (!markers.is(word)) return undefined
    if (markers.buffer(word) === undefined) this.error('Marker does not point anywhere')
    return markers.place(word).char
  }

  symbol(name: string): Word {
    return this.machine.space.builtin(name)
  }

  boolean(value: boolean): Word {
    return value ? this.t : NIL
  }

  signal(condition: string, ...data: readonly Word[]): never {
    this.signalWith(condition, this.machine.conses.list(data))
  }

  /** Signal a condition with a list for its data. */
  signalWith(condition: string, data: Word): never {
    throw new LispSignal(this.symbol(condition), data)
  }

  error(text: string): never {
    this.signal('error', this.machine.strings.make(text))
  }

  /** An error whose data are a text and `rest`. */
  complain(text: string, rest: Word): never {
    throw new LispSignal(this.symbol('error'), this.machine.conses.make(this.machine.strings.make(text), rest))
  }

  wrongType(predicate: string, value: Word): never {
    this.signal('wrong-type-argument', this.symbol(predicate), value)
  }

  /** What an exception means to Lisp: undefined for what Lisp cannot catch. */
  signalOf(error: unknown): LispSignal | undefined {
    if (error instanceof LispSignal) return error
    if (!(error instanceof MachineFault)) return undefined
    if (error.code === 'address-space-exhausted') return new LispSignal(this.symbol('memory-full'), NIL)
    if (error.code === 'stack-overflow') return new LispSignal(this.symbol('excessive-lisp-nesting'), NIL)
    return undefined
  }

  /**
   * Account for work that no form or call stands for.
   *
   * @throws MachineFault 'work-limit'
   */
  spend(work: number): void {
    this.budget -= work
    if (this.budget < 0) throw new MachineFault('work-limit', 0, 'the program did not end in time')
  }
}
