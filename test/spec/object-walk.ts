/**
 * Every structure of a dump, read twice: by the generated parsers, and through the field tables with a DataView.
 *
 * In: the bytes of a dump, its ABI and release. Out: how many structures of each name there are, and where the two
 * readings differ. Offsets are bytes from the start of the dump.
 *
 * @module
 */
import {
  type AbiName,
  bitFields,
  bufferVariants,
  type Field,
  type ReleaseName,
  type Struct,
  structs,
  symbolFlags,
} from '../../generated/field_tables.js'
import { LispLayout } from '../../generated/LispLayout.js'
import { LispObject } from '../../generated/LispObject.js'
import { LispSatellite } from '../../generated/LispSatellite.js'
import { Pdmp } from '../../generated/Pdmp.js'
import { VectorlikeHeader } from '../../generated/VectorlikeHeader.js'
import { abis } from './layouts.ts'
import { streamOf } from './real-dumps.ts'

export interface WalkedDump {
  readonly name: string
  readonly release: ReleaseName
  readonly abi: AbiName
  readonly isLittle: boolean
}

type Names = Readonly<Record<number, string | undefined>>

/** Names of pseudovectors by code. */
const pvecNames: Readonly<Record<ReleaseName, Names>> = {
  27: VectorlikeHeader.PvecTypes27,
  28: VectorlikeHeader.PvecTypes28,
  29: VectorlikeHeader.PvecTypes29,
  30: VectorlikeHeader.PvecTypes30,
  31: VectorlikeHeader.PvecTypes30,
}

/** Structures whose name is not that of their kind of pseudovector. */
const structOfPvec: Readonly<Record<string, string>> = {
  normal_vector: 'vector',
  closure: 'compiled',
  subr: 'subr_native',
}

const floats: ReadonlySet<string> = new Set(['data', 'rehash_threshold', 'rehash_size'])

/** An entry of the field tables with the way to the same field of a parsed object. */
interface Step {
  readonly path: string
  readonly keys: readonly string[]
  readonly field: Field
  readonly isArray: boolean
}

interface Header {
  readonly isPseudovector: boolean
  readonly lispWords: number
  readonly restWords: number
  readonly pvec: number
}

export class ObjectWalk {
  readonly counts: Record<string, number> = {}
  readonly differences: string[] = []
  readonly #dump: WalkedDump
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #plans = new Map<Struct, readonly Step[]>()
  readonly #layout: LispLayout

