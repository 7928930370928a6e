/**
 * Labelled half-open byte ranges that cover a file.
 *
 * `tile` sorts ranges given in any order, resolves overlaps, and labels the gaps.
 * The sizes of the tiles add up to the size of the file.
 * @module
 */

export interface Range {
  /** Offset of the first byte. */
  readonly start: number
  /** One past the last byte. */
  readonly end: number
  /** Name of the owner of the bytes. */
  readonly label: string
}

/** Number of bytes of a range. */
export const sizeOf = (range: Range): number => range.end - range.start

/** Sort by start. Of two ranges with one start, the longer comes first. */
const byStart = (a: Range, b: Range): number => a.start - b.start || b.end - a.end

/**
 * Divide [0, size) into tiles from `claims`: sorted, without overlap, with gaps labelled by `nameGap`.
 * Where claims overlap, the bytes belong to the claim that starts first. No gap goes over one of the ascending `borders`.
 */
export function tile(
  claims: readonly Range[],
  size: number,
  nameGap: (start: number, end: number) => string,
  borders: readonly number[] = [],
): Range[] {
  const tiles: Range[] = []
  let at = 0
  const add = (start: number, end: number, label: string) => {
    if (end > start) tiles.push({ start, end, label })
  }
  const addGap = (end: number) => {
    if (end <= at) return
    for (const border of [...borders.filter((one) => one > at && one < end), end]) {
      add(at, border, nameGap(at, border))
      at = border
    }
  }
  for (const claim of [...claims].sort(byStart)) {
    if (claim.end <= claim.start) continue
    addGap(Math.min(claim.start, size))
    const start = Math.max(claim.start, at)
    const end = Math.min(claim.end, size)
    add(start, end, claim.label)
    at = Math.max(at, end)
  }
  addGap(size)
  return tiles
}
