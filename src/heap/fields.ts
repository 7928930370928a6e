/**
 * Objects field by field: name, place, size and kind of everything an object and its satellites consist of.
 *
 * `visitFields` makes nothing per field and is for whole heaps; `fieldsOf` names them one at a time.
 * Units: bytes from the start of the file.
 * @module
 */
import type { Extents } from './extents.ts'
import type { FieldKind } from './field-kinds.ts'
import type { Heap } from './heap.ts'
import type { FieldSpec, Shape } from './shapes.ts'

export interface Field {
  /** `car`, `[3]`, `contents[7]`, `blv.defcell`, `pairs[2].key`. */
  readonly name: string
  readonly offset: number
  readonly size: number
  readonly kind: FieldKind
  /** The struct or satellite that it is part of, as coverage calls it. */
  readonly label: string
}

/** A field at `offset`; `element` is the number of the element it is part of. */
export type FieldVisitor = (spec: FieldSpec, offset: number, element: number, shape: Shape, size: number) => void

/** Every field of `node`, satellites included. */
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

/** The kind of the field at `offset`; only a union needs to be looked at. */
export function kindAt(heap: Heap, { kind, union }: FieldSpec, offset: number): FieldKind {
  return union && heap.relocAt(offset)?.form === 'raw' ? 'pointer' : kind
}

/** Every field of `node` as a list. A large vector has many; to look for one, use `fieldAt`. */
export function fieldsOf(extents: Extents, node: number): Field[] {
  const fields: Field[] = []
  visitFields(extents, node, (spec, offset, element, { label }, size) => {
    fields.push({ name: fieldName(spec, element), offset, size, kind: kindAt(extents.heap, spec, offset), label })
  })
  return fields
}

/** The field of `node` that starts at `offset`; `onPart` is called for each part that is looked at. */
export function fieldAt(extents: Extents, node: number, offset: number, onPart?: () => void): Field | undefined {
  let found: Field | undefined
  extents.visit(node, (shape, start, count, first) => {
    onPart?.()
    const { fields, size, solid, label } = shape
    if (solid || offset < start || offset >= start + count * size) return
    const i = Math.floor((offset - start) / size)
    const spec = fields.find((field) => field.offset === offset - start - i * size)
    if (spec === undefined) return
    const kind = kindAt(extents.heap, spec, offset)
    found = { name: fieldName(spec, first + i), offset, size: spec.size, kind, label }
  })
  return found
}
