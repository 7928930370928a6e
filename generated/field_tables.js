// Generated from spec/pdmp.ksy and spec/lisp_object.ksy and spec/pdmp_heap.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

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

// Fields are text until first asked for: a program asks for one layout of twenty-five, and as code all of them take 10 ms to
// import (Node 20). 'name size' follows the field before it without a gap, 'name size@offset' does not.
class Struct {
  #text

  constructor(size, text) {
    this.size = size
    this.#text = text
  }

  get fields() {
    let end = 0
    const json = this.#text.replace(/(\S+) (\d+)(?:@(\d+))?/g, (_, name, size, at = end) => {
      end = Number(at) + Number(size)
      return `"${name}":{"offset":${at},"size":${size}}`
    })
    const value = JSON.parse(`{${json}}`)
    Object.defineProperty(this, 'fields', { value, enumerable: true })
    return value
  }
}

const cons_1 = new Struct(16, 'car 8, cdr 8')

const float_1 = new Struct(8, 'data 8')

const string_1 = new Struct(32, 'num_chars 8, len_data 8, ofs_intervals 8, ofs_data 8')

const symbol_1 = new Struct(48, 'flags 2, name 8@8, val 8, func 8, plist 8, ofs_next 8')

const vectorlike_header_1 = new Struct(8, 'size_word 8')

const vector_1 = new Struct(16, 'header 8, contents.0 8')

const charset_1 = new Struct(328, `
  charset_id 4, hash_index 8@8, dimension 4, code_space 60, ofs_code_space_mask 8, flags 1, iso_final 4@92,
  iso_revision 4, emacs_mule_id 4, method 4, min_code 4, max_code 4, char_index_offset 4, min_char 4, max_char 4,
  invalid_code 4, fast_map 190, code_offset 4@324
`)

const interval_1 = new Struct(56, 'total_length 8, position 8, ofs_left 8, ofs_right 8, up 8, bits 1, plist 8@48')

const blv_1 = new Struct(40, 'bits 1, ofs_fwd 8@8, where 8, defcell 8, valcell 8')

const fwd_1 = new Struct(16, 'kind 4, ofs_var 8@8')

const buffer_objfwd_1 = new Struct(16, 'kind 4, offset 4, predicate 8')

const kboard_objfwd_1 = new Struct(8, 'kind 4, offset 4')

const marker_1 = new Struct(48, 'header 8, ofs_buffer 8, bits 1, ofs_next 8@24, charpos 8, bytepos 8')

const overlay_1 = new Struct(40, 'header 8, start_marker 8, end_marker 8, plist 8, ofs_next 8')

const finalizer_1 = new Struct(32, 'header 8, func 8, ofs_prev 8, ofs_next 8')

const bignum_1 = new Struct(24, 'header 8, alloc 4, mpsize 4, ofs_limbs 8')

const record_1 = new Struct(16, 'header 8, contents.0 8')

const font_1 = new Struct(16, 'header 8, contents.0 8')

const compiled_1 = new Struct(56, 'header 8, arglist 8, code 8, constants 8, depth 8, doc 8, interactive 8')

const char_table_1 = new Struct(560, `
  header 8, default_value 8, parent 8, purpose 8, ascii 8, contents.0 8, extras.0 8@552
`)

const sub_char_table_1 = new Struct(24, 'header 8, depth 4, min_char 4, slots.0 8')

const bool_vector_1 = new Struct(24, 'header 8, num_bits 8, words.0 8')

const hash_table_1 = new Struct(128, `
  header 8, weak 8, hash 8, next 8, index 8, count 8, next_free 8, purecopy 1, is_mutable 1, rehash_threshold 4@60,
  rehash_size 4, key_and_value 8@72, test_name 8, test_user_hash 8, test_user_cmp 8, ofs_cmpfn 8, ofs_hashfn 8,
  next_weak 8
`)

const subr_1 = new Struct(48, `
  header 8, ofs_function 8, min_args 2, max_args 2, ofs_symbol_name 8@24, intspec 8, doc 8
`)

const buffer_slots_1 = `
  header 8, name 8, filename 8, directory 8, backed_up 8, save_length 8, auto_save_file_name 8, read_only 8, mark 8,
  local_var_alist 8, major_mode 8, mode_name 8, mode_line_format 8, header_line_format 8, tab_line_format 8, keymap 8,
  abbrev_table 8, syntax_table 8, category_table 8, case_fold_search 8, tab_width 8, fill_column 8, left_margin 8,
  auto_fill_function 8, downcase_table 8, upcase_table 8, case_canon_table 8, case_eqv_table 8, truncate_lines 8,
  word_wrap 8, ctl_arrow 8, bidi_display_reordering 8, bidi_paragraph_direction 8, bidi_paragraph_separate_re 8,
  bidi_paragraph_start_re 8, selective_display 8, selective_display_ellipses 8, minor_modes 8, overwrite_mode 8,
  abbrev_mode 8, display_table 8, mark_active 8, enable_multibyte_characters 8, buffer_file_coding_system 8,
  file_format 8, auto_save_file_format 8, cache_long_scans 8, width_table 8, pt_marker 8, begv_marker 8, zv_marker 8,
  point_before_scroll 8, file_truename 8, invisibility_spec 8, last_selected_window 8, display_count 8,
  left_margin_cols 8, right_margin_cols 8, left_fringe_width 8, right_fringe_width 8, fringes_outside_margins 8,
  scroll_bar_width 8, scroll_bar_height 8, vertical_scroll_bar_type 8, horizontal_scroll_bar_type 8,
  indicate_empty_lines 8, indicate_buffer_boundaries 8, fringe_indicator_alist 8, fringe_cursor_alist 8, display_time 8,
  scroll_up_aggressively 8, scroll_down_aggressively 8, cursor_type 8, extra_line_spacing 8,
  cursor_in_non_selected_windows 8,
`

const buffer_1 = new Struct(1000, `${buffer_slots_1}
  own_text.beg 8, own_text.gpt 8, own_text.z 8, own_text.gpt_byte 8, own_text.z_byte 8, own_text.gap_size 8,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 8, own_text.end_unchanged 8, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 8, own_text.markers 8, own_text.bits 1, text 8@744, next 8,
  pt 8, pt_byte 8, begv 8, begv_byte 8, zv 8, zv_byte 8, base_buffer 8, indirections 4, window_count 4, local_flags 50,
  modtime 8@880, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 8, newline_cache 8, width_run_cache 8, bidi_paragraph_cache 8, bits 1, overlays_before 8@968,
  overlays_after 8, overlay_center 8, undo_list 8
`)

const frame_1 = new Struct(16, 'header 8, contents.0 8')

const window_1 = new Struct(16, 'header 8, contents.0 8')

const process_1 = new Struct(16, 'header 8, contents.0 8')

const terminal_1 = new Struct(16, 'header 8, contents.0 8')

const subr_native_1 = new Struct(80, `
  header 8, ofs_function 8, min_args 2, max_args 2, ofs_symbol_name 8@24, intspec 8, doc 8, native_comp_u 8,
  ofs_native_c_name 8, lambda_list 8, func_type 8
`)

const native_comp_unit_1 = new Struct(88, `
  header 8, file 8, optimize_qualities 8, lambda_gc_guard_h 8, lambda_c_name_idx_h 8, data_fdoc_v 8, data_vec 8,
  data_impure_vec 8, ofs_data_imp_relocs 8, loaded_once 1, load_ongoing 1, handle 8@80
`)

const buffer_slots_2 = `
  header 8, name 8, filename 8, directory 8, backed_up 8, save_length 8, auto_save_file_name 8, read_only 8, mark 8,
  local_var_alist 8, major_mode 8, local_minor_modes 8, mode_name 8, mode_line_format 8, header_line_format 8,
  tab_line_format 8, keymap 8, abbrev_table 8, syntax_table 8, category_table 8, case_fold_search 8, tab_width 8,
  fill_column 8, left_margin 8, auto_fill_function 8, downcase_table 8, upcase_table 8, case_canon_table 8,
  case_eqv_table 8, truncate_lines 8, word_wrap 8, ctl_arrow 8, bidi_display_reordering 8, bidi_paragraph_direction 8,
  bidi_paragraph_separate_re 8, bidi_paragraph_start_re 8, selective_display 8, selective_display_ellipses 8,
  overwrite_mode 8, abbrev_mode 8, display_table 8, mark_active 8, enable_multibyte_characters 8,
  buffer_file_coding_system 8, file_format 8, auto_save_file_format 8, cache_long_scans 8, width_table 8, pt_marker 8,
  begv_marker 8, zv_marker 8, point_before_scroll 8, file_truename 8, invisibility_spec 8, last_selected_window 8,
  display_count 8, left_margin_cols 8, right_margin_cols 8, left_fringe_width 8, right_fringe_width 8,
  fringes_outside_margins 8, scroll_bar_width 8, scroll_bar_height 8, vertical_scroll_bar_type 8,
  horizontal_scroll_bar_type 8, indicate_empty_lines 8, indicate_buffer_boundaries 8, fringe_indicator_alist 8,
  fringe_cursor_alist 8, display_time 8, scroll_up_aggressively 8, scroll_down_aggressively 8, cursor_type 8,
  extra_line_spacing 8, cursor_in_non_selected_windows 8,
`

const buffer_2 = new Struct(992, `${buffer_slots_2}
  own_text.beg 8, own_text.gpt 8, own_text.z 8, own_text.gpt_byte 8, own_text.z_byte 8, own_text.gap_size 8,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 8, own_text.end_unchanged 8, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 8, own_text.markers 8, own_text.bits 1, text 8@744, pt 8,
  pt_byte 8, begv 8, begv_byte 8, zv 8, zv_byte 8, base_buffer 8, indirections 4, window_count 4, local_flags 50,
  modtime 8@872, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 8, newline_cache 8, width_run_cache 8, bidi_paragraph_cache 8, bits 1, overlays_before 8@960,
  overlays_after 8, overlay_center 8, undo_list 8
`)

