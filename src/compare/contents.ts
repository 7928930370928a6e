/**
 * The contents of each node of a dump, independent of its place: a digest of its own data, and the Lisp values that it holds in order.
 *
 * Words are decoded first, so that dumps of different releases, word sizes and byte orders have the same contents. What Emacs
 * computes again or what only its own bookkeeping reads does not count: hash codes, sizes and order of buckets, modification
 * counts of buffers, marks, places of pointers.
 *
 * Symbols of the initial obarray and live buffers are known by name and end every walk; what they hold is compared symbol by
 * symbol and buffer by buffer.
 * @module
 */
import { Budget } from '../bytes/budget.ts'
import type { Dump } from '../dump.ts'
import { PdmpError } from '../error.ts'
import type { Obarray } from '../hash/obarray.ts'
import { isLive, keySlot, readHashTable, valueSlot } from '../hash/table.ts'
import { bufferText } from '../heap/buffer-text.ts'
import type { Heap } from '../heap/heap.ts'
import { NO_NODE } from '../heap/nodes.ts'
import { stringAt } from '../heap/strings.ts'
import { lispField, pointerField } from '../heap/struct-fields.ts'
import { Interned } from '../heap/symbol-flags.ts'
import type { Value } from '../heap/value.ts'
import { bignumText } from '../lisp/printer/numbers.ts'
import { Digest } from './digest.ts'
import type { Naming } from './naming.ts'
import { type FieldReader, VisibleFields } from './visible-fields.ts'

/** A live buffer. */
export interface BufferContents {
  readonly name: string
  /** Digest of its text. */
  readonly text: number
}

/** Contents of all nodes, as columns. */
export interface Contents {
  /** Digest of the data of each node itself. */
  readonly own: Float64Array
  /** Values of node `n` are `targets[rowStarts[n]]` up to `targets[rowStarts[n + 1] - 1]`: a node, or `-1 - i` for `leaves[i]`. */
  readonly rowStarts: Uint32Array
  readonly targets: Int32Array
  /** The offset of each value in the file; -1 for those of C variables and the symbols of obarrays. */
  readonly slots: Int32Array
  /** Digests of values that are not nodes. */
  readonly leaves: Float64Array
  /** 1 if the values are pairs whose order does not matter, 2 if they are single values of this kind. */
  readonly unordered: Uint8Array
  /** 1 for symbols of the initial obarray and live buffers: `own` is the digest of the name alone. */
  readonly anchors: Uint8Array
  /** Names of live buffers, with the digest of the text and what else counts, by node. */
  readonly buffers: ReadonlyMap<number, BufferContents>
}

/** Seeds that separate kinds of contents. */
const Seed = { symbol: 1, uninterned: 2, fixnum: 3, subr: 4, invalid: 5, other: 6, elsewhere: 7, buffer: 8 } as const

/** The digest of a cons itself. */
const CONS = new Digest().reset(Seed.other).addText('cons').value

/** Most characters of a number to read. No sound dump has longer ones. */
const LONGEST_NUMBER = 1 << 16

/** Objects of Emacs's display and processes, of which a dump contains only a shell. */
const shells: ReadonlySet<string> = new Set(['FRAME', 'WINDOW', 'PROCESS', 'TERMINAL', 'THREAD'])

/** Decode every node of `dump`. `naming` identifies what C defines. */
export function contentsOf(dump: Dump, naming: Naming): Contents {
  return new Reader(dump, naming).read()
}

