/**
 * Appends to the file that PDMP_CPU_TIME names the processor time of each test file, a line each: seconds, path. Where files
 * share a process, the first pays for loading the library.
 * @module
 */
import { appendFileSync } from 'node:fs'
import { afterAll, expect } from 'vitest'
import { processorSeconds } from './processor-time.ts'

/** This module is loaded for each test file; what earlier ones of this process used is kept outside of it. */
const shared = globalThis as { pdmpUsedBefore?: number }

afterAll(() => {
  const used = processorSeconds()
  const seconds = used - (shared.pdmpUsedBefore ?? 0)
  shared.pdmpUsedBefore = used
  appendFileSync(process.env['PDMP_CPU_TIME']!, `${seconds.toFixed(1)}\t${expect.getState().testPath}\n`)
})
