/** `pdmp explain`: explain the message of a failed dump or load, or an id that a command prints, and list the objects concerned. @module */
import { Argument, Option } from 'commander'
import {
  type AuditFinding,
  audit,
  type Explanation,
  explainMessages,
  explainRule,
  type Holder,
  holdersOf,
  typesIn,
} from '../../analyse.ts'
import { type Finding, hex, verify } from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output, output, UsageError } from '../command.ts'
import { readDump } from '../files.ts'
import { opened } from '../input.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { emacsOptions } from '../options.ts'
import { jsonDocument } from '../render/json.ts'
import { counted, visible } from '../render/text.ts'

interface ExplainOptions extends NamesOptions {
  in?: string
}

export const command: CommandDeclaration = {
  arguments: [
    new Argument(
      '<message...>',
      'what Emacs printed, in quotes; or a rule of `verify` or `audit`, a reason of `doctor`, or an error code',
    ),
  ],
  options: [
    new Option(
      '--in <file>',
      'list the objects of that kind in an earlier dump, with what holds them; of a rule, its findings',
    ),
    ...emacsOptions(),
  ],
  examples: [
    ["explain 'unsupported object type in dump: mutex'", 'see why `dump-emacs-portable` failed'],
    ["explain 'unsupported object type in dump: mutex' --in emacs.pdmp", 'find what holds such objects'],
    ['explain lisp-target', 'see what a rule of `pdmp verify` means'],
    ['explain lisp-target --in emacs.pdmp', 'see where a dump breaks that rule'],
    ['explain secret-name', 'see what a rule of `pdmp audit` finds, and how to avoid it'],
  ],
  exits: { clean: 'the message is explained', findings: 'it is no message about dumps, and no rule' },
  run: explain,
}

export function explain(words: readonly string[], options: ExplainOptions): Output {
  const text = words.join(' ')
  const pages = explainRule(text)
  if (pages.length > 0) {
    const findings = options.in === undefined ? undefined : findingsOf(text, pages, options.in, options)
    if (options.json) {
      const rules = pages.map((page) => ({ id: text, ...page }))
      return output(
        jsonDocument({ schema, explanations: [], rules, holders: null, findings: findings?.listed ?? null }),
      )
    }
    return output(ruleText(text, pages, options.in, findings))
  }
  const explanations = explainMessages(text)
  if (explanations.length === 0) {
    const note = 'this text contains no message of Emacs about dumps; quote the whole line that Emacs printed'
    const document = options.json
      ? jsonDocument({ schema, explanations, rules: [], holders: null, findings: null })
      : []
    return { text: document, exitCode: ExitCode.findings, notes: [note] }
  }
  const types = explanations.flatMap(typesIn)
  const holders = options.in === undefined ? undefined : findHolders(options.in, types, options)
  if (options.json)
    return output(jsonDocument({ schema, explanations, rules: [], holders: holders ?? null, findings: null }))
  return output(explainText(explanations, types, options.in, holders))
}

const schema = 'pdmp/explain/1'

type Pages = ReturnType<typeof explainRule>
type RuleFinding = Pick<Finding | AuditFinding, 'offset' | 'path' | 'message'>

interface RuleFindings {
  readonly listed: readonly RuleFinding[]
  /** `verify` keeps a limited number of findings of each rule, and found more in this dump. */
  readonly mayBeMore: boolean
}

/** Where a dump breaks a rule of `verify`, or what `audit` finds in it by one of its rules. */
function findingsOf(rule: string, pages: Pages, path: string, options: NamesOptions): RuleFindings {
  const has = (by: Pages[number]['command']) => pages.some(({ command: each }) => each === by)
  if (!has('verify') && !has('audit'))
    throw new UsageError(`--in needs a rule of verify or audit, or a message; ${rule} is neither`)
  const bytes = readDump(path)
  const verdict = has('verify') ? opened(path, bytes, () => verify(bytes)) : undefined
  const broken = verdict?.findings ?? []
  const audited = has('audit') ? audit(openNamed(path, options).dump) : []
  const own = [...broken, ...audited].filter((finding) => finding.rule === rule)
  const listed = own.map(({ offset, path: place, message }) => ({ offset, path: place, message }))
  return { listed, mayBeMore: listed.length > 0 && verdict !== undefined && verdict.total > broken.length }
}

function* ruleText(
  rule: string,
  pages: Pages,
  path: string | undefined,
  findings: RuleFindings | undefined,
): Generator<string> {
  for (const page of pages) yield `${rule} (${kindOf(page)})\n  ${page.hint}\n`
  if (findings === undefined) return
  const { listed, mayBeMore } = findings
  const end = listed.length === 0 ? '.' : ':'
  yield `\n${path} has ${mayBeMore ? 'at least ' : ''}${counted(listed.length, 'finding')} of this rule${end}\n`
  for (const { offset, path: place, message } of listed)
    yield `  ${hex(offset)}\t${visible(place)}\t${visible(message)}\n`
}

function kindOf({ command: by, severity }: Pages[number]): string {
  if (by === null) return 'error code'
  return severity === null ? `reason of ${by}` : `rule of ${by}, ${severity}`
}

function findHolders(path: string, types: readonly string[], options: NamesOptions): Holder[] {
  return holdersOf(openNamed(path, options).dump, types)
}

function* explainText(
  explanations: readonly Explanation[],
  types: readonly string[],
  path: string | undefined,
  holders: readonly Holder[] | undefined,
): Generator<string> {
  for (const [i, explanation] of explanations.entries()) {
    if (i > 0) yield '\n'
    yield* paragraph(explanation)
  }
  if (holders !== undefined) yield* holdersText(path ?? '', types, holders)
}

function* paragraph({ message, moment, releases, types, cause, advice, finder }: Explanation): Generator<string> {
  const when = moment === 'dump' ? 'while it dumps' : 'when it starts from a dump'
  yield `${visible(message)}\n  Printed by Emacs ${releases.join(', ')} ${when}.\n`
  for (const [named, of] of grouped(types)) yield `  The type in Emacs ${of.join(', ')} is ${named}.\n`
  yield `  ${cause}\n`
  if (advice !== '') yield `  ${advice}\n`
  if (finder !== null)
    yield `  This form prints what holds such objects, in the Emacs that is to be dumped:\n    ${finder}\n`
}

/** Group releases by the types that the message refers to in them. */
function grouped(types: Explanation['types']): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const { release, types: named } of types) {
    const key = named.join(' or ')
    groups.set(key, [...(groups.get(key) ?? []), release])
  }
  return groups
}

function* holdersText(path: string, types: readonly string[], holders: readonly Holder[]): Generator<string> {
  if (types.length === 0) yield `\nThe message names no type of object to look for in ${path}.\n`
  else if (holders.length === 0) yield `\n${path} has no object of type ${types.join(', ')}.\n`
  else yield `\n${path} has ${holders.length} such object${holders.length === 1 ? '' : 's'}:\n`
  for (const { offset, path: way, clear } of holders) {
    yield `  ${hex(offset)}\t${visible(way ?? 'not reached from Lisp')}${clear === null ? '' : `\t${visible(clear)}`}\n`
  }
}
