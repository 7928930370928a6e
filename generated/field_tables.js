// Generated from spec/pdmp.ksy and spec/pdmp_heap.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

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

// Fields are text until first asked for: a program asks for one layout of many, and as code all of them take 10 ms to import
// (Node 20). Of each field there is a name and a size; a field that does not follow the one before it has its offset after '@'.
class Struct {
  #names
  #sizes

  constructor(size, names, sizes) {
    this.size = size
    this.#names = names
    this.#sizes = sizes
  }

  get fields() {
    const names = this.#names.match(/\S+/g)
    let end = 0
    const cells = this.#sizes.match(/\S+/g).map((cell, i) => {
      const [size, at = end] = cell.split('@')
      end = Number(at) + Number(size)
      return `"${names[i]}":{"offset":${at},"size":${size}}`
    })
    const value = JSON.parse(`{${cells}}`)
    Object.defineProperty(this, 'fields', { value, enumerable: true })
    return value
  }
}

const cons_names_1 = 'car cdr'

const cons_1 = new Struct(16, cons_names_1, '8 8')

const float_names_1 = 'data'

const float_1 = new Struct(8, float_names_1, '8')

const string_names_1 = 'num_chars len_data ofs_intervals ofs_data'

const string_1 = new Struct(32, string_names_1, '8 8 8 8')

const symbol_names_1 = 'flags name val func plist ofs_next'

const symbol_1 = new Struct(48, symbol_names_1, '2 8@8 8 8 8 8')

const vectorlike_header_names_1 = 'size_word'

const vectorlike_header_1 = new Struct(8, vectorlike_header_names_1, '8')

const vector_names_1 = 'header contents.0'

const vector_1 = new Struct(16, vector_names_1, '8 8')

const charset_names_1 = `
  charset_id hash_index dimension code_space ofs_code_space_mask flags iso_final iso_revision emacs_mule_id method
  min_code max_code char_index_offset min_char max_char invalid_code fast_map code_offset
`

const charset_1 = new Struct(328, charset_names_1, '4 8@8 4 60 8 1 4@92 4 4 4 4 4 4 4 4 4 190 4@324')

const interval_names_1 = 'total_length position ofs_left ofs_right up bits plist'

const interval_1 = new Struct(56, interval_names_1, '8 8 8 8 8 1 8@48')

const blv_names_1 = 'bits ofs_fwd where_buffer defcell valcell'

const blv_1 = new Struct(40, blv_names_1, '1 8@8 8 8 8')

const fwd_names_1 = 'kind ofs_var'

const fwd_1 = new Struct(16, fwd_names_1, '4 8@8')

const buffer_objfwd_names_1 = 'kind offset predicate'

const buffer_objfwd_1 = new Struct(16, buffer_objfwd_names_1, '4 4 8')

const kboard_objfwd_names_1 = 'kind offset'

const kboard_objfwd_1 = new Struct(8, kboard_objfwd_names_1, '4 4')

const marker_names_1 = 'header ofs_buffer bits ofs_next charpos bytepos'

const marker_1 = new Struct(48, marker_names_1, '8 8 1 8@24 8 8')

const overlay_names_1 = 'header start_marker end_marker plist ofs_next'

const overlay_1 = new Struct(40, overlay_names_1, '8 8 8 8 8')

const finalizer_names_1 = 'header func ofs_prev ofs_next'

const finalizer_1 = new Struct(32, finalizer_names_1, '8 8 8 8')

const bignum_names_1 = 'header alloc mpsize ofs_limbs'

const bignum_1 = new Struct(24, bignum_names_1, '8 4 4 8')

const record_names_1 = 'header contents.0'

const record_1 = new Struct(16, record_names_1, '8 8')

const font_names_1 = 'header contents.0'

const font_1 = new Struct(16, font_names_1, '8 8')

const compiled_names_1 = 'header arglist code constants depth doc interactive'

const compiled_1 = new Struct(56, compiled_names_1, '8 8 8 8 8 8 8')

const char_table_names_1 = 'header default_value parent_table purpose ascii contents.0 extras.0'

const char_table_1 = new Struct(560, char_table_names_1, '8 8 8 8 8 8 8@552')

const sub_char_table_names_1 = 'header depth min_char slots.0'

const sub_char_table_1 = new Struct(24, sub_char_table_names_1, '8 4 4 8')

const bool_vector_names_1 = 'header num_bits words.0'

const bool_vector_1 = new Struct(24, bool_vector_names_1, '8 8 8')

const hash_table_names_1 = `
  header weak hash next index count next_free purecopy is_mutable rehash_threshold rehash_size key_and_value test_name
  test_user_hash test_user_cmp ofs_cmpfn ofs_hashfn next_weak
`

const hash_table_1 = new Struct(128, hash_table_names_1, '8 8 8 8 8 8 8 1 1 4@60 4 8@72 8 8 8 8 8 8')

const subr_names_1 = 'header ofs_function min_args max_args ofs_symbol_name intspec doc'

const subr_1 = new Struct(48, subr_names_1, '8 8 2 2 8@24 8 8')

const buffer_names_1 = `
  header name filename directory backed_up save_length auto_save_file_name read_only mark local_var_alist major_mode
  mode_name mode_line_format header_line_format tab_line_format keymap abbrev_table syntax_table category_table
  case_fold_search tab_width fill_column left_margin auto_fill_function downcase_table upcase_table case_canon_table
  case_eqv_table truncate_lines word_wrap ctl_arrow bidi_display_reordering bidi_paragraph_direction
  bidi_paragraph_separate_re bidi_paragraph_start_re selective_display selective_display_ellipses minor_modes
  overwrite_mode abbrev_mode display_table mark_active enable_multibyte_characters buffer_file_coding_system file_format
  auto_save_file_format cache_long_scans width_table pt_marker begv_marker zv_marker point_before_scroll file_truename
  invisibility_spec last_selected_window display_count left_margin_cols right_margin_cols left_fringe_width
  right_fringe_width fringes_outside_margins scroll_bar_width scroll_bar_height vertical_scroll_bar_type
  horizontal_scroll_bar_type indicate_empty_lines indicate_buffer_boundaries fringe_indicator_alist fringe_cursor_alist
  display_time scroll_up_aggressively scroll_down_aggressively cursor_type extra_line_spacing
  cursor_in_non_selected_windows own_text.beg own_text.gpt own_text.z own_text.gpt_byte own_text.z_byte
  own_text.gap_size own_text.modiff own_text.chars_modiff own_text.save_modiff own_text.overlay_modiff own_text.compact
  own_text.beg_unchanged own_text.end_unchanged own_text.unchanged_modified own_text.overlay_unchanged_modified
  own_text.intervals own_text.markers own_text.bits text next pt pt_byte begv begv_byte zv zv_byte base_buffer
  indirections window_count local_flags modtime modtime_rest modtime_size auto_save_modified display_error_modiff
  auto_save_failure_time last_window_start newline_cache width_run_cache bidi_paragraph_cache bits overlays_before
  overlays_after overlay_center undo_list
`

const buffer_1 = new Struct(1000, buffer_names_1, `
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 1 8@744 8 8 8 8 8 8 8 8 4 4 50 8@880 8 8 8 8 8 8 8 8
  8 1 8@968 8 8 8
`)

const frame_names_1 = 'header contents.0'

const frame_1 = new Struct(16, frame_names_1, '8 8')

const window_names_1 = 'header contents.0'

const window_1 = new Struct(16, window_names_1, '8 8')

const process_names_1 = 'header contents.0'

const process_1 = new Struct(16, process_names_1, '8 8')

const terminal_names_1 = 'header contents.0'

const terminal_1 = new Struct(16, terminal_names_1, '8 8')

const subr_native_names_1 = `
  header ofs_function min_args max_args ofs_symbol_name intspec doc native_comp_u ofs_native_c_name lambda_list
  func_type
`

const subr_native_1 = new Struct(80, subr_native_names_1, '8 8 2 2 8@24 8 8 8 8 8 8')

const native_comp_unit_names_1 = `
  header file optimize_qualities lambda_gc_guard_h lambda_c_name_idx_h data_fdoc_v data_vec data_impure_vec
  ofs_data_imp_relocs loaded_once load_ongoing handle
`

const native_comp_unit_1 = new Struct(88, native_comp_unit_names_1, '8 8 8 8 8 8 8 8 8 1 1 8@80')

