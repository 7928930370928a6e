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
  const spans = cNames.spanList.split(' ').map(readSpan)
  const arityList = cNames.arityList.split(';').map((arities) => arities.split(' '))
  const unusual = new Map(
    cNames.cNames.split('\n').map((line) => {
      const [i = '', ...inC] = line.split(' ')
      return [Number(i), inC] as const
    }),
  )
  const found: CName[] = []
  let text = ''
  let functions = 0
  for (const [i, row] of cNames.names.split('\n').entries()) {
    text = text.slice(0, row.charCodeAt(0) - ZERO) + row.slice(1)
    const kinds = kindList[cNames.kinds.charCodeAt(i) - ZERO]!
    const arities = kinds.includes('F') ? arityList[cNames.arities.charCodeAt(functions++) - ZERO]! : []
    if (release !== null && !isWithin(release, spans[cNames.spans.charCodeAt(i) - ZERO]!)) continue
    const inC = unusual.get(i) ?? usualCNames(text, kinds)
    // Names of the symbol come first.
    let symbols = 0
    while (inC[symbols]?.startsWith('Q')) symbols++
    found.push({ text, kinds, arities, cNamesOfSymbol: inC.slice(0, symbols), cNamesOfVariable: inC.slice(symbols) })
  }
  return found
}

/** Parse a span such as `27-30`. */
function readSpan(text: string): ReleaseSpan {
  const [since, until] = text.split('-') as [Release, Release]
  return { since, until }
}
