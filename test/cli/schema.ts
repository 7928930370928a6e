/**
 * The published schemas of documents, compiled strictly: a field that a schema does not name is an error here, while readers
 * of documents must take fields that are added later.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'

const folder = fileURLToPath(new URL('../../schema/', import.meta.url))

export interface Schema {
  readonly $id: string
  readonly title: string
  readonly properties: { readonly schema: { readonly const: string } }
}

/** By what stands before `.schema.json`; the document of `decode` has a test of its own. */
export const schemas = new Map<string, Schema>(
  readdirSync(folder)
    .filter((file) => file !== 'document.schema.json')
    .map((file) => [file.replace('.schema.json', ''), JSON.parse(readFileSync(`${folder}${file}`, 'utf8'))]),
)

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false })
const compiled = new Map([...schemas].map(([name, schema]) => [name, ajv.compile(closed(schema) as object)]))

/** `schema` with no field besides those that it names. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  const isOpen = 'properties' in copy && copy['type'] !== undefined && copy['additionalProperties'] === undefined
  return isOpen ? { ...copy, additionalProperties: false } : copy
}

/** What is wrong with `document` by the schema that it names; empty where nothing is. */
export function wrongIn(document: { readonly schema: string }): unknown[] {
  const [, name] = /^pdmp\/([a-z-]+)\/\d+$/.exec(document.schema) ?? []
  const schema = schemas.get(name ?? '')
  if (schema === undefined) return [`no schema is published for ${document.schema}`]
  if (schema.properties.schema.const !== document.schema) return [`${document.schema} is of another version`]
  const validate = compiled.get(name!)!
  return validate(document)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message, params }) => ({ instancePath, message, params }))
}
