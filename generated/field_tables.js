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

// Fields are text, 'name offset size', until first asked for: a program asks for one layout of twenty-five, and as code
// all of them take 10 ms to import (Node 20).
class Struct {
  #text

  constructor(size, text) {
    this.size = size
    this.#text = text
  }

  get fields() {
    const json = this.#text.replace(/(\S+) (\d+) (\d+)/g, '"$1":{"offset":$2,"size":$3}')
    const value = JSON.parse(`{${json}}`)
    Object.defineProperty(this, 'fields', { value, enumerable: true })
    return value
  }
}

const cons_1 = new Struct(16, 'car 0 8, cdr 8 8')

const float_1 = new Struct(8, 'data 0 8')

const string_1 = new Struct(32, 'num_chars 0 8, len_data 8 8, ofs_intervals 16 8, ofs_data 24 8')

const symbol_1 = new Struct(48, 'flags 0 2, name 8 8, val 16 8, func 24 8, plist 32 8, ofs_next 40 8')

const vectorlike_header_1 = new Struct(8, 'size_word 0 8')

const vector_1 = new Struct(16, 'header 0 8, contents.0 8 8')

const charset_1 = new Struct(328, `
  charset_id 0 4, hash_index 8 8, dimension 16 4, code_space 20 60, ofs_code_space_mask 80 8, flags 88 1,
  iso_final 92 4, iso_revision 96 4, emacs_mule_id 100 4, method 104 4, min_code 108 4, max_code 112 4,
  char_index_offset 116 4, min_char 120 4, max_char 124 4, invalid_code 128 4, fast_map 132 190, code_offset 324 4
`)

const interval_1 = new Struct(56, `
  total_length 0 8, position 8 8, ofs_left 16 8, ofs_right 24 8, up 32 8, bits 40 1, plist 48 8
`)

const blv_1 = new Struct(40, 'bits 0 1, ofs_fwd 8 8, where 16 8, defcell 24 8, valcell 32 8')

const fwd_1 = new Struct(16, 'kind 0 4, ofs_var 8 8')

const buffer_objfwd_1 = new Struct(16, 'kind 0 4, offset 4 4, predicate 8 8')

const kboard_objfwd_1 = new Struct(8, 'kind 0 4, offset 4 4')

const marker_1 = new Struct(48, `
  header 0 8, ofs_buffer 8 8, bits 16 1, ofs_next 24 8, charpos 32 8, bytepos 40 8
`)

const overlay_1 = new Struct(40, 'header 0 8, start_marker 8 8, end_marker 16 8, plist 24 8, ofs_next 32 8')

const finalizer_1 = new Struct(32, 'header 0 8, func 8 8, ofs_prev 16 8, ofs_next 24 8')

const bignum_1 = new Struct(24, 'header 0 8, alloc 8 4, mpsize 12 4, ofs_limbs 16 8')

const record_1 = new Struct(16, 'header 0 8, contents.0 8 8')

const font_1 = new Struct(16, 'header 0 8, contents.0 8 8')

const compiled_1 = new Struct(56, `
  header 0 8, arglist 8 8, code 16 8, constants 24 8, depth 32 8, doc 40 8, interactive 48 8
`)

const char_table_1 = new Struct(560, `
  header 0 8, default_value 8 8, parent 16 8, purpose 24 8, ascii 32 8, contents.0 40 8, extras.0 552 8
`)

const sub_char_table_1 = new Struct(24, 'header 0 8, depth 8 4, min_char 12 4, slots.0 16 8')

const bool_vector_1 = new Struct(24, 'header 0 8, num_bits 8 8, words.0 16 8')

const hash_table_1 = new Struct(128, `
  header 0 8, weak 8 8, hash 16 8, next 24 8, index 32 8, count 40 8, next_free 48 8, purecopy 56 1, is_mutable 57 1,
  rehash_threshold 60 4, rehash_size 64 4, key_and_value 72 8, test_name 80 8, test_user_hash 88 8, test_user_cmp 96 8,
  ofs_cmpfn 104 8, ofs_hashfn 112 8, next_weak 120 8
`)

const subr_1 = new Struct(48, `
  header 0 8, ofs_function 8 8, min_args 16 2, max_args 18 2, ofs_symbol_name 24 8, intspec 32 8, doc 40 8
`)

const buffer_slots_1 = `
  header 0 8, name 8 8, filename 16 8, directory 24 8, backed_up 32 8, save_length 40 8, auto_save_file_name 48 8,
  read_only 56 8, mark 64 8, local_var_alist 72 8, major_mode 80 8, mode_name 88 8, mode_line_format 96 8,
  header_line_format 104 8, tab_line_format 112 8, keymap 120 8, abbrev_table 128 8, syntax_table 136 8,
  category_table 144 8, case_fold_search 152 8, tab_width 160 8, fill_column 168 8, left_margin 176 8,
  auto_fill_function 184 8, downcase_table 192 8, upcase_table 200 8, case_canon_table 208 8, case_eqv_table 216 8,
  truncate_lines 224 8, word_wrap 232 8, ctl_arrow 240 8, bidi_display_reordering 248 8, bidi_paragraph_direction 256 8,
  bidi_paragraph_separate_re 264 8, bidi_paragraph_start_re 272 8, selective_display 280 8,
  selective_display_ellipses 288 8, minor_modes 296 8, overwrite_mode 304 8, abbrev_mode 312 8, display_table 320 8,
  mark_active 328 8, enable_multibyte_characters 336 8, buffer_file_coding_system 344 8, file_format 352 8,
  auto_save_file_format 360 8, cache_long_scans 368 8, width_table 376 8, pt_marker 384 8, begv_marker 392 8,
  zv_marker 400 8, point_before_scroll 408 8, file_truename 416 8, invisibility_spec 424 8, last_selected_window 432 8,
  display_count 440 8, left_margin_cols 448 8, right_margin_cols 456 8, left_fringe_width 464 8,
  right_fringe_width 472 8, fringes_outside_margins 480 8, scroll_bar_width 488 8, scroll_bar_height 496 8,
  vertical_scroll_bar_type 504 8, horizontal_scroll_bar_type 512 8, indicate_empty_lines 520 8,
  indicate_buffer_boundaries 528 8, fringe_indicator_alist 536 8, fringe_cursor_alist 544 8, display_time 552 8,
  scroll_up_aggressively 560 8, scroll_down_aggressively 568 8, cursor_type 576 8, extra_line_spacing 584 8,
  cursor_in_non_selected_windows 592 8,
`

const buffer_1 = new Struct(1000, `${buffer_slots_1}
  own_text.beg 600 8, own_text.gpt 608 8, own_text.z 616 8, own_text.gpt_byte 624 8, own_text.z_byte 632 8,
  own_text.gap_size 640 8, own_text.modiff 648 8, own_text.chars_modiff 656 8, own_text.save_modiff 664 8,
  own_text.overlay_modiff 672 8, own_text.compact 680 8, own_text.beg_unchanged 688 8, own_text.end_unchanged 696 8,
  own_text.unchanged_modified 704 8, own_text.overlay_unchanged_modified 712 8, own_text.intervals 720 8,
  own_text.markers 728 8, own_text.bits 736 1, text 744 8, next 752 8, pt 760 8, pt_byte 768 8, begv 776 8,
  begv_byte 784 8, zv 792 8, zv_byte 800 8, base_buffer 808 8, indirections 816 4, window_count 820 4,
  local_flags 824 50, modtime 880 8, modtime_rest 888 8, modtime_size 896 8, auto_save_modified 904 8,
  display_error_modiff 912 8, auto_save_failure_time 920 8, last_window_start 928 8, newline_cache 936 8,
  width_run_cache 944 8, bidi_paragraph_cache 952 8, bits 960 1, overlays_before 968 8, overlays_after 976 8,
  overlay_center 984 8, undo_list 992 8
`)

const frame_1 = new Struct(16, 'header 0 8, contents.0 8 8')

const window_1 = new Struct(16, 'header 0 8, contents.0 8 8')

const process_1 = new Struct(16, 'header 0 8, contents.0 8 8')

const terminal_1 = new Struct(16, 'header 0 8, contents.0 8 8')

const subr_native_1 = new Struct(80, `
  header 0 8, ofs_function 8 8, min_args 16 2, max_args 18 2, ofs_symbol_name 24 8, intspec 32 8, doc 40 8,
  native_comp_u 48 8, ofs_native_c_name 56 8, lambda_list 64 8, func_type 72 8
`)

const native_comp_unit_1 = new Struct(88, `
  header 0 8, file 8 8, optimize_qualities 16 8, lambda_gc_guard_h 24 8, lambda_c_name_idx_h 32 8, data_fdoc_v 40 8,
  data_vec 48 8, data_impure_vec 56 8, ofs_data_imp_relocs 64 8, loaded_once 72 1, load_ongoing 73 1, handle 80 8
`)

const buffer_slots_2 = `
  header 0 8, name 8 8, filename 16 8, directory 24 8, backed_up 32 8, save_length 40 8, auto_save_file_name 48 8,
  read_only 56 8, mark 64 8, local_var_alist 72 8, major_mode 80 8, local_minor_modes 88 8, mode_name 96 8,
  mode_line_format 104 8, header_line_format 112 8, tab_line_format 120 8, keymap 128 8, abbrev_table 136 8,
  syntax_table 144 8, category_table 152 8, case_fold_search 160 8, tab_width 168 8, fill_column 176 8,
  left_margin 184 8, auto_fill_function 192 8, downcase_table 200 8, upcase_table 208 8, case_canon_table 216 8,
  case_eqv_table 224 8, truncate_lines 232 8, word_wrap 240 8, ctl_arrow 248 8, bidi_display_reordering 256 8,
  bidi_paragraph_direction 264 8, bidi_paragraph_separate_re 272 8, bidi_paragraph_start_re 280 8,
  selective_display 288 8, selective_display_ellipses 296 8, overwrite_mode 304 8, abbrev_mode 312 8,
  display_table 320 8, mark_active 328 8, enable_multibyte_characters 336 8, buffer_file_coding_system 344 8,
  file_format 352 8, auto_save_file_format 360 8, cache_long_scans 368 8, width_table 376 8, pt_marker 384 8,
  begv_marker 392 8, zv_marker 400 8, point_before_scroll 408 8, file_truename 416 8, invisibility_spec 424 8,
  last_selected_window 432 8, display_count 440 8, left_margin_cols 448 8, right_margin_cols 456 8,
  left_fringe_width 464 8, right_fringe_width 472 8, fringes_outside_margins 480 8, scroll_bar_width 488 8,
  scroll_bar_height 496 8, vertical_scroll_bar_type 504 8, horizontal_scroll_bar_type 512 8, indicate_empty_lines 520 8,
  indicate_buffer_boundaries 528 8, fringe_indicator_alist 536 8, fringe_cursor_alist 544 8, display_time 552 8,
  scroll_up_aggressively 560 8, scroll_down_aggressively 568 8, cursor_type 576 8, extra_line_spacing 584 8,
  cursor_in_non_selected_windows 592 8,
`

const buffer_2 = new Struct(992, `${buffer_slots_2}
  own_text.beg 600 8, own_text.gpt 608 8, own_text.z 616 8, own_text.gpt_byte 624 8, own_text.z_byte 632 8,
  own_text.gap_size 640 8, own_text.modiff 648 8, own_text.chars_modiff 656 8, own_text.save_modiff 664 8,
  own_text.overlay_modiff 672 8, own_text.compact 680 8, own_text.beg_unchanged 688 8, own_text.end_unchanged 696 8,
  own_text.unchanged_modified 704 8, own_text.overlay_unchanged_modified 712 8, own_text.intervals 720 8,
  own_text.markers 728 8, own_text.bits 736 1, text 744 8, pt 752 8, pt_byte 760 8, begv 768 8, begv_byte 776 8,
  zv 784 8, zv_byte 792 8, base_buffer 800 8, indirections 808 4, window_count 812 4, local_flags 816 50, modtime 872 8,
  modtime_rest 880 8, modtime_size 888 8, auto_save_modified 896 8, display_error_modiff 904 8,
  auto_save_failure_time 912 8, last_window_start 920 8, newline_cache 928 8, width_run_cache 936 8,
  bidi_paragraph_cache 944 8, bits 952 1, overlays_before 960 8, overlays_after 968 8, overlay_center 976 8,
  undo_list 984 8
`)

const overlay_2 = new Struct(32, 'header 0 8, plist 8 8, ofs_buffer 16 8, ofs_interval 24 8')

const itree_node_1 = new Struct(80, `
  ofs_parent 0 8, ofs_left 8 8, ofs_right 16 8, begin_pos 24 8, end_pos 32 8, limit 40 8, offset 48 8, otick 56 8,
  data 64 8, bits 72 1
`)

const subr_2 = new Struct(56, `
  header 0 8, ofs_function 8 8, min_args 16 2, max_args 18 2, ofs_symbol_name 24 8, intspec 32 8, command_modes 40 8,
  doc 48 8
`)

const subr_native_2 = new Struct(88, `
  header 0 8, ofs_function 8 8, min_args 16 2, max_args 18 2, ofs_symbol_name 24 8, intspec 32 8, command_modes 40 8,
  doc 48 8, native_comp_u 56 8, ofs_native_c_name 64 8, lambda_list 72 8, func_type 80 8
`)

const buffer_slots_3 = `
  header 0 8, name 8 8, filename 16 8, directory 24 8, backed_up 32 8, save_length 40 8, auto_save_file_name 48 8,
  read_only 56 8, mark 64 8, local_var_alist 72 8, major_mode 80 8, local_minor_modes 88 8, mode_name 96 8,
  mode_line_format 104 8, header_line_format 112 8, tab_line_format 120 8, keymap 128 8, abbrev_table 136 8,
  syntax_table 144 8, category_table 152 8, case_fold_search 160 8, tab_width 168 8, fill_column 176 8,
  left_margin 184 8, auto_fill_function 192 8, downcase_table 200 8, upcase_table 208 8, case_canon_table 216 8,
  case_eqv_table 224 8, truncate_lines 232 8, word_wrap 240 8, ctl_arrow 248 8, bidi_display_reordering 256 8,
  bidi_paragraph_direction 264 8, bidi_paragraph_separate_re 272 8, bidi_paragraph_start_re 280 8,
  selective_display 288 8, selective_display_ellipses 296 8, overwrite_mode 304 8, abbrev_mode 312 8,
  display_table 320 8, mark_active 328 8, enable_multibyte_characters 336 8, buffer_file_coding_system 344 8,
  file_format 352 8, auto_save_file_format 360 8, cache_long_scans 368 8, width_table 376 8, pt_marker 384 8,
  begv_marker 392 8, zv_marker 400 8, point_before_scroll 408 8, file_truename 416 8, invisibility_spec 424 8,
  last_selected_window 432 8, display_count 440 8, left_margin_cols 448 8, right_margin_cols 456 8,
  left_fringe_width 464 8, right_fringe_width 472 8, fringes_outside_margins 480 8, scroll_bar_width 488 8,
  scroll_bar_height 496 8, vertical_scroll_bar_type 504 8, horizontal_scroll_bar_type 512 8, indicate_empty_lines 520 8,
  indicate_buffer_boundaries 528 8, fringe_indicator_alist 536 8, fringe_cursor_alist 544 8, display_time 552 8,
  scroll_up_aggressively 560 8, scroll_down_aggressively 568 8, cursor_type 576 8, extra_line_spacing 584 8,
  ts_parser_list 592 8, cursor_in_non_selected_windows 600 8,
`

const buffer_3 = new Struct(984, `${buffer_slots_3}
  own_text.beg 608 8, own_text.gpt 616 8, own_text.z 624 8, own_text.gpt_byte 632 8, own_text.z_byte 640 8,
  own_text.gap_size 648 8, own_text.modiff 656 8, own_text.chars_modiff 664 8, own_text.save_modiff 672 8,
  own_text.overlay_modiff 680 8, own_text.compact 688 8, own_text.beg_unchanged 696 8, own_text.end_unchanged 704 8,
  own_text.unchanged_modified 712 8, own_text.overlay_unchanged_modified 720 8, own_text.intervals 728 8,
  own_text.markers 736 8, own_text.bits 744 1, text 752 8, pt 760 8, pt_byte 768 8, begv 776 8, begv_byte 784 8,
  zv 792 8, zv_byte 800 8, base_buffer 808 8, indirections 816 4, window_count 820 4, local_flags 824 50, modtime 880 8,
  modtime_rest 888 8, modtime_size 896 8, auto_save_modified 904 8, display_error_modiff 912 8,
  auto_save_failure_time 920 8, last_window_start 928 8, newline_cache 936 8, width_run_cache 944 8,
  bidi_paragraph_cache 952 8, bits 960 1, overlays 968 8, undo_list 976 8
`)

const charset_2 = new Struct(328, `
  charset_id 0 4, attributes 8 8, dimension 16 4, code_space 20 60, ofs_code_space_mask 80 8, flags 88 1,
  iso_final 92 4, iso_revision 96 4, emacs_mule_id 100 4, method 104 4, min_code 108 4, max_code 112 4,
  char_index_offset 116 4, min_char 120 4, max_char 124 4, invalid_code 128 4, fast_map 132 190, code_offset 324 4
`)

const hash_table_2 = new Struct(72, `
  header 0 8, ofs_index 8 8, ofs_hash 16 8, ofs_key_and_value 24 8, ofs_test 32 8, ofs_next 40 8, count 48 4,
  next_free 52 4, table_size 56 4, index_bits 60 1, bits 61 1, next_weak 64 8
`)

const obarray_1 = new Struct(24, 'header 0 8, ofs_buckets 8 8, size_bits 16 4, count 20 4')

const buffer_slots_4 = `
  header 0 8, name 8 8, last_name 16 8, filename 24 8, directory 32 8, backed_up 40 8, save_length 48 8,
  auto_save_file_name 56 8, read_only 64 8, mark 72 8, local_var_alist 80 8, major_mode 88 8, local_minor_modes 96 8,
  mode_name 104 8, mode_line_format 112 8, header_line_format 120 8, tab_line_format 128 8, keymap 136 8,
  abbrev_table 144 8, syntax_table 152 8, category_table 160 8, tab_width 168 8, fill_column 176 8, left_margin 184 8,
  auto_fill_function 192 8, downcase_table 200 8, upcase_table 208 8, case_canon_table 216 8, case_eqv_table 224 8,
  truncate_lines 232 8, word_wrap 240 8, ctl_arrow 248 8, bidi_display_reordering 256 8, bidi_paragraph_direction 264 8,
  bidi_paragraph_separate_re 272 8, bidi_paragraph_start_re 280 8, selective_display 288 8,
  selective_display_ellipses 296 8, overwrite_mode 304 8, abbrev_mode 312 8, display_table 320 8, mark_active 328 8,
  enable_multibyte_characters 336 8, buffer_file_coding_system 344 8, file_format 352 8, auto_save_file_format 360 8,
  cache_long_scans 368 8, width_table 376 8, pt_marker 384 8, begv_marker 392 8, zv_marker 400 8,
  point_before_scroll 408 8, file_truename 416 8, invisibility_spec 424 8, last_selected_window 432 8,
  display_count 440 8, left_margin_cols 448 8, right_margin_cols 456 8, left_fringe_width 464 8,
  right_fringe_width 472 8, fringes_outside_margins 480 8, scroll_bar_width 488 8, scroll_bar_height 496 8,
  vertical_scroll_bar_type 504 8, horizontal_scroll_bar_type 512 8, indicate_empty_lines 520 8,
  indicate_buffer_boundaries 528 8, fringe_indicator_alist 536 8, fringe_cursor_alist 544 8, display_time 552 8,
  scroll_up_aggressively 560 8, scroll_down_aggressively 568 8, cursor_type 576 8, extra_line_spacing 584 8,
  ts_parser_list 592 8, text_conversion_style 600 8, cursor_in_non_selected_windows 608 8,
`

