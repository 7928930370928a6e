/**
 * The names that the C code of Emacs defines, on all systems, with facts about them that a dump also shows.
 *
 * The names are those of Emacs 27 to 30, and of the development versions up to the one that started to store all names in dumps.
 * `spec/c-names.tsv` contains the same in readable form, with the sources from which it was made.
 * @module
 */
import { cNames } from '../../generated/c_names.js'
import { isWithin, type Release, type ReleaseSpan } from '../layout/releases.ts'
import { usualCNames } from './c-names.ts'

/** What C defines by a name, as bits. */
export const Kind = {
  /** A symbol of `lispsym`. */
  symbol: 1,
  function: 2,
  /** Variables by type of their forward. */
  object: 4,
  integer: 8,
  boolean: 16,
  inKeyboard: 32,
  inBuffer: 64,
  /** Interned otherwise. */
  interned: 128,
} as const
export type Kind = (typeof Kind)[keyof typeof Kind]

const kindOfLetter: Readonly<Record<string, Kind>> = {
  S: Kind.symbol,
  F: Kind.function,
  o: Kind.object,
  i: Kind.integer,
  b: Kind.boolean,
  k: Kind.inKeyboard,
  p: Kind.inBuffer,
  I: Kind.interned,
}

/** How many arguments a function takes. */
export interface Arity {
  /** Undefined where the source has a constant for it. */
  readonly least: number | undefined
  /** -1 is UNEVALLED, -2 is MANY. */
  readonly most: number
}

export interface CName {
  readonly text: string
  /** The sum of all `Kind`s. */
  readonly kinds: number
  /** For functions, in some release. */
  readonly arities: readonly Arity[]
  /** Names of the symbol in C in some release, such as `Qfoo`. */
  readonly cNamesOfSymbol: readonly string[]
  /** Names of the variable in C in some release, such as `Vfoo` or `foo`. */
  readonly cNamesOfVariable: readonly string[]
}

/** See spec/generate/c-names.ts. */
const ZERO = 0x28

/** The names that `release` defines; those of all releases if the release is unknown. */
export function readDictionary(release: Release | null): CName[] {
  const kindList = cNames.kindList.split(' ')
  const kindSums = kindList.map((letters) => [...letters].reduce((sum, letter) => sum + kindOfLetter[letter]!, 0))
  const spans = cNames.spanList.split(' ').map((span) => release === null || isWithin(release, readSpan(span)))
  const arityList = cNames.arityList.split(';').map((arities) => arities.split(' ').map(readArity))
  const unusual = new Map<number, string>()
  for (const line of cNames.cNames.split('\n')) unusual.set(Number.parseInt(line, 10), line)
  const rows = cNames.names.split('\n')
  const found: CName[] = []
  let text = ''
  let functions = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    text = text.slice(0, row.charCodeAt(0) - ZERO) + row.slice(1)
    const kind = cNames.kinds.charCodeAt(i) - ZERO
    const arities = kindSums[kind]! & Kind.function ? arityList[cNames.arities.charCodeAt(functions++) - ZERO]! : none
    if (spans[cNames.spans.charCodeAt(i) - ZERO])
      found.push(new Row(text, kindSums[kind]!, arities, kindList[kind]!, unusual.get(i)))
  }
  return found
}

const none: readonly never[] = []

/** A name of the dictionary. Its names in C are made when they are first asked for: half are never needed. */
class Row implements CName {
  readonly text: string
  readonly kinds: number
  readonly arities: readonly Arity[]
  readonly #letters: string
  /** The number of the row and the names in C, if they are not the usual ones. */
  readonly #unusual: string | undefined
  #ofSymbol: readonly string[] | undefined
  #ofVariable: readonly string[] | undefined

  constructor(text: string, kinds: number, arities: readonly Arity[], letters: string, unusual: string | undefined) {
    this.text = text
    this.kinds = kinds
    this.arities = arities
    this.#letters = letters
    this.#unusual = unusual
  }

  get cNamesOfSymbol(): readonly string[] {
    this.#ofSymbol ??= this.#namesInC().filter((name) => name.startsWith('Q'))
    return this.#ofSymbol
  }

  get cNamesOfVariable(): readonly string[] {
    this.#ofVariable ??= this.#namesInC().filter((name) => !name.startsWith('Q'))
    return this.#ofVariable
  }

  #namesInC(): readonly string[] {
    return this.#unusual?.split(' ').slice(1) ?? usualCNames(this.text, this.#letters)
  }
}

/** Parse least and most arguments such as `2,3`. */
function readArity(text: string): Arity {
  const [least, most] = text.split(',')
  return { least: least === '*' ? undefined : Number(least), most: Number(most) }
}

/** Parse a span such as `27-30`. */
function readSpan(text: string): ReleaseSpan {
  const [since, until] = text.split('-') as [Release, Release]
  return { since, until }
}
