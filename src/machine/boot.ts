/**
 * Initialization of a program before it reads any Lisp: symbols, variables and subrs.
 *
 * Source: `init_obarray_once`, `init_symbols`, `defsubr`, `staticpro`, DEFVAR_LISP of Emacs.
 * @module
 */
import { Interned } from '../heap/symbol-flags.ts'
import { registerHook, remember, rememberPointer } from './load/hooks.ts'
import type { Space } from './memory/space.ts'
import { fixnum, NIL, pointerTo, Tag } from './memory/word.ts'
import { pvecCode, writeHeader } from './objects/headers.ts'
import type { Runtime } from './runtime.ts'

export function boot(machine: Runtime, obarraySize: number): void {
  const { space } = machine
  for (const { name, kind } of space.program.variables.values()) if (kind === 'lisp') machine.setVariable(name, NIL)
  initializeSymbols(machine)
  machine.setVariable('initial_obarray', machine.obarrays.make(obarraySize))
  internSymbols(machine)
  for (const { kind, offset } of space.program.variables.values())
    if (kind === 'lisp') staticpro(space, space.at(offset))
  defineVariables(machine)
  defineSubrs(machine)
  initializeBuffers(space)
  machine.finalizers.initialize()
  if (space.layout.hash.form !== 'stored') registerHook(space, 'thaw_hash_tables', 'early')
  // Objects that every Emacs has: by them a dump tells how its words are tagged, which release wrote it, and for which system.
  machine.setVariable('Vfeatures', machine.conses.list([space.builtin('emacs')]))
  machine.setVariable('Vcharset_hash_table', machine.tables.make({ test: 'equal', size: 0 }))
  const { windows, wordSize } = space.layout
  if (windows) {
    const machineName = wordSize === 8 ? 'x86_64' : 'i686'
    machine.setVariable('Vsystem_configuration', machine.strings.make(`${machineName}-w64-mingw32`))
  }
}

function initializeSymbols({ space, symbols, strings }: Runtime): void {
  for (const name of space.program.symbols) {
    symbols.initialize(space.symbolAddress(space.builtin(name)), strings.ofLiteral(name))
  }
  for (const name of ['nil', 't']) {
    const symbol = space.builtin(name)
    symbols.setValue(symbol, symbol)
    symbols.makeConstant(symbol)
  }
}

function internSymbols({ space, symbols, obarrays }: Runtime): void {
  for (const name of space.program.symbols) {
    // "unbound" marks variables without a value. Lisp cannot read it as a symbol.
    if (name === 'unbound') symbols.setInterned(space.builtin(name), Interned.no)
    else obarrays.add(space.builtin(name), obarrays.initial)
  }
}

/** Make the variable at `address` a root. */
function staticpro(space: Space, address: number): void {
  const { memory, layout } = space
  const count = space.area('staticidx')
  memory.setPointer(space.area('staticvec') + memory.i32(count) * layout.wordSize, address)
  memory.setI32(count, memory.i32(count) + 1)
}

function defineVariables({ space, symbols, obarrays }: Runtime): void {
  for (const { lispName, forward } of space.program.variables.values()) {
    if (lispName === undefined || forward === undefined) continue
    symbols.forward(obarrays.intern(lispName), space.at(forward))
  }
}

function defineSubrs({ space, symbols, obarrays }: Runtime): void {
  for (const { name, offset } of space.program.subrs.values()) {
    symbols.setFunction(obarrays.intern(name), pointerTo(space.at(offset), Tag.vectorlike))
  }
}

/** Initialize the two structs that are not buffers: the defaults for new ones, and the names of their slots. */
function initializeBuffers(space: Space): void {
  const { memory, layout } = space
  const [{ lispSlots, restWords } = { lispSlots: 0, restWords: 0 }] = layout.bufferVariants
  const header = { pvec: pvecCode(layout, 'BUFFER'), lispSize: lispSlots, restSize: restWords }
  const contents = layout.structs.vector.fields['contents.0'].offset
  for (const name of ['buffer_defaults', 'buffer_local_symbols'] as const) {
    writeHeader(memory, space.area(name), header)
    const fill = name === 'buffer_defaults' ? NIL : fixnum(0)
    for (let i = 0; i < lispSlots; i++) memory.setWord(space.area(name) + contents + i * layout.lispWordSize, fill)
    remember(space, { address: space.area(name), size: layout.wordSize })
  }
  for (const name of ['current_buffer', 'all_buffers']) rememberPointer(space, name)
}
