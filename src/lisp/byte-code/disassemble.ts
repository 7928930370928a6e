/**
 * Disassembly of byte-compiled functions: the text that Emacs's `disassemble` prints, and the same as data.
 *
 * Functions among the constants follow indented, where they are used. Nesting takes an entry of a stack and no recursive call,
 * and the text ends at a limit.
 * Source: `disassemble-internal` and `disassemble-1` in lisp/emacs-lisp/disass.el; `Findent_to` in src/indent.c.
 * @module
 */

import { Budget } from '../../bytes/budget.ts'
import type { Heap } from '../../heap/heap.ts'
import { consOf } from '../../heap/lists.ts'
import type { Value } from '../../heap/value.ts'
import { byteCodeOf } from '../../layout/byte-code.ts'
import type { DumpOffset } from '../../units.ts'
import type { Names } from '../names.ts'
import { PRINT_LIMIT, type Printed, Printer, type PrintOptions } from '../printer/printer.ts'
import { Symbols } from '../symbols.ts'
import { type AdviceSource, argumentsText, interactiveField } from './advice.ts'
import {
  type ByteFunction,
  byteCodeForm,
  byteFunctionOf,
  type Code,
  documentationText,
  macroFunction,
} from './function.ts'
import { constantAt, type Instruction, instructionsOf, labelsOf, switchTable, valueOfKey } from './instructions.ts'

/** What a disassembly reads: an open dump. */
export interface DisassemblySource {
  /** The objects. */
  readonly heap: Heap
  /** The names of symbols. */
  readonly names: Names
  /** Read anew where it is not given. */
  readonly symbols?: Symbols
}

/** Options of `disassemble`. */
export interface DisassemblyOptions {
  /** The symbol whose function it is, for the first line. */
  readonly name?: string | undefined
}

/** One instruction of byte code. */
export interface InstructionFacts {
  /** Bytes from the start of the code. */
  readonly pc: number
  /** The number of the label in front of the instruction; null where nothing jumps to it. */
  readonly label: number | null
  /** Null for a byte that is no instruction. */
  readonly opcode: string | null
  /** As `disassemble` prints it; null for instructions without. */
  readonly argument: string | null
  /** Offset of the byte-compiled function that the argument is or contains. */
  readonly function: DumpOffset | null
}

/** The instructions of a byte-compiled function, and what is around them. */
export interface FunctionFacts {
  /** Where the function starts. */
  readonly offset: DumpOffset
  /** The parameter list, printed. */
  readonly parameters: string
  /** The first line of the documentation, or the place that the dump has instead. */
  readonly documentation: string | null
  /** The interactive specification, printed; null for a function that is not a command. */
  readonly interactive: string | null
  /** The instructions, in order. */
  readonly instructions: readonly InstructionFacts[]
}

/** The byte-compiled function that `value` is, or that the macro `value` expands by. */
export function compiledFunction({ heap, names }: DisassemblySource, value: Value): ByteFunction | undefined {
  return byteFunctionOf(heap, macroFunction(heap, names, value) ?? value)
}

/**
 * The text that `disassemble` prints for a byte-compiled function or macro.
 *
 * @returns undefined where `value` is neither
 * @throws PdmpError 'too-costly': functions contain each other so often that the text would be out of proportion to the file
 */
export function disassemble(
  source: DisassemblySource,
  value: Value,
  { name }: DisassemblyOptions = {},
): Printed | undefined {
  const compiled = compiledFunction(source, value)
  if (compiled === undefined) return undefined
  const isMacro = macroFunction(source.heap, source.names, value) !== undefined
  const words = [...(isMacro || name !== undefined ? ['for'] : []), ...(isMacro ? ['macro'] : []), name ?? []].flat()
  return new Disassembly(source).print(`byte code${words.map((word) => ` ${word}`).join('')}:\n`, compiled)
}

/**
 * The same as data: the function, and each function among its constants once, in the order of their first use.
 *
 * @returns undefined where `value` is no byte-compiled function or macro
 * @throws PdmpError 'too-costly': functions contain each other so often that the answer would be out of proportion to the file
 */
export function functionFacts(source: DisassemblySource, value: Value): readonly FunctionFacts[] | undefined {
  const compiled = compiledFunction(source, value)
  return compiled === undefined ? undefined : new Disassembly(source).facts(compiled)
}

/** Columns that a nested function is indented by, and those in which names and arguments of instructions start. */
const FUNCTION_INDENT = 4
const FORM_INDENT = 3
const NAME_COLUMN = 8
const ARGUMENT_COLUMN = 17
const TAB_WIDTH = 8

/** What may be read of a file, in multiples of its length: functions may share code. */
const MOST_READS = 64
const LEAST_READS = 1 << 20

