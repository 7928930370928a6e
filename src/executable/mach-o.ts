/**
 * Mach-O, the executables of macOS: the segments, and pointers in chained fixups. A fat file contains a program for each of
 * several processors.
 *
 * 32 and 64 bit, both byte orders, stripped or not. Pointers are stored with link-time addresses, unless the linker made chained
 * fixups, as it does for macOS 11 and later. In these, a word has the target in its lower 36 bits, and the distance to the
 * next pointer in others. Chained fixups of kernels and of arm64e, which only Apple can build for,
 * are not followed.
 * Source: <mach-o/loader.h>, <mach-o/fat.h>, <mach-o/fixup-chains.h>.
 * @module
 */
import { ByteView } from '../bytes/view.ts'
import { notExecutable, ObjectFile, type Segment, unsignedWord } from './object-file.ts'

/** Magics as big-endian numbers. Those of programs occur in both byte orders. */
const machMagics = {
  program: 0xfeedface,
  wideProgram: 0xfeedfacf,
  fat: 0xcafebabe,
  wideFat: 0xcafebabf,
} as const

const swapped = { program: 0xcefaedfe, wideProgram: 0xcffaedfe } as const

const MH_PIE = 0x20_0000
const LC_SEGMENT = 0x1
const LC_SEGMENT_64 = 0x19
const LC_DYLD_CHAINED_FIXUPS = 0x8000_0034
const PROT_WRITE = 2
/** Pointer formats of chained fixups: the target is an address, or a distance from the program's header. */
const DYLD_CHAINED_PTR_64 = 2
const DYLD_CHAINED_PTR_64_OFFSET = 6

/** Most programs of a fat file. Java classes, which have the same magic, have a version above 44 in this place. */
const MOST_PROGRAMS = 32

/**
 * The programs of a fat file, in its order.
 *
 * @throws PdmpError 'not-an-executable': the programs are too many, overlap or are not inside the file
 */
export function* programsOf(bytes: Uint8Array): Generator<ObjectFile> {
  const view = new ByteView(bytes, 'big')
  const isWide = view.uint32(0, 'executable.magic') === machMagics.wideFat
  const count = view.uint32(4, 'executable.nfat_arch')
  if (count > MOST_PROGRAMS) throw notExecutable('nfat_arch', 4, `more than ${MOST_PROGRAMS} programs`)
  const [entrySize, wordSize] = isWide ? ([32, 8] as const) : ([20, 4] as const)
  const places = Array.from({ length: count }, (_, i) => {
    const path = `executable.fat_arch[${i}]`
    const at = 8 + i * entrySize + 8
    const start = unsignedWord(view, at, wordSize, path)
    const size = unsignedWord(view, at + wordSize, wordSize, path)
    if (start < 8 + count * entrySize || size < 0 || start + size > bytes.length) {
      throw notExecutable(`fat_arch[${i}]`, at, 'the program is not inside the file')
    }
    return { start, end: start + size }
  })
  places.sort((a, b) => a.start - b.start)
  const overlap = places.find(({ start }, i) => i > 0 && start < places[i - 1]!.end)
  if (overlap !== undefined) throw notExecutable('fat_arch', overlap.start, 'two programs overlap')
  for (const { start, end } of places) yield readMachO(bytes.subarray(0, end), start)
}

/**
 * Read the program that starts at `start` and extends to the end of `bytes`.
 *
 * @throws PdmpError 'not-an-executable': it is not Mach-O, or its tables do not fit; 'out-of-bounds'
 */
