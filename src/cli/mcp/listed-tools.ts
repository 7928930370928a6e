/**
 * The tools of `pdmp mcp` as a client lists them: each with the JSON Schema of its arguments.
 * @module
 */
import { type Property, tools } from './tools.ts'
import { DEFAULT_LIMIT, MOST } from './window.ts'

/** A type and not an interface, because the SDK takes objects with any members. */
export type ListedTool = {
  name: string
  description: string
  inputSchema: {
    type: 'object'
    properties: Record<string, Property>
    required: string[]
    additionalProperties: false
  }
  annotations: { readOnlyHint: true; idempotentHint: true; openWorldHint: false }
}

/** The tools of a server of `files`. */
export const listedTools = (files: readonly string[]): readonly ListedTool[] =>
  tools.map(({ name, description, properties, required }) => ({
    name,
    description,
    inputSchema: {
      type: 'object',
      properties: { ...withNames(properties, files), ...paging },
      required: [...required],
      additionalProperties: false,
    },
    annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  }))

const withNames = (
  properties: Readonly<Record<string, Property>>,
  files: readonly string[],
): Record<string, Property> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, { isDump, ...property }]) => [
      name,
      isDump ? { ...property, enum: files } : property,
    ]),
  )

const paging: Record<string, Property> = {
  list: {
    type: 'string',
    description:
      'The JSON Pointer of one list of the answer, such as /symbols. The answer is then elements of it alone.',
  },
  offset: { type: 'integer', minimum: 0, description: 'The first element of that list, from 0.' },
  limit: {
    type: 'integer',
    minimum: 1,
    maximum: MOST,
    default: DEFAULT_LIMIT,
    description: `The largest number of elements of each list. Default: ${DEFAULT_LIMIT}.`,
  },
}
