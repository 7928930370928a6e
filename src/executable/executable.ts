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
import { indexOfBytes } from '../bytes/search.ts'
import { type ByteOrder, ByteView } from '../bytes/view.ts'
import { PdmpError } from '../error.ts'
import type { Heap } from '../heap/heap.ts'
import { cStringSize } from '../heap/strings.ts'
import { addressesOf, type ElfFile, fileOffsetOf, readElf, relativeAddends } from './elf.ts'
import { type Literals, literalsOf } from './literals.ts'

export class Executable {
  /** Bytes of the file. */
  readonly length: number
  readonly #bytes: Uint8Array
  readonly #elf: ElfFile
  readonly #wordSize: 4 | 8
  readonly #byteOrder: ByteOrder
  #addends: ReadonlyMap<number, number> | undefined
  /** Link-time address of `Vpurify_flag`. */
  readonly basis: number

  /**
   * @throws PdmpError 'not-an-executable': no ELF file
   * @throws PdmpError 'executable-mismatch': not the one this dump was made by, or its literals are not where the dump says
   */
  constructor(heap: Heap, bytes: Uint8Array) {
    this.length = bytes.length
    this.#bytes = bytes
    this.#elf = readElf(bytes)
    this.#wordSize = heap.layout.wordSize
    this.#byteOrder = heap.layout.byteOrder
    requireFingerprint(heap, bytes)
    this.basis = this.#findBasis(literalsOf(heap), heap.view.length)
  }

  /** The `size` bytes at `offset` from the Emacs basis, or undefined where the file has none. */
  read(offset: number, size: number): Uint8Array | undefined {
    const start = fileOffsetOf(this.#elf.loaded, this.basis + offset)
    return start === undefined || start + size > this.#bytes.length
      ? undefined
      : this.#bytes.subarray(start, start + size)
  }

  /** The C string at `offset` from the Emacs basis, without its NUL. */
  cString(offset: number): Uint8Array | undefined {
    const start = fileOffsetOf(this.#elf.loaded, this.basis + offset)
    if (start === undefined) return undefined
    const size = cStringSize(this.#bytes, start)
    return size === undefined ? undefined : this.#bytes.subarray(start, start + size)
  }

  /** Where the pointer at `offset` leads, both from the Emacs basis; undefined for NULL and where the file has none. */
  pointer(offset: number): number | undefined {
    this.#addends ??= relativeAddends(this.#elf)
    const addend = this.#addends.get(this.basis + offset)
    if (addend !== undefined) return addend - this.basis
    const bytes = this.read(offset, this.#wordSize)
    if (bytes === undefined) return undefined
    const address = new ByteView(bytes, this.#byteOrder).signedWord(0, this.#wordSize, 'pointer')
    return address === 0 ? undefined : address - this.basis
  }

  #findBasis(literals: Literals, work: number): number {
    const { known } = literals
    if (known === undefined) throw mismatch('the dump refers to no C literal by which to find its place')
    const wanted = Uint8Array.from([...known.text, '\0'], (char) => char.charCodeAt(0))
    // Wrong candidates fail at the first literals; files made to pass most of them are not waited for.
    const budget = { left: this.length + work }
    // The linker may keep it as the tail of a longer literal, so nothing is asked of the byte before.
    for (let at = indexOfBytes(this.#bytes, wanted); at >= 0; at = indexOfBytes(this.#bytes, wanted, at + 1)) {
      for (const address of addressesOf(this.#elf.loaded, at)) {
        const basis = address - known.offset
        if (this.#hasLiterals(basis, literals, budget)) return basis
      }
    }
    throw mismatch('no place of it makes the C literals what the dump says')
  }

  #hasLiterals(basis: number, { all, tolerated, isAt }: Literals, budget: { left: number }): boolean {
    let strays = 0
    for (const literal of all) {
      budget.left -= this.#elf.loaded.length + literal.length
      const start = fileOffsetOf(this.#elf.loaded, basis + literal.offset)
      if (start === undefined || !isAt(literal, this.#bytes, start)) strays++
      if (strays > tolerated || budget.left < 0) return false
    }
    return true
  }
}

const mismatch = (detail: string) => new PdmpError('executable-mismatch', { path: 'executable', offset: 0 }, detail)

function requireFingerprint({ image }: Heap, bytes: Uint8Array): void {
  if (indexOfBytes(bytes, image.fingerprint) >= 0) return
  throw mismatch('the fingerprint of the dump does not occur in it')
}
