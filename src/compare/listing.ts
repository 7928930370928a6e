/**
 * A dump as text for programs that compare line by line, such as git and diffoscope: sorted by name, without offsets, each object once.
 *
 * Each symbol has a line of its own, and its value, function, properties and flags follow, indented. Then come variables of C, and
 * buffers. Short values are on one line; others have a line for each element. An object that is reached in several ways is printed where
 * the path to it is shortest, and elsewhere as `#<in PLACE>`, with the numbers of the elements that lead to it.
 * @module
 */
import { readLoadHistory } from '../analyse/size/load-history.ts'
import { Budget } from '../bytes/budget.ts'
import type { Dump } from '../dump.ts'
import { typeOf } from '../heap/node-type.ts'
import { NO_NODE } from '../heap/nodes.ts'
import { stringAt } from '../heap/strings.ts'
import type { Value } from '../heap/value.ts'
import { Printer } from '../lisp/printer/printer.ts'
import { printedIntervals } from '../lisp/printer/tables.ts'
import { quotedText } from '../lisp/printer/text.ts'
import { type Contents, contentsOf } from './contents.ts'
import { type Naming, namingsOf } from './naming.ts'
import { type Cell, type Section, sectionsOf, visibleName } from './sections.ts'

/** Longest line for a value, in characters, unless it is one string or number. */
const LINE = 100
/** Longest text of a string or another object that is printed at once, in characters. */
const LONGEST_ATOM = 1 << 20
/** Longest string that is printed wherever it is referred to, in characters. */
const SHORT = 200
/** Most characters of text for each byte of the dump. Only crafted dumps need more. */
const STEPS_PER_BYTE = 64
/** Most levels of indentation, and most steps that a reference to another place shows. */
const DEEPEST = 40
const MOST_STEPS = 12

/** The text of a dump, in lines with their ends. */
export function* listDump(dump: Dump): Generator<string> {
  yield* new Listing(dump).checkedLines()
}

class Listing {
  readonly #dump: Dump
  readonly #contents: Contents
  readonly #printer: Printer
  readonly #sections: readonly Section[]
  /** The edge by which each node is reached first, plus 1; or the cell, as -1 minus its number; 0 for none. */
  readonly #parents: Int32Array
  readonly #cells: Cell[] = []
  /** The node that contains each edge is found by search; this is the node of each first edge. */
  readonly #sources: Int32Array
  readonly #naming: Naming
  /** Number of characters and steps that may still be taken, since objects of a damaged dump may share their text. */
  readonly #budget: Budget

  constructor(dump: Dump) {
    const [naming] = namingsOf(dump, dump, true)
    this.#dump = dump
    this.#naming = naming
    this.#budget = new Budget(STEPS_PER_BYTE * (dump.heap.view.length + (1 << 20)))
    this.#contents = contentsOf(dump, naming)
    this.#printer = dump.part(Printer)
    this.#parents = new Int32Array(dump.nodes.length)
    this.#sources = new Int32Array(this.#contents.targets.length)
    this.#sections = [...sectionsOf(dump, naming, this.#contents)]
    this.#search()
  }

  *checkedLines(): Generator<string> {
    for (const line of this.lines()) {
      this.#spend(line.length)
      yield line
    }
  }

  *lines(): Generator<string> {
    const { layout } = this.#dump.heap
    yield `Emacs ${layout.release ?? layout.generation}, ${8 * layout.wordSize}-bit ${layout.byteOrder}-endian\n`
    const { nodes, symbols, names } = this.#dump
    for (const { file } of readLoadHistory(nodes, symbols, names)) yield `loaded: ${file}\n`
    let cell = 0
    for (const { heading, lines, cells } of this.#sections) {
      yield `${heading}\n`
      for (const line of lines) yield `  ${line}\n`
      for (const { label, value } of cells) yield* this.#cellLines(label, value, cell++)
    }
  }

