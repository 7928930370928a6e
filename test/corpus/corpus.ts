/**
 * The dumps that tests read: the committed corpus, and whatever a developer adds with PDMP_EXTRA.
 *
 * In:  corpus/manifest.json, corpus/NAME/dump.pdmp.br, corpus/bad/DEFECT.pdmp[.br].
 * Out: names, and unpacked bytes. Each dump is unpacked once per process; the bytes are shared, so copy before writing.
 * @module
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { isFast } from '../effort.ts'

/** Where Emacs once loaded a dump, and what the dump then looked like in memory. Addresses are "0x…" strings. */
interface Placement {
  readonly dumpBase: string
  readonly emacsBasis: string
  /** Address of lispsym[0], not an offset. */
  readonly lispsym: string
  /** The whole image after the early relocations and the Emacs relocations, before any hook. */
  readonly imageSha256: string
}

interface PackedExecutable {
  /** Of the executable. */
  readonly size: number
  readonly sha256: string
  readonly packedSha256: string
}

export interface RealDump {
  readonly name: string
  readonly emacs: string
  readonly release: '27' | '28' | '29' | '30' | '31'
  readonly machine: string
  readonly byteOrder: 'little' | 'big'
  readonly wordSize: 4 | 8
  readonly lispWordSize: 4 | 8
  readonly nativeComp: boolean
  readonly licence: string
  readonly origin: string
  readonly source: string
  readonly size: number
  readonly sha256: string
  /** SHA-256 of dump.pdmp.br. */
  readonly packedSha256: string
  readonly placement: Placement | null
  /** The executable of which emacs.br has parts, as test/corpus/pack-executables.ts says. */
  readonly executable?: PackedExecutable
  /** Files beside the dump, without `.br`. */
  readonly oracles: readonly string[]
}

export interface Manifest {
  readonly schema: 'pdmp/corpus/1'
  readonly dumps: readonly RealDump[]
}

/** A dump outside the repository: NAME.pdmp in the directory PDMP_EXTRA, and the files NAME.* beside it. */
export interface ExtraDump {
  readonly name: string
  readonly path: string
  /** Paths of the other files of that name, by what follows the name: 'objtypes-aftergc.jsonl' and the like. */
  readonly oracles: Readonly<Record<string, string>>
}

const root = fileURLToPath(new URL('../../corpus/', import.meta.url))
const unpacked = new Map<string, Uint8Array>()

/** Path of a file of the corpus. */
export const corpusPath = (...parts: string[]): string => join(root, ...parts)

export const manifest = (): Manifest => JSON.parse(readFileSync(corpusPath('manifest.json'), 'utf8'))

/** The manifest's entry for a real dump. */
export function realDump(name: string): RealDump {
  const found = manifest().dumps.find((dump) => dump.name === name)
  if (found === undefined) throw new Error(`${name} is not in corpus/manifest.json`)
  return found
}

/** Every dump of the corpus, real ones first, in the order of the manifest; then the synthetic ones by name. */
export const corpusNames = (): string[] => [...realNames(), ...tinyNames()]

export const realNames = (): string[] => manifest().dumps.map((dump) => dump.name)

export const tinyNames = (): string[] =>
  readdirSync(root)
    .filter((name) => name.startsWith('tiny-') && existsSync(corpusPath(name, 'dump.pdmp.br')))
    .sort()

/**
 * The dumps of which `npm test` makes do where a test is slow and says the same of every dump: Emacs 27, a big-endian machine and one of
 * 32 bits; and synthetic dumps in which every generation, release, ABI and byte order occurs.
 */
export const samples = {
  real: ['trixie-i386', 'bookworm-s390x', 'bullseye-amd64'],
  tiny: [
    'tiny-2018-big-lp64',
    'tiny-27-big-wide-align8',
    'tiny-27-little-ilp32-align4',
    'tiny-28-little-lp64-native',
    'tiny-28dev-a-little-wide-align4',
    'tiny-28dev-n-big-ilp32-align8',
    'tiny-29-little-llp64',
    'tiny-30-little-wide-windows',
    'tiny-31-big-lp64',
    'tiny-31-little-ilp32-windows',
    'tiny-32-little-lp64',
    'tiny-talk-little-ilp32-align8',
  ],
} as const

