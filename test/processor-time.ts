/**
 * Processor time, which says what work costs on a machine that others use too. Wall time says little there.
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'

/** Clock ticks a second in /proc, on all machines that Linux runs on today. */
const TICKS = 100

/** Seconds of processor time that this process has used, and on Linux the processes that it started and waited for. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  const own = (user + system) / 1e6
  if (!existsSync('/proc/self/stat')) return own
  // Behind the name of the program, which may have any characters: cutime and cstime are the 14th and 15th.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return own + (Number(fields[13]) + Number(fields[14])) / TICKS
}
