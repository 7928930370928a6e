/**
 * How to build and run the programs that read a dump with the parsers of the compiler's read-write mode, and write it again.
 *
 * The option `--read-write` is one of the compiler for the JVM. The npm package contains the same generator without a way to
 * set the option, so it is set in the package's text. The runtimes for Python and Java have to be of version 0.11 or later, in
 * a folder with a copy of each (see `listings/main.ts`): Debian's for Python is older, and it has none for Java.
 *
 * @module
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Compiler, readSpec } from '../../../spec/generate/compile.ts'

/** A dump and the file to write. */
type Pair = readonly [input: string, output: string]

export interface Writer {
  /** What the compiler calls the language. */
  readonly target: 'python' | 'java'
  /** Whether the language and its runtime, in the folder `runtimes`, are here. */
  canRun(runtimes: string): boolean
  /** Build the program in the folder `scratch`, which has the parsers. */
  build(scratch: string, runtimes: string): void
  /** Write each of `pairs`, with the first relocation `units` further on. */
  run(scratch: string, runtimes: string, units: number, pairs: readonly Pair[]): void
}

export const python = '/usr/bin/python3'
/** The environment in which Python finds the runtime of the folder `runtimes` before another. */
export const pythonEnv = (runtimes: string) => ({ ...process.env, PYTHONPATH: join(runtimes, 'python') })

const programOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const javaSources = (runtimes: string) => join(runtimes, 'java/src/main/java')

export const writers: readonly Writer[] = [
  {
    target: 'python',
    canRun: (runtimes) => {
      const env = pythonEnv(runtimes)
      return spawnSync(python, ['-c', 'from kaitaistruct import ReadWriteKaitaiStruct'], { env }).status === 0
    },
    build: () => {},
    run: (scratch, runtimes, units, pairs) => {
      for (const pair of pairs) {
        const args = ['-B', programOf('write_dump.py'), scratch, ...pair, String(units)]
        execFileSync(python, args, { env: pythonEnv(runtimes) })
      }
    },
  },
  {
    target: 'java',
    canRun: (runtimes) =>
      existsSync(join(javaSources(runtimes), 'io/kaitai/struct/ConsistencyNotCheckedError.java')) &&
      spawnSync('javac', ['--version']).status === 0,
    build: (scratch, runtimes) => {
      copyFileSync(programOf('WriteDump.java'), join(scratch, 'WriteDump.java'))
      const sources = readdirSync(scratch).filter((file) => file.endsWith('.java'))
      const options = ['-nowarn', '-sourcepath', javaSources(runtimes), '-d', 'classes']
      execFileSync('javac', [...options, ...sources], { cwd: scratch, stdio: 'pipe' })
    },
    run: (scratch, _, units, pairs) => {
      execFileSync('java', ['-cp', join(scratch, 'classes'), 'WriteDump', String(units), ...pairs.flat()])
    },
  },
]

/** Compile the read-write parsers of `pdmp.ksy` into the folder `scratch` and build the program. */
export async function buildWriter(writer: Writer, scratch: string, runtimes: string): Promise<void> {
  const importer = { importYaml: async (name: string) => readSpec(name) }
  const files = await readWriteCompiler().compile(writer.target, readSpec('pdmp'), importer, false)
  for (const [file, text] of Object.entries(files)) writeFileSync(join(scratch, file), text)
  writer.build(scratch, runtimes)
}

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
