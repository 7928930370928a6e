/** `pdmp tables`: list hash tables and obarrays; with --check, check that everything in them is found. @module */

import { Option } from 'commander'
import { checkTables, type TableCheck, type TableFacts, tablesOf } from '../../analyse.ts'
import { hex } from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output, output } from '../command.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { emacsOptions, fileArgument } from '../options.ts'
import { jsonDocument, jsonList } from '../render/json.ts'
import { columns, grouped } from '../render/text.ts'

export interface HashTablesOptions extends NamesOptions {
  json?: boolean
  check?: boolean
}

export const command: CommandDeclaration = {
  arguments: [fileArgument()],
  options: [new Option('--check', 'look up every key, and count those that are not found'), ...emacsOptions()],
  examples: [
    ['tables emacs.pdmp', 'list all tables, each with the shortest Lisp path to it'],
    ['tables emacs.pdmp --check', 'check that Emacs will find every key and every symbol'],
  ],
  exits: { clean: 'the tables are listed, or sound', findings: '--check found a fault' },
  run: hashTables,
}

export function hashTables(path: string, options: HashTablesOptions): Output {
  const { dump } = openNamed(path, options)
  if (!options.check) {
    const rows = tablesOf(dump)
    return output(options.json ? jsonList({ schema: 'pdmp/tables/1' }, 'tables', rows) : tablesText(rows))
  }
  const check = checkTables(dump)
  const exitCode = check.faults.length === 0 ? ExitCode.clean : ExitCode.findings
  return output(options.json ? jsonDocument(checkDocument(check)) : checkText(check), exitCode)
}

function* tablesText(rows: readonly TableFacts[]): Generator<string> {
  const cells = rows.map(({ offset, kind, test, count, weakness, name }) => [
    hex(offset),
    kind,
    test ?? '-',
    grouped(count),
    weakness ?? '-',
    name ?? '-',
  ])
  yield* columns([['offset', 'kind', 'test', 'count', 'weak', 'path'], ...cells])
}

function checkDocument(check: TableCheck) {
  const { tables, keys, shadowed, storedCodes, strangers, obarrays, symbols, unnamed, faults } = check
  const counts = { tables, keys, shadowed, storedCodes, strangers, obarrays, symbols, unnamed }
  return { schema: 'pdmp/tables-check/1', ...counts, faults }
}

function* checkText(check: TableCheck): Generator<string> {
  for (const { offset, message } of check.faults) yield `${hex(offset)}: ${message}\n`
  yield `${grouped(check.tables)} hash tables: ${grouped(check.keys)} keys found, `
  if (check.shadowed > 0) yield `${grouped(check.shadowed)} shadowed by an equal one, `
  yield `${grouped(check.strangers)} keys of other tables looked up, ${grouped(check.storedCodes)} stored codes computed again\n`
  yield `${grouped(check.obarrays)} obarrays: ${grouped(check.symbols)} symbols`
  const named = `, ${grouped(check.symbols - check.unnamed)} in the bucket of their name`
  yield check.unnamed === 0 ? named : `${named}, ${grouped(check.unnamed)} with a name that only the executable has`
  yield `\n${grouped(check.faults.length)} wrong\n`
}
