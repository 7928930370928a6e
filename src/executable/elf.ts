/**
 * ELF: the loadable segments, and the pointers that the dynamic linker fills in.
 *
 * 32 and 64 bit, both byte orders, stripped or not, position-independent or not; section headers are never needed.
 * Source: the ELF specification, `Elf32_Phdr` and `Elf64_Phdr`, `Elf32_Dyn` and `Elf64_Dyn`, `Elf32_Rela` and `Elf64_Rela`.
 * @module
 */
import { ByteView } from '../bytes/view.ts'
import { fileOffsetAt, notExecutable, ObjectFile, type Segment, unsignedWord } from './object-file.ts'

/** The magic, 0x7f and `ELF`, as a big-endian number. */
export const ELF_MAGIC = 0x7f454c46

const ET_DYN = 3
const PT_LOAD = 1
const PT_DYNAMIC = 2
const PF_W = 2
const DT_NULL = 0
const DT_RELA = 7
const DT_RELASZ = 8

/** @throws PdmpError 'not-an-executable', 'out-of-bounds': a table, a segment or the header is outside the file */
export function readElf(bytes: Uint8Array): ObjectFile {
  const file = elfWords(bytes)
  const { loaded, dynamic } = segmentsOf(file)
  const { view, wordSize } = file
  const table = relaTable(file, loaded, dynamic)
  let addends: ReadonlyMap<number, number> | undefined
  return new ObjectFile({
    format: 'ELF',
    view,
    wordSize,
    isPositionIndependent: view.uint16(16, 'executable.e_type') === ET_DYN,
    segments: loaded,
    resolve: (address, fileOffset) => {
      addends ??= relativeAddends(file, table)
      return addends.get(address) ?? (unsignedWord(view, fileOffset, wordSize, 'pointer') || undefined)
    },
  })
}

/** The bytes of an ELF file, and how to read its words. */
export interface ElfWords {
  readonly view: ByteView
  readonly wordSize: 4 | 8
  readonly isWide: boolean
}

/** @throws PdmpError 'not-an-executable': the word size or the byte order is unknown */
export function elfWords(bytes: Uint8Array): ElfWords {
  const [, , , , fileClass, byteOrder] = bytes
  if (fileClass !== 1 && fileClass !== 2)
    throw notExecutable('EI_CLASS', 4, 'the file is neither a 32-bit nor a 64-bit ELF file')
  if (byteOrder !== 1 && byteOrder !== 2) throw notExecutable('EI_DATA', 5, 'the byte order is unknown')
  const isWide = fileClass === 2
  return { view: new ByteView(bytes, byteOrder === 2 ? 'big' : 'little'), wordSize: isWide ? 8 : 4, isWide }
}

/** A range of the file. */
export interface Place {
  readonly start: number
  readonly size: number
}

/** Read the segments that are loaded, and the dynamic section. */
export function segmentsOf({ view, wordSize, isWide }: ElfWords) {
  const start = unsignedWord(view, isWide ? 32 : 28, wordSize, 'executable.e_phoff')
  const size = view.uint16(isWide ? 54 : 42, 'executable.e_phentsize')
  const count = view.uint16(isWide ? 56 : 44, 'executable.e_phnum')
  if (start < 0 || size < (isWide ? 56 : 32) || start + count * size > view.length) {
    throw notExecutable('e_phoff', isWide ? 32 : 28, 'the table of segments is not inside the file')
  }
  const loaded: Segment[] = []
  const dynamic: Place[] = []
  for (let i = 0; i < count; i++) {
    const path = `executable.phdr[${i}]`
    const at = start + i * size
    const type = view.uint32(at, path)
    const word = (wideAt: number, narrowAt: number) =>
      unsignedWord(view, at + (isWide ? wideAt : narrowAt), wordSize, path)
    const [fileStart, fileSize] = [word(8, 4), word(32, 16)]
    if (type === PT_DYNAMIC) dynamic.push({ start: fileStart, size: fileSize })
    if (type !== PT_LOAD) continue
    const isWritable = (view.uint32(at + (isWide ? 4 : 24), path) & PF_W) !== 0
    loaded.push({ address: word(16, 8), fileStart, fileSize, memorySize: word(40, 20), isWritable })
  }
  return { loaded, dynamic: dynamic[0] }
}

/** The values of the dynamic section, by tag; the last one of each tag. */
export function dynamicTags({ view, wordSize }: ElfWords, dynamic: Place | undefined): ReadonlyMap<number, number> {
  const tags = new Map<number, number>()
  if (dynamic === undefined) return tags
  if (dynamic.start < 0 || dynamic.size < 0 || dynamic.start + dynamic.size > view.length) {
    throw notExecutable('e_phoff', 0, 'the dynamic section is not inside the file')
  }
  for (let at = dynamic.start; at + 2 * wordSize <= dynamic.start + dynamic.size; at += 2 * wordSize) {
    const tag = unsignedWord(view, at, wordSize, 'executable.d_tag')
    if (tag === DT_NULL) break
    tags.set(tag, unsignedWord(view, at + wordSize, wordSize, 'executable.d_val'))
  }
  return tags
}

/** The table of relocations with addends; undefined if there is none. */
function relaTable(file: ElfWords, loaded: readonly Segment[], dynamic: Place | undefined): Place | undefined {
  const tags = dynamicTags(file, dynamic)
  const [address, size] = [tags.get(DT_RELA), tags.get(DT_RELASZ) ?? 0]
  if (address === undefined || size <= 0) return undefined
  const start = fileOffsetAt(loaded, address) ?? -1
  if (start >= 0 && start + size <= file.view.length) return { start, size }
  throw notExecutable('dynamic', dynamic?.start ?? 0, 'the relocations are not inside the file')
}

/**
 * The values that the dynamic linker adds to the load address and stores, by link-time address. They are the pointers of a
 * position-independent executable for a machine with addends outside the data. Other executables have pointers in their data.
 */
function relativeAddends({ view, wordSize, isWide }: ElfWords, table: Place | undefined): ReadonlyMap<number, number> {
  const addends = new Map<number, number>()
  if (table === undefined) return addends
  const { start, size } = table
  const path = 'executable.rela'
  for (let at = start; at + 3 * wordSize <= start + size; at += 3 * wordSize) {
    const hasSymbol = isWide
      ? view.uint32(at + (view.littleEndian ? 12 : 8), path) !== 0
      : view.uint32(at + 4, path) >>> 8 !== 0
    if (hasSymbol) continue
    addends.set(unsignedWord(view, at, wordSize, path), unsignedWord(view, at + 2 * wordSize, wordSize, path))
  }
  return addends
}
