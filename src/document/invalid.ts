/**
 * Errors for values that a dump cannot represent, with the path of the value and the offset of its object.
 * @module
 */
import { PdmpError } from '../error.ts'

/** An invalid value, whose offset in the document is not yet known. */
export class Misfit extends Error {
  override readonly name = 'Misfit'
  readonly path: string

  constructor(path: string, detail: string) {
    super(detail)
    this.path = path
  }
}

export const invalid = (path: string, offset: number, detail: string): PdmpError =>
  new PdmpError('document-invalid', { path, offset }, detail)

/** Key of a note for readers, which objects, elements of images and roots may have. It is ignored. */
export const NOTE = '//'

export type Json = Readonly<Record<string, unknown>>

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Require that `value` is an object. */
export function requireJson(value: unknown, path: string): Json {
  if (isJson(value)) return value
  throw new Misfit(path, 'expected an object')
}

/** Own members only, so that a key `__proto__` of the document is an ordinary key. */
export function memberOf(json: Json, key: string): unknown {
  return Object.hasOwn(json, key) ? json[key] : undefined
}

/** Refuse unknown members, since a member that has no effect is a mistake. */
export function requireKeys(json: Json, path: string, isKnown: (key: string) => boolean): void {
  for (const key of Object.keys(json)) {
    if (!isKnown(key)) throw new Misfit(`${path}.${key}`, 'there is no such field')
  }
}
