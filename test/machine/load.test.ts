import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../src/index.ts'
import { loadResults } from '../../src/machine/load/load.ts'
import { Machine } from '../../src/machine/machine.ts'
import { fixnum, NIL } from '../../src/machine/memory/word.ts'
import { everyKindSpec, expectFilled, fill } from './every-kind.ts'
import { programOf } from './layouts.ts'

const layout = layoutOf('28', 'lp64', 'little')
const program = programOf(layout, everyKindSpec)
const filled = () => {
  const machine = Machine.start(program, { seed: 1, obarraySize: 64 })
  fill(machine)
  return machine
}
const file = filled().dump()
const changed = (change: (bytes: Uint8Array) => void): Uint8Array => {
  const bytes = file.slice()
  change(bytes)
  return bytes
}

describe('what cannot be loaded', () => {
  const cases: readonly (readonly [name: string, file: Uint8Array | undefined, result: string, detail: RegExp])[] = [
    ['no file', undefined, 'FILE_NOT_FOUND', /no such file/],
    ['a file shorter than a header', file.slice(0, 99), 'BAD_FILE_TYPE', /shorter than a header/],
    [
      'a file without magic',
      changed((bytes) => bytes.fill(65, 0, 16)),
      'BAD_FILE_TYPE',
      /does not start with DUMPEDGNUEMACS/,
    ],
    ['a dump that failed', changed((bytes) => bytes.fill(33, 0, 1)), 'FAILED_DUMP', /never finished/],
    ['a truncated dump', file.slice(0, -16), 'BAD_FILE_TYPE', /^truncated at/],
    [
      'a table that does not ascend',
      changed((bytes) => bytes.copyWithin(-16, -32, -16)),
      'BAD_FILE_TYPE',
      /^table-unsorted/,
    ],
  ]

  it.each(cases)('%s', (_, bytes, result, detail) => {
    const machine = new Machine(program, { seed: 2 })
    const before = machine.space.executable.bytes.slice()
    const failure = machine.load(bytes)
    expect(failure).toMatchObject({ result, detail: expect.stringMatching(detail) })
    expect(failure.code).toBe(loadResults[failure.result])
    expect(machine.space.executable.bytes).toEqual(before)
    expect([machine.dumped, machine.space.memory.segment('dump')]).toEqual([undefined, undefined])
    // The process goes on as before: it may try another file.
    expect(machine.load(file).result).toBe('SUCCESS')
    expectFilled(machine)
  })

  it('says both fingerprints where they differ: another program, another layout', () => {
    for (const other of [
      programOf(layout, { ...everyKindSpec, name: 'another' }),
      programOf(layoutOf('29', 'lp64', 'little'), everyKindSpec),
      programOf(layoutOf('28', 'ilp32-align4', 'big'), everyKindSpec),
    ]) {
      const failure = new Machine(other).load(file)
      expect(failure).toMatchObject({ result: 'VERSION_MISMATCH', code: 6 })
      const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
      const detail = `desired fingerprint: ${hex(other.fingerprint)}, found fingerprint: ${hex(program.fingerprint)}`
      expect(failure).toMatchObject({ detail })
    }
  })

  it('reports too little address space', () => {
    const machine = new Machine(program, { seed: 2, mappingLimit: file.length - 1 })
    const before = machine.space.executable.bytes.slice()
    const detail = expect.stringContaining('no room for such a mapping')
    expect(machine.load(file)).toMatchObject({ result: 'OOM', code: 5, detail })
    expect(machine.space.executable.bytes).toEqual(before)
    // There is room for a smaller one.
    const small = Machine.start(program, { obarraySize: 64 }).dump()
    expect(machine.load(small).result).toBe('SUCCESS')
    expect(new Machine(program, { mappingLimit: file.length }).load(file).result).toBe('SUCCESS')
  })

  it('is not loaded into a process with a Lisp heap', () => {
    const started = filled()
    expect(() => started.load(file)).toThrow('already-initialized')
    expectFilled(started)
    const loaded = Machine.fromDump(program, file, { seed: 4 })
    expect(() => loaded.load(file)).toThrow('a dump is loaded already')
    expectFilled(loaded)
    expect(() => Machine.fromDump(program, file.slice(0, 50))).toThrow('BAD_FILE_TYPE')
  })
})

