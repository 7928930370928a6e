/**
 * Paths: the shortest way from a root to an object, in Lisp expressions.
 *
 *   auto-mode-alist → car → cdr            the value of the variable, then fields
 *   (symbol-function 'info) → [2]          the function of a symbol
 *   (default-value 'mode-line-format)      a C variable, by the symbol that it belongs to
 *   (symbol-value (intern-soft "foo" ob))  the value of a symbol that only the obarray in `ob` has
 *   C variable at emacs+0x1f40 → [17]      a C variable that no symbol forwards to
 *
 * Roots are the symbols of the initial obarray, symbols defined in C, and C variables. Symbols of other obarrays are
 * reached through their obarray. The search is breadth-first along the references that the collector follows, and then also along
 * weak references. It does not follow the chain of symbols in a bucket.
 * @module
 */

import { Budget } from '../bytes/budget.ts'
import type { Dump } from '../dump.ts'
import { PdmpError } from '../error.ts'
import type { References } from '../heap/references.ts'
import { Interned } from '../heap/symbol-flags.ts'
import { hex } from '../units.ts'
import { emacsOffsetText, LispNames } from './lisp-names.ts'
import { type Cursor, expressionAt, LispSteps, type Step, symbolReaders } from './lisp-steps.ts'

/** Most characters of an expression; longer ones are of no use to a reader. */
const LONGEST_EXPRESSION = 2000

/** The field of the step from an obarray to a symbol whose name only the executable has. */
const NAMELESS_MEMBER = 'symbol'

/** Stands for an edge, for symbols that are reached through their obarray. */
const MEMBER = 0xffff_ffff

/** Finds paths in one heap. The first query searches the whole heap; later queries follow the result. */
export class Paths {
  readonly #references: References
  readonly #dump: Dump
  readonly #lisp: LispNames
  readonly #taker: LispSteps
  /** The edge by which each node was reached first, plus 1, or MEMBER. Roots are marked in #isRoot. */
  #parents: Uint32Array | undefined
  #isRoot: Uint8Array
  /** Symbols of each obarray except the initial one, and the obarray of each such symbol, by node. */
  #members: ReadonlyMap<number, readonly number[]> = new Map()
  readonly #obarrays = new Map<number, number>()
  readonly #expressions = new Map<number, string | undefined>()
  /** Number of steps that may still be taken for expressions. In a damaged dump many nodes may be at the end of one long list. */
  readonly #steps: Budget
  #isInKey = false

  constructor(dump: Dump) {
    const { references } = dump
    this.#dump = dump
    this.#references = references
    this.#lisp = dump.part(LispNames)
    this.#taker = new LispSteps(references.nodes, this.#lisp, (node) => this.#lispOfKey(node))
    this.#isRoot = new Uint8Array(references.nodes.length)
    this.#steps = new Budget(4 * references.nodes.length)
  }

