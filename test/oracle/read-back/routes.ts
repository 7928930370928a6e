/**
 * How Lisp gets from a symbol to an object of a dump, in functions that a running Emacs has: the paths of `Paths`,
 * along the edges that Lisp can follow.
 *
 * A route is a cell of a symbol and steps: `a` car, `d3` nthcdr 3, `v3` aref 3, `x3` char-table-extra-slot 3, `p`
 * char-table-parent, `h3` the key or value number 3 of a hash table, keys and values in turn.
 * @module
 */
import { type References, type Symbols, typeOf } from '../../../src/index.ts'

export interface Route {
  readonly symbol: string
  readonly cell: 'value' | 'function' | 'plist' | 'name' | 'symbol'
  readonly steps: string
}

/** Fields by the step that Lisp takes along them; others Lisp cannot follow. */
const stepOf: Readonly<Record<string, string>> = {
  'Cons car': 'a',
  'Cons cdr': 'd1',
  'COMPILED code': 'v1',
  'COMPILED constants': 'v2',
  'COMPILED doc': 'v4',
  'COMPILED interactive': 'v5',
  'CLOSURE code': 'v1',
  'CLOSURE constants': 'v2',
  'CLOSURE doc': 'v4',
  'CLOSURE interactive': 'v5',
  'CHAR_TABLE parent': 'p',
  'HASH_TABLE key_and_value': 'h',
}

const numbered: readonly (readonly [RegExp, string])[] = [
  [/^(?:NORMAL_VECTOR|RECORD|COMPILED|CLOSURE) \[(\d+)\]$/, 'v'],
  [/^CHAR_TABLE extras\[(\d+)\]$/, 'x'],
]

/** Routes to every object that has one, the shortest; breadth first from the cells of interned symbols with a name of their own. */
export class Routes {
  readonly #references: References
  readonly #routes = new Map<number, Route>()

  /** Values and functions of the symbols `changed` are left out. */
  constructor(references: References, symbols: Symbols, changed: ReadonlySet<string>) {
    this.#references = references
    const { nodes, heap } = references
    const queue: number[] = []
    const add = (node: number, route: Route) => {
      if (node < 0 || this.#routes.has(node)) return
      this.#routes.set(node, route)
      queue.push(node)
    }
    for (const offset of symbols.offsets()) {
      const { name, interned } = symbols.facts(offset)
      if (name === null || interned !== 'initial') continue
      add(nodes.at(offset), { symbol: name, cell: 'symbol', steps: '' })
      if (changed.has(name)) continue
      const value = symbols.value(offset)
      const definition = symbols.definition(offset)
      const cells = {
        value: value.isBound ? value.value : undefined,
        function: definition.isBound ? definition.value : undefined,
        plist: symbols.plist(offset),
        name: heap.valueAt(offset + heap.layout.structs.symbol.fields['name']!.offset),
      }
      for (const cell of ['value', 'function', 'plist', 'name'] as const) {
        const target = cells[cell]
        if (target?.kind === 'object') add(nodes.at(target.offset), { symbol: name, cell, steps: '' })
      }
    }
    for (const node of queue) {
      const from = this.#routes.get(node)!
      for (const [target, step] of this.#stepsFrom(node)) add(target, { ...from, steps: joined(from.steps, step) })
    }
  }

  /** Nodes that have a route. */
  nodes(): Iterable<number> {
    return this.#routes.keys()
  }

  to(node: number): Route | undefined {
    return this.#routes.get(node)
  }

  *#stepsFrom(node: number): Generator<readonly [target: number, step: string]> {
    const { nodes, heap, rowStarts, targets } = this.#references
    if (nodes.kindOf(node) !== 'object' || nodes.tagOf(node) === heap.layout.tags.symbol) return
    const type = typeOf(nodes, node)
    for (let edge = rowStarts[node]!; edge < rowStarts[node + 1]!; edge++) {
      const field = `${type} ${this.#references.fieldOf(node, edge)}`
      const step = stepOf[field] ?? numberedStep(field)
      if (step === 'h') yield* this.#pairs(targets[edge]!)
      else if (step !== undefined) yield [targets[edge]!, step]
    }
  }

  /** Up to 29 the pairs are in a vector that only the table can see. */
  *#pairs(vector: number): Generator<readonly [number, string]> {
    const { nodes, rowStarts, targets } = this.#references
    for (let edge = rowStarts[vector]!; edge < rowStarts[vector + 1]!; edge++) {
      const [, i] = /^\[(\d+)\]$/.exec(this.#references.fieldOf(vector, edge)) ?? []
      // Free pairs hold the symbol unbound.
      const isFree = nodes.kindOf(targets[edge]!) === 'builtin'
      if (i !== undefined && !isFree) yield [targets[edge]!, `h${i}`]
    }
  }
}

function numberedStep(field: string): string | undefined {
  for (const [pattern, letter] of numbered) {
    const [, i] = pattern.exec(field) ?? []
    if (i !== undefined) return letter + i
  }
  const [, pair, part] = /^HASH_TABLE pairs\[(\d+)\]\.(key|value)$/.exec(field) ?? []
  return pair === undefined ? undefined : `h${2 * Number(pair) + (part === 'key' ? 0 : 1)}`
}

/** A long list is one step. */
function joined(steps: string, step: string): string {
  const [, before, run] = /^(.*?)d(\d+)$/.exec(steps) ?? []
  if (step === 'd1' && run !== undefined) return `${before}d${Number(run) + 1}`
  return steps === '' ? step : `${steps},${step}`
}
