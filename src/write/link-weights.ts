/**
 * How much a link pulls what it leads to, and from where: what the dumper's queue knows of it.
 *
 * In: an atom and a link of it. Out: a weight, and the place that distance is measured from, in bytes from the start of the
 * atom: the slot in an array of Lisp words, else the start of the struct, as the dumper writes one or the other at a time.
 * Source: the weights passed to `dump_field_lv` throughout src/pdumper.c.
 * @module
 */
import { ByteView } from '../bytes/view.ts'
import { type Graph, NO_ATOM, Section } from '../graph/graph.ts'
import type { Layout, Struct } from '../layout/layout.ts'
import { readVectorlikeHeader } from '../layout/vectorlike.ts'

export const Weight = { none: 0, normal: 1000, strong: 1200 } as const

/** What links weigh that are not strong, by struct and field; `[]` is any field that a struct has. */
const weakerFields = {
  cons: { cdr: Weight.normal },
  symbol: { val: Weight.normal, func: Weight.normal, plist: Weight.normal },
  blv: { where: Weight.normal },
  marker: { ofs_buffer: Weight.normal },
  finalizer: { func: Weight.none },
  subr_native: {
    intspec: Weight.normal,
    command_modes: Weight.normal,
    native_comp_u: Weight.normal,
    lambda_list: Weight.normal,
    func_type: Weight.normal,
  },
} as const satisfies Partial<Record<keyof Layout['structs'], Readonly<Record<string, number>>>>

/** Pseudovectors by the name of their struct; the others are arrays or wholly strong. */
const structOfPvec: Readonly<Record<string, keyof typeof weakerFields>> = {
  MARKER: 'marker',
  FINALIZER: 'finalizer',
  SUBR: 'subr_native',
}

/** Written one Lisp word at a time. */
const arrays: ReadonlySet<string | undefined> = new Set([
  'NORMAL_VECTOR',
  'COMPILED',
  'CLOSURE',
  'CHAR_TABLE',
  'SUB_CHAR_TABLE',
  'RECORD',
  'FONT',
])

/** How the links of one kind of atom pull. */
export interface Pull {
  /** Distance counts from the slot, not from the start. */
  readonly isArray: boolean
  /** Weights by place, of structs that are `period` bytes apart. */
  readonly weights: Uint16Array
  readonly period: number
  /** Weight at any other place. */
  readonly other: number
}

export function weightAt({ weights, period, other }: Pull, place: number): number {
  const at = place < period ? place : place % period
  return at < weights.length ? weights[at]! : other
}

/** A function that tells how the links of an atom pull. */
export function linkPulls({ atoms, layout }: Graph): (atom: number) => Pull {
  const { structs, tags, pvecNames, wordSize, byteOrder } = layout
  const view = new ByteView(atoms.data, byteOrder)
  const strong = pull([])
  const cons = pull(weightsOf(layout, 'cons'))
  const blv = pull(weightsOf(layout, 'blv'))
  // The cell of a buffer-local variable follows its symbol.
  const symbol = pull([...weightsOf(layout, 'symbol'), ...weightsOf(layout, 'blv')])
  // Images of builtin symbols stand in one row, without their cells.
  const images = pull(weightsOf(layout, 'symbol'), { period: structs.symbol.size })
  const byPvec = pvecNames.map((name) => {
    const struct = structOfPvec[name]
    return pull(struct === undefined ? [] : weightsOf(layout, struct), { isArray: arrays.has(name) })
  })
  /** No object: an image, satellites of one, or the charset table, with names and attributes. */
  const noObject: Readonly<Record<number, Pull>> = { [Section.discardable]: images, [Section.behind]: blv }
  const charsets = pull([], { other: Weight.normal })

  return (atom) => {
    const type = atoms.types[atom]!
    if (type === tags.cons) return cons
    if (type === tags.symbol) return symbol
    if (type === tags.vectorlike)
      return byPvec[readVectorlikeHeader(view, atoms.starts[atom]!, wordSize, 'header').pvec] ?? strong
    return type === NO_ATOM ? (noObject[atoms.sections[atom]!] ?? charsets) : strong
  }
}

const pull = (weights: readonly number[], rest: Partial<Omit<Pull, 'weights'>> = {}): Pull => ({
  isArray: false,
  weights: Uint16Array.from(weights),
  period: Number.POSITIVE_INFINITY,
  other: Weight.strong,
  ...rest,
})

/** The weight at each place of a struct. */
function weightsOf({ structs }: Layout, name: keyof typeof weakerFields): number[] {
  const struct: Struct | undefined = structs[name]
  const weights: number[] = Array.from({ length: struct?.size ?? 0 }, () => Weight.strong)
  for (const [field, weight] of Object.entries(weakerFields[name])) {
    const place = struct?.fields[field]?.offset
    if (place !== undefined) weights[place] = weight
  }
  return weights
}
