/**
 * A dump of `corpus/` for pictures, read by the parsers that are compiled from the specification.
 *
 * In: its name. Out: its parts, single entries of its tables, words, and the addresses at which a real Emacs had loaded it.
 * Units: bytes from the start of the file, or from the Emacs basis.
 *
 * @module
 */

import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { type DebugObject, type DebugParsers, read } from '../debug-parsers.ts'
import type { FieldTables } from '../field-tables.ts'
import { type EntryBits, fieldOf, packedBits } from './entry-bits.ts'

const corpus = new URL('../../../corpus/', import.meta.url)

/** Facts about a dump that are in `corpus/manifest.json` and not in the file. */
interface ManifestEntry {
  readonly name: string
  readonly emacs: string
  readonly machine: string
  readonly placement: Readonly<Record<'dumpBase' | 'emacsBasis' | 'lispsym', string>>
}

/** A section or a table. */
export interface Part {
  readonly name: string
  readonly start: number
  readonly size: number
  /** Number of entries, for a table. */
  readonly entries?: number
}

/** An entry of `dump_relocs` or `object_starts`. */
export interface Entry {
  /** For example `dump_relocs[0][7]`. */
  readonly path: string
  /** Offset of the entry itself. */
  readonly at: number
  readonly word: number
  readonly ofs: number
  readonly code: number
}

export interface EmacsEntry {
  readonly path: string
  readonly at: number
  readonly code: number
  readonly length: number
  readonly ofsEmacs: number
  /** The offset in the union, in the dump or from the Emacs basis; undefined for an immediate. */
  readonly ofsOperand: number | undefined
}

interface Table {
  readonly path: string
  readonly ofs: number
  readonly num: number
}

export class RealDump {
  readonly name: string
  /** For example `Emacs 28.2, x86_64`. */
  readonly title: string
  readonly bytes: Uint8Array
  readonly isLittle: boolean
  /** Sections and tables, in the order of the file. Bytes between two of them belong to the former. */
  readonly parts: readonly Part[]
  /** By phase. */
  readonly dumpRelocs: readonly Table[]
  readonly objectStarts: Table
  readonly emacsRelocs: Table
  /** Addresses of the dump, of Emacs's own data and of the builtin symbols in a real Emacs. */
  readonly dumpBase: bigint
  readonly emacsBasis: bigint
  readonly lispsym: bigint
  readonly #parsers: DebugParsers
  readonly #tables: FieldTables
  readonly #bits: EntryBits
  readonly #view: DataView
  #emacsEntries: readonly EmacsEntry[] | undefined

  constructor(parsers: DebugParsers, tables: FieldTables, name: string) {
    const { emacs, machine, placement } = manifestEntry(name)
    this.#parsers = parsers
    this.#tables = tables
    this.name = name
    this.title = `Emacs ${emacs}, ${machine.split('-')[0]}`
    this.bytes = new Uint8Array(brotliDecompressSync(readFileSync(new URL(`${name}/dump.pdmp.br`, corpus))))
    this.#view = new DataView(this.bytes.buffer)
    const file = read(parsers, ['pdmp'], this.bytes, [])
    this.isLittle = file['isLittle'] as boolean
    this.#bits = packedBits(parsers, this.isLittle)
    const phases = file['dumpRelocs'] as readonly Table[]
    this.dumpRelocs = phases.map(({ ofs, num }, i) => ({ path: `dump_relocs[${i}]`, ofs, num }))
    this.objectStarts = tableOf(file, 'object_starts', 'objectStarts')
    this.emacsRelocs = tableOf(file, 'emacs_relocs', 'emacsRelocs')
    this.parts = partsOf(this, file)
    this.dumpBase = BigInt(placement.dumpBase)
    this.emacsBasis = BigInt(placement.emacsBasis)
    this.lispsym = BigInt(placement.lispsym)
  }

  part(name: string): Part {
    const found = this.parts.find((part) => part.name === name)
    if (found === undefined) throw new Error(`${this.name} has no ${name}`)
    return found
  }