const overlay_2 = new Struct(32, 'header 8, plist 8, ofs_buffer 8, ofs_interval 8')

const itree_node_1 = new Struct(80, `
  ofs_parent 8, ofs_left 8, ofs_right 8, begin_pos 8, end_pos 8, limit 8, offset 8, otick 8, data 8, bits 1
`)

const subr_2 = new Struct(56, `
  header 8, ofs_function 8, min_args 2, max_args 2, ofs_symbol_name 8@24, intspec 8, command_modes 8, doc 8
`)

const subr_native_2 = new Struct(88, `
  header 8, ofs_function 8, min_args 2, max_args 2, ofs_symbol_name 8@24, intspec 8, command_modes 8, doc 8,
  native_comp_u 8, ofs_native_c_name 8, lambda_list 8, func_type 8
`)

const buffer_slots_3 = `
  header 8, name 8, filename 8, directory 8, backed_up 8, save_length 8, auto_save_file_name 8, read_only 8, mark 8,
  local_var_alist 8, major_mode 8, local_minor_modes 8, mode_name 8, mode_line_format 8, header_line_format 8,
  tab_line_format 8, keymap 8, abbrev_table 8, syntax_table 8, category_table 8, case_fold_search 8, tab_width 8,
  fill_column 8, left_margin 8, auto_fill_function 8, downcase_table 8, upcase_table 8, case_canon_table 8,
  case_eqv_table 8, truncate_lines 8, word_wrap 8, ctl_arrow 8, bidi_display_reordering 8, bidi_paragraph_direction 8,
  bidi_paragraph_separate_re 8, bidi_paragraph_start_re 8, selective_display 8, selective_display_ellipses 8,
  overwrite_mode 8, abbrev_mode 8, display_table 8, mark_active 8, enable_multibyte_characters 8,
  buffer_file_coding_system 8, file_format 8, auto_save_file_format 8, cache_long_scans 8, width_table 8, pt_marker 8,
  begv_marker 8, zv_marker 8, point_before_scroll 8, file_truename 8, invisibility_spec 8, last_selected_window 8,
  display_count 8, left_margin_cols 8, right_margin_cols 8, left_fringe_width 8, right_fringe_width 8,
  fringes_outside_margins 8, scroll_bar_width 8, scroll_bar_height 8, vertical_scroll_bar_type 8,
  horizontal_scroll_bar_type 8, indicate_empty_lines 8, indicate_buffer_boundaries 8, fringe_indicator_alist 8,
  fringe_cursor_alist 8, display_time 8, scroll_up_aggressively 8, scroll_down_aggressively 8, cursor_type 8,
  extra_line_spacing 8, ts_parser_list 8, cursor_in_non_selected_windows 8,
`

const buffer_3 = new Struct(984, `${buffer_slots_3}
  own_text.beg 8, own_text.gpt 8, own_text.z 8, own_text.gpt_byte 8, own_text.z_byte 8, own_text.gap_size 8,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 8, own_text.end_unchanged 8, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 8, own_text.markers 8, own_text.bits 1, text 8@752, pt 8,
  pt_byte 8, begv 8, begv_byte 8, zv 8, zv_byte 8, base_buffer 8, indirections 4, window_count 4, local_flags 50,
  modtime 8@880, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 8, newline_cache 8, width_run_cache 8, bidi_paragraph_cache 8, bits 1, overlays 8@968, undo_list 8
`)

const charset_2 = new Struct(328, `
  charset_id 4, attributes 8@8, dimension 4, code_space 60, ofs_code_space_mask 8, flags 1, iso_final 4@92,
  iso_revision 4, emacs_mule_id 4, method 4, min_code 4, max_code 4, char_index_offset 4, min_char 4, max_char 4,
  invalid_code 4, fast_map 190, code_offset 4@324
`)

const hash_table_2 = new Struct(72, `
  header 8, ofs_index 8, ofs_hash 8, ofs_key_and_value 8, ofs_test 8, ofs_next 8, count 4, next_free 4, table_size 4,
  index_bits 1, bits 1, next_weak 8@64
`)

const obarray_1 = new Struct(24, 'header 8, ofs_buckets 8, size_bits 4, count 4')

const buffer_slots_4 = `
  header 8, name 8, last_name 8, filename 8, directory 8, backed_up 8, save_length 8, auto_save_file_name 8,
  read_only 8, mark 8, local_var_alist 8, major_mode 8, local_minor_modes 8, mode_name 8, mode_line_format 8,
  header_line_format 8, tab_line_format 8, keymap 8, abbrev_table 8, syntax_table 8, category_table 8, tab_width 8,
  fill_column 8, left_margin 8, auto_fill_function 8, downcase_table 8, upcase_table 8, case_canon_table 8,
  case_eqv_table 8, truncate_lines 8, word_wrap 8, ctl_arrow 8, bidi_display_reordering 8, bidi_paragraph_direction 8,
  bidi_paragraph_separate_re 8, bidi_paragraph_start_re 8, selective_display 8, selective_display_ellipses 8,
  overwrite_mode 8, abbrev_mode 8, display_table 8, mark_active 8, enable_multibyte_characters 8,
  buffer_file_coding_system 8, file_format 8, auto_save_file_format 8, cache_long_scans 8, width_table 8, pt_marker 8,
  begv_marker 8, zv_marker 8, point_before_scroll 8, file_truename 8, invisibility_spec 8, last_selected_window 8,
  display_count 8, left_margin_cols 8, right_margin_cols 8, left_fringe_width 8, right_fringe_width 8,
  fringes_outside_margins 8, scroll_bar_width 8, scroll_bar_height 8, vertical_scroll_bar_type 8,
  horizontal_scroll_bar_type 8, indicate_empty_lines 8, indicate_buffer_boundaries 8, fringe_indicator_alist 8,
  fringe_cursor_alist 8, display_time 8, scroll_up_aggressively 8, scroll_down_aggressively 8, cursor_type 8,
  extra_line_spacing 8, ts_parser_list 8, text_conversion_style 8, cursor_in_non_selected_windows 8,
`

const buffer_4 = new Struct(992, `${buffer_slots_4}
  own_text.beg 8, own_text.gpt 8, own_text.z 8, own_text.gpt_byte 8, own_text.z_byte 8, own_text.gap_size 8,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 8, own_text.end_unchanged 8, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 8, own_text.markers 8, own_text.bits 1, text 8@760, pt 8,
  pt_byte 8, begv 8, begv_byte 8, zv 8, zv_byte 8, base_buffer 8, indirections 4, window_count 4, local_flags 50,
  modtime 8@888, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 8, newline_cache 8, width_run_cache 8, bidi_paragraph_cache 8, bits 1, overlays 8@976, undo_list 8
`)

const charset_3 = new Struct(320, `
  charset_id 4, dimension 4, code_space 60, ofs_code_space_mask 8@72, flags 1, iso_final 4@84, iso_revision 4,
  emacs_mule_id 4, method 4, min_code 4, max_code 4, char_index_offset 4, min_char 4, max_char 4, invalid_code 4,
  fast_map 190, code_offset 4@316
`)

const native_comp_unit_2 = new Struct(80, `
  header 8, file 8, optimize_qualities 8, lambda_gc_guard_h 8, lambda_c_name_idx_h 8, data_fdoc_v 8, data_vec 8,
  ofs_data_relocs 8, loaded_once 1, load_ongoing 1, handle 8@72
`)

const buffer_5 = new Struct(1064, `${buffer_slots_4}
  own_text.beg 8, own_text.gpt 8, own_text.z 8, own_text.gpt_byte 8, own_text.z_byte 8, own_text.gap_size 8,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 8, own_text.end_unchanged 8, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 8, own_text.markers 8, own_text.bits 1, text 8@760, pt 8,
  pt_byte 8, begv 8, begv_byte 8, zv 8, zv_byte 8, base_buffer 8, indirections 4, window_count 4, local_flags 50,
  modtime 8@888, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 8, newline_cache 8, width_run_cache 8, bidi_paragraph_cache 8, bits 1, overlays 8@976,
  ts_linecol.0 8, undo_list 8@1056
`)

const const_fwd_1 = new Struct(16, 'kind 1, ofs_var 8@8')

const const_buffer_fwd_1 = new Struct(16, 'kind 1, offset 2@8, predicate 1')

const charset_31_dev_1 = new Struct(328, `
  charset_id 4, attributes 8@8, dimension 4, code_space 60, ofs_code_space_mask 8, flags 1, iso_final 4@92,
  iso_revision 4, emacs_mule_id 4, method 4, min_code 4, max_code 4, char_index_offset 4, min_char 4, max_char 4,
  invalid_code 4, fast_map 190, code_offset 4@324
`)

const cons_2 = new Struct(8, 'car 4, cdr 4')

const string_2 = new Struct(16, 'num_chars 4, len_data 4, ofs_intervals 4, ofs_data 4')

const symbol_2 = new Struct(24, 'flags 2, name 4@4, val 4, func 4, plist 4, ofs_next 4')

const vectorlike_header_2 = new Struct(4, 'size_word 4')

const vector_2 = new Struct(8, 'header 4, contents.0 4')

const charset_4 = new Struct(316, `
  charset_id 4, hash_index 4, dimension 4, code_space 60, ofs_code_space_mask 4, flags 1, iso_final 4@80,
  iso_revision 4, emacs_mule_id 4, method 4, min_code 4, max_code 4, char_index_offset 4, min_char 4, max_char 4,
  invalid_code 4, fast_map 190, code_offset 4@312
`)

const interval_2 = new Struct(28, 'total_length 4, position 4, ofs_left 4, ofs_right 4, up 4, bits 1, plist 4@24')

