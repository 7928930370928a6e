/**
 * Documents of the commands, made in this process: the text that `pdmp ARGS --json` prints.
 * @module
 */
import { documentOf as documentWith } from '../../src/cli/answer.ts'
import { commands } from '../../src/cli/commands.ts'

export const documentOf = (args: readonly string[]) => documentWith(commands, args)

const placement = ['--dump-base', '0x70000000', '--emacs-basis', '0x56550000']

/**
 * How each command is called to print each of its documents on the dump at `file`, which has its symbols, tables and compiled
 * functions at the places given; what it writes goes to `out`.
 */
export const callsOn = (
  file: string,
  at: { cons: string; table: string; compiled: string | undefined },
  out: string,
): readonly (readonly string[])[] => [
  ['info', file],
  ['map', file],
  ['map', file, '--ranges'],
  ['symbols', file],
  ['show', file, 'nil'],
  ['show', file, at.cons],
  ...(at.compiled === undefined ? [] : [['disassemble', file, at.compiled]]),
  ['strings', file],
  ['find', file, '--min-size', '64'],
  ['tables', file],
  ['tables', file, '--check'],
  ['get', file, at.table, 'nil'],
  ['get', file, at.table, '12345'],
  ['objects', file],
  ['relocs', file],
  ['emacs-relocs', file],
  ['verify', file],
  ['refs', file, at.cons],
  ['referrers', file, 'nil'],
  ['path', file, at.cons],
  ['size', file],
  ['size', file, '--by', 'kind,region,type', '--top', '2', '--base', file],
  ['libraries', file],
  ['retained', file],
  ['retained', file, '--all'],
  ['retained', file, at.cons],
  ['duplicates', file],
  ['doctor', file],
  ['audit', file],
  ['audit', file, '--base', file],
  ['attest', file],
  ['attest', file, '-o', out],
  ['diff', file, file],
  ['repro', file, file],
  ['textconv', file],
  ['diff', file, file, '--strict', '--bytes', '--limit', '3'],
  ['export', file, '--format', 'folded', '-o', out],
  ['report', file, '-o', out],
  ['report', file, file, '--no-dump', '-o', out],
  ['where', file, '0', at.cons.slice(1), '99999999999'],
  ['lookup', file, '0', at.cons.slice(1), '99999999999'],
  ['scan', file, '0', ...placement],
  ['thaw', file, ...placement],
  ['pages', file],
  ['pages', file, '--compare'],
  ['set', file, 'nil', 'nil', '--function', '-o', out],
  ['redact', file, '[a-z]', '-o', out],
  ['redact', file, 'no text has this: 8f3a', '-o', out],
  ['redact', file, '--secrets', '-o', out],
  ['repair', file, '-o', out],
  ['rewrite', file, '--order', 'shuffle', '-o', out],
  ['rewrite', file, '-o', out],
  ['normalize', file, '--date', '@0', '--build-path', '/usr=/', '-o', out],
  ['prelink', file, ...placement, '-o', out],
  ['relocate', file, ...placement, '-o', out],
  ['decode', file, '-o', out],
  ['tour', file, '--seed', '1'],
  ['lab', 'orders', file],
  ['explain', 'unsupported object type in dump: mutex', '--in', file],
  ['explain', 'nothing that Emacs says'],
  ['explain', 'lisp-target'],
  ['explain', 'build-path', '--in', file],
  ['units', file],
  ['mcp', file],
]
