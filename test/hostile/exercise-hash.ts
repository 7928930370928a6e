/**
 * Reads, thaws, checks and searches the hash tables and obarrays of any image that opened, at two placements.
 * @module
 */
import { Equality } from '../../src/hash/equality.ts'
import type { Dump, Hasher, HashTable, Heap, Obarrays, TableLookup, Value } from '../../src/index.ts'
import { type Attempt, demand, type Library, spread } from './promise.ts'

const MANY = 4096
const FEW = 12

export function exerciseHash(dump: Dump, library: Library, attempt: Attempt): void {
  const { heap, names } = dump
  const hasher = new library.Hasher(heap, names)
  const objects = objectsOf(heap)
  for (const value of objects) {
    const code = attempt(() => hasher.codeOf(value, 'equal'))
    demand(code === undefined || (code >= 0n && code < 1n << 62n), 'a code is a fixnum or 32 bits')
  }
  exerciseEquality(objects, new Equality(heap, names), attempt)
  for (const value of objects) {
    if (value.kind === 'object' && library.isHashTable(heap, value.offset))
      attempt(() => library.readHashTable(heap, value.offset))
  }
  const tables = attempt(() => dump.hashTables) ?? []
  for (const table of tables) exerciseTable(dump, table, hasher, library, attempt)
  exerciseCheck(dump, library, attempt)
  const obarrays = attempt(() => dump.obarrays)
  if (obarrays !== undefined) exerciseObarrays(heap, obarrays, attempt)
}

function objectsOf({ image }: Heap): Value[] {
  const { offsets, types, length } = image.objectStarts
  return spread(length, MANY).map((i) => {
    return { kind: 'object', offset: offsets[i]!, tag: types[i]! }
  })
}

function exerciseEquality(objects: readonly Value[], equality: Equality, attempt: Attempt): void {
  for (const i of spread(objects.length, FEW)) {
    const [a, b] = [objects[i]!, objects[(i + 1) % objects.length]!]
    const same = attempt(() => equality.equal(a, b))
    demand(same === attempt(() => equality.equal(b, a)), 'equality is symmetric')
    demand(attempt(() => equality.equal(a, a)) !== false, 'an object is equal to itself')
    const eql = attempt(() => equality.same('eql', a, b))
    demand(!eql || same !== false, 'what is eql is equal')
  }
}

function exerciseTable(dump: Dump, table: HashTable, hasher: Hasher, library: Library, attempt: Attempt): void {
  const { count, size, indexSize } = table
  demand(count >= 0 && count <= size, 'a table has room for its pairs')
  const thawed = attempt(() => library.thaw(dump.heap, table, hasher))
  if (thawed === undefined) return
  demand(thawed.hash.length === size && thawed.next.length === size, 'each pair has a code and a link')
  demand(thawed.index.length === indexSize, 'there are as many buckets as the table says')
  for (const links of [thawed.next, thawed.index]) {
    demand(
      links.every((link) => link >= -1 && link < size),
      'links are numbers of pairs',
    )
  }
  demand(
    thawed.hash.every((code) => code === library.NO_CODE || (code < 2n ** 61n && code >= -(2n ** 61n))),
    'codes are fixnums',
  )
  const lookup = attempt(() => library.lookupIn(dump, table))
  if (lookup !== undefined) exerciseLookup(lookup, table, attempt)
}

function exerciseLookup(lookup: TableLookup, table: HashTable, attempt: Attempt): void {
  const text = { kind: 'text', length: 3, bytes: new TextEncoder().encode('car') } as const
  for (const key of [text, { kind: 'fixnum', value: 17n }, { kind: 'builtin', index: 0 }] as const) {
    const found = attempt(() => lookup.find(key)) ?? -1
    demand(found >= -1 && found < table.size, 'what is found is a pair')
    demand(attempt(() => lookup.get(key)) === undefined || found >= 0, 'a value belongs to a pair')
  }
  demand(lookup.steps <= 6 * table.size, 'no chain is longer than the table')
}

function exerciseCheck(dump: Dump, library: Library, attempt: Attempt): void {
  const check = attempt(() => library.checkTables(dump))
  if (check === undefined) return
  demand(check.symbols >= check.unnamed && check.keys >= 0, 'counts are of what there is')
  for (const { offset, message } of check.faults) {
    demand(offset >= 0 && offset < dump.bytes.length && message !== '', 'a fault has a place in the file')
  }
}

function exerciseObarrays(heap: Heap, obarrays: Obarrays, attempt: Attempt): void {
  const symbols = heap.image.objectStarts.length + (heap.lispsym?.symbols ?? 0)
  demand(obarrays.all.filter(({ initial }) => initial).length <= 1, 'one obarray at most is the initial one')
  for (const obarray of obarrays.all.slice(0, FEW)) {
    for (const bucket of spread(obarray.buckets.length, FEW)) {
      let steps = 0
      for (const symbol of obarrays.chain(obarray, bucket)) {
        steps++
        attempt(() => obarrays.nameOf(symbol))
      }
      demand(steps <= symbols, 'a chain has no symbol twice')
    }
    attempt(() => obarrays.find(new TextEncoder().encode('car'), obarray))
  }
}
