/** `pdmp redact`: a dump in which text that matches is overwritten, and every offset is as it was. @module */
import { readGraph, redactText, writeDump } from '../../index.ts'
import { ExitCode, type Output } from '../command.ts'
import { type Destination, requireDestination, writeResult } from '../destination.ts'
import { openInput } from '../input.ts'
import { parsePattern } from '../pattern.ts'
import { jsonDocument } from '../render/json.ts'
import { reported } from '../report.ts'

const schema = 'pdmp/redact/1'

export async function redact(path: string, regex: string, options: Destination & { json?: boolean }): Promise<Output> {
  requireDestination(path, options)
  const pattern = parsePattern(regex, 'g')
  const { graph, ...counts } = redactText(readGraph(openInput(path).image), pattern)
  const left = counts.symbolNames > 0 ? [`left as they are: ${counts.symbolNames} names of symbols that match`] : []
  if (counts.strings + counts.buffers === 0) {
    return {
      text: options.json ? jsonDocument({ schema, ...counts, output: null }) : [],
      exitCode: ExitCode.findings,
      notes: ['nothing matches in strings and buffers', ...left],
    }
  }
  const bytes = writeDump(graph)
  const written = { output: options.output ?? path, kept: (await writeResult(path, options, bytes)) ?? null }
  const { strings, buffers, characters } = counts
  const text = `${characters} characters overwritten in ${strings} strings and ${buffers} buffers of ${written.output}\n`
  const output = reported(options, { schema, ...counts, ...written, size: bytes.length }, text)
  return { ...output, notes: [...(output.notes ?? []), ...left] }
}
