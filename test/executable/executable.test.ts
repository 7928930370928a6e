/**
 * What 31 leaves in the executable: found by the names of functions, and forwarding structs read from it, whether pointers
 * are in its data or in a table of the dynamic linker. 27 to 30 are tested on real executables, in test/oracle/symbols.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { Executable } from '../../src/executable/executable.ts'
import { Heap } from '../../src/heap/heap.ts'
import { FwdKind } from '../../src/lisp/forwards.ts'
import { Names } from '../../src/lisp/names.ts'
import { Symbols } from '../../src/lisp/symbols.ts'
import { Variables } from '../../src/lisp/variables.ts'
import { openDump } from '../../src/pdmp.ts'
import { EmacsRelocType } from '../../src/tables/emacs-reloc-table.ts'
import { tinyDump } from '../corpus/tiny-dump.ts'

/** Bytes of the executable around the basis. */
const [BELOW, ABOVE] = [0x70000, 0x10000]
const ADDRESS = 0x400000
const HEADERS = 0x200

/** An ELF file of one segment and, if asked for, pointers that the dynamic linker fills in. */
class ElfBuilder {
  readonly bytes: Uint8Array
  readonly #heap: Heap
  readonly #view: DataView
  readonly #isDynamic: boolean
  readonly #isLittle: boolean
  readonly #size: 4 | 8
  readonly #relocated: [number, number][] = []

  constructor(heap: Heap, isDynamic: boolean) {
    const { wordSize, byteOrder } = heap.layout
    this.#heap = heap
    this.#isDynamic = isDynamic
    this.#isLittle = byteOrder === 'little'
    this.#size = wordSize
    this.bytes = new Uint8Array(HEADERS + BELOW + ABOVE + 0x1000)
    this.#view = new DataView(this.bytes.buffer)
    this.bytes.set(heap.image.fingerprint, HEADERS)
  }

  text(offset: number, text: string): void {
    this.bytes.set(new TextEncoder().encode(`${text}\0`), HEADERS + BELOW + offset)
  }

  /** A forwarding struct of 31. */
  forward(offset: number, kind: number, place: number): void {
    const { const_fwd, const_buffer_fwd } = this.#heap.layout.structs
    const at = HEADERS + BELOW + offset
    this.bytes[at] = kind
    if (kind === FwdKind.buffer) {
      this.#view.setUint16(at + const_buffer_fwd!.fields['offset']!.offset, place, this.#isLittle)
      return
    }
    const slot = const_fwd!.fields['ofs_var']!.offset
    const pointer = ADDRESS + BELOW + place
    if (this.#isDynamic) this.#relocated.push([ADDRESS + BELOW + offset + slot, pointer])
    else this.#word(at + slot, pointer)
  }

  finish(): Uint8Array {
    const [isWide, size] = [this.#size === 8, this.#size]
    this.bytes.set([0x7f, 0x45, 0x4c, 0x46, isWide ? 2 : 1, this.#isLittle ? 1 : 2, 1])
    const headerSize = isWide ? 56 : 32
    this.#word(isWide ? 32 : 28, 64)
    this.#view.setUint16(isWide ? 54 : 42, headerSize, this.#isLittle)
    this.#view.setUint16(isWide ? 56 : 44, 2, this.#isLittle)
    const table = HEADERS + BELOW + ABOVE
    const dynamic = table + 0x800
    for (const [i, [where, addend]] of this.#relocated.entries()) {
      this.#word(table + 3 * size * i, where)
      this.#word(table + 3 * size * i + size, 8)
      this.#word(table + 3 * size * i + 2 * size, addend)
    }
    const tags = [
      [7, ADDRESS - HEADERS + table],
      [8, 3 * size * this.#relocated.length],
      [0, 0],
    ] as const
    for (const [i, [tag, value]] of tags.entries()) {
      this.#word(dynamic + 2 * size * i, tag)
      this.#word(dynamic + 2 * size * i + size, value)
    }
    this.#segment(64, 1, HEADERS, this.bytes.length - HEADERS)
    this.#segment(64 + headerSize, this.#isDynamic ? 2 : 4, dynamic, 0x100)
    return this.bytes
  }

  #segment(at: number, type: number, start: number, length: number): void {
    const size = this.#size
    this.#view.setUint32(at, type, this.#isLittle)
    this.#word(at + size, start)
    this.#word(at + (size === 8 ? 16 : 8), ADDRESS - HEADERS + start)
    this.#word(at + (size === 8 ? 32 : 16), length)
  }

  #word(at: number, value: number): void {
    if (this.#size === 8) this.#view.setBigUint64(at, BigInt(value), this.#isLittle)
    else this.#view.setUint32(at, value, this.#isLittle)
  }
}

const subrs = ['car', 'cdr', 'list']

function emacsWordAt(heap: Heap, symbols: Symbols, name: string, field: 'val' | 'func'): number {
  return heap.word(symbols.named(name)! + heap.layout.structs.symbol.fields[field]!.offset)
}

describe.each([
  { abi: 'lp64', byteOrder: 'little', isDynamic: true },
  { abi: 'lp64', byteOrder: 'big', isDynamic: true },
  { abi: 'lp64', byteOrder: 'little', isDynamic: false },
  { abi: 'ilp32-align8', byteOrder: 'big', isDynamic: true },
  { abi: 'ilp32-align4', byteOrder: 'little', isDynamic: false },
] as const)('a dump of 31 of $abi, $byteOrder-endian, pointers relocated: $isDynamic', (variant) => {
  const heap = new Heap(openDump(tinyDump({ generation: '28+', release: '31', ...variant }).bytes))
  const bare = new Symbols(heap, new Names(heap))
  const variables = new Variables(heap)

  function build(names: readonly string[] = subrs): Uint8Array {
    const elf = new ElfBuilder(heap, variant.isDynamic)
    for (const [i, name] of subrs.entries()) {
      const definition = bare.definition(bare.named(name)!)
      if (!definition.isBound || definition.value?.kind !== 'emacs') throw new Error(`${name} is no subr`)
      const image = heap.copySource(definition.value.offset)!
      elf.text(heap.word(image + heap.layout.structs.subr.fields['ofs_symbol_name']!.offset), names[i]!)
    }
    elf.forward(emacsWordAt(heap, bare, 'load-path', 'val'), FwdKind.object, place)
    return elf.finish()
  }
  /** A C variable that the dump restores to an object. */
  const { types, emacsOffsets } = heap.image.emacsRelocs
  const place = emacsOffsets[types.indexOf(EmacsRelocType.dumpLv)]!

  it('does not tell without the executable what a symbol forwards to, and does with it', () => {
    const loadPath = bare.named('load-path')!
    expect(bare.value(loadPath)).toEqual({ isBound: true, value: undefined })
    const names = new Names(heap, new Executable(heap, build()))
    const { value } = new Symbols(heap, names).value(loadPath) as { value: unknown }
    expect(value).toEqual(variables.lisp(place))
    expect(value).toMatchObject({ kind: 'object' })
  })

  it('takes the name of a function from the executable', () => {
    const names = new Names(heap, new Executable(heap, build()))
    const definition = bare.definition(bare.named('list')!) as { value: { offset: number } }
    expect(names.subrName(definition.value.offset)).toBe('list')
  })

  it('refuses an executable whose functions have other names', () => {
    expect(() => new Executable(heap, build(['car', 'cdx', 'lisp']))).toThrow('no place of it')
  })
})
