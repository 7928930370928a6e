/**
 * The magic, the first sixteen bytes of a dump. Its first byte is `!` while Emacs writes the dump.
 *
 * Source: `dump_magic` in src/pdumper.c.
 * @module
 */
import { PdmpError } from '../error.ts'

const TEXT = 'DUMPEDGNUEMACS\0\0'

export const MAGIC: Uint8Array = Uint8Array.from(TEXT, (char) => char.charCodeAt(0))
export const INCOMPLETE_MAGIC: Uint8Array = Uint8Array.from(`!${TEXT.slice(1)}`, (char) => char.charCodeAt(0))

/** The fingerprint in the header of a dump, as far as the bytes go. It follows the magic in every generation. */
export const fingerprintOf = (bytes: Uint8Array): Uint8Array =>
  bytes.subarray(MAGIC.length, MAGIC.length + FINGERPRINT_SIZE)

const FINGERPRINT_SIZE = 32

/**
 * Refuse bytes that do not start with the magic.
 *
 * @throws PdmpError 'not-a-dump', 'dump-incomplete'
 */
export function requireMagic(bytes: Uint8Array): void {
  const site = { path: 'header.magic', offset: 0, length: MAGIC.length }
  if (bytes.length === 0) throw new PdmpError('not-a-dump', site, 'the file is empty')
  const startsWith = (magic: Uint8Array) => magic.every((byte, i) => byte === bytes[i])
  if (startsWith(INCOMPLETE_MAGIC))
    throw new PdmpError(
      'dump-incomplete',
      site,
      'the first byte is still "!"; Emacs replaces it when the dump is complete',
    )
  if (!startsWith(MAGIC)) throw new PdmpError('not-a-dump', site, 'the file does not start with DUMPEDGNUEMACS')
}