const buffer_names_2 = `
  header name filename directory backed_up save_length auto_save_file_name read_only mark local_var_alist major_mode
  local_minor_modes mode_name mode_line_format header_line_format tab_line_format keymap abbrev_table syntax_table
  category_table case_fold_search tab_width fill_column left_margin auto_fill_function downcase_table upcase_table
  case_canon_table case_eqv_table truncate_lines word_wrap ctl_arrow bidi_display_reordering bidi_paragraph_direction
  bidi_paragraph_separate_re bidi_paragraph_start_re selective_display selective_display_ellipses overwrite_mode
  abbrev_mode display_table mark_active enable_multibyte_characters buffer_file_coding_system file_format
  auto_save_file_format cache_long_scans width_table pt_marker begv_marker zv_marker point_before_scroll file_truename
  invisibility_spec last_selected_window display_count left_margin_cols right_margin_cols left_fringe_width
  right_fringe_width fringes_outside_margins scroll_bar_width scroll_bar_height vertical_scroll_bar_type
  horizontal_scroll_bar_type indicate_empty_lines indicate_buffer_boundaries fringe_indicator_alist fringe_cursor_alist
  display_time scroll_up_aggressively scroll_down_aggressively cursor_type extra_line_spacing
  cursor_in_non_selected_windows own_text.beg own_text.gpt own_text.z own_text.gpt_byte own_text.z_byte
  own_text.gap_size own_text.modiff own_text.chars_modiff own_text.save_modiff own_text.overlay_modiff own_text.compact
  own_text.beg_unchanged own_text.end_unchanged own_text.unchanged_modified own_text.overlay_unchanged_modified
  own_text.intervals own_text.markers own_text.bits text pt pt_byte begv begv_byte zv zv_byte base_buffer indirections
  window_count local_flags modtime modtime_rest modtime_size auto_save_modified display_error_modiff
  auto_save_failure_time last_window_start newline_cache width_run_cache bidi_paragraph_cache bits overlays_before
  overlays_after overlay_center undo_list
`

const buffer_2 = new Struct(992, buffer_names_2, `
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 1 8@744 8 8 8 8 8 8 8 4 4 50 8@872 8 8 8 8 8 8 8 8 8
  1 8@960 8 8 8
`)

const overlay_names_2 = 'header plist ofs_buffer ofs_interval'

const overlay_2 = new Struct(32, overlay_names_2, '8 8 8 8')

const itree_node_names_1 = 'ofs_parent ofs_left ofs_right begin_pos end_pos limit offset otick data bits'

const itree_node_1 = new Struct(80, itree_node_names_1, '8 8 8 8 8 8 8 8 8 1')

const subr_names_2 = `
  header ofs_function min_args max_args ofs_symbol_name intspec command_modes doc
`

const subr_2 = new Struct(56, subr_names_2, '8 8 2 2 8@24 8 8 8')

const subr_native_names_2 = `
  header ofs_function min_args max_args ofs_symbol_name intspec command_modes doc native_comp_u ofs_native_c_name
  lambda_list func_type
`

const subr_native_2 = new Struct(88, subr_native_names_2, '8 8 2 2 8@24 8 8 8 8 8 8 8')

const buffer_names_3 = `
  header name filename directory backed_up save_length auto_save_file_name read_only mark local_var_alist major_mode
  local_minor_modes mode_name mode_line_format header_line_format tab_line_format keymap abbrev_table syntax_table
  category_table case_fold_search tab_width fill_column left_margin auto_fill_function downcase_table upcase_table
  case_canon_table case_eqv_table truncate_lines word_wrap ctl_arrow bidi_display_reordering bidi_paragraph_direction
  bidi_paragraph_separate_re bidi_paragraph_start_re selective_display selective_display_ellipses overwrite_mode
  abbrev_mode display_table mark_active enable_multibyte_characters buffer_file_coding_system file_format
  auto_save_file_format cache_long_scans width_table pt_marker begv_marker zv_marker point_before_scroll file_truename
  invisibility_spec last_selected_window display_count left_margin_cols right_margin_cols left_fringe_width
  right_fringe_width fringes_outside_margins scroll_bar_width scroll_bar_height vertical_scroll_bar_type
  horizontal_scroll_bar_type indicate_empty_lines indicate_buffer_boundaries fringe_indicator_alist fringe_cursor_alist
  display_time scroll_up_aggressively scroll_down_aggressively cursor_type extra_line_spacing ts_parser_list
  cursor_in_non_selected_windows own_text.beg own_text.gpt own_text.z own_text.gpt_byte own_text.z_byte
  own_text.gap_size own_text.modiff own_text.chars_modiff own_text.save_modiff own_text.overlay_modiff own_text.compact
  own_text.beg_unchanged own_text.end_unchanged own_text.unchanged_modified own_text.overlay_unchanged_modified
  own_text.intervals own_text.markers own_text.bits text pt pt_byte begv begv_byte zv zv_byte base_buffer indirections
  window_count local_flags modtime modtime_rest modtime_size auto_save_modified display_error_modiff
  auto_save_failure_time last_window_start newline_cache width_run_cache bidi_paragraph_cache bits overlays undo_list
`

const buffer_3 = new Struct(984, buffer_names_3, `
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 1 8@752 8 8 8 8 8 8 8 4 4 50 8@880 8 8 8 8 8 8 8 8
  8 1 8@968 8
`)

const charset_names_2 = `
  charset_id attributes dimension code_space ofs_code_space_mask flags iso_final iso_revision emacs_mule_id method
  min_code max_code char_index_offset min_char max_char invalid_code fast_map code_offset
`

const charset_2 = new Struct(328, charset_names_2, '4 8@8 4 60 8 1 4@92 4 4 4 4 4 4 4 4 4 190 4@324')

const hash_table_names_2 = `
  header ofs_index ofs_hash ofs_key_and_value ofs_test ofs_next count next_free table_size index_bits bits next_weak
`

const hash_table_2 = new Struct(72, hash_table_names_2, '8 8 8 8 8 8 4 4 4 1 1 8@64')

const obarray_names_1 = 'header ofs_buckets size_bits num_symbols'

const obarray_1 = new Struct(24, obarray_names_1, '8 8 4 4')

const buffer_names_4 = `
  header name last_name filename directory backed_up save_length auto_save_file_name read_only mark local_var_alist
  major_mode local_minor_modes mode_name mode_line_format header_line_format tab_line_format keymap abbrev_table
  syntax_table category_table tab_width fill_column left_margin auto_fill_function downcase_table upcase_table
  case_canon_table case_eqv_table truncate_lines word_wrap ctl_arrow bidi_display_reordering bidi_paragraph_direction
  bidi_paragraph_separate_re bidi_paragraph_start_re selective_display selective_display_ellipses overwrite_mode
  abbrev_mode display_table mark_active enable_multibyte_characters buffer_file_coding_system file_format
  auto_save_file_format cache_long_scans width_table pt_marker begv_marker zv_marker point_before_scroll file_truename
  invisibility_spec last_selected_window display_count left_margin_cols right_margin_cols left_fringe_width
  right_fringe_width fringes_outside_margins scroll_bar_width scroll_bar_height vertical_scroll_bar_type
  horizontal_scroll_bar_type indicate_empty_lines indicate_buffer_boundaries fringe_indicator_alist fringe_cursor_alist
  display_time scroll_up_aggressively scroll_down_aggressively cursor_type extra_line_spacing ts_parser_list
  text_conversion_style cursor_in_non_selected_windows own_text.beg own_text.gpt own_text.z own_text.gpt_byte
  own_text.z_byte own_text.gap_size own_text.modiff own_text.chars_modiff own_text.save_modiff own_text.overlay_modiff
  own_text.compact own_text.beg_unchanged own_text.end_unchanged own_text.unchanged_modified
  own_text.overlay_unchanged_modified own_text.intervals own_text.markers own_text.bits text pt pt_byte begv begv_byte
  zv zv_byte base_buffer indirections window_count local_flags modtime modtime_rest modtime_size auto_save_modified
  display_error_modiff auto_save_failure_time last_window_start newline_cache width_run_cache bidi_paragraph_cache bits
  overlays undo_list
`

const buffer_4 = new Struct(992, buffer_names_4, `
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 1 8@760 8 8 8 8 8 8 8 4 4 50 8@888 8 8 8 8 8 8 8
  8 8 1 8@976 8
`)

const charset_names_3 = `
  charset_id dimension code_space ofs_code_space_mask flags iso_final iso_revision emacs_mule_id method min_code
  max_code char_index_offset min_char max_char invalid_code fast_map code_offset
`

const charset_3 = new Struct(320, charset_names_3, '4 4 60 8@72 1 4@84 4 4 4 4 4 4 4 4 4 190 4@316')

const native_comp_unit_names_2 = `
  header file optimize_qualities lambda_gc_guard_h lambda_c_name_idx_h data_fdoc_v data_vec ofs_data_relocs loaded_once
  load_ongoing handle
`

const native_comp_unit_2 = new Struct(80, native_comp_unit_names_2, '8 8 8 8 8 8 8 8 1 1 8@72')