  /**
   * The steps from a root to `node`, the root first; undefined if no root leads to it.
   *
   * @throws PdmpError 'out-of-bounds': the names of roots share their bytes, so that together they exceed the length of the file
   */
  to(node: number): readonly Step[] | undefined {
    this.#parents ??= this.#search()
    const steps: Step[] = []
    for (let at = node; ; ) {
      const parent = this.#parents[at]!
      if (parent === 0) {
        if (this.#isRoot[at] === 0) return undefined
        steps.push({ node: at, field: null, weak: false, slot: null })
        return steps.reverse()
      }
      if (parent === MEMBER) {
        steps.push({ node: at, field: this.#memberField(at), weak: false, slot: null })
        at = this.#obarrays.get(at)!
        continue
      }
      const edge = parent - 1
      const source = this.#references.sourceOf(edge)
      const slot = this.#references.nodes.kindOf(source) === 'variable' ? null : this.#references.slots[edge]!
      const field = this.#references.fieldOf(source, edge)
      steps.push({ node: at, field, weak: this.#references.weak.has(edge), slot })
      at = source
    }
  }

  /** Format a path: `auto-mode-alist → car → cdr`. */
  print(steps: readonly Step[]): string {
    const { root, fields } = this.#follow(steps)
    return [root, ...withRuns(fields)].join(' → ')
  }

  /** The bare name of the variable or function at which a path starts; its address if it has no name. */
  rootName(node: number): string {
    const lisp = this.#rootLisp(node)
    return lisp === undefined ? this.#rootText(node) : lisp.replace(/^'/, '')
  }

  /** The path as one expression that evaluates to the object; undefined if Lisp cannot take one of the steps. */
  expression(steps: readonly Step[]): string | undefined {
    return this.#follow(steps).lisp
  }

  /** An expression that evaluates to `node` in an Emacs that started from the dump; undefined if none is known. */
  lispOf(node: number): string | undefined {
    if (this.#expressions.has(node)) return this.#expressions.get(node)
    const steps = this.#steps.isSpent ? undefined : this.to(node)
    this.#steps.spend(steps?.length ?? 0)
    const expression = steps === undefined ? undefined : this.expression(steps)
    this.#expressions.set(node, expression)
    return expression
  }

  /** An expression for a key. The path to a key may include other keys or the key itself; nested keys get no expression. */
  #lispOfKey(node: number): string | undefined {
    if (this.#isInKey) return undefined
    this.#isInKey = true
    const expression = this.lispOf(node)
    this.#isInKey = false
    return expression
  }

  /** The start of the path, the fields that follow, and the whole path as an expression. */
  #follow(steps: readonly Step[]): { root: string; fields: readonly string[]; lisp: string | undefined } {
    const [first, ...rest] = steps
    if (first === undefined) return { root: '', fields: [], lisp: undefined }
    let at: Cursor = { lisp: this.#rootLisp(first.node), field: '' }
    let root = at.lisp ?? this.#rootText(first.node)
    let fields: string[] = []
    let from = first.node
    for (const step of rest) {
      at = this.#take(at, from, step)
      if (at.isNamed && at.lisp !== undefined) {
        root = at.lisp
        fields = []
      } else if (step === rest[0] && this.#isNameless(at, from)) root = this.#cellText(root, at.field)
      else if (at.field !== '') fields.push(at.field)
      from = step.node
    }
    return { root, fields, lisp: expressionAt(at) }
  }

  /** The step from an obarray to one of its symbols. */
  #memberField(symbol: number): string {
    const name = this.#lisp.nameOfSymbol(symbol)
    return name === undefined ? NAMELESS_MEMBER : `(intern-soft ${name})`
  }

  #take(at: Cursor, from: number, step: Step): Cursor {
    const lisp = expressionAt(at)
    // This is the step from an obarray to its symbol.
    const isMember = step.slot === null && this.#obarrays.get(step.node) === from
    if (isMember && lisp !== undefined && step.field !== NAMELESS_MEMBER) {
      return { lisp: `${step.field!.slice(0, -1)} ${lisp})`, field: '', isNamed: true }
    }
    const next = isMember ? { field: step.field! } : this.#taker.take(at, from, step)
    return (next.lisp?.length ?? 0) > LONGEST_EXPRESSION ? { field: next.field } : next
  }

  #rootLisp(node: number): string | undefined {
    const { nodes } = this.#references
    if (nodes.kindOf(node) === 'variable') return this.#lisp.variable(nodes.emacsOffsetOf(node))
    return this.#isSymbol(node) ? this.#lisp.quoted(node) : undefined
  }

  /** The name of a root for which Lisp has no expression. */
  #rootText(node: number): string {
    const { nodes } = this.#references
    if (nodes.kindOf(node) === 'variable') return `C variable at ${emacsOffsetText(nodes.emacsOffsetOf(node))}`
    if (nodes.kindOf(node) === 'charsets') return 'charset_table'
    return this.#isSymbol(node) ? this.#lisp.symbolText(node) : `@${hex(nodes.offsetOf(node))}`
  }

  /** Whether this is a cell of a symbol without a name. */
  #isNameless(at: Cursor, from: number): boolean {
    return at.lisp === undefined && this.#isSymbol(from) && symbolReaders[at.field] !== undefined
  }

  #cellText(symbol: string, field: string): string {
    return field === 'val' ? symbol : `(${symbolReaders[field]} ${symbol})`
  }

  /** Search breadth-first from all roots at once, first along strong references, then also along weak ones. */
  #search(): Uint32Array {
    const { nodes } = this.#references
    this.#members = this.#membersOfObarrays()
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

  /** Follow the edges of `queue` from `from` on, and append new nodes. Returns the new end. */
  #spread(parents: Uint32Array, queue: Uint32Array, from: number, end: number, weakToo: boolean): number {
    const { rowStarts, targets, slots, weak, nodes } = this.#references
    const chain = this.#chainOffset()
    let last = end
    for (let at = from; at < last; at++) {
      const node = queue[at]!
      // Visit these before the slots of an obarray, which contain only the first symbol of each bucket.
      for (const symbol of this.#newMembers(node, parents)) {
        parents[symbol] = MEMBER
        this.#obarrays.set(symbol, node)
        queue[last++] = symbol
      }
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

  /** The symbols of the obarray `node` that have not been reached yet. */
  #newMembers(node: number, parents: Uint32Array): readonly number[] {
    const members = this.#members.get(node) ?? []
    return members.filter((symbol) => parents[symbol] === 0)
  }

  /**
   * The roots: first the symbols of the initial obarray and builtin symbols, since Lisp can name them; then C variables, named
   * ones first; then the charset table.
   */
  *#roots(): Generator<number> {
    const { nodes, heap, extents } = this.#references
    for (let node = nodes.firstBuiltin; node < nodes.firstSubr; node++) yield node
    const { types } = heap.image.objectStarts
    for (let node = 0; node < nodes.firstBuiltin; node++) {
      if (types[node] === heap.layout.tags.symbol && nodes.internedOf(node) === Interned.initially) yield node
    }
    const variables = Array.from({ length: nodes.length - nodes.firstVariable }, (_, i) => nodes.firstVariable + i)
    const isNamed = (node: number) => this.#lisp.variable(nodes.emacsOffsetOf(node)) !== undefined
    yield* variables.filter(isNamed)
    yield* variables.filter((node) => !isNamed(node))
    if (extents.nodes.charsetStart !== undefined) yield nodes.charsets
  }