const buffer_4 = new Struct(992, `${buffer_slots_4}
  own_text.beg 616 8, own_text.gpt 624 8, own_text.z 632 8, own_text.gpt_byte 640 8, own_text.z_byte 648 8,
  own_text.gap_size 656 8, own_text.modiff 664 8, own_text.chars_modiff 672 8, own_text.save_modiff 680 8,
  own_text.overlay_modiff 688 8, own_text.compact 696 8, own_text.beg_unchanged 704 8, own_text.end_unchanged 712 8,
  own_text.unchanged_modified 720 8, own_text.overlay_unchanged_modified 728 8, own_text.intervals 736 8,
  own_text.markers 744 8, own_text.bits 752 1, text 760 8, pt 768 8, pt_byte 776 8, begv 784 8, begv_byte 792 8,
  zv 800 8, zv_byte 808 8, base_buffer 816 8, indirections 824 4, window_count 828 4, local_flags 832 50, modtime 888 8,
  modtime_rest 896 8, modtime_size 904 8, auto_save_modified 912 8, display_error_modiff 920 8,
  auto_save_failure_time 928 8, last_window_start 936 8, newline_cache 944 8, width_run_cache 952 8,
  bidi_paragraph_cache 960 8, bits 968 1, overlays 976 8, undo_list 984 8
`)

const charset_3 = new Struct(320, `
  charset_id 0 4, dimension 4 4, code_space 8 60, ofs_code_space_mask 72 8, flags 80 1, iso_final 84 4,
  iso_revision 88 4, emacs_mule_id 92 4, method 96 4, min_code 100 4, max_code 104 4, char_index_offset 108 4,
  min_char 112 4, max_char 116 4, invalid_code 120 4, fast_map 124 190, code_offset 316 4
`)

const native_comp_unit_2 = new Struct(80, `
  header 0 8, file 8 8, optimize_qualities 16 8, lambda_gc_guard_h 24 8, lambda_c_name_idx_h 32 8, data_fdoc_v 40 8,
  data_vec 48 8, ofs_data_relocs 56 8, loaded_once 64 1, load_ongoing 65 1, handle 72 8
`)

const buffer_5 = new Struct(1064, `${buffer_slots_4}
  own_text.beg 616 8, own_text.gpt 624 8, own_text.z 632 8, own_text.gpt_byte 640 8, own_text.z_byte 648 8,
  own_text.gap_size 656 8, own_text.modiff 664 8, own_text.chars_modiff 672 8, own_text.save_modiff 680 8,
  own_text.overlay_modiff 688 8, own_text.compact 696 8, own_text.beg_unchanged 704 8, own_text.end_unchanged 712 8,
  own_text.unchanged_modified 720 8, own_text.overlay_unchanged_modified 728 8, own_text.intervals 736 8,
  own_text.markers 744 8, own_text.bits 752 1, text 760 8, pt 768 8, pt_byte 776 8, begv 784 8, begv_byte 792 8,
  zv 800 8, zv_byte 808 8, base_buffer 816 8, indirections 824 4, window_count 828 4, local_flags 832 50, modtime 888 8,
  modtime_rest 896 8, modtime_size 904 8, auto_save_modified 912 8, display_error_modiff 920 8,
  auto_save_failure_time 928 8, last_window_start 936 8, newline_cache 944 8, width_run_cache 952 8,
  bidi_paragraph_cache 960 8, bits 968 1, overlays 976 8, ts_linecol.0 984 8, undo_list 1056 8
`)

const const_fwd_1 = new Struct(16, 'kind 0 1, ofs_var 8 8')

const const_buffer_fwd_1 = new Struct(16, 'kind 0 1, offset 8 2, predicate 10 1')

const charset_31_dev_1 = new Struct(328, `
  charset_id 0 4, attributes 8 8, dimension 16 4, code_space 20 60, ofs_code_space_mask 80 8, flags 88 1,
  iso_final 92 4, iso_revision 96 4, emacs_mule_id 100 4, method 104 4, min_code 108 4, max_code 112 4,
  char_index_offset 116 4, min_char 120 4, max_char 124 4, invalid_code 128 4, fast_map 132 190, code_offset 324 4
`)

const cons_2 = new Struct(8, 'car 0 4, cdr 4 4')

const string_2 = new Struct(16, 'num_chars 0 4, len_data 4 4, ofs_intervals 8 4, ofs_data 12 4')

const symbol_2 = new Struct(24, 'flags 0 2, name 4 4, val 8 4, func 12 4, plist 16 4, ofs_next 20 4')

const vectorlike_header_2 = new Struct(4, 'size_word 0 4')

const vector_2 = new Struct(8, 'header 0 4, contents.0 4 4')

const charset_4 = new Struct(316, `
  charset_id 0 4, hash_index 4 4, dimension 8 4, code_space 12 60, ofs_code_space_mask 72 4, flags 76 1, iso_final 80 4,
  iso_revision 84 4, emacs_mule_id 88 4, method 92 4, min_code 96 4, max_code 100 4, char_index_offset 104 4,
  min_char 108 4, max_char 112 4, invalid_code 116 4, fast_map 120 190, code_offset 312 4
`)

const interval_2 = new Struct(28, `
  total_length 0 4, position 4 4, ofs_left 8 4, ofs_right 12 4, up 16 4, bits 20 1, plist 24 4
`)

const blv_2 = new Struct(20, 'bits 0 1, ofs_fwd 4 4, where 8 4, defcell 12 4, valcell 16 4')

const fwd_2 = new Struct(8, 'kind 0 4, ofs_var 4 4')

const buffer_objfwd_2 = new Struct(12, 'kind 0 4, offset 4 4, predicate 8 4')

const marker_2 = new Struct(24, `
  header 0 4, ofs_buffer 4 4, bits 8 1, ofs_next 12 4, charpos 16 4, bytepos 20 4
`)

const overlay_3 = new Struct(24, 'header 0 4, start_marker 4 4, end_marker 8 4, plist 12 4, ofs_next 16 4')

const finalizer_2 = new Struct(16, 'header 0 4, func 4 4, ofs_prev 8 4, ofs_next 12 4')

const bignum_2 = new Struct(16, 'header 0 4, alloc 4 4, mpsize 8 4, ofs_limbs 12 4')

const record_2 = new Struct(8, 'header 0 4, contents.0 4 4')

const font_2 = new Struct(8, 'header 0 4, contents.0 4 4')

const compiled_2 = new Struct(28, `
  header 0 4, arglist 4 4, code 8 4, constants 12 4, depth 16 4, doc 20 4, interactive 24 4
`)

const char_table_2 = new Struct(280, `
  header 0 4, default_value 4 4, parent 8 4, purpose 12 4, ascii 16 4, contents.0 20 4, extras.0 276 4
`)

const sub_char_table_2 = new Struct(16, 'header 0 4, depth 4 4, min_char 8 4, slots.0 12 4')

const bool_vector_2 = new Struct(12, 'header 0 4, num_bits 4 4, words.0 8 4')

const hash_table_3 = new Struct(72, `
  header 0 4, weak 4 4, hash 8 4, next 12 4, index 16 4, count 20 4, next_free 24 4, purecopy 28 1, is_mutable 29 1,
  rehash_threshold 32 4, rehash_size 36 4, key_and_value 40 4, test_name 44 4, test_user_hash 48 4, test_user_cmp 52 4,
  ofs_cmpfn 56 4, ofs_hashfn 60 4, next_weak 64 4
`)

const subr_3 = new Struct(24, `
  header 0 4, ofs_function 4 4, min_args 8 2, max_args 10 2, ofs_symbol_name 12 4, intspec 16 4, doc 20 4
`)

const buffer_slots_5 = `
  header 0 4, name 4 4, filename 8 4, directory 12 4, backed_up 16 4, save_length 20 4, auto_save_file_name 24 4,
  read_only 28 4, mark 32 4, local_var_alist 36 4, major_mode 40 4, mode_name 44 4, mode_line_format 48 4,
  header_line_format 52 4, tab_line_format 56 4, keymap 60 4, abbrev_table 64 4, syntax_table 68 4, category_table 72 4,
  case_fold_search 76 4, tab_width 80 4, fill_column 84 4, left_margin 88 4, auto_fill_function 92 4,
  downcase_table 96 4, upcase_table 100 4, case_canon_table 104 4, case_eqv_table 108 4, truncate_lines 112 4,
  word_wrap 116 4, ctl_arrow 120 4, bidi_display_reordering 124 4, bidi_paragraph_direction 128 4,
  bidi_paragraph_separate_re 132 4, bidi_paragraph_start_re 136 4, selective_display 140 4,
  selective_display_ellipses 144 4, minor_modes 148 4, overwrite_mode 152 4, abbrev_mode 156 4, display_table 160 4,
  mark_active 164 4, enable_multibyte_characters 168 4, buffer_file_coding_system 172 4, file_format 176 4,
  auto_save_file_format 180 4, cache_long_scans 184 4, width_table 188 4, pt_marker 192 4, begv_marker 196 4,
  zv_marker 200 4, point_before_scroll 204 4, file_truename 208 4, invisibility_spec 212 4, last_selected_window 216 4,
  display_count 220 4, left_margin_cols 224 4, right_margin_cols 228 4, left_fringe_width 232 4,
  right_fringe_width 236 4, fringes_outside_margins 240 4, scroll_bar_width 244 4, scroll_bar_height 248 4,
  vertical_scroll_bar_type 252 4, horizontal_scroll_bar_type 256 4, indicate_empty_lines 260 4,
  indicate_buffer_boundaries 264 4, fringe_indicator_alist 268 4, fringe_cursor_alist 272 4, display_time 276 4,
  scroll_up_aggressively 280 4, scroll_down_aggressively 284 4, cursor_type 288 4, extra_line_spacing 292 4,
  cursor_in_non_selected_windows 296 4,
`

const buffer_6 = new Struct(568, `${buffer_slots_5}
  own_text.beg 300 4, own_text.gpt 304 4, own_text.z 308 4, own_text.gpt_byte 312 4, own_text.z_byte 316 4,
  own_text.gap_size 320 4, own_text.modiff 324 8, own_text.chars_modiff 332 8, own_text.save_modiff 340 8,
  own_text.overlay_modiff 348 8, own_text.compact 356 8, own_text.beg_unchanged 364 4, own_text.end_unchanged 368 4,
  own_text.unchanged_modified 372 8, own_text.overlay_unchanged_modified 380 8, own_text.intervals 388 4,
  own_text.markers 392 4, own_text.bits 396 1, text 400 4, next 404 4, pt 408 4, pt_byte 412 4, begv 416 4,
  begv_byte 420 4, zv 424 4, zv_byte 428 4, base_buffer 432 4, indirections 436 4, window_count 440 4,
  local_flags 444 50, modtime 496 4, modtime_rest 500 4, modtime_size 504 8, auto_save_modified 512 8,
  display_error_modiff 520 8, auto_save_failure_time 528 4, last_window_start 532 4, newline_cache 536 4,
  width_run_cache 540 4, bidi_paragraph_cache 544 4, bits 548 1, overlays_before 552 4, overlays_after 556 4,
  overlay_center 560 4, undo_list 564 4
`)

const frame_2 = new Struct(8, 'header 0 4, contents.0 4 4')

const window_2 = new Struct(8, 'header 0 4, contents.0 4 4')

const process_2 = new Struct(8, 'header 0 4, contents.0 4 4')

const terminal_2 = new Struct(8, 'header 0 4, contents.0 4 4')

const subr_native_3 = new Struct(40, `
  header 0 4, ofs_function 4 4, min_args 8 2, max_args 10 2, ofs_symbol_name 12 4, intspec 16 4, doc 20 4,
  native_comp_u 24 4, ofs_native_c_name 28 4, lambda_list 32 4, func_type 36 4
`)

const native_comp_unit_3 = new Struct(48, `
  header 0 4, file 4 4, optimize_qualities 8 4, lambda_gc_guard_h 12 4, lambda_c_name_idx_h 16 4, data_fdoc_v 20 4,
  data_vec 24 4, data_impure_vec 28 4, ofs_data_imp_relocs 32 4, loaded_once 36 1, load_ongoing 37 1, handle 40 4
`)

const buffer_slots_6 = `
  header 0 4, name 4 4, filename 8 4, directory 12 4, backed_up 16 4, save_length 20 4, auto_save_file_name 24 4,
  read_only 28 4, mark 32 4, local_var_alist 36 4, major_mode 40 4, local_minor_modes 44 4, mode_name 48 4,
  mode_line_format 52 4, header_line_format 56 4, tab_line_format 60 4, keymap 64 4, abbrev_table 68 4,
  syntax_table 72 4, category_table 76 4, case_fold_search 80 4, tab_width 84 4, fill_column 88 4, left_margin 92 4,
  auto_fill_function 96 4, downcase_table 100 4, upcase_table 104 4, case_canon_table 108 4, case_eqv_table 112 4,
  truncate_lines 116 4, word_wrap 120 4, ctl_arrow 124 4, bidi_display_reordering 128 4, bidi_paragraph_direction 132 4,
  bidi_paragraph_separate_re 136 4, bidi_paragraph_start_re 140 4, selective_display 144 4,
  selective_display_ellipses 148 4, overwrite_mode 152 4, abbrev_mode 156 4, display_table 160 4, mark_active 164 4,
  enable_multibyte_characters 168 4, buffer_file_coding_system 172 4, file_format 176 4, auto_save_file_format 180 4,
  cache_long_scans 184 4, width_table 188 4, pt_marker 192 4, begv_marker 196 4, zv_marker 200 4,
  point_before_scroll 204 4, file_truename 208 4, invisibility_spec 212 4, last_selected_window 216 4,
  display_count 220 4, left_margin_cols 224 4, right_margin_cols 228 4, left_fringe_width 232 4,
  right_fringe_width 236 4, fringes_outside_margins 240 4, scroll_bar_width 244 4, scroll_bar_height 248 4,
  vertical_scroll_bar_type 252 4, horizontal_scroll_bar_type 256 4, indicate_empty_lines 260 4,
  indicate_buffer_boundaries 264 4, fringe_indicator_alist 268 4, fringe_cursor_alist 272 4, display_time 276 4,
  scroll_up_aggressively 280 4, scroll_down_aggressively 284 4, cursor_type 288 4, extra_line_spacing 292 4,
  cursor_in_non_selected_windows 296 4,
`

const buffer_7 = new Struct(576, `${buffer_slots_6}
  own_text.beg 300 4, own_text.gpt 304 4, own_text.z 308 4, own_text.gpt_byte 312 4, own_text.z_byte 316 4,
  own_text.gap_size 320 4, own_text.modiff 324 8, own_text.chars_modiff 332 8, own_text.save_modiff 340 8,
  own_text.overlay_modiff 348 8, own_text.compact 356 8, own_text.beg_unchanged 364 4, own_text.end_unchanged 368 4,
  own_text.unchanged_modified 372 8, own_text.overlay_unchanged_modified 380 8, own_text.intervals 388 4,
  own_text.markers 392 4, own_text.bits 396 1, text 400 4, pt 404 4, pt_byte 408 4, begv 412 4, begv_byte 416 4,
  zv 420 4, zv_byte 424 4, base_buffer 428 4, indirections 432 4, window_count 436 4, local_flags 440 50, modtime 492 8,
  modtime_rest 500 8, modtime_size 508 8, auto_save_modified 516 8, display_error_modiff 524 8,
  auto_save_failure_time 532 8, last_window_start 540 4, newline_cache 544 4, width_run_cache 548 4,
  bidi_paragraph_cache 552 4, bits 556 1, overlays_before 560 4, overlays_after 564 4, overlay_center 568 4,
  undo_list 572 4
`)

const overlay_4 = new Struct(16, 'header 0 4, plist 4 4, ofs_buffer 8 4, ofs_interval 12 4')

const itree_node_2 = new Struct(44, `
  ofs_parent 0 4, ofs_left 4 4, ofs_right 8 4, begin_pos 12 4, end_pos 16 4, limit 20 4, offset 24 4, otick 28 8,
  data 36 4, bits 40 1
`)

const subr_4 = new Struct(32, `
  header 0 4, ofs_function 4 4, min_args 8 2, max_args 10 2, ofs_symbol_name 12 4, intspec 16 4, command_modes 20 4,
  doc 24 4
`)

const subr_native_4 = new Struct(48, `
  header 0 4, ofs_function 4 4, min_args 8 2, max_args 10 2, ofs_symbol_name 12 4, intspec 16 4, command_modes 20 4,
  doc 24 4, native_comp_u 28 4, ofs_native_c_name 32 4, lambda_list 36 4, func_type 40 4
`)

const buffer_slots_7 = `
  header 0 4, name 4 4, filename 8 4, directory 12 4, backed_up 16 4, save_length 20 4, auto_save_file_name 24 4,
  read_only 28 4, mark 32 4, local_var_alist 36 4, major_mode 40 4, local_minor_modes 44 4, mode_name 48 4,
  mode_line_format 52 4, header_line_format 56 4, tab_line_format 60 4, keymap 64 4, abbrev_table 68 4,
  syntax_table 72 4, category_table 76 4, case_fold_search 80 4, tab_width 84 4, fill_column 88 4, left_margin 92 4,
  auto_fill_function 96 4, downcase_table 100 4, upcase_table 104 4, case_canon_table 108 4, case_eqv_table 112 4,
  truncate_lines 116 4, word_wrap 120 4, ctl_arrow 124 4, bidi_display_reordering 128 4, bidi_paragraph_direction 132 4,
  bidi_paragraph_separate_re 136 4, bidi_paragraph_start_re 140 4, selective_display 144 4,
  selective_display_ellipses 148 4, overwrite_mode 152 4, abbrev_mode 156 4, display_table 160 4, mark_active 164 4,
  enable_multibyte_characters 168 4, buffer_file_coding_system 172 4, file_format 176 4, auto_save_file_format 180 4,
  cache_long_scans 184 4, width_table 188 4, pt_marker 192 4, begv_marker 196 4, zv_marker 200 4,
  point_before_scroll 204 4, file_truename 208 4, invisibility_spec 212 4, last_selected_window 216 4,
  display_count 220 4, left_margin_cols 224 4, right_margin_cols 228 4, left_fringe_width 232 4,
  right_fringe_width 236 4, fringes_outside_margins 240 4, scroll_bar_width 244 4, scroll_bar_height 248 4,
  vertical_scroll_bar_type 252 4, horizontal_scroll_bar_type 256 4, indicate_empty_lines 260 4,
  indicate_buffer_boundaries 264 4, fringe_indicator_alist 268 4, fringe_cursor_alist 272 4, display_time 276 4,
  scroll_up_aggressively 280 4, scroll_down_aggressively 284 4, cursor_type 288 4, extra_line_spacing 292 4,
  ts_parser_list 296 4, cursor_in_non_selected_windows 300 4,
`

