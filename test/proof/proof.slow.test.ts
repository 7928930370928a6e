/**
 * Names that are proved without an executable, against the executables that are here.
 * @module
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Dump, proveNames } from '../../src/index.ts'
import { readDump } from '../corpus/corpus.ts'
import { emacsOf, unpackedDump } from '../oracle/emacs.ts'
import { capturedNames, namesIn, symbolsOfC } from './true-names.ts'

const dumps = [
  { name: 'bullseye-amd64', bytes: readDump('bullseye-amd64') },
  { name: 'bookworm-amd64', bytes: readDump('bookworm-amd64') },
  { name: 'noble-amd64', bytes: unpackedDump('noble-amd64') },
  { name: 'trixie-amd64', bytes: readDump('trixie-amd64') },
].map((dump) => ({ ...dump, emacs: emacsOf(dump.name, dump.bytes) }))

describe.each(dumps)('the names in $name', ({ name, bytes, emacs }) => {
  it.skipIf(emacs === undefined)('are those of its executable, and more than 99.5% of all', () => {
    const dump = Dump.open(bytes, { prove: proveNames })
    const symbols = symbolsOfC(dump)
    const truth = namesIn(dump.heap, readFileSync(emacs!.executable), symbols)
    const proved = symbols.map((offset) => dump.names.symbolName(offset))
    expect(proved.flatMap((text, i) => (text === undefined || text === truth[i] ? [] : [[truth[i], text]]))).toEqual([])
    expect(proved.filter((text) => text !== undefined).length / symbols.length).toBeGreaterThan(0.995)
    if (name !== 'noble-amd64') expect(capturedNames(name)).toEqual(truth)
  })
})
