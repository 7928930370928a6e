/**
 * Error messages and exit codes of failed commands: what happened, where, and what to do next.
 * @module
 */
import { getSystemErrorMap } from 'node:util'
import { type ErrorCode, errorCodes, hex, PdmpError } from '../index.ts'
import { ExitCode, NotFoundError, UsageError } from './command.ts'
import { dumpNames } from './not-a-dump.ts'

/** Additional facts about an error: the file, the place in its text, and advice. */
type Context = Partial<Pick<Failure, 'file' | 'line' | 'column' | 'advice'>>

/** An error with additional facts. */
export class ContextError extends Error {
  override readonly name = 'ContextError'
  readonly context: Context

  constructor(cause: unknown, context: Context) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.context = context
  }
}

/** The exit code: 3 for files that are not dumps of a known layout, 1 for names that a dump does not have, otherwise 2. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof ContextError) return exitCodeOf(error.cause)
  if (error instanceof NotFoundError) return ExitCode.findings
  return error instanceof PdmpError && error.isRefusal ? ExitCode.notADump : ExitCode.trouble
}

const advice: Partial<Record<ErrorCode, string>> = {
  'not-a-dump': dumpNames,
  'dump-incomplete':
    'Emacs refuses this file too. Dump again. `pdmp explain MESSAGE` explains the message that Emacs prints when a dump fails.',
  'layout-unknown':
    'If this is a dump of a newer Emacs, install a newer pdmp. Otherwise the file is damaged, or another program wrote it: get it again, or dump again.',
  'layout-ambiguous': 'Every complete dump of an Emacs has enough objects. Get the file again, or dump again.',
  blank: 'Emacs cannot load this file. Get it again, or dump again. `pdmp verify` lists all damage.',
  truncated: 'Emacs cannot load this file. Get it again, or dump again.',
  'lispsym-absent': 'Give the offset of lispsym from the Emacs basis with --lispsym.',
  'edit-refused':
    '`pdmp show` prints how the value of a symbol is stored. If only the executable shows where its C variable is, pass the executable with --emacs.',
  'not-writable': 'Choose another value.',
  'too-costly': 'No Emacs writes such a dump. Run `pdmp verify` to list all damage.',
  'name-unknown': 'Pass the executable with --emacs.',
  'not-an-executable': 'Pass the `emacs` that wrote this dump, not a script that starts it.',
  'executable-mismatch': 'Pass the `emacs` of the same build. `pdmp info` prints the fingerprint that it contains.',
  'document-syntax': 'Offset, line and column are those of the document. `jq empty` finds such mistakes too.',
  'document-invalid':
    'Offset, line and column are those of the document. schema/document.schema.json describes what is valid there.',
  'too-large': 'Pass the dump itself, not a device.',
  'unpack-failed': 'Get the packed file again.',
}

/** The members of the JSON document `pdmp/error/1`. */
export interface Failure {
  /** An error code of the library or the system (`ENOENT`), or `usage`, `not-found`, `bug`. */
  readonly code: string
  readonly message: string
  /** The file that the error is about. */
  readonly file?: string
  /** Offset in bytes from the start of that file, and the field path there. */
  readonly offset?: number
  readonly path?: string
  /** Line and column in a document, from 1. Columns count bytes. */
  readonly line?: number
  readonly column?: number
  /** The meaning of the code, and what to do next. */
  readonly meaning?: string
  readonly advice?: string
  /** Names that the user may have meant. */
  readonly near?: readonly string[]
}

/** Describe `error`, thrown by a command on `file`. */
export function failureOf(error: unknown, file: string): Failure {
  if (error instanceof ContextError) return { ...failureOf(error.cause, file), ...error.context }
  if (error instanceof PdmpError) {
    const { code, detail: message, site } = error
    const next = advice[code] ?? 'Run `pdmp verify` to list all damage.'
    return { code, message, file, offset: site.offset, path: site.path, meaning: errorCodes[code], advice: next }
  }
  if (error instanceof UsageError) return { code: 'usage', message: error.message }
  if (error instanceof NotFoundError) {
    const { message, near, advice } = error
    return { code: 'not-found', message, file, near, ...(advice.length > 0 ? { advice: advice.join(' ') } : {}) }
  }
  if (isSystemError(error)) {
    return {
      code: error.code ?? 'EIO',
      message: reasonOf(error),
      ...(error.path === undefined ? {} : { file: error.path }),
    }
  }
  return { code: 'bug', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}

/** Format as one or two lines of text. */
export function failureText(failure: Failure): string {
  const { code, message, file, offset, path, line, column, meaning, advice, near = [] } = failure
  const where = file === undefined ? '' : `${file}: `
  if (code === 'bug') return `bug in pdmp: ${message}`
  if (offset === undefined) {
    const similar = near.length > 0 ? `. Similar: ${near.join(', ')}.` : ''
    return `${where}${message}${similar}${advice === undefined ? '' : `\n  ${advice}`}`
  }
  const place = line === undefined ? `at ${hex(offset)}` : `at line ${line}, column ${column},`
  return `${where}${code} ${place} in ${path}: ${message}\n  ${capitalized(meaning ?? '')}. ${advice}`
}

const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error

/** The system's message, without the name of the call. */
const reasonOf = ({ code, errno, message }: NodeJS.ErrnoException): string =>
  code === 'EISDIR' ? 'is a directory' : (getSystemErrorMap().get(errno ?? 0)?.[1] ?? message)
