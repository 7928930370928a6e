/** Questions about libraries and native units, compared with the library. */
import { describe, expect, it } from 'vitest'
import { Holders } from '../../src/analyse/size/holders.ts'
import { librariesOf } from '../../src/analyse/size/libraries.ts'
import { sizesBy } from '../../src/analyse/size/table.ts'
import { Dump } from '../../src/dump.ts'
import { proveNames } from '../../src/proof/prove.ts'
import { outcomeOf } from '../../src/web/outcome.ts'
import { definitions, sharedBy } from '../../src/web/questions/libraries.ts'
import { units } from '../../src/web/questions/units.ts'
import { readDump } from '../corpus/corpus.ts'

const dump = Dump.open(readDump('own-28.2-min'), { prove: proveNames })
const subject = { dump, old: undefined }
const holders = dump.part(Holders)
const file = 'simple.elc'

describe('definitions', () => {
  const { total, rows } = definitions(subject, file, 0, 10_000)

  it('are each function, variable and face that the library defined', () => {
    const library = holders.libraries.find((each) => each.file === file)!
    for (const [kind, name] of [
      ['function', 'kill-line'],
      ['variable', 'kill-ring-max'],
      ['face', 'next-error'],
    ] as const) {
      expect(rows.find((row) => row.name === name)!.kinds).toContain(kind)
    }
    const functions = new Set(library.definitions.filter(({ kind }) => kind === 'function').map(({ symbol }) => symbol))
    expect(rows.filter(({ kinds }) => kinds.includes('function'))).toHaveLength(functions.size)
  })

  it('add up to what the library retains', () => {
    const row = sizesBy(holders, ['library']).find(({ path }) => path[0] === file)!
    expect(rows.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(row.bytes)
    expect(total).toBe(rows.length)
  })

  it('lead to their symbols', () => {
    expect(dump.names.symbolName(rows.find(({ name }) => name === 'kill-line')!.at!)).toBe('kill-line')
  })

  it('of a library that is not there are a mistake of the user', () => {
    expect(outcomeOf(() => definitions(subject, 'no.elc', 0, 1))).toEqual({
      failure: { code: 'mistake', message: 'the dump has no library no.elc', offset: null },
    })
  })
})

it('what a library shares are the groups of the library, with the other files', () => {
  const { libraries, shared } = librariesOf(holders)
  const number = libraries.findIndex((library) => library.file === file)
  const groups = shared.filter((group) => group.libraries.includes(number))
  const rows = sharedBy(subject, file)
  expect(rows.length).toBe(Math.min(30, groups.length))
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.map(({ bytes, files }) => [bytes, files.length])).toEqual(
    groups.slice(0, 30).map(({ bytes, libraries: sharers }) => [bytes, sharers.length - 1]),
  )
  expect(rows.every(({ files }) => !files.includes(file))).toBe(true)
})

it('native units have both names of their files', () => {
  expect(units(subject)).toEqual([])
  const native = Dump.open(readDump('trixie-amd64'))
  const found = units({ dump: native, old: undefined })
  expect(found.length).toBe(native.image.dumpRelocs[1]!.length)
  for (const { installed, buildTree, incoherent } of found) {
    expect(installed).toMatch(/^\.\.\/lib\/.*\.eln$/)
    expect(buildTree).toMatch(/^\.\.\/native-lisp\/.*\.eln$/)
    expect(incoherent).toBeNull()
  }
})
