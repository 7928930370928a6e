/**
 * The situations of the matrix, for one release: the files that there are, and how Emacs is called. They depend on the release and
 * on the dump that it came with alone.
 * @module
 */
import { posix } from 'node:path'
import { unitsOf } from '../../../src/analyse.ts'
import { Dump } from '../../../src/index.ts'
import { fingerprintOf } from '../../../src/layout/magic.ts'
import { damages } from './damage.ts'
import { type ReleaseName, releaseNames } from './releases.ts'
import type { Call } from './run-emacs.ts'
import { soundVariants, unitVariants } from './variants.ts'
import type { Entries, Entry } from './world.ts'

export interface Situation {
  readonly id: string
  /** The first part of the id. */
  readonly group: Group
  /** Files besides those of every world. */
  readonly entries: Entries
  readonly call: Call
}

export const groups = {
  search: 'which dump is found: beside the executable, in the directory of the installation, by its name there',
  'dump-file': 'the file that `--dump-file` names, in each form of the option',
  call: 'how the executable is called: by a path, through links, by PATH, by names that lead nowhere',
  units: 'native code: absent, renamed, of another kind, not readable; units that are strings',
  variant: 'dumps that `pdmp` wrote: in every order, normalized, redacted, edited, repaired',
  moved: 'an application that was moved or renamed, with its native code or without',
  magic: 'magic and fingerprint',
  cut: 'files that end early, at and in each part',
  zero: 'parts that are zero',
  field: 'one word of the header',
  bit: 'one bit of each part',
  entry: 'entries of tables that are lost, doubled, exchanged, or have another type',
  longer: 'bytes behind the end',
} as const
export type Group = keyof typeof groups

/** The Lisp that Emacs evaluates: a collection, which visits every object, and the file that was loaded. */
const question = [
  '-Q',
  '--batch',
  '--eval',
  "(progn (garbage-collect) (princ (cdr (assq 'dump-file-name (pdumper-stats)))))",
]

const EMACS = '/usr/bin/emacs'
const HOME = '/t'
const simple: Call = { program: EMACS, argv0: EMACS, args: question, cwd: HOME, searchPath: '/usr/bin', isRoot: true }

const link = (target: string): Entry => ({ kind: 'link', target })
const file = (bytes: () => Uint8Array, mode?: number): Entry => ({
  kind: 'file',
  bytes,
  ...(mode !== undefined && { mode }),
})
const text = (content: string): Entry => file(() => Buffer.from(content))
const executable: Entry = { kind: 'copy', of: EMACS }
const directory: Entry = { kind: 'directory' }

/** The files of every world of a release, as far as Emacs asks for them. */
export function baseOf(release: ReleaseName, stock: Uint8Array, program: Uint8Array): Entries {
  const base: Record<string, Entry> = {
    [EMACS]: file(() => program, 0o755),
    [releaseNames[release].pathExec]: directory,
    '/tmp': directory,
    // Debian 13 has the two directories in one.
    ...(release === '30.1' ? { '/lib': link('usr/lib') } : {}),
  }
  for (const path of unitPaths(stock)) base[path] = file(() => ELF, 0o644)
  return base
}

/** The start of a file of native code. */
const ELF = Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, ...new Uint8Array(124)])

/** The files of native code that the stock dump needs, where its installation has them, in the order of loading. */
function unitPaths(stock: Uint8Array): string[] {
  const { heap, names } = Dump.open(stock)
  return unitsOf(heap, names).map(({ installed }) => posix.join('/usr/bin', installed!))
}

/** Make every situation of a release. */
export function situationsOf(release: ReleaseName, stock: Uint8Array): Situation[] {
  const maker = new Maker(release, stock)
  return [
    ...maker.search(),
    ...maker.dumpFile(),
    ...maker.calls(),
    ...maker.units(),
    ...maker.variants(),
    ...maker.moved(),
    ...maker.damaged(),
  ]
}

class Maker {
  readonly #stock: Uint8Array
  readonly #pathExec: string
  /** The dump of the installation. */
  readonly #installed: string
  /** What may be at the path of a dump, by name. */
  readonly #kinds: Readonly<Record<string, (path: string) => Entries>>
  readonly #units: readonly string[]
  readonly #made = new Map<string, Uint8Array>()

