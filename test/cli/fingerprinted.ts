/**
 * Files that have the fingerprint of a dump, as its executable has.
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openDump } from '../../src/pdmp.ts'
import { readDump } from '../corpus/corpus.ts'

/** A dump, and its fingerprint. */
export const bytes = readDump('tiny-28-little-lp64')
export const { fingerprint } = openDump(bytes)

/** Makes files in `folder`, each with the fingerprint at `at`, or without it. */
export const executablesIn =
  (folder: string) =>
  (path: string, at?: number, size = 3 << 20): string => {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    const content = Buffer.alloc(size)
    if (at !== undefined) content.set(fingerprint, at)
    writeFileSync(file, content)
    return file
  }
