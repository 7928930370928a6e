/**
 * Advice on a file that is not a dump: what the file is, and what to do.
 * @module
 */
import { extractDump, hex, isPrelinked } from '../index.ts'
import { executableFormat } from './executable-magic.ts'
import { packingOf } from './packing.ts'

/** Number of bytes that are enough to recognize a format. */
const HEAD_SIZE = 4096

/** What the file `bytes` is, and what to do about it. The error itself says that it is not a dump. */
export function adviceOn(bytes: Uint8Array): string {
  if (bytes.length === 0) return emptyAdvice
  const zeros = zerosAtStart(bytes)
  if (zeros === bytes.length) return `All ${zeros} bytes of the file are zero: its content was lost. ${again}`
  if (zeros >= HEAD_SIZE) return `The first ${zeros} bytes of the file are zero: its start was lost. ${again}`
  if (isPrelinked(bytes))
    return 'It is a dump that `pdmp prelink` wrote for one placement. Pass the dump that it was made from.'
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_SIZE)).toString('latin1')
  return (
    adviceOnJson(head) ??
    adviceOnExecutable(bytes, head) ??
    adviceOnPacked(bytes) ??
    formats.find(([start]) => start.test(head))?.[1] ??
    adviceOnLateStart(bytes) ??
    (isText(bytes)
      ? `It is a text file. ${dumpNames}`
      : `The start of the file is damaged, or another program wrote it. ${dumpNames}`)
  )
}

const again = 'Get it again, or dump again.'
const emptyAdvice =
  'A failed dump of Emacs 28 or later leaves an empty file. Dump again. `pdmp explain MESSAGE` explains the message that Emacs prints when a dump fails.'
/** Advice where nothing is known of the file. */
export const dumpNames = 'The dump of an Emacs is called emacs.pdmp or emacs-FINGERPRINT.pdmp.'

function zerosAtStart(bytes: Uint8Array): number {
  const used = bytes.findIndex((byte) => byte !== 0)
  return used < 0 ? bytes.length : used
}

function adviceOnJson(head: string): string | undefined {
  const kind = /^\s*\{\s*"schema":\s*"pdmp\/([a-z-]+)\//.exec(head)?.[1]
  if (kind === undefined) return undefined
  if (kind === 'document') return 'It is a JSON document of `pdmp decode`. `pdmp encode` makes a dump from it.'
  return `It is JSON that pdmp printed (pdmp/${kind}). Pass the dump that it describes.`
}

function adviceOnExecutable(bytes: Uint8Array, head: string): string | undefined {
  const format = executableFormat(head)
  if (format === undefined) return undefined
  const name = format === 'ELF' ? 'an ELF' : `a ${format}`
  return extractDump(bytes) === undefined
    ? `It is ${name} executable or library. The dump is a file of its own, such as emacs.pdmp.`
    : `It is ${name} executable with a dump at its end. \`pdmp extract\` writes that dump to a file.`
}

/** Advice on a packed file within a packed file; the outer one has been unpacked. */
function adviceOnPacked(bytes: Uint8Array): string | undefined {
  const packing = packingOf('', bytes.subarray(0, HEAD_SIZE), 'other')
  return packing && `It is packed with ${packing.name}, a second time. Unpack it first: ${packing.tool}.`
}

/** Other formats, by their start. */
const formats: readonly (readonly [start: RegExp, advice: string])[] = [
  [/^PK[^ -~]/, 'It is a zip archive. Take the dump out of it first.'],
  [/^[\s\S]{257}ustar/, 'It is a tar archive. Take the dump out of it first.'],
  [/^;ELC/, 'It is a byte-compiled Lisp file (.elc), not a dump.'],
  [/^version https:\/\/git-lfs/, 'It is a pointer of Git LFS. `git lfs pull` gets the file itself.'],
  [/^\s*<(!doctype html|html)/i, 'It is an HTML page, as failed downloads leave it. Download the dump again.'],
]

/** Advice on a dump that does not start at the start of the file. */
function adviceOnLateStart(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('DUMPEDGNUEMACS\0\0', 0, 'latin1')
  if (start < 0) return undefined
  return `A dump starts at ${hex(start)} of the file. Remove the bytes before it: tail -c +${start + 1}.`
}

/** Whether the head is UTF-8 without control characters other than white space and the escape. */
function isText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD_SIZE)
  if (head.some((byte) => (byte < 32 && !WHITE_SPACE.has(byte)) || byte === DELETE)) return false
  try {
    // A character of several bytes may be cut at the end of the head.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}

const WHITE_SPACE: ReadonlySet<number> = new Set([...'\t\n\v\f\r\x1b'].map((char) => char.charCodeAt(0)))
const DELETE = 0x7f
