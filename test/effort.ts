/**
 * How much of what the tests could try they try. `npm test` tries a part, so that it ends in minutes; every other run, such as
 * `npm run test:all` and a run of single files, tries all. In `PDMP_SLOW=1 npm test`, real Emacsen share what they try.
 *
 * In: PDMP_TESTS, which test/vitest.config.ts sets to `fast` for `npm test`, and for its slow files to `shared`; PDMP_SEED.
 * @module
 */
import fc from 'fast-check'

/** Whether this is `npm test`. */
export const isFast = process.env['PDMP_TESTS'] === 'fast'

/** Whether real Emacsen share what they try, as in CI. */
export const isShared = process.env['PDMP_TESTS'] === 'shared'

/** One seed for every law: a run can be repeated. PDMP_SEED=… tries another. */
const SEED = Number(process.env['PDMP_SEED'] ?? 2018)

/** How many times a law is tried that does not say so. */
const RUNS = 100
/** The part of the runs of a law that `npm test` makes, and how many it makes at least. */
const FAST_PART = 1 / 4
const LEAST_RUNS = 25

/** How many of `all` runs to make. */
export const runsOf = (all: number): number =>
  isFast ? Math.min(all, Math.max(LEAST_RUNS, Math.ceil(all * FAST_PART))) : all

/** Check a law. */
export function holds<Ts>(property: fc.IProperty<Ts>, { numRuns = RUNS, ...parameters }: fc.Parameters<Ts> = {}): void {
  fc.assert(property, { seed: SEED, ...parameters, numRuns: runsOf(numRuns) })
}

/** Each of `all`; in `npm test` only every `step`th. */
export const sampleOf = <T>(all: readonly T[], step: number): T[] =>
  isFast ? all.filter((_, i) => i % step === 0) : [...all]

/**
 * What one of several Emacsen tries of `all`. Where they share, it is every `step`th, from the `first`th on: with their numbers as
 * `first`, `step` of them try all.
 */
export const shareOf = <T>(all: readonly T[], step: number, first: number): T[] =>
  isShared ? all.filter((_, i) => (i + first) % step === 0) : [...all]
