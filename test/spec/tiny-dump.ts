/**
 * Dumps of a few pages, made by hand: a header, blank objects, tables.
 *
 * In: shape, byte order, entries of the tables. Out: the bytes of a file that the shape's rules allow. Written without
 * the generated tables, so that it agrees with them only if both are right.
 *
 * @module
 */

/** Header shapes in the order of the specification's enum `shapes`. */
export const shapeNames = ['2018', 'talk', '27', '28dev-a', '28dev-n', '28+'] as const
export type ShapeName = (typeof shapeNames)[number]

export interface Entry {
  /** Bytes from the start of the file. */
  readonly ofs: number
  readonly code: number
}

export interface TinyDump {
  readonly shape: ShapeName
  readonly isLittle: boolean
  /** Ascending. */
  readonly relocs: readonly Entry[]
  /** Ascending; the last vectorlike is the list of hash tables. */
  readonly starts: readonly Entry[]
  readonly numEmacsRelocs: number
}

const coldStart = 8192
/** Objects of the hot section end here. */
export const discardableStart = 8000

const vectorlike = 5

export function tinyDump({ shape, isLittle, relocs, starts, numEmacsRelocs }: TinyDump): Uint8Array {
  const isThreePhase = shape === '28dev-n' || shape === '28+'
  const entrySize = shape === '2018' ? 8 : 4
  const firstTable = coldStart + 64
  const startsTable = roundUp(firstTable + relocs.length * entrySize, 8)
  const emacsTable = roundUp(startsTable + starts.length * entrySize, 8)
  const bytes = new Uint8Array(emacsTable + numEmacsRelocs * 16)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode('DUMPEDGNUEMACS'))
  bytes.fill(0xfe, 16, 48)

  const emptyPhases = isThreePhase ? [startsTable, 0, startsTable, 0] : []
  const locators = [firstTable, relocs.length, ...emptyPhases, startsTable, starts.length, emacsTable, numEmacsRelocs]
  const hashList = starts.findLast(({ code }) => code === vectorlike)?.ofs ?? 0
  const words = [
    ...locators,
    discardableStart,
    coldStart,
    ...(shape === '28dev-a' || shape === '28+' ? [hashList] : []),
  ]
  for (const [index, word] of words.entries()) view.setInt32(48 + index * 4, word, isLittle)

  for (const [table, entries] of [
    [firstTable, relocs],
    [startsTable, starts],
  ] as const) {
    for (const [index, entry] of entries.entries()) writeEntry(view, table + index * entrySize, entry, shape, isLittle)
  }
  return bytes
}

function writeEntry(view: DataView, position: number, { ofs, code }: Entry, shape: ShapeName, isLittle: boolean): void {
  if (shape === '2018') {
    view.setInt32(position, code, isLittle)
    view.setInt32(position + 4, ofs, isLittle)
    return
  }
  const typeBits = shape === 'talk' ? 4 : 5
  const raw = ofs / 4
  // Numbers, not shifts: the type may reach bit 31, which a shift would make the sign.
  view.setUint32(position, isLittle ? code * 2 ** (32 - typeBits) + raw : raw * 2 ** typeBits + code, isLittle)
}

function roundUp(offset: number, align: number): number {
  return Math.ceil(offset / align) * align
}
