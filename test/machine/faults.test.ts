/**
 * Failed dumps and loads in every release, word size and byte order: the result or fault, and a process that continues
 * unchanged.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { emacsReloc } from '../../generated/field_tables.js'
import { bignumFields } from '../../src/image/bignum.ts'
import { earlyRelocs } from '../../src/image/image.ts'
import type { Image } from '../../src/index.ts'
import { loadResults } from '../../src/machine/load/load.ts'
import { Machine } from '../../src/machine/machine.ts'
import { NIL, type Word } from '../../src/machine/memory/word.ts'
import { openDump } from '../../src/pdmp.ts'
import { sampleOf } from '../effort.ts'
import { everyKindSpec, expectFilled, fill } from './every-kind.ts'
import { layouts, programOf } from './layouts.ts'

/** Where sections and tables begin and end. */
function boundariesOf({ header, emacsRelocs, objectStarts, dumpRelocs, bytes }: Image): number[] {
  const tables = [...dumpRelocs, objectStarts].map(({ locator }) => locator)
  const ends = [...tables, emacsRelocs.locator].flatMap(({ offset, count, entrySize }) => [
    offset,
    offset + count * entrySize,
  ])
  return [...new Set([header.discardableStart, header.coldStart, ...ends])].filter((end) => end < bytes.length)
}

/** Damage that no table shows, and what the load says then: it is met only when words are made true, or when hooks run. */
function lateDamages(file: Uint8Array, hooksAt: number): readonly (readonly [damaged: Uint8Array, detail: RegExp])[] {
  const image = openDump(file)
  const { layout, emacsRelocs } = image
  const { offsets, types } = earlyRelocs(image)
  const bignum = offsets[[...types].findIndex((type) => layout.relocKinds[type]!.form === 'bignum')]!
  const entryAt = (i: number) => emacsRelocs.locator.offset + i * emacsReloc.size
  const { ofs_emacs, operand } = emacsReloc.fields
  const last = entryAt(emacsRelocs.length - 1) + ofs_emacs.offset
  const hook = entryAt(emacsRelocs.emacsOffsets.indexOf(hooksAt)) + operand.offset
  const changes: readonly (readonly [at: number, value: number, detail: RegExp])[] = [
    [bignum + bignumFields(layout).mpsize, 2 ** 24, /^out-of-bounds .*limbs/],
    [last, 0x7fff_fff0, /^segmentation-fault .*does not write to the executable/],
    // 27 thaws when a table is first looked at, and has no hook of its own.
    ...(layout.facts.phases > 1 ? [[hook, 12, /^segmentation-fault .*is no early hook/] as const] : []),
  ]
  return changes.map(([at, value, detail]) => {
    const damaged = file.slice()
    new DataView(damaged.buffer).setInt32(at, value, layout.byteOrder === 'little')
    return [damaged, detail]
  })
}

const programs = layouts.map(({ layout }) => programOf(layout, everyKindSpec))

/** Types that a dump has a form for. A thread has none but the main one, and no machine has that. */
const dumpable =
  'NORMAL_VECTOR FREE BIGNUM MARKER OVERLAY FINALIZER BOOL_VECTOR BUFFER HASH_TABLE OBARRAY COMPILED CLOSURE CHAR_TABLE ' +
  'SUB_CHAR_TABLE RECORD FONT WINDOW FRAME PROCESS TERMINAL'

/** One byte order of each kind of machine: dumps of the other fail in the same code. */
const some = layouts.filter(({ layout: { abi, byteOrder } }) =>
  ['lp64 little', 'ilp32-align4 little', 'wide-align8 big'].includes(`${abi} ${byteOrder}`),
)

