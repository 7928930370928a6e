/**
 * Tables of `spec/README.md` that a run of programs in several languages writes.
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'

/** Put `rows`, lines by target, into the table whose first line starts with `head`, sorted. Rows of other targets are kept. */
export function renewRows(head: string, rows: ReadonlyMap<string, string>): void {
  const path = new URL('../../spec/README.md', import.meta.url)
  const lines = readFileSync(path, 'utf8').split('\n')
  const start = lines.findIndex((line) => line.startsWith(head)) + 2
  if (start < 2) throw new Error(`spec/README.md has no table that starts with "${head}"`)
  const end = lines.findIndex((line, i) => i >= start && !line.startsWith('|'))
  const kept = lines.slice(start, end).map((line) => [/^\| `(\w+)`/.exec(line)?.[1] ?? '', line] as const)
  const all = [...new Map([...kept, ...rows])].sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(path, lines.toSpliced(start, end - start, ...all.map(([, line]) => line)).join('\n'))
}
