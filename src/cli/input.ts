/**
 * The input of a command: an open dump.
 * @module
 */
import { Dump, type OpenOptions, PdmpError } from '../index.ts'
import { ContextError } from './failure.ts'
import { readDump } from './files.ts'
import { adviceOn } from './not-a-dump.ts'

/** Open the dump at `path`, plain or packed. @throws ContextError if it is not a dump; the advice says what the file is */
export function openInput(path: string, options: OpenOptions = {}): Dump {
  const bytes = readDump(path)
  return opened(bytes, () => Dump.open(bytes, options))
}

/** Call `read`. If it throws because `bytes` are not a dump, the advice of the error says what they are. */
export function opened<T>(bytes: Uint8Array, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof PdmpError) || error.code !== 'not-a-dump') throw error
    throw new ContextError(error, { advice: adviceOn(bytes) })
  }
}
