/**
 * The slow, obvious check: every rule of the format that the loader relies on, by plain loops over one reading.
 *
 * In:  any bytes.
 * Out: sentences, none for a sound dump. It proves that synthetic dumps are sound, and broken ones broken.
 * @module
 */
import { type EmacsEntry, type Machine, machineOf, type Reading, readings } from './naive-reader.ts'

const hashTablePvecs = [13, 14]

/** What the entries say of the machine, and look-ups by offset. */
interface Checked extends Reading, Machine {
  readonly typeAt: ReadonlyMap<number, number>
  readonly relocAt: ReadonlyMap<number, number>
}

export function problemsOf(bytes: Uint8Array): string[] {
  const found = readings(bytes)
  if (found.length !== 1) return [`${found.length} layouts fit`]
  const reading = found[0]!
  const checked: Checked = {
    ...reading,
    ...machineOf(reading),
    typeAt: new Map(reading.starts.map(({ offset, code }) => [offset, code])),
    relocAt: new Map(reading.relocs[0]!.map(({ offset, code }) => [offset, code])),
  }
  return [
    ...(bytes.subarray(16, 48).every((byte) => byte === 0) ? ['the fingerprint is blank'] : []),
    ...startProblems(checked),
    ...relocProblems(checked),
    ...latePhaseProblems(checked),
    ...emacsProblems(checked),
    ...hashListProblems(checked),
    ...discardableProblems(checked),
    ...objectProblems(checked),
  ]
}

const pointer = ({ view, order, word }: Checked, at: number): number => {
  if (!(at >= 0 && at + word <= view.byteLength)) return Number.NaN
  return word === 4 ? view.getInt32(at, order === 'little') : Number(view.getBigInt64(at, order === 'little'))
}

function startProblems({ starts, discardableStart, coldStart }: Checked): string[] {
  return starts.flatMap(({ offset, code }) => {
    if (code === 1 || code === 2) return [`an object of type ${code} at ${offset}`]
    return offset >= discardableStart && offset < coldStart ? [`an object in the discardable section at ${offset}`] : []
  })
}

function relocProblems(dump: Checked): string[] {
  const { relocs, shape, word, lispWord, firstTag } = dump
  let free = shape.size
  return relocs[0]!.flatMap(({ offset, code }) => {
    const overlaps = offset < free
    free = offset + (code >= firstTag ? lispWord : word)
    if (overlaps) return [`the slot at ${offset} lies in what comes before it`]
    if (word === 8 && offset % 8 !== 0) return [`the slot at ${offset} is misaligned`]
    return code < firstTag ? plainProblems(dump, offset, code) : taggedProblems(dump, offset, code - firstTag)
  })
}

function plainProblems(dump: Checked, offset: number, code: number): string[] {
  if (code === 0) return []
  if (code === 1) {
    const target = pointer(dump, offset)
    return target >= 0 && target < dump.bytes.length ? [] : [`${offset} points outside`]
  }
  // The last type before the tagged ones, in the generations that have it.
  if (code === dump.firstTag - 1) return bignumProblems(dump, offset)
  return [`type ${code} in the early phase at ${offset}`]
}

/** Tags 0 to 7 refer to the dump, 8 to 15 to Emacs, where only vectorlike objects are referred to. */
function taggedProblems(dump: Checked, offset: number, tag: number): string[] {
  if (tag >= 8) return tag === 8 + 5 ? [] : [`${offset} refers into Emacs by tag ${tag - 8}`]
  return dump.typeAt.get(pointer(dump, offset)) === tag ? [] : [`${offset} refers to no object of type ${tag}`]
}

function bignumProblems({ view, order, word, bytes, typeAt }: Checked, at: number): string[] {
  const data = view.getInt32(at + word, order === 'little')
  const limbs = Math.abs(view.getInt32(at + word + 4, order === 'little'))
  const inside = data >= 0 && data + limbs * word <= bytes.length
  return inside && typeAt.get(at) === 5 ? [] : [`the bignum at ${at} has limbs outside, or is none`]
}

