/** `pdmp repair`: repair a dump that Emacs wrote and rejects as "incoherent". @module */
import { realpathSync } from 'node:fs'
import { resolve, win32 } from 'node:path'
import { Option } from 'commander'
import { type Repaired, repairUnits, writeDump } from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output } from '../command.ts'
import { type Destination, requireDestination, writeResult } from '../destination.ts'
import { openInput } from '../input.ts'
import { destinationOptions, fileArgument } from '../options.ts'
import { jsonDocument } from '../render/json.ts'
import { counted, visible } from '../render/text.ts'
import { reported } from '../report.ts'

interface RepairOptions extends Destination {
  json?: boolean
  bin?: string
}

const schema = 'pdmp/repair/1'

export const command: CommandDeclaration = {
  arguments: [fileArgument()],
  options: [
    new Option('--bin <directory>', 'where the executable is installed; default: found in the dump'),
    ...destinationOptions(),
  ],
  examples: [
    ['repair custom.pdmp -o repaired.pdmp', 'make a dump load that `dump-emacs-portable` wrote with native code'],
  ],
  exits: { clean: 'the dump is repaired', findings: 'there is nothing to repair; nothing is written' },
  run: repair,
}

export async function repair(path: string, options: RepairOptions): Promise<Output> {
  requireDestination(path, options)
  const directory = options.bin === undefined ? undefined : directoryNamed(options.bin)
  const { graph, units } = repairUnits(openInput(path).graph, directory)
  if (units.length === 0) {
    return {
      text: options.json ? jsonDocument({ schema, units, output: null }) : [],
      exitCode: ExitCode.findings,
      notes: ['Nothing to repair: every native compilation unit has a pair of file names.'],
    }
  }
  const bytes = writeDump(graph)
  const written = { output: options.output ?? path, kept: (await writeResult(path, options, bytes)) ?? null }
  const document = { schema, units, ...written, size: bytes.length }
  return reported(options, document, [...describe(units, written.output)].join(''))
}

/** The absolute name of a directory without symbolic links, as Emacs has for its executable. It need not exist. */
function directoryNamed(name: string): string {
  try {
    return realpathSync(name)
  } catch {
    return win32.isAbsolute(name) ? name : resolve(name)
  }
}

function* describe(units: Repaired['units'], output: string): Generator<string> {
  const count = (n: number) => counted(n, 'native compilation unit')
  yield `Repaired ${count(units.length)} in ${output}.\n`
  const outside = units.filter(({ isOutside }) => isOutside)
  if (outside.length === 0) return
  const verb = outside.length === 1 ? 'is' : 'are'
  yield `${count(outside.length)} ${verb} outside the parent of the executable's directory. `
  yield 'Emacs will not start from this dump if that directory is moved without:\n'
  for (const { file } of outside) yield `  ${visible(file)}\n`
}
