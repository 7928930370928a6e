/**
 * Facts of a layout that vectorlikes show: their types, the sizes in their header words, and the pointer fields of hash
 * tables, obarrays and bignums.
 * @module
 */
import { Fact } from './guard.ts'
import type { HeapView } from './heap-view.ts'
import type { Field, Layout, Struct } from './layout.ts'
import { OFFSET_MASK, TYPE_SHIFT } from './packing.ts'
import { readVectorlikeHeader, type VectorlikeHeader } from './vectorlike.ts'

/** Pseudovectors that are C structs, by type: the sizes in the header word are those of the struct. */
const structNames: Readonly<Record<string, string>> = {
  MARKER: 'marker',
  OVERLAY: 'overlay',
  FINALIZER: 'finalizer',
  BIGNUM: 'bignum',
  HASH_TABLE: 'hash_table',
  OBARRAY: 'obarray',
  NATIVE_COMP_UNIT: 'native_comp_unit',
}

/** Pseudovectors that no Emacs dumps. */
const undumped: ReadonlySet<string> = new Set([
  'FREE',
  'SYMBOL_WITH_POS',
  'MISC_PTR',
  'USER_PTR',
  'OTHER',
  'XWIDGET',
  'XWIDGET_VIEW',
  'MUTEX',
  'CONDVAR',
  'MODULE_FUNCTION',
  'TS_PARSER',
  'TS_NODE',
  'TS_COMPILED_QUERY',
  'SQLITE',
])

/** The expected sizes in the header word of each pseudovector type. */
const ANY_SIZE = -1
const SIZE_OF_A_BUFFER = -2
const UNKNOWN_TYPE = -3

/** Header words of the vectorlikes in one block of entries of `sparsity`; in all, as there may be few of a kind, unless said. */
export function vectorlikeFacts(heap: HeapView, sparsity = 1): readonly Fact[] {
  const { layout, end } = heap
  const sizes = structSizes(layout)
  const facts = new Map<number, Fact>()
  const slots = slotChecks(layout)
  // Most vectorlikes are vectors and others of any size, which show nothing; structsAt skips them in a loop of its own.
  for (const start of structsAt(heap, sizes, sparsity)) {
    const { pvec, lispSize, restSize } = readVectorlikeHeader(heap.view, start, layout.wordSize, 'vectorlike')
    const expected = sizes[pvec]!
    const name = layout.pvecNames[pvec] ?? String(pvec)
    const hasSizes = isSized({ lispSize, restSize }, expected, layout)
    const hasSlots = slots.get(name)?.(heap, start) ?? true
    const fact =
      facts.get(pvec) ??
      new Fact(
        `objects of type ${name}`,
        expected === UNKNOWN_TYPE ? 'are never dumped' : 'have unknown sizes or fields',
      )
    facts.set(pvec, fact)
    fact.see(hasSizes && hasSlots, start, end)
    // A damaged header word does not move the fields. If both disagree, count the object twice.
    if (!hasSizes && !hasSlots) fact.see(false, start, end)
  }
  // Every dump has hash tables. If none is found, their type has another code.
  const tables = new Fact('types that every dump has', 'are missing: the dump has no hash table')
  const hasTables = facts.has(layout.pvecNames.indexOf('HASH_TABLE'))
  if (sparsity === 1 && facts.size > 0 && !hasTables) for (const at of [0, 1]) tables.see(false, at, 2)
  return [...facts.values(), tables]
}

/** Entries of a block. */
const BLOCK = 128
/** Shorter tables are examined completely. */
const LARGE_TABLE = 8192