const blv_2 = new Struct(20, 'bits 1, ofs_fwd 4@4, where 4, defcell 4, valcell 4')

const fwd_2 = new Struct(8, 'kind 4, ofs_var 4')

const buffer_objfwd_2 = new Struct(12, 'kind 4, offset 4, predicate 4')

const marker_2 = new Struct(24, 'header 4, ofs_buffer 4, bits 1, ofs_next 4@12, charpos 4, bytepos 4')

const overlay_3 = new Struct(24, 'header 4, start_marker 4, end_marker 4, plist 4, ofs_next 4')

const finalizer_2 = new Struct(16, 'header 4, func 4, ofs_prev 4, ofs_next 4')

const bignum_2 = new Struct(16, 'header 4, alloc 4, mpsize 4, ofs_limbs 4')

const record_2 = new Struct(8, 'header 4, contents.0 4')

const font_2 = new Struct(8, 'header 4, contents.0 4')

const compiled_2 = new Struct(28, 'header 4, arglist 4, code 4, constants 4, depth 4, doc 4, interactive 4')

const char_table_2 = new Struct(280, `
  header 4, default_value 4, parent 4, purpose 4, ascii 4, contents.0 4, extras.0 4@276
`)

const sub_char_table_2 = new Struct(16, 'header 4, depth 4, min_char 4, slots.0 4')

const bool_vector_2 = new Struct(12, 'header 4, num_bits 4, words.0 4')

const hash_table_3 = new Struct(72, `
  header 4, weak 4, hash 4, next 4, index 4, count 4, next_free 4, purecopy 1, is_mutable 1, rehash_threshold 4@32,
  rehash_size 4, key_and_value 4, test_name 4, test_user_hash 4, test_user_cmp 4, ofs_cmpfn 4, ofs_hashfn 4,
  next_weak 4
`)

const subr_3 = new Struct(24, `
  header 4, ofs_function 4, min_args 2, max_args 2, ofs_symbol_name 4, intspec 4, doc 4
`)

const buffer_slots_5 = `
  header 4, name 4, filename 4, directory 4, backed_up 4, save_length 4, auto_save_file_name 4, read_only 4, mark 4,
  local_var_alist 4, major_mode 4, mode_name 4, mode_line_format 4, header_line_format 4, tab_line_format 4, keymap 4,
  abbrev_table 4, syntax_table 4, category_table 4, case_fold_search 4, tab_width 4, fill_column 4, left_margin 4,
  auto_fill_function 4, downcase_table 4, upcase_table 4, case_canon_table 4, case_eqv_table 4, truncate_lines 4,
  word_wrap 4, ctl_arrow 4, bidi_display_reordering 4, bidi_paragraph_direction 4, bidi_paragraph_separate_re 4,
  bidi_paragraph_start_re 4, selective_display 4, selective_display_ellipses 4, minor_modes 4, overwrite_mode 4,
  abbrev_mode 4, display_table 4, mark_active 4, enable_multibyte_characters 4, buffer_file_coding_system 4,
  file_format 4, auto_save_file_format 4, cache_long_scans 4, width_table 4, pt_marker 4, begv_marker 4, zv_marker 4,
  point_before_scroll 4, file_truename 4, invisibility_spec 4, last_selected_window 4, display_count 4,
  left_margin_cols 4, right_margin_cols 4, left_fringe_width 4, right_fringe_width 4, fringes_outside_margins 4,
  scroll_bar_width 4, scroll_bar_height 4, vertical_scroll_bar_type 4, horizontal_scroll_bar_type 4,
  indicate_empty_lines 4, indicate_buffer_boundaries 4, fringe_indicator_alist 4, fringe_cursor_alist 4, display_time 4,
  scroll_up_aggressively 4, scroll_down_aggressively 4, cursor_type 4, extra_line_spacing 4,
  cursor_in_non_selected_windows 4,
`

const buffer_6 = new Struct(568, `${buffer_slots_5}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@400, next 4,
  pt 4, pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@496, modtime_rest 4, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 4,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays_before 4@552,
  overlays_after 4, overlay_center 4, undo_list 4
`)

const frame_2 = new Struct(8, 'header 4, contents.0 4')

const window_2 = new Struct(8, 'header 4, contents.0 4')

const process_2 = new Struct(8, 'header 4, contents.0 4')

const terminal_2 = new Struct(8, 'header 4, contents.0 4')

const subr_native_3 = new Struct(40, `
  header 4, ofs_function 4, min_args 2, max_args 2, ofs_symbol_name 4, intspec 4, doc 4, native_comp_u 4,
  ofs_native_c_name 4, lambda_list 4, func_type 4
`)

const native_comp_unit_3 = new Struct(48, `
  header 4, file 4, optimize_qualities 4, lambda_gc_guard_h 4, lambda_c_name_idx_h 4, data_fdoc_v 4, data_vec 4,
  data_impure_vec 4, ofs_data_imp_relocs 4, loaded_once 1, load_ongoing 1, handle 4@40
`)

const buffer_slots_6 = `
  header 4, name 4, filename 4, directory 4, backed_up 4, save_length 4, auto_save_file_name 4, read_only 4, mark 4,
  local_var_alist 4, major_mode 4, local_minor_modes 4, mode_name 4, mode_line_format 4, header_line_format 4,
  tab_line_format 4, keymap 4, abbrev_table 4, syntax_table 4, category_table 4, case_fold_search 4, tab_width 4,
  fill_column 4, left_margin 4, auto_fill_function 4, downcase_table 4, upcase_table 4, case_canon_table 4,
  case_eqv_table 4, truncate_lines 4, word_wrap 4, ctl_arrow 4, bidi_display_reordering 4, bidi_paragraph_direction 4,
  bidi_paragraph_separate_re 4, bidi_paragraph_start_re 4, selective_display 4, selective_display_ellipses 4,
  overwrite_mode 4, abbrev_mode 4, display_table 4, mark_active 4, enable_multibyte_characters 4,
  buffer_file_coding_system 4, file_format 4, auto_save_file_format 4, cache_long_scans 4, width_table 4, pt_marker 4,
  begv_marker 4, zv_marker 4, point_before_scroll 4, file_truename 4, invisibility_spec 4, last_selected_window 4,
  display_count 4, left_margin_cols 4, right_margin_cols 4, left_fringe_width 4, right_fringe_width 4,
  fringes_outside_margins 4, scroll_bar_width 4, scroll_bar_height 4, vertical_scroll_bar_type 4,
  horizontal_scroll_bar_type 4, indicate_empty_lines 4, indicate_buffer_boundaries 4, fringe_indicator_alist 4,
  fringe_cursor_alist 4, display_time 4, scroll_up_aggressively 4, scroll_down_aggressively 4, cursor_type 4,
  extra_line_spacing 4, cursor_in_non_selected_windows 4,
`

const buffer_7 = new Struct(576, `${buffer_slots_6}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@400, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@492, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays_before 4@560,
  overlays_after 4, overlay_center 4, undo_list 4
`)

const overlay_4 = new Struct(16, 'header 4, plist 4, ofs_buffer 4, ofs_interval 4')

const itree_node_2 = new Struct(44, `
  ofs_parent 4, ofs_left 4, ofs_right 4, begin_pos 4, end_pos 4, limit 4, offset 4, otick 8, data 4, bits 1
`)

const subr_4 = new Struct(32, `
  header 4, ofs_function 4, min_args 2, max_args 2, ofs_symbol_name 4, intspec 4, command_modes 4, doc 4
`)

const subr_native_4 = new Struct(48, `
  header 4, ofs_function 4, min_args 2, max_args 2, ofs_symbol_name 4, intspec 4, command_modes 4, doc 4,
  native_comp_u 4, ofs_native_c_name 4, lambda_list 4, func_type 4
`)

const buffer_slots_7 = `
  header 4, name 4, filename 4, directory 4, backed_up 4, save_length 4, auto_save_file_name 4, read_only 4, mark 4,
  local_var_alist 4, major_mode 4, local_minor_modes 4, mode_name 4, mode_line_format 4, header_line_format 4,
  tab_line_format 4, keymap 4, abbrev_table 4, syntax_table 4, category_table 4, case_fold_search 4, tab_width 4,
  fill_column 4, left_margin 4, auto_fill_function 4, downcase_table 4, upcase_table 4, case_canon_table 4,
  case_eqv_table 4, truncate_lines 4, word_wrap 4, ctl_arrow 4, bidi_display_reordering 4, bidi_paragraph_direction 4,
  bidi_paragraph_separate_re 4, bidi_paragraph_start_re 4, selective_display 4, selective_display_ellipses 4,
  overwrite_mode 4, abbrev_mode 4, display_table 4, mark_active 4, enable_multibyte_characters 4,
  buffer_file_coding_system 4, file_format 4, auto_save_file_format 4, cache_long_scans 4, width_table 4, pt_marker 4,
  begv_marker 4, zv_marker 4, point_before_scroll 4, file_truename 4, invisibility_spec 4, last_selected_window 4,
  display_count 4, left_margin_cols 4, right_margin_cols 4, left_fringe_width 4, right_fringe_width 4,
  fringes_outside_margins 4, scroll_bar_width 4, scroll_bar_height 4, vertical_scroll_bar_type 4,
  horizontal_scroll_bar_type 4, indicate_empty_lines 4, indicate_buffer_boundaries 4, fringe_indicator_alist 4,
  fringe_cursor_alist 4, display_time 4, scroll_up_aggressively 4, scroll_down_aggressively 4, cursor_type 4,
  extra_line_spacing 4, ts_parser_list 4, cursor_in_non_selected_windows 4,
`

const buffer_8 = new Struct(572, `${buffer_slots_7}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@404, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@496, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@564, undo_list 4
`)

