/**
 * Equal objects that occur several times in a dump, and the number of bytes that sharing them would save.
 *
 * Equality is that of `equal-including-properties`: strings with the same bytes and no text properties, floats with the
 * same bits, conses and vectors with equal parts. All other objects, and objects in cycles, are equal only to themselves. Parts of
 * equal objects are counted separately, so no byte is counted as saved twice.
 * @module
 */
import { NO_NODE, type Nodes } from '../../heap/nodes.ts'
import { stringAt } from '../../heap/strings.ts'
import { firstSlot, pointerField, slotsWithin } from '../../heap/struct-fields.ts'
import type { Holders } from './holders.ts'

/** A type of objects among which duplicates are searched for. */
export type DuplicateType = 'String' | 'Float' | 'Cons' | 'NORMAL_VECTOR'

/** Objects that could be one. */
export interface DuplicateGroup {
  /** Type of the objects. */
  readonly type: DuplicateType
  /** Nodes of equal objects, in the order of the file. */
  readonly nodes: readonly number[]
  /** Number of bytes of all of them except the first. */
  readonly saved: number
}

/** Groups of equal objects, in descending order of bytes saved. */
export function duplicatesOf(holders: Holders): DuplicateGroup[] {
  const { nodes, sizes } = holders
  const classes = new Classes(nodes).find()
  const groups = new Map<number, number[]>()
  for (let node = 0; node < nodes.firstBuiltin; node++) {
    const group = groups.get(classes[node]!)
    if (group === undefined) groups.set(classes[node]!, [node])
    else group.push(node)
  }
  const found: DuplicateGroup[] = []
  for (const members of groups.values()) {
    if (members.length < 2) continue
    const saved = members.reduce((sum, node) => sum + sizes[node]!, 0) - sizes[members[0]!]!
    found.push({ type: duplicateType(nodes, members[0]!)!, nodes: members, saved })
  }
  return found.sort((a, b) => b.saved - a.saved || a.nodes[0]! - b.nodes[0]!)
}

/** The type of a node that can be equal to another; undefined for other nodes. */
function duplicateType(nodes: Nodes, node: number): DuplicateType | undefined {
  const { tags } = nodes.heap.layout
  const tag = node < nodes.firstBuiltin ? nodes.tagOf(node) : undefined
  if (tag === tags.string) return 'String'
  if (tag === tags.float) return 'Float'
  if (tag === tags.cons) return 'Cons'
  const isVector = tag === tags.vectorlike && nodes.heap.pvecName(nodes.offsetOf(node)) === 'NORMAL_VECTOR'
  return isVector ? 'NORMAL_VECTOR' : undefined
}

const State = { unknown: 0, open: 1, done: 2 } as const

/** A node whose parts are being classified. */
interface Open {
  readonly node: number
  readonly parts: readonly number[]
  next: number
}

/** Numbers of equivalence classes: nodes, and from `nodes.length` on words that are not nodes. */
class Classes {
  readonly #nodes: Nodes
  readonly #classes: Uint32Array
  readonly #states: Uint8Array
  readonly #byContent = new Map<string, number>()
  readonly #words = new Map<bigint, number>()
  /** Nodes whose parts are being classified, the innermost last. */
  readonly #open: Open[] = []
  /** Number of bytes of strings that may still be read, since strings of a damaged dump may share their bytes. */
  #left: number

  constructor(nodes: Nodes) {
    this.#nodes = nodes
    this.#classes = Uint32Array.from({ length: nodes.length }, (_, node) => node)
    this.#states = new Uint8Array(nodes.length)
    this.#left = 2 * nodes.heap.view.length
  }

  find(): Uint32Array {
    for (let node = 0; node < this.#nodes.firstBuiltin; node++) {
      this.#enter(node)
      for (let open = this.#open.at(-1); open !== undefined; open = this.#open.at(-1)) this.#step(open)
    }
    return this.#classes
  }

  #enter(node: number): void {
    if (this.#states[node] !== State.unknown) return
    const type = duplicateType(this.#nodes, node)
    if (type === 'Cons' || type === 'NORMAL_VECTOR') {
      this.#states[node] = State.open
      this.#open.push({ node, parts: this.#partsOf(node), next: 0 })
      return
    }
    this.#states[node] = State.done
    const start = this.#nodes.offsetOf(node)
    if (type === 'String') this.#join(node, this.#stringKey(start))
    else if (type === 'Float') this.#join(node, this.#floatKey(start))
  }

  /** Classify the next part. After the last part the node gets a class. */
  #step(open: Open): void {
    const { node, parts } = open
    if (open.next < parts.length) {
      const part = parts[open.next++]!
      if (part < this.#nodes.firstBuiltin) this.#enter(part)
      return
    }
    this.#open.pop()
    this.#states[node] = State.done
    const isKnown = (part: number) => part >= this.#nodes.firstBuiltin || this.#states[part] === State.done
    // An open part means that the node is part of a cycle.
    if (!parts.every(isKnown)) return
    const classes = parts.map((part) => (part < this.#nodes.length ? this.#classes[part]! : part))
    this.#join(node, `${duplicateType(this.#nodes, node)} ${classes.join(' ')}`)
  }

  #join(node: number, key: string | undefined): void {
    if (key === undefined) return
    const known = this.#byContent.get(key)
    if (known === undefined) this.#byContent.set(key, node)
    else this.#classes[node] = known
  }

  #partsOf(node: number): number[] {
    const { heap } = this.#nodes
    const start = this.#nodes.offsetOf(node)
    const { tags, structs, lispWordSize } = heap.layout
    if (this.#nodes.tagOf(node) === tags.cons) {
      const { car, cdr } = structs.cons.fields
      return [this.#part(start + car.offset), this.#part(start + cdr.offset)]
    }
    const first = firstSlot(heap, start)
    const end = Math.min(heap.roomEnd(start), heap.view.length)
    const most = Math.max(0, Math.floor((end - first) / lispWordSize))
    const count = Math.min(most, slotsWithin(heap, first, heap.header(start).lispSize))
    return Array.from({ length: count }, (_, i) => this.#part(first + i * lispWordSize))
  }

  /** The node in a slot, or a number for another word. */
  #part(slot: number): number {
    const { heap, length } = this.#nodes
    const value = heap.valueAt(slot)
    const node = this.#nodes.ofValue(value)
    if (node !== NO_NODE) return node
    const word = value.kind === 'fixnum' ? 2n * value.value : 2n * BigInt(slot) + 1n
    const isSubr = value.kind === 'emacs' ? this.#nodes.atEmacs(value.offset) : NO_NODE
    if (isSubr !== NO_NODE) return isSubr
    let number = this.#words.get(word)
    if (number === undefined) {
      number = length + this.#words.size
      this.#words.set(word, number)
    }
    return number
  }

  #stringKey(start: number): string | undefined {
    const { heap } = this.#nodes
    const { bytes, multibyte } = stringAt(heap, start)
    if (bytes === undefined || pointerField(heap, start, 'string', 'ofs_intervals') !== undefined) return undefined
    this.#left -= bytes.length
    if (this.#left < 0) return undefined
    return `${multibyte ? 'm' : 'u'}${latin1.decode(bytes)}`
  }

  #floatKey(start: number): string | undefined {
    const { view } = this.#nodes.heap
    return start + 8 > view.length ? undefined : `f${view.word(start, 8, 'float')}`
  }
}

/** Decodes to one character per byte. */
const latin1 = new TextDecoder('latin1')
