// Generated from spec/pdmp.ksy and spec/pdmp_heap.ksy by kaitai-struct-compiler 0.11.0. Do not edit.

/** A run of bytes, counted from the start of what contains it. */
export interface Field {
  readonly offset: number
  readonly size: number
}

/** Fields by dotted path of their ids in the specification: those that every layout has, and those that some lack. */
export type Fields<Always extends string, Sometimes extends string = never> = { readonly [path in Always]: Field } & {
  readonly [path in Sometimes]?: Field
}

/** Fields of a structure that is known at run time only. */
export type AnyFields = { readonly [path: string]: Field | undefined }

/** Size in bytes, and fields. */
export interface Struct<F extends AnyFields = AnyFields> {
  readonly size: number
  readonly fields: F
}

/** Bits of a word: `width` of them, above `shift` others. */
export interface BitField {
  readonly shift: number
  readonly width: number
}

/** The file header by shape, magic and fingerprint included. The talk's shape is that of 27. */
export declare const headers: {
  readonly '27': Struct<Fields<'magic' | 'fingerprint' | 'dump_relocs.0.ofs' | 'dump_relocs.0.num' | 'object_starts.ofs' | 'object_starts.num' | 'emacs_relocs.ofs' | 'emacs_relocs.num' | 'ofs_discardable_start' | 'ofs_cold_start'>>
  readonly '2018': Struct<Fields<'magic' | 'fingerprint' | 'dump_relocs.0.ofs' | 'dump_relocs.0.num' | 'object_starts.ofs' | 'object_starts.num' | 'emacs_relocs.ofs' | 'emacs_relocs.num' | 'ofs_discardable_start' | 'ofs_cold_start'>>
  readonly '28dev-a': Struct<Fields<'magic' | 'fingerprint' | 'dump_relocs.0.ofs' | 'dump_relocs.0.num' | 'object_starts.ofs' | 'object_starts.num' | 'emacs_relocs.ofs' | 'emacs_relocs.num' | 'ofs_discardable_start' | 'ofs_cold_start' | 'ofs_hash_list'>>
  readonly '28dev-n': Struct<Fields<'magic' | 'fingerprint' | 'dump_relocs.0.ofs' | 'dump_relocs.0.num' | 'dump_relocs.1.ofs' | 'dump_relocs.1.num' | 'dump_relocs.2.ofs' | 'dump_relocs.2.num' | 'object_starts.ofs' | 'object_starts.num' | 'emacs_relocs.ofs' | 'emacs_relocs.num' | 'ofs_discardable_start' | 'ofs_cold_start'>>
  readonly '28+': Struct<Fields<'magic' | 'fingerprint' | 'dump_relocs.0.ofs' | 'dump_relocs.0.num' | 'dump_relocs.1.ofs' | 'dump_relocs.1.num' | 'dump_relocs.2.ofs' | 'dump_relocs.2.num' | 'object_starts.ofs' | 'object_starts.num' | 'emacs_relocs.ofs' | 'emacs_relocs.num' | 'ofs_discardable_start' | 'ofs_cold_start' | 'ofs_hash_list'>>
}
export type HeaderName = keyof typeof headers
export type PackedEntryName = '8-byte' | '28+4' | '27+5'
/**
 * How C lays out structs: lp64 on 64-bit systems, llp64 on 64-bit Windows, ilp32 on 32-bit systems, and wide on those with
 * --with-wide-int; the suffix is the alignment of 64-bit integers.
 */
export type AbiName = 'lp64' | 'ilp32-align4' | 'ilp32-align8' | 'wide-align4' | 'wide-align8' | 'llp64' | 'ilp32-windows' | 'wide-windows'
export type ReleaseName = '27' | '28' | '29' | '30' | '31'
/** Structures that every release has. */
export type StructName =
  | 'cons'
  | 'float'
  | 'string'
  | 'symbol'
  | 'vectorlike_header'
  | 'vector'
  | 'charset'
  | 'interval'
  | 'blv'
  | 'fwd'
  | 'marker'
  | 'overlay'
  | 'finalizer'
  | 'bignum'
  | 'record'
  | 'font'
  | 'compiled'
  | 'char_table'
  | 'sub_char_table'
  | 'bool_vector'
  | 'hash_table'
  | 'subr'
  | 'buffer'
  | 'frame'
  | 'window'
  | 'process'
  | 'terminal'
