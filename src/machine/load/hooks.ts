/**
 * Data that a program registers with the dumper: functions to run after each load, C variables to keep, pointers to objects.
 *
 * They are in arrays of the executable, and therefore in the dump. Hooks are addresses of functions, whose JavaScript code is
 * found by name in the next run. A load runs the early hooks, which include thawing, before native code could be loaded,
 * and the late hooks after it.
 * Source: `pdumper_do_now_and_after_load`, `pdumper_do_now_and_after_late_load`, `pdumper_remember_scalar`,
 * `pdumper_remember_lv_ptr_raw` in src/pdumper.c and src/pdumper.h.
 * @module
 */
import { MachineFault } from '../fault.ts'
import type { Space } from '../memory/space.ts'
import { pointerTo, Tag } from '../memory/word.ts'
import { type AreaName, sizeOfVariable } from '../program.ts'
import type { Runtime } from '../runtime.ts'

/** When a hook runs after a load: before or after native code could be loaded. */
export type HookPhase = 'early' | 'late'

const areas = {
  early: { functions: 'dump_hooks', count: 'nr_dump_hooks' },
  late: { functions: 'dump_late_hooks', count: 'nr_dump_late_hooks' },
} as const satisfies Readonly<Record<HookPhase, Readonly<Record<string, AreaName>>>>

/** The implementation of each hook, by the name of its C function in the program. */
export type Hooks<M extends Runtime> = Readonly<Record<string, (machine: M) => void>>

/** Hooks of the machine itself. */
const ownHooks: Hooks<Runtime> = { thaw_hash_tables: thawTables }

/** A remembered C variable. */
export interface Remembered {
  readonly address: number
  /** Size in bytes; for a pointer to an object, the negated Lisp type. */
  readonly size: number
}

/** Register function `name` of the program to run after each load. Returns its number among the hooks. */
export function registerHook(space: Space, name: string, phase: HookPhase): number {
  if (phase === 'late' && !hasLateHooks(space)) throw new RangeError('dumps of this release have no late hooks')
  const { functions, count } = areas[phase]
  const { memory, layout, program } = space
  const code = program.functions.get(name)
  if (code === undefined) throw new RangeError(`the program has no function ${name}`)
  const length = memory.i32(space.area(count))
  if (length === program.areas[functions].size / layout.wordSize) throw full(space.area(functions), functions)
  memory.setPointer(space.area(functions) + length * layout.wordSize, space.at(code))
  memory.setI32(space.area(count), length + 1)
  return length
}

/** Run a hook now and after each load. */
export function doNowAndAfterLoad<M extends Runtime>(
  machine: M,
  hooks: Hooks<M>,
  name: string,
  phase: HookPhase,
): void {
  const hook = hookNamed(hooks, name)
  if (hook === undefined) throw new RangeError(`no hook ${name}`)
  registerHook(machine.space, name, phase)
  hook(machine)
}

/** Run the hooks of one phase in the order of registration. Their addresses come from the dump. */
export function runHooks<M extends Runtime>(machine: M, hooks: Hooks<M>, phase: HookPhase): readonly string[] {
  const { space } = machine
  if (phase === 'late' && !hasLateHooks(space)) return []
  const names = new Map([...space.program.functions].map(([name, offset]) => [space.at(offset), name]))
  return hookAddresses(space, phase).map((address) => {
    const name = names.get(address)
    const hook = name === undefined ? undefined : hookNamed(hooks, name)
    if (name === undefined || hook === undefined)
      throw new MachineFault('segmentation-fault', address, `${name ?? 'what is there'} is no ${phase} hook`)
    hook(machine)
    return name
  })
}

/** Compute codes and chains of all hash tables of the dump. */
function thawTables({ dumped, tables, vectorlikes }: Runtime): void {
  const hashList = dumped?.image.header.hashList ?? 0
  if (dumped === undefined || hashList === 0) return
  const list = pointerTo(dumped.base + hashList, Tag.vectorlike)
  const length = vectorlikes.length(list)
  for (let i = 0; i < length; i++) tables.thaw(vectorlikes.get(list, i))
}

/** Whether hooks run after the last relocations. Otherwise there is a single array of hooks. */
export const hasLateHooks = ({ layout }: Space): boolean => layout.facts.lateHooks

/** Addresses of the functions of one phase. */
function hookAddresses(space: Space, phase: HookPhase): number[] {
  const { memory, layout } = space
  const { functions, count } = areas[phase]
  const start = space.area(functions)
  return Array.from({ length: memory.i32(space.area(count)) }, (_, i) => memory.pointer(start + i * layout.wordSize))
}

/** Register variable `name`, so that a dump contains its value. Not for Lisp words, which the collector knows. */
export function rememberScalar(space: Space, name: string): void {
  const variable = space.program.variable(name)
  remember(space, { address: space.at(variable.offset), size: sizeOfVariable(variable, space.layout) })
}

/** Register pointer variable `name`, so that a dump contains its object, which has that type. */
export function rememberPointer(space: Space, name: string, tag: Tag = Tag.vectorlike): void {
  if (space.program.variable(name).kind !== 'pointer') throw new RangeError(`${name} is no pointer`)
  remember(space, { address: space.variable(name), size: -(tag === Tag.cons ? space.layout.tags.cons : tag) })
}

/** Register `size` bytes of the executable. */
export function remember(space: Space, { address, size }: Remembered): void {
  const { memory, layout, program } = space
  const count = memory.i32(space.area('nr_remembered_data'))
  const at = space.area('remembered_data') + count * 2 * layout.wordSize
  if (count === program.areas.remembered_data.size / (2 * layout.wordSize)) throw full(at, 'remembered_data')
  memory.setPointer(at, address)
  memory.setI32(at + layout.wordSize, size)
  memory.setI32(space.area('nr_remembered_data'), count + 1)
}

export function rememberedData(space: Space): Remembered[] {
  const { memory, layout } = space
  const start = space.area('remembered_data')
  return Array.from({ length: memory.i32(space.area('nr_remembered_data')) }, (_, i) => {
    const at = start + i * 2 * layout.wordSize
    return { address: memory.pointer(at), size: memory.i32(at + layout.wordSize) }
  })
}

function hookNamed<M extends Runtime>(hooks: Hooks<M>, name: string): ((machine: M) => void) | undefined {
  return Object.hasOwn(ownHooks, name) ? ownHooks[name] : Object.hasOwn(hooks, name) ? hooks[name] : undefined
}

const full = (at: number, area: string) => new MachineFault('storage-exhausted', at, `${area} is full`)
