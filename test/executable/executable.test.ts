/**
 * Reading the data that dumps leave in the executable: names (27 to 30) and forwarding structs (31), from ELF, PE and
 * Mach-O of all kinds of machine. The files are written by `program-files.ts`; real ones are in real.test.ts, linked
 * ones in linked.test.ts.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { Executable } from '../../src/executable/executable.ts'
import { Heap } from '../../src/heap/heap.ts'
import { PdmpError } from '../../src/index.ts'
import { Names } from '../../src/lisp/names.ts'
import { Symbols } from '../../src/lisp/symbols.ts'
import { openDump } from '../../src/pdmp.ts'
import { tinyDump } from '../corpus/tiny-dump.ts'
import { type Program, programFor, variables } from './program.ts'
import { basisOf, elfProgram, fatProgram, machProgram, peProgram } from './program-files.ts'

interface Machine {
  readonly abi: 'lp64' | 'ilp32-align4' | 'ilp32-align8'
  readonly byteOrder: 'little' | 'big'
}

interface Variant extends Machine {
  readonly kind: string
  readonly format: 'ELF' | 'PE' | 'Mach-O'
  readonly isPositionIndependent: boolean
  readonly file: (program: Program) => Uint8Array
}

const lp64: Machine = { abi: 'lp64', byteOrder: 'little' }
const bigLp64: Machine = { abi: 'lp64', byteOrder: 'big' }
const ilp32: Machine = { abi: 'ilp32-align4', byteOrder: 'little' }
const bigIlp32: Machine = { abi: 'ilp32-align8', byteOrder: 'big' }

const pie = { format: 'ELF', kind: 'PIE', isPositionIndependent: true } as const
const fixed = { format: 'ELF', kind: 'not PIE', isPositionIndependent: false } as const
const mach = { format: 'Mach-O', isPositionIndependent: true } as const
/** A fat file: programs without a dump around the one that has it. */
const fatWith = (program: Program, wordSize: 4 | 8) => {
  const other = { ...program, segments: program.segments.map((segment) => ({ ...segment, bytes: new Uint8Array(64) })) }
  const [none, right] = [{ ...other, pointers: [] }, machProgram(program, 'chained')]
  const narrow = { ...none, wordSize: 4, byteOrder: 'big' } as const
  return fatProgram([machProgram(narrow), machProgram(none), right, machProgram(none)], wordSize)
}

const variants: readonly Variant[] = [
  ...[lp64, bigLp64, ilp32, bigIlp32].flatMap((machine) => [
    { ...machine, ...pie, file: (program: Program) => elfProgram(program, 'rela') },
    { ...machine, ...fixed, file: (program: Program) => elfProgram(program, 'stored') },
    { ...machine, ...mach, kind: 'plain', file: (program: Program) => machProgram(program) },
  ]),
  ...[lp64, ilp32].map((machine) => ({
    ...machine,
    ...({ format: 'PE', kind: 'DYNAMIC_BASE', isPositionIndependent: true, file: peProgram } as const),
  })),
  { ...lp64, ...mach, kind: 'chained', file: (program) => machProgram(program, 'chained') },
  { ...lp64, ...mach, kind: 'chained offsets', file: (program) => machProgram(program, 'chained-offsets') },
  { ...lp64, ...mach, kind: 'fat', file: (program) => fatWith(program, 4) },
  { ...lp64, ...mach, kind: 'fat with 64-bit offsets', file: (program) => fatWith(program, 8) },
]