/** Structures that some releases have. */
export type OptionalStructName = 'buffer_objfwd' | 'kboard_objfwd' | 'subr_native' | 'native_comp_unit' | 'itree_node' | 'obarray' | 'const_fwd' | 'const_buffer_fwd' | 'charset_31_dev'
export type SymbolFlagName = 'gcmarkbit' | 'redirect' | 'trapped_write' | 'interned' | 'declared_special' | 'pinned'
export type VectorlikeSizeName = 'lisp_size' | 'rest' | 'pvec' | 'high' | 'is_pseudovector' | 'is_marked'

/** Entries of `dump_relocs` and `object_starts`; `size` in bytes. */
export declare const packedEntry: Readonly<
  Record<PackedEntryName, { readonly size: number; readonly offsetBits: number; readonly typeBits: number }>
>

/** Entries of `emacs_relocs`; `size` in bytes. The bit-fields are the first four bytes. */
export declare const emacsReloc: {
  readonly size: number
  readonly typeBits: number
  readonly lengthBits: number
  readonly fields: Readonly<Record<'type_and_length' | 'ofs_emacs' | 'operand', Field>>
}

/** Fields of each structure. */
export interface StructFields {
  readonly cons: Fields<'car' | 'cdr'>
  readonly float: Fields<'data'>
  readonly string: Fields<'num_chars' | 'len_data' | 'ofs_intervals' | 'ofs_data'>
  readonly symbol: Fields<'flags' | 'name' | 'val' | 'func' | 'plist' | 'ofs_next'>
  readonly vectorlike_header: Fields<'size_word'>
  readonly vector: Fields<'header' | 'contents.0'>
  readonly charset: Fields<'charset_id' | 'dimension' | 'code_space' | 'ofs_code_space_mask' | 'flags' | 'iso_final' | 'iso_revision' | 'emacs_mule_id' | 'method' | 'min_code' | 'max_code' | 'char_index_offset' | 'min_char' | 'max_char' | 'invalid_code' | 'fast_map' | 'code_offset', 'hash_index' | 'attributes'>
  readonly interval: Fields<'total_length' | 'position' | 'ofs_left' | 'ofs_right' | 'up' | 'bits' | 'plist'>
  readonly blv: Fields<'bits' | 'ofs_fwd' | 'where_buffer' | 'defcell' | 'valcell'>
  readonly fwd: Fields<'kind' | 'ofs_var'>
  readonly marker: Fields<'header' | 'ofs_buffer' | 'bits' | 'ofs_next' | 'charpos' | 'bytepos'>
  readonly overlay: Fields<'header' | 'plist', 'start_marker' | 'end_marker' | 'ofs_next' | 'ofs_buffer' | 'ofs_interval'>
  readonly finalizer: Fields<'header' | 'func' | 'ofs_prev' | 'ofs_next'>
  readonly bignum: Fields<'header' | 'alloc' | 'mpsize' | 'ofs_limbs'>
  readonly record: Fields<'header' | 'contents.0'>
  readonly font: Fields<'header' | 'contents.0'>
  readonly compiled: Fields<'header' | 'arglist' | 'code' | 'constants' | 'depth' | 'doc' | 'interactive'>
  readonly char_table: Fields<'header' | 'default_value' | 'parent_table' | 'purpose' | 'ascii' | 'contents.0' | 'extras.0'>
  readonly sub_char_table: Fields<'header' | 'depth' | 'min_char' | 'slots.0'>
  readonly bool_vector: Fields<'header' | 'num_bits' | 'words.0'>
  readonly hash_table: Fields<'header' | 'count' | 'next_free' | 'next_weak', 'weak' | 'hash' | 'next' | 'index' | 'purecopy' | 'is_mutable' | 'rehash_threshold' | 'rehash_size' | 'key_and_value' | 'test_name' | 'test_user_hash' | 'test_user_cmp' | 'ofs_cmpfn' | 'ofs_hashfn' | 'ofs_index' | 'ofs_hash' | 'ofs_key_and_value' | 'ofs_test' | 'ofs_next' | 'table_size' | 'index_bits' | 'bits'>
  readonly subr: Fields<'header' | 'ofs_function' | 'min_args' | 'max_args' | 'ofs_symbol_name' | 'intspec' | 'doc', 'command_modes'>
  readonly buffer: Fields<'header' | 'name' | 'filename' | 'directory' | 'backed_up' | 'save_length' | 'auto_save_file_name' | 'read_only' | 'mark' | 'local_var_alist' | 'major_mode' | 'mode_name' | 'mode_line_format' | 'header_line_format' | 'tab_line_format' | 'keymap' | 'abbrev_table' | 'syntax_table' | 'category_table' | 'tab_width' | 'fill_column' | 'left_margin' | 'auto_fill_function' | 'downcase_table' | 'upcase_table' | 'case_canon_table' | 'case_eqv_table' | 'truncate_lines' | 'word_wrap' | 'ctl_arrow' | 'bidi_display_reordering' | 'bidi_paragraph_direction' | 'bidi_paragraph_separate_re' | 'bidi_paragraph_start_re' | 'selective_display' | 'selective_display_ellipses' | 'overwrite_mode' | 'abbrev_mode' | 'display_table' | 'mark_active' | 'enable_multibyte_characters' | 'buffer_file_coding_system' | 'file_format' | 'auto_save_file_format' | 'cache_long_scans' | 'width_table' | 'pt_marker' | 'begv_marker' | 'zv_marker' | 'point_before_scroll' | 'file_truename' | 'invisibility_spec' | 'last_selected_window' | 'display_count' | 'left_margin_cols' | 'right_margin_cols' | 'left_fringe_width' | 'right_fringe_width' | 'fringes_outside_margins' | 'scroll_bar_width' | 'scroll_bar_height' | 'vertical_scroll_bar_type' | 'horizontal_scroll_bar_type' | 'indicate_empty_lines' | 'indicate_buffer_boundaries' | 'fringe_indicator_alist' | 'fringe_cursor_alist' | 'display_time' | 'scroll_up_aggressively' | 'scroll_down_aggressively' | 'cursor_type' | 'extra_line_spacing' | 'cursor_in_non_selected_windows' | 'own_text.beg' | 'own_text.gpt' | 'own_text.z' | 'own_text.gpt_byte' | 'own_text.z_byte' | 'own_text.gap_size' | 'own_text.modiff' | 'own_text.chars_modiff' | 'own_text.save_modiff' | 'own_text.overlay_modiff' | 'own_text.compact' | 'own_text.beg_unchanged' | 'own_text.end_unchanged' | 'own_text.unchanged_modified' | 'own_text.overlay_unchanged_modified' | 'own_text.intervals' | 'own_text.markers' | 'own_text.bits' | 'text' | 'pt' | 'pt_byte' | 'begv' | 'begv_byte' | 'zv' | 'zv_byte' | 'base_buffer' | 'indirections' | 'window_count' | 'local_flags' | 'modtime' | 'modtime_rest' | 'modtime_size' | 'auto_save_modified' | 'display_error_modiff' | 'auto_save_failure_time' | 'last_window_start' | 'newline_cache' | 'width_run_cache' | 'bidi_paragraph_cache' | 'bits' | 'undo_list', 'case_fold_search' | 'minor_modes' | 'next' | 'overlays_before' | 'overlays_after' | 'overlay_center' | 'local_minor_modes' | 'ts_parser_list' | 'overlays' | 'last_name' | 'text_conversion_style' | 'ts_linecol.0'>
  readonly frame: Fields<'header' | 'contents.0'>
  readonly window: Fields<'header' | 'contents.0'>
  readonly process: Fields<'header' | 'contents.0'>
  readonly terminal: Fields<'header' | 'contents.0'>
  readonly buffer_objfwd: Fields<'kind' | 'offset' | 'predicate'>
  readonly kboard_objfwd: Fields<'kind' | 'offset'>
  readonly subr_native: Fields<'header' | 'ofs_function' | 'min_args' | 'max_args' | 'ofs_symbol_name' | 'intspec' | 'doc' | 'native_comp_u' | 'ofs_native_c_name' | 'lambda_list' | 'func_type', 'command_modes'>
  readonly native_comp_unit: Fields<'header' | 'file' | 'optimize_qualities' | 'lambda_gc_guard_h' | 'lambda_c_name_idx_h' | 'data_fdoc_v' | 'data_vec' | 'loaded_once' | 'load_ongoing' | 'handle', 'data_impure_vec' | 'ofs_data_imp_relocs' | 'ofs_data_relocs'>
  readonly itree_node: Fields<'ofs_parent' | 'ofs_left' | 'ofs_right' | 'begin_pos' | 'end_pos' | 'limit' | 'offset' | 'otick' | 'data' | 'bits'>
  readonly obarray: Fields<'header' | 'ofs_buckets' | 'size_bits' | 'num_symbols'>
  readonly const_fwd: Fields<'kind' | 'ofs_var'>
  readonly const_buffer_fwd: Fields<'kind' | 'offset' | 'predicate'>
  readonly charset_31_dev: Fields<'charset_id' | 'attributes' | 'dimension' | 'code_space' | 'ofs_code_space_mask' | 'flags' | 'iso_final' | 'iso_revision' | 'emacs_mule_id' | 'method' | 'min_code' | 'max_code' | 'char_index_offset' | 'min_char' | 'max_char' | 'invalid_code' | 'fast_map' | 'code_offset'>
}

