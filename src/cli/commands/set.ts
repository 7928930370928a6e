/** `pdmp set`: write a dump with another value of a variable or function. The value is read back before. @module */

import { Argument, Option } from 'commander'
import {
  type Datum,
  type Dump,
  LispEditor,
  PdmpError,
  Printer,
  readLisp,
  type SymbolCell,
  type SymbolDatum,
  writeDump,
} from '../../index.ts'
import { type CommandDeclaration, type Output, UsageError } from '../command.ts'
import { type Destination, requireDestination, writeResult } from '../destination.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { symbolAbsent } from '../object-argument.ts'
import { destinationOptions, emacsOptions, fileArgument } from '../options.ts'
import { visible } from '../render/text.ts'
import { reported } from '../report.ts'

interface SetOptions extends NamesOptions, Destination {
  function?: boolean
  variable?: boolean
  intern?: boolean
}

export const command: CommandDeclaration = {
  arguments: [
    fileArgument(),
    new Argument('<symbol>', 'the variable or function'),
    new Argument('<lisp>', 'the value in Lisp read syntax; it is not evaluated'),
  ],
  options: [
    new Option('--function', 'set the function of SYMBOL').conflicts('variable'),
    new Option('--variable', 'set the C variable that SYMBOL forwards to, and nothing else'),
    new Option('--intern', 'add SYMBOL to the dump if it is not there'),
    ...emacsOptions(),
    ...destinationOptions(),
  ],
  description: 'The value is read back from the new dump before it is reported.',
  examples: [
    ['set emacs.pdmp kill-ring-max 1000 -o custom.pdmp', 'change a default without a new dump'],
    ["set emacs.pdmp my-hook '(lambda () t)' --function --intern -o custom.pdmp", 'add a function'],
  ],
  exits: { clean: 'the dump is written', findings: 'there is no such symbol; nothing is written' },
  run: set,
}

export async function set(path: string, symbol: string, lisp: string, options: SetOptions): Promise<Output> {
  requireDestination(path, options)
  const cell: SymbolCell = options.function ? 'function' : options.variable ? 'variable' : 'value'
  const datum = parsed(symbol, 'SYMBOL')
  if (datum.kind !== 'symbol' || !datum.isInterned) throw new UsageError(`SYMBOL is not a symbol: ${symbol}`)
  const value = parsed(lisp, 'LISP')
  const { dump } = openNamed(path, options)
  const editor = new LispEditor(dump)
  if (!options.intern && !editor.has(datum)) {
    throw symbolAbsent(dump, datum.name, ['To add the symbol, pass --intern.'])
  }
  editor.set(datum, value, cell)
  const bytes = writeDump(editor.finish())
  const printed = printedValue(dump.reopen(bytes), datum, cell)
  const written = { output: options.output ?? path, kept: (await writeResult(path, options, bytes)) ?? null }
  const from = cell === 'function' ? null : editor.computedFrom(datum)
  const document = {
    schema,
    symbol: datum.name,
    place: cell,
    value: printed,
    computedFrom: from,
    ...written,
    size: bytes.length,
  }
  const said = reported(options, document, `Set ${subject(datum.name, cell)} to ${visible(printed)}.\n`)
  if (from === null) return said
  const warning = `warning: Emacs ${dump.layout.release} recomputes ${visible(datum.name)} at start-up, from ${from}, and does not have this value then`
  return { ...said, notes: [warning, ...(said.notes ?? [])] }
}

const schema = 'pdmp/set/1'

const subject = (name: string, cell: SymbolCell): string =>
  `${cell === 'function' ? 'the function of ' : cell === 'variable' ? 'the C variable of ' : ''}${visible(name)}`

function parsed(text: string, what: string): Datum {
  try {
    return readLisp(text)
  } catch (error) {
    if (!(error instanceof PdmpError)) throw error
    throw new UsageError(`${what}: ${error.detail}, at character ${error.site.offset} of ${text}`)
  }
}

/** The value in the new dump, read back from it. */
function printedValue(dump: Dump, { name }: SymbolDatum, cell: SymbolCell): string {
  const { symbols } = dump
  const offset = symbols.named(name)
  // The name of an existing symbol may be known only through its bucket.
  if (offset === undefined) return '?'
  const binding = cell === 'function' ? symbols.definition(offset) : symbols.value(offset)
  if (!binding.isBound) return cell === 'function' ? 'nil' : 'unbound'
  return binding.value === undefined ? '?' : dump.part(Printer).print(binding.value).text
}
