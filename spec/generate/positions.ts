/**
 * Where a debug-mode parser found its fields.
 *
 * In: an object that was read, and its class in the specification. Out: byte offset and size of each field, by dotted
 * path of ids, in bytes from the start of the object's stream.
 *
 * @module
 */

import { type DebugObject, isDebugObject, type Position } from './debug-parsers.ts'
import { attributesOf, isBits, type KsyAttribute, type KsyClass, lowerCamel, upperCamel } from './ksy.ts'

export interface Field {
  readonly offset: number
  readonly size: number
}

/**
 * The fields of `object`. Left out are padding, single bits, and fields without bytes.
 *
 * @param scope the class of `object`, then the classes around it
 */
export function fieldsOf(object: DebugObject, scope: readonly KsyClass[]): Record<string, Field> {
  const fields: Record<string, Field> = {}
  for (const attribute of attributesOf(scope[0] ?? {})) {
    const position = object._debug[lowerCamel(attribute.id)]
    if (!position || position.end === position.start) continue
    if (attribute.id.startsWith('pad') || isBits(attribute.type)) continue
    Object.assign(fields, fieldsAt(attribute, object, position, scope))
  }
  return fields
}

function fieldsAt(
  attribute: KsyAttribute & { readonly id: string },
  object: DebugObject,
  position: Position,
  scope: readonly KsyClass[],
): Record<string, Field> {
  const value = object[lowerCamel(attribute.id)]
  // A field with a size of its own is a substream, whose positions count from its own start.
  if (attribute.size === undefined && isDebugObject(value)) return nested(attribute.id, value, position, scope)
  if (!Array.isArray(value)) return { [attribute.id]: fieldAt(position) }
  const fields: Record<string, Field> = {}
  for (const [index, element] of value.entries()) {
    if (!isDebugObject(element)) return { [attribute.id]: fieldAt(position) }
    Object.assign(fields, nested(`${attribute.id}.${index}`, element, position.arr?.[index] ?? position, scope))
  }
  return fields
}

/** A structure of one scalar, or of bits only, is one field; any other is as many as it has, under its name. */
function nested(
  path: string,
  object: DebugObject,
  position: Position,
  scope: readonly KsyClass[],
): Record<string, Field> {
  const fields = Object.entries(fieldsOf(object, scopeOf(object, scope)))
  const [only] = fields
  if (!only) return { [path]: fieldAt(position) }
  if (fields.length === 1) return { [path]: only[1] }
  return Object.fromEntries(fields.map(([name, field]) => [`${path}.${name}`, field]))
}

/**
 * The class of `object` as the specification has it, then those around it.
 *
 * @throws Error when no type in sight has the name of the object's class
 */
export function scopeOf(object: DebugObject, scope: readonly KsyClass[]): readonly KsyClass[] {
  for (const [depth, outer] of scope.entries()) {
    for (const [id, type] of Object.entries(outer.types ?? {})) {
      if (upperCamel(id) === object.constructor.name) return [type, ...scope.slice(depth)]
    }
  }
  throw new Error(`spec has no type ${object.constructor.name} in sight`)
}

function fieldAt(position: Position): Field {
  return { offset: position.start, size: position.end - position.start }
}