const buffer_names_5 = `
  header name last_name filename directory backed_up save_length auto_save_file_name read_only mark local_var_alist
  major_mode local_minor_modes mode_name mode_line_format header_line_format tab_line_format keymap abbrev_table
  syntax_table category_table tab_width fill_column left_margin auto_fill_function downcase_table upcase_table
  case_canon_table case_eqv_table truncate_lines word_wrap ctl_arrow bidi_display_reordering bidi_paragraph_direction
  bidi_paragraph_separate_re bidi_paragraph_start_re selective_display selective_display_ellipses overwrite_mode
  abbrev_mode display_table mark_active enable_multibyte_characters buffer_file_coding_system file_format
  auto_save_file_format cache_long_scans width_table pt_marker begv_marker zv_marker point_before_scroll file_truename
  invisibility_spec last_selected_window display_count left_margin_cols right_margin_cols left_fringe_width
  right_fringe_width fringes_outside_margins scroll_bar_width scroll_bar_height vertical_scroll_bar_type
  horizontal_scroll_bar_type indicate_empty_lines indicate_buffer_boundaries fringe_indicator_alist fringe_cursor_alist
  display_time scroll_up_aggressively scroll_down_aggressively cursor_type extra_line_spacing ts_parser_list
  text_conversion_style cursor_in_non_selected_windows own_text.beg own_text.gpt own_text.z own_text.gpt_byte
  own_text.z_byte own_text.gap_size own_text.modiff own_text.chars_modiff own_text.save_modiff own_text.overlay_modiff
  own_text.compact own_text.beg_unchanged own_text.end_unchanged own_text.unchanged_modified
  own_text.overlay_unchanged_modified own_text.intervals own_text.markers own_text.bits text pt pt_byte begv begv_byte
  zv zv_byte base_buffer indirections window_count local_flags modtime modtime_rest modtime_size auto_save_modified
  display_error_modiff auto_save_failure_time last_window_start newline_cache width_run_cache bidi_paragraph_cache bits
  overlays ts_linecol.0 undo_list
`

const buffer_5 = new Struct(1064, buffer_names_5, `
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 1 8@760 8 8 8 8 8 8 8 4 4 50 8@888 8 8 8 8 8 8 8
  8 8 1 8@976 8 8@1056
`)

const const_fwd_names_1 = 'kind ofs_var'

const const_fwd_1 = new Struct(16, const_fwd_names_1, '1 8@8')

const const_buffer_fwd_names_1 = 'kind offset predicate'

const const_buffer_fwd_1 = new Struct(16, const_buffer_fwd_names_1, '1 2@8 1')

const charset_31_dev_names_1 = `
  charset_id attributes dimension code_space ofs_code_space_mask flags iso_final iso_revision emacs_mule_id method
  min_code max_code char_index_offset min_char max_char invalid_code fast_map code_offset
`

const charset_31_dev_1 = new Struct(328, charset_31_dev_names_1, '4 8@8 4 60 8 1 4@92 4 4 4 4 4 4 4 4 4 190 4@324')

const cons_2 = new Struct(8, cons_names_1, '4 4')

const string_2 = new Struct(16, string_names_1, '4 4 4 4')

const symbol_2 = new Struct(24, symbol_names_1, '2 4@4 4 4 4 4')

const vectorlike_header_2 = new Struct(4, vectorlike_header_names_1, '4')

const vector_2 = new Struct(8, vector_names_1, '4 4')

const charset_4 = new Struct(316, charset_names_1, '4 4 4 60 4 1 4@80 4 4 4 4 4 4 4 4 4 190 4@312')

const interval_2 = new Struct(28, interval_names_1, '4 4 4 4 4 1 4@24')

const blv_2 = new Struct(20, blv_names_1, '1 4@4 4 4 4')

const fwd_2 = new Struct(8, fwd_names_1, '4 4')

const buffer_objfwd_2 = new Struct(12, buffer_objfwd_names_1, '4 4 4')

const marker_2 = new Struct(24, marker_names_1, '4 4 1 4@12 4 4')

const overlay_3 = new Struct(24, overlay_names_1, '4 4 4 4 4')

const finalizer_2 = new Struct(16, finalizer_names_1, '4 4 4 4')

const bignum_2 = new Struct(16, bignum_names_1, '4 4 4 4')

const record_2 = new Struct(8, record_names_1, '4 4')

const font_2 = new Struct(8, font_names_1, '4 4')

const compiled_2 = new Struct(28, compiled_names_1, '4 4 4 4 4 4 4')

const char_table_2 = new Struct(280, char_table_names_1, '4 4 4 4 4 4 4@276')

const sub_char_table_2 = new Struct(16, sub_char_table_names_1, '4 4 4 4')

const bool_vector_2 = new Struct(12, bool_vector_names_1, '4 4 4')

const hash_table_3 = new Struct(72, hash_table_names_1, '4 4 4 4 4 4 4 1 1 4@32 4 4 4 4 4 4 4 4')

const subr_3 = new Struct(24, subr_names_1, '4 4 2 2 4 4 4')

const buffer_6 = new Struct(568, buffer_names_1, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@400 4 4 4 4 4 4 4 4 4 4 50 4@496 4 8 8 8 4 4 4 4
  4 1 4@552 4 4 4
`)

const frame_2 = new Struct(8, frame_names_1, '4 4')

const window_2 = new Struct(8, window_names_1, '4 4')

const process_2 = new Struct(8, process_names_1, '4 4')

const terminal_2 = new Struct(8, terminal_names_1, '4 4')

const subr_native_3 = new Struct(40, subr_native_names_1, '4 4 2 2 4 4 4 4 4 4 4')

const native_comp_unit_3 = new Struct(48, native_comp_unit_names_1, '4 4 4 4 4 4 4 4 4 1 1 4@40')

const buffer_7 = new Struct(576, buffer_names_2, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@400 4 4 4 4 4 4 4 4 4 50 8@492 8 8 8 8 8 4 4 4 4
  1 4@560 4 4 4
`)

const overlay_4 = new Struct(16, overlay_names_2, '4 4 4 4')

const itree_node_2 = new Struct(44, itree_node_names_1, '4 4 4 4 4 4 4 8 4 1')

const subr_4 = new Struct(32, subr_names_2, '4 4 2 2 4 4 4 4')

const subr_native_4 = new Struct(48, subr_native_names_2, '4 4 2 2 4 4 4 4 4 4 4 4')

const buffer_8 = new Struct(572, buffer_names_3, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@404 4 4 4 4 4 4 4 4 4 50 8@496 8 8 8 8 8 4 4 4
  4 1 4@564 4
`)

const charset_5 = new Struct(316, charset_names_2, '4 4 4 60 4 1 4@80 4 4 4 4 4 4 4 4 4 190 4@312')

const hash_table_4 = new Struct(48, hash_table_names_2, '4 4 4 4 4 4 4 4 4 1 1 4@40')

const obarray_2 = new Struct(16, obarray_names_1, '4 4 4 4')

const buffer_9 = new Struct(576, buffer_names_4, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@408 4 4 4 4 4 4 4 4 4 50 8@500 8 8 8 8 8 4 4
  4 4 1 4@568 4
`)

const charset_6 = new Struct(312, charset_names_3, '4 4 60 4 1 4@76 4 4 4 4 4 4 4 4 4 190 4@308')

const native_comp_unit_4 = new Struct(40, native_comp_unit_names_2, '4 4 4 4 4 4 4 4 1 1 4@36')

const buffer_10 = new Struct(612, buffer_names_5, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@408 4 4 4 4 4 4 4 4 4 50 8@500 8 8 8 8 8 4 4
  4 4 1 4@568 4 4@608
`)

const const_fwd_2 = new Struct(8, const_fwd_names_1, '1 4@4')

const const_buffer_fwd_2 = new Struct(8, const_buffer_fwd_names_1, '1 2@4 1')

const charset_31_dev_2 = new Struct(316, charset_31_dev_names_1, '4 4 4 60 4 1 4@80 4 4 4 4 4 4 4 4 4 190 4@312')

const buffer_11 = new Struct(576, buffer_names_1, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4@304 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@408 4 4 4 4 4 4 4 4 4 4 50 4@504 4 8 8 8 4 4
  4 4 4 1 4@560 4 4 4
`)

const buffer_12 = new Struct(592, buffer_names_2, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4@304 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@408 4 4 4 4 4 4 4 4 4 50 8@504 8 8 8 8 8 4 4
  4 4 1 4@572 4 4 4
`)

const itree_node_3 = new Struct(48, itree_node_names_1, '4 4 4 4 4 4 4 8@32 4 1')

const buffer_13 = new Struct(584, buffer_names_3, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@408 4 4 4 4 4 4 4 4 4 50 8@504 8 8 8 8 8 4 4 4
  4 1 4@572 4
`)

