/**
 * What fuzzing starts from: every synthetic dump, every broken one, and small traps.
 * @module
 */
import { badDumps } from '../corpus/bad-dumps.ts'
import { tinyDump, tinyVariants } from '../corpus/tiny-dump.ts'
import { traps } from '../hostile/crafted.ts'

export function fuzzCorpus(): Uint8Array[] {
  return [
    ...tinyVariants.map((options) => tinyDump({ ...options, conses: 6, vectors: 6, strings: 6, symbols: 4 }).bytes),
    ...Object.values(badDumps).map(({ make }) => make()),
    ...Object.values(traps).map((make) => make(70)),
  ]
}