const charset_5 = new Struct(316, `
  charset_id 4, attributes 4, dimension 4, code_space 60, ofs_code_space_mask 4, flags 1, iso_final 4@80,
  iso_revision 4, emacs_mule_id 4, method 4, min_code 4, max_code 4, char_index_offset 4, min_char 4, max_char 4,
  invalid_code 4, fast_map 190, code_offset 4@312
`)

const hash_table_4 = new Struct(48, `
  header 4, ofs_index 4, ofs_hash 4, ofs_key_and_value 4, ofs_test 4, ofs_next 4, count 4, next_free 4, table_size 4,
  index_bits 1, bits 1, next_weak 4@40
`)

const obarray_2 = new Struct(16, 'header 4, ofs_buckets 4, size_bits 4, count 4')

const buffer_slots_8 = `
  header 4, name 4, last_name 4, filename 4, directory 4, backed_up 4, save_length 4, auto_save_file_name 4,
  read_only 4, mark 4, local_var_alist 4, major_mode 4, local_minor_modes 4, mode_name 4, mode_line_format 4,
  header_line_format 4, tab_line_format 4, keymap 4, abbrev_table 4, syntax_table 4, category_table 4, tab_width 4,
  fill_column 4, left_margin 4, auto_fill_function 4, downcase_table 4, upcase_table 4, case_canon_table 4,
  case_eqv_table 4, truncate_lines 4, word_wrap 4, ctl_arrow 4, bidi_display_reordering 4, bidi_paragraph_direction 4,
  bidi_paragraph_separate_re 4, bidi_paragraph_start_re 4, selective_display 4, selective_display_ellipses 4,
  overwrite_mode 4, abbrev_mode 4, display_table 4, mark_active 4, enable_multibyte_characters 4,
  buffer_file_coding_system 4, file_format 4, auto_save_file_format 4, cache_long_scans 4, width_table 4, pt_marker 4,
  begv_marker 4, zv_marker 4, point_before_scroll 4, file_truename 4, invisibility_spec 4, last_selected_window 4,
  display_count 4, left_margin_cols 4, right_margin_cols 4, left_fringe_width 4, right_fringe_width 4,
  fringes_outside_margins 4, scroll_bar_width 4, scroll_bar_height 4, vertical_scroll_bar_type 4,
  horizontal_scroll_bar_type 4, indicate_empty_lines 4, indicate_buffer_boundaries 4, fringe_indicator_alist 4,
  fringe_cursor_alist 4, display_time 4, scroll_up_aggressively 4, scroll_down_aggressively 4, cursor_type 4,
  extra_line_spacing 4, ts_parser_list 4, text_conversion_style 4, cursor_in_non_selected_windows 4,
`

const buffer_9 = new Struct(576, `${buffer_slots_8}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@408, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@500, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@568, undo_list 4
`)

const charset_6 = new Struct(312, `
  charset_id 4, dimension 4, code_space 60, ofs_code_space_mask 4, flags 1, iso_final 4@76, iso_revision 4,
  emacs_mule_id 4, method 4, min_code 4, max_code 4, char_index_offset 4, min_char 4, max_char 4, invalid_code 4,
  fast_map 190, code_offset 4@308
`)

const native_comp_unit_4 = new Struct(40, `
  header 4, file 4, optimize_qualities 4, lambda_gc_guard_h 4, lambda_c_name_idx_h 4, data_fdoc_v 4, data_vec 4,
  ofs_data_relocs 4, loaded_once 1, load_ongoing 1, handle 4@36
`)

const buffer_10 = new Struct(612, `${buffer_slots_8}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@408, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@500, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@568,
  ts_linecol.0 4, undo_list 4@608
`)

const const_fwd_2 = new Struct(8, 'kind 1, ofs_var 4@4')

const const_buffer_fwd_2 = new Struct(8, 'kind 1, offset 2@4, predicate 1')

const charset_31_dev_2 = new Struct(316, `
  charset_id 4, attributes 4, dimension 4, code_space 60, ofs_code_space_mask 4, flags 1, iso_final 4@80,
  iso_revision 4, emacs_mule_id 4, method 4, min_code 4, max_code 4, char_index_offset 4, min_char 4, max_char 4,
  invalid_code 4, fast_map 190, code_offset 4@312
`)

const buffer_11 = new Struct(576, `${buffer_slots_5}
  own_text.beg 4@304, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@408, next 4,
  pt 4, pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@504, modtime_rest 4, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 4,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays_before 4@560,
  overlays_after 4, overlay_center 4, undo_list 4
`)

const buffer_12 = new Struct(592, `${buffer_slots_6}
  own_text.beg 4@304, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@408, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@504, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays_before 4@572,
  overlays_after 4, overlay_center 4, undo_list 4
`)

const itree_node_3 = new Struct(48, `
  ofs_parent 4, ofs_left 4, ofs_right 4, begin_pos 4, end_pos 4, limit 4, offset 4, otick 8@32, data 4, bits 1
`)

const buffer_13 = new Struct(584, `${buffer_slots_7}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@408, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@504, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@572, undo_list 4
`)

const buffer_14 = new Struct(592, `${buffer_slots_8}
  own_text.beg 4@312, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@416, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@512, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@580, undo_list 4
`)

const buffer_15 = new Struct(624, `${buffer_slots_8}
  own_text.beg 4@312, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@416, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@512, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@580,
  ts_linecol.0 4, undo_list 4@620
`)

const symbol_3 = new Struct(40, 'flags 2, name 8@4, val 8, func 8, plist 8, ofs_next 4')

const vector_3 = new Struct(12, 'header 4, contents.0 8')

const interval_3 = new Struct(36, 'total_length 4, position 4, ofs_left 4, ofs_right 4, up 8, bits 1, plist 8@28')

const blv_3 = new Struct(32, 'bits 1, ofs_fwd 4@4, where 8, defcell 8, valcell 8')

const overlay_5 = new Struct(32, 'header 4, start_marker 8, end_marker 8, plist 8, ofs_next 4')

const finalizer_3 = new Struct(20, 'header 4, func 8, ofs_prev 4, ofs_next 4')

const record_3 = new Struct(12, 'header 4, contents.0 8')

const font_3 = new Struct(12, 'header 4, contents.0 8')

const compiled_3 = new Struct(52, 'header 4, arglist 8, code 8, constants 8, depth 8, doc 8, interactive 8')

const char_table_3 = new Struct(556, `
  header 4, default_value 8, parent 8, purpose 8, ascii 8, contents.0 8, extras.0 8@548
`)

const sub_char_table_3 = new Struct(20, 'header 4, depth 4, min_char 4, slots.0 8')

const bool_vector_3 = new Struct(16, 'header 4, num_bits 8, words.0 4')

const hash_table_5 = new Struct(100, `
  header 4, weak 8, hash 8, next 8, index 8, count 4, next_free 4, purecopy 1, is_mutable 1, rehash_threshold 4@48,
  rehash_size 4, key_and_value 8, test_name 8, test_user_hash 8, test_user_cmp 8, ofs_cmpfn 4, ofs_hashfn 4,
  next_weak 4
`)

const subr_5 = new Struct(28, `
  header 4, ofs_function 4, min_args 2, max_args 2, ofs_symbol_name 4, intspec 4, doc 8
`)

const buffer_slots_9 = `
  header 4, name 8, filename 8, directory 8, backed_up 8, save_length 8, auto_save_file_name 8, read_only 8, mark 8,
  local_var_alist 8, major_mode 8, mode_name 8, mode_line_format 8, header_line_format 8, tab_line_format 8, keymap 8,
  abbrev_table 8, syntax_table 8, category_table 8, case_fold_search 8, tab_width 8, fill_column 8, left_margin 8,
  auto_fill_function 8, downcase_table 8, upcase_table 8, case_canon_table 8, case_eqv_table 8, truncate_lines 8,
  word_wrap 8, ctl_arrow 8, bidi_display_reordering 8, bidi_paragraph_direction 8, bidi_paragraph_separate_re 8,
  bidi_paragraph_start_re 8, selective_display 8, selective_display_ellipses 8, minor_modes 8, overwrite_mode 8,
  abbrev_mode 8, display_table 8, mark_active 8, enable_multibyte_characters 8, buffer_file_coding_system 8,
  file_format 8, auto_save_file_format 8, cache_long_scans 8, width_table 8, pt_marker 8, begv_marker 8, zv_marker 8,
  point_before_scroll 8, file_truename 8, invisibility_spec 8, last_selected_window 8, display_count 8,
  left_margin_cols 8, right_margin_cols 8, left_fringe_width 8, right_fringe_width 8, fringes_outside_margins 8,
  scroll_bar_width 8, scroll_bar_height 8, vertical_scroll_bar_type 8, horizontal_scroll_bar_type 8,
  indicate_empty_lines 8, indicate_buffer_boundaries 8, fringe_indicator_alist 8, fringe_cursor_alist 8, display_time 8,
  scroll_up_aggressively 8, scroll_down_aggressively 8, cursor_type 8, extra_line_spacing 8,
  cursor_in_non_selected_windows 8,
`

const buffer_16 = new Struct(868, `${buffer_slots_9}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@696, next 4,
  pt 4, pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@792, modtime_rest 4, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 4,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays_before 4@848,
  overlays_after 4, overlay_center 4, undo_list 8
`)

const frame_3 = new Struct(12, 'header 4, contents.0 8')

const window_3 = new Struct(12, 'header 4, contents.0 8')

const process_3 = new Struct(12, 'header 4, contents.0 8')

const terminal_3 = new Struct(12, 'header 4, contents.0 8')

const subr_6 = new Struct(32, `
  header 4, ofs_function 4, min_args 2, max_args 2, ofs_symbol_name 4, intspec 8, doc 8
`)

const subr_native_5 = new Struct(60, `
  header 4, ofs_function 4, min_args 2, max_args 2, ofs_symbol_name 4, intspec 8, doc 8, native_comp_u 8,
  ofs_native_c_name 4, lambda_list 8, func_type 8
`)

