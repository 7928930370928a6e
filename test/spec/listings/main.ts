/**
 * Run the listing programs of all languages over the corpus, and renew the table in `spec/README.md`.
 *
 *   npx tsx test/spec/listings/main.ts RUNTIMES [LANGUAGE…]
 *
 * RUNTIMES is a folder with copies of the runtimes of Kaitai Struct (`cpp_stl`, `java`, …), as `.ci/runtimes RUNTIMES` fetches
 * them. Compilers and interpreters are needed too; `.ci/languages` has their packages on Debian.
 *
 * Rows of languages that are not run are kept.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { corpusNames, readDump } from '../../corpus/corpus.ts'
import { processorSeconds } from '../../processor-time.ts'
import { renewRows } from '../readme-table.ts'
import { buildListing, type Language, listingLanguages } from './languages.ts'
import { listing } from './listing.ts'

const [runtimes = '', ...wanted] = process.argv.slice(2)
const dumps = corpusNames()
  .map((name) => ({ name, bytes: readDump(name) }))
  .map((dump) => ({ ...dump, expected: listing(dump.bytes) }))

for (const language of listingLanguages) {
  if (wanted.length === 0 || wanted.includes(language.target)) renew(language.target, await rowOf(language))
}
renew('javascript', javascriptRow())

function renew(target: string, row: string): void {
  console.log(row)
  renewRows('| target | version', new Map([[target, row]]))
}

async function rowOf(language: Language): Promise<string> {
  const scratch = mkdtempSync(join(tmpdir(), `pdmp-${language.target}-`))
  try {
    const runtime = (name: string) => resolve(runtimes, name)
    const { argv, env } = await buildListing(language, { scratch, runtime })
    const [command, ...args] = argv
    let right = 0
    let seconds = 0
    for (const { name, bytes, expected } of dumps) {
      const path = join(scratch, `${name}.pdmp`)
      writeFileSync(path, bytes)
      const start = processorSeconds()
      const output = outputOf(command, [...args, path], { ...process.env, ...env })
      if (name === 'trixie-amd64') seconds = processorSeconds() - start
      if (output === expected) right++
      else console.error(`${language.target}: ${name} differs`)
    }
    return `| \`${language.target}\` | ${versionOf(language)} | ${right} of ${dumps.length} | ${seconds.toFixed(2)} |`
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

function outputOf(command: string, args: readonly string[], env: NodeJS.ProcessEnv): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', env, maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string }
    return `failed: ${stderr.slice(0, 500)}`
  }
}

function versionOf({ version: [command, ...args] }: Language): string {
  const output = execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  return /\d+(?:\.\d+)+/.exec(output)?.[0] ?? ''
}

function javascriptRow(): string {
  const trixie = dumps.find(({ name }) => name === 'trixie-amd64')
  const start = processorSeconds()
  listing(trixie?.bytes ?? new Uint8Array(0))
  const seconds = (processorSeconds() - start).toFixed(2)
  return `| \`javascript\` | ${process.versions.node} | ${dumps.length} of ${dumps.length} | ${seconds} |`
}
