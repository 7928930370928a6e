/**
 * Writes a shared library in ELF: the least that `dlsym` needs to find names in it.
 * @module
 */
import { ByteWriter } from '../corpus/byte-writer.ts'

export interface LibraryOptions {
  readonly wordSize: 4 | 8
  readonly byteOrder: 'little' | 'big'
  readonly table: 'hash' | 'gnu-hash'
  /** Names that the library uses and does not define. */
  readonly used?: readonly string[]
  /** The flags of the dynamic section. */
  readonly flags?: number
}

const PAGE = 0x1000
const [SYMTAB, STRTAB, STRSZ, HASH, GNU_HASH, FLAGS_1] = [6, 5, 10, 4, 0x6ffffef5, 0x6ffffffb]

/** A library that defines `names`. */
export function libraryFile(names: readonly string[], options: LibraryOptions): Uint8Array {
  const { wordSize, byteOrder, table, used = [], flags = 0 } = options
  const isWide = wordSize === 8
  const out = new ByteWriter(byteOrder)
  const [fileHeader, header, symbolSize] = isWide ? [64, 56, 24] : [52, 32, 16]
  const dynamic = fileHeader + 2 * header
  const symbols = dynamic + 2 * wordSize * 6
  // With a GNU hash table the names that are not defined come first.
  const all = table === 'hash' ? [...names, ...used] : [...used, ...names]
  const texts = symbols + symbolSize * (all.length + 1)
  const text = Buffer.from(`\0${all.join('\0')}\0`)
  const hash = texts + text.length + 8 - ((texts + text.length) % 8)
  out.zeros(hash + 16 + wordSize + 4 * (2 * all.length + 4))
  out.setBytes(0, Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, isWide ? 2 : 1, byteOrder === 'little' ? 1 : 2, 1))
  out.setInt(16, 2, 3)
  out.setInt(isWide ? 32 : 28, wordSize, fileHeader)
  out.setInt(isWide ? 54 : 42, 2, header)
  out.setInt(isWide ? 56 : 44, 2, 2)
  const segment = (i: number, type: number, start: number, size: number) => {
    const at = fileHeader + i * header
    out.setInt(at, 4, type)
    out.setInt(at + (isWide ? 8 : 4), wordSize, start)
    out.setInt(at + (isWide ? 16 : 8), wordSize, PAGE + start)
    out.setInt(at + (isWide ? 32 : 16), wordSize, size)
    out.setInt(at + (isWide ? 40 : 20), wordSize, size)
  }
  segment(0, 1, 0, out.length)
  segment(1, 2, dynamic, symbols - dynamic)
  const tags = [
    [SYMTAB, PAGE + symbols],
    [STRTAB, PAGE + texts],
    [STRSZ, text.length],
    [table === 'hash' ? HASH : GNU_HASH, PAGE + hash],
    [FLAGS_1, flags],
  ]
  tags.forEach(([tag, value], i) => {
    out.setInt(dynamic + 2 * i * wordSize, wordSize, tag!)
    out.setInt(dynamic + (2 * i + 1) * wordSize, wordSize, value!)
  })
  out.setBytes(texts, text)
  all.forEach((name, i) => {
    const at = symbols + (i + 1) * symbolSize
    out.setInt(at, 4, text.indexOf(`\0${name}\0`) + 1)
    out.setInt(at + (isWide ? 6 : 14), 2, names.includes(name) ? 7 : 0)
  })
  if (table === 'hash') {
    out.setInt(hash, 4, 1)
    out.setInt(hash + 4, 4, all.length + 1)
    return out.finish()
  }
  const first = used.length + 1
  // One bucket, and one word of the filter.
  for (const [i, word] of [1, first, 1, 0].entries()) out.setInt(hash + 4 * i, 4, word)
  const bucket = hash + 16 + wordSize
  out.setInt(bucket, 4, names.length === 0 ? 0 : first)
  for (const i of names.keys()) out.setInt(bucket + 4 + 4 * i, 4, i === names.length - 1 ? 1 : 0)
  return out.finish()
}
