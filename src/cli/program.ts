/**
 * The command line of `pdmp`: names, options and help of commands, generated from their declarations.
 * @module
 */
import { Command, Option } from 'commander'
import type { CommandDeclaration, CommandRow } from './command.ts'
import { nearestTo } from './nearest.ts'

/** Runs a command with parsed arguments and options. */
export type Runner = (declaration: CommandDeclaration, args: readonly unknown[]) => Promise<void>

export interface ProgramOptions {
  readonly commands: Readonly<Record<string, CommandRow>>
  readonly version: string
  /** Reports a usage error and advice on standard error. */
  readonly onMisuse: (message: string, advice: string) => void
  readonly run: Runner
}

/** Parse and run `args`. `help NAME` is `NAME --help`. Only the command that is run is loaded. */
export async function parseProgram(args: readonly string[], options: ProgramOptions): Promise<void> {
  const { commands } = options
  const [first, ...rest] = args
  const wanted = first === 'help' ? [...rest, '--help'] : args
  const name = wanted.find((word) => !word.startsWith('-'))
  const program = new Command('pdmp')
    .description('Look at, check, explain and change GNU Emacs portable dumps (.pdmp).')
    .usage('COMMAND FILE... [options]')
    .version(options.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .addHelpText('after', after)
  refuseQuietly(program, options.onMisuse, 'Run `pdmp --help` for the list of commands.')
  for (const [each, { group, summary, load }] of Object.entries(commands)) {
    const command = program.command(each).description(summary).helpGroup(group)
    if (each === name) declare(command, await load(), options)
  }
  if (name !== undefined && !Object.hasOwn(commands, name)) {
    const near = nearestTo(name, Object.keys(commands))
    program.error(`unknown command '${name}'${near.length > 0 ? `. Similar: ${near.join(', ')}.` : ''}`)
  }
  await program.parseAsync(wanted, { from: 'user' })
}

const after = `
\`pdmp COMMAND --help\` shows options and examples.
FILE is plain or packed with gzip, brotli or zstd, whatever its name, or - for
standard input. Outputs named .gz or .br are packed.
Every command takes --color=auto|always|never and --no-pager; NO_COLOR and
PAGER are honoured.
Exit codes: 0 clean, 1 findings, 2 trouble, 3 not a dump.`

function declare(command: Command, declaration: CommandDeclaration, { onMisuse, run }: ProgramOptions): void {
  const summary = command.description()
  const { description, arguments: args, options = [] } = declaration
  for (const argument of args) command.addArgument(argument)
  for (const option of options) command.addOption(option)
  if (!options.some(({ long }) => long === '--json')) command.addOption(new Option('--json', 'print JSON'))
  command
    .description(description === undefined ? summary : `${summary} ${description}`)
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examplesText(declaration))
    // Commander passes the command itself as the last argument.
    .action((...given: unknown[]) => run(declaration, given.slice(0, -1)))
  refuseQuietly(command, onMisuse, `Run \`pdmp ${command.name()} --help\` for help.`)
}

function examplesText({ examples, exits }: CommandDeclaration): string {
  const shown = examples.flatMap(([line, purpose]) => [`  pdmp ${line}`, `      ${purpose}`])
  const codes = [
    `  0  ${exits.clean}`,
    ...(exits.findings === undefined ? [] : [`  1  ${exits.findings}`]),
    '  2  trouble: a mistake in the call, or a file that cannot be read or written',
    '  3  not a dump, or one of an unknown layout',
  ]
  return ['', 'Examples:', ...shown, '', 'Exit codes:', ...codes].join('\n')
}

/** Reword errors of the option parser: lower case, no question mark. */
function refuseQuietly(command: Command, onMisuse: ProgramOptions['onMisuse'], advice: string): void {
  command.exitOverride().configureOutput({
    outputError: (text) => {
      const message = text
        .trim()
        .replace(/^error: /, '')
        .replace(/\n?\(Did you mean (?:one of )?(.*)\?\)/, '. Similar: $1.')
      onMisuse(message, advice)
    },
  })
}
