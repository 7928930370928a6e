/**
 * Questions of the overview: which dump this is, what it consists of, and whether it is sound.
 * @module
 */
import {
  audit as auditOf,
  type BuildFacts,
  buildOf,
  coverage,
  duplicatesOf,
  Holders,
  identifyDump,
  librariesOf,
  sharesOf,
  UNKNOWN,
} from '../../analyse.ts'
import { type Region, releaseTitle, type Summary, verify } from '../../index.ts'
import type { Subject } from './subject.ts'

/** Which Emacs wrote the dump, and for which executable. */
export const identity = ({ dump }: Subject) => ({
  ...identifyDump(dump.image),
  title: dump.layout.release === null ? null : releaseTitle(dump.layout.release),
  generation: dump.layout.generation,
  windows: dump.layout.windows,
  ...countsOf(dump.summarize()),
})

const countsOf = ({ objectStarts, dumpRelocs, emacsRelocs }: Summary) => ({
  objects: objectStarts,
  relocations: [...dumpRelocs, emacsRelocs].map((counts) => Object.values(counts).reduce((a, b) => a + b, 0)),
})

/** Version, configuration and features of the build. */
export const build = ({ dump }: Subject): BuildFacts => buildOf(dump)

/** The five regions of the file, in order. */
export const regions = ({ dump }: Subject): readonly Region[] => dump.regions

/** What `pdmp verify` says of the heap. A dump whose header or tables are damaged cannot be opened. */
export const verdict = ({ dump }: Subject) => verify(dump)

/** What `pdmp audit` says. */
export const audit = ({ dump }: Subject) => auditOf(dump)

/** What each library of the dump holds, in the order in which they were loaded. */
export const libraries = ({ dump }: Subject) => librariesOf(dump.part(Holders))

/** The libraries that keep the most bytes alive, the largest first. */
export function largestLibraries({ dump }: Subject, count: number) {
  const all = librariesOf(dump.part(Holders)).libraries
  const rows = all.toSorted((a, b) => b.retained - a.retained).slice(0, count)
  return {
    total: all.length,
    bytes: all.reduce((sum, { retained }) => sum + retained, 0),
    rows: rows.map(({ file, custom, own, retained }) => ({ file, custom, own, retained })),
  }
}

/** What most dumps do not have, or have little of. */
export function oddities({ dump }: Subject) {
  const unknown = sharesOf(coverage(dump)).find(({ label }) => label === UNKNOWN)
  const duplicates = duplicatesOf(dump.part(Holders))
  return {
    unknown: unknown?.bytes ?? 0,
    duplicates: { groups: duplicates.length, bytes: duplicates.reduce((sum, { saved }) => sum + saved, 0) },
    custom: librariesOf(dump.part(Holders))
      .libraries.filter(({ custom }) => custom)
      .map(({ file }) => file),
    nameless: [...dump.symbols.offsets()].filter((at) => dump.names.symbolName(at) === undefined).length,
  }
}
