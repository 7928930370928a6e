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

const at = (offset, size) => ({ offset, size })

// The fields of the long structures are made when first asked for: most programs never do, and importing this module
// would take 10 ms longer (Node 20).
const unfold = (size, make) => ({
  size,
  get fields() {
    const fields = make()
    Object.defineProperty(this, 'fields', { value: fields, enumerable: true })
    return fields
  },
})

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

const interval_1 = {
  size: 56,
  fields: {
    total_length: { offset: 0, size: 8 },
    position: { offset: 8, size: 8 },
    ofs_left: { offset: 16, size: 8 },
    ofs_right: { offset: 24, size: 8 },
    up: { offset: 32, size: 8 },
    bits: { offset: 40, size: 1 },
    plist: { offset: 48, size: 8 },
  },
}

const blv_1 = {
  size: 40,
  fields: {
    bits: { offset: 0, size: 1 },
    ofs_fwd: { offset: 8, size: 8 },
    where: { offset: 16, size: 8 },
    defcell: { offset: 24, size: 8 },
    valcell: { offset: 32, size: 8 },
  },
}

const fwd_1 = {
  size: 16,
  fields: {
    kind: { offset: 0, size: 4 },
    ofs_var: { offset: 8, size: 8 },
  },
}

const buffer_objfwd_1 = {
  size: 16,
  fields: {
    kind: { offset: 0, size: 4 },
    offset: { offset: 4, size: 4 },
    predicate: { offset: 8, size: 8 },
  },
}

const kboard_objfwd_1 = {
  size: 8,
  fields: {
    kind: { offset: 0, size: 4 },
    offset: { offset: 4, size: 4 },
  },
}

const marker_1 = {
  size: 48,
  fields: {
    header: { offset: 0, size: 8 },
    ofs_buffer: { offset: 8, size: 8 },
    bits: { offset: 16, size: 1 },
    ofs_next: { offset: 24, size: 8 },
    charpos: { offset: 32, size: 8 },
    bytepos: { offset: 40, size: 8 },
  },
}

const overlay_1 = {
  size: 40,
  fields: {
    header: { offset: 0, size: 8 },
    start_marker: { offset: 8, size: 8 },
    end_marker: { offset: 16, size: 8 },
    plist: { offset: 24, size: 8 },
    ofs_next: { offset: 32, size: 8 },
  },
}

const finalizer_1 = {
  size: 32,
  fields: {
    header: { offset: 0, size: 8 },
    func: { offset: 8, size: 8 },
    ofs_prev: { offset: 16, size: 8 },
    ofs_next: { offset: 24, size: 8 },
  },
}

const bignum_1 = {
  size: 24,
  fields: {
    header: { offset: 0, size: 8 },
    alloc: { offset: 8, size: 4 },
    mpsize: { offset: 12, size: 4 },
    ofs_limbs: { offset: 16, size: 8 },
  },
}

const record_1 = {
  size: 16,
  fields: {
    header: { offset: 0, size: 8 },
    'contents.0': { offset: 8, size: 8 },
  },
}

const font_1 = {
  size: 16,
  fields: {
    header: { offset: 0, size: 8 },
    'contents.0': { offset: 8, size: 8 },
  },
}

const compiled_1 = {
  size: 56,
  fields: {
    header: { offset: 0, size: 8 },
    arglist: { offset: 8, size: 8 },
    code: { offset: 16, size: 8 },
    constants: { offset: 24, size: 8 },
    depth: { offset: 32, size: 8 },
    doc: { offset: 40, size: 8 },
    interactive: { offset: 48, size: 8 },
  },
}

const char_table_1 = {
  size: 560,
  fields: {
    header: { offset: 0, size: 8 },
    default_value: { offset: 8, size: 8 },
    parent: { offset: 16, size: 8 },
    purpose: { offset: 24, size: 8 },
    ascii: { offset: 32, size: 8 },
    'contents.0': { offset: 40, size: 8 },
    'extras.0': { offset: 552, size: 8 },
  },
}

const sub_char_table_1 = {
  size: 24,
  fields: {
    header: { offset: 0, size: 8 },
    depth: { offset: 8, size: 4 },
    min_char: { offset: 12, size: 4 },
    'slots.0': { offset: 16, size: 8 },
  },
}

const bool_vector_1 = {
  size: 24,
  fields: {
    header: { offset: 0, size: 8 },
    num_bits: { offset: 8, size: 8 },
    'words.0': { offset: 16, size: 8 },
  },
}

const hash_table_1 = {
  size: 128,
  fields: {
    header: { offset: 0, size: 8 },
    weak: { offset: 8, size: 8 },
    hash: { offset: 16, size: 8 },
    next: { offset: 24, size: 8 },
    index: { offset: 32, size: 8 },
    count: { offset: 40, size: 8 },
    next_free: { offset: 48, size: 8 },
    purecopy: { offset: 56, size: 1 },
    is_mutable: { offset: 57, size: 1 },
    rehash_threshold: { offset: 60, size: 4 },
    rehash_size: { offset: 64, size: 4 },
    key_and_value: { offset: 72, size: 8 },
    test_name: { offset: 80, size: 8 },
    test_user_hash: { offset: 88, size: 8 },
    test_user_cmp: { offset: 96, size: 8 },
    ofs_cmpfn: { offset: 104, size: 8 },
    ofs_hashfn: { offset: 112, size: 8 },
    next_weak: { offset: 120, size: 8 },
  },
}

const subr_1 = {
  size: 48,
  fields: {
    header: { offset: 0, size: 8 },
    ofs_function: { offset: 8, size: 8 },
    min_args: { offset: 16, size: 2 },
    max_args: { offset: 18, size: 2 },
    ofs_symbol_name: { offset: 24, size: 8 },
    intspec: { offset: 32, size: 8 },
    doc: { offset: 40, size: 8 },
  },
}

const buffer_slots_1 = () => ({
  header: at(0, 8), name: at(8, 8), filename: at(16, 8), directory: at(24, 8), backed_up: at(32, 8),
  save_length: at(40, 8), auto_save_file_name: at(48, 8), read_only: at(56, 8), mark: at(64, 8),
  local_var_alist: at(72, 8), major_mode: at(80, 8), mode_name: at(88, 8), mode_line_format: at(96, 8),
  header_line_format: at(104, 8), tab_line_format: at(112, 8), keymap: at(120, 8), abbrev_table: at(128, 8),
  syntax_table: at(136, 8), category_table: at(144, 8), case_fold_search: at(152, 8), tab_width: at(160, 8),
  fill_column: at(168, 8), left_margin: at(176, 8), auto_fill_function: at(184, 8), downcase_table: at(192, 8),
  upcase_table: at(200, 8), case_canon_table: at(208, 8), case_eqv_table: at(216, 8), truncate_lines: at(224, 8),
  word_wrap: at(232, 8), ctl_arrow: at(240, 8), bidi_display_reordering: at(248, 8),
  bidi_paragraph_direction: at(256, 8), bidi_paragraph_separate_re: at(264, 8), bidi_paragraph_start_re: at(272, 8),
  selective_display: at(280, 8), selective_display_ellipses: at(288, 8), minor_modes: at(296, 8),
  overwrite_mode: at(304, 8), abbrev_mode: at(312, 8), display_table: at(320, 8), mark_active: at(328, 8),
  enable_multibyte_characters: at(336, 8), buffer_file_coding_system: at(344, 8), file_format: at(352, 8),
  auto_save_file_format: at(360, 8), cache_long_scans: at(368, 8), width_table: at(376, 8), pt_marker: at(384, 8),
  begv_marker: at(392, 8), zv_marker: at(400, 8), point_before_scroll: at(408, 8), file_truename: at(416, 8),
  invisibility_spec: at(424, 8), last_selected_window: at(432, 8), display_count: at(440, 8),
  left_margin_cols: at(448, 8), right_margin_cols: at(456, 8), left_fringe_width: at(464, 8),
  right_fringe_width: at(472, 8), fringes_outside_margins: at(480, 8), scroll_bar_width: at(488, 8),
  scroll_bar_height: at(496, 8), vertical_scroll_bar_type: at(504, 8), horizontal_scroll_bar_type: at(512, 8),
  indicate_empty_lines: at(520, 8), indicate_buffer_boundaries: at(528, 8), fringe_indicator_alist: at(536, 8),
  fringe_cursor_alist: at(544, 8), display_time: at(552, 8), scroll_up_aggressively: at(560, 8),
  scroll_down_aggressively: at(568, 8), cursor_type: at(576, 8), extra_line_spacing: at(584, 8),
  cursor_in_non_selected_windows: at(592, 8),
})

const buffer_1 = unfold(1000, () => ({
  ...buffer_slots_1(), 'own_text.beg': at(600, 8), 'own_text.gpt': at(608, 8), 'own_text.z': at(616, 8),
  'own_text.gpt_byte': at(624, 8), 'own_text.z_byte': at(632, 8), 'own_text.gap_size': at(640, 8),
  'own_text.modiff': at(648, 8), 'own_text.chars_modiff': at(656, 8), 'own_text.save_modiff': at(664, 8),
  'own_text.overlay_modiff': at(672, 8), 'own_text.compact': at(680, 8), 'own_text.beg_unchanged': at(688, 8),
  'own_text.end_unchanged': at(696, 8), 'own_text.unchanged_modified': at(704, 8),
  'own_text.overlay_unchanged_modified': at(712, 8), 'own_text.intervals': at(720, 8), 'own_text.markers': at(728, 8),
  'own_text.bits': at(736, 1), text: at(744, 8), next: at(752, 8), pt: at(760, 8), pt_byte: at(768, 8),
  begv: at(776, 8), begv_byte: at(784, 8), zv: at(792, 8), zv_byte: at(800, 8), base_buffer: at(808, 8),
  indirections: at(816, 4), window_count: at(820, 4), local_flags: at(824, 50), modtime: at(880, 8),
  modtime_rest: at(888, 8), modtime_size: at(896, 8), auto_save_modified: at(904, 8), display_error_modiff: at(912, 8),
  auto_save_failure_time: at(920, 8), last_window_start: at(928, 8), newline_cache: at(936, 8),
  width_run_cache: at(944, 8), bidi_paragraph_cache: at(952, 8), bits: at(960, 1), overlays_before: at(968, 8),
  overlays_after: at(976, 8), overlay_center: at(984, 8), undo_list: at(992, 8),
}))

const frame_1 = {
  size: 16,
  fields: {
    header: { offset: 0, size: 8 },
    'contents.0': { offset: 8, size: 8 },
  },
}

const window_1 = {
  size: 16,
  fields: {
    header: { offset: 0, size: 8 },
    'contents.0': { offset: 8, size: 8 },
  },
}

const process_1 = {
  size: 16,
  fields: {
    header: { offset: 0, size: 8 },
    'contents.0': { offset: 8, size: 8 },
  },
}

const terminal_1 = {
  size: 16,
  fields: {
    header: { offset: 0, size: 8 },
    'contents.0': { offset: 8, size: 8 },
  },
}

const subr_native_1 = {
  size: 80,
  fields: {
    header: { offset: 0, size: 8 },
    ofs_function: { offset: 8, size: 8 },
    min_args: { offset: 16, size: 2 },
    max_args: { offset: 18, size: 2 },
    ofs_symbol_name: { offset: 24, size: 8 },
    intspec: { offset: 32, size: 8 },
    doc: { offset: 40, size: 8 },
    native_comp_u: { offset: 48, size: 8 },
    ofs_native_c_name: { offset: 56, size: 8 },
    lambda_list: { offset: 64, size: 8 },
    func_type: { offset: 72, size: 8 },
  },
}

const native_comp_unit_1 = {
  size: 88,
  fields: {
    header: { offset: 0, size: 8 },
    file: { offset: 8, size: 8 },
    optimize_qualities: { offset: 16, size: 8 },
    lambda_gc_guard_h: { offset: 24, size: 8 },
    lambda_c_name_idx_h: { offset: 32, size: 8 },
    data_fdoc_v: { offset: 40, size: 8 },
    data_vec: { offset: 48, size: 8 },
    data_impure_vec: { offset: 56, size: 8 },
    ofs_data_imp_relocs: { offset: 64, size: 8 },
    loaded_once: { offset: 72, size: 1 },
    load_ongoing: { offset: 73, size: 1 },
    handle: { offset: 80, size: 8 },
  },
}

const buffer_slots_2 = () => ({
  header: at(0, 8), name: at(8, 8), filename: at(16, 8), directory: at(24, 8), backed_up: at(32, 8),
  save_length: at(40, 8), auto_save_file_name: at(48, 8), read_only: at(56, 8), mark: at(64, 8),
  local_var_alist: at(72, 8), major_mode: at(80, 8), local_minor_modes: at(88, 8), mode_name: at(96, 8),
  mode_line_format: at(104, 8), header_line_format: at(112, 8), tab_line_format: at(120, 8), keymap: at(128, 8),
  abbrev_table: at(136, 8), syntax_table: at(144, 8), category_table: at(152, 8), case_fold_search: at(160, 8),
  tab_width: at(168, 8), fill_column: at(176, 8), left_margin: at(184, 8), auto_fill_function: at(192, 8),
  downcase_table: at(200, 8), upcase_table: at(208, 8), case_canon_table: at(216, 8), case_eqv_table: at(224, 8),
  truncate_lines: at(232, 8), word_wrap: at(240, 8), ctl_arrow: at(248, 8), bidi_display_reordering: at(256, 8),
  bidi_paragraph_direction: at(264, 8), bidi_paragraph_separate_re: at(272, 8), bidi_paragraph_start_re: at(280, 8),
  selective_display: at(288, 8), selective_display_ellipses: at(296, 8), overwrite_mode: at(304, 8),
  abbrev_mode: at(312, 8), display_table: at(320, 8), mark_active: at(328, 8), enable_multibyte_characters: at(336, 8),
  buffer_file_coding_system: at(344, 8), file_format: at(352, 8), auto_save_file_format: at(360, 8),
  cache_long_scans: at(368, 8), width_table: at(376, 8), pt_marker: at(384, 8), begv_marker: at(392, 8),
  zv_marker: at(400, 8), point_before_scroll: at(408, 8), file_truename: at(416, 8), invisibility_spec: at(424, 8),
  last_selected_window: at(432, 8), display_count: at(440, 8), left_margin_cols: at(448, 8),
  right_margin_cols: at(456, 8), left_fringe_width: at(464, 8), right_fringe_width: at(472, 8),
  fringes_outside_margins: at(480, 8), scroll_bar_width: at(488, 8), scroll_bar_height: at(496, 8),
  vertical_scroll_bar_type: at(504, 8), horizontal_scroll_bar_type: at(512, 8), indicate_empty_lines: at(520, 8),
  indicate_buffer_boundaries: at(528, 8), fringe_indicator_alist: at(536, 8), fringe_cursor_alist: at(544, 8),
  display_time: at(552, 8), scroll_up_aggressively: at(560, 8), scroll_down_aggressively: at(568, 8),
  cursor_type: at(576, 8), extra_line_spacing: at(584, 8), cursor_in_non_selected_windows: at(592, 8),
})

const buffer_2 = unfold(992, () => ({
  ...buffer_slots_2(), 'own_text.beg': at(600, 8), 'own_text.gpt': at(608, 8), 'own_text.z': at(616, 8),
  'own_text.gpt_byte': at(624, 8), 'own_text.z_byte': at(632, 8), 'own_text.gap_size': at(640, 8),
  'own_text.modiff': at(648, 8), 'own_text.chars_modiff': at(656, 8), 'own_text.save_modiff': at(664, 8),
  'own_text.overlay_modiff': at(672, 8), 'own_text.compact': at(680, 8), 'own_text.beg_unchanged': at(688, 8),
  'own_text.end_unchanged': at(696, 8), 'own_text.unchanged_modified': at(704, 8),
  'own_text.overlay_unchanged_modified': at(712, 8), 'own_text.intervals': at(720, 8), 'own_text.markers': at(728, 8),
  'own_text.bits': at(736, 1), text: at(744, 8), pt: at(752, 8), pt_byte: at(760, 8), begv: at(768, 8),
  begv_byte: at(776, 8), zv: at(784, 8), zv_byte: at(792, 8), base_buffer: at(800, 8), indirections: at(808, 4),
  window_count: at(812, 4), local_flags: at(816, 50), modtime: at(872, 8), modtime_rest: at(880, 8),
  modtime_size: at(888, 8), auto_save_modified: at(896, 8), display_error_modiff: at(904, 8),
  auto_save_failure_time: at(912, 8), last_window_start: at(920, 8), newline_cache: at(928, 8),
  width_run_cache: at(936, 8), bidi_paragraph_cache: at(944, 8), bits: at(952, 1), overlays_before: at(960, 8),
  overlays_after: at(968, 8), overlay_center: at(976, 8), undo_list: at(984, 8),
}))

const overlay_2 = {
  size: 32,
  fields: {
    header: { offset: 0, size: 8 },
    plist: { offset: 8, size: 8 },
    ofs_buffer: { offset: 16, size: 8 },
    ofs_interval: { offset: 24, size: 8 },
  },
}

const itree_node_1 = {
  size: 80,
  fields: {
    ofs_parent: { offset: 0, size: 8 },
    ofs_left: { offset: 8, size: 8 },
    ofs_right: { offset: 16, size: 8 },
    begin_pos: { offset: 24, size: 8 },
    end_pos: { offset: 32, size: 8 },
    limit: { offset: 40, size: 8 },
    offset: { offset: 48, size: 8 },
    otick: { offset: 56, size: 8 },
    data: { offset: 64, size: 8 },
    bits: { offset: 72, size: 1 },
  },
}

const subr_2 = {
  size: 56,
  fields: {
    header: { offset: 0, size: 8 },
    ofs_function: { offset: 8, size: 8 },
    min_args: { offset: 16, size: 2 },
    max_args: { offset: 18, size: 2 },
    ofs_symbol_name: { offset: 24, size: 8 },
    intspec: { offset: 32, size: 8 },
    command_modes: { offset: 40, size: 8 },
    doc: { offset: 48, size: 8 },
  },
}

const subr_native_2 = {
  size: 88,
  fields: {
    header: { offset: 0, size: 8 },
    ofs_function: { offset: 8, size: 8 },
    min_args: { offset: 16, size: 2 },
    max_args: { offset: 18, size: 2 },
    ofs_symbol_name: { offset: 24, size: 8 },
    intspec: { offset: 32, size: 8 },
    command_modes: { offset: 40, size: 8 },
    doc: { offset: 48, size: 8 },
    native_comp_u: { offset: 56, size: 8 },
    ofs_native_c_name: { offset: 64, size: 8 },
    lambda_list: { offset: 72, size: 8 },
    func_type: { offset: 80, size: 8 },
  },
}

const buffer_slots_3 = () => ({
  header: at(0, 8), name: at(8, 8), filename: at(16, 8), directory: at(24, 8), backed_up: at(32, 8),
  save_length: at(40, 8), auto_save_file_name: at(48, 8), read_only: at(56, 8), mark: at(64, 8),
  local_var_alist: at(72, 8), major_mode: at(80, 8), local_minor_modes: at(88, 8), mode_name: at(96, 8),
  mode_line_format: at(104, 8), header_line_format: at(112, 8), tab_line_format: at(120, 8), keymap: at(128, 8),
  abbrev_table: at(136, 8), syntax_table: at(144, 8), category_table: at(152, 8), case_fold_search: at(160, 8),
  tab_width: at(168, 8), fill_column: at(176, 8), left_margin: at(184, 8), auto_fill_function: at(192, 8),
  downcase_table: at(200, 8), upcase_table: at(208, 8), case_canon_table: at(216, 8), case_eqv_table: at(224, 8),
  truncate_lines: at(232, 8), word_wrap: at(240, 8), ctl_arrow: at(248, 8), bidi_display_reordering: at(256, 8),
  bidi_paragraph_direction: at(264, 8), bidi_paragraph_separate_re: at(272, 8), bidi_paragraph_start_re: at(280, 8),
  selective_display: at(288, 8), selective_display_ellipses: at(296, 8), overwrite_mode: at(304, 8),
  abbrev_mode: at(312, 8), display_table: at(320, 8), mark_active: at(328, 8), enable_multibyte_characters: at(336, 8),
  buffer_file_coding_system: at(344, 8), file_format: at(352, 8), auto_save_file_format: at(360, 8),
  cache_long_scans: at(368, 8), width_table: at(376, 8), pt_marker: at(384, 8), begv_marker: at(392, 8),
  zv_marker: at(400, 8), point_before_scroll: at(408, 8), file_truename: at(416, 8), invisibility_spec: at(424, 8),
  last_selected_window: at(432, 8), display_count: at(440, 8), left_margin_cols: at(448, 8),
  right_margin_cols: at(456, 8), left_fringe_width: at(464, 8), right_fringe_width: at(472, 8),
  fringes_outside_margins: at(480, 8), scroll_bar_width: at(488, 8), scroll_bar_height: at(496, 8),
  vertical_scroll_bar_type: at(504, 8), horizontal_scroll_bar_type: at(512, 8), indicate_empty_lines: at(520, 8),
  indicate_buffer_boundaries: at(528, 8), fringe_indicator_alist: at(536, 8), fringe_cursor_alist: at(544, 8),
  display_time: at(552, 8), scroll_up_aggressively: at(560, 8), scroll_down_aggressively: at(568, 8),
  cursor_type: at(576, 8), extra_line_spacing: at(584, 8), ts_parser_list: at(592, 8),
  cursor_in_non_selected_windows: at(600, 8),
})

const buffer_3 = unfold(984, () => ({
  ...buffer_slots_3(), 'own_text.beg': at(608, 8), 'own_text.gpt': at(616, 8), 'own_text.z': at(624, 8),
  'own_text.gpt_byte': at(632, 8), 'own_text.z_byte': at(640, 8), 'own_text.gap_size': at(648, 8),
  'own_text.modiff': at(656, 8), 'own_text.chars_modiff': at(664, 8), 'own_text.save_modiff': at(672, 8),
  'own_text.overlay_modiff': at(680, 8), 'own_text.compact': at(688, 8), 'own_text.beg_unchanged': at(696, 8),
  'own_text.end_unchanged': at(704, 8), 'own_text.unchanged_modified': at(712, 8),
  'own_text.overlay_unchanged_modified': at(720, 8), 'own_text.intervals': at(728, 8), 'own_text.markers': at(736, 8),
  'own_text.bits': at(744, 1), text: at(752, 8), pt: at(760, 8), pt_byte: at(768, 8), begv: at(776, 8),
  begv_byte: at(784, 8), zv: at(792, 8), zv_byte: at(800, 8), base_buffer: at(808, 8), indirections: at(816, 4),
  window_count: at(820, 4), local_flags: at(824, 50), modtime: at(880, 8), modtime_rest: at(888, 8),
  modtime_size: at(896, 8), auto_save_modified: at(904, 8), display_error_modiff: at(912, 8),
  auto_save_failure_time: at(920, 8), last_window_start: at(928, 8), newline_cache: at(936, 8),
  width_run_cache: at(944, 8), bidi_paragraph_cache: at(952, 8), bits: at(960, 1), overlays: at(968, 8),
  undo_list: at(976, 8),
}))

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

const hash_table_2 = {
  size: 72,
  fields: {
    header: { offset: 0, size: 8 },
    ofs_index: { offset: 8, size: 8 },
    ofs_hash: { offset: 16, size: 8 },
    ofs_key_and_value: { offset: 24, size: 8 },
    ofs_test: { offset: 32, size: 8 },
    ofs_next: { offset: 40, size: 8 },
    count: { offset: 48, size: 4 },
    next_free: { offset: 52, size: 4 },
    table_size: { offset: 56, size: 4 },
    index_bits: { offset: 60, size: 1 },
    bits: { offset: 61, size: 1 },
    next_weak: { offset: 64, size: 8 },
  },
}

const obarray_1 = {
  size: 24,
  fields: {
    header: { offset: 0, size: 8 },
    ofs_buckets: { offset: 8, size: 8 },
    size_bits: { offset: 16, size: 4 },
    count: { offset: 20, size: 4 },
  },
}

const buffer_slots_4 = () => ({
  header: at(0, 8), name: at(8, 8), last_name: at(16, 8), filename: at(24, 8), directory: at(32, 8),
  backed_up: at(40, 8), save_length: at(48, 8), auto_save_file_name: at(56, 8), read_only: at(64, 8), mark: at(72, 8),
  local_var_alist: at(80, 8), major_mode: at(88, 8), local_minor_modes: at(96, 8), mode_name: at(104, 8),
  mode_line_format: at(112, 8), header_line_format: at(120, 8), tab_line_format: at(128, 8), keymap: at(136, 8),
  abbrev_table: at(144, 8), syntax_table: at(152, 8), category_table: at(160, 8), tab_width: at(168, 8),
  fill_column: at(176, 8), left_margin: at(184, 8), auto_fill_function: at(192, 8), downcase_table: at(200, 8),
  upcase_table: at(208, 8), case_canon_table: at(216, 8), case_eqv_table: at(224, 8), truncate_lines: at(232, 8),
  word_wrap: at(240, 8), ctl_arrow: at(248, 8), bidi_display_reordering: at(256, 8),
  bidi_paragraph_direction: at(264, 8), bidi_paragraph_separate_re: at(272, 8), bidi_paragraph_start_re: at(280, 8),
  selective_display: at(288, 8), selective_display_ellipses: at(296, 8), overwrite_mode: at(304, 8),
  abbrev_mode: at(312, 8), display_table: at(320, 8), mark_active: at(328, 8), enable_multibyte_characters: at(336, 8),
  buffer_file_coding_system: at(344, 8), file_format: at(352, 8), auto_save_file_format: at(360, 8),
  cache_long_scans: at(368, 8), width_table: at(376, 8), pt_marker: at(384, 8), begv_marker: at(392, 8),
  zv_marker: at(400, 8), point_before_scroll: at(408, 8), file_truename: at(416, 8), invisibility_spec: at(424, 8),
  last_selected_window: at(432, 8), display_count: at(440, 8), left_margin_cols: at(448, 8),
  right_margin_cols: at(456, 8), left_fringe_width: at(464, 8), right_fringe_width: at(472, 8),
  fringes_outside_margins: at(480, 8), scroll_bar_width: at(488, 8), scroll_bar_height: at(496, 8),
  vertical_scroll_bar_type: at(504, 8), horizontal_scroll_bar_type: at(512, 8), indicate_empty_lines: at(520, 8),
  indicate_buffer_boundaries: at(528, 8), fringe_indicator_alist: at(536, 8), fringe_cursor_alist: at(544, 8),
  display_time: at(552, 8), scroll_up_aggressively: at(560, 8), scroll_down_aggressively: at(568, 8),
  cursor_type: at(576, 8), extra_line_spacing: at(584, 8), ts_parser_list: at(592, 8),
  text_conversion_style: at(600, 8), cursor_in_non_selected_windows: at(608, 8),
})

const buffer_4 = unfold(992, () => ({
  ...buffer_slots_4(), 'own_text.beg': at(616, 8), 'own_text.gpt': at(624, 8), 'own_text.z': at(632, 8),
  'own_text.gpt_byte': at(640, 8), 'own_text.z_byte': at(648, 8), 'own_text.gap_size': at(656, 8),
  'own_text.modiff': at(664, 8), 'own_text.chars_modiff': at(672, 8), 'own_text.save_modiff': at(680, 8),
  'own_text.overlay_modiff': at(688, 8), 'own_text.compact': at(696, 8), 'own_text.beg_unchanged': at(704, 8),
  'own_text.end_unchanged': at(712, 8), 'own_text.unchanged_modified': at(720, 8),
  'own_text.overlay_unchanged_modified': at(728, 8), 'own_text.intervals': at(736, 8), 'own_text.markers': at(744, 8),
  'own_text.bits': at(752, 1), text: at(760, 8), pt: at(768, 8), pt_byte: at(776, 8), begv: at(784, 8),
  begv_byte: at(792, 8), zv: at(800, 8), zv_byte: at(808, 8), base_buffer: at(816, 8), indirections: at(824, 4),
  window_count: at(828, 4), local_flags: at(832, 50), modtime: at(888, 8), modtime_rest: at(896, 8),
  modtime_size: at(904, 8), auto_save_modified: at(912, 8), display_error_modiff: at(920, 8),
  auto_save_failure_time: at(928, 8), last_window_start: at(936, 8), newline_cache: at(944, 8),
  width_run_cache: at(952, 8), bidi_paragraph_cache: at(960, 8), bits: at(968, 1), overlays: at(976, 8),
  undo_list: at(984, 8),
}))

const native_comp_unit_2 = {
  size: 80,
  fields: {
    header: { offset: 0, size: 8 },
    file: { offset: 8, size: 8 },
    optimize_qualities: { offset: 16, size: 8 },
    lambda_gc_guard_h: { offset: 24, size: 8 },
    lambda_c_name_idx_h: { offset: 32, size: 8 },
    data_fdoc_v: { offset: 40, size: 8 },
    data_vec: { offset: 48, size: 8 },
    ofs_data_relocs: { offset: 56, size: 8 },
    loaded_once: { offset: 64, size: 1 },
    load_ongoing: { offset: 65, size: 1 },
    handle: { offset: 72, size: 8 },
  },
}