const buffer_14 = new Struct(592, buffer_names_4, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4@312 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@416 4 4 4 4 4 4 4 4 4 50 8@512 8 8 8 8 8
  4 4 4 4 1 4@580 4
`)

const buffer_15 = new Struct(624, buffer_names_5, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4@312 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@416 4 4 4 4 4 4 4 4 4 50 8@512 8 8 8 8 8
  4 4 4 4 1 4@580 4 4@620
`)

const symbol_3 = new Struct(40, symbol_names_1, '2 8@4 8 8 8 4')

const vector_3 = new Struct(12, vector_names_1, '4 8')

const interval_3 = new Struct(36, interval_names_1, '4 4 4 4 8 1 8@28')

const blv_3 = new Struct(32, blv_names_1, '1 4@4 8 8 8')

const overlay_5 = new Struct(32, overlay_names_1, '4 8 8 8 4')

const finalizer_3 = new Struct(20, finalizer_names_1, '4 8 4 4')

const record_3 = new Struct(12, record_names_1, '4 8')

const font_3 = new Struct(12, font_names_1, '4 8')

const compiled_3 = new Struct(52, compiled_names_1, '4 8 8 8 8 8 8')

const char_table_3 = new Struct(556, char_table_names_1, '4 8 8 8 8 8 8@548')

const sub_char_table_3 = new Struct(20, sub_char_table_names_1, '4 4 4 8')

const bool_vector_3 = new Struct(16, bool_vector_names_1, '4 8 4')

const hash_table_5 = new Struct(100, hash_table_names_1, '4 8 8 8 8 4 4 1 1 4@48 4 8 8 8 8 4 4 4')

const subr_5 = new Struct(28, subr_names_1, '4 4 2 2 4 4 8')

const buffer_16 = new Struct(868, buffer_names_1, `
  4 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@696 4 4 4 4 4 4 4 4 4 4 50 4@792 4 8 8 8 4 4 4 4
  4 1 4@848 4 4 8
`)

const frame_3 = new Struct(12, frame_names_1, '4 8')

const window_3 = new Struct(12, window_names_1, '4 8')

const process_3 = new Struct(12, process_names_1, '4 8')

const terminal_3 = new Struct(12, terminal_names_1, '4 8')

const subr_6 = new Struct(32, subr_names_1, '4 4 2 2 4 8 8')

const subr_native_5 = new Struct(60, subr_native_names_1, '4 4 2 2 4 8 8 8 4 8 8')

const native_comp_unit_5 = new Struct(72, native_comp_unit_names_1, '4 8 8 8 8 8 8 8 4 1 1 4@68')

const buffer_17 = new Struct(876, buffer_names_2, `
  4 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@696 4 4 4 4 4 4 4 4 4 50 8@788 8 8 8 8 8 4 4 4 4
  1 4@856 4 4 8
`)

const overlay_6 = new Struct(20, overlay_names_2, '4 8 4 4')

const itree_node_4 = new Struct(48, itree_node_names_1, '4 4 4 4 4 4 4 8 8 1')

const subr_7 = new Struct(40, subr_names_2, '4 4 2 2 4 8 8 8')

const subr_native_6 = new Struct(68, subr_native_names_2, '4 4 2 2 4 8 8 8 8 4 8 8')

const buffer_18 = new Struct(876, buffer_names_3, `
  4 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@704 4 4 4 4 4 4 4 4 4 50 8@796 8 8 8 8 8 4 4 4
  4 1 4@864 8
`)

const charset_7 = new Struct(320, charset_names_2, '4 8 4 60 4 1 4@84 4 4 4 4 4 4 4 4 4 190 4@316')

const hash_table_6 = new Struct(44, hash_table_names_2, '4 4 4 4 4 4 4 4 4 1 1 4@40')

const buffer_19 = new Struct(884, buffer_names_4, `
  4 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@712 4 4 4 4 4 4 4 4 4 50 8@804 8 8 8 8 8 4 4
  4 4 1 4@872 8
`)

const native_comp_unit_6 = new Struct(64, native_comp_unit_names_2, '4 8 8 8 8 8 8 4 1 1 4@60')

const buffer_20 = new Struct(920, buffer_names_5, `
  4 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@712 4 4 4 4 4 4 4 4 4 50 8@804 8 8 8 8 8 4 4
  4 4 1 4@872 4 8@912
`)

const charset_31_dev_3 = new Struct(320, charset_31_dev_names_1, '4 8 4 60 4 1 4@84 4 4 4 4 4 4 4 4 4 190 4@316')

const symbol_4 = new Struct(48, symbol_names_1, '2 8@8 8 8 8 4')

const vector_4 = new Struct(16, vector_names_1, '4 8@8')

const interval_4 = new Struct(40, interval_names_1, '4 4 4 4 8 1 8@32')

const overlay_7 = new Struct(40, overlay_names_1, '4 8@8 8 8 4')

const finalizer_4 = new Struct(24, finalizer_names_1, '4 8@8 4 4')

const record_4 = new Struct(16, record_names_1, '4 8@8')

const font_4 = new Struct(16, font_names_1, '4 8@8')

const compiled_4 = new Struct(56, compiled_names_1, '4 8@8 8 8 8 8 8')

const char_table_4 = new Struct(560, char_table_names_1, '4 8@8 8 8 8 8 8@552')

const sub_char_table_4 = new Struct(24, sub_char_table_names_1, '4 4 4 8@16')

const bool_vector_4 = new Struct(20, bool_vector_names_1, '4 8@8 4')

const hash_table_7 = new Struct(112, hash_table_names_1, '4 8@8 8 8 8 4 4 1 1 4@52 4 8@64 8 8 8 4 4 4')

const subr_8 = new Struct(32, subr_names_1, '4 4 2 2 4 4 8@24')

const buffer_21 = new Struct(880, buffer_names_1, `
  4 8@8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@704 4 4 4 4 4 4 4 4 4 4 50 4@800 4 8 8 8 4 4 4
  4 4 1 4@856 4 4 8@872
`)

const frame_4 = new Struct(16, frame_names_1, '4 8@8')

const window_4 = new Struct(16, window_names_1, '4 8@8')

const process_4 = new Struct(16, process_names_1, '4 8@8')

const terminal_4 = new Struct(16, terminal_names_1, '4 8@8')

const subr_native_7 = new Struct(64, subr_native_names_1, '4 4 2 2 4 8 8 8 4 8@48 8')

const native_comp_unit_7 = new Struct(80, native_comp_unit_names_1, '4 8@8 8 8 8 8 8 8 4 1 1 4@72')

const buffer_22 = new Struct(888, buffer_names_2, `
  4 8@8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@704 4 4 4 4 4 4 4 4 4 50 8@800 8 8 8 8 8 4 4 4
  4 1 4@868 4 4 8
`)

const overlay_8 = new Struct(24, overlay_names_2, '4 8@8 4 4')

const itree_node_5 = new Struct(56, itree_node_names_1, '4 4 4 4 4 4 4 8@32 8 1')

const subr_native_8 = new Struct(72, subr_native_names_2, '4 4 2 2 4 8 8 8 8 4 8@56 8')

const buffer_23 = new Struct(888, buffer_names_3, `
  4 8@8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@712 4 4 4 4 4 4 4 4 4 50 8@808 8 8 8 8 8 4 4
  4 4 1 4@876 8
`)

const charset_8 = new Struct(328, charset_names_2, '4 8@8 4 60 4 1 4@88 4 4 4 4 4 4 4 4 4 190 4@320')

const buffer_24 = new Struct(896, buffer_names_4, `
  4 8@8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@720 4 4 4 4 4 4 4 4 4 50 8@816 8 8 8 8 8 4
  4 4 4 1 4@884 8
`)

const native_comp_unit_8 = new Struct(72, native_comp_unit_names_2, '4 8@8 8 8 8 8 8 4 1 1 4@64')

const buffer_25 = new Struct(936, buffer_names_5, `
  4 8@8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@720 4 4 4 4 4 4 4 4 4 50 8@816 8 8 8 8 8 4
  4 4 4 1 4@884 4 8@928
`)

const charset_31_dev_4 = new Struct(328, charset_31_dev_names_1, '4 8@8 4 60 4 1 4@88 4 4 4 4 4 4 4 4 4 190 4@320')

const hash_table_8 = new Struct(80, hash_table_names_2, '8 8 8 8 8 8 4 4 4 1 1@64 8@72')

const hash_table_9 = new Struct(48, hash_table_names_2, '4 4 4 4 4 4 4 4 4 1 1@40 4@44')

