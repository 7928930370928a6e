/**
 * The Python output of the specification, run on real dumps: little- and big-endian, 32- and 64-bit, 27 to 30.
 *
 * Needs `python3` with the Kaitai runtime (Debian: `apt-get install python3-kaitaistruct`); without it the tests are
 * skipped, and say so.
 *
 * @module
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EmacsReloc } from '../../generated/EmacsReloc.js'
import { Pdmp } from '../../generated/Pdmp.js'
import { compileSpec } from '../../spec/generate/compile.ts'
import { dumpBytes, realDumps, streamOf } from './real-dumps.ts'

/** Debian's Python first: only that one sees Debian's runtime when another Python is first on the path. */
const interpreters = ['/usr/bin/python3', 'python3', 'python']
const python = interpreters.find((command) => spawnSync(command, ['-c', 'import kaitaistruct']).status === 0)
if (!python) {
  console.warn('SKIPPED: the Python parsers are not run, since no Python has the Kaitai runtime (python3-kaitaistruct)')
}

const dumps = realDumps.filter(({ name }) => ['bullseye-amd64', 'bookworm-s390x', 'trixie-i386'].includes(name))

type Description = Readonly<Record<string, unknown>>

describe.skipIf(!python)('the Python parser', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'pdmp-python-'))
  const described: Record<string, Description> = {}
  afterAll(() => rmSync(scratch, { recursive: true }))

  beforeAll(async () => {
    for (const [file, text] of Object.entries(await compileSpec('pdmp', 'python'))) {
      writeFileSync(join(scratch, file), text)
    }
    for (const { name } of dumps) writeFileSync(join(scratch, name), dumpBytes(name))
    const script = fileURLToPath(new URL('python/read_dump.py', import.meta.url))
    const paths = dumps.map(({ name }) => join(scratch, name))
    const output = execFileSync(python ?? '', ['-B', script, scratch, ...paths], { encoding: 'utf8' })
    for (const [index, description] of (JSON.parse(output) as Description[]).entries()) {
      described[dumps[index]?.name ?? ''] = description
    }
  }, 240_000)

  it.each(dumps)('reads the header of $name', (dump) => {
    const { locators, sections, ...rest } = described[dump.name] as Description
    expect(locators).toEqual([...dump.dumpRelocs, dump.objectStarts, dump.emacsRelocs])
    expect(sections).toEqual([
      [dump.shape === Pdmp.Shapes.EMACS_27 ? 80 : 100, dump.discardableStart],
      [dump.discardableStart, dump.coldStart],
      [dump.coldStart, dumpBytes(dump.name).length],
    ])
    expect(rest).toMatchObject({
      shape: Pdmp.Shapes[dump.shape]?.toLowerCase(),
      is_little: dump.isLittle,
      ofs_hash_list: dump.hashList ?? null,
      refusal: '/seq/2',
    })
  })

  it('reads the first relocations', () => {
    const first = (name: string) => (described[name]!.entries as [number, number][][]).map((ends) => ends[0])
    // [offset, type code]: a raw pointer (1) or a pointer to a vectorlike (10) in the charset table, then a comp unit (2)
    // and a native subr (3) in the later phases, then the first object start, a vectorlike (5).
    expect(first('bullseye-amd64')).toEqual([
      [13936, 1],
      [59120, 5],
    ])
    expect(first('bookworm-s390x')).toEqual([[13960, 1], undefined, undefined, [59144, 5]])
    expect(first('trixie-i386')).toEqual([
      [104, 10],
      [expect.any(Number), 2],
      [expect.any(Number), 3],
      [56984, 5],
    ])
    const firstEmacs = dumps.map(({ name }) => (described[name]!.emacs_relocs as unknown[])[0])
    expect(firstEmacs).toEqual([
      ['copy_from_dump', 48, -454400, 6920192],
      ['copy_from_dump', 96, -473992, 7101456],
      ['copy_from_dump', 48, -415644, 4916904],
    ])
  })

  it.each(dumps)('agrees with the JavaScript parser at both ends of every table of $name', (dump) => {
    const { entries, emacs_relocs: emacsRelocs, fingerprint } = described[dump.name] as Description
    const parsed = new Pdmp(streamOf(dumpBytes(dump.name)))
    const packed = [...parsed.dumpRelocs, parsed.objectStarts].map((table) =>
      ends(table.entries).map(({ ofs, code }) => [ofs, code]),
    )
    expect(entries).toEqual(packed)
    expect(emacsRelocs).toEqual(ends(parsed.emacsRelocs.entries).map(plainEmacsReloc))
    expect(fingerprint).toBe(Buffer.from(parsed.fingerprint).toString('hex'))
  })
})

function ends<T>(entries: readonly T[]): T[] {
  return entries.length === 0 ? [] : [entries[0] as T, entries[entries.length - 1] as T]
}

function plainEmacsReloc({ kind, length, ofsEmacs, operand }: EmacsReloc): unknown[] {
  const target = 'ofsDump' in operand ? operand.ofsDump : 'ofsEmacs2' in operand ? operand.ofsEmacs2 : operand.bytes
  const value = typeof target === 'number' ? target : Buffer.from(target).toString('hex')
  return [EmacsReloc.Kinds[kind]?.toLowerCase(), length, ofsEmacs, value]
}
