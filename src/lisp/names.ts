/**
 * Names of symbols and subrs: read from the dump, otherwise from the executable, otherwise proved by the contents of the dump.
 *
 * Dumps of Emacs 27 to 30 do not contain the names of symbols and subrs that are defined in C: these are literals of the
 * executable. Dumps of Emacs 31 contain them. Strings of a damaged dump may share their bytes. Therefore each long string
 * is decoded once, and the total of decoded bytes is limited to the length of the file.
 * @module
 */
import { PdmpError } from '../error.ts'
import type { Executable } from '../executable/executable.ts'
import type { Heap } from '../heap/heap.ts'
import { cStringSize, stringAt, textOf } from '../heap/strings.ts'
import { pointerField } from '../heap/struct-fields.ts'
import { symbolOffset } from '../heap/symbol-flags.ts'
import type { Value } from '../heap/value.ts'

/** The first names in lispsym, the same in every release. The others are sorted by C name and vary. */
export const firstNames: readonly string[] = ['nil', 't', 'unbound', 'error', 'lambda']

/** Longest string, in bytes, that is decoded again for each query. */
const SHORT = 64

/** A name and its source: the dump, the executable, or neither, if the contents of the dump prove it. */
export interface SourcedName {
  /** The name. */
  readonly text: string
  /** The source of the name. */
  readonly from: 'dump' | 'executable' | 'proof'
}

/** Literals of the executable with proved text. */
export interface ProvedNames {
  /** The text from `emacsOffset` on, in bytes from the Emacs basis, up to the NUL. */
  at(emacsOffset: number): string | undefined
}

const encoder = new TextEncoder()

/** Names of symbols, functions and strings, from the dump, from its executable, or from proofs. */
export class Names {
  readonly #heap: Heap
  /** The source of names that are not in the dump, if it was given. */
  readonly executable: Executable | undefined
  readonly #prove: ((heap: Heap) => ProvedNames) | undefined
  #proved: ProvedNames | undefined
  /** Decoded long strings, by offset. */
  readonly #long = new Map<number, string>()
  /** Number of bytes of long strings that may still be decoded. */
  #left: number

  /**
   * @param options `executable` is the source of names that are not in the dump; `prove` proves names that neither source has:
   *   `proveNames`, which is called when the first such name is requested
   */
  constructor(
    heap: Heap,
    {
      executable,
      prove,
    }: {
      readonly executable?: Executable | undefined
      readonly prove?: ((heap: Heap) => ProvedNames) | undefined
    } = {},
  ) {
    this.#heap = heap
    this.executable = executable
    this.#prove = prove
    this.#left = heap.view.length + (executable?.length ?? 0)
  }

  /** The offset of a symbol's struct, in the heap or as an image in the discardable section. */
  symbolOffset(symbol: Value): number | undefined {
    return symbolOffset(this.#heap, symbol)
  }

  /** The name of the symbol whose struct is at `offset`; undefined if it is not in the dump and has no other source. */
  symbolName(offset: number): string | undefined {
    return this.named(offset)?.text
  }

  /** The same with the source of the name. */
  named(offset: number): SourcedName | undefined {
    const name = this.#nameOf(offset)
    const found = name === undefined ? undefined : this.#textOf(name)
    if (found !== undefined) return found
    const fixed = this.#fixedName(offset)
    return fixed === undefined ? undefined : { text: fixed, from: 'proof' }
  }

  /** Number of characters of the name of the symbol at `offset`, if it is a literal of the executable. */
  lengthInExecutable(offset: number): number | undefined {
    const name = this.#nameOf(offset)
    const string = name === undefined ? undefined : stringAt(this.#heap, name)
    return string?.bytes === undefined ? string?.length : undefined
  }

  /** The offset of the string that is the name of the symbol at `offset`. */
  #nameOf(offset: number): number | undefined {
    const name = this.#heap.valueAt(offset + this.#heap.layout.structs.symbol.fields.name.offset)
    return name.kind === 'object' && name.tag === this.#heap.layout.tags.string ? name.offset : undefined
  }

  #fixedName(offset: number): string | undefined {
    const { lispsym, layout } = this.#heap
    const index = lispsym === undefined ? -1 : (offset - lispsym.dumpOffset) / layout.structs.symbol.size
    // Reads outside an array or between its elements are slow, and this runs for every builtin symbol.
    return Number.isInteger(index) && index >= 0 && index < firstNames.length ? firstNames[index] : undefined
  }

