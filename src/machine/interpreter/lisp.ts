/**
 * A machine that runs Lisp: the program of its executable, and the interpreter for one run.
 *
 *   lispProgram ── startLisp ──▶ interpreter, or Machine and attachLisp for a machine that was loaded from a dump
 *
 * @module
 */
import type { Layout } from '../../layout/layout.ts'
import { Machine, type MachineOptions, type ProcessOptions } from '../machine.ts'
import { NIL } from '../memory/word.ts'
import { Program, type VariableSpec } from '../program.ts'
import { conditions, defineConditions } from './conditions.ts'
import { controlForms } from './control-forms.ts'
import { exitForms } from './exit-forms.ts'
import { LispError } from './exits.ts'
import { Interpreter, type InterpreterOptions } from './interpreter.ts'
import type { Primitive } from './primitive.ts'
import { arrayPrimitives } from './primitives/arrays.ts'
import { bufferPrimitives } from './primitives/buffers.ts'
import { controlPrimitives } from './primitives/control.ts'
import { listPrimitives } from './primitives/lists.ts'
import { numberPrimitives } from './primitives/numbers.ts'
import { stringPrimitives } from './primitives/strings.ts'
import { symbolPrimitives } from './primitives/symbols.ts'
import { loadText, systemPrimitives } from './primitives/system.ts'
import { tablePrimitives } from './primitives/tables.ts'
import { prin1 } from './printer.ts'

const primitives: readonly Primitive[] = [
  ...controlForms,
  ...exitForms,
  ...controlPrimitives,
  ...listPrimitives,
  ...numberPrimitives,
  ...arrayPrimitives,
  ...stringPrimitives,
  ...symbolPrimitives,
  ...tablePrimitives,
  ...bufferPrimitives,
  ...systemPrimitives,
]

/** Symbols that primitives refer to, apart from conditions and the symbols of every program. */
const symbols = [
  '&optional &rest :success ` , ,@ function setq propertize error-conditions error-message char-table-extra-slots',
  'consp listp symbolp stringp integerp fixnump wholenump characterp sequencep arrayp number-or-marker-p',
  'integer-or-marker-p plistp obarrayp hash-table-p char-table-p bufferp markerp buffer-or-string-p',
  'range-error file-error',
].flatMap((names) => names.split(' '))

const variables: readonly VariableSpec[] = [
  { name: 'max_lisp_eval_depth', kind: 'integer', lispName: 'max-lisp-eval-depth' },
  { name: 'gc_cons_threshold', kind: 'integer', lispName: 'gc-cons-threshold' },
  { name: 'random_state', kind: 'integer' },
  { name: 'noninteractive', kind: 'boolean', lispName: 'noninteractive' },
  { name: 'Vafter_pdump_load_hook', kind: 'lisp', lispName: 'after-pdump-load-hook' },
]

/** The executable of a Lisp machine in `layout`. Another name makes another build. */
export function lispProgram(layout: Layout, name = 'lisp'): Program {
  const names = [...new Set([...symbols, ...conditions.map((condition) => condition.name)])]
  const subrs = primitives.map((primitive) => ({
    name: primitive.name,
    minArgs: primitive.min,
    maxArgs: primitive.kind === 'fixed' ? primitive.max : primitive.kind === 'many' ? primitive.kind : 'unevalled',
  })) satisfies ConstructorParameters<typeof Program>[0]['subrs']
  return new Program({ layout, name, symbols: names, subrs, variables })
}

/** Options of `startLisp`. */
export interface LispOptions extends MachineOptions, InterpreterOptions {}

const DEPTH = 800
const THRESHOLD = 4_000_000

/** Start a machine from scratch, with the primitives and without any Lisp loaded. */
export function startLisp(program: Program, options: LispOptions = {}): Interpreter {
  const machine = Machine.start(program, options)
  const { memory } = machine.space
  memory.setI64(machine.space.variable('max_lisp_eval_depth'), DEPTH)
  memory.setI64(machine.space.variable('gc_cons_threshold'), THRESHOLD)
  memory.setU8(machine.space.variable('noninteractive'), 1)
  const lisp = attachLisp(machine, options)
  defineConditions(lisp)
  return lisp
}

/** Make the interpreter for a machine whose program is a `lispProgram`, with its current heap. */
export function attachLisp(machine: Machine, options: InterpreterOptions = {}): Interpreter {
  return new Interpreter(machine, primitives, options)
}

/** Options of `resumeLisp`. */
export interface ResumeOptions extends ProcessOptions, InterpreterOptions {
  /** Whether the process is non-interactive, which dumping requires. Default: true. */
  readonly batch?: boolean
}

/**
 * Start a machine from a dump of `program`, in the state in which it was dumped. Functions of
 * `after-pdump-load-hook` have run. A function that signals an error is removed from the hook, as in Emacs.
 *
 * @throws Error: the load failed, as for `Machine.fromDump`
 */
export function resumeLisp(program: Program, file: Uint8Array, options: ResumeOptions = {}): Interpreter {
  const lisp = attachLisp(Machine.fromDump(program, file, options), options)
  runHook(lisp, 'Vafter_pdump_load_hook')
  return lisp
}

/** Run a hook that is a C variable, as `safe_run_hooks` of src/keyboard.c. */
function runHook(lisp: Interpreter, variable: string): void {
  const { machine } = lisp
  const { conses, stack, space } = machine
  const place = stack.push(machine.variable(variable))
  const whole = stack.get(place)
  const isOne = whole !== NIL && (!conses.is(whole) || lisp.functions.parts(whole) !== undefined)
  const functions = isOne ? [whole] : [...conses.elements(whole)]
  const sound = functions.filter((fn) => {
    try {
      lisp.enter(() => lisp.funcall(fn, []))
      return true
    } catch (error) {
      if (!(error instanceof LispError)) throw error
      lisp.host.print(`Error in ${variable.replace(/^V/, '')}: ${error.message}\n`)
      return false
    }
  })
  if (sound.length < functions.length) machine.setVariable(variable, conses.list(sound))
  stack.unwind(place + space.layout.lispWordSize)
}

/**
 * Build the heap of a started machine: load `loadup` of the library, or of the host, which may have a different one.
 *
 * @throws LispError: a file signals an error
 */
export function loadup(lisp: Interpreter): void {
  evaluate(lisp, '(load "loadup")')
}

/**
 * Evaluate every form of `text` with lexical binding. Returns the printed value of the last one.
 *
 * @throws LispError: a signal without a handler
 * @throws MachineFault 'work-limit': `budget` is spent
 */
export function evaluate(lisp: Interpreter, text: string): string {
  return lisp.enter(() => prin1(lisp.machine, loadText(lisp, text, '')))
}
