/**
 * The input of a command: an open dump.
 * @module
 */
import { createHash } from 'node:crypto'
import { Dump, findEmbedded, isPrelinked, type OpenOptions, PdmpError } from '../index.ts'
import { ContextError } from './failure.ts'
import { readDump } from './files.ts'

/** Open the dump at `path`, plain or packed. @throws ContextError if it is not a dump; the advice says what the file is */
export function openInput(path: string, options: OpenOptions = {}): Dump {
  const bytes = readDump(path)
  return opened(bytes, () => Dump.open(bytes, options))
}

/** Call `read`. If it throws because `bytes` are not a dump, the error says what they are. */
export function opened<T>(bytes: Uint8Array, read: () => T): T {
  try {
    return read()
  } catch (error) {
    const advice = error instanceof PdmpError && error.code === 'not-a-dump' ? adviceOn(bytes) : undefined
    throw advice === undefined ? error : new ContextError(error, { advice })
  }
}

function adviceOn(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, START_SIZE)).toString('latin1')
  if (isPrelinked(bytes))
    return 'It is a dump that `pdmp prelink` wrote for one placement; give the dump that it was made from.'
  if (start.startsWith('{"schema":"pdmp/document/'))
    return 'It is a document of `pdmp decode`; `pdmp encode` makes a dump of it.'
  if (!executableMagics.some((magic) => start.startsWith(magic))) return undefined
  return findEmbedded(bytes) === undefined
    ? 'It is an executable; its dump is a file of its own, such as emacs.pdmp.'
    : 'It is an executable with a dump at its end; `pdmp extract` takes it out.'
}

const START_SIZE = 32
/** Magics of ELF, of PE, and of Mach-O in both sizes and byte orders, alone or in a fat file. */
const executableMagics = [
  '\x7fELF',
  'MZ',
  '\xcf\xfa\xed\xfe',
  '\xce\xfa\xed\xfe',
  '\xfe\xed\xfa\xcf',
  '\xfe\xed\xfa\xce',
  '\xca\xfe\xba\xbe',
  '\xca\xfe\xba\xbf',
]

/** SHA-256 of the unpacked file in hexadecimal. Synchronous, since a worker would need a copy, which takes as long. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
