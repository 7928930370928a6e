/**
 * What a program leaves with the dumper: functions to run again after each load, C variables to keep, pointers to objects.
 *
 * All of it is in the arrays of the executable and therefore in the dump, hooks as addresses of functions: the next run of
 * the program finds their code by name. A load runs the early ones, thawing among them, before native code could be loaded,
 * and the late ones after it.
 * Source: `pdumper_do_now_and_after_load`, `pdumper_do_now_and_after_late_load`, `pdumper_remember_scalar`,
 * `pdumper_remember_lv_ptr_raw` in src/pdumper.c and src/pdumper.h.
 * @module
 */
import { MachineFault } from '../fault.ts'
import type { Space } from '../memory/space.ts'
import { pointerTo, Tag } from '../memory/word.ts'
import { type AreaName, sizeOfVariable } from '../program.ts'
import type { Runtime } from '../runtime.ts'

export type HookPhase = 'early' | 'late'

const areas = {
  early: { functions: 'dump_hooks', count: 'nr_dump_hooks' },
  late: { functions: 'dump_late_hooks', count: 'nr_dump_late_hooks' },
} as const satisfies Readonly<Record<HookPhase, Readonly<Record<string, AreaName>>>>

/** What the C function of each hook does, by its name in the program. */
export type Hooks<M extends Runtime> = Readonly<Record<string, (machine: M) => void>>

/** Hooks of the machine itself. */
const ownHooks: Hooks<Runtime> = { thaw_hash_tables: thawTables }

/** A C variable that is remembered. */
export interface Remembered {
  readonly address: number
  /** Bytes; the negative of a Lisp type for a pointer to an object. */
  readonly size: number
}

/** Let each load of a dump run function `name` of the program: its number among the hooks. */
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

/** Run a hook now, and let each load run it. */
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

/** Run the hooks of one phase in the order in which they were registered. Their addresses came with the dump. */
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

/** Compute codes and chains of all tables that came with the dump. */
function thawTables({ dumped, tables, vectorlikes }: Runtime): void {
  const hashList = dumped?.image.header.hashList ?? 0
  if (dumped === undefined || hashList === 0) return
  const list = pointerTo(dumped.base + hashList, Tag.vectorlike)
  const length = vectorlikes.length(list)
  for (let i = 0; i < length; i++) tables.thaw(vectorlikes.get(list, i))
}

/** Does the loader run hooks after the last relocations? Else there is one array of hooks. */
export const hasLateHooks = ({ layout }: Space): boolean => layout.facts.lateHooks

/** Where the functions of one phase are. */
function hookAddresses(space: Space, phase: HookPhase): number[] {
  const { memory, layout } = space
  const { functions, count } = areas[phase]
  const start = space.area(functions)
  return Array.from({ length: memory.i32(space.area(count)) }, (_, i) => memory.pointer(start + i * layout.wordSize))
}

/** Let the dump have the value that variable `name` will have: whatever it is, but no Lisp word, which the collector knows. */
export function rememberScalar(space: Space, name: string): void {
  const variable = space.program.variable(name)
  remember(space, { address: space.at(variable.offset), size: sizeOfVariable(variable, space.layout) })
}

/** Let the dump have what the pointer variable `name` will lead to: an object of that type. */
export function rememberPointer(space: Space, name: string, tag: Tag = Tag.vectorlike): void {
  if (space.program.variable(name).kind !== 'pointer') throw new RangeError(`${name} is no pointer`)
  remember(space, { address: space.variable(name), size: -(tag === Tag.cons ? space.layout.tags.cons : tag) })
}

/** Let the dump have `size` bytes of the executable. */
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