const buffer_8 = new Struct(572, `${buffer_slots_7}
  own_text.beg 304 4, own_text.gpt 308 4, own_text.z 312 4, own_text.gpt_byte 316 4, own_text.z_byte 320 4,
  own_text.gap_size 324 4, own_text.modiff 328 8, own_text.chars_modiff 336 8, own_text.save_modiff 344 8,
  own_text.overlay_modiff 352 8, own_text.compact 360 8, own_text.beg_unchanged 368 4, own_text.end_unchanged 372 4,
  own_text.unchanged_modified 376 8, own_text.overlay_unchanged_modified 384 8, own_text.intervals 392 4,
  own_text.markers 396 4, own_text.bits 400 1, text 404 4, pt 408 4, pt_byte 412 4, begv 416 4, begv_byte 420 4,
  zv 424 4, zv_byte 428 4, base_buffer 432 4, indirections 436 4, window_count 440 4, local_flags 444 50, modtime 496 8,
  modtime_rest 504 8, modtime_size 512 8, auto_save_modified 520 8, display_error_modiff 528 8,
  auto_save_failure_time 536 8, last_window_start 544 4, newline_cache 548 4, width_run_cache 552 4,
  bidi_paragraph_cache 556 4, bits 560 1, overlays 564 4, undo_list 568 4
`)

const charset_5 = new Struct(316, `
  charset_id 0 4, attributes 4 4, dimension 8 4, code_space 12 60, ofs_code_space_mask 72 4, flags 76 1, iso_final 80 4,
  iso_revision 84 4, emacs_mule_id 88 4, method 92 4, min_code 96 4, max_code 100 4, char_index_offset 104 4,
  min_char 108 4, max_char 112 4, invalid_code 116 4, fast_map 120 190, code_offset 312 4
`)

const hash_table_4 = new Struct(48, `
  header 0 4, ofs_index 4 4, ofs_hash 8 4, ofs_key_and_value 12 4, ofs_test 16 4, ofs_next 20 4, count 24 4,
  next_free 28 4, table_size 32 4, index_bits 36 1, bits 37 1, next_weak 40 4
`)

const obarray_2 = new Struct(16, 'header 0 4, ofs_buckets 4 4, size_bits 8 4, count 12 4')

const buffer_slots_8 = `
  header 0 4, name 4 4, last_name 8 4, filename 12 4, directory 16 4, backed_up 20 4, save_length 24 4,
  auto_save_file_name 28 4, read_only 32 4, mark 36 4, local_var_alist 40 4, major_mode 44 4, local_minor_modes 48 4,
  mode_name 52 4, mode_line_format 56 4, header_line_format 60 4, tab_line_format 64 4, keymap 68 4, abbrev_table 72 4,
  syntax_table 76 4, category_table 80 4, tab_width 84 4, fill_column 88 4, left_margin 92 4, auto_fill_function 96 4,
  downcase_table 100 4, upcase_table 104 4, case_canon_table 108 4, case_eqv_table 112 4, truncate_lines 116 4,
  word_wrap 120 4, ctl_arrow 124 4, bidi_display_reordering 128 4, bidi_paragraph_direction 132 4,
  bidi_paragraph_separate_re 136 4, bidi_paragraph_start_re 140 4, selective_display 144 4,
  selective_display_ellipses 148 4, overwrite_mode 152 4, abbrev_mode 156 4, display_table 160 4, mark_active 164 4,
  enable_multibyte_characters 168 4, buffer_file_coding_system 172 4, file_format 176 4, auto_save_file_format 180 4,
  cache_long_scans 184 4, width_table 188 4, pt_marker 192 4, begv_marker 196 4, zv_marker 200 4,
  point_before_scroll 204 4, file_truename 208 4, invisibility_spec 212 4, last_selected_window 216 4,
  display_count 220 4, left_margin_cols 224 4, right_margin_cols 228 4, left_fringe_width 232 4,
  right_fringe_width 236 4, fringes_outside_margins 240 4, scroll_bar_width 244 4, scroll_bar_height 248 4,
  vertical_scroll_bar_type 252 4, horizontal_scroll_bar_type 256 4, indicate_empty_lines 260 4,
  indicate_buffer_boundaries 264 4, fringe_indicator_alist 268 4, fringe_cursor_alist 272 4, display_time 276 4,
  scroll_up_aggressively 280 4, scroll_down_aggressively 284 4, cursor_type 288 4, extra_line_spacing 292 4,
  ts_parser_list 296 4, text_conversion_style 300 4, cursor_in_non_selected_windows 304 4,
`

const buffer_9 = new Struct(576, `${buffer_slots_8}
  own_text.beg 308 4, own_text.gpt 312 4, own_text.z 316 4, own_text.gpt_byte 320 4, own_text.z_byte 324 4,
  own_text.gap_size 328 4, own_text.modiff 332 8, own_text.chars_modiff 340 8, own_text.save_modiff 348 8,
  own_text.overlay_modiff 356 8, own_text.compact 364 8, own_text.beg_unchanged 372 4, own_text.end_unchanged 376 4,
  own_text.unchanged_modified 380 8, own_text.overlay_unchanged_modified 388 8, own_text.intervals 396 4,
  own_text.markers 400 4, own_text.bits 404 1, text 408 4, pt 412 4, pt_byte 416 4, begv 420 4, begv_byte 424 4,
  zv 428 4, zv_byte 432 4, base_buffer 436 4, indirections 440 4, window_count 444 4, local_flags 448 50, modtime 500 8,
  modtime_rest 508 8, modtime_size 516 8, auto_save_modified 524 8, display_error_modiff 532 8,
  auto_save_failure_time 540 8, last_window_start 548 4, newline_cache 552 4, width_run_cache 556 4,
  bidi_paragraph_cache 560 4, bits 564 1, overlays 568 4, undo_list 572 4
`)

const charset_6 = new Struct(312, `
  charset_id 0 4, dimension 4 4, code_space 8 60, ofs_code_space_mask 68 4, flags 72 1, iso_final 76 4,
  iso_revision 80 4, emacs_mule_id 84 4, method 88 4, min_code 92 4, max_code 96 4, char_index_offset 100 4,
  min_char 104 4, max_char 108 4, invalid_code 112 4, fast_map 116 190, code_offset 308 4
`)

const native_comp_unit_4 = new Struct(40, `
  header 0 4, file 4 4, optimize_qualities 8 4, lambda_gc_guard_h 12 4, lambda_c_name_idx_h 16 4, data_fdoc_v 20 4,
  data_vec 24 4, ofs_data_relocs 28 4, loaded_once 32 1, load_ongoing 33 1, handle 36 4
`)

const buffer_10 = new Struct(612, `${buffer_slots_8}
  own_text.beg 308 4, own_text.gpt 312 4, own_text.z 316 4, own_text.gpt_byte 320 4, own_text.z_byte 324 4,
  own_text.gap_size 328 4, own_text.modiff 332 8, own_text.chars_modiff 340 8, own_text.save_modiff 348 8,
  own_text.overlay_modiff 356 8, own_text.compact 364 8, own_text.beg_unchanged 372 4, own_text.end_unchanged 376 4,
  own_text.unchanged_modified 380 8, own_text.overlay_unchanged_modified 388 8, own_text.intervals 396 4,
  own_text.markers 400 4, own_text.bits 404 1, text 408 4, pt 412 4, pt_byte 416 4, begv 420 4, begv_byte 424 4,
  zv 428 4, zv_byte 432 4, base_buffer 436 4, indirections 440 4, window_count 444 4, local_flags 448 50, modtime 500 8,
  modtime_rest 508 8, modtime_size 516 8, auto_save_modified 524 8, display_error_modiff 532 8,
  auto_save_failure_time 540 8, last_window_start 548 4, newline_cache 552 4, width_run_cache 556 4,
  bidi_paragraph_cache 560 4, bits 564 1, overlays 568 4, ts_linecol.0 572 4, undo_list 608 4
`)

const const_fwd_2 = new Struct(8, 'kind 0 1, ofs_var 4 4')

const const_buffer_fwd_2 = new Struct(8, 'kind 0 1, offset 4 2, predicate 6 1')

const charset_31_dev_2 = new Struct(316, `
  charset_id 0 4, attributes 4 4, dimension 8 4, code_space 12 60, ofs_code_space_mask 72 4, flags 76 1, iso_final 80 4,
  iso_revision 84 4, emacs_mule_id 88 4, method 92 4, min_code 96 4, max_code 100 4, char_index_offset 104 4,
  min_char 108 4, max_char 112 4, invalid_code 116 4, fast_map 120 190, code_offset 312 4
`)

const buffer_11 = new Struct(576, `${buffer_slots_5}
  own_text.beg 304 4, own_text.gpt 308 4, own_text.z 312 4, own_text.gpt_byte 316 4, own_text.z_byte 320 4,
  own_text.gap_size 324 4, own_text.modiff 328 8, own_text.chars_modiff 336 8, own_text.save_modiff 344 8,
  own_text.overlay_modiff 352 8, own_text.compact 360 8, own_text.beg_unchanged 368 4, own_text.end_unchanged 372 4,
  own_text.unchanged_modified 376 8, own_text.overlay_unchanged_modified 384 8, own_text.intervals 392 4,
  own_text.markers 396 4, own_text.bits 400 1, text 408 4, next 412 4, pt 416 4, pt_byte 420 4, begv 424 4,
  begv_byte 428 4, zv 432 4, zv_byte 436 4, base_buffer 440 4, indirections 444 4, window_count 448 4,
  local_flags 452 50, modtime 504 4, modtime_rest 508 4, modtime_size 512 8, auto_save_modified 520 8,
  display_error_modiff 528 8, auto_save_failure_time 536 4, last_window_start 540 4, newline_cache 544 4,
  width_run_cache 548 4, bidi_paragraph_cache 552 4, bits 556 1, overlays_before 560 4, overlays_after 564 4,
  overlay_center 568 4, undo_list 572 4
`)

const buffer_12 = new Struct(592, `${buffer_slots_6}
  own_text.beg 304 4, own_text.gpt 308 4, own_text.z 312 4, own_text.gpt_byte 316 4, own_text.z_byte 320 4,
  own_text.gap_size 324 4, own_text.modiff 328 8, own_text.chars_modiff 336 8, own_text.save_modiff 344 8,
  own_text.overlay_modiff 352 8, own_text.compact 360 8, own_text.beg_unchanged 368 4, own_text.end_unchanged 372 4,
  own_text.unchanged_modified 376 8, own_text.overlay_unchanged_modified 384 8, own_text.intervals 392 4,
  own_text.markers 396 4, own_text.bits 400 1, text 408 4, pt 412 4, pt_byte 416 4, begv 420 4, begv_byte 424 4,
  zv 428 4, zv_byte 432 4, base_buffer 436 4, indirections 440 4, window_count 444 4, local_flags 448 50, modtime 504 8,
  modtime_rest 512 8, modtime_size 520 8, auto_save_modified 528 8, display_error_modiff 536 8,
  auto_save_failure_time 544 8, last_window_start 552 4, newline_cache 556 4, width_run_cache 560 4,
  bidi_paragraph_cache 564 4, bits 568 1, overlays_before 572 4, overlays_after 576 4, overlay_center 580 4,
  undo_list 584 4
`)

const itree_node_3 = new Struct(48, `
  ofs_parent 0 4, ofs_left 4 4, ofs_right 8 4, begin_pos 12 4, end_pos 16 4, limit 20 4, offset 24 4, otick 32 8,
  data 40 4, bits 44 1
`)

const buffer_13 = new Struct(584, `${buffer_slots_7}
  own_text.beg 304 4, own_text.gpt 308 4, own_text.z 312 4, own_text.gpt_byte 316 4, own_text.z_byte 320 4,
  own_text.gap_size 324 4, own_text.modiff 328 8, own_text.chars_modiff 336 8, own_text.save_modiff 344 8,
  own_text.overlay_modiff 352 8, own_text.compact 360 8, own_text.beg_unchanged 368 4, own_text.end_unchanged 372 4,
  own_text.unchanged_modified 376 8, own_text.overlay_unchanged_modified 384 8, own_text.intervals 392 4,
  own_text.markers 396 4, own_text.bits 400 1, text 408 4, pt 412 4, pt_byte 416 4, begv 420 4, begv_byte 424 4,
  zv 428 4, zv_byte 432 4, base_buffer 436 4, indirections 440 4, window_count 444 4, local_flags 448 50, modtime 504 8,
  modtime_rest 512 8, modtime_size 520 8, auto_save_modified 528 8, display_error_modiff 536 8,
  auto_save_failure_time 544 8, last_window_start 552 4, newline_cache 556 4, width_run_cache 560 4,
  bidi_paragraph_cache 564 4, bits 568 1, overlays 572 4, undo_list 576 4
`)

const buffer_14 = new Struct(592, `${buffer_slots_8}
  own_text.beg 312 4, own_text.gpt 316 4, own_text.z 320 4, own_text.gpt_byte 324 4, own_text.z_byte 328 4,
  own_text.gap_size 332 4, own_text.modiff 336 8, own_text.chars_modiff 344 8, own_text.save_modiff 352 8,
  own_text.overlay_modiff 360 8, own_text.compact 368 8, own_text.beg_unchanged 376 4, own_text.end_unchanged 380 4,
  own_text.unchanged_modified 384 8, own_text.overlay_unchanged_modified 392 8, own_text.intervals 400 4,
  own_text.markers 404 4, own_text.bits 408 1, text 416 4, pt 420 4, pt_byte 424 4, begv 428 4, begv_byte 432 4,
  zv 436 4, zv_byte 440 4, base_buffer 444 4, indirections 448 4, window_count 452 4, local_flags 456 50, modtime 512 8,
  modtime_rest 520 8, modtime_size 528 8, auto_save_modified 536 8, display_error_modiff 544 8,
  auto_save_failure_time 552 8, last_window_start 560 4, newline_cache 564 4, width_run_cache 568 4,
  bidi_paragraph_cache 572 4, bits 576 1, overlays 580 4, undo_list 584 4
`)

const buffer_15 = new Struct(624, `${buffer_slots_8}
  own_text.beg 312 4, own_text.gpt 316 4, own_text.z 320 4, own_text.gpt_byte 324 4, own_text.z_byte 328 4,
  own_text.gap_size 332 4, own_text.modiff 336 8, own_text.chars_modiff 344 8, own_text.save_modiff 352 8,
  own_text.overlay_modiff 360 8, own_text.compact 368 8, own_text.beg_unchanged 376 4, own_text.end_unchanged 380 4,
  own_text.unchanged_modified 384 8, own_text.overlay_unchanged_modified 392 8, own_text.intervals 400 4,
  own_text.markers 404 4, own_text.bits 408 1, text 416 4, pt 420 4, pt_byte 424 4, begv 428 4, begv_byte 432 4,
  zv 436 4, zv_byte 440 4, base_buffer 444 4, indirections 448 4, window_count 452 4, local_flags 456 50, modtime 512 8,
  modtime_rest 520 8, modtime_size 528 8, auto_save_modified 536 8, display_error_modiff 544 8,
  auto_save_failure_time 552 8, last_window_start 560 4, newline_cache 564 4, width_run_cache 568 4,
  bidi_paragraph_cache 572 4, bits 576 1, overlays 580 4, ts_linecol.0 584 4, undo_list 620 4
`)

const symbol_3 = new Struct(40, 'flags 0 2, name 4 8, val 12 8, func 20 8, plist 28 8, ofs_next 36 4')

const vector_3 = new Struct(12, 'header 0 4, contents.0 4 8')

const interval_3 = new Struct(36, `
  total_length 0 4, position 4 4, ofs_left 8 4, ofs_right 12 4, up 16 8, bits 24 1, plist 28 8
`)

const blv_3 = new Struct(32, 'bits 0 1, ofs_fwd 4 4, where 8 8, defcell 16 8, valcell 24 8')

const overlay_5 = new Struct(32, 'header 0 4, start_marker 4 8, end_marker 12 8, plist 20 8, ofs_next 28 4')

const finalizer_3 = new Struct(20, 'header 0 4, func 4 8, ofs_prev 12 4, ofs_next 16 4')

const record_3 = new Struct(12, 'header 0 4, contents.0 4 8')

const font_3 = new Struct(12, 'header 0 4, contents.0 4 8')

const compiled_3 = new Struct(52, `
  header 0 4, arglist 4 8, code 12 8, constants 20 8, depth 28 8, doc 36 8, interactive 44 8
`)

const char_table_3 = new Struct(556, `
  header 0 4, default_value 4 8, parent 12 8, purpose 20 8, ascii 28 8, contents.0 36 8, extras.0 548 8
`)

const sub_char_table_3 = new Struct(20, 'header 0 4, depth 4 4, min_char 8 4, slots.0 12 8')

const bool_vector_3 = new Struct(16, 'header 0 4, num_bits 4 8, words.0 12 4')

const hash_table_5 = new Struct(100, `
  header 0 4, weak 4 8, hash 12 8, next 20 8, index 28 8, count 36 4, next_free 40 4, purecopy 44 1, is_mutable 45 1,
  rehash_threshold 48 4, rehash_size 52 4, key_and_value 56 8, test_name 64 8, test_user_hash 72 8, test_user_cmp 80 8,
  ofs_cmpfn 88 4, ofs_hashfn 92 4, next_weak 96 4
`)

const subr_5 = new Struct(28, `
  header 0 4, ofs_function 4 4, min_args 8 2, max_args 10 2, ofs_symbol_name 12 4, intspec 16 4, doc 20 8
`)

const buffer_slots_9 = `
  header 0 4, name 4 8, filename 12 8, directory 20 8, backed_up 28 8, save_length 36 8, auto_save_file_name 44 8,
  read_only 52 8, mark 60 8, local_var_alist 68 8, major_mode 76 8, mode_name 84 8, mode_line_format 92 8,
  header_line_format 100 8, tab_line_format 108 8, keymap 116 8, abbrev_table 124 8, syntax_table 132 8,
  category_table 140 8, case_fold_search 148 8, tab_width 156 8, fill_column 164 8, left_margin 172 8,
  auto_fill_function 180 8, downcase_table 188 8, upcase_table 196 8, case_canon_table 204 8, case_eqv_table 212 8,
  truncate_lines 220 8, word_wrap 228 8, ctl_arrow 236 8, bidi_display_reordering 244 8, bidi_paragraph_direction 252 8,
  bidi_paragraph_separate_re 260 8, bidi_paragraph_start_re 268 8, selective_display 276 8,
  selective_display_ellipses 284 8, minor_modes 292 8, overwrite_mode 300 8, abbrev_mode 308 8, display_table 316 8,
  mark_active 324 8, enable_multibyte_characters 332 8, buffer_file_coding_system 340 8, file_format 348 8,
  auto_save_file_format 356 8, cache_long_scans 364 8, width_table 372 8, pt_marker 380 8, begv_marker 388 8,
  zv_marker 396 8, point_before_scroll 404 8, file_truename 412 8, invisibility_spec 420 8, last_selected_window 428 8,
  display_count 436 8, left_margin_cols 444 8, right_margin_cols 452 8, left_fringe_width 460 8,
  right_fringe_width 468 8, fringes_outside_margins 476 8, scroll_bar_width 484 8, scroll_bar_height 492 8,
  vertical_scroll_bar_type 500 8, horizontal_scroll_bar_type 508 8, indicate_empty_lines 516 8,
  indicate_buffer_boundaries 524 8, fringe_indicator_alist 532 8, fringe_cursor_alist 540 8, display_time 548 8,
  scroll_up_aggressively 556 8, scroll_down_aggressively 564 8, cursor_type 572 8, extra_line_spacing 580 8,
  cursor_in_non_selected_windows 588 8,
`

