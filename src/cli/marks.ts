/**
 * The argument of `--marks`: `last_mark_bits` of a process, saved in a file.
 * @module
 */
import { type Image, MarkBits } from '../index.ts'
import { UsageError } from './command.ts'
import { readBytes } from './files.ts'
import { counted, grouped } from './render/text.ts'

/** Read `last_mark_bits` from a file of raw words. Without a file, the state after a load. */
export function marksOf(image: Image, path: string | undefined): MarkBits {
  if (path === undefined) return new MarkBits(image)
  const words = readBytes(path)
  const size = MarkBits.sizeOf(image)
  if (words.length === size) return MarkBits.afterCollection(image, words)
  if (size === 0) throw new UsageError(`--marks ${path}: Emacs of this generation has no last_mark_bits.`)
  throw new UsageError(
    `--marks ${path} has ${counted(words.length, 'byte')}; last_mark_bits of this dump has ${grouped(size)}.`,
  )
}
