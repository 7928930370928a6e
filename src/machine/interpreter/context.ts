/**
 * The interpreter as primitives see it: evaluation, words by name, lists as arrays, signals, and the budget of work.
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

/** Most pairs of a property list to visit. A longer one is circular. */
const LONGEST_PLIST = 1_000_000

/** The state to which a catcher returns. */
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
  /** Tags with an active `catch`, the innermost last. */
  readonly catches: Word[] = []
  /** The lexical environment: an alist that ends in t, or nil if all variables are dynamic. */
  env: Word = NIL
  /** Number of forms and calls that may still be evaluated. */
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

  /** Evaluate `form` in the current environment. */
  abstract eval(form: Word): Word

  /** Call a function with `args`. */
  abstract funcall(callee: Word, args: readonly Word[]): Word

  /** Evaluate the forms of `body`, and return the value of the last. */
  abstract progn(body: Word): Word

  /** `(SYMBOL . VALUE)` in the environment, or nil. */
  abstract lexicalCell(symbol: Word): Word

  /** The kind of primitive that `fn` is; undefined if it is not a primitive. */
  abstract primitiveKind(fn: Word): 'fixed' | 'many' | 'special' | undefined

  abstract mark(): Mark

  /** Return to the state of `mark`, undoing dynamic bindings. */
  abstract restore(mark: Mark): void

  /** Collect garbage, and call the finalizers of dead objects. */
  abstract collect(): Collection

  /** The current buffer, or nil before there is one. */
  get currentBuffer(): Word {
    return this.machine.buffers.current ?? NIL
  }

  /** Set the value of a symbol, as `set`. */
  setVariable(symbol: Word, value: Word): void {
    this.requireVariable(symbol)
    try {
      this.machine.symbols.setValue(symbol, value)
    } catch (error) {
      this.#refuseValue(error, value)
    }
  }

  /** Bind `symbol`, which is not a constant, to a value until its binding is undone: `specbind`. */
  bindVariable(symbol: Word, value: Word): void {
    try {
      this.bindings.bind(symbol, value)
    } catch (error) {
      this.#refuseValue(error, value)
    }
  }

  /** Signal an error for a value that is not an integer, which integer variables of C require. */
  #refuseValue(error: unknown, value: Word): never {
    if (error instanceof MachineFault && error.code === 'wrong-type') this.wrongType('integerp', value)
    throw error
  }

  requireVariable(symbol: Word): void {
    if (this.machine.symbols.isConstant(symbol)) this.signal('setting-constant', symbol)
  }

  /** The elements of a proper list. A list that is not proper is reported before its elements are copied. */
  listed(list: Word): Word[] {
    const conses = this.machine.conses
    const items: Word[] = []
    let rest = list
    // Brent's algorithm: in a circular list the tortoise is met again.
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

  /** Look up in a property list, as `plist-get`, up to the end of the list or once around a circular one. */
  plistGet(plist: Word, property: Word): Word {
    const conses = this.machine.conses
    let rest = plist
    for (let left = LONGEST_PLIST; left > 0 && conses.is(rest) && conses.is(conses.cdr(rest)); left--) {
      if (conses.car(rest) === property) return conses.car(conses.cdr(rest))
      rest = conses.cdr(conses.cdr(rest))
    }
    return NIL
  }

  /** The position of a marker; undefined for other words. */
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

  /** Signal a condition with a list as its data. */
  signalWith(condition: string, data: Word): never {
    throw new LispSignal(this.symbol(condition), data)
  }

  error(text: string): never {
    this.signal('error', this.machine.strings.make(text))
  }

  /** Signal an error whose data are a text and `rest`. */
  complain(text: string, rest: Word): never {
    throw new LispSignal(this.symbol('error'), this.machine.conses.make(this.machine.strings.make(text), rest))
  }

  wrongType(predicate: string, value: Word): never {
    this.signal('wrong-type-argument', this.symbol(predicate), value)
  }

  /** Convert an exception to a signal; undefined for exceptions that Lisp cannot catch. */
  signalOf(error: unknown): LispSignal | undefined {
    if (error instanceof LispSignal) return error
    if (!(error instanceof MachineFault)) return undefined
    if (error.code === 'address-space-exhausted') return new LispSignal(this.symbol('memory-full'), NIL)
    if (error.code === 'stack-overflow') return new LispSignal(this.symbol('excessive-lisp-nesting'), NIL)
    return undefined
  }

  /**
   * Charge work that is not a form or a call to the budget.
   *
   * @throws MachineFault 'work-limit'
   */
  spend(work: number): void {
    this.budget -= work
    if (this.budget < 0) throw new MachineFault('work-limit', 0, 'the program did not end in time')
  }
}
