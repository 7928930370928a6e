/** `pdmp completion`: print a shell script that completes the command lines of `pdmp`. @module */
import { Argument } from 'commander'
import { type CommandDeclaration, type CommandRow, type Output, output } from '../command.ts'
import { manualCommands } from '../manual.ts'
import { type Shell, shells } from '../render/completion.ts'
import { jsonDocument } from '../render/json.ts'

/** The declaration of `completion`, which needs the options of all commands. */
export const completionOf = (commands: Readonly<Record<string, CommandRow>>): CommandDeclaration => ({
  arguments: [new Argument('<shell>', 'the shell that reads the script').choices(Object.keys(shells))],
  examples: [
    ['completion bash > /etc/bash_completion.d/pdmp', 'complete in every bash'],
    ['completion zsh > ~/.zsh/completions/_pdmp', 'complete in zsh, if that folder is in fpath'],
    ['completion fish > ~/.config/fish/completions/pdmp.fish', 'complete in fish'],
  ],
  exits: { clean: 'the script is printed' },
  run: async (shell: Shell, options: { json?: boolean }): Promise<Output> => {
    const script = shells[shell](await manualCommands(commands))
    return output(options.json ? jsonDocument({ schema: 'pdmp/completion/1', shell, script }) : [script])
  },
})
