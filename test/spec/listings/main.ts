/**
 * Run the listing programs of all languages over the corpus, and renew the table in `spec/README.md`.
 *
 *   npx tsx test/spec/listings/main.ts RUNTIMES [LANGUAGE…]
 *
 * RUNTIMES is a folder with copies of the runtimes of Kaitai Struct (`cpp_stl`, `java`, …), which are not part of this
 * repository. Needed besides are compilers and interpreters; on Debian:
 *
 *   apt-get install python3-kaitaistruct g++ default-jdk-headless ruby lua5.3 php-cli mono-mcs mono-runtime
 *   apt-get install golang-go golang-golang-x-text-dev
 *   apt-get install nim
 *   apt-get install cargo librust-encoding-dev librust-flate2-dev librust-unicode-segmentation-dev
 *
 * Rows of languages that are not run are kept.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { dumpBytes } from '../real-dumps.ts'
import { buildListing, type Language, listingLanguages } from './languages.ts'
import { listing } from './listing.ts'

const [runtimes = '', ...wanted] = process.argv.slice(2)
const corpus = new URL('../../../corpus/', import.meta.url)
const names = readdirSync(corpus).filter((name) => existsSync(new URL(`${name}/dump.pdmp.br`, corpus)))
const dumps = names
  .map((name) => ({ name, bytes: dumpBytes(name) }))
  .map((dump) => ({ ...dump, expected: listing(dump.bytes) }))

const rows = new Map<string, string>()
for (const language of listingLanguages) {
  if (wanted.length > 0 && !wanted.includes(language.target)) continue
  const row = await rowOf(language)
  rows.set(language.target, row)
  console.log(row)
}
rows.set('javascript', javascriptRow())
renew(rows)

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
      const start = performance.now()
      const output = outputOf(command, [...args, path], { ...process.env, ...env })
      if (name === 'trixie-amd64') seconds = (performance.now() - start) / 1000
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
  const start = performance.now()
  listing(trixie?.bytes ?? new Uint8Array(0))
  const seconds = ((performance.now() - start) / 1000).toFixed(2)
  return `| \`javascript\` | ${process.versions.node} | ${dumps.length} of ${dumps.length} | ${seconds} |`
}

/** Write `rows` to the table of the README, in the order of their names. */
function renew(rows: ReadonlyMap<string, string>): void {
  const path = new URL('../../../spec/README.md', import.meta.url)
  const text = readFileSync(path, 'utf8')
  const table = /(\| target +\| version.*\n\|.*\n)((?:\|.*\n)*)/
  const kept = new Map(
    (table.exec(text)?.[2] ?? '').split('\n').flatMap((line) => {
      const target = /^\| `(\w+)`/.exec(line)?.[1]
      return target === undefined ? [] : [[target, line] as const]
    }),
  )
  for (const [target, row] of rows) kept.set(target, row)
  const lines = [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => `${row}\n`)
  writeFileSync(
    path,
    text.replace(table, (_, head: string) => head + lines.join('')),
  )
}
