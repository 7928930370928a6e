/**
 * Refusals: what a document says that no dump can hold, with the path of the value and where its object starts.
 * @module
 */
import { PdmpError } from '../error.ts'

/** A value that is wrong, before anybody knows where in the document it stands. */
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

/** Key of a note for readers: objects, things of an image and roots may have one, and nothing reads it. */
export const NOTE = '//'

export type Json = Readonly<Record<string, unknown>>

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object that `value` is. */
export function requireJson(value: unknown, path: string): Json {
  if (isJson(value)) return value
  throw new Misfit(path, 'an object expected')
}

/** Own members only: a key `__proto__` of the document is nothing but a key. */
export function memberOf(json: Json, key: string): unknown {
  return Object.hasOwn(json, key) ? json[key] : undefined
}

/** No member but these: what is stated and cannot be used is a mistake. */
export function requireKeys(json: Json, path: string, isKnown: (key: string) => boolean): void {
  for (const key of Object.keys(json)) {
    if (!isKnown(key)) throw new Misfit(`${path}.${key}`, 'no such field')
  }
}
