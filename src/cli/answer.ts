/**
 * A command run in this process: the document that it prints with `--json`.
 * @module
 */
import { type CommandRow, type Output, UsageError } from './command.ts'
import { parseProgram } from './program.ts'
import { version } from './version.ts'

type Commands = Readonly<Record<string, CommandRow>>

/** Run the command line `args`, without `pdmp`. @throws what the command throws, and UsageError for arguments that it does not take */
async function answerTo(commands: Commands, args: readonly string[]): Promise<string> {
  let answer: string | undefined
  await parseProgram(args, {
    commands,
    version,
    onMisuse: (message) => {
      throw new UsageError(message)
    },
    run: async ({ run }, given) => {
      const { text }: Output = await run(...(given as never[]))
      answer = [...text].join('')
    },
  })
  if (answer === undefined) throw new Error(`no command ran: ${args.join(' ')}`)
  return answer
}

/** The document that the command line `args` prints with `--json`. @throws what `answerTo` throws */
export async function documentOf(commands: Commands, [name = '', ...args]: readonly string[]) {
  return JSON.parse(await answerTo(commands, [name, '--json', ...args]))
}
