/**
 * DuckDB, where its binary for this system is installed.
 * @module
 */

type DuckDb = typeof import('@duckdb/node-api')

async function find(): Promise<DuckDb | undefined> {
  try {
    return await import('@duckdb/node-api')
  } catch (error) {
    process.stderr.write(`\nSKIPPED: queries of Parquet by DuckDB: ${(error as Error).message.split('\n')[0]}\n`)
    return undefined
  }
}

/** Undefined, after saying so on standard error, where DuckDB has no binary for this system. */
export const duckDb = await find()

/** The rows that a query gives, with numbers of 64 bits as strings. */
export async function rowsOf({ DuckDBInstance }: DuckDb, query: string) {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    return (await connection.runAndReadAll(query)).getRowObjectsJson()
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
