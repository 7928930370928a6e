/**
 * The executable of a machine: its contents and their places. All runs of one program have the same Emacs offsets, regardless of
 * addresses, so a dump of one run fits the next. The fingerprint identifies the program.
 *
 * In: names of builtin symbols, subrs, C variables and functions. Out: places, as bytes from the Emacs basis, the variable
 * `Vpurify_flag`. Structs are those of the layout. program-data.ts fills them.
 * Source: what the dumper takes from an Emacs: `lispsym`, `staticvec`, `dump_hooks`, `remembered_data`, DEFVAR, DEFUN.
 * @module
 */

import { Random, seedOf } from '../bytes/random.ts'
import type { Layout } from '../layout/layout.ts'
import { type EmacsOffset, roundUp } from '../units.ts'
import { PAGE_SIZE } from './memory/segment.ts'

/** A subr of a program: `DEFUN`. */
export interface SubrSpec {
  /** Lisp name of the function. */
  readonly name: string
  /** Least number of arguments. */
  readonly minArgs: number
  /** 'unevalled' for special forms. */
  readonly maxArgs: number | 'many' | 'unevalled'
}

/** The kind of a C variable. 'bytes' is an array or struct of `size` bytes. */
export type VariableKind = 'lisp' | 'integer' | 'boolean' | 'pointer' | 'bytes'

/** A C variable of a program. */
export interface VariableSpec {
  /** The name of the C variable. */
  readonly name: string
  /** What the variable contains. */
  readonly kind: VariableKind
  /** The symbol that forwards to it, for a DEFVAR. */
  readonly lispName?: string
  /** Size in bytes, for kind 'bytes'. */
  readonly size?: number
}

/** What a program consists of. */
export interface ProgramSpec {
  /** Layout of the program's structures. */
  readonly layout: Layout
  /** The name, which is part of the fingerprint: another name makes another build. */
  readonly name: string
  /** Builtin symbols besides those of every program. */
  readonly symbols?: readonly string[]
  /** Functions defined in C. */
  readonly subrs?: readonly SubrSpec[]
  /** C variables. */
  readonly variables?: readonly VariableSpec[]
  /** C functions that are not subrs, for use as hooks. */
  readonly functions?: readonly string[]
}

export interface Subr extends SubrSpec {
  /** The place of the struct. */
  readonly offset: EmacsOffset
  /** Place of the C function. */
  readonly code: EmacsOffset
}

export interface Variable extends VariableSpec {
  /** Place of the variable. */
  readonly offset: EmacsOffset
  /** The place of the forwarding struct, if a symbol forwards to the variable. */
  readonly forward: EmacsOffset | undefined
}

/** The first five symbols, which the format fixes. The others below are those that the machine refers to. */
const builtinSymbols = ['nil', 't', 'unbound', 'error', 'lambda']
const ownSymbols = [
  'emacs',
  'eq',
  'eql',
  'equal',
  'key',
  'value',
  'key-or-value',
  'key-and-value',
  'macro',
  'closure',
  'quote',
]
const ownVariables: readonly VariableSpec[] = [
  { name: 'Vpurify_flag', kind: 'lisp', lispName: 'purify-flag' },
  { name: 'initial_obarray', kind: 'lisp' },
  { name: 'Vbuffer_alist', kind: 'lisp' },
  { name: 'current_buffer', kind: 'pointer' },
  { name: 'all_buffers', kind: 'pointer' },
  { name: 'charset_table', kind: 'pointer' },
  { name: 'Vcharset_hash_table', kind: 'lisp' },
  { name: 'Vfeatures', kind: 'lisp', lispName: 'features' },
  { name: 'noninteractive', kind: 'boolean', lispName: 'noninteractive' },
]
/** What else an Emacs for Windows is told by. */
const windowsVariables: readonly VariableSpec[] = [
  { name: 'Vsystem_configuration', kind: 'lisp', lispName: 'system-configuration' },
]
const ownFunctions = ['thaw_hash_tables', 'cmpfn_eql', 'cmpfn_equal', 'hashfn_eq', 'hashfn_eql', 'hashfn_equal']

