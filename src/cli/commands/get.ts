/** `pdmp get`: look up a key in a hash table, or a name in an obarray, as Emacs does. @module */

import { Argument } from 'commander'
import { type Dump, lookupIn, type Obarray, type Obarrays, Printer, type TableLookup, type Value } from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output, output, UsageError } from '../command.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { adviceOnNameless, tableArgument, tableAt } from '../object-argument.ts'
import { emacsOptions, fileArgument } from '../options.ts'
import { jsonDocument } from '../render/json.ts'

export const command: CommandDeclaration = {
  arguments: [
    fileArgument(),
    new Argument('<table>', 'SYMBOL whose value is a hash table or obarray, or @OFFSET of one'),
    new Argument('<key>', 'an integer, a "string" in quotes, or the name of a symbol'),
  ],
  options: [...emacsOptions()],
  examples: [
    ['get emacs.pdmp char-script-table-alist latin', 'look up a symbol in the value of a variable'],
    ['get emacs.pdmp @0x12e448 \'"key"\'', 'look up a string in the hash table at an offset'],
  ],
  exits: { clean: 'the key is found', findings: 'the key or the table is not found' },
  run: get,
}

export function get(path: string, table: string, key: string, options: NamesOptions): Output {
  const { dump } = openNamed(path, options)
  const offset = tableArgument(dump, table)
  const { obarrays } = dump
  const obarray = obarrays.all.find((candidate) => candidate.offset === offset)
  const value = obarray === undefined ? inTable(dump, offset, key) : inObarray(obarrays, obarray, key)
  const found = answer(dump, offset, key, value, options)
  const advice = value === undefined && /^[^"\d+-]/.test(key) ? adviceOnNameless(dump, key) : []
  return { ...found, notes: advice.map((text) => `Not found. ${text}`) }
}

function inObarray(obarrays: Obarrays, obarray: Obarray, key: string): Value | undefined {
  return obarrays.find(utf8.encode(stringOf(key) ?? key), obarray)
}

function inTable(dump: Dump, offset: number, key: string): Value | undefined {
  const table = tableAt(dump.heap, offset)
  const wanted = keyOf(dump, key)
  if (wanted === undefined) return undefined
  return lookupIn(dump, table).get(wanted)
}

const utf8 = new TextEncoder()

/** Parse a key: an integer, a string in quotes, or the name of a symbol. Undefined if there is no such symbol. */
function keyOf({ layout, obarrays }: Dump, key: string): Parameters<TableLookup['find']>[0] | undefined {
  const text = stringOf(key)
  if (text !== undefined) return { kind: 'text', length: [...text].length, bytes: utf8.encode(text) }
  if (/^[+-]?\d+$/.test(key)) {
    const value = BigInt(key.replace('+', ''))
    const bits = 8 * layout.lispWordSize - 2
    return value === BigInt.asIntN(bits, value) ? { kind: 'fixnum', value } : undefined
  }
  // These two are known even if the dump does not contain their names.
  if (key === 'nil' || key === 't') return { kind: 'builtin', index: key === 'nil' ? 0 : 1 }
  return obarrays.initial && obarrays.find(utf8.encode(key), obarrays.initial)
}

/** The text of a key in quotes, with the escapes of JSON. */
function stringOf(key: string): string | undefined {
  if (!key.startsWith('"')) return undefined
  try {
    return JSON.parse(key) as string
  } catch {
    throw new UsageError(`KEY is not a string: ${key} (write "text", with \\" and \\\\ inside)`)
  }
}

function answer(dump: Dump, table: number, key: string, value: Value | undefined, options: NamesOptions) {
  const found = value !== undefined
  const exitCode = found ? ExitCode.clean : ExitCode.findings
  const printed = found ? dump.part(Printer).print(value).text : null
  const offset = value?.kind === 'object' ? value.offset : null
  if (!options.json) return output(found ? [`${printed}\n`] : [], exitCode)
  return output(
    jsonDocument({ schema: 'pdmp/get/1', table, key, found, value: found ? { printed, offset } : null }),
    exitCode,
  )
}
