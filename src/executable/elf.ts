/**
 * As much of ELF as it takes to read the executable's data by address: the loadable segments, and the pointers that the
 * dynamic linker fills in.
 *
 * 32 and 64 bit, both byte orders, stripped or not, position-independent or not; section headers are never needed.
 * Source: the ELF specification, `Elf32_Phdr` and `Elf64_Phdr`, `Elf32_Dyn` and `Elf64_Dyn`, `Elf32_Rela` and `Elf64_Rela`.
 * @module
 */
import { ByteView } from '../bytes/view.ts'
import { PdmpError } from '../error.ts'

/** Bytes [fileStart, fileStart + size) of the file lie at `address` and up. */
export interface Segment {
  readonly address: number
  readonly fileStart: number
  readonly size: number
}

const PT_LOAD = 1
const PT_DYNAMIC = 2
const DT_NULL = 0
const DT_RELA = 7
const DT_RELASZ = 8
/** Linkers make half a dozen; each look-up goes through all. */
const MOST_SEGMENTS = 64

export interface ElfFile {
  readonly view: ByteView
  readonly wordSize: 4 | 8
  readonly isWide: boolean
  /** Segments to be loaded, in file order. */
  readonly loaded: readonly Segment[]
  /** Those with what the dynamic linker wants to know: one, or none. */
  readonly dynamic: readonly Segment[]
}

const magic = [0x7f, 0x45, 0x4c, 0x46]
const hasMagic = (bytes: Uint8Array): boolean => magic.every((byte, i) => bytes[i] === byte)

/** @throws PdmpError 'not-an-executable': the file is no ELF, its segments lie outside of it, or are too many */
export function readElf(bytes: Uint8Array): ElfFile {
  if (bytes.length < 64 || !hasMagic(bytes)) throw refuse('no ELF magic')
  const isWide = bytes[4] === 2
  const words: ElfWords = {
    view: new ByteView(bytes, bytes[5] === 2 ? 'big' : 'little'),
    wordSize: isWide ? 8 : 4,
    isWide,
  }
  const { [PT_LOAD]: loaded, [PT_DYNAMIC]: dynamic } = segmentsOf(words)
  return { ...words, loaded, dynamic }
}

/**
 * What the dynamic linker adds to the load address and stores, by the link-time address where: pointers of an executable
 * that is position-independent and whose machine keeps them out of its data. Others have them in the data.
 *
 * @throws PdmpError 'not-an-executable': the table of them lies outside of the file
 */
export function relativeAddends(file: ElfFile): ReadonlyMap<number, number> {
  const { view, wordSize, isWide } = file
  const { start, size } = relaTable(file)
  const addends = new Map<number, number>()
  for (let at = start; at + 3 * wordSize <= start + size; at += 3 * wordSize) {
    const hasSymbol = isWide
      ? view.uint32(at + (view.littleEndian ? 12 : 8), 'r_info') !== 0
      : view.uint32(at + 4, 'r_info') >>> 8 !== 0
    if (hasSymbol) continue
    addends.set(view.signedWord(at, wordSize, 'r_offset'), view.signedWord(at + 2 * wordSize, wordSize, 'r_addend'))
  }
  return addends
}

type ElfWords = Pick<ElfFile, 'view' | 'wordSize' | 'isWide'>

const refuse = (detail: string) => new PdmpError('not-an-executable', { path: 'executable', offset: 0 }, detail)

/** Segments of the two kinds that are of use here, by kind. */
function segmentsOf({ view, wordSize, isWide }: ElfWords) {
  const start = view.signedWord(isWide ? 32 : 28, wordSize, 'e_phoff')
  const size = view.uint16(isWide ? 54 : 42, 'e_phentsize')
  const count = view.uint16(isWide ? 56 : 44, 'e_phnum')
  if (start < 0 || size < (isWide ? 56 : 32) || start + count * size > view.length)
    throw refuse('its segments are not inside')
  const segments: Record<typeof PT_LOAD | typeof PT_DYNAMIC, Segment[]> = { [PT_LOAD]: [], [PT_DYNAMIC]: [] }
  for (let i = 0; i < count; i++) {
    const at = start + i * size
    const type = view.uint32(at, 'p_type')
    if (type !== PT_LOAD && type !== PT_DYNAMIC) continue
    const word = (wideAt: number, narrowAt: number) =>
      view.signedWord(at + (isWide ? wideAt : narrowAt), wordSize, 'phdr')
    const segment = { fileStart: word(8, 4), address: word(16, 8), size: word(32, 16) }
    if (segment.fileStart < 0 || segment.size < 0 || segment.fileStart + segment.size > view.length) {
      throw refuse('a segment is not inside')
    }
    if (segments[type].push(segment) > MOST_SEGMENTS) throw refuse(`more than ${MOST_SEGMENTS} segments of a kind`)
  }
  return segments
}

/** Bytes of the file with the relocations that have addends; none where there is no such table. */
function relaTable({ view, wordSize, loaded, dynamic }: ElfFile): { readonly start: number; readonly size: number } {
  const tags = new Map<number, number>()
  for (const { fileStart, size } of dynamic) {
    for (let at = fileStart; at + 2 * wordSize <= fileStart + size; at += 2 * wordSize) {
      const tag = view.signedWord(at, wordSize, 'd_tag')
      if (tag === DT_NULL) break
      if (tag === DT_RELA || tag === DT_RELASZ) tags.set(tag, view.signedWord(at + wordSize, wordSize, 'd_val'))
    }
  }
  const start = fileOffsetOf(loaded, tags.get(DT_RELA) ?? -1)
  const size = tags.get(DT_RELASZ) ?? 0
  if (start === undefined || size <= 0) return { start: 0, size: 0 }
  if (start + size > view.length) throw refuse('its relocations are not inside')
  return { start, size }
}

/** Where in the file the byte at `address` is, or undefined if no segment has it. */
export function fileOffsetOf(segments: readonly Segment[], address: number): number | undefined {
  const found = segments.find((segment) => address >= segment.address && address < segment.address + segment.size)
  return found && found.fileStart + address - found.address
}

/** Addresses at which the byte at `fileOffset` appears; one nearly always. */
export function addressesOf(segments: readonly Segment[], fileOffset: number): number[] {
  return segments
    .filter(({ fileStart, size }) => fileOffset >= fileStart && fileOffset < fileStart + size)
    .map(({ address, fileStart }) => address + fileOffset - fileStart)
}
