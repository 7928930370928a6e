/**
 * The schema of documents, compiled: whole documents, objects, roots.
 * @module
 */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'

const schema = JSON.parse(readFileSync(new URL('../../schema/document.schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: false })

export const isDocument = ajv.compile(schema)
export const isObject = ajv.compile({ $ref: `${schema.$id}#/$defs/object` })
export const isRoot = ajv.compile({ $ref: `${schema.$id}#/$defs/root` })
