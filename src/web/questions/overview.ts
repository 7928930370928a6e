/**
 * Questions of the overview: which dump this is, what it consists of, and whether it is sound.
 * @module
 */
import { audit, type BuildFacts, buildOf, Holders, identifyDump, librariesOf } from '../../analyse.ts'
import { type Region, verify } from '../../index.ts'
import type { Subject } from './subject.ts'

/** Which Emacs wrote the dump, and for which executable. */
export const identity = ({ dump }: Subject) => ({
  ...identifyDump(dump.image),
  generation: dump.layout.generation,
  windows: dump.layout.windows,
  objects: dump.summarize().objectStarts,
})

/** Version, configuration and features of the build. */
export const build = ({ dump }: Subject): BuildFacts => buildOf(dump)

/** The five regions of the file, in order. */
export const regions = ({ dump }: Subject): readonly Region[] => dump.regions

/** What `pdmp verify` says. */
export const verdict = ({ dump }: Subject) => verify(dump.bytes)

/** What `pdmp audit` says. */
export const carried = ({ dump }: Subject) => audit(dump)

/** What each library of the dump holds, in the order in which they were loaded. */
export const libraries = ({ dump }: Subject) => librariesOf(dump.part(Holders))
