/**
 * Tables of the pages that are made from declarations in src/, so that they cannot differ from them. A page has
 * `<!-- table: NAME -->`, the table, and `<!-- end -->`;
 * a count stands between `<!-- count: NAME -->` and `<!-- end -->`.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commands } from '../../src/cli/commands.ts'
import { errorCodes, integrityRules } from '../../src/index.ts'
import { forms } from '../machine/forms/emacs.ts'
import { confusionTable, groupTable, matrixLines, score, wrongTable } from '../oracle/doctor/table.ts'
import { root } from './pages.ts'

const tables: Readonly<Record<string, () => string | Promise<string>>> = {
  ...Object.fromEntries(Object.keys(commands).map((name) => [`command ${name}`, () => commandTable(name)])),
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
  'doctor confusion': confusionTable,
  'doctor groups': groupTable,
  'doctor wrong': wrongTable,
  schemas: () =>
    table(
      ['file', 'describes'],
      readdirSync(join(root, 'schema'))
        .sort()
        .filter((name) => !Object.hasOwn(commands, name.replace('.schema.json', '')))
        .map((name) => {
          const { title } = JSON.parse(readFileSync(join(root, 'schema', name), 'utf8')) as { title: string }
          return [`[\`${name}\`](../schema/${name})`, title]
        }),
    ),
}

function doctorScore(): string {
  const { right, all } = score(matrixLines())
  return `${right} of ${all}`
}

const counts: Readonly<Record<string, () => number | string>> = {
  forms: () => forms.length,
  verdicts: doctorScore,
}

/** `text` with every table and every count made anew. */
export async function renderTables(text: string): Promise<string> {
  let rendered = ''
  let done = 0
  for (const { 0: whole, 1: name, index } of text.matchAll(/^<!-- table: ([\w -]+) -->\n.*?^<!-- end -->$/gms)) {
    const make = tables[name!]
    if (make === undefined) throw new Error(`no table is named ${name}`)
    rendered += `${text.slice(done, index)}<!-- table: ${name} -->\n\n${await make()}\n\n<!-- end -->`
    done = index + whole.length
  }
  return renderCounts(rendered + text.slice(done))
}

/** How a command is called, its options but `--json` and `--help`, which all have, and its exit codes. */
async function commandTable(name: string): Promise<string> {
  const { arguments: args, options = [], exits } = await commands[name]!.load()
  const words = args.map((argument) => {
    const word = argument.name() + (argument.variadic ? '...' : '')
    return argument.required ? `<${word}>` : `[${word}]`
  })
  const rows = options
    .filter(({ hidden }) => !hidden)
    .map(({ flags, description, defaultValue, argChoices }) => [
      `\`${flags}\``,
      [
        description,
        ...(argChoices === undefined ? [] : [`one of ${argChoices.join(', ')}`]),
        ...(defaultValue === undefined || typeof defaultValue === 'boolean' ? [] : [`default: ${defaultValue}`]),
      ].join('; '),
    ])
  const codes = [`0: ${exits.clean}`, ...(exits.findings === undefined ? [] : [`1: ${exits.findings}`])]
  return [
    `    pdmp ${[name, ...words].join(' ')}${options.length > 0 ? ' [options]' : ''}`,
    ...(rows.length > 0 ? ['', table(['option', 'meaning'], rows)] : []),
    '',
    `Exit codes: ${codes.join('; ')}.`,
  ].join('\n')
}

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
