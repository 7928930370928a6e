/**
 * The door to the Kaitai Struct runtime: source texts of `KaitaiStream.js` and its declarations.
 *
 * The runtime's own declarations describe a module with a default export, which it is not when Node.js imports it.
 * Declared here is what readers of dumps use, with the type that it has.
 *
 * @module
 */

/** @param header first line of the result, without comment signs */
export function kaitaiStreamModule(header: string): string {
  return `// ${header}

import runtime from 'kaitai-struct/KaitaiStream.js'

export const KaitaiStream = runtime
`
}

/** @param header first line of the result, without comment signs */
export function kaitaiStreamDeclarations(header: string): string {
  return `// ${header}

type RuntimeError = new (...args: never[]) => Error

/** Stream of bytes with a position, as the Kaitai Struct runtime for JavaScript has it. */
export declare class KaitaiStream {
  constructor(buffer: ArrayBuffer | DataView, byteOffset?: number)
  /** Bytes from the start of the stream. */
  pos: number
  /** Bytes in the stream. */
  get size(): number
  /** Where the stream starts in its buffer, in bytes. */
  get byteOffset(): number
  isEof(): boolean
  seek(pos: number): void
  /** A view, not a copy. */
  readBytes(length: number): Uint8Array
  static readonly EOFError: RuntimeError
  static readonly UndecidedEndiannessError: RuntimeError
  static readonly ValidationNotAnyOfError: RuntimeError
  static readonly ValidationNotEqualError: RuntimeError
  static readonly ValidationGreaterThanError: RuntimeError
}
`
}
