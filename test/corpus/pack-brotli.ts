/**
 * The packing of the corpus: brotli, quality 11, the largest window that every decoder accepts.
 *
 * A window of 2^24 bytes (lgwin 24) is the limit of RFC 7932; beyond it a decoder must be told to expect "large window".
 * @module
 */
import { brotliCompressSync, constants } from 'node:zlib'

/** Packed bytes; `brotliDecompressSync` with no options gives `bytes` back. */
export function packBrotli(bytes: Uint8Array): Buffer {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}
