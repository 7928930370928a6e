/**
 * Compares any image that opened with itself, which gives no difference even in a damaged dump; then with its normal form in another order.
 * @module
 */
import type { Dump } from '../../src/index.ts'
import { type Attempt, demand, type Library } from './promise.ts'

export function exerciseCompare(dump: Dump, library: Library, attempt: Attempt): void {
  exerciseManifest(dump, library, attempt)
  exerciseDoctor(dump, library, attempt)
  exerciseAudit(dump, library, attempt)
  const found = attempt(() => library.diffDumps(dump, dump, { strict: 3 }))
  if (found !== undefined) demand(found.same && found.sizes.length === 0, 'a dump does not differ from itself')
  const history = attempt(() => library.readLoadHistory(dump.nodes, dump.symbols, dump.names)) ?? []
  for (const file of ['lisp/org/org.elc', ...history.map((each) => each.file)])
    demand(!/[\\/]/.test(library.libraryName(file)), 'the name of a library has no directory')
  const bytes = attempt(() => library.diffBytes(dump, dump, 3))
  if (bytes !== undefined) demand(bytes.bytes === 0, 'the bytes of a dump do not differ from themselves')
  demand(library.identifyDump(dump.image).size === dump.bytes.length, 'a dump is as large as its file')
  let size = 0
  attempt(() => {
    for (const line of library.listDump(dump)) size += line.length
  })
  demand(size <= 65 * (dump.bytes.length + (1 << 20)), 'the text of a dump is bounded by its size')
  exerciseRepro(dump, library, attempt)
}

/** Whatever is normalized and compared, each place and each difference has a known cause. */
function exerciseRepro(dump: Dump, library: Library, attempt: Attempt): void {
  const options = { date: 1, host: 'h', user: 'u', buildPaths: [{ from: 'e', to: 'longer' }] }
  const normal = attempt(() => library.normalizeDump(dump, options))
  if (normal === undefined) return
  demand(Object.hasOwn(library.buildCauses, 'counter'), 'causes are named')
  const counter = { cause: 'counter', path: 'x', value: { kind: 'fixnum', value: 7n }, offset: null } as const
  demand(library.shortPlace(dump, counter).old === '7', 'a place is told with its value')
  for (const place of [...normal.places, ...normal.refused]) {
    demand(Object.hasOwn(library.buildCauses, place.cause), 'a place has a known cause')
    attempt(() => library.shortPlace(dump, place))
  }
  const written = attempt(() => library.writeDump(normal.graph))
  const other = written === undefined ? undefined : attempt(() => library.Dump.open(written))
  const found = other === undefined ? undefined : attempt(() => library.reproDumps(dump, other))
  if (found === undefined) return
  for (const { cause } of found.differences) demand(Object.hasOwn(library.causes, cause), 'a difference has a cause')
  const harmful = new Set(['content', 'hash-order', 'build-path'])
  const isHarmless = !found.differences.some(({ cause }) => harmful.has(cause))
  demand(
    found.harmless === (found.identical || (isHarmless && found.afterNormalize)),
    'the verdict follows from causes',
  )
}

/** A manifest describes any dump, and nothing differs from it. */
function exerciseManifest(dump: Dump, library: Library, attempt: Attempt): void {
  const build = attempt(() => library.buildOf(dump))
  const manifest = attempt(() => library.manifestOf(dump, { size: 0, sha256: '', canonicalSha256: '' }, null))
  demand((build === undefined) === (manifest === undefined), 'a manifest needs what the dump says of its build')
  if (manifest === undefined) return
  demand(library.manifestChanges(JSON.parse(JSON.stringify(manifest)), manifest).length === 0, 'nothing differs')
  attempt(() => library.manifestChanges({ schema: manifest.schema, features: 1 }, manifest))
}

/** Emacs takes a dump, refuses it or crashes, whatever the executable; the executable here is the dump itself, which has its fingerprint. */
function exerciseDoctor({ bytes }: Dump, library: Library, attempt: Attempt): void {
  const files = {
    read: () => bytes,
    exists: () => false,
    realPath: (path: string) => path,
    isProgram: () => true,
    isLink: () => false,
    list: () => [],
  }
  const program = library.emacsProgram('/bin/emacs', bytes)
  const open = (file: Uint8Array) => library.Dump.open(file)
  const call = { argv0: '/bin/emacs', args: ['--dump=x'], searchPath: null }
  demand(library.dumpFileIn(call.args) === 'x', 'Emacs accepts abbreviations of an option')
  demand(library.unitOfOtherVersion('/a/b/c/d.eln', files) === undefined, 'an empty directory has no file')
  const found = attempt(() => library.diagnose(program, { ...call, args: [] }, files, open))
  if (found === undefined) return
  demand(found.tried.length === 1 && found.tried[0]!.path === '/bin/emacs.pdmp', 'Emacs takes the first dump there is')
  demand(found.verdict.outcome !== 'absent', 'a dump that is there has a verdict')
}

/** Findings are sorted by level, of known rules, and at places in the file; nothing is left of a dump after itself. */
function exerciseAudit(dump: Dump, library: Library, attempt: Attempt): void {
  const { auditLevels, auditRules } = library
  const found = attempt(() => library.audit(dump))
  if (found === undefined) return
  const ranks = found.map(({ level }) => auditLevels.indexOf(level))
  demand(
    ranks.every((rank, i) => rank >= (ranks[i - 1] ?? 0)),
    'the most severe findings come first',
  )
  for (const { rule, offset, excerpt } of found) {
    demand(Object.hasOwn(auditRules, rule), 'a finding names a rule')
    demand(offset >= 0 && offset <= dump.bytes.length, 'a finding is at a place in the file')
    demand(
      excerpt === null || /^.{0,4}… \(\d+ characters\)$/s.test(excerpt),
      'an excerpt shows four characters at most',
    )
  }
  demand(
    attempt(() => library.audit(dump, { base: dump }))?.length === 0,
    'a dump has nothing that itself does not have',
  )
  const ranges = [...found.flatMap((each) => each.ranges), { start: 9, end: 8 }, { start: 0, end: 2 ** 32 }]
  for (const count of [ranges.length - 1, ranges.length]) {
    const chosen = ranges.slice(0, count).map((range) => ({ ...range, isSecret: true }))
    const redacted = attempt(() => library.redactRanges(dump, chosen))
    const written = redacted === undefined ? undefined : attempt(() => library.writeDump(redacted.graph))
    if (written === undefined) continue
    demand(redacted!.characters <= dump.bytes.length, 'each character is overwritten once')
    demand(written.length <= dump.bytes.length + (1 << 17), 'a redacted dump is no larger')
  }
}
