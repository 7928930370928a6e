/**
 * Tables of the pages that are made from declarations in src/, so that they cannot differ from them. A page has
 * `<!-- table: NAME -->`, the table, and `<!-- end -->`.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCodes, integrityRules } from '../../src/index.ts'
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

/** `text` with every table made anew. */
export const renderTables = (text: string): string =>
  text.replace(/^<!-- table: ([\w -]+) -->\n.*?^<!-- end -->$/gms, (_, name: string) => {
    const make = tables[name]
    if (make === undefined) throw new Error(`no table is named ${name}`)
    return `<!-- table: ${name} -->\n\n${make()}\n\n<!-- end -->`
  })

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}
