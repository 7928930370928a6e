import { describe, expect, it } from 'vitest'
import { Machine } from '../../src/machine/machine.ts'
import { fixnum } from '../../src/machine/memory/word.ts'
import { layoutSample, programOf } from './layouts.ts'

describe.each(layoutSample)('$name', ({ layout }) => {
  const saved = (seed?: number) => {
    const machine = Machine.start(programOf(layout), { seed, obarraySize: 16 })
    const { conses, strings, vectorlikes, obarrays, symbols, tables } = machine
    const large = vectorlikes.make(2000, fixnum(7))
    symbols.setValue(obarrays.intern('kept'), conses.list([strings.make('text'), large, tables.make()]))
    vectorlikes.make(3000)
    machine.collect()
    return { program: machine.space.program, image: machine.save(), live: machine.collect().live }
  }

  it('restores the process at its own addresses', () => {
    const { program, image, live } = saved()
    const machine = Machine.restore(program, image)
    expect(machine.collect()).toMatchObject({ live, freed: 0 })
    const { conses, strings, vectorlikes, obarrays, symbols } = machine
    const [text, large] = [...conses.elements(symbols.value(obarrays.intern('kept')))]
    expect(strings.text(text!)).toBe('text')
    expect(vectorlikes.get(large!, 1999)).toBe(fixnum(7))
    machine.stack.push(conses.list(Array.from({ length: 2000 }, () => strings.make('more'))))
    expect(machine.collect()).toMatchObject({ live: live + 4000, freed: 0 })
    expect(strings.text(text!)).toBe('text')
  })

  it('does not work at other addresses', () => {
    const { program, image } = saved(1)
    const machine = Machine.restore(program, image, { seed: 2 })
    expect(() => machine.symbols.nameText(machine.variable('initial_obarray'))).toThrow()
    expect(() => machine.collect()).toThrow()
  })
})