const buffer_5 = unfold(1064, () => ({
  ...buffer_slots_4(), 'own_text.beg': at(616, 8), 'own_text.gpt': at(624, 8), 'own_text.z': at(632, 8),
  'own_text.gpt_byte': at(640, 8), 'own_text.z_byte': at(648, 8), 'own_text.gap_size': at(656, 8),
  'own_text.modiff': at(664, 8), 'own_text.chars_modiff': at(672, 8), 'own_text.save_modiff': at(680, 8),
  'own_text.overlay_modiff': at(688, 8), 'own_text.compact': at(696, 8), 'own_text.beg_unchanged': at(704, 8),
  'own_text.end_unchanged': at(712, 8), 'own_text.unchanged_modified': at(720, 8),
  'own_text.overlay_unchanged_modified': at(728, 8), 'own_text.intervals': at(736, 8), 'own_text.markers': at(744, 8),
  'own_text.bits': at(752, 1), text: at(760, 8), pt: at(768, 8), pt_byte: at(776, 8), begv: at(784, 8),
  begv_byte: at(792, 8), zv: at(800, 8), zv_byte: at(808, 8), base_buffer: at(816, 8), indirections: at(824, 4),
  window_count: at(828, 4), local_flags: at(832, 50), modtime: at(888, 8), modtime_rest: at(896, 8),
  modtime_size: at(904, 8), auto_save_modified: at(912, 8), display_error_modiff: at(920, 8),
  auto_save_failure_time: at(928, 8), last_window_start: at(936, 8), newline_cache: at(944, 8),
  width_run_cache: at(952, 8), bidi_paragraph_cache: at(960, 8), bits: at(968, 1), overlays: at(976, 8),
  'ts_linecol.0': at(984, 8), undo_list: at(1056, 8),
}))

const const_fwd_1 = {
  size: 16,
  fields: {
    kind: { offset: 0, size: 1 },
    ofs_var: { offset: 8, size: 8 },
  },
}

