/**
 * The interface of commands: a declaration of arguments and behaviour, text in pieces, and an exit code.
 * Pieces avoid holding half a million lines in memory.
 * @module
 */
import { type Argument, InvalidArgumentError, type Option } from 'commander'

/** Exit codes: 0 clean, same or found; 1 findings, differences or not found; 2 trouble; 3 not a dump. */
export const ExitCode = { clean: 0, findings: 1, trouble: 2, notADump: 3 } as const
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode]

export interface Output {
  readonly text: Iterable<string>
  readonly exitCode: ExitCode
  /** Messages for standard error. */
  readonly notes?: readonly string[]
  /** Where `text` goes: standard error if standard output receives a file. */
  readonly stream?: 'stdout' | 'stderr'
}

export const output = (text: Iterable<string>, exitCode: ExitCode = ExitCode.clean): Output => ({ text, exitCode })

/** One command: its arguments and options, its help, and the function that runs it. Name and summary are in `commands`. */
export interface CommandDeclaration {
  readonly arguments: readonly Argument[]
  /** Options besides `--json` and `--help`, which every command has. */
  readonly options?: readonly Option[]
  /** Sentences below the summary, for what the summary does not say. */
  readonly description?: string
  /** Command lines without `pdmp`, each with its purpose. */
  readonly examples: readonly (readonly [line: string, purpose: string])[]
  /** Meanings of the exit codes 0 and 1. A command without `findings` never exits with 1. */
  readonly exits: { readonly clean: string; readonly findings?: string }
  /** Run the command with its arguments in order, and its options as one object. */
  readonly run: (...args: never[]) => Output | Promise<Output>
}

/** A command in the table of all commands: its help, and the loader of its declaration. */
export interface CommandRow {
  readonly group: string
  /** One line that begins with an imperative verb. */
  readonly summary: string
  readonly load: () => Promise<CommandDeclaration>
}

/** An error in the command line, as opposed to one in a file. */
export class UsageError extends InvalidArgumentError {
  override readonly name = 'UsageError'
}

/** An object named by the user that the dump does not contain. Exit code 1. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError'
  /** Names that the user may have meant. */
  readonly near: readonly string[]
  /** Sentences that tell what to do next. */
  readonly advice: readonly string[]

  /** `message` is a clause without a full stop. */
  constructor(message: string, near: readonly string[] = [], advice: readonly string[] = []) {
    super(message)
    this.near = near
    this.advice = advice
  }
}
