/** `export` as Parquet, read back by DuckDB, which shares no code with the writer. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { Holders } from '../../src/analyse/size/holders.ts'
import { Dump } from '../../src/dump.ts'
import { edgeTable, objectTable } from '../../src/export/tables.ts'
import { proveNames } from '../../src/proof/prove.ts'
import { readDump } from '../corpus/corpus.ts'
import { duckDb, rowsOf } from './duckdb.ts'
import { pdmp, pdmpJson, shell } from './run.ts'

const root = mkdtempSync(join(tmpdir(), 'pdmp-parquet-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
let folder = ''
let number = 0
beforeEach(() => {
  folder = join(root, String(number++))
  mkdirSync(folder)
})
const path = (name: string) => join(folder, name)

function exported(name: string): void {
  writeFileSync(path('emacs.pdmp'), readDump(name))
  const run = shell('pdmp export emacs.pdmp -o objects.parquet', folder)
  expect(run).toMatchObject({ status: 0, stderr: '' })
}

describe.skipIf(duckDb === undefined)('DuckDB finds in the files of', () => {
  it.each(['tiny-28-little-lp64', 'tiny-30-big-ilp32-align8'])('%s every value of every row', async (name) => {
    exported(name)
    const holders = Dump.open(readDump(name), { prove: proveNames }).part(Holders)
    const tables = { objects: objectTable(holders), edges: edgeTable(holders) }
    for (const [file, { columns, length }] of Object.entries(tables)) {
      const rows = await rowsOf(duckDb!, `FROM '${path(`${file}.parquet`)}'`)
      expect(rows.length).toBe(length)
      const types = await rowsOf(duckDb!, `DESCRIBE FROM '${path(`${file}.parquet`)}'`)
      expect(types.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
        columns.map(({ name: column, type }) => [column, type.toUpperCase()]),
      )
      for (const { name: column, type, valueAt } of columns) {
        const expected = Array.from({ length }, (_, row) => {
          const value = valueAt(row)
          if (value === null) return null
          return type === 'bigint' || type === 'varchar' ? Buffer.from(String(value)).toString() : value
        })
        expect(rows.map((row) => row[column])).toEqual(expected)
      }
    }
  })

  it('a real dump, of several groups of rows, the same sums in each column', async () => {
    exported('bullseye-amd64')
    const holders = Dump.open(readDump('bullseye-amd64'), { prove: proveNames }).part(Holders)
    for (const [file, { columns, length }] of Object.entries({
      objects: objectTable(holders),
      edges: edgeTable(holders),
    })) {
      const figures = { varchar: 'octet_length(encode($))', integer: '$', bigint: '$', boolean: '$::INTEGER' }
      const sums = columns.map(
        ({ name, type }) => `sum(${figures[type].replace('$', `"${name}"`)})::BIGINT AS "${name}"`,
      )
      const [found] = await rowsOf(duckDb!, `SELECT ${sums.join(', ')} FROM '${path(`${file}.parquet`)}'`)
      for (const { name, valueAt } of columns) {
        let sum = 0
        for (let row = 0; row < length; row++) {
          const value = valueAt(row)
          sum += typeof value === 'string' ? Buffer.byteLength(value) : Number(value)
        }
        expect([name, Number(found![name])]).toEqual([name, sum])
      }
    }
  })

  it('a real dump what `size --by library` and `retained` say', async () => {
    exported('trixie-amd64')
    const sums = await rowsOf(
      duckDb!,
      `SELECT holder, sum(self) AS bytes FROM '${path('objects.parquet')}' GROUP BY holder ORDER BY holder`,
    )
    const { document } = pdmpJson(['size', path('emacs.pdmp'), '--by', 'library', '--min', '0'])
    const rows = document.rows as { path: string[]; bytes: number }[]
    const expected = Object.fromEntries(rows.map(({ path: [holder], bytes }) => [holder, bytes]))
    expect(Object.fromEntries(sums.map(({ holder, bytes }) => [holder, Number(bytes)]))).toEqual(expected)
    // The nodes that nothing dominates retain the file.
    const [tops] = await rowsOf(
      duckDb!,
      `SELECT sum(retained) AS bytes FROM '${path('objects.parquet')}' WHERE dominator IS NULL`,
    )
    expect(Number(tops!['bytes'])).toBe(readFileSync(path('emacs.pdmp')).length)
  })

  it('a dump which file, how many bytes and which Emacs', async () => {
    exported('tiny-30-little-lp64')
    for (const file of ['objects', 'edges']) {
      const query = `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${path(`${file}.parquet`)}')`
      const entries = (await rowsOf(duckDb!, query)).map(({ key, value }) => [key, value])
      expect(Object.fromEntries(entries)).toEqual({
        'pdmp.file': 'emacs.pdmp',
        'pdmp.bytes': String(readDump('tiny-30-little-lp64').length),
        'pdmp.fingerprint': Buffer.from(readDump('tiny-30-little-lp64').subarray(16, 48)).toString('hex'),
        'pdmp.release': '30',
      })
    }
  })
})

describe('the two files', () => {
  const names = () => readdirSync(folder).sort()

  it.each([
    ['objects.parquet', 'edges.parquet'],
    ['emacs.objects.parquet', 'emacs.edges.parquet'],
    ['objects-objects.parquet', 'objects-edges.parquet'],
  ])('%s and %s have names that belong together', (objects, edges) => {
    writeFileSync(path('emacs.pdmp'), readDump('tiny-28-little-lp64'))
    const { status, document } = pdmpJson(['export', path('emacs.pdmp'), '-o', path(objects)])
    expect(status).toBe(0)
    expect(document.files).toEqual([path(objects), path(edges)])
    expect(names()).toEqual([edges, 'emacs.pdmp', objects].sort())
    expect(document.size).toBe(readFileSync(path(objects)).length + readFileSync(path(edges)).length)
    for (const name of [objects, edges]) expect(readFileSync(path(name), 'latin1')).toMatch(/^PAR1.*PAR1$/s)
  })

  it('stay as they were where one cannot be written', () => {
    writeFileSync(path('emacs.pdmp'), readDump('tiny-28-little-lp64'))
    writeFileSync(path('objects.parquet'), 'old')
    const { status, stderr } = shell('ulimit -f 2; pdmp export emacs.pdmp -o objects.parquet', folder)
    expect([status, stderr]).toEqual([2, 'pdmp: objects.parquet: file too large\n'])
    expect(names()).toEqual(['emacs.pdmp', 'objects.parquet'])
    expect(readFileSync(path('objects.parquet'), 'utf8')).toBe('old')
  })

  it.each([
    ['-o -', 'objects.parquet is written with edges.parquet beside it, so it cannot go to standard output'],
    ['-o out', 'out does not end in objects.parquet, from which the name of the file of edges is made'],
    [
      '-o edges.parquet',
      'edges.parquet does not end in objects.parquet, from which the name of the file of edges is made',
    ],
    ['-o objects.parquet', 'objects.parquet and edges.parquet are the same file'],
    [
      '-o pipe/objects.parquet',
      'pipe/objects.parquet is not a regular file, as outputs that are written together must be',
    ],
    ['-o taken/objects.parquet', 'taken/edges.parquet is a directory; pass the name of a file'],
  ])('are refused before any work with %s', (words, message) => {
    writeFileSync(path('emacs.pdmp'), readDump('tiny-28-little-lp64'))
    const made = 'mkdir -p pipe taken/edges.parquet; mkfifo pipe/objects.parquet; ln -s objects.parquet edges.parquet'
    const { status, stdout, stderr } = shell(
      `${made}; pdmp export emacs.pdmp --format objects.parquet ${words}`,
      folder,
    )
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `pdmp: ${message}\n` })
    expect(names()).toEqual(['edges.parquet', 'emacs.pdmp', 'pipe', 'taken'])
  })
})

it('`export` takes the names that its own examples have, alone and after a stem', () => {
  writeFileSync(path('emacs.pdmp'), readDump('tiny-28-little-lp64'))
  for (const name of ['objects.ndjson', 'my-edges.ndjson', 'emacs.objects.ndjson', 'speedscope.json', 'a.folded'])
    expect(pdmp(['export', path('emacs.pdmp'), '-o', path(name)])).toMatchObject({ status: 0 })
  for (const name of ['xobjects.ndjson', 'folded', 'parquet'])
    expect(pdmp(['export', path('emacs.pdmp'), '-o', path(name)])).toMatchObject({ status: 2 })
})
