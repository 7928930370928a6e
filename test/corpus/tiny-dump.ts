/**
 * Builds small, complete dumps of any generation, byte order and machine word, with a record of what is in them.
 *
 * In:  a description. Out: the bytes, and the truth that a reader must find in them.
 * This is a second implementation of the format, from the same facts and sharing no code with src/: tests lean on it.
 * Order: that of `Fdump_emacs_portable`: header, hot, discardable, cold, tables, header again with its magic last.
 * @module
 */
import { createHash } from 'node:crypto'
import type { Abi, AbiName, Generation, Release, TinyOptions } from './tiny-abi.ts'
import { builtinNames, subrPlaces, writeBuiltinSymbols, writeHotParts, writeSubrs } from './tiny-builtins.ts'
import { writeContents } from './tiny-contents.ts'
import { type EmacsRelocation, LISPSYM, TinyEmacs } from './tiny-emacs.ts'
import { type ObjectStart, type Relocation, TinyImage } from './tiny-image.ts'
import { writeVector } from './tiny-objects.ts'
import { type TinyHeader, writeHeader, writeTables } from './tiny-tables.ts'

export type { Generation, TinyOptions } from './tiny-abi.ts'

/** What was written. Offsets are bytes from the start of the file, or of the Emacs basis where the name says so. */
export interface TinyTruth {
  readonly name: string
  readonly generation: Generation
  /** Where the file alone tells it: 27, and 28 to 32 by their objects and the unit of entries. */
  readonly release: Release | '32' | null
  readonly abi: Abi
  /** 64 hexadecimal digits. */
  readonly fingerprint: string
  readonly header: TinyHeader
  /** Sorted by phase, then offset. */
  readonly relocations: readonly Relocation[]
  readonly objectStarts: readonly ObjectStart[]
  readonly emacsRelocations: readonly EmacsRelocation[]
  readonly lispsym: { readonly emacsOffset: number; readonly dumpOffset: number; readonly symbols: number }
  /** Offsets of the heap symbols, by name. */
  readonly symbols: ReadonlyMap<string, number>
  /** Offsets of the hash tables, in order of dumping. */
  readonly hashTables: readonly number[]
}

export interface TinyDump {
  readonly bytes: Uint8Array
  readonly truth: TinyTruth
}

/** A name that tells every dump of `tinyVariants` from every other. */
export function tinyName({ generation, release, byteOrder, abi, native }: TinyOptions): string {
  return `tiny-${release ?? generation}-${byteOrder}-${abi}${native ? '-native' : ''}`
}

export function tinyDump(options: TinyOptions): TinyDump {
  const image = new TinyImage(options)
  const emacs = new TinyEmacs(image)
  const { abi, out } = image
  const subrs = subrPlaces(image)
  if ((options.hashTables ?? 1) < 1) throw new Error('a dump without hash tables would have no hash_list')

  out.zeros(abi.headerSize)
  const contents = writeContents(image, emacs, subrs, options)

  // Last dumped first; its place is the header's last word, where there is one.
  const hashList = abi.hashList ? writeVector(image, [...contents.hashTables].reverse()) : null
  writeHotParts(image, contents.builtins)

  // Beyond this point no object starts before the cold section: images of what Emacs keeps in its own data.
  const discardableStart = out.length
  writeSubrs(image, emacs, subrs)
  const lispsymAt = writeBuiltinSymbols(image, emacs, contents.builtins, contents.chains)
  const coldStart = out.align(abi.pageSize)

  // Beyond this point nothing is relocated.
  emacs.finishTables(Uint8Array.from({ length: 40 }, (_, i) => 200 - i))
  image.drainCold()

  const relocations = image.resolve()
  const objectStarts = image.starts.sort((a, b) => a.offset - b.offset)
  const emacsRelocations = emacs.resolve()
  const tables = writeTables(image, relocations, objectStarts, emacsRelocations)
  const hashListAt = hashList === null ? null : hashList.offset
  const header = { size: abi.headerSize, ...tables, discardableStart, coldStart, hashList: hashListAt }
  const fingerprint = createHash('sha256').update(tinyName(options)).digest()
  writeHeader(out, header, fingerprint, abi.future)

  return {
    bytes: out.finish(),
    truth: {
      name: tinyName(options),
      generation: abi.generation,
      release: options.generation === '27' ? '27' : (options.release ?? null),
      abi,
      fingerprint: fingerprint.toString('hex'),
      header,
      relocations,
      objectStarts,
      emacsRelocations,
      lispsym: { emacsOffset: LISPSYM, dumpOffset: lispsymAt, symbols: builtinNames.length },
      symbols: new Map([...contents.symbols].map(([name, item]) => [name, item.offset])),
      hashTables: contents.hashTables.map((item) => item.offset),
    },
  }
}

/** Machines by byte order: 32-bit big-endian ones all align 8-byte scalars to 8. */
const abis: Readonly<Record<'little' | 'big', readonly AbiName[]>> = {
  little: [
    'lp64',
    'ilp32-align4',
    'ilp32-align8',
    'wide-align4',
    'wide-align8',
    'llp64',
    'ilp32-windows',
    'wide-windows',
  ],
  big: ['lp64', 'ilp32-align8', 'wide-align8'],
}

const writers: readonly Pick<TinyOptions, 'generation' | 'release'>[] = [
  { generation: '2018' },
  { generation: 'talk' },
  { generation: '27' },
  { generation: '28dev-a' },
  { generation: '28dev-n' },
  { generation: '28+', release: '28' },
  { generation: '28+', release: '29' },
  { generation: '28+', release: '30' },
  { generation: '28+', release: '31' },
  { generation: '28+', release: '32' },
]

/**
 * Wide Lisp words are known from 27 on. The tables of 2018 are aligned to 4 everywhere, so nothing tells a reader how that
 * machine aligned 8-byte scalars; one 32-bit machine stands for both. Windows differs in releases, not in what came before.
 */
function knownOn({ generation, release }: Pick<TinyOptions, 'generation' | 'release'>, abi: AbiName): boolean {
  // On 32-bit machines nothing tells a dump of 32 from one of 31.
  if (release === '32') return abi === 'lp64'
  if (abi === 'llp64' || abi.endsWith('-windows')) return generation === '27' || generation === '28+'
  if (abi.startsWith('wide')) return generation !== '2018' && generation !== 'talk'
  return abi !== 'ilp32-align4' || generation !== '2018'
}

/** Every writer on every machine, and native code on little-endian 64-bit ones from 28 on. */
export const tinyVariants: readonly TinyOptions[] = writers.flatMap((writer) =>
  (['little', 'big'] as const).flatMap((byteOrder) =>
    abis[byteOrder]
      .filter((abi) => knownOn(writer, abi))
      .flatMap((abi) => {
        const plain: TinyOptions = { ...writer, byteOrder, abi }
        const compiles = writer.generation === '28+' && byteOrder === 'little' && abi === 'lp64'
        return compiles ? [plain, { ...plain, native: true }] : [plain]
      }),
  ),
)
