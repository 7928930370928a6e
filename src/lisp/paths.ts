/**
 * How Lisp gets to an object: the shortest path from a root, in the words of Lisp.
 *
 *   auto-mode-alist → car → cdr            the value of the symbol, then down
 *   (symbol-function info) → constants → [3]
 *   load-path → car                        a C variable, by the symbol that stands for it
 *   emacs+0x1f40 → [17]                    one that no symbol stands for
 *
 * Roots are symbols that an obarray has or that C defines, and C variables. The search goes breadth first along what the
 * collector follows, and only when that leads nowhere along weak references too. Neighbours in an obarray are no path.
 * @module
 */
import { hex } from '../units.ts'
import type { Names } from './names.ts'
import type { References } from './references.ts'

export interface Step {
  /** The node that the step leads to. */
  readonly node: number
  /** The field of the node before it; of the root, none. */
  readonly field: string | null
  readonly weak: boolean
}

/** Fields of a symbol that lead somewhere in Lisp. */
const symbolFields = { val: 'value', func: 'function', plist: 'plist', name: 'name' } as const

/** Finds paths in one heap; the first question costs a search of the whole heap, the others a walk. */
export class Paths {
  readonly #references: References
  readonly #names: Names
  /** Edge by which each node was reached first, + 1; roots have #isRoot. */
  #parents: Uint32Array | undefined
  #isRoot: Uint8Array
  #variableNames: ReadonlyMap<number, number> | undefined

  constructor(references: References, names: Names) {
    this.#references = references
    this.#names = names
    this.#isRoot = new Uint8Array(references.nodes.length)
  }

  /** Steps from a root to `node`, the root first; undefined when no root leads there. */
  to(node: number): readonly Step[] | undefined {
    this.#parents ??= this.#search()
    const steps: Step[] = []
    for (let at = node; ; ) {
      const parent = this.#parents[at]!
      if (parent === 0) {
        if (this.#isRoot[at] === 0) return undefined
        steps.push({ node: at, field: null, weak: false })
        return steps.reverse()
      }
      const edge = parent - 1
      const source = this.#references.sourceOf(edge)
      steps.push({ node: at, field: this.#references.fieldOf(source, edge), weak: this.#references.weak.has(edge) })
      at = source
    }
  }

  /** `auto-mode-alist → car → cdr`. */
  print(steps: readonly Step[]): string {
    const [root, first, ...rest] = steps
    if (root === undefined) return ''
    const name = this.nameOf(root.node)
    if (first === undefined) return name
    const fields = withRuns(rest.map(({ field }) => field ?? ''))
    if (this.#references.nodes.kindOf(root.node) === 'variable') return [name, ...fields].join(' → ')
    return [cellOf(name, first.field ?? ''), ...fields].join(' → ')
  }

  /** What Lisp, or failing that this program, calls a root. */
  nameOf(node: number): string {
    const { nodes, heap } = this.#references
    if (nodes.kindOf(node) === 'variable') {
      this.#variableNames ??= variableSymbols(this.#references)
      const symbol = this.#variableNames.get(nodes.emacsOffsetOf(node))
      return symbol === undefined ? emacsName(nodes.emacsOffsetOf(node)) : this.nameOf(symbol)
    }
    if (nodes.kindOf(node) === 'charsets') return 'charset_table'
    const offset = nodes.offsetOf(node)
    if (nodes.tagOf(node) !== heap.layout.tags.symbol) return `@${hex(offset)}`
    const name = this.#names.symbolName(offset)
    return name ?? (nodes.kindOf(node) === 'builtin' ? `#<builtin ${node - nodes.firstBuiltin}>` : `@${hex(offset)}`)
  }

  /** Breadth first from all roots at once; what strong references do not reach, weak ones may. */
  #search(): Uint32Array {
    const { nodes } = this.#references
    const parents = new Uint32Array(nodes.length)
    const queue = new Uint32Array(nodes.length)
    let end = 0
    for (const root of this.#roots()) {
      this.#isRoot[root] = 1
      queue[end++] = root
    }
    end = this.#spread(parents, queue, 0, end, false)
    this.#spread(parents, queue, 0, end, true)
    return parents
  }

  /** Follow the edges of `queue` from `from` on, appending what is new; the new end. */
  #spread(parents: Uint32Array, queue: Uint32Array, from: number, end: number, weakToo: boolean): number {
    const { rowStarts, targets, slots, weak, nodes } = this.#references
    const chain = this.#chainOffset()
    let last = end
    for (let at = from; at < last; at++) {
      const node = queue[at]!
      const skipped = this.#isSymbol(node) ? nodes.offsetOf(node) + chain : -1
      for (let edge = rowStarts[node]!; edge < rowStarts[node + 1]!; edge++) {
        const target = targets[edge]!
        if (parents[target] !== 0 || this.#isRoot[target] !== 0) continue
        if (slots[edge] === skipped || (!weakToo && weak.has(edge))) continue
        parents[target] = edge + 1
        queue[last++] = target
      }
    }
    return last
  }

  /** Interned symbols and builtin ones first, since Lisp names them; then C variables, then the charset table. */
  *#roots(): Generator<number> {
    const { nodes, heap, extents } = this.#references
    for (let node = nodes.firstBuiltin; node < nodes.firstSubr; node++) yield node
    const { types } = heap.image.objectStarts
    for (let node = 0; node < nodes.firstBuiltin; node++) {
      if (types[node] === heap.layout.tags.symbol && nodes.internedOf(node) !== 0) yield node
    }
    for (let node = nodes.firstVariable; node < nodes.length; node++) yield node
    if (extents.nodes.charsetStart !== undefined) yield nodes.charsets
  }

  #isSymbol(node: number): boolean {
    const { nodes, heap } = this.#references
    return nodes.tagOf(node) === heap.layout.tags.symbol
  }

  #chainOffset(): number {
    return this.#references.heap.layout.structs.symbol.fields.ofs_next.offset
  }
}

