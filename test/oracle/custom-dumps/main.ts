/**
 * The campaign: every situation in every release, verified and tried by the Emacs that made it.
 *
 *     npx tsx test/oracle/custom-dumps/main.ts [--release 28.2]... [--situation NAME]... [--anew] [--jobs N]
 *
 * Out: a line for each dump in verdicts-RELEASE.jsonl, and table.md. What has a line already is not run but with --anew.
 * @module
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  agrees,
  emacsOfRelease,
  formsOf,
  isApplicable,
  type Release,
  releases,
  situations,
  tryDump,
} from './campaign.ts'
import { readVerdicts, tableFile, verdictTable, writeVerdicts } from './table.ts'

interface Options {
  readonly situation?: readonly string[] | undefined
  readonly anew: boolean
  /** How many dumps of a release are made and tried at a time. */
  readonly jobs: string
}

async function runRelease(release: Release, { situation: wanted, anew, jobs }: Options, folder: string): Promise<void> {
  const emacs = emacsOfRelease(release)
  if (emacs === undefined) return
  const verdicts = new Map(readVerdicts(release).map((verdict) => [`${verdict.name} ${verdict.form}`, verdict]))
  const queue = situations
    .filter(({ name }) => wanted?.includes(name) ?? true)
    .flatMap((situation) => formsOf(release, situation).map((form) => ({ situation, form })))
    .filter(({ situation, form }) => anew || !verdicts.has(`${situation.name} ${form}`))
  const work = async (job: number): Promise<void> => {
    const bench = { release, emacs, folder: join(folder, `${release}-${job}`), timeLimit: 300_000 }
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const verdict = await tryDump(bench, next.situation, next.form)
      verdicts.set(`${verdict.name} ${verdict.form}`, verdict)
      writeVerdicts(release, [...verdicts.values()])
      const mark = isApplicable(verdict) && !agrees(verdict) ? 'DISAGREES: ' : ''
      const { name, form, outcome, detail, rules } = verdict
      process.stderr.write(`${mark}${release} ${name} (${form}): ${outcome} ${detail} [${rules.join(' ')}]\n`)
    }
  }
  await Promise.all(Array.from({ length: Number(jobs) }, (_, job) => work(job)))
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      release: { type: 'string', multiple: true },
      situation: { type: 'string', multiple: true },
      anew: { type: 'boolean', default: false },
      jobs: { type: 'string', default: '1' },
    },
  })
  const folder = mkdtempSync(join(tmpdir(), 'custom-dumps-'))
  try {
    const chosen = releases.filter((name) => values.release?.includes(name) ?? true)
    await Promise.all(chosen.map((release) => runRelease(release, values, folder)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  writeFileSync(tableFile, verdictTable(releases.flatMap(readVerdicts)))
}

await main()
