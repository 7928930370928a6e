/**
 * Links and roots of a dump that is divided into atoms: for each relocation, the atom that contains it and its target.
 *
 * Units: bytes from the start of the file; offsets and deltas from the start of an atom.
 * Source: `dump_do_dump_relocation`, `dump_do_emacs_relocation` in src/pdumper.c, in reverse.
 * @module
 */
import { PdmpError } from '../error.ts'
import { bignumFields } from '../image/bignum.ts'
import { earlyRelocs, type Image } from '../image/image.ts'
import { targetReader } from '../image/slots.ts'
import type { RelocCodes } from '../layout/relocation-codes.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'
import type { PackedTable } from '../tables/packed-table.ts'
import { hex } from '../units.ts'
import { type Deferred, type Links, NO_ATOM, type Roots, Section } from './graph.ts'
import type { Cut } from './pieces.ts'

/** Read the links of all atoms, and set their words in `data` to zero. */
export function readLinks(image: Image, cut: Cut, data: Uint8Array): Links {
  const { offsets, types, length } = earlyRelocs(image)
  const { starts, sizes } = cut
  const atoms = starts.length
  const links = {
    length,
    rowStarts: new Uint32Array(atoms + 1),
    offsets: new Uint32Array(length),
    kinds: new Uint8Array(types),
    targets: new Int32Array(length),
    deltas: new Uint32Array(length),
  }
  const targets = new TargetReader(image, cut, links)
  let atom = 0
  let start = starts[0] ?? 0
  let end = start + (sizes[0] ?? 0)
  for (let i = 0; i < length; i++) {
    const slot = offsets[i]!
    while (slot >= end && atom < atoms) {
      links.rowStarts[++atom] = i
      start = starts[atom] ?? Number.POSITIVE_INFINITY
      end = start + (sizes[atom] ?? 0)
    }
    const type = types[i]!
    if (slot < start || slot + targets.widths[type]! > end)
      throw astray(slot, 'a relocation patches bytes that belong to no object')
    requireAligned(start, slot, image.layout.entryUnit)
    links.offsets[i] = slot - start
    targets.read(slot, type, i)
  }
  while (atom < atoms) links.rowStarts[++atom] = length
  blank(image, data)
  return links
}

/** The target of a kind of link. */
const Lead = { nowhere: 0, emacs: 1, dump: 2, limbs: 3 } as const

/** Reads target and delta of links. The work for each kind is looked up in tables, because there are half a million links. */
class TargetReader {
  /** Size of the word of each kind, in bytes. */
  readonly widths: Uint8Array
  readonly #leads: Uint8Array
  /** The tag of a Lisp word, which must be that of the target; -1 for raw pointers. */
  readonly #tags: Int8Array
  readonly #cut: Cut
  readonly #links: Links
  readonly #targetAt: (offset: number) => number
  /** Offset of the unused half of a wide Lisp word, in bytes from its start; 0 if words have no unused half. */
  readonly #unused: number
  readonly #limbsAt: number
  readonly #view: DataView
  readonly #little: boolean

  constructor(image: Image, cut: Cut, links: Links) {
    const { layout, bytes } = image
    this.widths = layout.relocs.widths
    this.#leads = Uint8Array.from(layout.relocKinds, (_, code) => leadOf(layout.relocs, code))
    this.#tags = layout.relocs.tags
    this.#cut = cut
    this.#links = links
    this.#targetAt = targetReader(image)
    this.#unused = layout.lispWordSize > layout.wordSize ? layout.wordSize : 0
    this.#limbsAt = bignumFields(layout).alloc
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#little = layout.byteOrder === 'little'
  }