  /** Find the shortest way to each node, breadth-first from all cells. */
  #search(): void {
    const { rowStarts, targets, anchors } = this.#contents
    const queue: number[] = []
    for (const { cells } of this.#sections) {
      for (const cell of cells) {
        const node = this.#dump.nodes.ofValue(cell.value)
        this.#cells.push(cell)
        if (node === NO_NODE || anchors[node] === 1 || this.#parents[node] !== 0) continue
        this.#parents[node] = -this.#cells.length
        queue.push(node)
      }
    }
    for (let i = 0; i < queue.length; i++) {
      const node = queue[i]!
      for (let edge = rowStarts[node]!; edge < rowStarts[node + 1]!; edge++) {
        this.#sources[edge] = node
        const target = targets[edge]!
        if (target < 0 || anchors[target] === 1 || this.#parents[target] !== 0) continue
        this.#parents[target] = edge + 1
        queue.push(target)
      }
    }
  }

  *#cellLines(label: string, value: Value, cell: number): Generator<string> {
    const node = this.#dump.nodes.ofValue(value)
    if (node === NO_NODE || this.#isShort(node)) yield `${label}${this.#atom(value)}\n`
    else if (this.#parents[node] === -1 - cell) yield* this.#nodeLines(label, node)
    else yield `${label}${this.#reference(node)}\n`
  }

  /** A node at its place: on one line if that is short, else with a line for each part. */
  *#nodeLines(label: string, root: number): Generator<string> {
    const pending: (Line | string)[] = [{ indent: 1, label, node: root }]
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (typeof next === 'string') {
        yield next
        continue
      }
      const { indent, label: text, node } = next
      const flat = this.#flat(node, LINE - text.length)
      if (flat !== undefined) {
        yield `${text}${flat}\n`
        continue
      }
      const parts = this.#partsOf(node)
      yield `${text}${parts.open.trimEnd()}\n`
      const margin = '  '.repeat(Math.min(DEEPEST, indent + 1))
      pending.push(`${margin}${parts.close}\n`)
      for (let i = parts.edges.length - 1; i >= 0; i--) {
        const { before, edge } = parts.edges[i]!
        const target = this.#contents.targets[edge]!
        const isHere = target >= 0 && this.#parents[target] === edge + 1
        const start = `${margin}${before}`
        pending.push(isHere ? { indent: indent + 1, label: start, node: target } : `${start}${this.#edgeText(edge)}\n`)
      }
    }
  }

