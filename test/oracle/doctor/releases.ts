/**
 * The Emacsen of the matrix, and where their files are.
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { corpusPath, readDump, realNames } from '../../corpus/corpus.ts'
import { rootOf, unpackedDump } from '../emacs.ts'

export const releaseNames = {
  '27.1': { root: 'bullseye-amd64', version: '27.1', pathExec: '/usr/lib/emacs/27.1/x86_64-linux-gnu' },
  '28.2': { root: 'bookworm-amd64', version: '28.2', pathExec: '/usr/libexec/emacs/28.2/x86_64-linux-gnu' },
  '29.3': { root: 'noble-amd64', version: '29.3', pathExec: '/usr/libexec/emacs/29.3/x86_64-linux-gnu' },
  '30.1': { root: 'trixie-amd64', version: '30.1', pathExec: '/usr/libexec/emacs/30.1/x86_64-linux-gnu' },
} as const

export type ReleaseName = keyof typeof releaseNames
export const releaseList = Object.keys(releaseNames) as ReleaseName[]

/** The dump that a release came with; undefined where it is not at hand. */
export function stockDump(release: ReleaseName): Uint8Array | undefined {
  const { root } = releaseNames[release]
  if (realNames().includes(root)) return readDump(root)
  const bytes = unpackedDump(root)
  // A Buffer's `slice` shares its bytes.
  return bytes.length === 0 ? undefined : new Uint8Array(bytes)
}

/**
 * The executable of a release, or of the corpus the parts that `doctor` reads. Those lack the directory of the installation, which
 * is put where the first page of a section has room.
 */
export function executableOf(release: ReleaseName): Uint8Array | undefined {
  const { root, pathExec } = releaseNames[release]
  const unpacked = join(rootOf(root), 'usr/bin/emacs-nox')
  if (existsSync(unpacked)) return readFileSync(unpacked)
  const packed = corpusPath(root, 'emacs.br')
  if (!existsSync(packed)) return undefined
  const bytes = brotliDecompressSync(readFileSync(packed))
  const literal = Buffer.from(`\0${pathExec}\0`)
  bytes.set(literal, bytes.indexOf(Buffer.alloc(literal.length), bytes.length >> 1))
  return bytes
}
