/**
 * Comparison of a folder with the files that it should contain.
 *
 * @module
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface StaleFile {
  readonly name: string
  readonly reason: 'missing' | 'differs' | 'not generated any more'
  /** The expected content; undefined if the file should not exist. */
  readonly text: string | undefined
}

/** The changes that make `directory` contain exactly `files`, sorted by name. */
export function staleFiles(directory: string, files: ReadonlyMap<string, string>): readonly StaleFile[] {
  const present = existsSync(directory) ? readdirSync(directory) : []
  const names = [...new Set([...files.keys(), ...present])].sort()
  return names.flatMap((name): StaleFile[] => {
    const text = files.get(name)
    if (text === undefined) return [{ name, reason: 'not generated any more', text }]
    if (!present.includes(name)) return [{ name, reason: 'missing', text }]
    return readFileSync(join(directory, name), 'utf8') === text ? [] : [{ name, reason: 'differs', text }]
  })
}

/** Make `directory` contain what `stale` says. */
export function renewFiles(directory: string, stale: readonly StaleFile[]): void {
  mkdirSync(directory, { recursive: true })
  for (const { name, text } of stale) {
    if (text === undefined) rmSync(join(directory, name))
    else writeFileSync(join(directory, name), text)
  }
}

/** What `--check` prints of stale files. */
export function complaintOf(stale: readonly StaleFile[]): string {
  const lines = stale.map(({ name, reason }) => `generated/${name}: ${reason}`)
  return [...lines, 'Run "npm run generate" and commit the result.'].join('\n')
}
