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

import { emacsOffsetText } from '../analyse/lisp-names.ts'
import { Budget } from '../bytes/budget.ts'
import type { Dump } from '../dump.ts'
import { PdmpError } from '../error.ts'
import type { Obarray } from '../hash/obarray.ts'
import { isLive, keySlot, readHashTable, valueSlot } from '../hash/table.ts'
import { kindAt, visitFields } from '../heap/fields.ts'
import type { Heap } from '../heap/heap.ts'
import { NO_NODE } from '../heap/nodes.ts'
import type { FieldSpec } from '../heap/shapes.ts'
import { stringAt } from '../heap/strings.ts'
import { lispField } from '../heap/struct-fields.ts'
import { Interned } from '../heap/symbol-flags.ts'
import type { Value } from '../heap/value.ts'
import { bignumText } from '../lisp/printer/numbers.ts'
import { textOf } from './buffer-text.ts'
import { Digest } from './digest.ts'

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

/** Most characters of a number to read. No sound dump has longer ones. */
const LONGEST_NUMBER = 1 << 16

/** Objects of Emacs's display and processes, of which a dump contains only a shell. */
const shells: ReadonlySet<string> = new Set(['FRAME', 'WINDOW', 'PROCESS', 'TERMINAL', 'THREAD'])

/** Numbers that are visible to Lisp, by name of the field. */
const seen: ReadonlySet<string> = new Set([
  'charpos',
  'interval.total_length',
  'begin_pos',
  'end_pos',
  'min_args',
  'max_args',
  'depth',
  'min_char',
])

/**
 * Decode every node of `dump`.
 *
 * @param isOneExecutable whether both dumps belong to the same executable, so that its literals can be compared by place
 */
export function contentsOf(dump: Dump, isOneExecutable: boolean): Contents {
  return new Reader(dump, isOneExecutable).read()
}

class Reader {
  readonly #dump: Dump
  readonly #isOneExecutable: boolean
  readonly #digest = new Digest()
  readonly #leafDigest = new Digest()
  readonly #own: Float64Array
  readonly #rowStarts: Uint32Array
  #targets = new Int32Array(1 << 16)
  #length = 0
  readonly #leaves: number[] = []
  readonly #fixnums = new Map<bigint, number>()
  readonly #unordered: Uint8Array
  readonly #anchors: Uint8Array
  readonly #buffers = new Map<number, BufferContents>()
  readonly #obarrays: ReadonlyMap<number, Obarray>
  /** Number of bytes and values that may still be read, since objects of a damaged dump may share them. */
  readonly #budget: Budget

  constructor(dump: Dump, isOneExecutable: boolean) {
    const { nodes, heap } = dump
    this.#dump = dump
    this.#isOneExecutable = isOneExecutable
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
    this.#own[node] = this.#digest.reset(Seed.other).addText('cons').value
    this.#value(heap.valueAt(offset + car.offset))
    this.#value(heap.valueAt(offset + cdr.offset))
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
    const bytes = names.stringBytes(offset)
    this.#spend(bytes?.length ?? 1, offset)
    const digest = this.#digest
      .reset(Seed.other)
      .addText('string')
      .add(multibyte ? 1 : 0)
    // Text that only the executable contains is identified by its length, or by its place.
    const place = this.#isOneExecutable ? (emacsOffset ?? 0) : length
    this.#own[node] = bytes === undefined ? digest.add(-1).add(place).value : digest.addBytes(bytes).value
    this.#fields(node, (spec) => spec.name !== 'ofs_data')
  }

