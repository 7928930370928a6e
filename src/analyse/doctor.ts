/**
 * The verdict of an Emacs on its dump, without running Emacs: which dump it takes, whether it loads, and what Emacs prints if not.
 *
 * In: an executable, and the files of the host through `HostFiles`. Out: the dumps that this Emacs tries, in its order, each with
 * what becomes of it. Emacs tries the next one only if a file is absent.
 *
 * Covered: executables of systems with POSIX file names. On Windows and macOS the directory of the installed dump depends on
 * where the executable lies, and is not computed.
 *
 * Source: `load_pdump`, `dump_error_to_string` in src/emacs.c; `pdumper_load`, `dump_do_dump_relocation` in src/pdumper.c.
 * @module
 */
import { hexText, parseHex } from '../bytes/hex-text.ts'
import { indexOfBytes } from '../bytes/search.ts'
import type { Dump } from '../dump.ts'
import { PdmpError } from '../error.ts'
import { messageText } from '../layout/dump-messages.ts'
import { dumpSearchOf } from '../layout/dump-search.ts'
import { LONGEST_HEADER } from '../layout/header-rules.ts'
import { fingerprintOf, requireMagic } from '../layout/magic.ts'
import type { Release } from '../layout/releases.ts'
import { resolveUnits, type Unit, unitsOf } from './units.ts'
import { verify } from './verify.ts'

/** The file system of the host. */
export interface HostFiles {
  /** The bytes of a file; null if the file, or a directory of its path, is absent; otherwise the text of the system's error. */
  read(path: string): Uint8Array | string | null
  /** Whether there is a file at `path`. */
  exists(path: string): boolean
  /** The names in a directory; none if it cannot be read. */
  list(directory: string): readonly string[]
}

/** An Emacs executable, and what it says of where its dump is. */
export interface EmacsProgram {
  /** The path of the executable, with symbolic links resolved as Emacs does. */
  readonly path: string
  /** The name that it is called by. */
  readonly argv0: string
  /** The bytes of the executable. */
  readonly bytes: Uint8Array
  /** The version in PATH_EXEC, such as `28.2`; null if it is not found in the executable. */
  readonly version: string | null
  /** The release; null if it is unknown. */
  readonly release: Release | null
  /** The directory of the installed dump, PATH_EXEC. */
  readonly pathExec: string | null
  /** How this release searches for its dump; null if the release is unknown. */
  readonly search: { readonly installedName: 'emacs.pdmp' | 'emacs-FINGERPRINT.pdmp' } | null
}

/** What becomes of one dump. */
export type LoadVerdict =
  | { readonly outcome: 'absent' }
  /** `findings` counts what `verify` finds, but for errors. */
  | { readonly outcome: 'loads'; readonly units: number; readonly findings: number }
  /** Emacs prints `message`, a text of one or more lines, and exits with `exitCode`. */
  | { readonly outcome: 'refused'; readonly message: string; readonly exitCode: number; readonly reason: RefusalReason }
  /** Emacs relies on something that is wrong: it crashes, now or later. `rule` is the first rule that is broken. */
  | { readonly outcome: 'damaged'; readonly rule: string; readonly message: string; readonly findings: number }

/** Why Emacs does not start from a dump. */
export type RefusalReason =
  | 'unreadable'
  | 'not-a-dump'
  | 'failed-dump'
  | 'fingerprint'
  | 'incoherent-unit'
  | 'unit-absent'

/** A dump that Emacs tries. */
export interface TriedDump {
  /** The path that Emacs looks at. */
  readonly path: string
  /** What becomes of it. */
  readonly verdict: LoadVerdict
}

/** Whether an Emacs starts from a dump, and from which. */
export interface Diagnosis {
  /** The dumps that Emacs tries, in its order, up to the first that exists. */
  readonly tried: readonly TriedDump[]
  /** The verdict on the last of them. 'absent': Emacs finds no dump. */
  readonly verdict: LoadVerdict
}

/** Longest path to look for in an executable, in bytes. */
const LONGEST_PATH = 1024
const latin1 = new TextDecoder('latin1')
const encode = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))

/** Read what an executable says of itself. */
export function emacsProgram(path: string, argv0: string, bytes: Uint8Array): EmacsProgram {
  const pathExec = pathExecOf(bytes)
  const version = pathExec === undefined ? undefined : /\/emacs\/([\d.]+)\/[^/]+$/.exec(pathExec)?.[1]
  const known = version === undefined ? undefined : dumpSearchOf(version)
  return {
    path,
    argv0,
    bytes,
    version: version ?? null,
    release: known?.release ?? null,
    pathExec: pathExec ?? null,
    search: known?.search ?? null,
  }
}

/** The literal PATH_EXEC, PREFIX/libexec/emacs/VERSION/CONFIGURATION in an installation. */
function pathExecOf(bytes: Uint8Array): string | undefined {
  const marker = encode('/emacs/')
  for (let at = indexOfBytes(bytes, marker); at >= 0; at = indexOfBytes(bytes, marker, at + 1)) {
    let start = at
    while (start > 0 && at - start < LONGEST_PATH && isPrintable(bytes[start - 1]!)) start--
    let end = at
    while (end < bytes.length && end - at < LONGEST_PATH && isPrintable(bytes[end]!)) end++
    const text = latin1.decode(bytes.subarray(start, end))
    if (/^\/[^:]*\/emacs\/\d[\d.]*\/[\w.]+-[\w.-]+$/.test(text)) return text
  }
  return undefined
}

const isPrintable = (byte: number): boolean => byte >= 0x20 && byte < 0x7f

/**
 * Compute the verdict of an Emacs on the dump that it finds, or on the dump that `--dump-file` names.
 *
 * @param open opens a dump, as `Dump.open` does
 * @throws PdmpError 'layout-unknown' and the like, for a dump of this Emacs that cannot be read
 */
