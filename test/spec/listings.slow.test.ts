/**
 * The parsers of `pdmp_heap.ksy` in other languages read every dump of the corpus as those in JavaScript do.
 *
 * Needs the runtimes of Kaitai Struct: for Python Debian has it (`apt-get install python3-kaitaistruct`); for others the
 * environment variable PDMP_KAITAI_RUNTIMES names a folder with copies, see `listings/main.ts`. A language without its runtime
 * is skipped, and the test says so.
 *
 * @module
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { buildListing, type Language, listingLanguages } from './listings/languages.ts'
import { listing } from './listings/listing.ts'
import { dumpBytes } from './real-dumps.ts'

const corpus = new URL('../../corpus/', import.meta.url)
const names = readdirSync(corpus).filter((name) => existsSync(new URL(`${name}/dump.pdmp.br`, corpus)))
const runtimes = process.env.PDMP_KAITAI_RUNTIMES

function canRun({ target, isPackaged, version: [command, ...args] }: Language): boolean {
  if (target === 'python') return spawnSync(command, ['-c', 'import kaitaistruct']).status === 0
  return !isPackaged && runtimes !== undefined && spawnSync(command, args).status === 0
}

const skipped = listingLanguages.filter((language) => !canRun(language)).map(({ target }) => target)
if (skipped.length > 0) {
  console.warn(`SKIPPED: no compiler, or no runtime of Kaitai Struct (PDMP_KAITAI_RUNTIMES), for ${skipped.join(', ')}`)
}

describe.each(listingLanguages.filter(({ target }) => !skipped.includes(target)))('$target', (language) => {
  const scratch = mkdtempSync(join(tmpdir(), `pdmp-listing-${language.target}-`))
  afterAll(() => rmSync(scratch, { recursive: true }))

  it('lists the objects of every dump as JavaScript does', { timeout: 600_000 }, async () => {
    const { argv, env } = await buildListing(language, { scratch, runtime: (name) => join(runtimes ?? '', name) })
    const [command, ...args] = argv
    const paths = names.map((name) => join(scratch, `${name}.pdmp`))
    for (const [i, name] of names.entries()) writeFileSync(paths[i] ?? '', dumpBytes(name))
    const options = { encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 2 ** 28 } as const
    const lines = execFileSync(command, [...args, ...paths], options).split('\n')
    const expected = names
      .map((name) => listing(dumpBytes(name)))
      .join('')
      .split('\n')
    // A line that differs says more than two texts of a megabyte.
    expect(expected.findIndex((line, i) => line !== lines[i])).toBe(-1)
    expect(lines.length).toBe(expected.length)
    expect(names.length).toBeGreaterThan(70)
  })
})
