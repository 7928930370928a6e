/**
 * A program in a file of any format: the bytes at each address, and the targets of pointers.
 *
 * Units: link-time addresses, and bytes from the start of the file.
 * @module
 */
import type { ByteOrder, ByteView } from '../bytes/view.ts'
import { PdmpError } from '../error.ts'

/** Bytes [fileStart, fileStart + fileSize) of the file are loaded at `address`. The rest of its memory is zero. */
export interface Segment {
  /** Link-time address of the first byte. */
  readonly address: number
  /** Offset of the first byte in the file. */
  readonly fileStart: number
  /** Number of bytes in the file. */
  readonly fileSize: number
  /** Number of bytes in memory. */
  readonly memorySize: number
  /** Whether the program may write to the segment. */
  readonly isWritable: boolean
}

/** ELF of Linux and most other systems, PE of Windows, Mach-O of macOS. */
export type ExecutableFormat = 'ELF' | 'PE' | 'Mach-O'

interface Parts {
  readonly format: ExecutableFormat
  readonly view: ByteView
  readonly start?: number
  readonly wordSize: 4 | 8
  readonly isPositionIndependent: boolean
  readonly segments: readonly Segment[]
  /**
   * The target of the pointer at `address`, stored at `fileOffset`, if the program is loaded at its link-time address; undefined for
   * NULL and for pointers to other files. Without this function, pointers are stored as they are.
   */
  readonly resolve?: (address: number, fileOffset: number) => number | undefined
}

/** Most segments. Linkers make at most a dozen, and the loader of Windows accepts 96. Each look-up visits all of them. */
const MOST_SEGMENTS = 96

export class ObjectFile {
  readonly format: ExecutableFormat
  /** The file, up to the end of the program if another one follows. */
  readonly view: ByteView
  /** Offset of the program in the file. */
  readonly start: number
  readonly wordSize: 4 | 8
  readonly byteOrder: ByteOrder
  readonly isPositionIndependent: boolean
  /** The loaded segments, in the order of the file's table. */
  readonly segments: readonly Segment[]
  readonly #resolve: NonNullable<Parts['resolve']>

  /** @throws PdmpError 'not-an-executable': segments are outside the file, have unusual addresses, or are too many */
  constructor({ format, view, start = 0, wordSize, isPositionIndependent, segments, resolve }: Parts) {
    this.format = format
    this.view = view
    this.start = start
    this.wordSize = wordSize
    this.byteOrder = view.littleEndian ? 'little' : 'big'
    this.isPositionIndependent = isPositionIndependent
    this.segments = segments
    this.#resolve = resolve ?? ((_, fileOffset) => unsignedWord(view, fileOffset, wordSize, 'pointer') || undefined)
    if (segments.length > MOST_SEGMENTS) throw notExecutable('segments', 0, `more than ${MOST_SEGMENTS} segments`)
    for (const [i, { address, memorySize, fileStart, fileSize }] of segments.entries()) {
      const nearest = Math.max(0, Math.min(fileStart, view.length))
      if (fileStart < 0 || fileSize < 0 || fileStart + fileSize > view.length) {
        throw notExecutable(`segments[${i}]`, nearest, 'a segment is not inside the file')
      }
      // Sums of larger numbers would lose precision.
      if (address < 0 || memorySize < 0 || !Number.isSafeInteger(address + Math.max(memorySize, fileSize))) {
        throw notExecutable(`segments[${i}]`, nearest, 'a segment has an address above 2^53')
      }
    }
  }

  /** The file offset of the `size` bytes at `address`; undefined if no segment contains them. */
  fileOffsetOf(address: number, size = 1): number | undefined {
    const segment = this.#segmentAt(address)
    if (segment === undefined || address + size > segment.address + segment.fileSize) return undefined
    return segment.fileStart + address - segment.address
  }

  /** The bytes from `address` to the end of its segment; undefined if no segment contains it. */
  from(address: number): Uint8Array | undefined {
    const segment = this.#segmentAt(address)
    if (segment === undefined) return undefined
    const { fileStart, fileSize } = segment
    return this.view.bytes.subarray(fileStart + address - segment.address, fileStart + fileSize)
  }

  /** Addresses at which the byte at `fileOffset` appears, almost always one. */
  addressesOf(fileOffset: number): number[] {
    return this.segments
      .filter(({ fileStart, fileSize }) => fileOffset >= fileStart && fileOffset < fileStart + fileSize)
      .map(({ address, fileStart }) => address + fileOffset - fileStart)
  }

  /** Whether the program may write at `address`, even if the file has no bytes for it. */
  isWritable(address: number): boolean {
    return this.segments.some(
      (segment) => segment.isWritable && address >= segment.address && address < segment.address + segment.memorySize,
    )
  }

  /** The target of the pointer at `address`; undefined for NULL and outside the file. */
  pointerAt(address: number): number | undefined {
    const start = this.fileOffsetOf(address, this.wordSize)
    return start === undefined ? undefined : this.#resolve(address, start)
  }

  #segmentAt(address: number): Segment | undefined {
    return segmentInFile(this.segments, address)
  }
}

/** Read an address or a size. 64-bit values are exact up to 2^53, and negative from 2^63 on. */
export const unsignedWord = (view: ByteView, offset: number, size: 4 | 8, path: string): number =>
  size === 4 ? view.uint32(offset, path) : view.signedWord(offset, size, path)

/** The error for a file that is not an executable of a known format. */
export const notExecutable = (path: string, offset: number, detail: string): PdmpError =>
  new PdmpError('not-an-executable', { path: `executable.${path}`, offset }, detail)

/** The segment that has the byte at `address` in the file. */
const segmentInFile = (segments: readonly Segment[], address: number): Segment | undefined =>
  segments.find((each) => address >= each.address && address < each.address + each.fileSize)

/** Where in the file the byte at `address` is; undefined if no segment has it there. */
export function fileOffsetAt(segments: readonly Segment[], address: number): number | undefined {
  const segment = segmentInFile(segments, address)
  return segment === undefined ? undefined : segment.fileStart + address - segment.address
}
