/**
 * The input of a command: bytes, and the image read from them.
 * @module
 */
import { createHash } from 'node:crypto'
import { type Image, openDump } from '../index.ts'
import { readDump } from './files.ts'

export interface Input {
  readonly bytes: Uint8Array
  readonly image: Image
}

export function openInput(path: string): Input {
  const bytes = readDump(path)
  return { bytes, image: openDump(bytes) }
}

/** SHA-256 of the unpacked file in hexadecimal. On another thread it would wait for a copy as long as it takes. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
