meta:
  id: lisp_buffer
  title: Buffer of GNU Emacs
  application: GNU Emacs
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - lisp_layout
    - vectorlike_header
doc: |
  struct buffer. In C the names of the Lisp words up to `own_text` end in `_`. Which
  release has which is read off Emacs 27, 28 and 30. Of 29 it follows from the
  number of them: those of 28 and, with tree-sitter, `ts_parser_list`.

  The header tells the two things that depend on how Emacs was built: whether it
  has tree-sitter, and on 32-bit machines the size of `time_t`.
doc-ref: https://git.savannah.gnu.org/cgit/emacs.git/tree/src/buffer.h
params:
  - id: layout
    type: lisp_layout
    doc: ABI and release.
seq:
  - id: header
    type: vectorlike_header(layout)
    doc: Kind, number of Lisp words up to `own_text`, and of words after that.
  - id: name
    type: lisp_layout::lisp_word(layout)
    doc: Name, or nil once killed.
  - id: last_name
    type: lisp_layout::lisp_word(layout)
    if: layout.release >= 30
    doc: Name before it was killed or renamed.
  - id: filename
    type: lisp_layout::lisp_word(layout)
    doc: Visited file, or nil.
  - id: directory
    type: lisp_layout::lisp_word(layout)
    doc: Default directory.
  - id: backed_up
    type: lisp_layout::lisp_word(layout)
    doc: Whether the visited file has been backed up.
  - id: save_length
    type: lisp_layout::lisp_word(layout)
    doc: Length of the file when last read or saved.
  - id: auto_save_file_name
    type: lisp_layout::lisp_word(layout)
    doc: File for auto-saving, or nil.
  - id: read_only
    type: lisp_layout::lisp_word(layout)
    doc: Whether the text may not be changed.
  - id: mark
    type: lisp_layout::lisp_word(layout)
    doc: Marker at the mark.
  - id: local_var_alist
    type: lisp_layout::lisp_word(layout)
    doc: Local variables that are not slots.
  - id: major_mode
    type: lisp_layout::lisp_word(layout)
    doc: Major mode, a symbol.
  - id: local_minor_modes
    type: lisp_layout::lisp_word(layout)
    if: layout.release >= 28
    doc: Minor modes that are on.
  - id: mode_name
    type: lisp_layout::lisp_word(layout)
    doc: Name of the major mode for the mode line.
  - id: mode_line_format
    type: lisp_layout::lisp_word(layout)
    doc: Format of the mode line.
  - id: header_line_format
    type: lisp_layout::lisp_word(layout)
    doc: Format of the header line.
  - id: tab_line_format
    type: lisp_layout::lisp_word(layout)
    doc: Format of the tab line.
  - id: keymap
    type: lisp_layout::lisp_word(layout)
    doc: Local keymap.
  - id: abbrev_table
    type: lisp_layout::lisp_word(layout)
    doc: Abbreviations of the mode.
  - id: syntax_table
    type: lisp_layout::lisp_word(layout)
    doc: Syntax table.
  - id: category_table
    type: lisp_layout::lisp_word(layout)
    doc: Category table.
  - id: case_fold_search
    type: lisp_layout::lisp_word(layout)
    if: layout.release < 30
    doc: Whether searches ignore case.
  - id: tab_width
    type: lisp_layout::lisp_word(layout)
    doc: Columns between tab stops.
  - id: fill_column
    type: lisp_layout::lisp_word(layout)
    doc: Column beyond which lines are filled.
  - id: left_margin
    type: lisp_layout::lisp_word(layout)
    doc: Column to which filling indents.
  - id: auto_fill_function
    type: lisp_layout::lisp_word(layout)
    doc: Function that breaks long lines, or nil.
  - id: downcase_table
    type: lisp_layout::lisp_word(layout)
    doc: Char-table to lower case.
  - id: upcase_table
    type: lisp_layout::lisp_word(layout)
    doc: Char-table to upper case.
  - id: case_canon_table
    type: lisp_layout::lisp_word(layout)
    doc: Char-table to characters equal but for case.
  - id: case_eqv_table
    type: lisp_layout::lisp_word(layout)
    doc: Char-table that permutes those.
  - id: truncate_lines
    type: lisp_layout::lisp_word(layout)
    doc: Whether long lines are cut off on display.
  - id: word_wrap
    type: lisp_layout::lisp_word(layout)
    doc: Whether long lines are continued at words.
  - id: ctl_arrow
    type: lisp_layout::lisp_word(layout)
    doc: Whether control characters are shown with `^`.
  - id: bidi_display_reordering
    type: lisp_layout::lisp_word(layout)
    doc: Whether text is reordered for display.
  - id: bidi_paragraph_direction
    type: lisp_layout::lisp_word(layout)
    doc: Direction of all paragraphs, or nil.
  - id: bidi_paragraph_separate_re
    type: lisp_layout::lisp_word(layout)
    doc: Regexp of lines between paragraphs.
  - id: bidi_paragraph_start_re
    type: lisp_layout::lisp_word(layout)
    doc: Regexp of lines that begin paragraphs.
  - id: selective_display
    type: lisp_layout::lisp_word(layout)
    doc: Whether text after a CR is hidden, or beyond which column.
  - id: selective_display_ellipses
    type: lisp_layout::lisp_word(layout)
    doc: Whether hidden text is shown as `...`.
  - id: minor_modes
    type: lisp_layout::lisp_word(layout)
    if: layout.release == 27
    doc: Minor modes; unused.
  - id: overwrite_mode
    type: lisp_layout::lisp_word(layout)
    doc: Whether typing replaces text.
  - id: abbrev_mode
    type: lisp_layout::lisp_word(layout)
    doc: Whether abbreviations are expanded.
  - id: display_table
    type: lisp_layout::lisp_word(layout)
    doc: How to show characters, or nil.
  - id: mark_active
    type: lisp_layout::lisp_word(layout)
    doc: Whether the mark is active.
  - id: enable_multibyte_characters
    type: lisp_layout::lisp_word(layout)
    doc: Whether the text is multibyte.
  - id: buffer_file_coding_system
    type: lisp_layout::lisp_word(layout)
    doc: Coding system of the visited file.
  - id: file_format
    type: lisp_layout::lisp_word(layout)
    doc: Formats of the visited file.
  - id: auto_save_file_format
    type: lisp_layout::lisp_word(layout)
    doc: Formats for auto-saving.
  - id: cache_long_scans
    type: lisp_layout::lisp_word(layout)
    doc: Whether the results of scans are kept.
  - id: width_table
    type: lisp_layout::lisp_word(layout)
    doc: Widths that `width_run_cache` is for.
  - id: pt_marker
    type: lisp_layout::lisp_word(layout)
    doc: Marker at point, if buffers share the text.
  - id: begv_marker
    type: lisp_layout::lisp_word(layout)
    doc: Marker where the accessible text begins, likewise.
  - id: zv_marker
    type: lisp_layout::lisp_word(layout)
    doc: Marker where the accessible text ends, likewise.
  - id: point_before_scroll
    type: lisp_layout::lisp_word(layout)
    doc: Point before scrolling by the scroll bar; nil in a dump.
  - id: file_truename
    type: lisp_layout::lisp_word(layout)
    doc: Visited file without links.
  - id: invisibility_spec
    type: lisp_layout::lisp_word(layout)
    doc: Which text properties make text invisible.
  - id: last_selected_window
    type: lisp_layout::lisp_word(layout)
    doc: Window that last showed it; nil in a dump.
  - id: display_count
    type: lisp_layout::lisp_word(layout)
    doc: How often it was shown; 0 in a dump.
  - id: left_margin_cols
    type: lisp_layout::lisp_word(layout)
    doc: Columns of the left margin.
  - id: right_margin_cols
    type: lisp_layout::lisp_word(layout)
    doc: Columns of the right margin.
  - id: left_fringe_width
    type: lisp_layout::lisp_word(layout)
    doc: Pixels of the left fringe, or nil.
  - id: right_fringe_width
    type: lisp_layout::lisp_word(layout)
    doc: Pixels of the right fringe, or nil.
  - id: fringes_outside_margins
    type: lisp_layout::lisp_word(layout)
    doc: Whether fringes are outside the margins.
  - id: scroll_bar_width
    type: lisp_layout::lisp_word(layout)
    doc: Pixels of the vertical scroll bar, or nil.
  - id: scroll_bar_height
    type: lisp_layout::lisp_word(layout)
    doc: Pixels of the horizontal scroll bar, or nil.
  - id: vertical_scroll_bar_type
    type: lisp_layout::lisp_word(layout)
    doc: Side of the vertical scroll bar.
  - id: horizontal_scroll_bar_type
    type: lisp_layout::lisp_word(layout)
    doc: Side of the horizontal scroll bar.
  - id: indicate_empty_lines
    type: lisp_layout::lisp_word(layout)
    doc: Whether lines beyond the end are marked.
  - id: indicate_buffer_boundaries
    type: lisp_layout::lisp_word(layout)
    doc: Whether beginning and end are marked.
  - id: fringe_indicator_alist
    type: lisp_layout::lisp_word(layout)
    doc: Bitmaps of the fringe by what they tell.
  - id: fringe_cursor_alist
    type: lisp_layout::lisp_word(layout)
    doc: Bitmaps of the fringe by kind of cursor.
  - id: display_time
    type: lisp_layout::lisp_word(layout)
    doc: When it was last shown.
  - id: scroll_up_aggressively
    type: lisp_layout::lisp_word(layout)
    doc: How far to scroll up, or nil.
  - id: scroll_down_aggressively
    type: lisp_layout::lisp_word(layout)
    doc: How far to scroll down, or nil.
  - id: cursor_type
    type: lisp_layout::lisp_word(layout)
    doc: Kind of cursor.
  - id: extra_line_spacing
    type: lisp_layout::lisp_word(layout)
    doc: Space between lines, or nil.
  - id: ts_parser_list
    type: lisp_layout::lisp_word(layout)
    if: has_tree_sitter
    doc: Parsers of tree-sitter.
  - id: text_conversion_style
    type: lisp_layout::lisp_word(layout)
    if: layout.release >= 30
    doc: How input methods may convert text.
  - id: cursor_in_non_selected_windows
    type: lisp_layout::lisp_word(layout)
    doc: Kind of cursor in windows not selected.
  - id: own_text
    type: buffer_text
    doc: The text; unused if another buffer lends its own.
  - id: text
    type: lisp_layout::word(layout)
    doc: '`own_text` of this buffer, or of `base_buffer`.'
  - id: next
    type: lisp_layout::word(layout)
    if: layout.release == 27
    doc: Next of all buffers, or 0.
  - id: pt
    type: lisp_layout::word(layout)
    doc: Point, in characters.
  - id: pt_byte
    type: lisp_layout::word(layout)
    doc: Point, in bytes.
  - id: begv
    type: lisp_layout::word(layout)
    doc: Where the accessible text begins, in characters.
  - id: begv_byte
    type: lisp_layout::word(layout)
    doc: The same in bytes.
  - id: zv
    type: lisp_layout::word(layout)
    doc: Where the accessible text ends, in characters.
  - id: zv_byte
    type: lisp_layout::word(layout)
    doc: The same in bytes.
  - id: base_buffer
    type: lisp_layout::word(layout)
    doc: Buffer whose text it shares, or 0.
  - id: indirections
    type: lisp_layout::int_32(layout)
    doc: Number of buffers that share its text, or -1.
  - id: window_count
    type: lisp_layout::int_32(layout)
    doc: Number of windows that show it; 0 in a dump.
  - id: local_flags
    size: 50
    doc: For each slot that can be local, whether it is.
  - id: modtime
    -orig-id: modtime.tv_sec
    type: time_value(len_time_t)
    doc: When the visited file was changed, in seconds.
  - id: modtime_rest
    -orig-id: modtime.tv_nsec
    size: len_time_t
    doc: Nanoseconds, a `long`, and padding where that is shorter.
  - id: modtime_size
    type: lisp_layout::int_64(layout)
    doc: Size of the visited file at that time, or -1.
  - id: auto_save_modified
    type: lisp_layout::int_64(layout)
    doc: '`modiff` at the last auto-save.'
  - id: display_error_modiff
    type: lisp_layout::int_64(layout)
    doc: '`modiff` at the last error in redisplay.'
  - id: auto_save_failure_time
    type: time_value(len_time_t)
    doc: When auto-saving last failed.
  - id: last_window_start
    type: lisp_layout::word(layout)
    doc: Where the last window to show it began; -1 in a dump.
  - id: newline_cache
    type: lisp_layout::word(layout)
    doc: Where there are no newlines; 0 in a dump.
  - id: width_run_cache
    type: lisp_layout::word(layout)
    doc: Where characters are of one width; 0 in a dump.
  - id: bidi_paragraph_cache
    type: lisp_layout::word(layout)
    doc: Where paragraphs begin; 0 in a dump.
  - id: bits
    type: u1
    doc: C bit-fields for redisplay and hooks.
  - id: overlays_before
    type: lisp_layout::word(layout)
    if: layout.release < 29
    doc: Overlays that end before `overlay_center`, or 0.
  - id: overlays_after
    type: lisp_layout::word(layout)
    if: layout.release < 29
    doc: Overlays that end after it, or 0.
  - id: overlay_center
    type: lisp_layout::word(layout)
    if: layout.release < 29
    doc: Position between the two lists.
  - id: overlays
    type: lisp_layout::word(layout)
    if: layout.release >= 29
    doc: Root of the tree of overlays, or 0.
  - id: ts_linecol
    type: lisp_layout::word(layout)
    repeat: expr
    repeat-expr: 9
    if: has_ts_linecol
    doc: Byte position, line and column of three places, for tree-sitter.
  - id: undo_list
    -orig-id: undo_list_
    type: lisp_layout::lisp_word(layout)
    doc: What to undo, or t.
  - id: pad_tail
    type: lisp_layout::padding(layout.align_object_8)
    doc: To the alignment of the structure.
