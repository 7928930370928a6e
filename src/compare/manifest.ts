/**
 * Manifests, which pin a dump: its identity, contents and digests, and the digest of its executable.
 *
 * Digests are computed by the caller, since this library has no hash function of its own. A manifest has no names that only an
 * executable supplies, so that it does not depend on which executables a system has.
 * @module
 */

import { type BuildFacts, buildOf } from '../analyse/build.ts'
import { hexText } from '../bytes/hex-text.ts'
import type { Dump } from '../dump.ts'
import { PdmpError } from '../error.ts'

/** Size in bytes and SHA-256 in hexadecimal. */
export interface FileDigest {
  /** Size in bytes. */
  readonly size: number
  /** SHA-256 in hexadecimal. */
  readonly sha256: string
}

/** What pins a dump: its identity, contents and digests, and the digest of its executable. */
export interface Manifest {
  /** The name of the JSON Schema. */
  readonly schema: 'pdmp/attest/1'
  /** Digests and identity of the dump. */
  readonly dump: FileDigest & {
    /** SHA-256 of the canonical form, which all dumps of one state of a process have in common. */
    readonly canonicalSha256: string
    readonly fingerprint: string
    readonly generation: string
    readonly release: string | null
    readonly byteOrder: string
    readonly wordSize: number
    readonly lispWordSize: number
  }
  /** The build of Emacs that wrote the dump. */
  readonly build: Omit<BuildFacts, 'features' | 'libraries'>
  /** The features that the dump provides, ascending. */
  readonly features: readonly string[]
  /** The files that are loaded in the dump, ascending. */
  readonly libraries: readonly string[]
  /** Numbers of objects and the like. */
  readonly counts: {
    /** Number of objects by Lisp type. */
    readonly objects: Readonly<Record<string, number>>
    readonly dumpRelocations: number
    readonly emacsRelocations: number
  }
  /** Null if no executable was given. */
  readonly executable: FileDigest | null
}

/** The manifest of a dump with these digests. */
export function manifestOf(
  dump: Dump,
  digests: FileDigest & { readonly canonicalSha256: string },
  executable: FileDigest | null,
): Manifest {
  const { image } = dump
  const { generation, release, byteOrder, wordSize, lispWordSize } = image.layout
  const { features, libraries, ...build } = buildOf(dump)
  return {
    schema: 'pdmp/attest/1',
    dump: {
      ...digests,
      fingerprint: hexText(image.fingerprint),
      generation,
      release,
      byteOrder,
      wordSize,
      lispWordSize,
    },
    build,
    features,
    libraries,
    counts: {
      objects: dump.summarize().objectStarts,
      dumpRelocations: image.dumpRelocs.reduce((sum, { length }) => sum + length, 0),
      emacsRelocations: image.emacsRelocs.length,
    },
    executable,
  }
}

/** A field of a manifest that changed. A list is compared as a set, and has the names that differ. */
export type ManifestChange =
  | { readonly field: string; readonly old: string | number | null; readonly new: string | number | null }
  | { readonly field: string; readonly added: readonly string[]; readonly removed: readonly string[] }

type Scalar = string | number | null

/** Most values of a field in a manifest that are nested. */
const DEEPEST = 3

/**
 * The changes between a manifest that was read and one that was made now, in the order of the fields. A field that the pinned
 * manifest does not have is not compared, because an earlier version of this library wrote it. The executable is compared if
 * both have one.
 *
 * @throws PdmpError 'document-invalid': `pinned` is not a manifest
 */
export function manifestChanges(pinned: unknown, now: Manifest): ManifestChange[] {
  if (!isRecord(pinned) || pinned['schema'] !== now.schema) throw notManifest('schema', `"${now.schema}" expected`)
  return [...changesIn(pinned, { ...now }, '', DEEPEST)]
}

function* changesIn(
  old: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
  prefix: string,
  depth: number,
): Generator<ManifestChange> {
  for (const key of Object.keys(now)) {
    if (!Object.hasOwn(old, key)) continue
    const field = `${prefix}${key}`
    const [before, after] = [old[key], now[key]]
    if (key === 'executable' && (before === null || after === null)) continue
    if (isRecord(before) && isRecord(after) && depth > 0) yield* changesIn(before, after, `${field}.`, depth - 1)
    else if (Array.isArray(after)) yield* setChange(field, before, after)
    else if (scalarOf(field, before) !== after)
      yield { field, old: scalarOf(field, before), new: scalarOf(field, after) }
  }
}

function* setChange(field: string, old: unknown, now: readonly string[]): Generator<ManifestChange> {
  if (!Array.isArray(old) || !old.every((item) => typeof item === 'string')) throw notManifest(field, 'names expected')
  const [before, after] = [new Set<string>(old), new Set(now)]
  const added = now.filter((name) => !before.has(name))
  const removed = old.filter((name) => !after.has(name))
  if (added.length + removed.length > 0) yield { field, added, removed }
}

function scalarOf(field: string, value: unknown): Scalar {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  throw notManifest(field, 'a string, a number or null expected')
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const notManifest = (path: string, detail: string): PdmpError =>
  new PdmpError('document-invalid', { path: `manifest.${path}`, offset: 0 }, detail)
