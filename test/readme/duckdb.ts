/**
 * `duckdb -csv -c SQL` for the examples of the pages: what DuckDB's own command prints, by its package for Node.
 * @module
 */
import { DuckDBInstance } from '@duckdb/node-api'

const [format, flag, query] = process.argv.slice(2)
if (format !== '-csv' || flag !== '-c' || query === undefined) throw new Error('usage: duckdb -csv -c SQL')

const cell = (value: unknown): string => {
  const text = value === null ? '' : String(value)
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const connection = await (await DuckDBInstance.create(':memory:')).connect()
const result = await connection.runAndReadAll(query)
for (const row of [result.columnNames(), ...result.getRowsJson()]) console.log(row.map(cell).join(','))
