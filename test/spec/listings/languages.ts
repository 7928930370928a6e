/**
 * How to build and run the listing program of each language.
 *
 * Runtimes of Kaitai Struct are found where Debian puts the one for Python, and otherwise in a folder that has a copy of each
 * `kaitai_struct_<language>_runtime`, as its repository is. Programs are made in a scratch folder.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileSpec } from '../../../spec/generate/compile.ts'

export interface Language {
  /** What the compiler calls it. */
  readonly target: string
  /** Name and version of the compiler or interpreter, on one line. */
  readonly version: readonly [command: string, ...args: string[]]
  /** Build a program. @returns the command that lists the dumps that follow it, and what it needs in the environment */
  build(place: Place): Command
}

export interface Command {
  readonly argv: readonly [string, ...string[]]
  readonly env?: Readonly<Record<string, string>>
}

export interface Place {
  /** Folder with the generated parsers, in which the program is made. */
  readonly scratch: string
  /** Folder of a language's runtime. */
  runtime(language: string): string
}

const programs = fileURLToPath(new URL('./', import.meta.url))
const run = (cwd: string, command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  execFileSync(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })

export const listingLanguages: readonly Language[] = [
  {
    target: 'python',
    version: ['/usr/bin/python3', '--version'],
    build: ({ scratch }) => ({ argv: ['/usr/bin/python3', '-B', join(programs, 'listing.py'), scratch] }),
  },
  {
    target: 'cpp_stl',
    version: ['g++', '-dumpfullversion'],
    build: ({ scratch, runtime }) => {
      const library = runtime('cpp_stl')
      const sources = filesOf(scratch, '.cpp').map((file) => join(scratch, file))
      const options = ['-std=c++11', '-O1', '-w', '-DKS_STR_ENCODING_NONE', `-I${library}`, `-I${scratch}`]
      const all = [...sources, join(library, 'kaitai/kaitaistream.cpp'), join(programs, 'listing.cpp')]
      run(scratch, 'g++', [...options, ...all, '-o', 'listing'])
      return { argv: [join(scratch, 'listing')] }
    },
  },
  {
    target: 'java',
    version: ['java', '--version'],
    build: ({ scratch, runtime }) => {
      copyFileSync(join(programs, 'Listing.java'), join(scratch, 'Listing.java'))
      const sources = join(runtime('java'), 'src/main/java')
      const options = ['-nowarn', '-sourcepath', sources, '-d', 'classes']
      run(scratch, 'javac', [...options, ...filesOf(scratch, '.java')])
      return { argv: ['java', '-Xss64m', '-cp', join(scratch, 'classes'), 'Listing'] }
    },
  },
  {
    target: 'ruby',
    version: ['ruby', '--version'],
    build: ({ scratch, runtime }) => ({
      argv: ['ruby', '-I', join(runtime('ruby'), 'lib'), join(programs, 'listing.rb'), scratch],
    }),
  },
  {
    target: 'lua',
    version: ['lua5.3', '-v'],
    build: ({ scratch, runtime }) => ({
      argv: ['lua5.3', join(programs, 'listing.lua')],
      env: { LUA_PATH: [scratch, runtime('lua')].map((folder) => `${folder}/?.lua`).join(';') },
    }),
  },
  {
    target: 'php',
    version: ['php', '--version'],
    build: ({ scratch, runtime }) => ({
      argv: ['php', '-d', 'memory_limit=-1', join(programs, 'listing.php'), join(runtime('php'), 'lib'), scratch],
    }),
  },
  {
    target: 'csharp',
    version: ['mcs', '--version'],
    build: ({ scratch, runtime }) => {
      const library = filesOf(runtime('csharp'), '.cs').map((file) => join(runtime('csharp'), file))
      run(scratch, 'mcs', [
        '-nowarn:1591',
        '-out:listing.exe',
        ...library,
        ...filesOf(scratch, '.cs'),
        join(programs, 'listing.cs'),
      ])
      return { argv: ['mono', join(scratch, 'listing.exe')] }
    },
  },
  {
    target: 'go',
    version: ['go', 'version'],
    build: ({ scratch, runtime }) => {
      // Debian has golang.org/x/text, which the runtime needs, in /usr/share/gocode.
      const sources = join(scratch, 'go/src')
      mkdirSync(join(sources, 'github.com/kaitai-io/kaitai_struct_go_runtime'), { recursive: true })
      cpSync(join(runtime('go'), 'kaitai'), join(sources, 'github.com/kaitai-io/kaitai_struct_go_runtime/kaitai'), {
        recursive: true,
      })
      for (const folder of ['pdmp', 'listing']) mkdirSync(join(sources, folder))
      // The compiler's JavaScript API has no option for a package, without which it writes no clause.
      for (const file of filesOf(scratch, '.go')) {
        writeFileSync(join(sources, 'pdmp', file), `package pdmp\n${readFileSync(join(scratch, file), 'utf8')}`)
      }
      copyFileSync(join(programs, 'listing.go'), join(sources, 'listing/main.go'))
      const env = { GO111MODULE: 'off', GOFLAGS: '', GOPATH: `${join(scratch, 'go')}:/usr/share/gocode` }
      run(join(sources, 'listing'), 'go', ['build', '-o', join(scratch, 'listing'), '.'], env)
      return { argv: [join(scratch, 'listing')] }
    },
  },
  {
    target: 'nim',
    version: ['nim', '--version'],
    build: ({ scratch, runtime }) => {
      // Several enums of the specification have members of the same name.
      const options = ['-d:release', '--experimental:overloadableEnums']
      copyFileSync(join(programs, 'listing.nim'), join(scratch, 'listing.nim'))
      const quiet = ['--hints:off', '--warnings:off', `--nimcache:${join(scratch, 'nimcache')}`]
      run(scratch, 'nim', ['c', ...quiet, ...options, `--path:${runtime('nim')}`, '-o:listing', 'listing.nim'])
      return { argv: [join(scratch, 'listing')] }
    },
  },
  {
    target: 'rust',
    version: ['rustc', '--version'],
    build: ({ scratch, runtime }) => {
      // Debian has the crates that the runtime needs in /usr/share/cargo/registry: `encoding`, which `encoding-next` is a fork
      // of, but not `cp437`, for which a crate of its interface stands in.
      const project = (folder: string, name: string, dependencies: readonly string[], source: string) => {
        mkdirSync(join(scratch, folder, 'src'), { recursive: true })
        const manifest = ['[package]', `name = "${name}"`, 'version = "0.11.0"', 'edition = "2021"', '[dependencies]']
        writeFileSync(join(scratch, folder, 'Cargo.toml'), [...manifest, ...dependencies, ''].join('\n'))
        writeFileSync(join(scratch, folder, 'src', name === 'listing' ? 'main.rs' : 'lib.rs'), source)
      }
      const cp437 = `pub struct Reader;
impl Reader {
    pub fn new<T>(_: T) -> Self { Reader }
    pub fn consume(&mut self, _: usize) -> String { unimplemented!() }
}
`
      project('cp437', 'cp437', [], cp437)
      const crates = ['encoding = "0.2"', 'cp437 = { path = "../cp437" }', 'unicode-segmentation = "1"', 'flate2 = "1"']
      project('kaitai', 'kaitai', crates, readFileSync(join(runtime('rust'), 'src/lib.rs'), 'utf8'))
      const program = readFileSync(join(programs, 'listing.rs'), 'utf8')
      project('listing', 'listing', ['kaitai = { path = "../kaitai" }', '[workspace]'], program)
      for (const file of filesOf(scratch, '.rs')) copyFileSync(join(scratch, file), join(scratch, 'listing/src', file))
      mkdirSync(join(scratch, 'listing/.cargo'))
      const source =
        '[source.crates-io]\nreplace-with = "debian"\n[source.debian]\ndirectory = "/usr/share/cargo/registry"\n'
      writeFileSync(join(scratch, 'listing/.cargo/config.toml'), source)
      run(join(scratch, 'listing'), 'cargo', ['build', '--release', '--offline', '--quiet'])
      return { argv: [join(scratch, 'listing/target/release/listing')] }
    },
  },
]

/** Compile the parsers for a language and build its program. */
export async function buildListing(language: Language, place: Place): Promise<Command> {
  for (const [file, text] of Object.entries(await compileSpec('pdmp_heap', language.target))) {
    mkdirSync(join(place.scratch, file, '..'), { recursive: true })
    writeFileSync(join(place.scratch, file), text)
  }
  return language.build(place)
}

function filesOf(folder: string, ending: string): readonly string[] {
  return readdirSync(folder).filter((file) => file.endsWith(ending))
}
