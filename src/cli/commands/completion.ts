/** `pdmp completion`: print a shell script that completes the command lines of `pdmp`, or the symbols that it offers. @module */
import { Argument } from 'commander'
import { type CommandDeclaration, type CommandRow, type Output, output, UsageError } from '../command.ts'
import { manualCommands } from '../manual.ts'
import { type Shell, shells } from '../render/completion.ts'
import { jsonDocument } from '../render/json.ts'
import { symbolsBeginningWith } from '../symbol-index.ts'

/** The word in place of a shell with which the scripts ask for names of symbols. */
const SYMBOLS = 'symbols'

/** The declaration of `completion`, which needs the options of all commands. */
export const completionOf = (commands: Readonly<Record<string, CommandRow>>): CommandDeclaration => ({
  arguments: [
    new Argument('<shell>', `the shell that reads the script, or ${SYMBOLS}`).choices([
      ...Object.keys(shells),
      SYMBOLS,
    ]),
    new Argument('[file]', `with ${SYMBOLS}: a dump`),
    new Argument('[prefix]', `with ${SYMBOLS}: the start of the names`),
  ],
  description:
    `With ${SYMBOLS}, the command prints the names of symbols of FILE that begin with PREFIX; the scripts call it. It keeps the names in ` +
    'the directory pdmp/symbols of XDG_CACHE_HOME until the dump changes.',
  examples: [
    ['completion bash > /etc/bash_completion.d/pdmp', 'complete in every bash'],
    ['completion zsh > ~/.zsh/completions/_pdmp', 'complete in zsh, if that folder is in fpath'],
    ['completion fish > ~/.config/fish/completions/pdmp.fish', 'complete in fish'],
  ],
  exits: { clean: 'the script is printed, or the names' },
  run: async (
    shell: Shell | typeof SYMBOLS,
    file: string | undefined,
    prefix: string | undefined,
    options: { json?: boolean },
  ): Promise<Output> => {
    if (shell === SYMBOLS) return symbols(file, prefix ?? '', options)
    if (file !== undefined) throw new UsageError(`completion ${shell} takes no file`)
    const script = shells[shell](await manualCommands(commands))
    return output(options.json ? jsonDocument({ schema: 'pdmp/completion/1', shell, script }) : [script])
  },
})

function symbols(file: string | undefined, prefix: string, options: { json?: boolean }): Output {
  if (file === undefined || file === '-') throw new UsageError(`completion ${SYMBOLS} needs a file`)
  const names = symbolsBeginningWith(file, prefix, process.env)
  if (options.json) return output(jsonDocument({ schema: 'pdmp/completion-symbols/1', names }))
  return output(names.map((name) => `${name}\n`))
}