/** C structures of one ABI and release. A structure that the release does not have is absent. */
export type Structs = { readonly [name in StructName]: Struct<StructFields[name]> } & {
  readonly [name in OptionalStructName]?: Struct<StructFields[name]>
}

/**
 * C structures by ABI and release.
 *
 * Of an array of scalars the table has the first element, under a name like `contents.0`; the others follow it. What is as
 * long as its header says (vector, record, font, char_table, sub_char_table, bool_vector, frame, window, process,
 * terminal) is here with one element of its last array of Lisp words; compiled with its six named slots. `subr` is that
 * of a build without native compilation, `subr_native` that of one with it. `buffer` is the first of `bufferVariants`.
 */
export declare const structs: Readonly<Record<AbiName, Readonly<Record<ReleaseName, Structs>>>>

/** A shape of struct buffer, told by both sizes in the header of the object. */
export interface BufferVariant {
  /** Lisp words from `name` up to `own_text`. */
  readonly lispSlots: number
  /** Words after those, in the size of a Lisp word. */
  readonly restWords: number
  readonly struct: Struct<StructFields['buffer']>
}

/**
 * Shapes of struct buffer by ABI and release: with and without tree-sitter, and on 32-bit machines with a time_t of 8 and
 * of 4 bytes.
 */
export declare const bufferVariants: Readonly<Record<AbiName, Readonly<Record<ReleaseName, readonly BufferVariant[]>>>>

