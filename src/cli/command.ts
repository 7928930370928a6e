/**
 * What a command is to the surface: a declaration of what it takes and does, text in pieces, and an exit code.
 * Pieces keep half a million lines out of memory.
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
  /** Where `text` goes: to standard error where standard output holds a file. */
  readonly stream?: 'stdout' | 'stderr'
}

export const output = (text: Iterable<string>, exitCode: ExitCode = ExitCode.clean): Output => ({ text, exitCode })

/** One command: what it takes, how it is explained, and the function that does it. Its name and summary are in `commands`. */
export interface CommandDeclaration {
  readonly arguments: readonly Argument[]
  /** Besides `--json` and `--help`, which every command has. */
  readonly options?: readonly Option[]
  /** Sentences under the summary, for what the summary leaves open. */
  readonly description?: string
  /** Command lines after `pdmp`, each with what it is for. */
  readonly examples: readonly (readonly [line: string, purpose: string])[]
  /** What the exit codes 0 and 1 mean; a command without `findings` never ends with 1. */
  readonly exits: { readonly clean: string; readonly findings?: string }
  /** Takes the arguments in their order, and the options as one object. */
  readonly run: (...args: never[]) => Output | Promise<Output>
}

/** A command in the table of all commands: what help says of it, and how its declaration is loaded. */
export interface CommandRow {
  readonly group: string
  /** One line that begins with an imperative verb. */
  readonly summary: string
  readonly load: () => Promise<CommandDeclaration>
}

/** A mistake in how a command was called, as opposed to one in a file. */
export class UsageError extends InvalidArgumentError {
  override readonly name = 'UsageError'
}

/** A thing named by the user that the dump does not have: exit code 1. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError'
  /** Names that the user may have meant. */
  readonly near: readonly string[]
  /** Sentences: what to do next. */
  readonly advice: readonly string[]

  /** `message` is a clause without a full stop. */
  constructor(message: string, near: readonly string[] = [], advice: readonly string[] = []) {
    super(message)
    this.near = near
    this.advice = advice
  }
}
