/**
 * What an Emacs executable says of itself: its version, its fingerprint, and the directory in which its dump is installed.
 * @module
 */
import { indexOfBytes } from '../../bytes/search.ts'
import type { ByteOrder } from '../../bytes/view.ts'
import { PdmpError } from '../../error.ts'
import { fingerprintOfProgram } from '../../executable/fingerprint.ts'
import { readPrograms } from '../../executable/formats.ts'
import type { ExecutableFormat, ObjectFile } from '../../executable/object-file.ts'
import { type DumpSearch, dumpSearchOf } from '../../layout/dump-search.ts'
import type { Release } from '../../layout/releases.ts'

/** An Emacs executable, and what it says of where its dump is. */
export interface EmacsProgram {
  /** The path of the executable. */
  readonly path: string
  /** The bytes of the executable. */
  readonly bytes: Uint8Array
  /** The format; null if it is unknown. */
  readonly format: ExecutableFormat | null
  /** The byte order of its dumps; null if the format is unknown. */
  readonly byteOrder: ByteOrder | null
  /** The version, such as `28.2`; null if it is not found in the executable. */
  readonly version: string | null
  /** The release; null if it is unknown. */
  readonly release: Release | null
  /** PATH_EXEC, as it is in the executable; null if it is not found. */
  readonly pathExec: string | null
  /** The fingerprints, 32 bytes each: one, or in a fat file of macOS one for each program. Empty if they are not found. */
  readonly fingerprints: readonly Uint8Array[]
  /** How this release searches for its dump; null if the release is unknown. */
  readonly search: DumpSearch | null
}

/** Longest path to look for in an executable, in bytes. */
const LONGEST_PATH = 1024
const latin1 = new TextDecoder('latin1')
const encode = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))

/** PREFIX/libexec/emacs/VERSION/CONFIGURATION of an installation. On Windows the prefix is relative to the executable. */
const INSTALLED = {
  marker: encode('/emacs/'),
  pattern: /^(?:%emacs_dir%)?\/[^:;%]*\/emacs\/(\d[\d.]*)\/[\w.]+-[\w.-]+$/,
}
/** The directory in an application bundle of macOS, and a directory with the version. */
const BUNDLE = { marker: encode('Contents/MacOS/libexec'), pattern: /^(Contents\/MacOS\/libexec[\w.-]*)$/ }
const SITE_LISP = { marker: encode('/Emacs/'), pattern: /\/Emacs\/(\d[\d.]*)\/site-lisp/ }

/** Read what an executable says of itself. Any bytes will do; what is not found is null. */
export function emacsProgram(path: string, bytes: Uint8Array): EmacsProgram {
  const installed = literal(bytes, INSTALLED)
  const pathExec = installed?.[0] ?? literal(bytes, BUNDLE)?.[0]
  const version = installed?.[1] ?? (pathExec === undefined ? undefined : literal(bytes, SITE_LISP)?.[1])
  const known = version === undefined ? undefined : dumpSearchOf(version)
  const programs = programsIn(bytes)
  return {
    path,
    bytes,
    format: programs[0]?.format ?? null,
    byteOrder: programs[0]?.byteOrder ?? null,
    version: version ?? null,
    release: known?.release ?? null,
    pathExec: pathExec ?? null,
    fingerprints: programs.flatMap((program) => fingerprintOfProgram(program) ?? []),
    search: known?.search ?? null,
  }
}

/** Whether a dump with this fingerprint is one of the program. */
export function hasFingerprint({ bytes, fingerprints }: EmacsProgram, wanted: Uint8Array): boolean {
  if (fingerprints.length === 0) return indexOfBytes(bytes, wanted) >= 0
  return fingerprints.some((fingerprint) => fingerprint.every((byte, i) => byte === wanted[i]))
}

function programsIn(bytes: Uint8Array): readonly ObjectFile[] {
  try {
    return readPrograms(bytes)
  } catch (error) {
    if (error instanceof PdmpError) return []
    throw error
  }
}

/** The first run of printable characters around `marker` that matches. */
function literal(
  bytes: Uint8Array,
  { marker, pattern }: { readonly marker: Uint8Array; readonly pattern: RegExp },
): RegExpExecArray | undefined {
  let end = 0
  for (let at = indexOfBytes(bytes, marker); at >= 0; at = indexOfBytes(bytes, marker, Math.max(at + 1, end))) {
    let start = at
    while (start > 0 && at - start < LONGEST_PATH && isPrintable(bytes[start - 1]!)) start--
    end = at
    while (end < bytes.length && end - at < LONGEST_PATH && isPrintable(bytes[end]!)) end++
    const found = pattern.exec(latin1.decode(bytes.subarray(start, end)))
    if (found !== null) return found
  }
  return undefined
}

const isPrintable = (byte: number): boolean => byte >= 0x20 && byte < 0x7f
