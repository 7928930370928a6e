// Generated from spec/pdmp.ksy and spec/lisp_object.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

export const headers = {
  27: {
    size: 80,
    fields: {
      magic: { offset: 0, size: 16 },
      fingerprint: { offset: 16, size: 32 },
      'dump_relocs.0.ofs': { offset: 48, size: 4 },
      'dump_relocs.0.num': { offset: 52, size: 4 },
      'object_starts.ofs': { offset: 56, size: 4 },
      'object_starts.num': { offset: 60, size: 4 },
      'emacs_relocs.ofs': { offset: 64, size: 4 },
      'emacs_relocs.num': { offset: 68, size: 4 },
      ofs_discardable_start: { offset: 72, size: 4 },
      ofs_cold_start: { offset: 76, size: 4 },
    },
  },
  2018: {
    size: 80,
    fields: {
      magic: { offset: 0, size: 16 },
      fingerprint: { offset: 16, size: 32 },
      'dump_relocs.0.ofs': { offset: 48, size: 4 },
      'dump_relocs.0.num': { offset: 52, size: 4 },
      'object_starts.ofs': { offset: 56, size: 4 },
      'object_starts.num': { offset: 60, size: 4 },
      'emacs_relocs.ofs': { offset: 64, size: 4 },
      'emacs_relocs.num': { offset: 68, size: 4 },
      ofs_discardable_start: { offset: 72, size: 4 },
      ofs_cold_start: { offset: 76, size: 4 },
    },
  },
  '28dev-a': {
    size: 84,
    fields: {
      magic: { offset: 0, size: 16 },
      fingerprint: { offset: 16, size: 32 },
      'dump_relocs.0.ofs': { offset: 48, size: 4 },
      'dump_relocs.0.num': { offset: 52, size: 4 },
      'object_starts.ofs': { offset: 56, size: 4 },
      'object_starts.num': { offset: 60, size: 4 },
      'emacs_relocs.ofs': { offset: 64, size: 4 },
      'emacs_relocs.num': { offset: 68, size: 4 },
      ofs_discardable_start: { offset: 72, size: 4 },
      ofs_cold_start: { offset: 76, size: 4 },
      ofs_hash_list: { offset: 80, size: 4 },
    },
  },
  '28dev-n': {
    size: 96,
    fields: {
      magic: { offset: 0, size: 16 },
      fingerprint: { offset: 16, size: 32 },
      'dump_relocs.0.ofs': { offset: 48, size: 4 },
      'dump_relocs.0.num': { offset: 52, size: 4 },
      'dump_relocs.1.ofs': { offset: 56, size: 4 },
      'dump_relocs.1.num': { offset: 60, size: 4 },
      'dump_relocs.2.ofs': { offset: 64, size: 4 },
      'dump_relocs.2.num': { offset: 68, size: 4 },
      'object_starts.ofs': { offset: 72, size: 4 },
      'object_starts.num': { offset: 76, size: 4 },
      'emacs_relocs.ofs': { offset: 80, size: 4 },
      'emacs_relocs.num': { offset: 84, size: 4 },
      ofs_discardable_start: { offset: 88, size: 4 },
      ofs_cold_start: { offset: 92, size: 4 },
    },
  },
  '28+': {
    size: 100,
    fields: {
      magic: { offset: 0, size: 16 },
      fingerprint: { offset: 16, size: 32 },
      'dump_relocs.0.ofs': { offset: 48, size: 4 },
      'dump_relocs.0.num': { offset: 52, size: 4 },
      'dump_relocs.1.ofs': { offset: 56, size: 4 },
      'dump_relocs.1.num': { offset: 60, size: 4 },
      'dump_relocs.2.ofs': { offset: 64, size: 4 },
      'dump_relocs.2.num': { offset: 68, size: 4 },
      'object_starts.ofs': { offset: 72, size: 4 },
      'object_starts.num': { offset: 76, size: 4 },
      'emacs_relocs.ofs': { offset: 80, size: 4 },
      'emacs_relocs.num': { offset: 84, size: 4 },
      ofs_discardable_start: { offset: 88, size: 4 },
      ofs_cold_start: { offset: 92, size: 4 },
      ofs_hash_list: { offset: 96, size: 4 },
    },
  },
}

