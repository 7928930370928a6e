/**
 * The shape of src/ as a test: which folder may import which, and what every file keeps.
 * @module
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))

const fieldTables = 'generated/field_tables.js'
const dictionaryFile = 'generated/c_names.js'
const libraryFile = 'generated/lisp_library.js'
const image = ['bytes', 'layout', 'tables', 'image'] as const
const heap = [...image, 'heap'] as const
const lisp = [...heap, 'executable', 'lisp'] as const

/**
 * Folder → what it may import besides itself, `units` and `error`. A row is a design decision; change it in review, not in
 * passing. Arrows only go down the flow: no folder imports a sibling verb but by the named edges.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  bytes: [],
  layout: ['bytes', fieldTables],
  tables: ['bytes', 'layout', 'generated'],
  image: ['bytes', 'layout', 'tables'],
  heap: image,
  gc: heap,
  executable: heap,
  lisp: [...heap, 'executable'],
  hash: lisp,
  // Buckets of obarrays prove names; nothing imports it but the surface, so that its dictionary is left out where it is not used.
  proof: [...lisp, 'hash', dictionaryFile],
  // load.ts alone thaws hash tables; see `onlyFrom`.
  reloc: [...heap, 'hash'],
  graph: lisp,
  // Graph in, graph out; hash knows buckets and which table has which test.
  edit: [...lisp, 'hash', 'graph', 'dump.ts'],
  // Never reloc: a round trip tests two implementations and not one twice.
  write: [...image, 'graph'],
  // Documents describe graphs in the words of lisp, and say in which order to write them.
  document: [...lisp, 'graph', 'write', 'dump.ts'],
  // Bytes behind bytes: it knows that a dump has a fingerprint, and nothing else of it.
  embed: ['bytes', 'image'],
  machine: [...lisp, libraryFile, 'gc', 'hash', 'reloc', 'graph', 'write', 'sorted-btree'],
  analyse: [...lisp, 'gc', 'hash', 'graph', 'dump.ts'],
  // Results in the formats of other tools.
  export: [...lisp, 'analyse'],
  // Two dumps, by what analyse knows of each, and by the normal forms that edits give them.
  compare: [...lisp, 'hash', 'graph', 'analyse', 'edit', 'dump.ts'],
  // Experiments put the rest together, and nothing builds on them.
  lab: [...lisp, 'hash', 'graph', 'write', 'reloc', 'embed', 'machine', 'dump.ts'],
  // Words and pixels see what every user of the library sees.
  cli: [
    'index.ts',
    'analyse.ts',
    'machine.ts',
    'lab.ts',
    'pattern.ts',
    'web',
    'node:',
    'commander',
    'signal-exit',
    'picocolors',
    'get-east-asian-width',
    'cli-progress',
    'hyparquet-writer',
    '@modelcontextprotocol/sdk',
  ],
  // The worker sees what every user of the library sees, and the page asks the worker.
  web: [
    'index.ts',
    'analyse.ts',
    'lab.ts',
    'machine.ts',
    'pattern.ts',
    'comlink',
    'd3-hierarchy',
    'preact',
    'preact-render-to-string',
    '@tanstack/virtual-core',
  ],
}

/** Edges that these files of the folder may use, and no other. */
const onlyFrom: Readonly<Record<string, readonly string[]>> = {
  'reloc → hash': ['src/reloc/load.ts'],
  // A report without a dump contains answers to questions of the page, and the lab's page consists of its parts.
  'cli → web': ['src/cli/commands/report.ts', 'src/cli/commands/lab.ts'],
}

/** Files of src/ itself: the entry points of the package, the story, and two words that every folder shares. */
const mayImportAtTop: Readonly<Record<string, readonly string[]>> = {
  'index.ts': [
    ...lisp,
    'gc',
    'hash',
    'proof',
    'reloc',
    'graph',
    'edit',
    'write',
    'document',
    'embed',
    'analyse',
    'dump.ts',
    'pdmp.ts',
  ],
  'analyse.ts': [...lisp, 'bytes', 'analyse', 'edit', 'compare', 'export'],
  'machine.ts': ['machine'],
  'lab.ts': ['lab'],
  // Every part of one open dump, and nothing that writes or runs.
  'dump.ts': [...lisp, 'gc', 'hash', 'graph', 'pdmp.ts'],
  'pdmp.ts': ['bytes', 'layout', 'tables', 'image'],
  'error.ts': [],
  'units.ts': [],
  // What users type, in words and pixels.
  'pattern.ts': [],
}
const shared = ['units.ts', 'error.ts']
const surfaces = ['cli', 'web']

