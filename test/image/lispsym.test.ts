import { describe, expect, it } from 'vitest'
import { findLispsym } from '../../src/image/lispsym.ts'
import { openDump } from '../../src/pdmp.ts'
import { variants } from '../arbitraries.ts'
import { modern } from '../corpus/bad-headers.ts'
import { readBad, readDump, realDump } from '../corpus/corpus.ts'
import { DumpEditor } from '../corpus/dump-editor.ts'

describe('is found in', () => {
  it.each(variants)('$name', ({ open }) => {
    const { image, truth } = open()
    expect(findLispsym(image)).toEqual(truth.lispsym)
  })

  // Emacs offset and number of builtin symbols, found by hand in the executables of these packages.
  it.each([
    ['bullseye-amd64', 6912, 1180],
    ['bookworm-amd64', 9288, 1263],
    ['bookworm-s390x', 29480, 1263],
    ['trixie-amd64', 7528, 1566],
    ['trixie-i386', 4196, 1566],
  ] as const)('%s', (name, emacsOffset, symbols) => {
    expect(findLispsym(openDump(readDump(name)))).toMatchObject({ emacsOffset, symbols })
  })

  it.each(['bullseye-amd64', 'bookworm-amd64', 'bookworm-s390x', 'own-28.2-min', 'own-28.2-m32-wideint'])(
    '%s, where a debugger saw it',
    (name) => {
      const { emacsBasis, lispsym } = realDump(name).placement!
      expect(findLispsym(openDump(readDump(name)))?.emacsOffset).toBe(Number(BigInt(lispsym) - BigInt(emacsBasis)))
    },
  )
})

it.each([
  ['nil', 0],
  ['t', 1],
])('is not found where %s is not itself', (_, index) => {
  const dump = new DumpEditor(modern)
  const { fields, size } = openDump(dump.bytes).layout.structs.symbol
  dump.setPointer(dump.truth.lispsym.dumpOffset + index * size + fields['val']!.offset, 2 * size)
  expect(findLispsym(openDump(dump.bytes))).toBeUndefined()
})

it('is not found where the name of nil has four characters', () => {
  expect(findLispsym(openDump(readBad('lispsym-absent')))).toBeUndefined()
})
