/**
 * The verdicts of the campaign: as lines of JSON, and as a table of situation classes by releases.
 * @module
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { agrees, formsOf, isApplicable, type Release, releases, situations, type Verdict } from './campaign.ts'

const besides = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const fileOf = (release: Release): string => besides(`verdicts-${release}.jsonl`)

export const tableFile = besides('table.md')

export function readVerdicts(release: Release): Verdict[] {
  const file = fileOf(release)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Verdict)
}

/** Write the verdicts of one release in the order of its situations. */
export function writeVerdicts(release: Release, verdicts: readonly Verdict[]): void {
  const ordered = situations.flatMap((situation) =>
    formsOf(release, situation).flatMap((form) =>
      verdicts.filter((verdict) => verdict.name === situation.name && verdict.form === form),
    ),
  )
  writeFileSync(fileOf(release), ordered.map((verdict) => `${JSON.stringify(verdict)}\n`).join(''))
}

/** `agreed / dumps`; of how many dumps Emacs died, or which it refused; how many it did not write. */
function cell(verdicts: readonly Verdict[]): string {
  const dumps = verdicts.filter(isApplicable)
  const agreed = dumps.filter(agrees).length
  const died = dumps.filter(({ outcome }) => outcome !== 'ran').length
  const none = verdicts.length - dumps.length
  if (verdicts.length === 0) return '–'
  const notes = [...(died > 0 ? [`${died} bad`] : []), ...(none > 0 ? [`${none} not dumped`] : [])]
  return `${agreed}/${dumps.length}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`
}

/** Rows are classes of situations, columns releases. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  const rowsOf = (name: string, some: readonly Verdict[]) =>
    `| ${[name, ...releases.map((release) => cell(some.filter((verdict) => verdict.release === release)))].join(' | ')} |`
  const classes = [...new Set(verdicts.map((verdict) => verdict.class))]
  return [
    `| situations | ${releases.join(' | ')} |`,
    `|---|${releases.map(() => '--:|').join('')}`,
    ...classes.map((name) =>
      rowsOf(
        name,
        verdicts.filter((verdict) => verdict.class === name),
      ),
    ),
    rowsOf('all', verdicts),
    '',
  ].join('\n')
}
