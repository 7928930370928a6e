/**
 * The compiler's read-write mode: Python reads dumps of every shape and byte order and writes the same bytes, and a
 * relocation that it changes is what the library then reads.
 *
 * The option `--read-write` is one of the compiler for the JVM. The npm package contains the same generator without a way to
 * set the option, so the test sets it in the package's text. Needs version 0.11 of the runtime for Python, in a folder that
 * PDMP_KAITAI_RUNTIMES names (see `listings/main.ts`); Debian's is older. Without it the test is skipped, and says so.
 *
 * @module
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Compiler, readSpec } from '../../spec/generate/compile.ts'
import { openDump } from '../../src/pdmp.ts'
import { dumpBytes } from './real-dumps.ts'

const python = '/usr/bin/python3'
const runtimes = process.env.PDMP_KAITAI_RUNTIMES
const env = { ...process.env, PYTHONPATH: join(runtimes ?? '', 'python') }
const canRun =
  runtimes !== undefined &&
  spawnSync(python, ['-c', 'from kaitaistruct import ReadWriteKaitaiStruct'], { env }).status === 0
if (!canRun)
  console.warn('SKIPPED: dumps are not written with Python, since PDMP_KAITAI_RUNTIMES has no runtime 0.11 of it')

const corpus = new URL('../../corpus/', import.meta.url)
const names = readdirSync(corpus).filter(
  (name) => /^tiny-.*-(lp64|ilp32-align8)$/.test(name) && existsSync(new URL(`${name}/dump.pdmp.br`, corpus)),
)

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

describe.skipIf(!canRun)('a dump that Python writes', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'pdmp-read-write-'))
  afterAll(() => rmSync(scratch, { recursive: true }))
  beforeAll(async () => {
    const importer = { importYaml: async (name: string) => readSpec(name) }
    const files = await readWriteCompiler().compile('python', readSpec('pdmp'), importer, false)
    for (const [file, text] of Object.entries(files)) writeFileSync(join(scratch, file), text)
  })

  function rewritten(bytes: Uint8Array, units: number): Uint8Array {
    const [input, output] = [join(scratch, 'in.pdmp'), join(scratch, 'out.pdmp')]
    writeFileSync(input, bytes)
    const script = fileURLToPath(new URL('python/write_dump.py', import.meta.url))
    execFileSync(python, ['-B', script, scratch, input, output, String(units)], { env })
    return readFileSync(output)
  }

  it('is there for every shape and byte order', () => {
    const shapes = new Set(names.map((name) => /^tiny-(\w+(?:-[an])?)-(?:big|little)/.exec(name)?.[1]))
    expect([...shapes].sort()).toEqual(['2018', '27', '28', '28dev-a', '28dev-n', '29', '30', '31', '32', 'talk'])
  })

  it.each(names)('has the bytes of %s', (name) => {
    const bytes = dumpBytes(name)
    expect(Buffer.compare(rewritten(bytes, 0), bytes)).toBe(0)
  })

  it.each(['tiny-30-little-lp64', 'tiny-30-big-lp64', 'tiny-talk-big-lp64', 'tiny-2018-little-lp64'])(
    'has the relocation that was changed in %s',
    (name) => {
      const bytes = dumpBytes(name)
      const offsetsOf = (dump: Uint8Array) => [...openDump(dump).dumpRelocs[0]!.offsets]
      const [first, ...others] = offsetsOf(bytes)
      const unit = name.includes('2018') ? 1 : 4
      expect(offsetsOf(rewritten(bytes, 4 / unit))).toEqual([first! + 4, ...others])
    },
  )
})
