/** `pdmp verify`: check the rules that Emacs relies on and does not check, for one or more files. @module */
import { Argument, Option } from 'commander'
import { type Finding, hex, integrityRules, type Verdict, verify as verifyBytes } from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output } from '../command.ts'
import { exitCodeOf, type Failure, failureOf, failureText } from '../failure.ts'
import { readDump } from '../files.ts'
import { opened } from '../input.ts'
import { jsonDocument } from '../render/json.ts'
import { sarifLog } from '../render/sarif.ts'
import { counted } from '../render/text.ts'

export interface VerifyOptions {
  json?: boolean
  sarif?: boolean
}

export const command: CommandDeclaration = {
  arguments: [new Argument('<files...>', 'dumps, plain or packed; - is standard input')],
  options: [new Option('--sarif', 'print SARIF 2.1.0 for code scanning').conflicts('json')],
  description:
    'With several files, each line begins with the name of its file, and the exit code is the highest of all.',
  examples: [
    ['verify emacs.pdmp', 'check a dump before it is shipped'],
    ['verify *.pdmp --json', 'check several in a script: one document with an entry for each file'],
    ['verify emacs.pdmp --sarif > pdmp.sarif', 'show findings in a code scanning service'],
  ],
  exits: { clean: 'no rule is broken in any file', findings: 'a rule is broken' },
  run: verify,
}

/** The result for one file: a verdict, or the reason why there is none. */
interface Checked {
  readonly file: string
  readonly exitCode: ExitCode
  readonly verdict?: Verdict
  readonly failure?: Failure
}

export function verify(files: readonly string[], options: VerifyOptions): Output {
  const [only] = files
  const checked = files.length === 1 ? [verdictOf(only!)] : files.map(check)
  const exitCode = worstOf(checked)
  const isNamed = files.length > 1
  if (options.json) return { text: jsonDocument(documentOf(checked)), exitCode }
  const notes = checked.flatMap(({ failure }) => (failure === undefined ? [] : [`pdmp: ${failureText(failure)}`]))
  return { text: options.sarif ? jsonDocument(sarif(checked)) : verdictsText(checked, isNamed), exitCode, notes }
}

function worstOf(checked: readonly Checked[]): ExitCode {
  let worst: ExitCode = ExitCode.clean
  for (const { exitCode } of checked) if (exitCode > worst) worst = exitCode
  return worst
}

function verdictOf(file: string): Checked {
  const bytes = readDump(file)
  const verdict = opened(file, bytes, () => verifyBytes(bytes))
  return { file, verdict, exitCode: verdict.verdict === 'ok' ? ExitCode.clean : ExitCode.findings }
}

/** Check one of several files. If it cannot be checked, the others still are. */
function check(file: string): Checked {
  try {
    return verdictOf(file)
  } catch (error) {
    const failure = failureOf(error, file)
    if (failure.code === 'bug') throw error
    return { file, failure, exitCode: exitCodeOf(error) }
  }
}

function documentOf(checked: readonly Checked[]): object {
  const total = checked.reduce((sum, { verdict }) => sum + (verdict?.total ?? 0), 0)
  const files = checked.map(({ file, verdict, failure }) =>
    verdict === undefined ? { file, verdict: 'error', error: failure } : { file, ...verdict },
  )
  return { schema: 'pdmp/verify/1', total, files }
}

function* verdictsText(checked: readonly Checked[], isNamed: boolean): Generator<string> {
  for (const { file, verdict } of checked) {
    if (verdict !== undefined) yield* verdictText(verdict, isNamed ? `${file}: ` : '')
  }
}

function* verdictText({ verdict, findings, total }: Verdict, name: string): Generator<string> {
  if (verdict === 'ok') {
    yield `${name}ok: none of ${Object.keys(integrityRules).length} rules is broken\n`
    return
  }
  for (const { rule, severity, offset, path, message, hint } of findings) {
    yield `${name}${severity}: ${rule} at ${hex(offset)} in ${path}: ${message}\n    ${hint}\n`
  }
  const rest = total - findings.length
  yield `${name}${counted(total, 'finding')}${rest > 0 ? `, ${counted(rest, 'of them', 'of them')} not shown` : ''}\n`
}

/** Format as SARIF 2.1.0, for code scanning services. */
function sarif(checked: readonly Checked[]): object {
  const located = checked.flatMap(({ file, verdict }) =>
    (verdict?.findings ?? []).map(({ severity, ...finding }) => ({ file, level: severity, ...finding })),
  )
  const ruleOf = (rule: Finding['rule']) => {
    const { meaning, severity } = integrityRules[rule]
    return { meaning, level: severity }
  }
  return sarifLog('pdmp verify', located, ruleOf)
}
