/**
 * Paths to objects, short enough for a row.
 * @module
 */
import { Paths } from '../../analyse.ts'
import { type Dump, NO_NODE } from '../../index.ts'

/** Most steps of a path that is shown: the text of a longer one would be of no use. */
const MOST_STEPS = 200
/** Most characters of a path. */
const LONGEST_PATH = 300

/** The shortest path to the object at an offset, cut if it is long; null if there is none. */
export function pathTo(dump: Dump, offset: number): string | null {
  const node = dump.nodes.at(offset)
  const paths = dump.part(Paths)
  const steps = node === NO_NODE ? undefined : paths.to(node)
  if (steps === undefined) return null
  const text = paths.print(steps.slice(0, MOST_STEPS))
  const isCut = steps.length > MOST_STEPS || text.length > LONGEST_PATH
  return isCut ? `${text.slice(0, LONGEST_PATH)}…` : text
}
