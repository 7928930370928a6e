#!/usr/bin/env node
/**
 * The program `pdmp`: command line in, text and exit code out.
 * @module
 */
import { CommanderError } from 'commander'
import { type CommandDeclaration, ExitCode, UsageError } from './command.ts'
import { commands } from './commands.ts'
import { exitCodeOf, failureOf, failureText } from './failure.ts'
import { parseProgram } from './program.ts'
import { jsonLine } from './render/json.ts'
import { harmless } from './render/text.ts'
import { print, watchStandardStreams } from './standard-output.ts'
import { takeTerminalOptions } from './terminal.ts'
import { version } from './version.ts'

const { args, settings } = takeTerminalOptions(process.argv.slice(2))
/** Whether errors are reported as JSON. Errors in options are reported before the options are parsed. */
const isJson = args.includes('--json')

/** Run a command until its output is written, and exit with its exit code. */
async function run({ run }: CommandDeclaration, args: readonly unknown[]): Promise<void> {
  try {
    const { text, exitCode, notes = [], stream } = await run(...(args as never[]))
    for (const note of notes) say(isJson ? jsonLine({ schema: 'pdmp/note/1', note }) : `${note}\n`)
    if (stream === 'stderr') for (const piece of text) say(piece)
    else await print(text, settings)
    process.exitCode = exitCode
  } catch (error) {
    const [first] = args
    fail(error, String(Array.isArray(first) ? first.at(-1) : first))
  }
}

function fail(error: unknown, file: string): void {
  const failure = failureOf(error, file)
  say(isJson ? jsonLine({ schema: 'pdmp/error/1', error: failure }) : `pdmp: ${failureText(failure)}\n`)
  process.exitCode = exitCodeOf(error)
  if (failure.code === 'bug' && process.env['PDMP_DEBUG']) throw error
}

const say = (text: string) => process.stderr.write(harmless(text))

watchStandardStreams(fail)

try {
  await parseProgram(args, {
    commands,
    version,
    run,
    onMisuse: (message, advice) => fail(new UsageError(isJson ? message : `${message}\n${advice}`), ''),
  })
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? ExitCode.clean : ExitCode.trouble
}
