/**
 * Rules on objects: each slot must be relocated as its field requires, or hold a value that the field may hold unrelocated.
 *
 * The room of an object extends to the start of the next object and includes its satellites: intervals, buffer-local values, hash
 * pairs. A pointer into the middle of a room is valid only from within that room. Builtin symbols are checked like all
 * others, by their images in the discardable section.
 * @module
 */

import type { Heap } from '../heap/heap.ts'
import { bufferAt } from '../heap/variants.ts'
import type { Struct } from '../layout/layout.ts'
import { isSized, structSizes } from '../layout/vectorlike-facts.ts'
import { hex } from '../units.ts'
import { checkSymbolChains } from './chain-rules.ts'
import type { Findings } from './findings.ts'

/** Check every object of `heap`. */
export function checkObjects(heap: Heap, findings: Findings): void {
  const { objectStarts, header } = heap.image
  const { tags } = heap.layout
  const objects = new ObjectChecker(heap, findings)
  for (let i = 0; i < objectStarts.length; i++) {
    const start = objectStarts.offsets[i]!
    const limit = start < header.discardableStart ? header.discardableStart : header.dumpRelocs[0]!.offset
    const end = Math.min(objectStarts.offsets[i + 1] ?? limit, limit)
    const last = objectStarts.offsets[i + 1] === undefined || objectStarts.offsets[i + 1]! >= limit
    const object = { start, end, last }
    if (objectStarts.types[i] === tags.cons) objects.cons(object)
    else if (objectStarts.types[i] === tags.string) objects.string(object)
    else if (objectStarts.types[i] === tags.symbol) objects.symbol(object.start, object)
    else if (objectStarts.types[i] === tags.vectorlike) objects.vectorlike(object)
  }
  objects.builtinSymbols()
  checkSymbolChains(heap, (start) => objects.redirectOf(start), findings)
}

/** The range that an object may occupy, up to the next object. */
interface Room {
  readonly start: number
  readonly end: number
  /** Whether no other object follows in this section, so that other data may. */
  readonly last: boolean
}

/** Pseudovectors that consist only of the Lisp slots in their header. */
const plainVectors = new Set(['NORMAL_VECTOR', 'RECORD', 'COMPILED', 'CLOSURE', 'CHAR_TABLE', 'FONT'])

/** Types with pointers into Emacs: hash tables before 30 have C functions; the ring of finalizers includes a C variable. */
const intoEmacs = new Set(['HASH_TABLE', 'FINALIZER'])

