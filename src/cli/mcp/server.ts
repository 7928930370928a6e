/**
 * The server of `pdmp mcp`: the Model Context Protocol on standard input and output. This module alone imports the SDK, so that
 * no other command loads it.
 * @module
 */
import { statSync } from 'node:fs'
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { CallToolRequestSchema, type CallToolResult, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv'
import { documentOf } from '../answer.ts'
import { type CommandRow, UsageError } from '../command.ts'
import { failureOf, failureText } from '../failure.ts'
import { version } from '../version.ts'
import { type ListedTool, listedTools } from './listed-tools.ts'
import { type Tool, type ToolArguments, tools } from './tools.ts'
import { type WindowOptions, windowOf } from './window.ts'

/** How many documents are kept, so that the next page of one is not computed again. */
const KEPT = 8

/**
 * Serve `files` until standard input ends.
 *
 * @param commands all commands of `pdmp`
 * @param nameOptions `--emacs` and the like, for the commands that take them
 */
export async function serve(
  commands: Readonly<Record<string, CommandRow>>,
  files: readonly string[],
  nameOptions: readonly string[],
): Promise<void> {
  const named = new Map(tools.map((tool) => [tool.name, tool]))
  const listed = listedTools(files)
  const validator = new AjvJsonSchemaValidator()
  const validators = new Map(listed.map(({ name, inputSchema }) => [name, validator.getValidator(inputSchema)]))
  const documents = new Map<string, object>()

  const documentFor = async (tool: Tool, given: ToolArguments): Promise<object> => {
    const line = tool.commandLine({ ...given, file: given.file ?? files[0]! })
    const args = [line[0]!, ...(tool.usesNames ? nameOptions : []), ...line.slice(1)]
    const key = JSON.stringify([args, ...files.map(stateOf)])
    const kept = documents.get(key)
    documents.delete(key)
    const document = kept ?? (await documentOf(commands, args))
    documents.set(key, document)
    const [oldest] = documents.keys()
    if (documents.size > KEPT) documents.delete(oldest!)
    return document
  }

  const server = new Server(
    { name: 'pdmp', version },
    {
      capabilities: { tools: {} },
      instructions:
        'Portable dumps of GNU Emacs (.pdmp), read without running Emacs and never changed. Long lists are cut: `cut` in an answer has the JSON Pointer of each; pass it as `list`, with `offset`, to go on.',
    },
  )
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: listed as ListedTool[] }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params }): Promise<CallToolResult> => {
    const { name, arguments: given = {} } = params
    const tool = named.get(name)
    try {
      if (tool === undefined) throw new UsageError(`no tool ${JSON.stringify(name)}`)
      const { valid, errorMessage } = validators.get(name)!(given)
      if (!valid) throw new UsageError(`${name}: ${errorMessage}`)
      const answer = windowOf(await documentFor(tool, given), given as WindowOptions)
      return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: answer }
    } catch (error) {
      const failure = failureOf(error, String(given['file'] ?? given['new'] ?? files[0]))
      return { content: [{ type: 'text', text: failureText(failure) }], isError: true }
    }
  })
  const ended = new Promise<void>((resolve) => {
    server.onclose = resolve
    process.stdin.once('end', () => void server.close())
  })
  await server.connect(new StdioServerTransport())
  await ended
}

/** The status of a file, which differs after the file has changed. */
function stateOf(file: string): string {
  const { mtimeMs, size, ino } = statSync(file)
  return `${mtimeMs} ${size} ${ino}`
}
