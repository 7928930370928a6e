/**
 * Packs a capture of what Emacs said of its symbols: `npx tsx test/oracle/symbols/main.ts CAPTURE.json VERSION`.
 *
 * Keeps the symbols that were the same in all runs of the capture, and of each what symbols.test.ts compares. Texts with
 * characters that the capture could not write as UTF-8, and with text properties, whose order it changed, are left out.
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import type { DefinitionTruth, Truth, TruthOfSymbol, ValueTruth } from './truth.ts'

interface CapturedValue {
  readonly type: string
  readonly print?: string
  readonly props?: true
}

interface CapturedFunction extends CapturedValue {
  readonly name?: string
  readonly native?: boolean
  readonly file?: string
}

interface Captured {
  readonly name: string
  readonly in_all_runs: boolean
  readonly special?: boolean
  readonly alias?: string
  readonly value?: CapturedValue
  readonly function?: CapturedFunction
}

/** The capture's own words for what `type-of` calls otherwise. */
const typeNames: Readonly<Record<string, string>> = {
  fixnum: 'integer',
  bignum: 'integer',
  'byte-code': 'compiled-function',
}
const typeOf = (type: string) => typeNames[type] ?? type

function valueTruthOf({ type, print, props }: CapturedValue): ValueTruth {
  const isWhole = print !== undefined && !props && !print.includes('\ufffd') && !print.includes('#(')
  return isWhole ? { type: typeOf(type), text: print } : { type: typeOf(type) }
}

function definitionOf({ type, name, print, native, file }: CapturedFunction): DefinitionTruth {
  const text = type === 'subr' ? name : type === 'symbol' ? print : file
  return { type: typeOf(type), ...(text === undefined ? {} : { text }), ...(native ? { native } : {}) }
}

function symbolOf({ name, special, alias, value, function: definition }: Captured): TruthOfSymbol {
  return {
    name,
    ...(special ? { special } : {}),
    ...(alias === undefined ? {} : { alias }),
    ...(value === undefined ? {} : { value: valueTruthOf(value) }),
    ...(definition === undefined ? {} : { definition: definitionOf(definition) }),
  }
}

const [capturePath, version] = process.argv.slice(2)
if (capturePath === undefined || version === undefined) throw new Error('usage: main.ts CAPTURE.json VERSION')
const captured: { symbols: readonly Captured[] } = JSON.parse(readFileSync(capturePath, 'utf8'))
const truth: Truth = { version, symbols: captured.symbols.filter((symbol) => symbol.in_all_runs).map(symbolOf) }
const packed = brotliCompressSync(JSON.stringify(truth), { params: { [constants.BROTLI_PARAM_LGWIN]: 22 } })
writeFileSync(new URL(`truth-${version}.json.br`, import.meta.url), packed)
process.stdout.write(`${truth.symbols.length} symbols, ${packed.length} bytes\n`)
