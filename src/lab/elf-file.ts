/**
 * A minimal ELF file that contains given bytes, and a model of `strip`, which keeps only what headers refer to.
 *
 * Units: bytes from the start of the file.
 * Source: the ELF specification, `Elf32_Ehdr`, `Elf64_Ehdr` and so on; `strip` rewrites what BFD has read by headers.
 * @module
 */
import type { Layout } from '../layout/layout.ts'
import { roundUp } from '../units.ts'

type Words = Pick<Layout, 'wordSize' | 'byteOrder'>

const sizes = { 4: { file: 52, program: 32, section: 40 }, 8: { file: 64, program: 56, section: 64 } } as const
/** Machine codes: x86-64 and s390 with eight bytes, i386 and PowerPC with four. */
const machines = { 4: { little: 3, big: 20 }, 8: { little: 62, big: 22 } } as const
const names = '\0.data\0.shstrtab\0'
const SECTIONS = 3
const PT_LOAD = 1
const SHT = { progbits: 1, strtab: 3, nobits: 8 } as const
const ADDRESS = 0x40_0000

/** Writes fields in sequence. */
class FieldWriter {
  readonly #view: DataView
  readonly #words: Words
  #at = 0

  constructor(file: Uint8Array, words: Words) {
    this.#view = new DataView(file.buffer)
    this.#words = words
  }

  at(offset: number): this {
    this.#at = offset
    return this
  }

  half(...values: readonly number[]): this {
    for (const value of values) this.#view.setUint16(this.#step(2), value, this.#isLittle)
    return this
  }

  int(...values: readonly number[]): this {
    for (const value of values) this.#view.setUint32(this.#step(4), value, this.#isLittle)
    return this
  }

  word(...values: readonly number[]): this {
    for (const value of values) {
      if (this.#words.wordSize === 4) this.int(value)
      else this.#view.setBigUint64(this.#step(8), BigInt(value), this.#isLittle)
    }
    return this
  }

  get #isLittle(): boolean {
    return this.#words.byteOrder === 'little'
  }

  #step(size: number): number {
    this.#at += size
    return this.#at - size
  }
}

/** Make an executable whose only section contains `content`. */
export function elfFile(words: Words, content: Uint8Array): Uint8Array {
  const size = sizes[words.wordSize]
  const start = size.file + size.program
  const namesStart = start + content.length
  const sections = roundUp(namesStart + names.length, 8)
  const file = new Uint8Array(sections + SECTIONS * size.section)
  const wide = words.wordSize === 8
  file.set([0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, words.byteOrder === 'little' ? 1 : 2, 1])
  file.set(content, start)
  file.set(new TextEncoder().encode(names), namesStart)
  const write = new FieldWriter(file, words)
  write
    .at(16)
    .half(2, machines[words.wordSize][words.byteOrder])
    .int(1)
    .word(ADDRESS + start, size.file, sections)
  write.int(0).half(size.file, size.program, 1, size.section, SECTIONS, SECTIONS - 1)
  write.at(size.file).int(PT_LOAD)
  const loaded = start + content.length
  if (wide) write.int(6).word(0, ADDRESS, ADDRESS, loaded, loaded, 4096)
  else write.word(0, ADDRESS, ADDRESS, loaded, loaded).int(6).word(4096)
  write
    .at(sections + size.section)
    .int(1, SHT.progbits)
    .word(3, ADDRESS + start, start, content.length)
  write.int(0, 0).word(1, 0)
  write.int(7, SHT.strtab).word(0, 0, namesStart, names.length).int(0, 0).word(1, 0)
  return file
}

/** The bytes of an ELF file to which a header, a segment or a section refers. For results of `elfFile` and files as simple. */
export function stripElf(file: Uint8Array): Uint8Array {
  const wide = file[4] === 2
  const words: Words = { wordSize: wide ? 8 : 4, byteOrder: file[5] === 1 ? 'little' : 'big' }
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const little = words.byteOrder === 'little'
  const half = (at: number) => view.getUint16(at, little)
  const word = (at: number) => (wide ? Number(view.getBigUint64(at, little)) : view.getUint32(at, little))
  const size = sizes[words.wordSize]
  const [programs, sections] = wide ? [word(32), word(40)] : [word(28), word(32)]
  const counts = size.file - 8
  let end = Math.max(size.file, programs + half(counts) * size.program, sections + half(counts + 4) * size.section)
  for (let i = 0; i < half(counts); i++) {
    const at = programs + i * size.program
    end = Math.max(end, wide ? word(at + 8) + word(at + 32) : word(at + 4) + word(at + 16))
  }
  for (let i = 0; i < half(counts + 4); i++) {
    const at = sections + i * size.section
    if (view.getUint32(at + 4, little) === SHT.nobits) continue
    end = Math.max(end, wide ? word(at + 24) + word(at + 32) : word(at + 16) + word(at + 20))
  }
  return file.slice(0, end)
}