describe('a load that relocates at first touch', () => {
  it.each([
    ['28', 'lp64', 'little'],
    ['31', 'wide-align4', 'big'],
    ['27', 'ilp32-align8', 'big'],
  ] as const)('gives the process that an ordinary one gives: %s %s %s', (release, abi, order) => {
    const small = programOf(layoutOf(release, abi, order), everyKindSpec)
    const writer = Machine.start(small, { seed: 1 })
    fill(writer)
    const dump = writer.dump()
    const [ordinary, paged] = (['at-once', 'at-first-touch'] as const).map((relocating) =>
      Machine.fromDump(small, dump, { seed: 2, relocating }),
    ) as [Machine, Machine]
    const touched = ({ dumped }: Machine) => dumped!.segment.pages.filter((page) => page !== 0).length
    const { bytes: whole, base, end } = ordinary.dumped!.segment
    expect(Buffer.compare(paged.dumped!.segment.bytes, whole)).not.toBe(0)
    expect(touched(paged)).toBeLessThan(whole.length / 4096)
    for (const machine of [paged, ordinary]) expectFilled(machine)
    expect(paged.collect()).toEqual(ordinary.collect())
    // Touch the remaining pages. Discarded pages do not exist in either process.
    const { pages } = paged.dumped!.segment
    for (let at = base; at < end; at += 4096) if (pages[(at - base) / 4096] === 0) paged.space.memory.u8(at)
    const { discardableStart, coldStart } = ordinary.dumped!.image.header
    const kept = (bytes: Uint8Array) => Buffer.concat([bytes.subarray(0, discardableStart), bytes.subarray(coldStart)])
    expect(Buffer.compare(kept(paged.dumped!.segment.bytes), kept(whole))).toBe(0)
  })
})

describe('what cannot be dumped', () => {
  const refusal = (make: (machine: Machine) => void) => {
    const machine = filled()
    make(machine)
    let error: unknown
    try {
      machine.dump()
    } catch (thrown) {
      error = thrown
    }
    return { machine, error }
  }

  it('an interactive process', () => {
    const machine = Machine.start(program, { batch: false, obarraySize: 64 })
    expect(() => machine.dump()).toThrow(/^dump-refused .* only in batch mode$/)
    machine.setBatch(true)
    expect(machine.dump().length).toBeGreaterThan(0)
  })

  it('an object of no type that a dump can hold, named by its path', () => {
    const { machine, error } = refusal(({ conses, vectorlikes, symbols, obarrays }) => {
      const thread = vectorlikes.makePseudovector('THREAD', 2)
      symbols.setFunction(obarrays.intern('info'), conses.list([fixnum(1), vectorlikes.of([NIL, thread])]))
    })
    expect(error).toMatchObject({
      code: 'not-dumpable',
      path: '(symbol-function info) → cdr → car → [1]',
      detail: expect.stringContaining('THREAD'),
    })
    // The process goes on.
    expectFilled(machine)
    machine.symbols.setFunction(machine.obarrays.intern('info'), NIL)
    expect(Machine.fromDump(program, machine.dump()).collect().live).toBeGreaterThan(0)
  })

  it('a table with a test of its own, in a variable and in another table', () => {
    for (const [inside, path] of [
      [false, 'load-path'],
      [true, 'load-path → key_and_value → [1]'],
    ] as const) {
      const { error } = refusal((machine) => {
        const { tables, symbols, obarrays, space } = machine
        const table = tables.make({ test: 'eq' })
        const { offset } = layout.structs.hash_table.fields['test_name']!
        space.memory.setWord(space.addressOf(table) + offset, obarrays.intern('my-test'))
        const outer = tables.make({ test: 'eq' })
        tables.put(outer, fixnum(0), table)
        symbols.setValue(obarrays.intern('load-path'), inside ? outer : table)
      })
      expect(error).toMatchObject({ path, detail: 'cannot dump hash tables with user-defined tests' })
    }
  })

  it('an overlay that a buffer has, from 29 on', () => {
    const machine = Machine.start(programOf(layoutOf('30', 'lp64', 'little')), { obarraySize: 64 })
    const { space, vectorlikes, buffers } = machine
    const { overlay } = space.layout.structs
    const word = vectorlikes.makeStruct('OVERLAY', overlay, 1)
    const buffer = buffers.make('b')
    space.memory.setPointer(space.addressOf(word) + overlay.fields['ofs_buffer']!.offset, space.addressOf(buffer))
    machine.setVariable('spare_root_0', word)
    expect(() => machine.dump()).toThrow('spare_root_0: unsupported object type in dump: overlay of a buffer')
  })
})

