/**
 * All commands with all their options, for shell completion and the man page.
 * @module
 */
import { type Argument, Option } from 'commander'
import type { CommandDeclaration, CommandRow } from './command.ts'

export interface ManualCommand {
  readonly name: string
  readonly group: string
  readonly summary: string
  readonly declaration: CommandDeclaration
  /** Options of the command, and those of every command. */
  readonly options: readonly Option[]
}

/** Options that every command has, after its own. */
export const commonOptions = () => [
  new Option('--json', 'print JSON'),
  new Option('--color <when>', 'colour the output').choices(['auto', 'always', 'never']),
  new Option('--no-pager', 'do not start a pager on a terminal'),
  new Option('-h, --help', 'print this help'),
]

/** Load the declarations of `rows`, the table of all commands. */
export const manualCommands = (rows: Readonly<Record<string, CommandRow>>): Promise<ManualCommand[]> =>
  Promise.all(
    Object.entries(rows).map(async ([name, { group, summary, load }]) => {
      const declaration = await load()
      const own = declaration.options ?? []
      const others = commonOptions().filter(({ long }) => own.every((option) => option.long !== long))
      return { name, group: group.replace(/:$/, ''), summary, declaration, options: [...own, ...others] }
    }),
  )

/** Whether an argument is the name of a symbol, or an object that a symbol can name. */
export const takesSymbol = (argument: Argument): boolean =>
  ['object', 'function', 'table', 'tables', 'symbol'].includes(argument.name())

/** Whether an option is followed by a value. */
export const takesValue = ({ required, optional }: Option): boolean => required || optional
