/**
 * The output of commands equals the expected outputs beside the dumps of the corpus.
 *
 * `dump.COMMAND.txt` is the output of `pdmp COMMAND`; of a real dump's tables it has the first lines and the digest of
 * all. `bad/DEFECT.error.txt` has the messages of opening and verifying a broken dump. `npm run test:update` rewrites
 * them; the review is the diff.
 * @module
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Output } from '../src/cli/command.ts'
import { info } from '../src/cli/commands/info.ts'
import { map } from '../src/cli/commands/map.ts'
import { emacsRelocs, objects, relocs } from '../src/cli/commands/tables.ts'
import { verify } from '../src/cli/commands/verify.ts'
import { ContextError, exitCodeOf } from '../src/cli/failure.ts'
import { PdmpError } from '../src/error.ts'
import { badNames, badPath, corpusPath, readDump, realNames, realSample } from './corpus/corpus.ts'

/** Synthetic dumps with expected outputs: every generation, both byte orders, every kind of machine. */
const goldenTinyNames = [
  'tiny-2018-little-lp64',
  'tiny-talk-big-lp64',
  'tiny-27-big-ilp32-align8',
  'tiny-28dev-a-little-ilp32-align4',
  'tiny-28dev-n-big-wide-align8',
  'tiny-29-little-wide-align4',
  'tiny-30-little-lp64-native',
  'tiny-31-big-lp64',
  'tiny-32-little-lp64',
]

const directory = mkdtempSync(join(tmpdir(), 'pdmp-corpus-'))
afterAll(() => rmSync(directory, { recursive: true }))

/** The unpacked dump: seven commands read it, and unpacking takes longer than most of them. */
function pathOf(name: string): string {
  const path = join(directory, `${name}.pdmp`)
  if (!existsSync(path)) writeFileSync(path, readDump(name))
  return path
}

const textOf = ({ text }: Output) => [...text].join('')
const golden = (name: string, extension: string) => corpusPath(name, `dump.${extension}`)

/** The first lines, how many there are, and the digest of them all. */
function digested(text: string): string {
  const lines = text.trimEnd().split('\n')
  const digest = createHash('sha256').update(text).digest('hex')
  return `${lines.slice(0, 20).join('\n')}\n… ${lines.length} lines in all, sha256 ${digest}\n`
}

const reports: Readonly<Record<string, (path: string) => Output | Promise<Output>>> = {
  'info.txt': (path) => info(path, {}),
  'info.json': (path) => info(path, { json: true }),
  'map.txt': (path) => map(path, {}),
  'verify.txt': (path) => verify([path], {}),
}
const tables: Readonly<Record<string, (path: string) => Output>> = {
  'relocs.txt': (path) => relocs(path, {}),
  'emacs-relocs.txt': (path) => emacsRelocs(path, {}),
  'objects.txt': (path) => objects(path, {}),
}

describe.each(realSample())('%s', (name) => {
  it.each(Object.entries(reports))('dump.%s', async (extension, report) => {
    await expect(textOf(await report(pathOf(name)))).toMatchFileSnapshot(golden(name, extension))
  })

  it.each(Object.entries(tables))('dump.%s', async (extension, report) => {
    await expect(digested(textOf(report(pathOf(name))))).toMatchFileSnapshot(golden(name, extension))
  })
})

describe.each(goldenTinyNames)('%s', (name) => {
  it.each(Object.entries({ ...reports, ...tables }))('dump.%s', async (extension, report) => {
    await expect(textOf(await report(pathOf(name)))).toMatchFileSnapshot(golden(name, extension))
  })
})

/** What a command says of a file: its exit code, then its output or why it failed. */
async function outcomeOf(command: string, run: () => Output | Promise<Output>): Promise<string> {
  try {
    const output = await run()
    // A broken dump that opens is for `verify` to report; its identity is no news.
    const said = command === 'info' ? '' : textOf(output)
    return `${command}: exit ${output.exitCode}\n${said}`
  } catch (thrown) {
    const error = thrown instanceof ContextError ? thrown.cause : thrown
    if (!(error instanceof PdmpError)) throw thrown
    return `${command}: exit ${exitCodeOf(error)}\n${error.message}\n`
  }
}

describe('bad', () => {
  it.each(badNames())('%s.error.txt', async (defect) => {
    const path = badPath(defect)
    const opened = await outcomeOf('info', () => info(path, {}))
    const verified = await outcomeOf('verify', () => verify([path], {}))
    await expect(opened + verified).toMatchFileSnapshot(corpusPath('bad', `${defect}.error.txt`))
  })

  it('keeps no expected output of a dump that is gone', () => {
    const wanted = new Set(badNames().map((defect) => `${defect}.error.txt`))
    const stale = readdirSync(corpusPath('bad')).filter((file) => file.endsWith('.error.txt') && !wanted.has(file))
    expect(stale).toEqual([])
  })
})

it('keeps no expected outputs beside other dumps', () => {
  const expected = new Set([...realNames(), ...goldenTinyNames])
  const folders = readdirSync(corpusPath()).filter((name) => !expected.has(name) && name !== 'bad')
  const stray = folders
    .filter((name) => !name.includes('.'))
    .flatMap((name) => readdirSync(corpusPath(name)).filter((file) => /\.(txt|json)$/.test(file)))
  expect(stray).toEqual([])
})