/** Something to print further in, in the middle of a text. */
interface Nested {
  readonly indent: number
  readonly body: ByteFunction | Code
}

/** An argument as it prints: its text, and the code that follows it. */
interface Argument {
  readonly text: string
  readonly nested?: readonly Nested['body'][]
}

const isFunction = (body: ByteFunction | Code): body is ByteFunction => 'code' in body

class Disassembly {
  readonly #source: AdviceSource
  readonly #printer: Printer
  readonly #heap: Heap
  readonly #budget: Budget
  /** Characters that may still be written. */
  #room: number

  constructor(source: DisassemblySource) {
    const { heap, names, symbols = new Symbols(heap, names) } = source
    this.#source = { heap, names, symbols }
    this.#printer = new Printer(source)
    this.#heap = heap
    this.#budget = new Budget(LEAST_READS + MOST_READS * heap.view.length)
    this.#room = Math.max(PRINT_LIMIT, 4 * heap.view.length)
  }

  print(title: string, compiled: ByteFunction): Printed {
    let text = title
    const open = [this.#function(compiled, 0)]
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const { value: piece, done } = top.next()
      if (done) open.pop()
      else if (typeof piece !== 'string') open.push(this.#body(piece))
      else if (piece.length > this.#room) return { text, isWhole: false }
      else {
        text += piece
        this.#room -= piece.length
      }
    }
    return { text, isWhole: true }
  }

  facts(first: ByteFunction): readonly FunctionFacts[] {
    const functions = new Map([[first.offset, first]])
    const found: FunctionFacts[] = []
    // The loop reaches functions that are added while it runs.
    for (const compiled of functions.values()) {
      const { offset, documentation, code } = compiled
      const instructions: InstructionFacts[] = []
      for (const { instruction, label, argument } of this.#lines(code)) {
        const inner = argument?.nested?.find(isFunction)
        if (inner !== undefined && !functions.has(inner.offset)) functions.set(inner.offset, inner)
        instructions.push({
          pc: instruction.pc,
          label: label ?? null,
          opcode: instruction.opcode?.name ?? null,
          argument: argument?.text ?? null,
          function: inner?.offset ?? null,
        })
      }
      found.push({
        offset,
        parameters: argumentsText(this.#source, this.#printer, compiled),
        documentation: documentationText(this.#heap, this.#source.names, documentation) ?? null,
        interactive: this.#interactive(compiled) ?? null,
        instructions,
      })
    }
    return found
  }

  #body({ body, indent }: Nested): Generator<string | Nested> {
    return isFunction(body) ? this.#function(body, indent) : this.#code(body, indent)
  }

  *#function(compiled: ByteFunction, indent: number): Generator<string | Nested> {
    const { names } = this.#source
    const margin = indentTo(0, indent)
    const documentation = documentationText(this.#heap, names, compiled.documentation)
    if (documentation !== undefined) yield `${margin}  doc:  ${documentation}\n`
    yield `${margin}  args: ${argumentsText(this.#source, this.#printer, compiled)}\n`
    const interactive = this.#interactive(compiled)
    if (interactive !== undefined) {
      const form = compiled.interactive && byteCodeForm(this.#heap, names, compiled.interactive)
      yield `${margin} interactive: `
      if (form === undefined) yield interactive
      else {
        yield '\n'
        yield { body: form, indent: indent + FORM_INDENT }
      }
      yield '\n'
    }
    yield* this.#code(compiled.code, indent)
  }

  /** The interactive form as text; undefined for functions that are no commands. */
  #interactive(compiled: ByteFunction): string | undefined {
    const { interactive } = compiled
    if (interactive !== undefined) return this.#constant(interactive)
    return interactiveField(this.#source, compiled, (value) => this.#constant(value))
  }

  *#code(code: Code, indent: number): Generator<string | Nested> {
    const margin = indentTo(0, indent)
    for (const { instruction, label, argument } of this.#lines(code)) {
      const { pc, opcode } = instruction
      const place = label === undefined ? String(pc) : `${pc}:${label}`
      const name = opcode?.name ?? '<not-an-opcode>'
      const nameAt = Math.max(indent + place.length, indent + NAME_COLUMN)
      const before = indentTo(indent + place.length, indent + NAME_COLUMN)
      yield `${margin}${place}${before}${name}${indentTo(nameAt + name.length, indent + ARGUMENT_COLUMN)} `
      if (argument !== undefined) yield argument.text
      if (argument?.nested !== undefined) {
        yield '\n'
        for (const body of argument.nested) {
          yield { body, indent: indent + (isFunction(body) ? FUNCTION_INDENT : FORM_INDENT) }
        }
      }
      yield '\n'
    }
  }

  /** Instructions, each with the label in front of it and its argument. */
  *#lines(code: Code): Generator<{ instruction: Instruction; label: number | undefined; argument?: Argument }> {
    const labels = labelsOf(this.#heap, code, this.#budget)
    let before: Instruction | undefined
    for (const instruction of instructionsOf(this.#heap, code.bytes)) {
      const isSwitch = instruction.opcode?.name === 'switch' && !labels.has(instruction.pc)
      if (before !== undefined) yield this.#line(code, before, labels, isSwitch)
      before = instruction
    }
    if (before !== undefined) yield this.#line(code, before, labels, false)
  }

  #line(code: Code, instruction: Instruction, labels: ReadonlyMap<number, number>, isBeforeSwitch: boolean) {
    const argument = this.#argument(code, instruction, labels, isBeforeSwitch)
    const label = labels.get(instruction.pc)
    return argument === undefined ? { instruction, label } : { instruction, label, argument }
  }

  #argument(
    code: Code,
    { opcode, operand }: Instruction,
    labels: ReadonlyMap<number, number>,
    isBeforeSwitch: boolean,
  ): Argument | undefined {
    switch (opcode?.argument) {
      case 'number':
        return { text: String(operand) }
      case 'jump':
        return { text: labelText(labels, operand) }
      case 'variable':
      case 'constant': {
        const value = constantAt(this.#heap, code, operand)
        if (value === undefined) return { text: `(out-of-range ${operand})` }
        if (opcode.argument === 'variable') return { text: this.#print(value, {}) }
        return (isBeforeSwitch ? this.#jumpTable(value, labels) : undefined) ?? this.#constantArgument(value)
      }
      default:
        return undefined
    }
  }

  #jumpTable(value: Value, labels: ReadonlyMap<number, number>): Argument | undefined {
    const table = switchTable(this.#heap, value)
    if (table === undefined) return undefined
    this.#budget.require(table.keys.length, { path: 'byte-code', offset: 0 }, 'disassembly')
    const test = typeof table.test === 'string' ? table.test : this.#print(table.test, { plain: true })
    let text = ''
    for (const key of table.keys) {
      if (text.length > this.#room) break
      const target = valueOfKey(this.#heap, key)
      const label = target.kind === 'fixnum' ? labelText(labels, Number(target.value)) : this.#print(target, {})
      text += `${text === '' ? '' : ' '}${this.#print(this.#heap.valueAt(key), { plain: true })} ${label}`
    }
    return { text: `<jump-table-${test} (${text})>` }
  }

  #constantArgument(value: Value): Argument {
    const { names } = this.#source
    const mark = byteFunctionOf(this.#heap, value)
    if (mark !== undefined) return { text: byteCodeOf(this.#heap.layout).functionMark, nested: [mark] }
    const expander = macroFunction(this.#heap, names, value)
    const macro = expander && byteFunctionOf(this.#heap, expander)
    if (macro !== undefined) return { text: '<compiled macro>', nested: [macro] }
    const form = byteCodeForm(this.#heap, names, value)
    if (form !== undefined) return { text: '<byte code>', nested: [form] }
    const forms = this.#forms(value)
    return forms.length > 0 ? { text: '(<byte code>...)', nested: forms } : { text: this.#constant(value) }
  }

  /** The forms of a list that consists of forms `(byte-code …)`, or that starts with some. */
  #forms(list: Value): Code[] {
    const forms: Code[] = []
    for (let rest = consOf(this.#heap, list); rest !== undefined; rest = consOf(this.#heap, rest.cdr)) {
      const form = byteCodeForm(this.#heap, this.#source.names, rest.car)
      if (form === undefined || !this.#budget.spend()) break
      forms.push(form)
    }
    return forms
  }

  #constant(value: Value): string {
    return this.#print(value, { escapeNewlines: true })
  }

  #print(value: Value, options: PrintOptions): string {
    const style = { circle: false, gensym: false, limit: this.#room }
    return this.#printer.print(value, { ...style, ...options }).text
  }
}

/** The number of the label at a place; the place itself where no instruction starts there, as in damaged code. */
const labelText = (labels: ReadonlyMap<number, number>, pc: number): string => String(labels.get(pc) ?? `<${pc}>`)

/** White space from one column to another, as `indent-to` makes it: with tabs. */
function indentTo(from: number, to: number): string {
  if (to <= from) return ''
  const tabs = Math.floor(to / TAB_WIDTH) - Math.floor(from / TAB_WIDTH)
  return tabs === 0 ? ' '.repeat(to - from) : '\t'.repeat(tabs) + ' '.repeat(to % TAB_WIDTH)
}