const buffer_16 = new Struct(868, `${buffer_slots_9}
  own_text.beg 596 4, own_text.gpt 600 4, own_text.z 604 4, own_text.gpt_byte 608 4, own_text.z_byte 612 4,
  own_text.gap_size 616 4, own_text.modiff 620 8, own_text.chars_modiff 628 8, own_text.save_modiff 636 8,
  own_text.overlay_modiff 644 8, own_text.compact 652 8, own_text.beg_unchanged 660 4, own_text.end_unchanged 664 4,
  own_text.unchanged_modified 668 8, own_text.overlay_unchanged_modified 676 8, own_text.intervals 684 4,
  own_text.markers 688 4, own_text.bits 692 1, text 696 4, next 700 4, pt 704 4, pt_byte 708 4, begv 712 4,
  begv_byte 716 4, zv 720 4, zv_byte 724 4, base_buffer 728 4, indirections 732 4, window_count 736 4,
  local_flags 740 50, modtime 792 4, modtime_rest 796 4, modtime_size 800 8, auto_save_modified 808 8,
  display_error_modiff 816 8, auto_save_failure_time 824 4, last_window_start 828 4, newline_cache 832 4,
  width_run_cache 836 4, bidi_paragraph_cache 840 4, bits 844 1, overlays_before 848 4, overlays_after 852 4,
  overlay_center 856 4, undo_list 860 8
`)

const frame_3 = new Struct(12, 'header 0 4, contents.0 4 8')

const window_3 = new Struct(12, 'header 0 4, contents.0 4 8')

const process_3 = new Struct(12, 'header 0 4, contents.0 4 8')

const terminal_3 = new Struct(12, 'header 0 4, contents.0 4 8')

const subr_6 = new Struct(32, `
  header 0 4, ofs_function 4 4, min_args 8 2, max_args 10 2, ofs_symbol_name 12 4, intspec 16 8, doc 24 8
`)

const subr_native_5 = new Struct(60, `
  header 0 4, ofs_function 4 4, min_args 8 2, max_args 10 2, ofs_symbol_name 12 4, intspec 16 8, doc 24 8,
  native_comp_u 32 8, ofs_native_c_name 40 4, lambda_list 44 8, func_type 52 8
`)

const native_comp_unit_5 = new Struct(72, `
  header 0 4, file 4 8, optimize_qualities 12 8, lambda_gc_guard_h 20 8, lambda_c_name_idx_h 28 8, data_fdoc_v 36 8,
  data_vec 44 8, data_impure_vec 52 8, ofs_data_imp_relocs 60 4, loaded_once 64 1, load_ongoing 65 1, handle 68 4
`)

const buffer_slots_10 = `
  header 0 4, name 4 8, filename 12 8, directory 20 8, backed_up 28 8, save_length 36 8, auto_save_file_name 44 8,
  read_only 52 8, mark 60 8, local_var_alist 68 8, major_mode 76 8, local_minor_modes 84 8, mode_name 92 8,
  mode_line_format 100 8, header_line_format 108 8, tab_line_format 116 8, keymap 124 8, abbrev_table 132 8,
  syntax_table 140 8, category_table 148 8, case_fold_search 156 8, tab_width 164 8, fill_column 172 8,
  left_margin 180 8, auto_fill_function 188 8, downcase_table 196 8, upcase_table 204 8, case_canon_table 212 8,
  case_eqv_table 220 8, truncate_lines 228 8, word_wrap 236 8, ctl_arrow 244 8, bidi_display_reordering 252 8,
  bidi_paragraph_direction 260 8, bidi_paragraph_separate_re 268 8, bidi_paragraph_start_re 276 8,
  selective_display 284 8, selective_display_ellipses 292 8, overwrite_mode 300 8, abbrev_mode 308 8,
  display_table 316 8, mark_active 324 8, enable_multibyte_characters 332 8, buffer_file_coding_system 340 8,
  file_format 348 8, auto_save_file_format 356 8, cache_long_scans 364 8, width_table 372 8, pt_marker 380 8,
  begv_marker 388 8, zv_marker 396 8, point_before_scroll 404 8, file_truename 412 8, invisibility_spec 420 8,
  last_selected_window 428 8, display_count 436 8, left_margin_cols 444 8, right_margin_cols 452 8,
  left_fringe_width 460 8, right_fringe_width 468 8, fringes_outside_margins 476 8, scroll_bar_width 484 8,
  scroll_bar_height 492 8, vertical_scroll_bar_type 500 8, horizontal_scroll_bar_type 508 8, indicate_empty_lines 516 8,
  indicate_buffer_boundaries 524 8, fringe_indicator_alist 532 8, fringe_cursor_alist 540 8, display_time 548 8,
  scroll_up_aggressively 556 8, scroll_down_aggressively 564 8, cursor_type 572 8, extra_line_spacing 580 8,
  cursor_in_non_selected_windows 588 8,
`

const buffer_17 = new Struct(876, `${buffer_slots_10}
  own_text.beg 596 4, own_text.gpt 600 4, own_text.z 604 4, own_text.gpt_byte 608 4, own_text.z_byte 612 4,
  own_text.gap_size 616 4, own_text.modiff 620 8, own_text.chars_modiff 628 8, own_text.save_modiff 636 8,
  own_text.overlay_modiff 644 8, own_text.compact 652 8, own_text.beg_unchanged 660 4, own_text.end_unchanged 664 4,
  own_text.unchanged_modified 668 8, own_text.overlay_unchanged_modified 676 8, own_text.intervals 684 4,
  own_text.markers 688 4, own_text.bits 692 1, text 696 4, pt 700 4, pt_byte 704 4, begv 708 4, begv_byte 712 4,
  zv 716 4, zv_byte 720 4, base_buffer 724 4, indirections 728 4, window_count 732 4, local_flags 736 50, modtime 788 8,
  modtime_rest 796 8, modtime_size 804 8, auto_save_modified 812 8, display_error_modiff 820 8,
  auto_save_failure_time 828 8, last_window_start 836 4, newline_cache 840 4, width_run_cache 844 4,
  bidi_paragraph_cache 848 4, bits 852 1, overlays_before 856 4, overlays_after 860 4, overlay_center 864 4,
  undo_list 868 8
`)

const overlay_6 = new Struct(20, 'header 0 4, plist 4 8, ofs_buffer 12 4, ofs_interval 16 4')

const itree_node_4 = new Struct(48, `
  ofs_parent 0 4, ofs_left 4 4, ofs_right 8 4, begin_pos 12 4, end_pos 16 4, limit 20 4, offset 24 4, otick 28 8,
  data 36 8, bits 44 1
`)

const subr_7 = new Struct(40, `
  header 0 4, ofs_function 4 4, min_args 8 2, max_args 10 2, ofs_symbol_name 12 4, intspec 16 8, command_modes 24 8,
  doc 32 8
`)

const subr_native_6 = new Struct(68, `
  header 0 4, ofs_function 4 4, min_args 8 2, max_args 10 2, ofs_symbol_name 12 4, intspec 16 8, command_modes 24 8,
  doc 32 8, native_comp_u 40 8, ofs_native_c_name 48 4, lambda_list 52 8, func_type 60 8
`)

const buffer_slots_11 = `
  header 0 4, name 4 8, filename 12 8, directory 20 8, backed_up 28 8, save_length 36 8, auto_save_file_name 44 8,
  read_only 52 8, mark 60 8, local_var_alist 68 8, major_mode 76 8, local_minor_modes 84 8, mode_name 92 8,
  mode_line_format 100 8, header_line_format 108 8, tab_line_format 116 8, keymap 124 8, abbrev_table 132 8,
  syntax_table 140 8, category_table 148 8, case_fold_search 156 8, tab_width 164 8, fill_column 172 8,
  left_margin 180 8, auto_fill_function 188 8, downcase_table 196 8, upcase_table 204 8, case_canon_table 212 8,
  case_eqv_table 220 8, truncate_lines 228 8, word_wrap 236 8, ctl_arrow 244 8, bidi_display_reordering 252 8,
  bidi_paragraph_direction 260 8, bidi_paragraph_separate_re 268 8, bidi_paragraph_start_re 276 8,
  selective_display 284 8, selective_display_ellipses 292 8, overwrite_mode 300 8, abbrev_mode 308 8,
  display_table 316 8, mark_active 324 8, enable_multibyte_characters 332 8, buffer_file_coding_system 340 8,
  file_format 348 8, auto_save_file_format 356 8, cache_long_scans 364 8, width_table 372 8, pt_marker 380 8,
  begv_marker 388 8, zv_marker 396 8, point_before_scroll 404 8, file_truename 412 8, invisibility_spec 420 8,
  last_selected_window 428 8, display_count 436 8, left_margin_cols 444 8, right_margin_cols 452 8,
  left_fringe_width 460 8, right_fringe_width 468 8, fringes_outside_margins 476 8, scroll_bar_width 484 8,
  scroll_bar_height 492 8, vertical_scroll_bar_type 500 8, horizontal_scroll_bar_type 508 8, indicate_empty_lines 516 8,
  indicate_buffer_boundaries 524 8, fringe_indicator_alist 532 8, fringe_cursor_alist 540 8, display_time 548 8,
  scroll_up_aggressively 556 8, scroll_down_aggressively 564 8, cursor_type 572 8, extra_line_spacing 580 8,
  ts_parser_list 588 8, cursor_in_non_selected_windows 596 8,
`

const buffer_18 = new Struct(876, `${buffer_slots_11}
  own_text.beg 604 4, own_text.gpt 608 4, own_text.z 612 4, own_text.gpt_byte 616 4, own_text.z_byte 620 4,
  own_text.gap_size 624 4, own_text.modiff 628 8, own_text.chars_modiff 636 8, own_text.save_modiff 644 8,
  own_text.overlay_modiff 652 8, own_text.compact 660 8, own_text.beg_unchanged 668 4, own_text.end_unchanged 672 4,
  own_text.unchanged_modified 676 8, own_text.overlay_unchanged_modified 684 8, own_text.intervals 692 4,
  own_text.markers 696 4, own_text.bits 700 1, text 704 4, pt 708 4, pt_byte 712 4, begv 716 4, begv_byte 720 4,
  zv 724 4, zv_byte 728 4, base_buffer 732 4, indirections 736 4, window_count 740 4, local_flags 744 50, modtime 796 8,
  modtime_rest 804 8, modtime_size 812 8, auto_save_modified 820 8, display_error_modiff 828 8,
  auto_save_failure_time 836 8, last_window_start 844 4, newline_cache 848 4, width_run_cache 852 4,
  bidi_paragraph_cache 856 4, bits 860 1, overlays 864 4, undo_list 868 8
`)

const charset_7 = new Struct(320, `
  charset_id 0 4, attributes 4 8, dimension 12 4, code_space 16 60, ofs_code_space_mask 76 4, flags 80 1,
  iso_final 84 4, iso_revision 88 4, emacs_mule_id 92 4, method 96 4, min_code 100 4, max_code 104 4,
  char_index_offset 108 4, min_char 112 4, max_char 116 4, invalid_code 120 4, fast_map 124 190, code_offset 316 4
`)

const hash_table_6 = new Struct(44, `
  header 0 4, ofs_index 4 4, ofs_hash 8 4, ofs_key_and_value 12 4, ofs_test 16 4, ofs_next 20 4, count 24 4,
  next_free 28 4, table_size 32 4, index_bits 36 1, bits 37 1, next_weak 40 4
`)

const buffer_slots_12 = `
  header 0 4, name 4 8, last_name 12 8, filename 20 8, directory 28 8, backed_up 36 8, save_length 44 8,
  auto_save_file_name 52 8, read_only 60 8, mark 68 8, local_var_alist 76 8, major_mode 84 8, local_minor_modes 92 8,
  mode_name 100 8, mode_line_format 108 8, header_line_format 116 8, tab_line_format 124 8, keymap 132 8,
  abbrev_table 140 8, syntax_table 148 8, category_table 156 8, tab_width 164 8, fill_column 172 8, left_margin 180 8,
  auto_fill_function 188 8, downcase_table 196 8, upcase_table 204 8, case_canon_table 212 8, case_eqv_table 220 8,
  truncate_lines 228 8, word_wrap 236 8, ctl_arrow 244 8, bidi_display_reordering 252 8, bidi_paragraph_direction 260 8,
  bidi_paragraph_separate_re 268 8, bidi_paragraph_start_re 276 8, selective_display 284 8,
  selective_display_ellipses 292 8, overwrite_mode 300 8, abbrev_mode 308 8, display_table 316 8, mark_active 324 8,
  enable_multibyte_characters 332 8, buffer_file_coding_system 340 8, file_format 348 8, auto_save_file_format 356 8,
  cache_long_scans 364 8, width_table 372 8, pt_marker 380 8, begv_marker 388 8, zv_marker 396 8,
  point_before_scroll 404 8, file_truename 412 8, invisibility_spec 420 8, last_selected_window 428 8,
  display_count 436 8, left_margin_cols 444 8, right_margin_cols 452 8, left_fringe_width 460 8,
  right_fringe_width 468 8, fringes_outside_margins 476 8, scroll_bar_width 484 8, scroll_bar_height 492 8,
  vertical_scroll_bar_type 500 8, horizontal_scroll_bar_type 508 8, indicate_empty_lines 516 8,
  indicate_buffer_boundaries 524 8, fringe_indicator_alist 532 8, fringe_cursor_alist 540 8, display_time 548 8,
  scroll_up_aggressively 556 8, scroll_down_aggressively 564 8, cursor_type 572 8, extra_line_spacing 580 8,
  ts_parser_list 588 8, text_conversion_style 596 8, cursor_in_non_selected_windows 604 8,
`

const buffer_19 = new Struct(884, `${buffer_slots_12}
  own_text.beg 612 4, own_text.gpt 616 4, own_text.z 620 4, own_text.gpt_byte 624 4, own_text.z_byte 628 4,
  own_text.gap_size 632 4, own_text.modiff 636 8, own_text.chars_modiff 644 8, own_text.save_modiff 652 8,
  own_text.overlay_modiff 660 8, own_text.compact 668 8, own_text.beg_unchanged 676 4, own_text.end_unchanged 680 4,
  own_text.unchanged_modified 684 8, own_text.overlay_unchanged_modified 692 8, own_text.intervals 700 4,
  own_text.markers 704 4, own_text.bits 708 1, text 712 4, pt 716 4, pt_byte 720 4, begv 724 4, begv_byte 728 4,
  zv 732 4, zv_byte 736 4, base_buffer 740 4, indirections 744 4, window_count 748 4, local_flags 752 50, modtime 804 8,
  modtime_rest 812 8, modtime_size 820 8, auto_save_modified 828 8, display_error_modiff 836 8,
  auto_save_failure_time 844 8, last_window_start 852 4, newline_cache 856 4, width_run_cache 860 4,
  bidi_paragraph_cache 864 4, bits 868 1, overlays 872 4, undo_list 876 8
`)

const native_comp_unit_6 = new Struct(64, `
  header 0 4, file 4 8, optimize_qualities 12 8, lambda_gc_guard_h 20 8, lambda_c_name_idx_h 28 8, data_fdoc_v 36 8,
  data_vec 44 8, ofs_data_relocs 52 4, loaded_once 56 1, load_ongoing 57 1, handle 60 4
`)

const buffer_20 = new Struct(920, `${buffer_slots_12}
  own_text.beg 612 4, own_text.gpt 616 4, own_text.z 620 4, own_text.gpt_byte 624 4, own_text.z_byte 628 4,
  own_text.gap_size 632 4, own_text.modiff 636 8, own_text.chars_modiff 644 8, own_text.save_modiff 652 8,
  own_text.overlay_modiff 660 8, own_text.compact 668 8, own_text.beg_unchanged 676 4, own_text.end_unchanged 680 4,
  own_text.unchanged_modified 684 8, own_text.overlay_unchanged_modified 692 8, own_text.intervals 700 4,
  own_text.markers 704 4, own_text.bits 708 1, text 712 4, pt 716 4, pt_byte 720 4, begv 724 4, begv_byte 728 4,
  zv 732 4, zv_byte 736 4, base_buffer 740 4, indirections 744 4, window_count 748 4, local_flags 752 50, modtime 804 8,
  modtime_rest 812 8, modtime_size 820 8, auto_save_modified 828 8, display_error_modiff 836 8,
  auto_save_failure_time 844 8, last_window_start 852 4, newline_cache 856 4, width_run_cache 860 4,
  bidi_paragraph_cache 864 4, bits 868 1, overlays 872 4, ts_linecol.0 876 4, undo_list 912 8
`)

const charset_31_dev_3 = new Struct(320, `
  charset_id 0 4, attributes 4 8, dimension 12 4, code_space 16 60, ofs_code_space_mask 76 4, flags 80 1,
  iso_final 84 4, iso_revision 88 4, emacs_mule_id 92 4, method 96 4, min_code 100 4, max_code 104 4,
  char_index_offset 108 4, min_char 112 4, max_char 116 4, invalid_code 120 4, fast_map 124 190, code_offset 316 4
`)

const symbol_4 = new Struct(48, 'flags 0 2, name 8 8, val 16 8, func 24 8, plist 32 8, ofs_next 40 4')

const vector_4 = new Struct(16, 'header 0 4, contents.0 8 8')

const interval_4 = new Struct(40, `
  total_length 0 4, position 4 4, ofs_left 8 4, ofs_right 12 4, up 16 8, bits 24 1, plist 32 8
`)

const overlay_7 = new Struct(40, 'header 0 4, start_marker 8 8, end_marker 16 8, plist 24 8, ofs_next 32 4')

const finalizer_4 = new Struct(24, 'header 0 4, func 8 8, ofs_prev 16 4, ofs_next 20 4')

const record_4 = new Struct(16, 'header 0 4, contents.0 8 8')

const font_4 = new Struct(16, 'header 0 4, contents.0 8 8')

const compiled_4 = new Struct(56, `
  header 0 4, arglist 8 8, code 16 8, constants 24 8, depth 32 8, doc 40 8, interactive 48 8
`)

const char_table_4 = new Struct(560, `
  header 0 4, default_value 8 8, parent 16 8, purpose 24 8, ascii 32 8, contents.0 40 8, extras.0 552 8
`)

const sub_char_table_4 = new Struct(24, 'header 0 4, depth 4 4, min_char 8 4, slots.0 16 8')

const bool_vector_4 = new Struct(20, 'header 0 4, num_bits 8 8, words.0 16 4')

const hash_table_7 = new Struct(112, `
  header 0 4, weak 8 8, hash 16 8, next 24 8, index 32 8, count 40 4, next_free 44 4, purecopy 48 1, is_mutable 49 1,
  rehash_threshold 52 4, rehash_size 56 4, key_and_value 64 8, test_name 72 8, test_user_hash 80 8, test_user_cmp 88 8,
  ofs_cmpfn 96 4, ofs_hashfn 100 4, next_weak 104 4
`)

