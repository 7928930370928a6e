/**
 * Defects of the file as a whole: magic, length, the header's numbers, and tables that follow another layout.
 *
 * Each is one documented change of a synthetic dump; the key is the file's name in corpus/bad.
 * @module
 */
import { DumpEditor } from './dump-editor.ts'
import type { TinyOptions, TinyTruth } from './tiny-dump.ts'

export interface Defect {
  /** What was changed, and which rule that breaks. */
  readonly why: string
  readonly make: () => Uint8Array
}

/** A file of 10 kB with one relocation phase, for defects that are the same everywhere. */
export const small: TinyOptions = { generation: '27', byteOrder: 'little', abi: 'lp64' }
/** Three phases, hash_list, 64 KiB pages. */
export const modern: TinyOptions = { generation: '28+', release: '30', byteOrder: 'little', abi: 'lp64' }

const edit = (options: TinyOptions) => new DumpEditor(options)
const ascii = (text: string) => new TextEncoder().encode(text)

export const badHeaders: Readonly<Record<string, Defect>> = {
  'magic-absent': {
    why: 'the first byte of the magic is E',
    make: () => edit(small).setInt(0, 1, 'E'.charCodeAt(0)).bytes,
  },
  'magic-failed-dump': {
    why: 'the first byte of the magic is !, as Emacs leaves it when it dies while dumping',
    make: () => edit(small).setInt(0, 1, '!'.charCodeAt(0)).bytes,
  },
  empty: { why: 'no bytes at all', make: () => new Uint8Array(0) },
  '15-bytes': { why: 'one byte less than the magic', make: () => ascii('DUMPEDGNUEMACS\0') },
  'magic-only': { why: 'the magic and nothing else', make: () => ascii('DUMPEDGNUEMACS\0\0') },
  'header-truncated': {
    why: 'cut in the middle of the header, after 60 bytes',
    make: () => edit(small).truncate(60).bytes,
  },
  'header-only': { why: 'cut behind the header', make: () => edit(modern).truncate(100).bytes },
  'truncated-1-byte': { why: 'the last byte is missing', make: () => cut((length) => length - 1) },
  'truncated-half': { why: 'the second half is missing', make: () => cut((length) => length >> 1) },
  'tail-zero': {
    why: 'all is zero from the middle of dump_relocs on, as after a power failure or on a full disk',
    make: () => fillFromRelocs(0),
  },
  'tail-erased': {
    why: 'all is 0xff from the middle of dump_relocs on, as an erased block of flash memory reads',
    make: () => fillFromRelocs(0xff),
  },
  'trailing-byte': {
    why: 'one byte follows the last table',
    make: () => {
      const dump = edit(small)
      return dump.insert(dump.bytes.length, Uint8Array.of(0)).bytes
    },
  },
  'fingerprint-blank': {
    why: 'the 32 bytes of the fingerprint are zero: it fits no executable',
    make: () => {
      const dump = edit(small)
      dump.bytes.fill(0, 16, 48)
      return dump.bytes
    },
  },
  'locator-negative': {
    why: 'object_starts is at offset -8',
    make: () => edit(small).setHeader('object_starts.ofs', -8).bytes,
  },
  'locator-count-negative': {
    why: 'emacs_relocs has -1 entries',
    make: () => edit(small).setHeader('emacs_relocs.num', -1).bytes,
  },
  'locator-count-giant': {
    why: 'dump_relocs has 2^31 - 1 entries, 8 GiB of them',
    make: () => edit(small).setHeader('dump_relocs.0.num', 0x7fffffff).bytes,
  },
  'tables-overlap': {
    why: 'object_starts begins 8 bytes before dump_relocs ends',
    make: () => {
      const dump = edit(small)
      return dump.setHeader('object_starts.ofs', dump.truth.header.objectStarts.offset - 8).bytes
    },
  },
  'tables-gap': { why: '16 bytes that belong to no table lie before object_starts', make: gapBeforeObjectStarts },
  'table-past-end': {
    why: 'emacs_relocs claims one entry more than the file has room for',
    make: () => {
      const dump = edit(small)
      return dump.setHeader('emacs_relocs.num', dump.truth.header.emacsRelocs.count + 1).bytes
    },
  },
  'cold-before-discardable': {
    why: 'the cold section starts at 4096, in the hot section',
    make: () => edit(modern).setHeader('ofs_cold_start', 4096).bytes,
  },
  'cold-start-unaligned': {
    why: 'the cold section starts 8 bytes behind its page',
    make: () => {
      const dump = edit(modern)
      return dump.setHeader('ofs_cold_start', dump.truth.header.coldStart + 8).bytes
    },
  },
  'discardable-start-in-header': {
    why: 'the discardable section starts at 64, in the header',
    make: () => edit(modern).setHeader('ofs_discardable_start', 64).bytes,
  },
  'discardable-start-flipped': {
    why: 'bit 8 of discardable_start is flipped: images of what Emacs copies lie before it, or objects behind it',
    make: () => {
      const dump = edit(modern)
      return dump.setHeader('ofs_discardable_start', dump.truth.header.discardableStart ^ 0x100).bytes
    },
  },
  'lookalike-8-byte-entries': {
    why: 'the magic and the 100-byte header of 28, but tables of 8-byte entries, as a look-alike of Emacs writes them',
    make: lookalike,
  },
  'both-layouts-fit': {
    why: 'dump_relocs and object_starts are empty: the headers of 2018, the talk and 27 fit alike',
    make: withoutEntries,
  },
}