  /**
   * The text of the string at `offset`, or undefined if only the executable has it.
   *
   * @throws PdmpError 'out-of-bounds': the texts decoded so far exceed the length of the file, because strings share their bytes
   */
  stringText(offset: number): string | undefined {
    return this.#textOf(offset)?.text
  }

  #textOf(offset: number): SourcedName | undefined {
    const { bytes, emacsOffset, length, multibyte } = stringAt(this.#heap, offset)
    if (bytes !== undefined) return { text: this.#decoded(offset, bytes, multibyte), from: 'dump' }
    const read = this.executable?.read(emacsOffset!, length)
    if (read !== undefined) return { text: this.#decoded(offset, read, multibyte), from: 'executable' }
    const proved = this.#provedLiteral(emacsOffset!, length)
    return proved === undefined ? undefined : { text: proved, from: 'proof' }
  }

  #decoded(offset: number, bytes: Uint8Array, multibyte: boolean): string {
    if (bytes.length <= SHORT) return textOf(bytes, multibyte)
    const known = this.#long.get(offset)
    if (known !== undefined) return known
    this.#left -= bytes.length
    if (this.#left < 0)
      throw new PdmpError(
        'out-of-bounds',
        { path: 'string', offset },
        'strings overlap: together they have more bytes than the file',
      )
    const text = textOf(bytes, multibyte)
    this.#long.set(offset, text)
    return text
  }

  /** The bytes of the string at `offset`, from the dump or from the executable. */
  stringBytes(offset: number): Uint8Array | undefined {
    const { bytes, emacsOffset, length } = stringAt(this.#heap, offset)
    if (bytes !== undefined || emacsOffset === undefined) return bytes
    const read = this.executable?.read(emacsOffset, length)
    if (read !== undefined) return read
    const text = this.#provedLiteral(emacsOffset, length)
    return text === undefined ? undefined : encoder.encode(text)
  }

  #provedLiteral(emacsOffset: number, length: number): string | undefined {
    const text = this.#provedAt(emacsOffset)
    return text?.length === length ? text : undefined
  }

  #provedAt(emacsOffset: number): string | undefined {
    this.#proved ??= this.#prove?.(this.#heap)
    return this.#proved?.at(emacsOffset)
  }

  /** The name of the native-compiled subr at `offset`. The dump has a copy of it. */
  nativeSubrName(offset: number): string | undefined {
    const at = pointerField(this.#heap, offset, 'subr_native', 'ofs_symbol_name')
    if (at === undefined) return undefined
    const { bytes } = this.#heap.view
    const size = cStringSize(bytes, at)
    return size === undefined ? undefined : textOf(bytes.subarray(at, at + size), false)
  }

  /** The name of the subr at `emacsOffset` in the executable, from its field `symbol_name`, a C string. */
  subrName(emacsOffset: number): string | undefined {
    return this.subrNamed(emacsOffset)?.text
  }

  /** The same with the source of the name. */
  subrNamed(emacsOffset: number): SourcedName | undefined {
    const image = this.#heap.copySource(emacsOffset)
    if (image === undefined) return undefined
    const { subr } = this.#heap.layout.structs
    const name = this.#heap.word(image + subr.fields.ofs_symbol_name.offset)
    const bytes = this.executable?.cString(name)
    if (bytes !== undefined) return { text: textOf(bytes, false), from: 'executable' }
    const proved = this.#provedAt(name)
    return proved === undefined ? undefined : { text: proved, from: 'proof' }
  }
}
