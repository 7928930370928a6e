/**
 * Packs real dumps for the corpus and writes what can be measured of them into corpus/manifest.json.
 *
 *     npx tsx test/corpus/pack-dumps.ts DIRECTORY [NAME…]
 *
 * In:  DIRECTORY with NAME.pdmp for each dump of the manifest, and NAME.ORACLE for each of its oracles.
 * Out: corpus/NAME/dump.pdmp.br and corpus/NAME/ORACLE.br, and their sizes and SHA-256 in the manifest. What a person
 *      must say of a dump (Emacs, machine, origin, placement) stays as it stands there: a new dump starts as such an entry.
 * Brotli quality 11 takes about 1 s per 300 kB. Its output depends on nothing but the input and the library's release.
 * @module
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { corpusPath, type Manifest, manifest } from './corpus.ts'
import { packBrotli } from './pack-brotli.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function pack(directory: string, dump: Manifest['dumps'][number]): Manifest['dumps'][number] {
  const bytes = readFileSync(join(directory, `${dump.name}.pdmp`))
  const packed = packBrotli(bytes)
  if (!brotliDecompressSync(packed).equals(bytes)) throw new Error(`${dump.name} does not unpack to itself`)
  mkdirSync(corpusPath(dump.name), { recursive: true })
  writeFileSync(corpusPath(dump.name, 'dump.pdmp.br'), packed)
  for (const oracle of dump.oracles) {
    writeFileSync(
      corpusPath(dump.name, `${oracle}.br`),
      packBrotli(readFileSync(join(directory, `${dump.name}.${oracle}`))),
    )
  }
  const { name, ...facts } = dump
  return { ...facts, name, size: bytes.length, sha256: sha256(bytes), packedSha256: sha256(packed) }
}

const [directory, ...names] = process.argv.slice(2)
if (directory === undefined) {
  console.error('usage: npx tsx test/corpus/pack-dumps.ts DIRECTORY [NAME…]')
  process.exit(2)
}
const all = manifest()
const dumps = all.dumps.map((dump) => {
  if (names.length > 0 && !names.includes(dump.name)) return dump
  const packed = pack(directory, dump)
  console.log(`${dump.name}: ${packed.size} bytes, sha256 ${packed.sha256}`)
  return { ...dump, ...packed }
})
writeFileSync(corpusPath('manifest.json'), `${JSON.stringify({ ...all, dumps }, null, 2)}\n`)
