/**
 * Notes of a document, for its readers: names that the executable contains and the dump does not.
 *
 * In: a dump and its executable. Out: texts of at most 80 characters under the key `//`, which `encode` ignores. The note of an
 * object starts with its own name or literal, if only the executable has it. The names of the builtin symbols and C functions that
 * it refers to follow, each once, since the document has only their numbers. The note of a root is the Lisp name of the C
 * variable that it restores, or of the function that it copies. A root that restores the address of a variable has `&` before it.
 *
 * Names are read only as far as they are shown, so that their cost is bounded for any dump.
 * @module
 */

import type { Dump } from '../dump.ts'
import type { Graph } from '../graph/graph.ts'
import { NO_NODE, type Nodes } from '../heap/nodes.ts'
import { stringAt, textOf } from '../heap/strings.ts'
import { pointerField } from '../heap/struct-fields.ts'
import { redirectOf } from '../heap/symbol-flags.ts'
import type { Value } from '../heap/value.ts'
import { FwdKind } from '../lisp/forwards.ts'
import type { Names } from '../lisp/names.ts'
import type { Symbols } from '../lisp/symbols.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'
import { NOTE } from './invalid.ts'

const LONGEST = 80
/** Most bytes of a character. */
const MOST_BYTES = 5

export class Notes {
  readonly #nodes: Nodes
  readonly #names: Names
  readonly #symbols: Symbols
  /** Caches of names of builtin symbols by index and of C functions by address, since many objects refer to them. */
  readonly #builtins = new Map<number, string | undefined>()
  readonly #functions = new Map<number, string | undefined>()
  /** Names that the current object refers to. */
  readonly #mentioned = new Set<string>()
  #size = 0
  #variables: ReadonlyMap<number, string> | undefined

  constructor({ extents, names, symbols }: Dump) {
    this.#nodes = extents.nodes
    this.#names = names
    this.#symbols = symbols
  }

  /** Start a new object. */
  begin(): void {
    this.#mentioned.clear()
    this.#size = 0
  }

  /** Note that the current object refers to `value`. */
  mention(value: Value): void {
    if (this.#size > LONGEST) return
    const name = value.kind === 'builtin' ? this.#builtinName(value.index) : this.#functionName(value)
    if (name === undefined || this.#mentioned.has(name)) return
    this.#mentioned.add(name)
    this.#size += name.length
  }

  /** Add the note to `json`, the object or image that starts at `start`. */
  put(json: Record<string, unknown>, start: number): void {
    const own = this.#ownText(start)
    const texts = new Set(own === undefined ? this.#mentioned : [own, ...this.#mentioned])
    if (texts.size > 0) json[NOTE] = shortened([...texts].join(', '))
  }

  /** Add the note to `json`, root `i` of `roots`. */
  putRoot(json: Record<string, unknown>, { types, emacsOffsets, unions }: Graph['roots'], i: number): void {
    this.#variables ??= this.#variableNames()
    const emacsOffset = emacsOffsets[i]!
    let text = this.#variables.get(emacsOffset) ?? this.#functionAt(emacsOffset)
    if (text === undefined && types[i] === EmacsRelocType.emacsPtrRaw) {
      const { littleEndian } = this.#nodes.heap.view
      const name = this.#variables.get(new DataView(unions.buffer, unions.byteOffset).getInt32(8 * i, littleEndian))
      if (name !== undefined) text = `&${name}`
    }
    if (text !== undefined) json[NOTE] = shortened(text)
  }

  #ownText(start: number): string | undefined {
    const node = this.#nodes.at(start)
    if (node === NO_NODE) return undefined
    const { tags } = this.#nodes.heap.layout
    if (this.#nodes.kindOf(node) === 'subr') return this.#names.subrName(this.#nodes.emacsOffsetOf(node))
    const tag = this.#nodes.tagOf(node)
    const string = tag === tags.string ? start : tag === tags.symbol ? this.#nameString(start) : undefined
    const isLiteral = string !== undefined && stringAt(this.#nodes.heap, string).emacsOffset !== undefined
    return isLiteral ? this.#text(string) : undefined
  }

  /** The offset of the string that names the symbol at `start`. */
  #nameString(start: number): number | undefined {
    const { heap } = this.#nodes
    const name = heap.valueAt(start + heap.layout.structs.symbol.fields.name.offset)
    return name.kind === 'object' && name.tag === heap.layout.tags.string ? name.offset : undefined
  }

  #symbolName(start: number): string | undefined {
    const string = this.#nameString(start)
    return string === undefined ? undefined : this.#text(string)
  }

  /** The beginning of the text of the string at `offset`. */
  #text(offset: number): string | undefined {
    const bytes = this.#names.stringBytes(offset)?.subarray(0, MOST_BYTES * (LONGEST + 1))
    return bytes && textOf(bytes, stringAt(this.#nodes.heap, offset).multibyte)
  }

  #builtinName(index: number): string | undefined {
    const { firstBuiltin, firstSubr } = this.#nodes
    if (firstBuiltin + index >= firstSubr) return undefined
    if (!this.#builtins.has(index)) {
      this.#builtins.set(index, this.#symbolName(this.#nodes.offsetOf(firstBuiltin + index)))
    }
    return this.#builtins.get(index)
  }

  #functionName(value: Value): string | undefined {
    return value.kind === 'emacs' ? this.#functionAt(value.offset) : undefined
  }

  #functionAt(emacsOffset: number): string | undefined {
    if (!this.#functions.has(emacsOffset)) {
      this.#functions.set(
        emacsOffset,
        this.#nodes.heap.isEmacsObject(emacsOffset) ? this.#names.subrName(emacsOffset) : undefined,
      )
    }
    return this.#functions.get(emacsOffset)
  }

  /** The symbols that forward to C variables, or to defaults of per-buffer ones, by address in the executable. */
  #variableNames(): ReadonlyMap<number, string> {
    const { heap } = this.#nodes
    const symbols = this.#symbols
    const found = new Map<number, string>()
    for (const start of symbols.offsets()) {
      const redirect = redirectOf(heap, start)
      if (redirect !== 'FORWARDED' && redirect !== 'LOCALIZED') continue
      const blv = redirect === 'LOCALIZED' ? pointerField(heap, start, 'symbol', 'val') : undefined
      const forward =
        blv === undefined ? symbols.forwards.of(start, 'symbol', 'val') : symbols.forwards.of(blv, 'blv', 'ofs_fwd')
      if (forward === undefined || forward === 'in-executable' || forward.offset === undefined) continue
      const isSlot = forward.kind === FwdKind.buffer
      const emacsOffset = isSlot ? symbols.variables.defaultSlot(forward.offset) : forward.offset
      const name = emacsOffset === undefined ? undefined : this.#symbolName(start)
      if (emacsOffset !== undefined && name !== undefined) found.set(emacsOffset, name)
    }
    return found
  }
}

function shortened(text: string): string {
  const characters = [...text]
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text
}
