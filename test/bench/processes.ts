/**
 * Benches of the command as whole processes.
 * @module
 */
import { command } from './library.ts'
import { compare, ms, processMedians, type Row } from './measure.ts'
import type { Subject } from './subject.ts'

export function* benchProcesses({ file }: Subject): Generator<Row> {
  const [info, symbols, bare] = processMedians(21, [command, 'info', file], [command, 'symbols', file], ['-e', '0'])
  yield compare('`pdmp info` as a process (against `node -e 0`)', { ours: info!, other: bare! }, '≤ 2.0')
  yield { work: '`pdmp symbols` as a process', ours: ms(symbols!), aim: '≤ 400 ms' }
}