/** The first `count` of `samples.real` in `npm test`, and every real dump in other runs. */
export const realSample = (count: number = samples.real.length): readonly string[] =>
  isFast ? samples.real.slice(0, count) : realNames()

/** Whether a synthetic dump is to be tried: in `npm test` those of `samples.tiny`, in other runs every one. */
export const isInSample = (name: string): boolean => !isFast || samples.tiny.some((sample) => sample === name)

/** The synthetic dumps that are to be tried. */
export const tinySample = (): string[] => tinyNames().filter(isInSample)

/** Both. */
export const corpusSample = (realCount?: number): string[] => [...realSample(realCount), ...tinySample()]

/** The defects of corpus/bad, by name. */
export const badNames = (): string[] =>
  existsSync(corpusPath('bad'))
    ? readdirSync(corpusPath('bad'))
        .filter((file) => /\.pdmp(\.br)?$/.test(file))
        .map((file) => file.replace(/\.pdmp(\.br)?$/, ''))
        .sort()
    : []

/** The bytes of one dump of the corpus. */
export const readDump = (name: string): Uint8Array => readUnpacked(corpusPath(name, 'dump.pdmp.br'))

/** The executable of a real dump, as far as a reader of the dump reads it; all else is zero. */
export const readExecutable = (name: string): Uint8Array => readUnpacked(corpusPath(name, 'emacs.br'))

/** The bytes of an oracle of a real dump: `readOracle('own-28.2-min', 'lastmarkbits.bin')`. */
export const readOracle = (name: string, oracle: string): Uint8Array => readUnpacked(corpusPath(name, `${oracle}.br`))

/** Two dumps of one `temacs`, made under different conditions, and the executable that starts from either. */
export function twoBuilds(): { readonly dumps: readonly [Uint8Array, Uint8Array]; readonly executable: Uint8Array } {
  const both = readUnpacked(corpusPath('two-builds', 'dumps.br'))
  const executable = readUnpacked(corpusPath('two-builds', 'emacs.br'))
  return { dumps: [both.subarray(0, FIRST_BUILD), both.subarray(FIRST_BUILD)], executable }
}

/** Bytes of the first of the two builds. */
const FIRST_BUILD = 10_507_072

/** Path of a broken dump, as a user would name it on the command line. */
export function badPath(defect: string): string {
  const raw = corpusPath('bad', `${defect}.pdmp`)
  return existsSync(raw) ? raw : `${raw}.br`
}

export const readBad = (defect: string): Uint8Array => readUnpacked(badPath(defect))

/** What PDMP_EXTRA names; empty, with one printed line per process, when it is not set. */
export function extraDumps(): ExtraDump[] {
  const directory = process.env.PDMP_EXTRA
  if (directory === undefined || directory === '') {
    console.warn('PDMP_EXTRA is not set: no dumps beyond the corpus are tested')
    return []
  }
  const files = readdirSync(directory).sort()
  return files
    .filter((file) => file.endsWith('.pdmp'))
    .map((file) => {
      const name = file.slice(0, -'.pdmp'.length)
      const beside = files.filter((other) => other.startsWith(`${name}.`) && other !== file)
      const oracles = Object.fromEntries(beside.map((other) => [other.slice(name.length + 1), join(directory, other)]))
      return { name, path: join(directory, file), oracles }
    })
}

function readUnpacked(path: string): Uint8Array {
  const known = unpacked.get(path)
  if (known !== undefined) return known
  const stored = readFileSync(path)
  const bytes = new Uint8Array(path.endsWith('.br') ? brotliDecompressSync(stored) : stored)
  unpacked.set(path, bytes)
  return bytes
}