export function readMachO(bytes: Uint8Array, start = 0): ObjectFile {
  const magic = new ByteView(bytes, 'big').uint32(start, 'executable.magic')
  const isLittle = magic === swapped.program || magic === swapped.wideProgram
  if (!isLittle && magic !== machMagics.program && magic !== machMagics.wideProgram) {
    throw notExecutable('magic', start, 'a part of the universal file is not Mach-O')
  }
  const view = new ByteView(bytes, isLittle ? 'little' : 'big')
  const wordSize = magic === machMagics.wideProgram || magic === swapped.wideProgram ? 8 : 4
  const { segments, fixups } = commandsOf(view, start, wordSize)
  const parts = {
    format: 'Mach-O',
    view,
    start,
    wordSize,
    isPositionIndependent: (view.uint32(start + 24, 'executable.flags') & MH_PIE) !== 0,
    segments,
  } as const
  if (fixups === undefined) return new ObjectFile(parts)
  const formats = pointerFormats(view, fixups, segments.length)
  const base = segments.find(({ fileStart, fileSize }) => fileStart === start && fileSize > 0)?.address ?? 0
  return new ObjectFile({
    ...parts,
    resolve: (address, fileOffset) => {
      const i = segments.findIndex(({ address: first, fileSize }) => address >= first && address < first + fileSize)
      return wordSize === 8 ? chainedTarget(view, fileOffset, { format: formats[i], base }) : undefined
    },
  })
}

export const isMachO = (magic: number): boolean =>
  magic === machMagics.program ||
  magic === machMagics.wideProgram ||
  magic === swapped.program ||
  magic === swapped.wideProgram

export const isFat = (magic: number): boolean => magic === machMagics.fat || magic === machMagics.wideFat

/** The load commands of the two kinds that are used. */
function commandsOf(view: ByteView, start: number, wordSize: 4 | 8) {
  const count = view.uint32(start + 16, 'executable.ncmds')
  const end = start + (wordSize === 8 ? 32 : 28) + view.uint32(start + 20, 'executable.sizeofcmds')
  if (end > view.length) throw notExecutable('sizeofcmds', start + 20, 'the load commands are not inside the file')
  const segments: Segment[] = []
  let fixups: number | undefined
  let at = start + (wordSize === 8 ? 32 : 28)
  for (let i = 0; i < count; i++) {
    const path = `executable.commands[${i}]`
    const kind = view.uint32(at, path)
    const size = view.uint32(at + 4, path)
    if (size < 8 || at + size > end) throw notExecutable(`commands[${i}]`, at, 'a load command is not inside its table')
    if (kind === (wordSize === 8 ? LC_SEGMENT_64 : LC_SEGMENT))
      segments.push(segmentAt(view, { start, at, wordSize, path }))
    if (kind === LC_DYLD_CHAINED_FIXUPS) fixups = start + view.uint32(at + 8, path)
    at += size
  }
  return { segments, fixups }
}

function segmentAt(
  view: ByteView,
  { start, at, wordSize, path }: { start: number; at: number; wordSize: 4 | 8; path: string },
): Segment {
  const word = (i: number) => unsignedWord(view, at + 24 + i * wordSize, wordSize, path)
  const [address, memorySize, fileStart, fileSize] = [word(0), word(1), word(2), word(3)]
  // The four words are followed by the maximum protection and the initial one.
  const isWritable = (view.uint32(at + 24 + 4 * wordSize + 4, path) & PROT_WRITE) !== 0
  return { address, memorySize, fileStart: start + fileStart, fileSize, isWritable }
}

/** The pointer format of each segment; undefined for those without pointers. */
function pointerFormats(view: ByteView, fixups: number, count: number): (number | undefined)[] {
  const path = 'executable.chained_fixups'
  const starts = fixups + view.uint32(fixups + 4, path)
  const known = Math.min(count, view.uint32(starts, path))
  return Array.from({ length: known }, (_, i) => {
    const offset = view.uint32(starts + 4 + 4 * i, path)
    return offset === 0 ? undefined : view.uint16(starts + offset + 6, path)
  })
}

/** The target of a word of a chain, in a program whose header is at `base`. */
function chainedTarget(
  view: ByteView,
  at: number,
  { format, base }: { format: number | undefined; base: number },
): number | undefined {
  const [low, high] = [view.uint32(at, 'executable.pointer'), view.uint32(at + 4, 'executable.pointer')]
  const isImported = high >>> 31 === 1
  if (isImported || (low === 0 && high === 0)) return undefined
  const target = (high & 0xf) * 2 ** 32 + low
  if (format === DYLD_CHAINED_PTR_64) return target
  return format === DYLD_CHAINED_PTR_64_OFFSET ? base + target : undefined
}
