/** `pdmp doctor`: say whether an Emacs starts from its dump, and what it prints if not, without running it. @module */
import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Argument, Option } from 'commander'
import {
  type Diagnosis,
  diagnose,
  type EmacsProgram,
  emacsProgram,
  explainMessages,
  type LoadVerdict,
  type TriedDump,
  type UnitTrouble,
} from '../../analyse.ts'
import { Dump, PdmpError, proveNames, verify } from '../../index.ts'
import { type CommandDeclaration, ExitCode, NotFoundError, type Output, output, UsageError } from '../command.ts'
import { readBytes, readDump, startOfFile } from '../files.ts'
import { filesWith } from '../find-emacs.ts'
import { hostFiles, kindOf, treeOf } from '../host-files.ts'
import { openInput } from '../input.ts'
import { jsonDocument } from '../render/json.ts'
import { columns, counted, visible } from '../render/text.ts'

export interface DoctorOptions {
  json?: boolean
  argv0?: string
  dumpFile?: string[]
}

export const command: CommandDeclaration = {
  arguments: [new Argument('[paths...]', 'executables of Emacs, dumps, or directories; default: the emacs on PATH')],
  options: [
    new Option('--argv0 <name>', 'the name that the executable is called by'),
    new Option(
      '--dump-file <file>',
      'the dump that the Emacs is given with this option; of several it takes the first',
    ).argParser((file, before: string[] = []) => [...before, file]),
  ],
  description:
    'For an executable: the dumps that this Emacs tries, in its order, and the verdict on the one that it takes. For a dump: ' +
    'the executables with its fingerprint, and their verdict. For a directory: all dumps and executables below it, by pairs. ' +
    'Nothing is run.',
  examples: [
    ['doctor', 'check the emacs on PATH'],
    ['doctor custom.pdmp', 'check whether a dump that you made loads'],
    ['doctor /usr/bin/emacs --dump-file custom.pdmp', 'check one pair'],
    ['doctor build/Emacs.app', 'check a package before it is shipped'],
  ],
  exits: { clean: 'all of them load', findings: 'one of them does not load, or has no partner' },
  run: doctor,
}

interface CheckedProgram {
  readonly program: EmacsProgram
  readonly argv0: string
  readonly diagnosis: Diagnosis
}

interface Found {
  readonly programs: CheckedProgram[]
  /** Dumps, and executables in the same directory tree, without a partner. */
  readonly orphans: string[]
}

export function doctor(paths: readonly string[], options: DoctorOptions): Output {
  const found: Found = { programs: [], orphans: [] }
  for (const path of paths.length === 0 ? [emacsOnPath()] : paths) examine(path, options, found)
  if (found.programs.length + found.orphans.length === 0) {
    throw new NotFoundError(`no dump and no executable of Emacs in ${paths.map(visible).join(' ')}`)
  }
  const isWell = found.orphans.length === 0 && found.programs.every(({ diagnosis }) => loads(diagnosis.verdict))
  const exitCode = isWell ? ExitCode.clean : ExitCode.findings
  return output(options.json ? jsonDocument(document(found)) : report(found), exitCode)
}

const loads = ({ outcome }: LoadVerdict): boolean => outcome === 'loads'

/** The first `emacs` on PATH. */
function emacsOnPath(): string {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder === '' ? '.' : folder, process.platform === 'win32' ? 'emacs.exe' : 'emacs')
    try {
      accessSync(path, constants.X_OK)
      if (statSync(path).isFile()) return path
    } catch {
      // The next directory of PATH.
    }
  }
  throw new NotFoundError('no emacs on PATH', [], ['Name an executable, a dump or a directory.'])
}

function examine(path: string, options: DoctorOptions, found: Found): void {
  if (statSync(path).isDirectory()) {
    examineTree(path, options, found)
    return
  }
  const kind = kindOf(path)
  if (kind === 'executable') {
    found.programs.push(examineProgram(readBytes(path), path, options, options.dumpFile?.[0]))
    return
  }
  // What is neither is refused with the reason, but for a packed dump, which Emacs refuses.
  const packed = kind === 'other' ? openInput(path) : undefined
  if (options.dumpFile !== undefined) throw new UsageError('--dump-file needs an executable, not a dump')
  const fingerprint = packed?.image.fingerprint ?? startOfFile(path, FINGERPRINT_END).subarray(FINGERPRINT_START)
  // A dump, too, contains its fingerprint.
  const executables = [...filesWith(fingerprint, path, process.env)].filter((file) => kindOf(file) === 'executable')
  if (executables.length === 0) found.orphans.push(path)
  for (const executable of executables) {
    found.programs.push(examineProgram(readBytes(executable), executable, options, path))
  }
}

/** The fingerprint follows the magic. */
const FINGERPRINT_START = 16
const FINGERPRINT_END = 48

function examineTree(root: string, options: DoctorOptions, found: Found): void {
  const { dumps, executables } = treeOf(root)
  const left = new Map(dumps.map((dump) => [dump, startOfFile(dump, FINGERPRINT_END).subarray(FINGERPRINT_START)]))
  const paired = new Set<string>()
  for (const executable of executables) {
    const bytes = readBytes(executable)
    const partners = [...left].filter(([, fingerprint]) => isPartner(bytes, fingerprint)).map(([dump]) => dump)
    if (partners.length === 0) found.orphans.push(executable)
    for (const dump of partners) {
      paired.add(dump)
      found.programs.push(examineProgram(bytes, executable, options, dump))
    }
  }
  for (const dump of dumps) if (!paired.has(dump)) found.orphans.push(dump)
}

