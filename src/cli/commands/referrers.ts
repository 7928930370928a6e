/** `pdmp referrers`: list the objects that refer to an object, with the fields. @module */
import { Describer, wordsFor } from '../../analyse.ts'
import { type Dump, hex } from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output, output } from '../command.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { nodeArgument } from '../object-argument.ts'
import { emacsOptions, fileArgument, limitOption, objectArgument } from '../options.ts'
import { jsonList } from '../render/json.ts'
import { tabbed } from '../render/text.ts'

export interface ReferrersOptions extends NamesOptions {
  limit?: number
}

export const command: CommandDeclaration = {
  arguments: [fileArgument(), objectArgument()],
  options: [limitOption('referrers'), ...emacsOptions()],
  examples: [
    ['referrers emacs.pdmp kill-ring', 'see which functions and lists use a symbol'],
    ['referrers emacs.pdmp nil --limit 10', 'see a few of very many'],
  ],
  exits: { clean: 'referrers are listed', findings: 'there are none, or there is no such object' },
  run: referrers,
}

export function referrers(path: string, object: string, options: ReferrersOptions): Output {
  const { limit = Number.POSITIVE_INFINITY } = options
  const { dump } = openNamed(path, options)
  const node = nodeArgument(dump, object)
  const schema = 'pdmp/referrers/1'
  const { rowStarts } = dump.references.reverse
  const total = rowStarts[node + 1]! - rowStarts[node]!
  const exitCode = total > 0 ? ExitCode.clean : ExitCode.findings
  const rows = incoming(dump, node, limit)
  if (!options.json) return output(referrersText(rows), exitCode)
  return output(jsonList({ schema, object: dump.part(Describer).describe(node), total }, 'referrers', rows), exitCode)
}

function* incoming(dump: Dump, node: number, limit: number) {
  const { references } = dump
  const describer = dump.part(Describer)
  const { rowStarts, edges } = references.reverse
  const end = Math.min(rowStarts[node + 1]!, rowStarts[node]! + limit)
  for (let i = rowStarts[node]!; i < end; i++) {
    const edge = edges[i]!
    const source = references.sourceOf(edge)
    yield {
      source: describer.describe(source),
      field: references.fieldOf(source, edge),
      slot: references.slots[edge]!,
      weak: references.isWeak(edge),
    }
  }
}

const referrersText = (rows: ReturnType<typeof incoming>): Iterable<string> =>
  tabbed(['slot', 'referrer', 'field'], rows, ({ source, field, slot, weak }) => {
    return [hex(slot), wordsFor(source), `${field}${weak ? ' (weak)' : ''}`]
  })