export const packedEntry = {
  '8-byte': { size: 8, offsetBits: 32, typeBits: 32 },
  '28+4': { size: 4, offsetBits: 28, typeBits: 4 },
  '27+5': { size: 4, offsetBits: 27, typeBits: 5 },
}

export const emacsReloc = {
  size: 16,
  typeBits: 3,
  lengthBits: 29,
  fields: {
    type_and_length: { offset: 0, size: 4 },
    ofs_emacs: { offset: 4, size: 4 },
    operand: { offset: 8, size: 8 },
  },
}

const cons_1 = {
  size: 16,
  fields: {
    car: { offset: 0, size: 8 },
    cdr: { offset: 8, size: 8 },
  },
}

const float_1 = {
  size: 8,
  fields: {
    data: { offset: 0, size: 8 },
  },
}

const string_1 = {
  size: 32,
  fields: {
    num_chars: { offset: 0, size: 8 },
    len_data: { offset: 8, size: 8 },
    ofs_intervals: { offset: 16, size: 8 },
    ofs_data: { offset: 24, size: 8 },
  },
}

const symbol_1 = {
  size: 48,
  fields: {
    flags: { offset: 0, size: 2 },
    name: { offset: 8, size: 8 },
    val: { offset: 16, size: 8 },
    func: { offset: 24, size: 8 },
    plist: { offset: 32, size: 8 },
    ofs_next: { offset: 40, size: 8 },
  },
}

const vectorlike_header_1 = {
  size: 8,
  fields: {
    size_word: { offset: 0, size: 8 },
  },
}

const vector_1 = {
  size: 16,
  fields: {
    header: { offset: 0, size: 8 },
    'contents.0': { offset: 8, size: 8 },
  },
}

const charset_1 = {
  size: 328,
  fields: {
    charset_id: { offset: 0, size: 4 },
    hash_index: { offset: 8, size: 8 },
    dimension: { offset: 16, size: 4 },
    code_space: { offset: 20, size: 60 },
    ofs_code_space_mask: { offset: 80, size: 8 },
    flags: { offset: 88, size: 1 },
    iso_final: { offset: 92, size: 4 },
    iso_revision: { offset: 96, size: 4 },
    emacs_mule_id: { offset: 100, size: 4 },
    method: { offset: 104, size: 4 },
    min_code: { offset: 108, size: 4 },
    max_code: { offset: 112, size: 4 },
    char_index_offset: { offset: 116, size: 4 },
    min_char: { offset: 120, size: 4 },
    max_char: { offset: 124, size: 4 },
    invalid_code: { offset: 128, size: 4 },
    fast_map: { offset: 132, size: 190 },
    code_offset: { offset: 324, size: 4 },
  },
}

const charset_2 = {
  size: 328,
  fields: {
    charset_id: { offset: 0, size: 4 },
    attributes: { offset: 8, size: 8 },
    dimension: { offset: 16, size: 4 },
    code_space: { offset: 20, size: 60 },
    ofs_code_space_mask: { offset: 80, size: 8 },
    flags: { offset: 88, size: 1 },
    iso_final: { offset: 92, size: 4 },
    iso_revision: { offset: 96, size: 4 },
    emacs_mule_id: { offset: 100, size: 4 },
    method: { offset: 104, size: 4 },
    min_code: { offset: 108, size: 4 },
    max_code: { offset: 112, size: 4 },
    char_index_offset: { offset: 116, size: 4 },
    min_char: { offset: 120, size: 4 },
    max_char: { offset: 124, size: 4 },
    invalid_code: { offset: 128, size: 4 },
    fast_map: { offset: 132, size: 190 },
    code_offset: { offset: 324, size: 4 },
  },
}

