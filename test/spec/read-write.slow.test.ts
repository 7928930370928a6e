/**
 * The compiler's read-write mode: Python and Java read dumps of every shape and byte order and write the same bytes, and a
 * relocation that they change is what the library then reads.
 *
 * The option `--read-write` is one of the compiler for the JVM. The npm package contains the same generator without a way to
 * set the option, so the test sets it in the package's text. Needs version 0.11 or later of the runtimes for Python and Java,
 * in a folder that PDMP_KAITAI_RUNTIMES names (see `listings/main.ts`): Debian's for Python is older, and it has none for
 * Java. A language without its runtime is skipped, and the test says so.
 *
 * @module
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Compiler, readSpec } from '../../spec/generate/compile.ts'
import { openDump } from '../../src/pdmp.ts'
import { dumpBytes } from './real-dumps.ts'

const runtimes = process.env.PDMP_KAITAI_RUNTIMES ?? ''
const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

interface Writer {
  readonly target: 'python' | 'java'
  /** What of the corpus is written: Python takes a second for a megabyte, Java less than one for a real dump. */
  readonly writes: (name: string) => boolean
  canRun(): boolean
  /** Build the program in the folder `scratch`, which has the parsers. */
  build(scratch: string): void
  /** Write each of `pairs`, a dump and the file to write, with the first relocation `units` further on. */
  run(scratch: string, units: number, pairs: readonly (readonly [input: string, output: string])[]): void
}

const python = '/usr/bin/python3'
const pythonEnv = { ...process.env, PYTHONPATH: join(runtimes, 'python') }
const javaSources = join(runtimes, 'java/src/main/java')

const writers: readonly Writer[] = [
  {
    target: 'python',
    writes: (name) => /^tiny-.*-(lp64|ilp32-align8)$/.test(name),
    canRun: () =>
      spawnSync(python, ['-c', 'from kaitaistruct import ReadWriteKaitaiStruct'], { env: pythonEnv }).status === 0,
    build: () => {},
    run: (scratch, units, pairs) => {
      for (const pair of pairs)
        execFileSync(python, ['-B', fileOf('python/write_dump.py'), scratch, ...pair, String(units)], {
          env: pythonEnv,
        })
    },
  },
  {
    target: 'java',
    writes: () => true,
    canRun: () =>
      existsSync(join(javaSources, 'io/kaitai/struct/ConsistencyNotCheckedError.java')) &&
      spawnSync('javac', ['--version']).status === 0,
    build: (scratch) => {
      copyFileSync(fileOf('java/WriteDump.java'), join(scratch, 'WriteDump.java'))
      const sources = readdirSync(scratch).filter((file) => file.endsWith('.java'))
      const options = ['-nowarn', '-sourcepath', javaSources, '-d', 'classes']
      execFileSync('javac', [...options, ...sources], { cwd: scratch, stdio: 'pipe' })
    },
    run: (scratch, units, pairs) => {
      execFileSync('java', ['-cp', join(scratch, 'classes'), 'WriteDump', String(units), ...pairs.flat()])
    },
  },
]

const skipped = writers.filter((writer) => runtimes === '' || !writer.canRun()).map(({ target }) => target)
if (skipped.length > 0) {
  console.warn(
    `SKIPPED: no dump is written with ${skipped.join(' and ')}, since PDMP_KAITAI_RUNTIMES has no runtime 0.11`,
  )
}

const corpus = new URL('../../corpus/', import.meta.url)
const names = readdirSync(corpus).filter((name) => existsSync(new URL(`${name}/dump.pdmp.br`, corpus)))

/** @throws Error when the compiler is not written as expected: the option is not set by guess */
function readWriteCompiler(): Compiler {
  const require = createRequire(import.meta.url)
  const text = readFileSync(require.resolve('kaitai-struct-compiler'), 'utf8')
  // Arguments: reads by itself, stores positions, opaque types, substreams without copies, read-write.
  const [before, after, ...more] = text.split('RuntimeConfig((!debug), debug, false, true, false, ')
  if (after === undefined || more.length > 0)
    throw new Error('the compiler does not make one RuntimeConfig for its API')
  const module = { exports: {} }
  const source = `${before}RuntimeConfig(false, debug, false, false, true, ${after}`
  new Function('exports', 'module', 'require', 'define', source)(module.exports, module, require, undefined)
  return module.exports as Compiler
}

for (const writer of writers) {
  describe.skipIf(skipped.includes(writer.target))(`a dump that ${writer.target} writes`, () => writes(writer))
}

function writes(writer: Writer): void {
  const scratch = mkdtempSync(join(tmpdir(), `pdmp-read-write-${writer.target}-`))
  const written = names.filter(writer.writes)
  afterAll(() => rmSync(scratch, { recursive: true }))
  beforeAll(async () => {
    const importer = { importYaml: async (name: string) => readSpec(name) }
    const files = await readWriteCompiler().compile(writer.target, readSpec('pdmp'), importer, false)
    for (const [file, text] of Object.entries(files)) writeFileSync(join(scratch, file), text)
    writer.build(scratch)
  }, 120_000)

  /** What the program writes for each of `dumps`. */
  function rewritten(dumps: readonly string[], units: number): readonly Uint8Array[] {
    const pairs = dumps.map((name) => [join(scratch, `${name}.in`), join(scratch, `${name}.out`)] as const)
    for (const [i, [input]] of pairs.entries()) writeFileSync(input, dumpBytes(dumps[i] ?? ''))
    writer.run(scratch, units, pairs)
    return pairs.map(([, output]) => readFileSync(output))
  }

  it('is there for every shape and byte order', () => {
    const shapes = new Set(written.flatMap((name) => /^tiny-(\w+(?:-[an])?)-(?:big|little)/.exec(name)?.[1] ?? []))
    expect([...shapes].sort()).toEqual(['2018', '27', '28', '28dev-a', '28dev-n', '29', '30', '31', '32', 'talk'])
  })

  it('has the bytes that were read', { timeout: 600_000 }, () => {
    const differing = rewritten(written, 0).flatMap((bytes, i) => {
      const name = written[i] ?? ''
      return Buffer.compare(bytes, dumpBytes(name)) === 0 ? [] : [name]
    })
    expect(differing).toEqual([])
    expect(written.length).toBeGreaterThan(20)
  })

  it.each(['tiny-30-little-lp64', 'tiny-30-big-lp64', 'tiny-talk-big-lp64', 'tiny-2018-little-lp64'])(
    'has the relocation that was changed in %s',
    { timeout: 60_000 },
    (name) => {
      const offsetsOf = (dump: Uint8Array) => [...openDump(dump).dumpRelocs[0]!.offsets]
      const [first, ...others] = offsetsOf(dumpBytes(name))
      const unit = name.includes('2018') ? 1 : 4
      const [bytes] = rewritten([name], 4 / unit)
      expect(offsetsOf(bytes!)).toEqual([first! + 4, ...others])
    },
  )
}
