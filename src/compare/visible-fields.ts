/**
 * The fields of objects that Lisp can read: Lisp values, a few numbers, and text.
 * @module
 */
import type { Extents } from '../heap/extents.ts'
import { kindAt } from '../heap/fields.ts'
import type { FieldSpec, Shape } from '../heap/shapes.ts'

/** Numbers that are visible to Lisp, by name of the field. */
const numbers: ReadonlySet<string> = new Set([
  'charpos',
  'interval.total_length',
  'begin_pos',
  'end_pos',
  'min_args',
  'max_args',
  'depth',
  'min_char',
])

/** Receives the fields of an object in their order. */
export interface FieldReader {
  lisp(offset: number): void
  number(offset: number, size: number): void
  text(offset: number, size: number): void
}

type Kind = 'lisp' | 'number' | 'text' | undefined

function readData(kind: Kind, offset: number, size: number, reader: FieldReader): void {
  if (kind === 'text') reader.text(offset, size)
  else if (kind === 'number') reader.number(offset, size)
}

/** Visits the visible fields of the objects of one dump. */
export class VisibleFields {
  readonly #extents: Extents
  readonly #kinds = new Map<FieldSpec, Kind>()

  constructor(extents: Extents) {
    this.#extents = extents
  }

  /** Visit the fields of `node`, or its Lisp values only. */
  visit(node: number, reader: FieldReader, onlyLisp = false): void {
    this.#extents.visit(node, (shape, start, count) => {
      const elements = shape.solid ? 1 : count
      for (let i = 0; i < elements; i++) {
        for (const spec of shape.fields) {
          const kind = this.#kindOf(spec, shape)
          const offset = start + i * shape.size + spec.offset
          if (kind === 'lisp') this.#lisp(spec, offset, reader)
          else if (!onlyLisp) readData(kind, offset, shape.solid ? count : spec.size, reader)
        }
      }
    })
  }

  #lisp(spec: FieldSpec, offset: number, reader: FieldReader): void {
    if (!spec.union || kindAt(this.#extents.heap, spec, offset) === 'lisp') reader.lisp(offset)
  }

  #kindOf(spec: FieldSpec, { solid, label }: Shape): Kind {
    if (this.#kinds.has(spec)) return this.#kinds.get(spec)
    const isText = solid && (label.includes('text') || label.includes('BOOL_VECTOR'))
    const isNumber = !solid && (numbers.has(spec.name) || numbers.has(spec.name.replace(/^.*\./, '')))
    const kind = isText ? 'text' : spec.kind === 'lisp' && !solid ? 'lisp' : isNumber ? 'number' : undefined
    this.#kinds.set(spec, kind)
    return kind
  }
}