const const_buffer_fwd_1 = {
  size: 16,
  fields: {
    kind: { offset: 0, size: 1 },
    offset: { offset: 8, size: 2 },
    predicate: { offset: 10, size: 1 },
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

const interval_2 = {
  size: 28,
  fields: {
    total_length: { offset: 0, size: 4 },
    position: { offset: 4, size: 4 },
    ofs_left: { offset: 8, size: 4 },
    ofs_right: { offset: 12, size: 4 },
    up: { offset: 16, size: 4 },
    bits: { offset: 20, size: 1 },
    plist: { offset: 24, size: 4 },
  },
}

const blv_2 = {
  size: 20,
  fields: {
    bits: { offset: 0, size: 1 },
    ofs_fwd: { offset: 4, size: 4 },
    where: { offset: 8, size: 4 },
    defcell: { offset: 12, size: 4 },
    valcell: { offset: 16, size: 4 },
  },
}

const fwd_2 = {
  size: 8,
  fields: {
    kind: { offset: 0, size: 4 },
    ofs_var: { offset: 4, size: 4 },
  },
}

const buffer_objfwd_2 = {
  size: 12,
  fields: {
    kind: { offset: 0, size: 4 },
    offset: { offset: 4, size: 4 },
    predicate: { offset: 8, size: 4 },
  },
}

const marker_2 = {
  size: 24,
  fields: {
    header: { offset: 0, size: 4 },
    ofs_buffer: { offset: 4, size: 4 },
    bits: { offset: 8, size: 1 },
    ofs_next: { offset: 12, size: 4 },
    charpos: { offset: 16, size: 4 },
    bytepos: { offset: 20, size: 4 },
  },
}

const overlay_3 = {
  size: 24,
  fields: {
    header: { offset: 0, size: 4 },
    start_marker: { offset: 4, size: 4 },
    end_marker: { offset: 8, size: 4 },
    plist: { offset: 12, size: 4 },
    ofs_next: { offset: 16, size: 4 },
  },
}

const finalizer_2 = {
  size: 16,
  fields: {
    header: { offset: 0, size: 4 },
    func: { offset: 4, size: 4 },
    ofs_prev: { offset: 8, size: 4 },
    ofs_next: { offset: 12, size: 4 },
  },
}

const bignum_2 = {
  size: 16,
  fields: {
    header: { offset: 0, size: 4 },
    alloc: { offset: 4, size: 4 },
    mpsize: { offset: 8, size: 4 },
    ofs_limbs: { offset: 12, size: 4 },
  },
}

const record_2 = {
  size: 8,
  fields: {
    header: { offset: 0, size: 4 },
    'contents.0': { offset: 4, size: 4 },
  },
}

const font_2 = {
  size: 8,
  fields: {
    header: { offset: 0, size: 4 },
    'contents.0': { offset: 4, size: 4 },
  },
}

const compiled_2 = {
  size: 28,
  fields: {
    header: { offset: 0, size: 4 },
    arglist: { offset: 4, size: 4 },
    code: { offset: 8, size: 4 },
    constants: { offset: 12, size: 4 },
    depth: { offset: 16, size: 4 },
    doc: { offset: 20, size: 4 },
    interactive: { offset: 24, size: 4 },
  },
}

const char_table_2 = {
  size: 280,
  fields: {
    header: { offset: 0, size: 4 },
    default_value: { offset: 4, size: 4 },
    parent: { offset: 8, size: 4 },
    purpose: { offset: 12, size: 4 },
    ascii: { offset: 16, size: 4 },
    'contents.0': { offset: 20, size: 4 },
    'extras.0': { offset: 276, size: 4 },
  },
}

const sub_char_table_2 = {
  size: 16,
  fields: {
    header: { offset: 0, size: 4 },
    depth: { offset: 4, size: 4 },
    min_char: { offset: 8, size: 4 },
    'slots.0': { offset: 12, size: 4 },
  },
}

const bool_vector_2 = {
  size: 12,
  fields: {
    header: { offset: 0, size: 4 },
    num_bits: { offset: 4, size: 4 },
    'words.0': { offset: 8, size: 4 },
  },
}

const hash_table_3 = {
  size: 72,
  fields: {
    header: { offset: 0, size: 4 },
    weak: { offset: 4, size: 4 },
    hash: { offset: 8, size: 4 },
    next: { offset: 12, size: 4 },
    index: { offset: 16, size: 4 },
    count: { offset: 20, size: 4 },
    next_free: { offset: 24, size: 4 },
    purecopy: { offset: 28, size: 1 },
    is_mutable: { offset: 29, size: 1 },
    rehash_threshold: { offset: 32, size: 4 },
    rehash_size: { offset: 36, size: 4 },
    key_and_value: { offset: 40, size: 4 },
    test_name: { offset: 44, size: 4 },
    test_user_hash: { offset: 48, size: 4 },
    test_user_cmp: { offset: 52, size: 4 },
    ofs_cmpfn: { offset: 56, size: 4 },
    ofs_hashfn: { offset: 60, size: 4 },
    next_weak: { offset: 64, size: 4 },
  },
}

const subr_3 = {
  size: 24,
  fields: {
    header: { offset: 0, size: 4 },
    ofs_function: { offset: 4, size: 4 },
    min_args: { offset: 8, size: 2 },
    max_args: { offset: 10, size: 2 },
    ofs_symbol_name: { offset: 12, size: 4 },
    intspec: { offset: 16, size: 4 },
    doc: { offset: 20, size: 4 },
  },
}

const buffer_slots_5 = () => ({
  header: at(0, 4), name: at(4, 4), filename: at(8, 4), directory: at(12, 4), backed_up: at(16, 4),
  save_length: at(20, 4), auto_save_file_name: at(24, 4), read_only: at(28, 4), mark: at(32, 4),
  local_var_alist: at(36, 4), major_mode: at(40, 4), mode_name: at(44, 4), mode_line_format: at(48, 4),
  header_line_format: at(52, 4), tab_line_format: at(56, 4), keymap: at(60, 4), abbrev_table: at(64, 4),
  syntax_table: at(68, 4), category_table: at(72, 4), case_fold_search: at(76, 4), tab_width: at(80, 4),
  fill_column: at(84, 4), left_margin: at(88, 4), auto_fill_function: at(92, 4), downcase_table: at(96, 4),
  upcase_table: at(100, 4), case_canon_table: at(104, 4), case_eqv_table: at(108, 4), truncate_lines: at(112, 4),
  word_wrap: at(116, 4), ctl_arrow: at(120, 4), bidi_display_reordering: at(124, 4),
  bidi_paragraph_direction: at(128, 4), bidi_paragraph_separate_re: at(132, 4), bidi_paragraph_start_re: at(136, 4),
  selective_display: at(140, 4), selective_display_ellipses: at(144, 4), minor_modes: at(148, 4),
  overwrite_mode: at(152, 4), abbrev_mode: at(156, 4), display_table: at(160, 4), mark_active: at(164, 4),
  enable_multibyte_characters: at(168, 4), buffer_file_coding_system: at(172, 4), file_format: at(176, 4),
  auto_save_file_format: at(180, 4), cache_long_scans: at(184, 4), width_table: at(188, 4), pt_marker: at(192, 4),
  begv_marker: at(196, 4), zv_marker: at(200, 4), point_before_scroll: at(204, 4), file_truename: at(208, 4),
  invisibility_spec: at(212, 4), last_selected_window: at(216, 4), display_count: at(220, 4),
  left_margin_cols: at(224, 4), right_margin_cols: at(228, 4), left_fringe_width: at(232, 4),
  right_fringe_width: at(236, 4), fringes_outside_margins: at(240, 4), scroll_bar_width: at(244, 4),
  scroll_bar_height: at(248, 4), vertical_scroll_bar_type: at(252, 4), horizontal_scroll_bar_type: at(256, 4),
  indicate_empty_lines: at(260, 4), indicate_buffer_boundaries: at(264, 4), fringe_indicator_alist: at(268, 4),
  fringe_cursor_alist: at(272, 4), display_time: at(276, 4), scroll_up_aggressively: at(280, 4),
  scroll_down_aggressively: at(284, 4), cursor_type: at(288, 4), extra_line_spacing: at(292, 4),
  cursor_in_non_selected_windows: at(296, 4),
})

const buffer_6 = unfold(568, () => ({
  ...buffer_slots_5(), 'own_text.beg': at(300, 4), 'own_text.gpt': at(304, 4), 'own_text.z': at(308, 4),
  'own_text.gpt_byte': at(312, 4), 'own_text.z_byte': at(316, 4), 'own_text.gap_size': at(320, 4),
  'own_text.modiff': at(324, 8), 'own_text.chars_modiff': at(332, 8), 'own_text.save_modiff': at(340, 8),
  'own_text.overlay_modiff': at(348, 8), 'own_text.compact': at(356, 8), 'own_text.beg_unchanged': at(364, 4),
  'own_text.end_unchanged': at(368, 4), 'own_text.unchanged_modified': at(372, 8),
  'own_text.overlay_unchanged_modified': at(380, 8), 'own_text.intervals': at(388, 4), 'own_text.markers': at(392, 4),
  'own_text.bits': at(396, 1), text: at(400, 4), next: at(404, 4), pt: at(408, 4), pt_byte: at(412, 4),
  begv: at(416, 4), begv_byte: at(420, 4), zv: at(424, 4), zv_byte: at(428, 4), base_buffer: at(432, 4),
  indirections: at(436, 4), window_count: at(440, 4), local_flags: at(444, 50), modtime: at(496, 4),
  modtime_rest: at(500, 4), modtime_size: at(504, 8), auto_save_modified: at(512, 8), display_error_modiff: at(520, 8),
  auto_save_failure_time: at(528, 4), last_window_start: at(532, 4), newline_cache: at(536, 4),
  width_run_cache: at(540, 4), bidi_paragraph_cache: at(544, 4), bits: at(548, 1), overlays_before: at(552, 4),
  overlays_after: at(556, 4), overlay_center: at(560, 4), undo_list: at(564, 4),
}))

const frame_2 = {
  size: 8,
  fields: {
    header: { offset: 0, size: 4 },
    'contents.0': { offset: 4, size: 4 },
  },
}

const window_2 = {
  size: 8,
  fields: {
    header: { offset: 0, size: 4 },
    'contents.0': { offset: 4, size: 4 },
  },
}

const process_2 = {
  size: 8,
  fields: {
    header: { offset: 0, size: 4 },
    'contents.0': { offset: 4, size: 4 },
  },
}

const terminal_2 = {
  size: 8,
  fields: {
    header: { offset: 0, size: 4 },
    'contents.0': { offset: 4, size: 4 },
  },
}

const subr_native_3 = {
  size: 40,
  fields: {
    header: { offset: 0, size: 4 },
    ofs_function: { offset: 4, size: 4 },
    min_args: { offset: 8, size: 2 },
    max_args: { offset: 10, size: 2 },
    ofs_symbol_name: { offset: 12, size: 4 },
    intspec: { offset: 16, size: 4 },
    doc: { offset: 20, size: 4 },
    native_comp_u: { offset: 24, size: 4 },
    ofs_native_c_name: { offset: 28, size: 4 },
    lambda_list: { offset: 32, size: 4 },
    func_type: { offset: 36, size: 4 },
  },
}

const native_comp_unit_3 = {
  size: 48,
  fields: {
    header: { offset: 0, size: 4 },
    file: { offset: 4, size: 4 },
    optimize_qualities: { offset: 8, size: 4 },
    lambda_gc_guard_h: { offset: 12, size: 4 },
    lambda_c_name_idx_h: { offset: 16, size: 4 },
    data_fdoc_v: { offset: 20, size: 4 },
    data_vec: { offset: 24, size: 4 },
    data_impure_vec: { offset: 28, size: 4 },
    ofs_data_imp_relocs: { offset: 32, size: 4 },
    loaded_once: { offset: 36, size: 1 },
    load_ongoing: { offset: 37, size: 1 },
    handle: { offset: 40, size: 4 },
  },
}

const buffer_slots_6 = () => ({
  header: at(0, 4), name: at(4, 4), filename: at(8, 4), directory: at(12, 4), backed_up: at(16, 4),
  save_length: at(20, 4), auto_save_file_name: at(24, 4), read_only: at(28, 4), mark: at(32, 4),
  local_var_alist: at(36, 4), major_mode: at(40, 4), local_minor_modes: at(44, 4), mode_name: at(48, 4),
  mode_line_format: at(52, 4), header_line_format: at(56, 4), tab_line_format: at(60, 4), keymap: at(64, 4),
  abbrev_table: at(68, 4), syntax_table: at(72, 4), category_table: at(76, 4), case_fold_search: at(80, 4),
  tab_width: at(84, 4), fill_column: at(88, 4), left_margin: at(92, 4), auto_fill_function: at(96, 4),
  downcase_table: at(100, 4), upcase_table: at(104, 4), case_canon_table: at(108, 4), case_eqv_table: at(112, 4),
  truncate_lines: at(116, 4), word_wrap: at(120, 4), ctl_arrow: at(124, 4), bidi_display_reordering: at(128, 4),
  bidi_paragraph_direction: at(132, 4), bidi_paragraph_separate_re: at(136, 4), bidi_paragraph_start_re: at(140, 4),
  selective_display: at(144, 4), selective_display_ellipses: at(148, 4), overwrite_mode: at(152, 4),
  abbrev_mode: at(156, 4), display_table: at(160, 4), mark_active: at(164, 4), enable_multibyte_characters: at(168, 4),
  buffer_file_coding_system: at(172, 4), file_format: at(176, 4), auto_save_file_format: at(180, 4),
  cache_long_scans: at(184, 4), width_table: at(188, 4), pt_marker: at(192, 4), begv_marker: at(196, 4),
  zv_marker: at(200, 4), point_before_scroll: at(204, 4), file_truename: at(208, 4), invisibility_spec: at(212, 4),
  last_selected_window: at(216, 4), display_count: at(220, 4), left_margin_cols: at(224, 4),
  right_margin_cols: at(228, 4), left_fringe_width: at(232, 4), right_fringe_width: at(236, 4),
  fringes_outside_margins: at(240, 4), scroll_bar_width: at(244, 4), scroll_bar_height: at(248, 4),
  vertical_scroll_bar_type: at(252, 4), horizontal_scroll_bar_type: at(256, 4), indicate_empty_lines: at(260, 4),
  indicate_buffer_boundaries: at(264, 4), fringe_indicator_alist: at(268, 4), fringe_cursor_alist: at(272, 4),
  display_time: at(276, 4), scroll_up_aggressively: at(280, 4), scroll_down_aggressively: at(284, 4),
  cursor_type: at(288, 4), extra_line_spacing: at(292, 4), cursor_in_non_selected_windows: at(296, 4),
})

const buffer_7 = unfold(576, () => ({
  ...buffer_slots_6(), 'own_text.beg': at(300, 4), 'own_text.gpt': at(304, 4), 'own_text.z': at(308, 4),
  'own_text.gpt_byte': at(312, 4), 'own_text.z_byte': at(316, 4), 'own_text.gap_size': at(320, 4),
  'own_text.modiff': at(324, 8), 'own_text.chars_modiff': at(332, 8), 'own_text.save_modiff': at(340, 8),
  'own_text.overlay_modiff': at(348, 8), 'own_text.compact': at(356, 8), 'own_text.beg_unchanged': at(364, 4),
  'own_text.end_unchanged': at(368, 4), 'own_text.unchanged_modified': at(372, 8),
  'own_text.overlay_unchanged_modified': at(380, 8), 'own_text.intervals': at(388, 4), 'own_text.markers': at(392, 4),
  'own_text.bits': at(396, 1), text: at(400, 4), pt: at(404, 4), pt_byte: at(408, 4), begv: at(412, 4),
  begv_byte: at(416, 4), zv: at(420, 4), zv_byte: at(424, 4), base_buffer: at(428, 4), indirections: at(432, 4),
  window_count: at(436, 4), local_flags: at(440, 50), modtime: at(492, 8), modtime_rest: at(500, 8),
  modtime_size: at(508, 8), auto_save_modified: at(516, 8), display_error_modiff: at(524, 8),
  auto_save_failure_time: at(532, 8), last_window_start: at(540, 4), newline_cache: at(544, 4),
  width_run_cache: at(548, 4), bidi_paragraph_cache: at(552, 4), bits: at(556, 1), overlays_before: at(560, 4),
  overlays_after: at(564, 4), overlay_center: at(568, 4), undo_list: at(572, 4),
}))

const overlay_4 = {
  size: 16,
  fields: {
    header: { offset: 0, size: 4 },
    plist: { offset: 4, size: 4 },
    ofs_buffer: { offset: 8, size: 4 },
    ofs_interval: { offset: 12, size: 4 },
  },
}

const itree_node_2 = {
  size: 44,
  fields: {
    ofs_parent: { offset: 0, size: 4 },
    ofs_left: { offset: 4, size: 4 },
    ofs_right: { offset: 8, size: 4 },
    begin_pos: { offset: 12, size: 4 },
    end_pos: { offset: 16, size: 4 },
    limit: { offset: 20, size: 4 },
    offset: { offset: 24, size: 4 },
    otick: { offset: 28, size: 8 },
    data: { offset: 36, size: 4 },
    bits: { offset: 40, size: 1 },
  },
}

const subr_4 = {
  size: 32,
  fields: {
    header: { offset: 0, size: 4 },
    ofs_function: { offset: 4, size: 4 },
    min_args: { offset: 8, size: 2 },
    max_args: { offset: 10, size: 2 },
    ofs_symbol_name: { offset: 12, size: 4 },
    intspec: { offset: 16, size: 4 },
    command_modes: { offset: 20, size: 4 },
    doc: { offset: 24, size: 4 },
  },
}

const subr_native_4 = {
  size: 48,
  fields: {
    header: { offset: 0, size: 4 },
    ofs_function: { offset: 4, size: 4 },
    min_args: { offset: 8, size: 2 },
    max_args: { offset: 10, size: 2 },
    ofs_symbol_name: { offset: 12, size: 4 },
    intspec: { offset: 16, size: 4 },
    command_modes: { offset: 20, size: 4 },
    doc: { offset: 24, size: 4 },
    native_comp_u: { offset: 28, size: 4 },
    ofs_native_c_name: { offset: 32, size: 4 },
    lambda_list: { offset: 36, size: 4 },
    func_type: { offset: 40, size: 4 },
  },
}

const buffer_slots_7 = () => ({
  header: at(0, 4), name: at(4, 4), filename: at(8, 4), directory: at(12, 4), backed_up: at(16, 4),
  save_length: at(20, 4), auto_save_file_name: at(24, 4), read_only: at(28, 4), mark: at(32, 4),
  local_var_alist: at(36, 4), major_mode: at(40, 4), local_minor_modes: at(44, 4), mode_name: at(48, 4),
  mode_line_format: at(52, 4), header_line_format: at(56, 4), tab_line_format: at(60, 4), keymap: at(64, 4),
  abbrev_table: at(68, 4), syntax_table: at(72, 4), category_table: at(76, 4), case_fold_search: at(80, 4),
  tab_width: at(84, 4), fill_column: at(88, 4), left_margin: at(92, 4), auto_fill_function: at(96, 4),
  downcase_table: at(100, 4), upcase_table: at(104, 4), case_canon_table: at(108, 4), case_eqv_table: at(112, 4),
  truncate_lines: at(116, 4), word_wrap: at(120, 4), ctl_arrow: at(124, 4), bidi_display_reordering: at(128, 4),
  bidi_paragraph_direction: at(132, 4), bidi_paragraph_separate_re: at(136, 4), bidi_paragraph_start_re: at(140, 4),
  selective_display: at(144, 4), selective_display_ellipses: at(148, 4), overwrite_mode: at(152, 4),
  abbrev_mode: at(156, 4), display_table: at(160, 4), mark_active: at(164, 4), enable_multibyte_characters: at(168, 4),
  buffer_file_coding_system: at(172, 4), file_format: at(176, 4), auto_save_file_format: at(180, 4),
  cache_long_scans: at(184, 4), width_table: at(188, 4), pt_marker: at(192, 4), begv_marker: at(196, 4),
  zv_marker: at(200, 4), point_before_scroll: at(204, 4), file_truename: at(208, 4), invisibility_spec: at(212, 4),
  last_selected_window: at(216, 4), display_count: at(220, 4), left_margin_cols: at(224, 4),
  right_margin_cols: at(228, 4), left_fringe_width: at(232, 4), right_fringe_width: at(236, 4),
  fringes_outside_margins: at(240, 4), scroll_bar_width: at(244, 4), scroll_bar_height: at(248, 4),
  vertical_scroll_bar_type: at(252, 4), horizontal_scroll_bar_type: at(256, 4), indicate_empty_lines: at(260, 4),
  indicate_buffer_boundaries: at(264, 4), fringe_indicator_alist: at(268, 4), fringe_cursor_alist: at(272, 4),
  display_time: at(276, 4), scroll_up_aggressively: at(280, 4), scroll_down_aggressively: at(284, 4),
  cursor_type: at(288, 4), extra_line_spacing: at(292, 4), ts_parser_list: at(296, 4),
  cursor_in_non_selected_windows: at(300, 4),
})

const buffer_8 = unfold(576, () => ({
  ...buffer_slots_7(), 'own_text.beg': at(304, 4), 'own_text.gpt': at(308, 4), 'own_text.z': at(312, 4),
  'own_text.gpt_byte': at(316, 4), 'own_text.z_byte': at(320, 4), 'own_text.gap_size': at(324, 4),
  'own_text.modiff': at(328, 8), 'own_text.chars_modiff': at(336, 8), 'own_text.save_modiff': at(344, 8),
  'own_text.overlay_modiff': at(352, 8), 'own_text.compact': at(360, 8), 'own_text.beg_unchanged': at(368, 4),
  'own_text.end_unchanged': at(372, 4), 'own_text.unchanged_modified': at(376, 8),
  'own_text.overlay_unchanged_modified': at(384, 8), 'own_text.intervals': at(392, 4), 'own_text.markers': at(396, 4),
  'own_text.bits': at(400, 1), text: at(404, 4), pt: at(408, 4), pt_byte: at(412, 4), begv: at(416, 4),
  begv_byte: at(420, 4), zv: at(424, 4), zv_byte: at(428, 4), base_buffer: at(432, 4), indirections: at(436, 4),
  window_count: at(440, 4), local_flags: at(444, 50), modtime: at(496, 8), modtime_rest: at(504, 8),
  modtime_size: at(512, 8), auto_save_modified: at(520, 8), display_error_modiff: at(528, 8),
  auto_save_failure_time: at(536, 8), last_window_start: at(544, 4), newline_cache: at(548, 4),
  width_run_cache: at(552, 4), bidi_paragraph_cache: at(556, 4), bits: at(560, 1), overlays: at(564, 4),
  undo_list: at(568, 4),
}))

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

const hash_table_4 = {
  size: 48,
  fields: {
    header: { offset: 0, size: 4 },
    ofs_index: { offset: 4, size: 4 },
    ofs_hash: { offset: 8, size: 4 },
    ofs_key_and_value: { offset: 12, size: 4 },
    ofs_test: { offset: 16, size: 4 },
    ofs_next: { offset: 20, size: 4 },
    count: { offset: 24, size: 4 },
    next_free: { offset: 28, size: 4 },
    table_size: { offset: 32, size: 4 },
    index_bits: { offset: 36, size: 1 },
    bits: { offset: 37, size: 1 },
    next_weak: { offset: 40, size: 4 },
  },
}

const obarray_2 = {
  size: 16,
  fields: {
    header: { offset: 0, size: 4 },
    ofs_buckets: { offset: 4, size: 4 },
    size_bits: { offset: 8, size: 4 },
    count: { offset: 12, size: 4 },
  },
}

const buffer_slots_8 = () => ({
  header: at(0, 4), name: at(4, 4), last_name: at(8, 4), filename: at(12, 4), directory: at(16, 4),
  backed_up: at(20, 4), save_length: at(24, 4), auto_save_file_name: at(28, 4), read_only: at(32, 4), mark: at(36, 4),
  local_var_alist: at(40, 4), major_mode: at(44, 4), local_minor_modes: at(48, 4), mode_name: at(52, 4),
  mode_line_format: at(56, 4), header_line_format: at(60, 4), tab_line_format: at(64, 4), keymap: at(68, 4),
  abbrev_table: at(72, 4), syntax_table: at(76, 4), category_table: at(80, 4), tab_width: at(84, 4),
  fill_column: at(88, 4), left_margin: at(92, 4), auto_fill_function: at(96, 4), downcase_table: at(100, 4),
  upcase_table: at(104, 4), case_canon_table: at(108, 4), case_eqv_table: at(112, 4), truncate_lines: at(116, 4),
  word_wrap: at(120, 4), ctl_arrow: at(124, 4), bidi_display_reordering: at(128, 4),
  bidi_paragraph_direction: at(132, 4), bidi_paragraph_separate_re: at(136, 4), bidi_paragraph_start_re: at(140, 4),
  selective_display: at(144, 4), selective_display_ellipses: at(148, 4), overwrite_mode: at(152, 4),
  abbrev_mode: at(156, 4), display_table: at(160, 4), mark_active: at(164, 4), enable_multibyte_characters: at(168, 4),
  buffer_file_coding_system: at(172, 4), file_format: at(176, 4), auto_save_file_format: at(180, 4),
  cache_long_scans: at(184, 4), width_table: at(188, 4), pt_marker: at(192, 4), begv_marker: at(196, 4),
  zv_marker: at(200, 4), point_before_scroll: at(204, 4), file_truename: at(208, 4), invisibility_spec: at(212, 4),
  last_selected_window: at(216, 4), display_count: at(220, 4), left_margin_cols: at(224, 4),
  right_margin_cols: at(228, 4), left_fringe_width: at(232, 4), right_fringe_width: at(236, 4),
  fringes_outside_margins: at(240, 4), scroll_bar_width: at(244, 4), scroll_bar_height: at(248, 4),
  vertical_scroll_bar_type: at(252, 4), horizontal_scroll_bar_type: at(256, 4), indicate_empty_lines: at(260, 4),
  indicate_buffer_boundaries: at(264, 4), fringe_indicator_alist: at(268, 4), fringe_cursor_alist: at(272, 4),
  display_time: at(276, 4), scroll_up_aggressively: at(280, 4), scroll_down_aggressively: at(284, 4),
  cursor_type: at(288, 4), extra_line_spacing: at(292, 4), ts_parser_list: at(296, 4),
  text_conversion_style: at(300, 4), cursor_in_non_selected_windows: at(304, 4),
})

const buffer_9 = unfold(576, () => ({
  ...buffer_slots_8(), 'own_text.beg': at(308, 4), 'own_text.gpt': at(312, 4), 'own_text.z': at(316, 4),
  'own_text.gpt_byte': at(320, 4), 'own_text.z_byte': at(324, 4), 'own_text.gap_size': at(328, 4),
  'own_text.modiff': at(332, 8), 'own_text.chars_modiff': at(340, 8), 'own_text.save_modiff': at(348, 8),
  'own_text.overlay_modiff': at(356, 8), 'own_text.compact': at(364, 8), 'own_text.beg_unchanged': at(372, 4),
  'own_text.end_unchanged': at(376, 4), 'own_text.unchanged_modified': at(380, 8),
  'own_text.overlay_unchanged_modified': at(388, 8), 'own_text.intervals': at(396, 4), 'own_text.markers': at(400, 4),
  'own_text.bits': at(404, 1), text: at(408, 4), pt: at(412, 4), pt_byte: at(416, 4), begv: at(420, 4),
  begv_byte: at(424, 4), zv: at(428, 4), zv_byte: at(432, 4), base_buffer: at(436, 4), indirections: at(440, 4),
  window_count: at(444, 4), local_flags: at(448, 50), modtime: at(500, 8), modtime_rest: at(508, 8),
  modtime_size: at(516, 8), auto_save_modified: at(524, 8), display_error_modiff: at(532, 8),
  auto_save_failure_time: at(540, 8), last_window_start: at(548, 4), newline_cache: at(552, 4),
  width_run_cache: at(556, 4), bidi_paragraph_cache: at(560, 4), bits: at(564, 1), overlays: at(568, 4),
  undo_list: at(572, 4),
}))

const native_comp_unit_4 = {
  size: 40,
  fields: {
    header: { offset: 0, size: 4 },
    file: { offset: 4, size: 4 },
    optimize_qualities: { offset: 8, size: 4 },
    lambda_gc_guard_h: { offset: 12, size: 4 },
    lambda_c_name_idx_h: { offset: 16, size: 4 },
    data_fdoc_v: { offset: 20, size: 4 },
    data_vec: { offset: 24, size: 4 },
    ofs_data_relocs: { offset: 28, size: 4 },
    loaded_once: { offset: 32, size: 1 },
    load_ongoing: { offset: 33, size: 1 },
    handle: { offset: 36, size: 4 },
  },
}

const buffer_10 = unfold(616, () => ({
  ...buffer_slots_8(), 'own_text.beg': at(308, 4), 'own_text.gpt': at(312, 4), 'own_text.z': at(316, 4),
  'own_text.gpt_byte': at(320, 4), 'own_text.z_byte': at(324, 4), 'own_text.gap_size': at(328, 4),
  'own_text.modiff': at(332, 8), 'own_text.chars_modiff': at(340, 8), 'own_text.save_modiff': at(348, 8),
  'own_text.overlay_modiff': at(356, 8), 'own_text.compact': at(364, 8), 'own_text.beg_unchanged': at(372, 4),
  'own_text.end_unchanged': at(376, 4), 'own_text.unchanged_modified': at(380, 8),
  'own_text.overlay_unchanged_modified': at(388, 8), 'own_text.intervals': at(396, 4), 'own_text.markers': at(400, 4),
  'own_text.bits': at(404, 1), text: at(408, 4), pt: at(412, 4), pt_byte: at(416, 4), begv: at(420, 4),
  begv_byte: at(424, 4), zv: at(428, 4), zv_byte: at(432, 4), base_buffer: at(436, 4), indirections: at(440, 4),
  window_count: at(444, 4), local_flags: at(448, 50), modtime: at(500, 8), modtime_rest: at(508, 8),
  modtime_size: at(516, 8), auto_save_modified: at(524, 8), display_error_modiff: at(532, 8),
  auto_save_failure_time: at(540, 8), last_window_start: at(548, 4), newline_cache: at(552, 4),
  width_run_cache: at(556, 4), bidi_paragraph_cache: at(560, 4), bits: at(564, 1), overlays: at(568, 4),
  'ts_linecol.0': at(572, 4), undo_list: at(608, 4),
}))

const const_fwd_2 = {
  size: 8,
  fields: {
    kind: { offset: 0, size: 1 },
    ofs_var: { offset: 4, size: 4 },
  },
}

const const_buffer_fwd_2 = {
  size: 8,
  fields: {
    kind: { offset: 0, size: 1 },
    offset: { offset: 4, size: 2 },
    predicate: { offset: 6, size: 1 },
  },
}

const buffer_11 = unfold(576, () => ({
  ...buffer_slots_5(), 'own_text.beg': at(304, 4), 'own_text.gpt': at(308, 4), 'own_text.z': at(312, 4),
  'own_text.gpt_byte': at(316, 4), 'own_text.z_byte': at(320, 4), 'own_text.gap_size': at(324, 4),
  'own_text.modiff': at(328, 8), 'own_text.chars_modiff': at(336, 8), 'own_text.save_modiff': at(344, 8),
  'own_text.overlay_modiff': at(352, 8), 'own_text.compact': at(360, 8), 'own_text.beg_unchanged': at(368, 4),
  'own_text.end_unchanged': at(372, 4), 'own_text.unchanged_modified': at(376, 8),
  'own_text.overlay_unchanged_modified': at(384, 8), 'own_text.intervals': at(392, 4), 'own_text.markers': at(396, 4),
  'own_text.bits': at(400, 1), text: at(408, 4), next: at(412, 4), pt: at(416, 4), pt_byte: at(420, 4),
  begv: at(424, 4), begv_byte: at(428, 4), zv: at(432, 4), zv_byte: at(436, 4), base_buffer: at(440, 4),
  indirections: at(444, 4), window_count: at(448, 4), local_flags: at(452, 50), modtime: at(504, 4),
  modtime_rest: at(508, 4), modtime_size: at(512, 8), auto_save_modified: at(520, 8), display_error_modiff: at(528, 8),
  auto_save_failure_time: at(536, 4), last_window_start: at(540, 4), newline_cache: at(544, 4),
  width_run_cache: at(548, 4), bidi_paragraph_cache: at(552, 4), bits: at(556, 1), overlays_before: at(560, 4),
  overlays_after: at(564, 4), overlay_center: at(568, 4), undo_list: at(572, 4),
}))

const buffer_12 = unfold(592, () => ({
  ...buffer_slots_6(), 'own_text.beg': at(304, 4), 'own_text.gpt': at(308, 4), 'own_text.z': at(312, 4),
  'own_text.gpt_byte': at(316, 4), 'own_text.z_byte': at(320, 4), 'own_text.gap_size': at(324, 4),
  'own_text.modiff': at(328, 8), 'own_text.chars_modiff': at(336, 8), 'own_text.save_modiff': at(344, 8),
  'own_text.overlay_modiff': at(352, 8), 'own_text.compact': at(360, 8), 'own_text.beg_unchanged': at(368, 4),
  'own_text.end_unchanged': at(372, 4), 'own_text.unchanged_modified': at(376, 8),
  'own_text.overlay_unchanged_modified': at(384, 8), 'own_text.intervals': at(392, 4), 'own_text.markers': at(396, 4),
  'own_text.bits': at(400, 1), text: at(408, 4), pt: at(412, 4), pt_byte: at(416, 4), begv: at(420, 4),
  begv_byte: at(424, 4), zv: at(428, 4), zv_byte: at(432, 4), base_buffer: at(436, 4), indirections: at(440, 4),
  window_count: at(444, 4), local_flags: at(448, 50), modtime: at(504, 8), modtime_rest: at(512, 8),
  modtime_size: at(520, 8), auto_save_modified: at(528, 8), display_error_modiff: at(536, 8),
  auto_save_failure_time: at(544, 8), last_window_start: at(552, 4), newline_cache: at(556, 4),
  width_run_cache: at(560, 4), bidi_paragraph_cache: at(564, 4), bits: at(568, 1), overlays_before: at(572, 4),
  overlays_after: at(576, 4), overlay_center: at(580, 4), undo_list: at(584, 4),
}))

const itree_node_3 = {
  size: 48,
  fields: {
    ofs_parent: { offset: 0, size: 4 },
    ofs_left: { offset: 4, size: 4 },
    ofs_right: { offset: 8, size: 4 },
    begin_pos: { offset: 12, size: 4 },
    end_pos: { offset: 16, size: 4 },
    limit: { offset: 20, size: 4 },
    offset: { offset: 24, size: 4 },
    otick: { offset: 32, size: 8 },
    data: { offset: 40, size: 4 },
    bits: { offset: 44, size: 1 },
  },
}

const buffer_13 = unfold(584, () => ({
  ...buffer_slots_7(), 'own_text.beg': at(304, 4), 'own_text.gpt': at(308, 4), 'own_text.z': at(312, 4),
  'own_text.gpt_byte': at(316, 4), 'own_text.z_byte': at(320, 4), 'own_text.gap_size': at(324, 4),
  'own_text.modiff': at(328, 8), 'own_text.chars_modiff': at(336, 8), 'own_text.save_modiff': at(344, 8),
  'own_text.overlay_modiff': at(352, 8), 'own_text.compact': at(360, 8), 'own_text.beg_unchanged': at(368, 4),
  'own_text.end_unchanged': at(372, 4), 'own_text.unchanged_modified': at(376, 8),
  'own_text.overlay_unchanged_modified': at(384, 8), 'own_text.intervals': at(392, 4), 'own_text.markers': at(396, 4),
  'own_text.bits': at(400, 1), text: at(408, 4), pt: at(412, 4), pt_byte: at(416, 4), begv: at(420, 4),
  begv_byte: at(424, 4), zv: at(428, 4), zv_byte: at(432, 4), base_buffer: at(436, 4), indirections: at(440, 4),
  window_count: at(444, 4), local_flags: at(448, 50), modtime: at(504, 8), modtime_rest: at(512, 8),
  modtime_size: at(520, 8), auto_save_modified: at(528, 8), display_error_modiff: at(536, 8),
  auto_save_failure_time: at(544, 8), last_window_start: at(552, 4), newline_cache: at(556, 4),
  width_run_cache: at(560, 4), bidi_paragraph_cache: at(564, 4), bits: at(568, 1), overlays: at(572, 4),
  undo_list: at(576, 4),
}))

const buffer_14 = unfold(592, () => ({
  ...buffer_slots_8(), 'own_text.beg': at(312, 4), 'own_text.gpt': at(316, 4), 'own_text.z': at(320, 4),
  'own_text.gpt_byte': at(324, 4), 'own_text.z_byte': at(328, 4), 'own_text.gap_size': at(332, 4),
  'own_text.modiff': at(336, 8), 'own_text.chars_modiff': at(344, 8), 'own_text.save_modiff': at(352, 8),
  'own_text.overlay_modiff': at(360, 8), 'own_text.compact': at(368, 8), 'own_text.beg_unchanged': at(376, 4),
  'own_text.end_unchanged': at(380, 4), 'own_text.unchanged_modified': at(384, 8),
  'own_text.overlay_unchanged_modified': at(392, 8), 'own_text.intervals': at(400, 4), 'own_text.markers': at(404, 4),
  'own_text.bits': at(408, 1), text: at(416, 4), pt: at(420, 4), pt_byte: at(424, 4), begv: at(428, 4),
  begv_byte: at(432, 4), zv: at(436, 4), zv_byte: at(440, 4), base_buffer: at(444, 4), indirections: at(448, 4),
  window_count: at(452, 4), local_flags: at(456, 50), modtime: at(512, 8), modtime_rest: at(520, 8),
  modtime_size: at(528, 8), auto_save_modified: at(536, 8), display_error_modiff: at(544, 8),
  auto_save_failure_time: at(552, 8), last_window_start: at(560, 4), newline_cache: at(564, 4),
  width_run_cache: at(568, 4), bidi_paragraph_cache: at(572, 4), bits: at(576, 1), overlays: at(580, 4),
  undo_list: at(584, 4),
}))

const buffer_15 = unfold(624, () => ({
  ...buffer_slots_8(), 'own_text.beg': at(312, 4), 'own_text.gpt': at(316, 4), 'own_text.z': at(320, 4),
  'own_text.gpt_byte': at(324, 4), 'own_text.z_byte': at(328, 4), 'own_text.gap_size': at(332, 4),
  'own_text.modiff': at(336, 8), 'own_text.chars_modiff': at(344, 8), 'own_text.save_modiff': at(352, 8),
  'own_text.overlay_modiff': at(360, 8), 'own_text.compact': at(368, 8), 'own_text.beg_unchanged': at(376, 4),
  'own_text.end_unchanged': at(380, 4), 'own_text.unchanged_modified': at(384, 8),
  'own_text.overlay_unchanged_modified': at(392, 8), 'own_text.intervals': at(400, 4), 'own_text.markers': at(404, 4),
  'own_text.bits': at(408, 1), text: at(416, 4), pt: at(420, 4), pt_byte: at(424, 4), begv: at(428, 4),
  begv_byte: at(432, 4), zv: at(436, 4), zv_byte: at(440, 4), base_buffer: at(444, 4), indirections: at(448, 4),
  window_count: at(452, 4), local_flags: at(456, 50), modtime: at(512, 8), modtime_rest: at(520, 8),
  modtime_size: at(528, 8), auto_save_modified: at(536, 8), display_error_modiff: at(544, 8),
  auto_save_failure_time: at(552, 8), last_window_start: at(560, 4), newline_cache: at(564, 4),
  width_run_cache: at(568, 4), bidi_paragraph_cache: at(572, 4), bits: at(576, 1), overlays: at(580, 4),
  'ts_linecol.0': at(584, 4), undo_list: at(620, 4),
}))

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

const interval_3 = {
  size: 36,
  fields: {
    total_length: { offset: 0, size: 4 },
    position: { offset: 4, size: 4 },
    ofs_left: { offset: 8, size: 4 },
    ofs_right: { offset: 12, size: 4 },
    up: { offset: 16, size: 8 },
    bits: { offset: 24, size: 1 },
    plist: { offset: 28, size: 8 },
  },
}

const blv_3 = {
  size: 32,
  fields: {
    bits: { offset: 0, size: 1 },
    ofs_fwd: { offset: 4, size: 4 },
    where: { offset: 8, size: 8 },
    defcell: { offset: 16, size: 8 },
    valcell: { offset: 24, size: 8 },
  },
}

const overlay_5 = {
  size: 32,
  fields: {
    header: { offset: 0, size: 4 },
    start_marker: { offset: 4, size: 8 },
    end_marker: { offset: 12, size: 8 },
    plist: { offset: 20, size: 8 },
    ofs_next: { offset: 28, size: 4 },
  },
}

const finalizer_3 = {
  size: 20,
  fields: {
    header: { offset: 0, size: 4 },
    func: { offset: 4, size: 8 },
    ofs_prev: { offset: 12, size: 4 },
    ofs_next: { offset: 16, size: 4 },
  },
}

const record_3 = {
  size: 12,
  fields: {
    header: { offset: 0, size: 4 },
    'contents.0': { offset: 4, size: 8 },
  },
}

const font_3 = {
  size: 12,
  fields: {
    header: { offset: 0, size: 4 },
    'contents.0': { offset: 4, size: 8 },
  },
}

const compiled_3 = {
  size: 52,
  fields: {
    header: { offset: 0, size: 4 },
    arglist: { offset: 4, size: 8 },
    code: { offset: 12, size: 8 },
    constants: { offset: 20, size: 8 },
    depth: { offset: 28, size: 8 },
    doc: { offset: 36, size: 8 },
    interactive: { offset: 44, size: 8 },
  },
}

const char_table_3 = {
  size: 556,
  fields: {
    header: { offset: 0, size: 4 },
    default_value: { offset: 4, size: 8 },
    parent: { offset: 12, size: 8 },
    purpose: { offset: 20, size: 8 },
    ascii: { offset: 28, size: 8 },
    'contents.0': { offset: 36, size: 8 },
    'extras.0': { offset: 548, size: 8 },
  },
}

const sub_char_table_3 = {
  size: 20,
  fields: {
    header: { offset: 0, size: 4 },
    depth: { offset: 4, size: 4 },
    min_char: { offset: 8, size: 4 },
    'slots.0': { offset: 12, size: 8 },
  },
}

const bool_vector_3 = {
  size: 16,
  fields: {
    header: { offset: 0, size: 4 },
    num_bits: { offset: 4, size: 8 },
    'words.0': { offset: 12, size: 4 },
  },
}

const hash_table_5 = {
  size: 100,
  fields: {
    header: { offset: 0, size: 4 },
    weak: { offset: 4, size: 8 },
    hash: { offset: 12, size: 8 },
    next: { offset: 20, size: 8 },
    index: { offset: 28, size: 8 },
    count: { offset: 36, size: 4 },
    next_free: { offset: 40, size: 4 },
    purecopy: { offset: 44, size: 1 },
    is_mutable: { offset: 45, size: 1 },
    rehash_threshold: { offset: 48, size: 4 },
    rehash_size: { offset: 52, size: 4 },
    key_and_value: { offset: 56, size: 8 },
    test_name: { offset: 64, size: 8 },
    test_user_hash: { offset: 72, size: 8 },
    test_user_cmp: { offset: 80, size: 8 },
    ofs_cmpfn: { offset: 88, size: 4 },
    ofs_hashfn: { offset: 92, size: 4 },
    next_weak: { offset: 96, size: 4 },
  },
}

const subr_5 = {
  size: 28,
  fields: {
    header: { offset: 0, size: 4 },
    ofs_function: { offset: 4, size: 4 },
    min_args: { offset: 8, size: 2 },
    max_args: { offset: 10, size: 2 },
    ofs_symbol_name: { offset: 12, size: 4 },
    intspec: { offset: 16, size: 4 },
    doc: { offset: 20, size: 8 },
  },
}

const buffer_slots_9 = () => ({
  header: at(0, 4), name: at(4, 8), filename: at(12, 8), directory: at(20, 8), backed_up: at(28, 8),
  save_length: at(36, 8), auto_save_file_name: at(44, 8), read_only: at(52, 8), mark: at(60, 8),
  local_var_alist: at(68, 8), major_mode: at(76, 8), mode_name: at(84, 8), mode_line_format: at(92, 8),
  header_line_format: at(100, 8), tab_line_format: at(108, 8), keymap: at(116, 8), abbrev_table: at(124, 8),
  syntax_table: at(132, 8), category_table: at(140, 8), case_fold_search: at(148, 8), tab_width: at(156, 8),
  fill_column: at(164, 8), left_margin: at(172, 8), auto_fill_function: at(180, 8), downcase_table: at(188, 8),
  upcase_table: at(196, 8), case_canon_table: at(204, 8), case_eqv_table: at(212, 8), truncate_lines: at(220, 8),
  word_wrap: at(228, 8), ctl_arrow: at(236, 8), bidi_display_reordering: at(244, 8),
  bidi_paragraph_direction: at(252, 8), bidi_paragraph_separate_re: at(260, 8), bidi_paragraph_start_re: at(268, 8),
  selective_display: at(276, 8), selective_display_ellipses: at(284, 8), minor_modes: at(292, 8),
  overwrite_mode: at(300, 8), abbrev_mode: at(308, 8), display_table: at(316, 8), mark_active: at(324, 8),
  enable_multibyte_characters: at(332, 8), buffer_file_coding_system: at(340, 8), file_format: at(348, 8),
  auto_save_file_format: at(356, 8), cache_long_scans: at(364, 8), width_table: at(372, 8), pt_marker: at(380, 8),
  begv_marker: at(388, 8), zv_marker: at(396, 8), point_before_scroll: at(404, 8), file_truename: at(412, 8),
  invisibility_spec: at(420, 8), last_selected_window: at(428, 8), display_count: at(436, 8),
  left_margin_cols: at(444, 8), right_margin_cols: at(452, 8), left_fringe_width: at(460, 8),
  right_fringe_width: at(468, 8), fringes_outside_margins: at(476, 8), scroll_bar_width: at(484, 8),
  scroll_bar_height: at(492, 8), vertical_scroll_bar_type: at(500, 8), horizontal_scroll_bar_type: at(508, 8),
  indicate_empty_lines: at(516, 8), indicate_buffer_boundaries: at(524, 8), fringe_indicator_alist: at(532, 8),
  fringe_cursor_alist: at(540, 8), display_time: at(548, 8), scroll_up_aggressively: at(556, 8),
  scroll_down_aggressively: at(564, 8), cursor_type: at(572, 8), extra_line_spacing: at(580, 8),
  cursor_in_non_selected_windows: at(588, 8),
})

const buffer_16 = unfold(868, () => ({
  ...buffer_slots_9(), 'own_text.beg': at(596, 4), 'own_text.gpt': at(600, 4), 'own_text.z': at(604, 4),
  'own_text.gpt_byte': at(608, 4), 'own_text.z_byte': at(612, 4), 'own_text.gap_size': at(616, 4),
  'own_text.modiff': at(620, 8), 'own_text.chars_modiff': at(628, 8), 'own_text.save_modiff': at(636, 8),
  'own_text.overlay_modiff': at(644, 8), 'own_text.compact': at(652, 8), 'own_text.beg_unchanged': at(660, 4),
  'own_text.end_unchanged': at(664, 4), 'own_text.unchanged_modified': at(668, 8),
  'own_text.overlay_unchanged_modified': at(676, 8), 'own_text.intervals': at(684, 4), 'own_text.markers': at(688, 4),
  'own_text.bits': at(692, 1), text: at(696, 4), next: at(700, 4), pt: at(704, 4), pt_byte: at(708, 4),
  begv: at(712, 4), begv_byte: at(716, 4), zv: at(720, 4), zv_byte: at(724, 4), base_buffer: at(728, 4),
  indirections: at(732, 4), window_count: at(736, 4), local_flags: at(740, 50), modtime: at(792, 4),
  modtime_rest: at(796, 4), modtime_size: at(800, 8), auto_save_modified: at(808, 8), display_error_modiff: at(816, 8),
  auto_save_failure_time: at(824, 4), last_window_start: at(828, 4), newline_cache: at(832, 4),
  width_run_cache: at(836, 4), bidi_paragraph_cache: at(840, 4), bits: at(844, 1), overlays_before: at(848, 4),
  overlays_after: at(852, 4), overlay_center: at(856, 4), undo_list: at(860, 8),
}))

const frame_3 = {
  size: 12,
  fields: {
    header: { offset: 0, size: 4 },
    'contents.0': { offset: 4, size: 8 },
  },
}

const window_3 = {
  size: 12,
  fields: {
    header: { offset: 0, size: 4 },
    'contents.0': { offset: 4, size: 8 },
  },
}

const process_3 = {
  size: 12,
  fields: {
    header: { offset: 0, size: 4 },
    'contents.0': { offset: 4, size: 8 },
  },
}

const terminal_3 = {
  size: 12,
  fields: {
    header: { offset: 0, size: 4 },
    'contents.0': { offset: 4, size: 8 },
  },
}

const subr_6 = {
  size: 32,
  fields: {
    header: { offset: 0, size: 4 },
    ofs_function: { offset: 4, size: 4 },
    min_args: { offset: 8, size: 2 },
    max_args: { offset: 10, size: 2 },
    ofs_symbol_name: { offset: 12, size: 4 },
    intspec: { offset: 16, size: 8 },
    doc: { offset: 24, size: 8 },
  },
}

const subr_native_5 = {
  size: 60,
  fields: {
    header: { offset: 0, size: 4 },
    ofs_function: { offset: 4, size: 4 },
    min_args: { offset: 8, size: 2 },
    max_args: { offset: 10, size: 2 },
    ofs_symbol_name: { offset: 12, size: 4 },
    intspec: { offset: 16, size: 8 },
    doc: { offset: 24, size: 8 },
    native_comp_u: { offset: 32, size: 8 },
    ofs_native_c_name: { offset: 40, size: 4 },
    lambda_list: { offset: 44, size: 8 },
    func_type: { offset: 52, size: 8 },
  },
}

const native_comp_unit_5 = {
  size: 72,
  fields: {
    header: { offset: 0, size: 4 },
    file: { offset: 4, size: 8 },
    optimize_qualities: { offset: 12, size: 8 },
    lambda_gc_guard_h: { offset: 20, size: 8 },
    lambda_c_name_idx_h: { offset: 28, size: 8 },
    data_fdoc_v: { offset: 36, size: 8 },
    data_vec: { offset: 44, size: 8 },
    data_impure_vec: { offset: 52, size: 8 },
    ofs_data_imp_relocs: { offset: 60, size: 4 },
    loaded_once: { offset: 64, size: 1 },
    load_ongoing: { offset: 65, size: 1 },
    handle: { offset: 68, size: 4 },
  },
}

const buffer_slots_10 = () => ({
  header: at(0, 4), name: at(4, 8), filename: at(12, 8), directory: at(20, 8), backed_up: at(28, 8),
  save_length: at(36, 8), auto_save_file_name: at(44, 8), read_only: at(52, 8), mark: at(60, 8),
  local_var_alist: at(68, 8), major_mode: at(76, 8), local_minor_modes: at(84, 8), mode_name: at(92, 8),
  mode_line_format: at(100, 8), header_line_format: at(108, 8), tab_line_format: at(116, 8), keymap: at(124, 8),
  abbrev_table: at(132, 8), syntax_table: at(140, 8), category_table: at(148, 8), case_fold_search: at(156, 8),
  tab_width: at(164, 8), fill_column: at(172, 8), left_margin: at(180, 8), auto_fill_function: at(188, 8),
  downcase_table: at(196, 8), upcase_table: at(204, 8), case_canon_table: at(212, 8), case_eqv_table: at(220, 8),
  truncate_lines: at(228, 8), word_wrap: at(236, 8), ctl_arrow: at(244, 8), bidi_display_reordering: at(252, 8),
  bidi_paragraph_direction: at(260, 8), bidi_paragraph_separate_re: at(268, 8), bidi_paragraph_start_re: at(276, 8),
  selective_display: at(284, 8), selective_display_ellipses: at(292, 8), overwrite_mode: at(300, 8),
  abbrev_mode: at(308, 8), display_table: at(316, 8), mark_active: at(324, 8), enable_multibyte_characters: at(332, 8),
  buffer_file_coding_system: at(340, 8), file_format: at(348, 8), auto_save_file_format: at(356, 8),
  cache_long_scans: at(364, 8), width_table: at(372, 8), pt_marker: at(380, 8), begv_marker: at(388, 8),
  zv_marker: at(396, 8), point_before_scroll: at(404, 8), file_truename: at(412, 8), invisibility_spec: at(420, 8),
  last_selected_window: at(428, 8), display_count: at(436, 8), left_margin_cols: at(444, 8),
  right_margin_cols: at(452, 8), left_fringe_width: at(460, 8), right_fringe_width: at(468, 8),
  fringes_outside_margins: at(476, 8), scroll_bar_width: at(484, 8), scroll_bar_height: at(492, 8),
  vertical_scroll_bar_type: at(500, 8), horizontal_scroll_bar_type: at(508, 8), indicate_empty_lines: at(516, 8),
  indicate_buffer_boundaries: at(524, 8), fringe_indicator_alist: at(532, 8), fringe_cursor_alist: at(540, 8),
  display_time: at(548, 8), scroll_up_aggressively: at(556, 8), scroll_down_aggressively: at(564, 8),
  cursor_type: at(572, 8), extra_line_spacing: at(580, 8), cursor_in_non_selected_windows: at(588, 8),
})

const buffer_17 = unfold(876, () => ({
  ...buffer_slots_10(), 'own_text.beg': at(596, 4), 'own_text.gpt': at(600, 4), 'own_text.z': at(604, 4),
  'own_text.gpt_byte': at(608, 4), 'own_text.z_byte': at(612, 4), 'own_text.gap_size': at(616, 4),
  'own_text.modiff': at(620, 8), 'own_text.chars_modiff': at(628, 8), 'own_text.save_modiff': at(636, 8),
  'own_text.overlay_modiff': at(644, 8), 'own_text.compact': at(652, 8), 'own_text.beg_unchanged': at(660, 4),
  'own_text.end_unchanged': at(664, 4), 'own_text.unchanged_modified': at(668, 8),
  'own_text.overlay_unchanged_modified': at(676, 8), 'own_text.intervals': at(684, 4), 'own_text.markers': at(688, 4),
  'own_text.bits': at(692, 1), text: at(696, 4), pt: at(700, 4), pt_byte: at(704, 4), begv: at(708, 4),
  begv_byte: at(712, 4), zv: at(716, 4), zv_byte: at(720, 4), base_buffer: at(724, 4), indirections: at(728, 4),
  window_count: at(732, 4), local_flags: at(736, 50), modtime: at(788, 8), modtime_rest: at(796, 8),
  modtime_size: at(804, 8), auto_save_modified: at(812, 8), display_error_modiff: at(820, 8),
  auto_save_failure_time: at(828, 8), last_window_start: at(836, 4), newline_cache: at(840, 4),
  width_run_cache: at(844, 4), bidi_paragraph_cache: at(848, 4), bits: at(852, 1), overlays_before: at(856, 4),
  overlays_after: at(860, 4), overlay_center: at(864, 4), undo_list: at(868, 8),
}))

const overlay_6 = {
  size: 20,
  fields: {
    header: { offset: 0, size: 4 },
    plist: { offset: 4, size: 8 },
    ofs_buffer: { offset: 12, size: 4 },
    ofs_interval: { offset: 16, size: 4 },
  },
}

const itree_node_4 = {
  size: 48,
  fields: {
    ofs_parent: { offset: 0, size: 4 },
    ofs_left: { offset: 4, size: 4 },
    ofs_right: { offset: 8, size: 4 },
    begin_pos: { offset: 12, size: 4 },
    end_pos: { offset: 16, size: 4 },
    limit: { offset: 20, size: 4 },
    offset: { offset: 24, size: 4 },
    otick: { offset: 28, size: 8 },
    data: { offset: 36, size: 8 },
    bits: { offset: 44, size: 1 },
  },
}

const subr_7 = {
  size: 40,
  fields: {
    header: { offset: 0, size: 4 },
    ofs_function: { offset: 4, size: 4 },
    min_args: { offset: 8, size: 2 },
    max_args: { offset: 10, size: 2 },
    ofs_symbol_name: { offset: 12, size: 4 },
    intspec: { offset: 16, size: 8 },
    command_modes: { offset: 24, size: 8 },
    doc: { offset: 32, size: 8 },
  },
}

const subr_native_6 = {
  size: 68,
  fields: {
    header: { offset: 0, size: 4 },
    ofs_function: { offset: 4, size: 4 },
    min_args: { offset: 8, size: 2 },
    max_args: { offset: 10, size: 2 },
    ofs_symbol_name: { offset: 12, size: 4 },
    intspec: { offset: 16, size: 8 },
    command_modes: { offset: 24, size: 8 },
    doc: { offset: 32, size: 8 },
    native_comp_u: { offset: 40, size: 8 },
    ofs_native_c_name: { offset: 48, size: 4 },
    lambda_list: { offset: 52, size: 8 },
    func_type: { offset: 60, size: 8 },
  },
}

const buffer_slots_11 = () => ({
  header: at(0, 4), name: at(4, 8), filename: at(12, 8), directory: at(20, 8), backed_up: at(28, 8),
  save_length: at(36, 8), auto_save_file_name: at(44, 8), read_only: at(52, 8), mark: at(60, 8),
  local_var_alist: at(68, 8), major_mode: at(76, 8), local_minor_modes: at(84, 8), mode_name: at(92, 8),
  mode_line_format: at(100, 8), header_line_format: at(108, 8), tab_line_format: at(116, 8), keymap: at(124, 8),
  abbrev_table: at(132, 8), syntax_table: at(140, 8), category_table: at(148, 8), case_fold_search: at(156, 8),
  tab_width: at(164, 8), fill_column: at(172, 8), left_margin: at(180, 8), auto_fill_function: at(188, 8),
  downcase_table: at(196, 8), upcase_table: at(204, 8), case_canon_table: at(212, 8), case_eqv_table: at(220, 8),
  truncate_lines: at(228, 8), word_wrap: at(236, 8), ctl_arrow: at(244, 8), bidi_display_reordering: at(252, 8),
  bidi_paragraph_direction: at(260, 8), bidi_paragraph_separate_re: at(268, 8), bidi_paragraph_start_re: at(276, 8),
  selective_display: at(284, 8), selective_display_ellipses: at(292, 8), overwrite_mode: at(300, 8),
  abbrev_mode: at(308, 8), display_table: at(316, 8), mark_active: at(324, 8), enable_multibyte_characters: at(332, 8),
  buffer_file_coding_system: at(340, 8), file_format: at(348, 8), auto_save_file_format: at(356, 8),
  cache_long_scans: at(364, 8), width_table: at(372, 8), pt_marker: at(380, 8), begv_marker: at(388, 8),
  zv_marker: at(396, 8), point_before_scroll: at(404, 8), file_truename: at(412, 8), invisibility_spec: at(420, 8),
  last_selected_window: at(428, 8), display_count: at(436, 8), left_margin_cols: at(444, 8),
  right_margin_cols: at(452, 8), left_fringe_width: at(460, 8), right_fringe_width: at(468, 8),
  fringes_outside_margins: at(476, 8), scroll_bar_width: at(484, 8), scroll_bar_height: at(492, 8),
  vertical_scroll_bar_type: at(500, 8), horizontal_scroll_bar_type: at(508, 8), indicate_empty_lines: at(516, 8),
  indicate_buffer_boundaries: at(524, 8), fringe_indicator_alist: at(532, 8), fringe_cursor_alist: at(540, 8),
  display_time: at(548, 8), scroll_up_aggressively: at(556, 8), scroll_down_aggressively: at(564, 8),
  cursor_type: at(572, 8), extra_line_spacing: at(580, 8), ts_parser_list: at(588, 8),
  cursor_in_non_selected_windows: at(596, 8),
})

const buffer_18 = unfold(876, () => ({
  ...buffer_slots_11(), 'own_text.beg': at(604, 4), 'own_text.gpt': at(608, 4), 'own_text.z': at(612, 4),
  'own_text.gpt_byte': at(616, 4), 'own_text.z_byte': at(620, 4), 'own_text.gap_size': at(624, 4),
  'own_text.modiff': at(628, 8), 'own_text.chars_modiff': at(636, 8), 'own_text.save_modiff': at(644, 8),
  'own_text.overlay_modiff': at(652, 8), 'own_text.compact': at(660, 8), 'own_text.beg_unchanged': at(668, 4),
  'own_text.end_unchanged': at(672, 4), 'own_text.unchanged_modified': at(676, 8),
  'own_text.overlay_unchanged_modified': at(684, 8), 'own_text.intervals': at(692, 4), 'own_text.markers': at(696, 4),
  'own_text.bits': at(700, 1), text: at(704, 4), pt: at(708, 4), pt_byte: at(712, 4), begv: at(716, 4),
  begv_byte: at(720, 4), zv: at(724, 4), zv_byte: at(728, 4), base_buffer: at(732, 4), indirections: at(736, 4),
  window_count: at(740, 4), local_flags: at(744, 50), modtime: at(796, 8), modtime_rest: at(804, 8),
  modtime_size: at(812, 8), auto_save_modified: at(820, 8), display_error_modiff: at(828, 8),
  auto_save_failure_time: at(836, 8), last_window_start: at(844, 4), newline_cache: at(848, 4),
  width_run_cache: at(852, 4), bidi_paragraph_cache: at(856, 4), bits: at(860, 1), overlays: at(864, 4),
  undo_list: at(868, 8),
}))

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

const hash_table_6 = {
  size: 44,
  fields: {
    header: { offset: 0, size: 4 },
    ofs_index: { offset: 4, size: 4 },
    ofs_hash: { offset: 8, size: 4 },
    ofs_key_and_value: { offset: 12, size: 4 },
    ofs_test: { offset: 16, size: 4 },
    ofs_next: { offset: 20, size: 4 },
    count: { offset: 24, size: 4 },
    next_free: { offset: 28, size: 4 },
    table_size: { offset: 32, size: 4 },
    index_bits: { offset: 36, size: 1 },
    bits: { offset: 37, size: 1 },
    next_weak: { offset: 40, size: 4 },
  },
}

const buffer_slots_12 = () => ({
  header: at(0, 4), name: at(4, 8), last_name: at(12, 8), filename: at(20, 8), directory: at(28, 8),
  backed_up: at(36, 8), save_length: at(44, 8), auto_save_file_name: at(52, 8), read_only: at(60, 8), mark: at(68, 8),
  local_var_alist: at(76, 8), major_mode: at(84, 8), local_minor_modes: at(92, 8), mode_name: at(100, 8),
  mode_line_format: at(108, 8), header_line_format: at(116, 8), tab_line_format: at(124, 8), keymap: at(132, 8),
  abbrev_table: at(140, 8), syntax_table: at(148, 8), category_table: at(156, 8), tab_width: at(164, 8),
  fill_column: at(172, 8), left_margin: at(180, 8), auto_fill_function: at(188, 8), downcase_table: at(196, 8),
  upcase_table: at(204, 8), case_canon_table: at(212, 8), case_eqv_table: at(220, 8), truncate_lines: at(228, 8),
  word_wrap: at(236, 8), ctl_arrow: at(244, 8), bidi_display_reordering: at(252, 8),
  bidi_paragraph_direction: at(260, 8), bidi_paragraph_separate_re: at(268, 8), bidi_paragraph_start_re: at(276, 8),
  selective_display: at(284, 8), selective_display_ellipses: at(292, 8), overwrite_mode: at(300, 8),
  abbrev_mode: at(308, 8), display_table: at(316, 8), mark_active: at(324, 8), enable_multibyte_characters: at(332, 8),
  buffer_file_coding_system: at(340, 8), file_format: at(348, 8), auto_save_file_format: at(356, 8),
  cache_long_scans: at(364, 8), width_table: at(372, 8), pt_marker: at(380, 8), begv_marker: at(388, 8),
  zv_marker: at(396, 8), point_before_scroll: at(404, 8), file_truename: at(412, 8), invisibility_spec: at(420, 8),
  last_selected_window: at(428, 8), display_count: at(436, 8), left_margin_cols: at(444, 8),
  right_margin_cols: at(452, 8), left_fringe_width: at(460, 8), right_fringe_width: at(468, 8),
  fringes_outside_margins: at(476, 8), scroll_bar_width: at(484, 8), scroll_bar_height: at(492, 8),
  vertical_scroll_bar_type: at(500, 8), horizontal_scroll_bar_type: at(508, 8), indicate_empty_lines: at(516, 8),
  indicate_buffer_boundaries: at(524, 8), fringe_indicator_alist: at(532, 8), fringe_cursor_alist: at(540, 8),
  display_time: at(548, 8), scroll_up_aggressively: at(556, 8), scroll_down_aggressively: at(564, 8),
  cursor_type: at(572, 8), extra_line_spacing: at(580, 8), ts_parser_list: at(588, 8),
  text_conversion_style: at(596, 8), cursor_in_non_selected_windows: at(604, 8),
})

const buffer_19 = unfold(884, () => ({
  ...buffer_slots_12(), 'own_text.beg': at(612, 4), 'own_text.gpt': at(616, 4), 'own_text.z': at(620, 4),
  'own_text.gpt_byte': at(624, 4), 'own_text.z_byte': at(628, 4), 'own_text.gap_size': at(632, 4),
  'own_text.modiff': at(636, 8), 'own_text.chars_modiff': at(644, 8), 'own_text.save_modiff': at(652, 8),
  'own_text.overlay_modiff': at(660, 8), 'own_text.compact': at(668, 8), 'own_text.beg_unchanged': at(676, 4),
  'own_text.end_unchanged': at(680, 4), 'own_text.unchanged_modified': at(684, 8),
  'own_text.overlay_unchanged_modified': at(692, 8), 'own_text.intervals': at(700, 4), 'own_text.markers': at(704, 4),
  'own_text.bits': at(708, 1), text: at(712, 4), pt: at(716, 4), pt_byte: at(720, 4), begv: at(724, 4),
  begv_byte: at(728, 4), zv: at(732, 4), zv_byte: at(736, 4), base_buffer: at(740, 4), indirections: at(744, 4),
  window_count: at(748, 4), local_flags: at(752, 50), modtime: at(804, 8), modtime_rest: at(812, 8),
  modtime_size: at(820, 8), auto_save_modified: at(828, 8), display_error_modiff: at(836, 8),
  auto_save_failure_time: at(844, 8), last_window_start: at(852, 4), newline_cache: at(856, 4),
  width_run_cache: at(860, 4), bidi_paragraph_cache: at(864, 4), bits: at(868, 1), overlays: at(872, 4),
  undo_list: at(876, 8),
}))

const native_comp_unit_6 = {
  size: 64,
  fields: {
    header: { offset: 0, size: 4 },
    file: { offset: 4, size: 8 },
    optimize_qualities: { offset: 12, size: 8 },
    lambda_gc_guard_h: { offset: 20, size: 8 },
    lambda_c_name_idx_h: { offset: 28, size: 8 },
    data_fdoc_v: { offset: 36, size: 8 },
    data_vec: { offset: 44, size: 8 },
    ofs_data_relocs: { offset: 52, size: 4 },
    loaded_once: { offset: 56, size: 1 },
    load_ongoing: { offset: 57, size: 1 },
    handle: { offset: 60, size: 4 },
  },
}

const buffer_20 = unfold(920, () => ({
  ...buffer_slots_12(), 'own_text.beg': at(612, 4), 'own_text.gpt': at(616, 4), 'own_text.z': at(620, 4),
  'own_text.gpt_byte': at(624, 4), 'own_text.z_byte': at(628, 4), 'own_text.gap_size': at(632, 4),
  'own_text.modiff': at(636, 8), 'own_text.chars_modiff': at(644, 8), 'own_text.save_modiff': at(652, 8),
  'own_text.overlay_modiff': at(660, 8), 'own_text.compact': at(668, 8), 'own_text.beg_unchanged': at(676, 4),
  'own_text.end_unchanged': at(680, 4), 'own_text.unchanged_modified': at(684, 8),
  'own_text.overlay_unchanged_modified': at(692, 8), 'own_text.intervals': at(700, 4), 'own_text.markers': at(704, 4),
  'own_text.bits': at(708, 1), text: at(712, 4), pt: at(716, 4), pt_byte: at(720, 4), begv: at(724, 4),
  begv_byte: at(728, 4), zv: at(732, 4), zv_byte: at(736, 4), base_buffer: at(740, 4), indirections: at(744, 4),
  window_count: at(748, 4), local_flags: at(752, 50), modtime: at(804, 8), modtime_rest: at(812, 8),
  modtime_size: at(820, 8), auto_save_modified: at(828, 8), display_error_modiff: at(836, 8),
  auto_save_failure_time: at(844, 8), last_window_start: at(852, 4), newline_cache: at(856, 4),
  width_run_cache: at(860, 4), bidi_paragraph_cache: at(864, 4), bits: at(868, 1), overlays: at(872, 4),
  'ts_linecol.0': at(876, 4), undo_list: at(912, 8),
}))

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

const interval_4 = {
  size: 40,
  fields: {
    total_length: { offset: 0, size: 4 },
    position: { offset: 4, size: 4 },
    ofs_left: { offset: 8, size: 4 },
    ofs_right: { offset: 12, size: 4 },
    up: { offset: 16, size: 8 },
    bits: { offset: 24, size: 1 },
    plist: { offset: 32, size: 8 },
  },
}

const overlay_7 = {
  size: 40,
  fields: {
    header: { offset: 0, size: 4 },
    start_marker: { offset: 8, size: 8 },
    end_marker: { offset: 16, size: 8 },
    plist: { offset: 24, size: 8 },
    ofs_next: { offset: 32, size: 4 },
  },
}

const finalizer_4 = {
  size: 24,
  fields: {
    header: { offset: 0, size: 4 },
    func: { offset: 8, size: 8 },
    ofs_prev: { offset: 16, size: 4 },
    ofs_next: { offset: 20, size: 4 },
  },
}

const record_4 = {
  size: 16,
  fields: {
    header: { offset: 0, size: 4 },
    'contents.0': { offset: 8, size: 8 },
  },
}

const font_4 = {
  size: 16,
  fields: {
    header: { offset: 0, size: 4 },
    'contents.0': { offset: 8, size: 8 },
  },
}

const compiled_4 = {
  size: 56,
  fields: {
    header: { offset: 0, size: 4 },
    arglist: { offset: 8, size: 8 },
    code: { offset: 16, size: 8 },
    constants: { offset: 24, size: 8 },
    depth: { offset: 32, size: 8 },
    doc: { offset: 40, size: 8 },
    interactive: { offset: 48, size: 8 },
  },
}

const char_table_4 = {
  size: 560,
  fields: {
    header: { offset: 0, size: 4 },
    default_value: { offset: 8, size: 8 },
    parent: { offset: 16, size: 8 },
    purpose: { offset: 24, size: 8 },
    ascii: { offset: 32, size: 8 },
    'contents.0': { offset: 40, size: 8 },
    'extras.0': { offset: 552, size: 8 },
  },
}

const sub_char_table_4 = {
  size: 24,
  fields: {
    header: { offset: 0, size: 4 },
    depth: { offset: 4, size: 4 },
    min_char: { offset: 8, size: 4 },
    'slots.0': { offset: 16, size: 8 },
  },
}

const bool_vector_4 = {
  size: 20,
  fields: {
    header: { offset: 0, size: 4 },
    num_bits: { offset: 8, size: 8 },
    'words.0': { offset: 16, size: 4 },
  },
}

const hash_table_7 = {
  size: 112,
  fields: {
    header: { offset: 0, size: 4 },
    weak: { offset: 8, size: 8 },
    hash: { offset: 16, size: 8 },
    next: { offset: 24, size: 8 },
    index: { offset: 32, size: 8 },
    count: { offset: 40, size: 4 },
    next_free: { offset: 44, size: 4 },
    purecopy: { offset: 48, size: 1 },
    is_mutable: { offset: 49, size: 1 },
    rehash_threshold: { offset: 52, size: 4 },
    rehash_size: { offset: 56, size: 4 },
    key_and_value: { offset: 64, size: 8 },
    test_name: { offset: 72, size: 8 },
    test_user_hash: { offset: 80, size: 8 },
    test_user_cmp: { offset: 88, size: 8 },
    ofs_cmpfn: { offset: 96, size: 4 },
    ofs_hashfn: { offset: 100, size: 4 },
    next_weak: { offset: 104, size: 4 },
  },
}

const subr_8 = {
  size: 32,
  fields: {
    header: { offset: 0, size: 4 },
    ofs_function: { offset: 4, size: 4 },
    min_args: { offset: 8, size: 2 },
    max_args: { offset: 10, size: 2 },
    ofs_symbol_name: { offset: 12, size: 4 },
    intspec: { offset: 16, size: 4 },
    doc: { offset: 24, size: 8 },
  },
}

const buffer_slots_13 = () => ({
  header: at(0, 4), name: at(8, 8), filename: at(16, 8), directory: at(24, 8), backed_up: at(32, 8),
  save_length: at(40, 8), auto_save_file_name: at(48, 8), read_only: at(56, 8), mark: at(64, 8),
  local_var_alist: at(72, 8), major_mode: at(80, 8), mode_name: at(88, 8), mode_line_format: at(96, 8),
  header_line_format: at(104, 8), tab_line_format: at(112, 8), keymap: at(120, 8), abbrev_table: at(128, 8),
  syntax_table: at(136, 8), category_table: at(144, 8), case_fold_search: at(152, 8), tab_width: at(160, 8),
  fill_column: at(168, 8), left_margin: at(176, 8), auto_fill_function: at(184, 8), downcase_table: at(192, 8),
  upcase_table: at(200, 8), case_canon_table: at(208, 8), case_eqv_table: at(216, 8), truncate_lines: at(224, 8),
  word_wrap: at(232, 8), ctl_arrow: at(240, 8), bidi_display_reordering: at(248, 8),
  bidi_paragraph_direction: at(256, 8), bidi_paragraph_separate_re: at(264, 8), bidi_paragraph_start_re: at(272, 8),
  selective_display: at(280, 8), selective_display_ellipses: at(288, 8), minor_modes: at(296, 8),
  overwrite_mode: at(304, 8), abbrev_mode: at(312, 8), display_table: at(320, 8), mark_active: at(328, 8),
  enable_multibyte_characters: at(336, 8), buffer_file_coding_system: at(344, 8), file_format: at(352, 8),
  auto_save_file_format: at(360, 8), cache_long_scans: at(368, 8), width_table: at(376, 8), pt_marker: at(384, 8),
  begv_marker: at(392, 8), zv_marker: at(400, 8), point_before_scroll: at(408, 8), file_truename: at(416, 8),
  invisibility_spec: at(424, 8), last_selected_window: at(432, 8), display_count: at(440, 8),
  left_margin_cols: at(448, 8), right_margin_cols: at(456, 8), left_fringe_width: at(464, 8),
  right_fringe_width: at(472, 8), fringes_outside_margins: at(480, 8), scroll_bar_width: at(488, 8),
  scroll_bar_height: at(496, 8), vertical_scroll_bar_type: at(504, 8), horizontal_scroll_bar_type: at(512, 8),
  indicate_empty_lines: at(520, 8), indicate_buffer_boundaries: at(528, 8), fringe_indicator_alist: at(536, 8),
  fringe_cursor_alist: at(544, 8), display_time: at(552, 8), scroll_up_aggressively: at(560, 8),
  scroll_down_aggressively: at(568, 8), cursor_type: at(576, 8), extra_line_spacing: at(584, 8),
  cursor_in_non_selected_windows: at(592, 8),
})

const buffer_21 = unfold(880, () => ({
  ...buffer_slots_13(), 'own_text.beg': at(600, 4), 'own_text.gpt': at(604, 4), 'own_text.z': at(608, 4),
  'own_text.gpt_byte': at(612, 4), 'own_text.z_byte': at(616, 4), 'own_text.gap_size': at(620, 4),
  'own_text.modiff': at(624, 8), 'own_text.chars_modiff': at(632, 8), 'own_text.save_modiff': at(640, 8),
  'own_text.overlay_modiff': at(648, 8), 'own_text.compact': at(656, 8), 'own_text.beg_unchanged': at(664, 4),
  'own_text.end_unchanged': at(668, 4), 'own_text.unchanged_modified': at(672, 8),
  'own_text.overlay_unchanged_modified': at(680, 8), 'own_text.intervals': at(688, 4), 'own_text.markers': at(692, 4),
  'own_text.bits': at(696, 1), text: at(704, 4), next: at(708, 4), pt: at(712, 4), pt_byte: at(716, 4),
  begv: at(720, 4), begv_byte: at(724, 4), zv: at(728, 4), zv_byte: at(732, 4), base_buffer: at(736, 4),
  indirections: at(740, 4), window_count: at(744, 4), local_flags: at(748, 50), modtime: at(800, 4),
  modtime_rest: at(804, 4), modtime_size: at(808, 8), auto_save_modified: at(816, 8), display_error_modiff: at(824, 8),
  auto_save_failure_time: at(832, 4), last_window_start: at(836, 4), newline_cache: at(840, 4),
  width_run_cache: at(844, 4), bidi_paragraph_cache: at(848, 4), bits: at(852, 1), overlays_before: at(856, 4),
  overlays_after: at(860, 4), overlay_center: at(864, 4), undo_list: at(872, 8),
}))

const frame_4 = {
  size: 16,
  fields: {
    header: { offset: 0, size: 4 },
    'contents.0': { offset: 8, size: 8 },
  },
}

const window_4 = {
  size: 16,
  fields: {
    header: { offset: 0, size: 4 },
    'contents.0': { offset: 8, size: 8 },
  },
}

const process_4 = {
  size: 16,
  fields: {
    header: { offset: 0, size: 4 },
    'contents.0': { offset: 8, size: 8 },
  },
}

const terminal_4 = {
  size: 16,
  fields: {
    header: { offset: 0, size: 4 },
    'contents.0': { offset: 8, size: 8 },
  },
}

const subr_native_7 = {
  size: 64,
  fields: {
    header: { offset: 0, size: 4 },
    ofs_function: { offset: 4, size: 4 },
    min_args: { offset: 8, size: 2 },
    max_args: { offset: 10, size: 2 },
    ofs_symbol_name: { offset: 12, size: 4 },
    intspec: { offset: 16, size: 8 },
    doc: { offset: 24, size: 8 },
    native_comp_u: { offset: 32, size: 8 },
    ofs_native_c_name: { offset: 40, size: 4 },
    lambda_list: { offset: 48, size: 8 },
    func_type: { offset: 56, size: 8 },
  },
}

const native_comp_unit_7 = {
  size: 80,
  fields: {
    header: { offset: 0, size: 4 },
    file: { offset: 8, size: 8 },
    optimize_qualities: { offset: 16, size: 8 },
    lambda_gc_guard_h: { offset: 24, size: 8 },
    lambda_c_name_idx_h: { offset: 32, size: 8 },
    data_fdoc_v: { offset: 40, size: 8 },
    data_vec: { offset: 48, size: 8 },
    data_impure_vec: { offset: 56, size: 8 },
    ofs_data_imp_relocs: { offset: 64, size: 4 },
    loaded_once: { offset: 68, size: 1 },
    load_ongoing: { offset: 69, size: 1 },
    handle: { offset: 72, size: 4 },
  },
}

const buffer_slots_14 = () => ({
  header: at(0, 4), name: at(8, 8), filename: at(16, 8), directory: at(24, 8), backed_up: at(32, 8),
  save_length: at(40, 8), auto_save_file_name: at(48, 8), read_only: at(56, 8), mark: at(64, 8),
  local_var_alist: at(72, 8), major_mode: at(80, 8), local_minor_modes: at(88, 8), mode_name: at(96, 8),
  mode_line_format: at(104, 8), header_line_format: at(112, 8), tab_line_format: at(120, 8), keymap: at(128, 8),
  abbrev_table: at(136, 8), syntax_table: at(144, 8), category_table: at(152, 8), case_fold_search: at(160, 8),
  tab_width: at(168, 8), fill_column: at(176, 8), left_margin: at(184, 8), auto_fill_function: at(192, 8),
  downcase_table: at(200, 8), upcase_table: at(208, 8), case_canon_table: at(216, 8), case_eqv_table: at(224, 8),
  truncate_lines: at(232, 8), word_wrap: at(240, 8), ctl_arrow: at(248, 8), bidi_display_reordering: at(256, 8),
  bidi_paragraph_direction: at(264, 8), bidi_paragraph_separate_re: at(272, 8), bidi_paragraph_start_re: at(280, 8),
  selective_display: at(288, 8), selective_display_ellipses: at(296, 8), overwrite_mode: at(304, 8),
  abbrev_mode: at(312, 8), display_table: at(320, 8), mark_active: at(328, 8), enable_multibyte_characters: at(336, 8),
  buffer_file_coding_system: at(344, 8), file_format: at(352, 8), auto_save_file_format: at(360, 8),
  cache_long_scans: at(368, 8), width_table: at(376, 8), pt_marker: at(384, 8), begv_marker: at(392, 8),
  zv_marker: at(400, 8), point_before_scroll: at(408, 8), file_truename: at(416, 8), invisibility_spec: at(424, 8),
  last_selected_window: at(432, 8), display_count: at(440, 8), left_margin_cols: at(448, 8),
  right_margin_cols: at(456, 8), left_fringe_width: at(464, 8), right_fringe_width: at(472, 8),
  fringes_outside_margins: at(480, 8), scroll_bar_width: at(488, 8), scroll_bar_height: at(496, 8),
  vertical_scroll_bar_type: at(504, 8), horizontal_scroll_bar_type: at(512, 8), indicate_empty_lines: at(520, 8),
  indicate_buffer_boundaries: at(528, 8), fringe_indicator_alist: at(536, 8), fringe_cursor_alist: at(544, 8),
  display_time: at(552, 8), scroll_up_aggressively: at(560, 8), scroll_down_aggressively: at(568, 8),
  cursor_type: at(576, 8), extra_line_spacing: at(584, 8), cursor_in_non_selected_windows: at(592, 8),
})

const buffer_22 = unfold(888, () => ({
  ...buffer_slots_14(), 'own_text.beg': at(600, 4), 'own_text.gpt': at(604, 4), 'own_text.z': at(608, 4),
  'own_text.gpt_byte': at(612, 4), 'own_text.z_byte': at(616, 4), 'own_text.gap_size': at(620, 4),
  'own_text.modiff': at(624, 8), 'own_text.chars_modiff': at(632, 8), 'own_text.save_modiff': at(640, 8),
  'own_text.overlay_modiff': at(648, 8), 'own_text.compact': at(656, 8), 'own_text.beg_unchanged': at(664, 4),
  'own_text.end_unchanged': at(668, 4), 'own_text.unchanged_modified': at(672, 8),
  'own_text.overlay_unchanged_modified': at(680, 8), 'own_text.intervals': at(688, 4), 'own_text.markers': at(692, 4),
  'own_text.bits': at(696, 1), text: at(704, 4), pt: at(708, 4), pt_byte: at(712, 4), begv: at(716, 4),
  begv_byte: at(720, 4), zv: at(724, 4), zv_byte: at(728, 4), base_buffer: at(732, 4), indirections: at(736, 4),
  window_count: at(740, 4), local_flags: at(744, 50), modtime: at(800, 8), modtime_rest: at(808, 8),
  modtime_size: at(816, 8), auto_save_modified: at(824, 8), display_error_modiff: at(832, 8),
  auto_save_failure_time: at(840, 8), last_window_start: at(848, 4), newline_cache: at(852, 4),
  width_run_cache: at(856, 4), bidi_paragraph_cache: at(860, 4), bits: at(864, 1), overlays_before: at(868, 4),
  overlays_after: at(872, 4), overlay_center: at(876, 4), undo_list: at(880, 8),
}))

const overlay_8 = {
  size: 24,
  fields: {
    header: { offset: 0, size: 4 },
    plist: { offset: 8, size: 8 },
    ofs_buffer: { offset: 16, size: 4 },
    ofs_interval: { offset: 20, size: 4 },
  },
}

const itree_node_5 = {
  size: 56,
  fields: {
    ofs_parent: { offset: 0, size: 4 },
    ofs_left: { offset: 4, size: 4 },
    ofs_right: { offset: 8, size: 4 },
    begin_pos: { offset: 12, size: 4 },
    end_pos: { offset: 16, size: 4 },
    limit: { offset: 20, size: 4 },
    offset: { offset: 24, size: 4 },
    otick: { offset: 32, size: 8 },
    data: { offset: 40, size: 8 },
    bits: { offset: 48, size: 1 },
  },
}

const subr_native_8 = {
  size: 72,
  fields: {
    header: { offset: 0, size: 4 },
    ofs_function: { offset: 4, size: 4 },
    min_args: { offset: 8, size: 2 },
    max_args: { offset: 10, size: 2 },
    ofs_symbol_name: { offset: 12, size: 4 },
    intspec: { offset: 16, size: 8 },
    command_modes: { offset: 24, size: 8 },
    doc: { offset: 32, size: 8 },
    native_comp_u: { offset: 40, size: 8 },
    ofs_native_c_name: { offset: 48, size: 4 },
    lambda_list: { offset: 56, size: 8 },
    func_type: { offset: 64, size: 8 },
  },
}

const buffer_slots_15 = () => ({
  header: at(0, 4), name: at(8, 8), filename: at(16, 8), directory: at(24, 8), backed_up: at(32, 8),
  save_length: at(40, 8), auto_save_file_name: at(48, 8), read_only: at(56, 8), mark: at(64, 8),
  local_var_alist: at(72, 8), major_mode: at(80, 8), local_minor_modes: at(88, 8), mode_name: at(96, 8),
  mode_line_format: at(104, 8), header_line_format: at(112, 8), tab_line_format: at(120, 8), keymap: at(128, 8),
  abbrev_table: at(136, 8), syntax_table: at(144, 8), category_table: at(152, 8), case_fold_search: at(160, 8),
  tab_width: at(168, 8), fill_column: at(176, 8), left_margin: at(184, 8), auto_fill_function: at(192, 8),
  downcase_table: at(200, 8), upcase_table: at(208, 8), case_canon_table: at(216, 8), case_eqv_table: at(224, 8),
  truncate_lines: at(232, 8), word_wrap: at(240, 8), ctl_arrow: at(248, 8), bidi_display_reordering: at(256, 8),
  bidi_paragraph_direction: at(264, 8), bidi_paragraph_separate_re: at(272, 8), bidi_paragraph_start_re: at(280, 8),
  selective_display: at(288, 8), selective_display_ellipses: at(296, 8), overwrite_mode: at(304, 8),
  abbrev_mode: at(312, 8), display_table: at(320, 8), mark_active: at(328, 8), enable_multibyte_characters: at(336, 8),
  buffer_file_coding_system: at(344, 8), file_format: at(352, 8), auto_save_file_format: at(360, 8),
  cache_long_scans: at(368, 8), width_table: at(376, 8), pt_marker: at(384, 8), begv_marker: at(392, 8),
  zv_marker: at(400, 8), point_before_scroll: at(408, 8), file_truename: at(416, 8), invisibility_spec: at(424, 8),
  last_selected_window: at(432, 8), display_count: at(440, 8), left_margin_cols: at(448, 8),
  right_margin_cols: at(456, 8), left_fringe_width: at(464, 8), right_fringe_width: at(472, 8),
  fringes_outside_margins: at(480, 8), scroll_bar_width: at(488, 8), scroll_bar_height: at(496, 8),
  vertical_scroll_bar_type: at(504, 8), horizontal_scroll_bar_type: at(512, 8), indicate_empty_lines: at(520, 8),
  indicate_buffer_boundaries: at(528, 8), fringe_indicator_alist: at(536, 8), fringe_cursor_alist: at(544, 8),
  display_time: at(552, 8), scroll_up_aggressively: at(560, 8), scroll_down_aggressively: at(568, 8),
  cursor_type: at(576, 8), extra_line_spacing: at(584, 8), ts_parser_list: at(592, 8),
  cursor_in_non_selected_windows: at(600, 8),
})

const buffer_23 = unfold(888, () => ({
  ...buffer_slots_15(), 'own_text.beg': at(608, 4), 'own_text.gpt': at(612, 4), 'own_text.z': at(616, 4),
  'own_text.gpt_byte': at(620, 4), 'own_text.z_byte': at(624, 4), 'own_text.gap_size': at(628, 4),
  'own_text.modiff': at(632, 8), 'own_text.chars_modiff': at(640, 8), 'own_text.save_modiff': at(648, 8),
  'own_text.overlay_modiff': at(656, 8), 'own_text.compact': at(664, 8), 'own_text.beg_unchanged': at(672, 4),
  'own_text.end_unchanged': at(676, 4), 'own_text.unchanged_modified': at(680, 8),
  'own_text.overlay_unchanged_modified': at(688, 8), 'own_text.intervals': at(696, 4), 'own_text.markers': at(700, 4),
  'own_text.bits': at(704, 1), text: at(712, 4), pt: at(716, 4), pt_byte: at(720, 4), begv: at(724, 4),
  begv_byte: at(728, 4), zv: at(732, 4), zv_byte: at(736, 4), base_buffer: at(740, 4), indirections: at(744, 4),
  window_count: at(748, 4), local_flags: at(752, 50), modtime: at(808, 8), modtime_rest: at(816, 8),
  modtime_size: at(824, 8), auto_save_modified: at(832, 8), display_error_modiff: at(840, 8),
  auto_save_failure_time: at(848, 8), last_window_start: at(856, 4), newline_cache: at(860, 4),
  width_run_cache: at(864, 4), bidi_paragraph_cache: at(868, 4), bits: at(872, 1), overlays: at(876, 4),
  undo_list: at(880, 8),
}))

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

const buffer_slots_16 = () => ({
  header: at(0, 4), name: at(8, 8), last_name: at(16, 8), filename: at(24, 8), directory: at(32, 8),
  backed_up: at(40, 8), save_length: at(48, 8), auto_save_file_name: at(56, 8), read_only: at(64, 8), mark: at(72, 8),
  local_var_alist: at(80, 8), major_mode: at(88, 8), local_minor_modes: at(96, 8), mode_name: at(104, 8),
  mode_line_format: at(112, 8), header_line_format: at(120, 8), tab_line_format: at(128, 8), keymap: at(136, 8),
  abbrev_table: at(144, 8), syntax_table: at(152, 8), category_table: at(160, 8), tab_width: at(168, 8),
  fill_column: at(176, 8), left_margin: at(184, 8), auto_fill_function: at(192, 8), downcase_table: at(200, 8),
  upcase_table: at(208, 8), case_canon_table: at(216, 8), case_eqv_table: at(224, 8), truncate_lines: at(232, 8),
  word_wrap: at(240, 8), ctl_arrow: at(248, 8), bidi_display_reordering: at(256, 8),
  bidi_paragraph_direction: at(264, 8), bidi_paragraph_separate_re: at(272, 8), bidi_paragraph_start_re: at(280, 8),
  selective_display: at(288, 8), selective_display_ellipses: at(296, 8), overwrite_mode: at(304, 8),
  abbrev_mode: at(312, 8), display_table: at(320, 8), mark_active: at(328, 8), enable_multibyte_characters: at(336, 8),
  buffer_file_coding_system: at(344, 8), file_format: at(352, 8), auto_save_file_format: at(360, 8),
  cache_long_scans: at(368, 8), width_table: at(376, 8), pt_marker: at(384, 8), begv_marker: at(392, 8),
  zv_marker: at(400, 8), point_before_scroll: at(408, 8), file_truename: at(416, 8), invisibility_spec: at(424, 8),
  last_selected_window: at(432, 8), display_count: at(440, 8), left_margin_cols: at(448, 8),
  right_margin_cols: at(456, 8), left_fringe_width: at(464, 8), right_fringe_width: at(472, 8),
  fringes_outside_margins: at(480, 8), scroll_bar_width: at(488, 8), scroll_bar_height: at(496, 8),
  vertical_scroll_bar_type: at(504, 8), horizontal_scroll_bar_type: at(512, 8), indicate_empty_lines: at(520, 8),
  indicate_buffer_boundaries: at(528, 8), fringe_indicator_alist: at(536, 8), fringe_cursor_alist: at(544, 8),
  display_time: at(552, 8), scroll_up_aggressively: at(560, 8), scroll_down_aggressively: at(568, 8),
  cursor_type: at(576, 8), extra_line_spacing: at(584, 8), ts_parser_list: at(592, 8),
  text_conversion_style: at(600, 8), cursor_in_non_selected_windows: at(608, 8),
})

const buffer_24 = unfold(896, () => ({
  ...buffer_slots_16(), 'own_text.beg': at(616, 4), 'own_text.gpt': at(620, 4), 'own_text.z': at(624, 4),
  'own_text.gpt_byte': at(628, 4), 'own_text.z_byte': at(632, 4), 'own_text.gap_size': at(636, 4),
  'own_text.modiff': at(640, 8), 'own_text.chars_modiff': at(648, 8), 'own_text.save_modiff': at(656, 8),
  'own_text.overlay_modiff': at(664, 8), 'own_text.compact': at(672, 8), 'own_text.beg_unchanged': at(680, 4),
  'own_text.end_unchanged': at(684, 4), 'own_text.unchanged_modified': at(688, 8),
  'own_text.overlay_unchanged_modified': at(696, 8), 'own_text.intervals': at(704, 4), 'own_text.markers': at(708, 4),
  'own_text.bits': at(712, 1), text: at(720, 4), pt: at(724, 4), pt_byte: at(728, 4), begv: at(732, 4),
  begv_byte: at(736, 4), zv: at(740, 4), zv_byte: at(744, 4), base_buffer: at(748, 4), indirections: at(752, 4),
  window_count: at(756, 4), local_flags: at(760, 50), modtime: at(816, 8), modtime_rest: at(824, 8),
  modtime_size: at(832, 8), auto_save_modified: at(840, 8), display_error_modiff: at(848, 8),
  auto_save_failure_time: at(856, 8), last_window_start: at(864, 4), newline_cache: at(868, 4),
  width_run_cache: at(872, 4), bidi_paragraph_cache: at(876, 4), bits: at(880, 1), overlays: at(884, 4),
  undo_list: at(888, 8),
}))

const native_comp_unit_8 = {
  size: 72,
  fields: {
    header: { offset: 0, size: 4 },
    file: { offset: 8, size: 8 },
    optimize_qualities: { offset: 16, size: 8 },
    lambda_gc_guard_h: { offset: 24, size: 8 },
    lambda_c_name_idx_h: { offset: 32, size: 8 },
    data_fdoc_v: { offset: 40, size: 8 },
    data_vec: { offset: 48, size: 8 },
    ofs_data_relocs: { offset: 56, size: 4 },
    loaded_once: { offset: 60, size: 1 },
    load_ongoing: { offset: 61, size: 1 },
    handle: { offset: 64, size: 4 },
  },
}

const buffer_25 = unfold(936, () => ({
  ...buffer_slots_16(), 'own_text.beg': at(616, 4), 'own_text.gpt': at(620, 4), 'own_text.z': at(624, 4),
  'own_text.gpt_byte': at(628, 4), 'own_text.z_byte': at(632, 4), 'own_text.gap_size': at(636, 4),
  'own_text.modiff': at(640, 8), 'own_text.chars_modiff': at(648, 8), 'own_text.save_modiff': at(656, 8),
  'own_text.overlay_modiff': at(664, 8), 'own_text.compact': at(672, 8), 'own_text.beg_unchanged': at(680, 4),
  'own_text.end_unchanged': at(684, 4), 'own_text.unchanged_modified': at(688, 8),
  'own_text.overlay_unchanged_modified': at(696, 8), 'own_text.intervals': at(704, 4), 'own_text.markers': at(708, 4),
  'own_text.bits': at(712, 1), text: at(720, 4), pt: at(724, 4), pt_byte: at(728, 4), begv: at(732, 4),
  begv_byte: at(736, 4), zv: at(740, 4), zv_byte: at(744, 4), base_buffer: at(748, 4), indirections: at(752, 4),
  window_count: at(756, 4), local_flags: at(760, 50), modtime: at(816, 8), modtime_rest: at(824, 8),
  modtime_size: at(832, 8), auto_save_modified: at(840, 8), display_error_modiff: at(848, 8),
  auto_save_failure_time: at(856, 8), last_window_start: at(864, 4), newline_cache: at(868, 4),
  width_run_cache: at(872, 4), bidi_paragraph_cache: at(876, 4), bits: at(880, 1), overlays: at(884, 4),
  'ts_linecol.0': at(888, 4), undo_list: at(928, 8),
}))

const buffer_26 = unfold(976, () => ({
  ...buffer_slots_2(), 'own_text.beg': at(600, 8), 'own_text.gpt': at(608, 8), 'own_text.z': at(616, 8),
  'own_text.gpt_byte': at(624, 8), 'own_text.z_byte': at(632, 8), 'own_text.gap_size': at(640, 8),
  'own_text.modiff': at(648, 8), 'own_text.chars_modiff': at(656, 8), 'own_text.save_modiff': at(664, 8),
  'own_text.overlay_modiff': at(672, 8), 'own_text.compact': at(680, 8), 'own_text.beg_unchanged': at(688, 8),
  'own_text.end_unchanged': at(696, 8), 'own_text.unchanged_modified': at(704, 8),
  'own_text.overlay_unchanged_modified': at(712, 8), 'own_text.intervals': at(720, 8), 'own_text.markers': at(728, 8),
  'own_text.bits': at(736, 1), text: at(744, 8), pt: at(752, 8), pt_byte: at(760, 8), begv: at(768, 8),
  begv_byte: at(776, 8), zv: at(784, 8), zv_byte: at(792, 8), base_buffer: at(800, 8), indirections: at(808, 4),
  window_count: at(812, 4), local_flags: at(816, 50), modtime: at(872, 8), modtime_rest: at(880, 8),
  modtime_size: at(888, 8), auto_save_modified: at(896, 8), display_error_modiff: at(904, 8),
  auto_save_failure_time: at(912, 8), last_window_start: at(920, 8), newline_cache: at(928, 8),
  width_run_cache: at(936, 8), bidi_paragraph_cache: at(944, 8), bits: at(952, 1), overlays: at(960, 8),
  undo_list: at(968, 8),
}))

const buffer_slots_17 = () => ({
  header: at(0, 8), name: at(8, 8), last_name: at(16, 8), filename: at(24, 8), directory: at(32, 8),
  backed_up: at(40, 8), save_length: at(48, 8), auto_save_file_name: at(56, 8), read_only: at(64, 8), mark: at(72, 8),
  local_var_alist: at(80, 8), major_mode: at(88, 8), local_minor_modes: at(96, 8), mode_name: at(104, 8),
  mode_line_format: at(112, 8), header_line_format: at(120, 8), tab_line_format: at(128, 8), keymap: at(136, 8),
  abbrev_table: at(144, 8), syntax_table: at(152, 8), category_table: at(160, 8), tab_width: at(168, 8),
  fill_column: at(176, 8), left_margin: at(184, 8), auto_fill_function: at(192, 8), downcase_table: at(200, 8),
  upcase_table: at(208, 8), case_canon_table: at(216, 8), case_eqv_table: at(224, 8), truncate_lines: at(232, 8),
  word_wrap: at(240, 8), ctl_arrow: at(248, 8), bidi_display_reordering: at(256, 8),
  bidi_paragraph_direction: at(264, 8), bidi_paragraph_separate_re: at(272, 8), bidi_paragraph_start_re: at(280, 8),
  selective_display: at(288, 8), selective_display_ellipses: at(296, 8), overwrite_mode: at(304, 8),
  abbrev_mode: at(312, 8), display_table: at(320, 8), mark_active: at(328, 8), enable_multibyte_characters: at(336, 8),
  buffer_file_coding_system: at(344, 8), file_format: at(352, 8), auto_save_file_format: at(360, 8),
  cache_long_scans: at(368, 8), width_table: at(376, 8), pt_marker: at(384, 8), begv_marker: at(392, 8),
  zv_marker: at(400, 8), point_before_scroll: at(408, 8), file_truename: at(416, 8), invisibility_spec: at(424, 8),
  last_selected_window: at(432, 8), display_count: at(440, 8), left_margin_cols: at(448, 8),
  right_margin_cols: at(456, 8), left_fringe_width: at(464, 8), right_fringe_width: at(472, 8),
  fringes_outside_margins: at(480, 8), scroll_bar_width: at(488, 8), scroll_bar_height: at(496, 8),
  vertical_scroll_bar_type: at(504, 8), horizontal_scroll_bar_type: at(512, 8), indicate_empty_lines: at(520, 8),
  indicate_buffer_boundaries: at(528, 8), fringe_indicator_alist: at(536, 8), fringe_cursor_alist: at(544, 8),
  display_time: at(552, 8), scroll_up_aggressively: at(560, 8), scroll_down_aggressively: at(568, 8),
  cursor_type: at(576, 8), extra_line_spacing: at(584, 8), text_conversion_style: at(592, 8),
  cursor_in_non_selected_windows: at(600, 8),
})

const buffer_27 = unfold(984, () => ({
  ...buffer_slots_17(), 'own_text.beg': at(608, 8), 'own_text.gpt': at(616, 8), 'own_text.z': at(624, 8),
  'own_text.gpt_byte': at(632, 8), 'own_text.z_byte': at(640, 8), 'own_text.gap_size': at(648, 8),
  'own_text.modiff': at(656, 8), 'own_text.chars_modiff': at(664, 8), 'own_text.save_modiff': at(672, 8),
  'own_text.overlay_modiff': at(680, 8), 'own_text.compact': at(688, 8), 'own_text.beg_unchanged': at(696, 8),
  'own_text.end_unchanged': at(704, 8), 'own_text.unchanged_modified': at(712, 8),
  'own_text.overlay_unchanged_modified': at(720, 8), 'own_text.intervals': at(728, 8), 'own_text.markers': at(736, 8),
  'own_text.bits': at(744, 1), text: at(752, 8), pt: at(760, 8), pt_byte: at(768, 8), begv: at(776, 8),
  begv_byte: at(784, 8), zv: at(792, 8), zv_byte: at(800, 8), base_buffer: at(808, 8), indirections: at(816, 4),
  window_count: at(820, 4), local_flags: at(824, 50), modtime: at(880, 8), modtime_rest: at(888, 8),
  modtime_size: at(896, 8), auto_save_modified: at(904, 8), display_error_modiff: at(912, 8),
  auto_save_failure_time: at(920, 8), last_window_start: at(928, 8), newline_cache: at(936, 8),
  width_run_cache: at(944, 8), bidi_paragraph_cache: at(952, 8), bits: at(960, 1), overlays: at(968, 8),
  undo_list: at(976, 8),
}))

const buffer_28 = unfold(584, () => ({
  ...buffer_slots_5(), 'own_text.beg': at(300, 4), 'own_text.gpt': at(304, 4), 'own_text.z': at(308, 4),
  'own_text.gpt_byte': at(312, 4), 'own_text.z_byte': at(316, 4), 'own_text.gap_size': at(320, 4),
  'own_text.modiff': at(324, 8), 'own_text.chars_modiff': at(332, 8), 'own_text.save_modiff': at(340, 8),
  'own_text.overlay_modiff': at(348, 8), 'own_text.compact': at(356, 8), 'own_text.beg_unchanged': at(364, 4),
  'own_text.end_unchanged': at(368, 4), 'own_text.unchanged_modified': at(372, 8),
  'own_text.overlay_unchanged_modified': at(380, 8), 'own_text.intervals': at(388, 4), 'own_text.markers': at(392, 4),
  'own_text.bits': at(396, 1), text: at(400, 4), next: at(404, 4), pt: at(408, 4), pt_byte: at(412, 4),
  begv: at(416, 4), begv_byte: at(420, 4), zv: at(424, 4), zv_byte: at(428, 4), base_buffer: at(432, 4),
  indirections: at(436, 4), window_count: at(440, 4), local_flags: at(444, 50), modtime: at(496, 8),
  modtime_rest: at(504, 8), modtime_size: at(512, 8), auto_save_modified: at(520, 8), display_error_modiff: at(528, 8),
  auto_save_failure_time: at(536, 8), last_window_start: at(544, 4), newline_cache: at(548, 4),
  width_run_cache: at(552, 4), bidi_paragraph_cache: at(556, 4), bits: at(560, 1), overlays_before: at(564, 4),
  overlays_after: at(568, 4), overlay_center: at(572, 4), undo_list: at(576, 4),
}))

const buffer_29 = unfold(568, () => ({
  ...buffer_slots_6(), 'own_text.beg': at(300, 4), 'own_text.gpt': at(304, 4), 'own_text.z': at(308, 4),
  'own_text.gpt_byte': at(312, 4), 'own_text.z_byte': at(316, 4), 'own_text.gap_size': at(320, 4),
  'own_text.modiff': at(324, 8), 'own_text.chars_modiff': at(332, 8), 'own_text.save_modiff': at(340, 8),
  'own_text.overlay_modiff': at(348, 8), 'own_text.compact': at(356, 8), 'own_text.beg_unchanged': at(364, 4),
  'own_text.end_unchanged': at(368, 4), 'own_text.unchanged_modified': at(372, 8),
  'own_text.overlay_unchanged_modified': at(380, 8), 'own_text.intervals': at(388, 4), 'own_text.markers': at(392, 4),
  'own_text.bits': at(396, 1), text: at(400, 4), pt: at(404, 4), pt_byte: at(408, 4), begv: at(412, 4),
  begv_byte: at(416, 4), zv: at(420, 4), zv_byte: at(424, 4), base_buffer: at(428, 4), indirections: at(432, 4),
  window_count: at(436, 4), local_flags: at(440, 50), modtime: at(492, 4), modtime_rest: at(496, 4),
  modtime_size: at(500, 8), auto_save_modified: at(508, 8), display_error_modiff: at(516, 8),
  auto_save_failure_time: at(524, 4), last_window_start: at(528, 4), newline_cache: at(532, 4),
  width_run_cache: at(536, 4), bidi_paragraph_cache: at(540, 4), bits: at(544, 1), overlays_before: at(548, 4),
  overlays_after: at(552, 4), overlay_center: at(556, 4), undo_list: at(560, 4),
}))

const buffer_30 = unfold(560, () => ({
  ...buffer_slots_7(), 'own_text.beg': at(304, 4), 'own_text.gpt': at(308, 4), 'own_text.z': at(312, 4),
  'own_text.gpt_byte': at(316, 4), 'own_text.z_byte': at(320, 4), 'own_text.gap_size': at(324, 4),
  'own_text.modiff': at(328, 8), 'own_text.chars_modiff': at(336, 8), 'own_text.save_modiff': at(344, 8),
  'own_text.overlay_modiff': at(352, 8), 'own_text.compact': at(360, 8), 'own_text.beg_unchanged': at(368, 4),
  'own_text.end_unchanged': at(372, 4), 'own_text.unchanged_modified': at(376, 8),
  'own_text.overlay_unchanged_modified': at(384, 8), 'own_text.intervals': at(392, 4), 'own_text.markers': at(396, 4),
  'own_text.bits': at(400, 1), text: at(404, 4), pt: at(408, 4), pt_byte: at(412, 4), begv: at(416, 4),
  begv_byte: at(420, 4), zv: at(424, 4), zv_byte: at(428, 4), base_buffer: at(432, 4), indirections: at(436, 4),
  window_count: at(440, 4), local_flags: at(444, 50), modtime: at(496, 4), modtime_rest: at(500, 4),
  modtime_size: at(504, 8), auto_save_modified: at(512, 8), display_error_modiff: at(520, 8),
  auto_save_failure_time: at(528, 4), last_window_start: at(532, 4), newline_cache: at(536, 4),
  width_run_cache: at(540, 4), bidi_paragraph_cache: at(544, 4), bits: at(548, 1), overlays: at(552, 4),
  undo_list: at(556, 4),
}))

const buffer_31 = unfold(568, () => ({
  ...buffer_slots_6(), 'own_text.beg': at(300, 4), 'own_text.gpt': at(304, 4), 'own_text.z': at(308, 4),
  'own_text.gpt_byte': at(312, 4), 'own_text.z_byte': at(316, 4), 'own_text.gap_size': at(320, 4),
  'own_text.modiff': at(324, 8), 'own_text.chars_modiff': at(332, 8), 'own_text.save_modiff': at(340, 8),
  'own_text.overlay_modiff': at(348, 8), 'own_text.compact': at(356, 8), 'own_text.beg_unchanged': at(364, 4),
  'own_text.end_unchanged': at(368, 4), 'own_text.unchanged_modified': at(372, 8),
  'own_text.overlay_unchanged_modified': at(380, 8), 'own_text.intervals': at(388, 4), 'own_text.markers': at(392, 4),
  'own_text.bits': at(396, 1), text: at(400, 4), pt: at(404, 4), pt_byte: at(408, 4), begv: at(412, 4),
  begv_byte: at(416, 4), zv: at(420, 4), zv_byte: at(424, 4), base_buffer: at(428, 4), indirections: at(432, 4),
  window_count: at(436, 4), local_flags: at(440, 50), modtime: at(492, 8), modtime_rest: at(500, 8),
  modtime_size: at(508, 8), auto_save_modified: at(516, 8), display_error_modiff: at(524, 8),
  auto_save_failure_time: at(532, 8), last_window_start: at(540, 4), newline_cache: at(544, 4),
  width_run_cache: at(548, 4), bidi_paragraph_cache: at(552, 4), bits: at(556, 1), overlays: at(560, 4),
  undo_list: at(564, 4),
}))

const buffer_32 = unfold(560, () => ({
  ...buffer_slots_6(), 'own_text.beg': at(300, 4), 'own_text.gpt': at(304, 4), 'own_text.z': at(308, 4),
  'own_text.gpt_byte': at(312, 4), 'own_text.z_byte': at(316, 4), 'own_text.gap_size': at(320, 4),
  'own_text.modiff': at(324, 8), 'own_text.chars_modiff': at(332, 8), 'own_text.save_modiff': at(340, 8),
  'own_text.overlay_modiff': at(348, 8), 'own_text.compact': at(356, 8), 'own_text.beg_unchanged': at(364, 4),
  'own_text.end_unchanged': at(368, 4), 'own_text.unchanged_modified': at(372, 8),
  'own_text.overlay_unchanged_modified': at(380, 8), 'own_text.intervals': at(388, 4), 'own_text.markers': at(392, 4),
  'own_text.bits': at(396, 1), text: at(400, 4), pt: at(404, 4), pt_byte: at(408, 4), begv: at(412, 4),
  begv_byte: at(416, 4), zv: at(420, 4), zv_byte: at(424, 4), base_buffer: at(428, 4), indirections: at(432, 4),
  window_count: at(436, 4), local_flags: at(440, 50), modtime: at(492, 4), modtime_rest: at(496, 4),
  modtime_size: at(500, 8), auto_save_modified: at(508, 8), display_error_modiff: at(516, 8),
  auto_save_failure_time: at(524, 4), last_window_start: at(528, 4), newline_cache: at(532, 4),
  width_run_cache: at(536, 4), bidi_paragraph_cache: at(540, 4), bits: at(544, 1), overlays: at(548, 4),
  undo_list: at(552, 4),
}))

const buffer_33 = unfold(568, () => ({
  ...buffer_slots_8(), 'own_text.beg': at(308, 4), 'own_text.gpt': at(312, 4), 'own_text.z': at(316, 4),
  'own_text.gpt_byte': at(320, 4), 'own_text.z_byte': at(324, 4), 'own_text.gap_size': at(328, 4),
  'own_text.modiff': at(332, 8), 'own_text.chars_modiff': at(340, 8), 'own_text.save_modiff': at(348, 8),
  'own_text.overlay_modiff': at(356, 8), 'own_text.compact': at(364, 8), 'own_text.beg_unchanged': at(372, 4),
  'own_text.end_unchanged': at(376, 4), 'own_text.unchanged_modified': at(380, 8),
  'own_text.overlay_unchanged_modified': at(388, 8), 'own_text.intervals': at(396, 4), 'own_text.markers': at(400, 4),
  'own_text.bits': at(404, 1), text: at(408, 4), pt: at(412, 4), pt_byte: at(416, 4), begv: at(420, 4),
  begv_byte: at(424, 4), zv: at(428, 4), zv_byte: at(432, 4), base_buffer: at(436, 4), indirections: at(440, 4),
  window_count: at(444, 4), local_flags: at(448, 50), modtime: at(500, 4), modtime_rest: at(504, 4),
  modtime_size: at(508, 8), auto_save_modified: at(516, 8), display_error_modiff: at(524, 8),
  auto_save_failure_time: at(532, 4), last_window_start: at(536, 4), newline_cache: at(540, 4),
  width_run_cache: at(544, 4), bidi_paragraph_cache: at(548, 4), bits: at(552, 1), overlays: at(556, 4),
  undo_list: at(560, 4),
}))

const buffer_slots_18 = () => ({
  header: at(0, 4), name: at(4, 4), last_name: at(8, 4), filename: at(12, 4), directory: at(16, 4),
  backed_up: at(20, 4), save_length: at(24, 4), auto_save_file_name: at(28, 4), read_only: at(32, 4), mark: at(36, 4),
  local_var_alist: at(40, 4), major_mode: at(44, 4), local_minor_modes: at(48, 4), mode_name: at(52, 4),
  mode_line_format: at(56, 4), header_line_format: at(60, 4), tab_line_format: at(64, 4), keymap: at(68, 4),
  abbrev_table: at(72, 4), syntax_table: at(76, 4), category_table: at(80, 4), tab_width: at(84, 4),
  fill_column: at(88, 4), left_margin: at(92, 4), auto_fill_function: at(96, 4), downcase_table: at(100, 4),
  upcase_table: at(104, 4), case_canon_table: at(108, 4), case_eqv_table: at(112, 4), truncate_lines: at(116, 4),
  word_wrap: at(120, 4), ctl_arrow: at(124, 4), bidi_display_reordering: at(128, 4),
  bidi_paragraph_direction: at(132, 4), bidi_paragraph_separate_re: at(136, 4), bidi_paragraph_start_re: at(140, 4),
  selective_display: at(144, 4), selective_display_ellipses: at(148, 4), overwrite_mode: at(152, 4),
  abbrev_mode: at(156, 4), display_table: at(160, 4), mark_active: at(164, 4), enable_multibyte_characters: at(168, 4),
  buffer_file_coding_system: at(172, 4), file_format: at(176, 4), auto_save_file_format: at(180, 4),
  cache_long_scans: at(184, 4), width_table: at(188, 4), pt_marker: at(192, 4), begv_marker: at(196, 4),
  zv_marker: at(200, 4), point_before_scroll: at(204, 4), file_truename: at(208, 4), invisibility_spec: at(212, 4),
  last_selected_window: at(216, 4), display_count: at(220, 4), left_margin_cols: at(224, 4),
  right_margin_cols: at(228, 4), left_fringe_width: at(232, 4), right_fringe_width: at(236, 4),
  fringes_outside_margins: at(240, 4), scroll_bar_width: at(244, 4), scroll_bar_height: at(248, 4),
  vertical_scroll_bar_type: at(252, 4), horizontal_scroll_bar_type: at(256, 4), indicate_empty_lines: at(260, 4),
  indicate_buffer_boundaries: at(264, 4), fringe_indicator_alist: at(268, 4), fringe_cursor_alist: at(272, 4),
  display_time: at(276, 4), scroll_up_aggressively: at(280, 4), scroll_down_aggressively: at(284, 4),
  cursor_type: at(288, 4), extra_line_spacing: at(292, 4), text_conversion_style: at(296, 4),
  cursor_in_non_selected_windows: at(300, 4),
})

const buffer_34 = unfold(576, () => ({
  ...buffer_slots_18(), 'own_text.beg': at(304, 4), 'own_text.gpt': at(308, 4), 'own_text.z': at(312, 4),
  'own_text.gpt_byte': at(316, 4), 'own_text.z_byte': at(320, 4), 'own_text.gap_size': at(324, 4),
  'own_text.modiff': at(328, 8), 'own_text.chars_modiff': at(336, 8), 'own_text.save_modiff': at(344, 8),
  'own_text.overlay_modiff': at(352, 8), 'own_text.compact': at(360, 8), 'own_text.beg_unchanged': at(368, 4),
  'own_text.end_unchanged': at(372, 4), 'own_text.unchanged_modified': at(376, 8),
  'own_text.overlay_unchanged_modified': at(384, 8), 'own_text.intervals': at(392, 4), 'own_text.markers': at(396, 4),
  'own_text.bits': at(400, 1), text: at(404, 4), pt: at(408, 4), pt_byte: at(412, 4), begv: at(416, 4),
  begv_byte: at(420, 4), zv: at(424, 4), zv_byte: at(428, 4), base_buffer: at(432, 4), indirections: at(436, 4),
  window_count: at(440, 4), local_flags: at(444, 50), modtime: at(496, 8), modtime_rest: at(504, 8),
  modtime_size: at(512, 8), auto_save_modified: at(520, 8), display_error_modiff: at(528, 8),
  auto_save_failure_time: at(536, 8), last_window_start: at(544, 4), newline_cache: at(548, 4),
  width_run_cache: at(552, 4), bidi_paragraph_cache: at(556, 4), bits: at(560, 1), overlays: at(564, 4),
  undo_list: at(568, 4),
}))

const buffer_35 = unfold(560, () => ({
  ...buffer_slots_18(), 'own_text.beg': at(304, 4), 'own_text.gpt': at(308, 4), 'own_text.z': at(312, 4),
  'own_text.gpt_byte': at(316, 4), 'own_text.z_byte': at(320, 4), 'own_text.gap_size': at(324, 4),
  'own_text.modiff': at(328, 8), 'own_text.chars_modiff': at(336, 8), 'own_text.save_modiff': at(344, 8),
  'own_text.overlay_modiff': at(352, 8), 'own_text.compact': at(360, 8), 'own_text.beg_unchanged': at(368, 4),
  'own_text.end_unchanged': at(372, 4), 'own_text.unchanged_modified': at(376, 8),
  'own_text.overlay_unchanged_modified': at(384, 8), 'own_text.intervals': at(392, 4), 'own_text.markers': at(396, 4),
  'own_text.bits': at(400, 1), text: at(404, 4), pt: at(408, 4), pt_byte: at(412, 4), begv: at(416, 4),
  begv_byte: at(420, 4), zv: at(424, 4), zv_byte: at(428, 4), base_buffer: at(432, 4), indirections: at(436, 4),
  window_count: at(440, 4), local_flags: at(444, 50), modtime: at(496, 4), modtime_rest: at(500, 4),
  modtime_size: at(504, 8), auto_save_modified: at(512, 8), display_error_modiff: at(520, 8),
  auto_save_failure_time: at(528, 4), last_window_start: at(532, 4), newline_cache: at(536, 4),
  width_run_cache: at(540, 4), bidi_paragraph_cache: at(544, 4), bits: at(548, 1), overlays: at(552, 4),
  undo_list: at(556, 4),
}))

const buffer_36 = unfold(600, () => ({
  ...buffer_slots_8(), 'own_text.beg': at(308, 4), 'own_text.gpt': at(312, 4), 'own_text.z': at(316, 4),
  'own_text.gpt_byte': at(320, 4), 'own_text.z_byte': at(324, 4), 'own_text.gap_size': at(328, 4),
  'own_text.modiff': at(332, 8), 'own_text.chars_modiff': at(340, 8), 'own_text.save_modiff': at(348, 8),
  'own_text.overlay_modiff': at(356, 8), 'own_text.compact': at(364, 8), 'own_text.beg_unchanged': at(372, 4),
  'own_text.end_unchanged': at(376, 4), 'own_text.unchanged_modified': at(380, 8),
  'own_text.overlay_unchanged_modified': at(388, 8), 'own_text.intervals': at(396, 4), 'own_text.markers': at(400, 4),
  'own_text.bits': at(404, 1), text: at(408, 4), pt: at(412, 4), pt_byte: at(416, 4), begv: at(420, 4),
  begv_byte: at(424, 4), zv: at(428, 4), zv_byte: at(432, 4), base_buffer: at(436, 4), indirections: at(440, 4),
  window_count: at(444, 4), local_flags: at(448, 50), modtime: at(500, 4), modtime_rest: at(504, 4),
  modtime_size: at(508, 8), auto_save_modified: at(516, 8), display_error_modiff: at(524, 8),
  auto_save_failure_time: at(532, 4), last_window_start: at(536, 4), newline_cache: at(540, 4),
  width_run_cache: at(544, 4), bidi_paragraph_cache: at(548, 4), bits: at(552, 1), overlays: at(556, 4),
  'ts_linecol.0': at(560, 4), undo_list: at(596, 4),
}))

const buffer_37 = unfold(592, () => ({
  ...buffer_slots_5(), 'own_text.beg': at(304, 4), 'own_text.gpt': at(308, 4), 'own_text.z': at(312, 4),
  'own_text.gpt_byte': at(316, 4), 'own_text.z_byte': at(320, 4), 'own_text.gap_size': at(324, 4),
  'own_text.modiff': at(328, 8), 'own_text.chars_modiff': at(336, 8), 'own_text.save_modiff': at(344, 8),
  'own_text.overlay_modiff': at(352, 8), 'own_text.compact': at(360, 8), 'own_text.beg_unchanged': at(368, 4),
  'own_text.end_unchanged': at(372, 4), 'own_text.unchanged_modified': at(376, 8),
  'own_text.overlay_unchanged_modified': at(384, 8), 'own_text.intervals': at(392, 4), 'own_text.markers': at(396, 4),
  'own_text.bits': at(400, 1), text: at(408, 4), next: at(412, 4), pt: at(416, 4), pt_byte: at(420, 4),
  begv: at(424, 4), begv_byte: at(428, 4), zv: at(432, 4), zv_byte: at(436, 4), base_buffer: at(440, 4),
  indirections: at(444, 4), window_count: at(448, 4), local_flags: at(452, 50), modtime: at(504, 8),
  modtime_rest: at(512, 8), modtime_size: at(520, 8), auto_save_modified: at(528, 8), display_error_modiff: at(536, 8),
  auto_save_failure_time: at(544, 8), last_window_start: at(552, 4), newline_cache: at(556, 4),
  width_run_cache: at(560, 4), bidi_paragraph_cache: at(564, 4), bits: at(568, 1), overlays_before: at(572, 4),
  overlays_after: at(576, 4), overlay_center: at(580, 4), undo_list: at(584, 4),
}))

const buffer_38 = unfold(576, () => ({
  ...buffer_slots_6(), 'own_text.beg': at(304, 4), 'own_text.gpt': at(308, 4), 'own_text.z': at(312, 4),
  'own_text.gpt_byte': at(316, 4), 'own_text.z_byte': at(320, 4), 'own_text.gap_size': at(324, 4),
  'own_text.modiff': at(328, 8), 'own_text.chars_modiff': at(336, 8), 'own_text.save_modiff': at(344, 8),
  'own_text.overlay_modiff': at(352, 8), 'own_text.compact': at(360, 8), 'own_text.beg_unchanged': at(368, 4),
  'own_text.end_unchanged': at(372, 4), 'own_text.unchanged_modified': at(376, 8),
  'own_text.overlay_unchanged_modified': at(384, 8), 'own_text.intervals': at(392, 4), 'own_text.markers': at(396, 4),
  'own_text.bits': at(400, 1), text: at(408, 4), pt: at(412, 4), pt_byte: at(416, 4), begv: at(420, 4),
  begv_byte: at(424, 4), zv: at(428, 4), zv_byte: at(432, 4), base_buffer: at(436, 4), indirections: at(440, 4),
  window_count: at(444, 4), local_flags: at(448, 50), modtime: at(500, 4), modtime_rest: at(504, 4),
  modtime_size: at(512, 8), auto_save_modified: at(520, 8), display_error_modiff: at(528, 8),
  auto_save_failure_time: at(536, 4), last_window_start: at(540, 4), newline_cache: at(544, 4),
  width_run_cache: at(548, 4), bidi_paragraph_cache: at(552, 4), bits: at(556, 1), overlays_before: at(560, 4),
  overlays_after: at(564, 4), overlay_center: at(568, 4), undo_list: at(572, 4),
}))

const buffer_39 = unfold(568, () => ({
  ...buffer_slots_7(), 'own_text.beg': at(304, 4), 'own_text.gpt': at(308, 4), 'own_text.z': at(312, 4),
  'own_text.gpt_byte': at(316, 4), 'own_text.z_byte': at(320, 4), 'own_text.gap_size': at(324, 4),
  'own_text.modiff': at(328, 8), 'own_text.chars_modiff': at(336, 8), 'own_text.save_modiff': at(344, 8),
  'own_text.overlay_modiff': at(352, 8), 'own_text.compact': at(360, 8), 'own_text.beg_unchanged': at(368, 4),
  'own_text.end_unchanged': at(372, 4), 'own_text.unchanged_modified': at(376, 8),
  'own_text.overlay_unchanged_modified': at(384, 8), 'own_text.intervals': at(392, 4), 'own_text.markers': at(396, 4),
  'own_text.bits': at(400, 1), text: at(408, 4), pt: at(412, 4), pt_byte: at(416, 4), begv: at(420, 4),
  begv_byte: at(424, 4), zv: at(428, 4), zv_byte: at(432, 4), base_buffer: at(436, 4), indirections: at(440, 4),
  window_count: at(444, 4), local_flags: at(448, 50), modtime: at(500, 4), modtime_rest: at(504, 4),
  modtime_size: at(512, 8), auto_save_modified: at(520, 8), display_error_modiff: at(528, 8),
  auto_save_failure_time: at(536, 4), last_window_start: at(540, 4), newline_cache: at(544, 4),
  width_run_cache: at(548, 4), bidi_paragraph_cache: at(552, 4), bits: at(556, 1), overlays: at(560, 4),
  undo_list: at(564, 4),
}))

const buffer_40 = unfold(584, () => ({
  ...buffer_slots_6(), 'own_text.beg': at(304, 4), 'own_text.gpt': at(308, 4), 'own_text.z': at(312, 4),
  'own_text.gpt_byte': at(316, 4), 'own_text.z_byte': at(320, 4), 'own_text.gap_size': at(324, 4),
  'own_text.modiff': at(328, 8), 'own_text.chars_modiff': at(336, 8), 'own_text.save_modiff': at(344, 8),
  'own_text.overlay_modiff': at(352, 8), 'own_text.compact': at(360, 8), 'own_text.beg_unchanged': at(368, 4),
  'own_text.end_unchanged': at(372, 4), 'own_text.unchanged_modified': at(376, 8),
  'own_text.overlay_unchanged_modified': at(384, 8), 'own_text.intervals': at(392, 4), 'own_text.markers': at(396, 4),
  'own_text.bits': at(400, 1), text: at(408, 4), pt: at(412, 4), pt_byte: at(416, 4), begv: at(420, 4),
  begv_byte: at(424, 4), zv: at(428, 4), zv_byte: at(432, 4), base_buffer: at(436, 4), indirections: at(440, 4),
  window_count: at(444, 4), local_flags: at(448, 50), modtime: at(504, 8), modtime_rest: at(512, 8),
  modtime_size: at(520, 8), auto_save_modified: at(528, 8), display_error_modiff: at(536, 8),
  auto_save_failure_time: at(544, 8), last_window_start: at(552, 4), newline_cache: at(556, 4),
  width_run_cache: at(560, 4), bidi_paragraph_cache: at(564, 4), bits: at(568, 1), overlays: at(572, 4),
  undo_list: at(576, 4),
}))

const buffer_41 = unfold(568, () => ({
  ...buffer_slots_6(), 'own_text.beg': at(304, 4), 'own_text.gpt': at(308, 4), 'own_text.z': at(312, 4),
  'own_text.gpt_byte': at(316, 4), 'own_text.z_byte': at(320, 4), 'own_text.gap_size': at(324, 4),
  'own_text.modiff': at(328, 8), 'own_text.chars_modiff': at(336, 8), 'own_text.save_modiff': at(344, 8),
  'own_text.overlay_modiff': at(352, 8), 'own_text.compact': at(360, 8), 'own_text.beg_unchanged': at(368, 4),
  'own_text.end_unchanged': at(372, 4), 'own_text.unchanged_modified': at(376, 8),
  'own_text.overlay_unchanged_modified': at(384, 8), 'own_text.intervals': at(392, 4), 'own_text.markers': at(396, 4),
  'own_text.bits': at(400, 1), text: at(408, 4), pt: at(412, 4), pt_byte: at(416, 4), begv: at(420, 4),
  begv_byte: at(424, 4), zv: at(428, 4), zv_byte: at(432, 4), base_buffer: at(436, 4), indirections: at(440, 4),
  window_count: at(444, 4), local_flags: at(448, 50), modtime: at(500, 4), modtime_rest: at(504, 4),
  modtime_size: at(512, 8), auto_save_modified: at(520, 8), display_error_modiff: at(528, 8),
  auto_save_failure_time: at(536, 4), last_window_start: at(540, 4), newline_cache: at(544, 4),
  width_run_cache: at(548, 4), bidi_paragraph_cache: at(552, 4), bits: at(556, 1), overlays: at(560, 4),
  undo_list: at(564, 4),
}))

const buffer_42 = unfold(576, () => ({
  ...buffer_slots_8(), 'own_text.beg': at(312, 4), 'own_text.gpt': at(316, 4), 'own_text.z': at(320, 4),
  'own_text.gpt_byte': at(324, 4), 'own_text.z_byte': at(328, 4), 'own_text.gap_size': at(332, 4),
  'own_text.modiff': at(336, 8), 'own_text.chars_modiff': at(344, 8), 'own_text.save_modiff': at(352, 8),
  'own_text.overlay_modiff': at(360, 8), 'own_text.compact': at(368, 8), 'own_text.beg_unchanged': at(376, 4),
  'own_text.end_unchanged': at(380, 4), 'own_text.unchanged_modified': at(384, 8),
  'own_text.overlay_unchanged_modified': at(392, 8), 'own_text.intervals': at(400, 4), 'own_text.markers': at(404, 4),
  'own_text.bits': at(408, 1), text: at(416, 4), pt: at(420, 4), pt_byte: at(424, 4), begv: at(428, 4),
  begv_byte: at(432, 4), zv: at(436, 4), zv_byte: at(440, 4), base_buffer: at(444, 4), indirections: at(448, 4),
  window_count: at(452, 4), local_flags: at(456, 50), modtime: at(508, 4), modtime_rest: at(512, 4),
  modtime_size: at(520, 8), auto_save_modified: at(528, 8), display_error_modiff: at(536, 8),
  auto_save_failure_time: at(544, 4), last_window_start: at(548, 4), newline_cache: at(552, 4),
  width_run_cache: at(556, 4), bidi_paragraph_cache: at(560, 4), bits: at(564, 1), overlays: at(568, 4),
  undo_list: at(572, 4),
}))

const buffer_43 = unfold(584, () => ({
  ...buffer_slots_18(), 'own_text.beg': at(304, 4), 'own_text.gpt': at(308, 4), 'own_text.z': at(312, 4),
  'own_text.gpt_byte': at(316, 4), 'own_text.z_byte': at(320, 4), 'own_text.gap_size': at(324, 4),
  'own_text.modiff': at(328, 8), 'own_text.chars_modiff': at(336, 8), 'own_text.save_modiff': at(344, 8),
  'own_text.overlay_modiff': at(352, 8), 'own_text.compact': at(360, 8), 'own_text.beg_unchanged': at(368, 4),
  'own_text.end_unchanged': at(372, 4), 'own_text.unchanged_modified': at(376, 8),
  'own_text.overlay_unchanged_modified': at(384, 8), 'own_text.intervals': at(392, 4), 'own_text.markers': at(396, 4),
  'own_text.bits': at(400, 1), text: at(408, 4), pt: at(412, 4), pt_byte: at(416, 4), begv: at(420, 4),
  begv_byte: at(424, 4), zv: at(428, 4), zv_byte: at(432, 4), base_buffer: at(436, 4), indirections: at(440, 4),
  window_count: at(444, 4), local_flags: at(448, 50), modtime: at(504, 8), modtime_rest: at(512, 8),
  modtime_size: at(520, 8), auto_save_modified: at(528, 8), display_error_modiff: at(536, 8),
  auto_save_failure_time: at(544, 8), last_window_start: at(552, 4), newline_cache: at(556, 4),
  width_run_cache: at(560, 4), bidi_paragraph_cache: at(564, 4), bits: at(568, 1), overlays: at(572, 4),
  undo_list: at(576, 4),
}))

const buffer_44 = unfold(568, () => ({
  ...buffer_slots_18(), 'own_text.beg': at(304, 4), 'own_text.gpt': at(308, 4), 'own_text.z': at(312, 4),
  'own_text.gpt_byte': at(316, 4), 'own_text.z_byte': at(320, 4), 'own_text.gap_size': at(324, 4),
  'own_text.modiff': at(328, 8), 'own_text.chars_modiff': at(336, 8), 'own_text.save_modiff': at(344, 8),
  'own_text.overlay_modiff': at(352, 8), 'own_text.compact': at(360, 8), 'own_text.beg_unchanged': at(368, 4),
  'own_text.end_unchanged': at(372, 4), 'own_text.unchanged_modified': at(376, 8),
  'own_text.overlay_unchanged_modified': at(384, 8), 'own_text.intervals': at(392, 4), 'own_text.markers': at(396, 4),
  'own_text.bits': at(400, 1), text: at(408, 4), pt: at(412, 4), pt_byte: at(416, 4), begv: at(420, 4),
  begv_byte: at(424, 4), zv: at(428, 4), zv_byte: at(432, 4), base_buffer: at(436, 4), indirections: at(440, 4),
  window_count: at(444, 4), local_flags: at(448, 50), modtime: at(500, 4), modtime_rest: at(504, 4),
  modtime_size: at(512, 8), auto_save_modified: at(520, 8), display_error_modiff: at(528, 8),
  auto_save_failure_time: at(536, 4), last_window_start: at(540, 4), newline_cache: at(544, 4),
  width_run_cache: at(548, 4), bidi_paragraph_cache: at(552, 4), bits: at(556, 1), overlays: at(560, 4),
  undo_list: at(564, 4),
}))

const buffer_45 = unfold(616, () => ({
  ...buffer_slots_8(), 'own_text.beg': at(312, 4), 'own_text.gpt': at(316, 4), 'own_text.z': at(320, 4),
  'own_text.gpt_byte': at(324, 4), 'own_text.z_byte': at(328, 4), 'own_text.gap_size': at(332, 4),
  'own_text.modiff': at(336, 8), 'own_text.chars_modiff': at(344, 8), 'own_text.save_modiff': at(352, 8),
  'own_text.overlay_modiff': at(360, 8), 'own_text.compact': at(368, 8), 'own_text.beg_unchanged': at(376, 4),
  'own_text.end_unchanged': at(380, 4), 'own_text.unchanged_modified': at(384, 8),
  'own_text.overlay_unchanged_modified': at(392, 8), 'own_text.intervals': at(400, 4), 'own_text.markers': at(404, 4),
  'own_text.bits': at(408, 1), text: at(416, 4), pt: at(420, 4), pt_byte: at(424, 4), begv: at(428, 4),
  begv_byte: at(432, 4), zv: at(436, 4), zv_byte: at(440, 4), base_buffer: at(444, 4), indirections: at(448, 4),
  window_count: at(452, 4), local_flags: at(456, 50), modtime: at(508, 4), modtime_rest: at(512, 4),
  modtime_size: at(520, 8), auto_save_modified: at(528, 8), display_error_modiff: at(536, 8),
  auto_save_failure_time: at(544, 4), last_window_start: at(548, 4), newline_cache: at(552, 4),
  width_run_cache: at(556, 4), bidi_paragraph_cache: at(560, 4), bits: at(564, 1), overlays: at(568, 4),
  'ts_linecol.0': at(572, 4), undo_list: at(608, 4),
}))

const buffer_46 = unfold(880, () => ({
  ...buffer_slots_9(), 'own_text.beg': at(596, 4), 'own_text.gpt': at(600, 4), 'own_text.z': at(604, 4),
  'own_text.gpt_byte': at(608, 4), 'own_text.z_byte': at(612, 4), 'own_text.gap_size': at(616, 4),
  'own_text.modiff': at(620, 8), 'own_text.chars_modiff': at(628, 8), 'own_text.save_modiff': at(636, 8),
  'own_text.overlay_modiff': at(644, 8), 'own_text.compact': at(652, 8), 'own_text.beg_unchanged': at(660, 4),
  'own_text.end_unchanged': at(664, 4), 'own_text.unchanged_modified': at(668, 8),
  'own_text.overlay_unchanged_modified': at(676, 8), 'own_text.intervals': at(684, 4), 'own_text.markers': at(688, 4),
  'own_text.bits': at(692, 1), text: at(696, 4), next: at(700, 4), pt: at(704, 4), pt_byte: at(708, 4),
  begv: at(712, 4), begv_byte: at(716, 4), zv: at(720, 4), zv_byte: at(724, 4), base_buffer: at(728, 4),
  indirections: at(732, 4), window_count: at(736, 4), local_flags: at(740, 50), modtime: at(792, 8),
  modtime_rest: at(800, 8), modtime_size: at(808, 8), auto_save_modified: at(816, 8), display_error_modiff: at(824, 8),
  auto_save_failure_time: at(832, 8), last_window_start: at(840, 4), newline_cache: at(844, 4),
  width_run_cache: at(848, 4), bidi_paragraph_cache: at(852, 4), bits: at(856, 1), overlays_before: at(860, 4),
  overlays_after: at(864, 4), overlay_center: at(868, 4), undo_list: at(872, 8),
}))

const buffer_47 = unfold(864, () => ({
  ...buffer_slots_10(), 'own_text.beg': at(596, 4), 'own_text.gpt': at(600, 4), 'own_text.z': at(604, 4),
  'own_text.gpt_byte': at(608, 4), 'own_text.z_byte': at(612, 4), 'own_text.gap_size': at(616, 4),
  'own_text.modiff': at(620, 8), 'own_text.chars_modiff': at(628, 8), 'own_text.save_modiff': at(636, 8),
  'own_text.overlay_modiff': at(644, 8), 'own_text.compact': at(652, 8), 'own_text.beg_unchanged': at(660, 4),
  'own_text.end_unchanged': at(664, 4), 'own_text.unchanged_modified': at(668, 8),
  'own_text.overlay_unchanged_modified': at(676, 8), 'own_text.intervals': at(684, 4), 'own_text.markers': at(688, 4),
  'own_text.bits': at(692, 1), text: at(696, 4), pt: at(700, 4), pt_byte: at(704, 4), begv: at(708, 4),
  begv_byte: at(712, 4), zv: at(716, 4), zv_byte: at(720, 4), base_buffer: at(724, 4), indirections: at(728, 4),
  window_count: at(732, 4), local_flags: at(736, 50), modtime: at(788, 4), modtime_rest: at(792, 4),
  modtime_size: at(796, 8), auto_save_modified: at(804, 8), display_error_modiff: at(812, 8),
  auto_save_failure_time: at(820, 4), last_window_start: at(824, 4), newline_cache: at(828, 4),
  width_run_cache: at(832, 4), bidi_paragraph_cache: at(836, 4), bits: at(840, 1), overlays_before: at(844, 4),
  overlays_after: at(848, 4), overlay_center: at(852, 4), undo_list: at(856, 8),
}))

const buffer_48 = unfold(864, () => ({
  ...buffer_slots_11(), 'own_text.beg': at(604, 4), 'own_text.gpt': at(608, 4), 'own_text.z': at(612, 4),
  'own_text.gpt_byte': at(616, 4), 'own_text.z_byte': at(620, 4), 'own_text.gap_size': at(624, 4),
  'own_text.modiff': at(628, 8), 'own_text.chars_modiff': at(636, 8), 'own_text.save_modiff': at(644, 8),
  'own_text.overlay_modiff': at(652, 8), 'own_text.compact': at(660, 8), 'own_text.beg_unchanged': at(668, 4),
  'own_text.end_unchanged': at(672, 4), 'own_text.unchanged_modified': at(676, 8),
  'own_text.overlay_unchanged_modified': at(684, 8), 'own_text.intervals': at(692, 4), 'own_text.markers': at(696, 4),
  'own_text.bits': at(700, 1), text: at(704, 4), pt: at(708, 4), pt_byte: at(712, 4), begv: at(716, 4),
  begv_byte: at(720, 4), zv: at(724, 4), zv_byte: at(728, 4), base_buffer: at(732, 4), indirections: at(736, 4),
  window_count: at(740, 4), local_flags: at(744, 50), modtime: at(796, 4), modtime_rest: at(800, 4),
  modtime_size: at(804, 8), auto_save_modified: at(812, 8), display_error_modiff: at(820, 8),
  auto_save_failure_time: at(828, 4), last_window_start: at(832, 4), newline_cache: at(836, 4),
  width_run_cache: at(840, 4), bidi_paragraph_cache: at(844, 4), bits: at(848, 1), overlays: at(852, 4),
  undo_list: at(856, 8),
}))

const buffer_49 = unfold(868, () => ({
  ...buffer_slots_10(), 'own_text.beg': at(596, 4), 'own_text.gpt': at(600, 4), 'own_text.z': at(604, 4),
  'own_text.gpt_byte': at(608, 4), 'own_text.z_byte': at(612, 4), 'own_text.gap_size': at(616, 4),
  'own_text.modiff': at(620, 8), 'own_text.chars_modiff': at(628, 8), 'own_text.save_modiff': at(636, 8),
  'own_text.overlay_modiff': at(644, 8), 'own_text.compact': at(652, 8), 'own_text.beg_unchanged': at(660, 4),
  'own_text.end_unchanged': at(664, 4), 'own_text.unchanged_modified': at(668, 8),
  'own_text.overlay_unchanged_modified': at(676, 8), 'own_text.intervals': at(684, 4), 'own_text.markers': at(688, 4),
  'own_text.bits': at(692, 1), text: at(696, 4), pt: at(700, 4), pt_byte: at(704, 4), begv: at(708, 4),
  begv_byte: at(712, 4), zv: at(716, 4), zv_byte: at(720, 4), base_buffer: at(724, 4), indirections: at(728, 4),
  window_count: at(732, 4), local_flags: at(736, 50), modtime: at(788, 8), modtime_rest: at(796, 8),
  modtime_size: at(804, 8), auto_save_modified: at(812, 8), display_error_modiff: at(820, 8),
  auto_save_failure_time: at(828, 8), last_window_start: at(836, 4), newline_cache: at(840, 4),
  width_run_cache: at(844, 4), bidi_paragraph_cache: at(848, 4), bits: at(852, 1), overlays: at(856, 4),
  undo_list: at(860, 8),
}))

const buffer_50 = unfold(856, () => ({
  ...buffer_slots_10(), 'own_text.beg': at(596, 4), 'own_text.gpt': at(600, 4), 'own_text.z': at(604, 4),
  'own_text.gpt_byte': at(608, 4), 'own_text.z_byte': at(612, 4), 'own_text.gap_size': at(616, 4),
  'own_text.modiff': at(620, 8), 'own_text.chars_modiff': at(628, 8), 'own_text.save_modiff': at(636, 8),
  'own_text.overlay_modiff': at(644, 8), 'own_text.compact': at(652, 8), 'own_text.beg_unchanged': at(660, 4),
  'own_text.end_unchanged': at(664, 4), 'own_text.unchanged_modified': at(668, 8),
  'own_text.overlay_unchanged_modified': at(676, 8), 'own_text.intervals': at(684, 4), 'own_text.markers': at(688, 4),
  'own_text.bits': at(692, 1), text: at(696, 4), pt: at(700, 4), pt_byte: at(704, 4), begv: at(708, 4),
  begv_byte: at(712, 4), zv: at(716, 4), zv_byte: at(720, 4), base_buffer: at(724, 4), indirections: at(728, 4),
  window_count: at(732, 4), local_flags: at(736, 50), modtime: at(788, 4), modtime_rest: at(792, 4),
  modtime_size: at(796, 8), auto_save_modified: at(804, 8), display_error_modiff: at(812, 8),
  auto_save_failure_time: at(820, 4), last_window_start: at(824, 4), newline_cache: at(828, 4),
  width_run_cache: at(832, 4), bidi_paragraph_cache: at(836, 4), bits: at(840, 1), overlays: at(844, 4),
  undo_list: at(848, 8),
}))

const buffer_51 = unfold(872, () => ({
  ...buffer_slots_12(), 'own_text.beg': at(612, 4), 'own_text.gpt': at(616, 4), 'own_text.z': at(620, 4),
  'own_text.gpt_byte': at(624, 4), 'own_text.z_byte': at(628, 4), 'own_text.gap_size': at(632, 4),
  'own_text.modiff': at(636, 8), 'own_text.chars_modiff': at(644, 8), 'own_text.save_modiff': at(652, 8),
  'own_text.overlay_modiff': at(660, 8), 'own_text.compact': at(668, 8), 'own_text.beg_unchanged': at(676, 4),
  'own_text.end_unchanged': at(680, 4), 'own_text.unchanged_modified': at(684, 8),
  'own_text.overlay_unchanged_modified': at(692, 8), 'own_text.intervals': at(700, 4), 'own_text.markers': at(704, 4),
  'own_text.bits': at(708, 1), text: at(712, 4), pt: at(716, 4), pt_byte: at(720, 4), begv: at(724, 4),
  begv_byte: at(728, 4), zv: at(732, 4), zv_byte: at(736, 4), base_buffer: at(740, 4), indirections: at(744, 4),
  window_count: at(748, 4), local_flags: at(752, 50), modtime: at(804, 4), modtime_rest: at(808, 4),
  modtime_size: at(812, 8), auto_save_modified: at(820, 8), display_error_modiff: at(828, 8),
  auto_save_failure_time: at(836, 4), last_window_start: at(840, 4), newline_cache: at(844, 4),
  width_run_cache: at(848, 4), bidi_paragraph_cache: at(852, 4), bits: at(856, 1), overlays: at(860, 4),
  undo_list: at(864, 8),
}))

const buffer_slots_19 = () => ({
  header: at(0, 4), name: at(4, 8), last_name: at(12, 8), filename: at(20, 8), directory: at(28, 8),
  backed_up: at(36, 8), save_length: at(44, 8), auto_save_file_name: at(52, 8), read_only: at(60, 8), mark: at(68, 8),
  local_var_alist: at(76, 8), major_mode: at(84, 8), local_minor_modes: at(92, 8), mode_name: at(100, 8),
  mode_line_format: at(108, 8), header_line_format: at(116, 8), tab_line_format: at(124, 8), keymap: at(132, 8),
  abbrev_table: at(140, 8), syntax_table: at(148, 8), category_table: at(156, 8), tab_width: at(164, 8),
  fill_column: at(172, 8), left_margin: at(180, 8), auto_fill_function: at(188, 8), downcase_table: at(196, 8),
  upcase_table: at(204, 8), case_canon_table: at(212, 8), case_eqv_table: at(220, 8), truncate_lines: at(228, 8),
  word_wrap: at(236, 8), ctl_arrow: at(244, 8), bidi_display_reordering: at(252, 8),
  bidi_paragraph_direction: at(260, 8), bidi_paragraph_separate_re: at(268, 8), bidi_paragraph_start_re: at(276, 8),
  selective_display: at(284, 8), selective_display_ellipses: at(292, 8), overwrite_mode: at(300, 8),
  abbrev_mode: at(308, 8), display_table: at(316, 8), mark_active: at(324, 8), enable_multibyte_characters: at(332, 8),
  buffer_file_coding_system: at(340, 8), file_format: at(348, 8), auto_save_file_format: at(356, 8),
  cache_long_scans: at(364, 8), width_table: at(372, 8), pt_marker: at(380, 8), begv_marker: at(388, 8),
  zv_marker: at(396, 8), point_before_scroll: at(404, 8), file_truename: at(412, 8), invisibility_spec: at(420, 8),
  last_selected_window: at(428, 8), display_count: at(436, 8), left_margin_cols: at(444, 8),
  right_margin_cols: at(452, 8), left_fringe_width: at(460, 8), right_fringe_width: at(468, 8),
  fringes_outside_margins: at(476, 8), scroll_bar_width: at(484, 8), scroll_bar_height: at(492, 8),
  vertical_scroll_bar_type: at(500, 8), horizontal_scroll_bar_type: at(508, 8), indicate_empty_lines: at(516, 8),
  indicate_buffer_boundaries: at(524, 8), fringe_indicator_alist: at(532, 8), fringe_cursor_alist: at(540, 8),
  display_time: at(548, 8), scroll_up_aggressively: at(556, 8), scroll_down_aggressively: at(564, 8),
  cursor_type: at(572, 8), extra_line_spacing: at(580, 8), text_conversion_style: at(588, 8),
  cursor_in_non_selected_windows: at(596, 8),
})

const buffer_52 = unfold(876, () => ({
  ...buffer_slots_19(), 'own_text.beg': at(604, 4), 'own_text.gpt': at(608, 4), 'own_text.z': at(612, 4),
  'own_text.gpt_byte': at(616, 4), 'own_text.z_byte': at(620, 4), 'own_text.gap_size': at(624, 4),
  'own_text.modiff': at(628, 8), 'own_text.chars_modiff': at(636, 8), 'own_text.save_modiff': at(644, 8),
  'own_text.overlay_modiff': at(652, 8), 'own_text.compact': at(660, 8), 'own_text.beg_unchanged': at(668, 4),
  'own_text.end_unchanged': at(672, 4), 'own_text.unchanged_modified': at(676, 8),
  'own_text.overlay_unchanged_modified': at(684, 8), 'own_text.intervals': at(692, 4), 'own_text.markers': at(696, 4),
  'own_text.bits': at(700, 1), text: at(704, 4), pt: at(708, 4), pt_byte: at(712, 4), begv: at(716, 4),
  begv_byte: at(720, 4), zv: at(724, 4), zv_byte: at(728, 4), base_buffer: at(732, 4), indirections: at(736, 4),
  window_count: at(740, 4), local_flags: at(744, 50), modtime: at(796, 8), modtime_rest: at(804, 8),
  modtime_size: at(812, 8), auto_save_modified: at(820, 8), display_error_modiff: at(828, 8),
  auto_save_failure_time: at(836, 8), last_window_start: at(844, 4), newline_cache: at(848, 4),
  width_run_cache: at(852, 4), bidi_paragraph_cache: at(856, 4), bits: at(860, 1), overlays: at(864, 4),
  undo_list: at(868, 8),
}))

const buffer_53 = unfold(864, () => ({
  ...buffer_slots_19(), 'own_text.beg': at(604, 4), 'own_text.gpt': at(608, 4), 'own_text.z': at(612, 4),
  'own_text.gpt_byte': at(616, 4), 'own_text.z_byte': at(620, 4), 'own_text.gap_size': at(624, 4),
  'own_text.modiff': at(628, 8), 'own_text.chars_modiff': at(636, 8), 'own_text.save_modiff': at(644, 8),
  'own_text.overlay_modiff': at(652, 8), 'own_text.compact': at(660, 8), 'own_text.beg_unchanged': at(668, 4),
  'own_text.end_unchanged': at(672, 4), 'own_text.unchanged_modified': at(676, 8),
  'own_text.overlay_unchanged_modified': at(684, 8), 'own_text.intervals': at(692, 4), 'own_text.markers': at(696, 4),
  'own_text.bits': at(700, 1), text: at(704, 4), pt: at(708, 4), pt_byte: at(712, 4), begv: at(716, 4),
  begv_byte: at(720, 4), zv: at(724, 4), zv_byte: at(728, 4), base_buffer: at(732, 4), indirections: at(736, 4),
  window_count: at(740, 4), local_flags: at(744, 50), modtime: at(796, 4), modtime_rest: at(800, 4),
  modtime_size: at(804, 8), auto_save_modified: at(812, 8), display_error_modiff: at(820, 8),
  auto_save_failure_time: at(828, 4), last_window_start: at(832, 4), newline_cache: at(836, 4),
  width_run_cache: at(840, 4), bidi_paragraph_cache: at(844, 4), bits: at(848, 1), overlays: at(852, 4),
  undo_list: at(856, 8),
}))

const buffer_54 = unfold(908, () => ({
  ...buffer_slots_12(), 'own_text.beg': at(612, 4), 'own_text.gpt': at(616, 4), 'own_text.z': at(620, 4),
  'own_text.gpt_byte': at(624, 4), 'own_text.z_byte': at(628, 4), 'own_text.gap_size': at(632, 4),
  'own_text.modiff': at(636, 8), 'own_text.chars_modiff': at(644, 8), 'own_text.save_modiff': at(652, 8),
  'own_text.overlay_modiff': at(660, 8), 'own_text.compact': at(668, 8), 'own_text.beg_unchanged': at(676, 4),
  'own_text.end_unchanged': at(680, 4), 'own_text.unchanged_modified': at(684, 8),
  'own_text.overlay_unchanged_modified': at(692, 8), 'own_text.intervals': at(700, 4), 'own_text.markers': at(704, 4),
  'own_text.bits': at(708, 1), text: at(712, 4), pt: at(716, 4), pt_byte: at(720, 4), begv: at(724, 4),
  begv_byte: at(728, 4), zv: at(732, 4), zv_byte: at(736, 4), base_buffer: at(740, 4), indirections: at(744, 4),
  window_count: at(748, 4), local_flags: at(752, 50), modtime: at(804, 4), modtime_rest: at(808, 4),
  modtime_size: at(812, 8), auto_save_modified: at(820, 8), display_error_modiff: at(828, 8),
  auto_save_failure_time: at(836, 4), last_window_start: at(840, 4), newline_cache: at(844, 4),
  width_run_cache: at(848, 4), bidi_paragraph_cache: at(852, 4), bits: at(856, 1), overlays: at(860, 4),
  'ts_linecol.0': at(864, 4), undo_list: at(900, 8),
}))

const buffer_55 = unfold(888, () => ({
  ...buffer_slots_13(), 'own_text.beg': at(600, 4), 'own_text.gpt': at(604, 4), 'own_text.z': at(608, 4),
  'own_text.gpt_byte': at(612, 4), 'own_text.z_byte': at(616, 4), 'own_text.gap_size': at(620, 4),
  'own_text.modiff': at(624, 8), 'own_text.chars_modiff': at(632, 8), 'own_text.save_modiff': at(640, 8),
  'own_text.overlay_modiff': at(648, 8), 'own_text.compact': at(656, 8), 'own_text.beg_unchanged': at(664, 4),
  'own_text.end_unchanged': at(668, 4), 'own_text.unchanged_modified': at(672, 8),
  'own_text.overlay_unchanged_modified': at(680, 8), 'own_text.intervals': at(688, 4), 'own_text.markers': at(692, 4),
  'own_text.bits': at(696, 1), text: at(704, 4), next: at(708, 4), pt: at(712, 4), pt_byte: at(716, 4),
  begv: at(720, 4), begv_byte: at(724, 4), zv: at(728, 4), zv_byte: at(732, 4), base_buffer: at(736, 4),
  indirections: at(740, 4), window_count: at(744, 4), local_flags: at(748, 50), modtime: at(800, 8),
  modtime_rest: at(808, 8), modtime_size: at(816, 8), auto_save_modified: at(824, 8), display_error_modiff: at(832, 8),
  auto_save_failure_time: at(840, 8), last_window_start: at(848, 4), newline_cache: at(852, 4),
  width_run_cache: at(856, 4), bidi_paragraph_cache: at(860, 4), bits: at(864, 1), overlays_before: at(868, 4),
  overlays_after: at(872, 4), overlay_center: at(876, 4), undo_list: at(880, 8),
}))

const buffer_56 = unfold(880, () => ({
  ...buffer_slots_14(), 'own_text.beg': at(600, 4), 'own_text.gpt': at(604, 4), 'own_text.z': at(608, 4),
  'own_text.gpt_byte': at(612, 4), 'own_text.z_byte': at(616, 4), 'own_text.gap_size': at(620, 4),
  'own_text.modiff': at(624, 8), 'own_text.chars_modiff': at(632, 8), 'own_text.save_modiff': at(640, 8),
  'own_text.overlay_modiff': at(648, 8), 'own_text.compact': at(656, 8), 'own_text.beg_unchanged': at(664, 4),
  'own_text.end_unchanged': at(668, 4), 'own_text.unchanged_modified': at(672, 8),
  'own_text.overlay_unchanged_modified': at(680, 8), 'own_text.intervals': at(688, 4), 'own_text.markers': at(692, 4),
  'own_text.bits': at(696, 1), text: at(704, 4), pt: at(708, 4), pt_byte: at(712, 4), begv: at(716, 4),
  begv_byte: at(720, 4), zv: at(724, 4), zv_byte: at(728, 4), base_buffer: at(732, 4), indirections: at(736, 4),
  window_count: at(740, 4), local_flags: at(744, 50), modtime: at(796, 4), modtime_rest: at(800, 4),
  modtime_size: at(808, 8), auto_save_modified: at(816, 8), display_error_modiff: at(824, 8),
  auto_save_failure_time: at(832, 4), last_window_start: at(836, 4), newline_cache: at(840, 4),
  width_run_cache: at(844, 4), bidi_paragraph_cache: at(848, 4), bits: at(852, 1), overlays_before: at(856, 4),
  overlays_after: at(860, 4), overlay_center: at(864, 4), undo_list: at(872, 8),
}))

const buffer_57 = unfold(880, () => ({
  ...buffer_slots_15(), 'own_text.beg': at(608, 4), 'own_text.gpt': at(612, 4), 'own_text.z': at(616, 4),
  'own_text.gpt_byte': at(620, 4), 'own_text.z_byte': at(624, 4), 'own_text.gap_size': at(628, 4),
  'own_text.modiff': at(632, 8), 'own_text.chars_modiff': at(640, 8), 'own_text.save_modiff': at(648, 8),
  'own_text.overlay_modiff': at(656, 8), 'own_text.compact': at(664, 8), 'own_text.beg_unchanged': at(672, 4),
  'own_text.end_unchanged': at(676, 4), 'own_text.unchanged_modified': at(680, 8),
  'own_text.overlay_unchanged_modified': at(688, 8), 'own_text.intervals': at(696, 4), 'own_text.markers': at(700, 4),
  'own_text.bits': at(704, 1), text: at(712, 4), pt: at(716, 4), pt_byte: at(720, 4), begv: at(724, 4),
  begv_byte: at(728, 4), zv: at(732, 4), zv_byte: at(736, 4), base_buffer: at(740, 4), indirections: at(744, 4),
  window_count: at(748, 4), local_flags: at(752, 50), modtime: at(804, 4), modtime_rest: at(808, 4),
  modtime_size: at(816, 8), auto_save_modified: at(824, 8), display_error_modiff: at(832, 8),
  auto_save_failure_time: at(840, 4), last_window_start: at(844, 4), newline_cache: at(848, 4),
  width_run_cache: at(852, 4), bidi_paragraph_cache: at(856, 4), bits: at(860, 1), overlays: at(864, 4),
  undo_list: at(872, 8),
}))

const buffer_58 = unfold(880, () => ({
  ...buffer_slots_14(), 'own_text.beg': at(600, 4), 'own_text.gpt': at(604, 4), 'own_text.z': at(608, 4),
  'own_text.gpt_byte': at(612, 4), 'own_text.z_byte': at(616, 4), 'own_text.gap_size': at(620, 4),
  'own_text.modiff': at(624, 8), 'own_text.chars_modiff': at(632, 8), 'own_text.save_modiff': at(640, 8),
  'own_text.overlay_modiff': at(648, 8), 'own_text.compact': at(656, 8), 'own_text.beg_unchanged': at(664, 4),
  'own_text.end_unchanged': at(668, 4), 'own_text.unchanged_modified': at(672, 8),
  'own_text.overlay_unchanged_modified': at(680, 8), 'own_text.intervals': at(688, 4), 'own_text.markers': at(692, 4),
  'own_text.bits': at(696, 1), text: at(704, 4), pt: at(708, 4), pt_byte: at(712, 4), begv: at(716, 4),
  begv_byte: at(720, 4), zv: at(724, 4), zv_byte: at(728, 4), base_buffer: at(732, 4), indirections: at(736, 4),
  window_count: at(740, 4), local_flags: at(744, 50), modtime: at(800, 8), modtime_rest: at(808, 8),
  modtime_size: at(816, 8), auto_save_modified: at(824, 8), display_error_modiff: at(832, 8),
  auto_save_failure_time: at(840, 8), last_window_start: at(848, 4), newline_cache: at(852, 4),
  width_run_cache: at(856, 4), bidi_paragraph_cache: at(860, 4), bits: at(864, 1), overlays: at(868, 4),
  undo_list: at(872, 8),
}))

const buffer_59 = unfold(872, () => ({
  ...buffer_slots_14(), 'own_text.beg': at(600, 4), 'own_text.gpt': at(604, 4), 'own_text.z': at(608, 4),
  'own_text.gpt_byte': at(612, 4), 'own_text.z_byte': at(616, 4), 'own_text.gap_size': at(620, 4),
  'own_text.modiff': at(624, 8), 'own_text.chars_modiff': at(632, 8), 'own_text.save_modiff': at(640, 8),
  'own_text.overlay_modiff': at(648, 8), 'own_text.compact': at(656, 8), 'own_text.beg_unchanged': at(664, 4),
  'own_text.end_unchanged': at(668, 4), 'own_text.unchanged_modified': at(672, 8),
  'own_text.overlay_unchanged_modified': at(680, 8), 'own_text.intervals': at(688, 4), 'own_text.markers': at(692, 4),
  'own_text.bits': at(696, 1), text: at(704, 4), pt: at(708, 4), pt_byte: at(712, 4), begv: at(716, 4),
  begv_byte: at(720, 4), zv: at(724, 4), zv_byte: at(728, 4), base_buffer: at(732, 4), indirections: at(736, 4),
  window_count: at(740, 4), local_flags: at(744, 50), modtime: at(796, 4), modtime_rest: at(800, 4),
  modtime_size: at(808, 8), auto_save_modified: at(816, 8), display_error_modiff: at(824, 8),
  auto_save_failure_time: at(832, 4), last_window_start: at(836, 4), newline_cache: at(840, 4),
  width_run_cache: at(844, 4), bidi_paragraph_cache: at(848, 4), bits: at(852, 1), overlays: at(856, 4),
  undo_list: at(864, 8),
}))

const buffer_60 = unfold(888, () => ({
  ...buffer_slots_16(), 'own_text.beg': at(616, 4), 'own_text.gpt': at(620, 4), 'own_text.z': at(624, 4),
  'own_text.gpt_byte': at(628, 4), 'own_text.z_byte': at(632, 4), 'own_text.gap_size': at(636, 4),
  'own_text.modiff': at(640, 8), 'own_text.chars_modiff': at(648, 8), 'own_text.save_modiff': at(656, 8),
  'own_text.overlay_modiff': at(664, 8), 'own_text.compact': at(672, 8), 'own_text.beg_unchanged': at(680, 4),
  'own_text.end_unchanged': at(684, 4), 'own_text.unchanged_modified': at(688, 8),
  'own_text.overlay_unchanged_modified': at(696, 8), 'own_text.intervals': at(704, 4), 'own_text.markers': at(708, 4),
  'own_text.bits': at(712, 1), text: at(720, 4), pt: at(724, 4), pt_byte: at(728, 4), begv: at(732, 4),
  begv_byte: at(736, 4), zv: at(740, 4), zv_byte: at(744, 4), base_buffer: at(748, 4), indirections: at(752, 4),
  window_count: at(756, 4), local_flags: at(760, 50), modtime: at(812, 4), modtime_rest: at(816, 4),
  modtime_size: at(824, 8), auto_save_modified: at(832, 8), display_error_modiff: at(840, 8),
  auto_save_failure_time: at(848, 4), last_window_start: at(852, 4), newline_cache: at(856, 4),
  width_run_cache: at(860, 4), bidi_paragraph_cache: at(864, 4), bits: at(868, 1), overlays: at(872, 4),
  undo_list: at(880, 8),
}))

const buffer_slots_20 = () => ({
  header: at(0, 4), name: at(8, 8), last_name: at(16, 8), filename: at(24, 8), directory: at(32, 8),
  backed_up: at(40, 8), save_length: at(48, 8), auto_save_file_name: at(56, 8), read_only: at(64, 8), mark: at(72, 8),
  local_var_alist: at(80, 8), major_mode: at(88, 8), local_minor_modes: at(96, 8), mode_name: at(104, 8),
  mode_line_format: at(112, 8), header_line_format: at(120, 8), tab_line_format: at(128, 8), keymap: at(136, 8),
  abbrev_table: at(144, 8), syntax_table: at(152, 8), category_table: at(160, 8), tab_width: at(168, 8),
  fill_column: at(176, 8), left_margin: at(184, 8), auto_fill_function: at(192, 8), downcase_table: at(200, 8),
  upcase_table: at(208, 8), case_canon_table: at(216, 8), case_eqv_table: at(224, 8), truncate_lines: at(232, 8),
  word_wrap: at(240, 8), ctl_arrow: at(248, 8), bidi_display_reordering: at(256, 8),
  bidi_paragraph_direction: at(264, 8), bidi_paragraph_separate_re: at(272, 8), bidi_paragraph_start_re: at(280, 8),
  selective_display: at(288, 8), selective_display_ellipses: at(296, 8), overwrite_mode: at(304, 8),
  abbrev_mode: at(312, 8), display_table: at(320, 8), mark_active: at(328, 8), enable_multibyte_characters: at(336, 8),
  buffer_file_coding_system: at(344, 8), file_format: at(352, 8), auto_save_file_format: at(360, 8),
  cache_long_scans: at(368, 8), width_table: at(376, 8), pt_marker: at(384, 8), begv_marker: at(392, 8),
  zv_marker: at(400, 8), point_before_scroll: at(408, 8), file_truename: at(416, 8), invisibility_spec: at(424, 8),
  last_selected_window: at(432, 8), display_count: at(440, 8), left_margin_cols: at(448, 8),
  right_margin_cols: at(456, 8), left_fringe_width: at(464, 8), right_fringe_width: at(472, 8),
  fringes_outside_margins: at(480, 8), scroll_bar_width: at(488, 8), scroll_bar_height: at(496, 8),
  vertical_scroll_bar_type: at(504, 8), horizontal_scroll_bar_type: at(512, 8), indicate_empty_lines: at(520, 8),
  indicate_buffer_boundaries: at(528, 8), fringe_indicator_alist: at(536, 8), fringe_cursor_alist: at(544, 8),
  display_time: at(552, 8), scroll_up_aggressively: at(560, 8), scroll_down_aggressively: at(568, 8),
  cursor_type: at(576, 8), extra_line_spacing: at(584, 8), text_conversion_style: at(592, 8),
  cursor_in_non_selected_windows: at(600, 8),
})

const buffer_61 = unfold(888, () => ({
  ...buffer_slots_20(), 'own_text.beg': at(608, 4), 'own_text.gpt': at(612, 4), 'own_text.z': at(616, 4),
  'own_text.gpt_byte': at(620, 4), 'own_text.z_byte': at(624, 4), 'own_text.gap_size': at(628, 4),
  'own_text.modiff': at(632, 8), 'own_text.chars_modiff': at(640, 8), 'own_text.save_modiff': at(648, 8),
  'own_text.overlay_modiff': at(656, 8), 'own_text.compact': at(664, 8), 'own_text.beg_unchanged': at(672, 4),
  'own_text.end_unchanged': at(676, 4), 'own_text.unchanged_modified': at(680, 8),
  'own_text.overlay_unchanged_modified': at(688, 8), 'own_text.intervals': at(696, 4), 'own_text.markers': at(700, 4),
  'own_text.bits': at(704, 1), text: at(712, 4), pt: at(716, 4), pt_byte: at(720, 4), begv: at(724, 4),
  begv_byte: at(728, 4), zv: at(732, 4), zv_byte: at(736, 4), base_buffer: at(740, 4), indirections: at(744, 4),
  window_count: at(748, 4), local_flags: at(752, 50), modtime: at(808, 8), modtime_rest: at(816, 8),
  modtime_size: at(824, 8), auto_save_modified: at(832, 8), display_error_modiff: at(840, 8),
  auto_save_failure_time: at(848, 8), last_window_start: at(856, 4), newline_cache: at(860, 4),
  width_run_cache: at(864, 4), bidi_paragraph_cache: at(868, 4), bits: at(872, 1), overlays: at(876, 4),
  undo_list: at(880, 8),
}))

const buffer_62 = unfold(880, () => ({
  ...buffer_slots_20(), 'own_text.beg': at(608, 4), 'own_text.gpt': at(612, 4), 'own_text.z': at(616, 4),
  'own_text.gpt_byte': at(620, 4), 'own_text.z_byte': at(624, 4), 'own_text.gap_size': at(628, 4),
  'own_text.modiff': at(632, 8), 'own_text.chars_modiff': at(640, 8), 'own_text.save_modiff': at(648, 8),
  'own_text.overlay_modiff': at(656, 8), 'own_text.compact': at(664, 8), 'own_text.beg_unchanged': at(672, 4),
  'own_text.end_unchanged': at(676, 4), 'own_text.unchanged_modified': at(680, 8),
  'own_text.overlay_unchanged_modified': at(688, 8), 'own_text.intervals': at(696, 4), 'own_text.markers': at(700, 4),
  'own_text.bits': at(704, 1), text: at(712, 4), pt: at(716, 4), pt_byte: at(720, 4), begv: at(724, 4),
  begv_byte: at(728, 4), zv: at(732, 4), zv_byte: at(736, 4), base_buffer: at(740, 4), indirections: at(744, 4),
  window_count: at(748, 4), local_flags: at(752, 50), modtime: at(804, 4), modtime_rest: at(808, 4),
  modtime_size: at(816, 8), auto_save_modified: at(824, 8), display_error_modiff: at(832, 8),
  auto_save_failure_time: at(840, 4), last_window_start: at(844, 4), newline_cache: at(848, 4),
  width_run_cache: at(852, 4), bidi_paragraph_cache: at(856, 4), bits: at(860, 1), overlays: at(864, 4),
  undo_list: at(872, 8),
}))

const buffer_63 = unfold(920, () => ({
  ...buffer_slots_16(), 'own_text.beg': at(616, 4), 'own_text.gpt': at(620, 4), 'own_text.z': at(624, 4),
  'own_text.gpt_byte': at(628, 4), 'own_text.z_byte': at(632, 4), 'own_text.gap_size': at(636, 4),
  'own_text.modiff': at(640, 8), 'own_text.chars_modiff': at(648, 8), 'own_text.save_modiff': at(656, 8),
  'own_text.overlay_modiff': at(664, 8), 'own_text.compact': at(672, 8), 'own_text.beg_unchanged': at(680, 4),
  'own_text.end_unchanged': at(684, 4), 'own_text.unchanged_modified': at(688, 8),
  'own_text.overlay_unchanged_modified': at(696, 8), 'own_text.intervals': at(704, 4), 'own_text.markers': at(708, 4),
  'own_text.bits': at(712, 1), text: at(720, 4), pt: at(724, 4), pt_byte: at(728, 4), begv: at(732, 4),
  begv_byte: at(736, 4), zv: at(740, 4), zv_byte: at(744, 4), base_buffer: at(748, 4), indirections: at(752, 4),
  window_count: at(756, 4), local_flags: at(760, 50), modtime: at(812, 4), modtime_rest: at(816, 4),
  modtime_size: at(824, 8), auto_save_modified: at(832, 8), display_error_modiff: at(840, 8),
  auto_save_failure_time: at(848, 4), last_window_start: at(852, 4), newline_cache: at(856, 4),
  width_run_cache: at(860, 4), bidi_paragraph_cache: at(864, 4), bits: at(868, 1), overlays: at(872, 4),
  'ts_linecol.0': at(876, 4), undo_list: at(912, 8),
}))

export const structs = {
  lp64: {
    27: {
      cons: cons_1, float: float_1, string: string_1, symbol: symbol_1, vectorlike_header: vectorlike_header_1,
      vector: vector_1, charset: charset_1, interval: interval_1, blv: blv_1, fwd: fwd_1,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_1, overlay: overlay_1,
      finalizer: finalizer_1, bignum: bignum_1, record: record_1, font: font_1, compiled: compiled_1,
      char_table: char_table_1, sub_char_table: sub_char_table_1, bool_vector: bool_vector_1, hash_table: hash_table_1,
      subr: subr_1, buffer: buffer_1, frame: frame_1, window: window_1, process: process_1, terminal: terminal_1,
    },
    28: {
      cons: cons_1, float: float_1, string: string_1, symbol: symbol_1, vectorlike_header: vectorlike_header_1,
      vector: vector_1, charset: charset_1, interval: interval_1, blv: blv_1, fwd: fwd_1,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_1, overlay: overlay_1,
      finalizer: finalizer_1, bignum: bignum_1, record: record_1, font: font_1, compiled: compiled_1,
      char_table: char_table_1, sub_char_table: sub_char_table_1, bool_vector: bool_vector_1, hash_table: hash_table_1,
      subr: subr_1, subr_native: subr_native_1, native_comp_unit: native_comp_unit_1, buffer: buffer_2, frame: frame_1,
      window: window_1, process: process_1, terminal: terminal_1,
    },
    29: {
      cons: cons_1, float: float_1, string: string_1, symbol: symbol_1, vectorlike_header: vectorlike_header_1,
      vector: vector_1, charset: charset_1, interval: interval_1, blv: blv_1, fwd: fwd_1,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_1, overlay: overlay_2,
      itree_node: itree_node_1, finalizer: finalizer_1, bignum: bignum_1, record: record_1, font: font_1,
      compiled: compiled_1, char_table: char_table_1, sub_char_table: sub_char_table_1, bool_vector: bool_vector_1,
      hash_table: hash_table_1, subr: subr_2, subr_native: subr_native_2, native_comp_unit: native_comp_unit_1,
      buffer: buffer_3, frame: frame_1, window: window_1, process: process_1, terminal: terminal_1,
    },
    30: {
      cons: cons_1, float: float_1, string: string_1, symbol: symbol_1, vectorlike_header: vectorlike_header_1,
      vector: vector_1, charset: charset_2, interval: interval_1, blv: blv_1, fwd: fwd_1,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_1, overlay: overlay_2,
      itree_node: itree_node_1, finalizer: finalizer_1, bignum: bignum_1, record: record_1, font: font_1,
      compiled: compiled_1, char_table: char_table_1, sub_char_table: sub_char_table_1, bool_vector: bool_vector_1,
      hash_table: hash_table_2, obarray: obarray_1, subr: subr_2, subr_native: subr_native_2,
      native_comp_unit: native_comp_unit_1, buffer: buffer_4, frame: frame_1, window: window_1, process: process_1,
      terminal: terminal_1,
    },
    31: {
      cons: cons_1, float: float_1, string: string_1, symbol: symbol_1, vectorlike_header: vectorlike_header_1,
      vector: vector_1, charset: charset_2, interval: interval_1, blv: blv_1, fwd: fwd_1, marker: marker_1,
      overlay: overlay_2, itree_node: itree_node_1, finalizer: finalizer_1, bignum: bignum_1, record: record_1,
      font: font_1, compiled: compiled_1, char_table: char_table_1, sub_char_table: sub_char_table_1,
      bool_vector: bool_vector_1, hash_table: hash_table_2, obarray: obarray_1, subr: subr_2,
      subr_native: subr_native_2, native_comp_unit: native_comp_unit_2, buffer: buffer_5, frame: frame_1,
      window: window_1, process: process_1, terminal: terminal_1, const_fwd: const_fwd_1,
      const_buffer_fwd: const_buffer_fwd_1,
    },
  },
  'ilp32-align4': {
    27: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_3, interval: interval_2, blv: blv_2, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_2, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_3,
      finalizer: finalizer_2, bignum: bignum_2, record: record_2, font: font_2, compiled: compiled_2,
      char_table: char_table_2, sub_char_table: sub_char_table_2, bool_vector: bool_vector_2, hash_table: hash_table_3,
      subr: subr_3, buffer: buffer_6, frame: frame_2, window: window_2, process: process_2, terminal: terminal_2,
    },
    28: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_3, interval: interval_2, blv: blv_2, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_2, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_3,
      finalizer: finalizer_2, bignum: bignum_2, record: record_2, font: font_2, compiled: compiled_2,
      char_table: char_table_2, sub_char_table: sub_char_table_2, bool_vector: bool_vector_2, hash_table: hash_table_3,
      subr: subr_3, subr_native: subr_native_3, native_comp_unit: native_comp_unit_3, buffer: buffer_7, frame: frame_2,
      window: window_2, process: process_2, terminal: terminal_2,
    },
    29: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_3, interval: interval_2, blv: blv_2, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_2, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_4,
      itree_node: itree_node_2, finalizer: finalizer_2, bignum: bignum_2, record: record_2, font: font_2,
      compiled: compiled_2, char_table: char_table_2, sub_char_table: sub_char_table_2, bool_vector: bool_vector_2,
      hash_table: hash_table_3, subr: subr_4, subr_native: subr_native_4, native_comp_unit: native_comp_unit_3,
      buffer: buffer_8, frame: frame_2, window: window_2, process: process_2, terminal: terminal_2,
    },
    30: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_4, interval: interval_2, blv: blv_2, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_2, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_4,
      itree_node: itree_node_2, finalizer: finalizer_2, bignum: bignum_2, record: record_2, font: font_2,
      compiled: compiled_2, char_table: char_table_2, sub_char_table: sub_char_table_2, bool_vector: bool_vector_2,
      hash_table: hash_table_4, obarray: obarray_2, subr: subr_4, subr_native: subr_native_4,
      native_comp_unit: native_comp_unit_3, buffer: buffer_9, frame: frame_2, window: window_2, process: process_2,
      terminal: terminal_2,
    },
    31: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_4, interval: interval_2, blv: blv_2, fwd: fwd_2, marker: marker_2,
      overlay: overlay_4, itree_node: itree_node_2, finalizer: finalizer_2, bignum: bignum_2, record: record_2,
      font: font_2, compiled: compiled_2, char_table: char_table_2, sub_char_table: sub_char_table_2,
      bool_vector: bool_vector_2, hash_table: hash_table_4, obarray: obarray_2, subr: subr_4,
      subr_native: subr_native_4, native_comp_unit: native_comp_unit_4, buffer: buffer_10, frame: frame_2,
      window: window_2, process: process_2, terminal: terminal_2, const_fwd: const_fwd_2,
      const_buffer_fwd: const_buffer_fwd_2,
    },
  },
  'ilp32-align8': {
    27: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_3, interval: interval_2, blv: blv_2, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_2, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_3,
      finalizer: finalizer_2, bignum: bignum_2, record: record_2, font: font_2, compiled: compiled_2,
      char_table: char_table_2, sub_char_table: sub_char_table_2, bool_vector: bool_vector_2, hash_table: hash_table_3,
      subr: subr_3, buffer: buffer_11, frame: frame_2, window: window_2, process: process_2, terminal: terminal_2,
    },
    28: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_3, interval: interval_2, blv: blv_2, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_2, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_3,
      finalizer: finalizer_2, bignum: bignum_2, record: record_2, font: font_2, compiled: compiled_2,
      char_table: char_table_2, sub_char_table: sub_char_table_2, bool_vector: bool_vector_2, hash_table: hash_table_3,
      subr: subr_3, subr_native: subr_native_3, native_comp_unit: native_comp_unit_3, buffer: buffer_12, frame: frame_2,
      window: window_2, process: process_2, terminal: terminal_2,
    },
    29: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_3, interval: interval_2, blv: blv_2, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_2, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_4,
      itree_node: itree_node_3, finalizer: finalizer_2, bignum: bignum_2, record: record_2, font: font_2,
      compiled: compiled_2, char_table: char_table_2, sub_char_table: sub_char_table_2, bool_vector: bool_vector_2,
      hash_table: hash_table_3, subr: subr_4, subr_native: subr_native_4, native_comp_unit: native_comp_unit_3,
      buffer: buffer_13, frame: frame_2, window: window_2, process: process_2, terminal: terminal_2,
    },
    30: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_4, interval: interval_2, blv: blv_2, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_2, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_4,
      itree_node: itree_node_3, finalizer: finalizer_2, bignum: bignum_2, record: record_2, font: font_2,
      compiled: compiled_2, char_table: char_table_2, sub_char_table: sub_char_table_2, bool_vector: bool_vector_2,
      hash_table: hash_table_4, obarray: obarray_2, subr: subr_4, subr_native: subr_native_4,
      native_comp_unit: native_comp_unit_3, buffer: buffer_14, frame: frame_2, window: window_2, process: process_2,
      terminal: terminal_2,
    },
    31: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_4, interval: interval_2, blv: blv_2, fwd: fwd_2, marker: marker_2,
      overlay: overlay_4, itree_node: itree_node_3, finalizer: finalizer_2, bignum: bignum_2, record: record_2,
      font: font_2, compiled: compiled_2, char_table: char_table_2, sub_char_table: sub_char_table_2,
      bool_vector: bool_vector_2, hash_table: hash_table_4, obarray: obarray_2, subr: subr_4,
      subr_native: subr_native_4, native_comp_unit: native_comp_unit_4, buffer: buffer_15, frame: frame_2,
      window: window_2, process: process_2, terminal: terminal_2, const_fwd: const_fwd_2,
      const_buffer_fwd: const_buffer_fwd_2,
    },
  },
  'wide-align4': {
    27: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_3, vectorlike_header: vectorlike_header_2,
      vector: vector_3, charset: charset_3, interval: interval_3, blv: blv_3, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_5,
      finalizer: finalizer_3, bignum: bignum_2, record: record_3, font: font_3, compiled: compiled_3,
      char_table: char_table_3, sub_char_table: sub_char_table_3, bool_vector: bool_vector_3, hash_table: hash_table_5,
      subr: subr_5, buffer: buffer_16, frame: frame_3, window: window_3, process: process_3, terminal: terminal_3,
    },
    28: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_3, vectorlike_header: vectorlike_header_2,
      vector: vector_3, charset: charset_3, interval: interval_3, blv: blv_3, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_5,
      finalizer: finalizer_3, bignum: bignum_2, record: record_3, font: font_3, compiled: compiled_3,
      char_table: char_table_3, sub_char_table: sub_char_table_3, bool_vector: bool_vector_3, hash_table: hash_table_5,
      subr: subr_6, subr_native: subr_native_5, native_comp_unit: native_comp_unit_5, buffer: buffer_17, frame: frame_3,
      window: window_3, process: process_3, terminal: terminal_3,
    },
    29: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_3, vectorlike_header: vectorlike_header_2,
      vector: vector_3, charset: charset_3, interval: interval_3, blv: blv_3, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_6,
      itree_node: itree_node_4, finalizer: finalizer_3, bignum: bignum_2, record: record_3, font: font_3,
      compiled: compiled_3, char_table: char_table_3, sub_char_table: sub_char_table_3, bool_vector: bool_vector_3,
      hash_table: hash_table_5, subr: subr_7, subr_native: subr_native_6, native_comp_unit: native_comp_unit_5,
      buffer: buffer_18, frame: frame_3, window: window_3, process: process_3, terminal: terminal_3,
    },
    30: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_3, vectorlike_header: vectorlike_header_2,
      vector: vector_3, charset: charset_5, interval: interval_3, blv: blv_3, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_6,
      itree_node: itree_node_4, finalizer: finalizer_3, bignum: bignum_2, record: record_3, font: font_3,
      compiled: compiled_3, char_table: char_table_3, sub_char_table: sub_char_table_3, bool_vector: bool_vector_3,
      hash_table: hash_table_6, obarray: obarray_2, subr: subr_7, subr_native: subr_native_6,
      native_comp_unit: native_comp_unit_5, buffer: buffer_19, frame: frame_3, window: window_3, process: process_3,
      terminal: terminal_3,
    },
    31: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_3, vectorlike_header: vectorlike_header_2,
      vector: vector_3, charset: charset_5, interval: interval_3, blv: blv_3, fwd: fwd_2, marker: marker_2,
      overlay: overlay_6, itree_node: itree_node_4, finalizer: finalizer_3, bignum: bignum_2, record: record_3,
      font: font_3, compiled: compiled_3, char_table: char_table_3, sub_char_table: sub_char_table_3,
      bool_vector: bool_vector_3, hash_table: hash_table_6, obarray: obarray_2, subr: subr_7,
      subr_native: subr_native_6, native_comp_unit: native_comp_unit_6, buffer: buffer_20, frame: frame_3,
      window: window_3, process: process_3, terminal: terminal_3, const_fwd: const_fwd_2,
      const_buffer_fwd: const_buffer_fwd_2,
    },
  },
  'wide-align8': {
    27: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_4, vectorlike_header: vectorlike_header_2,
      vector: vector_4, charset: charset_3, interval: interval_4, blv: blv_3, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_7,
      finalizer: finalizer_4, bignum: bignum_2, record: record_4, font: font_4, compiled: compiled_4,
      char_table: char_table_4, sub_char_table: sub_char_table_4, bool_vector: bool_vector_4, hash_table: hash_table_7,
      subr: subr_8, buffer: buffer_21, frame: frame_4, window: window_4, process: process_4, terminal: terminal_4,
    },
    28: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_4, vectorlike_header: vectorlike_header_2,
      vector: vector_4, charset: charset_3, interval: interval_4, blv: blv_3, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_7,
      finalizer: finalizer_4, bignum: bignum_2, record: record_4, font: font_4, compiled: compiled_4,
      char_table: char_table_4, sub_char_table: sub_char_table_4, bool_vector: bool_vector_4, hash_table: hash_table_7,
      subr: subr_6, subr_native: subr_native_7, native_comp_unit: native_comp_unit_7, buffer: buffer_22, frame: frame_4,
      window: window_4, process: process_4, terminal: terminal_4,
    },
    29: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_4, vectorlike_header: vectorlike_header_2,
      vector: vector_4, charset: charset_3, interval: interval_4, blv: blv_3, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_8,
      itree_node: itree_node_5, finalizer: finalizer_4, bignum: bignum_2, record: record_4, font: font_4,
      compiled: compiled_4, char_table: char_table_4, sub_char_table: sub_char_table_4, bool_vector: bool_vector_4,
      hash_table: hash_table_7, subr: subr_7, subr_native: subr_native_8, native_comp_unit: native_comp_unit_7,
      buffer: buffer_23, frame: frame_4, window: window_4, process: process_4, terminal: terminal_4,
    },
    30: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_4, vectorlike_header: vectorlike_header_2,
      vector: vector_4, charset: charset_6, interval: interval_4, blv: blv_3, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_8,
      itree_node: itree_node_5, finalizer: finalizer_4, bignum: bignum_2, record: record_4, font: font_4,
      compiled: compiled_4, char_table: char_table_4, sub_char_table: sub_char_table_4, bool_vector: bool_vector_4,
      hash_table: hash_table_6, obarray: obarray_2, subr: subr_7, subr_native: subr_native_8,
      native_comp_unit: native_comp_unit_7, buffer: buffer_24, frame: frame_4, window: window_4, process: process_4,
      terminal: terminal_4,
    },
    31: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_4, vectorlike_header: vectorlike_header_2,
      vector: vector_4, charset: charset_6, interval: interval_4, blv: blv_3, fwd: fwd_2, marker: marker_2,
      overlay: overlay_8, itree_node: itree_node_5, finalizer: finalizer_4, bignum: bignum_2, record: record_4,
      font: font_4, compiled: compiled_4, char_table: char_table_4, sub_char_table: sub_char_table_4,
      bool_vector: bool_vector_4, hash_table: hash_table_6, obarray: obarray_2, subr: subr_7,
      subr_native: subr_native_8, native_comp_unit: native_comp_unit_8, buffer: buffer_25, frame: frame_4,
      window: window_4, process: process_4, terminal: terminal_4, const_fwd: const_fwd_2,
      const_buffer_fwd: const_buffer_fwd_2,
    },
  },
}

