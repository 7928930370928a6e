/**
 * The input of a command: an open dump.
 * @module
 */
import { Dump, type OpenOptions, PdmpError } from '../index.ts'
import { ContextError } from './failure.ts'
import { readDump } from './files.ts'
import { adviceOn } from './not-a-dump.ts'

/** Open the dump at `path`, plain or packed. @throws ContextError with the path; if it is not a dump, the advice says what the file is */
export function openInput(path: string, options: OpenOptions = {}): Dump {
  const bytes = readDump(path)
  return opened(path, bytes, () => Dump.open(bytes, options))
}

/** Call `read`. Its error gets the path, and if `bytes` are not a dump, advice that says what they are. */
export function opened<T>(path: string, bytes: Uint8Array, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof PdmpError)) throw error
    throw new ContextError(error, { file: path, ...(error.code === 'not-a-dump' ? { advice: adviceOn(bytes) } : {}) })
  }
}
