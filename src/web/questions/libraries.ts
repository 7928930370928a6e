/**
 * Questions about one library: what it defined, and what it shares with which others. The list of all is a question of the overview.
 * @module
 */
import { type DefinitionKind, Describer, Holders, librariesOf, nameFor } from '../../analyse.ts'
import type { Dump } from '../../index.ts'
import { Mistake } from '../mistake.ts'
import { SizeTables } from './size-tables.ts'
import type { Page, Subject } from './subject.ts'

/** A symbol that a library defined, or holds. */
export interface DefinitionRow {
  readonly name: string
  /** What the library defined: `function`, `variable`; none for what it holds and another defined. */
  readonly kinds: readonly DefinitionKind[]
  readonly at: number | null
  /** Bytes of it that only this library holds. */
  readonly bytes: number
  /** Number of objects. */
  readonly count: number
}

/** The symbols of a library, the largest first. */
export function definitions(subject: Subject, file: string, start: number, count: number): Page<DefinitionRow> {
  const rows = subject.dump.part(Definitions).of(subject, file)
  return { total: rows.length, rows: rows.slice(start, start + count) }
}

/** What a library shares with others. */
export interface SharedRow {
  readonly at: number
  /** The object that leads to all of it. */
  readonly name: string
  readonly bytes: number
  /** The other libraries. */
  readonly files: readonly string[]
}

/** Most groups that are listed. */
const MOST_GROUPS = 30

/** What a library shares with others, the largest first. */
export function sharedBy({ dump }: Subject, file: string): readonly SharedRow[] {
  const { libraries, shared } = librariesOf(dump.part(Holders))
  const number = libraries.findIndex((library) => library.file === file)
  const groups = shared.filter((group) => group.libraries.includes(number)).slice(0, MOST_GROUPS)
  return groups.map(({ head, bytes, libraries: sharers }) => ({
    at: dump.nodes.offsetOf(head),
    name: nameFor(dump.part(Describer).describe(head)),
    bytes,
    files: sharers.filter((other) => other !== number).map((other) => libraries[other]!.file),
  }))
}

/** What no single symbol of a library holds: its entry in `load-history`, its native code. */
const ITSELF = 'the library itself'

/** Rows of the libraries that were asked for. */
class Definitions {
  readonly #dump: Dump
  readonly #known = new Map<string, readonly DefinitionRow[]>()

  constructor(dump: Dump) {
    this.#dump = dump
  }

  of(subject: Subject, file: string): readonly DefinitionRow[] {
    const known = this.#known.get(file) ?? this.#read(subject, file)
    this.#known.set(file, known)
    return known
  }

  #read(subject: Subject, file: string): readonly DefinitionRow[] {
    const { nodes, names } = this.#dump
    const library = this.#dump.part(Holders).libraries.find((each) => each.file === file)
    if (library === undefined) throw new Mistake(`the dump has no library ${file}`)
    const kinds = new Map<number, Set<DefinitionKind>>()
    for (const { kind, symbol } of library.definitions) {
      if (symbol < 0 || kind === 'require' || kind === 'provide') continue
      const known = kinds.get(symbol)
      if (known === undefined) kinds.set(symbol, new Set([kind]))
      else known.add(kind)
    }
    const sizes = this.#dump.part(SizeTables).libraryBySymbol(subject, file)
    const held = sizes.map(({ path, node, bytes, count }): DefinitionRow => {
      const defined = node === null ? undefined : kinds.get(node)
      if (node !== null) kinds.delete(node)
      const at = node === null ? -1 : nodes.offsetOf(node)
      return {
        name: node === null ? ITSELF : path.at(-1)!,
        kinds: [...(defined ?? [])],
        at: at < 0 ? null : at,
        bytes,
        count,
      }
    })
    // What is left is held by others, too.
    const others = Array.from(kinds, ([symbol, defined]): DefinitionRow => {
      const at = nodes.offsetOf(symbol)
      const name = names.symbolName(at) ?? '#<symbol without a name>'
      return { name, kinds: [...defined], at: at < 0 ? null : at, bytes: 0, count: 0 }
    })
    return [...held, ...others].sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1))
  }
}
