/**
 * Check that a zstd file is complete, by its frames. Node's decoder does not report the truncation of a file.
 * The format is RFC 8878, sections 3.1.1 and 3.1.2.
 * @module
 */

const MAGIC = 0xfd2fb528
/** Magic of a skippable frame. The four low bits may have any value. */
const SKIPPABLE = 0x184d2a50

/** Whether `bytes` consist of complete frames. */
export function isWholeZstd(bytes: Uint8Array): boolean {
  let at = 0
  while (at < bytes.length) {
    const magic = numberAt(bytes, at, 4)
    if (magic === MAGIC) at = frameEnd(bytes, at + 4)
    else if (magic - (magic % 16) === SKIPPABLE) at += 8 + numberAt(bytes, at + 4, 4)
    else return false
  }
  return at === bytes.length
}

/** The end of the frame whose descriptor is at `start`; past the end of `bytes` if the frame is not whole. */
function frameEnd(bytes: Uint8Array, start: number): number {
  const descriptor = numberAt(bytes, start, 1)
  const isSingleSegment = (descriptor & 0x20) !== 0
  const windowSize = isSingleSegment ? 0 : 1
  const dictionarySize = [0, 1, 2, 4][descriptor & 3]!
  const contentSize = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6]!
  let at = start + 1 + windowSize + dictionarySize + contentSize
  for (;;) {
    if (at + 3 > bytes.length) return Number.POSITIVE_INFINITY
    const header = numberAt(bytes, at, 3)
    const isRepeated = ((header >> 1) & 3) === 1
    at += 3 + (isRepeated ? 1 : header >> 3)
    if ((header & 1) === 1) break
  }
  return at + ((descriptor & 4) !== 0 ? 4 : 0)
}

/** Read a little-endian number. Bytes past the end count as zero. */
function numberAt(bytes: Uint8Array, at: number, size: number): number {
  let number = 0
  for (let i = size - 1; i >= 0; i--) number = number * 256 + (bytes[at + i] ?? 0)
  return number
}
