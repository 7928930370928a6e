/**
 * The executable that a dump belongs to, as a source of what 27 to 30 keep outside the dump, names that C gave, and of what
 * 31 keeps outside: how symbols forward to C variables.
 *
 * A dump knows the executable by one address, that of `Vpurify_flag`, and a stripped executable does not tell it. But the
 * dump knows how far literals lie from the basis, and what some of them say: each place where the executable has one of
 * those gives a candidate. Only one makes every literal that the dump refers to end where its length says. 31 refers to no
 * literals but the names of its functions, which the symbols that they belong to have, too.
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
import type { ExecutableFormat, ObjectFile } from './object-file.ts'

export class Executable {
  /** Bytes of the file. */
  readonly length: number
  /** The format of the program: that of a fat file is Mach-O. */
  readonly format: ExecutableFormat
  /** Link-time address of `Vpurify_flag`: its address in memory, too, unless the executable is position-independent. */
  readonly basis: number
  /** Does the system load it at other addresses than the linker chose? */
  readonly isPositionIndependent: boolean
  readonly #file: ObjectFile

  /**
   * @throws PdmpError 'not-an-executable': neither ELF nor PE nor Mach-O, or damaged
   * @throws PdmpError 'executable-mismatch': not the one this dump was made by, or its literals are not where the dump says
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

  /** The `size` bytes at `offset` from the Emacs basis, or undefined where the file has none. */
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

  /** Where the pointer at `offset` leads, both from the Emacs basis; undefined for NULL and where the file has none. */
  pointer(offset: number): number | undefined {
    const address = this.#file.pointerAt(this.basis + offset)
    return address === undefined ? undefined : address - this.basis
  }
}

/** Those of the machine and with the fingerprint of the dump. */
function programsFor({ layout, image }: Heap, programs: readonly ObjectFile[]): readonly ObjectFile[] {
  const { wordSize, byteOrder } = layout
  const fitting = programs.filter((file) => file.wordSize === wordSize && file.byteOrder === byteOrder)
  if (fitting.length === 0) {
    throw mismatch(`it is not for a ${byteOrder}-endian machine with pointers of ${wordSize} bytes, as the dump is`)
  }
  const right = fitting.filter((file) => hasInSegment(file, image.fingerprint))
  if (right.length === 0) throw mismatch('the fingerprint of the dump does not occur in it')
  return right
}

/** Does the program have these bytes when it runs? */
function hasInSegment(file: ObjectFile, wanted: Uint8Array): boolean {
  for (const _ of occurrences(file, wanted)) return true
  return false
}

/** The addresses of these bytes. */
function* occurrences(file: ObjectFile, wanted: Uint8Array): Generator<number> {
  const { bytes } = file.view
  for (let at = indexOfBytes(bytes, wanted, file.start); at >= 0; at = indexOfBytes(bytes, wanted, at + 1)) {
    yield* file.addressesOf(at)
  }
}

/** `work` bounds how many bytes and segments are looked at: files made to pass most literals are not waited for. */
function findBasis(programs: readonly ObjectFile[], literals: Literals, work: number) {
  const { known } = literals
  if (known === undefined) throw mismatch('the dump refers to no C literal by which to find its place')
  const wanted = Uint8Array.from([...known.text, '\0'], (char) => char.charCodeAt(0))
  const budget = new Budget(work)
  for (const file of programs) {
    // The linker may keep it as the tail of a longer literal, so nothing is asked of the byte before.
    for (const address of occurrences(file, wanted)) {
      const basis = address - known.offset
      if (hasLiterals(file, basis, literals, budget)) return { basis, file }
    }
  }
  throw mismatch('no place of it makes the C literals what the dump says')
}

function hasLiterals(file: ObjectFile, basis: number, literals: Literals, budget: Budget): boolean {
  const { all, tolerated, isAt } = literals
  // A variable is at the basis.
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
