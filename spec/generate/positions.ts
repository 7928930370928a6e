/**
 * The places of fields as found by a debug-mode parser.
 *
 * In: an object that was read, and the classes of the specification. Out: byte offset and size of each field, by dotted
 * path of ids, in bytes from the start of the object's stream.
 *
 * @module
 */

import { type DebugObject, isDebugObject, type Position } from './debug-parsers.ts'
import { attributesOf, classOf, isBits, type KsyAttribute, lowerCamel, type TypeIndex } from './ksy.ts'

export interface Field {
  readonly offset: number
  readonly size: number
}

/** The fields of `object`, without padding, single bits, and fields of no bytes. */
export function fieldsOf(object: DebugObject, types: TypeIndex): Record<string, Field> {
  const fields: Record<string, Field> = {}
  for (const attribute of attributesOf(classOf(object, types))) {
    const position = object._debug[lowerCamel(attribute.id)]
    if (!position || position.end === position.start) continue
    if (attribute.id.startsWith('pad') || isBits(attribute.type)) continue
    Object.assign(fields, fieldsAt(attribute, object, position, types))
  }
  return fields
}

function fieldsAt(
  attribute: KsyAttribute & { readonly id: string },
  object: DebugObject,
  position: Position,
  types: TypeIndex,
): Record<string, Field> {
  const value = object[lowerCamel(attribute.id)]
  // A field with a size is a substream, in which positions count from its own start.
  if (attribute.size === undefined && isDebugObject(value)) return nested(attribute.id, value, position, types)
  if (!Array.isArray(value)) return { [attribute.id]: fieldAt(position) }
  const fields: Record<string, Field> = {}
  for (const [index, element] of value.entries()) {
    if (!isDebugObject(element)) return { [attribute.id]: fieldAt(position) }
    const inElement = nested(`${attribute.id}.${index}`, element, position.arr?.[index] ?? position, types)
    Object.assign(fields, inElement)
    // Further scalars follow at equal distances. A char-table has 64 of them.
    if (Object.keys(inElement).length === 1) break
  }
  return fields
}

/** A structure of one scalar, or of bits only, is one field. Any other has its own fields, under its name. */
function nested(path: string, object: DebugObject, position: Position, types: TypeIndex): Record<string, Field> {
  const fields = Object.entries(fieldsOf(object, types))
  const [only] = fields
  if (!only) return { [path]: fieldAt(position) }
  if (fields.length === 1) return { [path]: only[1] }
  return Object.fromEntries(fields.map(([name, field]) => [`${path}.${name}`, field]))
}

function fieldAt(position: Position): Field {
  return { offset: position.start, size: position.end - position.start }
}
