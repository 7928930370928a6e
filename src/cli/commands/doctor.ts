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
} from '../../analyse.ts'
import { Dump, proveNames } from '../../index.ts'
import { type CommandDeclaration, ExitCode, NotFoundError, type Output, output, UsageError } from '../command.ts'
import { ContextError } from '../failure.ts'
import { fileContains, readBytes, startOfFile } from '../files.ts'
import { filesWith } from '../find-emacs.ts'
import { hostFiles, kindOf, treeOf } from '../host-files.ts'
import { openInput } from '../input.ts'
import { jsonDocument } from '../render/json.ts'
import { columns, counted, visible } from '../render/text.ts'

export interface DoctorOptions {
  json?: boolean
  argv0?: string
  dumpFile?: string
}

export const command: CommandDeclaration = {
  arguments: [new Argument('[paths...]', 'executables of Emacs, dumps, or directories; default: the emacs on PATH')],
  options: [
    new Option('--argv0 <name>', 'the name that the executable is called by'),
    new Option('--dump-file <file>', 'the dump that the Emacs is given with this option'),
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
    found.programs.push(examineProgram(path, options, options.dumpFile))
    return
  }
  // What is neither is refused with the reason.
  if (kind === 'other') openInput(path)
  if (options.dumpFile !== undefined) throw new UsageError('--dump-file needs an executable, not a dump')
  const executables = [...filesWith(startOfFile(path, FINGERPRINT_END).subarray(FINGERPRINT_START), path, process.env)]
  if (executables.length === 0) found.orphans.push(path)
  for (const executable of executables) found.programs.push(examineProgram(executable, options, path))
}

/** The fingerprint follows the magic. */
const FINGERPRINT_START = 16
const FINGERPRINT_END = 48
/** Largest executable to search, in bytes. */
const LARGEST = 2 ** 28

function examineTree(root: string, options: DoctorOptions, found: Found): void {
  const { dumps, executables } = treeOf(root)
  const paired = new Set<string>()
  for (const dump of dumps) {
    const fingerprint = startOfFile(dump, FINGERPRINT_END).subarray(FINGERPRINT_START)
    const partners = executables.filter((executable) => fileContains(executable, fingerprint, LARGEST))
    if (fingerprint.length === 0 || partners.length === 0) found.orphans.push(dump)
    for (const partner of partners) {
      paired.add(partner)
      found.programs.push(examineProgram(partner, options, dump))
    }
  }
  for (const executable of executables) if (!paired.has(executable)) found.orphans.push(executable)
}

function examineProgram(path: string, { argv0 = path }: DoctorOptions, dumpFile: string | undefined): CheckedProgram {
  const program = emacsProgram(realpathSync(path), argv0, readBytes(path))
  const open = (bytes: Uint8Array) => Dump.open(bytes, { prove: proveNames })
  let dump = dumpFile
  const read = (each: string) => {
    dump = each
    return hostFiles.read(each)
  }
  try {
    return { program, diagnosis: diagnose(program, { ...hostFiles, read }, open, dumpFile) }
  } catch (error) {
    throw dump === undefined ? error : new ContextError(error, { file: dump })
  }
}

function document({ programs, orphans }: Found): object {
  return {
    schema: 'pdmp/doctor/1',
    programs: programs.map(({ program: { path, argv0, version, pathExec }, diagnosis }) => ({
      path,
      argv0,
      version,
      pathExec,
      tried: diagnosis.tried.map(({ path: dump, verdict }) => ({ path: dump, ...verdict })),
      loads: loads(diagnosis.verdict),
    })),
    orphans,
  }
}

function* report({ programs, orphans }: Found): Generator<string> {
  for (const { program, diagnosis } of programs) {
    const { path, version } = program
    yield `${visible(path)}: ${version === null ? 'no version of Emacs is in it' : `Emacs ${version}`}\n`
    yield* columns(diagnosis.tried.map((tried) => [`  ${tried.verdict.outcome}`, visible(tried.path)]))
    yield* explained(diagnosis.verdict, diagnosis.tried.at(-1))
  }
  for (const orphan of orphans) yield `${visible(orphan)}: no file with the same fingerprint was found\n`
}

function* explained(verdict: LoadVerdict, taken: TriedDump | undefined): Generator<string> {
  if (verdict.outcome === 'absent') {
    yield '  Emacs finds no dump. Name one with --dump-file, or install the dump of this executable.\n'
  } else if (verdict.outcome === 'loads') {
    const units = verdict.units === 0 ? '' : `, with ${counted(verdict.units, '.eln file')}`
    const findings = verdict.findings === 0 ? '' : `; \`pdmp verify\` has ${counted(verdict.findings, 'warning')}`
    yield `  Emacs starts from it${units}${findings}.\n`
  } else if (verdict.outcome === 'damaged') {
    yield `  Emacs crashes, at once or later: ${verdict.rule}, ${visible(verdict.message)}.\n`
    yield `  Run \`pdmp verify ${visible(taken?.path ?? '')}\` for all that is wrong. Get the file again, or dump again.\n`
  } else {
    yield `  Emacs prints, and exits with ${verdict.exitCode}:\n`
    for (const line of verdict.message.split('\n')) yield `    ${visible(line)}\n`
    for (const { cause, advice } of explainMessages(verdict.message).slice(-1)) yield `  ${cause} ${advice}\n`
  }
}
