/**
 * The evaluator of Lisp forms in the heap of a machine.
 *
 * It has no state that a dump would have to contain. Everything that it needs after a possible collection is on the machine's
 * stack: forms in evaluation, arguments, outer environments, bindings. Collections happen only at the beginning of a form or a call.
 * Nesting is limited as in Lisp, so that no program overflows the stack of JavaScript.
 * Source: `eval_sub`, `Ffuncall`, `funcall_lambda`, `maybe_gc` in src/eval.c.
 * @module
 */
import type { Collection } from '../gc/collection.ts'
import type { Machine } from '../machine.ts'
import type { Stack } from '../memory/stack.ts'
import { fixnum, NIL, Tag, tagOf, type Word } from '../memory/word.ts'
import type { Conses } from '../objects/conses.ts'
import type { MachineSymbols } from '../objects/symbols.ts'
import { conditionName, conditionText } from './conditions.ts'
import { Lisp, type Mark } from './context.ts'
import { LispError, LispThrow } from './exits.ts'
import type { Lambda } from './functions.ts'
import type { Host } from './host.ts'
import { bindParameters } from './parameters.ts'
import type { Primitive } from './primitive.ts'

/** Options of an interpreter. */
export interface InterpreterOptions {
  /** What the process needs from outside. By default it has no output and no files. */
  readonly host?: Partial<Host>
  /** Most forms and calls to evaluate before 'work-limit'. Without it there is no limit. */
  readonly budget?: number
  /** Collect at every safe point. For tests. */
  readonly collectAlways?: boolean
}

/** Nesting that is always allowed, as in Emacs. */
const SHALLOW = 100
/** Most nesting, whatever max-lisp-eval-depth is. It uses half of JavaScript's stack of one megabyte. */
const DEEPEST = 800
/** Least number of bytes between two collections, whatever gc-cons-threshold is. */
const LEAST_THRESHOLD = 100_000
/** Number of bytes after which gc-cons-threshold is read again. */
const LOOK_AGAIN = 10_000

/** Evaluates Lisp in a machine. `startLisp`, `resumeLisp` and `attachLisp` make it. */
export class Interpreter extends Lisp {
  readonly #primitives: ReadonlyMap<Word, Primitive>
  readonly #collectAlways: boolean
  readonly #conses: Conses
  readonly #symbols: MachineSymbols
  readonly #stack: Stack
  readonly #depthLimit: number
  readonly #threshold: number
  #depth = 0
  /** Number of allocated bytes at which gc-cons-threshold is read next. */
  #nextLook = LEAST_THRESHOLD
  #isCollecting = false

