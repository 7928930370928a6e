/**
 * Weights of links, which determine how strongly the dumper's queue draws the target towards the referring object.
 *
 * In: an atom and one of its links. Out: a weight, and the offset from which distance is measured, in bytes from the start of
 * the atom. It is the slot in an array of Lisp words, otherwise the start of the struct, which the dumper writes at once.
 * Source: the weights passed to `dump_field_lv` throughout src/pdumper.c.
 * @module
 */
import { ByteView } from '../bytes/view.ts'
import { type Graph, NO_ATOM, Section } from '../graph/graph.ts'
import type { Layout, Struct } from '../layout/layout.ts'
import { readVectorlikeHeader } from '../layout/vectorlike.ts'

export const Weight = { none: 0, normal: 1000, strong: 1200 } as const

/** Weights of links that are not strong, by struct and field. `[]` stands for any field of the struct. */
const weakerFields = {
  cons: { cdr: Weight.normal },
  symbol: { val: Weight.normal, func: Weight.normal, plist: Weight.normal },
  blv: { where_buffer: Weight.normal },
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

/** Pseudovectors by the name of their struct. All others are arrays, or have only strong links. */
const structOfPvec: Readonly<Record<string, keyof typeof weakerFields>> = {
  MARKER: 'marker',
  FINALIZER: 'finalizer',
  SUBR: 'subr_native',
}

/** Pseudovectors that the dumper writes one Lisp word at a time. */
const arrays: ReadonlySet<string | undefined> = new Set([
  'NORMAL_VECTOR',
  'COMPILED',
  'CLOSURE',
  'CHAR_TABLE',
  'SUB_CHAR_TABLE',
  'RECORD',
  'FONT',
])

/** The weights of the links of one kind of atom. */
export interface Pull {
  /** Whether distance is measured from the slot, instead of from the start. */
  readonly isArray: boolean
  /** Weights by offset, for structs that are `period` bytes apart. */
  readonly weights: Uint16Array
  readonly period: number
  /** The weight at all other offsets. */
  readonly other: number
}

export function weightAt({ weights, period, other }: Pull, offset: number): number {
  const at = offset < period ? offset : offset % period
  return at < weights.length ? weights[at]! : other
}

/** Make a function that returns the weights of the links of an atom. */
export function linkPulls({ atoms, layout }: Graph): (atom: number) => Pull {
  const { structs, tags, pvecNames, wordSize, byteOrder } = layout
  const view = new ByteView(atoms.data, byteOrder)
  const strong = pull([])
  const cons = pull(weightsOf(layout, 'cons'))
  const blv = pull(weightsOf(layout, 'blv'))
  // The cell of a buffer-local variable follows its symbol.
  const symbol = pull([...weightsOf(layout, 'symbol'), ...weightsOf(layout, 'blv')])
  // Images of builtin symbols form a single array, without their cells.
  const images = pull(weightsOf(layout, 'symbol'), { period: structs.symbol.size })
  const byPvec = pvecNames.map((name) => {
    const struct = structOfPvec[name]
    return pull(struct === undefined ? [] : weightsOf(layout, struct), { isArray: arrays.has(name) })
  })
  /** Atoms that are not objects: images, satellites of images, and the charset table with names and attributes. */
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

/** The weight at each offset of a struct. */
function weightsOf({ structs }: Layout, name: keyof typeof weakerFields): number[] {
  const struct: Struct | undefined = structs[name]
  const weights: number[] = Array.from({ length: struct?.size ?? 0 }, () => Weight.strong)
  for (const [field, weight] of Object.entries(weakerFields[name])) {
    const offset = struct?.fields[field]?.offset
    if (offset !== undefined) weights[offset] = weight
  }
  return weights
}
