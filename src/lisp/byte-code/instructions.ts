/**
 * The instructions of byte-code, and the places in it that they jump to.
 *
 * Source: `byte-decompile-bytecode-1` in lisp/emacs-lisp/byte-opt.el; `exec_byte_code` in src/bytecode.c.
 * @module
 */
import type { Budget } from '../../bytes/budget.ts'
import type { Heap } from '../../heap/heap.ts'
import type { Value } from '../../heap/value.ts'
import { byteCodeOf, type Opcode } from '../../layout/byte-code.ts'
import { keysIn, type PrintedTable, printedTable } from '../printer/tables.ts'
import { type Code, vectorlikeOf } from './function.ts'

export interface Instruction {
  /** Bytes from the start of the code. */
  readonly pc: number
  /** Undefined for a byte that is no instruction of this release. */
  readonly opcode: Opcode | undefined
  /** 0 for instructions without one. */
  readonly operand: number
}

/** The first operand of `discardN` that stands for another instruction: the one that keeps the top of the stack. */
const PRESERVES_TOP = 0x80

/** The instructions of `bytes` in order. An operand that the end cuts off reads as 0. */
export function* instructionsOf(heap: Heap, bytes: Uint8Array): Generator<Instruction> {
  const { opcodes } = byteCodeOf(heap.layout)
  for (let pc = 0; pc < bytes.length; ) {
    const start = pc
    const opcode = opcodes[bytes[pc++]!]
    if (opcode === undefined) {
      yield { pc: start, opcode, operand: 0 }
      continue
    }
    if ('value' in opcode.operand) {
      yield { pc: start, opcode, operand: opcode.operand.value }
      continue
    }
    const size = opcode.operand.bytes
    const low = size > 0 ? (bytes[pc] ?? 0) : 0
    const high = size > 1 ? (bytes[pc + 1] ?? 0) : 0
    pc += size
    const operand = low + 256 * high
    const preserves = opcode.name === 'discardN' && operand >= PRESERVES_TOP
    yield preserves
      ? { pc: start, opcode: { ...opcode, name: 'discardN-preserve-tos' }, operand: operand - PRESERVES_TOP }
      : { pc: start, opcode, operand }
  }
}

/** The constant of this index; undefined where the vector has none. */
export const constantAt = (heap: Heap, { firstConstant, constants }: Code, index: number): Value | undefined =>
  index < constants ? heap.valueAt(firstConstant + index * heap.layout.lispWordSize) : undefined

/** The hash table of a `switch`; undefined for other values. */
export function switchTable(heap: Heap, value: Value | undefined): PrintedTable | undefined {
  const offset = vectorlikeOf(heap, value, 'HASH_TABLE')
  return offset === undefined ? undefined : printedTable(heap, offset, (pairs) => keysIn(heap, pairs))
}

/** The value that belongs to the key in the slot at `key`. */
export const valueOfKey = (heap: Heap, key: number): Value => heap.valueAt(key + heap.layout.lispWordSize)

/** Where the code jumps to, in order: the number of each label, by its place in the code. Labels count from 1. */
export function labelsOf(heap: Heap, code: Code, budget: Budget): ReadonlyMap<number, number> {
  const targets = new Set<number>()
  const starts: number[] = []
  budget.require(code.bytes.length, { path: 'byte-code', offset: code.firstConstant }, 'disassembly')
  let last: Value | undefined
  for (const { pc, opcode, operand } of instructionsOf(heap, code.bytes)) {
    starts.push(pc)
    if (opcode?.argument === 'jump') targets.add(operand)
    else if (opcode?.argument === 'constant' || opcode?.argument === 'variable') last = constantAt(heap, code, operand)
    else if (opcode?.name === 'switch') addTargets(heap, last, targets, budget)
  }
  const labels = new Map<number, number>()
  for (const pc of starts) if (targets.has(pc)) labels.set(pc, labels.size + 1)
  return labels
}

/** Add the places that the hash table of a `switch` leads to. */
function addTargets(heap: Heap, table: Value | undefined, targets: Set<number>, budget: Budget): void {
  const keys = switchTable(heap, table)?.keys ?? []
  budget.require(keys.length, { path: 'byte-code', offset: 0 }, 'disassembly')
  for (const key of keys) {
    const target = valueOfKey(heap, key)
    if (target.kind === 'fixnum') targets.add(Number(target.value))
  }
}
