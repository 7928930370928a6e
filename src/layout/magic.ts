/**
 * The first sixteen bytes of a dump. While Emacs writes one, the first is `!`.
 *
 * Source: `dump_magic` in src/pdumper.c.
 * @module
 */
const TEXT = 'DUMPEDGNUEMACS\0\0'

export const MAGIC: Uint8Array = Uint8Array.from(TEXT, (char) => char.charCodeAt(0))
export const INCOMPLETE_MAGIC: Uint8Array = Uint8Array.from(`!${TEXT.slice(1)}`, (char) => char.charCodeAt(0))