function latePhaseProblems({ relocs, typeAt }: Checked): string[] {
  return relocs.slice(1).flatMap((entries, phase) =>
    entries.flatMap(({ offset, code }) => {
      const right = code === phase + 2 && typeAt.get(offset) === 5
      return right ? [] : [`type ${code} in phase ${phase + 1}`]
    }),
  )
}

function emacsProblems(dump: Checked): string[] {
  const { emacsRelocs, word, lispWord } = dump
  let free = Number.NEGATIVE_INFINITY
  return emacsRelocs.flatMap((entry) => {
    const overlaps = entry.emacs < free
    free = entry.emacs + (entry.type <= 1 ? entry.length : entry.type <= 3 ? word : lispWord)
    const problem = emacsProblem(dump, entry)
    return [...(overlaps ? [`${entry.emacs} is changed twice, or out of order`] : []), ...problem]
  })
}

function emacsProblem(dump: Checked, { type, length, word: union, at }: EmacsEntry): string[] {
  const { shape, typeAt, bytes, firstTable } = dump
  const unless = (sound: boolean, problem: string) => (sound ? [] : [problem])
  if (type >= shape.emacsTypes) return [`emacs_reloc type ${type}`]
  if (type === 0) return unless(length > 0 && union >= shape.size && union + length <= firstTable, `copies ${union}`)
  if (type === 2) return unless(union >= 0 && union < bytes.length, `a pointer to ${union}`)
  if (type === 4) return unless(typeAt.get(union) === length, `a root is no object of type ${length}: ${union}`)
  if (type !== 1) return []
  if (length < 1 || length > 8) return [`an immediate of ${length} bytes`]
  return unless(
    bytes.subarray(at + 8 + length, at + 16).every((byte) => byte === 0),
    'stray bytes in an immediate',
  )
}

/** The Lisp slots of an ordinary vector's header word; null for other kinds. */
function plainVectorLength(dump: Checked, at: number): number | null {
  const size = pointer(dump, at)
  const flag = dump.word === 8 ? 2 ** 62 : 2 ** 30
  return size >= 0 && size < flag ? size : null
}

/** A pseudovector's header word, of which the low half says everything: type, further words, Lisp slots. */
function pseudovectorAt({ order, word, view }: Checked, at: number): { pvec: number; words: number } {
  const low = view.getUint32(order === 'little' || word === 4 ? at : at + 4, order === 'little')
  return { pvec: (low >>> 24) & 0x3f, words: ((low >>> 12) & 0xfff) + (low & 0xfff) }
}

function hashListProblems(dump: Checked): string[] {
  const { hashList, typeAt } = dump
  if (hashList === null) return []
  const length = plainVectorLength(dump, hashList)
  if (length === null) return ['hash_list is no ordinary vector']
  const contents = hashList + (typeAt.get(hashList) === undefined ? 0 : contentsOffset(dump))
  const problems: string[] = []
  for (let i = 0; i < length; i++) {
    const table = pointer(dump, contents + i * dump.lispWord)
    const right = plainVectorLength(dump, table) === null && hashTablePvecs.includes(pseudovectorAt(dump, table).pvec)
    if (!right) problems.push(`hash_list holds ${table}, which is no hash table`)
  }
  return problems
}

/** After the header word: 8, or 4 where words are, even wide ones where they are aligned to 4. */
function contentsOffset(dump: Checked): number {
  if (dump.word === 8 || dump.lispWord === 4) return dump.word
  const isVector = (offset: number) => (plainVectorLength(dump, offset) ?? 0) > 0
  const atFour = dump.starts.some(({ offset, code }) => code === 5 && isVector(offset) && dump.relocAt.has(offset + 4))
  return atFour ? 4 : 8
}

