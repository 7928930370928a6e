/**
 * The executables of real dumps, ELF and PE: they name every symbol, and each symbol is in the bucket of its name, so that no
 * name is wrong. The corpus has the parts of them that a reader reads; test/oracle/symbols asks whole ones, and Emacs.
 * @module
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkTables } from '../../src/analyse/table-check.ts'
import { Dump, place } from '../../src/index.ts'
import { corpusPath, manifest, readDump, readExecutable, realDump } from '../corpus/corpus.ts'

/** The right values: of symbols by format-independent counts, of the basis by a second implementation. */
const expected = [
  { name: 'bullseye-amd64', format: 'ELF', basis: 0x5b6060, symbols: 15_040, subrs: 1220 },
  { name: 'bookworm-amd64', format: 'ELF', basis: 0x5ead78, symbols: 15_534, subrs: 1267 },
  { name: 'bookworm-s390x', format: 'ELF', basis: 0x5ef0a8, symbols: 15_498, subrs: 1249 },
  { name: 'trixie-amd64', format: 'ELF', basis: 0xa5cb78, symbols: 17_276, subrs: 1370 },
  { name: 'trixie-i386', format: 'ELF', basis: 0x77befc, symbols: 17_276, subrs: 1370 },
  { name: 'windows-30.2-x86_64', format: 'PE', basis: 0x4008a0288, symbols: 18_127, subrs: 1362 },
] as const

it('are all tested', () => {
  const packed = manifest().dumps.filter(({ executable }) => executable !== undefined)
  expect(packed.map(({ name }) => name)).toEqual(expected.map(({ name }) => name))
})

describe.each(expected)('the executable of $name', ({ name, format, basis, symbols: count, subrs: subrCount }) => {
  const bytes = readExecutable(name)
  const dump = Dump.open(readDump(name), { executable: bytes })
  const { executable, names, symbols } = dump

  it('is the file that the manifest describes', () => {
    const { size, packedSha256 } = realDump(name).executable!
    expect(bytes.length).toBe(size)
    const packed = createHash('sha256').update(readFileSync(corpusPath(name, 'emacs.br')))
    expect(packed.digest('hex')).toBe(packedSha256)
  })

  it('has the basis where it was found by other means', () => {
    expect(executable).toMatchObject({ format, basis, isPositionIndependent: true, length: bytes.length })
  })

  it('names every symbol, and each is in the bucket of its name', () => {
    const offsets = [...symbols.offsets()]
    expect(offsets.length).toBe(count)
    expect(offsets.filter((offset) => names.symbolName(offset) === undefined)).toEqual([])
    const placement = place(dump.image, { dumpBase: 0x7000_0000n, emacsBasis: 0x5655_5000n })
    expect(checkTables(dump, placement)).toMatchObject({ unnamed: 0, faults: [] })
  })

  it('names every C function, nearly all as their symbol', () => {
    const {
      nodes,
      nodes: { firstSubr, charsets },
    } = dump
    const subrs = Array.from({ length: charsets - firstSubr }, (_, i) =>
      names.subrName(nodes.emacsOffsetOf(firstSubr + i)),
    )
    expect(subrs.length).toBe(subrCount)
    expect(subrs.filter((subr) => subr === undefined || !/^[!-~]+$/.test(subr))).toEqual([])
    const found = new Map<number, boolean>()
    for (const offset of symbols.offsets()) {
      const definition = symbols.definition(offset)
      if (!definition.isBound || definition.value?.kind !== 'emacs') continue
      const place = definition.value.offset
      found.set(place, found.get(place) === true || names.subrName(place) === names.symbolName(offset))
    }
    expect(found.size).toBeGreaterThan(0.99 * subrCount)
    expect([...found.values()].filter((isSame) => !isSame).length).toBeLessThan(0.1 * subrCount)
  })
})
