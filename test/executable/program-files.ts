/**
 * Writes a program as ELF, PE or Mach-O: the least that a loader needs, with tables filled in from the formats' documents.
 *
 * In: memory by its distance from the Emacs basis. Out: the bytes of a file.
 * @module
 */
import { ByteWriter } from '../corpus/byte-writer.ts'
import type { Program, ProgramSegment } from './program.ts'

/** Where the linker put the Emacs basis; on 32-bit machines in the upper half, where a signed word is negative. */
export const basisOf = ({ wordSize }: Pick<Program, 'wordSize'>): number =>
  wordSize === 8 ? 0x1_0008_0000 : 0x9008_0000
const PAGE = 0x1000

/** Segments at their places in a file, which `out` has up to its tables. */
interface Placed extends ProgramSegment {
  readonly fileStart: number
  readonly address: number
}

type Pointers = 'stored' | 'rela'

/** Pointers are words of the data, or addends of the dynamic linker's table. */
export function elfProgram(program: Program, pointers: Pointers): Uint8Array {
  const { wordSize, byteOrder } = program
  const isWide = wordSize === 8
  const out = new ByteWriter(byteOrder)
  const [fileHeader, header] = isWide ? [64, 56] : [52, 32]
  const loaded = program.segments.length + 1
  const dynamic = fileHeader + (loaded + 1) * header
  const table = dynamic + 6 * wordSize
  out.zeros(table + 3 * wordSize * program.pointers.length)
  const basis = basisOf(program)
  // The table of relocations is in a segment, as all that the dynamic linker reads.
  const tables = { address: basis - 0x70000, fileStart: 0, bytes: new Uint8Array(out.length), memorySize: out.length }
  const placed = [{ ...tables, offset: 0, isWritable: false }, ...place(program, out)]
  if (pointers === 'stored') storePointers(program, placed, out)
  out.setBytes(0, Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, isWide ? 2 : 1, byteOrder === 'little' ? 1 : 2, 1))
  out.setInt(16, 2, pointers === 'rela' ? 3 : 2)
  out.setInt(isWide ? 32 : 28, wordSize, fileHeader)
  out.setInt(isWide ? 54 : 42, 2, header)
  out.setInt(isWide ? 56 : 44, 2, pointers === 'rela' ? loaded + 1 : loaded)
  const segment = (at: number, type: number, { address, fileStart, bytes, memorySize, isWritable }: Placed) => {
    out.setInt(at, 4, type)
    out.setInt(at + (isWide ? 4 : 24), 4, isWritable ? 6 : 4)
    out.setInt(at + (isWide ? 8 : 4), wordSize, fileStart)
    out.setInt(at + (isWide ? 16 : 8), wordSize, address)
    out.setInt(at + (isWide ? 32 : 16), wordSize, bytes.length)
    out.setInt(at + (isWide ? 40 : 20), wordSize, memorySize)
  }
  for (const [i, each] of placed.entries()) segment(fileHeader + i * header, 1, each)
  if (pointers === 'rela') {
    const place = { fileStart: dynamic, address: tables.address + dynamic, bytes: new Uint8Array(6 * wordSize) }
    segment(fileHeader + loaded * header, 2, { ...place, memorySize: 6 * wordSize, offset: 0, isWritable: false })
    const tags = [7, tables.address + table, 8, 3 * wordSize * program.pointers.length, 0, 0]
    for (const [i, word] of tags.entries()) out.setInt(dynamic + i * wordSize, wordSize, word)
    for (const [i, { offset, target }] of program.pointers.entries()) {
      const at = table + 3 * wordSize * i
      out.setInt(at, wordSize, basis + offset)
      out.setInt(at + wordSize, wordSize, 8)
      out.setInt(at + 2 * wordSize, wordSize, basis + target)
    }
  }
  return out.finish()
}

/** Of 32 and of 64 bits; little-endian, as all of Windows. */
export function peProgram(program: Program): Uint8Array {
  const { wordSize } = program
  const out = new ByteWriter('little')
  const [header, optionalSize] = [0x80, wordSize === 8 ? 240 : 224]
  const sections = header + 24 + optionalSize
  const imageBase = basisOf(program) - 0x70000
  const debugging = program.segments.length
  out.zeros(sections + (debugging + 1) * 40)
  const placed = place(program, out)
  storePointers(program, placed, out)
  out.setBytes(0, Uint8Array.of(0x4d, 0x5a))
  out.setInt(0x3c, 4, header)
  out.setBytes(header, new TextEncoder().encode('PE\0\0'))
  out.setInt(header + 4, 2, wordSize === 8 ? 0x8664 : 0x14c)
  out.setInt(header + 6, 2, debugging + 1)
  out.setInt(header + 20, 2, optionalSize)
  out.setInt(header + 24, 2, wordSize === 8 ? 0x20b : 0x10b)
  out.setInt(header + 24 + (wordSize === 8 ? 24 : 28), wordSize, imageBase)
  out.setInt(header + 24 + 70, 2, 0x40)
  const section = (i: number, { address, fileStart, bytes, memorySize, isWritable }: Placed, flags: number) => {
    const at = sections + 40 * i
    out.setInt(at + 8, 4, memorySize)
    out.setInt(at + 12, 4, address - imageBase)
    // The file has whole blocks of 512 bytes; that the last one ends with the file is no trouble.
    out.setInt(at + 16, 4, bytes.length)
    out.setInt(at + 20, 4, fileStart)
    out.setInt(at + 36, 4, flags + (isWritable ? 0x8000_0000 : 0))
  }
  for (const [i, each] of placed.entries()) section(i, each, 0x4000_0040)
  // Debugging information, which is not in memory: it says that it lies over the first section.
  section(debugging, { ...placed[0]!, bytes: new Uint8Array(64), fileStart: 0 }, 0x4200_0040)
  return out.finish()
}

