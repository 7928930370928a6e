/**
 * Names of symbols and subrs, from the dump where they are, from the executable where they are not, never guessed.
 *
 * 27 to 30 keep the names of everything that C defines as literals in the executable; 31 has them in the dump.
 * Strings of a damaged dump may share their bytes, so long ones are decoded once, and all of them together are no longer
 * than the file.
 * @module
 */
import { PdmpError } from '../error.ts'
import type { Executable } from '../executable/executable.ts'
import type { Heap } from '../heap/heap.ts'
import { cStringSize, stringAt, textOf } from '../heap/strings.ts'
import { pointerField } from '../heap/struct-fields.ts'
import { symbolOffset } from '../heap/symbol-flags.ts'
import type { Value } from '../heap/value.ts'

/** lispsym starts with these in every release; the others follow in the order of their C names, which vary. */
const firstNames = ['nil', 't', 'unbound', 'error', 'lambda']

/** Bytes of the longest string that is decoded anew for everybody who asks. */
const SHORT = 64

export class Names {
  readonly #heap: Heap
  /** Where what is not in the dump is looked up, if it was given. */
  readonly executable: Executable | undefined
  /** Texts of long strings, by offset. */
  readonly #long = new Map<number, string>()
  /** Bytes of those that may still be decoded. */
  #left: number

  constructor(heap: Heap, executable?: Executable) {
    this.#heap = heap
    this.executable = executable
    this.#left = heap.view.length + (executable?.length ?? 0)
  }

  /** Where the struct of a symbol is: in the heap, or its image in the discardable section. */
  symbolOffset(symbol: Value): number | undefined {
    return symbolOffset(this.#heap, symbol)
  }

  /** The name of the symbol whose struct is at `offset`, or undefined when only the executable has it. */
  symbolName(offset: number): string | undefined {
    const name = this.#heap.valueAt(offset + this.#heap.layout.structs.symbol.fields.name.offset)
    const text =
      name.kind === 'object' && name.tag === this.#heap.layout.tags.string ? this.stringText(name.offset) : undefined
    return text ?? this.#fixedName(offset)
  }

  #fixedName(offset: number): string | undefined {
    const { lispsym, layout } = this.#heap
    const index = lispsym === undefined ? -1 : (offset - lispsym.dumpOffset) / layout.structs.symbol.size
    // Reads outside of an array, and between its elements, are slow, and this is asked of every builtin symbol.
    return Number.isInteger(index) && index >= 0 && index < firstNames.length ? firstNames[index] : undefined
  }

  /**
   * The text of the string at `offset`, or undefined when only the executable has it.
   *
   * @throws PdmpError 'out-of-bounds': texts asked for so far are longer than the file, since strings share their bytes
   */
  stringText(offset: number): string | undefined {
    const string = stringAt(this.#heap, offset)
    const bytes = string.bytes ?? this.stringBytes(offset)
    if (bytes === undefined || bytes.length <= SHORT) return bytes && textOf(bytes, string.multibyte)
    const known = this.#long.get(offset)
    if (known !== undefined) return known
    this.#left -= bytes.length
    if (this.#left < 0)
      throw new PdmpError('out-of-bounds', { path: 'string', offset }, 'the strings share their bytes')
    const text = textOf(bytes, string.multibyte)
    this.#long.set(offset, text)
    return text
  }

  /** The bytes of the string at `offset`, wherever they are. */
  stringBytes(offset: number): Uint8Array | undefined {
    const { bytes, emacsOffset, length } = stringAt(this.#heap, offset)
    if (bytes !== undefined || emacsOffset === undefined) return bytes
    return this.executable?.read(emacsOffset, length)
  }

  /** The name of the native-compiled subr at `offset` in the dump, which has its own copy. */
  nativeSubrName(offset: number): string | undefined {
    const at = pointerField(this.#heap, offset, 'subr_native', 'ofs_symbol_name')
    if (at === undefined) return undefined
    const { bytes } = this.#heap.view
    const size = cStringSize(bytes, at)
    return size === undefined ? undefined : textOf(bytes.subarray(at, at + size), false)
  }

  /** The name of the subr at `emacsOffset` in the executable: its `symbol_name`, a C string. */
  subrName(emacsOffset: number): string | undefined {
    const image = this.#heap.copySource(emacsOffset)
    if (image === undefined) return undefined
    const { subr } = this.#heap.layout.structs
    const name = this.#heap.word(image + subr.fields.ofs_symbol_name.offset)
    const bytes = this.executable?.cString(name)
    return bytes && textOf(bytes, false)
  }
}
