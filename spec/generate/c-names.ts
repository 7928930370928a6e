/**
 * The dictionary of C's names as a module, packed: a browser has no files to load, and a bundle should be small.
 *
 * In: `spec/c-names.tsv`, sorted by name. Out: names in one string, each as a character for how many of the characters of the
 * name before it starts with, and the rest; for each name a character for its place in a list of kinds, and one for its
 * releases; and what few names have, by number of name. `src/proof/dictionary.ts` unpacks it.
 * @module
 */
import { readFileSync } from 'node:fs'
import { usualCNames } from '../../src/proof/c-names.ts'

/** Character of the number 0; no backslash, backquote or dollar sign is among those for the numbers up to 50. */
const ZERO = 0x28

export function cNames(header: string): string {
  const text = readFileSync(new URL('../c-names.tsv', import.meta.url), 'utf8')
  const lines = text.split('\n').filter((line) => line !== '')
  const origin = lines.filter((line) => line.startsWith('#')).at(-1)!
  const rows = lines.filter((line) => !line.startsWith('# ')).map((line) => line.split('\t'))
  const kinds = palette(rows.map(([, kind]) => kind!))
  const spans = palette(rows.map(([, , span]) => span!))
  const arities = palette(rows.filter(([, kind]) => kind!.includes('F')).map(([, , , arity]) => arity!))
  const cNames = rows.flatMap(([name, kind, , , cName], i) =>
    cName === '' || cName === usualCNames(name!, kind!).join(' ') ? [] : [`${i} ${cName}`],
  )
  const fields = {
    origin: origin.replace(/^.* from the sources of |\.$/g, ''),
    names: frontCoded(rows.map(([name]) => name!)),
    kindList: kinds.list.join(' '),
    kinds: kinds.codes,
    spanList: spans.list.join(' '),
    spans: spans.codes,
    arityList: arities.list.join(';'),
    arities: arities.codes,
    cNames: cNames.join('\n'),
  }
  const entries = Object.entries(fields).map(([name, value]) => `  ${name}: ${literal(value)},`)
  return `// ${header}\n\nexport const cNames = {\n${entries.join('\n')}\n}\n`
}

export const declareCNames = (header: string): string => `// ${header}

/** See spec/generate/c-names.ts for what each string is. */
export declare const cNames: Readonly<Record<'origin' | 'names' | 'kindList' | 'kinds' | 'spanList' | 'spans' | 'arityList' | 'arities' | 'cNames', string>>
`

/** What occurs, most frequent first, and for each row the character of its place in that list. */
function palette(values: readonly string[]): { readonly list: readonly string[]; readonly codes: string } {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const list = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))
  const places = new Map(list.map((value, i) => [value, i]))
  return { list, codes: values.map((value) => String.fromCharCode(ZERO + places.get(value)!)).join('') }
}

function frontCoded(names: readonly string[]): string {
  return names
    .map((name, i) => {
      const before = names[i - 1] ?? ''
      let same = 0
      while (same < before.length && before[same] === name[same]) same++
      return String.fromCharCode(ZERO + same) + name.slice(same)
    })
    .join('\n')
}

const literal = (text: string): string => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``
