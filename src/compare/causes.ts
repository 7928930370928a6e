/**
 * Why two dumps differ, and which causes are harmless: a started Emacs is the same in spite of them.
 * @module
 */
import { type BuildCause, buildCauses } from '../layout/build-places.ts'

/** The causes with what each means. Those that are not harmless come first. */
export const causes = {
  content: 'anything else: the dumps have different contents',
  'hash-order': 'the order of entries in a hash table, or of symbols in an obarray',
  'build-path': 'names of files below the directory of the build',
  ...buildCauses,
  'object-order': 'the order in which objects were dumped',
  offsets: 'offsets and table entries that follow from other sizes and another order',
} as const satisfies Record<BuildCause, string> & Record<string, string>

/** Why two dumps differ in a place. */
export type Cause = keyof typeof causes

const harmful: ReadonlySet<Cause> = new Set<Cause>(['build-path', 'hash-order', 'content'])

/** Whether differences of this cause make no difference to a started Emacs. */
export const isHarmless = (cause: Cause): boolean => !harmful.has(cause)