  /** The symbols of each obarray. Damaged obarrays have none here. */
  #membersOfObarrays(): ReadonlyMap<number, readonly number[]> {
    const { nodes } = this.#references
    const members = new Map<number, number[]>()
    try {
      const { obarrays } = this.#dump
      // Damaged obarrays may share their chains.
      let room = nodes.length
      for (const obarray of obarrays.all) {
        if (obarray.initial) continue
        const symbols: number[] = []
        for (let i = 0; i < obarray.buckets.length && room > 0; i++) {
          for (const symbol of obarrays.chain(obarray, i)) {
            if (room-- <= 0) break
            if (symbol.kind === 'object') symbols.push(nodes.at(symbol.offset))
          }
        }
        const known = symbols.filter((node) => node >= 0 && nodes.internedOf(node) === Interned.elsewhere)
        members.set(nodes.at(obarray.offset), [...new Set(known)])
      }
    } catch (error) {
      if (!(error instanceof PdmpError)) throw error
    }
    return members
  }

  #isSymbol(node: number): boolean {
    const { nodes, heap } = this.#references
    return nodes.tagOf(node) === heap.layout.tags.symbol
  }

  #chainOffset(): number {
    return this.#references.heap.layout.structs.symbol.fields['ofs_next']!.offset
  }
}

/** Least number of equal steps in a row that are counted instead of repeated, as for a long list, which is many times `cdr`. */
const SHORTEST_RUN = 4

function withRuns(fields: readonly string[]): string[] {
  const words: string[] = []
  for (let i = 0; i < fields.length; ) {
    let end = i + 1
    while (fields[end] === fields[i]) end++
    if (end - i >= SHORTEST_RUN) words.push(`${fields[i]} ×${end - i}`)
    else for (let j = i; j < end; j++) words.push(fields[j]!)
    i = end
  }
  return words
}
