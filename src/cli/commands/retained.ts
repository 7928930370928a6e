/** `pdmp retained`: show what keeps how many bytes alive, as a tree of dominators. @module */
import { Argument, Option } from 'commander'
import { Describer, Holders, NO_DOMINATOR, nodeName } from '../../analyse.ts'
import type { Dump } from '../../index.ts'
import { type CommandDeclaration, type Output, output } from '../command.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { parseCount } from '../numbers.ts'
import { nodeArgument } from '../object-argument.ts'
import { emacsOptions, fileArgument, numberOption } from '../options.ts'
import { jsonList } from '../render/json.ts'
import { columns, grouped, visible } from '../render/text.ts'

export interface RetainedOptions extends NamesOptions {
  all?: boolean
  top?: number
  depth?: number
}

const DEFAULT_TOP = 10
const DEFAULT_DEPTH = 3

export const command: CommandDeclaration = {
  arguments: [fileArgument(), new Argument('[object]', 'SYMBOL, or @OFFSET where an object starts')],
  options: [
    numberOption('--top <n>', `the number of nodes to show at each level; default: ${DEFAULT_TOP}`, parseCount),
    numberOption('--depth <n>', `the number of levels to show; default: ${DEFAULT_DEPTH}`, parseCount),
    new Option('--all', 'with --json: every node'),
    ...emacsOptions(),
  ],
  description:
    'A node retains its own bytes and those of all nodes that are only reachable through it: the bytes that would be freed without it. The definitions of a library are below the library, not below their symbols.',
  examples: [
    ['retained emacs.pdmp', 'see the largest parts of a dump as a tree'],
    ['retained emacs.pdmp global-map', 'see what a symbol keeps alive, and what keeps it'],
  ],
  exits: { clean: 'the nodes are listed', findings: 'there is no such object' },
  run: retained,
}

export function retained(path: string, object: string | undefined, options: RetainedOptions): Output {
  const { dump } = openNamed(path, options)
  const node = object === undefined ? undefined : nodeArgument(dump, object)
  const tree = new Tree(dump)
  const keepers = node === undefined ? [] : dump.part(Holders).keepersOf(node)
  const top = node === undefined ? tree.tops : [node]
  const shown = [...tree.walk(top, options.depth ?? DEFAULT_DEPTH, options.top ?? DEFAULT_TOP)]
  if (options.json) {
    const nodes = options.all && node === undefined ? tree.everyNode() : shown.map(({ node: each }) => each)
    const head = {
      schema: 'pdmp/retained/1',
      file: { size: dump.bytes.length },
      keepers: keepers.map((each) => tree.facts(each)),
    }
    return output(jsonList(head, 'nodes', documents(tree, nodes)))
  }
  return output(tree.text(keepers, shown))
}

function* documents(tree: Tree, nodes: Iterable<number>): Generator<object> {
  for (const node of nodes) yield tree.facts(node)
}

interface Shown {
  readonly node: number
  readonly depth: number
}

class Tree {
  readonly #dump: Dump
  readonly #children = new Map<number, number[]>()

  constructor(dump: Dump) {
    this.#dump = dump
    const { dominators, retained: sizes, length } = dump.part(Holders)
    for (let node = 0; node < length; node++) {
      const dominator = dominators.idom[node]!
      const siblings = this.#children.get(dominator)
      if (siblings === undefined) this.#children.set(dominator, [node])
      else siblings.push(node)
    }
    for (const siblings of this.#children.values()) siblings.sort((a, b) => sizes[b]! - sizes[a]! || a - b)
  }

  /** The nodes without a dominator, in descending order of size. */
  get tops(): readonly number[] {
    return this.#children.get(NO_DOMINATOR) ?? []
  }

  *everyNode(): Generator<number> {
    for (let node = 0; node < this.#dump.part(Holders).length; node++) yield node
  }

  /** The largest nodes of each level, each followed by its children. */
  *walk(tops: readonly number[], depth: number, top: number): Generator<Shown> {
    const pending: Shown[] = tops
      .slice(0, top)
      .reverse()
      .map((node) => ({ node, depth: 0 }))
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      yield at
      if (at.depth + 1 >= depth) continue
      const below = (this.#children.get(at.node) ?? []).slice(0, top)
      for (const node of below.reverse()) pending.push({ node, depth: at.depth + 1 })
    }
  }

  facts(node: number) {
    const holders = this.#dump.part(Holders)
    const { sizes, retained: all, dominators } = holders
    const self = {
      self: sizes[node]!,
      retained: all[node]!,
      dominator: dominators.idom[node] === NO_DOMINATOR ? null : dominators.idom[node]!,
    }
    if (node >= holders.nodes.length) {
      const isLibrary = holders.isLibrary(node)
      return { node, offset: null, kind: isLibrary ? 'library' : 'format', name: this.nameOf(node), ...self }
    }
    const { kind, offset } = this.#dump.part(Describer).describe(node)
    return { node, offset, kind, name: this.nameOf(node), ...self }
  }

  nameOf(node: number): string {
    return nodeName(this.#dump.part(Holders), node)
  }

  *text(keepers: readonly number[], shown: readonly Shown[]): Generator<string> {
    const { sizes, retained: all } = this.#dump.part(Holders)
    const whole = this.#dump.bytes.length
    yield* columns([
      ['retained', '%', 'self', 'node'],
      ...shown.map(({ node, depth }) => [
        grouped(all[node]!),
        ((100 * all[node]!) / whole).toFixed(1),
        grouped(sizes[node]!),
        `${'  '.repeat(depth)}${visible(this.nameOf(node))}`,
      ]),
    ])
    if (keepers.length === 0) return
    yield '\nkept by\n'
    for (const keeper of keepers.slice(0, MOST_KEEPERS)) yield `  ${visible(this.nameOf(keeper))}\n`
    if (keepers.length > MOST_KEEPERS) yield `  … and ${grouped(keepers.length - MOST_KEEPERS)} more\n`
  }
}

/** Most keepers to show. A long list is kept by all of its conses. */
const MOST_KEEPERS = 20
