/**
 * Offsets of the fields of one C struct, by name, as the generated field tables have them.
 * @module
 */
import type { AnyFields, Struct } from '../../generated/field_tables.js'

/** Bytes from the start of the struct to each field; a field that this layout does not have is absent. */
export type FieldOffsets<F extends AnyFields> = { readonly [name in keyof F]: number }

/** The offsets of all fields of `struct`. */
export function fieldOffsets<F extends AnyFields>(struct: Struct<F>): FieldOffsets<F> {
  const fields = Object.entries(struct.fields as AnyFields)
  return Object.fromEntries(fields.map(([name, field]) => [name, field?.offset])) as FieldOffsets<F>
}
