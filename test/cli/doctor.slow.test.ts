/**
 * `pdmp doctor` against real Emacsen: for each situation the message, the exit code and the dump that it predicts are those of
 * the Emacs itself.
 * @module
 */
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { corpusPath, readDump } from '../corpus/corpus.ts'
import { shareOf } from '../effort.ts'
import { librariesOf } from '../oracle/custom-dump.ts'
import { emacsOf, findEmacs, type StartableEmacs, skipLoudly, unpackedDump } from '../oracle/emacs.ts'
import { documentOf } from './documents.ts'
import { pdmp } from './run.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pdmp-doctor-')))
afterAll(() => rmSync(folder, { recursive: true }))

const question = ['-Q', '--batch', '--eval', "(princ (cdr (assq 'dump-file-name (pdumper-stats))))"]

interface Outcome {
  readonly exitCode: number
  /** The dump that was loaded, or what was printed instead. */
  readonly said: string
}

function started(command: readonly string[], env: Readonly<Record<string, string>>, args: readonly string[]): Outcome {
  const [program, ...rest] = [...command, ...args, ...question]
  const { status, stdout, stderr } = spawnSync(program!, rest, { encoding: 'utf8', env: { ...process.env, ...env } })
  if (status === null) return DIES
  const said = status === 0 ? stdout : stderr.trimEnd()
  return { exitCode: status, said }
}

/** What a signal ends has no exit code. */
const DIES: Outcome = { exitCode: -1, said: 'a signal' }

async function predicted(args: readonly string[]): Promise<Outcome> {
  const [program] = (await documentOf(['doctor', ...args])).programs
  const last = program.tried.at(-1)
  if (last.outcome === 'dies') return DIES
  return last.outcome === 'loads' ? { exitCode: 0, said: last.path } : { exitCode: last.exitCode, said: last.message }
}

/** Files that an Emacs is given as a dump, made of its own dump. */
const files: Readonly<Record<string, (path: string, dump: Uint8Array) => void>> = {
  'its own dump': (path, dump) => writeFileSync(path, dump),
  'an empty file': (path) => writeFileSync(path, ''),
  'a part of a header': (path, dump) => writeFileSync(path, dump.subarray(0, 60)),
  'a dump that failed': (path, dump) => writeFileSync(path, Uint8Array.of(0x21, ...dump.subarray(1, 4096))),
  'the start of a dump that failed': (path, dump) => writeFileSync(path, Uint8Array.of(0x21, ...dump.subarray(1, 40))),
  'a dump of an unknown layout': (path, dump) => {
    writeFileSync(path, Buffer.concat([dump.subarray(0, 16), Buffer.alloc(32, 7), Buffer.alloc(5000, 0x7f)]))
  },
  'a page of zeros': (path) => writeFileSync(path, new Uint8Array(4096)),
  text: (path) => writeFileSync(path, 'no dump is here\n'.repeat(20)),
  'its dump, packed': (path, dump) => writeFileSync(path, gzipSync(dump, { level: 1 })),
  'a dump of another Emacs': (path) => writeFileSync(path, readDump('own-28.2-min')),
  'a magic alone': (path, dump) => writeFileSync(path, dump.subarray(0, 16)),
  'a directory': (path) => mkdirSync(path),
  nothing: () => {},
  'a link to its dump': (path, dump) => {
    writeFileSync(`${path}.target`, dump)
    symlinkSync(`${path}.target`, path)
  },
  'a link to nothing': (path) => symlinkSync(`${path}.target`, path),
  'a link to itself': (path) => symlinkSync(path, path),
}

const emacsen = ['bullseye-amd64', 'bookworm-amd64', 'noble-amd64', 'trixie-amd64']

describe.each(emacsen)('the Emacs of %s, given', (name) => {
  const dump = name === 'noble-amd64' ? unpackedDump(name) : readDump(name)
  const emacs: StartableEmacs | undefined = emacsOf(name, dump)
  const made = Object.entries(files).map(([what, make], i) => {
    const path = join(folder, `${name}-${i}.pdmp`)
    if (emacs !== undefined) make(path, dump)
    return [what, path] as const
  })
  made.push(['a file in a directory that is absent', join(folder, 'absent/x.pdmp')])
  made.push(['a file in what is no directory', join(made[0]![1], 'x.pdmp')])
  made.push(['a name that is too long', join(folder, 'x'.repeat(300))])

  // In CI each Emacs tries every other one.
  const own = shareOf(made, 2, emacsen.indexOf(name))

  it.skipIf(emacs === undefined).each(own)('%s, does what is predicted', async (_, path) => {
    const { command, env, executable } = emacs!
    const found = started(command, { ...env, ...librariesOf(emacs!) }, [`--dump-file=${path}`])
    expect(await predicted([executable, '--dump-file', path])).toEqual(found)
  })
})

const bytes = readDump('bookworm-amd64')
const installed = findEmacs()
const hasNone = skipLoudly(installed, bytes, 'searches for a dump')

