/**
 * Benches of the machine: allocation, collection, dumps and loads of heaps of 10^4 to 10^7 objects, with about the mix
 * of types of a real heap, and the start of Lisp from a dump.
 * @module
 */
import { exponentOf } from './growth.ts'
import { library, machine } from './library.ts'
import { bothOf, type Cost, compare, costOf, median, medianOf, ms, type Row } from './measure.ts'

const { Dump, layoutOf, place, relocate } = library
const { fixnum, lispProgram, loadup, Machine, NIL, Program, startLisp } = machine
type Machine = InstanceType<typeof Machine>
type Word = ReturnType<typeof fixnum>

const SIZES = [1e4, 1e5, 1e6, 1e7]
const MILLION = SIZES.indexOf(1e6)
const ROUNDS = 9
const ROOT = 'spare_root_0'

const layout = layoutOf('30', 'lp64', 'little')
const program = new Program({ layout, name: 'bench' })
const start = (): Machine => Machine.start(program, { seed: 1 })

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

/** The first rounds are those of the compiler, whose time would be that of the smallest heap. */
function warmUp(): void {
  const machine = start()
  machine.setVariable(ROOT, populate(machine, 1e5))
  for (let round = 0; round < ROUNDS; round++) {
    machine.collect()
    machine.dump()
  }
}

export function* benchMachine(): Generator<Row> {
  warmUp()
  const counts: number[] = []
  const jobs = { made: [] as Cost[], collected: [] as Cost[], dumped: [] as Cost[] }
  let million: Uint8Array = new Uint8Array(0)
  let largest = 0
  for (const [i, size] of SIZES.entries()) {
    const rounds = Math.max(1, Math.min(ROUNDS, Math.ceil(3e6 / size)))
    const machine = start()
    jobs.made.push(costOf(1, () => machine.setVariable(ROOT, populate(machine, size))))
    counts.push(machine.collect().live)
    jobs.collected.push(costOf(rounds, () => machine.collect()))
    let file = million
    jobs.dumped.push(costOf(rounds, () => (file = machine.dump())))
    if (i === MILLION) million = file
    largest = file.length
  }
  yield { work: 'collection of 10⁶ live objects', ours: bothOf(jobs.collected[MILLION]!), aim: '≤ 250 ms' }
  yield { work: 'dump of 10⁶ objects, by weight', ours: bothOf(jobs.dumped[MILLION]!), aim: '≤ 3000 ms' }
  yield growthRow('objects made', counts, jobs.made)
  yield growthRow('collection, all objects live', counts, jobs.collected)
  yield growthRow('dump, its collection with it', counts, jobs.dumped)
  yield memoryRow(largest)
  yield loadRow(million)
  yield startRow()
  yield tableRow()
}

/** Measures processor time, because at the larger sizes other processes affect the elapsed time. */
function growthRow(job: string, counts: readonly number[], costs: readonly Cost[]): Row {
  const times = costs.map(({ cpu }) => cpu)
  const each = times.map((time, i) => ((time * 1e6) / counts[i]!).toFixed(0))
  return {
    work: `${job}: 10⁴, 10⁵, 10⁶, 10⁷ objects, exponent`,
    ours: `${each.join(', ')} ns of CPU each`,
    ratio: exponentOf(counts, times).toFixed(2),
    aim: '1',
  }
}

/** The most that this process has had so far, which is where the largest heap is dumped. */
function memoryRow(size: number): Row {
  const peak = process.resourceUsage().maxRSS * 1024
  const mebibytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MiB`
  return {
    work: 'memory of the bench at its peak, the dump of 10⁷ objects (against the file)',
    ours: mebibytes(peak),
    other: mebibytes(size),
    ratio: (peak / size).toFixed(1),
    aim: '≤ 6',
  }
}

/** A load by a new process at addresses of its own, against its relocations alone: checks, tables and index are the rest. */
function loadRow(file: Uint8Array): Row {
  const image = Dump.open(file).image
  const placement = place(image, { dumpBase: 0x7f0000000000n, emacsBasis: 0x555555554000n })
  const times: [number[], number[]] = [[], []]
  for (let seed = 1; seed <= ROUNDS; seed++) {
    times[0].push(medianOf(1, () => void Machine.fromDump(program, file, { seed })))
    times[1].push(medianOf(1, () => void relocate(image, placement)))
  }
  const [ours, other] = [median(times[0]), median(times[1])]
  return compare('load of a dump of 10⁶ objects at any address (against relocating it)', { ours, other }, '≤ 3')
}

/** Loadup, and the load of its dump. */
function startRow(): Row {
  const lispOf = lispProgram(layout, 'bench')
  const run = () => {
    const lisp = startLisp(lispOf, { seed: 1 })
    loadup(lisp)
    return lisp.machine
  }
  const file = run().dump()
  const times: [number[], number[]] = [[], []]
  for (let seed = 1; seed <= ROUNDS; seed++) {
    times[0].push(medianOf(1, () => void run()))
    times[1].push(medianOf(1, () => void Machine.fromDump(lispOf, file, { seed })))
  }
  const [other, ours] = [median(times[0]), median(times[1])]
  return {
    work: 'load of a dumped loadup (against running it; times as fast)',
    ours: ms(ours),
    other: ms(other),
    ratio: (other / ours).toFixed(0),
    aim: '≥ 50',
  }
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