/** Number of roots, at least 64, since other commands recognize staticvec by its length. */
const FEWEST_ROOTS = 80
const SPARE_ROOTS = 32
const MOST_HOOKS = 24
const MOST_REMEMBERED = 32
const CODE_SIZE = 64
/** Size of `struct hash_table_test` of Emacs 30 and later, of which only the address matters. */
const TEST_SIZE = 64
/** Largest alignment of arrays by the linker: the cache line. */
const ALIGN = 64

export type AreaName =
  | 'lispsym'
  | 'buffer_defaults'
  | 'buffer_local_symbols'
  | 'finalizers'
  | 'doomed_finalizers'
  | 'staticvec'
  | 'staticidx'
  | 'dump_hooks'
  | 'nr_dump_hooks'
  | 'dump_late_hooks'
  | 'nr_dump_late_hooks'
  | 'remembered_data'
  | 'nr_remembered_data'
  | 'hashtest_eq'
  | 'hashtest_eql'
  | 'hashtest_equal'
  | 'empty_hash_index'

export interface Area {
  /** Place of the first byte. */
  readonly offset: EmacsOffset
  /** Size in bytes. */
  readonly size: number
}

/** Allocates places in ascending order. */
class Cursor {
  at = 0

  take(size: number, align: number): number {
    const start = roundUp(this.at, align)
    this.at = start + size
    return start
  }
}

/** The executable of machines: its builtin symbols, subrs and C variables, and where they are in its data. */
export class Program {
  /** Layout of the structures of the program. */
  readonly layout: Layout
  /** Name of the program, from which its fingerprint is computed. */
  readonly name: string
  /** 32 bytes. */
  readonly fingerprint: Uint8Array
  /** Names by index in lispsym. */
  readonly symbols: readonly string[]
  /** @internal */
  readonly subrs: ReadonlyMap<string, Subr>
  /** @internal */
  readonly variables: ReadonlyMap<string, Variable>
  /** @internal */
  readonly functions: ReadonlyMap<string, EmacsOffset>
  /** @internal C strings: names of builtin symbols, subrs and variables. */
  readonly literals: ReadonlyMap<string, EmacsOffset>
  /** @internal */
  readonly areas: Readonly<Record<AreaName, Area>>
  /** The place of the first byte, a negative offset. */
  readonly start: EmacsOffset
  /** The end of code and literals, where variables begin. */
  readonly dataStart: EmacsOffset
  /** Size in bytes, a multiple of the page size. */
  readonly size: number
  /** @internal Number of entries that staticvec has room for. */
  readonly maxRoots: number

  constructor(spec: ProgramSpec) {
    const { layout } = spec
    this.layout = layout
    this.name = spec.name
    this.symbols = [...new Set([...builtinSymbols, ...[...ownSymbols, ...(spec.symbols ?? [])].sort()])]
    const variables = withSpareRoots(variablesOf(layout, spec.variables ?? []))
    const subrs = spec.subrs ?? []
    this.maxRoots = variables.length + SPARE_ROOTS
    const cursor = new Cursor()
    const codes = [...ownFunctions, ...(spec.functions ?? []), ...subrs.map(({ name }) => codeName(name))]
    const codePlaces = placeAll(cursor, codes, () => CODE_SIZE, ALIGN)
    const names = [
      ...this.symbols,
      ...subrs.map(({ name }) => name),
      ...variables.map(({ lispName }) => lispName ?? ''),
    ]
    const texts = [...new Set(names)]
    const literalPlaces = placeAll(cursor, texts, (text) => new TextEncoder().encode(text).length + 1, 1)
    const dataStart = cursor.take(0, PAGE_SIZE)
    const { structs } = layout
    const subrPlaces = placeAll(cursor, subrs, () => structs.subr.size, ALIGN)
    const defvars = variables.filter(({ lispName }) => lispName !== undefined)
    const forwardPlaces = placeAll(cursor, defvars, () => structs.fwd.size, 8)
    const variablePlaces = placeAll(cursor, variables, (variable) => sizeOfVariable(variable, layout), 8)
    const areaSizes = Object.entries(areasOf(layout, this.symbols.length, this.maxRoots)) as [AreaName, number][]
    const areaPlaces = placeAll(cursor, areaSizes, ([, size]) => size, ALIGN)
    const basis = variablePlaces.get(variables.find(({ name }) => name === 'Vpurify_flag')!)!
    const place = (at: number) => at - basis

    this.start = place(0)
    this.dataStart = place(dataStart)
    this.size = roundUp(cursor.at, PAGE_SIZE)
    this.functions = new Map([...codePlaces].map(([name, at]) => [name, place(at)]))
    this.literals = new Map([...literalPlaces].map(([text, at]) => [text, place(at)]))
    this.subrs = new Map(
      [...subrPlaces].map(([subr, at]) => {
        const code = place(codePlaces.get(codeName(subr.name))!)
        return [subr.name, { ...subr, offset: place(at), code }]
      }),
    )
    this.variables = new Map(
      [...variablePlaces].map(([variable, at]) => {
        const forward = forwardPlaces.get(variable)
        return [
          variable.name,
          { ...variable, offset: place(at), forward: forward === undefined ? undefined : place(forward) },
        ]
      }),
    )
    this.areas = Object.fromEntries(
      [...areaPlaces].map(([[name, size], at]) => [name, { offset: place(at), size }]),
    ) as Readonly<Record<AreaName, Area>>
    this.fingerprint = fingerprintOf(this)
  }

