/** `pdmp export`: convert a dump to the formats of other tools. @module */
import { Option } from 'commander'
import {
  dot,
  edgeLines,
  foldedStacks,
  type GraphBounds,
  graphml,
  Holders,
  heapSnapshot,
  objectLines,
  speedscope,
} from '../../analyse.ts'
import type { Dump } from '../../index.ts'
import { type CommandDeclaration, type Output, output, UsageError } from '../command.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { parseCount } from '../numbers.ts'
import { nodeArgument } from '../object-argument.ts'
import { emacsOptions, fileArgument, numberOption, outputOption } from '../options.ts'
import { encodePieces, requireOutput, writeOutput } from '../output-file.ts'
import { jsonDocument } from '../render/json.ts'
import { counted } from '../render/text.ts'
import { isStandardOutput } from '../standard-output.ts'

/** Formats by file name extension. */
const formats = {
  heapsnapshot: (holders: Holders) => heapSnapshot(holders),
  'speedscope.json': (holders: Holders, name: string) => speedscope(holders, name),
  folded: (holders: Holders) => foldedStacks(holders),
  'objects.ndjson': (holders: Holders) => objectLines(holders),
  'edges.ndjson': (holders: Holders) => edgeLines(holders),
} as const
/** Formats for a part of the graph only. */
const drawings = { dot, graphml } as const

type Format = keyof typeof formats | keyof typeof drawings
const formatNames = [...Object.keys(formats), ...Object.keys(drawings)] as Format[]

export interface ExportOptions extends NamesOptions {
  output: string
  format?: Format
  root?: string
  depth?: number
  maxNodes?: number
}

export const command: CommandDeclaration = {
  arguments: [fileArgument()],
  options: [
    outputOption('it'),
    new Option('--format <format>', 'the format; default: by the ending of the output file').choices(formatNames),
    new Option('--root <object>', 'of dot and graphml: the object to start from, SYMBOL or @OFFSET'),
    numberOption('--depth <n>', 'of dot and graphml: the number of references to follow from there', parseCount),
    numberOption('--max-nodes <n>', 'of dot and graphml: the largest number of objects to draw', parseCount),
    ...emacsOptions(),
  ],
  description:
    'Formats: heapsnapshot (the Memory panel of Chrome, memlab), speedscope.json, folded (stacks for flamegraph.pl), objects.ndjson, edges.ndjson (jq, DuckDB), dot and graphml (a part of the graph).',
  examples: [
    ['export emacs.pdmp -o emacs.heapsnapshot', "look at a dump in the Memory panel of Chrome's DevTools"],
    ['export emacs.pdmp --format folded -o - | flamegraph.pl > emacs.svg', 'draw what holds the bytes'],
    ['export emacs.pdmp --root global-map --depth 3 --max-nodes 50 -o map.dot', 'draw a part of the graph'],
  ],
  exits: { clean: 'the file is written', findings: 'there is no object as --root names' },
  run: exportDump,
}

export async function exportDump(path: string, options: ExportOptions): Promise<Output> {
  const format = options.format ?? formatOf(options.output)
  const isText = isStandardOutput(options.output)
  if (!isText) requireOutput(options.output)
  const { dump } = openNamed(path, options)
  const pieces = piecesOf(dump, format, path, options)
  if (isText) return output(pieces)
  const size = await writeOutput(options.output, encodePieces(pieces))
  if (options.json) return output(jsonDocument({ schema: 'pdmp/export/1', format, size }))
  return output([`Wrote ${counted(size, 'byte')} of ${format}.\n`])
}

function formatOf(path: string): Format {
  // The extension of a packing may follow.
  const found = formatNames.find((name) => new RegExp(`\\.${name.replace('.', '\\.')}(\\.(gz|br|zst|xz))?$`).test(path))
  if (found !== undefined) return found
  throw new UsageError(`The name of the output does not tell its format. Add --format: ${formatNames.join(', ')}.`)
}

function piecesOf(dump: Dump, format: Format, path: string, options: ExportOptions): Iterable<string> {
  if (format !== 'dot' && format !== 'graphml') return formats[format](dump.part(Holders), path.replace(/^.*\//, ''))
  const { root, depth, maxNodes } = options
  if (root === undefined || depth === undefined || maxNodes === undefined)
    throw new UsageError(`${format} needs --root, --depth and --max-nodes, since no drawing shows a whole dump.`)
  const bounds: GraphBounds = { root: nodeArgument(dump, root), depth, maxNodes }
  return drawings[format](dump.part(Holders), bounds)
}