/** Where pseudovectors start whose types have sizes to check, or are unknown. */
function structsAt({ layout, tables, bytes }: HeapView, sizes: Int32Array, sparsity: number): number[] {
  const { entries, unitBits } = tables.objectStarts
  const little = layout.byteOrder === 'little'
  // The byte that the type is in, and the one that the flag is in.
  const high = little ? layout.wordSize - 1 : 0
  const low = little ? 3 : layout.wordSize - 4
  const vectorlike = layout.tags.vectorlike
  const step = BLOCK * (entries.length < LARGE_TABLE ? 1 : sparsity)
  const found: number[] = []
  for (let block = 0; block < entries.length; block += step) {
    const blockEnd = Math.min(entries.length, block + BLOCK)
    for (let i = block; i < blockEnd; i++) {
      const entry = entries[i]!
      if (entry >>> TYPE_SHIFT !== vectorlike) continue
      const start = (entry & OFFSET_MASK) << unitBits
      if ((bytes[start + high]! & 0x40) !== 0 && sizes[bytes[start + low]! & 0x3f] !== ANY_SIZE) found.push(start)
    }
  }
  return found
}

type SlotCheck = (heap: HeapView, start: number) => boolean

/** By type: whether the pointers of an object are at its fields, and nowhere else. */
function slotChecks({ structs, relocs, facts }: Layout): ReadonlyMap<string, SlotCheck> {
  const { hash_table: table, bignum, obarray } = structs as Readonly<Record<string, Struct | undefined>>
  const only = (struct: Struct, words: readonly string[], pointers: readonly string[]): SlotCheck => {
    const at = (names: readonly string[]) => names.map((name) => (struct.fields[name] as Field | undefined)?.offset)
    const [tagged, raw] = [at(words), at(pointers)]
    return (heap, start) =>
      !heap.strayReloc(start, start + struct.size, (offset, type) =>
        (relocs.tags[type]! >= 0 ? tagged : raw).includes(offset),
      )
  }
  const checks = new Map<string, SlotCheck>()
  if (table !== undefined) {
    const words = ['weak', 'hash', 'next', 'index', 'key_and_value', 'test_name', 'test_user_hash', 'test_user_cmp']
    const hasSlots = only(table, words, ['ofs_key_and_value', 'ofs_cmpfn', 'ofs_hashfn'])
    // On Windows the bits are in a word of their own, after zeros. Elsewhere they are in place of these zeros.
    const [from, to] = [table.fields['index_bits'], table.fields['bits']].map((field) => field?.offset)
    checks.set('HASH_TABLE', (heap, start) => {
      const isPadded = from === undefined || to === undefined || heap.isZero(start + from + 1, start + to)
      return isPadded && hasSlots(heap, start)
    })
  }
  if (obarray !== undefined) checks.set('OBARRAY', only(obarray, [], ['ofs_buckets']))
  if (bignum !== undefined && facts.plainRelocs.includes('BIGNUM')) {
    const alloc = bignum.fields['alloc']!.offset
    // In the file `alloc` is the offset of the limbs.
    checks.set('BIGNUM', (heap, start) => {
      const limbs = heap.int32(start + alloc)
      return heap.relocAt(start) === relocs.bignum && limbs >= heap.header.coldStart && limbs < heap.end
    })
  }
  return checks
}

/** Whether the sizes in a header word are those of its type, `expected` in `structSizes`. */
export function isSized(
  { lispSize, restSize }: Pick<VectorlikeHeader, 'lispSize' | 'restSize'>,
  expected: number,
  { bufferVariants }: Pick<Layout, 'bufferVariants'>,
): boolean {
  if (expected === ANY_SIZE) return true
  if (expected !== SIZE_OF_A_BUFFER) return lispSize + restSize === expected
  return bufferVariants.some((form) => form.lispSlots === lispSize && form.restWords === restSize)
}

/** By pvec code: lisp size and rest size together, or one of the three special values. */
export function structSizes({ structs, pvecNames, lispWordSize }: Layout): Int32Array {
  const headerSize = structs.vector.fields['contents.0'].offset
  return Int32Array.from({ length: 64 }, (_, pvec) => {
    const name = pvecNames[pvec]
    if (name === undefined || undumped.has(name)) return UNKNOWN_TYPE
    if (name === 'BUFFER') return SIZE_OF_A_BUFFER
    const struct = (structs as Readonly<Record<string, Struct | undefined>>)[structNames[name] ?? '']
    return struct === undefined ? ANY_SIZE : Math.ceil((struct.size - headerSize) / lispWordSize)
  })
}