/** A symbol's value is what its name means; its other cells are named by the functions that read them. */
function cellOf(name: string, field: string): string {
  const cell = symbolFields[field as keyof typeof symbolFields]
  if (cell === 'value') return name
  if (cell !== undefined) return `(symbol-${cell} ${name})`
  // A buffer-local variable keeps its default as the cdr of a pair; other fields are named as they are.
  return `${name} → ${field}`
}

/** So many equal steps in a row are counted instead: a long list is many times `cdr`. */
const SHORTEST_RUN = 4

function withRuns(fields: readonly string[]): string[] {
  const words: string[] = []
  for (let i = 0; i < fields.length; ) {
    let end = i + 1
    while (fields[end] === fields[i]) end++
    if (end - i >= SHORTEST_RUN) words.push(`${fields[i]} ×${end - i}`)
    else for (const field of fields.slice(i, end)) words.push(field)
    i = end
  }
  return words
}

const emacsName = (offset: number): string => (offset < 0 ? `emacs-${hex(-offset)}` : `emacs+${hex(offset)}`)

/** The symbol that each C variable stands behind, by the variable's place in Emacs. */
function variableSymbols(references: References): ReadonlyMap<number, number> {
  const { nodes, heap, extents } = references
  const found = new Map<number, number>()
  const forward = extents.shapes.fwd?.fields.find(({ name }) => name.startsWith('fwd.ofs_'))
  if (forward === undefined) return found
  const { types } = heap.image.objectStarts
  for (let node = 0; node < nodes.firstSubr; node++) {
    if (node < nodes.firstBuiltin && types[node] !== heap.layout.tags.symbol) continue
    extents.visit(node, (shape, start) => {
      if (shape !== extents.shapes.fwd) return
      const kind = heap.relocAt(start + forward.offset)
      if (kind?.form === 'raw' && kind.base === 'emacs') found.set(heap.word(start + forward.offset), node)
    })
  }
  return found
}
