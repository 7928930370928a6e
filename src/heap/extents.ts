/**
 * The extent of each node: the structs and runs of elements that it consists of, with its satellites.
 *
 * Interval trees, buffer-local values, forwards and hash pairs lie directly after the object that owns them and are not
 * objects themselves. The bytes of strings, buffer texts and bignum limbs are in the cold section. In both cases a pointer
 * in the owner gives the place, and a size field or the struct gives the length.
 *
 * In:  a node. Out: one call of a visitor for each part, with a shape, a file offset and a number of elements.
 * Bounds: no part extends beyond the start of the next object, and trees are walked in ascending order of offset only, so
 *         the work is linear in the size of the file.
 * Source: `dump_object` and its callees in src/pdumper.c.
 * @module
 */
import type { Heap } from './heap.ts'
import { hasNativeCode, type Nodes } from './nodes.ts'
import { type Shape, type Shapes, shapesOf } from './shapes.ts'
import { cStringSize } from './strings.ts'
import { bufferVariant } from './variants.ts'
import { type BufferStruct, cut, type Offsets, offsetsIn, type VectorShapes, vectorShapes } from './vector-shapes.ts'

/** Receives `count` elements of `shape` that start at `start`; `first` is the number of the first element. */
export type PartVisitor = (shape: Shape, start: number, count: number, first: number) => void

const CHARSET_MASK_SIZE = 256

/** The range of offsets in which the satellites of an owner may lie. */
interface Room {
  readonly start: number
  readonly end: number
}

/** The bytes that each node consists of: its struct, and its satellites elsewhere in the file. */
export class Extents {
  /** The heap that the nodes are in. */
  readonly heap: Heap
  /** The nodes. */
  readonly nodes: Nodes
  /** @internal */
  readonly shapes: Shapes
  readonly #vectors = new Map<string, VectorShapes>()
  readonly #offsets: SatelliteOffsets
  readonly #subr: Shape | undefined
  readonly #tablesStart: number
  /** Room for the satellites of builtin symbols, after the last object of the hot section. */
  readonly #behindObjects: Room

  constructor(nodes: Nodes) {
    const { heap } = nodes
    this.heap = heap
    this.nodes = nodes
    this.shapes = shapesOf(heap.layout)
    this.#offsets = satelliteOffsets(this.shapes)
    this.#subr = hasNativeCode(heap) ? this.shapes.subrOfNativeBuild : this.shapes.subr
    const { header, objectStarts } = heap.image
    this.#tablesStart = header.dumpRelocs[0]!.offset
    const last = objectStarts.offsets.findLast((offset) => offset < header.discardableStart) ?? header.size
    this.#behindObjects = { start: last + 1, end: header.discardableStart }
  }

  /** The number of bytes that a node consists of: its struct and its satellites. */
  sizeOf(node: number): number {
    let size = 0
    this.visit(node, (shape, _, count) => {
      size += shape.size * count
    })
    return size
  }

  /** @internal Visit every part of `node`, the struct itself first. */
  visit(node: number, visit: PartVisitor): void {
    const { offsets } = this.heap.image.objectStarts
    // Test for objects first, since almost all nodes are objects.
    if (node < offsets.length) {
      this.#object(node, offsets[node]!, visit)
      return
    }
    const kind = this.nodes.kindOf(node)
    const start = this.nodes.offsetOf(node)
    if (kind === 'builtin') this.#symbol(this.shapes.builtin, start, this.#behindObjects, visit)
    else if (kind === 'subr' && this.#subr !== undefined) visit(this.#subr, start, 1, 0)
    else if (kind === 'charsets') this.#charsets(visit)
  }

  /** The offset that the object at index `node` of `object_starts` and its satellites must not exceed. */
  endOf(node: number): number {
    const { objectStarts, header } = this.heap.image
    const hot = objectStarts.offsets[node]! < header.discardableStart
    const limit = hot ? header.discardableStart : this.#tablesStart
    return Math.min(objectStarts.offsets[node + 1] ?? limit, limit)
  }

  #object(node: number, start: number, visit: PartVisitor): void {
    const { tags } = this.heap.layout
    const type = this.heap.image.objectStarts.types[node]
    const end = this.endOf(node)
    if (type === tags.cons) this.#part(this.shapes.cons, start, 1, end, visit)
    else if (type === tags.string) this.#string(start, { start: start + 1, end }, visit)
    else if (type === tags.symbol) this.#symbol(this.shapes.symbol, start, { start: start + 1, end }, visit)
    else if (type === tags.float) this.#part(this.shapes.float, start, 1, end, visit)
    else this.#vectorlike(start, end, visit)
  }

