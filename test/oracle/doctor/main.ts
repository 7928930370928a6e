/**
 * The matrix: bring real Emacsen into every situation, record what they do, and what `doctor` predicts.
 *
 *     npx tsx test/oracle/doctor/main.ts [--release 28.2]... [--only ID-PATTERN] [--jobs 2] [--predict]
 *
 * Writes matrix-RELEASE.jsonl beside this file, a line for each situation in the order of situations.ts. With `--only` it renews some
 * lines, with `--predict` the predictions alone, for which no Emacs is started.
 * @module
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { judge } from './judge.ts'
import { predict } from './predict.ts'
import { executableOf, type ReleaseName, releaseList, stockDump } from './releases.ts'
import { canConfine, makeWorld, startIn } from './run-emacs.ts'
import { baseOf, type Situation, situationsOf } from './situations.ts'
import { type MatrixLine, type Observed, observed, readMatrix, writtenMatrix } from './truth.ts'
import { materialize } from './world.ts'

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      release: { type: 'string', multiple: true, default: [...releaseList] },
      only: { type: 'string', default: '' },
      jobs: { type: 'string', default: '2' },
      predict: { type: 'boolean', default: false },
    },
  })
  if (!values.predict && !canConfine()) throw new Error('this system does not let us confine a process: run as root')
  for (const release of values.release as ReleaseName[]) {
    const [stock, executable] = [stockDump(release), executableOf(release)]
    if (stock === undefined || executable === undefined) throw new Error(`Emacs ${release} is not here`)
    const known = new Map(readMatrix(release).map((line) => [line.id, line]))
    const all = situationsOf(release, stock)
    const chosen = all.filter(({ id }) => new RegExp(values.only).test(id))
    const seen = values.predict
      ? new Map(chosen.flatMap(({ id }) => (known.has(id) ? [[id, known.get(id)!] as const] : [])))
      : await run(release, chosen, Number(values.jobs))
    const write = () => {
      const { file, text } = writtenMatrix(
        release,
        all.flatMap(({ id }) => known.get(id) ?? []),
      )
      writeFileSync(file, text)
    }
    // What was observed is kept if the predictions are interrupted.
    for (const [id, was] of seen) known.set(id, { verdict: 'may-die', isRight: null, ...known.get(id), id, ...was })
    write()
    const base = baseOf(release, stock, executable)
    for (const situation of chosen) {
      const { id } = situation
      const was = seen.get(id)
      if (was === undefined) continue
      const { end, said } = was
      const line: MatrixLine = { id, end, said, ...judge(predict(situation, base, executable), situation, was) }
      if (line.isRight === false) process.stderr.write(`${release} ${JSON.stringify(line)}\n`)
      known.set(id, line)
    }
    write()
    process.stderr.write(`${release}: ${chosen.length} situations\n`)
  }
}

async function run(
  release: ReleaseName,
  situations: readonly Situation[],
  jobs: number,
): Promise<ReadonlyMap<string, Observed>> {
  const folder = mkdtempSync(join(tmpdir(), 'doctor-worlds-'))
  const found = new Map<string, Observed>()
  let next = 0
  const work = async (name: string): Promise<void> => {
    const root = join(folder, name)
    if (!makeWorld(release, root)) throw new Error(`no Emacs ${release} on this machine`)
    while (next < situations.length) {
      const { id, entries, call } = situations[next++]!
      const clear = materialize(root, entries, call.cwd)
      found.set(id, observed(await startIn(root, call)))
      clear()
    }
  }
  try {
    await Promise.all(Array.from({ length: jobs }, (_, i) => work(`${i}`)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return found
}

await main()