/** The images begin the section and end before zeros; among them are nil and t. */
function discardableProblems(dump: Checked): string[] {
  const { emacsRelocs, discardableStart, coldStart, bytes } = dump
  const images = emacsRelocs.filter(({ type, word }) => type === 0 && word < coldStart).sort((a, b) => a.word - b.word)
  const problems: string[] = []
  const first = images[0]?.word ?? Number.NaN
  if (!(first >= discardableStart && first < discardableStart + 16))
    problems.push('the images do not begin the section')
  const end = images.reduce((most, { word, length }) => Math.max(most, word + length), discardableStart)
  if (bytes.subarray(end, coldStart).some((byte) => byte !== 0)) problems.push('the padding is not zero')
  if (!images.some((image) => holdsNilAndT(dump, image.word, image.length))) problems.push('nil and t are absent')
  return problems
}

/** sizeof (struct Lisp_Symbol): flags, four Lisp words and a pointer; aligned as Lisp words are. */
function symbolSizes({ word, lispWord }: Checked): readonly number[] {
  if (word === 8) return [48]
  return lispWord === 4 ? [24] : [40, 48]
}

function holdsNilAndT(dump: Checked, from: number, length: number): boolean {
  const nameLength = (symbol: number) => pointer(dump, pointer(dump, symbol + nameAt(symbol)))
  const nameAt = (symbol: number) => (dump.relocAt.has(symbol + 4) ? 4 : 8)
  const valueWord = (symbol: number) => {
    const at = symbol + nameAt(symbol) + dump.lispWord
    const little = dump.order === 'little'
    return dump.lispWord === 4 ? dump.view.getUint32(at, little) : Number(dump.view.getBigUint64(at, little))
  }
  return symbolSizes(dump).some((size) => {
    for (let at = from; at + 2 * size <= from + length; at += 4) {
      const t = at + size
      if (nameLength(at) === 3 && nameLength(t) === 1 && valueWord(at) === 0 && valueWord(t) === size) return true
    }
    return false
  })
}

/** Vectors end before the next object; Lisp slots of conses, vectors and symbols are relocated, fixnums or builtin symbols. */
function objectProblems(dump: Checked): string[] {
  const { starts, bytes, lispWord } = dump
  const contents = contentsOffset(dump)
  return starts.flatMap(({ offset, code }, i) => {
    const end = Math.min(starts[i + 1]?.offset ?? bytes.length, bytes.length)
    if (code === 5) {
      const length = plainVectorLength(dump, offset)
      const from = offset + contents
      if (length === null) {
        const overruns = from + pseudovectorAt(dump, offset).words * lispWord > end
        return overruns ? [`the pseudovector at ${offset} is longer than its room`] : []
      }
      if (from + length * lispWord > end) return [`the vector at ${offset} is longer than its room`]
      return slotProblems(dump, from, length)
    }
    if (code === 3 || code === 6) return slotProblems(dump, offset, 2)
    if (code !== 0) return []
    const name = dump.relocAt.has(offset + 4) ? 4 : 8
    return slotProblems(dump, offset + name + 2 * lispWord, 2)
  })
}

function slotProblems(dump: Checked, from: number, count: number): string[] {
  const { lispWord, view, order, relocAt, firstTag, high } = dump
  const little = order === 'little'
  const sizes = symbolSizes(dump).map(BigInt)
  const problems: string[] = []
  for (let at = from; at < from + count * lispWord; at += lispWord) {
    if ((relocAt.get(at) ?? -1) >= firstTag) continue
    const value = lispWord === 8 ? view.getBigUint64(at, little) : BigInt(view.getUint32(at, little))
    const fixnum = high ? value >> 62n === 1n : value % 4n === 2n
    const builtin = value < 1n << 20n && sizes.some((size) => value % size === 0n)
    if (!fixnum && !builtin) problems.push(`the word at ${at} is neither relocated nor an immediate`)
  }
  return problems
}
