/**
 * What the headers of real dumps of the corpus say, as an independent program decoded them; and what tests of the parsers share.
 *
 * @module
 */
import { KaitaiStream } from '../../generated/KaitaiStream.js'
import { Pdmp } from '../../generated/Pdmp.js'

/** Table locators are [offset, number of entries]; other numbers are offsets in bytes. */
export interface RealDump {
  readonly name: string
  readonly isLittle: boolean
  readonly shape: number
  readonly dumpRelocs: readonly (readonly [number, number])[]
  readonly objectStarts: readonly [number, number]
  readonly emacsRelocs: readonly [number, number]
  readonly discardableStart: number
  readonly coldStart: number
  readonly hashList: number | undefined
  /** The image of the symbol `nil` in the discardable section, and its first two bytes. */
  readonly nil: { readonly offset: number; readonly flags: readonly [number, number] }
  readonly release: number
  readonly wordSize: 4 | 8
}

export const realDumps: readonly RealDump[] = [
  {
    name: 'bullseye-amd64',
    isLittle: true,
    shape: Pdmp.Shapes.EMACS_27,
    dumpRelocs: [[0x799d98, 0x5d966]],
    objectStarts: [0x910330, 0x245b9],
    emacsRelocs: [0x9a1a18, 0xab6],
    discardableStart: 0x699800,
    coldStart: 0x6b6000,
    hashList: undefined,
    nil: { offset: 6978752, flags: [0x98, 0x01] },
    release: 27,
    wordSize: 8,
  },
  {
    name: 'bookworm-amd64',
    isLittle: true,
    shape: Pdmp.Shapes.EMACS_28,
    dumpRelocs: [
      [0xa39ce8, 0x79ba3],
      [0xc20b78, 0x49],
      [0xc20ca0, 0x12fe],
    ],
    objectStarts: [0xc25898, 0x33af4],
    emacsRelocs: [0xcf4468, 0xb26],
    discardableStart: 0x831320,
    coldStart: 0x860000,
    hashList: 0x82fe08,
    nil: { offset: 8691472, flags: [0x98, 0x01] },
    release: 28,
    wordSize: 8,
  },
  {
    name: 'bookworm-s390x',
    isLittle: false,
    shape: Pdmp.Shapes.EMACS_28,
    dumpRelocs: [
      [0x7e9798, 0x620c2],
      [0x971aa0, 0],
      [0x971aa0, 0],
    ],
    objectStarts: [0x971aa0, 0x268aa],
    emacsRelocs: [0xa0bd48, 0x612],
    discardableStart: 0x6c5c10,
    coldStart: 0x6f0000,
    hashList: 0x6c4c28,
    nil: { offset: 7161408, flags: [0x46, 0x80] },
    release: 28,
    wordSize: 8,
  },
  {
    name: 'trixie-i386',
    isLittle: true,
    shape: Pdmp.Shapes.EMACS_28,
    dumpRelocs: [
      [0x84b394, 0x89717],
      [0xa70ff0, 0x4f],
      [0xa7112c, 0x164e],
    ],
    objectStarts: [0xa76a64, 0x3be17],
    emacsRelocs: [0xb662c0, 0xc11],
    discardableStart: 0x4b06a8,
    coldStart: 0x4d0000,
    hashList: 0x4af8d8,
    nil: { offset: 4982664, flags: [0xc8, 0x00] },
    release: 30,
    wordSize: 4,
  },
  {
    name: 'trixie-amd64',
    isLittle: true,
    shape: Pdmp.Shapes.EMACS_28,
    dumpRelocs: [
      [13551672, 563007],
      [15803704, 79],
      [15804024, 5710],
    ],
    objectStarts: [15826864, 245268],
    emacsRelocs: [16807936, 3085],
    discardableStart: 9643432,
    coldStart: 9895936,
    hashList: 9636792,
    nil: { offset: 9763992, flags: [0xc8, 0x00] },
    release: 30,
    wordSize: 8,
  },
]

/** All entries of a table, whose pages hold them. */
export function entriesOf<T>({
  pages,
}: {
  readonly pages: readonly { readonly entries: readonly T[] }[]
}): readonly T[] {
  return pages.flatMap(({ entries }) => entries)
}

export function streamOf(bytes: Uint8Array): KaitaiStream {
  return new KaitaiStream(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}
