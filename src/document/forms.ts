/**
 * Forms: the parts of which an object of each type consists, independent of a particular object.
 *
 * The shapes are those used for reading (heap/shapes.ts). Names of types are Lisp's for types with a tag of their own,
 * pseudovector names for other objects, and lower-case words for atoms that are not objects.
 * @module
 */

import { type FieldSpec, type Shape, type Shapes, shapesOf } from '../heap/shapes.ts'
import { bufferVariant } from '../heap/variants.ts'
import { type VectorShapes, vectorShapes } from '../heap/vector-shapes.ts'
import { NO_OBJECT } from '../image/object-types.ts'
import type { Layout } from '../layout/layout.ts'

/** The place of a field in a document, derived from its name: the part or list that contains it, and its name there. */
export interface Placeword {
  /** `blv`, `slots`, `pairs`; undefined for a field of the object itself. */
  readonly part: string | undefined
  /** Whether the part is a list: of structs, or of values if `field` is undefined. */
  readonly isList: boolean
  readonly field: string | undefined
}

const singleParts = new Set(['blv', 'fwd', 'itree_node'])

function placewordOf({ name }: FieldSpec): Placeword {
  const list = /^(\w*)\[\](?:\.(.+))?$/.exec(name)
  if (list !== null) {
    const field = list[2]
    return { part: list[1] || (field === undefined ? 'slots' : 'charsets'), isList: true, field }
  }
  const [part, ...rest] = name.split('.')
  const isPart = singleParts.has(part!) && rest.length > 0
  return { part: isPart ? part : undefined, isList: false, field: isPart ? rest.join('.') : name }
}

/** The form of a vectorlike: its type code, the sizes in its header, and its shapes. */
export interface VectorForm {
  readonly pvec: number
  readonly shapes: VectorShapes
  /** Of a struct: number of Lisp slots and of other words, as in its header. */
  readonly lispSize: number
  readonly restSize: number
}

export class Forms {
  readonly layout: Layout
  readonly shapes: Shapes
  readonly #vectors = new Map<string, VectorForm | undefined>()
  readonly #placewords = new Map<FieldSpec, Placeword>()
  readonly #keys = new Map<Shape, ReadonlySet<string>>()

  constructor(layout: Layout) {
    this.layout = layout
    this.shapes = shapesOf(layout)
  }

  /** The Lisp tag of `type`, NO_OBJECT for types that are not objects, undefined if there is no such type. */
  tagOf(type: string): number | undefined {
    const { tags } = this.layout
    const { cons, string, symbol, float, vectorlike } = tags
    const own = ({ Cons: cons, String: string, Symbol: symbol, Float: float } as Record<string, number>)[type]
    if (typeof own === 'number') return own
    if (type === 'bytes' || type === 'charsets' || type === 'image' || type === 'parts') return NO_OBJECT
    return this.layout.pvecNames.includes(type) || type === 'UNKNOWN' ? vectorlike : undefined
  }

  /** The form of vectorlikes of `type`. For buffers, the form of the build whose header has these sizes. */
  vector(type: string, sizes?: { readonly lisp: number; readonly rest: number }): VectorForm | undefined {
    const key = type === 'BUFFER' && sizes !== undefined ? `${type} ${sizes.lisp} ${sizes.rest}` : type
    if (!this.#vectors.has(key)) this.#vectors.set(key, this.#vectorForm(type, sizes))
    return this.#vectors.get(key)
  }

  #vectorForm(type: string, sizes?: { readonly lisp: number; readonly rest: number }): VectorForm | undefined {
    const { layout } = this
    const pvec = layout.pvecNames.indexOf(type)
    if (pvec < 0) return undefined
    const variant = type === 'BUFFER' ? bufferVariant(layout, sizes?.lisp ?? -1, sizes?.rest ?? -1) : undefined
    const shapes = vectorShapes({ layout }, type, this.shapes, variant?.struct)
    if (shapes.struct === undefined) return { pvec, shapes, lispSize: 0, restSize: 0 }
    const { lispWordSize } = layout
    const headerSize = shapes.header.size
    let lispSize = 0
    for (const { kind, offset } of shapes.struct.fields) {
      if (kind === 'lisp' && offset === headerSize + lispSize * lispWordSize) lispSize++
    }
    if (plainTypes.has(type)) lispSize = 0
    const restSize = Math.ceil((shapes.struct.size - headerSize) / lispWordSize) - lispSize
    return { pvec, shapes, lispSize, restSize }
  }

  /** The place of a field, computed once. */
  placewordOf(spec: FieldSpec): Placeword {
    let known = this.#placewords.get(spec)
    if (known === undefined) {
      known = placewordOf(spec)
      this.#placewords.set(spec, known)
    }
    return known
  }

  /** Names of the fields of `shape` within their part. */
  keysOf(shape: Shape): ReadonlySet<string> {
    let keys = this.#keys.get(shape)
    if (keys === undefined) {
      keys = new Set(shape.fields.map((spec) => this.placewordOf(spec).field ?? spec.name))
      this.#keys.set(shape, keys)
    }
    return keys
  }
}

/** Types that are allocated without Lisp slots for the collector to follow. */
const plainTypes = new Set(['MARKER', 'BIGNUM', 'SUBR'])
