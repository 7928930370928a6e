/**
 * The verdict of an Emacs on its dump, without running Emacs: which dump it takes, whether it loads, and what Emacs prints if not.
 *
 * In: an executable, how it is called, and the files of the host through `HostFiles`. Out: the dumps that this Emacs tries, in its order,
 * each with what becomes of it. Emacs tries the next one only if a file is absent.
 *
 * Messages of the system are those of GNU/Linux.
 *
 * Source: `load_pdump`, `dump_error_to_string` in src/emacs.c; `pdumper_load` in src/pdumper.c.
 * @module
 */
import { hexText } from '../../bytes/hex-text.ts'
import type { Dump } from '../../dump.ts'
import { PdmpError } from '../../error.ts'
import { messageText } from '../../layout/dump-messages.ts'
import { loaderPageSize, shapeReadBy } from '../../layout/dump-search.ts'
import { headerSize, LONGEST_HEADER } from '../../layout/header-rules.ts'
import { fingerprintOf, requireMagic } from '../../layout/magic.ts'
import { parseHeader } from '../../tables/header.ts'
import { nativeFunctionsOf, unitsOf } from '../units.ts'
import { type Damage, DumpDamage, damageOfBytes, type Loader } from './damage.ts'
import { dumpFileIn, type EmacsCall, FIFO, type HostFiles, isAbsence, isDirectoryError } from './host.ts'
import { mappingOf } from './mapping.ts'
import { type EmacsProgram, hasFingerprint } from './program.ts'
import { candidates, executableDirectory, type OwnPath, ownPath } from './search.ts'
import { type UnitTrouble, unitsVerdict } from './units-verdict.ts'

/** What becomes of one dump. */
export type LoadVerdict =
  | { readonly outcome: 'absent' }
  /** Emacs starts. `findings` counts what `verify` finds: warnings, and damage that Emacs never reads. */
  | { readonly outcome: 'loads'; readonly units: number; readonly findings: number }
  /** Emacs prints `message`, a text of one or more lines, and exits with `exitCode`. */
  | {
      readonly outcome: 'refused'
      readonly message: string
      readonly exitCode: number
      readonly reason: RefusalReason
      /** Units of native code to do something about, if they are the reason. */
      readonly troubles?: readonly UnitTrouble[]
    }
  /** Emacs is killed by a signal, or stops with an error, before it reads any Lisp or while it does. */
  | ({ readonly outcome: 'dies' } & Damage)
  /** Emacs relies on something that is wrong, and dies if it comes there. */
  | ({ readonly outcome: 'may-die' } & Damage)

/** Why Emacs does not start from a dump. */
export type RefusalReason =
  | 'unreadable'
  | 'not-a-dump'
  | 'failed-dump'
  | 'fingerprint'
  | 'memory'
  | 'unknown-relocation'
  | 'incoherent-unit'
  | 'unit-absent'
  | 'unit-function'
  | 'executable-unknown'

/** A dump that Emacs tries. */
export interface TriedDump {
  /** The path that Emacs looks at. */
  readonly path: string
  /** What becomes of it. */
  readonly verdict: LoadVerdict
}

/** Whether an Emacs starts from a dump, and from which. */
export interface Diagnosis {
  /** The path of the executable as Emacs determines it; null if it does not find itself. */
  readonly ownPath: string | null
  /** The dumps that Emacs tries, in its order, up to the first that exists. */
  readonly tried: readonly TriedDump[]
  /** The verdict on the last of them. 'absent': Emacs finds no dump. */
  readonly verdict: LoadVerdict
}

/** Everything that a verdict depends on. */
interface Setting {
  readonly program: EmacsProgram
  readonly files: HostFiles
  readonly own: OwnPath
  readonly open: (bytes: Uint8Array) => Dump
}

/**
 * Compute the verdict of an Emacs on the dump that it finds, or on the dump that `--dump-file` names.
 *
 * @param open opens a dump, as `Dump.open` does
 */
export function diagnose(
  program: EmacsProgram,
  call: EmacsCall,
  files: HostFiles,
  open: (bytes: Uint8Array) => Dump,
): Diagnosis {
  const own = ownPath(program, call, files)
  const setting = { program, files, own, open }
  const given = dumpFileIn(call.args ?? [])
  const lost = lostVerdict(setting, call, given)
  if (lost !== undefined) return ending(setting, [{ path: given ?? call.argv0, verdict: lost }])
  const ignoresGiven = own.kind === 'lost' && (program.search?.findsItselfFirst ?? true)
  return ending(
    setting,
    given === undefined || ignoresGiven
      ? tryAll(setting, call)
      : [{ path: given, verdict: givenVerdict(setting, given) }],
  )
}

const ending = ({ own }: Setting, tried: readonly TriedDump[]): Diagnosis => ({
  ownPath: own.kind === 'found' ? own.path : null,
  tried,
  verdict: tried.at(-1)?.verdict ?? { outcome: 'absent' },
})

function tryAll(setting: Setting, call: EmacsCall): TriedDump[] {
  const tried: TriedDump[] = []
  for (const path of candidates(setting.program, setting.own, call, setting.files)) {
    const verdict = verdictOn(path, setting)
    tried.push({ path, verdict })
    if (verdict.outcome !== 'absent') break
  }
  return tried
}

/** The verdict on the file that `--dump-file` names, which has to exist. */
function givenVerdict(setting: Setting, path: string): LoadVerdict {
  const verdict = verdictOn(path, setting)
  if (verdict.outcome !== 'absent') return verdict
  return refusal('unreadable', path, messageText('not-found', setting.program.release))
}

