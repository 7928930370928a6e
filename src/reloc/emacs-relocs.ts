/**
 * Emacs relocations: the writes of a load to the executable's own variables.
 *
 * In: an image, its bytes after the dump relocations, and a placement. Out: an `EmacsMemory`.
 * Order: after the dump relocations, since COPY_FROM_DUMP reads relocated bytes.
 * Source: `dump_do_emacs_relocation` in src/pdumper.c.
 * @module
 */
import type { Image } from '../image/image.ts'
import type { Placement } from '../image/placement.ts'
import { type EmacsRelocTable, EmacsRelocType, writtenSize } from '../tables/emacs-reloc-table.ts'
import { EmacsMemory } from './emacs-memory.ts'

/** Apply every entry. The table has passed `emacsRelocFaults`, so the total size is bounded by that of the file. */
export function applyEmacsRelocs(image: Image, relocated: Uint8Array, placement: Placement): EmacsMemory {
  const { emacsRelocs: table, layout } = image
  let capacity = 0
  for (let i = 0; i < table.length; i++) capacity += writtenSize(table, i, layout)
  const memory = new EmacsMemory(capacity)
  for (let i = 0; i < table.length; i++) {
    const bytes = memory.append(table.emacsOffsets[i]!, writtenSize(table, i, layout), i)
    write(bytes, image, table, i, relocated, placement)
  }
  return memory
}

function write(
  bytes: Uint8Array,
  image: Image,
  table: EmacsRelocTable,
  i: number,
  relocated: Uint8Array,
  placement: Placement,
): void {
  const target = table.targets[i]!
  const type = table.types[i]!
  if (type === EmacsRelocType.copyFromDump) bytes.set(relocated.subarray(target, target + bytes.length))
  else if (type === EmacsRelocType.immediate) bytes.set(table.unions.subarray(8 * i, 8 * i + bytes.length))
  else {
    const inDump = type === EmacsRelocType.dumpPtrRaw || type === EmacsRelocType.dumpLv
    const pointer = (inDump ? placement.dumpBase : placement.emacsBasis) + BigInt(target)
    const isLv = type === EmacsRelocType.dumpLv || type === EmacsRelocType.emacsLv
    writeWord(bytes, isLv ? lispWord(image, pointer, table.lengths[i]!, placement) : pointer, image)
  }
}

/** `make_lisp_ptr`, and `make_lisp_symbol` for tag 0. */
function lispWord(image: Image, pointer: bigint, tag: number, placement: Placement): bigint {
  const { wordSize, tagging } = image.layout
  const word = tag === 0 ? pointer - placement.lispsym : pointer
  if (tagging === 'low') return word + BigInt(tag)
  return BigInt.asUintN(8 * wordSize, word) | (BigInt(tag) << 61n)
}

function writeWord(bytes: Uint8Array, word: bigint, image: Image): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = image.layout.byteOrder === 'little'
  if (bytes.length === 8) view.setBigUint64(0, BigInt.asUintN(64, word), little)
  else view.setUint32(0, Number(BigInt.asUintN(32, word)), little)
}
