/**
 * The classes of a specification and the types of their fields, as the Kaitai compiler finds them.
 *
 * In: parsed `.ksy` files. Out: a tree of classes in which names of types and enums are looked up, and the type of each field.
 * What the specifications do not use is not supported, and refused.
 *
 * @module
 */

import { typeOfExpression } from './expressions.ts'
import { attributesOf, type Ksy, type KsyAttribute, type KsyClass, upperCamel } from './ksy.ts'

/** A type of the specification, in the words of TypeScript. Kaitai's numbers are all of one type there. */
export type FieldType =
  | { readonly kind: 'boolean' | 'number' | 'string' | 'bytes' | 'stream' }
  | { readonly kind: 'class'; readonly of: SpecClass }
  | { readonly kind: 'enum'; readonly path: string }
  | { readonly kind: 'array'; readonly of: FieldType }
  /** A choice by `switch-on`. */
  | { readonly kind: 'choice'; readonly of: readonly FieldType[] }
  /** Of a field whose expression refers to the field itself. Only a cast gives it a type, as in the compiler. */
  | { readonly kind: 'recursive' }

export interface SpecClass {
  /** Dotted path from the class of the file, as TypeScript refers to it. */
  readonly path: string
  readonly ksy: KsyClass
  readonly outer: SpecClass | undefined
  readonly classes: ReadonlyMap<string, SpecClass>
  /** The classes of the files by id: of this file and of its imports. */
  readonly files: ReadonlyMap<string, SpecClass>
  /** Classes that have a field of this class. */
  readonly parents: Set<SpecClass>
  /** Types of fields by id, once they are known. */
  readonly types: Map<string, FieldType>
}

/** @param specs a specification and its imports, which may refer to one another */
export function classTree(specs: readonly Ksy[]): ReadonlyMap<string, SpecClass> {
  const files = new Map<string, SpecClass>()
  for (const ksy of specs) files.set(ksy.meta.id, specClass(ksy.meta.id, ksy, undefined, files))
  for (const file of files.values()) markParents(file)
  return files
}

function specClass(id: string, ksy: KsyClass, outer: SpecClass | undefined, files: SpecClass['files']): SpecClass {
  const classes = new Map<string, SpecClass>()
  const path = [...(outer === undefined ? [] : [outer.path]), upperCamel(id)].join('.')
  const made: SpecClass = { path, ksy, outer, classes, files, parents: new Set(), types: new Map() }
  for (const [nestedId, nested] of Object.entries(ksy.types ?? {}))
    classes.set(nestedId, specClass(nestedId, nested, made, files))
  return made
}

function markParents(parent: SpecClass): void {
  const { seq = [], instances = {} } = parent.ksy
  for (const { type } of [...seq, ...Object.values(instances)]) {
    const names = typeof type === 'object' ? Object.values(type.cases) : type === undefined ? [] : [type]
    for (const name of names) if (scalarOf(name) === undefined) classNamed(name, parent).parents.add(parent)
  }
  for (const nested of parent.classes.values()) markParents(nested)
}

/** The class of the file that `inner` is in. */
export function rootOf(inner: SpecClass): SpecClass {
  return inner.outer === undefined ? inner : rootOf(inner.outer)
}

/** The class whose fields are of class `inner`; undefined if there are several, or none. */
export function parentOf(inner: SpecClass): SpecClass | undefined {
  const [parent, ...more] = inner.parents
  return inner.outer === undefined || more.length > 0 ? undefined : parent
}

/** The type of a scalar, of text or of bits, and undefined for the name of a class. */
function scalarOf(type: string): FieldType | undefined {
  if (type === 'bool' || /^b1(le|be)?$/.test(type)) return { kind: 'boolean' }
  if (type === 'str' || type === 'strz') return { kind: 'string' }
  if (/^b\d+(le|be)?$/.test(type) || /^[us][1248](le|be)?$/.test(type) || /^f[48](le|be)?$/.test(type))
    return { kind: 'number' }
  return undefined
}

/** Look up a class by a name like `size_word`, `pdmp::section(0, 1)`. @throws Error when there is none */
function classNamed(type: string, from: SpecClass): SpecClass {
  const [first = '', ...rest] = type.replace(/\(.*/s, '').trim().split('::')
  let found: SpecClass | undefined
  for (let scope: SpecClass | undefined = from; scope && !found; scope = scope.outer) found = scope.classes.get(first)
  found ??= from.files.get(first)
  for (const id of rest) found = found?.classes.get(id)
  if (found === undefined) throw new Error(`${from.path}: there is no type "${type}"`)
  return found
}

/** What a name of a type refers to in `from`: a scalar or a class. */
export function typeNamed(type: string, from: SpecClass): FieldType {
  return scalarOf(type) ?? { kind: 'class', of: classNamed(type, from) }
}

/** Look up an enum by name, `member` being one of its members if given. @throws Error when there is none */
export function enumNamed(id: string, from: SpecClass, member?: string): FieldType {
  for (let scope: SpecClass | undefined = from; scope; scope = scope.outer) {
    const members = scope.ksy.enums?.[id]
    if (members === undefined) continue
    const ids = Object.values(members).map((entry) => (typeof entry === 'string' ? entry : entry.id))
    if (member !== undefined && !ids.includes(member)) throw new Error(`enum ${id} has no member "${member}"`)
    return { kind: 'enum', path: `${scope.path}.${upperCamel(id)}` }
  }
  throw new Error(`${from.path}: there is no enum "${id}"`)
}

/** The type of the field `id` of `owner`, as if its condition were true. @throws Error when it is none that is known */
export function typeOfField(owner: SpecClass, id: string): FieldType {
  const known = owner.types.get(id)
  if (known !== undefined) return known
  const attribute = attributesOf(owner.ksy).find((field) => field.id === id)
  if (attribute === undefined) throw new Error(`${owner.path} has no field "${id}"`)
  owner.types.set(id, { kind: 'recursive' })
  try {
    const single = typeOfElement(owner, attribute)
    if (single.kind === 'recursive') throw new Error(`${owner.path}.${id} refers to itself without a cast`)
    const type: FieldType = attribute.repeat === undefined ? single : { kind: 'array', of: single }
    owner.types.set(id, type)
    return type
  } catch (error) {
    owner.types.delete(id)
    throw error
  }
}

function typeOfElement(owner: SpecClass, attribute: KsyAttribute): FieldType {
  const { id, value, enum: enumId } = attribute
  const written = value === undefined ? writtenType(owner, attribute) : typeOfExpression(String(value), owner)
  if (enumId === undefined) return written
  if (written.kind !== 'number')
    throw new Error(`${owner.path}.${id}: a value of enum "${enumId}" is a ${written.kind}`)
  return enumNamed(enumId, owner)
}

function writtenType(owner: SpecClass, { id, type, size, terminator }: KsyAttribute): FieldType {
  if (typeof type === 'object')
    return { kind: 'choice', of: Object.values(type.cases).map((name) => typeNamed(name, owner)) }
  if (type !== undefined) return typeNamed(type, owner)
  if (size !== undefined || terminator !== undefined) return { kind: 'bytes' }
  throw new Error(`${owner.path}.${id} has no type, size, terminator or value`)
}