/** The verdict if the Emacs does not find its own executable, and ends for that. */
function lostVerdict({ program, own }: Setting, { searchPath }: EmacsCall, given: string | undefined) {
  if (own.kind === 'error' && given === undefined) {
    const message = `emacs: ${messageText('path-unresolved', program.release, own.name, own.error)}`
    return { outcome: 'refused', message, exitCode: 1, reason: 'executable-unknown' } as const
  }
  if (own.kind !== 'lost' || !program.search?.diesIfLost || (searchPath === null && given === undefined))
    return undefined
  const message = 'this Emacs is in no directory of PATH, and uses memory that it has not allocated'
  return { outcome: 'dies', rule: null, message, findings: 0 } as const
}

function verdictOn(path: string, setting: Setting): LoadVerdict {
  const bytes = setting.files.read(path)
  if (typeof bytes === 'string') {
    if (isAbsence(bytes)) return { outcome: 'absent' }
    if (bytes === FIFO)
      return { outcome: 'dies', rule: null, message: `it waits forever for ${path}, a FIFO`, findings: 0 }
    if (!isDirectoryError(bytes)) return refusal('unreadable', path, bytes)
    return refusal('not-a-dump', path, messageText('not-a-dump', setting.program.release))
  }
  return headerVerdict(path, bytes, setting) ?? bodyVerdict(bytes, setting)
}

/** The verdict on a file by its header alone: Emacs compares size, magic and fingerprint, and maps the sections. */
function headerVerdict(path: string, bytes: Uint8Array, { program }: Setting): LoadVerdict | undefined {
  const { release } = program
  const refuse = (reason: 'not-a-dump' | 'failed-dump' | 'memory') =>
    refusal(reason, path, messageText(reason, release))
  const facts = release === null ? undefined : shapeReadBy(release)
  if (bytes.length < (facts === undefined ? LONGEST_HEADER : headerSize(facts))) return refuse('not-a-dump')
  try {
    requireMagic(bytes)
  } catch (error) {
    if (!(error instanceof PdmpError)) throw error
    return refuse(error.code === 'dump-incomplete' ? 'failed-dump' : 'not-a-dump')
  }
  const fingerprint = fingerprintOf(bytes)
  if (!hasFingerprint(program, fingerprint)) return wrongFingerprint(path, fingerprint, program)
  if (facts === undefined || release === null) return undefined
  const header = parseHeader(bytes, facts, program.byteOrder ?? 'little')
  switch (mappingOf(header, bytes.length, loaderPageSize(release))) {
    case 'refused':
      return refuse('memory')
    case 'overwrites': {
      const message = `the header has sections of ${header.coldStart} bytes, but the file has ${bytes.length}: loading it overwrites other memory`
      return { outcome: 'dies', rule: 'truncated', message, findings: 1 }
    }
    case 'depends': {
      const message = `the header has sections of ${header.coldStart} bytes, but the file has ${bytes.length}`
      return { outcome: 'may-die', rule: 'truncated', message, findings: 1 }
    }
    case 'mapped':
      return undefined
  }
}

/** What becomes of a file whose sections Emacs maps. */
function bodyVerdict(bytes: Uint8Array, { program, files, own, open }: Setting): LoadVerdict {
  const dump = openable(bytes, open)
  const { damage, findings } = dump === undefined ? damageOfBytes(bytes, loaderOf(program)) : dump.part(DumpDamage)
  if (damage?.outcome === 'dies') return damage
  if (damage?.outcome === 'refused') {
    const message = `emacs: ${damage.message}`
    return { outcome: 'refused', message, exitCode: 1, reason: 'unknown-relocation' }
  }
  const units = dump === undefined ? [] : unitsOf(dump.heap, dump.names)
  const functions = dump === undefined ? [] : [...nativeFunctionsOf(dump.heap)]
  const directory = executableDirectory(program, own, files)
  const { outcome, troubles } = unitsVerdict({ units, functions }, directory, program.release, files)
  if (outcome?.outcome === 'refused') return { ...outcome, exitCode: 1, troubles }
  if (outcome !== undefined) return { ...outcome, rule: null, findings, troubles }
  return damage ?? { outcome: 'loads', units: units.length, findings }
}

/** How the loader of the program reads a file; undefined if its release is unknown. */
const loaderOf = ({ release, byteOrder }: EmacsProgram): Loader | undefined =>
  release === null ? undefined : { release, facts: shapeReadBy(release), byteOrder: byteOrder ?? 'little' }

/** The dump; undefined if it is too damaged to open. */
function openable(bytes: Uint8Array, open: (bytes: Uint8Array) => Dump): Dump | undefined {
  try {
    const dump = open(bytes)
    // Some damage shows only in the heap.
    return dump.heap === undefined ? undefined : dump
  } catch (error) {
    if (error instanceof PdmpError) return undefined
    throw error
  }
}

function refusal(reason: RefusalReason, path: string, why: string): LoadVerdict {
  const message = `emacs: ${messageText('load-failed', null, path, why)}`
  return { outcome: 'refused', message, exitCode: 1, reason }
}

function wrongFingerprint(path: string, found: Uint8Array, { fingerprints }: EmacsProgram): LoadVerdict {
  const [desired] = fingerprints
  const lines = [
    ...(desired === undefined ? [] : [`desired fingerprint: ${hexText(desired)}`]),
    `found fingerprint: ${hexText(found)}`,
    `emacs: ${messageText('load-failed', null, path, messageText('fingerprint', null))}`,
  ]
  return { outcome: 'refused', message: lines.join('\n'), exitCode: 1, reason: 'fingerprint' }
}