export type MachPointers = 'stored' | 'chained' | 'chained-offsets'

/** Pointers are words of the data, or chained with targets as addresses or as distances from the header. */
export function machProgram(program: Program, pointers: MachPointers = 'stored'): Uint8Array {
  const { wordSize, byteOrder } = program
  const out = new ByteWriter(byteOrder)
  const isWide = wordSize === 8
  const [header, command] = isWide ? [32, 72] : [28, 56]
  const segments = program.segments.length + 2
  const commandsSize = segments * command + 16
  const fixups = header + commandsSize
  const fixupsSize = 0x80 + 4 * segments
  out.zeros(fixups + fixupsSize)
  const base = basisOf(program) - 0x70000
  const text = { address: base, fileStart: 0, bytes: new Uint8Array(out.length), memorySize: 0x1000, isWritable: false }
  const zero = { address: 0, fileStart: 0, bytes: new Uint8Array(0), memorySize: base, isWritable: false }
  const placed = [{ ...zero, offset: 0 }, { ...text, offset: 0 }, ...place(program, out)]
  out.setInt(0, 4, isWide ? 0xfeedfacf : 0xfeedface)
  out.setInt(12, 4, 2)
  out.setInt(16, 4, segments + 1)
  out.setInt(20, 4, commandsSize)
  out.setInt(24, 4, 0x20_0000)
  for (const [i, { address, fileStart, bytes, memorySize, isWritable }] of placed.entries()) {
    const at = header + i * command
    out.setInt(at, 4, isWide ? 0x19 : 0x1)
    out.setInt(at + 4, 4, command)
    const words = [address, memorySize, fileStart, bytes.length]
    for (const [k, word] of words.entries()) out.setInt(at + 24 + k * wordSize, wordSize, word)
    out.setInt(at + 24 + 4 * wordSize, 4, 7)
    out.setInt(at + 24 + 4 * wordSize + 4, 4, isWritable ? 3 : 1)
  }
  const last = header + segments * command
  out.setInt(last, 4, pointers === 'stored' ? 0x2 : 0x8000_0034)
  out.setInt(last + 4, 4, 16)
  if (pointers === 'stored') {
    storePointers(program, placed, out)
    return out.finish()
  }
  out.setInt(last + 8, 4, fixups)
  out.setInt(last + 12, 4, fixupsSize)
  const starts = 28
  out.setInt(fixups + 4, 4, starts)
  out.setInt(fixups + starts, 4, segments)
  // Only the last segment has pointers, the data.
  const data = 4 + 4 * segments
  out.setInt(fixups + starts + 4 * segments, 4, data)
  out.setInt(fixups + starts + data, 4, 24)
  out.setInt(fixups + starts + data + 4, 2, 0x4000)
  out.setInt(fixups + starts + data + 6, 2, pointers === 'chained' ? 2 : 6)
  for (const { offset, target } of program.pointers) {
    const address = basisOf(program) + target - (pointers === 'chained' ? 0 : base)
    // The next pointer is some four bytes on: bits that are not of the address.
    out.setInt(fileOffset(placed, offset), 8, BigInt(address) | (3n << 51n))
  }
  return out.finish()
}

/** The programs behind one another, each at the start of a page. */
export function fatProgram(programs: readonly Uint8Array[], wordSize: 4 | 8 = 4): Uint8Array {
  const out = new ByteWriter('big')
  out.zeros(PAGE)
  out.setInt(0, 4, wordSize === 8 ? 0xcafebabf : 0xcafebabe)
  out.setInt(4, 4, programs.length)
  for (const [i, program] of programs.entries()) {
    const at = 8 + i * (wordSize === 8 ? 32 : 20) + 8
    out.setInt(at, wordSize, out.append(program))
    out.setInt(at + wordSize, wordSize, program.length)
    out.align(PAGE)
  }
  return out.finish()
}

/** Append what the segments have, and say where it is. */
function place(program: Program, out: ByteWriter): Placed[] {
  return program.segments.map((segment) => ({
    ...segment,
    fileStart: out.append(segment.bytes),
    address: basisOf(program) + segment.offset,
  }))
}

function storePointers(program: Program, placed: readonly Placed[], out: ByteWriter): void {
  for (const { offset, target } of program.pointers) {
    out.setInt(fileOffset(placed, offset), program.wordSize, basisOf(program) + target)
  }
}

function fileOffset(placed: readonly Placed[], offset: number): number {
  const found = placed.findLast((segment) => offset >= segment.offset && offset < segment.offset + segment.bytes.length)
  return found!.fileStart + offset - found!.offset
}
