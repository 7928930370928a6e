/**
 * What a real Emacs said of each symbol of its initial obarray, right at the start of start-up, in as few bytes as tests need.
 *
 * Made by main.ts from a capture, `truth-VERSION.json`, and kept as `truth-VERSION.json.br` beside this file.
 * @module
 */
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

export interface Truth {
  readonly version: string
  readonly symbols: readonly TruthOfSymbol[]
}

/** Absent fields are null or false; all texts are without print-quoted and print-gensym. */
export interface TruthOfSymbol {
  readonly name: string
  readonly special?: true
  readonly alias?: string
  /** Absent: unbound. */
  readonly value?: ValueTruth
  /** Absent: no function. */
  readonly definition?: DefinitionTruth
}

export interface ValueTruth {
  /** As `type-of` has it. */
  readonly type: string
  /** What `princ` prints, where that is short and says all. */
  readonly text?: string
}

export interface DefinitionTruth {
  /** `autoload` for a list that starts with that symbol, else as `type-of` has it. */
  readonly type: string
  /** Name of a subr or symbol, file of an autoload. */
  readonly text?: string
  /** Compiled to native code. */
  readonly native?: true
}

export function readTruth(version: string): Truth {
  const packed = readFileSync(new URL(`truth-${version}.json.br`, import.meta.url))
  return JSON.parse(brotliDecompressSync(packed).toString('utf8'))
}

/** Names of symbols that start-up or the capture changes before Emacs is asked, in one version. */
export function startupDifferences(version: string): string[] {
  const lines = readFileSync(new URL('startup-differences.txt', import.meta.url), 'utf8').split('\n')
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'))
  return rows.filter(([versions]) => versions!.split(',').includes(version)).map(([, name]) => name!)
}