const cons_2 = {
  size: 8,
  fields: {
    car: { offset: 0, size: 4 },
    cdr: { offset: 4, size: 4 },
  },
}

const string_2 = {
  size: 16,
  fields: {
    num_chars: { offset: 0, size: 4 },
    len_data: { offset: 4, size: 4 },
    ofs_intervals: { offset: 8, size: 4 },
    ofs_data: { offset: 12, size: 4 },
  },
}

const symbol_2 = {
  size: 24,
  fields: {
    flags: { offset: 0, size: 2 },
    name: { offset: 4, size: 4 },
    val: { offset: 8, size: 4 },
    func: { offset: 12, size: 4 },
    plist: { offset: 16, size: 4 },
    ofs_next: { offset: 20, size: 4 },
  },
}

const vectorlike_header_2 = {
  size: 4,
  fields: {
    size_word: { offset: 0, size: 4 },
  },
}

const vector_2 = {
  size: 8,
  fields: {
    header: { offset: 0, size: 4 },
    'contents.0': { offset: 4, size: 4 },
  },
}

const charset_3 = {
  size: 316,
  fields: {
    charset_id: { offset: 0, size: 4 },
    hash_index: { offset: 4, size: 4 },
    dimension: { offset: 8, size: 4 },
    code_space: { offset: 12, size: 60 },
    ofs_code_space_mask: { offset: 72, size: 4 },
    flags: { offset: 76, size: 1 },
    iso_final: { offset: 80, size: 4 },
    iso_revision: { offset: 84, size: 4 },
    emacs_mule_id: { offset: 88, size: 4 },
    method: { offset: 92, size: 4 },
    min_code: { offset: 96, size: 4 },
    max_code: { offset: 100, size: 4 },
    char_index_offset: { offset: 104, size: 4 },
    min_char: { offset: 108, size: 4 },
    max_char: { offset: 112, size: 4 },
    invalid_code: { offset: 116, size: 4 },
    fast_map: { offset: 120, size: 190 },
    code_offset: { offset: 312, size: 4 },
  },
}

const charset_4 = {
  size: 316,
  fields: {
    charset_id: { offset: 0, size: 4 },
    attributes: { offset: 4, size: 4 },
    dimension: { offset: 8, size: 4 },
    code_space: { offset: 12, size: 60 },
    ofs_code_space_mask: { offset: 72, size: 4 },
    flags: { offset: 76, size: 1 },
    iso_final: { offset: 80, size: 4 },
    iso_revision: { offset: 84, size: 4 },
    emacs_mule_id: { offset: 88, size: 4 },
    method: { offset: 92, size: 4 },
    min_code: { offset: 96, size: 4 },
    max_code: { offset: 100, size: 4 },
    char_index_offset: { offset: 104, size: 4 },
    min_char: { offset: 108, size: 4 },
    max_char: { offset: 112, size: 4 },
    invalid_code: { offset: 116, size: 4 },
    fast_map: { offset: 120, size: 190 },
    code_offset: { offset: 312, size: 4 },
  },
}

const symbol_3 = {
  size: 40,
  fields: {
    flags: { offset: 0, size: 2 },
    name: { offset: 4, size: 8 },
    val: { offset: 12, size: 8 },
    func: { offset: 20, size: 8 },
    plist: { offset: 28, size: 8 },
    ofs_next: { offset: 36, size: 4 },
  },
}

const vector_3 = {
  size: 12,
  fields: {
    header: { offset: 0, size: 4 },
    'contents.0': { offset: 4, size: 8 },
  },
}