class Reader {
  readonly #dump: Dump
  readonly #naming: Naming
  readonly #digest = new Digest()
  readonly #leafDigest = new Digest()
  readonly #own: Float64Array
  readonly #rowStarts: Uint32Array
  #targets = new Int32Array(1 << 16)
  #slots = new Int32Array(1 << 16)
  #length = 0
  readonly #leaves: number[] = []
  readonly #fixnums = new Map<number | bigint, number>()
  readonly #fieldDigest = new Digest()
  #hasData = false
  readonly #visible: VisibleFields
  /** Reads the fields of the current node. */
  readonly #reader: FieldReader = {
    lisp: (offset) => this.#valueAt(offset),
    number: (offset, size) => {
      const { heap } = this.#dump
      this.#hasData = true
      if (offset + size <= heap.view.length) this.#fieldDigest.addNumber(numberAt(heap, offset, size))
    },
    text: (offset, size) => {
      this.#hasData = true
      this.#spend(size, offset)
      this.#fieldDigest.addBytes(this.#dump.heap.view.bytes.subarray(offset, offset + size))
    },
  }
  readonly #unordered: Uint8Array
  readonly #anchors: Uint8Array
  readonly #buffers = new Map<number, BufferContents>()
  readonly #obarrays: ReadonlyMap<number, Obarray>
  /** Number of bytes and values that may still be read, since objects of a damaged dump may share them. */
  readonly #budget: Budget

  constructor(dump: Dump, naming: Naming) {
    const { nodes, heap } = dump
    this.#dump = dump
    this.#naming = naming
    this.#visible = new VisibleFields(dump.extents)
    this.#own = new Float64Array(nodes.length)
    this.#rowStarts = new Uint32Array(nodes.length + 1)
    this.#unordered = new Uint8Array(nodes.length)
    this.#anchors = new Uint8Array(nodes.length)
    this.#budget = new Budget(16 * heap.view.length)
    this.#obarrays = new Map(obarraysOf(dump).map((obarray) => [obarray.offset, obarray]))
  }

  read(): Contents {
    const { nodes } = this.#dump
    for (let node = 0; node < nodes.length; node++) {
      this.#rowStarts[node] = this.#length
      this.#readNode(node)
    }
    this.#rowStarts[nodes.length] = this.#length
    return {
      own: this.#own,
      rowStarts: this.#rowStarts,
      targets: this.#targets.subarray(0, this.#length),
      slots: this.#slots.subarray(0, this.#length),
      leaves: Float64Array.from(this.#leaves),
      unordered: this.#unordered,
      anchors: this.#anchors,
      buffers: this.#buffers,
    }
  }

  #readNode(node: number): void {
    const { nodes, heap } = this.#dump
    const { tags } = heap.layout
    const kind = nodes.kindOf(node)
    if (kind === 'variable') {
      this.#own[node] = this.#digest.reset(Seed.other).value
      this.#value(this.#dump.symbols.variables.lisp(nodes.emacsOffsetOf(node)))
      return
    }
    if (kind === 'charsets') return
    if (kind === 'subr') {
      this.#own[node] = this.#subrDigest(nodes.emacsOffsetOf(node))
      return
    }
    const offset = nodes.offsetOf(node)
    const tag = nodes.tagOf(node)
    if (tag === tags.cons) this.#cons(node, offset)
    else if (tag === tags.string) this.#string(node, offset)
    else if (tag === tags.symbol) this.#symbol(node, offset)
    else if (tag === tags.float) this.#float(node, offset)
    else this.#vectorlike(node, offset)
  }

  #cons(node: number, offset: number): void {
    const { heap } = this.#dump
    const { car, cdr } = heap.layout.structs.cons.fields
    this.#own[node] = CONS
    this.#valueAt(offset + car.offset)
    this.#valueAt(offset + cdr.offset)
  }

  #float(node: number, offset: number): void {
    const { view } = this.#dump.heap
    const bits = offset + 8 <= view.length ? view.word(offset, 8, 'float') : 0n
    this.#digest.reset(Seed.other).addText('float')
    this.#own[node] = this.#digest.add(Number(bits & 0xffff_ffffn) | 0).add(Number(bits >> 32n) | 0).value
  }

  #string(node: number, offset: number): void {
    const { heap, names } = this.#dump
    const { multibyte, length, emacsOffset } = stringAt(heap, offset)
    const literal = emacsOffset === undefined ? undefined : this.#naming.literal(emacsOffset, length)
    const bytes = literal === undefined ? names.stringBytes(offset) : undefined
    this.#spend(bytes?.length ?? 1, offset)
    const digest = this.#digest
      .reset(Seed.other)
      .addText('string')
      .add(multibyte ? 1 : 0)
    this.#own[node] = bytes === undefined ? digest.add(-1).add(literal ?? length).value : digest.addBytes(bytes).value
    // The other fields of a string are those of its text properties, which almost no string has.
    if (pointerField(heap, offset, 'string', 'ofs_intervals') !== undefined) this.#fields(node)
  }

  #symbol(node: number, offset: number): void {
    const { nodes, heap } = this.#dump
    const interned = nodes.internedOf(node)
    const isAnchor = interned === Interned.initially
    const seed = isAnchor ? Seed.symbol : interned === Interned.elsewhere ? Seed.elsewhere : Seed.uninterned
    const digest = this.#digest.reset(seed).addText(this.#naming.symbol(offset))
    this.#anchors[node] = isAnchor ? 1 : 0
    if (isAnchor) {
      this.#own[node] = digest.value
      return
    }
    this.#own[node] = digest.value
    const { val, func, plist } = heap.layout.structs.symbol.fields
    if (heap.relocAt(offset + val.offset)?.form !== 'raw') this.#valueAt(offset + val.offset)
    this.#valueAt(offset + func.offset)
    this.#valueAt(offset + plist.offset)
  }

  #vectorlike(node: number, offset: number): void {
    const { heap, names } = this.#dump
    const type = heap.pvecName(offset)
    const digest = this.#digest.reset(Seed.other).addText(type === 'CLOSURE' ? 'COMPILED' : type)
    const obarray = this.#obarrays.get(offset)
    if (obarray !== undefined) {
      this.#obarray(node, obarray)
      return
    }
    if (type === 'HASH_TABLE' && this.#hashTable(node, offset)) return
    if (type === 'BIGNUM') {
      this.#own[node] = digest.addText(bignumText(heap, offset, LONGEST_NUMBER)).value
      return
    }
    if (type === 'SUBR') {
      this.#own[node] = digest.addText(names.nativeSubrName(offset) ?? '').value
      return
    }
    this.#own[node] = digest.value
    if (type === 'BUFFER') this.#buffer(node, offset)
    else if (!shells.has(type)) this.#fields(node)
  }

  /** The symbols of the initial obarray are compared by name; those of others count in no order. */
  #obarray(node: number, obarray: Obarray): void {
    this.#own[node] = this.#digest.reset(Seed.other).addText('obarray').value
    this.#unordered[node] = 2
    if (obarray.initial) return
    const { obarrays } = this.#dump
    for (let i = 0; i < obarray.buckets.length; i++) {
      for (const symbol of obarrays.chain(obarray, i)) this.#value(symbol)
    }
  }

  #hashTable(node: number, offset: number): boolean {
    const { heap } = this.#dump
    try {
      const table = readHashTable(heap, offset)
      const digest = this.#digest.reset(Seed.other).addText('hash-table')
      this.#own[node] = digest.addText(`${table.test} ${table.weakness}`).value
      this.#unordered[node] = 1
      for (let i = 0; i < table.size; i++) {
        if (!isLive(heap, table, i)) continue
        this.#valueAt(keySlot(heap, table, i))
        this.#valueAt(valueSlot(heap, table, i))
      }
      return true
    } catch (error) {
      if (!(error instanceof PdmpError) || error.code === 'too-costly') throw error
      return false
    }
  }

  /** Lisp values, and the text; counts of changes are those of the process. */
  #buffer(node: number, offset: number): void {
    const { heap } = this.#dump
    this.#fields(node, true)
    const digest = this.#digest.reset(Seed.buffer)
    for (const bytes of bufferText(heap, offset)) {
      this.#spend(bytes.length, offset)
      digest.addBytes(bytes)
    }
    const text = digest.value
    const name = this.#nameOf(lispField(heap, offset, 'buffer', 'name'))
    if (name === undefined) {
      this.#own[node] = this.#digest.reset(Seed.buffer).addNumber(text).value
      return
    }
    this.#anchors[node] = 1
    this.#buffers.set(node, { name, text })
    this.#own[node] = this.#digest.reset(Seed.buffer).addText(name).value
  }

  #nameOf(value: Value | undefined): string | undefined {
    const { heap, names } = this.#dump
    if (value?.kind !== 'object' || value.tag !== heap.layout.tags.string) return undefined
    return names.stringText(value.offset)
  }

  /** Lisp values of `node` in order, and unless `onlyLisp`, numbers and text that are visible to Lisp. */
  #fields(node: number, onlyLisp = false): void {
    this.#fieldDigest.reset(Seed.other).addNumber(this.#own[node]!)
    this.#hasData = false
    this.#visible.visit(node, this.#reader, onlyLisp)
    if (this.#hasData) this.#own[node] = this.#fieldDigest.value
  }

  #spend(steps: number, offset: number): void {
    this.#budget.require(steps, { path: 'heap', offset }, 'comparing the contents of objects')
  }

  #valueAt(slot: number): void {
    this.#value(this.#dump.heap.valueAt(slot), slot)
  }

  #value(value: Value | undefined, slot = -1): void {
    if (this.#length === this.#targets.length) {
      this.#targets = grown(this.#targets)
      this.#slots = grown(this.#slots)
    }
    this.#spend(1, 0)
    this.#slots[this.#length] = slot
    this.#targets[this.#length++] = this.#codeOf(value)
  }

  #codeOf(value: Value | undefined): number {
    const node = this.#dump.nodes.ofValue(value)
    if (node !== NO_NODE) return node
    switch (value?.kind) {
      case 'fixnum':
        return this.#fixnum(value.value)
      case 'emacs':
        return this.#leaf(this.#subrDigest(value.offset))
      default:
        return this.#leaf(this.#leafDigest.reset(Seed.invalid).value)
    }
  }

  #fixnum(value: bigint): number {
    // Numbers are faster keys than bigints.
    const number = Number(value)
    const key = Number.isSafeInteger(number) ? number : value
    const known = this.#fixnums.get(key)
    if (known !== undefined) return known
    const code = this.#leaf(this.#leafDigest.reset(Seed.fixnum).addText(String(value)).value)
    this.#fixnums.set(key, code)
    return code
  }

  #leaf(digest: number): number {
    this.#leaves.push(digest)
    return -this.#leaves.length
  }

  #subrDigest(offset: number): number {
    return this.#leafDigest.reset(Seed.subr).addText(this.#naming.function(offset)).value
  }
}

function grown(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(2 * column.length)
  copy.set(column)
  return copy
}

function numberAt({ view }: Heap, offset: number, size: number): number {
  if (size === 8) return view.signedWord(offset, 8, 'number')
  if (size === 4) return view.int32(offset, 'number')
  return size === 2 ? view.uint16(offset, 'number') : view.bytes[offset]!
}

/** Obarrays of a damaged dump may be out of bounds. Then their symbols are compared by name only. */
export function obarraysOf(dump: Dump): readonly Obarray[] {
  try {
    return dump.obarrays.all
  } catch (error) {
    if (!(error instanceof PdmpError)) throw error
    return []
  }
}