describe('hooks', () => {
  const log: string[] = []
  const functions = ['init_first', 'init_second', 'init_late']
  const hooked = programOf(layout, { ...everyKindSpec, functions })
  const hooks = {
    init_first: () => log.push('first'),
    init_second: ({ space }: Machine) => log.push(`second ${space.memory.i64(space.variable('counter'))}`),
    init_late: () => log.push('late'),
  }

  it('run now, and after each load, early ones before late ones', () => {
    log.length = 0
    const machine = Machine.start(hooked, { seed: 1, obarraySize: 64, hooks })
    machine.doNowAndAfterLoad('init_late', 'late')
    machine.doNowAndAfterLoad('init_first')
    machine.doNowAndAfterLoad('init_second')
    expect(log).toEqual(['late', 'first', 'second 0'])
    machine.space.memory.setI64(machine.space.variable('counter'), 5)
    machine.rememberScalar('counter')
    let bytes = machine.dump()
    for (let i = 0; i < 3; i++) {
      log.length = 0
      const next = new Machine(hooked, { seed: i, hooks })
      expect(next.load(bytes)).toMatchObject({
        hooks: ['thaw_hash_tables', 'init_first', 'init_second', 'init_late'],
      })
      expect(log).toEqual(['first', 'second 5', 'late'])
      bytes = next.dump()
    }
  })

  it('that throw leave the process unchanged', () => {
    let isBroken = false
    const init_first = ({ conses, stack, strings }: Machine) => {
      stack.push(conses.make(strings.make('x'.repeat(9999)), NIL))
      if (isBroken) throw new RangeError('a hook that is broken')
    }
    const machine = Machine.start(hooked, { seed: 1, obarraySize: 64, hooks: { init_first } })
    fill(machine)
    machine.doNowAndAfterLoad('init_first')
    const bytes = machine.dump()
    const next = new Machine(hooked, { seed: 2, hooks: { init_first } })
    const { pointer } = next.stack
    const before = next.space.executable.bytes.slice()
    isBroken = true
    for (let i = 0; i < 2; i++) {
      expect(() => next.load(bytes)).toThrow('a hook that is broken')
      expect(next.space.executable.bytes).toEqual(before)
      expect([next.dumped, next.stack.pointer, next.space.allocator.usage().bytes]).toEqual([undefined, pointer, 0])
    }
    isBroken = false
    expect(next.load(bytes).result).toBe('SUCCESS')
    expectFilled(next)
    next.collect()
    expectFilled(next)
  })

  it('are as many as the executable has room for', () => {
    const machine = Machine.start(hooked, { obarraySize: 64, hooks })
    const fillUp = (register: () => void) => () => {
      for (let i = 0; i < 40; i++) register()
    }
    expect(fillUp(() => machine.doNowAndAfterLoad('init_first'))).toThrow('dump_hooks is full')
    expect(fillUp(() => machine.rememberScalar('counter'))).toThrow('remembered_data is full')
    expect(() => machine.doNowAndAfterLoad('nothing')).toThrow('no hook nothing')
    expect(() => machine.doNowAndAfterLoad('toString')).toThrow('no hook toString')
    expect(() => machine.rememberPointer('counter')).toThrow('no pointer')
    const old = programOf(layoutOf('27', 'lp64', 'little'), { functions })
    expect(() => Machine.start(old, { hooks }).doNowAndAfterLoad('init_late', 'late')).toThrow('no late hooks')
  })
})

describe('a loaded dump', () => {
  it('discards the images that were copied, and has written what it patched', () => {
    const machine = Machine.fromDump(program, file, { seed: 6 })
    const { discarded, written } = machine.pages().dump!
    const { discardableStart, coldStart } = machine.dumped!.image.header
    const first = Math.ceil(discardableStart / 65536) * 65536
    expect(discarded).toBe((coldStart - first) / 4096)
    expect(written).toBeGreaterThan(0)
    machine.resetPages()
    machine.collect()
    expect(machine.pages().dump).toMatchObject({ written: 0 })
  })

  it('runs finalizers until none is left before it dumps', () => {
    const machine = filled()
    const { finalizers, obarrays, space } = machine
    const kept = finalizers.make(obarrays.intern('kept-function'))
    machine.setVariable('spare_root_0', kept)
    finalizers.make(obarrays.intern('lost-function'))
    const ran: string[] = []
    const bytes = machine.dump({
      runFinalizer: (fn) => {
        ran.push(machine.symbols.nameText(fn))
        if (ran.length < 3) finalizers.make(obarrays.intern('lost-function'))
      },
    })
    expect(ran).toEqual(['lost-function', 'lost-function', 'lost-function'])
    const next = Machine.fromDump(program, bytes, { seed: 9 })
    expect(next.collect().doomed).toBe(0)
    next.setVariable('spare_root_0', NIL)
    expect(next.collect().doomed).toBe(1)
    // One that waits is dumped as well, and still waits.
    const third = Machine.fromDump(program, next.dump(), { seed: 10 })
    expect(third.symbols.nameText(third.finalizers.takeDoomed()!)).toBe('kept-function')
    expect(third.finalizers.takeDoomed()).toBeUndefined()
    expect(space.variable('spare_root_0')).not.toBe(third.space.variable('spare_root_0'))
  })
})
