/**
 * Sizes by one or more sources, nested in any order: by library, then by type, then by region.
 *
 * Every byte of the file is in exactly one leaf row, so the leaf rows add up to the size of the file.
 * @module
 */
import { typeOf } from '../../heap/node-type.ts'
import { regionsOf } from '../../image/regions.ts'
import { hex } from '../../units.ts'
import { Describer, nameFor, wordsFor } from '../describe.ts'
import { HARDWARE_PAGE } from '../pages.ts'
import { NO_DOMINATOR } from './dominators.ts'
import { HeldBy } from './held-by.ts'
import type { Holders } from './holders.ts'
import { contentKinds, kindsOf } from './kinds.ts'
import { overheads } from './pieces.ts'

/** The criteria by which sizes can be grouped. */
export const sizeSources = {
  region: 'part of the file',
  type: 'Lisp type',
  library: 'file of load-history that holds it',
  symbol: 'symbol or C variable that it belongs to',
  kind: 'kind of content',
  feature: 'feature that the library provides',
  page: 'page of 4 KiB',
  root: 'root that holds it',
} as const
/** A name in `sizeSources`. */
export type SizeSource = keyof typeof sizeSources

/** A row of `sizesBy`: the bytes of one group, and of the groups in it. */
export interface SizeRow {
  /** The name for each source, the outermost first. */
  readonly path: readonly string[]
  /** Number of bytes of the file. */
  readonly bytes: number
  /** Number of bytes that would be freed with the nodes of this row; 0 if they were not asked for. */
  readonly retained: number
  /** Number of nodes that start in this row. */
  readonly count: number
  /** The node that the row is named after, if its source is `symbol` or `root`; null for other rows. */
  readonly node: number | null
  /** Rows of the next source. */
  readonly children: readonly SizeRow[]
}

/**
 * The rows of the first source, in the order of the owners of their bytes, or of their bytes if region or page is a source.
 *
 * `retained` tells whether to compute retained sizes, which takes as long as the rest.
 */
export function sizesBy(
  holders: Holders,
  sources: readonly SizeSource[],
  { retained = true }: { readonly retained?: boolean } = {},
): SizeRow[] {
  return new Table(holders, sources, retained).rows()
}

interface Draft {
  readonly name: string
  readonly node: number | null
  bytes: number
  retained: number
  count: number
  /** Number of the row, counted from 1. */
  readonly number: number
  readonly children: Map<string | number, Draft>
  /** The rows by name, since in a damaged dump two symbols may have the same name. */
  readonly named: Map<string, Draft>
}

/** Names for one source, of a whole owner or of a piece of it. */
interface Labels {
  /** Pieces with equal keys have equal names. */
  readonly keyOf: (owner: number, start: number) => string | number
  readonly nameOf: (key: string | number) => string
  /** The node that the name is of, if there is one. */
  readonly nodeOf?: (key: string | number) => number | null
}

class Table {
  readonly #holders: Holders
  readonly #labels: readonly Labels[]
  readonly #sources: readonly SizeSource[]
  readonly #top: Draft
  /** By level, then by owner: the number of the row in which the owner starts. */
  readonly #rowsOfOwners: readonly Uint32Array[]
  readonly #drafts: Draft[] = []

  constructor(holders: Holders, sources: readonly SizeSource[], retained: boolean) {
    this.#holders = holders
    this.#sources = sources
    const makers = labelMakers(holders)
    this.#labels = sources.map((source) => makers[source]())
    this.#rowsOfOwners = sources.map(() => new Uint32Array(holders.length))
    this.#top = this.#draft('', null)
    this.#fill()
    if (retained) this.#addRetained()
  }

  rows(): SizeRow[] {
    return rowsOf(this.#top, [])
  }

  #draft(name: string, node: number | null): Draft {
    const draft = {
      name,
      node,
      bytes: 0,
      retained: 0,
      count: 0,
      number: this.#drafts.length + 1,
      children: new Map(),
      named: new Map(),
    }
    this.#drafts.push(draft)
    return draft
  }

