/**
 * Writes the broken dumps of the corpus.
 *
 *     npx tsx test/corpus/write-bad.ts
 *
 * Out: corpus/bad/DEFECT.pdmp for files below 2 KB, corpus/bad/DEFECT.pdmp.br for others; dumps of defects that are no more
 *      are removed. Expected outputs beside them are left alone.
 * @module
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { badDumps } from './bad-dumps.ts'
import { badNames, corpusPath } from './corpus.ts'
import { packBrotli } from './pack-brotli.ts'

const RAW_LIMIT = 2048

mkdirSync(corpusPath('bad'), { recursive: true })
for (const name of badNames()) {
  rmSync(corpusPath('bad', `${name}.pdmp`), { force: true })
  rmSync(corpusPath('bad', `${name}.pdmp.br`), { force: true })
}
let total = 0
for (const [name, { make }] of Object.entries(badDumps)) {
  const bytes = make()
  const raw = bytes.length < RAW_LIMIT
  const stored = raw ? bytes : packBrotli(bytes)
  writeFileSync(corpusPath('bad', `${name}.pdmp${raw ? '' : '.br'}`), stored)
  total += stored.length
}
console.log(`${Object.keys(badDumps).length} defects, ${total} bytes`)
