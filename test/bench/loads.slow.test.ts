/**
 * The program that the bench runs as a process of its own is text, which no compiler checks.
 * @module
 */
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readDump } from '../corpus/corpus.ts'
import { peakMemory } from './loads.ts'

it.runIf(process.platform === 'linux')('loads a dump in a process of its own and measures its memory', () => {
  const file = join(tmpdir(), `pdmp-bench-${process.pid}.pdmp`)
  const bytes = readDump('trixie-amd64')
  writeFileSync(file, bytes)
  try {
    // The process holds the file and a relocated copy of it.
    expect(peakMemory(file) - peakMemory(null)).toBeGreaterThan((2 * bytes.length) / 1024)
  } finally {
    rmSync(file)
  }
})
