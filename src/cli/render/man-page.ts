/**
 * The man pages pdmp(1) and, for each command, pdmp-COMMAND(1), generated from the declarations of the commands. Their date is
 * that of the version, so they change only when the declarations do.
 * @module
 */
import type { Argument, Option } from 'commander'
import { commonOptions, type ManualCommand, takesValue } from '../manual.ts'

/** The pages by the names of their files. */
export function manPages(version: string, commands: readonly ManualCommand[]): ReadonlyMap<string, string> {
  const pages = commands.map((command): [string, string] => [
    `pdmp-${command.name}.1`,
    commandPage(version, command, commands),
  ])
  return new Map([['pdmp.1', mainPage(version, commands)], ...pages])
}

/** The day of the version that the pages are of, which man prints in the foot. */
const DATE = '2026-11-29'

/** The longest line of a page, in characters. */
const WIDTH = 80

/** Escape text for troff, so that none of it is a request or an escape. */
const escaped = (words: string): string => words.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('`', '\\`')

/** Lines of running text. */
function text(words: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of escaped(words).split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = ''
    }
    // At the start of a line, a full stop or an apostrophe would begin a request.
    line += line === '' ? word.replace(/^(?=[.'])/, '\\&') : ` ${word}`
  }
  return [...lines, line]
}

const bold = (words: string): string => `\\fB${escaped(words)}\\fR`
const italic = (words: string): string => `\\fI${escaped(words)}\\fR`
const entry = (head: string, body: string): string[] => ['.TP', head, ...text(body)]

/** The pages named, in the form of SEE ALSO. */
const references = (names: readonly string[]): string[] =>
  names.map((name, i) => `.BR ${escaped(name)} (1)${i < names.length - 1 ? ' ,' : ''}`)

const trouble = 'trouble: a mistake in the call, or a file that cannot be read or written'
const notADump = 'not a dump, or one of an unknown layout'

function mainPage(version: string, commands: readonly ManualCommand[]): string {
  const groups = [...new Set(commands.map(({ group }) => group))]
  return page('PDMP', version, [
    '.SH NAME',
    'pdmp \\- look at, check, explain and change GNU Emacs portable dumps',
    '.SH SYNOPSIS',
    `${bold('pdmp')} ${italic('COMMAND')} [${italic('options')}] ${italic('FILE')}...`,
    '.SH DESCRIPTION',
    ...text(
      'A .pdmp file is the Lisp heap that GNU Emacs starts from. pdmp reads those of Emacs 27 to 31, of 32-bit and 64-bit machines and of both byte orders, without running Emacs.',
    ),
    '.PP',
    ...text(
      'FILE is plain or packed with gzip, brotli or zstd, whatever its name, or - for standard input. Outputs named .gz or .br are packed.',
    ),
    '.SH COMMANDS',
    ...text('Each command has a page of its own, such as pdmp-info(1).'),
    ...groups.flatMap((group) => [
      `.SS ${escaped(group)}`,
      ...commands
        .filter((each) => each.group === group)
        .flatMap(({ name, summary }) => entry(bold(`pdmp ${name}`), summary)),
    ]),
    '.SH OPTIONS',
    'Every command takes these:',
    ...commonOptions().flatMap(optionEntry),
    '.SH EXIT STATUS',
    ...entry(bold('0'), 'clean, the same, or found'),
    ...entry(bold('1'), 'findings, differences, or not found'),
    ...entry(bold('2'), trouble),
    ...entry(bold('3'), notADump),
    '.SH ENVIRONMENT',
    ...entry(
      bold('PDMP_EMACS'),
      'the executable to take names from, if it has the fingerprint of the dump; "none" forbids the search for one',
    ),
    ...entry(
      bold('PDMP_PAGER, PAGER'),
      'the pager of a terminal; empty or cat for none. The default is less, with LESS=FRX where LESS is not set',
    ),
    ...entry(
      bold('NO_COLOR, FORCE_COLOR, TERM'),
      'no colour; colour in pipes too; no colour and no pager where it is dumb',
    ),
    ...entry(bold('SOURCE_DATE_EPOCH'), 'the date of the page that lab writes, in seconds since 1970'),
    '.SH SEE ALSO',
    ...references(['emacs', ...commands.map(({ name }) => `pdmp-${name}`)]),
  ])
}

function commandPage(version: string, command: ManualCommand, commands: readonly ManualCommand[]): string {
  const { name, group, summary, declaration } = command
  const { arguments: args, description, options = [], examples, exits } = declaration
  const synopsis = [
    bold(`pdmp ${name}`),
    ...options.filter(({ mandatory }) => mandatory).map((option) => bold(option.flags)),
    `[${italic('options')}]`,
    ...args.map(argumentOf),
  ]
  const related = commands.filter((each) => each.group === group && each !== command)
  return page(`PDMP-${name.toUpperCase()}`, version, [
    '.SH NAME',
    ...text(`pdmp-${name} - ${summary.slice(0, 1).toLowerCase()}${summary.slice(1).replace(/\.$/, '')}`),
    '.SH SYNOPSIS',
    ...synopsis,
    '.SH DESCRIPTION',
    ...text(description === undefined ? summary : `${summary} ${description}`),
    ...args.flatMap((argument) => entry(argumentOf(argument), described(argument))),
    '.SH OPTIONS',
    ...[...options, ...commonOptions().filter(({ long }) => options.every((own) => own.long !== long))].flatMap(
      optionEntry,
    ),
    '.SH EXIT STATUS',
    ...entry(bold('0'), exits.clean),
    ...(exits.findings === undefined ? [] : entry(bold('1'), exits.findings)),
    ...entry(bold('2'), trouble),
    ...entry(bold('3'), notADump),
    '.SH EXAMPLES',
    ...examples.flatMap(([line, purpose]) => entry(bold(`pdmp ${line}`), purpose)),
    '.SH SEE ALSO',
    ...references(['pdmp', ...related.map((each) => `pdmp-${each.name}`)]),
  ])
}

function page(title: string, version: string, lines: readonly string[]): string {
  return `.TH ${escaped(title)} 1 "${DATE}" "pdmp ${version}" "User Commands"\n${lines.join('\n')}\n`
}

function argumentOf(argument: Argument): string {
  const word = italic(argument.name().toUpperCase() + (argument.variadic ? '...' : ''))
  return argument.required ? word : `[${word}]`
}

function optionEntry(option: Option): string[] {
  const [, names = option.flags, value = ''] = /^(.*?) ?([<[].*)?$/.exec(option.flags) ?? []
  const head = takesValue(option) ? `${bold(names)} ${italic(value)}` : bold(names)
  return entry(head, described(option))
}

function described({ description, argChoices, defaultValue }: Option | Argument): string {
  const choices = argChoices === undefined ? '' : ` (${argChoices.join(', ')})`
  const standard = defaultValue === undefined || typeof defaultValue === 'boolean' ? '' : ` (default: ${defaultValue})`
  return `${description}${choices}${standard}`
}