  #fill(): void {
    const { pieces } = this.#holders
    const isByPage = this.#sources.includes('page')
    if (!isByPage && !this.#sources.includes('region')) {
      // No source depends on the place of a piece.
      const { sizes } = pieces
      for (let owner = 0; owner < sizes.length; owner++) if (sizes[owner]! > 0) this.#add(owner, 0, sizes[owner]!)
      return
    }
    pieces.visit((owner, start, end) => {
      if (!isByPage) return this.#add(owner, start, end - start)
      for (let at = start; at < end; ) {
        const next = Math.min(end, (Math.floor(at / HARDWARE_PAGE) + 1) * HARDWARE_PAGE)
        this.#add(owner, at, next - at)
        at = next
      }
    })
  }

  #add(owner: number, start: number, bytes: number): void {
    // An owner with several pieces counts in the row of its first piece.
    const isFirst = this.#rowsOfOwners[0] === undefined || this.#rowsOfOwners[0][owner] === 0
    let row = this.#top
    for (let level = 0; level < this.#labels.length; level++) {
      const { keyOf, nameOf, nodeOf } = this.#labels[level]!
      const key = keyOf(owner, start)
      let next = row.children.get(key)
      if (next === undefined) {
        const name = nameOf(key)
        next = row.named.get(name) ?? this.#draft(name, nodeOf?.(key) ?? null)
        row.children.set(key, next)
        row.named.set(name, next)
      }
      next.bytes += bytes
      if (isFirst) {
        if (owner < this.#holders.nodes.length) next.count++
        this.#rowsOfOwners[level]![owner] = next.number
      }
      row = next
    }
  }

  /** Add retained sizes: those of the nodes of a row that no other node of the same row dominates. */
  #addRetained(): void {
    const walk = new DominatorWalk(this.#holders)
    for (const rows of this.#rowsOfOwners) {
      const open = new Uint32Array(this.#drafts.length + 1)
      walk.visit(
        (node) => {
          const row = rows[node]!
          if (row !== 0 && open[row]!++ === 0) this.#drafts[row - 1]!.retained += this.#holders.retained[node]!
        },
        (node) => {
          if (rows[node] !== 0) open[rows[node]!]!--
        },
      )
    }
  }
}

function rowsOf(draft: Draft, path: readonly string[]): SizeRow[] {
  return [...draft.named.values()].map((child) => {
    const names = [...path, child.name]
    const { bytes, retained, count, node } = child
    return { path: names, bytes, retained, count, node, children: rowsOf(child, names) }
  })
}

/** A walk of the dominator tree, from the roots down and back, without recursion. */
class DominatorWalk {
  readonly #children: Uint32Array
  readonly #siblings: Uint32Array
  readonly #idom: Int32Array
  readonly #first: number

  constructor({ dominators, length }: Holders) {
    this.#idom = dominators.idom
    this.#children = new Uint32Array(length)
    this.#siblings = new Uint32Array(length)
    let first = 0
    for (let node = length - 1; node >= 0; node--) {
      const dominator = this.#idom[node]!
      if (dominator === NO_DOMINATOR) {
        this.#siblings[node] = first
        first = node + 1
      } else {
        this.#siblings[node] = this.#children[dominator]!
        this.#children[dominator] = node + 1
      }
    }
    this.#first = first
  }

  visit(enter: (node: number) => void, leave: (node: number) => void): void {
    for (let top = this.#first; top !== 0; top = this.#siblings[top - 1]!) {
      let at = top - 1
      enter(at)
      for (;;) {
        const child = this.#children[at]!
        if (child !== 0) {
          at = child - 1
          enter(at)
          continue
        }
        // Go up to the first node that has a sibling left.
        while (at !== top - 1 && this.#siblings[at] === 0) {
          leave(at)
          at = this.#idom[at]!
        }
        leave(at)
        if (at === top - 1) break
        at = this.#siblings[at]! - 1
        enter(at)
      }
    }
  }
}

/** Names of holders that are not libraries. */
const holderNames: Readonly<Record<number, string>> = {
  [HeldBy.c]: '[C]',
  [HeldBy.symbols]: '[symbols]',
  [HeldBy.shared]: '[shared]',
  [HeldBy.weak]: '[weak]',
  [HeldBy.format]: '[format]',
}

/** The name of the library or other holder with this number. */
export const holderName = ({ libraries }: Holders, holder: number): string =>
  libraries[holder]?.file ?? holderNames[holder] ?? '[unknown]'

/** The name of a node of `holders`: a library, overhead of the format, or an object, with the symbol that a library defined by it. */
export function nodeName(holders: Holders, node: number): string {
  if (holders.isLibrary(node)) return holderName(holders, node - holders.firstLibrary)
  if (node >= holders.nodes.length) return `[${holders.pieces.nameOf(node)}]`
  const describer = holders.dump.part(Describer)
  const description = describer.describe(node)
  const name = description.text === null ? wordsFor(description) : nameFor(description)
  // A library holds this node for one of its symbols.
  const symbol = holders.definedSymbol(node)
  return symbol === undefined ? name : `${name}, of ${describer.describe(symbol).text ?? 'a symbol'}`
}

