/**
 * A shared library in ELF: the names that it defines, as `dlsym` finds them.
 *
 * Nothing but what the dynamic linker reads is read: segments, the dynamic section, its hash table and symbols.
 * Source: the ELF specification; the GNU hash table of the GNU C library, `do_lookup_x` in elf/dl-lookup.c.
 * @module
 */
import { PdmpError } from '../error.ts'
import { dynamicTags, type ElfWords, elfWords, type Place, segmentsOf } from './elf.ts'
import { fileOffsetAt, type Segment } from './object-file.ts'

/** What a file is to `dlopen`. */
export type SharedLibrary =
  /** `names` are those of functions and variables that it defines. */
  | { readonly kind: 'library'; readonly names: ReadonlySet<string> }
  /** An executable, which is not opened. */
  | { readonly kind: 'program'; readonly isPositionIndependent: boolean }
  /** Segments extend beyond the end of the file; `lacksTables`: so does the dynamic section, which is read first. */
  | { readonly kind: 'truncated'; readonly lacksTables: boolean }
  /** Of another format, or with tables that make no sense. */
  | { readonly kind: 'unknown' }

const ET_EXEC = 2
const DT_HASH = 4
const DT_STRTAB = 5
const DT_SYMTAB = 6
const DT_STRSZ = 10
const DT_GNU_HASH = 0x6ffffef5
const DT_FLAGS_1 = 0x6ffffffb
const DF_1_PIE = 0x08000000
const SHN_UNDEF = 0

/** Read any bytes as a shared library. Bytes that are none have the kind `unknown`. */
export function sharedLibrary(bytes: Uint8Array): SharedLibrary {
  try {
    return readLibrary(elfWords(bytes))
  } catch (error) {
    if (error instanceof PdmpError) return { kind: 'unknown' }
    throw error
  }
}

function readLibrary(file: ElfWords): SharedLibrary {
  const { view } = file
  if (view.uint16(16, 'e_type') === ET_EXEC) return { kind: 'program', isPositionIndependent: false }
  const { loaded, dynamic } = segmentsOf(file)
  const end = (place: Place | undefined) => (place === undefined ? 0 : place.start + place.size)
  if (loaded.some(({ fileStart, fileSize }) => fileStart + fileSize > view.length)) {
    return { kind: 'truncated', lacksTables: end(dynamic) > view.length }
  }
  const tags = dynamicTags(file, dynamic)
  // A bit of a word of any size: the flags are in its lower half.
  if (((tags.get(DT_FLAGS_1) ?? 0) & DF_1_PIE) !== 0) return { kind: 'program', isPositionIndependent: true }
  const names = definedNames(file, loaded, tags)
  return names === undefined ? { kind: 'unknown' } : { kind: 'library', names }
}

function definedNames(
  file: ElfWords,
  loaded: readonly Segment[],
  tags: ReadonlyMap<number, number>,
): ReadonlySet<string> | undefined {
  const { view, isWide } = file
  const place = (tag: number) => {
    const address = tags.get(tag)
    return address === undefined ? undefined : fileOffsetAt(loaded, address)
  }
  const [symbols, texts, textSize] = [place(DT_SYMTAB), place(DT_STRTAB), tags.get(DT_STRSZ)]
  if (symbols === undefined || texts === undefined || textSize === undefined) return undefined
  const size = isWide ? 24 : 16
  const count = countOf(file, place(DT_GNU_HASH), place(DT_HASH))
  if (count === undefined || symbols + count * size > view.length || texts + textSize > view.length) return undefined
  const names = new Set<string>()
  // Names may share their ends, so that all together may be longer than the file.
  let left = view.length
  for (let i = 1; i < count; i++) {
    const at = symbols + i * size
    if (view.uint16(at + (isWide ? 6 : 14), 'st_shndx') === SHN_UNDEF) continue
    const start = texts + view.uint32(at, 'st_name')
    const end = view.bytes.indexOf(0, start)
    left -= end - start
    if (start >= texts + textSize || end < 0 || left < 0) return undefined
    names.add(latin1.decode(view.bytes.subarray(start, end)))
  }
  return names
}

const latin1 = new TextDecoder('latin1')

/** The number of symbols, which only the hash tables tell. */
function countOf({ view, wordSize }: ElfWords, gnuHash: number | undefined, hash: number | undefined) {
  if (hash !== undefined) return view.uint32(hash + 4, 'nchain')
  if (gnuHash === undefined) return undefined
  const [buckets, first, filters] = [0, 4, 8].map((at) => view.uint32(gnuHash + at, 'gnu_hash')) as [
    number,
    number,
    number,
  ]
  const bucketsAt = gnuHash + 16 + filters * wordSize
  let last = 0
  for (let i = 0; i < buckets; i++) last = Math.max(last, view.uint32(bucketsAt + 4 * i, 'gnu_hash.bucket'))
  if (last < first) return first
  // The last symbol of each bucket has its lowest bit set.
  const chains = bucketsAt + 4 * buckets
  while ((view.uint32(chains + 4 * (last - first), 'gnu_hash.chain') & 1) === 0) last++
  return last + 1
}
