import { describe, expect, it } from 'vitest'
import { checkTables } from '../../src/analyse/table-check.ts'
import { Dump } from '../../src/dump.ts'
import { PdmpError } from '../../src/error.ts'
import { Obarrays } from '../../src/hash/obarray.ts'
import { readHashTable, readHashTables } from '../../src/hash/table.ts'
import { Heap } from '../../src/heap/heap.ts'
import { layoutOf } from '../../src/layout/compose.ts'
import { Names } from '../../src/lisp/names.ts'
import { evaluate, lispProgram, startLisp } from '../../src/machine/interpreter/lisp.ts'
import { openDump } from '../../src/pdmp.ts'
import { variantSample } from '../arbitraries.ts'
import { readDump } from '../corpus/corpus.ts'
import { sampleOf } from '../effort.ts'
import { capturedPlacement, heapOf } from '../hash/heaps.ts'

const check = (heap: Heap) => checkTables(new Dump(heap.image))

describe('finds no fault in the tables of', () => {
  it.each(
    sampleOf<[string, object]>(
      [
        ['bullseye-amd64', { tables: 180, keys: 3401, storedCodes: 1896, obarrays: 19, symbols: 14975, unnamed: 2794 }],
        ['bookworm-amd64', { tables: 367, keys: 7094, storedCodes: 0, obarrays: 20, symbols: 15516 }],
        ['bookworm-s390x', { tables: 201, keys: 3838, obarrays: 20, symbols: 15492, unnamed: 2899 }],
        ['own-28.2-min', { tables: 199, keys: 3838, obarrays: 20, symbols: 15354, unnamed: 2747 }],
        ['own-28.2-m32-wideint', { tables: 199, keys: 3838, obarrays: 20, symbols: 15354, unnamed: 2747 }],
        ['trixie-amd64', { tables: 453, keys: 9930, obarrays: 24, symbols: 17267, unnamed: 3328 }],
        ['trixie-i386', { tables: 453, keys: 9930, obarrays: 24, symbols: 17267, unnamed: 3328 }],
      ],
      3,
    ),
  )('%s', (name, expected) => {
    expect(check(heapOf(name))).toMatchObject({ ...expected, faults: [] })
  })

  it.each(variantSample)('$name', ({ open }) => {
    const { image, truth } = open()
    const stored = truth.abi.hashForm === 'stored' ? 5 : 0
    const unnamed = truth.abi.cLiterals ? 13 : 0
    expect(check(new Heap(image))).toMatchObject({
      tables: 4,
      keys: 7,
      storedCodes: stored,
      strangers: 7,
      obarrays: 1,
      symbols: 22,
      unnamed,
      faults: [],
    })
  })

  it('finds no fault at the addresses of a real Emacs', () => {
    const heap = heapOf('trixie-amd64')
    expect(checkTables(new Dump(heap.image), capturedPlacement('trixie-amd64')).faults).toEqual([])
  })
})

describe('a changed key', () => {
  it('may be equal to another, which is then found for both', () => {
    const lisp = startLisp(lispProgram(layoutOf('28', 'lp64', 'little')), { seed: 1 })
    evaluate(
      lisp,
      `(progn
         (setq key (list 1) table (make-hash-table :test 'equal))
         (puthash key 'a table)
         (puthash (list 2) 'b table)
         (puthash (list 3) 'c table)
         (setcar key 2))`,
    )
    const found = check(new Heap(openDump(lisp.machine.dump())))
    expect(found).toMatchObject({ keys: 2, shadowed: 1, faults: [] })
  })
})