  /** Read link `i`, of kind `code`, whose word is at `slot`. */
  read(slot: number, code: number, i: number): void {
    const lead = this.#leads[code]
    if (lead === Lead.nowhere) return
    const tag = this.#tags[code]!
    if (this.#unused > 0 && tag >= 0 && this.#targetAt(slot + this.#unused) !== 0)
      throw astray(slot, 'the upper half of a Lisp word is not zero')
    const target = lead === Lead.limbs ? this.#view.getInt32(slot + this.#limbsAt, this.#little) : this.#targetAt(slot)
    if (lead === Lead.emacs) {
      if ((target | 0) !== target) throw astray(slot, `${hex(target)} is not a valid offset from the Emacs basis`)
      this.#links.targets[i] = target
      return
    }
    const atom = this.#cut.atomAt(target)
    if (atom === NO_ATOM) throw astray(slot, `${hex(target)} belongs to no object`)
    const delta = target - this.#cut.starts[atom]!
    if (tag >= 0 && (delta !== 0 || this.#cut.types[atom] !== tag))
      throw astray(slot, `no object with tag ${tag} starts at ${hex(target)}`)
    this.#links.targets[i] = atom
    this.#links.deltas[i] = delta
  }
}

function leadOf({ intoEmacs, intoDump, bignum }: RelocCodes, code: number): number {
  if (intoEmacs[code] === 1) return Lead.emacs
  if (intoDump[code] === 1) return Lead.dump
  return code === bignum ? Lead.limbs : Lead.nowhere
}

/** Set the words that links describe to zero. */
function blank(image: Image, data: Uint8Array): void {
  const { offsets, types, length } = earlyRelocs(image)
  const { layout } = image
  const { widths, bignum } = layout.relocs
  const words = new Uint32Array(data.buffer, data.byteOffset, data.byteLength >>> 2)
  const { alloc } = bignumFields(layout)
  const starts = Uint8Array.from(widths, (_, code) => (code === bignum ? alloc : 0))
  for (let i = 0; i < length; i++) {
    const type = types[i]!
    const at = (offsets[i]! + starts[type]!) >>> 2
    const width = starts[type] === 0 ? widths[type]! : 4
    if (width >= 4) words[at] = 0
    if (width === 8) words[at + 1] = 0
  }
}

/** Read the relocations of a late phase. */
export function readDeferred({ offsets: slots, types, length, unitBits }: PackedTable, cut: Cut): Deferred {
  const atoms = new Uint32Array(length)
  const offsets = new Uint32Array(length)
  for (let i = 0; i < length; i++) {
    const slot = slots[i]!
    const atom = cut.atomAt(slot)
    if (atom === NO_ATOM) throw astray(slot, 'a late relocation patches bytes that belong to no object')
    requireAligned(cut.starts[atom]!, slot, 1 << unitBits)
    atoms[i] = atom
    offsets[i] = slot - cut.starts[atom]!
  }
  return { atoms, offsets, kinds: new Uint8Array(types) }
}

const leadsIntoDump: ReadonlySet<number> = new Set([
  EmacsRelocType.copyFromDump,
  EmacsRelocType.dumpPtrRaw,
  EmacsRelocType.dumpLv,
])

export function readRoots({ emacsRelocs: table }: Image, cut: Cut): Roots {
  const atoms = new Int32Array(table.length).fill(NO_ATOM)
  const deltas = new Uint32Array(table.length)
  const unions = new Uint8Array(table.unions)
  for (let i = 0; i < table.length; i++) {
    if (!leadsIntoDump.has(table.types[i]!)) continue
    const target = table.targets[i]!
    const entry = table.locator.offset + i * table.locator.entrySize
    const atom = cut.atomAt(target)
    if (atom === NO_ATOM) throw astray(entry, `${hex(target)} belongs to no object`)
    const delta = target - cut.starts[atom]!
    const size = table.types[i] === EmacsRelocType.copyFromDump ? table.lengths[i]! : 0
    if (delta + size > cut.sizes[atom]!)
      throw astray(entry, `copies past the end of the data that start at ${hex(target)}`)
    atoms[i] = atom
    deltas[i] = delta
    unions.fill(0, i * 8, i * 8 + 4)
  }
  const { length, types, lengths, emacsOffsets } = table
  return {
    length,
    types: types.slice(),
    lengths: lengths.slice(),
    emacsOffsets: emacsOffsets.slice(),
    atoms,
    deltas,
    unions,
  }
}

/** Read the vector of all hash tables, which must be the last object of the hot section. */
export function readHashList({ header }: Image, cut: Cut): number {
  if (header.hashList === null || header.hashList === 0) return NO_ATOM
  const atom = cut.atomAt(header.hashList)
  const isLast =
    cut.types[atom] !== NO_ATOM && cut.sections[atom] === Section.hot && cut.sections[atom + 1] !== Section.hot
  if (isLast && cut.starts[atom] === header.hashList) return atom
  throw astray(header.hashList, 'hash_list is not the last object of the hot section')
}

/** Require an aligned start, since entries can only express multiples of a unit, wherever the atom is placed. */
function requireAligned(start: number, slot: number, unit: number): void {
  if (start % unit !== 0) throw astray(slot, `a relocation patches an object at the unaligned offset ${hex(start)}`)
}

const astray = (offset: number, detail: string): PdmpError =>
  new PdmpError('link-astray', { path: 'graph', offset }, detail)
