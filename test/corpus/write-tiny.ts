/**
 * Writes the synthetic dumps of the corpus.
 *
 *     npx tsx test/corpus/write-tiny.ts
 *
 * Out: corpus/NAME/dump.pdmp.br for each of `tinyVariants`; directories of variants that are no more are removed.
 * @module
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { corpusPath, tinyNames } from './corpus.ts'
import { packBrotli } from './pack-brotli.ts'
import { tinyDump, tinyName, tinyVariants } from './tiny-dump.ts'

const current = new Set(tinyVariants.map(tinyName))
for (const name of tinyNames()) {
  if (!current.has(name)) rmSync(corpusPath(name), { recursive: true })
}
let total = 0
for (const options of tinyVariants) {
  const packed = packBrotli(tinyDump(options).bytes)
  mkdirSync(corpusPath(tinyName(options)), { recursive: true })
  writeFileSync(corpusPath(tinyName(options), 'dump.pdmp.br'), packed)
  total += packed.length
}
console.log(`${current.size} dumps, ${total} bytes packed`)