const native_comp_unit_5 = new Struct(72, `
  header 4, file 8, optimize_qualities 8, lambda_gc_guard_h 8, lambda_c_name_idx_h 8, data_fdoc_v 8, data_vec 8,
  data_impure_vec 8, ofs_data_imp_relocs 4, loaded_once 1, load_ongoing 1, handle 4@68
`)

const buffer_slots_10 = `
  header 4, name 8, filename 8, directory 8, backed_up 8, save_length 8, auto_save_file_name 8, read_only 8, mark 8,
  local_var_alist 8, major_mode 8, local_minor_modes 8, mode_name 8, mode_line_format 8, header_line_format 8,
  tab_line_format 8, keymap 8, abbrev_table 8, syntax_table 8, category_table 8, case_fold_search 8, tab_width 8,
  fill_column 8, left_margin 8, auto_fill_function 8, downcase_table 8, upcase_table 8, case_canon_table 8,
  case_eqv_table 8, truncate_lines 8, word_wrap 8, ctl_arrow 8, bidi_display_reordering 8, bidi_paragraph_direction 8,
  bidi_paragraph_separate_re 8, bidi_paragraph_start_re 8, selective_display 8, selective_display_ellipses 8,
  overwrite_mode 8, abbrev_mode 8, display_table 8, mark_active 8, enable_multibyte_characters 8,
  buffer_file_coding_system 8, file_format 8, auto_save_file_format 8, cache_long_scans 8, width_table 8, pt_marker 8,
  begv_marker 8, zv_marker 8, point_before_scroll 8, file_truename 8, invisibility_spec 8, last_selected_window 8,
  display_count 8, left_margin_cols 8, right_margin_cols 8, left_fringe_width 8, right_fringe_width 8,
  fringes_outside_margins 8, scroll_bar_width 8, scroll_bar_height 8, vertical_scroll_bar_type 8,
  horizontal_scroll_bar_type 8, indicate_empty_lines 8, indicate_buffer_boundaries 8, fringe_indicator_alist 8,
  fringe_cursor_alist 8, display_time 8, scroll_up_aggressively 8, scroll_down_aggressively 8, cursor_type 8,
  extra_line_spacing 8, cursor_in_non_selected_windows 8,
`

const buffer_17 = new Struct(876, `${buffer_slots_10}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@696, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@788, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays_before 4@856,
  overlays_after 4, overlay_center 4, undo_list 8
`)

const overlay_6 = new Struct(20, 'header 4, plist 8, ofs_buffer 4, ofs_interval 4')

const itree_node_4 = new Struct(48, `
  ofs_parent 4, ofs_left 4, ofs_right 4, begin_pos 4, end_pos 4, limit 4, offset 4, otick 8, data 8, bits 1
`)

const subr_7 = new Struct(40, `
  header 4, ofs_function 4, min_args 2, max_args 2, ofs_symbol_name 4, intspec 8, command_modes 8, doc 8
`)

const subr_native_6 = new Struct(68, `
  header 4, ofs_function 4, min_args 2, max_args 2, ofs_symbol_name 4, intspec 8, command_modes 8, doc 8,
  native_comp_u 8, ofs_native_c_name 4, lambda_list 8, func_type 8
`)

const buffer_slots_11 = `
  header 4, name 8, filename 8, directory 8, backed_up 8, save_length 8, auto_save_file_name 8, read_only 8, mark 8,
  local_var_alist 8, major_mode 8, local_minor_modes 8, mode_name 8, mode_line_format 8, header_line_format 8,
  tab_line_format 8, keymap 8, abbrev_table 8, syntax_table 8, category_table 8, case_fold_search 8, tab_width 8,
  fill_column 8, left_margin 8, auto_fill_function 8, downcase_table 8, upcase_table 8, case_canon_table 8,
  case_eqv_table 8, truncate_lines 8, word_wrap 8, ctl_arrow 8, bidi_display_reordering 8, bidi_paragraph_direction 8,
  bidi_paragraph_separate_re 8, bidi_paragraph_start_re 8, selective_display 8, selective_display_ellipses 8,
  overwrite_mode 8, abbrev_mode 8, display_table 8, mark_active 8, enable_multibyte_characters 8,
  buffer_file_coding_system 8, file_format 8, auto_save_file_format 8, cache_long_scans 8, width_table 8, pt_marker 8,
  begv_marker 8, zv_marker 8, point_before_scroll 8, file_truename 8, invisibility_spec 8, last_selected_window 8,
  display_count 8, left_margin_cols 8, right_margin_cols 8, left_fringe_width 8, right_fringe_width 8,
  fringes_outside_margins 8, scroll_bar_width 8, scroll_bar_height 8, vertical_scroll_bar_type 8,
  horizontal_scroll_bar_type 8, indicate_empty_lines 8, indicate_buffer_boundaries 8, fringe_indicator_alist 8,
  fringe_cursor_alist 8, display_time 8, scroll_up_aggressively 8, scroll_down_aggressively 8, cursor_type 8,
  extra_line_spacing 8, ts_parser_list 8, cursor_in_non_selected_windows 8,
`

const buffer_18 = new Struct(876, `${buffer_slots_11}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@704, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@796, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@864, undo_list 8
`)

const charset_7 = new Struct(320, `
  charset_id 4, attributes 8, dimension 4, code_space 60, ofs_code_space_mask 4, flags 1, iso_final 4@84,
  iso_revision 4, emacs_mule_id 4, method 4, min_code 4, max_code 4, char_index_offset 4, min_char 4, max_char 4,
  invalid_code 4, fast_map 190, code_offset 4@316
`)

const hash_table_6 = new Struct(44, `
  header 4, ofs_index 4, ofs_hash 4, ofs_key_and_value 4, ofs_test 4, ofs_next 4, count 4, next_free 4, table_size 4,
  index_bits 1, bits 1, next_weak 4@40
`)

const buffer_slots_12 = `
  header 4, name 8, last_name 8, filename 8, directory 8, backed_up 8, save_length 8, auto_save_file_name 8,
  read_only 8, mark 8, local_var_alist 8, major_mode 8, local_minor_modes 8, mode_name 8, mode_line_format 8,
  header_line_format 8, tab_line_format 8, keymap 8, abbrev_table 8, syntax_table 8, category_table 8, tab_width 8,
  fill_column 8, left_margin 8, auto_fill_function 8, downcase_table 8, upcase_table 8, case_canon_table 8,
  case_eqv_table 8, truncate_lines 8, word_wrap 8, ctl_arrow 8, bidi_display_reordering 8, bidi_paragraph_direction 8,
  bidi_paragraph_separate_re 8, bidi_paragraph_start_re 8, selective_display 8, selective_display_ellipses 8,
  overwrite_mode 8, abbrev_mode 8, display_table 8, mark_active 8, enable_multibyte_characters 8,
  buffer_file_coding_system 8, file_format 8, auto_save_file_format 8, cache_long_scans 8, width_table 8, pt_marker 8,
  begv_marker 8, zv_marker 8, point_before_scroll 8, file_truename 8, invisibility_spec 8, last_selected_window 8,
  display_count 8, left_margin_cols 8, right_margin_cols 8, left_fringe_width 8, right_fringe_width 8,
  fringes_outside_margins 8, scroll_bar_width 8, scroll_bar_height 8, vertical_scroll_bar_type 8,
  horizontal_scroll_bar_type 8, indicate_empty_lines 8, indicate_buffer_boundaries 8, fringe_indicator_alist 8,
  fringe_cursor_alist 8, display_time 8, scroll_up_aggressively 8, scroll_down_aggressively 8, cursor_type 8,
  extra_line_spacing 8, ts_parser_list 8, text_conversion_style 8, cursor_in_non_selected_windows 8,
`

const buffer_19 = new Struct(884, `${buffer_slots_12}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@712, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@804, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@872, undo_list 8
`)

const native_comp_unit_6 = new Struct(64, `
  header 4, file 8, optimize_qualities 8, lambda_gc_guard_h 8, lambda_c_name_idx_h 8, data_fdoc_v 8, data_vec 8,
  ofs_data_relocs 4, loaded_once 1, load_ongoing 1, handle 4@60
`)

const buffer_20 = new Struct(920, `${buffer_slots_12}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@712, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@804, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@872,
  ts_linecol.0 4, undo_list 8@912
`)

const charset_31_dev_3 = new Struct(320, `
  charset_id 4, attributes 8, dimension 4, code_space 60, ofs_code_space_mask 4, flags 1, iso_final 4@84,
  iso_revision 4, emacs_mule_id 4, method 4, min_code 4, max_code 4, char_index_offset 4, min_char 4, max_char 4,
  invalid_code 4, fast_map 190, code_offset 4@316
`)

const symbol_4 = new Struct(48, 'flags 2, name 8@8, val 8, func 8, plist 8, ofs_next 4')

const vector_4 = new Struct(16, 'header 4, contents.0 8@8')

const interval_4 = new Struct(40, 'total_length 4, position 4, ofs_left 4, ofs_right 4, up 8, bits 1, plist 8@32')

const overlay_7 = new Struct(40, 'header 4, start_marker 8@8, end_marker 8, plist 8, ofs_next 4')

const finalizer_4 = new Struct(24, 'header 4, func 8@8, ofs_prev 4, ofs_next 4')

const record_4 = new Struct(16, 'header 4, contents.0 8@8')

const font_4 = new Struct(16, 'header 4, contents.0 8@8')

const compiled_4 = new Struct(56, 'header 4, arglist 8@8, code 8, constants 8, depth 8, doc 8, interactive 8')

const char_table_4 = new Struct(560, `
  header 4, default_value 8@8, parent 8, purpose 8, ascii 8, contents.0 8, extras.0 8@552
`)

