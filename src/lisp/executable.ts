/**
 * The executable that a dump belongs to, as a source of names: C literals that 27 to 30 keep outside the dump.
 *
 * A dump knows the executable by one address, that of `Vpurify_flag`, and a stripped executable does not tell it. But the
 * name of builtin symbol 2 is "unbound", and the dump knows how far that literal lies from the basis: each place where
 * the executable has it gives a candidate. Only one makes every literal that the dump refers to end where its length says.
 *
 * Source: `emacs_basis`, `dump_string` in src/pdumper.c.
 * @module
 */
import { indexOfBytes } from '../bytes/search.ts'
import { PdmpError } from '../error.ts'
import { addressesOf, elfSegments, fileOffsetOf, type Segment } from './elf.ts'
import type { Heap } from './heap.ts'
import { cStringSize, stringAt } from './strings.ts'
import { UNBOUND_INDEX } from './value.ts'

export class Executable {
  /** Bytes of the file. */
  readonly length: number
  readonly #bytes: Uint8Array
  readonly #segments: readonly Segment[]
  /** Link-time address of `Vpurify_flag`. */
  readonly basis: number

  /**
   * @throws PdmpError 'not-an-executable': no ELF file
   * @throws PdmpError 'executable-mismatch': not the one this dump was made by, or its literals are not where the dump says
   */
  constructor(heap: Heap, bytes: Uint8Array) {
    this.length = bytes.length
    this.#bytes = bytes
    this.#segments = elfSegments(bytes)
    requireFingerprint(heap, bytes)
    this.basis = this.#findBasis(heap)
  }

  /** The `size` bytes at `offset` from the Emacs basis, or undefined where the file has none. */
  read(offset: number, size: number): Uint8Array | undefined {
    const start = fileOffsetOf(this.#segments, this.basis + offset)
    return start === undefined || start + size > this.#bytes.length
      ? undefined
      : this.#bytes.subarray(start, start + size)
  }

  /** The C string at `offset` from the Emacs basis, without its NUL. */
  cString(offset: number): Uint8Array | undefined {
    const start = fileOffsetOf(this.#segments, this.basis + offset)
    if (start === undefined) return undefined
    const size = cStringSize(this.#bytes, start)
    return size === undefined ? undefined : this.#bytes.subarray(start, start + size)
  }

  #findBasis(heap: Heap): number {
    const known = knownLiteral(heap)
    const literals = [...literalsOf(heap)]
    if (known === undefined) throw mismatch('the dump refers to no C literal by which to find its place')
    const wanted = Uint8Array.from([...known.text, '\0'], (char) => char.charCodeAt(0))
    // Wrong candidates fail at the first literals; files made to pass most of them are not waited for.
    let left = this.length + heap.view.length
    const isLiteralOf = (basis: number) => (literal: Literal) => {
      left -= this.#segments.length + literal.length
      return left >= 0 && this.#isLiteral(basis + literal.offset, literal.length)
    }
    // The linker may keep it as the tail of a longer literal, so nothing is asked of the byte before.
    for (let at = indexOfBytes(this.#bytes, wanted); at >= 0; at = indexOfBytes(this.#bytes, wanted, at + 1)) {
      for (const address of addressesOf(this.#segments, at)) {
        const basis = address - known.offset
        if (literals.every(isLiteralOf(basis))) return basis
      }
    }
    throw mismatch('no place of it makes all C literals end where the dump says')
  }

  /** Is there a NUL after `length` bytes at `address`, and none before? */
  #isLiteral(address: number, length: number): boolean {
    const start = fileOffsetOf(this.#segments, address)
    return start !== undefined && this.#bytes.subarray(start, start + length + 1).indexOf(0) === length
  }
}

const mismatch = (detail: string) => new PdmpError('executable-mismatch', { path: 'executable', offset: 0 }, detail)

function requireFingerprint({ image }: Heap, bytes: Uint8Array): void {
  if (indexOfBytes(bytes, image.fingerprint) >= 0) return
  throw mismatch('the fingerprint of the dump does not occur in it')
}

/** A C literal whose text is known: the name of the symbol `unbound`. */
function knownLiteral(heap: Heap): { readonly offset: number; readonly text: string } | undefined {
  if (heap.lispsym === undefined) return undefined
  const { symbol } = heap.layout.structs
  const slot = heap.lispsym.dumpOffset + UNBOUND_INDEX * symbol.size + symbol.fields['name']!.offset
  const name = heap.valueAt(slot)
  if (name.kind !== 'object') return undefined
  const { emacsOffset } = stringAt(heap, name.offset)
  return emacsOffset === undefined ? undefined : { offset: emacsOffset, text: 'unbound' }
}

interface Literal {
  /** Bytes from the Emacs basis. */
  readonly offset: number
  readonly length: number
}

function* literalsOf(heap: Heap): Generator<Literal> {
  const { offsets, types, length } = heap.image.objectStarts
  for (let i = 0; i < length; i++) {
    if (types[i] !== heap.layout.tags.string) continue
    const string = stringAt(heap, offsets[i]!)
    if (string.emacsOffset !== undefined) yield { offset: string.emacsOffset, length: string.length }
  }
}