interface Source {
  /** Path from the root, `src/gc/object-index.ts`. */
  readonly path: string
  /** `gc`, or the file's own name in src/ itself. */
  readonly folder: string
  readonly text: string
  /** The text without comments. */
  readonly code: string
  readonly imports: readonly string[]
}

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8')
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const imports = [...code.matchAll(/(?:\bfrom |\bimport |\bimport\()'([^']+)'/g)].map(([, specifier]) => specifier!)
  return { path, folder: path.split('/')[1]!, text, code, imports }
}

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readSource(`src/${file}`))
  .sort((a, b) => (a.path < b.path ? -1 : 1))

/** What a specifier names in the words of the table: `gc`, `units.ts`, `generated/field_tables.js`, `node:`, a package. */
function targetOf({ path }: Source, specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:'
  if (!specifier.startsWith('.')) return specifier
  const target = normalize(join(dirname(path), specifier))
  if (!target.startsWith('src/')) return target
  return target.split('/')[1]!
}

function isAllowed(source: Source, target: string): boolean {
  const { folder, path } = source
  const isFolder = folder !== path.slice('src/'.length)
  if (isFolder && target === folder) return true
  if (onlyFrom[`${folder} → ${target}`]?.includes(path) === false) return false
  if (!surfaces.includes(folder) && shared.includes(target)) return true
  const allowed = isFolder ? mayImport[folder] : mayImportAtTop[folder]
  return allowed?.some((name) => target === name || target.startsWith(`${name}/`)) ?? false
}

describe('imports', () => {
  it('are seen by this test', () => {
    expect(sources.length).toBeGreaterThan(50)
    const count = sources.reduce((sum, { imports }) => sum + imports.length, 0)
    const lines = sources.reduce((sum, { code }) => sum + (code.match(/\bfrom '|\bimport\('/g)?.length ?? 0), 0)
    expect(count).toBe(lines)
  })

  it('go only where the table lets them', () => {
    const forbidden = sources.flatMap((source) =>
      source.imports
        .map((specifier) => targetOf(source, specifier))
        .filter((target) => !isAllowed(source, target))
        .map((target) => `${source.path} imports ${target}`),
    )
    expect(forbidden).toEqual([])
  })

  it('lead to files that exist, by their names', () => {
    const broken = sources.flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => specifier.startsWith('.') && !existsSync(join(root, dirname(path), specifier)))
        .map((specifier) => `${path} imports ${specifier}`),
    )
    expect(broken).toEqual([])
  })

  it('make no circle', () => {
    const graph = new Map(
      sources.map(({ path, imports }) => [
        path,
        imports.filter((name) => name.startsWith('.')).map((name) => relative(root, join(root, dirname(path), name))),
      ]),
    )
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      if (done.has(path) || trail.includes(path)) return
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
      done.add(path)
    }
    for (const path of graph.keys()) visit(path, [])
    expect(circles).toEqual([])
  })

  it('of every folder are decided', () => {
    const folders = new Set(sources.map(({ folder }) => folder))
    const known = new Set([...Object.keys(mayImport), ...Object.keys(mayImportAtTop)])
    expect([...folders].filter((folder) => !known.has(folder))).toEqual([])
  })
})

/** Paths of the sources that `isOdd` is true of. */
const pathsWhere = (isOdd: (source: Source) => boolean) => sources.filter(isOdd).map(({ path }) => path)
const isSurface = ({ folder }: Source) => surfaces.includes(folder)