describe.each(variants)('$format, $kind, $abi, $byteOrder-endian', ({ abi, byteOrder, file, ...facts }) => {
  it.each(['27', '28', '29', '30'] as const)(
    'gives all names that C defines in a dump of %s, none wrong',
    (release) => {
      const dump = tinyDump({
        ...(release === '27' ? { generation: '27' } : { generation: '28+', release }),
        abi,
        byteOrder,
      })
      const heap = new Heap(openDump(dump.bytes))
      const bare = new Names(heap)
      const program = programFor(dump)
      const executable = new Executable(heap, file(program))
      expect(executable).toMatchObject({
        format: facts.format,
        isPositionIndependent: facts.isPositionIndependent,
        basis: basisOf(program),
      })
      const names = new Names(heap, { executable })
      const offsets = [...new Symbols(heap, names).offsets()]
      expect(offsets.some((offset) => bare.symbolName(offset) === undefined)).toBe(true)
      expect(offsets.filter((offset) => names.symbolName(offset) === undefined)).toEqual([])
      for (const [name, offset] of dump.truth.symbols) expect(names.symbolName(offset)).toBe(name)
    },
  )

  it('gives offsets of variables and names of functions for a dump of 31', () => {
    const dump = tinyDump({ generation: '28+', release: '31', abi, byteOrder })
    const heap = new Heap(openDump(dump.bytes))
    const executable = new Executable(heap, file(programFor(dump)))
    const bare = new Symbols(heap, new Names(heap))
    const { val, func } = heap.layout.structs.symbol.fields
    for (const [name, place] of Object.entries(variables)) {
      const forward = heap.word(bare.named(name)! + val.offset)
      expect(executable.pointer(forward + heap.layout.structs.const_fwd!.fields.ofs_var.offset)).toBe(place)
      // The word before the pointer is no pointer, and zero.
      expect(executable.pointer(-heap.layout.wordSize)).toBe(undefined)
    }
    const names = new Names(heap, { executable })
    expect(names.subrName(heap.word(bare.named('list')! + func.offset))).toBe('list')
    // Memory behind the file's bytes, and none.
    expect([executable.read(0x100, 8), executable.cString(0x100), executable.pointer(0x100)]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(executable.read(2 ** 40, 8)).toBe(undefined)
  })
})

describe('an executable', () => {
  const dump = tinyDump({ generation: '28+', release: '31', ...lp64 })
  const heap = new Heap(openDump(dump.bytes))
  const program = programFor(dump)
  const reasonOf = (bytes: Uint8Array): string => {
    try {
      new Executable(heap, bytes)
    } catch (error) {
      if (!(error instanceof PdmpError)) throw error
      expect(Number.isSafeInteger(error.site.offset) && error.site.offset >= 0).toBe(true)
      return error.message
    }
    return 'none'
  }

  it('whose functions have other names is refused', () => {
    const other = programFor(dump, ['car', 'cdx', 'lisp'])
    expect(reasonOf(elfProgram(other, 'rela'))).toContain(
      'no position of the basis makes the C strings in the executable agree with the dump',
    )
  })

  it('whose basis is not writable is refused', () => {
    const frozen = { ...program, segments: program.segments.map((segment) => ({ ...segment, isWritable: false })) }
    for (const file of [elfProgram(frozen, 'rela'), peProgram(frozen), machProgram(frozen)]) {
      expect(reasonOf(file)).toContain('no position of the basis')
    }
  })

  it('for another machine is refused', () => {
    const other = programFor(tinyDump({ generation: '28+', release: '31', ...ilp32 }))
    const reason = 'the executable is not for a little-endian machine with 8-byte pointers, as the dump is'
    expect(reasonOf(elfProgram(other, 'rela'))).toContain(reason)
    expect(reasonOf(fatProgram([machProgram(other)]))).toContain(reason)
  })

  it('with the fingerprint only after its segments is refused', () => {
    const [{ bytes, ...literals }, data] = program.segments as [Program['segments'][0], Program['segments'][0]]
    const blank = {
      ...program,
      segments: [
        { ...literals, bytes },
        { ...data, bytes: data.bytes.slice().fill(0, 0, 32) },
      ],
    }
    const file = elfProgram(blank, 'rela')
    expect(reasonOf(file)).toContain('the executable does not contain the fingerprint of the dump')
    expect(reasonOf(Buffer.concat([file, heap.image.fingerprint]))).toContain('the fingerprint of the dump')
  })

  it('is refused with the reason', () => {
    const view = (file: Uint8Array) => new DataView(file.buffer)
    const reasons = [
      reasonOf(new Uint8Array()),
      reasonOf(new TextEncoder().encode('#!/bin/sh\n')),
      reasonOf(dump.bytes),
      reasonOf(Uint8Array.from([0x4d, 0x5a, ...new Uint8Array(62)])),
      reasonOf(Uint8Array.of(0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 61)),
    ]
    expect(reasons).toEqual([
      'not-an-executable at 0x0 in executable.magic: the file is not ELF, PE or Mach-O',
      'not-an-executable at 0x0 in executable.magic: the file is not ELF, PE or Mach-O',
      'not-an-executable at 0x0 in executable.magic: the file is not ELF, PE or Mach-O',
      'not-an-executable at 0x0 in executable.Signature: the file is a DOS program without a PE header',
      'not-an-executable at 0x4 in executable.nfat_arch: more than 32 programs',
    ])
    const elf = elfProgram(program, 'rela')
    elf[4] = 3
    expect(reasonOf(elf)).toContain('the file is neither a 32-bit nor a 64-bit ELF file')
    const twice = fatProgram([machProgram(program), machProgram(program)])
    view(twice).setUint32(8 + 20 + 8, view(twice).getUint32(8 + 8))
    expect(reasonOf(twice)).toContain('two programs overlap')
    const outside = fatProgram([machProgram(program)])
    view(outside).setUint32(8 + 8, outside.length - 8)
    expect(reasonOf(outside)).toContain('the program is not inside the file')
  })

  it('whose addresses cannot be added without rounding is refused', () => {
    const file = elfProgram(program, 'rela')
    const addressOfData = 64 + 2 * 56 + 16
    new DataView(file.buffer).setBigUint64(addressOfData, 0x7000_0000_0000_0001n, true)
    expect(reasonOf(file)).toContain('a segment has an address above 2^53')
  })

  it.each([
    ['ELF', elfProgram(program, 'rela')],
    ['PE', peProgram(program)],
    ['Mach-O', machProgram(program, 'chained')],
    ['a fat file', fatWith(program, 4)],
  ])('of %s is read or refused if it is cut anywhere', (_, whole) => {
    expect(reasonOf(whole)).toBe('none')
    for (let length = 0; length < whole.length; length += length < 0x500 ? 1 : 61) {
      expect(reasonOf(whole.slice(0, length))).toMatch(/^(none|not-an-executable|executable-mismatch)/)
    }
    expect(reasonOf(whole.slice(0, 200))).toMatch(/^not-an-executable/)
  })

  it.each([
    ['ELF', elfProgram(program, 'rela')],
    ['PE', peProgram(program)],
    ['Mach-O', machProgram(program, 'chained')],
    ['a fat file', fatWith(program, 4)],
  ])('of %s is read or refused with one extreme header word', (_, whole) => {
    const wild = [0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff]
    const end = Math.min(whole.length, 0x1200)
    for (let at = 0; at + 4 <= end; at += 4) {
      for (const value of wild) {
        const damaged = whole.slice()
        new DataView(damaged.buffer).setUint32(at, value)
        expect(reasonOf(damaged)).toMatch(/^(none|not-an-executable|executable-mismatch)/)
      }
    }
  })
})