  /** @internal */
  constructor(
    machine: Machine,
    primitives: readonly Primitive[],
    { host = {}, budget = Number.POSITIVE_INFINITY, collectAlways = false }: InterpreterOptions = {},
  ) {
    super(machine, host, budget)
    const { space, conses, symbols, stack } = machine
    this.#conses = conses
    this.#symbols = symbols
    this.#stack = stack
    this.#depthLimit = space.variable('max_lisp_eval_depth')
    this.#threshold = space.variable('gc_cons_threshold')
    this.#collectAlways = collectAlways
    this.#primitives = new Map(
      primitives.map((primitive) => {
        const { offset } = space.program.subrs.get(primitive.name)!
        return [8 * space.at(offset) + Tag.vectorlike, primitive]
      }),
    )
  }

  /** @internal */
  override primitiveKind(fn: Word): Primitive['kind'] | undefined {
    return this.#primitives.get(fn)?.kind
  }

  /** The value of `form` in the current environment. */
  override eval(form: Word): Word {
    const tag = tagOf(form)
    if (tag === Tag.symbol) return this.variable(form)
    if (tag !== Tag.cons) return form
    const place = this.#stack.push(form)
    this.#enter()
    const head = this.#conses.car(form)
    const operands = this.#conses.cdr(form)
    const fn = this.functions.isLambda(head) ? this.functions.close(head, this.env) : this.#functionOf(head)
    const primitive = this.#primitives.get(fn)
    let value: Word
    if (primitive !== undefined) {
      if (operands !== NIL && tagOf(operands) !== Tag.cons) this.wrongType('listp', operands)
      this.#stack.set(place, operands)
      if (primitive.kind === 'special') {
        this.#requireOperands(head, operands, primitive.min)
        value = primitive.call(this, operands)
      } else value = this.#call(primitive, this.#evaluated(operands, place), head)
    } else if (this.functions.isMacro(fn)) {
      const expansion = this.funcall(this.#conses.cdr(fn), this.listed(operands))
      this.#stack.set(place, expansion)
      value = this.eval(expansion)
    } else {
      const lambda = this.functions.parts(fn)
      if (lambda === undefined) this.signal('invalid-function', head)
      value = this.#apply(fn, lambda, this.#evaluated(operands, place))
    }
    this.#depth--
    this.#stack.unwind(place + this.machine.space.layout.lispWordSize)
    return value
  }

  /** Call a function with `args`. */
  override funcall(callee: Word, args: readonly Word[]): Word {
    const base = this.#stack.pointer
    this.#stack.push(callee)
    for (const arg of args) this.#stack.push(arg)
    this.#enter()
    const fn = this.#functionOf(callee)
    const primitive = this.#primitives.get(fn)
    let value: Word
    if (primitive !== undefined) {
      if (primitive.kind === 'special') this.signal('invalid-function', fn)
      value = this.#call(primitive, args, fn)
    } else {
      const lambda = this.functions.parts(fn)
      if (lambda === undefined) this.signal('invalid-function', callee)
      value = this.#apply(fn, lambda, args)
    }
    this.#depth--
    this.#stack.unwind(base)
    return value
  }

  /** The value of a variable, from the environment or from the symbol. */
  variable(symbol: Word): Word {
    if (symbol === NIL || symbol === this.t) return symbol
    const cell = this.lexicalCell(symbol)
    if (cell !== NIL) return this.#conses.cdr(cell)
    const value = this.#symbols.value(symbol)
    if (value === this.#symbols.unbound) this.signal('void-variable', symbol)
    return value
  }

  /** @internal `(SYMBOL . VALUE)` in the environment, or nil. */
  override lexicalCell(symbol: Word): Word {
    const conses = this.#conses
    for (let env = this.env; conses.is(env); env = conses.cdr(env)) {
      const entry = conses.car(env)
      if (conses.is(entry) && conses.car(entry) === symbol) return entry
    }
    return NIL
  }

  /** The value of the last form of `body`. */
  override progn(body: Word): Word {
    const conses = this.#conses
    if (!conses.is(body)) return NIL
    const base = this.#stack.pointer
    const place = this.#stack.push(body)
    let value: Word = NIL
    for (let rest = body; conses.is(rest); ) {
      const form = conses.car(rest)
      rest = conses.cdr(rest)
      this.#stack.set(place, rest)
      value = this.eval(form)
    }
    this.#stack.unwind(base)
    return value
  }

  /** @internal */
  override mark(): Mark {
    return { stack: this.#stack.pointer, bindings: this.bindings.depth, depth: this.#depth, env: this.env }
  }

  /** @internal Go back to where `mark` was made, undoing dynamic bindings. */
  override restore({ stack, bindings, depth, env }: Mark): void {
    this.bindings.unwind(bindings)
    this.#stack.unwind(stack)
    this.#depth = depth
    this.env = env
  }

  /** Collect garbage, and call the finalizers of what is gone. */
  override collect(): Collection {
    const base = this.#stack.pointer
    this.#stack.push(this.env)
    const collection = this.machine.collect()
    if (collection.doomed > 0) this.#runFinalizers()
    this.#stack.unwind(base)
    return collection
  }

  /**
   * Run `body` as a separate program. Bindings and stack are restored afterwards in any case.
   *
   * @throws LispError: a signal that nothing in `body` handled
   */
  enter<T>(body: () => T): T {
    const mark = this.mark()
    const catches = this.catches.length
    try {
      return body()
    } catch (error) {
      const signal = this.signalOf(error)
      if (signal === undefined) throw error
      this.restore(mark)
      throw new LispError(conditionName(this, signal), conditionText(this, signal))
    } finally {
      this.restore(mark)
      this.catches.length = catches
    }
  }

  #enter(): void {
    if (++this.#depth > SHALLOW) this.#checkDepth()
    if (--this.budget < 0) this.spend(0)
    const { consed } = this.machine.space.allocator
    if (this.#collectAlways || consed > this.#nextLook) this.#maybeCollect(consed)
  }

  #checkDepth(): void {
    const limit = this.machine.space.memory.i64(this.#depthLimit)
    if (this.#depth <= Math.min(limit, DEEPEST)) return
    this.signal('excessive-lisp-nesting', fixnum(this.#depth))
  }

  #maybeCollect(consed: number): void {
    if (this.#isCollecting) return
    if (this.#collectAlways || consed > this.machine.space.memory.i64(this.#threshold)) {
      this.collect()
      this.#nextLook = LEAST_THRESHOLD
    } else this.#nextLook = consed + LOOK_AGAIN
  }

  #runFinalizers(): void {
    const { finalizers } = this.machine
    this.#isCollecting = true
    for (let fn = finalizers.takeDoomed(); fn !== undefined; fn = finalizers.takeDoomed()) {
      const mark = this.mark()
      try {
        this.funcall(fn, [])
      } catch (error) {
        // Errors of a finalizer are ignored, and it cannot exit by a throw.
        if (this.signalOf(error) === undefined && !(error instanceof LispThrow)) throw error
      } finally {
        this.restore(mark)
      }
    }
    this.#isCollecting = false
  }

  /** The function that `head` calls: that of a symbol, or `head` itself. */
  #functionOf(head: Word): Word {
    if (tagOf(head) !== Tag.symbol) return head
    let fn = head
    for (let links = 0; tagOf(fn) === Tag.symbol; links++) {
      // A chain of this length is circular.
      if (fn === NIL || links > SHALLOW) this.signal('void-function', head)
      fn = this.#symbols.function(fn)
    }
    return fn
  }

  #requireOperands(head: Word, operands: Word, min: number): void {
    let rest = operands
    for (let count = 0; count < min; count++) {
      if (!this.#conses.is(rest)) this.signal('wrong-number-of-arguments', head, fixnum(count))
      rest = this.#conses.cdr(rest)
    }
  }

  /** Evaluate operands. The values stay on the stack. The remaining operands are kept at `place`. */
  #evaluated(operands: Word, place: number): Word[] {
    const conses = this.#conses
    const args: Word[] = []
    for (let rest = operands; conses.is(rest); ) {
      const form = conses.car(rest)
      rest = conses.cdr(rest)
      this.#stack.set(place, rest)
      const value = this.eval(form)
      this.#stack.push(value)
      args.push(value)
    }
    return args
  }

  #call(primitive: Exclude<Primitive, { kind: 'special' }>, args: readonly Word[], shown: Word): Word {
    const count = args.length
    const isFixed = primitive.kind === 'fixed'
    if (count < primitive.min || (isFixed && count > primitive.max)) {
      this.signal('wrong-number-of-arguments', shown, fixnum(count))
    }
    if (!isFixed) return primitive.call(this, args)
    const [a = NIL, b = NIL, c = NIL, d = NIL, e = NIL] = args
    return primitive.call(this, a, b, c, d, e)
  }

  #apply(fn: Word, lambda: Lambda, args: readonly Word[]): Word {
    const base = this.#stack.pointer
    const { env } = this
    const bound = this.bindings.depth
    this.#stack.push(fn)
    this.#stack.push(env)
    this.env = bindParameters(this, fn, lambda, args)
    const value = this.progn(lambda.body)
    this.bindings.unwind(bound)
    this.env = env
    this.#stack.unwind(base)
    return value
  }
}