const subr_8 = new Struct(32, `
  header 0 4, ofs_function 4 4, min_args 8 2, max_args 10 2, ofs_symbol_name 12 4, intspec 16 4, doc 24 8
`)

const buffer_slots_13 = `
  header 0 4, name 8 8, filename 16 8, directory 24 8, backed_up 32 8, save_length 40 8, auto_save_file_name 48 8,
  read_only 56 8, mark 64 8, local_var_alist 72 8, major_mode 80 8, mode_name 88 8, mode_line_format 96 8,
  header_line_format 104 8, tab_line_format 112 8, keymap 120 8, abbrev_table 128 8, syntax_table 136 8,
  category_table 144 8, case_fold_search 152 8, tab_width 160 8, fill_column 168 8, left_margin 176 8,
  auto_fill_function 184 8, downcase_table 192 8, upcase_table 200 8, case_canon_table 208 8, case_eqv_table 216 8,
  truncate_lines 224 8, word_wrap 232 8, ctl_arrow 240 8, bidi_display_reordering 248 8, bidi_paragraph_direction 256 8,
  bidi_paragraph_separate_re 264 8, bidi_paragraph_start_re 272 8, selective_display 280 8,
  selective_display_ellipses 288 8, minor_modes 296 8, overwrite_mode 304 8, abbrev_mode 312 8, display_table 320 8,
  mark_active 328 8, enable_multibyte_characters 336 8, buffer_file_coding_system 344 8, file_format 352 8,
  auto_save_file_format 360 8, cache_long_scans 368 8, width_table 376 8, pt_marker 384 8, begv_marker 392 8,
  zv_marker 400 8, point_before_scroll 408 8, file_truename 416 8, invisibility_spec 424 8, last_selected_window 432 8,
  display_count 440 8, left_margin_cols 448 8, right_margin_cols 456 8, left_fringe_width 464 8,
  right_fringe_width 472 8, fringes_outside_margins 480 8, scroll_bar_width 488 8, scroll_bar_height 496 8,
  vertical_scroll_bar_type 504 8, horizontal_scroll_bar_type 512 8, indicate_empty_lines 520 8,
  indicate_buffer_boundaries 528 8, fringe_indicator_alist 536 8, fringe_cursor_alist 544 8, display_time 552 8,
  scroll_up_aggressively 560 8, scroll_down_aggressively 568 8, cursor_type 576 8, extra_line_spacing 584 8,
  cursor_in_non_selected_windows 592 8,
`

const buffer_21 = new Struct(880, `${buffer_slots_13}
  own_text.beg 600 4, own_text.gpt 604 4, own_text.z 608 4, own_text.gpt_byte 612 4, own_text.z_byte 616 4,
  own_text.gap_size 620 4, own_text.modiff 624 8, own_text.chars_modiff 632 8, own_text.save_modiff 640 8,
  own_text.overlay_modiff 648 8, own_text.compact 656 8, own_text.beg_unchanged 664 4, own_text.end_unchanged 668 4,
  own_text.unchanged_modified 672 8, own_text.overlay_unchanged_modified 680 8, own_text.intervals 688 4,
  own_text.markers 692 4, own_text.bits 696 1, text 704 4, next 708 4, pt 712 4, pt_byte 716 4, begv 720 4,
  begv_byte 724 4, zv 728 4, zv_byte 732 4, base_buffer 736 4, indirections 740 4, window_count 744 4,
  local_flags 748 50, modtime 800 4, modtime_rest 804 4, modtime_size 808 8, auto_save_modified 816 8,
  display_error_modiff 824 8, auto_save_failure_time 832 4, last_window_start 836 4, newline_cache 840 4,
  width_run_cache 844 4, bidi_paragraph_cache 848 4, bits 852 1, overlays_before 856 4, overlays_after 860 4,
  overlay_center 864 4, undo_list 872 8
`)

const frame_4 = new Struct(16, 'header 0 4, contents.0 8 8')

const window_4 = new Struct(16, 'header 0 4, contents.0 8 8')

const process_4 = new Struct(16, 'header 0 4, contents.0 8 8')

const terminal_4 = new Struct(16, 'header 0 4, contents.0 8 8')

const subr_native_7 = new Struct(64, `
  header 0 4, ofs_function 4 4, min_args 8 2, max_args 10 2, ofs_symbol_name 12 4, intspec 16 8, doc 24 8,
  native_comp_u 32 8, ofs_native_c_name 40 4, lambda_list 48 8, func_type 56 8
`)

const native_comp_unit_7 = new Struct(80, `
  header 0 4, file 8 8, optimize_qualities 16 8, lambda_gc_guard_h 24 8, lambda_c_name_idx_h 32 8, data_fdoc_v 40 8,
  data_vec 48 8, data_impure_vec 56 8, ofs_data_imp_relocs 64 4, loaded_once 68 1, load_ongoing 69 1, handle 72 4
`)

const buffer_slots_14 = `
  header 0 4, name 8 8, filename 16 8, directory 24 8, backed_up 32 8, save_length 40 8, auto_save_file_name 48 8,
  read_only 56 8, mark 64 8, local_var_alist 72 8, major_mode 80 8, local_minor_modes 88 8, mode_name 96 8,
  mode_line_format 104 8, header_line_format 112 8, tab_line_format 120 8, keymap 128 8, abbrev_table 136 8,
  syntax_table 144 8, category_table 152 8, case_fold_search 160 8, tab_width 168 8, fill_column 176 8,
  left_margin 184 8, auto_fill_function 192 8, downcase_table 200 8, upcase_table 208 8, case_canon_table 216 8,
  case_eqv_table 224 8, truncate_lines 232 8, word_wrap 240 8, ctl_arrow 248 8, bidi_display_reordering 256 8,
  bidi_paragraph_direction 264 8, bidi_paragraph_separate_re 272 8, bidi_paragraph_start_re 280 8,
  selective_display 288 8, selective_display_ellipses 296 8, overwrite_mode 304 8, abbrev_mode 312 8,
  display_table 320 8, mark_active 328 8, enable_multibyte_characters 336 8, buffer_file_coding_system 344 8,
  file_format 352 8, auto_save_file_format 360 8, cache_long_scans 368 8, width_table 376 8, pt_marker 384 8,
  begv_marker 392 8, zv_marker 400 8, point_before_scroll 408 8, file_truename 416 8, invisibility_spec 424 8,
  last_selected_window 432 8, display_count 440 8, left_margin_cols 448 8, right_margin_cols 456 8,
  left_fringe_width 464 8, right_fringe_width 472 8, fringes_outside_margins 480 8, scroll_bar_width 488 8,
  scroll_bar_height 496 8, vertical_scroll_bar_type 504 8, horizontal_scroll_bar_type 512 8, indicate_empty_lines 520 8,
  indicate_buffer_boundaries 528 8, fringe_indicator_alist 536 8, fringe_cursor_alist 544 8, display_time 552 8,
  scroll_up_aggressively 560 8, scroll_down_aggressively 568 8, cursor_type 576 8, extra_line_spacing 584 8,
  cursor_in_non_selected_windows 592 8,
`

const buffer_22 = new Struct(888, `${buffer_slots_14}
  own_text.beg 600 4, own_text.gpt 604 4, own_text.z 608 4, own_text.gpt_byte 612 4, own_text.z_byte 616 4,
  own_text.gap_size 620 4, own_text.modiff 624 8, own_text.chars_modiff 632 8, own_text.save_modiff 640 8,
  own_text.overlay_modiff 648 8, own_text.compact 656 8, own_text.beg_unchanged 664 4, own_text.end_unchanged 668 4,
  own_text.unchanged_modified 672 8, own_text.overlay_unchanged_modified 680 8, own_text.intervals 688 4,
  own_text.markers 692 4, own_text.bits 696 1, text 704 4, pt 708 4, pt_byte 712 4, begv 716 4, begv_byte 720 4,
  zv 724 4, zv_byte 728 4, base_buffer 732 4, indirections 736 4, window_count 740 4, local_flags 744 50, modtime 800 8,
  modtime_rest 808 8, modtime_size 816 8, auto_save_modified 824 8, display_error_modiff 832 8,
  auto_save_failure_time 840 8, last_window_start 848 4, newline_cache 852 4, width_run_cache 856 4,
  bidi_paragraph_cache 860 4, bits 864 1, overlays_before 868 4, overlays_after 872 4, overlay_center 876 4,
  undo_list 880 8
`)

const overlay_8 = new Struct(24, 'header 0 4, plist 8 8, ofs_buffer 16 4, ofs_interval 20 4')

const itree_node_5 = new Struct(56, `
  ofs_parent 0 4, ofs_left 4 4, ofs_right 8 4, begin_pos 12 4, end_pos 16 4, limit 20 4, offset 24 4, otick 32 8,
  data 40 8, bits 48 1
`)

const subr_native_8 = new Struct(72, `
  header 0 4, ofs_function 4 4, min_args 8 2, max_args 10 2, ofs_symbol_name 12 4, intspec 16 8, command_modes 24 8,
  doc 32 8, native_comp_u 40 8, ofs_native_c_name 48 4, lambda_list 56 8, func_type 64 8
`)

const buffer_slots_15 = `
  header 0 4, name 8 8, filename 16 8, directory 24 8, backed_up 32 8, save_length 40 8, auto_save_file_name 48 8,
  read_only 56 8, mark 64 8, local_var_alist 72 8, major_mode 80 8, local_minor_modes 88 8, mode_name 96 8,
  mode_line_format 104 8, header_line_format 112 8, tab_line_format 120 8, keymap 128 8, abbrev_table 136 8,
  syntax_table 144 8, category_table 152 8, case_fold_search 160 8, tab_width 168 8, fill_column 176 8,
  left_margin 184 8, auto_fill_function 192 8, downcase_table 200 8, upcase_table 208 8, case_canon_table 216 8,
  case_eqv_table 224 8, truncate_lines 232 8, word_wrap 240 8, ctl_arrow 248 8, bidi_display_reordering 256 8,
  bidi_paragraph_direction 264 8, bidi_paragraph_separate_re 272 8, bidi_paragraph_start_re 280 8,
  selective_display 288 8, selective_display_ellipses 296 8, overwrite_mode 304 8, abbrev_mode 312 8,
  display_table 320 8, mark_active 328 8, enable_multibyte_characters 336 8, buffer_file_coding_system 344 8,
  file_format 352 8, auto_save_file_format 360 8, cache_long_scans 368 8, width_table 376 8, pt_marker 384 8,
  begv_marker 392 8, zv_marker 400 8, point_before_scroll 408 8, file_truename 416 8, invisibility_spec 424 8,
  last_selected_window 432 8, display_count 440 8, left_margin_cols 448 8, right_margin_cols 456 8,
  left_fringe_width 464 8, right_fringe_width 472 8, fringes_outside_margins 480 8, scroll_bar_width 488 8,
  scroll_bar_height 496 8, vertical_scroll_bar_type 504 8, horizontal_scroll_bar_type 512 8, indicate_empty_lines 520 8,
  indicate_buffer_boundaries 528 8, fringe_indicator_alist 536 8, fringe_cursor_alist 544 8, display_time 552 8,
  scroll_up_aggressively 560 8, scroll_down_aggressively 568 8, cursor_type 576 8, extra_line_spacing 584 8,
  ts_parser_list 592 8, cursor_in_non_selected_windows 600 8,
`

const buffer_23 = new Struct(888, `${buffer_slots_15}
  own_text.beg 608 4, own_text.gpt 612 4, own_text.z 616 4, own_text.gpt_byte 620 4, own_text.z_byte 624 4,
  own_text.gap_size 628 4, own_text.modiff 632 8, own_text.chars_modiff 640 8, own_text.save_modiff 648 8,
  own_text.overlay_modiff 656 8, own_text.compact 664 8, own_text.beg_unchanged 672 4, own_text.end_unchanged 676 4,
  own_text.unchanged_modified 680 8, own_text.overlay_unchanged_modified 688 8, own_text.intervals 696 4,
  own_text.markers 700 4, own_text.bits 704 1, text 712 4, pt 716 4, pt_byte 720 4, begv 724 4, begv_byte 728 4,
  zv 732 4, zv_byte 736 4, base_buffer 740 4, indirections 744 4, window_count 748 4, local_flags 752 50, modtime 808 8,
  modtime_rest 816 8, modtime_size 824 8, auto_save_modified 832 8, display_error_modiff 840 8,
  auto_save_failure_time 848 8, last_window_start 856 4, newline_cache 860 4, width_run_cache 864 4,
  bidi_paragraph_cache 868 4, bits 872 1, overlays 876 4, undo_list 880 8
`)

const charset_8 = new Struct(328, `
  charset_id 0 4, attributes 8 8, dimension 16 4, code_space 20 60, ofs_code_space_mask 80 4, flags 84 1,
  iso_final 88 4, iso_revision 92 4, emacs_mule_id 96 4, method 100 4, min_code 104 4, max_code 108 4,
  char_index_offset 112 4, min_char 116 4, max_char 120 4, invalid_code 124 4, fast_map 128 190, code_offset 320 4
`)

const buffer_slots_16 = `
  header 0 4, name 8 8, last_name 16 8, filename 24 8, directory 32 8, backed_up 40 8, save_length 48 8,
  auto_save_file_name 56 8, read_only 64 8, mark 72 8, local_var_alist 80 8, major_mode 88 8, local_minor_modes 96 8,
  mode_name 104 8, mode_line_format 112 8, header_line_format 120 8, tab_line_format 128 8, keymap 136 8,
  abbrev_table 144 8, syntax_table 152 8, category_table 160 8, tab_width 168 8, fill_column 176 8, left_margin 184 8,
  auto_fill_function 192 8, downcase_table 200 8, upcase_table 208 8, case_canon_table 216 8, case_eqv_table 224 8,
  truncate_lines 232 8, word_wrap 240 8, ctl_arrow 248 8, bidi_display_reordering 256 8, bidi_paragraph_direction 264 8,
  bidi_paragraph_separate_re 272 8, bidi_paragraph_start_re 280 8, selective_display 288 8,
  selective_display_ellipses 296 8, overwrite_mode 304 8, abbrev_mode 312 8, display_table 320 8, mark_active 328 8,
  enable_multibyte_characters 336 8, buffer_file_coding_system 344 8, file_format 352 8, auto_save_file_format 360 8,
  cache_long_scans 368 8, width_table 376 8, pt_marker 384 8, begv_marker 392 8, zv_marker 400 8,
  point_before_scroll 408 8, file_truename 416 8, invisibility_spec 424 8, last_selected_window 432 8,
  display_count 440 8, left_margin_cols 448 8, right_margin_cols 456 8, left_fringe_width 464 8,
  right_fringe_width 472 8, fringes_outside_margins 480 8, scroll_bar_width 488 8, scroll_bar_height 496 8,
  vertical_scroll_bar_type 504 8, horizontal_scroll_bar_type 512 8, indicate_empty_lines 520 8,
  indicate_buffer_boundaries 528 8, fringe_indicator_alist 536 8, fringe_cursor_alist 544 8, display_time 552 8,
  scroll_up_aggressively 560 8, scroll_down_aggressively 568 8, cursor_type 576 8, extra_line_spacing 584 8,
  ts_parser_list 592 8, text_conversion_style 600 8, cursor_in_non_selected_windows 608 8,
`

const buffer_24 = new Struct(896, `${buffer_slots_16}
  own_text.beg 616 4, own_text.gpt 620 4, own_text.z 624 4, own_text.gpt_byte 628 4, own_text.z_byte 632 4,
  own_text.gap_size 636 4, own_text.modiff 640 8, own_text.chars_modiff 648 8, own_text.save_modiff 656 8,
  own_text.overlay_modiff 664 8, own_text.compact 672 8, own_text.beg_unchanged 680 4, own_text.end_unchanged 684 4,
  own_text.unchanged_modified 688 8, own_text.overlay_unchanged_modified 696 8, own_text.intervals 704 4,
  own_text.markers 708 4, own_text.bits 712 1, text 720 4, pt 724 4, pt_byte 728 4, begv 732 4, begv_byte 736 4,
  zv 740 4, zv_byte 744 4, base_buffer 748 4, indirections 752 4, window_count 756 4, local_flags 760 50, modtime 816 8,
  modtime_rest 824 8, modtime_size 832 8, auto_save_modified 840 8, display_error_modiff 848 8,
  auto_save_failure_time 856 8, last_window_start 864 4, newline_cache 868 4, width_run_cache 872 4,
  bidi_paragraph_cache 876 4, bits 880 1, overlays 884 4, undo_list 888 8
`)

const native_comp_unit_8 = new Struct(72, `
  header 0 4, file 8 8, optimize_qualities 16 8, lambda_gc_guard_h 24 8, lambda_c_name_idx_h 32 8, data_fdoc_v 40 8,
  data_vec 48 8, ofs_data_relocs 56 4, loaded_once 60 1, load_ongoing 61 1, handle 64 4
`)

const buffer_25 = new Struct(936, `${buffer_slots_16}
  own_text.beg 616 4, own_text.gpt 620 4, own_text.z 624 4, own_text.gpt_byte 628 4, own_text.z_byte 632 4,
  own_text.gap_size 636 4, own_text.modiff 640 8, own_text.chars_modiff 648 8, own_text.save_modiff 656 8,
  own_text.overlay_modiff 664 8, own_text.compact 672 8, own_text.beg_unchanged 680 4, own_text.end_unchanged 684 4,
  own_text.unchanged_modified 688 8, own_text.overlay_unchanged_modified 696 8, own_text.intervals 704 4,
  own_text.markers 708 4, own_text.bits 712 1, text 720 4, pt 724 4, pt_byte 728 4, begv 732 4, begv_byte 736 4,
  zv 740 4, zv_byte 744 4, base_buffer 748 4, indirections 752 4, window_count 756 4, local_flags 760 50, modtime 816 8,
  modtime_rest 824 8, modtime_size 832 8, auto_save_modified 840 8, display_error_modiff 848 8,
  auto_save_failure_time 856 8, last_window_start 864 4, newline_cache 868 4, width_run_cache 872 4,
  bidi_paragraph_cache 876 4, bits 880 1, overlays 884 4, ts_linecol.0 888 4, undo_list 928 8
`)

const charset_31_dev_4 = new Struct(328, `
  charset_id 0 4, attributes 8 8, dimension 16 4, code_space 20 60, ofs_code_space_mask 80 4, flags 84 1,
  iso_final 88 4, iso_revision 92 4, emacs_mule_id 96 4, method 100 4, min_code 104 4, max_code 108 4,
  char_index_offset 112 4, min_char 116 4, max_char 120 4, invalid_code 124 4, fast_map 128 190, code_offset 320 4
`)

const hash_table_8 = new Struct(80, `
  header 0 8, ofs_index 8 8, ofs_hash 16 8, ofs_key_and_value 24 8, ofs_test 32 8, ofs_next 40 8, count 48 4,
  next_free 52 4, table_size 56 4, index_bits 60 1, bits 64 1, next_weak 72 8
`)

const hash_table_9 = new Struct(48, `
  header 0 4, ofs_index 4 4, ofs_hash 8 4, ofs_key_and_value 12 4, ofs_test 16 4, ofs_next 20 4, count 24 4,
  next_free 28 4, table_size 32 4, index_bits 36 1, bits 40 1, next_weak 44 4
`)

