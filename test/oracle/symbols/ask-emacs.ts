/**
 * Asks a running Emacs what truth.ts has of captured ones.
 * @module
 */
import type { StartableEmacs } from '../emacs.ts'
import { runAtStart } from '../start-emacs.ts'
import type { TruthOfSymbol } from './truth.ts'

export const askForSymbols = (emacs: StartableEmacs, dump: Uint8Array): TruthOfSymbol[] =>
  runAtStart(emacs, dump, 'symbols/symbols.el').slice(0, -1).map(symbolOf)

function symbolOf(line: string): TruthOfSymbol {
  const [name, special, alias, valueType, valueText, definitionType, definitionText, native] = line.split(' ')
  return {
    name: decoded(name!),
    ...(special === 'special' ? { special: true as const } : {}),
    ...(alias === '-' ? {} : { alias: decoded(alias!) }),
    ...(valueType === '-' ? {} : { value: { type: valueType!, ...textOf(valueText!) } }),
    ...(definitionType === '-'
      ? {}
      : {
          definition: {
            type: definitionType!,
            ...textOf(definitionText!),
            ...(native === 'native' ? { native: true as const } : {}),
          },
        }),
  }
}

const decoded = (base64: string) => Buffer.from(base64, 'base64').toString('utf8')

const textOf = (base64: string) => (base64 === '-' ? {} : { text: decoded(base64) })
