/**
 * The shapes of vectorlikes, by pseudovector: a C struct, or a header and named or numbered slots.
 * @module
 */
import type { Heap } from './heap.ts'
import { runShape, type Shape, type Shapes, shapeOf, structShape } from './shapes.ts'

/** The structs of vectorlikes that have C fields, by pseudovector. */
const structNames: Readonly<Record<string, string>> = {
  MARKER: 'marker',
  OVERLAY: 'overlay',
  FINALIZER: 'finalizer',
  BIGNUM: 'bignum',
  BUFFER: 'buffer',
  HASH_TABLE: 'hash_table',
  OBARRAY: 'obarray',
  SUBR: 'subr_native',
  NATIVE_COMP_UNIT: 'native_comp_unit',
}

/** Slots of compiled functions, in order. `depth` is the stack depth that the bytecode needs. */
const functionSlots = ['arglist', 'code', 'constants', 'depth', 'doc', 'interactive']
const charTableSlots = ['default_value', 'parent', 'purpose', 'ascii']
const CHAR_TABLE_CONTENTS = 64

export type BufferStruct = Parameters<typeof shapeOf>[0]
export type Offsets = Readonly<Record<string, number>>

/** Offset of each field, by its name without prefixes. */
export function offsetsIn(shape: Shape | undefined): Offsets {
  return Object.fromEntries(
    (shape?.fields ?? []).map(({ name, offset }) => [name.slice(name.lastIndexOf('.') + 1), offset]),
  )
}

/** A run of Lisp slots: several named slots in one shape, or numbered slots with a shape of one. */
interface Run {
  readonly shape: Shape
  readonly count: number
  readonly first: number
}

export interface VectorShapes {
  /** The C struct, if the release has one for this pseudovector. */
  readonly struct: Shape | undefined
  readonly offsets: Offsets
  /** Offsets in the text of a buffer; empty for other types. */
  readonly ownText: Partial<Record<'beg' | 'z_byte' | 'gap_size' | 'intervals', number>>
  readonly header: Shape
  /** Of a sub-char-table: what lies between the header and the slots. C puts it where an int may be, which no Lisp word may. */
  readonly ints: Shape
  /** Lisp words that the header counts and that are no slots. */
  readonly wordsBeforeSlots: number
  readonly runs: readonly Run[]
  readonly rest: Shape
  readonly count: Shape
  readonly words: Shape
}

export function vectorShapes(
  { layout }: Pick<Heap, 'layout'>,
  type: string,
  shapes: Shapes,
  variant?: BufferStruct,
): VectorShapes {
  const label = `Vectorlike ${type}`
  const { lispWordSize } = layout
  const name = structNames[type]
  const known = name === undefined ? undefined : structShape(layout, name, { label })
  const struct = variant === undefined ? known : shapeOf(variant, 'buffer', { label })
  const own = (struct?.fields ?? []).filter((field) => field.name.startsWith('own_text.'))
  const isSubTable = type === 'SUB_CHAR_TABLE'
  const { sub_char_table: sub, vector } = layout.structs
  const { depth, 'slots.0': slots } = sub.fields
  return {
    struct,
    offsets: offsetsIn(struct),
    ownText: Object.fromEntries(own.map((field) => [field.name.replace(/^own_text\.(ofs_)?/, ''), field.offset])),
    header: isSubTable ? runShape(label, ['header'], depth.offset, 'number') : shapes.header(label),
    ints: { ...runShape(label, ['depth', 'min_char'], 4, 'number'), size: slots.offset - depth.offset },
    wordsBeforeSlots: isSubTable ? (slots.offset - vector.fields['contents.0'].offset) / lispWordSize : 0,
    runs: runsOf(type).map(({ names, count, first }) => {
      return { shape: runShape(label, names, lispWordSize, 'lisp'), count, first }
    }),
    rest: { ...shapes.stringBytes, label, fields: [{ ...shapes.stringBytes.fields[0]!, name: 'rest' }] },
    count: runShape(label, ['num_bits'], lispWordSize, 'number'),
    words: { ...shapes.stringBytes, label, fields: [{ ...shapes.stringBytes.fields[0]!, name: 'bits' }] },
  }
}

/** The Lisp slots of `type`, in order. In a name, `[]` stands for the number of the slot. */
function runsOf(type: string): { names: readonly string[]; count: number; first: number }[] {
  const numbered = (name: string, count = Number.POSITIVE_INFINITY, first = 0) => ({ names: [name], count, first })
  const named = (names: readonly string[]) => ({ names, count: names.length, first: 0 })
  if (type === 'CHAR_TABLE') {
    return [named(charTableSlots), numbered('contents[]', CHAR_TABLE_CONTENTS), numbered('extras[]')]
  }
  if (type === 'COMPILED' || type === 'CLOSURE') return [named(functionSlots), numbered('[]', undefined, 6)]
  return [numbered(type === 'SUB_CHAR_TABLE' ? 'slots[]' : '[]')]
}

/** Take the first `count` fields of a run of named slots. */
export const cut = (shape: Shape, count: number): Shape => {
  const fields = shape.fields.slice(0, count)
  return { ...shape, fields, size: fields.reduce((sum, { size }) => sum + size, 0) }
}