const buffer_names_6 = `
  header name filename directory backed_up save_length auto_save_file_name read_only mark local_var_alist major_mode
  local_minor_modes mode_name mode_line_format header_line_format tab_line_format keymap abbrev_table syntax_table
  category_table case_fold_search tab_width fill_column left_margin auto_fill_function downcase_table upcase_table
  case_canon_table case_eqv_table truncate_lines word_wrap ctl_arrow bidi_display_reordering bidi_paragraph_direction
  bidi_paragraph_separate_re bidi_paragraph_start_re selective_display selective_display_ellipses overwrite_mode
  abbrev_mode display_table mark_active enable_multibyte_characters buffer_file_coding_system file_format
  auto_save_file_format cache_long_scans width_table pt_marker begv_marker zv_marker point_before_scroll file_truename
  invisibility_spec last_selected_window display_count left_margin_cols right_margin_cols left_fringe_width
  right_fringe_width fringes_outside_margins scroll_bar_width scroll_bar_height vertical_scroll_bar_type
  horizontal_scroll_bar_type indicate_empty_lines indicate_buffer_boundaries fringe_indicator_alist fringe_cursor_alist
  display_time scroll_up_aggressively scroll_down_aggressively cursor_type extra_line_spacing
  cursor_in_non_selected_windows own_text.beg own_text.gpt own_text.z own_text.gpt_byte own_text.z_byte
  own_text.gap_size own_text.modiff own_text.chars_modiff own_text.save_modiff own_text.overlay_modiff own_text.compact
  own_text.beg_unchanged own_text.end_unchanged own_text.unchanged_modified own_text.overlay_unchanged_modified
  own_text.intervals own_text.markers own_text.bits text pt pt_byte begv begv_byte zv zv_byte base_buffer indirections
  window_count local_flags modtime modtime_rest modtime_size auto_save_modified display_error_modiff
  auto_save_failure_time last_window_start newline_cache width_run_cache bidi_paragraph_cache bits overlays undo_list
`

const buffer_26 = new Struct(976, buffer_names_6, `
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 1 8@744 8 8 8 8 8 8 8 4 4 50 8@872 8 8 8 8 8 8 8 8 8
  1 8@960 8
`)

const buffer_names_7 = `
  header name last_name filename directory backed_up save_length auto_save_file_name read_only mark local_var_alist
  major_mode local_minor_modes mode_name mode_line_format header_line_format tab_line_format keymap abbrev_table
  syntax_table category_table tab_width fill_column left_margin auto_fill_function downcase_table upcase_table
  case_canon_table case_eqv_table truncate_lines word_wrap ctl_arrow bidi_display_reordering bidi_paragraph_direction
  bidi_paragraph_separate_re bidi_paragraph_start_re selective_display selective_display_ellipses overwrite_mode
  abbrev_mode display_table mark_active enable_multibyte_characters buffer_file_coding_system file_format
  auto_save_file_format cache_long_scans width_table pt_marker begv_marker zv_marker point_before_scroll file_truename
  invisibility_spec last_selected_window display_count left_margin_cols right_margin_cols left_fringe_width
  right_fringe_width fringes_outside_margins scroll_bar_width scroll_bar_height vertical_scroll_bar_type
  horizontal_scroll_bar_type indicate_empty_lines indicate_buffer_boundaries fringe_indicator_alist fringe_cursor_alist
  display_time scroll_up_aggressively scroll_down_aggressively cursor_type extra_line_spacing text_conversion_style
  cursor_in_non_selected_windows own_text.beg own_text.gpt own_text.z own_text.gpt_byte own_text.z_byte
  own_text.gap_size own_text.modiff own_text.chars_modiff own_text.save_modiff own_text.overlay_modiff own_text.compact
  own_text.beg_unchanged own_text.end_unchanged own_text.unchanged_modified own_text.overlay_unchanged_modified
  own_text.intervals own_text.markers own_text.bits text pt pt_byte begv begv_byte zv zv_byte base_buffer indirections
  window_count local_flags modtime modtime_rest modtime_size auto_save_modified display_error_modiff
  auto_save_failure_time last_window_start newline_cache width_run_cache bidi_paragraph_cache bits overlays undo_list
`

const buffer_27 = new Struct(984, buffer_names_7, `
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 1 8@752 8 8 8 8 8 8 8 4 4 50 8@880 8 8 8 8 8 8 8 8
  8 1 8@968 8
`)

const buffer_28 = new Struct(580, buffer_names_1, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@400 4 4 4 4 4 4 4 4 4 4 50 8@496 8 8 8 8 8 4 4 4
  4 1 4@564 4 4 4
`)

const buffer_29 = new Struct(564, buffer_names_2, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@400 4 4 4 4 4 4 4 4 4 50 4@492 4 8 8 8 4 4 4 4 4
  1 4@548 4 4 4
`)

const buffer_30 = new Struct(560, buffer_names_3, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@404 4 4 4 4 4 4 4 4 4 50 4@496 4 8 8 8 4 4 4 4
  4 1 4@552 4
`)

const buffer_31 = new Struct(568, buffer_names_6, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@400 4 4 4 4 4 4 4 4 4 50 8@492 8 8 8 8 8 4 4 4 4
  1 4@560 4
`)

const buffer_32 = new Struct(556, buffer_names_6, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@400 4 4 4 4 4 4 4 4 4 50 4@492 4 8 8 8 4 4 4 4 4
  1 4@548 4
`)

const buffer_33 = new Struct(564, buffer_names_4, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@408 4 4 4 4 4 4 4 4 4 50 4@500 4 8 8 8 4 4 4
  4 4 1 4@556 4
`)

const buffer_34 = new Struct(572, buffer_names_7, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@404 4 4 4 4 4 4 4 4 4 50 8@496 8 8 8 8 8 4 4 4
  4 1 4@564 4
`)

const buffer_35 = new Struct(560, buffer_names_7, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@404 4 4 4 4 4 4 4 4 4 50 4@496 4 8 8 8 4 4 4 4
  4 1 4@552 4
`)

const buffer_36 = new Struct(600, buffer_names_5, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@408 4 4 4 4 4 4 4 4 4 50 4@500 4 8 8 8 4 4 4
  4 4 1 4@556 4 4@596
`)

const buffer_37 = new Struct(592, buffer_names_1, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4@304 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@408 4 4 4 4 4 4 4 4 4 4 50 8@504 8 8 8 8 8 4
  4 4 4 1 4@572 4 4 4
`)

const buffer_38 = new Struct(576, buffer_names_2, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4@304 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@408 4 4 4 4 4 4 4 4 4 50 4@500 4 8@512 8 8 4
  4 4 4 4 1 4@560 4 4 4
`)

const buffer_39 = new Struct(568, buffer_names_3, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@408 4 4 4 4 4 4 4 4 4 50 4@500 4 8@512 8 8 4 4
  4 4 4 1 4@560 4
`)

const buffer_40 = new Struct(584, buffer_names_6, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4@304 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@408 4 4 4 4 4 4 4 4 4 50 8@504 8 8 8 8 8 4 4
  4 4 1 4@572 4
`)

const buffer_41 = new Struct(568, buffer_names_6, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4@304 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@408 4 4 4 4 4 4 4 4 4 50 4@500 4 8@512 8 8 4
  4 4 4 4 1 4@560 4
`)

const buffer_42 = new Struct(576, buffer_names_4, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4@312 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@416 4 4 4 4 4 4 4 4 4 50 4@508 4 8@520 8
  8 4 4 4 4 4 1 4@568 4
`)

const buffer_43 = new Struct(584, buffer_names_7, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@408 4 4 4 4 4 4 4 4 4 50 8@504 8 8 8 8 8 4 4 4
  4 1 4@572 4
`)