  /** The text of a node if it is at most `room` characters long, or one atom. */
  #flat(node: number, room: number): string | undefined {
    if (!this.#isCompound(node)) return this.#atom(this.#valueOf(node))
    this.#spend(LINE)
    let text = ''
    const pending: (number | string)[] = [node]
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (typeof next === 'string') text += next
      else {
        const { open, close, edges } = this.#partsOf(next, room)
        if (open.length + edges.length > room) return undefined
        text += open
        pending.push(close)
        for (let i = edges.length - 1; i >= 0; i--) {
          const part = this.#flatPart(edges[i]!.edge)
          if (part === undefined) return undefined
          pending.push(part, `${i > 0 ? ' ' : ''}${edges[i]!.before}`)
        }
      }
      if (text.length > room) return undefined
    }
    return text
  }

  /** The text of a part, or the node if it is printed here; undefined if it is long. */
  #flatPart(edge: number): number | string | undefined {
    const target = this.#contents.targets[edge]!
    const isHere = target >= 0 && this.#parents[target] === edge + 1 && !this.#isShort(target)
    if (!isHere) return this.#edgeText(edge)
    return this.#isCompound(target) ? target : undefined
  }

  #edgeText(edge: number): string {
    const { targets, slots } = this.#contents
    const target = targets[edge]!
    if (target < 0) return this.#atom(this.#dump.heap.valueAt(slots[edge]!))
    return this.#isShort(target) ? this.#atom(this.#valueOf(target)) : this.#reference(target)
  }

  /** Whether a node is printed wherever it is referred to: symbols with a name, buffers, floats and short strings. */
  #isShort(node: number): boolean {
    const { anchors } = this.#contents
    const { nodes, heap } = this.#dump
    if (anchors[node] === 1) return true
    const tag = nodes.tagOf(node)
    if (this.#isCompound(node)) return false
    if (tag === heap.layout.tags.string) return stringAt(heap, nodes.offsetOf(node)).length <= SHORT
    return tag === heap.layout.tags.float || tag === heap.layout.tags.symbol
  }

  #spend(steps: number): void {
    this.#budget.require(steps, { path: 'heap', offset: 0 }, 'the text of the dump')
  }

  /** The delimiters of a compound node, and the edges of its parts with what is before each; at most `most` of them. */
  #partsOf(node: number, most = Number.POSITIVE_INFINITY): Parts {
    const { rowStarts, unordered, targets } = this.#contents
    const type = typeOf(this.#dump.nodes, node)
    const [from, to] = [rowStarts[node]!, rowStarts[node + 1]!]
    if (type === 'Cons') return { open: '(', close: ')', edges: this.#elements(node, most) }
    const edges: Part[] = []
    if (unordered[node] === 2) {
      const name = (edge: number) => this.#atom(this.#valueOf(targets[edge]!))
      const members = Array.from({ length: to - from }, (_, i) => ({ before: '', edge: from + i }))
      return { open: '#<obarray', close: '>', edges: members.sort((a, b) => (name(a.edge) < name(b.edge) ? -1 : 1)) }
    }
    if (type === 'String') return this.#propertiesOf(node)
    const isChars = type === 'CHAR_TABLE' || type === 'SUB_CHAR_TABLE'
    for (let edge = from; edge < to && edges.length <= most; edge++) {
      if (isChars && edge > from && targets[edge] === targets[edge - 1]) continue
      const before = isChars ? `[${edge - from}] ` : unordered[node] === 1 && (edge - from) % 2 === 1 ? '→ ' : ''
      edges.push({ before, edge })
    }
    if (type === 'Symbol') return { open: `#<symbol ${this.#atom(this.#valueOf(node))}`, close: '>', edges }
    if (type === 'NORMAL_VECTOR') return { open: '[', close: ']', edges }
    return { open: `#<${(type ?? 'object').toLowerCase().replaceAll('_', '-')} `, close: '>', edges }
  }

  /** The text of a string, and its text properties with their first and last positions. */
  #propertiesOf(node: number): Parts {
    const { rowStarts, slots } = this.#contents
    const { heap, nodes } = this.#dump
    const places = new Map(printedIntervals(heap, nodes.offsetOf(node)).map((each) => [each.slot, each]))
    const edges: Part[] = []
    for (let edge = rowStarts[node]!; edge < rowStarts[node + 1]!; edge++) {
      const place = places.get(slots[edge]!)
      if (place !== undefined) edges.push({ before: `${place.start} ${place.end} `, edge })
    }
    return { open: `#(${this.#textOf(nodes.offsetOf(node))} `, close: ')', edges }
  }

  /** A string without its properties. */
  #textOf(offset: number): string {
    const { heap, names } = this.#dump
    const bytes = names.stringBytes(offset)
    const { multibyte, length } = stringAt(heap, offset)
    if (bytes === undefined) return `#<string of ${length} characters in the executable>`
    return quotedText(bytes, multibyte, { escapeNewlines: true, escapeControls: true, limit: LONGEST_ATOM })
  }

  /** The elements of a list whose conses are printed here, and its end if it is not nil. */
  #elements(list: number, most: number): Part[] {
    const { rowStarts, targets } = this.#contents
    const edges: Part[] = []
    for (let cons = list; edges.length <= most; ) {
      const car = rowStarts[cons]!
      edges.push({ before: '', edge: car })
      const next = targets[car + 1]!
      if (next >= 0 && this.#parents[next] === car + 2 && typeOf(this.#dump.nodes, next) === 'Cons') {
        cons = next
        continue
      }
      if (next !== this.#dump.nodes.firstBuiltin) edges.push({ before: '. ', edge: car + 1 })
      break
    }
    return edges
  }

  /** Whether a node has parts that are printed one by one. */
  #isCompound(node: number): boolean {
    const { rowStarts, unordered, anchors } = this.#contents
    if (anchors[node] === 1 || rowStarts[node] === rowStarts[node + 1]) return false
    const type = typeOf(this.#dump.nodes, node)
    return unordered[node] !== 0 || (type !== null && compounds.has(type))
  }

  /** The text of a value that has no parts. */
  #atom(value: Value | undefined): string {
    if (value === undefined) return 'none'
    const { heap, names } = this.#dump
    const symbol = names.symbolOffset(value)
    if (symbol !== undefined && names.symbolName(symbol) === undefined) return this.#naming.symbol(symbol)
    if (value.kind === 'object' && value.tag === heap.layout.tags.string) return visibleName(this.#textOf(value.offset))
    if (value.kind === 'object' && this.#contents.unordered[this.#dump.nodes.at(value.offset)] === 2)
      return '#<obarray>'
    const { text } = this.#printer.print(value, { limit: LONGEST_ATOM, escapeNewlines: true, escapeControls: true })
    return visibleName(text.replace(ADDRESS, '>'))
  }

  /** The place where a node is printed: `#<in load-path value 3>`, `#<in foo function [2] +1>`. */
  #reference(node: number): string {
    const { rowStarts } = this.#contents
    const steps: string[] = []
    let at = node
    let cdrs = 0
    let isElement = false
    const endList = () => {
      if (isElement) steps.push(String(cdrs))
      else if (cdrs > 0) steps.push(`+${cdrs}`)
      cdrs = 0
      isElement = false
    }
    for (let i = 0; this.#parents[at]! > 0 && i < this.#dump.nodes.length; i++) {
      this.#spend(1)
      const edge = this.#parents[at]! - 1
      at = this.#sources[edge]!
      const part = edge - rowStarts[at]!
      if (typeOf(this.#dump.nodes, at) === 'Cons' && part === 1) {
        cdrs++
        continue
      }
      endList()
      if (typeOf(this.#dump.nodes, at) === 'Cons') isElement = true
      else steps.push(`[${part}]`)
    }
    endList()
    const shown = steps.length > MOST_STEPS ? [...steps.slice(0, MOST_STEPS), '…'] : steps
    const cell = this.#cells[-1 - this.#parents[at]!]
    return `#<in ${[cell?.place ?? 'an unreachable object', ...shown.reverse()].join(' ')}>`
  }

  #valueOf(node: number): Value | undefined {
    const { nodes } = this.#dump
    if (nodes.kindOf(node) === 'builtin') return { kind: 'builtin', index: node - nodes.firstBuiltin }
    const tag = nodes.tagOf(node)
    return tag === undefined ? undefined : { kind: 'object', offset: nodes.offsetOf(node), tag }
  }
}

interface Line {
  readonly indent: number
  readonly label: string
  readonly node: number
}

interface Part {
  readonly before: string
  readonly edge: number
}

interface Parts {
  readonly open: string
  readonly close: string
  readonly edges: readonly Part[]
}

const compounds: ReadonlySet<string> = new Set([
  'Cons',
  'String',
  'Symbol',
  'NORMAL_VECTOR',
  'RECORD',
  'COMPILED',
  'CLOSURE',
  'CHAR_TABLE',
  'SUB_CHAR_TABLE',
])

/** The address in the printed form of an object that has nothing else, such as a dead frame. */
const ADDRESS = / @?0x[0-9a-f]+>$/
