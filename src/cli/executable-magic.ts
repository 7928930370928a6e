/**
 * Executables and libraries, by the start of the file.
 * @module
 */

/** Magics of executables. Mach-O has one for each word size and byte order, and two for universal files. */
const executables: readonly (readonly [format: string, magics: readonly string[]])[] = [
  ['ELF', ['\x7fELF']],
  ['PE', ['MZ']],
  [
    'Mach-O',
    [
      '\xcf\xfa\xed\xfe',
      '\xce\xfa\xed\xfe',
      '\xfe\xed\xfa\xcf',
      '\xfe\xed\xfa\xce',
      '\xca\xfe\xba\xbe',
      '\xca\xfe\xba\xbf',
    ],
  ],
]

/** The format of an executable that starts with `head`, one character for each byte; undefined if it is none. */
export const executableFormat = (head: string): string | undefined =>
  executables.find(([, magics]) => magics.some((magic) => head.startsWith(magic)))?.[0]
