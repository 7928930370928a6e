/** `pdmp audit`: list secrets and private data that a dump carries, and code that an Emacs would run from it. @module */
import { Option } from 'commander'
import { type AuditFinding, audit as auditDump, auditLevels, auditRules } from '../../analyse.ts'
import { hex, proveNames } from '../../index.ts'
import { allowList, allowOption } from '../allow-list.ts'
import { type CommandDeclaration, ExitCode, type Output } from '../command.ts'
import { openInput } from '../input.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { emacsOptions, fileArgument } from '../options.ts'
import { jsonList } from '../render/json.ts'
import { sarifLog } from '../render/sarif.ts'
import { counted, visible } from '../render/text.ts'

export interface AuditCommandOptions extends NamesOptions {
  sarif?: boolean
  failOn?: AuditFinding['level']
  allow?: string
  base?: string
}

export const command: CommandDeclaration = {
  arguments: [fileArgument()],
  options: [
    new Option('--sarif', 'print SARIF 2.1.0 for code scanning').conflicts('json'),
    new Option('--fail-on <level>', 'the lowest level of a finding that makes the exit code 1')
      .choices(auditLevels)
      .default('warning'),
    allowOption(),
    new Option('--base <stock>', 'leave out what this dump has too'),
    ...emacsOptions(),
  ],
  description:
    'An error is a secret, a warning private data or code that runs, a note what most dumps have, such as the directory of the ' +
    'build. No secret is printed: of each text, only the first four characters and the length.',
  examples: [
    ['audit custom.pdmp', 'check a dump before it is published'],
    ['audit custom.pdmp --base emacs.pdmp', 'see only what your configuration added'],
    ['audit custom.pdmp --allow audit.txt --fail-on error', 'fail a build if there is a new secret'],
  ],
  exits: { clean: 'nothing is found at the level of --fail-on or above', findings: 'something is' },
  run: audit,
}

export function audit(path: string, options: AuditCommandOptions): Output {
  const isAllowed = allowList(options.allow)
  const { dump } = openNamed(path, options)
  const base = options.base === undefined ? undefined : openInput(options.base, { prove: proveNames })
  const all = auditDump(dump, { base })
  const findings = all.filter((finding) => !isAllowed(finding))
  const allowed = all.length - findings.length
  const lowest = auditLevels.indexOf(options.failOn ?? 'warning')
  const isBad = findings.some(({ level }) => auditLevels.indexOf(level) <= lowest)
  const exitCode = isBad ? ExitCode.findings : ExitCode.clean
  if (options.sarif) return { text: sarifText(path, findings), exitCode }
  if (options.json) return { text: jsonList({ schema: 'pdmp/audit/1', allowed }, 'findings', findings), exitCode }
  return { text: report(findings, allowed), exitCode }
}

function sarifText(file: string, findings: readonly AuditFinding[]): Iterable<string> {
  const located = findings.map(({ message, excerpt, ...finding }) => {
    return { file, ...finding, message: excerpt === null ? message : `${message}: ${excerpt}` }
  })
  return [
    `${JSON.stringify(
      sarifLog('pdmp audit', located, (rule) => auditRules[rule]),
      null,
      2,
    )}\n`,
  ]
}

function* report(findings: readonly AuditFinding[], allowed: number): Generator<string> {
  const isLost = ({ rule }: AuditFinding) => auditRules[rule].part === 'lost'
  const lost = findings.filter(isLost)
  yield* findingLines(findings.filter((each) => !isLost(each)))
  if (lost.length > 0) yield 'Lost or set anew when an Emacs starts from the dump:\n'
  yield* findingLines(lost)
  const counts = auditLevels.map((level) => counted(findings.filter((each) => each.level === level).length, level))
  yield `${counts.join(', ')}${allowed === 0 ? '' : `; ${counted(allowed, 'finding')} allowed`}\n`
}

function* findingLines(findings: readonly AuditFinding[]): Generator<string> {
  for (const { level, rule, offset, path, message, excerpt, command: remedy } of findings) {
    const text = excerpt === null ? '' : `: ${visible(excerpt)}`
    yield `${level}: ${rule} at ${hex(offset)} in ${visible(path)}: ${visible(message)}${text}\n`
    if (level !== 'note') yield `    ${remedy === null ? auditRules[rule].prevention : visible(remedy)}\n`
  }
}
