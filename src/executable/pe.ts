/**
 * PE, the executables of Windows: the sections, which correspond to loaded segments.
 *
 * 32 and 64 bit, stripped or not. Pointers are stored as they are if the program is loaded at its preferred address, so
 * base relocations are not needed.
 * Source: Microsoft's PE/COFF specification, `IMAGE_FILE_HEADER`, `IMAGE_OPTIONAL_HEADER`, `IMAGE_SECTION_HEADER`.
 * @module
 */
import { ByteView } from '../bytes/view.ts'
import { notExecutable, ObjectFile, type Segment, unsignedWord } from './object-file.ts'

/** The magic `MZ` as a big-endian number. */
export const DOS_MAGIC = 0x4d5a

const PE_MAGIC = 0x4550
const PE32 = 0x10b
const PE32_PLUS = 0x20b
const FILE_HEADER_SIZE = 24
const SECTION_SIZE = 40
const DYNAMIC_BASE = 0x40
const MEM_DISCARDABLE = 0x0200_0000
const MEM_WRITE = 0x8000_0000

/** @throws PdmpError 'not-an-executable', 'out-of-bounds': the file is a DOS program, or a table or section is outside the file */
export function readPe(bytes: Uint8Array): ObjectFile {
  const view = new ByteView(bytes, 'little')
  const start = view.uint32(0x3c, 'executable.e_lfanew')
  if (view.uint32(start, 'executable.Signature') !== PE_MAGIC) {
    throw notExecutable('Signature', start, 'the file is a DOS program without a PE header')
  }
  const sections = view.uint16(start + 6, 'executable.NumberOfSections')
  const optional = start + FILE_HEADER_SIZE
  const table = optional + view.uint16(start + 20, 'executable.SizeOfOptionalHeader')
  const magic = view.uint16(optional, 'executable.Magic')
  if (magic !== PE32 && magic !== PE32_PLUS) throw notExecutable('Magic', optional, 'neither PE32 nor PE32+')
  const wordSize = magic === PE32 ? 4 : 8
  const imageBase = unsignedWord(view, optional + (wordSize === 4 ? 28 : 24), wordSize, 'executable.ImageBase')
  return new ObjectFile({
    format: 'PE',
    view,
    wordSize,
    isPositionIndependent: (view.uint16(optional + 70, 'executable.DllCharacteristics') & DYNAMIC_BASE) !== 0,
    segments: [...segmentsOf(view, { table, sections, imageBase })],
  })
}

interface SectionTable {
  readonly table: number
  readonly sections: number
  readonly imageBase: number
}

/** The sections that stay in memory, without base relocations and debugging information. */
function* segmentsOf(view: ByteView, { table, sections, imageBase }: SectionTable): Generator<Segment> {
  for (let i = 0; i < sections; i++) {
    const at = table + i * SECTION_SIZE
    const path = `executable.sections[${i}]`
    const flags = view.uint32(at + 36, path)
    if ((flags & MEM_DISCARDABLE) !== 0) continue
    const [memorySize, address] = [view.uint32(at + 8, path), view.uint32(at + 12, path)]
    // The file contains each section rounded up to a multiple of its alignment.
    const fileSize = Math.min(memorySize, view.uint32(at + 16, path))
    yield {
      address: imageBase + address,
      fileStart: fileSize === 0 ? 0 : view.uint32(at + 20, path),
      fileSize,
      memorySize,
      isWritable: (flags & MEM_WRITE) !== 0,
    }
  }
}