  constructor(release: ReleaseName, stock: Uint8Array) {
    this.#stock = stock
    const { pathExec, version } = releaseNames[release]
    this.#pathExec = pathExec
    const fingerprint = Buffer.from(fingerprintOf(stock)).toString('hex')
    this.#installed = `${pathExec}/${Number.parseInt(version, 10) < 29 ? 'emacs' : `emacs-${fingerprint}`}.pdmp`
    this.#units = unitPaths(stock)
    const other = () => {
      const bytes = stock.slice(0, 1 << 16)
      bytes.fill(0x5a, 16, 48)
      return bytes
    }
    this.#kinds = {
      stock: (path) => ({ [path]: file(() => stock) }),
      absent: () => ({}),
      empty: (path) => ({ [path]: file(() => new Uint8Array()) }),
      text: (path) => ({ [path]: text('no dump is here\n'.repeat(20)) }),
      'wrong fingerprint': (path) => ({ [path]: file(other) }),
      'failed dump': (path) => ({ [path]: file(() => Uint8Array.of(0x21, ...stock.subarray(1, 4096))) }),
      directory: (path) => ({ [path]: directory }),
      'link to stock': (path) => ({ [path]: link('/t/real.pdmp'), '/t/real.pdmp': file(() => stock) }),
      'chain of links': (path) => ({
        [path]: link('/t/one'),
        '/t/one': link('two'),
        '/t/two': link('./three/../real.pdmp'),
        '/t/three': directory,
        '/t/real.pdmp': file(() => stock),
      }),
      'link to nothing': (path) => ({ [path]: link('/t/nothing') }),
      'link to itself': (path) => ({ [path]: link(path) }),
    }
  }

  #situation(id: string, entries: Entries, call: Partial<Call> = {}): Situation {
    return { id, group: id.split('/')[0]! as Group, entries, call: { ...simple, ...call } }
  }

  /** Each kind of file at each of the places, in pairs. */
  *search(): Generator<Situation> {
    const beside = `${EMACS}.pdmp`
    const byName = `${this.#pathExec}/emacs.pdmp`
    for (const [first, atFirst] of Object.entries(this.#kinds)) {
      for (const second of ['stock', 'absent', 'empty', 'wrong fingerprint']) {
        const entries = { ...this.#kinds[second]!(this.#installed), ...atFirst(beside) }
        yield this.#situation(`search/beside ${first}, installed ${second}`, entries)
      }
    }
    for (const [kind, at] of Object.entries(this.#kinds)) {
      yield this.#situation(`search/installed ${kind}`, at(this.#installed))
      if (byName !== this.#installed) yield this.#situation(`search/by name ${kind}`, at(byName))
      const other = `${this.#pathExec}/editor.pdmp`
      yield this.#situation(`search/by another name ${kind}`, at(other), {
        argv0: '/usr/bin/../bin/editor',
        program: EMACS,
      })
      const entries = { '/usr/bin/editor': executable, ...at(other) }
      yield this.#situation(`search/renamed, by name ${kind}`, entries, {
        argv0: '/usr/bin/editor',
        program: '/usr/bin/editor',
      })
    }
    const both = {
      ...this.#kinds['stock']!(this.#installed),
      ...this.#kinds['empty']!(`${this.#pathExec}/editor.pdmp`),
    }
    yield this.#situation(
      'search/renamed, installed stock, by name empty',
      { '/usr/bin/editor': executable, ...both },
      {
        argv0: '/usr/bin/editor',
        program: '/usr/bin/editor',
      },
    )
  }

  *dumpFile(): Generator<Situation> {
    const forms: Readonly<Record<string, (path: string) => string[]>> = {
      '--dump-file=F': (path) => [`--dump-file=${path}`],
      '--dump-file F': (path) => ['--dump-file', path],
      '-dump-file F': (path) => ['-dump-file', path],
      '--dump=F': (path) => [`--dump=${path}`],
    }
    for (const [kind, at] of Object.entries(this.#kinds)) {
      for (const [form, args] of Object.entries(forms)) {
        if (!form.startsWith('--dump-file=') && !['stock', 'absent', 'empty'].includes(kind)) continue
        yield this.#situation(`dump-file/${form}: ${kind}`, at('/t/x.pdmp'), {
          args: [...args('/t/x.pdmp'), ...question],
        })
      }
      const relative = { args: ['--dump-file=./x.pdmp', ...question] }
      yield this.#situation(`dump-file/relative: ${kind}`, at('/t/x.pdmp'), relative)
      const hidden = { ...at('/t/x.pdmp'), ...this.#kinds['stock']!(`${EMACS}.pdmp`) }
      yield this.#situation(`dump-file/over a dump beside: ${kind}`, hidden, {
        args: ['--dump-file=/t/x.pdmp', ...question],
      })
    }
    const stock = this.#kinds['stock']!('/t/x.pdmp')
    const named = (id: string, entries: Entries, args: string[]) =>
      this.#situation(`dump-file/${id}`, entries, { args })
    yield named('behind the other options', stock, [...question, '--dump-file=/t/x.pdmp'])
    yield named('behind --', { ...stock, ...this.#kinds['stock']!(this.#installed) }, [
      ...question,
      '--',
      '--dump-file=/t/x.pdmp',
    ])
    yield named('twice, the first is absent', stock, ['--dump-file=/t/y.pdmp', '--dump-file=/t/x.pdmp', ...question])
    yield named('twice, the first is empty', { ...stock, '/t/y.pdmp': text('') }, [
      '--dump-file=/t/y.pdmp',
      '--dump-file=/t/x.pdmp',
      ...question,
    ])
    yield named('in an absent directory', stock, ['--dump-file=/t/absent/x.pdmp', ...question])
    yield named('in what is no directory', stock, ['--dump-file=/t/x.pdmp/x.pdmp', ...question])
    yield named('a name that is too long', stock, [`--dump-file=/t/${'x'.repeat(300)}`, ...question])
    yield named('a directory with a slash', stock, ['--dump-file=/t/', ...question])
    yield named('a dump with a slash', stock, ['--dump-file=/t/x.pdmp/', ...question])
    yield named('an empty name', stock, ['--dump-file=', ...question])
    yield named('a name with a space', { '/t/a b.pdmp': file(() => this.#stock) }, [
      '--dump-file=/t/a b.pdmp',
      ...question,
    ])
    yield named('a name in UTF-8', { '/t/é.pdmp': file(() => this.#stock) }, ['--dump-file=/t/é.pdmp', ...question])
    yield named('a dump that is executable', { '/t/x.pdmp': file(() => this.#stock, 0o755) }, [
      '--dump-file=/t/x.pdmp',
      ...question,
    ])
    const nobody = (id: string, entries: Entries, path = '/t/x.pdmp') =>
      this.#situation(`dump-file/${id}`, entries, { args: [`--dump-file=${path}`, ...question], isRoot: false })
    yield nobody('by nobody', stock)
    yield nobody('not readable', { '/t/x.pdmp': file(() => this.#stock, 0) })
    yield nobody(
      'in a directory that cannot be entered',
      {
        '/t/shut': { kind: 'directory', mode: 0 },
        '/t/shut/x.pdmp': file(() => this.#stock),
      },
      '/t/shut/x.pdmp',
    )
    yield this.#situation(
      'dump-file/not readable, beside',
      { [`${EMACS}.pdmp`]: file(() => this.#stock, 0) },
      { isRoot: false },
    )
    yield this.#situation(
      'dump-file/not readable, installed',
      { [this.#installed]: file(() => this.#stock, 0) },
      { isRoot: false },
    )
  }

  *calls(): Generator<Situation> {
    const calls: Readonly<Record<string, readonly [Entries, Partial<Call>]>> = {
      'by its path': [{}, {}],
      'by a path with ..': [{}, { argv0: '/usr/lib/../bin/emacs' }],
      'by a relative path': [{}, { argv0: '../usr/bin/emacs', cwd: '/t' }],
      'by a relative path that starts here': [{}, { argv0: './emacs', cwd: '/usr/bin' }],
      'by PATH': [{}, { argv0: 'emacs', searchPath: '/nowhere:/usr/bin:/tmp' }],
      'by a relative directory of PATH': [{}, { argv0: 'emacs', searchPath: 'bin', cwd: '/usr' }],
      'by an empty directory of PATH': [{}, { argv0: 'emacs', searchPath: '/nowhere:', cwd: '/usr/bin' }],
      'by an empty PATH': [{}, { argv0: 'emacs', searchPath: '', cwd: '/usr/bin' }],
      'by PATH, behind a directory of that name': [
        { '/t/bin/emacs': directory },
        { argv0: 'emacs', searchPath: '/t/bin:/usr/bin' },
      ],
      'by PATH, behind a file that is not executable': [
        { '/t/bin/emacs': file(() => new Uint8Array(9), 0o644) },
        { argv0: 'emacs', searchPath: '/t/bin:/usr/bin' },
      ],
      'by PATH, behind another program of that name': [
        { '/t/bin/emacs': file(() => new Uint8Array(9), 0o755) },
        { argv0: 'emacs', searchPath: '/t/bin:/usr/bin' },
      ],
      'by a link in PATH': [{ '/t/bin/emacs': link('/usr/bin/emacs') }, { argv0: 'emacs', searchPath: '/t/bin' }],
      'by a relative link in PATH': [
        { '/t/bin/emacs': link('../../usr/bin/emacs') },
        { argv0: 'emacs', searchPath: '/t/bin' },
      ],
      'by a linked directory of PATH': [{ '/t/bin': link('/usr/bin') }, { argv0: 'emacs', searchPath: '/t/bin' }],
      'by PATH, behind a link to nothing': [
        { '/t/bin/emacs': link('/nothing') },
        { argv0: 'emacs', searchPath: '/t/bin:/usr/bin' },
      ],
      'by a link': [{ '/t/editor': link('/usr/bin/emacs') }, { argv0: '/t/editor', program: '/t/editor' }],
      'by a chain of links': [
        { '/t/a': link('b'), '/t/b': link('/t/c/d'), '/t/c/d': link('../../usr/bin/emacs') },
        { argv0: '/t/a', program: '/t/a' },
      ],
      'by a link whose name ends in .pdmp': [{ '/t/x.pdmp': link('/usr/bin/emacs') }, { argv0: '/t/x.pdmp' }],
      'without PATH, by a name alone': [{}, { argv0: 'emacs', searchPath: null }],
      'without PATH, by its path': [{}, { searchPath: null }],
      'by a name that is not in PATH': [{}, { argv0: 'editor', searchPath: '/usr/bin' }],
      'by a name that is in no short PATH': [{}, { argv0: 'editor', searchPath: '/t' }],
      'by a path that does not exist': [{}, { argv0: '/nowhere/emacs' }],
      'by a path in what is no directory': [{}, { argv0: '/usr/bin/emacs/emacs' }],
      'by a link to itself': [{ '/t/loop': link('loop') }, { argv0: '/t/loop' }],
      'by the path of a directory': [{ '/t/a/folder': directory }, { argv0: '/t/a/folder/' }],
    }
    for (const [name, [entries, call]] of Object.entries(calls)) {
      for (const kind of ['stock', 'absent']) {
        const files = { ...this.#kinds[kind]!(`${EMACS}.pdmp`), ...entries }
        yield this.#situation(`call/${name}, ${kind} beside`, files, call)
      }
      yield this.#situation(`call/${name}, installed`, { ...this.#kinds['stock']!(this.#installed), ...entries }, call)
      const given = { ...call, args: ['--dump-file=/t/d.pdmp', ...question] }
      yield this.#situation(`call/${name}, --dump-file`, { '/t/d.pdmp': file(() => this.#stock), ...entries }, given)
    }
  }

  *variants(): Generator<Situation> {
    for (const [name, make] of Object.entries(soundVariants)) {
      yield this.#situation(`variant/${name}`, { [`${EMACS}.pdmp`]: this.#variant(name, make) })
    }
  }

  #variant(name: string, make: (stock: Uint8Array) => Uint8Array): Entry {
    return file(() => {
      const known = this.#made.get(name) ?? make(this.#stock)
      this.#made.set(name, known)
      return known
    })
  }

  /** A copy of the application in /app, with its native code. */
  #application(name = 'emacs'): Record<string, Entry> {
    const app: Record<string, Entry> = {
      [`/app/bin/${name}`]: executable,
      [`/app/bin/${name}.pdmp`]: file(() => this.#stock),
    }
    for (const path of this.#units) app[`/app${path.slice('/usr'.length)}`] = { kind: 'copy', of: path }
    return app
  }

  *units(): Generator<Situation> {
    if (this.#units.length === 0) return
    for (const [name, make] of Object.entries(unitVariants)) {
      yield this.#situation(`units/${name}`, { [`${EMACS}.pdmp`]: this.#variant(name, make) })
    }
    const paths = this.#units.map((path) => `/app${path.slice('/usr'.length)}`)
    const call = { program: '/app/bin/emacs', argv0: '/app/bin/emacs' }
    const places = { first: 0, second: 1, middle: paths.length >> 1, last: paths.length - 1 }
    const changes: Readonly<Record<string, (path: string) => Entries>> = {
      absent: () => ({}),
      renamed: (path) => ({ [path.replace('.eln', '-old.eln')]: text('') }),
      empty: (path) => ({ [path]: text('') }),
      'a short text': (path) => ({ [path]: text('no code') }),
      'a long text': (path) => ({ [path]: text('no code is here\n'.repeat(1000)) }),
      'a directory': (path) => ({ [path]: directory }),
      'a link to nothing': (path) => ({ [path]: link('/t/nothing') }),
      'a link to itself': (path) => ({ [path]: link(path) }),
      'a link to the code': (path) => ({ [path]: link(path.replace('/app/', '/usr/')) }),
    }
    for (const [place, i] of Object.entries(places)) {
      for (const [name, change] of Object.entries(changes)) {
        const { [paths[i]!]: _, ...others } = this.#application()
        yield this.#situation(`units/${place} ${name}`, { ...others, ...change(paths[i]!) }, call)
      }
    }
    const { [paths[0]!]: _, ...rest } = this.#application()
    yield this.#situation(
      'units/first not readable',
      { ...rest, [paths[0]!]: file(() => ELF, 0) },
      { ...call, isRoot: false },
    )
    yield this.#situation(
      'units/in a directory that cannot be entered',
      {
        ...this.#bare(),
        [posix.dirname(paths[0]!)]: { kind: 'directory', mode: 0 },
      },
      { ...call, isRoot: false },
    )
    yield this.#situation('units/all absent', this.#bare(), call)
    const elsewhere = (to: (path: string) => string) => {
      const app = this.#bare()
      for (const path of this.#units) app[to(path)] = { kind: 'copy', of: path }
      return app
    }
    yield this.#situation(
      'units/in the cache of the user',
      elsewhere((path) => `/nonexistent/.emacs.d/eln-cache/${path.split('/').slice(-3).join('/')}`),
      call,
    )
    yield this.#situation(
      'units/in the directory of another version',
      elsewhere((path) => `/app${path.slice(4).replace(/\/(\d\d\.\d)-/, '/$1.50-')}`),
      call,
    )
    yield this.#situation(
      'units/in the build tree',
      elsewhere((path) => `/app/${path.slice(path.indexOf('native-lisp'))}`),
      call,
    )
    yield this.#situation(
      'units/installed and in the build tree',
      {
        ...this.#application(),
        ...elsewhere((path) => `/app/${path.slice(path.indexOf('native-lisp'))}`),
      },
      call,
    )
    yield this.#situation(
      'units/in a linked directory',
      {
        ...this.#bare(),
        '/app/lib': link('/usr/lib'),
      },
      call,
    )
  }

  /** The application without its native code. */
  #bare(): Record<string, Entry> {
    return { '/app/bin/emacs': executable, '/app/bin/emacs.pdmp': file(() => this.#stock) }
  }

  *moved(): Generator<Situation> {
    const at = (path: string): Partial<Call> => ({ program: path, argv0: path })
    yield this.#situation('moved/whole', this.#application(), at('/app/bin/emacs'))
    yield this.#situation('moved/renamed with its dump', this.#application('editor'), at('/app/bin/editor'))
    const { '/app/bin/emacs.pdmp': _, ...noDump } = this.#application()
    yield this.#situation('moved/without its dump', noDump, at('/app/bin/emacs'))
    yield this.#situation(
      'moved/without its dump, installed',
      { ...noDump, ...this.#kinds['stock']!(this.#installed) },
      at('/app/bin/emacs'),
    )
    yield this.#situation('moved/without native code', this.#bare(), at('/app/bin/emacs'))
    yield this.#situation(
      'moved/whole, through a link',
      { ...this.#application(), '/t/emacs': link('/app/bin/emacs') },
      at('/t/emacs'),
    )
    yield this.#situation(
      'moved/whole, through a linked directory',
      { ...this.#application(), '/t/bin': link('/app/bin') },
      at('/t/bin/emacs'),
    )
    yield this.#situation(
      'moved/renamed without its dump',
      {
        '/app/bin/editor': executable,
        '/app/bin/emacs.pdmp': file(() => this.#stock),
      },
      at('/app/bin/editor'),
    )
    yield this.#situation(
      'moved/deeper',
      {
        '/app/deep/er/bin/emacs': executable,
        '/app/deep/er/bin/emacs.pdmp': file(() => this.#stock),
      },
      at('/app/deep/er/bin/emacs'),
    )
    yield this.#situation(
      'moved/to the root',
      { '/emacs': executable, '/emacs.pdmp': file(() => this.#stock) },
      at('/emacs'),
    )
  }

  *damaged(): Generator<Situation> {
    for (const { id, apply } of damages(this.#stock)) {
      const name = id.includes('/') ? id : `longer/${id}`
      yield this.#situation(name.replace(/^fingerprint/, 'magic/fingerprint'), {
        [`${EMACS}.pdmp`]: file(() => apply(this.#stock)),
      })
    }
  }
}
