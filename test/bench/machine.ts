/**
 * Being Emacs: allocation and collection of heaps of 10^4 to 10^7 objects, in about the shares of a real one.
 * @module
 */
import { exponentOf } from './growth.ts'
import { library } from './library.ts'
import { medianOf, ms, type Row } from './measure.ts'

const { fixnum, layoutOf, Machine, NIL, Program } = library
type Machine = InstanceType<typeof Machine>
type Word = ReturnType<typeof fixnum>

const SIZES = [1e4, 1e5, 1e6, 1e7]
const ROUNDS = 9
const ROOT = 'spare_root_0'

const start = (): Machine =>
  Machine.start(new Program({ layout: layoutOf('30', 'lp64', 'little'), name: 'bench' }), { seed: 1 })

/** Of ten objects six are conses, two strings, one a vector, and one a symbol or a float; all hang on one list. */
function populate({ conses, strings, vectorlikes, symbols, numbers }: Machine, count: number): Word {
  let list: Word = NIL
  for (let i = 0; i < count; i += 10) {
    const string = strings.make('a string')
    const odd = i % 20 === 0 ? symbols.make(string) : numbers.float(i)
    const vector = vectorlikes.of([string, odd, fixnum(i)])
    list = conses.list([string, strings.make('another'), vector, odd, fixnum(i), conses.make(vector, list)], list)
  }
  return list
}

export function* benchMachine(): Generator<Row> {
  const collected: number[] = []
  const made: number[] = []
  const counts: number[] = []
  for (const size of SIZES) {
    const rounds = Math.max(1, Math.min(ROUNDS, Math.ceil(1e7 / size)))
    const machine = start()
    made.push(medianOf(1, () => machine.setVariable(ROOT, populate(machine, size))))
    counts.push(machine.collect().live)
    collected.push(medianOf(rounds, () => machine.collect()))
    if (size === 1e6) yield { work: 'collection of 10⁶ live objects', ours: ms(collected.at(-1)!), aim: '≤ 250 ms' }
  }
  const jobs = { 'objects made': made, 'collection, all objects live': collected }
  for (const [job, times] of Object.entries(jobs)) {
    const each = times.map((time, i) => ((time * 1e6) / counts[i]!).toFixed(0))
    yield {
      work: `${job}: 10⁴, 10⁵, 10⁶, 10⁷ objects, exponent`,
      ours: `${each.join(', ')} ns each`,
      ratio: exponentOf(counts, times).toFixed(2),
      aim: '1',
    }
  }
  yield tableRow()
}

/** Keys by identity, put and found again. */
function tableRow(): Row {
  const { tables, obarrays } = start()
  const keys = Array.from({ length: 1e5 }, (_, i) => obarrays.intern(`key-${i}`))
  const time = medianOf(ROUNDS, () => {
    const table = tables.make({ test: 'eq' })
    for (const key of keys) tables.put(table, key, key)
    for (const key of keys) if (tables.get(table, key) !== key) throw new Error('a key was not found')
  })
  return { work: '10⁵ symbols into a table by eq, and found again', ours: ms(time), aim: '' }
}