const buffer_26 = new Struct(976, `${buffer_slots_2}
  own_text.beg 600 8, own_text.gpt 608 8, own_text.z 616 8, own_text.gpt_byte 624 8, own_text.z_byte 632 8,
  own_text.gap_size 640 8, own_text.modiff 648 8, own_text.chars_modiff 656 8, own_text.save_modiff 664 8,
  own_text.overlay_modiff 672 8, own_text.compact 680 8, own_text.beg_unchanged 688 8, own_text.end_unchanged 696 8,
  own_text.unchanged_modified 704 8, own_text.overlay_unchanged_modified 712 8, own_text.intervals 720 8,
  own_text.markers 728 8, own_text.bits 736 1, text 744 8, pt 752 8, pt_byte 760 8, begv 768 8, begv_byte 776 8,
  zv 784 8, zv_byte 792 8, base_buffer 800 8, indirections 808 4, window_count 812 4, local_flags 816 50, modtime 872 8,
  modtime_rest 880 8, modtime_size 888 8, auto_save_modified 896 8, display_error_modiff 904 8,
  auto_save_failure_time 912 8, last_window_start 920 8, newline_cache 928 8, width_run_cache 936 8,
  bidi_paragraph_cache 944 8, bits 952 1, overlays 960 8, undo_list 968 8
`)

const buffer_slots_17 = `
  header 0 8, name 8 8, last_name 16 8, filename 24 8, directory 32 8, backed_up 40 8, save_length 48 8,
  auto_save_file_name 56 8, read_only 64 8, mark 72 8, local_var_alist 80 8, major_mode 88 8, local_minor_modes 96 8,
  mode_name 104 8, mode_line_format 112 8, header_line_format 120 8, tab_line_format 128 8, keymap 136 8,
  abbrev_table 144 8, syntax_table 152 8, category_table 160 8, tab_width 168 8, fill_column 176 8, left_margin 184 8,
  auto_fill_function 192 8, downcase_table 200 8, upcase_table 208 8, case_canon_table 216 8, case_eqv_table 224 8,
  truncate_lines 232 8, word_wrap 240 8, ctl_arrow 248 8, bidi_display_reordering 256 8, bidi_paragraph_direction 264 8,
  bidi_paragraph_separate_re 272 8, bidi_paragraph_start_re 280 8, selective_display 288 8,
  selective_display_ellipses 296 8, overwrite_mode 304 8, abbrev_mode 312 8, display_table 320 8, mark_active 328 8,
  enable_multibyte_characters 336 8, buffer_file_coding_system 344 8, file_format 352 8, auto_save_file_format 360 8,
  cache_long_scans 368 8, width_table 376 8, pt_marker 384 8, begv_marker 392 8, zv_marker 400 8,
  point_before_scroll 408 8, file_truename 416 8, invisibility_spec 424 8, last_selected_window 432 8,
  display_count 440 8, left_margin_cols 448 8, right_margin_cols 456 8, left_fringe_width 464 8,
  right_fringe_width 472 8, fringes_outside_margins 480 8, scroll_bar_width 488 8, scroll_bar_height 496 8,
  vertical_scroll_bar_type 504 8, horizontal_scroll_bar_type 512 8, indicate_empty_lines 520 8,
  indicate_buffer_boundaries 528 8, fringe_indicator_alist 536 8, fringe_cursor_alist 544 8, display_time 552 8,
  scroll_up_aggressively 560 8, scroll_down_aggressively 568 8, cursor_type 576 8, extra_line_spacing 584 8,
  text_conversion_style 592 8, cursor_in_non_selected_windows 600 8,
`

const buffer_27 = new Struct(984, `${buffer_slots_17}
  own_text.beg 608 8, own_text.gpt 616 8, own_text.z 624 8, own_text.gpt_byte 632 8, own_text.z_byte 640 8,
  own_text.gap_size 648 8, own_text.modiff 656 8, own_text.chars_modiff 664 8, own_text.save_modiff 672 8,
  own_text.overlay_modiff 680 8, own_text.compact 688 8, own_text.beg_unchanged 696 8, own_text.end_unchanged 704 8,
  own_text.unchanged_modified 712 8, own_text.overlay_unchanged_modified 720 8, own_text.intervals 728 8,
  own_text.markers 736 8, own_text.bits 744 1, text 752 8, pt 760 8, pt_byte 768 8, begv 776 8, begv_byte 784 8,
  zv 792 8, zv_byte 800 8, base_buffer 808 8, indirections 816 4, window_count 820 4, local_flags 824 50, modtime 880 8,
  modtime_rest 888 8, modtime_size 896 8, auto_save_modified 904 8, display_error_modiff 912 8,
  auto_save_failure_time 920 8, last_window_start 928 8, newline_cache 936 8, width_run_cache 944 8,
  bidi_paragraph_cache 952 8, bits 960 1, overlays 968 8, undo_list 976 8
`)

const buffer_28 = new Struct(580, `${buffer_slots_5}
  own_text.beg 300 4, own_text.gpt 304 4, own_text.z 308 4, own_text.gpt_byte 312 4, own_text.z_byte 316 4,
  own_text.gap_size 320 4, own_text.modiff 324 8, own_text.chars_modiff 332 8, own_text.save_modiff 340 8,
  own_text.overlay_modiff 348 8, own_text.compact 356 8, own_text.beg_unchanged 364 4, own_text.end_unchanged 368 4,
  own_text.unchanged_modified 372 8, own_text.overlay_unchanged_modified 380 8, own_text.intervals 388 4,
  own_text.markers 392 4, own_text.bits 396 1, text 400 4, next 404 4, pt 408 4, pt_byte 412 4, begv 416 4,
  begv_byte 420 4, zv 424 4, zv_byte 428 4, base_buffer 432 4, indirections 436 4, window_count 440 4,
  local_flags 444 50, modtime 496 8, modtime_rest 504 8, modtime_size 512 8, auto_save_modified 520 8,
  display_error_modiff 528 8, auto_save_failure_time 536 8, last_window_start 544 4, newline_cache 548 4,
  width_run_cache 552 4, bidi_paragraph_cache 556 4, bits 560 1, overlays_before 564 4, overlays_after 568 4,
  overlay_center 572 4, undo_list 576 4
`)

const buffer_29 = new Struct(564, `${buffer_slots_6}
  own_text.beg 300 4, own_text.gpt 304 4, own_text.z 308 4, own_text.gpt_byte 312 4, own_text.z_byte 316 4,
  own_text.gap_size 320 4, own_text.modiff 324 8, own_text.chars_modiff 332 8, own_text.save_modiff 340 8,
  own_text.overlay_modiff 348 8, own_text.compact 356 8, own_text.beg_unchanged 364 4, own_text.end_unchanged 368 4,
  own_text.unchanged_modified 372 8, own_text.overlay_unchanged_modified 380 8, own_text.intervals 388 4,
  own_text.markers 392 4, own_text.bits 396 1, text 400 4, pt 404 4, pt_byte 408 4, begv 412 4, begv_byte 416 4,
  zv 420 4, zv_byte 424 4, base_buffer 428 4, indirections 432 4, window_count 436 4, local_flags 440 50, modtime 492 4,
  modtime_rest 496 4, modtime_size 500 8, auto_save_modified 508 8, display_error_modiff 516 8,
  auto_save_failure_time 524 4, last_window_start 528 4, newline_cache 532 4, width_run_cache 536 4,
  bidi_paragraph_cache 540 4, bits 544 1, overlays_before 548 4, overlays_after 552 4, overlay_center 556 4,
  undo_list 560 4
`)

const buffer_30 = new Struct(560, `${buffer_slots_7}
  own_text.beg 304 4, own_text.gpt 308 4, own_text.z 312 4, own_text.gpt_byte 316 4, own_text.z_byte 320 4,
  own_text.gap_size 324 4, own_text.modiff 328 8, own_text.chars_modiff 336 8, own_text.save_modiff 344 8,
  own_text.overlay_modiff 352 8, own_text.compact 360 8, own_text.beg_unchanged 368 4, own_text.end_unchanged 372 4,
  own_text.unchanged_modified 376 8, own_text.overlay_unchanged_modified 384 8, own_text.intervals 392 4,
  own_text.markers 396 4, own_text.bits 400 1, text 404 4, pt 408 4, pt_byte 412 4, begv 416 4, begv_byte 420 4,
  zv 424 4, zv_byte 428 4, base_buffer 432 4, indirections 436 4, window_count 440 4, local_flags 444 50, modtime 496 4,
  modtime_rest 500 4, modtime_size 504 8, auto_save_modified 512 8, display_error_modiff 520 8,
  auto_save_failure_time 528 4, last_window_start 532 4, newline_cache 536 4, width_run_cache 540 4,
  bidi_paragraph_cache 544 4, bits 548 1, overlays 552 4, undo_list 556 4
`)

const buffer_31 = new Struct(568, `${buffer_slots_6}
  own_text.beg 300 4, own_text.gpt 304 4, own_text.z 308 4, own_text.gpt_byte 312 4, own_text.z_byte 316 4,
  own_text.gap_size 320 4, own_text.modiff 324 8, own_text.chars_modiff 332 8, own_text.save_modiff 340 8,
  own_text.overlay_modiff 348 8, own_text.compact 356 8, own_text.beg_unchanged 364 4, own_text.end_unchanged 368 4,
  own_text.unchanged_modified 372 8, own_text.overlay_unchanged_modified 380 8, own_text.intervals 388 4,
  own_text.markers 392 4, own_text.bits 396 1, text 400 4, pt 404 4, pt_byte 408 4, begv 412 4, begv_byte 416 4,
  zv 420 4, zv_byte 424 4, base_buffer 428 4, indirections 432 4, window_count 436 4, local_flags 440 50, modtime 492 8,
  modtime_rest 500 8, modtime_size 508 8, auto_save_modified 516 8, display_error_modiff 524 8,
  auto_save_failure_time 532 8, last_window_start 540 4, newline_cache 544 4, width_run_cache 548 4,
  bidi_paragraph_cache 552 4, bits 556 1, overlays 560 4, undo_list 564 4
`)

const buffer_32 = new Struct(556, `${buffer_slots_6}
  own_text.beg 300 4, own_text.gpt 304 4, own_text.z 308 4, own_text.gpt_byte 312 4, own_text.z_byte 316 4,
  own_text.gap_size 320 4, own_text.modiff 324 8, own_text.chars_modiff 332 8, own_text.save_modiff 340 8,
  own_text.overlay_modiff 348 8, own_text.compact 356 8, own_text.beg_unchanged 364 4, own_text.end_unchanged 368 4,
  own_text.unchanged_modified 372 8, own_text.overlay_unchanged_modified 380 8, own_text.intervals 388 4,
  own_text.markers 392 4, own_text.bits 396 1, text 400 4, pt 404 4, pt_byte 408 4, begv 412 4, begv_byte 416 4,
  zv 420 4, zv_byte 424 4, base_buffer 428 4, indirections 432 4, window_count 436 4, local_flags 440 50, modtime 492 4,
  modtime_rest 496 4, modtime_size 500 8, auto_save_modified 508 8, display_error_modiff 516 8,
  auto_save_failure_time 524 4, last_window_start 528 4, newline_cache 532 4, width_run_cache 536 4,
  bidi_paragraph_cache 540 4, bits 544 1, overlays 548 4, undo_list 552 4
`)

const buffer_33 = new Struct(564, `${buffer_slots_8}
  own_text.beg 308 4, own_text.gpt 312 4, own_text.z 316 4, own_text.gpt_byte 320 4, own_text.z_byte 324 4,
  own_text.gap_size 328 4, own_text.modiff 332 8, own_text.chars_modiff 340 8, own_text.save_modiff 348 8,
  own_text.overlay_modiff 356 8, own_text.compact 364 8, own_text.beg_unchanged 372 4, own_text.end_unchanged 376 4,
  own_text.unchanged_modified 380 8, own_text.overlay_unchanged_modified 388 8, own_text.intervals 396 4,
  own_text.markers 400 4, own_text.bits 404 1, text 408 4, pt 412 4, pt_byte 416 4, begv 420 4, begv_byte 424 4,
  zv 428 4, zv_byte 432 4, base_buffer 436 4, indirections 440 4, window_count 444 4, local_flags 448 50, modtime 500 4,
  modtime_rest 504 4, modtime_size 508 8, auto_save_modified 516 8, display_error_modiff 524 8,
  auto_save_failure_time 532 4, last_window_start 536 4, newline_cache 540 4, width_run_cache 544 4,
  bidi_paragraph_cache 548 4, bits 552 1, overlays 556 4, undo_list 560 4
`)

const buffer_slots_18 = `
  header 0 4, name 4 4, last_name 8 4, filename 12 4, directory 16 4, backed_up 20 4, save_length 24 4,
  auto_save_file_name 28 4, read_only 32 4, mark 36 4, local_var_alist 40 4, major_mode 44 4, local_minor_modes 48 4,
  mode_name 52 4, mode_line_format 56 4, header_line_format 60 4, tab_line_format 64 4, keymap 68 4, abbrev_table 72 4,
  syntax_table 76 4, category_table 80 4, tab_width 84 4, fill_column 88 4, left_margin 92 4, auto_fill_function 96 4,
  downcase_table 100 4, upcase_table 104 4, case_canon_table 108 4, case_eqv_table 112 4, truncate_lines 116 4,
  word_wrap 120 4, ctl_arrow 124 4, bidi_display_reordering 128 4, bidi_paragraph_direction 132 4,
  bidi_paragraph_separate_re 136 4, bidi_paragraph_start_re 140 4, selective_display 144 4,
  selective_display_ellipses 148 4, overwrite_mode 152 4, abbrev_mode 156 4, display_table 160 4, mark_active 164 4,
  enable_multibyte_characters 168 4, buffer_file_coding_system 172 4, file_format 176 4, auto_save_file_format 180 4,
  cache_long_scans 184 4, width_table 188 4, pt_marker 192 4, begv_marker 196 4, zv_marker 200 4,
  point_before_scroll 204 4, file_truename 208 4, invisibility_spec 212 4, last_selected_window 216 4,
  display_count 220 4, left_margin_cols 224 4, right_margin_cols 228 4, left_fringe_width 232 4,
  right_fringe_width 236 4, fringes_outside_margins 240 4, scroll_bar_width 244 4, scroll_bar_height 248 4,
  vertical_scroll_bar_type 252 4, horizontal_scroll_bar_type 256 4, indicate_empty_lines 260 4,
  indicate_buffer_boundaries 264 4, fringe_indicator_alist 268 4, fringe_cursor_alist 272 4, display_time 276 4,
  scroll_up_aggressively 280 4, scroll_down_aggressively 284 4, cursor_type 288 4, extra_line_spacing 292 4,
  text_conversion_style 296 4, cursor_in_non_selected_windows 300 4,
`

const buffer_34 = new Struct(572, `${buffer_slots_18}
  own_text.beg 304 4, own_text.gpt 308 4, own_text.z 312 4, own_text.gpt_byte 316 4, own_text.z_byte 320 4,
  own_text.gap_size 324 4, own_text.modiff 328 8, own_text.chars_modiff 336 8, own_text.save_modiff 344 8,
  own_text.overlay_modiff 352 8, own_text.compact 360 8, own_text.beg_unchanged 368 4, own_text.end_unchanged 372 4,
  own_text.unchanged_modified 376 8, own_text.overlay_unchanged_modified 384 8, own_text.intervals 392 4,
  own_text.markers 396 4, own_text.bits 400 1, text 404 4, pt 408 4, pt_byte 412 4, begv 416 4, begv_byte 420 4,
  zv 424 4, zv_byte 428 4, base_buffer 432 4, indirections 436 4, window_count 440 4, local_flags 444 50, modtime 496 8,
  modtime_rest 504 8, modtime_size 512 8, auto_save_modified 520 8, display_error_modiff 528 8,
  auto_save_failure_time 536 8, last_window_start 544 4, newline_cache 548 4, width_run_cache 552 4,
  bidi_paragraph_cache 556 4, bits 560 1, overlays 564 4, undo_list 568 4
`)

const buffer_35 = new Struct(560, `${buffer_slots_18}
  own_text.beg 304 4, own_text.gpt 308 4, own_text.z 312 4, own_text.gpt_byte 316 4, own_text.z_byte 320 4,
  own_text.gap_size 324 4, own_text.modiff 328 8, own_text.chars_modiff 336 8, own_text.save_modiff 344 8,
  own_text.overlay_modiff 352 8, own_text.compact 360 8, own_text.beg_unchanged 368 4, own_text.end_unchanged 372 4,
  own_text.unchanged_modified 376 8, own_text.overlay_unchanged_modified 384 8, own_text.intervals 392 4,
  own_text.markers 396 4, own_text.bits 400 1, text 404 4, pt 408 4, pt_byte 412 4, begv 416 4, begv_byte 420 4,
  zv 424 4, zv_byte 428 4, base_buffer 432 4, indirections 436 4, window_count 440 4, local_flags 444 50, modtime 496 4,
  modtime_rest 500 4, modtime_size 504 8, auto_save_modified 512 8, display_error_modiff 520 8,
  auto_save_failure_time 528 4, last_window_start 532 4, newline_cache 536 4, width_run_cache 540 4,
  bidi_paragraph_cache 544 4, bits 548 1, overlays 552 4, undo_list 556 4
`)

const buffer_36 = new Struct(600, `${buffer_slots_8}
  own_text.beg 308 4, own_text.gpt 312 4, own_text.z 316 4, own_text.gpt_byte 320 4, own_text.z_byte 324 4,
  own_text.gap_size 328 4, own_text.modiff 332 8, own_text.chars_modiff 340 8, own_text.save_modiff 348 8,
  own_text.overlay_modiff 356 8, own_text.compact 364 8, own_text.beg_unchanged 372 4, own_text.end_unchanged 376 4,
  own_text.unchanged_modified 380 8, own_text.overlay_unchanged_modified 388 8, own_text.intervals 396 4,
  own_text.markers 400 4, own_text.bits 404 1, text 408 4, pt 412 4, pt_byte 416 4, begv 420 4, begv_byte 424 4,
  zv 428 4, zv_byte 432 4, base_buffer 436 4, indirections 440 4, window_count 444 4, local_flags 448 50, modtime 500 4,
  modtime_rest 504 4, modtime_size 508 8, auto_save_modified 516 8, display_error_modiff 524 8,
  auto_save_failure_time 532 4, last_window_start 536 4, newline_cache 540 4, width_run_cache 544 4,
  bidi_paragraph_cache 548 4, bits 552 1, overlays 556 4, ts_linecol.0 560 4, undo_list 596 4
`)