/**
 * Bit-fields of the byte `bits` (of charset, `flags`) of a structure, by release and structure, in a little-endian
 * dump, from the low end. In a big-endian dump the same bits count from the high end: `shift` there is
 * 8 - shift - width.
 */
export declare const bitFields: Readonly<Record<ReleaseName, BitFields>>

/** Bit-fields of one release. A structure or a bit-field that the release does not have is absent. */
export interface BitFields {
  readonly charset: { readonly code_linear_p: BitField; readonly iso_chars_96: BitField; readonly ascii_compatible_p: BitField; readonly supplementary_p: BitField; readonly compact_codes_p: BitField; readonly unified_p: BitField }
  readonly interval: { readonly up_obj: BitField; readonly gcmarkbit: BitField; readonly write_protect: BitField; readonly visible: BitField; readonly front_sticky: BitField; readonly rear_sticky: BitField }
  readonly blv: { readonly local_if_set: BitField; readonly found: BitField }
  readonly marker: { readonly need_adjustment: BitField; readonly insertion_type: BitField }
  readonly itree_node?: { readonly red: BitField; readonly rear_advance: BitField; readonly front_advance: BitField }
  readonly hash_table?: { readonly weakness: BitField; readonly frozen_test: BitField; readonly is_mutable: BitField; readonly purecopy?: BitField }
  readonly charset_31_dev?: { readonly code_linear_p: BitField; readonly iso_chars_96: BitField; readonly ascii_compatible_p: BitField; readonly supplementary_p: BitField; readonly compact_codes_p: BitField; readonly unified_p: BitField }
}

/**
 * Bit-fields of a symbol's `flags`, by release, in the 16-bit word of a little-endian dump, from the low end. In a
 * big-endian dump the same bits count from the high end: `shift` there is 16 - shift - width.
 */
export declare const symbolFlags: Readonly<Record<ReleaseName, Readonly<Partial<Record<SymbolFlagName, BitField>>>>>

/** Parts of the size word of a vectorlike header, by its number of bytes; the same in both byte orders. */
export declare const vectorlikeSize: Readonly<Record<4 | 8, Readonly<Partial<Record<VectorlikeSizeName, BitField>>>>>
