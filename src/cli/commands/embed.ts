/** `pdmp embed` and `pdmp extract`: a dump appended to an executable, and taken out again. @module */
import { statSync } from 'node:fs'
import { embedDump, findEmbedded, hex, openDump } from '../../index.ts'
import { ExitCode, type Output, output } from '../command.ts'
import { readBytes, writeFileAtomically } from '../files.ts'
import { openInput } from '../input.ts'
import { jsonDocument } from '../render/json.ts'
import { grouped } from '../render/text.ts'

export interface EmbedOptions {
  json?: boolean
  output: string
}

export function embed(path: string, dump: string, options: EmbedOptions): Output {
  const file = embedDump(readBytes(path), openInput(dump).image)
  writeFileAtomically(options.output, file, statSync(path).mode & 0o777)
  const { offset, dump: bytes } = findEmbedded(file)!
  const facts = { offset, dumpSize: bytes.length, size: file.length }
  if (options.json) return output(jsonDocument({ schema: 'pdmp/embed/1', ...facts }))
  return output([`${grouped(bytes.length)} bytes of dump at ${hex(offset)}\n`])
}

export function extract(path: string, options: EmbedOptions): Output {
  const found = findEmbedded(readBytes(path))
  if (found === undefined) {
    const note = 'no dump at the end of this file; `strip` and `objcopy` remove what `pdmp embed` appends'
    if (options.json) return output(jsonDocument({ schema: 'pdmp/extract/1', found: false }), ExitCode.findings)
    return { ...output([], ExitCode.findings), notes: [`pdmp: ${path}: ${note}`] }
  }
  const { offset, dump } = found
  openDump(new Uint8Array(dump))
  writeFileAtomically(options.output, dump)
  if (options.json) return output(jsonDocument({ schema: 'pdmp/extract/1', found: true, offset, size: dump.length }))
  return output([`${grouped(dump.length)} bytes of dump from ${hex(offset)}\n`])
}
