/**
 * Every structure of a dump: the charset table, the objects of `object_starts`, what the discardable section holds for the
 * executable, and what hangs on all of these by raw pointers.
 *
 * In: a dump. Out: the same structures, each read twice. Offsets are bytes from the start of the dump.
 *
 * @module
 */

import { EmacsReloc } from '../../generated/EmacsReloc.js'
import { type ReleaseName, symbolFlags } from '../../generated/field_tables.js'
import { Pdmp } from '../../generated/Pdmp.js'
import { PdmpHeap } from '../../generated/PdmpHeap.js'
import { DumpWords, type WalkedDump } from './dump-words.ts'
import { entriesOf, streamOf } from './real-dumps.ts'
import { TwoReadings } from './two-readings.ts'

/** Names of pseudovectors by code. */
const pvecNames: Readonly<Record<ReleaseName, Readonly<Record<number, string | undefined>>>> = {
  27: PdmpHeap.PvecTypes27,
  28: PdmpHeap.PvecTypes28,
  29: PdmpHeap.PvecTypes29,
  30: PdmpHeap.PvecTypes30,
  31: PdmpHeap.PvecTypes30,
}

/** Structures whose name is not that of their kind of pseudovector. */
const structOfPvec: Readonly<Record<string, string>> = { closure: 'compiled', subr: 'subr_native' }

/** Structures by type code in `object_starts`; vectorlikes are told by their header. */
const narrowTypes: Readonly<Record<number, string>> = { 0: 'symbol', 3: 'cons', 4: 'string', 7: 'float' }
const wideTypes: Readonly<Record<number, string>> = { 0: 'symbol', 4: 'string', 6: 'cons', 7: 'float' }

/** Structures by Lisp_Fwd_Type. */
const forwards = ['fwd', 'fwd', 'fwd', 'buffer_objfwd', 'kboard_objfwd'] as const

/** Read every structure of `dump` twice; its table has `numCharsets` charsets. */
export function walk(dump: WalkedDump, bytes: Uint8Array, numCharsets: number): TwoReadings {
  const words = new DumpWords(dump, bytes)
  const readings = new TwoReadings(words)
  const file = new Pdmp(streamOf(bytes))
  const satellites = new Satellites(words, readings)
  charsets(words, readings, file.lenHeader, numCharsets)
  const starts = entriesOf(file.objectStarts)
  for (const [index, { ofs, code }] of starts.entries()) {
    const next = starts[index + 1]?.ofs ?? file.dumpRelocs[0]!.ofs
    const name = nameOf(words, ofs, code)
    readings.structure(name, ofs, ofs < file.discardable.ofs ? Math.min(next, file.discardable.ofs) : next)
    satellites.read(name, ofs)
  }
  // Only a build with native compilation has relocations in the last phase.
  const isNative = (file.dumpRelocs[2]?.num ?? 0) > 0
  for (const { kind, operand, length } of entriesOf(file.emacsRelocs)) {
    if (kind !== EmacsReloc.Kinds.COPY_FROM_DUMP || !('ofsDump' in operand)) continue
    // Other copies are of C variables and come from the cold section.
    if (operand.ofsDump >= file.discardable.ofsEnd) continue
    for (let at = operand.ofsDump; at < operand.ofsDump + length; ) {
      const name = discardedName(words, at, isNative)
      const end = at + words.struct(name, at).size
      readings.structure(name, at, end)
      satellites.read(name, at)
      at = end
    }
  }
  return readings
}

function nameOf(words: DumpWords, ofs: number, code: number): string {
  const { lenPointer, lenLispWord } = words.abi
  const byType = (lenLispWord > lenPointer ? wideTypes : narrowTypes)[code]
  return byType ?? pvecNameOf(words, ofs)
}

function pvecNameOf(words: DumpWords, ofs: number): string {
  const { isPseudovector, pvec } = words.header(ofs)
  if (!isPseudovector) return 'vector'
  const name = pvecNames[words.dump.release][pvec]?.slice('PVEC_'.length).toLowerCase() ?? `pvec ${pvec}`
  return structOfPvec[name] ?? name
}