function cut(lengthOf: (length: number) => number): Uint8Array {
  const dump = edit(small)
  return dump.truncate(lengthOf(dump.bytes.length)).bytes
}

/** Where the tail-zero and tail-erased dumps end to be sound: entry 60 of the early dump_relocs. */
export const lostFrom = ({ header: { dumpRelocs } }: TinyTruth): number => dumpRelocs[0]!.offset + 4 * 60

function fillFromRelocs(byte: number): Uint8Array {
  const dump = edit(modern)
  dump.bytes.fill(byte, lostFrom(dump.truth))
  return dump.bytes
}

function gapBeforeObjectStarts(): Uint8Array {
  const dump = edit(small)
  const { objectStarts, emacsRelocs } = dump.truth.header
  dump.setHeader('object_starts.ofs', objectStarts.offset + 16)
  dump.setHeader('emacs_relocs.ofs', emacsRelocs.offset + 16)
  return dump.insert(objectStarts.offset, new Uint8Array(16)).bytes
}

/** The three kinds of entries as pairs of 32-bit numbers, the tables end to end up to the end of the file. */
function lookalike(): Uint8Array {
  const { bytes, truth } = edit(modern)
  const { header } = truth
  const entry = (code: number, offset: number) => {
    const pair = new DataView(new ArrayBuffer(8))
    pair.setUint32(0, offset, true)
    pair.setUint32(4, code, true)
    return [...new Uint8Array(pair.buffer)]
  }
  const tables = [
    truth.relocations.map(({ code, offset }) => entry(code, offset)),
    [],
    [],
    truth.objectStarts.map(({ code, offset }) => entry(code, offset)),
    truth.emacsRelocations.map(({ code, emacsOffset }) => entry(code, emacsOffset)),
  ]
  const heapEnd = header.dumpRelocs[0]!.offset
  const out = [...bytes.subarray(0, heapEnd)]
  const view = new DataView(new ArrayBuffer(8 * tables.length))
  for (const [i, entries] of tables.entries()) {
    view.setInt32(8 * i, out.length, true)
    view.setInt32(8 * i + 4, entries.length, true)
    out.push(...entries.flat())
  }
  const made = Uint8Array.from(out)
  made.set(new Uint8Array(view.buffer), 48)
  return made
}

function withoutEntries(): Uint8Array {
  const dump = edit(small)
  const { dumpRelocs, emacsRelocs } = dump.truth.header
  const heapEnd = dumpRelocs[0]!.offset
  const kept = dump.bytes.slice(emacsRelocs.offset)
  dump.truncate(heapEnd).insert(heapEnd, kept)
  dump.setHeader('dump_relocs.0.num', 0).setHeader('object_starts.num', 0)
  return dump.setHeader('object_starts.ofs', heapEnd).setHeader('emacs_relocs.ofs', heapEnd).bytes
}
