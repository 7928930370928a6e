/**
 * The names that a dump leaves in its executable, as that executable has them.
 *
 * `npx tsx test/proof/true-names.ts NAME EXECUTABLE` writes those of the dump NAME of the corpus to corpus/oracle, in the order in
 * which `Symbols` goes through the symbols that have such names.
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { Executable } from '../../src/executable/executable.ts'
import type { Heap } from '../../src/heap/heap.ts'
import { Dump } from '../../src/index.ts'
import { Names } from '../../src/lisp/names.ts'
import { corpusPath, readDump, readOracle } from '../corpus/corpus.ts'

/** Symbols whose names are literals of the executable. */
export const symbolsOfC = ({ symbols, names }: Dump): number[] =>
  [...symbols.offsets()].filter((offset) => names.lengthInExecutable(offset) !== undefined)

/** What `executable` calls them. */
export function namesIn(heap: Heap, executable: Uint8Array, symbols: readonly number[]): (string | undefined)[] {
  const names = new Names(heap, { executable: new Executable(heap, executable) })
  return symbols.map((offset) => names.symbolName(offset))
}

/** What the executable of a dump of the corpus called them when it was here. */
export const capturedNames = (name: string): string[] =>
  Buffer.from(readOracle('oracle', `${name}.c-names.txt`))
    .toString()
    .trimEnd()
    .split('\n')

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , name = '', executable = ''] = process.argv
  const dump = Dump.open(readDump(name))
  const names = namesIn(dump.heap, readFileSync(executable), symbolsOfC(dump))
  const path = corpusPath('oracle', `${name}.c-names.txt.br`)
  writeFileSync(path, brotliCompressSync(names.map((each) => `${each}\n`).join('')))
  console.log(`${path}: ${names.length} names`)
}
