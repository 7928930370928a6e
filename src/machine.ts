/**
 * The public interface of `pdmp/machine`, a small Lisp process that dumps itself and loads dumps: re-exports only.
 * @module
 */
export { MachineFault, type MachineFaultCode, machineFaults } from './machine/fault.ts'
export type { Collection, CollectOptions } from './machine/gc/collection.ts'
export type { Lisp } from './machine/interpreter/context.ts'
export { LispError } from './machine/interpreter/exits.ts'
export type { DumpStats, Host } from './machine/interpreter/host.ts'
export type { Interpreter, InterpreterOptions } from './machine/interpreter/interpreter.ts'
export {
  attachLisp,
  evaluate,
  type LispOptions,
  lispProgram,
  loadup,
  type ResumeOptions,
  resumeLisp,
  startLisp,
} from './machine/interpreter/lisp.ts'
export type { Dumped } from './machine/load/dumped.ts'
export type { HookPhase } from './machine/load/hooks.ts'
export {
  type LoadFailure,
  type LoadResult,
  type LoadResultName,
  type LoadSuccess,
  loadResults,
} from './machine/load/load.ts'
export {
  type DumpOptions,
  Machine,
  type MachineOptions,
  type ProcessImage,
  type ProcessOptions,
} from './machine/machine.ts'
export type { PageCounts, SegmentName } from './machine/memory/segment.ts'
export type { SpaceOptions } from './machine/memory/space.ts'
export {
  addressOf,
  fixnum,
  fixnumValue,
  isFixnum,
  NIL,
  pointerTo,
  Tag,
  tagOf,
  type Word,
} from './machine/memory/word.ts'
export { Program, type ProgramSpec, type SubrSpec, type VariableKind, type VariableSpec } from './machine/program.ts'
export type { Runtime } from './machine/runtime.ts'