  /** Visit the elements that fit before `end`. An element that is cut short becomes a part of bytes without fields. */
  #part(shape: Shape, start: number, count: number, end: number, visit: PartVisitor, first = 0): void {
    const fits = Math.max(0, Math.min(count, Math.floor((end - start) / shape.size)))
    if (fits > 0) visit(shape, start, fits, first)
    const rest = start + fits * shape.size
    if (fits < count && end > rest) visit({ ...shape, size: end - rest, fields: [] }, rest, 1, first + fits)
  }

  /** Visit `size` bytes of the cold section. */
  #cold(shape: Shape, start: number, size: number, visit: PartVisitor, first = 0): void {
    const { coldStart } = this.heap.image.header
    if (start < coldStart || start >= this.#tablesStart) return
    const count = Math.min(size, this.#tablesStart - start)
    if (count > 0) visit(shape, start, shape.solid ? count : Math.floor(count / shape.size), first)
  }

  #string(start: number, room: Room, visit: PartVisitor): void {
    const { num_chars: chars, len_data: bytes, ofs_data: data, ofs_intervals: intervals } = this.#offsets.string
    this.#part(this.shapes.string, start, 1, room.end, visit)
    const root = this.#satellite(start + intervals, room)
    if (root !== undefined) this.#intervals(this.shapes.stringInterval, root, room, visit)
    if (!this.#leadsIntoDump(start + data)) return
    const sizeByte = this.heap.word(start + bytes)
    const size = sizeByte < 0 ? this.heap.word(start + chars) : sizeByte
    // `size` does not count the NUL.
    if (size >= 0) this.#cold(this.shapes.stringBytes, this.heap.word(start + data), size + 1, visit)
  }

  /** Visit an interval tree in preorder, left before right. pdumper writes it in that order, so offsets ascend. */
  #intervals(shape: Shape | undefined, root: number, room: Room, visit: PartVisitor): void {
    if (shape === undefined) return
    const { ofs_left: left, ofs_right: right } = this.#offsets.interval
    const pending = [root]
    let last = room.start
    for (let i = 0; pending.length > 0; ) {
      const at = pending.pop()!
      if (at <= last) continue
      last = at
      this.#part(shape, at, 1, room.end, visit, i++)
      const [before, after] = [this.#satellite(at + left, room), this.#satellite(at + right, room)]
      if (after !== undefined) pending.push(after)
      if (before !== undefined) pending.push(before)
    }
  }

  #symbol(shape: Shape, start: number, room: Room, visit: PartVisitor): void {
    const isImage = shape === this.shapes.builtin
    if (isImage) visit(shape, start, 1, 0)
    else this.#part(shape, start, 1, room.end, visit)
    const redirect = this.redirectOf(start)
    if (redirect !== 'LOCALIZED' && redirect !== 'FORWARDED') return
    const at = this.#satellite(start + this.#offsets.symbol.val!, room)
    if (at === undefined) return
    if (redirect === 'FORWARDED') {
      this.#forward(at, room.end, visit)
      return
    }
    if (this.shapes.blv === undefined) return
    this.#part(this.shapes.blv, at, 1, room.end, visit)
    const forward = this.#satellite(at + this.#offsets.blv.ofs_fwd!, room)
    if (forward !== undefined) this.#forward(forward, room.end, visit)
  }

  /** @internal How the symbol at `start` keeps its value: PLAINVAL, VARALIAS, LOCALIZED or FORWARDED. */
  redirectOf(start: number): string | undefined {
    const { layout, view } = this.heap
    if (start < 0 || start + 2 > view.length) return undefined
    const { shift, width } = layout.symbolFlags.redirect
    const low = view.littleEndian ? shift : 16 - shift - width
    return layout.redirectNames[(view.uint16(start, 'symbol.flags') >>> low) & ((1 << width) - 1)]
  }

  /** @internal The type of a forward: 0 integer, 1 boolean, 2 Lisp variable, 3 buffer slot, 4 keyboard slot; -1 outside the file. */
  forwardTypeOf(start: number): number {
    const { view } = this.heap
    return start < 0 || start + 4 > view.length ? -1 : view.uint32(start, 'fwd.type')
  }

  #forward(start: number, end: number, visit: PartVisitor): void {
    const { fwd, bufferObjfwd, kboardObjfwd } = this.shapes
    const shape = [fwd, fwd, fwd, bufferObjfwd, kboardObjfwd][this.forwardTypeOf(start)]
    if (shape !== undefined) this.#part(shape, start, 1, end, visit)
  }

  #vectorlike(start: number, end: number, visit: PartVisitor): void {
    const { heap } = this
    const type = heap.pvecName(start)
    const shapes = this.#shapesAt(type, start)
    if (shapes.struct !== undefined) {
      const { struct } = shapes
      this.#part(struct, start, 1, end, visit)
      this.#satellites(type, start, { start: start + 1, end }, visit)
      return
    }
    this.#part(shapes.header, start, 1, end, visit)
    const contents = start + shapes.header.size
    if (type === 'BOOL_VECTOR') this.#bits(shapes, contents, end, visit)
    else this.#slots(type, shapes, start, contents, end, visit)
  }

  /** Visit the number of bits, an EMACS_INT, and the words that hold the bits. */
  #bits({ count, words }: VectorShapes, at: number, end: number, visit: PartVisitor): void {
    const { lispWordSize, wordSize } = this.heap.layout
    this.#part(count, at, 1, end, visit)
    if (at + lispWordSize > end) return
    const bits = this.heap.view.signedWord(at, lispWordSize, 'bool-vector.size')
    const size = Math.ceil(Math.max(0, bits) / (8 * wordSize)) * wordSize
    const data = at + lispWordSize
    if (size > 0 && data < end) visit(words, data, Math.min(size, end - data), 0)
  }

  #slots(type: string, shapes: VectorShapes, start: number, contents: number, end: number, visit: PartVisitor): void {
    const { lispSize, restSize } = this.heap.header(start)
    const { lispWordSize } = this.heap.layout
    let at = contents
    let left = lispSize
    if (type === 'SUB_CHAR_TABLE') {
      // A sub-char-table starts with two ints, which its size counts as Lisp slots.
      this.#part(shapes.ints, at, 1, end, visit)
      at += shapes.ints.size
      left -= shapes.wordsBeforeSlots
    }
    for (const run of shapes.runs) {
      const count = Math.min(left, run.count)
      if (count <= 0) break
      const shape = count * lispWordSize < run.shape.size ? cut(run.shape, count) : run.shape
      this.#part(shape, at, run.shape.fields.length > 1 ? 1 : count, end, visit, run.first)
      at += count * lispWordSize
      left -= count
    }
    const rest = Math.min(restSize * lispWordSize, end - at)
    if (rest > 0) visit(shapes.rest, at, rest, 0)
  }

  #satellites(type: string, start: number, room: Room, visit: PartVisitor): void {
    if (type === 'HASH_TABLE') this.#pairs(start, room, visit)
    else if (type === 'OBARRAY') this.#buckets(start, room, visit)
    else if (type === 'BIGNUM') this.#limbs(start, visit)
    else if (type === 'OVERLAY') this.#itreeNode(start, room, visit)
    else if (type === 'BUFFER') this.#text(start, room, visit)
    else if (type === 'SUBR') {
      const { ofs_symbol_name: name, ofs_native_c_name: cName } = this.#offsets.subr
      this.#name(this.shapes.symbolName, start + name!, visit)
      this.#name(this.shapes.nativeCName, start + cName!, visit)
    }
  }

  /** Visit the pairs that follow a table in Emacs 30 and 31. In earlier releases the pairs are a vector object. */
  #pairs(start: number, room: Room, visit: PartVisitor): void {
    const { ofs_key_and_value: pairs, count } = this.#vectorShapes('HASH_TABLE').offsets
    if (pairs === undefined || count === undefined) return
    const at = this.#satellite(start + pairs, room)
    if (at !== undefined) this.#part(this.shapes.pairs, at, this.#int(start + count), room.end, visit)
  }

  #buckets(start: number, room: Room, visit: PartVisitor): void {
    const { ofs_buckets: buckets, size_bits: bits } = this.#vectorShapes('OBARRAY').offsets
    const at = this.#satellite(start + buckets!, room)
    if (at !== undefined)
      this.#part(this.shapes.buckets, at, 2 ** Math.min(30, this.#int(start + bits!)), room.end, visit)
  }

  /** Visit the limbs of a bignum. Until the dump is loaded, `alloc` holds their file offset. */
  #limbs(start: number, visit: PartVisitor): void {
    const { alloc, mpsize } = this.#vectorShapes('BIGNUM').offsets
    const { view, layout } = this.heap
    if (start + layout.wordSize + 8 > view.length) return
    const size = Math.abs(view.int32(start + mpsize!, 'bignum.mpsize')) * this.shapes.limbs.size
    this.#cold(this.shapes.limbs, view.int32(start + alloc!, 'bignum.alloc'), size, visit)
  }

  #itreeNode(start: number, room: Room, visit: PartVisitor): void {
    const { ofs_interval: interval } = this.#vectorShapes('OVERLAY').offsets
    if (interval === undefined || this.shapes.itreeNode === undefined) return
    const at = this.#satellite(start + interval, room)
    if (at !== undefined) this.#part(this.shapes.itreeNode, at, 1, room.end, visit)
  }

  /** Visit the text of a live buffer: the text before and after the gap, the gap, and one terminating byte. */
  #text(start: number, room: Room, visit: PartVisitor): void {
    const { beg, z_byte: z, gap_size: gap, intervals } = this.#shapesAt('BUFFER', start).ownText
    if (beg === undefined || z === undefined || gap === undefined) return
    const { heap } = this
    if (this.#leadsIntoDump(start + beg)) {
      const size = Math.max(0, heap.word(start + z) - 1) + Math.max(0, heap.word(start + gap)) + 1
      this.#cold(this.shapes.bufferText, heap.word(start + beg), size, visit)
    }
    const root = intervals === undefined ? undefined : this.#satellite(start + intervals, room)
    if (root !== undefined) this.#intervals(this.shapes.bufferInterval, root, room, visit)
  }

  /** Visit a C string with its NUL. */
  #name(shape: Shape, slot: number, visit: PartVisitor): void {
    if (!this.#leadsIntoDump(slot)) return
    const at = this.heap.word(slot)
    const size = cStringSize(this.heap.view.bytes, at, this.#tablesStart)
    if (size !== undefined) this.#cold(shape, at, size + 1, visit)
  }

  #charsets(visit: PartVisitor): void {
    const { charset } = this.shapes
    const start = this.nodes.charsetStart
    const { header, objectStarts } = this.heap.image
    if (start === undefined) return
    const end = Math.min(objectStarts.offsets[0] ?? header.discardableStart, header.discardableStart)
    const count = Math.floor((end - start) / charset.size)
    if (count <= 0) return
    visit(charset, start, count, 0)
    const mask = charset.fields.find(({ name }) => name.includes('mask'))!.offset
    for (let i = 0; i < count; i++) {
      const slot = start + i * charset.size + mask
      if (!this.#leadsIntoDump(slot)) continue
      this.#cold(this.shapes.charsetMask, this.heap.word(slot), CHARSET_MASK_SIZE, visit, i)
    }
  }

  /** The target of the raw pointer at `slot`, or undefined if it is outside `room`. */
  #satellite(slot: number, room: Room): number | undefined {
    if (!this.#leadsIntoDump(slot)) return undefined
    const target = this.heap.word(slot)
    return target >= room.start && target < room.end ? target : undefined
  }

  #leadsIntoDump(slot: number): boolean {
    return this.heap.relocTypeAt(slot) === this.heap.layout.relocs.dumpPointer
  }

  #int(offset: number): number {
    return offset + 4 > this.heap.view.length ? 0 : Math.max(0, this.heap.view.int32(offset, 'count'))
  }

  /** The shapes of the vectorlike at `start`. Builds differ in struct buffer; the sizes in the header identify the build. */
  #shapesAt(type: string, start: number): VectorShapes {
    if (type !== 'BUFFER') return this.#vectorShapes(type)
    const { lispSize, restSize } = this.heap.header(start)
    const variant = bufferVariant(this.heap.layout, lispSize, restSize)
    return this.#vectorShapes(type, variant === undefined ? '' : `${lispSize} ${restSize}`, variant?.struct)
  }

  #vectorShapes(type: string, build = '', struct?: BufferStruct): VectorShapes {
    const key = build === '' ? type : `${type} ${build}`
    let shapes = this.#vectors.get(key)
    if (shapes === undefined) {
      shapes = vectorShapes(this.heap, type, this.shapes, struct)
      this.#vectors.set(key, shapes)
    }
    return shapes
  }
}

/** Offsets of the fields that point to satellites, by struct. */
function satelliteOffsets({ string, symbol, stringInterval, blv, subrOfNativeBuild }: Shapes) {
  const of = (shape: Shape | undefined): Offsets => offsetsIn(shape)
  return {
    string: of(string) as Record<'num_chars' | 'len_data' | 'ofs_data' | 'ofs_intervals', number>,
    interval: of(stringInterval) as Record<'ofs_left' | 'ofs_right', number>,
    symbol: of(symbol),
    blv: of(blv),
    subr: of(subrOfNativeBuild),
  }
}
type SatelliteOffsets = ReturnType<typeof satelliteOffsets>
