/**
 * What a failed command says, and its exit code: what, where, and what to do next.
 * @module
 */
import { getSystemErrorMap } from 'node:util'
import { type ErrorCode, errorCodes, PdmpError, refusals } from '../index.ts'
import { ExitCode, UsageError } from './command.ts'

/** 3 for files that are not dumps of a known layout, else 2. A bug of ours is trouble too. */
export function exitCodeOf(error: unknown): ExitCode {
  return error instanceof PdmpError && refusals.has(error.code) ? ExitCode.notADump : ExitCode.trouble
}

const advice: Partial<Record<ErrorCode, string>> = {
  'not-a-dump': 'Is this the dump?',
  'dump-incomplete': 'Emacs refuses this file too; dump again and look at its messages.',
  'layout-unknown':
    'Another program may write the same magic; `pdmp --version` may be older than the Emacs that wrote this.',
  'layout-ambiguous': 'Nothing is read under a guess. Is this a real dump? No Emacs writes one that is so small.',
  'lispsym-absent': 'Give the offset of lispsym from the Emacs basis with --lispsym.',
  'edit-refused': '`pdmp show` says how the value of a symbol is kept.',
  'name-unknown': 'Name the executable with --emacs.',
  'not-an-executable': 'ELF is read; give the `emacs` that wrote this dump, not a script that starts it.',
  'executable-mismatch': 'Give the `emacs` of the same build: `pdmp info` prints the fingerprint that it contains.',
  'document-syntax': 'The offset is one of the document. `jq empty` finds such mistakes too.',
  'document-invalid': 'The offset is where the value starts; schema/document.schema.json says what may stand there.',
  'too-large': 'Is this the dump, or a device?',
  'unpack-failed': 'The packed file is cut short or damaged; get it again.',
}

/** One or two lines for standard error, about the dump at `file`. */
export function messageOf(error: unknown, file: string): string {
  if (error instanceof PdmpError) {
    const next = advice[error.code] ?? `Run \`pdmp verify\` for all that is wrong.`
    return `${file}: ${error.message}\n  ${errorCodes[error.code]}. ${next}`
  }
  if (error instanceof UsageError) return error.message
  if (isSystemError(error)) return `${error.path === undefined ? '' : `${error.path}: `}${reasonOf(error)}`
  return `bug in pdmp: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error

/** The system's words for it, without the name of a call. */
const reasonOf = ({ code, errno, message }: NodeJS.ErrnoException): string =>
  code === 'EISDIR' ? 'is a directory' : (getSystemErrorMap().get(errno ?? 0)?.[1] ?? message)