class ObjectChecker {
  readonly #heap: Heap
  readonly #findings: Findings
  /** Sizes of pseudovectors, by code. */
  readonly #sizes: Int32Array
  readonly #fields: {
    readonly car: number
    readonly cdr: number
    readonly string: Readonly<Record<'size' | 'sizeByte' | 'intervals' | 'data', number>>
    readonly symbol: Readonly<Record<'name' | 'val' | 'function' | 'plist' | 'next', number>>
  }

  constructor(heap: Heap, findings: Findings) {
    this.#heap = heap
    this.#findings = findings
    this.#sizes = structSizes(heap.layout)
    const { cons, string, symbol } = heap.layout.structs
    const at = ({ fields }: Struct, name: string) => fields[name]!.offset
    this.#fields = {
      car: at(cons, 'car'),
      cdr: at(cons, 'cdr'),
      string: {
        size: at(string, 'num_chars'),
        sizeByte: at(string, 'len_data'),
        intervals: at(string, 'ofs_intervals'),
        data: at(string, 'ofs_data'),
      },
      symbol: {
        name: at(symbol, 'name'),
        val: at(symbol, 'val'),
        function: at(symbol, 'func'),
        plist: at(symbol, 'plist'),
        next: at(symbol, 'ofs_next'),
      },
    }
  }

  cons(object: Room): void {
    this.#exactly(object, this.#heap.layout.structs.cons.size, 'cons')
    this.#lisp(object.start + this.#fields.car, 'cons.car')
    this.#lisp(object.start + this.#fields.cdr, 'cons.cdr')
  }

  string(object: Room): void {
    const { start } = object
    const { size, sizeByte, intervals, data } = this.#fields.string
    this.#atLeast(object, this.#heap.layout.structs.string.size, 'string')
    this.#rawWithin(start + intervals, object, 'string.intervals')
    const kind = this.#heap.relocAt(start + data)
    const bytes = this.#heap.word(start + sizeByte)
    const path = 'string.data'
    // size_byte -2 marks a string whose bytes are a C literal in the executable.
    const expected = bytes === -2 ? 'DUMP_TO_EMACS_PTR_RAW' : 'DUMP_TO_DUMP_PTR_RAW'
    if (kind?.name !== expected) {
      this.#findings.add('raw-slot', path, start + data, `${kind?.name ?? 'no relocation'} where ${expected} belongs`)
    } else if (bytes !== -2)
      this.#stringData(start, this.#heap.word(start + data), bytes < 0 ? this.#heap.word(start + size) : bytes)
  }

  #stringData(start: number, data: number, length: number): void {
    const { header, bytes } = this.#heap.image
    const end = data + length
    const tables = header.dumpRelocs[0]!.offset
    if (data < header.coldStart || length < 0 || end >= tables) {
      this.#findings.add(
        'raw-target',
        'string.data',
        start,
        `${length} bytes at ${hex(data)} are not in the cold section`,
      )
    } else if (bytes[end] !== 0) {
      this.#findings.add('string', 'string.data', start, `${length} bytes at ${hex(data)} do not end in a NUL`)
    }
  }

  symbol(start: number, room: Room | undefined): void {
    const { name, val, function: definition, plist, next } = this.#fields.symbol
    const { tags } = this.#heap.layout
    if (room !== undefined) this.#atLeast(room, this.#heap.layout.structs.symbol.size, 'symbol')
    this.#tagged(start + name, tags.string, 'symbol.name')
    this.#lisp(start + definition, 'symbol.function')
    this.#lisp(start + plist, 'symbol.plist')
    this.#symbolPointer(start + next, 'symbol.next')
    const redirect = this.redirectOf(start)
    if (redirect === 'PLAINVAL') this.#lisp(start + val, 'symbol.val')
    else if (redirect === 'VARALIAS') this.#symbolPointer(start + val, 'symbol.val.alias')
    else this.#variable(start + val, redirect, room)
  }

  /** Check a buffer-local value or forwarding struct: a satellite in the dump; in 31 forwarding structs are in the executable. */
  #variable(slot: number, redirect: string, room: Room | undefined): void {
    const kind = this.#heap.relocAt(slot)
    const path = `symbol.val.${redirect === 'LOCALIZED' ? 'blv' : 'fwd'}`
    if (kind?.name === 'DUMP_TO_EMACS_PTR_RAW' && redirect === 'FORWARDED' && this.#heap.layout.forwardsOutside) return
    if (kind?.name !== 'DUMP_TO_DUMP_PTR_RAW') {
      this.#findings.add('raw-slot', path, slot, `${kind?.name ?? 'no relocation'} instead of DUMP_TO_DUMP_PTR_RAW`)
      return
    }
    const target = this.#heap.word(slot)
    if (!this.#requireSatellite(slot, target, room, path)) return
    if (redirect === 'FORWARDED') this.#forward(slot, target)
    else if (redirect === 'LOCALIZED') this.#localized(target)
  }

  /** Check a `struct Lisp_Buffer_Local_Value`. Emacs takes the cdr of both cells without a check. */
  #localized(start: number): void {
    const { where_buffer: where, defcell, valcell } = this.#heap.layout.structs.blv.fields
    this.#lisp(start + where.offset, 'blv.where')
    this.#tagged(start + defcell.offset, this.#heap.layout.tags.cons, 'blv.defcell')
    this.#tagged(start + valcell.offset, this.#heap.layout.tags.cons, 'blv.valcell')
  }

  /** Check a `struct Lisp_Intfwd`, `Lisp_Boolfwd` or `Lisp_Objfwd`: a type, then the address of the C variable. */
  #forward(slot: number, target: number): void {
    const { wordSize, lispWordSize } = this.#heap.layout
    const type = this.#heap.view.bytes[target + (this.#heap.view.littleEndian ? 0 : 3)]
    const size = [8, 1, lispWordSize][type ?? -1]
    if (size === undefined) return
    const variable = this.#heap.word(target + wordSize)
    const kind = this.#heap.relocAt(target + wordSize)
    if (kind?.name !== 'DUMP_TO_EMACS_PTR_RAW') {
      this.#findings.add('raw-slot', 'fwd.var', target + wordSize, 'the address of the C variable is not relocated')
    } else if (!this.#heap.isRestored(variable, size) && variable !== this.#heap.skippedRoot) {
      this.#findings.add('forward', 'fwd.var', slot, `no relocation restores the ${size} bytes at ${hex(variable)}`)
    }
  }

  vectorlike(object: Room): void {
    const heap = this.#heap
    const { start } = object
    const { lispSize, restSize, pvec } = heap.header(start)
    const type = heap.layout.pvecNames[pvec]
    const { lispWordSize } = heap.layout
    const contents = start + heap.layout.structs.vector.fields['contents.0']!.offset
    if (type === undefined) {
      this.#findings.add('object-type', 'vectorlike.header', start, `pseudovector code ${pvec}`)
      return
    }
    if (!isSized({ lispSize, restSize }, this.#sizes[pvec]!, heap.layout)) {
      const sizes = `${lispSize} Lisp slots and ${restSize} other words`
      this.#findings.add('object-type', 'vectorlike.header', start, `${sizes} do not fit type ${type}`)
    }
    if (type === 'BOOL_VECTOR') return
    const size = contents - start + (lispSize + restSize) * lispWordSize
    if (plainVectors.has(type)) this.#exactly(object, size, type)
    else this.#atLeast(object, size, type)
    // The first words of a sub-char-table are two ints, which its header counts as Lisp slots.
    const skipped = type === 'SUB_CHAR_TABLE' ? 8 : 0
    const slots = Math.min(contents + lispSize * lispWordSize, object.end)
    for (let slot = contents + skipped; slot < slots; slot += lispWordSize) this.#lisp(slot, type)
    this.#rest(slots, object, type)
  }

  /** Check the C fields and satellites after the Lisp slots. Only types of `intoEmacs` point into the executable. */
  #rest(from: number, object: Room, type: string): void {
    const { wordSize } = this.#heap.layout
    if (plainVectors.has(type)) return
    const text = type === 'BUFFER' ? object.start + bufferAt(this.#heap, object.start).fields.text.offset : -1
    for (let slot = from; slot + wordSize <= object.end; slot += 4) {
      // The text pointer has its own rule: for an indirect buffer it points into another object.
      if (slot === text) continue
      const kind = this.#heap.relocAt(slot)
      if (kind?.form === 'raw' && kind.base === 'dump') this.#rawWithin(slot, object, type)
      else if (kind?.form === 'raw' && !intoEmacs.has(type) && !object.last) {
        this.#findings.add('raw-slot', type, slot, `${kind.name} in a ${type}`)
      }
    }
  }

  builtinSymbols(): void {
    const { lispsym, layout } = this.#heap
    if (lispsym === undefined) return
    for (let i = 0; i < lispsym.symbols; i++)
      this.symbol(lispsym.dumpOffset + i * layout.structs.symbol.size, undefined)
  }

  redirectOf(start: number): string {
    const { redirect } = this.#heap.layout.symbolFlags
    const flags = this.#heap.view.uint16(start, 'symbol.flags')
    const shift = this.#heap.view.littleEndian ? redirect.shift : 16 - redirect.shift - redirect.width
    const code = (flags >>> shift) & (2 ** redirect.width - 1)
    return this.#heap.layout.redirectNames[code] ?? 'unknown'
  }

  /** Check a Lisp slot: a tagged pointer to an object of that tag, or an immediate. */
  #lisp(slot: number, path: string): void {
    const kind = this.#heap.relocAt(slot)
    if (kind === undefined) {
      if (this.#heap.isImmediate(slot)) return
      this.#findings.add('lisp-slot', path, slot, `${hex(this.#heap.word(slot))} is neither relocated nor an immediate`)
    } else if (kind.form !== 'lv') this.#findings.add('lisp-slot', path, slot, `${kind.name} in a Lisp slot`)
  }

  /** Check a Lisp slot whose value Emacs takes for an object of `tag` without a check. */
  #tagged(slot: number, tag: number, path: string): void {
    const kind = this.#heap.relocAt(slot)
    if (kind?.form === 'lv' && kind.tag === tag) return
    this.#lisp(slot, path)
    const found = kind?.form === 'lv' ? kind.name : `${hex(this.#heap.word(slot))} without relocation`
    this.#findings.add(
      'field-target',
      path,
      slot,
      `${found} where Emacs expects a ${this.#heap.layout.tags.names[tag]}`,
    )
  }

  /** Check a pointer: NULL, a symbol that starts in the dump, or a builtin symbol. */
  #symbolPointer(slot: number, path: string): void {
    const kind = this.#heap.relocAt(slot)
    const target = this.#heap.word(slot)
    const sound =
      kind === undefined
        ? target === 0
        : kind.form === 'raw' &&
          (kind.base === 'dump' ? this.#heap.objects.at(target) === 0 : this.#heap.isBuiltinAddress(target))
    if (!sound)
      this.#findings.add('raw-target', path, slot, `${kind?.name ?? 'unrelocated'} ${hex(target)} is not a symbol`)
  }

  /** Check a pointer: NULL, or a raw pointer to an object start, into the same room, or to the cold section. */
  #rawWithin(slot: number, room: Room, path: string): void {
    const kind = this.#heap.relocAt(slot)
    const target = this.#heap.word(slot)
    if (kind === undefined) {
      if (target !== 0) this.#findings.add('raw-slot', path, slot, `${hex(target)} is not relocated`)
      return
    }
    if (kind.name !== 'DUMP_TO_DUMP_PTR_RAW') {
      this.#findings.add('raw-slot', path, slot, `${kind.name} instead of DUMP_TO_DUMP_PTR_RAW`)
      return
    }
    if (this.#heap.objects.at(target) >= 0) return
    if (target >= this.#heap.image.header.coldStart && target < this.#heap.image.header.dumpRelocs[0]!.offset) return
    this.#requireSatellite(slot, target, room, path)
  }

  /** Require a target in the owner's room. The satellites of builtin symbols follow the last hot object instead. */
  #requireSatellite(slot: number, target: number, room: Room | undefined, path: string): boolean {
    const { objectStarts, header } = this.#heap.image
    const lastHot = room === undefined ? this.#lastHot(objectStarts.offsets, header.discardableStart) : room.start
    const end = room === undefined ? header.discardableStart : room.end
    if (target > lastHot && target < end) return true
    this.#findings.add('raw-target', path, slot, `${hex(target)} is outside the object that owns it`)
    return false
  }

  #lastHotStart = -1
  #lastHot(offsets: Uint32Array, discardableStart: number): number {
    if (this.#lastHotStart < 0) this.#lastHotStart = offsets.findLast((offset) => offset < discardableStart) ?? 0
    return this.#lastHotStart
  }

  #atLeast({ start, end }: Room, size: number, path: string): void {
    if (start + size <= end) return
    this.#findings.add(
      'object-extent',
      path,
      start,
      `${size} bytes at ${hex(start)} extend past the next object at ${hex(end)}`,
    )
  }

  #exactly(room: Room, size: number, path: string): void {
    const { start, end, last } = room
    const aligned = Math.ceil(size / this.#heap.layout.dumpAlignment) * this.#heap.layout.dumpAlignment
    if (last || start + aligned === end) this.#atLeast(room, size, path)
    else
      this.#findings.add(
        'object-extent',
        path,
        start,
        `${size} bytes at ${hex(start)} do not end where the next object starts, at ${hex(end)}`,
      )
  }
}
