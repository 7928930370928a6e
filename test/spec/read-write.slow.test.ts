/**
 * The compiler's read-write mode: Python and Java read dumps of every shape and byte order and write the same bytes, and a
 * relocation that they change is what the library then reads. `read-write/main.ts` writes every dump of the corpus.
 *
 * Needs version 0.11 or later of the runtimes for Python and Java, in a folder that PDMP_KAITAI_RUNTIMES names. A language
 * without its runtime is skipped, and the test says so.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDump } from '../../src/pdmp.ts'
import { corpusNames, readDump, tinyNames } from '../corpus/corpus.ts'
import { buildWriter, python, pythonEnv, type Writer, writers } from './read-write/writers.ts'

const runtimes = process.env.PDMP_KAITAI_RUNTIMES ?? ''
const skipped = writers.filter((writer) => runtimes === '' || !writer.canRun(runtimes)).map(({ target }) => target)
if (skipped.length > 0) {
  console.warn(
    `SKIPPED: no dump is written with ${skipped.join(' and ')}, since PDMP_KAITAI_RUNTIMES has no runtime 0.11`,
  )
}

/** What is written: all dumps by Java, which takes a second for a real one; by Python synthetic ones of every shape and byte order. */
const written = {
  python: tinyNames().filter((name) => /-(lp64|ilp32-align8)$/.test(name)),
  java: corpusNames(),
}

for (const writer of writers) {
  describe.skipIf(skipped.includes(writer.target))(`a dump that ${writer.target} writes`, () => writes(writer))
}

const offsetsOf = (dump: Uint8Array) => [...openDump(dump).dumpRelocs[0]!.offsets]

function writes(writer: Writer): void {
  const scratch = mkdtempSync(join(tmpdir(), `pdmp-read-write-${writer.target}-`))
  const names = written[writer.target]
  afterAll(() => rmSync(scratch, { recursive: true }))
  beforeAll(() => buildWriter(writer, scratch, runtimes), 120_000)

  /** What the program writes for each of `dumps`. */
  function rewritten(dumps: readonly string[], units: number): readonly Uint8Array[] {
    const pairs = dumps.map((name) => [join(scratch, `${name}.in`), join(scratch, `${name}.out`)] as const)
    for (const [i, [input]] of pairs.entries()) writeFileSync(input, readDump(dumps[i] ?? ''))
    writer.run(scratch, runtimes, units, pairs)
    return pairs.map(([, output]) => readFileSync(output))
  }

  it('is there for every shape and byte order', () => {
    const kinds = new Set(names.flatMap((name) => /^tiny-(.*?-(?:big|little))-/.exec(name)?.[1] ?? []))
    const generations = ['2018', '27', '28', '28dev-a', '28dev-n', '29', '30', '31', '32', 'talk']
    expect([...kinds].sort()).toEqual(generations.flatMap((name) => [`${name}-big`, `${name}-little`]).sort())
  })

  it('has the bytes that were read', { timeout: 600_000 }, () => {
    const differing = rewritten(names, 0).flatMap((bytes, i) => {
      const name = names[i] ?? ''
      return Buffer.compare(bytes, readDump(name)) === 0 ? [] : [name]
    })
    expect(differing).toEqual([])
    expect(names.length).toBeGreaterThan(20)
  })

  it.each(['tiny-30-little-lp64', 'tiny-30-big-lp64', 'tiny-talk-big-lp64', 'tiny-2018-little-lp64'])(
    'has the relocation that was changed in %s',
    { timeout: 60_000 },
    (name) => {
      const [first, ...others] = offsetsOf(readDump(name))
      const unit = name.includes('2018') ? 1 : 4
      const [bytes] = rewritten([name], 4 / unit)
      expect(offsetsOf(bytes!)).toEqual([first! + 4, ...others])
    },
  )

  if (writer.target !== 'python') return
  it('is written by the example of spec/README.md', { timeout: 60_000 }, () => {
    const readme = readFileSync(new URL('../../spec/README.md', import.meta.url), 'utf8')
    const [, example = ''] = /```python\n(.*?)```/s.exec(readme) ?? []
    const input = readDump('tiny-30-little-lp64')
    const [first, ...others] = offsetsOf(input)
    writeFileSync(join(scratch, 'emacs.pdmp'), input)
    writeFileSync(join(scratch, 'example.py'), example)
    // As a reader of the page runs it: beside the parsers and the dump.
    execFileSync(python, ['-B', 'example.py'], { cwd: scratch, env: pythonEnv(runtimes) })
    expect(offsetsOf(readFileSync(join(scratch, 'changed.pdmp')))).toEqual([first! + 4, ...others])
  })
}
