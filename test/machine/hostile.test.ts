/**
 * Damaged dumps of machines, with the right fingerprint: loading and using one gives a value, a result or a fault, and
 * ends.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Machine } from '../../src/machine/machine.ts'
import { NIL } from '../../src/machine/memory/word.ts'
import { sampleOf } from '../effort.ts'
import { exerciseMachine, machineDump, machineKinds, signed } from '../hostile/exercise-machine.ts'
import * as library from '../hostile/library.ts'

/** One change of a file: where, what kind, and a number. */
const damage = fc.record({ place: fc.nat(), kind: fc.constantFrom('flip', 'word', 'copy', 'shift'), n: fc.nat() })
const plausible = [0, 1, -1, 2 ** 31 - 1, -(2 ** 31), 8, 4096, 65536]

function damaged(file: Uint8Array, changes: readonly { place: number; kind: string; n: number }[], little: boolean) {
  const bytes = file.slice()
  const view = new DataView(bytes.buffer)
  // The magic and the fingerprint are as they should be, or nothing is read at all.
  const wordAt = (place: number) => 48 + 4 * (place % ((bytes.length - 52) >> 2))
  for (const { place, kind, n } of changes) {
    const at = wordAt(place)
    const old = view.getInt32(at, little)
    if (kind === 'flip') view.setInt32(at, old ^ (1 << (n % 32)), little)
    else if (kind === 'word') view.setInt32(at, plausible[n % plausible.length]!, little)
    else if (kind === 'copy') view.setInt32(at, view.getInt32(wordAt(n), little), little)
    else view.setInt32(at, old + 8 * ((n % 9) - 4), little)
  }
  return bytes
}

const kinds = machineKinds.map((kind, i) => ({ name: kind.join(' '), i }))

describe.each(sampleOf(kinds, 3))('$name', ({ i }) => {
  const unsigned = machineDump(i)
  const { program, file } = signed(unsigned)
  const little = program.layout.byteOrder === 'little'

  it('loads and uses the undamaged dump', () => {
    expect(exerciseMachine(unsigned)).toBe(true)
  })

  it('gives a result or a fault for changed words', () => {
    let loaded = 0
    const property = fc.property(fc.array(damage, { minLength: 1, maxLength: 5 }), fc.nat(), (changes, seed) => {
      if (exerciseMachine(damaged(unsigned, changes, little), library, seed)) loaded++
    })
    fc.assert(property, { seed: 20180314, numRuns: 60 })
    expect(loaded).toBeGreaterThan(15)
  })

  it('is unchanged after a load that failed', () => {
    let machine = new Machine(program, { heapLimit: 2 ** 24 })
    const before = machine.space.executable.bytes.slice()
    let failed = 0
    const property = fc.property(fc.array(damage, { minLength: 1, maxLength: 5 }), (changes) => {
      if (machine.load(damaged(file, changes, little)).result === 'SUCCESS') {
        machine = new Machine(program, { heapLimit: 2 ** 24 })
        return
      }
      failed++
      expect(Buffer.compare(machine.space.executable.bytes, before)).toBe(0)
      expect([machine.dumped, machine.space.allocator.usage().bytes]).toEqual([undefined, 0])
    })
    fc.assert(property, { seed: 20180316, numRuns: 100 })
    expect(failed).toBeGreaterThan(5)
    expect(machine.load(file).result).toBe('SUCCESS')
  })

  it('reports a truncated file as of a bad type', () => {
    const property = fc.property(fc.nat(file.length - 1), (length) => {
      const machine = new Machine(program, { heapLimit: 2 ** 24 })
      expect(machine.load(file.slice(0, length)).result).toBe('BAD_FILE_TYPE')
    })
    fc.assert(property, { seed: 20180315, numRuns: 60 })
  })

  /** Rings where no Emacs makes any: how, and who follows them. */
  const rings: Readonly<
    Record<string, readonly [make: (machine: Machine) => void, use: (machine: Machine) => unknown]>
  > = {
    'a bucket of an obarray': [
      ({ obarrays, symbols }) => {
        const symbol = obarrays.intern('round')
        symbols.setNext(symbol, symbol)
      },
      ({ obarrays }) => [...obarrays.symbols()],
    ],
    aliases: [
      ({ obarrays, symbols }) => symbols.alias(obarrays.intern('alias'), obarrays.intern('alias')),
      ({ obarrays, symbols }) => symbols.value(obarrays.intern('alias')),
    ],
    'parents of char-tables': [
      (machine) => {
        const table = machine.charTables.make(NIL)
        machine.charTables.setParent(table, table)
        machine.symbols.setValue(machine.obarrays.intern('table'), table)
      },
      ({ charTables, symbols, obarrays }) => charTables.get(symbols.value(obarrays.intern('table')), 65),
    ],
    'the list of buffers': [
      () => undefined,
      (machine) => {
        const list = machine.variable('Vbuffer_alist')
        machine.conses.setCdr(list, list)
        return machine.collect()
      },
    ],
    'markers of a buffer': [
      () => undefined,
      (machine) => {
        const { markers, symbols, obarrays, space } = machine
        const marker = symbols.value(obarrays.intern('here'))
        const { offset } = space.layout.structs.marker.fields['ofs_next']!
        space.memory.setPointer(space.addressOf(marker) + offset, space.addressOf(marker))
        return machine.buffers.insert(markers.buffer(marker)!, 'more')
      },
    ],
    finalizers: [
      () => undefined,
      (machine) => {
        const { space } = machine
        const { offset } = space.layout.structs.finalizer.fields['ofs_next']!
        const first = space.memory.pointer(space.area('finalizers') + offset)
        space.memory.setPointer(first + offset, first)
        return machine.collect()
      },
    ],
  }

  it.each(Object.entries(rings))('a ring of %s is a fault', (_, [make, use]) => {
    const origin = Machine.fromDump(program, file, { seed: 2 })
    make(origin)
    const machine = Machine.fromDump(program, origin.dump(), { seed: 3 })
    expect(() => use(machine)).toThrow('endless-chain')
  })
})
