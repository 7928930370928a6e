// Generated from spec/generate/kaitai-stream.ts by kaitai-struct-compiler 0.11.0. Do not edit.

import runtime from 'kaitai-struct/KaitaiStream.js'

export const KaitaiStream = runtime
