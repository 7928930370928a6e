/** `pdmp export`: convert a dump to the formats of other tools. @module */
import { Option } from 'commander'
import {
  dot,
  edgeTable,
  foldedStacks,
  type GraphBounds,
  graphml,
  Holders,
  heapSnapshot,
  jsonLines,
  objectTable,
  speedscope,
} from '../../analyse.ts'
import type { Dump } from '../../index.ts'
import { type CommandDeclaration, type Output, output, UsageError } from '../command.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { parseCount } from '../numbers.ts'
import { nodeArgument } from '../object-argument.ts'
import { emacsOptions, fileArgument, numberOption, outputOption } from '../options.ts'
import { encodePieces, requireOutput, requireSeparateFiles, writeOutput, writeOutputs } from '../output-file.ts'
import { jsonDocument } from '../render/json.ts'
import { counted } from '../render/text.ts'
import { isStandardOutput } from '../standard-output.ts'

/** Formats of one file of text, by file name extension. */
const texts = {
  heapsnapshot: (holders: Holders) => heapSnapshot(holders),
  'speedscope.json': (holders: Holders, name: string) => speedscope(holders, name),
  folded: (holders: Holders) => foldedStacks(holders),
  'objects.ndjson': (holders: Holders) => jsonLines(objectTable(holders)),
  'edges.ndjson': (holders: Holders) => jsonLines(edgeTable(holders)),
} as const
/** Formats for a part of the graph only. */
const drawings = { dot, graphml } as const
/** The format of two files, named by the first. The second has `edges` in the place of `objects`. */
const PARQUET = 'objects.parquet'

type TextFormat = keyof typeof texts | keyof typeof drawings
type Format = TextFormat | typeof PARQUET
const formatNames = [...Object.keys(texts), PARQUET, ...Object.keys(drawings)] as Format[]

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
    'Formats: heapsnapshot (the Memory panel of Chrome, memlab), speedscope.json, folded (stacks for flamegraph.pl), objects.ndjson, edges.ndjson (jq, data frames), objects.parquet with edges.parquet beside it (DuckDB, data frames), dot and graphml (a part of the graph).',
  examples: [
    ['export emacs.pdmp -o emacs.heapsnapshot', "look at a dump in the Memory panel of Chrome's DevTools"],
    ['export emacs.pdmp --format folded -o - | flamegraph.pl > emacs.svg', 'draw what holds the bytes'],
    ['export emacs.pdmp -o emacs.objects.parquet', 'write emacs.objects.parquet and emacs.edges.parquet for DuckDB'],
    ['export emacs.pdmp --root global-map --depth 3 --max-nodes 50 -o map.dot', 'draw a part of the graph'],
  ],
  exits: { clean: 'the file is written', findings: 'there is no object that --root names' },
  run: exportDump,
}

export async function exportDump(path: string, options: ExportOptions): Promise<Output> {
  const format = options.format ?? formatOf(options.output)
  if (format === PARQUET) return exportTables(path, options)
  const isText = isStandardOutput(options.output)
  if (!isText) requireOutput(options.output)
  const { dump } = openNamed(path, options)
  const pieces = piecesOf(dump, format, path, options)
  if (isText) return output(pieces)
  const size = await writeOutput(options.output, encodePieces(pieces))
  return report(options, format, size, [options.output])
}

/** Write the tables of objects and of edges as Parquet. Both files appear, or neither. */
async function exportTables(path: string, options: ExportOptions): Promise<Output> {
  if (isStandardOutput(options.output))
    throw new UsageError(`${PARQUET} is written with edges.parquet beside it, so it cannot go to standard output`)
  const files = [options.output, edgesBeside(options.output)]
  for (const file of files) requireOutput(file)
  requireSeparateFiles(files)
  const { dump } = openNamed(path, options)
  const { parquetFile } = await import('../parquet.ts')
  const holders = dump.part(Holders)
  const metadata = {
    'pdmp.file': baseName(path),
    'pdmp.bytes': String(dump.bytes.length),
    'pdmp.fingerprint': Buffer.from(dump.image.fingerprint).toString('hex'),
    'pdmp.release': dump.image.layout.release ?? 'unknown',
  }
  const tables = [objectTable, edgeTable]
  const size = await writeOutputs(
    files.map((file, i) => ({ path: file, pieces: lazily(() => parquetFile(tables[i]!(holders), metadata)) })),
  )
  return report(options, PARQUET, size, files)
}

/** The file of edges that belongs to a file of objects: `emacs.objects.parquet` → `emacs.edges.parquet`. */
function edgesBeside(path: string): string {
  const edges = path.replace(/(?<=^|[./\\_-])objects(?=\.parquet(\.\w+)?$)/, 'edges')
  if (edges !== path) return edges
  throw new UsageError(`${path} does not end in ${PARQUET}, from which the name of the file of edges is made`)
}

/** Compute the first piece when it is asked for. */
function* lazily<T>(make: () => Iterable<T>): Generator<T> {
  yield* make()
}

const baseName = (path: string): string => path.replace(/^.*\//, '')

function report({ json }: ExportOptions, format: Format, size: number, files: readonly string[]): Output {
  if (json) return output(jsonDocument({ schema: 'pdmp/export/1', format, size, files }))
  return output([
    `Wrote ${counted(size, 'byte')} of ${format === PARQUET ? 'objects.parquet and edges.parquet' : format}.\n`,
  ])
}

function formatOf(path: string): Format {
  const found = formatNames.find((name) => endingOf(name).test(path))
  if (found !== undefined) return found
  throw new UsageError(`The name of the output has no known ending. Pass --format: ${formatNames.join(', ')}.`)
}

/** Names with a format: `emacs.folded`; `objects.ndjson`, `emacs-objects.ndjson`. The extension of a packing may follow. */
const endingOf = (format: Format): RegExp =>
  new RegExp(
    String.raw`${format.includes('.') ? String.raw`(?:^|[./\\_-])` : String.raw`\.`}${format.replace('.', String.raw`\.`)}(?:\.(?:gz|br|zst|xz))?$`,
  )

function piecesOf(dump: Dump, format: TextFormat, path: string, options: ExportOptions): Iterable<string> {
  if (format !== 'dot' && format !== 'graphml') return texts[format](dump.part(Holders), baseName(path))
  const { root, depth, maxNodes } = options
  if (root === undefined || depth === undefined || maxNodes === undefined)
    throw new UsageError(`${format} needs --root, --depth and --max-nodes, since no drawing shows a whole dump.`)
  const bounds: GraphBounds = { root: nodeArgument(dump, root), depth, maxNodes }
  return drawings[format](dump.part(Holders), bounds)
}
