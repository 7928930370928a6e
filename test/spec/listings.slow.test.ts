/**
 * The parsers of `pdmp_heap.ksy` in other languages read dumps of every kind as those in JavaScript do. `listings/main.ts` reads
 * every dump of the corpus.
 *
 * Needs the runtimes of Kaitai Struct: for Python Debian has it (`apt-get install python3-kaitaistruct`); for others the
 * environment variable PDMP_KAITAI_RUNTIMES names a folder with copies, as `.ci/runtimes` fetches them. A language without its
 * runtime is skipped, and the test says so.
 *
 * @module
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDump, samples, tinyNames } from '../corpus/corpus.ts'
import { buildListing, type Language, listingLanguages } from './listings/languages.ts'
import { listing } from './listings/listing.ts'

const runtimes = process.env.PDMP_KAITAI_RUNTIMES ?? ''

function canRun({ target, version: [command, ...args] }: Language): boolean {
  if (target === 'python') return spawnSync(command, ['-c', 'import kaitaistruct']).status === 0
  return existsSync(join(runtimes, target)) && spawnSync(command, args).status === 0
}

const skipped = listingLanguages.filter((language) => !canRun(language)).map(({ target }) => target)
if (skipped.length > 0) {
  console.warn(`SKIPPED: no compiler, or no runtime of Kaitai Struct (PDMP_KAITAI_RUNTIMES), for ${skipped.join(', ')}`)
}

const folder = mkdtempSync(join(tmpdir(), 'pdmp-listing-dumps-'))
afterAll(() => rmSync(folder, { recursive: true }))
const paths: string[] = []
const expected: string[] = []
beforeAll(() => {
  for (const name of [...samples.real, ...tinyNames()]) {
    const path = join(folder, `${name}.pdmp`)
    writeFileSync(path, readDump(name))
    paths.push(path)
    expected.push(...listing(readDump(name)).split('\n').slice(0, -1))
  }
})

describe.each(listingLanguages.filter(({ target }) => !skipped.includes(target)))('$target', (language) => {
  const scratch = mkdtempSync(join(tmpdir(), `pdmp-listing-${language.target}-`))
  afterAll(() => rmSync(scratch, { recursive: true }))

  it('lists the objects of dumps as JavaScript does', { timeout: 600_000 }, async () => {
    const { argv, env } = await buildListing(language, { scratch, runtime: (name) => join(runtimes, name) })
    const [command, ...args] = argv
    const options = { encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 2 ** 28 } as const
    const lines = execFileSync(command, [...args, ...paths], options)
      .split('\n')
      .slice(0, -1)
    // A line that differs says more than two texts of a megabyte.
    expect(expected.findIndex((line, i) => line !== lines[i])).toBe(-1)
    expect(lines.length).toBe(expected.length)
    expect(paths.length).toBeGreaterThan(70)
  })
})
