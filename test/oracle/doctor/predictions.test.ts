/**
 * What `doctor` predicts for the situations of the matrix, held to what real Emacsen did, without an Emacs: which dump is found, what
 * `--dump-file` leads to, how Emacs is called, native code, applications that were moved, magic and fingerprint.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { sampleOf } from '../../effort.ts'
import { judge } from './judge.ts'
import { predict } from './predict.ts'
import { executableOf, releaseList, stockDump } from './releases.ts'
import { baseOf, type Group, situationsOf } from './situations.ts'
import { readMatrix } from './truth.ts'

/** Groups of which every verdict is definite. */
const definite: ReadonlySet<Group> = new Set(['search', 'dump-file', 'call', 'units', 'moved', 'magic'])

/** Predictions that are wrong, with the reason. */
const wrong: readonly RegExp[] = [
  // Emacs resolves the name that it is called by again when it starts, and does so for ever.
  /^call\/by a link to itself/,
  // Emacs 27 reports the bytes of its file name as characters.
  /^dump-file\/a name in UTF-8$/,
]

const isKnown = (id: string): boolean => wrong.some((pattern) => pattern.test(id))

describe.each(releaseList)('Emacs %s', (release) => {
  const [stock, executable] = [stockDump(release), executableOf(release)]
  const lines = new Map(readMatrix(release).map((line) => [line.id, line]))
  const isHere = stock !== undefined && executable !== undefined && lines.size > 0
  if (!isHere) process.stderr.write(`\nSKIPPED: predictions for Emacs ${release}: its dump is not on this machine\n`)

  it.skipIf(!isHere)('does what is predicted, but where the reason is known', { timeout: 300_000 }, () => {
    const base = baseOf(release, stock!, executable!)
    const all = situationsOf(release, stock!).filter(({ id, group }) => definite.has(group) && lines.has(id))
    const tried = sampleOf(all, 3)
    const failed = tried.flatMap((situation) => {
      const line = lines.get(situation.id)!
      const { tried: paths, verdict, ...rest } = predict(situation, base, executable!)
      const { isRight } = judge({ ...rest, tried: paths, verdict }, situation, line)
      return isRight ? [] : [{ id: situation.id, verdict, path: paths.at(-1)?.path, end: line.end, said: line.said }]
    })
    expect(all.length).toBeGreaterThan(200)
    expect(failed.filter(({ id }) => !isKnown(id))).toEqual([])
    expect(failed.length / tried.length).toBeLessThan(0.02)
  })
})
