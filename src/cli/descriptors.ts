/**
 * Writing to open files, and errors that name the file.
 * @module
 */
import { writeSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

/** Write all of `bytes`. A full disk or a pipe may take only a part, and a full pipe nothing for the moment. */
export async function writeAll(descriptor: number, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      await delay(10)
    }
  }
}

/** Add the user's name of the file to `error`. The system knows only a descriptor or a temporary name. */
export function about(path: string, error: unknown): unknown {
  return error instanceof Error && 'syscall' in error ? Object.assign(error, { path }) : error
}
