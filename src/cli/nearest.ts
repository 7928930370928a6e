/**
 * Names that the user may have meant: those within a few edits of the name typed.
 * @module
 */

const MOST_NAMES = 3
/** Longest name to compare, in characters. */
const LONGEST = 100

export function nearestTo(name: string, names: readonly string[]): string[] {
  const most = Math.max(1, Math.floor(name.length / 4))
  if (name.length > LONGEST) return []
  return names
    .filter((other) => Math.abs(other.length - name.length) <= most)
    .map((other) => ({ other, distance: distanceOf(name, other) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || (a.other < b.other ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(({ other }) => other)
}

/** The edit distance: number of letters to insert, delete, replace, or swap with the next one. */
function distanceOf(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let k = 0; k < b.length; k++) {
      const change = row[k]! + (a[i] === b[k] ? 0 : 1)
      const isSwap = i > 0 && k > 0 && a[i] === b[k - 1] && a[i - 1] === b[k]
      const swap = isSwap ? before[k - 1]! + 1 : change
      next.push(Math.min(change, swap, row[k + 1]! + 1, next[k]! + 1))
    }
    before = row
    row = next
  }
  return row[b.length]!
}