const charset_5 = {
  size: 320,
  fields: {
    charset_id: { offset: 0, size: 4 },
    attributes: { offset: 4, size: 8 },
    dimension: { offset: 12, size: 4 },
    code_space: { offset: 16, size: 60 },
    ofs_code_space_mask: { offset: 76, size: 4 },
    flags: { offset: 80, size: 1 },
    iso_final: { offset: 84, size: 4 },
    iso_revision: { offset: 88, size: 4 },
    emacs_mule_id: { offset: 92, size: 4 },
    method: { offset: 96, size: 4 },
    min_code: { offset: 100, size: 4 },
    max_code: { offset: 104, size: 4 },
    char_index_offset: { offset: 108, size: 4 },
    min_char: { offset: 112, size: 4 },
    max_char: { offset: 116, size: 4 },
    invalid_code: { offset: 120, size: 4 },
    fast_map: { offset: 124, size: 190 },
    code_offset: { offset: 316, size: 4 },
  },
}

const symbol_4 = {
  size: 48,
  fields: {
    flags: { offset: 0, size: 2 },
    name: { offset: 8, size: 8 },
    val: { offset: 16, size: 8 },
    func: { offset: 24, size: 8 },
    plist: { offset: 32, size: 8 },
    ofs_next: { offset: 40, size: 4 },
  },
}

const vector_4 = {
  size: 16,
  fields: {
    header: { offset: 0, size: 4 },
    'contents.0': { offset: 8, size: 8 },
  },
}

const charset_6 = {
  size: 328,
  fields: {
    charset_id: { offset: 0, size: 4 },
    attributes: { offset: 8, size: 8 },
    dimension: { offset: 16, size: 4 },
    code_space: { offset: 20, size: 60 },
    ofs_code_space_mask: { offset: 80, size: 4 },
    flags: { offset: 84, size: 1 },
    iso_final: { offset: 88, size: 4 },
    iso_revision: { offset: 92, size: 4 },
    emacs_mule_id: { offset: 96, size: 4 },
    method: { offset: 100, size: 4 },
    min_code: { offset: 104, size: 4 },
    max_code: { offset: 108, size: 4 },
    char_index_offset: { offset: 112, size: 4 },
    min_char: { offset: 116, size: 4 },
    max_char: { offset: 120, size: 4 },
    invalid_code: { offset: 124, size: 4 },
    fast_map: { offset: 128, size: 190 },
    code_offset: { offset: 320, size: 4 },
  },
}

export const structs = {
  lp64: {
    27: { cons: cons_1, float: float_1, string: string_1, symbol: symbol_1, vectorlike_header: vectorlike_header_1, vector: vector_1, charset: charset_1 },
    28: { cons: cons_1, float: float_1, string: string_1, symbol: symbol_1, vectorlike_header: vectorlike_header_1, vector: vector_1, charset: charset_1 },
    29: { cons: cons_1, float: float_1, string: string_1, symbol: symbol_1, vectorlike_header: vectorlike_header_1, vector: vector_1, charset: charset_1 },
    30: { cons: cons_1, float: float_1, string: string_1, symbol: symbol_1, vectorlike_header: vectorlike_header_1, vector: vector_1, charset: charset_2 },
    31: { cons: cons_1, float: float_1, string: string_1, symbol: symbol_1, vectorlike_header: vectorlike_header_1, vector: vector_1, charset: charset_2 },
  },
  'ilp32-align4': {
    27: { cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2, vector: vector_2, charset: charset_3 },
    28: { cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2, vector: vector_2, charset: charset_3 },
    29: { cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2, vector: vector_2, charset: charset_3 },
    30: { cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2, vector: vector_2, charset: charset_4 },
    31: { cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2, vector: vector_2, charset: charset_4 },
  },
  'ilp32-align8': {
    27: { cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2, vector: vector_2, charset: charset_3 },
    28: { cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2, vector: vector_2, charset: charset_3 },
    29: { cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2, vector: vector_2, charset: charset_3 },
    30: { cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2, vector: vector_2, charset: charset_4 },
    31: { cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2, vector: vector_2, charset: charset_4 },
  },
  'wide-align4': {
    27: { cons: cons_1, float: float_1, string: string_2, symbol: symbol_3, vectorlike_header: vectorlike_header_2, vector: vector_3, charset: charset_3 },
    28: { cons: cons_1, float: float_1, string: string_2, symbol: symbol_3, vectorlike_header: vectorlike_header_2, vector: vector_3, charset: charset_3 },
    29: { cons: cons_1, float: float_1, string: string_2, symbol: symbol_3, vectorlike_header: vectorlike_header_2, vector: vector_3, charset: charset_3 },
    30: { cons: cons_1, float: float_1, string: string_2, symbol: symbol_3, vectorlike_header: vectorlike_header_2, vector: vector_3, charset: charset_5 },
    31: { cons: cons_1, float: float_1, string: string_2, symbol: symbol_3, vectorlike_header: vectorlike_header_2, vector: vector_3, charset: charset_5 },
  },
  'wide-align8': {
    27: { cons: cons_1, float: float_1, string: string_2, symbol: symbol_4, vectorlike_header: vectorlike_header_2, vector: vector_4, charset: charset_3 },
    28: { cons: cons_1, float: float_1, string: string_2, symbol: symbol_4, vectorlike_header: vectorlike_header_2, vector: vector_4, charset: charset_3 },
    29: { cons: cons_1, float: float_1, string: string_2, symbol: symbol_4, vectorlike_header: vectorlike_header_2, vector: vector_4, charset: charset_3 },
    30: { cons: cons_1, float: float_1, string: string_2, symbol: symbol_4, vectorlike_header: vectorlike_header_2, vector: vector_4, charset: charset_6 },
    31: { cons: cons_1, float: float_1, string: string_2, symbol: symbol_4, vectorlike_header: vectorlike_header_2, vector: vector_4, charset: charset_6 },
  },
}

