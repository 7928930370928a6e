/**
 * The place of lispsym, the executable's array of builtin symbols.
 *
 * The header does not record it, but the word of a symbol in the heap is its distance from that array. The loader copies the
 * image of the array out of the discardable section. It starts with `nil` and `t`: a symbol whose name has three bytes and
 * whose value is zero, then one whose name has one byte and whose value is the size of a symbol, which is `t` itself.
 *
 * Source: `dump_copied_object`-style COPY entries of src/pdumper.c; `lispsym`, `make_lisp_symbol` in src/lisp.h.
 * @module
 */
import { ByteView } from '../bytes/view.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'
import type { DumpOffset, EmacsOffset } from '../units.ts'
import type { Image } from './image.ts'

/** The images of the builtin symbols in a dump, which a load copies to `lispsym` in the executable. */
export interface Lispsym {
  /** Address of `lispsym[0]`, in bytes from the Emacs basis. */
  readonly emacsOffset: EmacsOffset
  /** Its image in the discardable section. */
  readonly dumpOffset: DumpOffset
  /** Number of builtin symbols in the array. */
  readonly symbols: number
}

/** Find `lispsym`; undefined if the dump does not contain the images of nil and t. */
export function findLispsym(image: Image): Lispsym | undefined {
  const { emacsRelocs: table, layout, header } = image
  const size = layout.structs.symbol.size
  const isNilAndT = nilTester(image)
  for (let i = 0; i < table.length; i++) {
    const start = table.targets[i]!
    if (table.types[i] !== EmacsRelocType.copyFromDump || start >= header.coldStart) continue
    const end = start + table.lengths[i]!
    for (let at = start; at + 2 * size <= end; at += layout.wordSize) {
      if (!isNilAndT(at)) continue
      const symbols = Math.floor((end - at) / size)
      return { emacsOffset: table.emacsOffsets[i]! + at - start, dumpOffset: at, symbols }
    }
  }
  return undefined
}

function nilTester(image: Image): (at: number) => boolean {
  const { structs, wordSize, lispWordSize } = image.layout
  const view = new ByteView(image.bytes, image.layout.byteOrder)
  const name = structs.symbol.fields.name
  const val = structs.symbol.fields.val
  const stringSize = structs.string.fields.num_chars.offset
  const nameLength = (symbol: number) => {
    const string = view.signedWord(symbol + name.offset, wordSize, 'symbol.name')
    if (string < 0 || string + stringSize + wordSize > view.length) return -1
    return view.signedWord(string + stringSize, wordSize, 'string.size')
  }
  const { size } = structs.symbol
  return (at) =>
    view.signedWord(at + val.offset, lispWordSize, 'nil') === 0 &&
    view.signedWord(at + size + val.offset, lispWordSize, 't') === size &&
    nameLength(at) === 3 &&
    nameLength(at + size) === 1
}
