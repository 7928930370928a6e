/** `pdmp refs`: list the objects that an object refers to, by field. @module */
import { Describer, wordsFor } from '../../analyse.ts'
import { type Dump, hex } from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output, output } from '../command.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { nodeArgument } from '../object-argument.ts'
import { emacsOptions, fileArgument, objectArgument } from '../options.ts'
import { jsonList } from '../render/json.ts'
import { tabbed } from '../render/text.ts'

export const command: CommandDeclaration = {
  arguments: [fileArgument(), objectArgument()],
  options: [...emacsOptions()],
  examples: [['refs emacs.pdmp auto-mode-alist', 'see what the fields of a symbol point to']],
  exits: { clean: 'references are listed', findings: 'there are none, or there is no such object' },
  run: refs,
}

export function refs(path: string, object: string, options: NamesOptions): Output {
  const { dump } = openNamed(path, options)
  const node = nodeArgument(dump, object)
  const schema = 'pdmp/refs/1'
  const rows = outgoing(dump, node)
  const exitCode = rows.length > 0 ? ExitCode.clean : ExitCode.findings
  if (!options.json) return output(refsText(rows), exitCode)
  return output(jsonList({ schema, object: dump.part(Describer).describe(node) }, 'references', rows), exitCode)
}

function outgoing(dump: Dump, node: number) {
  const { references } = dump
  const describer = dump.part(Describer)
  const from = references.rowStarts[node]!
  return Array.from({ length: references.rowStarts[node + 1]! - from }, (_, i) => {
    const edge = from + i
    return {
      field: references.fieldOf(node, edge),
      slot: references.slots[edge]!,
      weak: references.isWeak(edge),
      target: describer.describe(references.targets[edge]!),
    }
  })
}

const refsText = (rows: ReturnType<typeof outgoing>): Iterable<string> =>
  tabbed(['slot', 'field', 'target'], rows, ({ field, slot, weak, target }) => {
    return [hex(slot), `${field}${weak ? ' (weak)' : ''}`, wordsFor(target)]
  })