  constructor(dump: WalkedDump, bytes: Uint8Array) {
    this.#dump = dump
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const { lenPointer, lenLispWord, align8 } = abis[dump.abi]
    const stream = streamOf(new Uint8Array(0))
    this.#layout = new LispLayout(
      stream,
      null,
      null,
      dump.isLittle,
      lenPointer,
      lenLispWord,
      align8,
      Number(dump.release),
    )
  }

  /** Read the charset table, every object of `object_starts`, the discardable section, and what hangs on all of these. */
  run(): this {
    const file = new Pdmp(streamOf(this.#bytes))
    const starts = file.objectStarts.entries
    this.#charsets(file.lenHeader)
    for (const [index, { ofs, code }] of starts.entries()) {
      const next = starts[index + 1]?.ofs ?? this.#bytes.length
      const end = ofs < file.discardable.ofs ? Math.min(next, file.discardable.ofs) : next
      const name = this.#nameOf(ofs, code)
      this.#check(name, ofs, end)
      this.#satellites(name, ofs)
    }
    for (const { kind, length, operand } of file.emacsRelocs.entries) {
      if (kind !== 0 || !('ofsDump' in operand)) continue
      if (operand.ofsDump < file.discardable.ofsEnd) this.#discarded(operand.ofsDump, length)
    }
    return this
  }

  #struct(name: string): Struct {
    const { abi, release } = this.#dump
    const struct = structs[abi][release][name as 'cons'] as Struct | undefined
    if (!struct) throw new Error(`${release} has no ${name}`)
    return struct
  }

  /** Structure that begins at `ofs`, from the type code of its `object_starts` entry and its header. */
  #nameOf(ofs: number, code: number): string {
    const isWide = this.#layout.isWide
    if (code === (isWide ? 6 : 3)) return 'cons'
    if (code === 0) return 'symbol'
    if (code === 4) return 'string'
    if (code === 7) return 'float'
    const { isPseudovector, pvec } = this.#header(ofs)
    const kind = isPseudovector ? pvecNames[this.#dump.release][pvec]?.toLowerCase() : 'normal_vector'
    return structOfPvec[kind ?? ''] ?? kind ?? `pvec ${pvec}`
  }

  #charsets(lenHeader: number): void {
    const { abi, release } = this.#dump
    const { size, fields } = this.#struct('charset')
    const align = release === '30' ? abis[abi].lenLispWord : 8
    const start = Math.ceil(lenHeader / align) * align
    // In every dump here the table has room for 180, and most of them are used.
    for (let index = 0; index < 180; index++) this.#check('charset', start + index * size, start + (index + 1) * size)
    const second = start + size + fields.charset_id!.offset
    if (this.#int(second, 4) !== 1) this.#differ('charset', second, 'charset_id', this.#int(second, 4), 1)
  }

  /** Images of builtin symbols and of C functions, which begin where a copy does. */
  #discarded(ofs: number, length: number): void {
    const { size } = this.#struct('symbol')
    // The copy of lispsym is longer than any run of functions.
    if (length > 1000 * size) {
      for (let at = ofs; at < ofs + length; at += size) {
        this.#check('symbol', at, at + size)
        this.#satellites('symbol', at)
      }
      return
    }
    const name = ['subr', 'subr_native'].find((subr) => length % this.#sizeOrNever(subr) === 0) ?? 'subr'
    const step = this.#struct(name).size
    for (let at = ofs; at < ofs + length; at += step) {
      const { pvec } = this.#header(at)
      if (pvecNames[this.#dump.release][pvec] !== 'SUBR') this.#differ(name, at, 'header', pvec, 'subr')
      this.#check(name, at, at + step)
    }
  }

  #sizeOrNever(name: string): number {
    const { abi, release } = this.#dump
    // A native build has entries of its own; of the two sizes only one divides the length of a first entry.
    return (structs[abi][release][name as 'subr'] as Struct | undefined)?.size ?? Number.POSITIVE_INFINITY
  }

  /** Structures that the one at `ofs` leads to by a raw pointer. */
  #satellites(name: string, ofs: number): void {
    if (name === 'string') this.#intervals(this.#fieldAt(name, ofs, 'ofs_intervals'))
    if (name === 'buffer') this.#intervals(this.#pointer(ofs + this.#buffer(ofs).fields['own_text.intervals']!.offset))
    if (name === 'symbol') this.#valueOfSymbol(ofs)
    if (name === 'overlay' && Number(this.#dump.release) >= 29) {
      this.#check('itree_node', this.#fieldAt(name, ofs, 'ofs_interval'), this.#bytes.length)
    }
    if (name === 'bignum') this.#limbs(ofs)
    if (name === 'hash_table' && Number(this.#dump.release) >= 30) {
      this.#words(this.#fieldAt(name, ofs, 'ofs_key_and_value'), 2 * this.#fieldAt(name, ofs, 'count'))
    }
    if (name === 'obarray') {
      this.#words(this.#fieldAt(name, ofs, 'ofs_buckets'), 2 ** this.#fieldAt(name, ofs, 'size_bits'))
    }
  }

  #intervals(root: number): void {
    const open = root === 0 ? [] : [root]
    for (let ofs = open.pop(); ofs !== undefined; ofs = open.pop()) {
      this.#check('interval', ofs, this.#bytes.length)
      open.push(...['ofs_left', 'ofs_right'].map((side) => this.#fieldAt('interval', ofs!, side)).filter(Boolean))
    }
  }

  #valueOfSymbol(ofs: number): void {
    const { fields } = this.#struct('symbol')
    const redirect = this.#bits(this.#int(ofs, 2) & 0xffff, 16, symbolFlags[this.#dump.release].redirect!)
    const val = this.#pointer(ofs + fields.val!.offset)
    if (redirect === 2) {
      this.#check('blv', val, this.#bytes.length)
      const fwd = this.#pointer(val + this.#struct('blv').fields.ofs_fwd!.offset)
      if (fwd !== 0) this.#forward(fwd)
    }
    if (redirect === 3) this.#forward(val)
  }

  #forward(ofs: number): void {
    const kind = this.#int(ofs, 4)
    this.#check(['fwd', 'fwd', 'fwd', 'buffer_objfwd', 'kboard_objfwd'][kind] ?? 'fwd', ofs, this.#bytes.length)
  }

  #limbs(ofs: number): void {
    const num = Math.abs(this.#fieldAt('bignum', ofs, 'mpsize'))
    const start = this.#fieldAt('bignum', ofs, 'ofs_limbs')
    const { words } = new LispSatellite.Limbs(streamOf(this.#bytes.subarray(start)), null, null, this.#layout, num)
    this.#compareArray('limbs', start, { offset: 0, size: this.#layout.lenPointer }, words, num)
  }

  #words(start: number, num: number): void {
    const stream = streamOf(this.#bytes.subarray(start))
    const { words } = new LispLayout.LispWords(stream, null, null, this.#layout, num)
    this.#compareArray('lisp_words', start, { offset: 0, size: this.#layout.lenLispWord }, words, num)
  }

  #compareArray(name: string, start: number, field: Field, words: readonly unknown[], num: number): void {
    this.counts[name] = (this.counts[name] ?? 0) + 1
    if (words.length !== num) this.#differ(name, start, 'length', words.length, num)
    for (const [index, word] of words.entries()) {
      this.#compare(name, start, `words.${index}`, { ...field, offset: index * field.size }, word)
    }
  }

  /** Read structure `name` at `ofs` twice; it must not reach beyond `end`. */
  #check(name: string, ofs: number, end: number): void {
    this.counts[name] = (this.counts[name] ?? 0) + 1
    const { lenPointer, lenLispWord, align8, release, isLittle } = this.#layout
    const stream = streamOf(this.#bytes.subarray(ofs, end))
    const type = LispObject.StructTypes[name.toUpperCase() as 'CONS']
    const body = new LispObject(stream, null, null, isLittle, lenPointer, lenLispWord, align8, release, type)
      .body as unknown as Readonly<Record<string, unknown>>
    const struct = name === 'buffer' ? this.#buffer(ofs) : this.#struct(name)
    const isVectorlike = 'header' in struct.fields
    const length = isVectorlike ? this.#lengthOf(name, ofs) : struct.size
    if (stream.pos !== length) this.#differ(name, ofs, 'length', stream.pos, length)
    for (const { path, keys, field, isArray } of this.#plan(struct)) {
      const value = keys.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], body)
      if (path === 'header') this.#compareHeader(name, ofs, value as VectorlikeHeader)
      else if (isArray) {
        for (const [index, element] of (value as readonly unknown[]).entries()) {
          const place = { size: field.size, offset: field.offset + index * field.size }
          this.#compare(name, ofs, `${path}.${index}`, place, element)
        }
        const last = field.offset + (value as readonly unknown[]).length * field.size
        if (last > length) this.#differ(name, ofs, path, last, length)
      } else if (field.offset >= length) {
        if (value !== undefined) this.#differ(name, ofs, path, value, undefined)
      } else this.#compare(name, ofs, path, field, value)
    }
    this.#compareBits(name, ofs, struct, body)
  }

  /** Bytes of a vectorlike: by its header, except that a bool-vector and a C function say nothing there. */
  #lengthOf(name: string, ofs: number): number {
    const struct = name === 'buffer' ? this.#buffer(ofs) : this.#struct(name)
    if (name === 'subr' || (name === 'subr_native' && this.#header(ofs).restWords === 0)) return struct.size
    if (name === 'bool_vector') {
      const { num_bits: numBits, 'words.0': words } = struct.fields
      const { lenPointer } = this.#layout
      return words!.offset + Math.ceil(this.#word(ofs, numBits!) / (lenPointer * 8)) * lenPointer
    }
    const { lispWords, restWords } = this.#header(ofs)
    const start = this.#struct('vector').fields['contents.0']!.offset
    const length = start + (lispWords + restWords) * this.#layout.lenLispWord
    // Sizes count whole Lisp words, so of wide ones the last may be half used.
    const isFixed = !['vector', 'record', 'font', 'compiled', 'char_table', 'sub_char_table'].includes(name)
    return isFixed && length - struct.size > 0 && length - struct.size < this.#layout.lenLispWord ? struct.size : length
  }

  #plan(struct: Struct): readonly Step[] {
    const known = this.#plans.get(struct)
    if (known) return known
    const plan = Object.entries(struct.fields).map(([path, field]): Step => {
      const isArray = path.endsWith('.0')
      const keys = path.replace(/\.0$/, '').split('.').map(camel)
      return { path, keys, field, isArray }
    })
    this.#plans.set(struct, plan)
    return plan
  }

  #compare(name: string, ofs: number, path: string, field: Field, value: unknown): void {
    const found = plain(value)
    if (field.size > 8 || found instanceof Uint8Array) {
      const { isLittle } = this.#layout
      const expected = this.#bytes.subarray(ofs + field.offset, ofs + field.offset + field.size)
      const bytes = found instanceof Uint8Array ? found : bytesOf((found as { values: number[] }).values, isLittle)
      if (Buffer.compare(bytes, expected) !== 0) this.#differ(name, ofs, path, bytes, expected)
    } else if (path === 'flags' && name === 'symbol') this.#compareFlags(ofs, value as LispObject.SymbolFlags)
    else {
      const at = ofs + field.offset
      const little = this.#layout.isLittle
      const isFloat = floats.has(path) && (name === 'float' || name === 'hash_table')
      const expected = !isFloat
        ? this.#word(ofs, field)
        : field.size === 8
          ? this.#view.getFloat64(at, little)
          : this.#view.getFloat32(at, little)
      if (!Object.is(found, expected)) this.#differ(name, ofs, path, found, expected)
    }
  }

  #compareHeader(name: string, ofs: number, { sizeWord }: VectorlikeHeader): void {
    const header = this.#header(ofs)
    const found = [sizeWord.isPseudovector, sizeWord.numLispWords, sizeWord.numRestWords]
    const expected = [header.isPseudovector, header.lispWords, header.restWords]
    if (String(found) !== String(expected)) this.#differ(name, ofs, 'header', found, expected)
    if (header.isPseudovector && sizeWord.pvec !== header.pvec)
      this.#differ(name, ofs, 'pvec', sizeWord.pvec, header.pvec)
  }

  #compareFlags(ofs: number, flags: LispObject.SymbolFlags): void {
    const word = this.#int(ofs, 2) & 0xffff
    const half: LispObject.SymbolFlags.SymbolFlagsLe | LispObject.SymbolFlags.SymbolFlagsBe | undefined =
      this.#layout.isLittle ? flags.little : flags.big
    for (const [bit, place] of Object.entries(symbolFlags[this.#dump.release])) {
      const found = { redirect: flags.redirect, trapped_write: flags.trappedWrite, interned: flags.interned }[bit]
      const value = Number(found ?? (half as unknown as Record<string, unknown>)[camel(bit)])
      const expected = this.#bits(word, 16, place)
      if (value !== expected) this.#differ('symbol', ofs, bit, value, expected)
    }
  }

  #compareBits(name: string, ofs: number, struct: Struct, body: Readonly<Record<string, unknown>>): void {
    const bits = bitFields[this.#dump.release][name as 'blv']
    const field = struct.fields[name === 'charset' ? 'flags' : 'bits']
    if (!bits || !field) return
    const byte = this.#bytes[ofs + field.offset] ?? 0
    for (const [bit, place] of Object.entries(bits)) {
      const inner = body.bits as Readonly<Record<string, unknown>> | undefined
      const value = Number(body[camel(bit)] ?? inner?.[camel(bit)])
      const expected = this.#bits(byte, 8, place)
      if (value !== expected) this.#differ(name, ofs, bit, value, expected)
    }
  }

  /** A bit-field of a unit of `width` bits, which big-endian machines fill from the high end. */
  #bits(unit: number, width: number, place: { readonly shift: number; readonly width: number }): number {
    const shift = this.#layout.isLittle ? place.shift : width - place.shift - place.width
    return (unit >> shift) & (2 ** place.width - 1)
  }

  #buffer(ofs: number): Struct {
    const { abi, release } = this.#dump
    const { lispWords, restWords } = this.#header(ofs)
    const variant = bufferVariants[abi][release].find(
      (shape) => shape.lispSlots === lispWords && shape.restWords === restWords,
    )
    if (!variant) throw new Error(`no shape of struct buffer has sizes ${lispWords} and ${restWords}`)
    return variant.struct
  }

  #header(ofs: number): Header {
    const { lenPointer, isLittle } = this.#layout
    const high = lenPointer === 4 ? ofs : ofs + (isLittle ? 4 : 0)
    const low = this.#view.getUint32(lenPointer === 8 && !isLittle ? ofs + 4 : ofs, isLittle)
    const isPseudovector = ((this.#view.getUint32(high, isLittle) >> 30) & 1) === 1
    const pvec = (low >> 24) & 0x3f
    if (!isPseudovector) return { isPseudovector, lispWords: low, restWords: 0, pvec: 0 }
    return { isPseudovector, lispWords: low & 0xfff, restWords: (low >> 12) & 0xfff, pvec }
  }

  #fieldAt(name: string, ofs: number, field: string): number {
    return this.#word(ofs, this.#struct(name).fields[field]!)
  }

  #pointer(ofs: number): number {
    return this.#int(ofs, this.#layout.lenPointer)
  }

  #word(ofs: number, field: Field): number {
    return this.#int(ofs + field.offset, field.size)
  }

  /** A signed number of 1, 2, 4 or 8 bytes; a byte is unsigned. */
  #int(ofs: number, size: number): number {
    const { isLittle } = this.#layout
    if (size === 1) return this.#view.getUint8(ofs)
    if (size === 2) return this.#view.getInt16(ofs, isLittle)
    if (size === 4) return this.#view.getInt32(ofs, isLittle)
    return Number(this.#view.getBigInt64(ofs, isLittle))
  }

  #differ(name: string, ofs: number, path: string, found: unknown, expected: unknown): void {
    if (this.differences.length < 10) this.differences.push(`${name} @${ofs} ${path}: ${found}, expected ${expected}`)
  }
}

/** `ofs_next` → `ofsNext`. */
function camel(id: string): string {
  return id.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** The number or the bytes in a scalar. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  const { value: inner, value4, value8 } = value as { value?: unknown; value4?: unknown; value8?: unknown }
  return inner ?? value4 ?? value8 ?? value
}

function bytesOf(values: readonly number[], isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4))
  for (const [index, value] of values.entries()) view.setInt32(index * 4, value, isLittle)
  return new Uint8Array(view.buffer)
}
