/**
 * The man page pdmp(1), generated from the declarations of the commands. It has no date, so it changes only when they do.
 * @module
 */
import type { Option } from 'commander'
import { commonOptions, type ManualCommand } from '../manual.ts'

/** Escape text for troff, so that none of it is a request or an escape. */
const text = (words: string): string =>
  words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&')
    .replaceAll('`', '\\`')

const bold = (words: string): string => `\\fB${text(words)}\\fR`

export function manPage(version: string, commands: readonly ManualCommand[]): string {
  const groups = [...new Set(commands.map(({ group }) => group))]
  const lines = [
    `.TH PDMP 1 "" "pdmp ${version}" "User Commands"`,
    '.SH NAME',
    'pdmp \\- look at, check, explain and change GNU Emacs portable dumps',
    '.SH SYNOPSIS',
    `${bold('pdmp')} \\fICOMMAND\\fR [\\fIoptions\\fR] \\fIFILE\\fR...`,
    '.SH DESCRIPTION',
    text(
      'A .pdmp file is the Lisp heap that GNU Emacs starts from. pdmp reads those of Emacs 27 to 31, of 32-bit and 64-bit machines and of both byte orders, without running Emacs.',
    ),
    '.PP',
    text(
      'FILE is plain or packed with gzip, brotli or zstd, whatever its name, or - for standard input. Outputs named .gz or .br are packed.',
    ),
    '.SH OPTIONS',
    'Every command takes these:',
    ...commonOptions().flatMap(optionEntry),
    '.SH COMMANDS',
    ...groups.flatMap((group) => [
      `.SS ${text(group)}`,
      ...commands.filter((each) => each.group === group).flatMap(entry),
    ]),
    '.SH EXIT STATUS',
    ...[
      ['0', 'clean, the same, or found'],
      ['1', 'findings, differences, or not found'],
      ['2', 'trouble: a mistake in the call, or a file that cannot be read or written'],
      ['3', 'not a dump, or one of an unknown layout'],
    ].flatMap(([code, meaning]) => ['.TP', bold(code!), text(meaning!)]),
    '.SH ENVIRONMENT',
    ...[
      [
        'PDMP_EMACS',
        'the executable to take names from, if it has the fingerprint of the dump; "none" forbids the search for one',
      ],
      [
        'PDMP_PAGER, PAGER',
        'the pager of a terminal; empty or cat for none. The default is less, with LESS=FRX where LESS is not set',
      ],
      ['NO_COLOR, FORCE_COLOR, TERM', 'no colour; colour in pipes too; no colour and no pager where it is dumb'],
      ['SOURCE_DATE_EPOCH', 'the date of the page that lab writes, in seconds since 1970'],
    ].flatMap(([name, meaning]) => ['.TP', bold(name!), text(meaning!)]),
    '.SH SEE ALSO',
    '.BR emacs (1)',
  ]
  return `${lines.join('\n')}\n`
}

function entry({ name, summary, declaration }: ManualCommand): string[] {
  const { arguments: args, description, options = [], examples, exits } = declaration
  const synopsis = args.map((argument) => {
    const word = argument.name().toUpperCase() + (argument.variadic ? '...' : '')
    return argument.required ? `\\fI${text(word)}\\fR` : `[\\fI${text(word)}\\fR]`
  })
  return [
    '.PP',
    `${bold(`pdmp ${name}`)} ${['[\\fIoptions\\fR]', ...synopsis].join(' ')}`,
    '.RS',
    text(description === undefined ? summary : `${summary} ${description}`),
    ...options.flatMap(optionEntry),
    '.PP',
    'Examples:',
    ...examples.flatMap(([line, purpose]) => ['.TP', bold(`pdmp ${line}`), text(purpose)]),
    '.PP',
    text(`Exit status 0: ${exits.clean}.${exits.findings === undefined ? '' : ` Exit status 1: ${exits.findings}.`}`),
    '.RE',
  ]
}

const optionEntry = (option: Option): string[] => ['.TP', bold(option.flags), text(described(option))]

function described({ description, argChoices, defaultValue }: Option): string {
  const choices = argChoices === undefined ? '' : ` (${argChoices.join(', ')})`
  const standard = defaultValue === undefined || typeof defaultValue === 'boolean' ? '' : ` (default: ${defaultValue})`
  return `${description}${choices}${standard}`
}
