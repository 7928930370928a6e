/**
 * The executable that a dump belongs to. It supplies what the dump does not contain: for Emacs 27 to 30, the names of symbols and
 * functions that are defined in C; for 31, the forwards of symbols to C variables.
 *
 * A dump refers to the executable relative to one address, that of `Vpurify_flag`, which a stripped executable does not show.
 * But the dump contains the distances of literals from this basis, and the text of some of them. Each occurrence of such a text
 * gives a candidate for the basis. The right one is that with which every literal has the length that the dump records. Dumps of
 * 31 refer to no literals except the names of functions, which their symbols have too.
 *
 * Source: `emacs_basis`, `dump_string`, `dump_subr` in src/pdumper.c.
 * @module
 */
import { Budget } from '../bytes/budget.ts'
import { indexOfBytes } from '../bytes/search.ts'
import { PdmpError } from '../error.ts'
import type { Heap } from '../heap/heap.ts'
import { cStringSize } from '../heap/strings.ts'
import { readPrograms } from './formats.ts'
import { type Literals, literalsOf } from './literals.ts'
import type { ObjectFile } from './object-file.ts'

/** An Emacs executable that a dump belongs to: its data, by offset from the Emacs basis. */
export class Executable {
  /** Size of the file, in bytes. */
  readonly length: number
  /** The format of the program. A fat file contains Mach-O. */
  readonly format: 'ELF' | 'PE' | 'Mach-O'
  /** Link-time address of `Vpurify_flag`, which is also its address in memory unless the executable is position-independent. */
  readonly basis: number
  /** Whether the system loads it at other addresses than those chosen by the linker. */
  readonly isPositionIndependent: boolean
  readonly #file: ObjectFile

  /**
   * @throws PdmpError 'not-an-executable': neither ELF nor PE nor Mach-O, or damaged
   * @throws PdmpError 'executable-mismatch': it did not make this dump, or its literals are not where the dump records them
   */
  constructor(heap: Heap, bytes: Uint8Array) {
    this.length = bytes.length
    const programs = programsFor(heap, readPrograms(bytes))
    const found = findBasis(programs, literalsOf(heap), bytes.length + heap.view.length)
    this.basis = found.basis
    this.#file = found.file
    this.format = found.file.format
    this.isPositionIndependent = found.file.isPositionIndependent
  }

  /** The `size` bytes at `offset` from the Emacs basis; undefined if the file does not contain them. */
  read(offset: number, size: number): Uint8Array | undefined {
    const start = this.#file.fileOffsetOf(this.basis + offset, size)
    return start === undefined ? undefined : this.#file.view.bytes.subarray(start, start + size)
  }

  /** The C string at `offset` from the Emacs basis, without its NUL. */
  cString(offset: number): Uint8Array | undefined {
    const bytes = this.#file.from(this.basis + offset)
    const size = bytes && cStringSize(bytes, 0)
    return size === undefined ? undefined : bytes!.subarray(0, size)
  }

  /** The target of the pointer at `offset`, both from the Emacs basis; undefined for NULL and outside the file. */
  pointer(offset: number): number | undefined {
    const address = this.#file.pointerAt(this.basis + offset)
    return address === undefined ? undefined : address - this.basis
  }
}

/** The programs for the machine of the dump that contain its fingerprint. */
function programsFor({ layout, image }: Heap, programs: readonly ObjectFile[]): readonly ObjectFile[] {
  const { wordSize, byteOrder } = layout
  const fitting = programs.filter((file) => file.wordSize === wordSize && file.byteOrder === byteOrder)
  if (fitting.length === 0) {
    throw mismatch(
      `the executable is not for a ${byteOrder}-endian machine with ${wordSize}-byte pointers, as the dump is`,
    )
  }
  const right = fitting.filter((file) => hasInSegment(file, image.fingerprint))
  if (right.length === 0) throw mismatch('the executable does not contain the fingerprint of the dump')
  return right
}

/** Whether the bytes are in the memory of the running program. */
function hasInSegment(file: ObjectFile, wanted: Uint8Array): boolean {
  for (const _ of occurrences(file, wanted)) return true
  return false
}

/** The addresses at which these bytes occur. */
function* occurrences(file: ObjectFile, wanted: Uint8Array): Generator<number> {
  const { bytes } = file.view
  for (let at = indexOfBytes(bytes, wanted, file.start); at >= 0; at = indexOfBytes(bytes, wanted, at + 1)) {
    yield* file.addressesOf(at)
  }
}

/** Find the basis. `work` bounds the number of bytes and segments to examine, for files crafted so that most literals fit. */
function findBasis(programs: readonly ObjectFile[], literals: Literals, work: number) {
  const { known } = literals
  if (known === undefined) throw mismatch('the dump refers to no C string by which to find the basis in the executable')
  const wanted = Uint8Array.from([...known.text, '\0'], (char) => char.charCodeAt(0))
  const budget = new Budget(work)
  for (const file of programs) {
    // The linker may store it as the tail of a longer literal, so the preceding byte is not checked.
    for (const address of occurrences(file, wanted)) {
      const basis = address - known.offset
      if (hasLiterals(file, basis, literals, budget)) return { basis, file }
    }
  }
  throw mismatch('no position of the basis makes the C strings in the executable agree with the dump')
}

function hasLiterals(file: ObjectFile, basis: number, literals: Literals, budget: Budget): boolean {
  const { all, tolerated, isAt } = literals
  // The basis is the address of a variable.
  if (!budget.spend(file.segments.length) || !file.isWritable(basis)) return false
  let strays = 0
  for (const literal of all) {
    const isLeft = budget.spend(file.segments.length + literal.length)
    const start = file.fileOffsetOf(basis + literal.offset, literal.length + 1)
    if (start === undefined || !isAt(literal, file.view.bytes, start)) strays++
    if (strays > tolerated || !isLeft) return false
  }
  return true
}

const mismatch = (detail: string) => new PdmpError('executable-mismatch', { path: 'executable', offset: 0 }, detail)
