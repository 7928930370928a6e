/**
 * Packs what the tests need of the executables of real dumps, and writes what they are into corpus/manifest.json.
 *
 *     npx tsx test/corpus/pack-executables.ts DIRECTORY [NAME…]
 *
 * In:  DIRECTORY with an executable NAME for each dump of the manifest that has an entry `executable`.
 * Out: corpus/NAME/emacs.br, and its digests in the manifest. An executable has 5 to 30 MB, of which a reader of the dump
 *      reads some tens of kilobytes: the headers, the fingerprint, and C strings. The packed file has the length of the
 *      executable, these bytes with what is around them at their places, and zeros for all else.
 * @module
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexOfBytes } from '../../src/bytes/search.ts'
import { readPrograms } from '../../src/executable/formats.ts'
import { Dump, type Executable, type Heap, stringAt } from '../../src/index.ts'
import { EmacsRelocType } from '../../src/tables/emacs-reloc-table.ts'
import { corpusPath, manifest, type RealDump, readDump } from './corpus.ts'
import { packBrotli } from './pack-brotli.ts'

/** Bytes are kept in blocks of so many. */
const BLOCK = 64
/** Headers, and the tables of segments behind them, lie in so many bytes. */
const HEADERS = 4096

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** C strings that the dump refers to, in bytes from the Emacs basis. */
function* stringsOf(heap: Heap, executable: Executable): Generator<{ readonly offset: number; readonly size: number }> {
  const { objectStarts, emacsRelocs } = heap.image
  for (let i = 0; i < objectStarts.length; i++) {
    if (objectStarts.types[i] !== heap.layout.tags.string) continue
    const { emacsOffset, length } = stringAt(heap, objectStarts.offsets[i]!)
    if (emacsOffset !== undefined) yield { offset: emacsOffset, size: length + 1 }
  }
  // Subrs are copied, and the pointer to a name is one of their words.
  for (let i = 0; i < emacsRelocs.length; i++) {
    if (emacsRelocs.types[i] !== EmacsRelocType.copyFromDump) continue
    const [start, length] = [emacsRelocs.targets[i]!, emacsRelocs.lengths[i]!]
    for (let at = start; at < start + length; at += heap.layout.wordSize) {
      const kind = heap.relocAt(at)
      if (kind?.form !== 'raw' || kind.base !== 'emacs') continue
      const text = executable.cString(heap.word(at))
      if (text !== undefined) yield { offset: heap.word(at), size: text.length + 1 }
    }
  }
}

function sparse(dump: Uint8Array, bytes: Uint8Array): Uint8Array {
  const [file] = readPrograms(bytes)
  const { heap, executable } = Dump.open(dump, { executable: bytes })
  const kept = new Uint8Array(bytes.length)
  const keep = (start: number, size: number) => {
    const from = start - (start % BLOCK)
    kept.set(bytes.subarray(from, Math.min(bytes.length, start + size + BLOCK)), from)
  }
  keep(0, HEADERS)
  keep(indexOfBytes(bytes, heap.image.fingerprint), heap.image.fingerprint.length)
  for (const { offset, size } of stringsOf(heap, executable!)) {
    const start = file!.fileOffsetOf(executable!.basis + offset)
    if (start !== undefined) keep(start, size)
  }
  return kept
}

function pack(directory: string, dump: RealDump): RealDump {
  const bytes = new Uint8Array(readFileSync(join(directory, dump.name)))
  const packed = packBrotli(sparse(readDump(dump.name), bytes))
  writeFileSync(corpusPath(dump.name, 'emacs.br'), packed)
  console.log(`${dump.name}: ${bytes.length} bytes, packed ${packed.length}`)
  return {
    ...dump,
    executable: { size: bytes.length, sha256: sha256(bytes), packedSha256: sha256(packed) },
  }
}

const [directory, ...names] = process.argv.slice(2)
if (directory === undefined) {
  console.error('usage: npx tsx test/corpus/pack-executables.ts DIRECTORY [NAME…]')
  process.exit(2)
}
const all = manifest()
const dumps = all.dumps.map((dump) => (names.includes(dump.name) ? pack(directory, dump) : dump))
writeFileSync(corpusPath('manifest.json'), `${JSON.stringify({ ...all, dumps }, null, 2)}\n`)