/** Builtin symbols and C functions fill the discardable section; only the latter begin with a header. */
function discardedName(words: DumpWords, ofs: number, isNative: boolean): string {
  if (pvecNameOf(words, ofs) !== 'subr_native') return 'symbol'
  return isNative ? 'subr_native' : 'subr'
}

function charsets(words: DumpWords, readings: TwoReadings, lenHeader: number, numCharsets: number): void {
  const { size } = words.struct('charset', 0)
  const align = Number(words.dump.release) >= 30 ? words.abi.lenLispWord : 8
  const start = Math.ceil(lenHeader / align) * align
  for (let index = 0; index < numCharsets; index++) {
    readings.structure('charset', start + index * size, start + (index + 1) * size)
  }
}

/** What structures lead to by raw pointers. */
class Satellites {
  readonly #words: DumpWords
  readonly #readings: TwoReadings

  constructor(words: DumpWords, readings: TwoReadings) {
    this.#words = words
    this.#readings = readings
  }

  /** Read the satellites of the structure `name` at `ofs`. */
  read(name: string, ofs: number): void {
    const release = Number(this.#words.dump.release)
    const field = (id: string) => this.#words.field(name, ofs, id)
    if (name === 'symbol') this.#valueOfSymbol(ofs)
    else if (name === 'string') this.#intervals(field('ofs_intervals'))
    else if (name === 'buffer') this.#intervals(field('own_text.intervals'))
    else if (name === 'overlay' && release >= 29) this.#satellite('itree_node', field('ofs_interval'))
    else if (name === 'bignum') this.#limbs(field('ofs_limbs'), Math.abs(field('mpsize')))
    else if (name === 'hash_table' && release >= 30) this.#lispWords(field('ofs_key_and_value'), 2 * field('count'))
    else if (name === 'obarray') this.#lispWords(field('ofs_buckets'), 2 ** field('size_bits'))
  }

  #satellite(name: string, ofs: number): void {
    this.#readings.structure(name, ofs, this.#words.bytes.length)
  }

  #intervals(root: number): void {
    const open = root === 0 ? [] : [root]
    for (let ofs = open.pop(); ofs !== undefined; ofs = open.pop()) {
      this.#satellite('interval', ofs)
      for (const side of ['ofs_left', 'ofs_right']) {
        const child = this.#words.field('interval', ofs, side)
        if (child !== 0) open.push(child)
      }
    }
  }

  #valueOfSymbol(ofs: number): void {
    const { flags, val } = this.#words.struct('symbol', ofs).fields
    const redirect = this.#words.bits(ofs, flags!, symbolFlags[this.#words.dump.release].redirect!)
    const target = this.#words.pointer(ofs + val!.offset)
    if (redirect === 3) this.#forward(target)
    if (redirect !== 2) return
    this.#satellite('blv', target)
    const forward = this.#words.field('blv', target, 'ofs_fwd')
    if (forward !== 0) this.#forward(forward)
  }

  #forward(ofs: number): void {
    // Since February 2026 31 has these in the executable.
    if (this.#words.dump.release === '31') return
    this.#satellite(forwards[this.#words.int(ofs, 4)] ?? 'fwd', ofs)
  }

  #limbs(ofs: number, num: number): void {
    const stream = streamOf(this.#words.bytes.subarray(ofs))
    const { lenLimb = this.#words.abi.lenPointer } = this.#words.dump
    const { words } = new PdmpHeap.Limbs(stream, null, this.#readings.root, num, lenLimb)
    this.#readings.array('limbs', ofs, lenLimb, num, words)
  }

  #lispWords(ofs: number, num: number): void {
    const stream = streamOf(this.#words.bytes.subarray(ofs))
    const { words } = new PdmpHeap.LispWords(stream, null, this.#readings.root, num)
    this.#readings.array('lisp_words', ofs, this.#words.abi.lenLispWord, num, words)
  }
}
