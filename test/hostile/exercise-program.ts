/**
 * Runs a text as a program of a machine, as itself and as the library that the machine starts from, and once more in a machine
 * that starts from a dump of that one.
 *
 * In: any text.
 * Out: nothing: a value, a Lisp error, a syntax error or the end of the budget is allowed; anything else that is thrown
 * is a find. The machine must still work afterwards.
 * @module
 */
import type { Layout } from '../../src/index.ts'
import { attempter, demand, type Library } from './promise.ts'

/** Forms and calls that a program gets. */
const BUDGET = 20_000
/** What may be said of a program, and of a heap that cannot be dumped. */
const refusals: readonly string[] = ['work-limit', 'not-dumpable', 'dump-refused']
/** Bytes of heap. */
const HEAP = 8_000_000

export function exerciseProgram(text: string, layout: Layout, library: Library, collectAlways = false): void {
  const { LispError, MachineFault } = library
  const attempt = attempter(library)
  const program = library.lispProgram(layout)
  const started = library.startLisp(program, {
    budget: BUDGET,
    heapLimit: HEAP,
    collectAlways,
    host: { library: () => text },
  })
  const isRefused = (run: () => unknown) => {
    try {
      attempt(run)
    } catch (error) {
      if (error instanceof LispError)
        demand(error.condition !== '' && error.printed.startsWith('('), 'an error has a name')
      else if (!(error instanceof MachineFault && refusals.includes(error.code))) throw error
    }
  }
  isRefused(() => library.evaluate(started, text))
  isRefused(() => library.loadup(started))
  const again = library.attachLisp(started.machine, { budget: BUDGET })
  isRefused(() => library.evaluate(again, text))
  demand(started.machine.stack.pointer === started.machine.space.stack.end, 'the stack is empty again')
  const after = library.attachLisp(started.machine)
  after.enter(() => after.collect())
  isRefused(() => {
    const resumed = library.resumeLisp(program, started.machine.dump(), { budget: BUDGET, heapLimit: HEAP })
    library.evaluate(resumed, text)
  })
}
