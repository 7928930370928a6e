/**
 * The matrix as Markdown: for each release, what `doctor` predicted against what Emacs did; and every wrong prediction by name.
 * @module
 */
import { type VerdictName, verdicts } from './judge.ts'
import { type ReleaseName, releaseList } from './releases.ts'
import { type Group, groups } from './situations.ts'
import { type MatrixLine, readMatrix, saysNoDump } from './truth.ts'

/** What an Emacs did, as a column of the table. */
const outcomes = {
  started: 'started from the dump',
  refused: 'exited with the message of the loader',
  stopped: 'exited with another message',
  signal: 'was killed by a signal',
  none: 'found no dump',
} as const
type OutcomeName = keyof typeof outcomes

/** Messages of `load_pdump` and of the loader of native code. */
const loaderMessages = /could not (load dump file|resolve realpath)|unrecognied relocation|eln\b|compilation unit/

function outcomeOf(line: MatrixLine): OutcomeName {
  if (saysNoDump(line)) return 'none'
  if (line.end === 0) return 'started'
  if (typeof line.end === 'string') return 'signal'
  return loaderMessages.test(line.said) ? 'refused' : 'stopped'
}

const percent = (part: number, all: number): string => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)}%`)

const rowOf = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

/** The lines of all releases, or of those that are given. */
export const matrixLines = (names: readonly ReleaseName[] = releaseList): (MatrixLine & { release: ReleaseName })[] =>
  names.flatMap((release) => readMatrix(release).map((line) => ({ release, ...line })))

/** For each release and verdict, how often Emacs did what. */
export function confusionTable(): string {
  const head = ['release', 'verdict', 'situations', ...Object.values(outcomes).map((text) => `Emacs ${text}`), 'right']
  const rows = releaseList.flatMap((release) => {
    const lines = matrixLines([release])
    return verdicts.map((verdict) => confusionRow(release, verdict, lines))
  })
  return [rowOf(head), `|---|---|${'--:|'.repeat(head.length - 2)}`, ...rows].join('\n')
}

function confusionRow(release: ReleaseName, verdict: VerdictName, lines: readonly MatrixLine[]): string {
  const own = lines.filter((line) => line.verdict === verdict)
  const counts = Object.keys(outcomes).map((name) => own.filter((line) => outcomeOf(line) === name).length)
  const right = own.filter(({ isRight }) => isRight === true).length
  const share = verdict === 'may-die' ? 'not counted' : `${right} (${percent(right, own.length)})`
  return rowOf([release, `\`${verdict}\``, own.length, ...counts, share])
}

/** For each group of situations and release, how many predictions are right. */
export function groupTable(): string {
  const head = ['group', 'what varies', ...releaseList.map((release) => `${release}: right / wrong / \`may-die\``)]
  const rows = (Object.keys(groups) as Group[]).map((group) => {
    const cells = releaseList.map((release) =>
      countsOf(matrixLines([release]).filter(({ id }) => id.startsWith(`${group}/`))),
    )
    return rowOf([group, groups[group], ...cells])
  })
  const all = releaseList.map((release) => countsOf(matrixLines([release])))
  return [rowOf(head), `|---|---|${'--:|'.repeat(releaseList.length)}`, ...rows, rowOf(['all', '', ...all])].join('\n')
}

function countsOf(lines: readonly MatrixLine[]): string {
  const count = (isRight: boolean | null) => lines.filter((line) => line.isRight === isRight).length
  return lines.length === 0 ? '–' : [count(true), count(false), count(null)].join(' / ')
}

/** Why a prediction is wrong, by the id of the situation. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /^call\/by a link to itself/,
    'Emacs resolves its own name again after the dump was loaded or not found, and does so for ever.',
  ],
  [/^dump-file\/a name in UTF-8$/, 'Emacs 27 reports the bytes of the name as characters.'],
]

/** Every wrong prediction. */
export function wrongTable(): string {
  const rows = new Map<string, { releases: ReleaseName[]; verdict: string; did: string }>()
  for (const line of matrixLines().filter(({ isRight }) => isRight === false)) {
    const did = typeof line.end === 'string' ? line.end : line.end === 0 ? 'starts' : `exits with ${line.end}`
    const key = `${line.id} ${line.verdict} ${did}`
    const row = rows.get(key) ?? { releases: [], verdict: line.verdict, did }
    row.releases.push(line.release)
    rows.set(key, row)
  }
  const head = ['situation', 'releases', 'predicted', 'Emacs', 'reason']
  const body = [...rows].map(([key, { releases, verdict, did }]) => {
    const id = key.slice(0, key.length - verdict.length - did.length - 2)
    return rowOf([`\`${id.replaceAll('|', '\\|')}\``, releases.join(', '), `\`${verdict}\``, did, reasonFor(id)])
  })
  return [rowOf(head), '|---|---|---|---|---|', ...body].join('\n')
}

export const reasonFor = (id: string): string => reasons.find(([pattern]) => pattern.test(id))?.[1] ?? ''

/** Right predictions, and all that can be right or wrong. */
export function score(lines: readonly MatrixLine[]): { readonly right: number; readonly all: number } {
  const definite = lines.filter(({ isRight }) => isRight !== null)
  return { right: definite.filter(({ isRight }) => isRight).length, all: definite.length }
}
