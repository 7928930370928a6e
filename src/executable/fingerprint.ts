/**
 * The fingerprint of an Emacs executable, without a dump to compare with.
 *
 * It is an array of 32 bytes among the data that the program may write to, and a SHA-256 digest, so its bytes look random. In
 * executables of Emacs 27 to 32 for ELF, PE and Mach-O it is the only such block: other data are pointers, small numbers and text.
 *
 * Source: `fingerprint` in lib-src/make-fingerprint.c and lib/fingerprint.c.
 * @module
 */
import type { ObjectFile } from './object-file.ts'

const SIZE = 32
/** Most compilers give an array of this size this alignment; some, that of a word. */
const ALIGNMENTS = [32, 16, 8]
/** 32 random bytes have 30 different values on average, 24 or fewer in one case of 3,000, and 0.1 zeros. */
const LEAST_VALUES = 24
const MOST_ZEROS = 2
/** Text has no other bytes. A random block has 12 of 32 on average. */
const MOST_PRINTABLE = 24

/** The fingerprint, 32 bytes; undefined if no block looks like one, or several do. */
export function fingerprintOfProgram(file: ObjectFile): Uint8Array | undefined {
  for (const alignment of ALIGNMENTS) {
    const found = blocks(file, alignment)
    if (found.length === 1) return found[0]
    if (found.length > 1) return undefined
  }
  return undefined
}

/** Blocks that look random, at most two. */
function blocks({ view, segments }: ObjectFile, alignment: number): Uint8Array[] {
  const found: Uint8Array[] = []
  for (const { address, fileStart, fileSize, isWritable } of segments) {
    if (!isWritable) continue
    const end = fileStart + fileSize - SIZE
    for (let at = fileStart + ((alignment - (address % alignment)) % alignment); at <= end; at += alignment) {
      if (view.bytes[at] === 0 && view.bytes[at + 1] === 0) continue
      const block = view.bytes.subarray(at, at + SIZE)
      if (looksRandom(block)) found.push(block)
      if (found.length > 1) return found
    }
  }
  return found
}

function looksRandom(block: Uint8Array): boolean {
  let [zeros, printable] = [0, 0]
  for (const byte of block) {
    if (byte === 0 && ++zeros > MOST_ZEROS) return false
    if (byte >= 0x20 && byte < 0x7f) printable++
  }
  return printable <= MOST_PRINTABLE && new Set(block).size >= LEAST_VALUES
}
