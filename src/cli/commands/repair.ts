/** `pdmp repair`: a dump that Emacs loads, of one that it has written and calls incoherent. @module */
import { readGraph, repairUnits, writeDump } from '../../index.ts'
import { ExitCode, type Output } from '../command.ts'
import { type Destination, requireDestination, writeResult } from '../destination.ts'
import { openInput } from '../input.ts'
import { jsonDocument } from '../render/json.ts'
import { reported } from '../report.ts'

interface RepairOptions extends Destination {
  json?: boolean
  bin?: string
}

const schema = 'pdmp/repair/1'

export async function repair(path: string, options: RepairOptions): Promise<Output> {
  requireDestination(path, options)
  const directory = options.bin?.replace(/\/*$/, '/')
  const { graph, units } = repairUnits(readGraph(openInput(path).image), directory)
  if (units.length === 0) {
    return {
      text: options.json ? jsonDocument({ schema, units, output: null }) : [],
      exitCode: ExitCode.findings,
      notes: ['nothing to repair: no native compilation unit has a string for its file'],
    }
  }
  const bytes = writeDump(graph)
  const written = { output: options.output ?? path, kept: (await writeResult(path, options, bytes)) ?? null }
  const document = { schema, units, ...written, size: bytes.length }
  return reported(options, document, `${units.length} native compilation units repaired in ${written.output}\n`)
}
