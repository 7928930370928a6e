/**
 * How a bench measures, and the row that it reports.
 *
 * Times are medians in milliseconds; where two programs are compared their rounds alternate, so that a machine whose speed
 * drifts moves both.
 * @module
 */
import { spawnSync } from 'node:child_process'

export interface Row {
  readonly work: string
  readonly ours: string
  readonly other?: string
  readonly ratio?: string
  readonly aim: string
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

export const ms = (value: number): string => `${value.toFixed(value < 100 ? 2 : 0)} ms`

/** Milliseconds that `work` takes, once. */
function timeOf(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

export const medianOf = (rounds: number, work: () => void): number =>
  median(Array.from({ length: rounds }, () => timeOf(work)))

/** Milliseconds of the clock, and of all processors: apart where others have them too. */
export interface Cost {
  readonly wall: number
  readonly cpu: number
}

export function costOf(rounds: number, work: () => void): Cost {
  const costs = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage()
    const wall = timeOf(work)
    const { user, system } = process.cpuUsage(start)
    return { wall, cpu: (user + system) / 1000 }
  })
  return { wall: median(costs.map(({ wall }) => wall)), cpu: median(costs.map(({ cpu }) => cpu)) }
}

/** Of the clock, and of the processors. */
export const bothOf = ({ wall, cpu }: Cost): string => `${ms(wall)} (CPU ${ms(cpu)})`

const BLOCKS = 5
const ROUNDS_OF_BLOCK = 9

/** Medians of `work` and of another program, which measures itself: in blocks of rounds, by turns. */
export function byTurns(work: () => void, other: (rounds: number) => number): { ours: number; other: number } {
  const blocks = Array.from({ length: BLOCKS }, () => ({
    other: other(ROUNDS_OF_BLOCK),
    ours: medianOf(ROUNDS_OF_BLOCK, work),
  }))
  return { ours: median(blocks.map(({ ours }) => ours)), other: median(blocks.map(({ other }) => other)) }
}

/** Medians of processes `node ...line`, in alternating rounds. */
export function processMedians(rounds: number, ...lines: readonly (readonly string[])[]): number[] {
  const times: number[][] = lines.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [i, line] of lines.entries()) times[i]!.push(timeOf(() => runNode(line)))
  }
  return times.map(median)
}

/** Run `node ...line` to its end; what it wrote. */
export function runNode(line: readonly string[]): string {
  const { status, stdout } = spawnSync(process.execPath, line, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PDMP_EMACS: 'none' },
  })
  if (status !== 0) throw new Error(`node ${line.join(' ')} exited with ${status}`)
  return stdout
}

/** A row of two times. */
export const compare = (work: string, { ours, other }: { ours: number; other: number }, aim: string): Row => ({
  work,
  ours: ms(ours),
  other: ms(other),
  ratio: (ours / other).toFixed(2),
  aim,
})

/** The rows as a table of Markdown. */
export async function* tableOf(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  yield '| work | ours | against | ratio | aim |\n|---|--:|--:|--:|--:|'
  for await (const { work, ours, other = '', ratio = '', aim } of rows)
    yield `| ${work} | ${ours} | ${other} | ${ratio} | ${aim} |`
}
