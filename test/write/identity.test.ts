/**
 * Taking a dump apart and putting it together again in the old order gives the file back, byte for byte.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { Dump, writeDump } from '../../src/index.ts'
import { corpusSample, readDump } from '../corpus/corpus.ts'

describe('writing what was read', () => {
  it.each(corpusSample())('reproduces %s', (name) => {
    const bytes = readDump(name)
    const before = bytes.slice()
    const written = writeDump(Dump.open(bytes).graph)
    // Not toEqual: a message about ten million bytes takes minutes.
    expect(Buffer.compare(written, bytes)).toBe(0)
    expect(Buffer.compare(bytes, before)).toBe(0)
  })
})
