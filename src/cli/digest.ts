/**
 * Digests of files. A module of its own: to load `node:crypto` takes 3 ms, and few commands need it.
 * @module
 */
import { createHash } from 'node:crypto'

/** SHA-256 of the unpacked file in hexadecimal. Synchronous, since a worker would need a copy, which takes as long. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
