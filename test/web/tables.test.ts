/** Questions about hash tables and obarrays, compared with look-ups of the library. */
import { describe, expect, it } from 'vitest'
import { Dump } from '../../src/dump.ts'
import { lookupIn } from '../../src/hash/lookup.ts'
import { proveNames } from '../../src/proof/prove.ts'
import { outcomeOf } from '../../src/web/outcome.ts'
import { tableEntries, tableShape, tables, usualPlacement } from '../../src/web/questions/tables.ts'
import { readDump } from '../corpus/corpus.ts'

const dump = Dump.open(readDump('own-28.2-min'), { prove: proveNames })
const subject = { dump, old: undefined }
const usual = usualPlacement(subject)
const all = tables(subject)
const entriesOf = (offset: number, placement = usual) =>
  tableEntries(subject, offset, placement, 'index', 0, 100_000).rows

it('are those of the dump', () => {
  expect(all.filter(({ kind }) => kind === 'hash-table').map(({ offset }) => offset)).toEqual(
    dump.hashTables.map(({ offset }) => offset).toSorted((a, b) => a - b),
  )
  expect(all.filter(({ kind }) => kind === 'obarray').map(({ offset }) => offset)).toEqual(
    dump.obarrays.all.map(({ offset }) => offset),
  )
})

/** Whether an object of the dump starts there, which moves with it. Builtin symbols do not. */
const isObject = (at: number | null) => at !== null && dump.nodes.kindOf(dump.nodes.at(at)) === 'object'

describe('entries of a hash table', () => {
  const wanted = dump.hashTables.filter(({ count }) => count > 0)

  it('are all its pairs, each in the bucket where a look-up finds it', () => {
    for (const table of wanted.slice(0, 40)) {
      const entries = entriesOf(table.offset)
      expect(entries.map(({ index }) => index)).toEqual(Array.from({ length: table.count }, (_, i) => i))
      for (const { bucket, position } of entries) {
        expect(bucket).toBeLessThan(table.indexSize)
        expect(entries.filter((other) => other.bucket === bucket && other.position === position)).toHaveLength(1)
      }
    }
  })

  it('have codes of identity that depend on the placement, and others that do not', () => {
    const moved = { ...usual, dumpBase: '0x7f0000123000' }
    const codes = (offset: number, placement = usual) => entriesOf(offset, placement).map(({ hash }) => hash)
    const ofStrings = wanted.find(
      ({ offset, test }) => test === 'equal' && entriesOf(offset)[0]!.key.text.startsWith('"'),
    )!
    const ofObjects = wanted.find(
      ({ offset, test }) => test === 'eq' && entriesOf(offset).some(({ key }) => isObject(key.at)),
    )!
    expect(codes(ofStrings.offset, moved)).toEqual(codes(ofStrings.offset))
    expect(codes(ofObjects.offset, moved)).not.toEqual(codes(ofObjects.offset))
  })

  it('have the values that a look-up finds', () => {
    const table = wanted.find(({ test, count }) => test === 'equal' && count > 10)!
    const lookup = lookupIn(dump, table)
    for (const { key, value } of entriesOf(table.offset).slice(0, 10)) {
      const offset = key.at!
      const found = lookup.get({ kind: 'object', offset, tag: dump.nodes.tagOf(dump.nodes.at(offset))! })
      const at = dump.nodes.ofValue(found)
      expect(value!.at).toBe(at < 0 ? null : dump.nodes.offsetOf(at))
    }
  })

  it('in the order of buckets are those of each chain in turn', () => {
    const table = wanted.find(({ count }) => count > 20)!
    const { total, rows } = tableEntries(subject, table.offset, usual, 'bucket', 0, 1000)
    expect(total).toBe(table.count)
    const places = rows.map(({ bucket, position }) => bucket * 1000 + position)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    const shape = tableShape(subject, table.offset, usual)
    expect(shape.longestChain).toBe(Math.max(...rows.map(({ position }) => position + 1)))
    expect(shape.usedBuckets).toBe(new Set(rows.map(({ bucket }) => bucket)).size)
    expect(shape.buckets).toBe(table.indexSize)
  })
})

it('entries of an obarray are in the buckets of their names', () => {
  const { initial } = dump.obarrays
  const entries = entriesOf(initial!.offset)
  expect(entries).toHaveLength(initial!.count)
  const car = entries.find(({ key }) => key.text === 'kill-line')!
  const name = new TextEncoder().encode('kill-line')
  expect(car.bucket).toBe(dump.obarrays.bucketOf(name, initial!))
  expect(BigInt(car.hash!) % BigInt(initial!.buckets.length)).toBe(BigInt(car.bucket))
  expect(car.value).toBeNull()
})

describe('a placement', () => {
  const { offset } = dump.hashTables.find(({ count }) => count > 0)!
  const failureAt = (placement: Partial<typeof usual>) =>
    outcomeOf(() => tableShape(subject, offset, { ...usual, ...placement }))

  it.each([
    [{ dumpBase: 'here' }, 'the dump base is not an address such as 0x7f0000000000'],
    [{ dumpBase: '0x7f0000000001' }, 'a dump is loaded at the start of a page, a multiple of 0x1000'],
    [{ emacsBasis: '0x555555554001' }, 'the address of a C variable is a multiple of 4'],
    [{ dumpBase: '18446744073709551616' }, 'dumpBase does not fit 8-byte pointers'],
  ])('%o is a mistake of the user', (placement, message) => {
    expect(failureAt(placement)).toEqual({ failure: { code: 'mistake', message, offset: null } })
  })

  it('of a place where no table starts is a mistake, too', () => {
    expect(outcomeOf(() => tableShape(subject, 0x10, usual))).toMatchObject({
      failure: { message: 'no hash table or obarray starts at 0x10' },
    })
  })
})