describe('every file', () => {
  it('opens by saying what it is, in a block comment that ends in @module', () => {
    const opens = /^(#!.*\n)?\/\*\*(?:(?!\*\/)[\s\S])*@module\s*\*\//
    expect(pathsWhere(({ text }) => !opens.test(text))).toEqual([])
  })

  it('has at most 400 lines', () => {
    expect(pathsWhere(({ text }) => text.split('\n').length - 1 > 400)).toEqual([])
  })

  it('exports by name only', () => {
    expect(pathsWhere(({ code }) => /^export default\b/m.test(code))).toEqual([])
  })

  it('is named for a concept', () => {
    expect(pathsWhere(({ path }) => /\/(utils|helpers|types|misc|common)\.ts$/.test(path))).toEqual([])
    expect(pathsWhere(({ path }) => path.endsWith('/index.ts') && path !== 'src/index.ts')).toEqual([])
    expect(pathsWhere(({ path }) => !/^[a-z0-9/.-]+$/.test(path))).toEqual([])
  })
})

it('src/cli opens files that a user names only in its one reader and its one writer', () => {
  const opens =
    /(?<![#.\w])((open|readFile|writeFile|appendFile|copyFile|rename|truncate)(Sync)?|createReadStream|createWriteStream)\(/
  // The manifest of the package is not a file that a user names, nor are those of the cache of symbol names.
  const unversioned = (code: string) => code.replaceAll("readFileSync(new URL('../../package.json'", '')
  expect(pathsWhere(({ folder, code }) => folder === 'cli' && opens.test(unversioned(code)))).toEqual([
    'src/cli/files.ts',
    'src/cli/output-file.ts',
    'src/cli/symbol-index.ts',
  ])
})

describe('outside src/layout no code compares releases: this test', () => {
  /** A release or a generation, as a variable or as a property: `release`, `layout.release`, `image.layout.generation!`. */
  const version = String.raw`(?<![\w-])(?:[\w#]+[?!]?\.)*#?(?:release|generation)[!?]?(?![\w-])`
  const absent = String.raw`(?!\s*(?:null|undefined)\b)`
  const comparisons = [
    new RegExp(String.raw`${version}\s*(?:[<>]=?|[=!]==?)(?![=>])${absent}`),
    new RegExp(String.raw`(?:(?<![=-])[<>]=?|[=!]==?)\s*${version}(?!\s*\()`),
    new RegExp(String.raw`\bswitch \(${version}`),
    // As a number, or as the key of a table.
    new RegExp(String.raw`\b(?:Number|parseInt|parseFloat|BigInt)\(${version}`),
    new RegExp(String.raw`[\w)\]]\[${version}\]`),
    // By name, whatever the value that it is compared with is called.
    /'(?:2018|2[789]|3\d|28\+|28dev-[an])'/,
    // The release whose rules stand in for those of an unreleased one: layout has its rules.
    /\bnearestRelease\b/,
  ]
  const compares = (code: string) => comparisons.some((pattern) => pattern.test(code))

  it.each([
    'if (release < 30) return',
    "return layout.release === '30'",
    'image.layout.release !== other.layout.release',
    'const isNew = 29 <= this.#release',
    'Number(layout.release ?? 0)',
    "['28', '29'].includes(layout.release)",
    "const known = x === '28+'",
    'switch (layout.generation) {',
    'const row = rows[release]',
    'layout.generation==name',
  ])('finds `%s`', (code) => {
    expect(compares(code)).toBe(true)
  })

  it.each([
    "if (layout.release === null) return 'unknown'",
    'release === undefined ? [] : [release]',
    'const release = releases.find((each) => text.startsWith(each))',
    'readonly release: Release | null',
    'this.release(address)',
    'for (i = 0; i < blocks.release(); i++) {}',
    'const { release } = heap.layout',
    'types.map(({ release }) => release)',
    '(release) => release',
  ])('lets `%s` pass', (code) => {
    expect(compares(code)).toBe(false)
  })

  it('finds none', () => {
    expect(pathsWhere(({ folder, code }) => folder !== 'layout' && compares(code))).toEqual([])
  })
})

describe('outside the surfaces no file', () => {
  it('prints, reads a clock, asks the process or the world', () => {
    const world = /\b(console|process(?!-)|globalThis|performance|Date|fetch|setTimeout)\b|Math\.random/
    const unquoted = ({ code }: Source) => code.replace(/"[^"\n]*"|'[^'\n]*'/g, "''")
    expect(pathsWhere((source) => !isSurface(source) && world.test(unquoted(source)))).toEqual([])
  })

  it('remembers anything between calls', () => {
    expect(pathsWhere((source) => !isSurface(source) && /^(export )?(let|var) /m.test(source.code))).toEqual([])
  })
})

it('keeps the story on one page', () => {
  expect(readSource('src/pdmp.ts').text.split('\n').length).toBeLessThanOrEqual(80)
})

it.each(['index', 'analyse', 'machine', 'lab'])('keeps src/%s.ts to re-exports', (name) => {
  const { code } = readSource(`src/${name}.ts`)
  expect(code.replace(/export (type )?\{[^}]*\} from '[^']+'/g, '').trim()).toBe('')
})

/** Modules by which a test finds and starts a real Emacs. */
const startsEmacs = /^test\/oracle\/((emacs|start-emacs|custom-dump|boots)\.ts|.*\/(ask|run)-emacs\.ts)$/

it('`npm test` leaves out what starts a real Emacs: such files are named *.slow.test.ts', () => {
  const starting = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
    .map((file) => readSource(`test/${file}`))
    .filter(({ path, imports }) => imports.some((name) => startsEmacs.test(normalize(join(dirname(path), name)))))
    .map(({ path }) => path)
  expect(starting.length).toBeGreaterThan(10)
  expect(starting.filter((path) => !path.endsWith('.slow.test.ts'))).toEqual([])
})
