/**
 * Executables for a dump: files that have the fingerprint, and a literal wherever the dump refers to one.
 *
 * In: a heap, of a damaged dump perhaps. Out: bytes. Literals further than some kilobytes from that of the symbol `unbound` are
 * left out, and a dump that needs them refuses the file.
 * @module
 */
import type { Dump, Heap } from '../../src/index.ts'
import type { Program } from '../executable/program.ts'
import { elfProgram, fatProgram, machProgram, peProgram } from '../executable/program-files.ts'
import type { Attempt, Library } from './promise.ts'

const FINGERPRINT = 32
const REACH = 1 << 14

const formats = {
  elf: (program: Program) => elfProgram(program, 'rela'),
  pe: peProgram,
  mach: (program: Program) => fatProgram([machProgram(program, program.wordSize === 8 ? 'chained' : 'stored')]),
} as const

export type FileFormat = keyof typeof formats

/** The executable of `heap` as a file of that format. */
export const executableFor = (heap: Heap, library: Library, format: FileFormat = 'elf'): Uint8Array =>
  formats[format](literalProgram(heap, library))

/** The dump with its executable read from ELF, from PE and from Mach-O; none where the dump is too damaged for any. */
export const namedForms = (dump: Dump, library: Library, attempt: Attempt): Dump[] =>
  (Object.keys(formats) as FileFormat[]).flatMap(
    (format) => attempt(() => dump.withExecutable(executableFor(dump.heap, library, format))) ?? [],
  )

/** Literals in the first segment, the basis in the second. */
export function literalProgram(heap: Heap, library: Library): Program {
  const { wordSize, byteOrder } = heap.layout
  const literals = literalsOf(heap, library)
  const unbound = literals.find(({ length }) => length === 'unbound'.length)?.offset ?? 0
  const bytes = new Uint8Array(FINGERPRINT + 2 * REACH)
  bytes.set(heap.image.fingerprint)
  const center = FINGERPRINT + REACH
  for (const { offset, length } of literals) {
    const at = offset - unbound
    if (Math.abs(at) + length >= REACH) continue
    bytes.fill(0x61, center + at, center + at + length)
  }
  bytes.set(new TextEncoder().encode('unbound'), center)
  // Far away, wherever a damaged dump says, and of no size in the file.
  const basis = { offset: 0, bytes: new Uint8Array(0), memorySize: 8, isWritable: true }
  const segment = { offset: unbound - center, bytes, memorySize: bytes.length, isWritable: false }
  return { wordSize, byteOrder, segments: [segment, basis], pointers: [] }
}

function literalsOf(heap: Heap, library: Library): { offset: number; length: number }[] {
  const { types, offsets, length } = heap.image.objectStarts
  const found: { offset: number; length: number }[] = []
  for (let i = 0; i < length; i++) {
    if (types[i] !== heap.layout.tags.string) continue
    const string = library.stringAt(heap, offsets[i]!)
    if (string.emacsOffset !== undefined) found.push({ offset: string.emacsOffset, length: string.length })
  }
  return found
}
