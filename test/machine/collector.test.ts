import { describe, expect, it } from 'vitest'
import { Machine } from '../../src/machine/machine.ts'
import { addressOf, fixnum, NIL, type Word } from '../../src/machine/memory/word.ts'
import { layoutSample, type layouts, programOf } from './layouts.ts'

const start = (layout: (typeof layouts)[number]['layout'], seed = 7) => Machine.start(programOf(layout), { seed })

describe.each(layoutSample)('$name', ({ layout }) => {
  it('keeps what roots and stack lead to, and nothing else', () => {
    const machine = start(layout)
    const before = machine.collect().live
    const list = machine.conses.list([1, 2, 3].map((n) => fixnum(n)))
    machine.setVariable('spare_root_0', list)
    const symbol = machine.obarrays.intern('kept-by-obarray')
    machine.symbols.setFunction(
      symbol,
      machine.vectorlikes.of([machine.strings.make('döc'), machine.numbers.float(1.5)]),
    )
    machine.stack.push(machine.conses.make(machine.strings.make('on the stack'), NIL))
    machine.strings.make('garbage')
    const first = machine.collect()
    expect(first.freed).toBe(1)
    expect(first.live).toBe(before + 3 + 2 + 3 + 2)
    expect(machine.collect()).toMatchObject({ freed: 0, live: first.live })
    const vector = machine.symbols.function(machine.obarrays.find('kept-by-obarray') as Word)
    expect(machine.strings.text(machine.vectorlikes.get(vector, 0))).toBe('döc')
    expect(machine.numbers.floatValue(machine.vectorlikes.get(vector, 1))).toBe(1.5)
    expect([...machine.conses.elements(machine.variable('spare_root_0'))]).toEqual([fixnum(1), fixnum(2), fixnum(3)])
  })

  it('has the executable at the same offsets in every run, and elsewhere', () => {
    const [a, b] = [start(layout, 1), start(layout, 2)]
    expect(a.space.basis).not.toBe(b.space.basis)
    expect(a.space.program.fingerprint).toEqual(b.space.program.fingerprint)
    expect(addressOf(a.variable('initial_obarray')) - a.space.basis).not.toBe(
      addressOf(b.variable('initial_obarray')) - b.space.basis,
    )
  })
})
