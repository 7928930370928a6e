/**
 * Writes to open files, and errors that name the file.
 * @module
 */
import { writeSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

/** Write all of `bytes`: a disk that becomes full and a pipe take a part, and a pipe that is full nothing for now. */
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

/** `error` with the file that the user knows: reads and writes know a descriptor only, and a temporary name is ours. */
export function about(path: string, error: unknown): unknown {
  return error instanceof Error && 'syscall' in error ? Object.assign(error, { path }) : error
}