  entry({ path, ofs }: Table, i: number): Entry {
    const at = ofs + this.#packedSize * i
    const word = this.#view.getUint32(at, this.isLittle)
    const raw = this.bytes.subarray(at, at + this.#packedSize)
    const entry = read(this.#parsers, ['packed_reloc'], raw, [this.isLittle, this.#bits['raw_type']!.width, 4])
    return { path: `${path}[${i}]`, at, word, ofs: entry['ofs'] as number, code: entry['code'] as number }
  }

  /** The middle entry with that code: a typical one, unlike the first, and chosen without preference. */
  middleEntry(table: Table, code: number): Entry {
    const type = this.#bits['raw_type']!
    const found: number[] = []
    for (let i = 0; i < table.num; i++) {
      const word = this.#view.getUint32(table.ofs + this.#packedSize * i, this.isLittle)
      if (fieldOf(word, type) === code) found.push(i)
    }
    return this.entry(table, middleOf(found, `${table.path} of code ${code}`))
  }

  /** Index in `object_starts` of the object that starts exactly there, or -1 - index of the first one after it. */
  objectIndex(ofs: number): number {
    let [low, high] = [0, this.objectStarts.num]
    while (low < high) {
      const middle = (low + high) >> 1
      const found = this.entry(this.objectStarts, middle).ofs
      if (found === ofs) return middle
      if (found < ofs) low = middle + 1
      else high = middle
    }
    return -1 - low
  }

  #emacsEntry(i: number): EmacsEntry {
    const { size } = this.#tables.emacsReloc
    const at = this.emacsRelocs.ofs + size * i
    const entry = read(this.#parsers, ['emacs_reloc'], this.bytes.subarray(at, at + size), [this.isLittle, true])
    const { code, length, ofsEmacs, operand } = entry as unknown as EmacsEntry & { operand: DebugObject }
    const target = operand['ofsDump'] ?? operand['ofsEmacs2']
    return { path: `emacs_relocs[${i}]`, at, code, length, ofsEmacs, ofsOperand: target as number | undefined }
  }

  /** All entries with a code. The table is small enough to read completely. */
  emacsEntriesOf(code: number): readonly EmacsEntry[] {
    this.#emacsEntries ??= Array.from({ length: this.emacsRelocs.num }, (_, i) => this.#emacsEntry(i))
    return this.#emacsEntries.filter((entry) => entry.code === code)
  }

  middleEmacsEntry(code: number): EmacsEntry {
    return middleOf(this.emacsEntriesOf(code), `emacs_relocs of code ${code}`)
  }

  /** Read a word of 64 bits. */
  word(ofs: number): bigint {
    return this.#view.getBigUint64(ofs, this.isLittle)
  }

  get #packedSize(): number {
    return this.#tables.packedEntry['27+5']!.size
  }
}

function manifestEntry(name: string): ManifestEntry {
  const { dumps } = JSON.parse(readFileSync(new URL('manifest.json', corpus), 'utf8')) as { dumps: ManifestEntry[] }
  const found = dumps.find((dump) => dump.name === name)
  if (found === undefined) throw new Error(`corpus/manifest.json has no ${name}`)
  return found
}

function tableOf(file: DebugObject, path: string, field: string): Table {
  const { ofs, num } = file[field] as Table
  return { path, ofs, num }
}

function partsOf({ bytes, dumpRelocs, objectStarts, emacsRelocs }: RealDump, file: DebugObject): readonly Part[] {
  const sections = ['hot', 'discardable', 'cold'].map((name) => ({ name, start: (file[name] as Table).ofs }))
  const tables = [...dumpRelocs, objectStarts, emacsRelocs]
  const starts = [
    { name: 'header', start: 0 },
    ...sections,
    ...tables.map(({ path, ofs, num }) => ({ name: path, start: ofs, entries: num })),
  ]
  return starts.map((part, i) => ({ ...part, size: (starts[i + 1]?.start ?? bytes.length) - part.start }))
}

function middleOf<T>(found: readonly T[], what: string): T {
  if (found.length === 0) throw new Error(`no ${what}`)
  return found[found.length >> 1]!
}
