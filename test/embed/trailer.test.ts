import { describe, expect, it } from 'vitest'
import { embedDump, extractDump } from '../../src/index.ts'
import { openDump } from '../../src/pdmp.ts'
import { readDump } from '../corpus/corpus.ts'

const dump = readDump('tiny-28-little-lp64')
const image = openDump(dump)
/** Nothing of an executable matters but that it has the fingerprint. */
const executable = (size: number) => {
  const bytes = new Uint8Array(size).fill(0x90)
  bytes.set(image.fingerprint, size >> 1)
  return bytes
}

describe('a dump appended to an executable', () => {
  it.each([100, 65535, 65536, 65537, 200_000])('is found on a page behind %d bytes', (size) => {
    const file = embedDump(executable(size), image)
    const found = extractDump(file)!
    expect(found.offset % 65536).toBe(0)
    expect(Buffer.compare(found.dump, dump)).toBe(0)
    expect(Buffer.compare(found.executable, executable(size))).toBe(0)
    expect(Buffer.compare(file.subarray(0, size), executable(size))).toBe(0)
  })

  it('replaces the one that is there', () => {
    const once = embedDump(executable(5000), image)
    expect(Buffer.compare(embedDump(once, image), once)).toBe(0)
  })

  it('must have the fingerprint of the executable', () => {
    expect(() => embedDump(new Uint8Array(5000), image)).toThrow(
      expect.objectContaining({ code: 'executable-mismatch' }),
    )
  })

  it('is not found in an executable without one', () => {
    const file = embedDump(executable(5000), image)
    for (const other of [executable(5000), file.subarray(0, -1), new Uint8Array(0), new Uint8Array(40)]) {
      expect(extractDump(other)).toBeUndefined()
    }
  })

  it('is refused if the trailer does not fit the file', () => {
    const file = embedDump(executable(5000), image)
    // A byte of any number, but for a size of the executable that ends in the zeros behind it.
    for (let at = file.length - 24; at < file.length; at++) {
      if (at === file.length - 8 || at === file.length - 7) continue
      const bad = file.slice()
      bad[at]! ^= 0x81
      expect(() => extractDump(bad), String(at)).toThrow(expect.objectContaining({ code: 'out-of-bounds' }))
    }
    expect(() => extractDump(file.subarray(1))).toThrow(expect.objectContaining({ code: 'out-of-bounds' }))
  })
})
