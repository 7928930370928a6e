import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MachineFault } from '../../src/machine/fault.ts'
import { Machine } from '../../src/machine/machine.ts'
import { addressOf, fixnum, NIL, type Word } from '../../src/machine/memory/word.ts'
import { layoutSample, type layouts, programOf } from './layouts.ts'

const start = (layout: (typeof layouts)[number]['layout'], options = {}) =>
  Machine.start(
    programOf(layout, {
      variables: [
        { name: 'V_lisp', kind: 'lisp', lispName: 'a-lisp' },
        { name: 'an_integer', kind: 'integer', lispName: 'an-integer' },
        { name: 'a_boolean', kind: 'boolean', lispName: 'a-boolean' },
      ],
      subrs: [{ name: 'car', minArgs: 1, maxArgs: 1 }],
    }),
    { seed: 5, obarraySize: 16, ...options },
  )

describe.each(layoutSample)('$name', ({ layout }) => {
  it('has integers of any size', () => {
    const { numbers } = start(layout)
    const edge = numbers.fixnumLimit
    const values = fc.oneof(
      fc.bigInt(),
      fc.bigInt({ min: -edge - 2n, max: -edge + 2n }),
      fc.bigInt({ min: edge - 2n, max: edge + 2n }),
    )
    fc.assert(
      fc.property(values, (value) => {
        const word = numbers.integer(value)
        expect(BigInt(numbers.integerValue(word))).toBe(value)
        expect(numbers.isBignum(word)).toBe(value >= edge || value < -edge)
      }),
      { numRuns: 15 },
    )
  })

  it('has symbols that forward to C variables, other symbols, and cells', () => {
    const machine = start(layout)
    const { obarrays, symbols, numbers, space } = machine
    const symbol = (name: string) => obarrays.intern(name)
    symbols.setValue(symbol('a-lisp'), fixnum(5))
    expect(machine.variable('V_lisp')).toBe(fixnum(5))
    symbols.setValue(symbol('an-integer'), numbers.integer(2 ** 40))
    expect(space.memory.i64(space.variable('an_integer'))).toBe(2 ** 40)
    expect(numbers.integerValue(symbols.value(symbol('an-integer')))).toBe(2 ** 40)
    expect(() => symbols.setValue(symbol('an-integer'), NIL)).toThrow(
      expect.objectContaining({ name: 'MachineFault', code: 'wrong-type' }),
    )
    symbols.setValue(symbol('a-boolean'), fixnum(1))
    expect(symbols.value(symbol('a-boolean'))).toBe(space.builtin('t'))
    symbols.alias(symbol('other'), symbol('a-lisp'))
    symbols.setValue(symbol('other'), NIL)
    expect(machine.variable('V_lisp')).toBe(NIL)
    expect(symbols.value(symbol('unset'))).toBe(symbols.unbound)
    symbols.localize(symbol('a-lisp'))
    symbols.setValue(symbol('other'), fixnum(6))
    machine.collect()
    expect([symbols.value(symbol('other')), machine.variable('V_lisp')]).toEqual([fixnum(6), fixnum(6)])
    expect(['nil', ':key', 'car'].map((name) => symbols.isConstant(symbol(name)))).toEqual([true, true, false])
    expect(machine.vectorlikes.typeOf(symbols.function(symbol('car')))).toBe('SUBR')
  })

  it('has obarrays that find their symbols', () => {
    const { obarrays, symbols, conses, stack } = start(layout)
    const other = obarrays.make(3)
    stack.push(other)
    const names = Array.from({ length: 300 }, (_, i) => `symbol-${i}-ö`)
    for (const obarray of [obarrays.initial, other]) {
      const made = names.map((name) => obarrays.intern(name, obarray))
      expect(names.map((name) => obarrays.find(name, obarray))).toEqual(made)
      expect(new Set([...obarrays.symbols(obarray)].filter((symbol) => made.includes(symbol))).size).toBe(names.length)
      expect(symbols.interned(made[0]!)).toBe(obarray === other ? 1 : 2)
      for (const symbol of made.slice(0, 200)) expect(obarrays.remove(symbol, obarray)).toBe(true)
      expect(obarrays.remove(made[0]!, obarray)).toBe(false)
      expect(names.filter((name) => obarrays.find(name, obarray) !== undefined)).toEqual(names.slice(200))
    }
    expect(conses.is(NIL)).toBe(false)
  })

  it('has char-tables of all characters', () => {
    const machine = start(layout)
    const { charTables, stack } = machine
    const parent = charTables.make(NIL, fixnum(9))
    const table = charTables.make(NIL, NIL, 2)
    stack.push(table)
    charTables.setParent(table, parent)
    const ranges = fc.array(
      fc.record({
        from: fc.nat(0x3fffff),
        size: fc.oneof(fc.constant(0), fc.nat(300), fc.nat(100000)),
        value: fc.nat(5),
      }),
      { maxLength: 8 },
    )
    const model: { from: number; to: number; value: number }[] = []
    fc.assert(
      fc.property(ranges, (changes) => {
        for (const { from, size, value } of changes) {
          const to = Math.min(0x3fffff, from + size)
          charTables.setRange(table, from, to, fixnum(value))
          model.push({ from, to, value })
        }
        machine.collect()
        for (const char of [0, 127, 0x3fffff, ...model.flatMap(({ from, to }) => [from - 1, from, to, to + 1])]) {
          if (char < 0 || char > 0x3fffff) continue
          const last = model.findLast(({ from, to }) => from <= char && char <= to)
          expect(charTables.get(table, char)).toBe(fixnum(last?.value ?? 9))
        }
      }),
      { numRuns: 3 },
    )
  })

  it('has buffers whose markers move with the text', () => {
    const machine = start(layout)
    const { buffers, markers, stack, strings } = machine
    const buffer = buffers.make('one')
    buffers.setCurrent(buffer)
    const changes = fc.array(
      fc.record({ at: fc.nat(60), size: fc.nat(8), text: fc.constantFrom('', 'x', 'öß', '中文字', 'a line\n') }),
      { maxLength: 25 },
    )
    fc.assert(
      fc.property(changes, (all) => {
        let model = buffers.text(buffer)
        let place = Math.min(3, model.length) + 1
        const marker = markers.make()
        const base = stack.push(marker)
        buffers.mark(marker, buffer, place)
        for (const { at, size, text } of all) {
          const from = Math.min(at, model.length) + 1
          if (text === '') {
            const to = Math.min(from + size, model.length + 1)
            buffers.delete(buffer, from, to)
            model = model.slice(0, from - 1) + model.slice(to - 1)
            if (place > from) place = Math.max(from, place - (to - from))
          } else {
            buffers.setPoint(buffer, from)
            buffers.insert(buffer, text)
            model = model.slice(0, from - 1) + text + model.slice(from - 1)
            if (place > from) place += text.length
            expect(buffers.point(buffer)).toBe(from + text.length)
          }
          expect(buffers.text(buffer)).toBe(model)
          expect(markers.place(marker).char).toBe(place)
        }
        expect(buffers.length(buffer)).toBe(model.length)
        machine.collect()
        expect(markers.buffer(marker)).toBe(buffer)
        stack.unwind(base + layout.lispWordSize)
        expect(machine.collect().freed).toBeGreaterThan(0)
        buffers.kill(buffers.make('two'))
      }),
      { numRuns: 3 },
    )
    expect(strings.text(buffers.name(buffer))).toBe('one')
    buffers.kill(buffer)
    expect([...buffers.all()]).toEqual([])
    expect(buffers.current).toBeUndefined()
    expect(machine.collect().freed).toBeGreaterThan(0)
  })

  it('runs finalizers once, after their objects are gone', () => {
    const machine = start(layout)
    const { finalizers, conses, stack } = machine
    const kept = conses.make(finalizers.make(fixnum(1)), NIL)
    const place = stack.push(kept)
    finalizers.make(conses.make(fixnum(2), NIL))
    finalizers.make(NIL)
    expect(machine.collect().doomed).toBe(1)
    expect(machine.collect().doomed).toBe(1)
    expect(conses.car(finalizers.takeDoomed() as Word)).toBe(fixnum(2))
    expect(finalizers.takeDoomed()).toBeUndefined()
    stack.unwind(place + layout.lispWordSize)
    expect(machine.collect().doomed).toBe(1)
    expect(finalizers.takeDoomed()).toBe(fixnum(1))
    machine.collect()
    expect(machine.collect()).toMatchObject({ doomed: 0, freed: 0 })
  })

  it('is unchanged when the address space is used up', () => {
    const machine = start(layout, { heapLimit: 2 ** 16 })
    const { conses, strings, vectorlikes, tables, numbers } = machine
    let list: Word = NIL
    const fill = () => {
      for (;;) {
        list = conses.make(fixnum(1), list)
        machine.setVariable('V_lisp', list)
      }
    }
    expect(fill).toThrow(MachineFault)
    // Start leaves a vector or two behind.
    machine.collect()
    const before = machine.space.allocator.usage()
    const makers = [
      () => vectorlikes.make(2 ** 20),
      () => strings.fromBytes(new Uint8Array(2 ** 16)),
      () => tables.make({ size: 2 ** 16 }),
      () => numbers.integer(1n << (2n ** 20n)),
      () => vectorlikes.make(2 ** 52),
    ]
    for (const make of makers) {
      try {
        make()
        expect.unreachable()
      } catch (error) {
        expect(error).toMatchObject({ code: 'address-space-exhausted' })
      }
      machine.collect()
      expect(machine.space.allocator.usage()).toEqual(before)
    }
    machine.setVariable('V_lisp', NIL)
    // One stays: the list of features.
    expect(machine.collect().freed).toBe(before.counts.cons - 1)
    expect(addressOf(conses.make(NIL, NIL))).toBeGreaterThan(0)
  })
})