describe('reports', () => {
  const original = readDump('bullseye-amd64')
  const heap = heapOf('bullseye-amd64')
  const table = readHashTables(heap).find(({ stored, count }) => stored?.hash && count > 100)!
  const { hash, next, index } = table.stored!

  function faultsAfter(edit: (view: DataView) => void): string[] {
    const bytes = original.slice()
    edit(new DataView(bytes.buffer))
    return check(new Heap(openDump(bytes))).faults.map(({ offset, message }) => `${offset}: ${message}`)
  }
  const fixnum = (value: bigint) => (value << 2n) | 2n

  it('a stored code', () => {
    const faults = faultsAfter((view) => view.setBigInt64(hash!.start + 8 * 5, fixnum(12345n), true))
    expect(faults).toContain(`${table.offset}: the stored hash code of pair 5 is not that of its key`)
  })

  it('a pair in the wrong bucket', () => {
    const faults = faultsAfter((view) => {
      for (let i = 0; i < index.length; i++) view.setBigInt64(index.start + 8 * i, fixnum(-1n), true)
      view.setBigInt64(index.start, fixnum(0n), true)
    })
    expect(faults.join('\n')).toContain(`${table.offset}: the key of pair`)
    expect(faults.join('\n')).toMatch(/the chains have \d+ pairs, but the table counts \d+/)
  })

  it('a chain that is a ring, which Emacs would follow forever', () => {
    const faults = faultsAfter((view) => {
      for (let i = 0; i < table.count; i++) view.setBigInt64(next.start + 8 * i, fixnum(BigInt(i)), true)
    })
    expect(faults.join('\n')).toMatch(/pair \d+ is in two chains/)
  })

  it('a link out of the table', () => {
    const faults = faultsAfter((view) => view.setBigInt64(next.start, fixnum(BigInt(table.size)), true))
    expect(faults).toContain(`${table.offset}: the element is not the number of one of the ${table.size} pairs`)
  })

  it('a free list that lacks free pairs', () => {
    const spare = readHashTables(heap).find(({ stored, count, size }) => stored?.hash && count > 0 && size > count + 2)!
    const { offset } = readHashTable(heap, spare.offset)
    const faults = faultsAfter((view) => {
      for (let i = 0; i < spare.size; i++) {
        const slot = spare.stored!.next.start + 8 * i
        if (i === spare.nextFree) view.setBigInt64(slot, fixnum(-1n), true)
      }
    })
    expect(faults).toContain(`${offset}: the free list does not have exactly the free pairs`)
  })

  it('symbols in the wrong bucket', () => {
    const obarrays = new Obarrays(heap, new Names(heap))
    const { start, length } = obarrays.initial!.buckets
    const slots = Array.from({ length }, (_, i) => start + 8 * i)
    // Swap two buckets whose chains start with symbols of the heap.
    const [a, b] = slots.filter((slot) => heap.relocAt(slot) !== undefined).slice(200) as [number, number]
    const faults = faultsAfter((view) => {
      const first = view.getBigInt64(a, true)
      view.setBigInt64(a, view.getBigInt64(b, true), true)
      view.setBigInt64(b, first, true)
    })
    expect(faults.length).toBeGreaterThanOrEqual(2)
    for (const fault of faults)
      expect(fault).toMatch(/^5557288: the symbol at 0x[0-9a-f]+ does not belong to bucket \d+$/)
  })

  it('symbols that are in no chain', () => {
    const obarrays = new Obarrays(heap, new Names(heap))
    const { start, length } = obarrays.initial!.buckets
    const [a, b] = Array.from({ length }, (_, i) => i)
      .filter(
        (i) => heap.relocAt(start + 8 * i) !== undefined && [...obarrays.chain(obarrays.initial!, i)].length === 1,
      )
      .map((i) => start + 8 * i) as [number, number]
    const lost = heap.word(b)
    const faults = faultsAfter((view) => view.setBigInt64(b, BigInt(heap.word(a)), true))
    expect(faults.join('\n')).toMatch(/^5557288: the symbol at 0x[0-9a-f]+ is in two chains$/m)
    expect(faults).toContain(`${lost}: the symbol at 0x${lost.toString(16)} is not in the initial obarray`)
  })
})

/** Names that throw on every string after the first `patience` ones. */
class TiredNames extends Names {
  asked = 0
  readonly #patience: number

  constructor(heap: Heap, patience: number) {
    super(heap)
    this.#patience = patience
  }

  override stringBytes(offset: number): Uint8Array | undefined {
    if (this.asked++ >= this.#patience) throw new PdmpError('out-of-bounds', { path: 'string', offset }, 'refused')
    return super.stringBytes(offset)
  }
}

it('counts at most as many unnamed symbols as symbols in any damaged obarray', () => {
  const heap = heapOf('bullseye-amd64')
  const checkWith = (names: Names) => {
    class Renamed extends Dump {
      override get names() {
        return names
      }
      override get obarrays() {
        return new Obarrays(heap, names)
      }
    }
    return checkTables(new Renamed(heap.image))
  }
  const tireless = new TiredNames(heap, Number.POSITIVE_INFINITY)
  checkWith(tireless)
  for (let part = 1; part < 10; part++) {
    const { symbols, unnamed } = checkWith(new TiredNames(heap, Math.floor((part * tireless.asked) / 10)))
    expect(unnamed).toBeLessThanOrEqual(symbols)
  }
})
