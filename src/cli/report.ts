/**
 * The report of a command that has written a dump. It goes to standard output, or to standard error if the dump is there.
 * @module
 */
import { ExitCode, type Output } from './command.ts'
import type { Destination } from './destination.ts'
import { jsonDocument } from './render/json.ts'
import { isStandardOutput } from './standard-output.ts'

export function reported(
  options: Destination & { json?: boolean },
  document: object,
  text: string,
  exitCode: ExitCode = ExitCode.clean,
): Output {
  const pieces = options.json ? [...jsonDocument(document)] : [text]
  if (options.output === undefined || !isStandardOutput(options.output)) return { text: pieces, exitCode }
  return { text: pieces, exitCode, stream: 'stderr' }
}
