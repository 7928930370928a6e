/**
 * `verify` against the committed truth table: of the single-bit flips in header and tables that made a real Emacs crash
 * it must report at least 95%. A seeded sample of 600 flips by default, and of 200 in CI; every one with PDMP_ALL_FLIPS=1, which also holds
 * the published table (table.md) to the result.
 * @module
 */
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { PdmpError, verify } from '../../../src/index.ts'
import { xorshift32 } from '../../bench/xorshift.ts'
import { readDump } from '../../corpus/corpus.ts'
import { isShared } from '../../effort.ts'
import { confusionTable, crashShare, judgeFlips, type Reports } from './confusion.ts'
import { chooseFlips, parts } from './flips.ts'
import { readTruthTable } from './verdicts.ts'

const { experiment, verdicts } = readTruthTable(fileURLToPath(new URL('emacs-verdicts.jsonl', import.meta.url)))!
const every = process.env.PDMP_ALL_FLIPS === '1'
const sampleSize = isShared ? 200 : 600
const sampleSeed = 20260101

const reports: Reports = (bytes) => {
  try {
    return verify(bytes).verdict === 'findings'
  } catch (error) {
    if (error instanceof PdmpError) return true
    throw error
  }
}

/** `count` of the items, in their order. */
const sampled = <T>(items: readonly T[], count: number, seed: number): T[] => {
  const random = xorshift32(seed)
  const drawn = items.map((item, index) => ({ item, index, draw: random() })).sort((a, b) => a.draw - b.draw)
  const kept = drawn.slice(0, count).sort((a, b) => a.index - b.index)
  return kept.map(({ item }) => item)
}

describe('the truth table', () => {
  const dump = readDump('bookworm-amd64')

  it('is about the dump of the corpus', () => {
    expect(experiment.dump).toEqual({
      size: dump.length,
      sha256: createHash('sha256').update(dump).digest('hex'),
    })
  })

  it('has a verdict for every flip that its seed chooses, in order', () => {
    const chosen = chooseFlips(dump, experiment.flips, experiment.seed)
    expect(verdicts.map(({ part, offset, bit }) => ({ part, offset, bit }))).toEqual(chosen)
    expect(new Set(verdicts.map(({ part }) => part))).toEqual(new Set(parts))
  })
})

describe('verify', () => {
  it('reports at least 95% of the flips that crash Emacs', async () => {
    const dump = readDump('bookworm-amd64').slice()
    expect(verify(dump).findings).toEqual([])
    const judged = judgeFlips(dump, every ? verdicts : sampled(verdicts, sampleSize, sampleSeed), reports)
    expect(reports(dump)).toBe(false)

    const { reported, all } = crashShare(judged)
    const table = confusionTable(judged)
    console.info(`${table}\n${reported} of ${all} crashes reported`)
    expect(all).toBeGreaterThan(judged.length / 3)
    expect(reported / all).toBeGreaterThanOrEqual(0.95)
    if (every) await expect(table).toMatchFileSnapshot('table.md')
  })
})
