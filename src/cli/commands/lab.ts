/** `pdmp lab`: run the experiments with the ideas of the talk. @module */
import { Argument, Option } from 'commander'
import { type AbiName, type ByteOrder, type Dump, type Layout, layoutOf, releases } from '../../index.ts'
import { type ExperimentName, type ExperimentReport, experiments, Lab, runExperiment, runsOnDump } from '../../lab.ts'
import { labPage } from '../../web/lab-page.tsx'
import { cellTexts } from '../../web/parts/figures.ts'
import { type CommandDeclaration, type Output, output, UsageError } from '../command.ts'
import { requirePagePlace } from '../destination.ts'
import { digestOf } from '../digest.ts'
import { explorerStylesheet } from '../explorer-page.ts'
import { fileExists } from '../files.ts'
import { openInput } from '../input.ts'
import { nearestTo } from '../nearest.ts'
import { seedOption } from '../options.ts'
import { encodePieces, writeOutput } from '../output-file.ts'
import { withProgress } from '../progress.ts'
import { jsonDocument } from '../render/json.ts'
import { columns } from '../render/text.ts'
import { version } from '../version.ts'

export interface LabOptions {
  json?: boolean
  html?: string
  layout: string
  seed: number
}

const abis = [
  'lp64',
  'ilp32-align4',
  'ilp32-align8',
  'wide-align4',
  'wide-align8',
  'llp64',
  'ilp32-windows',
  'wide-windows',
] as const satisfies readonly AbiName[]
const byteOrders = ['little', 'big'] as const satisfies readonly ByteOrder[]

export const command: CommandDeclaration = {
  arguments: [new Argument('[experiments...]', 'names or numbers, and a dump at the end to try them on; default: all')],
  options: [
    seedOption('choose every address by this number').default(1),
    new Option(
      '--layout <release-abi-order>',
      `the Lisp process: ${[releases, abis, byteOrders].map((names) => names.join(', ')).join('; ')}`,
    ).default('28-lp64-little'),
    new Option('--html <page>', 'write a page with a plot for each experiment; - is standard output'),
  ],
  description: `Without a dump they run on a small Lisp process. The experiments: ${Object.keys(experiments).join(', ')}.`,
  examples: [
    ['lab orders', 'compare orders of objects in a dump that a small Lisp process wrote'],
    ['lab orders emacs.pdmp', 'the same with a dump of a real Emacs'],
    ['lab --html lab.html', 'run all ten, and write one page about them'],
  ],
  exits: { clean: 'the experiments have run' },
  run: lab,
}

export async function lab(wanted: readonly string[] = [], options: LabOptions): Promise<Output> {
  const { html } = options
  if (html === '-' && options.json) throw new UsageError('standard output is for one of --json and --html -')
  const { names, file } = parseWanted(wanted)
  const layout = parseLayout(options.layout)
  const { seed } = options
  if (html !== undefined && html !== '-') requirePagePlace(html)
  const dump = file === undefined ? undefined : openInput(file)
  const chosen = choose(names, dump)
  const bench = new Lab({ layout: dump?.layout ?? layout, seed, now: () => performance.now() })
  const subject = file === undefined ? `a machine of layout ${options.layout}, seed ${seed}` : `${file}, seed ${seed}`
  const reports = Array.from(withProgress('Running experiments', chosen.length, chosen), (name) =>
    runExperiment(name, bench, dump),
  )
  if (html !== undefined) {
    const sha256 = digestOf(dump?.bytes ?? bench.file())
    const facts = { subject, version, date: dateOfRun(), sha256, stylesheet: explorerStylesheet() }
    const page = [labPage(facts, reports)]
    if (html === '-') return output(page)
    await writeOutput(html, encodePieces(page))
  }
  if (options.json) return output(jsonDocument({ schema: 'pdmp/lab/1', subject, seed, experiments: reports }))
  return output(labText(subject, reports))
}

/** The current time, or SOURCE_DATE_EPOCH, for reproducible builds: https://reproducible-builds.org/specs/source-date-epoch/. */
function dateOfRun(): Date {
  const epoch = process.env['SOURCE_DATE_EPOCH']
  return epoch !== undefined && /^\d{1,10}$/.test(epoch) ? new Date(1000 * Number(epoch)) : new Date()
}

/** Split arguments into experiments, by name or number, and the file. */
function parseWanted(wanted: readonly string[]): { names: ExperimentName[]; file: string | undefined } {
  const all = Object.keys(experiments) as ExperimentName[]
  const names: ExperimentName[] = []
  const files: string[] = []
  for (const word of wanted) {
    const name = all.find((each) => each === word || String(experiments[each].number) === word)
    if (name === undefined) files.push(word)
    else if (!names.includes(name)) names.push(name)
  }
  const nothing = files.find((word) => word !== '-' && !fileExists(word))
  if (nothing !== undefined) {
    const near = nearestTo(nothing, all)
    const hint = near.length > 0 ? `Similar: ${near.join(', ')}.` : `The experiments: ${all.join(', ')}.`
    throw new UsageError(`no experiment and no file is named ${JSON.stringify(nothing)}. ${hint}`)
  }
  if (files.length > 1) throw new UsageError(`one FILE at most, not ${files.join(' and ')}`)
  return { names, file: files[0] }
}

function choose(names: readonly ExperimentName[], dump: Dump | undefined): readonly ExperimentName[] {
  const all = Object.keys(experiments) as ExperimentName[]
  const possible = dump === undefined ? all : all.filter(runsOnDump)
  const other = names.find((name) => !possible.includes(name))
  if (other === undefined) return names.length > 0 ? names : possible
  throw new UsageError(`${other} needs the process that wrote the dump; with FILE there are ${possible.join(', ')}`)
}

function parseLayout(text: string): Layout {
  const release = releases.find((each) => text.startsWith(`${each}-`))
  const byteOrder = byteOrders.find((each) => text.endsWith(`-${each}`))
  const abi = abis.find((each) => text === `${release}-${each}-${byteOrder}`)
  if (release !== undefined && byteOrder !== undefined && abi !== undefined) return layoutOf(release, abi, byteOrder)
  throw new UsageError(
    `--layout is RELEASE-ABI-ORDER: ${releases.join(' ')}, ${abis.join(' ')}, ${byteOrders.join(' ')}`,
  )
}

function* labText(subject: string, reports: readonly ExperimentReport[]): Generator<string> {
  yield `${subject}\n`
  for (const { number, title, idea, about, figures, result, claims, notes } of reports) {
    yield `\n${number}. ${title}\n${idea}\n${about}\n\n`
    yield* columns([figures.columns, ...cellTexts(figures)])
    for (const note of notes) yield `${note}\n`
    yield `\n${result}\n`
    for (const { talk, measured, verdict } of claims) yield `\n  talk: ${talk}\n  here: ${measured}\n  ${verdict}\n`
  }
}
