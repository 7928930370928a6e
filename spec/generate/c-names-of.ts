/**
 * Write `spec/c-names.tsv`: the names that the C code of Emacs defines, taken from its source trees.
 *
 *   npx tsx spec/generate/c-names-of.ts TREE…
 *
 * Names are read from the macros that define them, in the files of all systems: a name may be defined on Windows only. Each
 * TREE needs `src/`, `configure.ac`, which has the release and the names of systems, and `msdos/sed2v2.inp`. Trees of
 * development versions count to the release that they led to. Add trees of a release to all those of before, since names that
 * no tree defines are left out.
 *
 * Nothing of the sources but names is kept: those of Lisp objects and of their C variables, the kinds of variables, and how
 * many arguments functions take.
 * @module
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

interface CName {
  readonly kinds: Set<string>
  readonly releases: Set<number>
  readonly arities: Set<string>
  readonly cNames: Set<string>
}

const kindOfMacro: Readonly<Record<string, string>> = {
  LISP: 'o',
  LISP_NOPRO: 'o',
  INT: 'i',
  BOOL: 'b',
  KBOARD: 'k',
  PER_BUFFER: 'p',
}
const text = '"([^"\\\\]+)"'
const symbols = new RegExp(`\\bDEFSYM\\s*\\(\\s*(Q\\w+)\\s*,\\s*${text}`, 'g')
/** Some functions have a constant as their least number of arguments, which is written as `*`. */
const functions = new RegExp(`\\bDEFUN\\s*\\(\\s*${text}\\s*,\\s*\\w+\\s*,\\s*\\w+\\s*,\\s*(\\w+)\\s*,\\s*(\\w+)`, 'g')
const variables = new RegExp(`\\bDEFVAR_([A-Z_]+)\\s*\\(\\s*${text}\\s*,\\s*(?:&\\s*)?(\\w+)`, 'g')
const interned = new RegExp(`\\bintern_c_string\\s*\\(\\s*${text}`, 'g')
const keys = new RegExp(
  `\\binitial_define_(?:lispy_)?key\\s*\\(\\s*\\w+\\s*,\\s*(?:${text}|[^,"]+?)\\s*,\\s*${text}`,
  'g',
)
/** Tables of names that a loop interns. */
const tables =
  /\b(?:frame_parms|modifier_names|socket_options|weight_table|slant_table|width_table)\s*\[[^\]]*\]\s*=\s*\{(.*?)\n\s*\};/gs

/** `system-type`: the name of a system in configure.ac up to its version, unless it has another one. */
const systems = /\bopsys=([a-z][a-z-]*)/g
const otherSystems = /\bSYSTEM_TYPE(?:=| ")([a-z][a-z-]*)/g

const names = new Map<string, CName>()
const versions: string[] = []

function add(release: number, kind: string, name: string, more: { arity?: string; cName?: string } = {}): void {
  let known = names.get(name)
  if (known === undefined) {
    known = { kinds: new Set(), releases: new Set(), arities: new Set(), cNames: new Set() }
    names.set(name, known)
  }
  known.kinds.add(kind)
  known.releases.add(release)
  if (more.arity !== undefined) known.arities.add(more.arity)
  if (more.cName !== undefined) known.cNames.add(more.cName)
}

function readFile(source: string, release: number): void {
  for (const [, cName, name] of source.matchAll(symbols)) add(release, 'S', name!, { cName: cName! })
  for (const [, name, least, most] of source.matchAll(functions)) {
    const greatest = most === 'MANY' ? '-2' : most === 'UNEVALLED' ? '-1' : most
    add(release, 'F', name!, { arity: `${least},${greatest}`.replace(/\b[a-z]\w*/gi, '*') })
  }
  for (const [, macro, name, cName] of source.matchAll(variables)) {
    const kind = kindOfMacro[macro!]
    if (kind === undefined) continue
    // Fields of buffers and keyboards are not among the global variables, whose order is that of their names.
    add(release, kind, name!, 'oib'.includes(kind) ? { cName: cName! } : {})
  }
  readInterned(source, release)
}

function readInterned(source: string, release: number): void {
  for (const [, name] of source.matchAll(interned)) add(release, 'I', name!)
  for (const [, key, name] of source.matchAll(keys)) for (const each of [key, name]) if (each) add(release, 'I', each)
  for (const [, rows] of source.matchAll(tables)) {
    for (const [, name] of rows!.matchAll(new RegExp(text, 'g'))) add(release, 'I', name!)
  }
}

function readTree(tree: string): void {
  const read = (path: string) => readFileSync(join(tree, path), 'latin1')
  const configure = read('configure.ac')
  const version = /\bAC_INIT\(\[?GNU Emacs\]?, \[?([\d.]+)/.exec(configure)?.[1]
  if (version === undefined) throw new Error(`${tree}: configure.ac has no version of GNU Emacs`)
  const release = Number.parseInt(version, 10)
  versions.push(version)
  for (const file of readdirSync(join(tree, 'src'))) if (/\.[chm]$/.test(file)) readFile(read(`src/${file}`), release)
  for (const [, system] of configure.matchAll(systems)) {
    add(release, 'I', system!.replace(/-$/, '').replace('-', '/'))
  }
  for (const source of [configure, read('msdos/sed2v2.inp')]) {
    for (const [, system] of source.matchAll(otherSystems)) add(release, 'I', system!)
  }
}

for (const tree of process.argv.slice(2)) readTree(tree)

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const rows = [...names]
  .sort(([a], [b]) => order(a, b))
  .map(([name, { kinds, releases, arities, cNames }]) => {
    const sorted = (set: ReadonlySet<string>) => [...set].sort(order)
    const span = `${Math.min(...releases)}-${Math.max(...releases)}`
    return [name, sorted(kinds).join(''), span, sorted(arities).join(' '), sorted(cNames).join(' ')].join('\t')
  })
const header = [
  '# Names that the C code of Emacs defines: name, kinds, first and last release, least and most arguments, names in C.',
  '# Kinds: S symbol (DEFSYM), F function (DEFUN), o i b k p variable (DEFVAR of a Lisp object, an integer, a boolean, in a keyboard,',
  '# in a buffer), I interned otherwise. Most arguments: -1 UNEVALLED, -2 MANY; least: * a constant.',
  `# Written by spec/generate/c-names-of.ts from the sources of ${[...new Set(versions)].sort().join(', ')}.`,
]
writeFileSync(fileURLToPath(new URL('../c-names.tsv', import.meta.url)), `${[...header, ...rows].join('\n')}\n`)
console.log(`spec/c-names.tsv: ${rows.length} names`)
