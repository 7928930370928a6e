/**
 * Packed files: recognized by content, unpacked within limits, and packed if the name of an output requires it.
 * @module
 */
import { pipeline, Readable, type Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import { PdmpError } from '../index.ts'
import { UsageError } from './command.ts'
import { isWholeZstd } from './zstd-frames.ts'

/** Largest unpacked input, in bytes: offsets of a dump end at 2^29. The ratio also limits the expansion of small files. */
export const MOST_UNPACKED = 2 ** 29
const MOST_RATIO = 200
const mostUnpacked = (packed: number) => Math.min(MOST_UNPACKED, 65536 + MOST_RATIO * packed)

type Unpacker = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array

interface Format {
  readonly name: string
  readonly suffix: string
  /** First bytes of the content. brotli has no magic. */
  readonly magic?: readonly number[]
  readonly unpack?: Unpacker
  readonly pack?: () => Transform
  /** The command line that unpacks a file, without the name of the file. */
  readonly tool: string
}

/** Quality 5 packs a dump better than gzip in the same time. Quality 9 saves 20% more and takes ten times as long. */
const brotliOptions = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } }

/** Node supports zstd from 22.15 on. */
const { zstdDecompressSync } = zlib as { zstdDecompressSync?: Unpacker }
const unpackZstd = (unpacker: Unpacker): Unpacker => {
  return (bytes, options) => {
    if (!isWholeZstd(bytes)) throw new Error('unexpected end of file')
    return unpacker(bytes, options)
  }
}

const brotli: Format = {
  name: 'brotli',
  suffix: '.br',
  unpack: zlib.brotliDecompressSync,
  pack: () => zlib.createBrotliCompress(brotliOptions),
  tool: 'brotli -d',
}
const formats: readonly Format[] = [
  {
    name: 'gzip',
    suffix: '.gz',
    magic: [0x1f, 0x8b, 8],
    unpack: zlib.gunzipSync,
    pack: () => zlib.createGzip(),
    tool: 'gzip -d',
  },
  {
    name: 'zstd',
    suffix: '.zst',
    magic: [0x28, 0xb5, 0x2f, 0xfd],
    ...(zstdDecompressSync && { unpack: unpackZstd(zstdDecompressSync) }),
    tool: 'zstd -d',
  },
  { name: 'xz', suffix: '.xz', magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0], tool: 'xz -d' },
  { name: 'bzip2', suffix: '.bz2', magic: [0x42, 0x5a, 0x68], tool: 'bzip2 -d' },
  { name: 'lz4', suffix: '.lz4', magic: [0x04, 0x22, 0x4d, 0x18], tool: 'lz4 -d' },
  brotli,
]

const formatNamed = (path: string) => formats.find(({ suffix }) => path.toLowerCase().endsWith(suffix))
const startsWith = (bytes: Uint8Array, magic: readonly number[]) => magic.every((byte, i) => bytes[i] === byte)

/** The kind of an unpacked input, according to its first bytes. */
export type Content = 'dump' | 'document' | 'other'

const plainStart: Readonly<Record<Exclude<Content, 'other'>, RegExp>> = {
  dump: /^[D!]UMPEDGNUEMACS/,
  document: /^\{/,
}

/**
 * The packing of the content of `path`; undefined if it is plain.
 *
 * Brotli has no magic. If the plain content has a known start, any other start is tried as brotli, regardless of the name
 * of the file. Otherwise the name decides. No brotli stream with content starts with `{`.
 *
 * @param head the start of the content, at least 64 KiB unless the content is shorter
 */
export function packingOf(path: string, head: Uint8Array, content: Content): Format | undefined {
  const format = formats.find(({ magic }) => magic !== undefined && startsWith(head, magic))
  if (format !== undefined) return format
  const isNamed = formatNamed(path) === brotli
  if (content === 'other') return isNamed ? brotli : undefined
  const isPlain = (bytes: Uint8Array) => plainStart[content].test(Buffer.from(bytes.subarray(0, 16)).toString('latin1'))
  if (isPlain(head)) return undefined
  return isNamed || isPlain(brotliStart(head)) ? brotli : undefined
}

/** Number of bytes that suffices for the tables of a brotli stream and its first letters. */
export const HEAD_SIZE = 65536

/** The start of the content of a brotli stream; empty if it is not one. */
function brotliStart(head: Uint8Array): Uint8Array {
  try {
    return zlib.brotliDecompressSync(head.subarray(0, HEAD_SIZE), {
      finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH,
      maxOutputLength: 2 ** 26,
    })
  } catch {
    return new Uint8Array()
  }
}

/**
 * Unpack `bytes`.
 *
 * @throws UsageError if this Node cannot unpack the format; PdmpError 'unpack-failed', 'unpack-too-large'
 */
export function unpack(path: string, bytes: Uint8Array, { name, unpack: unpacker, tool }: Format): Uint8Array {
  if (unpacker === undefined) {
    throw new UsageError(`${path} is packed with ${name}; unpack it first: ${tool} ${path === '-' ? 'FILE' : path}`)
  }
  const maxOutputLength = mostUnpacked(bytes.length)
  try {
    return unpacker(bytes, { maxOutputLength })
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause
    const tooLarge = cause instanceof RangeError
    const code = tooLarge ? 'unpack-too-large' : 'unpack-failed'
    throw new PdmpError(
      code,
      { path, offset: 0 },
      tooLarge ? `it expands to more than ${maxOutputLength} bytes` : cause.message,
      {
        cause,
      },
    )
  }
}

/**
 * Refuse names of outputs with a packing that pdmp does not write.
 *
 * @throws UsageError
 */
export function requirePackable(path: string): void {
  const format = formatNamed(path)
  if (format === undefined || format.pack !== undefined) return
  const writable = formats.filter(({ pack }) => pack !== undefined).map(({ suffix }) => suffix)
  throw new UsageError(
    `${path}: pdmp packs ${writable.join(' and ')} only; write FILE, then pack it with ${format.name}`,
  )
}

/**
 * The pieces of the file `path`, packed if its name requires it.
 *
 * @throws UsageError if `readDump` would refuse the result because of its size or ratio
 */
export function packFor(path: string, pieces: Iterable<Uint8Array>): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  const packer = formatNamed(path)?.pack
  return packer === undefined ? pieces : packed(path, pieces, packer())
}

async function* packed(path: string, pieces: Iterable<Uint8Array>, packer: Transform): AsyncGenerator<Uint8Array> {
  let [before, after] = [0, 0]
  const counted = function* () {
    for (const piece of pieces) {
      before += piece.length
      yield piece
    }
  }
  // Errors of either stream are thrown by the loop.
  const stream = pipeline(Readable.from(counted()), packer, () => {})
  for await (const piece of stream as AsyncIterable<Uint8Array>) {
    after += piece.length
    yield piece
  }
  const most = mostUnpacked(after)
  if (before <= most) return
  throw new UsageError(
    `${path} would expand from ${after} to ${before} bytes, more than pdmp accepts from a packed file; write it unpacked`,
  )
}
