/**
 * The result of Emacs's `type-of` for a value: the name of a symbol, as text.
 *
 * Source: `Ftype_of`, and `Fcl_type_of` of 30, in src/data.c.
 * @module
 */
import type { Heap } from '../heap/heap.ts'
import { firstSlot } from '../heap/struct-fields.ts'
import type { Value } from '../heap/value.ts'
import type { Names } from './names.ts'

/** Number of Lisp slots of a font spec and of a font entity. A font object has more. */
const FONT_SPEC_SIZE = 13
const FONT_ENTITY_SIZE = 15

/** Types whose name is not the pseudovector name in lower case with dashes, and the most frequent type. */
const names: Readonly<Partial<Record<string, string>>> = {
  NORMAL_VECTOR: 'vector',
  SUBR: 'subr',
  BIGNUM: 'integer',
  MISC_PTR: 'misc-ptr',
  CONDVAR: 'condition-variable',
  COMPILED: 'compiled-function',
  NATIVE_COMP_UNIT: 'native-comp-unit',
  TS_PARSER: 'treesit-parser',
  TS_NODE: 'treesit-node',
  TS_COMPILED_QUERY: 'treesit-compiled-query',
}

/** The type of `value`; null if Lisp cannot see such an object, or its type has no known name. */
export function lispTypeOf(heap: Heap, symbols: Names, value: Value): string | null {
  if (value.kind === 'fixnum') return 'integer'
  if (value.kind === 'builtin') return 'symbol'
  if (value.kind === 'emacs') {
    if (heap.copySource(value.offset) !== undefined) return 'subr'
    return heap.isEmacsObject(value.offset) ? 'thread' : null
  }
  if (value.kind !== 'object') return null
  const { tags } = heap.layout
  switch (value.tag) {
    case tags.symbol:
      return 'symbol'
    case tags.cons:
      return 'cons'
    case tags.string:
      return 'string'
    case tags.float:
      return 'float'
    default:
      return vectorlikeType(heap, symbols, value.offset)
  }
}

function vectorlikeType(heap: Heap, symbols: Names, start: number): string | null {
  const pvec = heap.pvecName(start)
  if (pvec === 'RECORD') return recordType(heap, symbols, start)
  if (pvec === 'FONT') return fontType(heap.header(start).lispSize)
  // An interpreted closure has a list, its body, where others have bytecode.
  if (pvec === 'CLOSURE') {
    const code = heap.valueAt(firstSlot(heap, start) + heap.layout.lispWordSize)
    const isInterpreted = code.kind === 'object' && code.tag === heap.layout.tags.cons
    return isInterpreted ? 'interpreted-function' : 'byte-code-function'
  }
  return pvecTypeName(pvec)
}

/** The type of objects of one pseudovector type. `RECORD`, `FONT` and `CLOSURE` have more than one. */
export const pvecTypeName = (pvec: string): string =>
  (Object.hasOwn(names, pvec) ? names[pvec] : undefined) ?? pvec.toLowerCase().replaceAll('_', '-')

function fontType(lispSize: number): string {
  if (lispSize === FONT_SPEC_SIZE) return 'font-spec'
  return lispSize === FONT_ENTITY_SIZE ? 'font-entity' : 'font-object'
}

/** The type of a record, from its first slot: a symbol, or a class, which is a record with its name in the second slot. */
function recordType(heap: Heap, symbols: Names, start: number): string | null {
  const first = heap.valueAt(firstSlot(heap, start))
  const isRecord =
    first.kind === 'object' && first.tag === heap.layout.tags.vectorlike && heap.pvecName(first.offset) === 'RECORD'
  const type =
    isRecord && heap.header(first.offset).lispSize > 1
      ? heap.valueAt(firstSlot(heap, first.offset) + heap.layout.lispWordSize)
      : first
  const symbol = symbols.symbolOffset(type)
  return symbol === undefined ? null : (symbols.symbolName(symbol) ?? null)
}
