/**
 * Offsets of the fields of a C struct, by name, from the generated field tables.
 * @module
 */
import type { AnyFields, Struct } from '../../generated/field_tables.js'

/** The offset of each field in bytes from the start of the struct. Fields that this layout does not have are absent. */
export type FieldOffsets<F extends AnyFields> = { readonly [name in keyof F]: number }

/** The offsets of all fields of `struct`. */
export function fieldOffsets<F extends AnyFields>(struct: Struct<F>): FieldOffsets<F> {
  const fields = Object.entries(struct.fields as AnyFields)
  return Object.fromEntries(fields.map(([name, field]) => [name, field?.offset])) as FieldOffsets<F>
}