describe.each(sampleOf(some, 4))('$name', ({ layout }) => {
  const program = programOf(layout, everyKindSpec)
  const source = Machine.start(program, { seed: 1, obarraySize: 64 })
  fill(source)
  const file = source.dump()

  it('a file cut where a section or table ends, or a byte off it, is of a bad type', () => {
    const machine = new Machine(program, { seed: 2 })
    const before = machine.space.executable.bytes.slice()
    const boundaries = boundariesOf(openDump(file))
    expect(boundaries.length).toBeGreaterThanOrEqual(5)
    for (const end of [0, 15, 16, 48, ...boundaries].flatMap((end) => [Math.max(0, end - 1), end, end + 1])) {
      if (end >= file.length) continue
      const failure = machine.load(file.slice(0, end))
      expect([end, failure.result, failure.code]).toEqual([end, 'BAD_FILE_TYPE', loadResults.BAD_FILE_TYPE])
    }
    expect(Buffer.compare(machine.space.executable.bytes, before)).toBe(0)
    expect(machine.load(file).result).toBe('SUCCESS')
    expectFilled(machine)
  })

  it('damage that is found late in a load leaves the process unchanged', () => {
    const machine = new Machine(program, { seed: 2 })
    const { executable, memory, allocator } = machine.space
    // Every load looks first whether Lisp runs, which the account of that page shows.
    machine.load(undefined)
    const before = [executable.bytes.slice(), executable.pages.slice()]
    for (const [damaged, detail] of lateDamages(file, program.areas.dump_hooks.offset)) {
      const { BAD_FILE_TYPE: code } = loadResults
      const failure = { result: 'BAD_FILE_TYPE', code, detail: expect.stringMatching(detail), fault: expect.any(Error) }
      expect(machine.load(damaged)).toEqual(failure)
      expect(Buffer.compare(executable.bytes, before[0]!)).toBe(0)
      expect([executable.pages, allocator.usage().bytes]).toEqual([before[1], 0])
      expect([machine.dumped, memory.segment('dump')]).toEqual([undefined, undefined])
    }
    expect(machine.load(file).result).toBe('SUCCESS')
    expectFilled(machine)
    machine.collect()
    expectFilled(machine)
  })

  it('a failed dump is distinguished from a file that is not a dump', () => {
    const failed = file.slice()
    failed[0] = 0x21
    const machine = new Machine(program, { seed: 2 })
    expect(machine.load(failed)).toMatchObject({ result: 'FAILED_DUMP', code: 4 })
    failed[1] = 0x21
    expect(machine.load(failed)).toMatchObject({ result: 'BAD_FILE_TYPE', code: 3 })
    expect(machine.load(undefined)).toMatchObject({ result: 'FILE_NOT_FOUND', code: 2 })
    expect(machine.load(file).result).toBe('SUCCESS')
    expectFilled(machine)
  })

  it('a dump of any other layout, or of another build, has another fingerprint', () => {
    for (const other of [
      ...programs.filter((one) => one.layout !== layout),
      programOf(layout, { ...everyKindSpec, name: 'another build' }),
    ]) {
      const machine = new Machine(other, { stackSize: 4096 })
      const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
      const detail = `desired fingerprint: ${hex(other.fingerprint)}, found fingerprint: ${hex(program.fingerprint)}`
      expect(machine.load(file)).toEqual({ result: 'VERSION_MISMATCH', code: 6, detail })
      expect([machine.dumped, machine.space.memory.segment('dump')]).toEqual([undefined, undefined])
    }
  })

  it('a process with a Lisp heap refuses to load a dump, and keeps its heap', () => {
    const loaded = Machine.fromDump(program, file, { seed: 4 })
    for (const [machine, detail] of [
      [source, 'Lisp runs already'],
      [loaded, 'a dump is loaded already'],
    ] as const) {
      expect(() => machine.load(file)).toThrow(detail)
      expectFilled(machine)
      machine.collect()
      expectFilled(machine)
    }
  })

  it('an interactive process is not dumped', () => {
    source.setBatch(false)
    expect(() => source.dump()).toThrow(/^dump-refused .*: Dumping Emacs currently works only in batch mode$/)
    source.setBatch(true)
    expectFilled(source)
    expect(Buffer.compare(source.dump(), file)).toBe(0)
  })

  it('an object that cannot be dumped is named, with the path to it', () => {
    const { conses, vectorlikes, symbols, obarrays, tables } = source
    const refused = layout.pvecNames.filter((type) => !dumpable.split(' ').includes(type))
    expect(refused).toEqual(
      expect.arrayContaining(['SUBR', 'THREAD', 'MUTEX', 'CONDVAR', 'WINDOW_CONFIGURATION', 'USER_PTR']),
    )
    const info = obarrays.intern('info')
    for (const [i, type] of refused.entries()) {
      const object = vectorlikes.makePseudovector(type, 1)
      const table = tables.make({ test: 'eq' })
      tables.put(table, NIL, object)
      const roads: readonly (readonly [value: Word, path: string])[] = [
        [conses.list([NIL, vectorlikes.of([NIL, object])]), 'info → cdr → car → [1]'],
        [table, layout.structs.hash_table.fields['key_and_value'] ? 'info → key_and_value → [1]' : 'info → [1]'],
      ]
      const [value, path] = roads[i % 2]!
      symbols.setValue(info, value)
      const detail = `unsupported object type in dump: ${type}`
      const dump = () => source.dump()
      expect(dump).toThrow(expect.objectContaining({ name: 'MachineFault', code: 'not-dumpable', path, detail }))
    }
    symbols.setValue(info, NIL)
    expectFilled(source)
    expect(Machine.fromDump(program, source.dump()).collect().marked).toBeGreaterThan(0)
  })
})
