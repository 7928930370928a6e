/**
 * Finds on disk: packed, in a folder for each target, named by their cause, so that one becomes a line of examples in finds.test.ts.
 * @module
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { causeOf, type Find, trial } from './fuzzer.ts'
import type { Instrumented } from './instrumented.ts'
import { minimise } from './minimise.ts'
import { type TargetName, targets } from './targets.ts'

const directory = fileURLToPath(new URL('finds/', import.meta.url))

/** Minimise and save; returns where. */
export function saveFind({ bytes, root, cause }: Find, instrumented: Instrumented, target: TargetName): string {
  const fails = (candidate: Uint8Array) => {
    const error = trial(candidate, instrumented, targets[target])
    return error !== undefined && causeOf(error, candidate, targets[target]) === cause
  }
  const small = minimise(bytes, root, fails)
  const name = cause
    .replace(/[^a-z0-9]+/gi, '-')
    .slice(0, 100)
    .toLowerCase()
  mkdirSync(join(directory, target), { recursive: true })
  const path = join(directory, target, `${name}.pdmp.br`)
  writeFileSync(path, brotliCompressSync(small))
  return path
}

export function savedFinds(): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.pdmp.br'))
    .sort()
}

export const readFind = (file: string): Uint8Array =>
  new Uint8Array(brotliDecompressSync(readFileSync(join(directory, file))))
