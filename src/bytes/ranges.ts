/**
 * Labelled half-open byte ranges that tile a file: what owns which byte.
 *
 * `RangeMap` collects claims in any order; `tile` sorts them, refuses overlaps and names what nobody claimed.
 * The sum of the tiles is the size of the file, always.
 * @module
 */

export interface Range {
  readonly start: number
  /** One past the last byte. */
  readonly end: number
  readonly label: string
}

export const sizeOf = (range: Range): number => range.end - range.start

/** Sort by start; of two ranges with one start the longer comes first. */
const byStart = (a: Range, b: Range): number => a.start - b.start || b.end - a.end

/**
 * Cut `claims` to tiles of [0, size): sorted, without overlap, gaps labelled by `nameGap`.
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