const isPartner = (bytes: Uint8Array, fingerprint: Uint8Array): boolean =>
  fingerprint.length > 0 && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(fingerprint))

function examineProgram(bytes: Uint8Array, path: string, options: DoctorOptions, dumpFile?: string): CheckedProgram {
  const program = emacsProgram(realpathSync(path), bytes)
  const { argv0 = path } = options
  const args = dumpFile === undefined ? [] : [`--dump-file=${dumpFile}`]
  const call = { argv0, args, searchPath: process.env['PATH'] ?? null }
  const open = (dump: Uint8Array) => Dump.open(dump, { prove: proveNames })
  return { program, argv0, diagnosis: diagnose(program, call, hostFiles, open) }
}

/** What is wrong with a dump itself; undefined if nothing is. */
function troubleOf(path: string): { readonly rule: string; readonly message: string } | undefined {
  if (kindOf(path) === 'executable') return undefined
  try {
    const first = verify(readDump(path)).findings.find(({ severity }) => severity === 'error')
    return first === undefined ? undefined : { rule: first.rule, message: `${first.path} ${first.message}` }
  } catch (error) {
    if (!(error instanceof PdmpError)) throw error
    return { rule: error.code, message: error.detail }
  }
}

function document({ programs, orphans }: Found): object {
  const damaged = orphans.flatMap((path) => {
    const trouble = troubleOf(path)
    return trouble === undefined ? [] : [{ path, ...trouble }]
  })
  return {
    schema: 'pdmp/doctor/1',
    programs: programs.map(({ program: { path, version, pathExec, fingerprints }, argv0, diagnosis }) => ({
      path,
      argv0,
      version,
      pathExec,
      fingerprints: fingerprints.map((bytes) => Buffer.from(bytes).toString('hex')),
      tried: diagnosis.tried.map(({ path: dump, verdict }) => ({ path: dump, ...verdict })),
      loads: loads(diagnosis.verdict),
    })),
    orphans,
    damaged,
  }
}

function* report({ programs, orphans }: Found): Generator<string> {
  for (const { program, diagnosis } of programs) {
    const { path, version } = program
    yield `${visible(path)}: ${version === null ? 'no version of Emacs is in it' : `Emacs ${version}`}\n`
    yield* columns(diagnosis.tried.map((tried) => [`  ${tried.verdict.outcome}`, visible(tried.path)]))
    yield* explained(diagnosis.verdict, diagnosis.tried.at(-1))
  }
  for (const orphan of orphans) {
    yield `${visible(orphan)}: no file with the same fingerprint was found\n`
    const trouble = troubleOf(orphan)
    if (trouble === undefined) continue
    yield `  The file itself is damaged: ${trouble.rule}, ${visible(trouble.message)}.\n${damageAdvice(orphan)}`
  }
}

function* explained(verdict: LoadVerdict, taken: TriedDump | undefined): Generator<string> {
  const dump = taken?.path ?? ''
  switch (verdict.outcome) {
    case 'absent':
      yield '  Emacs finds no dump. Name one with --dump-file, or install the dump of this executable.\n'
      return
    case 'loads': {
      const units = verdict.units === 0 ? '' : `, with ${counted(verdict.units, '.eln file')}`
      const findings = verdict.findings === 0 ? '' : `; \`pdmp verify\` has ${counted(verdict.findings, 'finding')}`
      yield `  Emacs starts from it${units}${findings}.\n`
      return
    }
    case 'refused':
      yield* refused(verdict)
      return
    default: {
      const when = verdict.outcome === 'dies' ? 'Emacs dies while it starts' : 'Emacs may die, at once or later'
      yield `  ${when}: ${verdict.rule === null ? '' : `${verdict.rule}, `}${visible(verdict.message)}.\n`
      if (verdict.rule !== null) {
        yield damageAdvice(dump)
      }
      yield* repairs(verdict.troubles)
    }
  }
}

const damageAdvice = (dump: string): string =>
  `  Run \`pdmp verify ${visible(dump)}\` for all that is wrong. Get the file again, or dump again.\n`

/** Units of native code to name before the rest is counted. */
const MOST_UNITS = 5

function* refused({ message, exitCode, troubles }: Extract<LoadVerdict, { outcome: 'refused' }>): Generator<string> {
  yield `  Emacs prints, and exits with ${exitCode}:\n`
  for (const line of message.split('\n')) yield `    ${visible(line)}\n`
  for (const { cause, advice } of explainMessages(message).slice(-1)) {
    yield `  ${[cause, troubles === undefined ? advice : ''].join(' ').trim()}\n`
  }
  yield* repairs(troubles)
}

/** What to do about units of native code. */
function* repairs(troubles: readonly UnitTrouble[] = []): Generator<string> {
  // What repairs one repairs all.
  const shown = [...new Map(troubles.map((unit) => [unit.advice, unit])).values()]
  for (const { kind, file, advice } of shown.slice(0, MOST_UNITS)) {
    yield `  ${kind}: ${visible(file)}. ${visible(advice)}\n`
  }
  if (shown.length > MOST_UNITS)
    yield `  and ${counted(shown.length - MOST_UNITS, 'more .eln file')}; --json lists all.\n`
}
