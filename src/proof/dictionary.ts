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

export interface CName {
  readonly text: string
  /** `S` a symbol of `lispsym`, `F` a function, `o` `i` `b` `k` `p` a variable by type of its forward, `I` interned otherwise. */
  readonly kinds: string
  /** For functions: least and most arguments in some release, such as `2,3`; -1 is UNEVALLED, -2 is MANY. */
  readonly arities: readonly string[]
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
  const isFunction = kindList.map((kinds) => kinds.includes('F'))
  const spans = cNames.spanList.split(' ').map((span) => release === null || isWithin(release, readSpan(span)))
  const arityList = cNames.arityList.split(';').map((arities) => arities.split(' '))
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
    const arities = isFunction[kind] ? arityList[cNames.arities.charCodeAt(functions++) - ZERO]! : none
    if (spans[cNames.spans.charCodeAt(i) - ZERO]) found.push(new Row(text, kindList[kind]!, arities, unusual.get(i)))
  }
  return found
}

const none: readonly string[] = []

/** A name of the dictionary. Its names in C are made when they are first asked for: half are never needed. */
class Row implements CName {
  readonly text: string
  readonly kinds: string
  readonly arities: readonly string[]
  /** The number of the row and the names in C, if they are not the usual ones. */
  readonly #unusual: string | undefined
  #cNames: { readonly ofSymbol: readonly string[]; readonly ofVariable: readonly string[] } | undefined

  constructor(text: string, kinds: string, arities: readonly string[], unusual: string | undefined) {
    this.text = text
    this.kinds = kinds
    this.arities = arities
    this.#unusual = unusual
  }

  get cNamesOfSymbol(): readonly string[] {
    this.#cNames ??= this.#namesInC()
    return this.#cNames.ofSymbol
  }

  get cNamesOfVariable(): readonly string[] {
    this.#cNames ??= this.#namesInC()
    return this.#cNames.ofVariable
  }

  #namesInC(): { readonly ofSymbol: readonly string[]; readonly ofVariable: readonly string[] } {
    const inC = this.#unusual?.split(' ').slice(1) ?? usualCNames(this.text, this.kinds)
    // Names of the symbol come first.
    let symbols = 0
    while (inC[symbols]?.startsWith('Q')) symbols++
    return { ofSymbol: inC.slice(0, symbols), ofVariable: inC.slice(symbols) }
  }
}

/** Parse a span such as `27-30`. */
function readSpan(text: string): ReleaseSpan {
  const [since, until] = text.split('-') as [Release, Release]
  return { since, until }
}