export function diagnose(
  program: EmacsProgram,
  files: HostFiles,
  open: (bytes: Uint8Array) => Dump,
  dumpFile?: string,
): Diagnosis {
  const tried: TriedDump[] = []
  let verdict: LoadVerdict = { outcome: 'absent' }
  for (const path of dumpFile === undefined ? candidates(program, files) : [dumpFile]) {
    verdict = verdictOn(path, program, files, open)
    tried.push({ path, verdict })
    if (verdict.outcome !== 'absent') break
  }
  if (dumpFile !== undefined && verdict.outcome === 'absent') {
    verdict = refusal('unreadable', dumpFile, messageText('not-found', program.release))
    return { tried: [{ path: dumpFile, verdict }], verdict }
  }
  return { tried, verdict }
}

/** The dumps that an Emacs looks for, in its order. */
function* candidates({ path, argv0, bytes, pathExec, search }: EmacsProgram, files: HostFiles): Generator<string> {
  yield `${path}.pdmp`
  if (pathExec === null || search === null) return
  if (search.installedName === 'emacs.pdmp') yield `${pathExec}/emacs.pdmp`
  else yield `${pathExec}/emacs-${fingerprintIn(pathExec, bytes, files) ?? 'FINGERPRINT'}.pdmp`
  yield `${pathExec}/${argv0.replace(/^.*\//, '')}.pdmp`
}

/** The fingerprint in the name of an installed dump that occurs in the executable. */
function fingerprintIn(directory: string, bytes: Uint8Array, files: HostFiles): string | undefined {
  for (const name of files.list(directory)) {
    const [, hexadecimal] = /^emacs-([0-9a-f]{64})\.pdmp$/.exec(name) ?? []
    const fingerprint = parseHex(hexadecimal)
    if (fingerprint !== undefined && indexOfBytes(bytes, fingerprint) >= 0) return hexadecimal
  }
  return undefined
}

function verdictOn(
  path: string,
  program: EmacsProgram,
  files: HostFiles,
  open: (bytes: Uint8Array) => Dump,
): LoadVerdict {
  const bytes = files.read(path)
  if (bytes === null) return { outcome: 'absent' }
  if (typeof bytes === 'string') return refusal('unreadable', path, bytes)
  return headerRefusal(path, bytes, program) ?? bodyVerdict(bytes, program, files, open)
}

/** What Emacs prints if it refuses a file by its header: it compares the size, the magic and the fingerprint, in this order. */
function headerRefusal(path: string, bytes: Uint8Array, program: EmacsProgram): LoadVerdict | undefined {
  const refuse = (reason: 'not-a-dump' | 'failed-dump') => refusal(reason, path, messageText(reason, program.release))
  if (bytes.length < LONGEST_HEADER) return refuse('not-a-dump')
  try {
    requireMagic(bytes)
  } catch (error) {
    if (!(error instanceof PdmpError)) throw error
    return refuse(error.code === 'dump-incomplete' ? 'failed-dump' : 'not-a-dump')
  }
  const fingerprint = fingerprintOf(bytes)
  return indexOfBytes(program.bytes, fingerprint) < 0 ? wrongFingerprint(path, fingerprint) : undefined
}

/** What becomes of a file whose header Emacs accepts. */
function bodyVerdict(
  bytes: Uint8Array,
  program: EmacsProgram,
  files: HostFiles,
  open: (bytes: Uint8Array) => Dump,
): LoadVerdict {
  const { findings, total } = verify(bytes)
  const dump = openable(bytes, open)
  const units = dump === undefined ? [] : unitsOf(dump.heap, dump.names)
  const refused = unitRefusal(units, program, files)
  if (refused !== undefined) return refused
  const errors = findings.filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (first === undefined) return { outcome: 'loads', units: units.length, findings: total }
  return { outcome: 'damaged', rule: first.rule, message: first.message, findings: errors.length }
}

/** The dump; undefined if it is too damaged to open. */
function openable(bytes: Uint8Array, open: (bytes: Uint8Array) => Dump): Dump | undefined {
  try {
    return open(bytes)
  } catch (error) {
    if (error instanceof PdmpError) return undefined
    throw error
  }
}

/** What Emacs prints if it cannot open the native code that a dump needs. */
function unitRefusal(found: readonly Unit[], program: EmacsProgram, files: HostFiles): LoadVerdict | undefined {
  const directory = program.path.replace(/[^/]*$/, '')
  const { units } = resolveUnits(found, directory, (file) => files.exists(file))
  for (const unit of units) {
    if (unit.incoherent !== null) {
      const message = `emacs: ${messageText('incoherent', program.release, unit.incoherent)}`
      return { outcome: 'refused', message, exitCode: 1, reason: 'incoherent-unit' }
    }
    if (unit.path === null || unit.isThere) continue
    const absent = messageText('unit-absent', program.release, unit.path.replace(/\.eln$/, ''))
    const message = `Error using execdir ${directory}:\nemacs: ${absent}: No such file or directory`
    return { outcome: 'refused', message, exitCode: 1, reason: 'unit-absent' }
  }
  return undefined
}

function refusal(reason: RefusalReason, path: string, why: string): LoadVerdict {
  const message = `emacs: ${messageText('load-failed', null, path, why)}`
  return { outcome: 'refused', message, exitCode: 1, reason }
}

function wrongFingerprint(path: string, found: Uint8Array): LoadVerdict {
  const failed = messageText('load-failed', null, path, messageText('fingerprint', null))
  const message = `found fingerprint: ${hexText(found)}\nemacs: ${failed}`
  return { outcome: 'refused', message, exitCode: 1, reason: 'fingerprint' }
}
