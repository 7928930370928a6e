/**
 * Shapes: the C structs of one dump as lists of fields with their kinds, and runs of equal elements.
 *
 * Names and offsets come from the generated field tables, kinds from field-kinds.ts.
 * Units: bytes from the start of the shape.
 * @module
 */
import { bignumFields } from '../image/bignum.ts'
import type { Field, Layout, Struct } from '../layout/layout.ts'
import { type FieldKind, fieldKinds, type KindTable } from './field-kinds.ts'

/** A field of a shape. In its name, `[]` stands for the number of the element. */
export interface FieldSpec {
  /** Name, as in the specification. */
  readonly name: string
  /** Bytes from the start of the shape. */
  readonly offset: number
  /** Size in bytes. */
  readonly size: number
  /** How to read the field. */
  readonly kind: FieldKind
  /** The collector does not follow this field. */
  readonly weak: boolean
  /** The field holds a Lisp word or a raw pointer, depending on another field; `kindAt` determines which. */
  readonly union: boolean
}

export interface Shape {
  /** The name of these bytes in coverage reports. */
  readonly label: string
  /** Size of one element, in bytes. */
  readonly size: number
  /** The fields of one element, by ascending offset. */
  readonly fields: readonly FieldSpec[]
  /** All elements together are one field, such as the bytes of a string. */
  readonly solid: boolean
}

/** How to name the fields of a struct that is part of a larger object. */
export interface Wording {
  readonly label: string
  readonly prefix?: string
  readonly kinds?: KindTable
}

/** The struct `name` of this dump as a shape; undefined in releases that do not have it. */
export function structShape(layout: Layout, name: string, wording: Wording): Shape | undefined {
  const structs: Readonly<Record<string, Struct | undefined>> = layout.structs
  const struct = structs[name]
  return struct && shapeOf(struct, name, wording)
}

/** `struct` as a shape. The kinds of its fields are those of the struct `name`. */
export function shapeOf(struct: Struct, name: string, { label, prefix = '', kinds: given }: Wording): Shape {
  const kinds = given ?? fieldKinds(name)
  const entries = Object.entries(struct.fields as Readonly<Record<string, Field>>).sort(
    ([, a], [, b]) => a.offset - b.offset,
  )
  const fields = entries.map(([path, { offset, size }], i): FieldSpec => {
    // The tables list the first element of an array. As a single field it extends to the next entry.
    const array = path.endsWith('.0')
    const end = array ? (entries[i + 1]?.[1].offset ?? struct.size) : offset + size
    const { kind, weak, union } = kinds.of(path)
    return { name: prefix + path.replace(/\.0$/, ''), offset, size: end - offset, kind, weak, union }
  })
  return { label, size: struct.size, fields, solid: false }
}

/** A shape of consecutive fields of `size` bytes each, all of one kind. */
export function runShape(label: string, names: readonly string[], size: number, kind: FieldKind): Shape {
  const fields = names.map((name, i): FieldSpec => ({ name, offset: i * size, size, kind, weak: false, union: false }))
  return { label, size: names.length * size, fields, solid: false }
}

/** A shape of bytes that form one field of any length. */
function solidShape(label: string, name: string): Shape {
  return { ...runShape(label, [name], 1, 'bytes'), solid: true }
}

/** All shapes of one dump. Structs that the release does not have are undefined. */
export function shapesOf(layout: Layout) {
  const { lispWordSize } = layout
  const lispRun = (label: string, ...names: string[]) => runShape(label, names, lispWordSize, 'lisp')
  const struct = (name: string, wording: Wording) => structShape(layout, name, wording)
  const header = (label: string) =>
    runShape(label, ['header'], layout.structs.vector.fields['contents.0'].offset, 'number')
  return {
    cons: struct('cons', { label: 'Cons' })!,
    float: struct('float', { label: 'Float' })!,
    string: struct('string', { label: 'String' })!,
    symbol: struct('symbol', { label: 'Symbol' })!,
    builtin: struct('symbol', { label: 'builtin symbol images' })!,
    subr: struct('subr', { label: 'subr images' }),
    subrOfNativeBuild: struct('subr_native', { label: 'subr images', kinds: fieldKinds('subr') }),
    charset: struct('charset', { label: 'charset table', prefix: '[].' })!,
    stringInterval: struct('interval', { label: 'String intervals', prefix: 'intervals[].' }),
    bufferInterval: struct('interval', { label: 'BUFFER intervals', prefix: 'intervals[].' }),
    blv: struct('blv', { label: 'Symbol blv', prefix: 'blv.' }),
    fwd: struct('fwd', { label: 'Symbol fwd', prefix: 'fwd.' }),
    bufferObjfwd: struct('buffer_objfwd', { label: 'Symbol fwd', prefix: 'fwd.' }),
    kboardObjfwd: struct('kboard_objfwd', { label: 'Symbol fwd', prefix: 'fwd.' }),
    itreeNode: struct('itree_node', { label: 'OVERLAY itree node', prefix: 'itree_node.' }),
    pairs: lispRun('HASH_TABLE pairs', 'pairs[].key', 'pairs[].value'),
    buckets: lispRun('OBARRAY buckets', 'buckets[]'),
    limbs: runShape('bignum limbs', ['limbs[]'], bignumFields(layout).limbSize, 'number'),
    stringBytes: solidShape('string bytes', 'bytes'),
    bufferText: solidShape('buffer text', 'text bytes'),
    symbolName: solidShape('native names', 'symbol_name bytes'),
    nativeCName: solidShape('native names', 'native_c_name bytes'),
    charsetMask: solidShape('charset masks', '[].code_space_mask bytes'),
    header,
  }
}

export type Shapes = ReturnType<typeof shapesOf>