const buffer_44 = new Struct(568, buffer_names_7, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@408 4 4 4 4 4 4 4 4 4 50 4@500 4 8@512 8 8 4 4
  4 4 4 1 4@560 4
`)

const buffer_45 = new Struct(616, buffer_names_5, `
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4
  4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4@312 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@416 4 4 4 4 4 4 4 4 4 50 4@508 4 8@520 8
  8 4 4 4 4 4 1 4@568 4 4@608
`)

const buffer_46 = new Struct(880, buffer_names_1, `
  4 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@696 4 4 4 4 4 4 4 4 4 4 50 8@792 8 8 8 8 8 4 4 4
  4 1 4@860 4 4 8
`)

const buffer_47 = new Struct(864, buffer_names_2, `
  4 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@696 4 4 4 4 4 4 4 4 4 50 4@788 4 8 8 8 4 4 4 4 4
  1 4@844 4 4 8
`)

const buffer_48 = new Struct(864, buffer_names_3, `
  4 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@704 4 4 4 4 4 4 4 4 4 50 4@796 4 8 8 8 4 4 4 4
  4 1 4@852 8
`)

const buffer_49 = new Struct(868, buffer_names_6, `
  4 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@696 4 4 4 4 4 4 4 4 4 50 8@788 8 8 8 8 8 4 4 4 4
  1 4@856 8
`)

const buffer_50 = new Struct(856, buffer_names_6, `
  4 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@696 4 4 4 4 4 4 4 4 4 50 4@788 4 8 8 8 4 4 4 4 4
  1 4@844 8
`)

const buffer_51 = new Struct(872, buffer_names_4, `
  4 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@712 4 4 4 4 4 4 4 4 4 50 4@804 4 8 8 8 4 4 4
  4 4 1 4@860 8
`)

const buffer_52 = new Struct(876, buffer_names_7, `
  4 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@704 4 4 4 4 4 4 4 4 4 50 8@796 8 8 8 8 8 4 4 4
  4 1 4@864 8
`)

const buffer_53 = new Struct(864, buffer_names_7, `
  4 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@704 4 4 4 4 4 4 4 4 4 50 4@796 4 8 8 8 4 4 4 4
  4 1 4@852 8
`)

const buffer_54 = new Struct(908, buffer_names_5, `
  4 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@712 4 4 4 4 4 4 4 4 4 50 4@804 4 8 8 8 4 4 4
  4 4 1 4@860 4 8@900
`)

const buffer_55 = new Struct(888, buffer_names_1, `
  4 8@8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@704 4 4 4 4 4 4 4 4 4 4 50 8@800 8 8 8 8 8 4 4
  4 4 1 4@868 4 4 8
`)

const buffer_56 = new Struct(880, buffer_names_2, `
  4 8@8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@704 4 4 4 4 4 4 4 4 4 50 4@796 4 8@808 8 8 4 4
  4 4 4 1 4@856 4 4 8@872
`)

const buffer_57 = new Struct(880, buffer_names_3, `
  4 8@8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@712 4 4 4 4 4 4 4 4 4 50 4@804 4 8@816 8 8 4
  4 4 4 4 1 4@864 8@872
`)

const buffer_58 = new Struct(880, buffer_names_6, `
  4 8@8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@704 4 4 4 4 4 4 4 4 4 50 8@800 8 8 8 8 8 4 4 4
  4 1 4@868 8
`)

const buffer_59 = new Struct(872, buffer_names_6, `
  4 8@8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@704 4 4 4 4 4 4 4 4 4 50 4@796 4 8@808 8 8 4 4
  4 4 4 1 4@856 8@864
`)

const buffer_60 = new Struct(888, buffer_names_4, `
  4 8@8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@720 4 4 4 4 4 4 4 4 4 50 4@812 4 8@824 8 8
  4 4 4 4 4 1 4@872 8@880
`)

const buffer_61 = new Struct(888, buffer_names_7, `
  4 8@8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@712 4 4 4 4 4 4 4 4 4 50 8@808 8 8 8 8 8 4 4
  4 4 1 4@876 8
`)

const buffer_62 = new Struct(880, buffer_names_7, `
  4 8@8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@712 4 4 4 4 4 4 4 4 4 50 4@804 4 8@816 8 8 4
  4 4 4 4 1 4@864 8@872
`)

const buffer_63 = new Struct(920, buffer_names_5, `
  4 8@8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8
  8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 8 4 4 4 4 4 4 8 8 8 8 8 4 4 8 8 4 4 1 4@720 4 4 4 4 4 4 4 4 4 50 4@812 4 8@824 8 8
  4 4 4 4 4 1 4@872 4 8@912
`)

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
      vector: vector_1, charset: charset_3, interval: interval_1, blv: blv_1, fwd: fwd_1, marker: marker_1,
      overlay: overlay_2, itree_node: itree_node_1, finalizer: finalizer_1, bignum: bignum_1, record: record_1,
      font: font_1, compiled: compiled_1, char_table: char_table_1, sub_char_table: sub_char_table_1,
      bool_vector: bool_vector_1, hash_table: hash_table_2, obarray: obarray_1, subr: subr_2,
      subr_native: subr_native_2, native_comp_unit: native_comp_unit_2, buffer: buffer_5, frame: frame_1,
      window: window_1, process: process_1, terminal: terminal_1, const_fwd: const_fwd_1,
      const_buffer_fwd: const_buffer_fwd_1, charset_31_dev: charset_31_dev_1,
    },
  },
  'ilp32-align4': {
    27: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_4, interval: interval_2, blv: blv_2, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_2, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_3,
      finalizer: finalizer_2, bignum: bignum_2, record: record_2, font: font_2, compiled: compiled_2,
      char_table: char_table_2, sub_char_table: sub_char_table_2, bool_vector: bool_vector_2, hash_table: hash_table_3,
      subr: subr_3, buffer: buffer_6, frame: frame_2, window: window_2, process: process_2, terminal: terminal_2,
    },
    28: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_4, interval: interval_2, blv: blv_2, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_2, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_3,
      finalizer: finalizer_2, bignum: bignum_2, record: record_2, font: font_2, compiled: compiled_2,
      char_table: char_table_2, sub_char_table: sub_char_table_2, bool_vector: bool_vector_2, hash_table: hash_table_3,
      subr: subr_3, subr_native: subr_native_3, native_comp_unit: native_comp_unit_3, buffer: buffer_7, frame: frame_2,
      window: window_2, process: process_2, terminal: terminal_2,
    },
    29: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_4, interval: interval_2, blv: blv_2, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_2, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_4,
      itree_node: itree_node_2, finalizer: finalizer_2, bignum: bignum_2, record: record_2, font: font_2,
      compiled: compiled_2, char_table: char_table_2, sub_char_table: sub_char_table_2, bool_vector: bool_vector_2,
      hash_table: hash_table_3, subr: subr_4, subr_native: subr_native_4, native_comp_unit: native_comp_unit_3,
      buffer: buffer_8, frame: frame_2, window: window_2, process: process_2, terminal: terminal_2,
    },
    30: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_5, interval: interval_2, blv: blv_2, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_2, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_4,
      itree_node: itree_node_2, finalizer: finalizer_2, bignum: bignum_2, record: record_2, font: font_2,
      compiled: compiled_2, char_table: char_table_2, sub_char_table: sub_char_table_2, bool_vector: bool_vector_2,
      hash_table: hash_table_4, obarray: obarray_2, subr: subr_4, subr_native: subr_native_4,
      native_comp_unit: native_comp_unit_3, buffer: buffer_9, frame: frame_2, window: window_2, process: process_2,
      terminal: terminal_2,
    },
    31: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_6, interval: interval_2, blv: blv_2, fwd: fwd_2, marker: marker_2,
      overlay: overlay_4, itree_node: itree_node_2, finalizer: finalizer_2, bignum: bignum_2, record: record_2,
      font: font_2, compiled: compiled_2, char_table: char_table_2, sub_char_table: sub_char_table_2,
      bool_vector: bool_vector_2, hash_table: hash_table_4, obarray: obarray_2, subr: subr_4,
      subr_native: subr_native_4, native_comp_unit: native_comp_unit_4, buffer: buffer_10, frame: frame_2,
      window: window_2, process: process_2, terminal: terminal_2, const_fwd: const_fwd_2,
      const_buffer_fwd: const_buffer_fwd_2, charset_31_dev: charset_31_dev_2,
    },
  },
  'ilp32-align8': {
    27: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_4, interval: interval_2, blv: blv_2, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_2, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_3,
      finalizer: finalizer_2, bignum: bignum_2, record: record_2, font: font_2, compiled: compiled_2,
      char_table: char_table_2, sub_char_table: sub_char_table_2, bool_vector: bool_vector_2, hash_table: hash_table_3,
      subr: subr_3, buffer: buffer_11, frame: frame_2, window: window_2, process: process_2, terminal: terminal_2,
    },
    28: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_4, interval: interval_2, blv: blv_2, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_2, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_3,
      finalizer: finalizer_2, bignum: bignum_2, record: record_2, font: font_2, compiled: compiled_2,
      char_table: char_table_2, sub_char_table: sub_char_table_2, bool_vector: bool_vector_2, hash_table: hash_table_3,
      subr: subr_3, subr_native: subr_native_3, native_comp_unit: native_comp_unit_3, buffer: buffer_12, frame: frame_2,
      window: window_2, process: process_2, terminal: terminal_2,
    },
    29: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_4, interval: interval_2, blv: blv_2, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_2, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_4,
      itree_node: itree_node_3, finalizer: finalizer_2, bignum: bignum_2, record: record_2, font: font_2,
      compiled: compiled_2, char_table: char_table_2, sub_char_table: sub_char_table_2, bool_vector: bool_vector_2,
      hash_table: hash_table_3, subr: subr_4, subr_native: subr_native_4, native_comp_unit: native_comp_unit_3,
      buffer: buffer_13, frame: frame_2, window: window_2, process: process_2, terminal: terminal_2,
    },
    30: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_5, interval: interval_2, blv: blv_2, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_2, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_4,
      itree_node: itree_node_3, finalizer: finalizer_2, bignum: bignum_2, record: record_2, font: font_2,
      compiled: compiled_2, char_table: char_table_2, sub_char_table: sub_char_table_2, bool_vector: bool_vector_2,
      hash_table: hash_table_4, obarray: obarray_2, subr: subr_4, subr_native: subr_native_4,
      native_comp_unit: native_comp_unit_3, buffer: buffer_14, frame: frame_2, window: window_2, process: process_2,
      terminal: terminal_2,
    },
    31: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_6, interval: interval_2, blv: blv_2, fwd: fwd_2, marker: marker_2,
      overlay: overlay_4, itree_node: itree_node_3, finalizer: finalizer_2, bignum: bignum_2, record: record_2,
      font: font_2, compiled: compiled_2, char_table: char_table_2, sub_char_table: sub_char_table_2,
      bool_vector: bool_vector_2, hash_table: hash_table_4, obarray: obarray_2, subr: subr_4,
      subr_native: subr_native_4, native_comp_unit: native_comp_unit_4, buffer: buffer_15, frame: frame_2,
      window: window_2, process: process_2, terminal: terminal_2, const_fwd: const_fwd_2,
      const_buffer_fwd: const_buffer_fwd_2, charset_31_dev: charset_31_dev_2,
    },
  },
  'wide-align4': {
    27: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_3, vectorlike_header: vectorlike_header_2,
      vector: vector_3, charset: charset_4, interval: interval_3, blv: blv_3, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_5,
      finalizer: finalizer_3, bignum: bignum_2, record: record_3, font: font_3, compiled: compiled_3,
      char_table: char_table_3, sub_char_table: sub_char_table_3, bool_vector: bool_vector_3, hash_table: hash_table_5,
      subr: subr_5, buffer: buffer_16, frame: frame_3, window: window_3, process: process_3, terminal: terminal_3,
    },
    28: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_3, vectorlike_header: vectorlike_header_2,
      vector: vector_3, charset: charset_4, interval: interval_3, blv: blv_3, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_5,
      finalizer: finalizer_3, bignum: bignum_2, record: record_3, font: font_3, compiled: compiled_3,
      char_table: char_table_3, sub_char_table: sub_char_table_3, bool_vector: bool_vector_3, hash_table: hash_table_5,
      subr: subr_6, subr_native: subr_native_5, native_comp_unit: native_comp_unit_5, buffer: buffer_17, frame: frame_3,
      window: window_3, process: process_3, terminal: terminal_3,
    },
    29: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_3, vectorlike_header: vectorlike_header_2,
      vector: vector_3, charset: charset_4, interval: interval_3, blv: blv_3, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_6,
      itree_node: itree_node_4, finalizer: finalizer_3, bignum: bignum_2, record: record_3, font: font_3,
      compiled: compiled_3, char_table: char_table_3, sub_char_table: sub_char_table_3, bool_vector: bool_vector_3,
      hash_table: hash_table_5, subr: subr_7, subr_native: subr_native_6, native_comp_unit: native_comp_unit_5,
      buffer: buffer_18, frame: frame_3, window: window_3, process: process_3, terminal: terminal_3,
    },
    30: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_3, vectorlike_header: vectorlike_header_2,
      vector: vector_3, charset: charset_7, interval: interval_3, blv: blv_3, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_6,
      itree_node: itree_node_4, finalizer: finalizer_3, bignum: bignum_2, record: record_3, font: font_3,
      compiled: compiled_3, char_table: char_table_3, sub_char_table: sub_char_table_3, bool_vector: bool_vector_3,
      hash_table: hash_table_6, obarray: obarray_2, subr: subr_7, subr_native: subr_native_6,
      native_comp_unit: native_comp_unit_5, buffer: buffer_19, frame: frame_3, window: window_3, process: process_3,
      terminal: terminal_3,
    },
    31: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_3, vectorlike_header: vectorlike_header_2,
      vector: vector_3, charset: charset_6, interval: interval_3, blv: blv_3, fwd: fwd_2, marker: marker_2,
      overlay: overlay_6, itree_node: itree_node_4, finalizer: finalizer_3, bignum: bignum_2, record: record_3,
      font: font_3, compiled: compiled_3, char_table: char_table_3, sub_char_table: sub_char_table_3,
      bool_vector: bool_vector_3, hash_table: hash_table_6, obarray: obarray_2, subr: subr_7,
      subr_native: subr_native_6, native_comp_unit: native_comp_unit_6, buffer: buffer_20, frame: frame_3,
      window: window_3, process: process_3, terminal: terminal_3, const_fwd: const_fwd_2,
      const_buffer_fwd: const_buffer_fwd_2, charset_31_dev: charset_31_dev_3,
    },
  },
  'wide-align8': {
    27: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_4, vectorlike_header: vectorlike_header_2,
      vector: vector_4, charset: charset_4, interval: interval_4, blv: blv_3, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_7,
      finalizer: finalizer_4, bignum: bignum_2, record: record_4, font: font_4, compiled: compiled_4,
      char_table: char_table_4, sub_char_table: sub_char_table_4, bool_vector: bool_vector_4, hash_table: hash_table_7,
      subr: subr_8, buffer: buffer_21, frame: frame_4, window: window_4, process: process_4, terminal: terminal_4,
    },
    28: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_4, vectorlike_header: vectorlike_header_2,
      vector: vector_4, charset: charset_4, interval: interval_4, blv: blv_3, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_7,
      finalizer: finalizer_4, bignum: bignum_2, record: record_4, font: font_4, compiled: compiled_4,
      char_table: char_table_4, sub_char_table: sub_char_table_4, bool_vector: bool_vector_4, hash_table: hash_table_7,
      subr: subr_6, subr_native: subr_native_7, native_comp_unit: native_comp_unit_7, buffer: buffer_22, frame: frame_4,
      window: window_4, process: process_4, terminal: terminal_4,
    },
    29: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_4, vectorlike_header: vectorlike_header_2,
      vector: vector_4, charset: charset_4, interval: interval_4, blv: blv_3, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_8,
      itree_node: itree_node_5, finalizer: finalizer_4, bignum: bignum_2, record: record_4, font: font_4,
      compiled: compiled_4, char_table: char_table_4, sub_char_table: sub_char_table_4, bool_vector: bool_vector_4,
      hash_table: hash_table_7, subr: subr_7, subr_native: subr_native_8, native_comp_unit: native_comp_unit_7,
      buffer: buffer_23, frame: frame_4, window: window_4, process: process_4, terminal: terminal_4,
    },
    30: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_4, vectorlike_header: vectorlike_header_2,
      vector: vector_4, charset: charset_8, interval: interval_4, blv: blv_3, fwd: fwd_2,
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
      const_buffer_fwd: const_buffer_fwd_2, charset_31_dev: charset_31_dev_4,
    },
  },
  llp64: {
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
      hash_table: hash_table_8, obarray: obarray_1, subr: subr_2, subr_native: subr_native_2,
      native_comp_unit: native_comp_unit_1, buffer: buffer_4, frame: frame_1, window: window_1, process: process_1,
      terminal: terminal_1,
    },
    31: {
      cons: cons_1, float: float_1, string: string_1, symbol: symbol_1, vectorlike_header: vectorlike_header_1,
      vector: vector_1, charset: charset_3, interval: interval_1, blv: blv_1, fwd: fwd_1, marker: marker_1,
      overlay: overlay_2, itree_node: itree_node_1, finalizer: finalizer_1, bignum: bignum_1, record: record_1,
      font: font_1, compiled: compiled_1, char_table: char_table_1, sub_char_table: sub_char_table_1,
      bool_vector: bool_vector_1, hash_table: hash_table_8, obarray: obarray_1, subr: subr_2,
      subr_native: subr_native_2, native_comp_unit: native_comp_unit_2, buffer: buffer_5, frame: frame_1,
      window: window_1, process: process_1, terminal: terminal_1, const_fwd: const_fwd_1,
      const_buffer_fwd: const_buffer_fwd_1, charset_31_dev: charset_31_dev_1,
    },
  },
  'ilp32-windows': {
    27: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_4, interval: interval_2, blv: blv_2, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_2, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_3,
      finalizer: finalizer_2, bignum: bignum_2, record: record_2, font: font_2, compiled: compiled_2,
      char_table: char_table_2, sub_char_table: sub_char_table_2, bool_vector: bool_vector_2, hash_table: hash_table_3,
      subr: subr_3, buffer: buffer_11, frame: frame_2, window: window_2, process: process_2, terminal: terminal_2,
    },
    28: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_4, interval: interval_2, blv: blv_2, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_2, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_3,
      finalizer: finalizer_2, bignum: bignum_2, record: record_2, font: font_2, compiled: compiled_2,
      char_table: char_table_2, sub_char_table: sub_char_table_2, bool_vector: bool_vector_2, hash_table: hash_table_3,
      subr: subr_3, subr_native: subr_native_3, native_comp_unit: native_comp_unit_3, buffer: buffer_12, frame: frame_2,
      window: window_2, process: process_2, terminal: terminal_2,
    },
    29: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_4, interval: interval_2, blv: blv_2, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_2, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_4,
      itree_node: itree_node_3, finalizer: finalizer_2, bignum: bignum_2, record: record_2, font: font_2,
      compiled: compiled_2, char_table: char_table_2, sub_char_table: sub_char_table_2, bool_vector: bool_vector_2,
      hash_table: hash_table_3, subr: subr_4, subr_native: subr_native_4, native_comp_unit: native_comp_unit_3,
      buffer: buffer_13, frame: frame_2, window: window_2, process: process_2, terminal: terminal_2,
    },
    30: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_5, interval: interval_2, blv: blv_2, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_2, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_4,
      itree_node: itree_node_3, finalizer: finalizer_2, bignum: bignum_2, record: record_2, font: font_2,
      compiled: compiled_2, char_table: char_table_2, sub_char_table: sub_char_table_2, bool_vector: bool_vector_2,
      hash_table: hash_table_9, obarray: obarray_2, subr: subr_4, subr_native: subr_native_4,
      native_comp_unit: native_comp_unit_3, buffer: buffer_14, frame: frame_2, window: window_2, process: process_2,
      terminal: terminal_2,
    },
    31: {
      cons: cons_2, float: float_1, string: string_2, symbol: symbol_2, vectorlike_header: vectorlike_header_2,
      vector: vector_2, charset: charset_6, interval: interval_2, blv: blv_2, fwd: fwd_2, marker: marker_2,
      overlay: overlay_4, itree_node: itree_node_3, finalizer: finalizer_2, bignum: bignum_2, record: record_2,
      font: font_2, compiled: compiled_2, char_table: char_table_2, sub_char_table: sub_char_table_2,
      bool_vector: bool_vector_2, hash_table: hash_table_9, obarray: obarray_2, subr: subr_4,
      subr_native: subr_native_4, native_comp_unit: native_comp_unit_4, buffer: buffer_15, frame: frame_2,
      window: window_2, process: process_2, terminal: terminal_2, const_fwd: const_fwd_2,
      const_buffer_fwd: const_buffer_fwd_2, charset_31_dev: charset_31_dev_2,
    },
  },
  'wide-windows': {
    27: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_4, vectorlike_header: vectorlike_header_2,
      vector: vector_4, charset: charset_4, interval: interval_4, blv: blv_3, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_7,
      finalizer: finalizer_4, bignum: bignum_2, record: record_4, font: font_4, compiled: compiled_4,
      char_table: char_table_4, sub_char_table: sub_char_table_4, bool_vector: bool_vector_4, hash_table: hash_table_7,
      subr: subr_8, buffer: buffer_21, frame: frame_4, window: window_4, process: process_4, terminal: terminal_4,
    },
    28: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_4, vectorlike_header: vectorlike_header_2,
      vector: vector_4, charset: charset_4, interval: interval_4, blv: blv_3, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_7,
      finalizer: finalizer_4, bignum: bignum_2, record: record_4, font: font_4, compiled: compiled_4,
      char_table: char_table_4, sub_char_table: sub_char_table_4, bool_vector: bool_vector_4, hash_table: hash_table_7,
      subr: subr_6, subr_native: subr_native_7, native_comp_unit: native_comp_unit_7, buffer: buffer_22, frame: frame_4,
      window: window_4, process: process_4, terminal: terminal_4,
    },
    29: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_4, vectorlike_header: vectorlike_header_2,
      vector: vector_4, charset: charset_4, interval: interval_4, blv: blv_3, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_8,
      itree_node: itree_node_5, finalizer: finalizer_4, bignum: bignum_2, record: record_4, font: font_4,
      compiled: compiled_4, char_table: char_table_4, sub_char_table: sub_char_table_4, bool_vector: bool_vector_4,
      hash_table: hash_table_7, subr: subr_7, subr_native: subr_native_8, native_comp_unit: native_comp_unit_7,
      buffer: buffer_23, frame: frame_4, window: window_4, process: process_4, terminal: terminal_4,
    },
    30: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_4, vectorlike_header: vectorlike_header_2,
      vector: vector_4, charset: charset_8, interval: interval_4, blv: blv_3, fwd: fwd_2,
      buffer_objfwd: buffer_objfwd_1, kboard_objfwd: kboard_objfwd_1, marker: marker_2, overlay: overlay_8,
      itree_node: itree_node_5, finalizer: finalizer_4, bignum: bignum_2, record: record_4, font: font_4,
      compiled: compiled_4, char_table: char_table_4, sub_char_table: sub_char_table_4, bool_vector: bool_vector_4,
      hash_table: hash_table_9, obarray: obarray_2, subr: subr_7, subr_native: subr_native_8,
      native_comp_unit: native_comp_unit_7, buffer: buffer_24, frame: frame_4, window: window_4, process: process_4,
      terminal: terminal_4,
    },
    31: {
      cons: cons_1, float: float_1, string: string_2, symbol: symbol_4, vectorlike_header: vectorlike_header_2,
      vector: vector_4, charset: charset_6, interval: interval_4, blv: blv_3, fwd: fwd_2, marker: marker_2,
      overlay: overlay_8, itree_node: itree_node_5, finalizer: finalizer_4, bignum: bignum_2, record: record_4,
      font: font_4, compiled: compiled_4, char_table: char_table_4, sub_char_table: sub_char_table_4,
      bool_vector: bool_vector_4, hash_table: hash_table_9, obarray: obarray_2, subr: subr_7,
      subr_native: subr_native_8, native_comp_unit: native_comp_unit_8, buffer: buffer_25, frame: frame_4,
      window: window_4, process: process_4, terminal: terminal_4, const_fwd: const_fwd_2,
      const_buffer_fwd: const_buffer_fwd_2, charset_31_dev: charset_31_dev_4,
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
      { lispSlots: 74, restWords: 70, struct: buffer_28 },
    ],
    28: [
      { lispSlots: 74, restWords: 69, struct: buffer_7 },
      { lispSlots: 74, restWords: 66, struct: buffer_29 },
    ],
    29: [
      { lispSlots: 75, restWords: 67, struct: buffer_8 },
      { lispSlots: 75, restWords: 64, struct: buffer_30 },
      { lispSlots: 74, restWords: 67, struct: buffer_31 },
      { lispSlots: 74, restWords: 64, struct: buffer_32 },
    ],
    30: [
      { lispSlots: 76, restWords: 67, struct: buffer_9 },
      { lispSlots: 76, restWords: 64, struct: buffer_33 },
      { lispSlots: 75, restWords: 67, struct: buffer_34 },
      { lispSlots: 75, restWords: 64, struct: buffer_35 },
    ],
    31: [
      { lispSlots: 76, restWords: 76, struct: buffer_10 },
      { lispSlots: 76, restWords: 73, struct: buffer_36 },
      { lispSlots: 75, restWords: 67, struct: buffer_34 },
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
  llp64: {
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
  'ilp32-windows': {
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
  'wide-windows': {
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
    charset_31_dev: {
      code_linear_p: { shift: 0, width: 1 },
      iso_chars_96: { shift: 1, width: 1 },
      ascii_compatible_p: { shift: 2, width: 1 },
      supplementary_p: { shift: 3, width: 1 },
      compact_codes_p: { shift: 4, width: 1 },
      unified_p: { shift: 5, width: 1 },
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
    lisp_size: { shift: 0, width: 12 },
    rest: { shift: 12, width: 12 },
    pvec: { shift: 24, width: 6 },
    is_pseudovector: { shift: 30, width: 1 },
    is_marked: { shift: 31, width: 1 },
  },
  8: {
    lisp_size: { shift: 0, width: 12 },
    rest: { shift: 12, width: 12 },
    pvec: { shift: 24, width: 6 },
    high: { shift: 30, width: 32 },
    is_pseudovector: { shift: 62, width: 1 },
    is_marked: { shift: 63, width: 1 },
  },
}