const buffer_37 = new Struct(592, `${buffer_slots_5}
  own_text.beg 304 4, own_text.gpt 308 4, own_text.z 312 4, own_text.gpt_byte 316 4, own_text.z_byte 320 4,
  own_text.gap_size 324 4, own_text.modiff 328 8, own_text.chars_modiff 336 8, own_text.save_modiff 344 8,
  own_text.overlay_modiff 352 8, own_text.compact 360 8, own_text.beg_unchanged 368 4, own_text.end_unchanged 372 4,
  own_text.unchanged_modified 376 8, own_text.overlay_unchanged_modified 384 8, own_text.intervals 392 4,
  own_text.markers 396 4, own_text.bits 400 1, text 408 4, next 412 4, pt 416 4, pt_byte 420 4, begv 424 4,
  begv_byte 428 4, zv 432 4, zv_byte 436 4, base_buffer 440 4, indirections 444 4, window_count 448 4,
  local_flags 452 50, modtime 504 8, modtime_rest 512 8, modtime_size 520 8, auto_save_modified 528 8,
  display_error_modiff 536 8, auto_save_failure_time 544 8, last_window_start 552 4, newline_cache 556 4,
  width_run_cache 560 4, bidi_paragraph_cache 564 4, bits 568 1, overlays_before 572 4, overlays_after 576 4,
  overlay_center 580 4, undo_list 584 4
`)

const buffer_38 = new Struct(576, `${buffer_slots_6}
  own_text.beg 304 4, own_text.gpt 308 4, own_text.z 312 4, own_text.gpt_byte 316 4, own_text.z_byte 320 4,
  own_text.gap_size 324 4, own_text.modiff 328 8, own_text.chars_modiff 336 8, own_text.save_modiff 344 8,
  own_text.overlay_modiff 352 8, own_text.compact 360 8, own_text.beg_unchanged 368 4, own_text.end_unchanged 372 4,
  own_text.unchanged_modified 376 8, own_text.overlay_unchanged_modified 384 8, own_text.intervals 392 4,
  own_text.markers 396 4, own_text.bits 400 1, text 408 4, pt 412 4, pt_byte 416 4, begv 420 4, begv_byte 424 4,
  zv 428 4, zv_byte 432 4, base_buffer 436 4, indirections 440 4, window_count 444 4, local_flags 448 50, modtime 500 4,
  modtime_rest 504 4, modtime_size 512 8, auto_save_modified 520 8, display_error_modiff 528 8,
  auto_save_failure_time 536 4, last_window_start 540 4, newline_cache 544 4, width_run_cache 548 4,
  bidi_paragraph_cache 552 4, bits 556 1, overlays_before 560 4, overlays_after 564 4, overlay_center 568 4,
  undo_list 572 4
`)

const buffer_39 = new Struct(568, `${buffer_slots_7}
  own_text.beg 304 4, own_text.gpt 308 4, own_text.z 312 4, own_text.gpt_byte 316 4, own_text.z_byte 320 4,
  own_text.gap_size 324 4, own_text.modiff 328 8, own_text.chars_modiff 336 8, own_text.save_modiff 344 8,
  own_text.overlay_modiff 352 8, own_text.compact 360 8, own_text.beg_unchanged 368 4, own_text.end_unchanged 372 4,
  own_text.unchanged_modified 376 8, own_text.overlay_unchanged_modified 384 8, own_text.intervals 392 4,
  own_text.markers 396 4, own_text.bits 400 1, text 408 4, pt 412 4, pt_byte 416 4, begv 420 4, begv_byte 424 4,
  zv 428 4, zv_byte 432 4, base_buffer 436 4, indirections 440 4, window_count 444 4, local_flags 448 50, modtime 500 4,
  modtime_rest 504 4, modtime_size 512 8, auto_save_modified 520 8, display_error_modiff 528 8,
  auto_save_failure_time 536 4, last_window_start 540 4, newline_cache 544 4, width_run_cache 548 4,
  bidi_paragraph_cache 552 4, bits 556 1, overlays 560 4, undo_list 564 4
`)

const buffer_40 = new Struct(584, `${buffer_slots_6}
  own_text.beg 304 4, own_text.gpt 308 4, own_text.z 312 4, own_text.gpt_byte 316 4, own_text.z_byte 320 4,
  own_text.gap_size 324 4, own_text.modiff 328 8, own_text.chars_modiff 336 8, own_text.save_modiff 344 8,
  own_text.overlay_modiff 352 8, own_text.compact 360 8, own_text.beg_unchanged 368 4, own_text.end_unchanged 372 4,
  own_text.unchanged_modified 376 8, own_text.overlay_unchanged_modified 384 8, own_text.intervals 392 4,
  own_text.markers 396 4, own_text.bits 400 1, text 408 4, pt 412 4, pt_byte 416 4, begv 420 4, begv_byte 424 4,
  zv 428 4, zv_byte 432 4, base_buffer 436 4, indirections 440 4, window_count 444 4, local_flags 448 50, modtime 504 8,
  modtime_rest 512 8, modtime_size 520 8, auto_save_modified 528 8, display_error_modiff 536 8,
  auto_save_failure_time 544 8, last_window_start 552 4, newline_cache 556 4, width_run_cache 560 4,
  bidi_paragraph_cache 564 4, bits 568 1, overlays 572 4, undo_list 576 4
`)

const buffer_41 = new Struct(568, `${buffer_slots_6}
  own_text.beg 304 4, own_text.gpt 308 4, own_text.z 312 4, own_text.gpt_byte 316 4, own_text.z_byte 320 4,
  own_text.gap_size 324 4, own_text.modiff 328 8, own_text.chars_modiff 336 8, own_text.save_modiff 344 8,
  own_text.overlay_modiff 352 8, own_text.compact 360 8, own_text.beg_unchanged 368 4, own_text.end_unchanged 372 4,
  own_text.unchanged_modified 376 8, own_text.overlay_unchanged_modified 384 8, own_text.intervals 392 4,
  own_text.markers 396 4, own_text.bits 400 1, text 408 4, pt 412 4, pt_byte 416 4, begv 420 4, begv_byte 424 4,
  zv 428 4, zv_byte 432 4, base_buffer 436 4, indirections 440 4, window_count 444 4, local_flags 448 50, modtime 500 4,
  modtime_rest 504 4, modtime_size 512 8, auto_save_modified 520 8, display_error_modiff 528 8,
  auto_save_failure_time 536 4, last_window_start 540 4, newline_cache 544 4, width_run_cache 548 4,
  bidi_paragraph_cache 552 4, bits 556 1, overlays 560 4, undo_list 564 4
`)

const buffer_42 = new Struct(576, `${buffer_slots_8}
  own_text.beg 312 4, own_text.gpt 316 4, own_text.z 320 4, own_text.gpt_byte 324 4, own_text.z_byte 328 4,
  own_text.gap_size 332 4, own_text.modiff 336 8, own_text.chars_modiff 344 8, own_text.save_modiff 352 8,
  own_text.overlay_modiff 360 8, own_text.compact 368 8, own_text.beg_unchanged 376 4, own_text.end_unchanged 380 4,
  own_text.unchanged_modified 384 8, own_text.overlay_unchanged_modified 392 8, own_text.intervals 400 4,
  own_text.markers 404 4, own_text.bits 408 1, text 416 4, pt 420 4, pt_byte 424 4, begv 428 4, begv_byte 432 4,
  zv 436 4, zv_byte 440 4, base_buffer 444 4, indirections 448 4, window_count 452 4, local_flags 456 50, modtime 508 4,
  modtime_rest 512 4, modtime_size 520 8, auto_save_modified 528 8, display_error_modiff 536 8,
  auto_save_failure_time 544 4, last_window_start 548 4, newline_cache 552 4, width_run_cache 556 4,
  bidi_paragraph_cache 560 4, bits 564 1, overlays 568 4, undo_list 572 4
`)

const buffer_43 = new Struct(584, `${buffer_slots_18}
  own_text.beg 304 4, own_text.gpt 308 4, own_text.z 312 4, own_text.gpt_byte 316 4, own_text.z_byte 320 4,
  own_text.gap_size 324 4, own_text.modiff 328 8, own_text.chars_modiff 336 8, own_text.save_modiff 344 8,
  own_text.overlay_modiff 352 8, own_text.compact 360 8, own_text.beg_unchanged 368 4, own_text.end_unchanged 372 4,
  own_text.unchanged_modified 376 8, own_text.overlay_unchanged_modified 384 8, own_text.intervals 392 4,
  own_text.markers 396 4, own_text.bits 400 1, text 408 4, pt 412 4, pt_byte 416 4, begv 420 4, begv_byte 424 4,
  zv 428 4, zv_byte 432 4, base_buffer 436 4, indirections 440 4, window_count 444 4, local_flags 448 50, modtime 504 8,
  modtime_rest 512 8, modtime_size 520 8, auto_save_modified 528 8, display_error_modiff 536 8,
  auto_save_failure_time 544 8, last_window_start 552 4, newline_cache 556 4, width_run_cache 560 4,
  bidi_paragraph_cache 564 4, bits 568 1, overlays 572 4, undo_list 576 4
`)

const buffer_44 = new Struct(568, `${buffer_slots_18}
  own_text.beg 304 4, own_text.gpt 308 4, own_text.z 312 4, own_text.gpt_byte 316 4, own_text.z_byte 320 4,
  own_text.gap_size 324 4, own_text.modiff 328 8, own_text.chars_modiff 336 8, own_text.save_modiff 344 8,
  own_text.overlay_modiff 352 8, own_text.compact 360 8, own_text.beg_unchanged 368 4, own_text.end_unchanged 372 4,
  own_text.unchanged_modified 376 8, own_text.overlay_unchanged_modified 384 8, own_text.intervals 392 4,
  own_text.markers 396 4, own_text.bits 400 1, text 408 4, pt 412 4, pt_byte 416 4, begv 420 4, begv_byte 424 4,
  zv 428 4, zv_byte 432 4, base_buffer 436 4, indirections 440 4, window_count 444 4, local_flags 448 50, modtime 500 4,
  modtime_rest 504 4, modtime_size 512 8, auto_save_modified 520 8, display_error_modiff 528 8,
  auto_save_failure_time 536 4, last_window_start 540 4, newline_cache 544 4, width_run_cache 548 4,
  bidi_paragraph_cache 552 4, bits 556 1, overlays 560 4, undo_list 564 4
`)

const buffer_45 = new Struct(616, `${buffer_slots_8}
  own_text.beg 312 4, own_text.gpt 316 4, own_text.z 320 4, own_text.gpt_byte 324 4, own_text.z_byte 328 4,
  own_text.gap_size 332 4, own_text.modiff 336 8, own_text.chars_modiff 344 8, own_text.save_modiff 352 8,
  own_text.overlay_modiff 360 8, own_text.compact 368 8, own_text.beg_unchanged 376 4, own_text.end_unchanged 380 4,
  own_text.unchanged_modified 384 8, own_text.overlay_unchanged_modified 392 8, own_text.intervals 400 4,
  own_text.markers 404 4, own_text.bits 408 1, text 416 4, pt 420 4, pt_byte 424 4, begv 428 4, begv_byte 432 4,
  zv 436 4, zv_byte 440 4, base_buffer 444 4, indirections 448 4, window_count 452 4, local_flags 456 50, modtime 508 4,
  modtime_rest 512 4, modtime_size 520 8, auto_save_modified 528 8, display_error_modiff 536 8,
  auto_save_failure_time 544 4, last_window_start 548 4, newline_cache 552 4, width_run_cache 556 4,
  bidi_paragraph_cache 560 4, bits 564 1, overlays 568 4, ts_linecol.0 572 4, undo_list 608 4
`)

const buffer_46 = new Struct(880, `${buffer_slots_9}
  own_text.beg 596 4, own_text.gpt 600 4, own_text.z 604 4, own_text.gpt_byte 608 4, own_text.z_byte 612 4,
  own_text.gap_size 616 4, own_text.modiff 620 8, own_text.chars_modiff 628 8, own_text.save_modiff 636 8,
  own_text.overlay_modiff 644 8, own_text.compact 652 8, own_text.beg_unchanged 660 4, own_text.end_unchanged 664 4,
  own_text.unchanged_modified 668 8, own_text.overlay_unchanged_modified 676 8, own_text.intervals 684 4,
  own_text.markers 688 4, own_text.bits 692 1, text 696 4, next 700 4, pt 704 4, pt_byte 708 4, begv 712 4,
  begv_byte 716 4, zv 720 4, zv_byte 724 4, base_buffer 728 4, indirections 732 4, window_count 736 4,
  local_flags 740 50, modtime 792 8, modtime_rest 800 8, modtime_size 808 8, auto_save_modified 816 8,
  display_error_modiff 824 8, auto_save_failure_time 832 8, last_window_start 840 4, newline_cache 844 4,
  width_run_cache 848 4, bidi_paragraph_cache 852 4, bits 856 1, overlays_before 860 4, overlays_after 864 4,
  overlay_center 868 4, undo_list 872 8
`)

const buffer_47 = new Struct(864, `${buffer_slots_10}
  own_text.beg 596 4, own_text.gpt 600 4, own_text.z 604 4, own_text.gpt_byte 608 4, own_text.z_byte 612 4,
  own_text.gap_size 616 4, own_text.modiff 620 8, own_text.chars_modiff 628 8, own_text.save_modiff 636 8,
  own_text.overlay_modiff 644 8, own_text.compact 652 8, own_text.beg_unchanged 660 4, own_text.end_unchanged 664 4,
  own_text.unchanged_modified 668 8, own_text.overlay_unchanged_modified 676 8, own_text.intervals 684 4,
  own_text.markers 688 4, own_text.bits 692 1, text 696 4, pt 700 4, pt_byte 704 4, begv 708 4, begv_byte 712 4,
  zv 716 4, zv_byte 720 4, base_buffer 724 4, indirections 728 4, window_count 732 4, local_flags 736 50, modtime 788 4,
  modtime_rest 792 4, modtime_size 796 8, auto_save_modified 804 8, display_error_modiff 812 8,
  auto_save_failure_time 820 4, last_window_start 824 4, newline_cache 828 4, width_run_cache 832 4,
  bidi_paragraph_cache 836 4, bits 840 1, overlays_before 844 4, overlays_after 848 4, overlay_center 852 4,
  undo_list 856 8
`)

const buffer_48 = new Struct(864, `${buffer_slots_11}
  own_text.beg 604 4, own_text.gpt 608 4, own_text.z 612 4, own_text.gpt_byte 616 4, own_text.z_byte 620 4,
  own_text.gap_size 624 4, own_text.modiff 628 8, own_text.chars_modiff 636 8, own_text.save_modiff 644 8,
  own_text.overlay_modiff 652 8, own_text.compact 660 8, own_text.beg_unchanged 668 4, own_text.end_unchanged 672 4,
  own_text.unchanged_modified 676 8, own_text.overlay_unchanged_modified 684 8, own_text.intervals 692 4,
  own_text.markers 696 4, own_text.bits 700 1, text 704 4, pt 708 4, pt_byte 712 4, begv 716 4, begv_byte 720 4,
  zv 724 4, zv_byte 728 4, base_buffer 732 4, indirections 736 4, window_count 740 4, local_flags 744 50, modtime 796 4,
  modtime_rest 800 4, modtime_size 804 8, auto_save_modified 812 8, display_error_modiff 820 8,
  auto_save_failure_time 828 4, last_window_start 832 4, newline_cache 836 4, width_run_cache 840 4,
  bidi_paragraph_cache 844 4, bits 848 1, overlays 852 4, undo_list 856 8
`)

const buffer_49 = new Struct(868, `${buffer_slots_10}
  own_text.beg 596 4, own_text.gpt 600 4, own_text.z 604 4, own_text.gpt_byte 608 4, own_text.z_byte 612 4,
  own_text.gap_size 616 4, own_text.modiff 620 8, own_text.chars_modiff 628 8, own_text.save_modiff 636 8,
  own_text.overlay_modiff 644 8, own_text.compact 652 8, own_text.beg_unchanged 660 4, own_text.end_unchanged 664 4,
  own_text.unchanged_modified 668 8, own_text.overlay_unchanged_modified 676 8, own_text.intervals 684 4,
  own_text.markers 688 4, own_text.bits 692 1, text 696 4, pt 700 4, pt_byte 704 4, begv 708 4, begv_byte 712 4,
  zv 716 4, zv_byte 720 4, base_buffer 724 4, indirections 728 4, window_count 732 4, local_flags 736 50, modtime 788 8,
  modtime_rest 796 8, modtime_size 804 8, auto_save_modified 812 8, display_error_modiff 820 8,
  auto_save_failure_time 828 8, last_window_start 836 4, newline_cache 840 4, width_run_cache 844 4,
  bidi_paragraph_cache 848 4, bits 852 1, overlays 856 4, undo_list 860 8
`)

const buffer_50 = new Struct(856, `${buffer_slots_10}
  own_text.beg 596 4, own_text.gpt 600 4, own_text.z 604 4, own_text.gpt_byte 608 4, own_text.z_byte 612 4,
  own_text.gap_size 616 4, own_text.modiff 620 8, own_text.chars_modiff 628 8, own_text.save_modiff 636 8,
  own_text.overlay_modiff 644 8, own_text.compact 652 8, own_text.beg_unchanged 660 4, own_text.end_unchanged 664 4,
  own_text.unchanged_modified 668 8, own_text.overlay_unchanged_modified 676 8, own_text.intervals 684 4,
  own_text.markers 688 4, own_text.bits 692 1, text 696 4, pt 700 4, pt_byte 704 4, begv 708 4, begv_byte 712 4,
  zv 716 4, zv_byte 720 4, base_buffer 724 4, indirections 728 4, window_count 732 4, local_flags 736 50, modtime 788 4,
  modtime_rest 792 4, modtime_size 796 8, auto_save_modified 804 8, display_error_modiff 812 8,
  auto_save_failure_time 820 4, last_window_start 824 4, newline_cache 828 4, width_run_cache 832 4,
  bidi_paragraph_cache 836 4, bits 840 1, overlays 844 4, undo_list 848 8
`)

const buffer_51 = new Struct(872, `${buffer_slots_12}
  own_text.beg 612 4, own_text.gpt 616 4, own_text.z 620 4, own_text.gpt_byte 624 4, own_text.z_byte 628 4,
  own_text.gap_size 632 4, own_text.modiff 636 8, own_text.chars_modiff 644 8, own_text.save_modiff 652 8,
  own_text.overlay_modiff 660 8, own_text.compact 668 8, own_text.beg_unchanged 676 4, own_text.end_unchanged 680 4,
  own_text.unchanged_modified 684 8, own_text.overlay_unchanged_modified 692 8, own_text.intervals 700 4,
  own_text.markers 704 4, own_text.bits 708 1, text 712 4, pt 716 4, pt_byte 720 4, begv 724 4, begv_byte 728 4,
  zv 732 4, zv_byte 736 4, base_buffer 740 4, indirections 744 4, window_count 748 4, local_flags 752 50, modtime 804 4,
  modtime_rest 808 4, modtime_size 812 8, auto_save_modified 820 8, display_error_modiff 828 8,
  auto_save_failure_time 836 4, last_window_start 840 4, newline_cache 844 4, width_run_cache 848 4,
  bidi_paragraph_cache 852 4, bits 856 1, overlays 860 4, undo_list 864 8
`)

