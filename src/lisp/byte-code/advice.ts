/**
 * Functions that stand for others: advice, of which `disassemble` tells the parameters of the function inside, and functions
 * whose interactive form is a field.
 *
 * Until Emacs 28, an advice is a function whose code is one of a list of strings. From 29 on it is an open closure: the slot for
 * documentation has the name of its type, and its fields are the first constants.
 * Source: `advice--p`, `advice--cd*r` in lisp/emacs-lisp/nadvice.el; `help-function-arglist` in lisp/help.el;
 * `cconv--interactive-helper` in lisp/emacs-lisp/cconv.el (29) and simple.el (30).
 * @module
 */
import type { Heap } from '../../heap/heap.ts'
import { consOf } from '../../heap/lists.ts'
import { firstSlot, int16Field, lispField, slotsWithin } from '../../heap/struct-fields.ts'
import type { Value } from '../../heap/value.ts'
import { byteCodeOf } from '../../layout/byte-code.ts'
import type { Names } from '../names.ts'
import type { Printer } from '../printer/printer.ts'
import type { Symbols } from '../symbols.ts'
import { type ByteFunction, byteFunctionOf, parametersText, symbolNameOf, vectorlikeOf } from './function.ts'
import { constantAt } from './instructions.ts'

/** What is read of a dump. */
export interface AdviceSource {
  readonly heap: Heap
  readonly names: Names
  readonly symbols: Symbols
}

/** Most functions to follow inward. Emacs has no advice around itself, but a damaged dump may. */
const MOST_ADVICE = 100

/** The number of parameters `(&rest rest)`, which every advice has. */
const ANY_ARGUMENTS = 128n

/** The parameters of a function as `disassemble` prints them: those of the function inside, if it is an advice. */
export function argumentsText(source: AdviceSource, printer: Printer, compiled: ByteFunction): string {
  let inner: ByteFunction | undefined = compiled
  for (let i = 0; i < MOST_ADVICE && inner !== undefined; i++) {
    const advised = advisedFunction(source, inner)
    if (advised === undefined) return parametersText(printer, inner.parameters)
    inner = byteFunctionOf(source.heap, advised)
    if (inner === undefined) return otherArguments(source, printer, advised)
  }
  return UNKNOWN
}

/** What `help-function-arglist` returns for what is no function. */
const UNKNOWN = 't'

/** The function that an advice is around; undefined for functions that are no advice. */
function advisedFunction(source: AdviceSource, compiled: ByteFunction): Value | undefined {
  const { heap, names } = source
  const { code, parameters } = compiled
  if (parameters.kind !== 'fixnum' || parameters.value !== ANY_ARGUMENTS) return undefined
  if (byteCodeOf(heap.layout).hasOpenClosures)
    return openClosureType(names, compiled) === 'advice' ? constantAt(heap, code, 1) : undefined
  const first = constantAt(heap, code, 0)
  const mayBe = code.constants <= 4 && first !== undefined && symbolNameOf(names, first) === 'apply'
  return mayBe && isAdviceCode(source, compiled) ? constantAt(heap, code, 2) : undefined
}

/** The type of an open closure. */
function openClosureType(names: Names, { documentation }: ByteFunction): string | undefined {
  return documentation === undefined ? undefined : symbolNameOf(names, documentation)
}

/** Whether the code of the function is an element of `advice--bytecodes`. */
function isAdviceCode({ heap, symbols }: AdviceSource, { code }: ByteFunction): boolean {
  const variable = symbols.named('advice--bytecodes')
  const binding = variable === undefined ? undefined : symbols.value(variable)
  let list = binding?.isBound === true && binding.value !== undefined ? consOf(heap, binding.value) : undefined
  for (let i = 0; i < MOST_ADVICE && list !== undefined; i++) {
    if (list.car.kind === 'object' && list.car.offset === code.string) return true
    list = consOf(heap, list.cdr)
  }
  return false
}

/** The parameters of a function that has no byte-code. */
function otherArguments({ heap, names }: AdviceSource, printer: Printer, value: Value): string {
  const print = (list: Value) => printer.print(list, { circle: false, gensym: false }).text
  const list = consOf(heap, value)
  const head = list && symbolNameOf(names, list.car)
  const rest = list && consOf(heap, list.cdr)
  if (head === 'lambda' && rest !== undefined) return print(rest.car)
  if (head === 'closure' && rest !== undefined)
    return print(consOf(heap, rest.cdr)?.car ?? { kind: 'builtin', index: 0 })
  if (head === 'autoload') return '"[Arg list not available until function definition is loaded.]"'
  const interpreted = vectorlikeOf(heap, value, heap.layout.functionType)
  if (interpreted !== undefined) {
    const first = firstSlot(heap, interpreted)
    const count = slotsWithin(heap, first, heap.header(interpreted).lispSize)
    return count > 0 ? print(heap.valueAt(first)) : UNKNOWN
  }
  const subr = value.kind === 'emacs' ? heap.copySource(value.offset) : vectorlikeOf(heap, value, 'SUBR')
  return subr === undefined ? UNKNOWN : subrArguments(heap, printer, subr, value.kind === 'object')
}

/** `MANY`, the largest number of arguments of functions that take any number. */
const MANY = -2

function subrArguments(heap: Heap, printer: Printer, start: number, isNative: boolean): string {
  const list = isNative ? lispField(heap, start, 'subr_native', 'lambda_list') : undefined
  // Only natively compiled functions with dynamic binding have a list.
  if (list !== undefined && consOf(heap, list) !== undefined)
    return printer.print(list, { circle: false, gensym: false }).text
  const [least, most] = [int16Field(heap, start, 'subr', 'min_args'), int16Field(heap, start, 'subr', 'max_args')]
  if (least === undefined || most === undefined) return UNKNOWN
  const bits = BigInt(Math.max(0, least)) + (most < 0 ? ANY_ARGUMENTS : BigInt(most) << 8n)
  return most < MANY ? UNKNOWN : parametersText(printer, { kind: 'fixnum', value: bits })
}

/**
 * The interactive form of an open closure that has it as a field, as `disassemble` prints it; undefined for other functions.
 *
 * `print` prints a value as a constant is printed.
 */
export function interactiveField(
  { heap, names, symbols }: AdviceSource,
  compiled: ByteFunction,
  print: (value: Value) => string,
): string | undefined {
  const rules = byteCodeOf(heap.layout)
  if (!rules.hasOpenClosures || openClosureType(names, compiled) !== 'cconv--interactive-helper') return undefined
  const form = constantAt(heap, compiled.code, 1)
  if (form === undefined) return undefined
  const isCalled = !rules.helperHasForms || isFunction(heap, names, symbols, form)
  return isCalled ? `(funcall '${print(form)})` : print(form)
}

/** `functionp`. */
function isFunction(heap: Heap, names: Names, symbols: Symbols, value: Value): boolean {
  const symbol = names.symbolOffset(value)
  const binding = symbol === undefined ? undefined : symbols.definition(symbol)
  const definition = binding?.isBound === true && binding.value !== undefined ? binding.value : value
  if (definition.kind === 'emacs') return true
  const head = consOf(heap, definition)?.car
  const name = head && symbolNameOf(names, head)
  const isList = name === 'lambda' || name === 'closure' || (name === 'autoload' && symbol !== undefined)
  return isList || ['SUBR', heap.layout.functionType].some((type) => vectorlikeOf(heap, definition, type) !== undefined)
}
