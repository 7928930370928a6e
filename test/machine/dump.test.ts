import { describe, expect, it } from 'vitest'
import { coverage, UNKNOWN } from '../../src/analyse.ts'
import { Dump, orderOf, verify, writeDump } from '../../src/index.ts'
import { Machine } from '../../src/machine/machine.ts'
import { openDump } from '../../src/pdmp.ts'
import { everyKindSpec, expectFilled, expectMarkersMove, fill } from './every-kind.ts'
import { layoutSample, programOf } from './layouts.ts'

describe.each(layoutSample)('$name', ({ layout }) => {
  const program = programOf(layout, everyKindSpec)
  const machine = Machine.start(program, { seed: 1, obarraySize: 64 })
  fill(machine)
  const bytes = machine.dump()

  it('writes a dump of that layout that keeps every rule, with an owner for every byte', () => {
    const image = openDump(bytes)
    const { release, abi, byteOrder } = image.layout
    expect([release, abi, byteOrder]).toEqual([layout.release, layout.abi, layout.byteOrder])
    expect(verify(bytes).findings).toEqual([])
    expect(coverage(new Dump(image)).filter(({ label }) => label === UNKNOWN)).toEqual([])
  })

  it('writes byte for byte the order of a queue like that of Emacs', () => {
    const graph = Dump.open(bytes).graph
    expect(Buffer.compare(writeDump(graph, orderOf(graph, 'weight')), bytes)).toBe(0)
    expect(Buffer.compare(writeDump(graph), bytes)).toBe(0)
    const met = machine.graph()
    expect(Buffer.compare(writeDump(met), bytes)).not.toBe(0)
  })

  it('loads the same heap at other addresses, and dumps it again from there', () => {
    expectFilled(machine)
    const other = Machine.fromDump(program, bytes, { seed: 2 })
    expectFilled(other)
    other.collect()
    expectFilled(other)
    const again = other.dump()
    expect(verify(again).findings).toEqual([])
    const third = Machine.fromDump(program, again, { seed: 3 })
    third.collect()
    expectFilled(third)
    third.collect()
    expectFilled(third)
    for (const one of [machine, other, third]) expectMarkersMove(one)
  })
})
