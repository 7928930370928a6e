/**
 * Words of a dump read by hand, with a DataView and the field tables; nothing here uses the generated parsers.
 *
 * In: the bytes of a dump, its ABI, release and byte order. Out: numbers, in bytes from the start of the dump where they
 * are offsets.
 *
 * @module
 */
import {
  type AbiName,
  type BitField,
  bufferVariants,
  type Field,
  type ReleaseName,
  type Struct,
  structs,
} from '../../generated/field_tables.js'
import { type Abi, abis } from './layouts.ts'

export interface WalkedDump {
  readonly name: string
  readonly release: ReleaseName
  readonly abi: AbiName
  readonly isLittle: boolean
  /** Bytes of a limb, where not those of a pointer. */
  readonly lenLimb?: 4 | 8
}

export interface Header {
  readonly isPseudovector: boolean
  readonly lispWords: number
  readonly restWords: number
  readonly pvec: number
}

/** Vectorlikes without a structure of their own, which are as long as their header says. */
const arrays: ReadonlySet<string> = new Set([
  'vector',
  'record',
  'font',
  'compiled',
  'char_table',
  'sub_char_table',
  'frame',
  'window',
])

export class DumpWords {
  readonly dump: WalkedDump
  readonly bytes: Uint8Array
  readonly abi: Abi
  readonly #view: DataView

  constructor(dump: WalkedDump, bytes: Uint8Array) {
    this.dump = dump
    this.bytes = bytes
    this.abi = abis[dump.abi]
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  /** @throws Error when the release has no such structure, or no such shape of a buffer */
  struct(name: string, ofs: number): Struct {
    const { abi, release } = this.dump
    if (name !== 'buffer') {
      const struct = structs[abi][release][name as 'cons'] as Struct | undefined
      if (!struct) throw new Error(`${release} has no ${name}`)
      return struct
    }
    const { lispWords, restWords } = this.header(ofs)
    const variant = bufferVariants[abi][release].find(
      (shape) => shape.lispSlots === lispWords && shape.restWords === restWords,
    )
    if (!variant) throw new Error(`no shape of struct buffer has sizes ${lispWords} and ${restWords}`)
    return variant.struct
  }

  /** Field `field` of the structure `name` at `ofs`. */
  field(name: string, ofs: number, field: string): number {
    const { offset, size } = this.struct(name, ofs).fields[field]!
    return this.int(ofs + offset, size)
  }

  pointer(ofs: number): number {
    return this.int(ofs, this.abi.lenPointer)
  }

  /** A signed number of 2, 4 or 8 bytes, or an unsigned byte; of 8 bytes it is rounded. */
  int(ofs: number, size: number): number {
    const { isLittle } = this.dump
    if (size === 1) return this.#view.getUint8(ofs)
    if (size === 2) return this.#view.getInt16(ofs, isLittle)
    if (size === 4) return this.#view.getInt32(ofs, isLittle)
    return Number(this.#view.getBigInt64(ofs, isLittle))
  }

  /** A C float or double. */
  float(ofs: number, size: number): number {
    const { isLittle } = this.dump
    return size === 4 ? this.#view.getFloat32(ofs, isLittle) : this.#view.getFloat64(ofs, isLittle)
  }

  /** A bit-field of the unit of `size` bytes in `field`, which big-endian machines fill from the high end. */
  bits(ofs: number, { offset, size }: Field, { shift, width }: BitField): number {
    const unit = this.int(ofs + offset, size)
    return (unit >> (this.dump.isLittle ? shift : size * 8 - shift - width)) & (2 ** width - 1)
  }

  header(ofs: number): Header {
    const { isLittle } = this.dump
    const isLong = this.abi.lenPointer === 8
    const low = this.#view.getUint32(isLong && !isLittle ? ofs + 4 : ofs, isLittle)
    const high = this.#view.getUint32(isLong && isLittle ? ofs + 4 : ofs, isLittle)
    const isPseudovector = ((high >> 30) & 1) === 1
    if (!isPseudovector) return { isPseudovector, lispWords: low, restWords: 0, pvec: 0 }
    return { isPseudovector, lispWords: low & 0xfff, restWords: (low >> 12) & 0xfff, pvec: (low >> 24) & 0x3f }
  }

  /** Bytes of a structure, by its header if it has one; a bool-vector and a C function say nothing there. */
  length(name: string, ofs: number): number {
    const { size, fields } = this.struct(name, ofs)
    if (!fields.header) return size
    const { lenPointer, lenLispWord } = this.abi
    if (name === 'bool_vector') {
      const numWords = Math.ceil(this.field(name, ofs, 'num_bits') / (lenPointer * 8))
      return fields['words.0']!.offset + numWords * lenPointer
    }
    const { lispWords, restWords } = this.header(ofs)
    // Nothing comes after the header of an empty vector, not even what would align its first word.
    if (lispWords + restWords === 0 && arrays.has(name)) return lenPointer
    if (name === 'subr' || (name === 'subr_native' && restWords === 0)) return size
    const start = this.struct('vector', ofs).fields['contents.0']!.offset
    const length = start + (lispWords + restWords) * lenLispWord
    // Sizes count whole Lisp words; of wide ones, a structure may end in the middle of its last.
    return !arrays.has(name) && length > size && length < size + lenLispWord ? size : length
  }
}
