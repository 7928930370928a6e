// Generated from spec/generate/kaitai-stream.ts by kaitai-struct-compiler 0.11.0. Do not edit.

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
