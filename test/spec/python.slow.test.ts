/**
 * The Python output of the specification, run on real dumps: little- and big-endian, 32- and 64-bit, 27 to 30; and on the
 * dump of a machine, entry by entry and object by object.
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
import { compileSpec, rootSpec } from '../../spec/generate/compile.ts'
import { Heap } from '../../src/heap/heap.ts'
import { layoutOf, type PackedTable, stringAt } from '../../src/index.ts'
import { Machine } from '../../src/machine/machine.ts'
import { openDump } from '../../src/pdmp.ts'
import { readDump } from '../corpus/corpus.ts'
import { everyKindSpec, fill } from '../machine/every-kind.ts'
import { programOf } from '../machine/layouts.ts'
import { realDumps, streamOf } from './real-dumps.ts'

/** Debian's Python first: only that one sees Debian's runtime when another Python is first on the path. */
const interpreters = ['/usr/bin/python3', 'python3', 'python']
const python = interpreters.find((command) => spawnSync(command, ['-c', 'import kaitaistruct']).status === 0)
if (!python) {
  console.warn('SKIPPED: the Python parsers are not run, since no Python has the Kaitai runtime (python3-kaitaistruct)')
}

const dumps = realDumps.filter(({ name }) => ['bullseye-amd64', 'bookworm-s390x', 'trixie-i386'].includes(name))

type Description = Readonly<Record<string, unknown>>

describe.skipIf(!python)('the Python parser on the dump of a machine', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'pdmp-python-machine-'))
  afterAll(() => rmSync(scratch, { recursive: true }))
  const machine = Machine.start(programOf(layoutOf('28', 'lp64', 'little'), everyKindSpec), { seed: 1 })
  fill(machine)
  const bytes = machine.dump()
  const image = openDump(bytes)
  let described: MachineDump

  beforeAll(async () => {
    for (const [file, text] of Object.entries(await compileSpec(rootSpec, 'python')))
      writeFileSync(join(scratch, file), text)
    writeFileSync(join(scratch, 'machine.pdmp'), bytes)
    const script = fileURLToPath(new URL('python/read_objects.py', import.meta.url))
    const argv = ['-B', script, scratch, join(scratch, 'machine.pdmp')]
    described = JSON.parse(execFileSync(python ?? '', argv, { encoding: 'utf8', maxBuffer: 2 ** 26 }))
  })

  it('has the header and sections of the library', () => {
    const { header, fingerprint } = image
    const hex = Buffer.from(fingerprint).toString('hex')
    expect(described.header).toEqual(['emacs_28', true, hex, header.hashList])
    expect(hex).toBe(Buffer.from(machine.space.program.fingerprint).toString('hex'))
    const { discardableStart, coldStart } = header
    expect(described.sections).toEqual([
      [100, discardableStart],
      [discardableStart, coldStart],
      [coldStart, bytes.length],
    ])
  })

  it('has every entry of every table', () => {
    const packed = ({ offsets, types }: PackedTable) => Array.from(offsets, (offset, i) => [offset, types[i]])
    expect(described.dump_relocs).toEqual(image.dumpRelocs.map(packed))
    expect(described.object_starts).toEqual(packed(image.objectStarts))
    expect(image.objectStarts.length).toBeGreaterThan(5000)
    const { length, types, lengths, emacsOffsets, targets } = image.emacsRelocs
    expect(described.emacs_relocs).toHaveLength(length)
    for (const [i, [kind, size, offset, operand]] of described.emacs_relocs.entries()) {
      expect([EmacsReloc.Kinds[types[i]!]?.toLowerCase(), lengths[i], emacsOffsets[i]]).toEqual([kind, size, offset])
      if (typeof operand === 'number') expect(operand).toBe(targets[i])
    }
  })

  it('has every object as the library reads it', () => {
    const heap = new Heap(image)
    const { offsets, types } = image.objectStarts
    for (const [i, offset] of offsets.entries()) {
      expect([offset, ...described.objects[offset]!]).toEqual([offset, ...libraryReading(heap, offset, types[i]!)])
    }
  })

  it('finds the strings that the machine has as values of symbols', () => {
    const { obarrays, symbols, strings } = machine
    const plain = ['a-string', 'empty', 'multibyte', 'properties']
    const texts = plain.map((name) => [name, strings.text(symbols.value(obarrays.intern(name)))])
    expect(described.values).toEqual(Object.fromEntries(texts))
  })
})

