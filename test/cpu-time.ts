/**
 * Appends to the file that PDMP_CPU_TIME names the processor time of each test file, a line each: seconds, path. Processes that
 * a test file started and waited for are included on Linux. Where files share a process, the first pays for loading the library.
 *
 * Wall time says little on a machine that others use too; this says what a file costs.
 * @module
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { afterAll, expect } from 'vitest'

/** Clock ticks a second in /proc, on all machines that Linux runs on today. */
const TICKS = 100

/** Seconds that this process and its children have used. */
function usedSoFar(): number {
  const { user, system } = process.cpuUsage()
  const own = (user + system) / 1e6
  if (!existsSync('/proc/self/stat')) return own
  // Behind the name of the program, which may have any characters: cutime and cstime are the 14th and 15th.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return own + (Number(fields[13]) + Number(fields[14])) / TICKS
}

/** This module is loaded for each test file; what earlier ones of this process used is kept outside of it. */
const shared = globalThis as { pdmpUsedBefore?: number }

afterAll(() => {
  const used = usedSoFar()
  const seconds = used - (shared.pdmpUsedBefore ?? 0)
  shared.pdmpUsedBefore = used
  appendFileSync(process.env['PDMP_CPU_TIME']!, `${seconds.toFixed(1)}\t${expect.getState().testPath}\n`)
})
