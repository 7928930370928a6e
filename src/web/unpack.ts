/**
 * Bytes of a file as the page gets them: plain, or as the text that `pdmp report` inserts (gzip, base64).
 * @module
 */

/** A file to open. */
export type Packed = { readonly bytes: Uint8Array } | { readonly base64: string }

/** The bytes of a file, unpacked if they are gzip. */
export async function unpack(file: Packed): Promise<Uint8Array> {
  const bytes = 'bytes' in file ? file.bytes : fromBase64(file.base64)
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** Characters that are decoded at a time: a multiple of 4. */
const PIECE = 1 << 20

function fromBase64(text: string): Uint8Array {
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  const padding = text.endsWith('==', end) ? 2 : text.endsWith('=', end) ? 1 : 0
  const bytes = new Uint8Array(((end - start) / 4) * 3 - padding)
  let length = 0
  for (let at = start; at < end; at += PIECE) {
    const piece = atob(text.slice(at, Math.min(at + PIECE, end)))
    for (let i = 0; i < piece.length; i++) bytes[length++] = piece.charCodeAt(i)
  }
  return bytes
}
