import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lives } from './heap-commands.ts'
import { HeapModel } from './heap-model.ts'
import { layoutSample, programOf } from './layouts.ts'

describe.each(layoutSample)('$name', ({ layout }) => {
  it('has the heap of a plain JavaScript model after random operations, dumps and loads', () => {
    const program = programOf(layout)
    const { baseStarts } = new HeapModel(program, 1)
    let moves = 0
    const property = fc.property(lives, fc.nat(), (commands, seed) => {
      const model = new HeapModel(program, seed, baseStarts)
      fc.modelRun(() => ({ model, real: {} }), commands)
      model.move(seed + 1, false)
      model.clear()
      moves += model.moves
    })
    fc.assert(property, { numRuns: 5 })
    expect(moves).toBeGreaterThanOrEqual(5)
  })
})
