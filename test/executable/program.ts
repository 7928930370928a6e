/**
 * What the executable of a synthetic dump must have: literals, names of functions, forwarding structs, and a fingerprint.
 *
 * In: a dump. Out: pieces of memory by their distance from the Emacs basis, which `program-files.ts` makes files of.
 * @module
 */

import { Heap } from '../../src/heap/heap.ts'
import type { DumpOffset, EmacsOffset } from '../../src/index.ts'
import { FwdKind } from '../../src/lisp/forwards.ts'
import { Names } from '../../src/lisp/names.ts'
import { Symbols } from '../../src/lisp/symbols.ts'
import { openDump } from '../../src/pdmp.ts'
import { builtinNames } from '../corpus/tiny-builtins.ts'
import type { TinyDump } from '../corpus/tiny-dump.ts'

/** Offsets are bytes from the Emacs basis. */
export interface ProgramSegment {
  readonly offset: number
  readonly bytes: Uint8Array
  /** Zeros follow the bytes up to here. */
  readonly memorySize: number
  readonly isWritable: boolean
}

export interface Program {
  readonly wordSize: 4 | 8
  readonly byteOrder: 'little' | 'big'
  /** By offset. */
  readonly segments: readonly ProgramSegment[]
  /** Words that hold the address of something; their bytes in the segments are zero. */
  readonly pointers: readonly { readonly offset: number; readonly target: number }[]
}

export const subrNames = ['car', 'cdr', 'list'] as const

/** C variables of the synthetic dumps lie from here on; below them are literals, far away. */
const VARIABLES = -0x1000
const FINGERPRINT = -0x1800
const MEMORY = 0x10000

/** `names` are those that the executable gives to `car`, `cdr` and `list`. */
export function programFor({ bytes, truth }: TinyDump, names: readonly string[] = subrNames): Program {
  const heap = new Heap(openDump(bytes))
  const symbols = new Symbols(heap, new Names(heap))
  const { wordSize, byteOrder, structs } = heap.layout
  const texts = new Map<number, string>()
  const addName = (symbol: DumpOffset, name: string) => {
    const string = heap.valueAt(symbol + structs.symbol.fields.name.offset)
    const offset = string.kind === 'object' ? heap.word(string.offset + structs.string.fields.ofs_data.offset) : 0
    // Literals are below all variables; the bytes of other strings are in the dump.
    if (offset < VARIABLES) texts.set(offset, name)
  }
  for (const [i, name] of builtinNames.entries()) addName(truth.lispsym.dumpOffset + i * structs.symbol.size, name)
  for (const [name, offset] of truth.symbols) addName(offset, name)
  for (const [i, name] of subrNames.entries()) {
    const { value } = symbols.definition(truth.symbols.get(name)!) as { value: { offset: EmacsOffset } }
    const image = heap.copySource(value.offset)!
    texts.set(heap.word(image + structs.subr.fields['ofs_symbol_name']!.offset), names[i]!)
  }
  const literals = segmentOf([...texts].map(([offset, text]) => [offset, new TextEncoder().encode(`${text}\0`)]))
  const forwards = forwardsOf(heap, truth)
  const data = segmentOf([
    [FINGERPRINT, heap.image.fingerprint],
    ...forwards.map(({ offset, bytes }) => [offset, bytes] as const),
    [0, new Uint8Array(wordSize)],
  ])
  return {
    wordSize,
    byteOrder,
    segments: [
      { ...literals, memorySize: literals.bytes.length, isWritable: false },
      { ...data, memorySize: MEMORY - data.offset, isWritable: true },
    ],
    pointers: forwards.map(({ pointer }) => pointer),
  }
}

/** The variables that the forwarding structs of `programFor` lead to: any in writable memory do. */
export const variables = { 'load-path': 0x40, 'gc-cons-threshold': 0x48 } as const

/** The forwarding structs of `load-path` and `gc-cons-threshold`, which 31 has in the executable. */
function forwardsOf(heap: Heap, truth: TinyDump['truth']) {
  const { const_fwd: forward, symbol } = heap.layout.structs
  if (forward === undefined) return []
  return Object.entries(variables).map(([name, target]) => {
    const index = builtinNames.indexOf(name as keyof typeof variables)
    const offset = heap.word(truth.lispsym.dumpOffset + index * symbol.size + symbol.fields.val.offset)
    const bytes = new Uint8Array(forward.size)
    bytes[0] = name === 'load-path' ? FwdKind.object : FwdKind.integer
    return { offset, bytes, pointer: { offset: offset + forward.fields['ofs_var']!.offset, target } }
  })
}

function segmentOf(pieces: readonly (readonly [number, Uint8Array])[]): { offset: number; bytes: Uint8Array } {
  const offset = Math.min(...pieces.map(([start]) => start))
  const bytes = new Uint8Array(Math.max(...pieces.map(([start, piece]) => start + piece.length)) - offset)
  for (const [start, piece] of pieces) bytes.set(piece, start - offset)
  return { offset, bytes }
}
