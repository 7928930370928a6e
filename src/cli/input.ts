/**
 * The input of a command: bytes, and the image read from them.
 * @module
 */
import { webcrypto } from 'node:crypto'
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

/** SHA-256 of the unpacked file in hexadecimal, computed on another thread. */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  const digest = await webcrypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return Buffer.from(digest).toString('hex')
}
