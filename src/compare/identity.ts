/**
 * The identity of a dump: the Emacs and the machine that wrote it, and the executable that it belongs to.
 * @module
 */
import { hexText } from '../bytes/hex-text.ts'
import type { ByteOrder } from '../bytes/view.ts'
import type { Image } from '../image/image.ts'
import type { Release } from '../layout/releases.ts'

/** Which Emacs wrote a dump. */
export interface DumpIdentity {
  /** The release of Emacs; null if the release has no rules of its own. */
  readonly release: Release | null
  /** The byte order of the machine. */
  readonly byteOrder: ByteOrder
  /** Size of a pointer, in bytes. */
  readonly wordSize: number
  /** Size of a Lisp word, in bytes. */
  readonly lispWordSize: number
  /** The fingerprint of the executable, in hexadecimal. */
  readonly fingerprint: string
  /** Size of the file, in bytes. */
  readonly size: number
}

/** Which Emacs wrote a dump. */
export function identifyDump({ layout, bytes, fingerprint }: Image): DumpIdentity {
  const { release, byteOrder, wordSize, lispWordSize } = layout
  return { release, byteOrder, wordSize, lispWordSize, fingerprint: hexText(fingerprint), size: bytes.length }
}
