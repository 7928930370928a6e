/**
 * How Lisp gets to an object: the shortest path from a root.
 *
 *   auto-mode-alist → car → cdr            the value of the variable, then fields
 *   (symbol-function 'info) → [2]          the function of a symbol
 *   (default-value 'mode-line-format)      a C variable, by the symbol that it belongs to
 *   (symbol-value (intern-soft "foo" ob))  the value of a symbol that only the obarray in `ob` has
 *   C variable at emacs+0x1f40 → [17]      a C variable that no symbol stands for
 *
 * Roots are the symbols of the initial obarray, symbols that C defines, and C variables. Symbols of other obarrays are
 * reached through their obarray. The search goes breadth first along references that the collector follows, then along weak
 * references too. The chain of symbols in a bucket is no path.
 * @module
 */
import { Budget } from '../bytes/budget.ts'
import { PdmpError } from '../error.ts'
import type { Obarrays } from '../hash/obarray.ts'
import type { Nodes } from '../heap/nodes.ts'
import type { References } from '../heap/references.ts'
import { Interned } from '../heap/symbol-flags.ts'
import type { Symbols } from '../lisp/symbols.ts'
import { hex } from '../units.ts'
import { LispNames, placeText } from './lisp-names.ts'
import { type Cursor, expressionAt, LispSteps, type Step, symbolReaders } from './lisp-steps.ts'

/** Longer expressions help no reader. */
const LONGEST_EXPRESSION = 2000

/** The step from an obarray to a symbol whose name only the executable has. */
const NAMELESS_MEMBER = 'symbol'

/** In place of an edge, for symbols that are reached through their obarray. */
const MEMBER = 0xffff_ffff

/** Where paths are searched: parts of one open dump. Obarrays are asked for when the first path is. */
export interface SearchedDump {
  readonly nodes: Nodes
  readonly symbols: Symbols
  readonly references: References
  readonly obarrays: Obarrays
  part<T>(Part: new (dump: SearchedDump) => T): T
}

/** Finds paths in one heap; the first question costs a search of the whole heap, the others a walk. */
export class Paths {
  readonly #references: References
  readonly #dump: SearchedDump
  readonly #lisp: LispNames
  readonly #taker: LispSteps
  /** Edge by which each node was reached first, + 1, or MEMBER; roots have #isRoot. */
  #parents: Uint32Array | undefined
  #isRoot: Uint8Array
  /** Symbols of each obarray but the initial one, and the obarray of each such symbol, by node. */
  #members: ReadonlyMap<number, readonly number[]> = new Map()
  readonly #obarrays = new Map<number, number>()
  readonly #expressions = new Map<number, string | undefined>()
  /** Steps that may still be walked for expressions: many nodes of a damaged dump may be at the end of one long list. */
  readonly #steps: Budget
  #isInKey = false

  constructor(dump: SearchedDump) {
    const { references } = dump
    this.#dump = dump
    this.#references = references
    this.#lisp = dump.part(LispNames)
    this.#taker = new LispSteps(references, this.#lisp, (node) => this.#lispOfKey(node))
    this.#isRoot = new Uint8Array(references.nodes.length)
    this.#steps = new Budget(4 * references.nodes.length)
  }

  /** Steps from a root to `node`, the root first; undefined when no root leads there. */
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

  /** `auto-mode-alist → car → cdr`. */
  print(steps: readonly Step[]): string {
    const { root, fields } = this.#follow(steps)
    return [root, ...withRuns(fields)].join(' → ')
  }

  /** The variable or function that a path starts from, by its bare name; where it has none, by its place. */
  rootName(node: number): string {
    const lisp = this.#rootLisp(node)
    return lisp === undefined ? this.#rootText(node) : lisp.replace(/^'/, '')
  }

  /** The path as one expression that evaluates to the object; undefined where Lisp cannot take a step. */
  expression(steps: readonly Step[]): string | undefined {
    return this.#follow(steps).lisp
  }

  /** An expression that evaluates to `node` in an Emacs that started from the dump; undefined where none is known. */
  lispOf(node: number): string | undefined {
    if (this.#expressions.has(node)) return this.#expressions.get(node)
    const steps = this.#steps.isSpent ? undefined : this.to(node)
    this.#steps.spend(steps?.length ?? 0)
    const expression = steps === undefined ? undefined : this.expression(steps)
    this.#expressions.set(node, expression)
    return expression
  }

  /** The path of a key may lead to it by other keys, and by itself: only the first has an expression. */
  #lispOfKey(node: number): string | undefined {
    if (this.#isInKey) return undefined
    this.#isInKey = true
    const expression = this.lispOf(node)
    this.#isInKey = false
    return expression
  }

  /** What the path starts from and the fields that follow, and the whole as an expression. */
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
    // From an obarray to its symbol.
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

  /** What people call a root that Lisp has no expression for. */
  #rootText(node: number): string {
    const { nodes } = this.#references
    if (nodes.kindOf(node) === 'variable') return `C variable at ${placeText(nodes.emacsOffsetOf(node))}`
    if (nodes.kindOf(node) === 'charsets') return 'charset_table'
    return this.#isSymbol(node) ? this.#lisp.symbolText(node) : `@${hex(nodes.offsetOf(node))}`
  }

  /** A symbol without a name has cells none the less. */
  #isNameless(at: Cursor, from: number): boolean {
    return at.lisp === undefined && this.#isSymbol(from) && symbolReaders[at.field] !== undefined
  }

  #cellText(symbol: string, field: string): string {
    return field === 'val' ? symbol : `(${symbolReaders[field]} ${symbol})`
  }

  /** Breadth first from all roots at once; nodes that strong references do not reach, weak ones may. */
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

  /** Follow the edges of `queue` from `from` on, appending the nodes that are new; the new end. */
  #spread(parents: Uint32Array, queue: Uint32Array, from: number, end: number, weakToo: boolean): number {
    const { rowStarts, targets, slots, weak, nodes } = this.#references
    const chain = this.#chainOffset()
    let last = end
    for (let at = from; at < last; at++) {
      const node = queue[at]!
      // Before the slots of an obarray, which have only the first symbol of each bucket.
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

  /** Symbols of the obarray `node` that no path has reached yet. */
  #newMembers(node: number, parents: Uint32Array): readonly number[] {
    const members = this.#members.get(node) ?? []
    return members.filter((symbol) => parents[symbol] === 0)
  }

  /** The symbols of the initial obarray and the builtin ones first, since Lisp names them; then C variables, named ones first; then the charset table. */
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

  /** A damaged obarray has no symbols here. */
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

/** From this many equal steps in a row on they are counted instead: a long list is many times `cdr`. */
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