export const bufferVariants = {
  lp64: {
    27: [
      { lispSlots: 74, restWords: 50, struct: buffer_1 },
    ],
    28: [
      { lispSlots: 74, restWords: 49, struct: buffer_2 },
    ],
    29: [
      { lispSlots: 75, restWords: 47, struct: buffer_3 },
      { lispSlots: 74, restWords: 47, struct: buffer_26 },
    ],
    30: [
      { lispSlots: 76, restWords: 47, struct: buffer_4 },
      { lispSlots: 75, restWords: 47, struct: buffer_27 },
    ],
    31: [
      { lispSlots: 76, restWords: 56, struct: buffer_5 },
      { lispSlots: 75, restWords: 47, struct: buffer_27 },
    ],
  },
  'ilp32-align4': {
    27: [
      { lispSlots: 74, restWords: 67, struct: buffer_6 },
      { lispSlots: 74, restWords: 71, struct: buffer_28 },
    ],
    28: [
      { lispSlots: 74, restWords: 69, struct: buffer_7 },
      { lispSlots: 74, restWords: 67, struct: buffer_29 },
    ],
    29: [
      { lispSlots: 75, restWords: 68, struct: buffer_8 },
      { lispSlots: 75, restWords: 64, struct: buffer_30 },
      { lispSlots: 74, restWords: 67, struct: buffer_31 },
      { lispSlots: 74, restWords: 65, struct: buffer_32 },
    ],
    30: [
      { lispSlots: 76, restWords: 67, struct: buffer_9 },
      { lispSlots: 76, restWords: 65, struct: buffer_33 },
      { lispSlots: 75, restWords: 68, struct: buffer_34 },
      { lispSlots: 75, restWords: 64, struct: buffer_35 },
    ],
    31: [
      { lispSlots: 76, restWords: 77, struct: buffer_10 },
      { lispSlots: 76, restWords: 73, struct: buffer_36 },
      { lispSlots: 75, restWords: 68, struct: buffer_34 },
      { lispSlots: 75, restWords: 64, struct: buffer_35 },
    ],
  },
  'ilp32-align8': {
    27: [
      { lispSlots: 74, restWords: 69, struct: buffer_11 },
      { lispSlots: 74, restWords: 73, struct: buffer_37 },
    ],
    28: [
      { lispSlots: 74, restWords: 73, struct: buffer_12 },
      { lispSlots: 74, restWords: 69, struct: buffer_38 },
    ],
    29: [
      { lispSlots: 75, restWords: 70, struct: buffer_13 },
      { lispSlots: 75, restWords: 66, struct: buffer_39 },
      { lispSlots: 74, restWords: 71, struct: buffer_40 },
      { lispSlots: 74, restWords: 67, struct: buffer_41 },
    ],
    30: [
      { lispSlots: 76, restWords: 71, struct: buffer_14 },
      { lispSlots: 76, restWords: 67, struct: buffer_42 },
      { lispSlots: 75, restWords: 70, struct: buffer_43 },
      { lispSlots: 75, restWords: 66, struct: buffer_44 },
    ],
    31: [
      { lispSlots: 76, restWords: 79, struct: buffer_15 },
      { lispSlots: 76, restWords: 77, struct: buffer_45 },
      { lispSlots: 75, restWords: 70, struct: buffer_43 },
      { lispSlots: 75, restWords: 66, struct: buffer_44 },
    ],
  },
  'wide-align4': {
    27: [
      { lispSlots: 74, restWords: 34, struct: buffer_16 },
      { lispSlots: 74, restWords: 36, struct: buffer_46 },
    ],
    28: [
      { lispSlots: 74, restWords: 35, struct: buffer_17 },
      { lispSlots: 74, restWords: 34, struct: buffer_47 },
    ],
    29: [
      { lispSlots: 75, restWords: 34, struct: buffer_18 },
      { lispSlots: 75, restWords: 33, struct: buffer_48 },
      { lispSlots: 74, restWords: 34, struct: buffer_49 },
      { lispSlots: 74, restWords: 33, struct: buffer_50 },
    ],
    30: [
      { lispSlots: 76, restWords: 34, struct: buffer_19 },
      { lispSlots: 76, restWords: 33, struct: buffer_51 },
      { lispSlots: 75, restWords: 34, struct: buffer_52 },
      { lispSlots: 75, restWords: 33, struct: buffer_53 },
    ],
    31: [
      { lispSlots: 76, restWords: 39, struct: buffer_20 },
      { lispSlots: 76, restWords: 37, struct: buffer_54 },
      { lispSlots: 75, restWords: 34, struct: buffer_52 },
      { lispSlots: 75, restWords: 33, struct: buffer_53 },
    ],
  },
  'wide-align8': {
    27: [
      { lispSlots: 74, restWords: 35, struct: buffer_21 },
      { lispSlots: 74, restWords: 36, struct: buffer_55 },
    ],
    28: [
      { lispSlots: 74, restWords: 36, struct: buffer_22 },
      { lispSlots: 74, restWords: 35, struct: buffer_56 },
    ],
    29: [
      { lispSlots: 75, restWords: 35, struct: buffer_23 },
      { lispSlots: 75, restWords: 34, struct: buffer_57 },
      { lispSlots: 74, restWords: 35, struct: buffer_58 },
      { lispSlots: 74, restWords: 34, struct: buffer_59 },
    ],
    30: [
      { lispSlots: 76, restWords: 35, struct: buffer_24 },
      { lispSlots: 76, restWords: 34, struct: buffer_60 },
      { lispSlots: 75, restWords: 35, struct: buffer_61 },
      { lispSlots: 75, restWords: 34, struct: buffer_62 },
    ],
    31: [
      { lispSlots: 76, restWords: 40, struct: buffer_25 },
      { lispSlots: 76, restWords: 38, struct: buffer_63 },
      { lispSlots: 75, restWords: 35, struct: buffer_61 },
      { lispSlots: 75, restWords: 34, struct: buffer_62 },
    ],
  },
}

