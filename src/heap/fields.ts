/**
 * The fields of objects: name, place, size and kind of every field of an object and of its satellites.
 *
 * `visitFields` allocates nothing per field, for use on whole heaps. `fieldsOf` returns a list.
 * @module
 */
import type { Extents } from './extents.ts'
import type { FieldKind } from './field-kinds.ts'
import type { Heap } from './heap.ts'
import type { FieldSpec, Shape } from './shapes.ts'

/** A field of an object in a dump. */
export interface Field {
  /** For example `car`, `[3]`, `contents[7]`, `blv.defcell` or `pairs[2].key`. */
  readonly name: string
  /** Offset in the file. */
  readonly offset: number
  /** Size in bytes. */
  readonly size: number
  /** How to read the field. */
  readonly kind: 'lisp' | 'pointer' | 'number' | 'bits' | 'bytes'
  /** The struct or satellite that contains the field, under the name that coverage reports use. */
  readonly label: string
}

/** Receives a field at `offset`; `element` is the number of the element that contains it. */
export type FieldVisitor = (spec: FieldSpec, offset: number, element: number, shape: Shape, size: number) => void

/** Visit every field of `node` and of its satellites. */
export function visitFields(extents: Extents, node: number, visit: FieldVisitor): void {
  extents.visit(node, (shape, start, count, first) => {
    const { fields, size, solid } = shape
    if (solid) {
      visit(fields[0]!, start, first, shape, count)
      return
    }
    for (let i = 0; i < count; i++) {
      const at = start + i * size
      for (let j = 0; j < fields.length; j++) {
        const spec = fields[j]!
        visit(spec, at + spec.offset, first + i, shape, spec.size)
      }
    }
  })
}

/** The name of a field, with the number of its element. */
export const fieldName = (spec: FieldSpec, element: number): string => spec.name.replace('[]', `[${element}]`)

/** The kind of the field at `offset`. Only a union requires a look at the file. */
export function kindAt(heap: Heap, { kind, union }: FieldSpec, offset: number): FieldKind {
  return union && heap.relocAt(offset)?.form === 'raw' ? 'pointer' : kind
}

/** List every field of `node`. A large vector has many; use `fieldAt` to find one. */
export function fieldsOf(extents: Extents, node: number): Field[] {
  const fields: Field[] = []
  visitFields(extents, node, (spec, offset, element, { label }, size) => {
    fields.push({ name: fieldName(spec, element), offset, size, kind: kindAt(extents.heap, spec, offset), label })
  })
  return fields
}

/** Some elements of one shape, in a row. */
export interface Run {
  readonly shape: Shape
  readonly start: number
  readonly count: number
  /** The number of the first element in its object. */
  readonly first: number
}

/** The field of a run that contains the byte at `offset`, which is in the run; undefined for padding. */
export function fieldInRun(heap: Heap, { shape, start, count, first }: Run, offset: number): Field | undefined {
  const { fields, size, solid, label } = shape
  if (solid) {
    const [spec] = fields
    return { name: fieldName(spec!, first), offset: start, size: count, kind: spec!.kind, label }
  }
  const element = Math.floor((offset - start) / size)
  const within = offset - start - element * size
  const spec = fields.find((field) => field.offset <= within && within < field.offset + field.size)
  if (spec === undefined) return undefined
  const at = start + element * size + spec.offset
  return { name: fieldName(spec, first + element), offset: at, size: spec.size, kind: kindAt(heap, spec, at), label }
}

/** Find the field of `node` that starts at `offset`. `onPart` is called for each part that is examined. */
export function fieldAt(extents: Extents, node: number, offset: number, onPart?: () => void): Field | undefined {
  let found: Field | undefined
  extents.visit(node, (shape, start, count, first) => {
    onPart?.()
    if (shape.solid || offset < start || offset >= start + count * shape.size) return
    const field = fieldInRun(extents.heap, { shape, start, count, first }, offset)
    if (field?.offset === offset) found = field
  })
  return found
}
