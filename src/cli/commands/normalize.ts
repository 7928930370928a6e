/** `pdmp normalize`: write the form that all builds of one source have. @module */
import { Option } from 'commander'
import {
  type BuildCause,
  buildCauses,
  type FoundPlace,
  type NormalizeOptions,
  normalizeDump,
  shortPlace,
} from '../../analyse.ts'
import { type Dump, writeDump } from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output, UsageError } from '../command.ts'
import { type Destination, requireDestination, writeResult } from '../destination.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { destinationOptions, emacsOptions, fileArgument } from '../options.ts'
import { columns, counted, visible } from '../render/text.ts'
import { reported } from '../report.ts'

type RenamedPath = NonNullable<NormalizeOptions['buildPaths']>[number]

interface CommandOptions extends NamesOptions, Destination {
  date?: number
  host?: string
  user?: string
  buildPath?: readonly RenamedPath[]
  keep?: readonly BuildCause[]
  report?: boolean
}

const schema = 'pdmp/normalize/1'
/** The variable by which builds are told the time to record: https://reproducible-builds.org/specs/source-date-epoch/ */
const DATE_VARIABLE = 'SOURCE_DATE_EPOCH'

const causeNames = Object.keys(buildCauses) as BuildCause[]

export const command: CommandDeclaration = {
  arguments: [fileArgument()],
  options: [
    new Option('--date <time>', `the build time: @SECONDS since 1970, or ${DATE_VARIABLE}; default: none`).argParser(
      parseDate,
    ),
    new Option('--host <name>', 'the name of the machine; default: none, or localhost'),
    new Option('--user <name>', 'the name of the user').default('nobody'),
    new Option('--build-path <from=to>', 'rename a directory in all texts; may be repeated').argParser(addPath),
    new Option('--keep <cause>', `keep places of this cause: ${causeNames.join(', ')}; may be repeated`).argParser(
      addCause,
    ),
    new Option('--report', 'list each place with its old value'),
    ...emacsOptions(),
    ...destinationOptions(),
  ],
  description:
    'Values that depend on the process that wrote the dump get fixed values: times, counters, names of the machine and the user, ' +
    'its environment, its command line, its log of messages, its addresses. Objects get the canonical order. Emacs computes these ' +
    'values again when it starts, or does not use them. Two builds of one source then give the same file.',
  examples: [
    ['normalize src/emacs.pdmp --in-place', 'make a build reproducible'],
    [
      'normalize emacs.pdmp --date SOURCE_DATE_EPOCH --build-path "$PWD=/build" -o out.pdmp',
      'record a time and no path',
    ],
    ['normalize emacs.pdmp --keep messages --report -o out.pdmp', 'see what is set, and keep the log'],
  ],
  exits: { clean: 'the dump is written', findings: 'it is written, and a place could not be set' },
  run: normalize,
}

export async function normalize(path: string, options: CommandOptions): Promise<Output> {
  requireDestination(path, options)
  const { date, host, user, buildPath: buildPaths } = options
  const { dump } = openNamed(path, options)
  const found = normalizeDump(dump, { date, host, user, buildPaths, keep: new Set(options.keep) })
  const bytes = writeDump(found.graph)
  const written = { output: options.output ?? path, kept: (await writeResult(path, options, bytes)) ?? null }
  const places = found.places.map((place) => rowOf(dump, place))
  const refused = found.refused.map((place) => ({ ...rowOf(dump, place), reason: place.reason ?? '' }))
  const document = { schema, places, refused, renamed: found.paths, ...written, size: bytes.length }
  const exitCode = refused.length === 0 ? ExitCode.clean : ExitCode.findings
  const lines = [
    ...(options.report ? columns(places.map((row) => [row.cause, visible(row.path), visible(row.old)])) : []),
    `Set ${counted(places.length, 'place')} of ${written.output}.\n`,
    ...renamedLines(found.paths, buildPaths),
    ...refused.map((row) => `Left ${visible(row.path)}: ${row.reason}.\n`),
  ]
  return reported(options, document, lines.join(''), exitCode)
}

interface Row {
  readonly cause: BuildCause
  readonly path: string
  readonly offset: number | null
  readonly old: string
}

function rowOf(dump: Dump, place: FoundPlace): Row {
  return { cause: place.cause, offset: place.offset, ...shortPlace(dump, place) }
}

function* renamedLines(
  { strings, left }: { readonly strings: number; readonly left: number },
  paths: readonly RenamedPath[] | undefined,
): Generator<string> {
  if (paths === undefined) return
  yield `Renamed directories in ${counted(strings, 'string')}.\n`
  if (left > 0) yield `Left ${counted(left, 'string')} with such names, which Emacs needs unchanged.\n`
}

function parseDate(text: string): number {
  const source = text === DATE_VARIABLE ? process.env[DATE_VARIABLE] : /^@(\d+)$/.exec(text)?.[1]
  if (source === undefined && text === DATE_VARIABLE) throw new UsageError(`${DATE_VARIABLE} is not set`)
  if (source === undefined || !/^\d{1,11}$/.test(source)) {
    throw new UsageError(`--date takes @SECONDS or ${DATE_VARIABLE}, not ${source ?? text}`)
  }
  return Number(source)
}

function addPath(text: string, previous: readonly RenamedPath[] = []): readonly RenamedPath[] {
  const at = text.indexOf('=')
  if (at <= 0) throw new UsageError(`--build-path takes FROM=TO, not ${text}`)
  return [...previous, { from: text.slice(0, at), to: text.slice(at + 1) }]
}

function addCause(text: string, previous: readonly BuildCause[] = []): readonly BuildCause[] {
  const cause = causeNames.find((name) => name === text)
  if (cause === undefined) throw new UsageError(`--keep takes a cause, not ${text}: ${causeNames.join(', ')}`)
  return [...previous, cause]
}
