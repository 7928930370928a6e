/**
 * A dump appended to an executable, with a trailer that locates it.
 *
 *   executable │ zeros up to 65536 │ dump │ trailer: magic, offset and size of the dump, size of the executable
 *
 * The dump starts on a page boundary of every machine, so it could be mapped from there. No section of the executable includes the
 * appended bytes, so `strip` and `objcopy` drop them. Numbers are 64-bit, little-endian.
 *
 * Source: the talk of 2018, which tried this and dropped it in favour of a separate file.
 * @module
 */
import { indexOfBytes } from '../bytes/search.ts'
import { PdmpError } from '../error.ts'
import type { Image } from '../image/image.ts'
import { roundUp } from '../units.ts'

const TRAILER_MAGIC: Uint8Array = new TextEncoder().encode('PDMP\x7fEMBEDDED\0\0\x01')
/** Size of magic and three numbers, in bytes. */
const TRAILER_SIZE = 40
const PAGE = 65536

/**
 * Append the dump to `executable`. A dump that it already contains is replaced. `extractDump` is the inverse.
 *
 * @throws PdmpError 'executable-mismatch': it does not contain the fingerprint of the dump
 */
export function embedDump(executable: Uint8Array, image: Image): Uint8Array {
  const bare = extractDump(executable)?.executable ?? executable
  if (indexOfBytes(bare, image.fingerprint) < 0) {
    throw new PdmpError(
      'executable-mismatch',
      { path: 'executable', offset: 0 },
      'the trailer does not have the fingerprint of the dump',
    )
  }
  const offset = roundUp(bare.length, PAGE)
  const end = offset + image.bytes.length
  const file = new Uint8Array(end + TRAILER_SIZE)
  file.set(bare)
  file.set(image.bytes, offset)
  file.set(TRAILER_MAGIC, end)
  const view = new DataView(file.buffer, end + TRAILER_MAGIC.length)
  for (const [i, value] of [offset, image.bytes.length, bare.length].entries()) {
    view.setBigUint64(8 * i, BigInt(value), true)
  }
  return file
}

/**
 * Find the dump that `embedDump` appended to an executable.
 *
 * @returns the dump, its offset in the file, and the executable without it, as views of `file`; undefined if there is no dump
 * @throws PdmpError 'out-of-bounds': there is a trailer, but its numbers do not fit the file
 */
export function extractDump(
  file: Uint8Array,
): { readonly offset: number; readonly dump: Uint8Array; readonly executable: Uint8Array } | undefined {
  const end = file.length - TRAILER_SIZE
  if (end < 0 || !TRAILER_MAGIC.every((byte, i) => byte === file[end + i])) return undefined
  const view = new DataView(file.buffer, file.byteOffset + end + TRAILER_MAGIC.length)
  const number = (i: number) => Number(view.getBigUint64(8 * i, true))
  const [offset, size, executableSize] = [number(0), number(1), number(2)]
  const fits = offset + size === end && offset === roundUp(executableSize, PAGE)
  if (!fits || file.subarray(executableSize, offset).some((byte) => byte !== 0)) {
    const site = { path: 'trailer', offset: end, length: TRAILER_SIZE }
    throw new PdmpError(
      'out-of-bounds',
      site,
      `the trailer describes ${size} bytes at ${offset}, after an executable of ${executableSize} bytes`,
    )
  }
  return { offset, dump: file.subarray(offset, end), executable: file.subarray(0, executableSize) }
}
