/**
 * The interpreter as primitives see it: evaluation, words by name, lists as arrays, signals, and the budget of work.
 *
 * Source: `xsignal`, `wrong_type_argument` in src/eval.c and src/data.c; FOR_EACH_TAIL in src/lisp.h.
 * @module
 */

import { MachineFault } from '../fault.ts'
import type { Collection } from '../gc/collection.ts'
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

/** What primitives of Lisp see of the interpreter. */
export abstract class Lisp {
  /** The machine whose heap holds all Lisp objects. */
  readonly machine: Machine
  /** @internal */
  readonly host: Host
  /** @internal */
  readonly functions: Functions
  /** @internal */
  readonly bindings: Bindings
  /** @internal */
  readonly t: Word
  /** @internal `&optional` and `&rest` */
  readonly optional: Word
  /** @internal */
  readonly rest: Word
  /** @internal Tags with an active `catch`, the innermost last. */
  readonly catches: Word[] = []
  /** @internal The lexical environment: an alist that ends in t, or nil if all variables are dynamic. */
  env: Word = NIL
  /** @internal Number of forms and calls that may still be evaluated. */
  budget: number

  /** @internal */
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

  /** @internal `(SYMBOL . VALUE)` in the environment, or nil. */
  abstract lexicalCell(symbol: Word): Word

  /** @internal The kind of primitive that `fn` is; undefined if it is not a primitive. */
  abstract primitiveKind(fn: Word): 'fixed' | 'many' | 'special' | undefined

  /** @internal */
  abstract mark(): Mark

  /** @internal Return to the state of `mark`, undoing dynamic bindings. */
  abstract restore(mark: Mark): void

  /** Collect garbage, and call the finalizers of dead objects. */
  abstract collect(): Collection

  /** @internal The current buffer, or nil before there is one. */
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

  /** @internal Bind `symbol`, which is not a constant, to a value until its binding is undone: `specbind`. */
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

  /** @internal */
  requireVariable(symbol: Word): void {
    if (this.machine.symbols.isConstant(symbol)) this.signal('setting-constant', symbol)
  }

  /** @internal The elements of a proper list. A list that is not proper is reported before its elements are copied. */
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

  /** @internal A property of a symbol, or nil. */
  property(symbol: Word, property: Word): Word {
    return this.plistGet(this.machine.symbols.plist(symbol), property)
  }

  /** @internal Look up in a property list, as `plist-get`, up to the end of the list or once around a circular one. */
  plistGet(plist: Word, property: Word): Word {
    const conses = this.machine.conses
    let rest = plist
    for (let left = LONGEST_PLIST; left > 0 && conses.is(rest) && conses.is(conses.cdr(rest)); left--) {
      if (conses.car(rest) === property) return conses.car(conses.cdr(rest))
      rest = conses.cdr(conses.cdr(rest))
    }
    return NIL
  }

  /** @internal The position of a marker; undefined for other words. */
  markerPosition(word: Word): number | undefined {
    const { markers } = this.machine
    if (!markers.is(word)) return undefined
    if (markers.buffer(word) === undefined) this.error('Marker does not point anywhere')
    return markers.place(word).char
  }

  /** The symbol of this name in the initial obarray, which is interned if it is absent. */
  symbol(name: string): Word {
    return this.machine.space.builtin(name)
  }

  /** @internal */
  boolean(value: boolean): Word {
    return value ? this.t : NIL
  }

  /** @internal */
  signal(condition: string, ...data: readonly Word[]): never {
    this.signalWith(condition, this.machine.conses.list(data))
  }

  /** @internal Signal a condition with a list as its data. */
  signalWith(condition: string, data: Word): never {
    throw new LispSignal(this.symbol(condition), data)
  }

  /** @internal */
  error(text: string): never {
    this.signal('error', this.machine.strings.make(text))
  }

  /** @internal Signal an error whose data are a text and `rest`. */
  complain(text: string, rest: Word): never {
    throw new LispSignal(this.symbol('error'), this.machine.conses.make(this.machine.strings.make(text), rest))
  }

  /** @internal */
  wrongType(predicate: string, value: Word): never {
    this.signal('wrong-type-argument', this.symbol(predicate), value)
  }

  /** @internal Convert an exception to a signal; undefined for exceptions that Lisp cannot catch. */
  signalOf(error: unknown): LispSignal | undefined {
    if (error instanceof LispSignal) return error
    if (!(error instanceof MachineFault)) return undefined
    if (error.code === 'address-space-exhausted') return new LispSignal(this.symbol('memory-full'), NIL)
    if (error.code === 'stack-overflow') return new LispSignal(this.symbol('excessive-lisp-nesting'), NIL)
    return undefined
  }

  /**
   * @internal Charge work that is not a form or a call to the budget.
   *
   * @throws MachineFault 'work-limit'
   */
  spend(work: number): void {
    this.budget -= work
    if (this.budget < 0) throw new MachineFault('work-limit', 0, 'the program did not end in time')
  }
}
