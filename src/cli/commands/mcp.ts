/** `pdmp mcp`: answer the questions of a language model about dumps. @module */
import { Argument } from 'commander'
import { PdmpError } from '../../index.ts'
import { type CommandDeclaration, type CommandRow, type Output, output, UsageError } from '../command.ts'
import { ContextError } from '../failure.ts'
import { openInput } from '../input.ts'
import { listedTools } from '../mcp/listed-tools.ts'
import type { NamesOptions } from '../named-dump.ts'
import { emacsOptions } from '../options.ts'
import { jsonDocument } from '../render/json.ts'

/** The declaration of `mcp`, whose tools are other commands. */
export const mcpOf = (commands: Readonly<Record<string, CommandRow>>): CommandDeclaration => ({
  arguments: [new Argument('<files...>', 'dumps, plain or packed')],
  options: [...emacsOptions()],
  description:
    'A server of the Model Context Protocol on standard input and output. It only reads, and only these files. With --json, the ' +
    'command prints the list of its tools and ends.',
  examples: [
    ['mcp old.pdmp new.pdmp', 'as the command of a server in the settings of an MCP client'],
    ['mcp emacs.pdmp --json', 'list the tools and their arguments'],
  ],
  exits: { clean: 'standard input has ended' },
  run: (files: readonly string[], options: NamesOptions) => mcp(commands, files, options),
})

async function mcp(
  commands: Readonly<Record<string, CommandRow>>,
  files: readonly string[],
  options: NamesOptions,
): Promise<Output> {
  if (files.includes('-')) throw new UsageError('standard input is the protocol; pass files')
  const served = [...new Set(files)]
  for (const file of served) requireDump(file)
  if (options.json) return output(jsonDocument({ schema: 'pdmp/mcp/1', tools: listedTools(served) }))
  const { serve } = await import('../mcp/server.ts')
  await serve(commands, served, nameOptions(options))
  return output([])
}

/** Refuse a file that no tool can read. A damaged dump is accepted, because `verify` lists its damage. @throws ContextError */
function requireDump(file: string): void {
  try {
    openInput(file)
  } catch (error) {
    const isDamaged = error instanceof ContextError && error.cause instanceof PdmpError && !error.cause.isRefusal
    if (!isDamaged) throw error
  }
}

const nameOptions = ({ emacs }: NamesOptions): readonly string[] => {
  if (emacs === undefined) return []
  return emacs === false ? ['--no-emacs'] : [`--emacs=${emacs}`]
}
