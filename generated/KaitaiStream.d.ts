// Generated from spec/generate/kaitai-stream.ts by kaitai-struct-compiler 0.11.0. Do not edit.

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
