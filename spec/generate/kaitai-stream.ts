/**
 * The import of the Kaitai Struct runtime: source texts of `KaitaiStream.js` and its declarations.
 *
 * The runtime's own declarations describe a module with a default export, which does not exist when Node.js imports it.
 * These declarations cover what readers of dumps use, with the correct type.
 *
 * Runtime 0.11 reads a negative 64-bit integer too high by 2^32 if its low half is less than 2^31: -2^32 becomes 0. Both
 * methods are replaced by ones that are exact up to 2^53 and round once beyond.
 *
 * @module
 */

/** @param header first line of the result, without comment signs */
export function kaitaiStreamModule(header: string): string {
  return `// ${header}

import runtime from 'kaitai-struct/KaitaiStream.js'

export class KaitaiStream extends runtime {
  readS8le() {
    this.ensureBytesLeft(8)
    const low = this.readU4le()
    return this.readS4le() * 0x100000000 + low
  }

  readS8be() {
    this.ensureBytesLeft(8)
    const high = this.readS4be()
    return high * 0x100000000 + this.readU4be()
  }
}
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
  /** Rounded to a Number. */
  readS8le(): number
  /** Rounded to a Number. */
  readS8be(): number
  static readonly EOFError: RuntimeError
  static readonly UndecidedEndiannessError: RuntimeError
  static readonly ValidationNotAnyOfError: RuntimeError
  static readonly ValidationNotEqualError: RuntimeError
  static readonly ValidationGreaterThanError: RuntimeError
}
`
}
