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
import type { Layout } from '../layout/layout.ts'
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

/** By place in a struct, the weight of a link there, or -1 where it is strong. */
type Weights = ReadonlyMap<number, number>

export interface LinkWeights {
  /** Weight of a link at `place` of `atom`. */
  weightOf(atom: number, place: number): number
  /** The atom is an array: distance counts from the slot. */
  isArray(atom: number): boolean
}

export function linkWeights(graph: Graph): LinkWeights {
  const { atoms, layout } = graph
  const { structs, tags, pvecNames, wordSize } = layout
  const view = new ByteView(atoms.data, layout.byteOrder)
  const weights = Object.fromEntries(
    Object.entries(weakerFields).map(([struct, fields]) => [struct, byPlace(layout, struct, fields)]),
  ) as Record<keyof typeof weakerFields, Weights>
  const symbolSize = structs.symbol.size
  const cdr = structs.cons.fields['cdr']!.offset

  const pvecOf = (atom: number): string | undefined =>
    pvecNames[readVectorlikeHeader(view, atoms.starts[atom]!, wordSize, 'header').pvec]
  const inSymbol = (place: number): number =>
    (place < symbolSize ? weights.symbol.get(place) : weights.blv.get(place - symbolSize)) ?? Weight.strong

  const inVectorlike = (atom: number, place: number): number => {
    const struct = structOfPvec[pvecOf(atom) ?? '']
    return (struct && weights[struct].get(place)) ?? Weight.strong
  }
  /** Images of builtin symbols and their satellites; else it is the charset table, with names and attributes. */
  const inNoObject = (section: number, place: number): number => {
    if (section === Section.discardable) return inSymbol(place % symbolSize)
    return section === Section.behind ? (weights.blv.get(place) ?? Weight.strong) : Weight.normal
  }

  const weightOf = (atom: number, place: number): number => {
    const type = atoms.types[atom]!
    if (type === tags.cons) return place === cdr ? Weight.normal : Weight.strong
    if (type === tags.symbol) return inSymbol(place)
    if (type === tags.vectorlike) return inVectorlike(atom, place)
    return type === NO_ATOM ? inNoObject(atoms.sections[atom]!, place) : Weight.strong
  }
  const isArray = (atom: number): boolean => atoms.types[atom] === tags.vectorlike && arrays.has(pvecOf(atom))
  return { weightOf, isArray }
}

function byPlace({ structs }: Layout, struct: string, weaker: Readonly<Record<string, number>>): Weights {
  const fields = (structs as Readonly<Record<string, { fields: Readonly<Record<string, { offset: number }>> }>>)[struct]
    ?.fields
  const places = new Map<number, number>()
  for (const [name, weight] of Object.entries(weaker)) {
    const field = fields?.[name]
    if (field !== undefined) places.set(field.offset, weight)
  }
  return places
}
