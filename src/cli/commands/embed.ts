/** `pdmp embed` and `pdmp extract`: append a dump to an executable, and extract it. @module */
import { Argument } from 'commander'
import { Dump, embedDump, extractDump, hex } from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output, output } from '../command.ts'
import { modeOf, readBytes } from '../files.ts'
import { openInput } from '../input.ts'
import { outputOption } from '../options.ts'
import { requireOutput, writeOutput } from '../output-file.ts'
import { jsonDocument } from '../render/json.ts'
import { counted } from '../render/text.ts'
import { reported } from '../report.ts'

export interface EmbedOptions {
  json?: boolean
  output: string
}

export const embedCommand: CommandDeclaration = {
  arguments: [
    new Argument('<executable>', 'any executable; it is copied, not changed'),
    new Argument('<dump>', 'a dump, plain or packed'),
  ],
  options: [outputOption('the executable')],
  examples: [['embed emacs emacs.pdmp -o emacs-with-dump', 'ship an executable and its dump as one file']],
  exits: { clean: 'the executable is written' },
  run: embed,
}

export const extractCommand: CommandDeclaration = {
  arguments: [new Argument('<executable>', 'an executable that `pdmp embed` wrote')],
  options: [outputOption('the dump')],
  examples: [['extract emacs-with-dump -o emacs.pdmp', 'get the dump back, byte for byte']],
  exits: { clean: 'the dump is written', findings: 'the executable has no dump at its end' },
  run: extract,
}

export async function embed(path: string, dump: string, options: EmbedOptions): Promise<Output> {
  requireOutput(options.output)
  const file = embedDump(readBytes(path), openInput(dump).image)
  await writeOutput(options.output, [file], { mode: modeOf(path) })
  const { offset, dump: bytes } = extractDump(file)!
  const facts = { offset, dumpSize: bytes.length, size: file.length }
  const text = `Appended ${counted(bytes.length, 'byte')} of dump at ${hex(offset)}.\n`
  return reported(options, { schema: 'pdmp/embed/1', ...facts }, text)
}

export async function extract(path: string, options: EmbedOptions): Promise<Output> {
  requireOutput(options.output)
  const found = extractDump(readBytes(path))
  if (found === undefined) {
    const note = 'no dump at the end of this file. `strip` and `objcopy` remove what `pdmp embed` appends.'
    if (options.json) return output(jsonDocument({ schema: 'pdmp/extract/1', found: false }), ExitCode.findings)
    return { ...output([], ExitCode.findings), notes: [`pdmp: ${path}: ${note}`] }
  }
  const { offset, dump } = found
  Dump.open(new Uint8Array(dump))
  await writeOutput(options.output, [dump])
  const document = { schema: 'pdmp/extract/1', found: true, offset, size: dump.length }
  return reported(options, document, `Took out ${counted(dump.length, 'byte')} of dump from ${hex(offset)}.\n`)
}