const sub_char_table_4 = new Struct(24, 'header 4, depth 4, min_char 4, slots.0 8@16')

const bool_vector_4 = new Struct(20, 'header 4, num_bits 8@8, words.0 4')

const hash_table_7 = new Struct(112, `
  header 4, weak 8@8, hash 8, next 8, index 8, count 4, next_free 4, purecopy 1, is_mutable 1, rehash_threshold 4@52,
  rehash_size 4, key_and_value 8@64, test_name 8, test_user_hash 8, test_user_cmp 8, ofs_cmpfn 4, ofs_hashfn 4,
  next_weak 4
`)

const subr_8 = new Struct(32, `
  header 4, ofs_function 4, min_args 2, max_args 2, ofs_symbol_name 4, intspec 4, doc 8@24
`)

const buffer_slots_13 = `
  header 4, name 8@8, filename 8, directory 8, backed_up 8, save_length 8, auto_save_file_name 8, read_only 8, mark 8,
  local_var_alist 8, major_mode 8, mode_name 8, mode_line_format 8, header_line_format 8, tab_line_format 8, keymap 8,
  abbrev_table 8, syntax_table 8, category_table 8, case_fold_search 8, tab_width 8, fill_column 8, left_margin 8,
  auto_fill_function 8, downcase_table 8, upcase_table 8, case_canon_table 8, case_eqv_table 8, truncate_lines 8,
  word_wrap 8, ctl_arrow 8, bidi_display_reordering 8, bidi_paragraph_direction 8, bidi_paragraph_separate_re 8,
  bidi_paragraph_start_re 8, selective_display 8, selective_display_ellipses 8, minor_modes 8, overwrite_mode 8,
  abbrev_mode 8, display_table 8, mark_active 8, enable_multibyte_characters 8, buffer_file_coding_system 8,
  file_format 8, auto_save_file_format 8, cache_long_scans 8, width_table 8, pt_marker 8, begv_marker 8, zv_marker 8,
  point_before_scroll 8, file_truename 8, invisibility_spec 8, last_selected_window 8, display_count 8,
  left_margin_cols 8, right_margin_cols 8, left_fringe_width 8, right_fringe_width 8, fringes_outside_margins 8,
  scroll_bar_width 8, scroll_bar_height 8, vertical_scroll_bar_type 8, horizontal_scroll_bar_type 8,
  indicate_empty_lines 8, indicate_buffer_boundaries 8, fringe_indicator_alist 8, fringe_cursor_alist 8, display_time 8,
  scroll_up_aggressively 8, scroll_down_aggressively 8, cursor_type 8, extra_line_spacing 8,
  cursor_in_non_selected_windows 8,
`

const buffer_21 = new Struct(880, `${buffer_slots_13}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@704, next 4,
  pt 4, pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@800, modtime_rest 4, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 4,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays_before 4@856,
  overlays_after 4, overlay_center 4, undo_list 8@872
`)

const frame_4 = new Struct(16, 'header 4, contents.0 8@8')

const window_4 = new Struct(16, 'header 4, contents.0 8@8')

const process_4 = new Struct(16, 'header 4, contents.0 8@8')

const terminal_4 = new Struct(16, 'header 4, contents.0 8@8')

const subr_native_7 = new Struct(64, `
  header 4, ofs_function 4, min_args 2, max_args 2, ofs_symbol_name 4, intspec 8, doc 8, native_comp_u 8,
  ofs_native_c_name 4, lambda_list 8@48, func_type 8
`)

const native_comp_unit_7 = new Struct(80, `
  header 4, file 8@8, optimize_qualities 8, lambda_gc_guard_h 8, lambda_c_name_idx_h 8, data_fdoc_v 8, data_vec 8,
  data_impure_vec 8, ofs_data_imp_relocs 4, loaded_once 1, load_ongoing 1, handle 4@72
`)

const buffer_slots_14 = `
  header 4, name 8@8, filename 8, directory 8, backed_up 8, save_length 8, auto_save_file_name 8, read_only 8, mark 8,
  local_var_alist 8, major_mode 8, local_minor_modes 8, mode_name 8, mode_line_format 8, header_line_format 8,
  tab_line_format 8, keymap 8, abbrev_table 8, syntax_table 8, category_table 8, case_fold_search 8, tab_width 8,
  fill_column 8, left_margin 8, auto_fill_function 8, downcase_table 8, upcase_table 8, case_canon_table 8,
  case_eqv_table 8, truncate_lines 8, word_wrap 8, ctl_arrow 8, bidi_display_reordering 8, bidi_paragraph_direction 8,
  bidi_paragraph_separate_re 8, bidi_paragraph_start_re 8, selective_display 8, selective_display_ellipses 8,
  overwrite_mode 8, abbrev_mode 8, display_table 8, mark_active 8, enable_multibyte_characters 8,
  buffer_file_coding_system 8, file_format 8, auto_save_file_format 8, cache_long_scans 8, width_table 8, pt_marker 8,
  begv_marker 8, zv_marker 8, point_before_scroll 8, file_truename 8, invisibility_spec 8, last_selected_window 8,
  display_count 8, left_margin_cols 8, right_margin_cols 8, left_fringe_width 8, right_fringe_width 8,
  fringes_outside_margins 8, scroll_bar_width 8, scroll_bar_height 8, vertical_scroll_bar_type 8,
  horizontal_scroll_bar_type 8, indicate_empty_lines 8, indicate_buffer_boundaries 8, fringe_indicator_alist 8,
  fringe_cursor_alist 8, display_time 8, scroll_up_aggressively 8, scroll_down_aggressively 8, cursor_type 8,
  extra_line_spacing 8, cursor_in_non_selected_windows 8,
`

const buffer_22 = new Struct(888, `${buffer_slots_14}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@704, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@800, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays_before 4@868,
  overlays_after 4, overlay_center 4, undo_list 8
`)

const overlay_8 = new Struct(24, 'header 4, plist 8@8, ofs_buffer 4, ofs_interval 4')

const itree_node_5 = new Struct(56, `
  ofs_parent 4, ofs_left 4, ofs_right 4, begin_pos 4, end_pos 4, limit 4, offset 4, otick 8@32, data 8, bits 1
`)

const subr_native_8 = new Struct(72, `
  header 4, ofs_function 4, min_args 2, max_args 2, ofs_symbol_name 4, intspec 8, command_modes 8, doc 8,
  native_comp_u 8, ofs_native_c_name 4, lambda_list 8@56, func_type 8
`)

const buffer_slots_15 = `
  header 4, name 8@8, filename 8, directory 8, backed_up 8, save_length 8, auto_save_file_name 8, read_only 8, mark 8,
  local_var_alist 8, major_mode 8, local_minor_modes 8, mode_name 8, mode_line_format 8, header_line_format 8,
  tab_line_format 8, keymap 8, abbrev_table 8, syntax_table 8, category_table 8, case_fold_search 8, tab_width 8,
  fill_column 8, left_margin 8, auto_fill_function 8, downcase_table 8, upcase_table 8, case_canon_table 8,
  case_eqv_table 8, truncate_lines 8, word_wrap 8, ctl_arrow 8, bidi_display_reordering 8, bidi_paragraph_direction 8,
  bidi_paragraph_separate_re 8, bidi_paragraph_start_re 8, selective_display 8, selective_display_ellipses 8,
  overwrite_mode 8, abbrev_mode 8, display_table 8, mark_active 8, enable_multibyte_characters 8,
  buffer_file_coding_system 8, file_format 8, auto_save_file_format 8, cache_long_scans 8, width_table 8, pt_marker 8,
  begv_marker 8, zv_marker 8, point_before_scroll 8, file_truename 8, invisibility_spec 8, last_selected_window 8,
  display_count 8, left_margin_cols 8, right_margin_cols 8, left_fringe_width 8, right_fringe_width 8,
  fringes_outside_margins 8, scroll_bar_width 8, scroll_bar_height 8, vertical_scroll_bar_type 8,
  horizontal_scroll_bar_type 8, indicate_empty_lines 8, indicate_buffer_boundaries 8, fringe_indicator_alist 8,
  fringe_cursor_alist 8, display_time 8, scroll_up_aggressively 8, scroll_down_aggressively 8, cursor_type 8,
  extra_line_spacing 8, ts_parser_list 8, cursor_in_non_selected_windows 8,
`

const buffer_23 = new Struct(888, `${buffer_slots_15}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@712, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@808, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@876, undo_list 8
`)

const charset_8 = new Struct(328, `
  charset_id 4, attributes 8@8, dimension 4, code_space 60, ofs_code_space_mask 4, flags 1, iso_final 4@88,
  iso_revision 4, emacs_mule_id 4, method 4, min_code 4, max_code 4, char_index_offset 4, min_char 4, max_char 4,
  invalid_code 4, fast_map 190, code_offset 4@320
`)

const buffer_slots_16 = `
  header 4, name 8@8, last_name 8, filename 8, directory 8, backed_up 8, save_length 8, auto_save_file_name 8,
  read_only 8, mark 8, local_var_alist 8, major_mode 8, local_minor_modes 8, mode_name 8, mode_line_format 8,
  header_line_format 8, tab_line_format 8, keymap 8, abbrev_table 8, syntax_table 8, category_table 8, tab_width 8,
  fill_column 8, left_margin 8, auto_fill_function 8, downcase_table 8, upcase_table 8, case_canon_table 8,
  case_eqv_table 8, truncate_lines 8, word_wrap 8, ctl_arrow 8, bidi_display_reordering 8, bidi_paragraph_direction 8,
  bidi_paragraph_separate_re 8, bidi_paragraph_start_re 8, selective_display 8, selective_display_ellipses 8,
  overwrite_mode 8, abbrev_mode 8, display_table 8, mark_active 8, enable_multibyte_characters 8,
  buffer_file_coding_system 8, file_format 8, auto_save_file_format 8, cache_long_scans 8, width_table 8, pt_marker 8,
  begv_marker 8, zv_marker 8, point_before_scroll 8, file_truename 8, invisibility_spec 8, last_selected_window 8,
  display_count 8, left_margin_cols 8, right_margin_cols 8, left_fringe_width 8, right_fringe_width 8,
  fringes_outside_margins 8, scroll_bar_width 8, scroll_bar_height 8, vertical_scroll_bar_type 8,
  horizontal_scroll_bar_type 8, indicate_empty_lines 8, indicate_buffer_boundaries 8, fringe_indicator_alist 8,
  fringe_cursor_alist 8, display_time 8, scroll_up_aggressively 8, scroll_down_aggressively 8, cursor_type 8,
  extra_line_spacing 8, ts_parser_list 8, text_conversion_style 8, cursor_in_non_selected_windows 8,
`

