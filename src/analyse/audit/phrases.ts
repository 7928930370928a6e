/**
 * Counts and lists of names in messages.
 * @module
 */

/** Longest list of names, in characters. */
const LONGEST_LIST = 120

/** A count with its noun: `1 timer`, `2 timers`. */
export const counted = (count: number, noun: string): string => `${count} ${count === 1 ? noun : plural(noun)}`

const plural = (noun: string): string => (noun.endsWith('ry') ? `${noun.slice(0, -1)}ies` : `${noun}s`)

/** Names with spaces between them, cut at 120 characters. */
export function listed(names: readonly string[]): string {
  const text = names.slice(0, LONGEST_LIST).join(' ')
  return text.length <= LONGEST_LIST ? text : `${text.slice(0, LONGEST_LIST)}…`
}
