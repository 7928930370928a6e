/**
 * Damaged dumps of machines, with the right fingerprint: loading one, and all that the process then does, gives a value, a
 * result or a fault, and ends.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LispError, MachineFault, openDump, PdmpError } from '../../src/index.ts'
import { attachLisp, evaluate, lispProgram, startLisp } from '../../src/machine/interpreter/lisp.ts'
import { Machine } from '../../src/machine/machine.ts'
import { NIL } from '../../src/machine/word.ts'
import { layouts } from './layouts.ts'

const names = ['27 ilp32-align8 big', '28 lp64 little', '29 wide-align8 big', '30 ilp32-align4 little', '31 lp64 big']

const setUp = `
  (setq kept (list 1 "a" 2.5 (vector 1 2) (make-hash-table :test 'eq) (record 'a 1) (make-bool-vector 9 t)
                   123456789012345678901234567890 (make-char-table 'x) (lambda (x) x) (propertize "abc" 'a 1)
                   (make-finalizer (lambda () 1))))
  (puthash 'key 1 (nth 4 kept))
  (set-buffer (get-buffer-create "notes"))
  (insert "text")
  (setq here (set-marker (make-marker) 2) there (set-marker (make-marker) 3))`

const uses = `
  (list (gethash 'key (nth 4 kept)) (funcall (nth 9 kept) 1) (intern "new") (prin1-to-string kept)
        (progn (set-buffer "notes") (insert "more") (buffer-string)) (garbage-collect))`

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

/** Does `run` end as it may? */
function endsWell(run: () => unknown): boolean {
  try {
    run()
    return true
  } catch (error) {
    if (error instanceof MachineFault || error instanceof PdmpError || error instanceof LispError) return false
    throw error
  }
}

describe.each(names)('%s', (name) => {
  const { layout } = layouts.find((one) => one.name === name)!
  const program = lispProgram(layout)
  const lisp = startLisp(program, { seed: 1, obarraySize: 64 })
  evaluate(lisp, setUp)
  const file = lisp.machine.dump()
  const little = layout.byteOrder === 'little'

  function exercise(bytes: Uint8Array, seed: number): boolean {
    const machine = new Machine(program, { seed, heapLimit: 2 ** 24 })
    const load = { result: 'a fault' }
    endsWell(() => Object.assign(load, machine.load(bytes)))
    if (load.result !== 'SUCCESS') return false
    machine.setBatch(true)
    endsWell(() => machine.collect())
    endsWell(() => evaluate(attachLisp(machine, { budget: 20_000 }), uses))
    endsWell(() => machine.collect())
    endsWell(() => openDump(machine.dump()))
    return true
  }

  it('is loaded and used as it is', () => {
    expect(exercise(file, 1)).toBe(true)
  })

  it('words that are changed', () => {
    let loaded = 0
    const property = fc.property(fc.array(damage, { minLength: 1, maxLength: 5 }), fc.nat(), (changes, seed) => {
      if (exercise(damaged(file, changes, little), seed)) loaded++
    })
    fc.assert(property, { seed: 20180314, numRuns: 60 })
    expect(loaded).toBeGreaterThan(15)
  })

  it('a file that is cut is of a bad type', () => {
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
