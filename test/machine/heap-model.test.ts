import fc from 'fast-check'
import { describe, it } from 'vitest'
import { Machine } from '../../src/machine/machine.ts'
import { HeapModel, steps } from './heap-model.ts'
import { layouts, programOf } from './layouts.ts'

describe.each(layouts)('$name', ({ layout }) => {
  it('keeps a heap that is the model, whatever is done to both', () => {
    const model = new HeapModel(Machine.start(programOf(layout), { seed: 3, obarraySize: 16 }))
    fc.assert(
      fc.property(steps, (program) => {
        model.run(program)
        model.clear()
      }),
      { numRuns: 5 },
    )
  })
})
