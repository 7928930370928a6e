/**
 * Tables of the pages that are made from declarations in src/, so that they cannot differ from them. A page has
 * `<!-- table: NAME -->`, the table, and `<!-- end -->`;
 * a count stands between `<!-- count: NAME -->` and `<!-- end -->`.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCodes, integrityRules } from '../../src/index.ts'
import { forms } from '../machine/forms/emacs.ts'
import { root } from './pages.ts'

const tables: Readonly<Record<string, () => string>> = {
  'error codes': () =>
    table(
      ['code', 'meaning'],
      Object.entries(errorCodes).map(([code, meaning]) => [`\`${code}\``, meaning]),
    ),
  rules: () =>
    table(
      ['rule', 'severity', 'in a sound dump'],
      Object.entries(integrityRules)
        // The texts of error codes say what is wrong, those of the other rules what is right; they have a table of their own.
        .filter(([rule]) => !Object.hasOwn(errorCodes, rule))
        .map(([rule, { severity, meaning }]) => [`\`${rule}\``, severity, meaning]),
    ),
  schemas: () =>
    table(
      ['file', 'describes'],
      readdirSync(join(root, 'schema'))
        .sort()
        .map((name) => {
          const { title } = JSON.parse(readFileSync(join(root, 'schema', name), 'utf8')) as { title: string }
          return [`[\`${name}\`](../schema/${name})`, title]
        }),
    ),
}

const counts: Readonly<Record<string, () => number>> = { forms: () => forms.length }

/** `text` with every table and every count made anew. */
export const renderTables = (text: string): string =>
  renderCounts(text).replace(/^<!-- table: ([\w -]+) -->\n.*?^<!-- end -->$/gms, (_, name: string) => {
    const make = tables[name]
    if (make === undefined) throw new Error(`no table is named ${name}`)
    return `<!-- table: ${name} -->\n\n${make()}\n\n<!-- end -->`
  })

const renderCounts = (text: string): string =>
  text.replace(/<!-- count: (\w+) -->.*?<!-- end -->/g, (_, name: string) => {
    const count = counts[name]
    if (count === undefined) throw new Error(`nothing is counted as ${name}`)
    return `<!-- count: ${name} -->${count()}<!-- end -->`
  })

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}