instances:
  has_tree_sitter:
    value: 'layout.release >= 29 and header.size_word.num_lisp_words > (layout.release == 29 ? 74 : 75)'
    doc: Whether Emacs was built with tree-sitter.
  has_ts_linecol:
    value: layout.release >= 31 and has_tree_sitter
    doc: Whether the buffer has `ts_linecol`; read in the source of 31 only.
  len_time_t:
    value: >-
      layout.len_pointer == 8 or header.size_word.num_rest_words * layout.len_lisp_word
      >= (layout.release < 29 ? 268 : 260) + 2 * layout.align_8 + (has_ts_linecol ? 36 : 0)
      ? 8 : 4
    doc: |
      Bytes in `time_t`. The bound lies between the lengths that the words after
      the slots have with 4 bytes and with 8. Emacs 27 on 32-bit machines has 4.
types:
  buffer_text:
    doc: struct buffer_text
    seq:
      - id: pad_head
        type: lisp_layout::padding(_root.layout.align_8)
        doc: To the alignment of the structure.
      - id: beg
        type: lisp_layout::word(_root.layout)
        doc: The bytes, with a gap in them, in the cold section; 0 if the buffer was killed.
      - id: gpt
        type: lisp_layout::word(_root.layout)
        doc: Position of the gap, in characters.
      - id: z
        type: lisp_layout::word(_root.layout)
        doc: Position of the end, in characters.
      - id: gpt_byte
        type: lisp_layout::word(_root.layout)
        doc: Position of the gap, in bytes.
      - id: z_byte
        type: lisp_layout::word(_root.layout)
        doc: Position of the end, in bytes.
      - id: gap_size
        type: lisp_layout::word(_root.layout)
        doc: Bytes in the gap; zero in a dump.
      - id: modiff
        type: lisp_layout::int_64(_root.layout)
        doc: Count of changes.
      - id: chars_modiff
        type: lisp_layout::int_64(_root.layout)
        doc: '`modiff` at the last change of characters.'
      - id: save_modiff
        type: lisp_layout::int_64(_root.layout)
        doc: '`modiff` when last saved.'
      - id: overlay_modiff
        type: lisp_layout::int_64(_root.layout)
        doc: Count of changes to overlays.
      - id: compact
        type: lisp_layout::int_64(_root.layout)
        doc: '`modiff` when last compacted.'
      - id: beg_unchanged
        type: lisp_layout::word(_root.layout)
        doc: Characters before the first change since redisplay.
      - id: end_unchanged
        type: lisp_layout::word(_root.layout)
        doc: Characters after the last change since redisplay.
      - id: unchanged_modified
        type: lisp_layout::int_64(_root.layout)
        doc: '`modiff` at the last redisplay.'
      - id: overlay_unchanged_modified
        type: lisp_layout::int_64(_root.layout)
        doc: '`overlay_modiff` at the last redisplay.'
      - id: intervals
        type: lisp_layout::word(_root.layout)
        doc: Text properties, or 0.
      - id: markers
        type: lisp_layout::word(_root.layout)
        doc: First marker, or 0.
      - id: bits
        type: u1
        doc: C bit-fields for shrinking and redisplay.
      - id: pad_tail
        type: lisp_layout::padding(_root.layout.align_8)
        doc: To the alignment of the structure.
  time_value:
    meta:
      endian:
        switch-on: _root.layout.is_little
        cases:
          true: le
          false: be
    doc: "`time_t`."
    params:
      - id: len_time_t
        type: s4
        doc: Bytes in `time_t`, 4 or 8.
    seq:
      - id: pad
        type: 'lisp_layout::padding(len_time_t == 8 ? _root.layout.align_8 : 4)'
        doc: To its alignment.
      - id: value_4
        type: s4
        if: len_time_t == 4
        doc: Seconds where they have 4 bytes.
      - id: value_8
        type: s8
        if: len_time_t == 8
        doc: Seconds where they have 8 bytes.
