/**
 * The executable's side of a synthetic dump: where its variables lie, and the emacs_relocs that restore them.
 *
 * Units: Emacs offsets are signed bytes from the Emacs basis. The map is made up but ordered like a real one: functions and
 * literals far below the basis, then subrs, the main thread, variables around it, lispsym and the static tables above.
 * Source: `dump_roots`, `dump_metadata_for_pdumper`, `dump_copied_objects` of src/pdumper.c.
 * @module
 */
import { intBytes } from './byte-writer.ts'
import { fixnumWord } from './tiny-abi.ts'
import { type EmacsPlace, type Item, isEmacsPlace, isItem, type Lisp, type TinyImage } from './tiny-image.ts'

const FUNCTIONS = -0x60000
const LITERALS = -0x40000
export const SUBRS = -0x8000
export const MAIN_THREAD: EmacsPlace = { emacs: -0x7000 }
const VARIABLES = -0x1000
export const PURIFY_FLAG: EmacsPlace = { emacs: 0 }
export const LISPSYM = 0x1408
const STATICVEC = 0x4000
const DUMP_HOOKS = 0x5000
const REMEMBERED = 0x5800
const SCALARS = 0x6000

const emacsRelocNames = ['COPY_FROM_DUMP', 'IMMEDIATE', 'DUMP_PTR_RAW', 'EMACS_PTR_RAW', 'DUMP_LV', 'EMACS_LV'] as const

export interface EmacsRelocation {
  readonly code: number
  readonly name: (typeof emacsRelocNames)[number]
  /** Byte count, Lisp type tag, or 0: by the code. */
  readonly length: number
  readonly emacsOffset: number
  readonly dumpOffset: number | null
  readonly emacsOffset2: number | null
  /** The bytes to store, in memory order. */
  readonly immediate: Uint8Array | null
}

interface Pending {
  readonly code: number
  readonly length: number
  readonly emacs: number
  readonly refersTo?: Item | EmacsPlace
  readonly dumpOffset?: number
  readonly immediate?: Uint8Array
}

export class TinyEmacs {
  readonly #image: TinyImage
  readonly #pending: Pending[] = []
  readonly #literals = new Map<string, EmacsPlace>()
  #nextLiteral = LITERALS
  #nextFunction = FUNCTIONS
  #nextVariable = VARIABLES
  #staticvec = 0
  #hooks = 0

  constructor(image: TinyImage) {
    this.#image = image
  }

  /** A C string; the same text is the same place. */
  literal(text: string): EmacsPlace {
    const place = this.#literals.get(text) ?? { emacs: this.#nextLiteral }
    if (!this.#literals.has(text)) this.#nextLiteral += text.length + 1
    this.#literals.set(text, place)
    return place
  }

  function(): EmacsPlace {
    this.#nextFunction += 0x40
    return { emacs: this.#nextFunction }
  }

  variable(): EmacsPlace {
    this.#nextVariable += 8
    if (this.#nextVariable >= PURIFY_FLAG.emacs) throw new Error('too many variables for the map')
    return { emacs: this.#nextVariable }
  }

  builtinSymbol(index: number): EmacsPlace {
    return { emacs: LISPSYM + index * this.#image.structs.symbol.size }
  }

  copy(to: EmacsPlace, dumpOffset: number, length: number): void {
    this.#pending.push({ code: 0, length, emacs: to.emacs, dumpOffset })
  }

  immediate(to: EmacsPlace, value: number | bigint, size: 1 | 2 | 4 | 8): void {
    const immediate = intBytes(value, size, this.#image.abi.byteOrder)
    this.#pending.push({ code: 1, length: size, emacs: to.emacs, immediate })
  }

  dumpPointer(to: EmacsPlace, item: Item): void {
    this.#pending.push({ code: 2, length: 0, emacs: to.emacs, refersTo: item })
  }

  emacsPointer(to: EmacsPlace, target: EmacsPlace): void {
    this.#pending.push({ code: 3, length: 0, emacs: to.emacs, refersTo: target })
  }

  /** A staticpro'd variable, which the collector's table of roots points at. */
  root(variable: EmacsPlace, value: Lisp): void {
    this.lisp(variable, value)
    this.emacsPointer({ emacs: STATICVEC + this.#staticvec++ * this.#image.abi.wordSize }, variable)
  }

  lisp(to: EmacsPlace, value: Lisp): void {
    const { abi, structs } = this.#image
    if (typeof value === 'number' || typeof value === 'bigint')
      this.immediate(to, fixnumWord(abi, value), abi.lispWordSize)
    else if ('builtin' in value) this.immediate(to, value.builtin * structs.symbol.size, abi.lispWordSize)
    else if (isEmacsPlace(value)) {
      this.#pending.push({ code: 5, length: abi.tags.Vectorlike, emacs: to.emacs, refersTo: value })
    } else this.#pending.push({ code: 4, length: abi.tags[value.type!], emacs: to.emacs, refersTo: value })
  }

  /** A function that Emacs runs after loading. */
  dumpHook(): void {
    this.emacsPointer({ emacs: DUMP_HOOKS + this.#hooks++ * this.#image.abi.wordSize }, this.function())
  }

  /** The counts of the tables above, and a remembered C array, copied from the cold section. */
  finishTables(scalar: Uint8Array): void {
    const { wordSize } = this.#image.abi
    this.immediate(this.variable(), this.#staticvec, 4)
    this.immediate(this.variable(), this.#hooks, 4)
    this.emacsPointer({ emacs: REMEMBERED }, { emacs: SCALARS })
    this.immediate({ emacs: REMEMBERED + wordSize }, scalar.length, 4)
    this.immediate(this.variable(), 1, 4)
    this.#image.later(() => this.copy({ emacs: SCALARS }, this.#image.out.append(scalar), scalar.length))
  }

  /** In order of address; copies that continue each other on both sides are one. */
  resolve(): EmacsRelocation[] {
    const sorted = this.#pending.sort((a, b) => a.emacs - b.emacs)
    const merged: Pending[] = []
    for (const entry of sorted) {
      const last = merged.at(-1)
      const continues =
        last?.code === 0 &&
        entry.code === 0 &&
        last.emacs + last.length === entry.emacs &&
        last.dumpOffset! + last.length === entry.dumpOffset
      if (continues) merged[merged.length - 1] = { ...last, length: last.length + entry.length }
      else merged.push(entry)
    }
    return merged.map(({ code, length, emacs, refersTo, dumpOffset, immediate }) => ({
      code,
      name: emacsRelocNames[code]!,
      length,
      emacsOffset: emacs,
      dumpOffset: dumpOffset ?? (refersTo !== undefined && isItem(refersTo) ? refersTo.offset : null),
      emacsOffset2: refersTo !== undefined && isEmacsPlace(refersTo) ? refersTo.emacs : null,
      immediate: immediate ?? null,
    }))
  }
}