export const symbolFlags = {
  27: {
    gcmarkbit: { shift: 0, width: 1 },
    redirect: { shift: 1, width: 3 },
    trapped_write: { shift: 4, width: 2 },
    interned: { shift: 6, width: 2 },
    declared_special: { shift: 8, width: 1 },
    pinned: { shift: 9, width: 1 },
  },
  28: {
    gcmarkbit: { shift: 0, width: 1 },
    redirect: { shift: 1, width: 3 },
    trapped_write: { shift: 4, width: 2 },
    interned: { shift: 6, width: 2 },
    declared_special: { shift: 8, width: 1 },
    pinned: { shift: 9, width: 1 },
  },
  29: {
    gcmarkbit: { shift: 0, width: 1 },
    redirect: { shift: 1, width: 3 },
    trapped_write: { shift: 4, width: 2 },
    interned: { shift: 6, width: 2 },
    declared_special: { shift: 8, width: 1 },
    pinned: { shift: 9, width: 1 },
  },
  30: {
    gcmarkbit: { shift: 0, width: 1 },
    redirect: { shift: 1, width: 2 },
    trapped_write: { shift: 3, width: 2 },
    interned: { shift: 5, width: 2 },
    declared_special: { shift: 7, width: 1 },
    pinned: { shift: 8, width: 1 },
  },
  31: {
    gcmarkbit: { shift: 0, width: 1 },
    redirect: { shift: 1, width: 2 },
    trapped_write: { shift: 3, width: 2 },
    interned: { shift: 5, width: 2 },
    declared_special: { shift: 7, width: 1 },
  },
}

export const vectorlikeSize = {
  4: {
    size: { shift: 0, width: 12 },
    rest: { shift: 12, width: 12 },
    pvec: { shift: 24, width: 6 },
    is_pseudovector: { shift: 30, width: 1 },
    is_marked: { shift: 31, width: 1 },
  },
  8: {
    size: { shift: 0, width: 12 },
    rest: { shift: 12, width: 12 },
    pvec: { shift: 24, width: 6 },
    high: { shift: 30, width: 32 },
    is_pseudovector: { shift: 62, width: 1 },
    is_marked: { shift: 63, width: 1 },
  },
}

