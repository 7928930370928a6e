/**
 * Byte-compiled functions: what their slots hold, and what `disassemble` says of them above the instructions.
 *
 * Source: `enum Lisp_Compiled` and `enum Lisp_Closure` in src/lisp.h; `Fdocumentation`, `function-documentation`,
 * `Finteractive_form`, `help-function-arglist`.
 * @module
 */

import type { Heap } from '../../heap/heap.ts'
import { consOf } from '../../heap/lists.ts'
import { stringAt } from '../../heap/strings.ts'
import { firstSlot, slotsWithin } from '../../heap/struct-fields.ts'
import { isNil, type Value } from '../../heap/value.ts'
import { byteCodeOf } from '../../layout/byte-code.ts'
import type { DumpOffset } from '../../units.ts'
import type { Names } from '../names.ts'
import type { Printer } from '../printer/printer.ts'

/** Code with its constants: of a function, or of a form `(byte-code CODE CONSTANTS DEPTH)`. */
export interface Code {
  /** Offset of the string that has the instructions. */
  readonly string: DumpOffset
  /** The instructions. */
  readonly bytes: Uint8Array
  /** Offset of the first slot of the constants vector. */
  readonly firstConstant: DumpOffset
  /** Number of constants. */
  readonly constants: number
}

/** A byte-compiled function. */
export interface ByteFunction {
  /** Offset of the object. */
  readonly offset: DumpOffset
  /** A list, or a number that stands for one. */
  readonly parameters: Value
  /** Instructions and constants. */
  readonly code: Code
  /** The documentation slot; undefined if the function has none. */
  readonly documentation: Value | undefined
  /** The argument of `interactive`; undefined for functions that are no commands. */
  readonly interactive: Value | undefined
}

const DOCUMENTATION_SLOT = 4
const INTERACTIVE_SLOT = 5

/** The slots of a byte-compiled function; undefined for other values, such as interpreted functions of Emacs 30. */
export function byteFunctionOf(heap: Heap, value: Value): ByteFunction | undefined {
  const { layout } = heap
  const offset = vectorlikeOf(heap, value, layout.functionType)
  if (offset === undefined) return undefined
  const first = firstSlot(heap, offset)
  const count = slotsWithin(heap, first, heap.header(offset).lispSize)
  const slot = (i: number) => (i < count ? heap.valueAt(first + i * layout.lispWordSize) : undefined)
  const code = codeOf(heap, slot(1), slot(2))
  if (code === undefined) return undefined
  return {
    offset,
    parameters: slot(0)!,
    code,
    documentation: slot(DOCUMENTATION_SLOT),
    interactive: interactiveOf(heap, slot(INTERACTIVE_SLOT)),
  }
}

/** Code and constants of a form `(byte-code CODE CONSTANTS DEPTH)`; undefined for other values. */
export function byteCodeForm(heap: Heap, names: Names, value: Value): Code | undefined {
  const head = consOf(heap, value)
  if (head === undefined || symbolNameOf(names, head.car) !== 'byte-code') return undefined
  const code = consOf(heap, head.cdr)
  const constants = code && consOf(heap, code.cdr)
  return code && codeOf(heap, code.car, constants?.car)
}

function codeOf(heap: Heap, code: Value | undefined, constants: Value | undefined): Code | undefined {
  if (code?.kind !== 'object' || heap.objects.at(code.offset) !== heap.layout.tags.string) return undefined
  const vector = vectorlikeOf(heap, constants, 'NORMAL_VECTOR')
  const firstConstant = vector === undefined ? 0 : firstSlot(heap, vector)
  const claimed = vector === undefined ? 0 : heap.header(vector).lispSize
  return {
    string: code.offset,
    bytes: stringAt(heap, code.offset).bytes ?? new Uint8Array(),
    firstConstant,
    constants: slotsWithin(heap, firstConstant, claimed),
  }
}

function interactiveOf(heap: Heap, form: Value | undefined): Value | undefined {
  const vector = byteCodeOf(heap.layout).interactiveInVector ? vectorlikeOf(heap, form, 'NORMAL_VECTOR') : undefined
  if (vector === undefined) return form
  const isEmpty = heap.header(vector).lispSize === 0
  return isEmpty ? form : heap.valueAt(firstSlot(heap, vector))
}

/** Where the vectorlike of this type starts that `value` is. */
export function vectorlikeOf(heap: Heap, value: Value | undefined, type: string): DumpOffset | undefined {
  const { tags } = heap.layout
  if (value?.kind !== 'object' || heap.objects.at(value.offset) !== tags.vectorlike) return undefined
  return heap.pvecName(value.offset) === type ? value.offset : undefined
}

/** The name of a symbol; undefined for other values, and where only the executable has it. */
export function symbolNameOf(names: Names, value: Value): string | undefined {
  const symbol = names.symbolOffset(value)
  return symbol === undefined ? undefined : names.symbolName(symbol)
}

/** The function that a macro `(macro . FUNCTION)` expands by; undefined for other values. */
export function macroFunction(heap: Heap, names: Names, value: Value): Value | undefined {
  const pair = consOf(heap, value)
  return pair !== undefined && symbolNameOf(names, pair.car) === 'macro' ? pair.cdr : undefined
}

/** Bits of the number that stands for a list of parameters: how many are required, whether there is a rest, how many there are. */
const REQUIRED_BITS = 0x7f
const REST_BIT = 0x80
const MOST_SHIFT = 8

/** The list of parameters as `disassemble` prints it: from a number, `(arg1 &optional arg2)`. */
export function parametersText(printer: Printer, parameters: Value): string {
  if (parameters.kind !== 'fixnum') return printer.print(parameters, { circle: false, gensym: false }).text
  const bits = Number(BigInt.asUintN(31, parameters.value))
  const required = bits & REQUIRED_BITS
  const hasRest = (bits & REST_BIT) !== 0
  // Only a damaged number asks for more parameters than a call can have.
  const most = hasRest ? required : Math.min(bits >>> MOST_SHIFT, REQUIRED_BITS)
  const numbered = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => `arg${from + i + 1}`)
  const words = [
    ...numbered(0, required),
    ...(most > required ? ['&optional', ...numbered(required, most)] : []),
    ...(hasRest ? ['&rest', 'rest'] : []),
  ]
  return words.length === 0 ? 'nil' : `(${words.join(' ')})`
}

/**
 * The documentation as `disassemble` prints it: its first line. Where the dump has only the place of the text in another file,
 * that place: `<DOC 4711>`. Undefined for functions without documentation.
 */
export function documentationText(heap: Heap, names: Names, value: Value | undefined): string | undefined {
  if (value === undefined || isNil(value)) return undefined
  if (value.kind === 'fixnum') return value.value === 0n ? undefined : `<DOC ${value.value}>`
  if (value.kind === 'object' && heap.objects.at(value.offset) === heap.layout.tags.string) {
    const text = names.stringText(value.offset)
    const end = text?.indexOf('\n') ?? -1
    return end < 0 ? text : `${text!.slice(0, end)} ...`
  }
  const place = consOf(heap, value)
  if (place?.cdr.kind !== 'fixnum') return undefined
  const { car } = place
  const isString = car.kind === 'object' && heap.objects.at(car.offset) === heap.layout.tags.string
  return `<${(isString ? names.stringText(car.offset) : undefined) ?? 'another file'} ${place.cdr.value}>`
}