const buffer_24 = new Struct(896, `${buffer_slots_16}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@720, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@816, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@884, undo_list 8
`)

const native_comp_unit_8 = new Struct(72, `
  header 4, file 8@8, optimize_qualities 8, lambda_gc_guard_h 8, lambda_c_name_idx_h 8, data_fdoc_v 8, data_vec 8,
  ofs_data_relocs 4, loaded_once 1, load_ongoing 1, handle 4@64
`)

const buffer_25 = new Struct(936, `${buffer_slots_16}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@720, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@816, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@884,
  ts_linecol.0 4, undo_list 8@928
`)

const charset_31_dev_4 = new Struct(328, `
  charset_id 4, attributes 8@8, dimension 4, code_space 60, ofs_code_space_mask 4, flags 1, iso_final 4@88,
  iso_revision 4, emacs_mule_id 4, method 4, min_code 4, max_code 4, char_index_offset 4, min_char 4, max_char 4,
  invalid_code 4, fast_map 190, code_offset 4@320
`)

const hash_table_8 = new Struct(80, `
  header 8, ofs_index 8, ofs_hash 8, ofs_key_and_value 8, ofs_test 8, ofs_next 8, count 4, next_free 4, table_size 4,
  index_bits 1, bits 1@64, next_weak 8@72
`)

const hash_table_9 = new Struct(48, `
  header 4, ofs_index 4, ofs_hash 4, ofs_key_and_value 4, ofs_test 4, ofs_next 4, count 4, next_free 4, table_size 4,
  index_bits 1, bits 1@40, next_weak 4@44
`)

const buffer_26 = new Struct(976, `${buffer_slots_2}
  own_text.beg 8, own_text.gpt 8, own_text.z 8, own_text.gpt_byte 8, own_text.z_byte 8, own_text.gap_size 8,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 8, own_text.end_unchanged 8, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 8, own_text.markers 8, own_text.bits 1, text 8@744, pt 8,
  pt_byte 8, begv 8, begv_byte 8, zv 8, zv_byte 8, base_buffer 8, indirections 4, window_count 4, local_flags 50,
  modtime 8@872, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 8, newline_cache 8, width_run_cache 8, bidi_paragraph_cache 8, bits 1, overlays 8@960, undo_list 8
`)

const buffer_slots_17 = `
  header 8, name 8, last_name 8, filename 8, directory 8, backed_up 8, save_length 8, auto_save_file_name 8,
  read_only 8, mark 8, local_var_alist 8, major_mode 8, local_minor_modes 8, mode_name 8, mode_line_format 8,
  header_line_format 8, tab_line_format 8, keymap 8, abbrev_table 8, syntax_table 8, category_table 8, tab_width 8,
  fill_column 8, left_margin 8, auto_fill_function 8, downcase_table 8, upcase_table 8, case_canon_table 8,
  case_eqv_table 8, truncate_lines 8, word_wrap 8, ctl_arrow 8, bidi_display_reordering 8, bidi_paragraph_direction 8,
  bidi_paragraph_separate_re 8, bidi_paragraph_start_re 8, selective_display 8, selective_display_ellipses 8,
  overwrite_mode 8, abbrev_mode 8, display_table 8, mark_active 8, enable_multibyte_characters 8,
  buffer_file_coding_system 8, file_format 8, auto_save_file_format 8, cache_long_scans 8, width_table 8, pt_marker 8,
  begv_marker 8, zv_marker 8, point_before_scroll 8, file_truename 8, invisibility_spec 8, last_selected_window 8,
  display_count 8, left_margin_cols 8, right_margin_cols 8, left_fringe_width 8, right_fringe_width 8,
  fringes_outside_margins 8, scroll_bar_width 8, scroll_bar_height 8, vertical_scroll_bar_type 8,
  horizontal_scroll_bar_type 8, indicate_empty_lines 8, indicate_buffer_boundaries 8, fringe_indicator_alist 8,
  fringe_cursor_alist 8, display_time 8, scroll_up_aggressively 8, scroll_down_aggressively 8, cursor_type 8,
  extra_line_spacing 8, text_conversion_style 8, cursor_in_non_selected_windows 8,
`

const buffer_27 = new Struct(984, `${buffer_slots_17}
  own_text.beg 8, own_text.gpt 8, own_text.z 8, own_text.gpt_byte 8, own_text.z_byte 8, own_text.gap_size 8,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 8, own_text.end_unchanged 8, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 8, own_text.markers 8, own_text.bits 1, text 8@752, pt 8,
  pt_byte 8, begv 8, begv_byte 8, zv 8, zv_byte 8, base_buffer 8, indirections 4, window_count 4, local_flags 50,
  modtime 8@880, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 8, newline_cache 8, width_run_cache 8, bidi_paragraph_cache 8, bits 1, overlays 8@968, undo_list 8
`)

const buffer_28 = new Struct(580, `${buffer_slots_5}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@400, next 4,
  pt 4, pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@496, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays_before 4@564,
  overlays_after 4, overlay_center 4, undo_list 4
`)

const buffer_29 = new Struct(564, `${buffer_slots_6}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@400, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@492, modtime_rest 4, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 4,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays_before 4@548,
  overlays_after 4, overlay_center 4, undo_list 4
`)

const buffer_30 = new Struct(560, `${buffer_slots_7}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@404, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@496, modtime_rest 4, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 4,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@552, undo_list 4
`)

const buffer_31 = new Struct(568, `${buffer_slots_6}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@400, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@492, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@560, undo_list 4
`)

const buffer_32 = new Struct(556, `${buffer_slots_6}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@400, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@492, modtime_rest 4, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 4,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@548, undo_list 4
`)

const buffer_33 = new Struct(564, `${buffer_slots_8}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@408, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@500, modtime_rest 4, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 4,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@556, undo_list 4
`)

const buffer_slots_18 = `
  header 4, name 4, last_name 4, filename 4, directory 4, backed_up 4, save_length 4, auto_save_file_name 4,
  read_only 4, mark 4, local_var_alist 4, major_mode 4, local_minor_modes 4, mode_name 4, mode_line_format 4,
  header_line_format 4, tab_line_format 4, keymap 4, abbrev_table 4, syntax_table 4, category_table 4, tab_width 4,
  fill_column 4, left_margin 4, auto_fill_function 4, downcase_table 4, upcase_table 4, case_canon_table 4,
  case_eqv_table 4, truncate_lines 4, word_wrap 4, ctl_arrow 4, bidi_display_reordering 4, bidi_paragraph_direction 4,
  bidi_paragraph_separate_re 4, bidi_paragraph_start_re 4, selective_display 4, selective_display_ellipses 4,
  overwrite_mode 4, abbrev_mode 4, display_table 4, mark_active 4, enable_multibyte_characters 4,
  buffer_file_coding_system 4, file_format 4, auto_save_file_format 4, cache_long_scans 4, width_table 4, pt_marker 4,
  begv_marker 4, zv_marker 4, point_before_scroll 4, file_truename 4, invisibility_spec 4, last_selected_window 4,
  display_count 4, left_margin_cols 4, right_margin_cols 4, left_fringe_width 4, right_fringe_width 4,
  fringes_outside_margins 4, scroll_bar_width 4, scroll_bar_height 4, vertical_scroll_bar_type 4,
  horizontal_scroll_bar_type 4, indicate_empty_lines 4, indicate_buffer_boundaries 4, fringe_indicator_alist 4,
  fringe_cursor_alist 4, display_time 4, scroll_up_aggressively 4, scroll_down_aggressively 4, cursor_type 4,
  extra_line_spacing 4, text_conversion_style 4, cursor_in_non_selected_windows 4,
`

const buffer_34 = new Struct(572, `${buffer_slots_18}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@404, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@496, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@564, undo_list 4
`)

const buffer_35 = new Struct(560, `${buffer_slots_18}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@404, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@496, modtime_rest 4, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 4,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@552, undo_list 4
`)

const buffer_36 = new Struct(600, `${buffer_slots_8}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@408, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@500, modtime_rest 4, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 4,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@556,
  ts_linecol.0 4, undo_list 4@596
`)

const buffer_37 = new Struct(592, `${buffer_slots_5}
  own_text.beg 4@304, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@408, next 4,
  pt 4, pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@504, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays_before 4@572,
  overlays_after 4, overlay_center 4, undo_list 4
`)

const buffer_38 = new Struct(576, `${buffer_slots_6}
  own_text.beg 4@304, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@408, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@500, modtime_rest 4, modtime_size 8@512, auto_save_modified 8, display_error_modiff 8,
  auto_save_failure_time 4, last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1,
  overlays_before 4@560, overlays_after 4, overlay_center 4, undo_list 4
`)

const buffer_39 = new Struct(568, `${buffer_slots_7}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@408, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@500, modtime_rest 4, modtime_size 8@512, auto_save_modified 8, display_error_modiff 8,
  auto_save_failure_time 4, last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1,
  overlays 4@560, undo_list 4
`)