const buffer_slots_19 = `
  header 0 4, name 4 8, last_name 12 8, filename 20 8, directory 28 8, backed_up 36 8, save_length 44 8,
  auto_save_file_name 52 8, read_only 60 8, mark 68 8, local_var_alist 76 8, major_mode 84 8, local_minor_modes 92 8,
  mode_name 100 8, mode_line_format 108 8, header_line_format 116 8, tab_line_format 124 8, keymap 132 8,
  abbrev_table 140 8, syntax_table 148 8, category_table 156 8, tab_width 164 8, fill_column 172 8, left_margin 180 8,
  auto_fill_function 188 8, downcase_table 196 8, upcase_table 204 8, case_canon_table 212 8, case_eqv_table 220 8,
  truncate_lines 228 8, word_wrap 236 8, ctl_arrow 244 8, bidi_display_reordering 252 8, bidi_paragraph_direction 260 8,
  bidi_paragraph_separate_re 268 8, bidi_paragraph_start_re 276 8, selective_display 284 8,
  selective_display_ellipses 292 8, overwrite_mode 300 8, abbrev_mode 308 8, display_table 316 8, mark_active 324 8,
  enable_multibyte_characters 332 8, buffer_file_coding_system 340 8, file_format 348 8, auto_save_file_format 356 8,
  cache_long_scans 364 8, width_table 372 8, pt_marker 380 8, begv_marker 388 8, zv_marker 396 8,
  point_before_scroll 404 8, file_truename 412 8, invisibility_spec 420 8, last_selected_window 428 8,
  display_count 436 8, left_margin_cols 444 8, right_margin_cols 452 8, left_fringe_width 460 8,
  right_fringe_width 468 8, fringes_outside_margins 476 8, scroll_bar_width 484 8, scroll_bar_height 492 8,
  vertical_scroll_bar_type 500 8, horizontal_scroll_bar_type 508 8, indicate_empty_lines 516 8,
  indicate_buffer_boundaries 524 8, fringe_indicator_alist 532 8, fringe_cursor_alist 540 8, display_time 548 8,
  scroll_up_aggressively 556 8, scroll_down_aggressively 564 8, cursor_type 572 8, extra_line_spacing 580 8,
  text_conversion_style 588 8, cursor_in_non_selected_windows 596 8,
`

const buffer_52 = new Struct(876, `${buffer_slots_19}
  own_text.beg 604 4, own_text.gpt 608 4, own_text.z 612 4, own_text.gpt_byte 616 4, own_text.z_byte 620 4,
  own_text.gap_size 624 4, own_text.modiff 628 8, own_text.chars_modiff 636 8, own_text.save_modiff 644 8,
  own_text.overlay_modiff 652 8, own_text.compact 660 8, own_text.beg_unchanged 668 4, own_text.end_unchanged 672 4,
  own_text.unchanged_modified 676 8, own_text.overlay_unchanged_modified 684 8, own_text.intervals 692 4,
  own_text.markers 696 4, own_text.bits 700 1, text 704 4, pt 708 4, pt_byte 712 4, begv 716 4, begv_byte 720 4,
  zv 724 4, zv_byte 728 4, base_buffer 732 4, indirections 736 4, window_count 740 4, local_flags 744 50, modtime 796 8,
  modtime_rest 804 8, modtime_size 812 8, auto_save_modified 820 8, display_error_modiff 828 8,
  auto_save_failure_time 836 8, last_window_start 844 4, newline_cache 848 4, width_run_cache 852 4,
  bidi_paragraph_cache 856 4, bits 860 1, overlays 864 4, undo_list 868 8
`)

const buffer_53 = new Struct(864, `${buffer_slots_19}
  own_text.beg 604 4, own_text.gpt 608 4, own_text.z 612 4, own_text.gpt_byte 616 4, own_text.z_byte 620 4,
  own_text.gap_size 624 4, own_text.modiff 628 8, own_text.chars_modiff 636 8, own_text.save_modiff 644 8,
  own_text.overlay_modiff 652 8, own_text.compact 660 8, own_text.beg_unchanged 668 4, own_text.end_unchanged 672 4,
  own_text.unchanged_modified 676 8, own_text.overlay_unchanged_modified 684 8, own_text.intervals 692 4,
  own_text.markers 696 4, own_text.bits 700 1, text 704 4, pt 708 4, pt_byte 712 4, begv 716 4, begv_byte 720 4,
  zv 724 4, zv_byte 728 4, base_buffer 732 4, indirections 736 4, window_count 740 4, local_flags 744 50, modtime 796 4,
  modtime_rest 800 4, modtime_size 804 8, auto_save_modified 812 8, display_error_modiff 820 8,
  auto_save_failure_time 828 4, last_window_start 832 4, newline_cache 836 4, width_run_cache 840 4,
  bidi_paragraph_cache 844 4, bits 848 1, overlays 852 4, undo_list 856 8
`)

const buffer_54 = new Struct(908, `${buffer_slots_12}
  own_text.beg 612 4, own_text.gpt 616 4, own_text.z 620 4, own_text.gpt_byte 624 4, own_text.z_byte 628 4,
  own_text.gap_size 632 4, own_text.modiff 636 8, own_text.chars_modiff 644 8, own_text.save_modiff 652 8,
  own_text.overlay_modiff 660 8, own_text.compact 668 8, own_text.beg_unchanged 676 4, own_text.end_unchanged 680 4,
  own_text.unchanged_modified 684 8, own_text.overlay_unchanged_modified 692 8, own_text.intervals 700 4,
  own_text.markers 704 4, own_text.bits 708 1, text 712 4, pt 716 4, pt_byte 720 4, begv 724 4, begv_byte 728 4,
  zv 732 4, zv_byte 736 4, base_buffer 740 4, indirections 744 4, window_count 748 4, local_flags 752 50, modtime 804 4,
  modtime_rest 808 4, modtime_size 812 8, auto_save_modified 820 8, display_error_modiff 828 8,
  auto_save_failure_time 836 4, last_window_start 840 4, newline_cache 844 4, width_run_cache 848 4,
  bidi_paragraph_cache 852 4, bits 856 1, overlays 860 4, ts_linecol.0 864 4, undo_list 900 8
`)

const buffer_55 = new Struct(888, `${buffer_slots_13}
  own_text.beg 600 4, own_text.gpt 604 4, own_text.z 608 4, own_text.gpt_byte 612 4, own_text.z_byte 616 4,
  own_text.gap_size 620 4, own_text.modiff 624 8, own_text.chars_modiff 632 8, own_text.save_modiff 640 8,
  own_text.overlay_modiff 648 8, own_text.compact 656 8, own_text.beg_unchanged 664 4, own_text.end_unchanged 668 4,
  own_text.unchanged_modified 672 8, own_text.overlay_unchanged_modified 680 8, own_text.intervals 688 4,
  own_text.markers 692 4, own_text.bits 696 1, text 704 4, next 708 4, pt 712 4, pt_byte 716 4, begv 720 4,
  begv_byte 724 4, zv 728 4, zv_byte 732 4, base_buffer 736 4, indirections 740 4, window_count 744 4,
  local_flags 748 50, modtime 800 8, modtime_rest 808 8, modtime_size 816 8, auto_save_modified 824 8,
  display_error_modiff 832 8, auto_save_failure_time 840 8, last_window_start 848 4, newline_cache 852 4,
  width_run_cache 856 4, bidi_paragraph_cache 860 4, bits 864 1, overlays_before 868 4, overlays_after 872 4,
  overlay_center 876 4, undo_list 880 8
`)

const buffer_56 = new Struct(880, `${buffer_slots_14}
  own_text.beg 600 4, own_text.gpt 604 4, own_text.z 608 4, own_text.gpt_byte 612 4, own_text.z_byte 616 4,
  own_text.gap_size 620 4, own_text.modiff 624 8, own_text.chars_modiff 632 8, own_text.save_modiff 640 8,
  own_text.overlay_modiff 648 8, own_text.compact 656 8, own_text.beg_unchanged 664 4, own_text.end_unchanged 668 4,
  own_text.unchanged_modified 672 8, own_text.overlay_unchanged_modified 680 8, own_text.intervals 688 4,
  own_text.markers 692 4, own_text.bits 696 1, text 704 4, pt 708 4, pt_byte 712 4, begv 716 4, begv_byte 720 4,
  zv 724 4, zv_byte 728 4, base_buffer 732 4, indirections 736 4, window_count 740 4, local_flags 744 50, modtime 796 4,
  modtime_rest 800 4, modtime_size 808 8, auto_save_modified 816 8, display_error_modiff 824 8,
  auto_save_failure_time 832 4, last_window_start 836 4, newline_cache 840 4, width_run_cache 844 4,
  bidi_paragraph_cache 848 4, bits 852 1, overlays_before 856 4, overlays_after 860 4, overlay_center 864 4,
  undo_list 872 8
`)

const buffer_57 = new Struct(880, `${buffer_slots_15}
  own_text.beg 608 4, own_text.gpt 612 4, own_text.z 616 4, own_text.gpt_byte 620 4, own_text.z_byte 624 4,
  own_text.gap_size 628 4, own_text.modiff 632 8, own_text.chars_modiff 640 8, own_text.save_modiff 648 8,
  own_text.overlay_modiff 656 8, own_text.compact 664 8, own_text.beg_unchanged 672 4, own_text.end_unchanged 676 4,
  own_text.unchanged_modified 680 8, own_text.overlay_unchanged_modified 688 8, own_text.intervals 696 4,
  own_text.markers 700 4, own_text.bits 704 1, text 712 4, pt 716 4, pt_byte 720 4, begv 724 4, begv_byte 728 4,
  zv 732 4, zv_byte 736 4, base_buffer 740 4, indirections 744 4, window_count 748 4, local_flags 752 50, modtime 804 4,
  modtime_rest 808 4, modtime_size 816 8, auto_save_modified 824 8, display_error_modiff 832 8,
  auto_save_failure_time 840 4, last_window_start 844 4, newline_cache 848 4, width_run_cache 852 4,
  bidi_paragraph_cache 856 4, bits 860 1, overlays 864 4, undo_list 872 8
`)

const buffer_58 = new Struct(880, `${buffer_slots_14}
  own_text.beg 600 4, own_text.gpt 604 4, own_text.z 608 4, own_text.gpt_byte 612 4, own_text.z_byte 616 4,
  own_text.gap_size 620 4, own_text.modiff 624 8, own_text.chars_modiff 632 8, own_text.save_modiff 640 8,
  own_text.overlay_modiff 648 8, own_text.compact 656 8, own_text.beg_unchanged 664 4, own_text.end_unchanged 668 4,
  own_text.unchanged_modified 672 8, own_text.overlay_unchanged_modified 680 8, own_text.intervals 688 4,
  own_text.markers 692 4, own_text.bits 696 1, text 704 4, pt 708 4, pt_byte 712 4, begv 716 4, begv_byte 720 4,
  zv 724 4, zv_byte 728 4, base_buffer 732 4, indirections 736 4, window_count 740 4, local_flags 744 50, modtime 800 8,
  modtime_rest 808 8, modtime_size 816 8, auto_save_modified 824 8, display_error_modiff 832 8,
  auto_save_failure_time 840 8, last_window_start 848 4, newline_cache 852 4, width_run_cache 856 4,
  bidi_paragraph_cache 860 4, bits 864 1, overlays 868 4, undo_list 872 8
`)

const buffer_59 = new Struct(872, `${buffer_slots_14}
  own_text.beg 600 4, own_text.gpt 604 4, own_text.z 608 4, own_text.gpt_byte 612 4, own_text.z_byte 616 4,
  own_text.gap_size 620 4, own_text.modiff 624 8, own_text.chars_modiff 632 8, own_text.save_modiff 640 8,
  own_text.overlay_modiff 648 8, own_text.compact 656 8, own_text.beg_unchanged 664 4, own_text.end_unchanged 668 4,
  own_text.unchanged_modified 672 8, own_text.overlay_unchanged_modified 680 8, own_text.intervals 688 4,
  own_text.markers 692 4, own_text.bits 696 1, text 704 4, pt 708 4, pt_byte 712 4, begv 716 4, begv_byte 720 4,
  zv 724 4, zv_byte 728 4, base_buffer 732 4, indirections 736 4, window_count 740 4, local_flags 744 50, modtime 796 4,
  modtime_rest 800 4, modtime_size 808 8, auto_save_modified 816 8, display_error_modiff 824 8,
  auto_save_failure_time 832 4, last_window_start 836 4, newline_cache 840 4, width_run_cache 844 4,
  bidi_paragraph_cache 848 4, bits 852 1, overlays 856 4, undo_list 864 8
`)

const buffer_60 = new Struct(888, `${buffer_slots_16}
  own_text.beg 616 4, own_text.gpt 620 4, own_text.z 624 4, own_text.gpt_byte 628 4, own_text.z_byte 632 4,
  own_text.gap_size 636 4, own_text.modiff 640 8, own_text.chars_modiff 648 8, own_text.save_modiff 656 8,
  own_text.overlay_modiff 664 8, own_text.compact 672 8, own_text.beg_unchanged 680 4, own_text.end_unchanged 684 4,
  own_text.unchanged_modified 688 8, own_text.overlay_unchanged_modified 696 8, own_text.intervals 704 4,
  own_text.markers 708 4, own_text.bits 712 1, text 720 4, pt 724 4, pt_byte 728 4, begv 732 4, begv_byte 736 4,
  zv 740 4, zv_byte 744 4, base_buffer 748 4, indirections 752 4, window_count 756 4, local_flags 760 50, modtime 812 4,
  modtime_rest 816 4, modtime_size 824 8, auto_save_modified 832 8, display_error_modiff 840 8,
  auto_save_failure_time 848 4, last_window_start 852 4, newline_cache 856 4, width_run_cache 860 4,
  bidi_paragraph_cache 864 4, bits 868 1, overlays 872 4, undo_list 880 8
`)

const buffer_slots_20 = `
  header 0 4, name 8 8, last_name 16 8, filename 24 8, directory 32 8, backed_up 40 8, save_length 48 8,
  auto_save_file_name 56 8, read_only 64 8, mark 72 8, local_var_alist 80 8, major_mode 88 8, local_minor_modes 96 8,
  mode_name 104 8, mode_line_format 112 8, header_line_format 120 8, tab_line_format 128 8, keymap 136 8,
  abbrev_table 144 8, syntax_table 152 8, category_table 160 8, tab_width 168 8, fill_column 176 8, left_margin 184 8,
  auto_fill_function 192 8, downcase_table 200 8, upcase_table 208 8, case_canon_table 216 8, case_eqv_table 224 8,
  truncate_lines 232 8, word_wrap 240 8, ctl_arrow 248 8, bidi_display_reordering 256 8, bidi_paragraph_direction 264 8,
  bidi_paragraph_separate_re 272 8, bidi_paragraph_start_re 280 8, selective_display 288 8,
  selective_display_ellipses 296 8, overwrite_mode 304 8, abbrev_mode 312 8, display_table 320 8, mark_active 328 8,
  enable_multibyte_characters 336 8, buffer_file_coding_system 344 8, file_format 352 8, auto_save_file_format 360 8,
  cache_long_scans 368 8, width_table 376 8, pt_marker 384 8, begv_marker 392 8, zv_marker 400 8,
  point_before_scroll 408 8, file_truename 416 8, invisibility_spec 424 8, last_selected_window 432 8,
  display_count 440 8, left_margin_cols 448 8, right_margin_cols 456 8, left_fringe_width 464 8,
  right_fringe_width 472 8, fringes_outside_margins 480 8, scroll_bar_width 488 8, scroll_bar_height 496 8,
  vertical_scroll_bar_type 504 8, horizontal_scroll_bar_type 512 8, indicate_empty_lines 520 8,
  indicate_buffer_boundaries 528 8, fringe_indicator_alist 536 8, fringe_cursor_alist 544 8, display_time 552 8,
  scroll_up_aggressively 560 8, scroll_down_aggressively 568 8, cursor_type 576 8, extra_line_spacing 584 8,
  text_conversion_style 592 8, cursor_in_non_selected_windows 600 8,
`

const buffer_61 = new Struct(888, `${buffer_slots_20}
  own_text.beg 608 4, own_text.gpt 612 4, own_text.z 616 4, own_text.gpt_byte 620 4, own_text.z_byte 624 4,
  own_text.gap_size 628 4, own_text.modiff 632 8, own_text.chars_modiff 640 8, own_text.save_modiff 648 8,
  own_text.overlay_modiff 656 8, own_text.compact 664 8, own_text.beg_unchanged 672 4, own_text.end_unchanged 676 4,
  own_text.unchanged_modified 680 8, own_text.overlay_unchanged_modified 688 8, own_text.intervals 696 4,
  own_text.markers 700 4, own_text.bits 704 1, text 712 4, pt 716 4, pt_byte 720 4, begv 724 4, begv_byte 728 4,
  zv 732 4, zv_byte 736 4, base_buffer 740 4, indirections 744 4, window_count 748 4, local_flags 752 50, modtime 808 8,
  modtime_rest 816 8, modtime_size 824 8, auto_save_modified 832 8, display_error_modiff 840 8,
  auto_save_failure_time 848 8, last_window_start 856 4, newline_cache 860 4, width_run_cache 864 4,
  bidi_paragraph_cache 868 4, bits 872 1, overlays 876 4, undo_list 880 8
`)

const buffer_62 = new Struct(880, `${buffer_slots_20}
  own_text.beg 608 4, own_text.gpt 612 4, own_text.z 616 4, own_text.gpt_byte 620 4, own_text.z_byte 624 4,
  own_text.gap_size 628 4, own_text.modiff 632 8, own_text.chars_modiff 640 8, own_text.save_modiff 648 8,
  own_text.overlay_modiff 656 8, own_text.compact 664 8, own_text.beg_unchanged 672 4, own_text.end_unchanged 676 4,
  own_text.unchanged_modified 680 8, own_text.overlay_unchanged_modified 688 8, own_text.intervals 696 4,
  own_text.markers 700 4, own_text.bits 704 1, text 712 4, pt 716 4, pt_byte 720 4, begv 724 4, begv_byte 728 4,
  zv 732 4, zv_byte 736 4, base_buffer 740 4, indirections 744 4, window_count 748 4, local_flags 752 50, modtime 804 4,
  modtime_rest 808 4, modtime_size 816 8, auto_save_modified 824 8, display_error_modiff 832 8,
  auto_save_failure_time 840 4, last_window_start 844 4, newline_cache 848 4, width_run_cache 852 4,
  bidi_paragraph_cache 856 4, bits 860 1, overlays 864 4, undo_list 872 8
`)

const buffer_63 = new Struct(920, `${buffer_slots_16}
  own_text.beg 616 4, own_text.gpt 620 4, own_text.z 624 4, own_text.gpt_byte 628 4, own_text.z_byte 632 4,
  own_text.gap_size 636 4, own_text.modiff 640 8, own_text.chars_modiff 648 8, own_text.save_modiff 656 8,
  own_text.overlay_modiff 664 8, own_text.compact 672 8, own_text.beg_unchanged 680 4, own_text.end_unchanged 684 4,
  own_text.unchanged_modified 688 8, own_text.overlay_unchanged_modified 696 8, own_text.intervals 704 4,
  own_text.markers 708 4, own_text.bits 712 1, text 720 4, pt 724 4, pt_byte 728 4, begv 732 4, begv_byte 736 4,
  zv 740 4, zv_byte 744 4, base_buffer 748 4, indirections 752 4, window_count 756 4, local_flags 760 50, modtime 812 4,
  modtime_rest 816 4, modtime_size 824 8, auto_save_modified 832 8, display_error_modiff 840 8,
  auto_save_failure_time 848 4, last_window_start 852 4, newline_cache 856 4, width_run_cache 860 4,
  bidi_paragraph_cache 864 4, bits 868 1, overlays 872 4, ts_linecol.0 876 4, undo_list 912 8
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