/** What the library says of an object, in the words of read_objects.py. */
function libraryReading(heap: Heap, offset: number, type: number): readonly unknown[] {
  const { tags } = heap.layout
  if (type === tags.cons) return [heap.word(offset), heap.word(offset + 8)]
  if (type === tags.float) return [new DataView(heap.view.bytes.buffer).getFloat64(offset, true)]
  if (type === tags.symbol)
    return [heap.word(offset + 8), expect.any(String), expect.any(String), heap.word(offset + 16)]
  if (type === tags.vectorlike) {
    const { lispSize, restSize } = heap.header(offset)
    return [heap.pvecName(offset).toLowerCase(), lispSize, restSize]
  }
  const { length, multibyte, bytes } = stringAt(heap, offset)
  if (bytes === undefined) return [length, -2, null]
  return [length, multibyte ? bytes.length : -1, Buffer.from(bytes).toString('hex')]
}

/** What read_objects.py prints. */
interface MachineDump {
  readonly header: readonly unknown[]
  readonly sections: readonly (readonly [number, number])[]
  readonly dump_relocs: readonly (readonly (readonly [number, number])[])[]
  readonly object_starts: readonly (readonly [number, number])[]
  readonly emacs_relocs: readonly (readonly [kind: string, size: number, offset: number, operand: number | string])[]
  readonly objects: Readonly<Record<string, readonly unknown[]>>
  readonly values: Readonly<Record<string, string>>
}

describe.skipIf(!python)('the Python parser', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'pdmp-python-'))
  const described: Record<string, Description> = {}
  afterAll(() => rmSync(scratch, { recursive: true }))

  beforeAll(async () => {
    for (const [file, text] of Object.entries(await compileSpec('pdmp', 'python'))) {
      writeFileSync(join(scratch, file), text)
    }
    for (const { name } of dumps) writeFileSync(join(scratch, name), readDump(name))
    const script = fileURLToPath(new URL('python/read_dump.py', import.meta.url))
    const paths = dumps.map(({ name }) => join(scratch, name))
    const output = execFileSync(python ?? '', ['-B', script, scratch, ...paths], { encoding: 'utf8' })
    for (const [index, description] of (JSON.parse(output) as Description[]).entries()) {
      described[dumps[index]?.name ?? ''] = description
    }
  })

  it.each(dumps)('reads the header of $name', (dump) => {
    const { locators, sections, ...rest } = described[dump.name] as Description
    expect(locators).toEqual([...dump.dumpRelocs, dump.objectStarts, dump.emacsRelocs])
    expect(sections).toEqual([
      [dump.shape === Pdmp.Shapes.EMACS_27 ? 80 : 100, dump.discardableStart],
      [dump.discardableStart, dump.coldStart],
      [dump.coldStart, readDump(dump.name).length],
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
    const parsed = new Pdmp(streamOf(readDump(dump.name)))
    const packed = [...parsed.dumpRelocs, parsed.objectStarts].map((table) =>
      endsOf(table).map(({ ofs, code }) => [ofs, code]),
    )
    expect(entries).toEqual(packed)
    expect(emacsRelocs).toEqual(endsOf(parsed.emacsRelocs).map(plainEmacsReloc))
    expect(fingerprint).toBe(Buffer.from(parsed.fingerprint).toString('hex'))
  })
})

/** The first and the last entry of a table, if it has any. */
function endsOf<T>({ pages }: { readonly pages: readonly { readonly entries: readonly T[] }[] }): readonly T[] {
  return [pages[0]?.entries[0], pages.at(-1)?.entries.at(-1)].filter((entry) => entry !== undefined)
}

function plainEmacsReloc({ kind, length, ofsEmacs, operand }: EmacsReloc): unknown[] {
  const target = 'ofsDump' in operand ? operand.ofsDump : 'ofsEmacs2' in operand ? operand.ofsEmacs2 : operand.bytes
  const value = typeof target === 'number' ? target : Buffer.from(target).toString('hex')
  return [EmacsReloc.Kinds[kind]?.toLowerCase(), length, ofsEmacs, value]
}
