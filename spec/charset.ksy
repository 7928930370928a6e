meta:
  id: charset
  title: Character set of GNU Emacs
  application: GNU Emacs
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - lisp_layout
doc: struct charset; an array of them begins the hot section of a dump. Not a Lisp object.
doc-ref: https://git.savannah.gnu.org/cgit/emacs.git/tree/src/charset.h
params:
  - id: layout
    type: lisp_layout
    doc: ABI and release.
  - id: has_attributes
    type: bool
    doc: |
      Whether each charset has its attribute vector; true in 30 and in the
      development version before 31.1. Up to 29 `hash_index` leads to it. Since
      31.1 it is in a vector of all attributes, a C variable, by `charset_id`.
seq:
  - id: charset_id
    -orig-id: id
    type: lisp_layout::int_32(layout)
    doc: Index in the table.
  - id: hash_index
    -orig-id: hash_index
    type: lisp_layout::word(layout)
    if: layout.release < 30
    doc: Index in Vcharset_hash_table.
  - id: attributes
    -orig-id: attributes
    type: lisp_layout::lisp_word(layout)
    if: has_attributes
    doc: Attribute vector.
  - id: dimension
    -orig-id: dimension
    type: lisp_layout::int_32(layout)
    doc: Bytes in a code, 1 to 4.
  - id: code_space
    -orig-id: code_space
    type: code_ranges
    doc: Ranges of the bytes of a code.
  - id: ofs_code_space_mask
    -orig-id: code_space_mask
    type: lisp_layout::word(layout)
    doc: 256 bytes, or 0.
  - id: flags
    type: lisp_layout::bool_bits(layout)
    doc: C bit-fields, one byte; see the instances.
  - id: iso_final
    -orig-id: iso_final
    type: lisp_layout::int_32(layout)
    doc: Final byte of its ISO 2022 designation, or -1.
  - id: iso_revision
    -orig-id: iso_revision
    type: lisp_layout::int_32(layout)
    doc: ISO revision number, or -1.
  - id: emacs_mule_id
    -orig-id: emacs_mule_id
    type: lisp_layout::int_32(layout)
    doc: Leading byte in the old internal encoding, or -1.
  - id: method
    -orig-id: method
    type: lisp_layout::int_32(layout)
    doc: How codes map to characters.
  - id: min_code
    -orig-id: min_code
    type: lisp_layout::int_32(layout)
    doc: Least code.
  - id: max_code
    -orig-id: max_code
    type: lisp_layout::int_32(layout)
    doc: Greatest code.
  - id: char_index_offset
    -orig-id: char_index_offset
    type: lisp_layout::int_32(layout)
    doc: Subtracted from the index of a code.
  - id: min_char
    -orig-id: min_char
    type: lisp_layout::int_32(layout)
    doc: Least character.
  - id: max_char
    -orig-id: max_char
    type: lisp_layout::int_32(layout)
    doc: Greatest character.
  - id: invalid_code
    -orig-id: invalid_code
    type: lisp_layout::int_32(layout)
    doc: A code that means no character.
  - id: fast_map
    -orig-id: fast_map
    size: 190
    doc: Bits for ranges of characters that the charset may have.
  - id: code_offset
    -orig-id: code_offset
    type: lisp_layout::int_32(layout)
    doc: Added to an index to give a character.
  - id: pad_tail
    type: 'lisp_layout::padding(has_attributes ? layout.align_lisp_word : layout.len_pointer)'
    doc: To the alignment of the structure.
instances:
  code_linear_p:
    value: flags.bit_0
    doc: Whether the codes have no gaps.
  iso_chars_96:
    value: flags.bit_1
    doc: Whether it is an ISO 2022 set of 96 characters to the row.
  ascii_compatible_p:
    value: flags.bit_2
    doc: Whether its codes of ASCII characters are those of ASCII.
  supplementary_p:
    value: flags.bit_3
    doc: Whether it only supplements other charsets.
  compact_codes_p:
    value: flags.bit_4
    doc: Whether its encoder is indexed without gaps.
  unified_p:
    value: flags.bit_5
    doc: Whether its characters are unified with those of Unicode.
types:
  code_ranges:
    meta:
      endian:
        switch-on: _root.layout.is_little
        cases:
          true: le
          false: be
    doc: The ranges of the bytes of a code.
    seq:
      - id: values
        type: s4
        repeat: expr
        repeat-expr: 15
        doc: For each of four bytes its least and greatest value and their distance, then products of the distances.
