/**
 * A summary of a dump: layout, numbers of the header, number of entries by type, and lispsym.
 * @module
 */
import type { Image } from './image.ts'
import { findLispsym, type Lispsym } from './lispsym.ts'

/** Number of entries of a table by name of their type, the most frequent first. */
type Counts = Readonly<Record<string, number>>

/** Counts of the entries of each table, by name of their type, the most frequent first. */
export interface Summary {
  /** Number of dump relocations by type, for each phase. */
  readonly dumpRelocs: readonly Readonly<Record<string, number>>[]
  /** Number of Emacs relocations by type. */
  readonly emacsRelocs: Readonly<Record<string, number>>
  /** Number of objects by Lisp type. */
  readonly objectStarts: Readonly<Record<string, number>>
  /** The builtin symbols, if their images were found. */
  readonly lispsym: Lispsym | undefined
}

/** Lisp types of objects in a dump. A type without objects is listed with 0. */
const objectTypes = ['Symbol', 'Cons', 'String', 'Vectorlike', 'Float']

export function summarize(image: Image): Summary {
  const { relocKinds, facts, tags } = image.layout
  const relocName = (type: number) => relocKinds[type]!.name
  const starts = countByName(image.objectStarts.survey.typeCounts, (type) => tags.names[type]!)
  return {
    dumpRelocs: image.dumpRelocs.map(({ survey }) => countByName(survey.typeCounts, relocName)),
    emacsRelocs: countByName(tally(image.emacsRelocs.types), (type) => facts.emacsRelocs[type]!),
    objectStarts: { ...Object.fromEntries(objectTypes.map((name) => [name, 0])), ...starts },
    lispsym: findLispsym(image),
  }
}

function tally(types: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256)
  for (const type of types) counts[type]!++
  return counts
}

function countByName(counts: Uint32Array, nameOf: (type: number) => string): Counts {
  const present = [...counts.keys()].filter((type) => counts[type]! > 0)
  present.sort((a, b) => counts[b]! - counts[a]! || a - b)
  return Object.fromEntries(present.map((type) => [nameOf(type), counts[type]!]))
}
