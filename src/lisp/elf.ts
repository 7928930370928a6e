/**
 * As much of ELF as it takes to read the executable's data by address: the loadable segments.
 *
 * 32 and 64 bit, both byte orders, stripped or not, position-independent or not; section headers are never needed.
 * Source: the ELF specification, `Elf32_Phdr` and `Elf64_Phdr`.
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
/** Linkers make half a dozen; each look-up goes through all. */
const MOST_SEGMENTS = 64

/**
 * The loadable segments of an ELF file, in file order.
 *
 * @throws PdmpError 'not-an-executable': the file is no ELF, its segments lie outside of it, or are too many
 */
export function elfSegments(bytes: Uint8Array): readonly Segment[] {
  const refuse = (detail: string) => new PdmpError('not-an-executable', { path: 'executable', offset: 0 }, detail)
  if (bytes.length < 64 || String.fromCharCode(...bytes.subarray(0, 4)) !== '\x7fELF') throw refuse('no ELF magic')
  const wide = bytes[4] === 2
  const view = new ByteView(bytes, bytes[5] === 2 ? 'big' : 'little')
  const wordSize = wide ? 8 : 4
  const start = view.signedWord(wide ? 32 : 28, wordSize, 'e_phoff')
  const size = view.uint16(wide ? 54 : 42, 'e_phentsize')
  const count = view.uint16(wide ? 56 : 44, 'e_phnum')
  if (start < 0 || size < (wide ? 56 : 32) || start + count * size > bytes.length)
    throw refuse('its segments are not inside')
  const segments: Segment[] = []
  for (let i = 0; i < count; i++) {
    const at = start + i * size
    if (view.uint32(at, 'p_type') !== PT_LOAD) continue
    const word = (wideAt: number, narrowAt: number) =>
      view.signedWord(at + (wide ? wideAt : narrowAt), wordSize, 'phdr')
    const segment = { fileStart: word(8, 4), address: word(16, 8), size: word(32, 16) }
    if (segment.fileStart < 0 || segment.size < 0 || segment.fileStart + segment.size > bytes.length) {
      throw refuse('a segment is not inside')
    }
    if (segments.push(segment) > MOST_SEGMENTS) throw refuse(`more than ${MOST_SEGMENTS} loadable segments`)
  }
  return segments
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
