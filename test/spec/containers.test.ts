/**
 * The files that `embed` and `prelink` write, as the specification reads them.
 *
 * @module
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { type DebugObject, type DebugParsers, debugParsers, read } from '../../spec/generate/debug-parsers.ts'
import { embedDump } from '../../src/embed/trailer.ts'
import { openDump } from '../../src/pdmp.ts'
import { prelink } from '../../src/reloc/prelink.ts'
import { readDump } from '../corpus/corpus.ts'

const names = ['tiny-30-little-lp64', 'tiny-28-big-lp64', 'tiny-27-big-ilp32-align8', 'tiny-2018-little-lp64']

let parsers: DebugParsers
beforeAll(async () => {
  parsers = await debugParsers(['pdmp_embedded', 'pdmp_prelinked'])
})

const plainHeader = ({ header }: DebugObject) => {
  const { ofsColdStart, ofsDiscardableStart } = header as DebugObject
  return { ofsColdStart, ofsDiscardableStart }
}

describe.each(names)('%s', (name) => {
  const bytes = readDump(name)
  const image = openDump(bytes)
  const { coldStart: ofsColdStart, discardableStart: ofsDiscardableStart } = image.header

  it('is found behind an executable', () => {
    const executable = Uint8Array.of(1, 2, 3, ...image.fingerprint, 4)
    const file = embedDump(executable, image)
    const { trailer, dump, executable: found } = read(parsers, ['pdmp_embedded'], file, [])
    expect(trailer).toMatchObject({ ofsDump: 65536, lenDump: bytes.length, lenExecutable: executable.length })
    expect(found).toEqual(executable)
    expect(plainHeader(dump as DebugObject)).toEqual({ ofsColdStart, ofsDiscardableStart })
  })

  it('is not found where the trailer does not fit the file', () => {
    const file = embedDump(Uint8Array.of(...image.fingerprint), image)
    for (const at of [1, 16, 24, 34]) {
      const damaged = file.slice()
      const place = file.length - 40 + at
      damaged[place] = (damaged[place] ?? 0) + 1
      expect(() => read(parsers, ['pdmp_embedded'], damaged, []).dump, String(at)).toThrow(/^not /)
    }
  })

  it('is read after it was relocated for a placement', () => {
    const placement = { dumpBase: 0x7fff0000n, emacsBasis: 0x55550000n, lispsym: 0x55570000n }
    const { bytes: file } = prelink(image, placement)
    const { dump, placement: found } = read(parsers, ['pdmp_prelinked'], file, []) as { [name: string]: DebugObject }
    expect(plainHeader(dump!)).toEqual({ ofsColdStart, ofsDiscardableStart })
    const addresses = Object.fromEntries(Object.entries(placement).map(([key, value]) => [key, Number(value)]))
    expect(found).toMatchObject(addresses)
  })
})
