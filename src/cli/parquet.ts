/**
 * Apache Parquet, by hyparquet-writer. Only a command that writes Parquet loads this module.
 *
 * Groups of rows bound the memory: one group is encoded and written before the next is computed. Text is compressed by Snappy.
 * @module
 */
import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js'
import { ParquetWriter } from 'hyparquet-writer/src/parquet-writer.js'
import type { ExportTable } from '../analyse.ts'

/** Number of rows of a group. DuckDB reads groups in parallel, and suggests 100,000 rows or more. */
const GROUP = 122_880

type Element = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number]

/** Physical types of columns. Parquet calls text `UTF8`. */
const physical = {
  varchar: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  bigint: { type: 'INT64' },
  boolean: { type: 'BOOLEAN' },
} as const satisfies Record<string, Partial<Element>>

/** A file with the rows of `table`, in pieces, with `metadata` for readers in its footer. */
export function* parquetFile(
  { columns, length }: ExportTable,
  metadata: Readonly<Record<string, string>>,
): Generator<Uint8Array> {
  const schema: Element[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(
      ({ name, type, isNullable }): Element => ({
        name,
        ...physical[type],
        repetition_type: isNullable ? 'OPTIONAL' : 'REQUIRED',
      }),
    ),
  ]
  const writer = new ByteWriter()
  const kvMetadata = Object.entries(metadata).map(([key, value]) => ({ key, value }))
  const file = new ParquetWriter({ writer, schema, kvMetadata, createdBy: 'pdmp' })
  const written = (): Uint8Array => {
    const bytes = writer.getBytes().slice()
    writer.index = 0
    return bytes
  }
  for (let from = 0; from < length; from += GROUP) {
    const rows = Math.min(GROUP, length - from)
    const columnData = columns.map(({ name, type, valueAt }) => ({
      name,
      ...(type === 'integer' || type === 'bigint' ? { encoding: 'DELTA_BINARY_PACKED' as const } : {}),
      data: Array.from({ length: rows }, (_, i) => {
        const value = valueAt(from + i)
        // The writer takes a JavaScript `bigint` for INT64.
        return type === 'bigint' && value !== null ? BigInt(value) : value
      }),
    }))
    void file.write({ columnData, rowGroupSize: rows })
    yield written()
  }
  void file.finish()
  yield written()
}