const SHARED = '[shared]'
const FORMAT = '[format]'

function labelMakers(holders: Holders): Readonly<Record<SizeSource, () => Labels>> {
  const { pieces, nodes, libraries } = holders
  const { image } = nodes.heap
  const byName = (keyOf: Labels['keyOf']): Labels => ({ keyOf, nameOf: String })
  const overheadName = (owner: number) => `[${overheads[owner - pieces.firstOverhead]}]`
  return {
    region: () => {
      const regions = regionsOf(image.header, image.bytes.length)
      return byName((_, start) => regions.find(({ end }) => start < end)?.name ?? 'tables')
    },
    type: () =>
      byName((owner) => {
        if (owner >= pieces.firstOverhead) return overheadName(owner)
        const kind = nodes.kindOf(owner)
        if (kind === 'variable') return 'C variable'
        return kind === 'charsets' ? 'charset table' : (typeOf(nodes, owner) ?? '[unknown]')
      }),
    library: () => ({
      keyOf: (owner) => holders.holders[owner]!,
      nameOf: (key) => holderName(holders, Number(key)),
    }),
    feature: () => {
      const features = libraries.map(({ definitions, file }) => {
        const provided = definitions.find(({ kind, symbol }) => kind === 'provide' && symbol >= 0)
        const name = provided && holders.names.symbolName(nodes.offsetOf(provided.symbol))
        return name ?? `[none: ${file}]`
      })
      return byName((owner) => features[holders.holders[owner]!] ?? holderName(holders, holders.holders[owner]!))
    },
    kind: () => {
      const kinds = kindsOf(holders)
      return {
        keyOf: (owner) => (owner >= pieces.firstOverhead ? owner : -1 - kinds[owner]!),
        nameOf: (key) => (Number(key) < 0 ? contentKinds[-1 - Number(key)]! : overheadName(Number(key))),
      }
    },
    page: () => ({
      keyOf: (_, start) => Math.floor(start / HARDWARE_PAGE),
      nameOf: (key) => hex(Number(key) * HARDWARE_PAGE),
    }),
    symbol: () => namedBy(holders, symbolsAbove(holders)),
    root: () => namedBy(holders, rootsAbove(holders)),
  }
}

/** Names by node. `above` gives the node for each owner, or -1. */
function namedBy(holders: Holders, above: Int32Array): Labels {
  const describer = holders.dump.part(Describer)
  return {
    keyOf: (owner) => (owner >= holders.pieces.firstOverhead ? FORMAT : above[owner]!),
    nameOf: (key) => {
      if (typeof key === 'string') return key
      if (key < 0) return SHARED
      if (holders.isLibrary(key)) return holders.libraries[key - holders.firstLibrary]!.file
      const description = describer.describe(key)
      const isNamed = description.type === 'Symbol' && description.text !== null
      return isNamed && description.interned === 'initial' ? description.text! : wordsFor(description)
    },
    nodeOf: (key) => (typeof key === 'number' && key >= 0 && key < holders.nodes.length ? key : null),
  }
}

/** The nearest symbol or C variable at or above each node, including symbols whose slot a library holds. */
function symbolsAbove({ dominators, nodes, ownership, firstLibrary, length }: Holders): Int32Array {
  const above = new Int32Array(length).fill(-1)
  const symbolTag = nodes.heap.layout.tags.symbol
  for (const node of dominators.order) {
    const dominator = dominators.idom[node]!
    const defined = dominator >= firstLibrary ? ownership.symbols.get(node) : undefined
    const isNamed = node >= nodes.firstVariable || nodes.tagOf(node) === symbolTag
    if (node < nodes.length && isNamed) above[node] = node
    else if (defined !== undefined) above[node] = defined
    else if (dominator !== NO_DOMINATOR && dominator < nodes.length) above[node] = above[dominator]!
    else above[node] = dominator === NO_DOMINATOR ? -1 : dominator
  }
  return above
}

/** The root that dominates each node. */
function rootsAbove({ dominators, nodes, length, holders }: Holders): Int32Array {
  const above = new Int32Array(length).fill(-1)
  for (const node of dominators.order) {
    const dominator = dominators.idom[node]!
    if (dominator !== NO_DOMINATOR) above[node] = above[dominator]!
    else if (node >= nodes.firstBuiltin || nodes.tagOf(node) === nodes.heap.layout.tags.symbol) above[node] = node
    else if (holders[node] === HeldBy.weak) above[node] = node
  }
  return above
}