const buffer_40 = new Struct(584, `${buffer_slots_6}
  own_text.beg 4@304, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@408, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@504, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@572, undo_list 4
`)

const buffer_41 = new Struct(568, `${buffer_slots_6}
  own_text.beg 4@304, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@408, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@500, modtime_rest 4, modtime_size 8@512, auto_save_modified 8, display_error_modiff 8,
  auto_save_failure_time 4, last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1,
  overlays 4@560, undo_list 4
`)

const buffer_42 = new Struct(576, `${buffer_slots_8}
  own_text.beg 4@312, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@416, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@508, modtime_rest 4, modtime_size 8@520, auto_save_modified 8, display_error_modiff 8,
  auto_save_failure_time 4, last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1,
  overlays 4@568, undo_list 4
`)

const buffer_43 = new Struct(584, `${buffer_slots_18}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@408, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@504, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@572, undo_list 4
`)

const buffer_44 = new Struct(568, `${buffer_slots_18}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@408, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@500, modtime_rest 4, modtime_size 8@512, auto_save_modified 8, display_error_modiff 8,
  auto_save_failure_time 4, last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1,
  overlays 4@560, undo_list 4
`)

const buffer_45 = new Struct(616, `${buffer_slots_8}
  own_text.beg 4@312, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@416, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@508, modtime_rest 4, modtime_size 8@520, auto_save_modified 8, display_error_modiff 8,
  auto_save_failure_time 4, last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1,
  overlays 4@568, ts_linecol.0 4, undo_list 4@608
`)

const buffer_46 = new Struct(880, `${buffer_slots_9}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@696, next 4,
  pt 4, pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@792, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays_before 4@860,
  overlays_after 4, overlay_center 4, undo_list 8
`)

const buffer_47 = new Struct(864, `${buffer_slots_10}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@696, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@788, modtime_rest 4, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 4,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays_before 4@844,
  overlays_after 4, overlay_center 4, undo_list 8
`)

const buffer_48 = new Struct(864, `${buffer_slots_11}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@704, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@796, modtime_rest 4, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 4,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@852, undo_list 8
`)

const buffer_49 = new Struct(868, `${buffer_slots_10}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@696, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@788, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@856, undo_list 8
`)

const buffer_50 = new Struct(856, `${buffer_slots_10}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@696, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@788, modtime_rest 4, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 4,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@844, undo_list 8
`)

const buffer_51 = new Struct(872, `${buffer_slots_12}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@712, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@804, modtime_rest 4, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 4,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@860, undo_list 8
`)

const buffer_slots_19 = `
  header 4, name 8, last_name 8, filename 8, directory 8, backed_up 8, save_length 8, auto_save_file_name 8,
  read_only 8, mark 8, local_var_alist 8, major_mode 8, local_minor_modes 8, mode_name 8, mode_line_format 8,
  header_line_format 8, tab_line_format 8, keymap 8, abbrev_table 8, syntax_table 8, category_table 8, tab_width 8,
  fill_column 8, left_margin 8, auto_fill_function 8, downcase_table 8, upcase_table 8, case_canon_table 8,
  case_eqv_table 8, truncate_lines 8, word_wrap 8, ctl_arrow 8, bidi_display_reordering 8, bidi_paragraph_direction 8,
  bidi_paragraph_separate_re 8, bidi_paragraph_start_re 8, selective_display 8, selective_display_ellipses 8,
  overwrite_mode 8, abbrev_mode 8, display_table 8, mark_active 8, enable_multibyte_characters 8,
  buffer_file_coding_system 8, file_format 8, auto_save_file_format 8, cache_long_scans 8, width_table 8, pt_marker 8,
  begv_marker 8, zv_marker 8, point_before_scroll 8, file_truename 8, invisibility_spec 8, last_selected_window 8,
  display_count 8, left_margin_cols 8, right_margin_cols 8, left_fringe_width 8, right_fringe_width 8,
  fringes_outside_margins 8, scroll_bar_width 8, scroll_bar_height 8, vertical_scroll_bar_type 8,
  horizontal_scroll_bar_type 8, indicate_empty_lines 8, indicate_buffer_boundaries 8, fringe_indicator_alist 8,
  fringe_cursor_alist 8, display_time 8, scroll_up_aggressively 8, scroll_down_aggressively 8, cursor_type 8,
  extra_line_spacing 8, text_conversion_style 8, cursor_in_non_selected_windows 8,
`

const buffer_52 = new Struct(876, `${buffer_slots_19}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@704, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@796, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@864, undo_list 8
`)

const buffer_53 = new Struct(864, `${buffer_slots_19}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@704, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@796, modtime_rest 4, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 4,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@852, undo_list 8
`)

const buffer_54 = new Struct(908, `${buffer_slots_12}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@712, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@804, modtime_rest 4, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 4,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@860,
  ts_linecol.0 4, undo_list 8@900
`)

const buffer_55 = new Struct(888, `${buffer_slots_13}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@704, next 4,
  pt 4, pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@800, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays_before 4@868,
  overlays_after 4, overlay_center 4, undo_list 8
`)

const buffer_56 = new Struct(880, `${buffer_slots_14}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@704, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@796, modtime_rest 4, modtime_size 8@808, auto_save_modified 8, display_error_modiff 8,
  auto_save_failure_time 4, last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1,
  overlays_before 4@856, overlays_after 4, overlay_center 4, undo_list 8@872
`)

const buffer_57 = new Struct(880, `${buffer_slots_15}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@712, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@804, modtime_rest 4, modtime_size 8@816, auto_save_modified 8, display_error_modiff 8,
  auto_save_failure_time 4, last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1,
  overlays 4@864, undo_list 8@872
`)

const buffer_58 = new Struct(880, `${buffer_slots_14}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@704, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@800, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@868, undo_list 8
`)

const buffer_59 = new Struct(872, `${buffer_slots_14}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@704, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@796, modtime_rest 4, modtime_size 8@808, auto_save_modified 8, display_error_modiff 8,
  auto_save_failure_time 4, last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1,
  overlays 4@856, undo_list 8@864
`)

const buffer_60 = new Struct(888, `${buffer_slots_16}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@720, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@812, modtime_rest 4, modtime_size 8@824, auto_save_modified 8, display_error_modiff 8,
  auto_save_failure_time 4, last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1,
  overlays 4@872, undo_list 8@880
`)

const buffer_slots_20 = `
  header 4, name 8@8, last_name 8, filename 8, directory 8, backed_up 8, save_length 8, auto_save_file_name 8,
  read_only 8, mark 8, local_var_alist 8, major_mode 8, local_minor_modes 8, mode_name 8, mode_line_format 8,
  header_line_format 8, tab_line_format 8, keymap 8, abbrev_table 8, syntax_table 8, category_table 8, tab_width 8,
  fill_column 8, left_margin 8, auto_fill_function 8, downcase_table 8, upcase_table 8, case_canon_table 8,
  case_eqv_table 8, truncate_lines 8, word_wrap 8, ctl_arrow 8, bidi_display_reordering 8, bidi_paragraph_direction 8,
  bidi_paragraph_separate_re 8, bidi_paragraph_start_re 8, selective_display 8, selective_display_ellipses 8,
  overwrite_mode 8, abbrev_mode 8, display_table 8, mark_active 8, enable_multibyte_characters 8,
  buffer_file_coding_system 8, file_format 8, auto_save_file_format 8, cache_long_scans 8, width_table 8, pt_marker 8,
  begv_marker 8, zv_marker 8, point_before_scroll 8, file_truename 8, invisibility_spec 8, last_selected_window 8,
  display_count 8, left_margin_cols 8, right_margin_cols 8, left_fringe_width 8, right_fringe_width 8,
  fringes_outside_margins 8, scroll_bar_width 8, scroll_bar_height 8, vertical_scroll_bar_type 8,
  horizontal_scroll_bar_type 8, indicate_empty_lines 8, indicate_buffer_boundaries 8, fringe_indicator_alist 8,
  fringe_cursor_alist 8, display_time 8, scroll_up_aggressively 8, scroll_down_aggressively 8, cursor_type 8,
  extra_line_spacing 8, text_conversion_style 8, cursor_in_non_selected_windows 8,
`

const buffer_61 = new Struct(888, `${buffer_slots_20}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@712, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 8@808, modtime_rest 8, modtime_size 8, auto_save_modified 8, display_error_modiff 8, auto_save_failure_time 8,
  last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1, overlays 4@876, undo_list 8
`)

const buffer_62 = new Struct(880, `${buffer_slots_20}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@712, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@804, modtime_rest 4, modtime_size 8@816, auto_save_modified 8, display_error_modiff 8,
  auto_save_failure_time 4, last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1,
  overlays 4@864, undo_list 8@872
`)

const buffer_63 = new Struct(920, `${buffer_slots_16}
  own_text.beg 4, own_text.gpt 4, own_text.z 4, own_text.gpt_byte 4, own_text.z_byte 4, own_text.gap_size 4,
  own_text.modiff 8, own_text.chars_modiff 8, own_text.save_modiff 8, own_text.overlay_modiff 8, own_text.compact 8,
  own_text.beg_unchanged 4, own_text.end_unchanged 4, own_text.unchanged_modified 8,
  own_text.overlay_unchanged_modified 8, own_text.intervals 4, own_text.markers 4, own_text.bits 1, text 4@720, pt 4,
  pt_byte 4, begv 4, begv_byte 4, zv 4, zv_byte 4, base_buffer 4, indirections 4, window_count 4, local_flags 50,
  modtime 4@812, modtime_rest 4, modtime_size 8@824, auto_save_modified 8, display_error_modiff 8,
  auto_save_failure_time 4, last_window_start 4, newline_cache 4, width_run_cache 4, bidi_paragraph_cache 4, bits 1,
  overlays 4@872, ts_linecol.0 4, undo_list 8@912
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