export const bitFields = {
  27: {
    charset: {
      code_linear_p: { shift: 0, width: 1 },
      iso_chars_96: { shift: 1, width: 1 },
      ascii_compatible_p: { shift: 2, width: 1 },
      supplementary_p: { shift: 3, width: 1 },
      compact_codes_p: { shift: 4, width: 1 },
      unified_p: { shift: 5, width: 1 },
    },
    interval: {
      up_obj: { shift: 0, width: 1 },
      gcmarkbit: { shift: 1, width: 1 },
      write_protect: { shift: 2, width: 1 },
      visible: { shift: 3, width: 1 },
      front_sticky: { shift: 4, width: 1 },
      rear_sticky: { shift: 5, width: 1 },
    },
    blv: {
      local_if_set: { shift: 0, width: 1 },
      found: { shift: 1, width: 1 },
    },
    marker: {
      need_adjustment: { shift: 0, width: 1 },
      insertion_type: { shift: 1, width: 1 },
    },
  },
  28: {
    charset: {
      code_linear_p: { shift: 0, width: 1 },
      iso_chars_96: { shift: 1, width: 1 },
      ascii_compatible_p: { shift: 2, width: 1 },
      supplementary_p: { shift: 3, width: 1 },
      compact_codes_p: { shift: 4, width: 1 },
      unified_p: { shift: 5, width: 1 },
    },
    interval: {
      up_obj: { shift: 0, width: 1 },
      gcmarkbit: { shift: 1, width: 1 },
      write_protect: { shift: 2, width: 1 },
      visible: { shift: 3, width: 1 },
      front_sticky: { shift: 4, width: 1 },
      rear_sticky: { shift: 5, width: 1 },
    },
    blv: {
      local_if_set: { shift: 0, width: 1 },
      found: { shift: 1, width: 1 },
    },
    marker: {
      need_adjustment: { shift: 0, width: 1 },
      insertion_type: { shift: 1, width: 1 },
    },
  },
  29: {
    charset: {
      code_linear_p: { shift: 0, width: 1 },
      iso_chars_96: { shift: 1, width: 1 },
      ascii_compatible_p: { shift: 2, width: 1 },
      supplementary_p: { shift: 3, width: 1 },
      compact_codes_p: { shift: 4, width: 1 },
      unified_p: { shift: 5, width: 1 },
    },
    interval: {
      up_obj: { shift: 0, width: 1 },
      gcmarkbit: { shift: 1, width: 1 },
      write_protect: { shift: 2, width: 1 },
      visible: { shift: 3, width: 1 },
      front_sticky: { shift: 4, width: 1 },
      rear_sticky: { shift: 5, width: 1 },
    },
    blv: {
      local_if_set: { shift: 0, width: 1 },
      found: { shift: 1, width: 1 },
    },
    marker: {
      need_adjustment: { shift: 0, width: 1 },
      insertion_type: { shift: 1, width: 1 },
    },
    itree_node: {
      red: { shift: 0, width: 1 },
      rear_advance: { shift: 1, width: 1 },
      front_advance: { shift: 2, width: 1 },
    },
  },
  30: {
    charset: {
      code_linear_p: { shift: 0, width: 1 },
      iso_chars_96: { shift: 1, width: 1 },
      ascii_compatible_p: { shift: 2, width: 1 },
      supplementary_p: { shift: 3, width: 1 },
      compact_codes_p: { shift: 4, width: 1 },
      unified_p: { shift: 5, width: 1 },
    },
    interval: {
      up_obj: { shift: 0, width: 1 },
      gcmarkbit: { shift: 1, width: 1 },
      write_protect: { shift: 2, width: 1 },
      visible: { shift: 3, width: 1 },
      front_sticky: { shift: 4, width: 1 },
      rear_sticky: { shift: 5, width: 1 },
    },
    blv: {
      local_if_set: { shift: 0, width: 1 },
      found: { shift: 1, width: 1 },
    },
    marker: {
      need_adjustment: { shift: 0, width: 1 },
      insertion_type: { shift: 1, width: 1 },
    },
    itree_node: {
      red: { shift: 0, width: 1 },
      rear_advance: { shift: 1, width: 1 },
      front_advance: { shift: 2, width: 1 },
    },
    hash_table: {
      weakness: { shift: 0, width: 3 },
      frozen_test: { shift: 3, width: 2 },
      purecopy: { shift: 5, width: 1 },
      is_mutable: { shift: 6, width: 1 },
    },
  },
  31: {
    charset: {
      code_linear_p: { shift: 0, width: 1 },
      iso_chars_96: { shift: 1, width: 1 },
      ascii_compatible_p: { shift: 2, width: 1 },
      supplementary_p: { shift: 3, width: 1 },
      compact_codes_p: { shift: 4, width: 1 },
      unified_p: { shift: 5, width: 1 },
    },
    interval: {
      up_obj: { shift: 0, width: 1 },
      gcmarkbit: { shift: 1, width: 1 },
      write_protect: { shift: 2, width: 1 },
      visible: { shift: 3, width: 1 },
      front_sticky: { shift: 4, width: 1 },
      rear_sticky: { shift: 5, width: 1 },
    },
    blv: {
      local_if_set: { shift: 0, width: 1 },
      found: { shift: 1, width: 1 },
    },
    marker: {
      need_adjustment: { shift: 0, width: 1 },
      insertion_type: { shift: 1, width: 1 },
    },
    itree_node: {
      red: { shift: 0, width: 1 },
      rear_advance: { shift: 1, width: 1 },
      front_advance: { shift: 2, width: 1 },
    },
    hash_table: {
      weakness: { shift: 0, width: 3 },
      frozen_test: { shift: 3, width: 2 },
      is_mutable: { shift: 5, width: 1 },
    },
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