  #symbol(node: number, offset: number): void {
    const { nodes, names, heap } = this.#dump
    const interned = nodes.internedOf(node)
    const name = names.symbolName(offset)
    const isAnchor = interned === Interned.initially
    const seed = isAnchor ? Seed.symbol : interned === Interned.elsewhere ? Seed.elsewhere : Seed.uninterned
    const digest = this.#digest.reset(seed)
    if (name !== undefined) digest.addText(name)
    else digest.add(-1).add(literalOf(this.#dump, offset, this.#isOneExecutable))
    this.#anchors[node] = isAnchor ? 1 : 0
    if (isAnchor) {
      this.#own[node] = digest.value
      return
    }
    const value = lispField(heap, offset, 'symbol', 'val')
    this.#own[node] = digest.value
    if (value !== undefined && heap.relocAt(offset + heap.layout.structs.symbol.fields.val.offset)?.form !== 'raw') {
      this.#value(value)
    }
    this.#value(lispField(heap, offset, 'symbol', 'func'))
    this.#value(lispField(heap, offset, 'symbol', 'plist'))
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
    else if (!shells.has(type)) this.#fields(node, () => true)
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
        this.#value(heap.valueAt(keySlot(heap, table, i)))
        this.#value(heap.valueAt(valueSlot(heap, table, i)))
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
    this.#fields(node, ({ kind }) => kind === 'lisp')
    const digest = this.#digest.reset(Seed.buffer)
    for (const bytes of textOf(heap, offset)) {
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

  /** The fields of `node` for which `counts` is true: Lisp values in order, and numbers that are visible to Lisp. */
  #fields(node: number, counts: (spec: FieldSpec) => boolean): void {
    const { extents, heap } = this.#dump
    let digest: Digest | undefined
    visitFields(extents, node, (spec, offset, _element, shape, size) => {
      if (!counts(spec)) return
      if (kindAt(heap, spec, offset) === 'lisp') {
        this.#value(heap.valueAt(offset))
        return
      }
      const isText = shape.solid && (shape.label.includes('text') || shape.label.includes('BOOL_VECTOR'))
      const isNumber = seen.has(spec.name) || seen.has(spec.name.replace(/^.*\./, ''))
      if (!isText && !isNumber) return
      this.#spend(size, offset)
      digest ??= new Digest().reset(Seed.other).addNumber(this.#own[node]!)
      if (isText) digest.addBytes(heap.view.bytes.subarray(offset, offset + size))
      else if (offset + size <= heap.view.length) digest.addNumber(numberAt(heap, offset, size))
    })
    if (digest !== undefined) this.#own[node] = (digest as Digest).value
  }

  #spend(steps: number, offset: number): void {
    this.#budget.require(steps, { path: 'heap', offset }, 'comparing the contents of objects')
  }

  #value(value: Value | undefined): void {
    if (this.#length === this.#targets.length) {
      const grown = new Int32Array(2 * this.#length)
      grown.set(this.#targets)
      this.#targets = grown
    }
    this.#spend(1, 0)
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
    const known = this.#fixnums.get(value)
    if (known !== undefined) return known
    const code = this.#leaf(this.#leafDigest.reset(Seed.fixnum).addText(String(value)).value)
    this.#fixnums.set(value, code)
    return code
  }

  #leaf(digest: number): number {
    this.#leaves.push(digest)
    return -this.#leaves.length
  }

  #subrDigest(offset: number): number {
    return this.#leafDigest.reset(Seed.subr).addText(subrKey(this.#dump, offset, this.#isOneExecutable)).value
  }
}

/**
 * Identify a function of C: by its name, or by its place in the common executable. Of two executables, functions without a name
 * are not told apart.
 */
export const subrKey = ({ names }: Dump, offset: number, isOneExecutable: boolean): string =>
  names.subrName(offset) ?? (isOneExecutable ? emacsOffsetText(offset) : '')

/** Identify a symbol without a name: by the place of its name in the common executable, or by the length of the name. */
export function literalOf({ heap }: Dump, symbol: number, isOneExecutable: boolean): number {
  const name = lispField(heap, symbol, 'symbol', 'name')
  if (name?.kind !== 'object' || name.tag !== heap.layout.tags.string) return 0
  const { emacsOffset, length } = stringAt(heap, name.offset)
  return isOneExecutable ? (emacsOffset ?? 0) : length
}

function numberAt({ view }: Heap, offset: number, size: number): number {
  if (size === 8) return view.signedWord(offset, 8, 'number')
  if (size === 4) return view.int32(offset, 'number')
  return size === 2 ? view.uint16(offset, 'number') : view.bytes[offset]!
}

/** Obarrays of a damaged dump may be out of bounds. Then their symbols are compared by name only. */
function obarraysOf(dump: Dump): readonly Obarray[] {
  try {
    return dump.obarrays.all
  } catch (error) {
    if (!(error instanceof PdmpError)) throw error
    return []
  }
}