describe.skipIf(hasNone)('an application that was moved', () => {
  const real = hasNone ? '' : realpathSync(installed!.executable)
  const native = join(dirname(dirname(real)), 'lib/emacs/28.2/native-lisp')

  /** A copy of the installed Emacs with its native code, in a folder of its own. */
  function application(name: string): string {
    const app = join(folder, name)
    mkdirSync(join(app, 'bin'), { recursive: true })
    copyFileSync(real, join(app, 'bin/emacs'))
    cpSync(native, join(app, 'lib/emacs/28.2/native-lisp'), { recursive: true })
    return app
  }

  /** Situations in which the first or the last file of native code has other bytes. */
  function withOtherCode(
    what: string,
    bytes: (own: string, other: string) => Uint8Array,
  ): Readonly<Record<string, (app: string) => string>> {
    return Object.fromEntries(
      ['abbrev', 'window'].map((name) => [
        `with ${what} under the name of ${name}`,
        (app: string) => {
          copyFileSync(installed!.dump, join(app, 'bin/emacs.pdmp'))
          const preloaded = join(app, 'lib/emacs/28.2/native-lisp/28.2-6ac46776/preloaded')
          const unit = (wanted: string) => {
            return join(preloaded, readdirSync(preloaded).find((file) => file.startsWith(`${wanted}-`))!)
          }
          writeFileSync(unit(name), bytes(unit(name), unit('simple')))
          return join(app, 'bin/emacs')
        },
      ]),
    )
  }

  /** A library that the executable needs. */
  function libraryOf(executable: string): string {
    const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' })
    return /\/\S*libz\S*/.exec(stdout)![0]
  }

  /** What each situation does to the application, and how Emacs is called then. */
  const situations: Readonly<Record<string, (app: string) => string>> = {
    'with its dump beside it': (app) => {
      copyFileSync(installed!.dump, join(app, 'bin/emacs.pdmp'))
      return join(app, 'bin/emacs')
    },
    'without a dump beside it, which takes the installed one': (app) => join(app, 'bin/emacs'),
    'with an empty dump beside it, which hides the installed one': (app) => {
      writeFileSync(join(app, 'bin/emacs.pdmp'), '')
      return join(app, 'bin/emacs')
    },
    'under another name': (app) => {
      renameSync(join(app, 'bin/emacs'), join(app, 'bin/editor'))
      copyFileSync(installed!.dump, join(app, 'bin/editor.pdmp'))
      return join(app, 'bin/editor')
    },
    'through a link, whose own name does not count': (app) => {
      copyFileSync(installed!.dump, join(app, 'bin/emacs.pdmp'))
      writeFileSync(join(app, 'editor.pdmp'), '')
      symlinkSync(join(app, 'bin/emacs'), join(app, 'editor'))
      return join(app, 'editor')
    },
    'without its native code': (app) => {
      copyFileSync(installed!.dump, join(app, 'bin/emacs.pdmp'))
      rmSync(join(app, 'lib'), { recursive: true })
      return join(app, 'bin/emacs')
    },
    'without one file of its native code': (app) => {
      copyFileSync(installed!.dump, join(app, 'bin/emacs.pdmp'))
      const preloaded = join(app, 'lib/emacs/28.2/native-lisp/28.2-6ac46776/preloaded')
      rmSync(join(preloaded, 'subr-13adf6a6-52874174.eln'))
      return join(app, 'bin/emacs')
    },
    ...withOtherCode('the code of another unit', (_, other) => readFileSync(other)),
    ...withOtherCode('a library that was not compiled from Lisp', () => readFileSync(libraryOf(real))),
    ...withOtherCode('a program', () => readFileSync('/bin/true')),
    ...withOtherCode('a part of its code', (own) => readFileSync(own).subarray(0, 5000)),
    'with a dump that it wrote, whose units are incoherent': (app) => {
      const path = join(app, 'bin/emacs.pdmp')
      const run = spawnSync(real, ['-Q', '--batch', '--eval', `(dump-emacs-portable "${path}")`], { encoding: 'utf8' })
      expect(run.status).toBe(0)
      return join(app, 'bin/emacs')
    },
    'with a dump that it wrote, repaired': (app) => {
      const path = join(app, 'bin/emacs.pdmp')
      spawnSync(real, ['-Q', '--batch', '--eval', `(dump-emacs-portable "${path}")`])
      expect(pdmp(['repair', path, '--bin', join(app, 'bin'), '--in-place']).status).toBe(0)
      return join(app, 'bin/emacs')
    },
  }

  it.each(Object.entries(situations))('%s, starts as predicted', async (name, make) => {
    const path = make(application(name.replace(/\W+/g, '-')))
    expect(await predicted([path])).toEqual(started([path], {}, []))
  })

  it('is found in its directory, with its dump and what has no partner', async () => {
    const app = application('tree')
    copyFileSync(installed!.dump, join(app, 'emacs.pdmp'))
    copyFileSync(corpusPath('own-28.2-min', 'dump.pdmp.br'), join(app, 'other.pdmp'))
    const { programs, orphans } = await documentOf(['doctor', app])
    expect(programs.map(({ tried }: { tried: { path: string; outcome: string }[] }) => tried)).toEqual([
      [expect.objectContaining({ path: join(app, 'emacs.pdmp'), outcome: 'loads' })],
    ])
    expect(orphans).toEqual([join(app, 'other.pdmp')])
  })
})

it('finds nothing in an empty directory, and says so', () => {
  const empty = join(folder, 'empty')
  mkdirSync(empty)
  const { status, stderr } = pdmp(['doctor', empty])
  expect([status, stderr]).toEqual([1, expect.stringContaining('no dump and no executable')])
})