  /** The index in lispsym of a builtin symbol. */
  symbolIndex(name: string): number {
    return this.symbols.indexOf(name)
  }

  /** @internal */
  variable(name: string): Variable {
    const variable = this.variables.get(name)
    if (variable === undefined) throw new RangeError(`the program has no variable ${name}`)
    return variable
  }
}

/** The name of the C function of a subr. */
const codeName = (subr: string) => `F${subr}`

function withSpareRoots(variables: readonly VariableSpec[]): VariableSpec[] {
  const roots = variables.filter(({ kind }) => kind === 'lisp').length
  const spare = Array.from({ length: Math.max(0, FEWEST_ROOTS - roots) }, (_, i): VariableSpec => {
    return { name: `spare_root_${i}`, kind: 'lisp' }
  })
  return [...variables, ...spare]
}

function placeAll<T>(cursor: Cursor, items: readonly T[], sizeOf: (item: T) => number, align: number): Map<T, number> {
  return new Map(items.map((item) => [item, cursor.take(sizeOf(item), align)]))
}

/** Size of a variable in bytes. An intmax_t has 8 bytes on every machine. */
export const sizeOfVariable = ({ kind, size = 0 }: VariableSpec, { wordSize, lispWordSize }: Layout): number =>
  ({ lisp: lispWordSize, integer: 8, boolean: 1, pointer: wordSize, bytes: size })[kind]

/** The variables that the machine needs, and those that a program declares, which may overlap. */
function variablesOf({ windows }: Layout, declared: readonly VariableSpec[]): VariableSpec[] {
  const own = windows ? [...ownVariables, ...windowsVariables] : ownVariables
  const names = new Set(declared.flatMap(({ name, lispName }) => [name, lispName ?? name]))
  return [...own.filter(({ name, lispName }) => !names.has(name) && !names.has(lispName ?? name)), ...declared]
}

function areasOf({ structs, wordSize }: Layout, symbols: number, roots: number): Record<AreaName, number> {
  const remembered = MOST_REMEMBERED * 2 * wordSize
  return {
    lispsym: symbols * structs.symbol.size,
    buffer_defaults: structs.buffer.size,
    buffer_local_symbols: structs.buffer.size,
    finalizers: structs.finalizer.size,
    doomed_finalizers: structs.finalizer.size,
    staticvec: roots * wordSize,
    staticidx: 4,
    dump_hooks: MOST_HOOKS * wordSize,
    nr_dump_hooks: 4,
    dump_late_hooks: MOST_HOOKS * wordSize,
    nr_dump_late_hooks: 4,
    remembered_data: remembered,
    nr_remembered_data: 4,
    hashtest_eq: TEST_SIZE,
    hashtest_eql: TEST_SIZE,
    hashtest_equal: TEST_SIZE,
    empty_hash_index: 4,
  }
}

/** A digest of the contents of the executable, like that of make-fingerprint. */
function fingerprintOf({ name, layout, symbols, subrs, variables, functions, size }: Program): Uint8Array {
  const { release, abi, byteOrder } = layout
  const contents = [[...subrs], [...variables], [...functions]]
  const text = JSON.stringify([name, release, abi, byteOrder, symbols, contents, size])
  const random = new Random(seedOf(text))
  return Uint8Array.from({ length: 32 }, () => random.below(256))
}
